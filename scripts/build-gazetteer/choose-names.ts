import { foldName } from '../../src/core/gazetteer/fold.ts';
import type { Draft } from './draft.ts';
import { FOCUS } from './focus.ts';
import { similarity } from './similarity.ts';

const LATIN = /^[\u0020-\u024F\u1E00-\u1EFF‘’ʻʼʿʾ]+$/;
const ARABIC = /^[\u0600-\u06FF\s]+$/;
/** Vowel signs, tatweel and direction marks: not written in news. */
const ARABIC_MARKS = /[\u064b-\u065f\u0670\u0640\u200c-\u200f]/g;
/** Places of this many people, capitals and places of the focus countries keep more than their English names. */
const MANY_NAMES = 200_000;

/** Names at least this similar are spellings of one another. */
const SPELLING = 0.5;
/** How many spellings, and how many other names, large and small places keep. */
const MOST = { large: { spellings: 4, others: 1 }, small: { spellings: 1, others: 0 } };
/** Arabic has no one transliteration, so every spelling counts. */
const ALL_SPELLINGS: ReadonlySet<string> = new Set('SY LB IQ PS JO YE LY SD'.split(' '));
/** Countries whose own spelling of their places is in Latin letters. */
const LATIN_SCRIPT: ReadonlySet<string> = new Set(
  (
    'US CA MX GT BZ SV HN NI CR PA CU DO HT JM PR TT BB BS CO VE GY SR EC PE BO BR PY UY AR CL GB IE FR ES PT AD MC ' +
    'BE NL LU DE AT CH LI IT SM MT DK NO SE FI IS EE LV LT PL CZ SK HU SI HR BA AL RO MD TR AU NZ PG FJ PH ID MY ' +
    'TL SG BN VN NG GH SN GM GW GN SL LR CI BF TG BJ NE ML CM GA GQ CG CD CF AO ZM ZW MW MZ NA BW ZA LS SZ KE UG ' +
    'TZ RW BI MG MU SC CV ST'
  ).split(' '),
);

/** Outside the focus countries, places of this many people have their Arabic name. */
const MANY_ARABIC = 100_000;
/** Countries whose first-level units Arabic news names. */
const ARABIC_UNITS: ReadonlySet<string> = new Set(
  (
    'AE BH DJ DZ EG ER IL IQ IR JO KM KW LB LY MA MR OM PS QA SA SD SO SS SY TD TN TR YE EH ML NE NG UA RU AF PK US ' +
    'GB FR DE IN CN'
  ).split(' '),
);

type Names = ReadonlyMap<number, string>;

/**
 * Keeps the alternate names worth looking up, and sets the Arabic one. In the focus countries of Arabic script all
 * spellings stay. Elsewhere English news knows a place by its own name, its English one and, for large places, by
 * a few more: in countries of other scripts other transliterations (Kiev, Kharkov), in those of Latin script names
 * unlike its own (Leghorn); their other alternates are mostly inflections in further languages (Londona).
 */
export function chooseNames(
  drafts: readonly Draft[],
  { english, arabic, european }: { english: Names; arabic: Names; european: readonly Names[] },
): void {
  for (const d of drafts) {
    const id = d.geonameId ?? 0;
    d.arabic = arabicName(d, arabic.get(id));
    const known = isLarge(d) ? [english, ...european] : [english];
    const official = known.map((names) => names.get(id)).filter((name) => name !== undefined);
    d.trusted = new Set(official.map(foldName));
    const ascii = d.featureClass === 'P' ? d.alternates.slice(0, 1) : [];
    if (d.featureClass === 'P' && !LATIN_SCRIPT.has(d.country)) rename(d, english.get(id) ?? ascii[0]);
    const useful = d.alternates.filter((name) => isUseful(name, ALL_SPELLINGS.has(d.country)));
    d.alternates = [...official, ...ascii, ...pickSpellings(d, useful), ...bareUnit(d), ...withoutWater(d)];
  }
}

const ARABIC_UNIT = /^(?:محافظة|ولاية|مقاطعة|إمارة|منطقة|قضاء|مديرية|أوبلاست) /;

/** "محافظة حلب" is also called "حلب". */
function bareUnit(d: Draft): string[] {
  return d.featureClass === 'A' && d.arabic && ARABIC_UNIT.test(d.arabic)
    ? [d.arabic.replace(ARABIC_UNIT, '')]
    : [];
}

const WATER = /^(\p{L}{5,})[ -](?:upon|on|sur|am|an der|a\. d\.)[ -]/u;

