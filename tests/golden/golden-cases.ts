import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Article, EventRecord } from '../../src/core/model.ts';

const SEEDS = fileURLToPath(new URL('../../seeds/', import.meta.url));
const GOLDEN = fileURLToPath(new URL('./', import.meta.url));

/** What a golden file keeps of an event: all that a reader sees, without the candidates that were not chosen. */
export type GoldenEvent = Omit<EventRecord, 'place'> & { readonly place: unknown };

export function readSeeds(): Article[] {
  return list(SEEDS, (name) => name.endsWith('.json')).map((name) => read(path.join(SEEDS, name)) as Article);
}

/** The cases on disk: folders of `tests/golden` by name. */
export function caseNames(): string[] {
  return list(GOLDEN, (name) => fs.statSync(path.join(GOLDEN, name)).isDirectory());
}

export function readArticle(name: string): Article {
  return read(path.join(GOLDEN, name, 'article.json')) as Article;
}

export function readExpected(name: string): unknown {
  return read(path.join(GOLDEN, name, 'expected.json'));
}

/** Files that a case must not be without, or must not have beside. */
export function oddFiles(name: string): string[] {
  const files = fs.readdirSync(path.join(GOLDEN, name));
  const known = ['article.json', 'expected.json'];
  return [...known.filter((file) => !files.includes(file)), ...files.filter((file) => !known.includes(file))];
}

export function writeCase(article: Article, events: readonly EventRecord[]): void {
  const folder = path.join(GOLDEN, article.id);
  fs.mkdirSync(folder, { recursive: true });
  write(path.join(folder, 'article.json'), article);
  write(path.join(folder, 'expected.json'), events.map(toGolden));
}

export function removeCase(name: string): void {
  fs.rmSync(path.join(GOLDEN, name), { recursive: true });
}

/** Plain data as JSON keeps it. */
export function toGolden({ place, ...event }: EventRecord): GoldenEvent {
  const shown = place && Object.fromEntries(Object.entries(place).filter(([key]) => key !== 'alternatives'));
  return JSON.parse(JSON.stringify({ ...event, place: shown })) as GoldenEvent;
}

const list = (folder: string, keep: (name: string) => boolean): string[] => fs.readdirSync(folder).filter(keep).sort();
const read = (file: string): unknown => JSON.parse(fs.readFileSync(file, 'utf8'));
const write = (file: string, value: unknown): void => fs.writeFileSync(file, `${JSON.stringify(value, null, 1)}\n`);
