import { groupBy } from '../text/group-by.ts';
import { REPORTING } from '../locales/en/triggers-grammar.ts';
import { findDatelineDate } from '../dates/find-dateline-date.ts';
import type { AnalysedText } from '../text/analyse.ts';
import type { DateMention, DateRange } from '../model.ts';
import type { SentenceView } from '../events/sentence-view.ts';
import type { Account, DateLink, Findings } from './account.ts';

/** Older than this before the article's date, in days, a thing is history and not news. */
const NEWS_DAYS = 45;
/** A date that stands this early in a text is that of the article: "SANAA, 3 Jan 2016 —". */
const HEADER_LENGTH = 14;

/** A cost above which a date may be only that of what was said. */
const OF_SPEECH = 50;
/** A cost at which a date belongs to something else of the sentence. */
const FAR = 110;

/** Gives each account the date that its sentence states, or that of the sentence before, or the article's. */
export function attachDates(accounts: readonly Account[], findings: Findings): Account[] {
  const dated: Account[] = [];
  const accountsIn = groupBy(accounts, ({ sentence }) => sentence);
  const datesIn = groupDates(findings);
  for (const account of accounts) {
    const rivals = (accountsIn.get(account.sentence) ?? []).filter((other) => other !== account);
    const stated = statedDate(account, rivals, datesIn.get(account.sentence) ?? [], findings);
    const date = stated ?? carriedDate(account, dated, findings) ?? articleDate(findings);
    dated.push(withStatus({ ...account, date }, findings));
  }
  return dated;
}

/** The date expressions by the sentence that they stand in; both lists are in the order of the text. */
function groupDates({ doc, dates }: Findings): ReadonlyMap<number, readonly DateMention[]> {
  let sentence = 0;
  return groupBy(dates, ({ start }) => {
    while (sentence < doc.sentences.length - 1 && start >= (doc.sentences[sentence]?.end ?? Infinity))
      sentence++;
    return sentence;
  });
}

/** What is long past is background; what lies ahead is planned. */
function withStatus(account: Account, { doc }: Findings): Account {
  const published = dayOfArticle(doc);
  if (!published || !account.date || account.status === 'denied') return account;
  const { range, mention } = account.date;
  const age = dayNumber(published) - dayNumber(mention?.bound === 'since' ? range.start : range.end);
  if (age > NEWS_DAYS) return { ...account, status: 'background' };
  if (range.start <= published || !account.date.certain) return account;
  // A deed told in the past cannot lie ahead: the date was misread, and none is better than a wrong one.
  const told =
    account.status !== 'planned' &&
    account.triggers.some(
      (trigger) =>
        trigger.form === 'verb' &&
        /ed$|^(?:shot|struck|hit|took|retook|fell|met)$/.test(trigger.text.toLowerCase()),
    );
  return told ? { ...account, date: null } : { ...account, status: 'planned' };
}

export function dayNumber(iso: string): number {
  return Math.floor(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / 86_400_000);
}

function statedDate(
  account: Account,
  rivals: readonly Account[],
  dates: readonly DateMention[],
  findings: Findings,
): DateLink | null {
  const view = findings.views[account.sentence];
  const sentence = findings.doc.sentences[account.sentence];
  if (!view || !sentence) return null;
  let best: DateMention | null = null;
  let bestCost: number = 2 * FAR;
  for (const mention of dates) {
    if (mention.start < sentence.start || mention.end > sentence.end) continue;
    const cost = costOf(mention, account, view) + (isNearer(mention, rivals, account, view) ? FAR : 0);
    if (cost < bestCost) {
      best = mention;
      bestCost = cost;
    }
  }
  const range = best && rangeOf(best, findings);
  return best && range ? { range, mention: best, certain: bestCost < OF_SPEECH } : null;
}

/** Distance in tokens, dearer across clauses and beside a reporting verb; infinite for what can be no date of an event. */
function costOf(mention: DateMention, account: Account, view: SentenceView): number {
  if (!mention.range || mention.ambiguous || mention.type === 'SET' || mention.bound === 'until')
    return Infinity;
  if (mention.type === 'DURATION' && mention.bound !== 'since') return Infinity;
  if (isHeader(mention, view)) return Infinity;
  const at = view.tokens.findIndex((token) => token.end > mention.start);
  if (at < 0) return Infinity;
  let cost = Infinity;
  for (const trigger of account.triggers) {
    const apart = at >= trigger.to ? at - trigger.to : trigger.from - at;
    const clauses = Math.abs((view.clause[at] ?? 0) - trigger.clause);
    cost = Math.min(cost, apart + 6 * clauses);
  }
  if (at <= 2) cost = Math.min(cost, 8);
  return (
    cost +
    (isOfReporting(view, at) ? OF_SPEECH : 0) +
    (isOfOtherVerb(view, at, account) ? FAR : 0) +
    (mention.range.precision === 'year' ? 2 : 0)
  );
}

