import { articleIdOf } from './article-id.ts';
import { checkArticle } from './check-article.ts';
import { findTextProblem } from './check-text.ts';
import type { Checked, Reading, Reject, SourcedArticle, SourceTools } from './reject.ts';

/** A JSON file: one article, a list of them, or an object with `articles`. */
export function readJson(name: string, json: string, tools: SourceTools): Reading {
  const parsed = parseJson(json);
  if (!parsed.ok) return { articles: [], rejects: [{ where: name, reason: parsed.reason }] };
  const listed = listOf(parsed.value);
  const values = listed ?? [parsed.value];
  return readValues(
    values.map((value, index) => ({ where: listed ? `${name}, article ${index + 1}` : name, value })),
    tools,
  );
}

/** A file with one JSON article a line. */
export function readNdjson(name: string, text: string, tools: SourceTools): Reading {
  const rejects: Reject[] = [];
  const values: { where: string; value: unknown }[] = [];
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const where = `${name}, line ${index + 1}`;
    const parsed = parseJson(line);
    if (parsed.ok) values.push({ where, value: parsed.value });
    else rejects.push({ where, reason: parsed.reason });
  });
  const reading = readValues(values, tools);
  return { articles: reading.articles, rejects: [...rejects, ...reading.rejects] };
}

function readValues(values: readonly { where: string; value: unknown }[], tools: SourceTools): Reading {
  const articles: SourcedArticle[] = [];
  const rejects: Reject[] = [];
  for (const { where, value } of values) {
    const checked = checkArticle(withId(value), tools.today);
    const reason = checked.ok ? findTextProblem(checked.value.article.text) : checked.reason;
    if (reason !== null) rejects.push({ where, reason });
    else if (checked.ok) articles.push({ article: checked.value.article, warnings: checked.value.warnings });
  }
  return { articles, rejects };
}

/** In a file an article may go without an id; it gets one from its text. */
function withId(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || 'id' in value) return value;
  return 'text' in value && typeof value.text === 'string'
    ? { id: articleIdOf(value.text), ...value }
    : value;
}

function listOf(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'object' || value === null || !('articles' in value)) return null;
  return Array.isArray(value.articles) ? value.articles : null;
}

/** `JSON.parse` with the line of the error, as far as the engine tells its position. */
export function parseJson(json: string): Checked<unknown> {
  try {
    return { ok: true, value: JSON.parse(json) };
  } catch (error) {
    const { message } = error as Error;
    const position = /position (\d+)/.exec(message)?.[1];
    const end = /end of JSON input/.test(message) ? json.length : Infinity;
    const at = position === undefined ? end : Number(position);
    const line = at === Infinity ? '' : ` in line ${json.slice(0, at).split('\n').length}`;
    return { ok: false, reason: `Broken JSON${line}: ${message}` };
  }
}
