import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** What a test makes of a request; `undefined` leaves it to the folder. */
export type Fault = (path: string, request: http.IncomingMessage, response: http.ServerResponse) => boolean;

/** A copy of the built site that a test may change, below a sub-folder of a host that a test may break. */
export interface TestHost {
  /** Ends with a slash. */
  readonly url: string;
  readonly folder: string;
  /** Path and query of all requests, in order. */
  readonly requests: string[];
  /** Answers a request itself and returns true, or leaves it alone. */
  fault: Fault | null;
  close(): Promise<void>;
}

const PREFIX = '/news/map/';

export async function startTestHost(): Promise<TestHost> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dateline-host-'));
  fs.cpSync('dist', folder, { recursive: true, filter: (name) => !name.endsWith('.map') });
  const requests: string[] = [];
  const server = http.createServer((request, response) => {
    const address = new URL(request.url ?? '/', 'http://localhost');
    const name = address.pathname.startsWith(PREFIX) ? address.pathname.slice(PREFIX.length) : null;
    if (name === null) return void response.writeHead(404).end();
    requests.push(name + address.search);
    if (host.fault?.(name, request, response)) return;
    sendFile(path.join(folder, name === '' ? 'index.html' : name), request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as { port: number };
  const host: TestHost = {
    url: `http://localhost:${String(port)}${PREFIX}`,
    folder,
    requests,
    fault: null,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
  return host;
}

function sendFile(file: string, request: http.IncomingMessage, response: http.ServerResponse): void {
  if (!fs.existsSync(file) || !fs.statSync(file).isFile()) return void response.writeHead(404).end();
  const bytes = fs.readFileSync(file);
  const type = {
    'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream',
    'Cache-Control': 'no-cache',
  };
  const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '');
  if (!range) return void response.writeHead(200, type).end(bytes);
  const [first, last] = [Number(range[1]), Math.min(Number(range[2]), bytes.length - 1)];
  const part = { ...type, 'Content-Range': `bytes ${first}-${last}/${bytes.length}` };
  response.writeHead(206, part).end(bytes.subarray(first, last + 1));
}
