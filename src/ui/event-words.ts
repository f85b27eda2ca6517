/** How readers see the 22 types: singular, plural. Keys are the model's type names, which this layer may not import. */
const TYPE_WORDS = {
  airstrike: ['airstrike', 'airstrikes'],
  shelling: ['shelling', 'shellings'],
  'rocket-attack': ['rocket attack', 'rocket attacks'],
  bombing: ['bombing', 'bombings'],
  'suicide-bombing': ['suicide bombing', 'suicide bombings'],
  'chemical-attack': ['chemical attack', 'chemical attacks'],
  clash: ['clash', 'clashes'],
  shooting: ['shooting', 'shootings'],
  killing: ['killing', 'killings'],
  offensive: ['offensive', 'offensives'],
  'territory-change': ['change of control', 'changes of control'],
  siege: ['siege', 'sieges'],
  abduction: ['abduction', 'abductions'],
  arrest: ['arrest', 'arrests'],
  displacement: ['displacement', 'displacements'],
  negotiation: ['negotiation', 'negotiations'],
  ceasefire: ['ceasefire', 'ceasefires'],
  surrender: ['surrender', 'surrenders'],
  aid: ['aid delivery', 'aid deliveries'],
  protest: ['protest', 'protests'],
  threat: ['threat', 'threats'],
  statement: ['statement', 'statements'],
} as const satisfies Record<string, readonly [string, string]>;

const FAMILY_WORDS = {
  air: 'Airstrikes',
  artillery: 'Shelling and rockets',
  blast: 'Bombings and chemical attacks',
  ground: 'Fighting and control',
  people: 'Killings, arrests, displacement',
  talks: 'Talks and statements',
  relief: 'Aid and protest',
} as const;

/** "airstrike", "airstrikes". */
export function typeWord(type: keyof typeof TYPE_WORDS, count = 1): string {
  return TYPE_WORDS[type][count === 1 ? 0 : 1];
}

/** Heading of a family in legends and lists. */
export function familyWord(family: keyof typeof FAMILY_WORDS): string {
  return FAMILY_WORDS[family];
}
