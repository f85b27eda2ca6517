import { KEPT_HEADER, type Pointer } from '../core/published/format.ts';
import { isPointer } from '../core/published/read-part.ts';
import { keep } from './keep.ts';

/** A server that takes longer than this is as good as none, when there is something kept to show. Milliseconds. */
const PATIENCE_MS = 5000;

/**
 * The pointer to the events: asked for from the network first. It is kept only together with the file that it names, so
 * that what is kept can be shown; until that file is there, the pair before it stays.
 */
export class PointerKeeper {
  readonly #url: string;
  readonly #cache: Cache;
  readonly #load: typeof fetch;
  readonly #now: () => Date;
  #waiting: { readonly pointer: Pointer; readonly answer: Response } | null = null;

  constructor(url: string, cache: Cache, load: typeof fetch, now: () => Date = () => new Date()) {
    this.#url = url;
    this.#cache = cache;
    this.#load = load;
    this.#now = now;
  }

  /** What the network says; what was kept, with the time of its fetching, when it says nothing of use in time. */
  async answer(request: Request): Promise<Response> {
    const kept = await this.#cache.match(this.#url);
    const asked = this.#ask(request).catch(() => null);
    const fresh = await (kept ? Promise.race([asked, pause(PATIENCE_MS)]) : asked);
    if (fresh?.pointer || !kept) return fresh?.answer ?? Response.error();
    return kept;
  }

  /** To be told of each file that is kept: the pointer that waits for it is kept now, and files of older ones go. */
  async onKept(url: string): Promise<void> {
    const waiting = this.#waiting;
    if (!waiting || url !== this.#addressOf(waiting.pointer.head.file)) return;
    this.#waiting = null;
    const headers = new Headers(waiting.answer.headers);
    headers.set(KEPT_HEADER, this.#now().toISOString());
    const body = await waiting.answer.text();
    if (await keep(this.#cache, this.#url, new Response(body, { headers })))
      await this.#prune(waiting.pointer);
  }

  async #ask(request: Request): Promise<{ readonly answer: Response; readonly pointer: Pointer | null }> {
    const answer = await this.#load(request);
    if (!answer.ok) return { answer, pointer: null };
    const copy = answer.clone();
    const value: unknown = await answer
      .clone()
      .json()
      .catch(() => null);
    const pointer = isPointer(value) ? value : null;
    if (pointer) {
      this.#waiting = { pointer, answer: copy };
      const head = this.#addressOf(pointer.head.file);
      if (await this.#cache.match(head)) await this.onKept(head);
    }
    return { answer, pointer };
  }

  async #prune({ head, older }: Pointer): Promise<void> {
    const named = new Set([head, ...older].map(({ file }) => this.#addressOf(file)));
    for (const { url } of await this.#cache.keys())
      if (url !== this.#url && !named.has(url)) await this.#cache.delete(url);
  }

  #addressOf(file: string): string {
    return new URL(file, this.#url).href;
  }
}

function pause(ms: number): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), ms));
}
