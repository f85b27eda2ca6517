import type { RangeResponse, Source } from 'pmtiles';

/** A piece that was read, with the header that asked for it. */
export interface ReadRange {
  readonly url: string;
  readonly range: string;
}

const read = new Map<string, ReadRange>();

/** The pieces that were read during this visit. */
export function rangesRead(): Iterable<ReadRange> {
  return read.values();
}

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
    const range = `bytes=${String(offset)}-${String(offset + length - 1)}`;
    const response = await fetch(this.url, { headers: { range }, ...(signal && { signal }) });
    if (response.status === 206) {
      const data = await response.arrayBuffer();
      read.set(`${this.url} ${range}`, { url: this.url, range });
      return { data };
    }
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