/** Whether another event of the sentence stands much nearer to the date, in the date's own clause. */
function isNearer(
  mention: DateMention,
  rivals: readonly Account[],
  account: Account,
  view: SentenceView,
): boolean {
  const at = view.tokens.findIndex((token) => token.end > mention.start);
  const clause = view.clause[at];
  const last = Math.max(...account.triggers.map((trigger) => trigger.from));
  if (
    at > last &&
    rivals.some((rival) => rival.triggers.some((trigger) => trigger.from > last && trigger.from < at))
  )
    return true;
  if (at <= 2 || account.triggers.some((trigger) => trigger.clause === clause)) return false;
  return rivals.some((rival) => rival.triggers.some((trigger) => trigger.clause === clause));
}

/** "said on Monday", "told Reuters on Monday". */
function isOfReporting(view: SentenceView, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    if (REPORTING.has(view.tokens[i]?.lower ?? '')) return true;
    if (view.tokens[i]?.text === ',') return false;
  }
  const next = view.tokens[at + 1]?.lower ?? '';
  return REPORTING.has(next);
}

/** "referred today to the murder", "today demanded an inquiry into the killing": the day of another deed. */
function isOfOtherVerb(view: SentenceView, at: number, account: Account): boolean {
  const first = account.triggers[0];
  if (
    !first ||
    account.triggers.some((trigger) => trigger.form === 'verb') ||
    first.support ||
    first.from < at
  )
    return false;
  const before = view.tokens[at - 1]?.lower === 'on' ? view.tokens[at - 2] : view.tokens[at - 1];
  const after = view.tokens[at + 1];
  return [before, after].some((token) => token?.kind === 'word' && /(?:ed|said|told)$/.test(token.lower));
}

/** The date of the dispatch, not of the event: at the head of the text or of the dateline. */
function isHeader(mention: DateMention, view: SentenceView): boolean {
  if (view.sentence > 0) return false;
  const lead = view.doc.text.slice(0, mention.start);
  if (
    mention.start <= HEADER_LENGTH &&
    /\d{4}/.test(mention.text) &&
    !/\b(?:on|in|since|by|from|until|before|after)\s*$/i.test(lead)
  )
    return true;
  const rest = view.doc.text.slice(mention.end, mention.end + 60);
  return /^[^.]{0,40}?(?:--|—|–)/.test(rest) && mention.start < 80 && /\d/.test(mention.text);
}

function rangeOf(mention: DateMention, { doc }: Findings): DateRange | null {
  if (!mention.range) return null;
  const published = dayOfArticle(doc);
  if (mention.bound === 'since' && published && published > mention.range.end) {
    return { start: mention.range.start, end: published, precision: mention.range.precision };
  }
  return mention.range;
}

/** Narratives go on: what a paragraph tells without a date happened when its last dated sentence says. */
function carriedDate(account: Account, dated: readonly Account[], findings: Findings): DateLink | null {
  const { doc } = findings;
  const previous = dated.at(-1);
  if (!previous?.date?.mention || previous.status === 'planned' || account.status === 'planned') return null;
  const here = doc.sentences[account.sentence];
  const there = doc.sentences[previous.sentence];
  if (!here || !there) return null;
  const gap = account.sentence - previous.sentence;
  if (previous.status === 'background' && !setsTheTime(previous, findings)) return null;
  if (saysSameDay(account, findings)) return { ...previous.date, certain: true };
  const close = here.paragraph === there.paragraph ? gap <= 2 : gap <= 1 && previous.status !== 'background';
  return close && previous.date.mention.bound !== 'since' ? { ...previous.date, certain: false } : null;
}

/** "on the same day", "the same night". */
function saysSameDay({ sentence }: Account, { doc }: Findings): boolean {
  const span = doc.sentences[sentence];
  return (
    span !== undefined &&
    /\bsame (?:day|night|evening|morning|afternoon)\b/i.test(doc.text.slice(span.start, span.end))
  );
}

/** "In 2013, …": the date stands at the head of its sentence and so sets the time of what follows. */
function setsTheTime({ date, sentence }: Account, { doc }: Findings): boolean {
  const start = doc.sentences[sentence]?.start ?? 0;
  return date?.mention != null && date.mention.start - start < 40;
}

/** The day of the article: as given, or as its own first lines state it. */
function dayOfArticle(doc: AnalysedText): string | undefined {
  return (doc.article.publishedAt ?? findDatelineDate(doc.text) ?? undefined)?.slice(0, 10);
}

/** An undated report is of the article's day. */
function articleDate({ doc }: Findings): DateLink | null {
  const published = dayOfArticle(doc);
  if (published)
    return { range: { start: published, end: published, precision: 'day' }, mention: null, certain: false };
  return null;
}
