import fs from 'node:fs/promises';
import path from 'node:path';
import { addEntry } from '../changes/changelog.ts';
import { type Changes, diffEvents, remember } from '../changes/diff-events.ts';
import type { Config } from '../config/config-schema.ts';
import { digest } from '../corpus/corpus-files.ts';
import type { AppFiles, Corpus, PublishTools } from '../publish.ts';
import { sha256 } from '../state/files.ts';
import { type VersionMemory, VersionStore } from '../state/memory.ts';
import { appFile } from './app-file.ts';
import { makeContent } from './make-content.ts';
import { OutputFolder } from './output-folder.ts';
import type { SiteFile } from './site-content.ts';
import { siteFiles } from './site-files.ts';
import { VersionWriter } from './version-writer.ts';

/** Files whose names carry a digest: readers who opened an earlier version may still ask for them. */
const HASHED = /^(?:corpus|assets)\/[^/]+-[\w]{8,}\.\w+$/;

/** Writes the next version of the site, or nothing when it would be the same as the published one. */
export async function publishVersion(
  config: Config,
  corpus: Corpus,
  app: AppFiles | null,
  tools: PublishTools,
): Promise<{ readonly version: string; readonly changes: Changes | null }> {
  const output = new OutputFolder(config.output);
  const store = new VersionStore(config.state);
  const current = await output.current();
  const lastName = current ?? (await store.last());
  const last = lastName === null ? null : await store.read(lastName);
  const input = digestInput(config, corpus, app, tools);
  if (last?.input === input && current === last.version) {
    await finish(output, store, last.version);
    return { version: last.version, changes: null };
  }
  const { memory, changes } = last?.input === input ? { memory: last, changes: null } : next(last, input);
  await build(memory);
  return { version: memory.version, changes };

  function next(before: VersionMemory | null, made: string): { memory: VersionMemory; changes: Changes } {
    const version = digest(`${made} ${before?.version ?? ''}`);
    const published = tools.now.toISOString();
    const events = remember(corpus.events);
    const changed = diffEvents(before?.events ?? [], events);
    const log = addEntry(before?.changes ?? [], version, published, changed);
    const files = before?.files ?? {};
    return { memory: { version, input: made, published, changes: log, events, files }, changes: changed };
  }

  async function build(planned: VersionMemory): Promise<void> {
    const folder = await output.startBuilding();
    const writer = new VersionWriter(folder, current === null ? null : output.folderOf(current));
    const picture = await drawPreview(config, corpus, tools);
    if (picture) await writer.write(picture);
    const content = makeContent(config, corpus, planned, {
      frame: app && framePage(app),
      picture: picture?.path ?? null,
      gazetteer: (await tools.loadGazetteer?.()) ?? null,
    });
    for (const file of siteFiles(content, config.headKilobytes * 1000)) await writer.write(file);
    for (const name of app?.paths ?? []) {
      const bytes = await (app as AppFiles).read(name);
      await writer.write({ path: name, content: appFile(name, bytes, content) });
    }
    const files = await carryOn(writer, planned.files, config.keepVersions);
    await store.write({ ...planned, files });
    await output.swap(planned.version);
    await finish(output, store, planned.version);
    await removeOtherEngines(path.join(config.state, 'reports'), tools.engine);
  }
}

async function drawPreview(config: Config, corpus: Corpus, tools: PublishTools): Promise<SiteFile | null> {
  if (!tools.drawPicture) return null;
  const content = await tools.drawPicture({ title: config.title, events: corpus.events });
  return { path: `assets/preview-${digest(content)}.png`, content };
}

function framePage(app: AppFiles): string {
  return app.paths.includes('embed.html') ? 'embed.html' : 'index.html';
}

/** Keeps the digest-named files of earlier versions for as many versions as the configuration says. */
async function carryOn(
  writer: VersionWriter,
  earlier: Readonly<Record<string, number>>,
  keep: number,
): Promise<Record<string, number>> {
  const files: Record<string, number> = {};
  for (const name of writer.paths()) if (HASHED.test(name)) files[name] = 0;
  for (const [name, age] of Object.entries(earlier)) {
    if (name in files || age + 1 >= keep || !HASHED.test(name)) continue;
    if (await writer.carry(name)) files[name] = age + 1;
  }
  return files;
}

async function finish(output: OutputFolder, store: VersionStore, version: string): Promise<void> {
  await store.settle(version);
  await output.prune(version);
}

async function removeOtherEngines(folder: string, engine: string): Promise<void> {
  for (const name of await fs.readdir(folder).catch(() => []))
    if (name !== engine) await fs.rm(path.join(folder, name), { recursive: true, force: true });
}

/** Everything that the site is made from but the time: the same input is the same version. */
function digestInput(config: Config, corpus: Corpus, app: AppFiles | null, tools: PublishTools): string {
  const { title, description, baseUrl, headKilobytes } = config;
  const articles = [...corpus.articles.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return sha256(
    [
      tools.program,
      app?.digest ?? '',
      JSON.stringify([title, description, baseUrl, headKilobytes]),
      ...articles.map((article) => JSON.stringify(article)),
      ...corpus.events.map(({ reports, mergeReasons }) => JSON.stringify([reports, mergeReasons])),
    ].join('\n'),
  );
}
