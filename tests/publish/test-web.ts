import http from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Says nothing until the caller gives up. */
  readonly silent?: boolean;
}

type Route = (request: http.IncomingMessage) => Reply;

/** A web of one host on 127.0.0.1: paths and what they answer, and what was asked. */
export interface TestWeb {
  readonly origin: string;
  readonly requests: {
    readonly path: string;
    readonly headers: http.IncomingHttpHeaders;
    readonly at: number;
  }[];
  route(path: string, reply: Reply | Route): void;
  close(): Promise<void>;
}

export async function startWeb(): Promise<TestWeb> {
  const routes = new Map<string, Reply | Route>();
  const requests: TestWeb['requests'][number][] = [];
  const server = http.createServer((request, response) => {
    const path = request.url ?? '';
    requests.push({ path, headers: request.headers, at: performance.now() });
    const route = routes.get(path);
    const reply = typeof route === 'function' ? route(request) : route;
    if (reply?.silent) return;
    response.writeHead(reply?.status ?? (reply ? 200 : 404), reply?.headers ?? {});
    response.end(reply?.body ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    route: (path, reply) => void routes.set(path, reply),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Answers 304 to whoever has this version already. */
export function versioned(etag: string, body: string, headers: Readonly<Record<string, string>> = {}): Route {
  return (request) =>
    request.headers['if-none-match'] === etag
      ? { status: 304, headers: { etag } }
      : { headers: { etag, ...headers }, body };
}

export function page(title: string, text: string, day = '2016-05-17'): string {
  const paragraphs = text
    .split('\n\n')
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('');
  return `<!doctype html><html lang="en"><head><title>${title}</title><meta property="article:published_time" content="${day}"></head><body><article><h1>${title}</h1>${paragraphs}</article></body></html>`;
}

export interface TestItem {
  readonly id: string;
  readonly title: string;
  readonly link: string;
  readonly text?: string;
}

export function rss(items: readonly TestItem[]): string {
  const entries = items.map(
    ({ id, title, link, text = '' }) =>
      `<item><guid isPermaLink="false">${id}</guid><title>${title}</title><link>${link}</link><description>${text}</description><pubDate>Tue, 17 May 2016 10:00:00 GMT</pubDate></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Wire</title><link>https://wire.example/</link>${entries.join('')}</channel></rss>`;
}