/** "Clacton-on-Sea" is also called "Clacton", "Ludwigshafen am Rhein" "Ludwigshafen". */
function withoutWater(d: Draft): string[] {
  const bare = d.featureClass === 'P' ? WATER.exec(d.name)?.[1] : undefined;
  return bare ? [bare] : [];
}

/** Where the name is a transliteration anyway, the one that English readers know: Suwayda rather than As Suwaydā’. */
function rename(d: Draft, name: string | undefined): void {
  if (!name || !LATIN.test(name)) return;
  d.alternates.push(d.name);
  d.name = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[`‘ʿʾ]/g, '’')
    .trim();
}

function isLarge(d: Draft): boolean {
  return d.population >= MANY_NAMES || d.featureCode === 'PPLC' || FOCUS.has(d.country);
}

function pickSpellings(d: Draft, useful: readonly string[]): readonly string[] {
  if (ALL_SPELLINGS.has(d.country) || d.featureCode.startsWith('PCL')) return useful;
  const own = foldName(d.name);
  // Natural Earth's alternates of a unit may name the region around it.
  if (d.featureClass === 'A') return useful.filter((name) => isUnitSpelling(own, foldName(name)));
  if (d.featureClass !== 'P') return useful;
  if (!isLarge(d)) return [];
  const rated = useful.map((name) => ({ name, rating: similarity(own, foldName(name)) }));
  const isLatin = LATIN_SCRIPT.has(d.country);
  const spellings = rated.filter(({ rating }) => rating >= SPELLING && rating < 1);
  const others = rated.filter(({ name, rating }) => rating < SPELLING && !name.includes(' '));
  const best = spellings.sort((a, b) => b.rating - a.rating || (a.name < b.name ? -1 : 1));
  const most = MOST[d.population >= MANY_NAMES || d.featureCode === 'PPLC' ? 'large' : 'small'];
  return [...(isLatin ? [] : best.slice(0, most.spellings)), ...others.slice(0, most.others)].map(
    ({ name }) => name,
  );
}

function arabicName(d: Draft, official: string | undefined): string | null {
  if (!isInArabicNews(d)) return null;
  const known = official && ARABIC.test(official) ? official : d.arabic;
  return known && ARABIC.test(known) ? known.replace(ARABIC_MARKS, '') : null;
}

function isInArabicNews(d: Draft): boolean {
  if (d.featureClass === 'P')
    return FOCUS.has(d.country) || d.population >= MANY_ARABIC || d.featureCode === 'PPLC';
  if (d.featureCode === 'ADM2') return FOCUS.has(d.country);
  return d.featureCode !== 'ADM1' || ARABIC_UNITS.has(d.country);
}

function isUseful(name: string, isFocus: boolean): boolean {
  if (name.length > 40 || name.length < 3 || /[=\d]/.test(name) || /^[A-Z]{3}$/.test(name)) return false;
  return (LATIN.test(name) && hasVowels(name)) || (isFocus && ARABIC.test(name));
}

/**
 * Drops an alternate name that is some other place's main name and no spelling of this one's: such names are ancient
 * ones (Berea for Aleppo) or translations (White House for Casablanca), and in news they mean the other place.
 * English names of GeoNames stay (Palmyra for Tadmur).
 */
export function dropForeignNames(drafts: readonly Draft[]): void {
  const mains = new Set(
    drafts.filter((d) => d.featureClass === 'P' || d.featureClass === 'A').map((d) => foldName(d.name)),
  );
  const countries = new Map(
    drafts.filter((d) => d.featureCode.startsWith('PCL')).map((d) => [d.country, foldName(d.name)]),
  );
  for (const d of drafts) {
    const own = foldName(d.name);
    d.alternates = d.alternates.filter((name) => {
      const key = foldName(name);
      // "Mexico" is the country, and the city and the state of its name only where the text says so.
      if (d.featureCode === 'ADM1' && key === countries.get(d.country)) return false;
      return !mains.has(key) || d.trusted.has(key) || isSpelling(own, key);
    });
  }
}

/** Letter-by-letter transliterations of Arabic script ("Alhskt" for al-Hasakah) are nothing that anybody writes. */
function hasVowels(name: string): boolean {
  const letters = foldName(name)
    .replace(/[^a-z]/g, '')
    .replace(/^al/, '');
  return letters.length < 4 || letters.replace(/[^aeiouy]/g, '').length / letters.length > 0.2;
}

/** "Province of Namibe" adds nothing to "Namibe": whoever looks names up knows the words for units. */
function isUnitSpelling(own: string, other: string): boolean {
  return !` ${other} `.includes(` ${own} `) && isSpelling(own, other);
}

function isSpelling(own: string, other: string): boolean {
  return own.includes(other) || other.includes(own) || similarity(own, other) >= SPELLING;
}
