import fs from 'node:fs/promises';
import path from 'node:path';
import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser';
import * as v from 'valibot';
import type { Checked } from '../../sources/reject.ts';
import { type Config, ConfigSchema } from './config-schema.ts';

/** Reads a configuration file; its folders are taken from where it lies. */
export async function readConfig(file: string): Promise<Checked<Config>> {
  let text: string;
  try {
    text = await fs.readFile(file, 'utf8');
  } catch (error) {
    return { ok: false, reason: `${file} cannot be read: ${(error as Error).message}` };
  }
  const parsed = parseConfig(text);
  if (!parsed.ok) return { ok: false, reason: `${file}: ${parsed.reason}` };
  return { ok: true, value: resolveFolders(parsed.value, path.dirname(path.resolve(file))) };
}

/** JSON with comments and trailing commas. Every mistake is named, with its line or its key. */
export function parseConfig(text: string): Checked<Config> {
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, { allowTrailingComma: true });
  if (errors.length > 0) {
    const reasons = errors.slice(0, 5).map(({ error, offset }) => {
      const line = text.slice(0, offset).split('\n').length;
      return `line ${line}: ${printParseErrorCode(error)}`;
    });
    return { ok: false, reason: reasons.join('; ') };
  }
  if (hasForeignPrototype(value)) return { ok: false, reason: '"__proto__" is not an option' };
  const checked = v.safeParse(ConfigSchema, value);
  if (checked.success) return { ok: true, value: checked.output };
  return { ok: false, reason: checked.issues.map(describe).join('; ') };
}

/** jsonc-parser sets keys by assignment, so that `__proto__` becomes what an object inherits from. */
function hasForeignPrototype(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  const isOwn = prototype === Object.prototype || prototype === Array.prototype;
  return !isOwn || Object.values(value).some(hasForeignPrototype);
}

function describe(issue: v.BaseIssue<unknown>): string {
  const key = v.getDotPath(issue);
  if (issue.type === 'strict_object' && issue.expected === 'never') return `"${key}" is not an option`;
  if (issue.received === 'undefined') return `"${key}" is missing`;
  const what =
    issue.type === 'url' || issue.type === 'regex' || issue.type === 'union'
      ? issue.message
      : `should be ${issue.expected ?? 'valid'}, but is ${issue.received}`;
  return key === null ? `the configuration ${what}` : `"${key}" ${what}`;
}

function resolveFolders(config: Config, base: string): Config {
  const at = (folder: string): string => path.resolve(base, folder);
  return {
    ...config,
    output: at(config.output),
    state: at(config.state),
    ...(typeof config.app === 'string' ? { app: at(config.app) } : {}),
    sources: config.sources.map((source) =>
      'folder' in source ? { ...source, folder: at(source.folder) } : source,
    ),
  };
}
