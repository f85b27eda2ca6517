/** A cache in memory, with the order of a real one; `isFull` refuses everything. */
export function fakeCache(isFull = false): Cache {
  const kept = new Map<string, Response>();
  const keyOf = (request: RequestInfo | URL): string =>
    request instanceof Request ? request.url : String(request);
  const cache = {
    match: (request: RequestInfo | URL) => Promise.resolve(kept.get(keyOf(request))?.clone()),
    put: (request: RequestInfo | URL, answer: Response) => {
      if (isFull) return Promise.reject(new DOMException('full', 'QuotaExceededError'));
      if (answer.status === 206) return Promise.reject(new TypeError('partial'));
      kept.set(keyOf(request), answer);
      return Promise.resolve();
    },
    delete: (request: RequestInfo | URL) => Promise.resolve(kept.delete(keyOf(request))),
    keys: () => Promise.resolve([...kept.keys()].map((url) => new Request(url))),
  };
  return cache as unknown as Cache;
}

type Answers = Readonly<Record<string, () => Response>>;

/** Answers by address, as they stand when asked; anything else is a broken connection. */
export function fakeLoad(answers: Answers | (() => Answers)) {
  const asked: string[] = [];
  const load: typeof fetch = (request) => {
    const url = request instanceof Request ? request.url : String(request);
    asked.push(url);
    const answer = (typeof answers === 'function' ? answers() : answers)[url];
    return answer ? Promise.resolve(answer()) : Promise.reject(new TypeError('Failed to fetch'));
  };
  return { load, asked };
}
