import type { Coded, CodedSource } from '../../coded.ts';

/** What the columns do not say of a coded row: the dataset's own words and codes. */
export interface Coding extends Pick<Coded, 'label' | 'sameType' | 'flags'> {
  /** The likeliest number of deaths, where the dataset gives one. */
  readonly best: number | null;
  /** In the order of the form's `codeNames`. */
  readonly codes: readonly string[];
}

/** What all rows of an import have in common. */
export interface DatasetForm {
  readonly licence: string;
  /** Names of the dataset's own columns. */
  readonly codeNames: readonly string[];
}

export const NO_FORM: DatasetForm = { licence: '', codeNames: [] };

/** Whether codings written for one form can be read by the other. */
export function sameForm(a: DatasetForm, b: DatasetForm): boolean {
  return (
    a.licence === b.licence &&
    a.codeNames.length === b.codeNames.length &&
    a.codeNames.every((name, i) => name === b.codeNames[i])
  );
}

/** Between the fields of a coding (ASCII "unit separator"), and between flags. */
const FIELD = '\u001f';
const FLAG = '\u001d';
/** Between the parts of a source. */
const PART = ' · ';

/** One line of text, a third of the size that JSON would have. */
export function writeCoding({ label, sameType, best, flags, codes }: Coding): string {
  const fields = [label, sameType ? '' : '~', best === null ? '' : String(best), flags.join(FLAG), ...codes];
  const isClean = fields.every((field) => !field.includes(FIELD));
  return (isClean ? fields : fields.map((field) => field.replaceAll(FIELD, ' '))).join(FIELD);
}

/** The inverse of `writeCoding`; `null` for the empty string, which rows without a coding have. */
export function readCoding(text: string): Coding | null {
  if (text === '') return null;
  const [label = '', sameType = '', best = '', flags = '', ...codes] = text.split(FIELD);
  return {
    label,
    sameType: sameType === '',
    best: best === '' ? null : Number(best),
    flags: flags === '' ? [] : flags.split(FLAG),
    codes,
  };
}

/** Sources as readers see and search them, one a line: "Wire · 2016-05-17 · Headline". */
export function writeCitation(sources: readonly CodedSource[]): string {
  return sources.map(writeSource).join('\n');
}

function writeSource({ office, date, headline }: CodedSource): string {
  const [name, day, title] = [cleanPart(office), cleanPart(date), cleanPart(headline)];
  if (day === '' && title === '') return name.replace(TRAILING, '');
  return `${name}${PART}${day}${PART}${title}`.replace(TRAILING, '');
}

const TRAILING = /(?: · )+$/;

function cleanPart(part: string): string {
  return part.replaceAll(PART, ' – ').replaceAll('\n', ' ');
}

/** The inverse of `writeCitation`. */
export function readCitation(citation: string): readonly CodedSource[] {
  if (citation === '') return [];
  return citation.split('\n').map((line) => {
    const [office = '', date = '', headline = ''] = line.split(PART);
    return { office, date, headline };
  });
}

/** The codes of a row by their names in the dataset; empty ones are left out. */
export function nameCodes(
  { codeNames }: DatasetForm,
  codes: readonly string[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(codeNames.flatMap((name, i) => (codes[i] ? [[name, codes[i]] as const] : [])));
}
