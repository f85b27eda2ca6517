import { Agent, fetch, type Response } from 'undici';
import { findUrlProblem, guardedLookup, PrivateAddressError } from './address-guard.ts';
import { readLimited, TooLargeError } from './read-limited.ts';

export interface HttpLimits {
  readonly userAgent: string;
  /** For the whole of one request, milliseconds. */
  readonly timeoutMs: number;
  /** Of a body, after decompression. */
  readonly maxBytes: number;
  readonly allowPrivate: boolean;
}

export type Answer =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers: ReadonlyMap<string, string>;
      readonly body: Uint8Array;
    }
  /** `retry`: the same request may go better later. */
  | { readonly kind: 'failed'; readonly reason: string; readonly retry: boolean };

/** One request without redirects, cookies or scripts. */
export type Send = (
  url: URL,
  headers: Readonly<Record<string, string>>,
  maxBytes?: number,
) => Promise<Answer>;

/** Sends with undici, whose connections take the guarded lookup; Node's built-in `fetch` takes none. Close it at the end. */
export function createClient(limits: HttpLimits): { readonly send: Send; close(): Promise<void> } {
  const agent = new Agent({
    connect: { lookup: guardedLookup(limits.allowPrivate), timeout: limits.timeoutMs },
    keepAliveTimeout: 1000,
  });
  const send: Send = async (url, headers, maxBytes = limits.maxBytes) => {
    const problem = findUrlProblem(url, limits.allowPrivate);
    if (problem !== null) return { kind: 'failed', reason: problem, retry: false };
    try {
      const response = await fetch(url, {
        dispatcher: agent,
        redirect: 'manual',
        headers: { 'user-agent': limits.userAgent, ...headers },
        signal: AbortSignal.timeout(limits.timeoutMs),
      });
      return await readAnswer(response, maxBytes);
    } catch (error) {
      return describeFailure(error, limits);
    }
  };
  return { send, close: () => agent.destroy() };
}

async function readAnswer(response: Response, maxBytes: number): Promise<Answer> {
  const { status } = response;
  const headers = new Map([...response.headers].map(([name, value]) => [name.toLowerCase(), value]));
  if (status !== 200) {
    await response.body?.cancel();
    return { kind: 'answer', status, headers, body: new Uint8Array() };
  }
  try {
    return { kind: 'answer', status, headers, body: await readLimited(response.body, maxBytes) };
  } finally {
    if (!response.bodyUsed) await response.body?.cancel();
  }
}

function describeFailure(error: unknown, limits: HttpLimits): Answer {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof TooLargeError || cause instanceof PrivateAddressError)
      return { kind: 'failed', reason: cause.message, retry: false };
    if (cause.name === 'TimeoutError')
      return { kind: 'failed', reason: `no answer within ${limits.timeoutMs / 1000} s`, retry: true };
    if (cause.cause === undefined) return { kind: 'failed', reason: cause.message, retry: true };
  }
  return { kind: 'failed', reason: String(error), retry: true };
}
