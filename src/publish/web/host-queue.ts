/**
 * One request at a time for each host, with a pause between the end of one and the start of the next. Different hosts
 * do not wait for each other.
 */
export class HostQueue {
  readonly #tails = new Map<string, Promise<unknown>>();
  readonly #used = new Set<string>();
  readonly #sleep: (ms: number) => Promise<void>;

  constructor(sleep: (ms: number) => Promise<void>) {
    this.#sleep = sleep;
  }

  /** Runs `work` when the host is free; `delayMs` is the pause before it, unless it is the host's first. */
  run<T>(host: string, delayMs: number, work: () => Promise<T>): Promise<T> {
    const turn = (this.#tails.get(host) ?? Promise.resolve()).then(async () => {
      if (this.#used.has(host)) await this.#sleep(delayMs);
      this.#used.add(host);
      return work();
    });
    this.#tails.set(
      host,
      turn.catch(() => undefined),
    );
    return turn;
  }
}
