import { findDatelineDay } from './dateline-day.ts';
import { makeArticle } from './make-article.ts';
import type { Checked, SourcedArticle, SourceTools } from './reject.ts';

/** `Title: …` lines that may stand above a text file's article. */
const HEADER = /^(title|date|published|source|url|language):[ \t]*(\S.*)$/i;
const MAX_TITLE = 160;

/**
 * A plain text: header lines (`Title:`, `Date:`, `Source:`, `URL:`, `Language:`), then perhaps a headline with a blank
 * line under it, then the article. Without a stated date, a full date in the opening ("BEIRUT, 17 May 2016 —") is taken.
 */
export function readText(text: string, tools: SourceTools): Checked<SourcedArticle> {
  const { fields, rest } = readHeader(text);
  const headline = fields.has('title') ? null : findHeadline(rest);
  const body = (headline === null ? rest : rest.slice(headline.end)).trim();
  const stated = fields.get('date') ?? fields.get('published');
  const inferred = stated === undefined ? findDatelineDay(body, tools.today) : null;
  const made = makeArticle(
    {
      text: body,
      title: fields.get('title') ?? headline?.title,
      dates: [stated ?? inferred],
      source: fields.get('source'),
      url: fields.get('url'),
      language: fields.get('language'),
    },
    tools.today,
  );
  if (!made.ok || inferred === null) return made;
  const warning = `The publication date ${inferred} was read from the text's opening.`;
  return { ok: true, value: { ...made.value, warnings: [...made.value.warnings, warning] } };
}

function readHeader(text: string): { fields: ReadonlyMap<string, string>; rest: string } {
  const fields = new Map<string, string>();
  let from = 0;
  for (;;) {
    const end = text.indexOf('\n', from);
    const m = end < 0 ? null : HEADER.exec(text.slice(from, end).trim());
    if (!m?.[1] || m[2] === undefined) break;
    fields.set(m[1].toLowerCase(), m[2]);
    from = end + 1;
  }
  return { fields, rest: text.slice(from).trimStart() };
}

/** A short first line without closing punctuation, set off by a blank line. */
function findHeadline(text: string): { title: string; end: number } | null {
  const end = text.indexOf('\n');
  const line = text.slice(0, Math.max(0, end)).trim();
  const setOff = /^[ \t]*\n/.test(text.slice(end + 1, end + 100));
  const fits = line !== '' && line.length <= MAX_TITLE && !/[.!?:;,][”"’']?$/.test(line);
  return fits && setOff ? { title: line, end: end + 1 } : null;
}
