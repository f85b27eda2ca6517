import type { ParseError } from 'jsonc-parser';
import { articleIdOf } from './article-id.ts';
import { checkArticle } from './check-article.ts';
import { findTextProblem } from './check-text.ts';
import type { Checked, Reading, Reject, SourcedArticle, SourceTools } from './reject.ts';

/** A JSON file: one article, a list of them, or an object with `articles`. */
export async function readJson(name: string, json: string, tools: SourceTools): Promise<Reading> {
  const parsed = await parseJson(json);
  if (!parsed.ok) return { articles: [], rejects: [{ where: name, reason: parsed.reason }] };
  const listed = listOf(parsed.value);
  const values = listed ?? [parsed.value];
  return readValues(
    values.map((value, index) => ({ where: listed ? `${name}, article ${index + 1}` : name, value })),
    tools,
  );
}

/** A file with one JSON article a line. */
export async function readNdjson(name: string, text: string, tools: SourceTools): Promise<Reading> {
  const rejects: Reject[] = [];
  const values: { where: string; value: unknown }[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const where = `${name}, line ${index + 1}`;
    const parsed = await parseJson(line);
    if (parsed.ok) values.push({ where, value: parsed.value });
    else rejects.push({ where, reason: parsed.reason.replace(' in line 1', '') });
  }
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

/** JSON as a value, or the line where it is broken. */
export async function parseJson(json: string): Promise<Checked<unknown>> {
  try {
    return { ok: true, value: JSON.parse(json) };
  } catch {
    return { ok: false, reason: await findJsonError(json) };
  }
}

/** Not every engine tells where JSON is broken, so a parser that goes on after errors is asked. */
async function findJsonError(json: string): Promise<string> {
  const { parse, printParseErrorCode } = await import('jsonc-parser');
  const errors: ParseError[] = [];
  try {
    parse(json, errors, { disallowComments: true });
  } catch (error) {
    // It goes into depth by calling itself, and hostile files nest deeper than any stack.
    if (error instanceof RangeError) return 'The JSON nests too deep.';
    throw error;
  }
  const first = errors[0];
  if (!first) return 'This is not JSON.';
  const line = json.slice(0, first.offset).split('\n').length;
  const what = printParseErrorCode(first.error)
    .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .trim();
  return `Broken JSON in line ${line}: ${what}.`;
}
