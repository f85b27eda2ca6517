import type { CasualtyKind } from '../../model.ts';
import { CONDITIONS, FATAL, HIT_BY_SHOTS, OWN_HAND, SUFFERED } from './casualties-survivors.ts';

/**
 * How a cue takes its people.
 * `participle`: "were killed" (people before) or "killed 12" (people after). `active`: "kills 12", "killing 12".
 * `intransitive`: "12 died". `state`: "left 12 dead". `act`: "the killing of 12". `count`: "12 deaths".
 * `toll`: "the death toll rose to 12". `bodies`: "12 bodies were found", "the bodies of 12".
 * `shot`: "two men were shot", "shot a clerk"; `condition`: "is in critical condition", "arrived with burns": hurt, unless
 * the text goes on to say that they died. `fatally`: "one of them fatally". `own hand`: "turned the gun on himself".
 */
export type CueForm =
  | 'participle'
  | 'active'
  | 'intransitive'
  | 'state'
  | 'act'
  | 'count'
  | 'toll'
  | 'bodies'
  | 'shot'
  | 'condition'
  | 'fatally'
  | 'own hand';

export interface Cue {
  readonly kind: CasualtyKind;
  readonly form: CueForm;
}

const ROWS: readonly (readonly [kind: CasualtyKind, form: CueForm, phrases: string])[] = [
  ['killed', 'participle', FATAL],
  ['killed', 'own hand', OWN_HAND],
  ['killed', 'fatally', 'fatally|one fatally'],
  ['injured', 'shot', HIT_BY_SHOTS],
  ['injured', 'condition', CONDITIONS],
  ['injured', 'intransitive', SUFFERED],
  [
    'killed',
    'participle',
    'killed|slain|slayed|murdered|assassinated|executed|massacred|slaughtered|beheaded|martyred|decapitated|lynched|hanged|annihilated|neutralized|neutralised|liquidated|crucified|butchered|eliminated|shot dead|shot to death|gunned down|mowed down|put to death|burned to death|burnt to death|burned alive|stabbed to death|beaten to death|tortured to death|crushed to death|blown to pieces|done to death|stoned to death|wiped out|buried alive',
  ],
  [
    'killed',
    'active',
    'kill|kills|killing|murders|murdering|assassinate|assassinates|assassinating|execute|executes|executing|massacres|massacring|slaughtering|behead|beheads|beheading|martyring|claiming the lives of|claimed the lives of|claims the lives of|claim the lives of|took the lives of|taking the lives of|takes the lives of|cost the lives of|costing the lives of|claimed the life of|cost the life of|took the life of|ended the lives of|claimed|claiming|eliminating',
  ],
  [
    'killed',
    'intransitive',
    'died|dies|dying|die|perished|perish|succumbed|drowned|asphyxiated|lost their lives|lost his life|lost her life|lose their lives|losing their lives|loses his life|loses her life|loses their lives|fell martyrs|fell as martyrs|fell martyr|met their deaths|met their death|bled to death|burned to death|suffocated to death|starved to death|froze to death|passed away|passes away|breathed his last',
  ],
  ['killed', 'state', 'dead|martyred|lifeless'],
  [
    'killed',
    'act',
    'deaths|death|killing|killings|murder|murders|assassination|assassinations|execution|executions|beheading|beheadings|massacre|massacres|slaying|slaughter|loss|martyrdom|homicide|elimination|passing',
  ],
  ['killed', 'count', 'deaths|death|fatalities|fatality|martyrs|dead bodies|lives lost|killings|murders'],
  [
    'killed',
    'toll',
    'death toll|death count|toll|number of dead|number of deaths|number of those killed|number of killed|number of civilians killed|number of people killed|number of soldiers killed|number of fighters killed|number of militants killed|number of rebels killed|number of children killed|number of residents killed|number of terrorists killed|number of policemen killed|number of workers killed|number of journalists killed|number of victims|number of martyrs|number of fatalities|body count|figure|number|the dead at|deaths at',
  ],
  ['killed', 'bodies', 'bodies|body|corpses|corpse|remains'],
  ['injured', 'participle', 'injured|wounded|hurt|maimed|hospitalized|hospitalised|burned|burnt|mutilated'],
  ['injured', 'active', 'wound|injure|injures|injuring|wounding|hurting|maiming|wounds'],
  [
    'injured',
    'intransitive',
    'suffered gunshot wounds|suffered bullet wounds|suffered shrapnel wounds|sustained gunshot wounds|sustained shrapnel wounds|received gunshot wounds|were taken to hospital|were rushed to hospital|were treated for injuries|received bullet wounds|suffered injuries|sustained injuries|suffered wounds|sustained wounds|received injuries|suffered burns|sustained burns|suffered from suffocation|suffered suffocation|suffered breathing difficulties|suffered serious injuries|suffered minor injuries|sustained minor injuries|sustained serious injuries|suffered severe injuries|sustained severe injuries|suffering from suffocation|suffocated',
  ],
  ['injured', 'act', 'injury|injuries|wounding|injuring'],
  ['injured', 'count', 'injuries|wounded people|injured people'],
  [
    'injured',
    'toll',
    'number of civilians injured|number of civilians wounded|number of people injured|number of people wounded|number of children injured|number of children wounded|number of residents injured|number of residents wounded|number of injured|number of wounded|number of injuries|number of those injured|number of those wounded',
  ],
  ['missing', 'state', 'missing|unaccounted for|unaccounted'],
  ['missing', 'intransitive', 'disappeared|went missing|gone missing|vanished'],
  ['missing', 'act', 'disappearance|disappearances'],
  [
    'displaced',
    'participle',
    'displaced|uprooted|evacuated|evicted|forced to flee|forced to leave|forced from their homes|driven from their homes|made homeless|rendered homeless',
  ],
  ['displaced', 'active', 'displaces|displacing|uprooting|evacuating|evacuate'],
  [
    'displaced',
    'intransitive',
    'fled|flee|fleeing|flees|left their homes|fled their homes|escaped the fighting',
  ],
  ['displaced', 'state', 'homeless'],
  ['displaced', 'act', 'displacement|evacuation|exodus'],
];

/** Every phrase with its readings, by its first word; longer phrases first. A word may have several readings. */
export const CUES: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly cue: Cue }[]> =
  buildCues();

function buildCues(): Map<string, { words: string[]; cue: Cue }[]> {
  const cues = new Map<string, { words: string[]; cue: Cue }[]>();
  for (const [kind, form, phrases] of ROWS) {
    for (const phrase of phrases.split('|')) {
      const words = phrase.split(' ');
      const first = words[0] ?? '';
      const list = cues.get(first) ?? [];
      list.push({ words, cue: { kind, form } });
      list.sort((a, b) => b.words.length - a.words.length);
      cues.set(first, list);
    }
  }
  return cues;
}
