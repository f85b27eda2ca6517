import path from 'node:path';
import { build, preview, type PreviewServer } from 'vite';

const OUT = path.resolve('.cache/bench-explore');

/** Serves a page of the bench; `close` ends the server. Ours is built as the app is, that of other libraries plainly. */
export async function serveBench(
  page: 'index' | 'peers',
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const root = path.resolve('bench/explore');
  const outDir = `${OUT}-${page}`;
  await build({
    root,
    ...(page === 'index' ? { publicDir: path.resolve('public') } : { publicDir: false }),
    configFile: page === 'index' ? path.resolve('vite.config.ts') : false,
    logLevel: 'error',
    build: {
      ...{ outDir, emptyOutDir: true, minify: true, sourcemap: false },
      rollupOptions: { input: path.join(root, `${page}.html`) },
    },
  });
  const server = await preview({
    root,
    configFile: false,
    build: { outDir },
    preview: { port: 0, open: false },
    logLevel: 'error',
  });
  return { url: `${urlOf(server)}${page}.html`, close: () => server.close() };
}

function urlOf(server: PreviewServer): string {
  const address = server.httpServer.address();
  if (!address || typeof address === 'string') throw new Error('the preview server has no port');
  return `http://localhost:${String(address.port)}/`;
}
