import type { WriteStream } from 'node:tty';

export interface Progress {
  count(failed: boolean): void;
  end(): void;
}

const EVERY_MS = 200;
const SILENT: Progress = { count: () => undefined, end: () => undefined };

/** A counter that rewrites its line; silent unless the stream is a terminal, so that logs stay clean. */
export function showProgress(stream: WriteStream): Progress {
  if (!stream.isTTY) return SILENT;
  const begun = performance.now();
  let done = 0;
  let failures = 0;
  let shown = begun;
  const show = (now: number): void => {
    const rate = Math.round(done / Math.max(0.001, (now - begun) / 1000));
    stream.write(`\r${done} articles, ${rate} a second${failures > 0 ? `, ${failures} failed` : ''}  `);
  };
  return {
    count(failed) {
      done++;
      if (failed) failures++;
      const now = performance.now();
      if (now - shown < EVERY_MS) return;
      shown = now;
      show(now);
    },
    end() {
      show(performance.now());
      stream.write('\n');
    },
  };
}
