import { checkArticle } from '../../sources/check-article.ts';
import { findTextProblem, type Step } from '../../sources/check-text.ts';
import { formatBytes, MAX_SOURCE_BYTES } from '../../sources/limits.ts';
import type { RunStep } from '../steps/load-step.ts';
import type { Line } from './read-lines.ts';

export interface LineResult {
  /** JSON without a line end; `null` for a blank line, which gives no result. */
  readonly output: string | null;
  readonly failed: boolean;
}

const SKIPPED: LineResult = { output: null, failed: false };

/** One line in, one line out. Never throws on bad input: it becomes an error line with what can be said of it. */
export function runLine(line: Line, name: Step, step: RunStep, today: string): LineResult {
  if (line.text === null)
    return fail(null, line, `The line is longer than ${formatBytes(MAX_SOURCE_BYTES)}.`);
  if (line.text.trim() === '') return SKIPPED;
  let value: unknown;
  try {
    value = JSON.parse(line.text);
  } catch (error) {
    return fail(null, line, `This is not JSON: ${(error as Error).message}`);
  }
  const checked = checkArticle(value, today);
  if (!checked.ok) return fail(idOf(value), line, checked.reason);
  const { id, article, mentions, warnings } = checked.value;
  const problem = findTextProblem(article.text, name);
  if (problem !== null) return fail(id, line, problem);
  try {
    const result = { id, ...step(article, mentions), ...(warnings.length > 0 ? { warnings } : {}) };
    return { output: JSON.stringify(result), failed: false };
  } catch (error) {
    return fail(id, line, `Dateline failed on this article: ${(error as Error).message}`);
  }
}

function fail(id: string | number | null, line: Line, reason: string): LineResult {
  return { output: JSON.stringify({ id, error: `Line ${line.number}: ${reason}` }), failed: true };
}

function idOf(value: unknown): string | number | null {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null;
  return typeof value.id === 'string' || typeof value.id === 'number' ? value.id : null;
}
