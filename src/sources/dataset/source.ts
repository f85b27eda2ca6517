import type { ContentHash } from './content-hash.ts';
import { DatasetError, isGzip, unpack, wrongKind } from './text/unpack.ts';
import { TextDecoding } from './text/decode.ts';
import { reasonFor } from '../reasons.ts';

/** A file to be read as a stream, as often as is asked: first for a look, then as a whole. */
export interface DatasetSource {
  readonly name: string;
  /** Bytes, as stored. */
  readonly size: number;
  open(): AsyncIterable<Uint8Array>;
}

/** A `File` or `Blob`, read in the pieces in which the browser gives it. */
export function blobSource(name: string, blob: Blob): DatasetSource {
  return { name, size: blob.size, open: () => readPieces(blob) };
}

/** The same source, of which every byte that is read is hashed on the way. */
export function hashing(source: DatasetSource, hash: ContentHash): DatasetSource {
  async function* open(): AsyncGenerator<Uint8Array> {
    for await (const bytes of source.open()) {
      hash.update(bytes);
      yield bytes;
    }
  }
  return { name: source.name, size: source.size, open };
}

async function* readPieces(blob: Blob): AsyncGenerator<Uint8Array> {
  const reader = blob.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** "events" of "events.csv.gz". */
export function baseName(name: string): string {
  const file = name.split(/[\\/]/).at(-1) ?? name;
  const plain = file.replace(/\.gz$/i, '').replace(/\.(?:csv|tsv|tab|txt|json|ndjson|jsonl|geojson)$/i, '');
  // A colon parts dataset and row in the ids of events.
  return plain.replaceAll(':', ' ').trim() || 'table';
}

export interface TextPiece {
  readonly text: string;
  /** Bytes of the stored file read so far. */
  readonly read: number;
}

/** The text of a source, piece by piece: unpacked, decoded, without byte order mark, with Unix line ends. */
export class SourceText {
  private readonly source: DatasetSource;
  private read = 0;
  private decoding: TextDecoding | null = null;

  constructor(source: DatasetSource) {
    this.source = source;
  }

  /** Known once the first piece was read. */
  get encoding(): string {
    return this.decoding?.encoding ?? 'utf-8';
  }

  get damaged(): boolean {
    return this.decoding?.damaged ?? false;
  }

  async *pieces(): AsyncGenerator<TextPiece> {
    if (this.source.size === 0) throw new DatasetError(reasonFor('empty-file'));
    for await (const bytes of await this.plainBytes()) {
      this.decoding ??= new TextDecoding(bytes);
      yield { text: this.decoding.decode(bytes), read: this.read };
    }
    if (!this.decoding) throw new DatasetError(reasonFor('empty-file'));
    yield { text: this.decoding.decode(new Uint8Array(0), true), read: this.read };
  }

  private async plainBytes(): Promise<AsyncIterable<Uint8Array>> {
    const stored = this.counted()[Symbol.asyncIterator]();
    const first = await stored.next();
    const head = first.done ? new Uint8Array(0) : first.value;
    const problem = wrongKind(head);
    if (problem !== null) throw new DatasetError(problem);
    const all = resume(head, stored);
    return isGzip(head) ? unpack(all) : all;
  }

  private async *counted(): AsyncGenerator<Uint8Array> {
    for await (const bytes of this.source.open()) {
      this.read += bytes.length;
      if (bytes.length > 0) yield bytes;
    }
  }
}

async function* resume(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield head;
    for (;;) {
      const next = await rest.next();
      if (next.done) return;
      yield next.value;
    }
  } finally {
    await rest.return?.();
  }
}
