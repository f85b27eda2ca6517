import { cleanText } from './clean-fields.ts';
import { decodeBytes } from './decode-bytes.ts';
import { readFeed } from './feed/read-feed.ts';
import { readHtml } from './html/read-html.ts';
import { readJson, readNdjson } from './read-json.ts';
import { readText } from './read-text.ts';
import type { Checked, Reading, SourcedArticle, SourceFile, SourceTools } from './reject.ts';

export type SourceKind = 'json' | 'ndjson' | 'html' | 'feed' | 'text';

const KIND_OF_ENDING: Readonly<Record<string, SourceKind>> = {
  json: 'json',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  xml: 'feed',
  rss: 'feed',
  atom: 'feed',
  rdf: 'feed',
};

/** Reads a file of unknown kind into articles. Never throws on bad input: what cannot be read is in `rejects`. */
export async function readSource(file: SourceFile, tools: SourceTools): Promise<Reading> {
  const decoded = decodeBytes(file.bytes);
  if (!decoded.ok) return rejected(file.name, decoded.reason);
  const reading = await readKind(file.name, cleanText(decoded.value), tools);
  const isSilent = reading.articles.length === 0 && reading.rejects.length === 0;
  return isSilent ? rejected(file.name, 'The file holds no article.') : reading;
}

async function readKind(name: string, text: string, tools: SourceTools): Promise<Reading> {
  switch (kindOf(name, text)) {
    case 'json':
      return readJson(name, text, tools);
    case 'ndjson':
      return readNdjson(name, text, tools);
    case 'feed':
      return readFeed(name, text, tools);
    case 'html':
      return single(name, await readHtml(text, tools));
    case 'text':
      return single(name, readText(text, tools));
  }
}

/** By the name's ending, else by how the content begins. */
export function kindOf(name: string, text: string): SourceKind {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const known = KIND_OF_ENDING[ending];
  const head = text.slice(0, 1000).trimStart().toLowerCase();
  if (known === 'feed' && /<html[\s>]/.test(head)) return 'html';
  if (known) return known;
  if (ending === 'txt') return 'text';
  if (/^(?:<!doctype html|<html[\s>])/.test(head)) return 'html';
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?<(?:rss|feed|rdf:rdf)[\s>]/.test(head)) return 'feed';
  if (/^\{\s*"|^\[\s*\{/.test(head)) return 'json';
  return 'text';
}

function single(where: string, checked: Checked<SourcedArticle>): Reading {
  return checked.ok ? { articles: [checked.value], rejects: [] } : rejected(where, checked.reason);
}

function rejected(where: string, reason: string): Reading {
  return { articles: [], rejects: [{ where, reason }] };
}
