const BANDS: readonly (readonly [weight: number, names: string])[] = [
  [-0.8, 'article court 4 | no fighters science other'],
  [-0.75, 'no fighters science | word riot'],
  [-0.7, 'article labour 2'],
  [-0.65, 'armed killing | no fighters effect | no fighters traffic other'],
  [
    -0.6,
    'article computing 0.5 | article crime 2 | article obituary 0.5 | article science 2 | no fighters traffic | sentence 1 | word killed',
  ],
  [
    -0.55,
    'article court 7 | article science 4 | effect alone | no fighters nature | own police 2 | word arrest',
  ],
  [
    -0.5,
    'article arts 0.5 | article fiction 2 | article fiction 4 | article memory 2 | article nature 4 | article opinion 2 | article opinion 4 | article police 2 | no fighters crime other | opening nature 4 | type arrest',
  ],
  [
    -0.45,
    'armed other | article arts 2 | article business 4 | article sport 4 | near crimeCourt | no date | no fighters shot | no toll | own crime other | quoted | unarmed effect',
  ],
  [
    -0.4,
    'article disaster 2 | article sport 7 | before a number | no actor | no fighters | noun of | opening police 4 | own traffic weapon | place country | type killing | type negotiation',
  ],
  [
    -0.35,
    'an before | article business 2 | no fighters crime | no fighters sport | opening science 2 | opening science 4 | own court 4 | own nature 2 | own science other | place admin1 | unarmed shot | word killing',
  ],
  [
    -0.3,
    'article disaster 4 | article sport 0.5 | article sport 11 | article staged 4 | article without war | no fighters business | no fighters court fight | no fighters disaster | no fighters disaster other | no fighters fight | no fighters games | no fighters memory killing | no fighters sport effect | no target | noun with | opening court 7 | opening opinion 4 | opening sport 4 | opening staged 0.5 | opening staged 2 | opening staged 4 | own business killing | own court fight | own disaster other | own labour weapon | toll displaced | verb after | word arrested | word arrests | word fled | word negotiations | years ago 10',
  ],
  [
    -0.25,
    'any | article nature 2 | article traffic 2 | date month | form noun | form verb | near sport | near weaponHaul | no fighters business killing | no fighters business other | no fighters opinion fight | no fighters politics shot | no fighters sport killing | no fighters staged | no fighters weapon | no place | opening arts 0.5 | opening court 2 | opening disaster 4 | opening nature 2 | own business 2 | own obituary fight | own staged weapon | type offensive | verb as | word attacked | word explosion | word fired | word invasion | word kills | word raided',
  ],
  [
    -0.2,
    'armed no dead | article computing 2 | article court 2 | article police 7 | article traffic 7 | date year | ends a phrase | modal | no fighters arts | no fighters memory | no fighters nature fight | no fighters obituary effect | no fighters sport fight | no fighters traffic weapon | opening business 4 | opening disaster 2 | own science 2 | own sport 4 | own sport no dead | question | target | type displacement | unarmed no dead | verb over | word ambushed | word talks',
  ],
  [
    -0.15,
    'armed effect | article business 7 | article court 11 | article crime 0.5 | article nature 0.5 | article obituary 4 | article politics 4 | article war 2 | near armed | no fighters games other | no fighters nature weapon | no fighters traffic effect | noun from | opening arts 2 | opening nature 0.5 | opening traffic 4 | opening traffic 7 | own business dead | own disaster effect | own fiction fight | own fiction no dead | own games fight | own games no dead | own nature killing | own nature no dead | own politics 2 | own war 1 | that before | word meeting | word offensive | word shells | word siege | years ago 1 | years ago 5',
  ],
  [
    -0.1,
    'article arts 4 | article court 0.5 | article labour 4 | article memory 4 | article obituary 2 | article police 4 | article science 0.5 | article traffic 4 | date week | evident | generic | no fighters business shot | no fighters crime fight | no fighters disaster effect | no fighters games fight | no fighters labour weapon | no fighters memory other | no fighters nature other | no fighters politics fight | no fighters science fight | no fighters science weapon | no fighters traffic fight | no fighters traffic killing | noun for | opening court 0.5 | opening court 4 | opening disaster 0.5 | opening fiction 0.5 | opening fiction 4 | opening memory 4 | opening obituary 4 | opening sport 11 | opening sport 2 | own arts shot | own court killing | own crime no dead | own disaster no dead | own games weapon | own labour dead | own memory 2 | own nature fight | own opinion fight | own politics shot | own sport 2 | own sport effect | own staged 1 | own staged fight | own staged no dead | place stated | toll displaced firm | type aid | type bombing | type protest | type rocket-attack | unarmed other | unarmed weapon | verb of | whole armed | whole unarmed | word ambush | word attacks | word bombed | word fighting | word surrender | years ago 2',
  ],
  [
    -0.05,
    'a before | article disaster 0.5 | article games 2 | article politics 2 | article staged 0.5 | near bombCarrier | no fighters computing | no fighters court other | no fighters obituary other | no fighters opinion killing | no fighters other | no fighters science killing | no fighters sport shot | noun about | noun at | opening crime 2 | opening fiction 2 | opening sport 0.5 | opening sport 7 | own arts 2 | own arts dead | own computing fight | own court 2 | own court dead | own crime 1 | own disaster killing | own disaster weapon | own fiction weapon | own games 1 | own games effect | own labour killing | own nature 1 | own nature other | own opinion shot | own police 1 | own police 3 | own politics fight | own science weapon | own sport shot | own staged 2 | place carried | sentence 12 | sentence 3 | status background | status planned | status reported | unarmed fight | verb by | verb off | word abducted | word assassinated | word blast | word blew | word exploded | word massacre | word protest | word raids | word seized | word strike | word wounded | years ago 20',
  ],
  [
    0.05,
    'another before | article traffic 0.5 | article war 0.5 | attributed | near gun | near territory | near troops | no fighters business effect | no fighters crime shot | no fighters disaster fight | no fighters fiction | no fighters fiction shot | no fighters memory fight | no fighters obituary | no fighters opinion | no fighters politics killing | no fighters sport weapon | noun over | opening arts 4 | opening business 2 | opening labour 2 | opening police 2 | opening politics 2 | opening politics 4 | opening war 11 | other before | own arts 1 | own arts killing | own business shot | own computing killing | own crime fight | own crime weapon | own disaster dead | own fiction effect | own fiction other | own games other | own labour effect | own memory effect | own memory killing | own nature dead | own nature shot | own obituary effect | own obituary no dead | own obituary weapon | own opinion 4 | own opinion effect | own opinion weapon | own politics 1 | own politics 4 | own politics dead | own politics other | own tone -1.5 | own traffic 1 | own traffic effect | own traffic no dead | own traffic other | status claimed | toll missing | type clash | type deployment | type shooting | verb against | verb outside | verb through | verb with | word hit | word incidents | word murdered | word operation | word operations | word placed | word protested | word protesting | word protests | word shot',
  ],
  [
    0.1,
    'armed weapon | article business 0.5 | article fiction 0.5 | article labour 0.5 | before a place | near artillery | near chemical | near people | no fighters business weapon | no fighters court effect | no fighters labour other | no fighters politics weapon | no fighters sport other | opening computing 0.5 | opening games 0.5 | opening games 2 | opening opinion 2 | own arts no dead | own arts other | own business effect | own crime effect | own disaster 1 | own disaster fight | own fiction shot | own games dead | own labour fight | own memory dead | own memory fight | own obituary other | own opinion no dead | own science effect | own sport killing | own sport weapon | own traffic fight | place exact | told twice | type ceasefire | type surrender | verb for | verb on | word attacking | word captured | word clashes | word demonstrated | word dropped | word explosions | word homicide | word injured | word kill | word murder | word shooting',
  ],
  [
    0.15,
    'article crime 4 | article war 7 | near property | no fighters court weapon | no fighters killing | no fighters opinion shot | opening police 0.5 | opening politics 0.5 | opening science 0.5 | opening traffic 0.5 | own business other | own court effect | own court other | own crime dead | own fiction 1 | own games shot | own labour 1 | own labour 2 | own obituary 2 | own opinion other | own politics killing | own sport 1 | own sport fight | place admin2 | sentence 2 | toll injured | two before | word assassinations | word assault | word gunned | word sieges | word strikes | word took',
  ],
  [
    0.2,
    'after a place | article police 0.5 | hypothetical | near bomb | no fighters court | no fighters court killing | no fighters crime killing | no fighters memory shot | no fighters politics | noun against | opening memory 0.5 | opening obituary 0.5 | opening war 4 | opening war 7 | own business no dead | own court 1 | own court weapon | own fiction killing | own memory other | own opinion 1 | own opinion dead | own opinion killing | own science killing | own staged other | own tone -1 | own tone 0.3 | own tone 0.6 | own tone 1 | own tone 1.5 | own war 3 | sentence 6 | type siege | verb to | word air strike | word assassination | word attack | word died | word met | word raid | word surrendered',
  ],
  [
    0.25,
    'actor | article politics 0.5 | date day | near business | near labour | opening crime 0.5 | opening labour 0.5 | own business weapon | own court no dead | own crime killing | own crime shot | own obituary killing | own obituary shot | own science shot | own tone -0.3 | own tone 0 | own traffic dead | told three times | word detained | word opened',
  ],
  [
    0.3,
    'article memory 0.5 | no fighters obituary shot | no fighters traffic shot | own disaster shot | own labour no dead | own memory shot | own nature weapon | own obituary dead | own science 1 | own tone -0.6 | own war 2 | verb in | word marched',
  ],
  [
    0.35,
    'opening crime 4 | own fiction dead | own obituary 1 | own science fight | own science no dead | own traffic killing | own traffic shot | word kidnapped',
  ],
  [
    0.4,
    'armed shot | no fighters court shot | own court shot | own labour other | toll killed firm | type airstrike | verb into',
  ],
  [0.45, 'no fighters opinion weapon | opening opinion 0.5 | toll killed | tone 1.5'],
  [
    0.5,
    'no fighters politics other | own memory 1 | own memory no dead | own opinion 2 | the before | type abduction',
  ],
  [0.55, 'near aircraft | tone -1.5'],
  [0.6, 'toll injured firm | tone 0.6 | tone 1'],
  [0.7, 'own sport dead | tone 0.3'],
  [0.75, 'word stabbed'],
  [0.9, 'tone -0.3 | tone -1'],
  [0.95, 'tone -0.6 | tone 0'],
];

/** What each feature of `deed-features.ts` says for a deed, in log-odds. Written by `npm run train:deeds`; do not edit. */
export const DEED_WEIGHTS: ReadonlyMap<string, number> = new Map(
  BANDS.flatMap(([weight, names]) => names.split(' | ').map((name) => [name, weight] as const)),
);
