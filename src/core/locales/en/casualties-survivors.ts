/**
 * Phrases for people who were hit, and for how those are who survived. What they say holds until the text tells of a
 * death: "Two men were shot … One of them died." Compiled by hand; phrases are separated by "|".
 */

/** Shots and blows that kill. */
export const FATAL =
  'fatally shot|shot and killed|shot fatally|fatally wounded|fatally injured|fatally struck|fatally hit|fatally stabbed|mortally wounded|stabbed and killed|struck and killed|hit and killed';

/** One who died by their own hand. */
export const OWN_HAND =
  'turned the gun on himself|turned the gun on herself|turned the weapon on himself|turned the rifle on himself|took his own life|took her own life|shot himself to death';

/** What shots do to people; "shot down" and "shot at" are told apart by the rule. */
export const HIT_BY_SHOTS =
  'shot|shoots|shooting|shot and injured|shot and wounded|hit by gunfire|struck by gunfire|hit by a bullet|struck by a bullet|hit by bullets|struck by bullets|hit by a stray bullet|struck by a stray bullet|hit by stray bullets|hit by stray gunfire|struck by stray gunfire|grazed|grazed by a bullet|grazed by a stray bullet|caught in the crossfire|caught in crossfire|hit in the crossfire|wounded by gunfire';

const WOUNDS = [
  'a gunshot wound',
  'one gunshot wound',
  'multiple gunshot wounds',
  'several gunshot wounds',
  'gunshot wounds',
  'non - life - threatening gunshot wounds',
  'bullet wounds',
  'a bullet wound',
  'shrapnel wounds',
  'shrapnel injuries',
  'burns',
  'injuries',
  'wounds',
  'minor injuries',
  'serious injuries',
  'severe injuries',
  'critical injuries',
  'non - life - threatening injuries',
  'life - threatening injuries',
];
const STATES = 'critical serious stable fair good grave guarded satisfactory'.split(' ');
const TRANSPORTS =
  'taken rushed transported airlifted flown driven brought transferred evacuated admitted'.split(' ');
const HOSPITALS = [
  'hospital',
  'hospitals',
  'a hospital',
  'the hospital',
  'an area hospital',
  'a local hospital',
  'a nearby hospital',
  'area hospitals',
  'local hospitals',
  'nearby hospitals',
  'a trauma center',
];

/** How survivors are, and what is done for them. */
export const CONDITIONS = [
  ...STATES.flatMap((state) => [`in ${state} condition`, `in ${state} but stable condition`]),
  'in intensive care',
  'fighting for his life',
  'fighting for her life',
  'fighting for their lives',
  ...WOUNDS.flatMap((wounds) => [`with ${wounds}`, `suffering ${wounds}`, `suffering from ${wounds}`]),
  ...['a', 'one', 'multiple', 'several'].flatMap((many) =>
    ['suffered', 'sustained', 'received'].map(
      (verb) => `${verb} ${many} gunshot wound${/^(?:a|one)$/.test(many) ? '' : 's'}`,
    ),
  ),
  ...TRANSPORTS.flatMap((verb) => HOSPITALS.map((place) => `${verb} to ${place}`)),
  ...['recover', 'survive', 'live', 'be ok', 'be okay'].map((verb) => `expected to ${verb}`),
  'to the hospital',
  'is recovering',
  'are recovering',
  'being treated',
  'underwent surgery',
].join('|');

const KINDS = 'shrapnel various light moderate critical head leg bullet blast internal multiple facial'.split(
  ' ',
);

/** Wounds that people are said to have: those that the plain list of cues leaves out. */
export const SUFFERED = ['suffered', 'sustained', 'received']
  .flatMap((verb) => KINDS.flatMap((kind) => [`${verb} ${kind} injuries`, `${verb} ${kind} wounds`]))
  .join('|');
