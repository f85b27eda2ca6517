/**
 * Words beside a name that say what kind of place it is ("Hasakah province", "the city of Raqqah", "Orange County").
 * Keys are kinds of the ranker.
 */
export const KIND_WORDS: ReadonlyMap<
  string,
  'admin1' | 'admin2' | 'settlement' | 'water' | 'relief' | 'spot'
> = new Map(
  (
    [
      ['admin1', 'province provinces state states governorate governorates oblast prefecture emirate'],
      ['admin2', 'county counties parish district districts borough municipality'],
      [
        'settlement',
        'city cities town towns village villages township hamlet suburb neighborhood neighbourhood capital',
      ],
      ['water', 'river creek lake sea ocean gulf bay strait bayou canal reservoir harbor harbour'],
      [
        'relief',
        'mountain mountains mount hill hills valley island islands desert forest peninsula plateau heights',
      ],
      [
        'spot',
        'street road avenue highway airport airbase base camp bridge school university college hospital church park ' +
          'square stadium center centre drive lane boulevard dam station',
      ],
    ] as const
  ).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
);

/** Kind words that may be dropped from, or added to, a name to find it: "Orange" for "Orange County". */
export const DROPPABLE_BEFORE =
  /^(?:the\s+)?(?:city|town|village|state|province|county|township|port|district|republic) of\s+/i;
export const DROPPABLE_AFTER =
  /\s+(?:province|governorate|district|county|parish|state|city|town|village|township|municipality|region|area|prefecture|oblast|refugee camp|camp|countryside|metropolitan area|airport|international airport|air base|airbase|harbou?r)$/i;
/** Directions that narrow a place but are no part of its name: "eastern Aleppo", "South Wichita". */
export const DIRECTION_BEFORE =
  /^(?:(?:north|south|east|west|central|greater|downtown|midtown|upper|lower|inner|northern|southern|eastern|western|north[- ]?east(?:ern)?|north[- ]?west(?:ern)?|south[- ]?east(?:ern)?|south[- ]?west(?:ern)?|mid)[-\s]+)+(?=\p{Lu})/iu;
/** Added to a bare name where nothing else is known by it: "Avoyelles" is "Avoyelles Parish". */
export const SUFFIXES_TO_TRY = [
  'County',
  'Parish',
  'Province',
  'District',
  'River',
  'City',
  'Island',
  'Township',
] as const;

/** Words of institutions and directions that are some village's name too, but never place what they are a part of. */
export const COMMON_PARTS: ReadonlySet<string> = new Set(
  (
    'north south east west northern southern eastern western central federal national international royal united ' +
    'state bank court hall high middle point old new metro city general grand union elementary academy technical ' +
    'supreme congress council summit institute club golf mill market house office fort saint great little upper ' +
    'lower first second third memorial regional public community christian catholic king queen prince'
  ).split(' '),
);
