import type { RangeResponse, Source } from 'pmtiles';

/**
 * Reads a PMTiles archive by HTTP Range, or, from a host that ignores Range and answers with the whole file, keeps
 * that file in memory and reads from there. One answer decides for the session.
 */
export class ArchiveSource implements Source {
  private readonly url: string;
  private whole: Promise<ArrayBuffer> | null = null;
  /** Settles once the first answer has shown what the host does, so that a whole file is never fetched twice. */
  private probe: Promise<unknown> | null = null;

  constructor(url: string) {
    this.url = url;
  }

  getKey(): string {
    return this.url;
  }

  /** Throws when the file is not there, or when the connection fails. */
  async getBytes(offset: number, length: number, signal?: AbortSignal): Promise<RangeResponse> {
    if (this.probe) await this.probe.catch(() => undefined);
    if (this.whole) return slice(await this.whole, offset, length);
    // The first read decides for all: abandoning it because the map moved on would leave the others without an answer.
    const isProbe = this.probe === null;
    const read = this.fetchRange(offset, length, isProbe ? undefined : signal);
    if (isProbe) {
      this.probe = read;
      read.catch(() => (this.probe = null));
    }
    return read;
  }

  private async fetchRange(offset: number, length: number, signal?: AbortSignal): Promise<RangeResponse> {
    const last = offset + length - 1;
    const response = await fetch(this.url, {
      headers: { range: `bytes=${String(offset)}-${String(last)}` },
      ...(signal && { signal }),
    });
    if (response.status === 206) return { data: await response.arrayBuffer() };
    if (!response.ok) throw new Error(`The basemap could not be read: ${String(response.status)}`);
    const whole = response.arrayBuffer();
    this.whole = whole;
    // A broken download must not be remembered as the file.
    whole.catch(() => (this.whole = null));
    return slice(await whole, offset, length);
  }
}

function slice(whole: ArrayBuffer, offset: number, length: number): RangeResponse {
  return { data: whole.slice(offset, offset + length) };
}
