/**
 * Nouns for people who can be victims, by the group they are counted in. Compiled by hand.
 * Each row: the group's neutral name (plural), then singular/plural pairs or single forms ("+" marks a plural).
 */
const PEOPLE: Readonly<Record<string, string>> = {
  civilians:
    'civilian/civilians resident/residents citizen/citizens villager/villagers local/locals inhabitant/inhabitants townsperson/+townspeople noncombatant/noncombatants',
  people:
    'person/+people person/persons individual/individuals soul/souls life/lives body/bodies corpse/corpses casualty/casualties victim/victims fatality/fatalities ' +
    'member/members others/+others other/others human/humans being/beings passenger/passengers pedestrian/pedestrians bystander/bystanders passerby/+passersby passer/passers ' +
    'demonstrator/demonstrators protester/protesters protestor/protestors worshipper/worshippers worshiper/worshipers mourner/mourners pilgrim/pilgrims shopper/shoppers ' +
    'burglar/burglars robber/robbers intruder/intruders shooter/shooters motorcyclist/motorcyclists cyclist/cyclists bicyclist/bicyclists motorist/motorists attendee/attendees reveler/revelers reveller/revellers homeowner/homeowners roommate/roommates ' +
    'guest/guests customer/customers spectator/spectators prisoner/prisoners detainee/detainees inmate/inmates hostage/hostages captive/captives tourist/tourists foreigner/foreigners ' +
    'migrant/migrants refugee/refugees occupant/occupants traveller/travellers traveler/travelers survivor/survivors national/nationals tribesman/+tribesmen ' +
    'sudanese/+sudanese lebanese/+lebanese frenchman/+frenchmen suspect/suspects priest/priests monk/monks nun/nuns bishop/bishops archbishop/archbishops imam/imams cleric/clerics jesuit/jesuits',
  children:
    'child/+children girl/girls boy/boys infant/infants baby/babies toddler/toddlers kid/kids minor/minors teenager/teenagers teen/teens juvenile/juveniles freshman/+freshmen stepson/stepsons stepdaughter/stepdaughters newborn/newborns youngster/youngsters ' +
    'schoolchild/+schoolchildren schoolgirl/schoolgirls schoolboy/schoolboys daughter/daughters son/sons orphan/orphans pupil/pupils grandchild/+grandchildren grandson/grandsons granddaughter/granddaughters',
  women:
    'woman/+women female/females wife/+wives mother/mothers grandmother/grandmothers sister/sisters housewife/+housewives aunt/aunts bride/brides widow/widows lady/ladies niece/nieces maid/maids',
  men: 'man/+men male/males father/fathers husband/husbands brother/brothers grandfather/grandfathers uncle/uncles youth/youths adult/adults elder/elders groom/grooms nephew/nephews gentleman/+gentlemen',
  relatives:
    'relative/relatives parent/parents cousin/cousins sibling/siblings twin/twins neighbor/neighbors neighbour/neighbours grandparent/grandparents friend/friends colleague/colleagues companion/companions spouse/spouses inlaw/inlaws fiancee/fiancees girlfriend/girlfriends boyfriend/boyfriends acquaintance/acquaintances babysitter/babysitters nanny/nannies',
  soldiers:
    'soldier/soldiers troop/+troops serviceman/+servicemen servicewoman/+servicewomen conscript/conscripts sailor/sailors marine/marines airman/+airmen pilot/pilots paratrooper/paratroopers recruit/recruits ' +
    'officer/officers sergeant/sergeants lieutenant/lieutenants captain/captains major/majors colonel/colonels general/generals corporal/corporals private/privates reservist/reservists peacekeeper/peacekeepers ' +
    'personnel/+personnel trooper/troopers cadet/cadets commando/commandos guardsman/+guardsmen ranger/rangers crewman/+crewmen crewmember/crewmembers airmen/airmen legionnaire/legionnaires gendarme/gendarmes adviser/advisers advisor/advisors',
  fighters:
    'fighter/fighters militant/militants rebel/rebels insurgent/insurgents terrorist/terrorists jihadist/jihadists jihadi/jihadis extremist/extremists gunman/+gunmen militiaman/+militiamen guerrilla/guerrillas ' +
    'combatant/combatants commander/commanders leader/leaders attacker/attackers assailant/assailants bomber/bombers sniper/snipers subversive/subversives mercenary/mercenaries operative/operatives ' +
    'partisan/partisans warrior/warriors separatist/separatists paramilitary/paramilitaries islamist/islamists takfiri/takfiris infiltrator/infiltrators hijacker/hijackers kidnapper/kidnappers bandit/bandits ' +
    'chief/chiefs emir/emirs chieftain/chieftains lord/lords ringleader/ringleaders gangster/gangsters rioter/rioters vigilante/vigilantes hitman/+hitmen criminal/criminals trafficker/traffickers contra/contras peshmerga/+peshmerga',
  police:
    'policeman/+policemen policewoman/+policewomen police/+police cop/cops constable/constables trooper/troopers carabinero/carabineros guard/guards bodyguard/bodyguards watchman/+watchmen detective/detectives inspector/inspectors patrolman/+patrolmen agent/agents',
  journalists:
    'journalist/journalists reporter/reporters photographer/photographers cameraman/+cameramen correspondent/correspondents editor/editors newsman/+newsmen broadcaster/broadcasters anchor/anchors',
  'medical staff':
    'medic/medics doctor/doctors nurse/nurses paramedic/paramedics physician/physicians surgeon/surgeons patient/patients midwife/+midwives dentist/dentists pharmacist/pharmacists',
  'rescue workers':
    'rescuer/rescuers volunteer/volunteers aid-worker/aid-workers responder/responders firefighter/firefighters fireman/+firemen deminer/deminers',
  workers:
    'bouncer/bouncers waitress/waitresses bartender/bartenders hunter/hunters welder/welders plumber/plumbers cashier/cashiers custodian/custodians porter/porters coach/coaches dealer/dealers boatman/+boatmen fruit-picker/fruit-pickers cabbie/cabbies trucker/truckers ' +
    'worker/workers staffer/staffers employee/employees staff/+staff engineer/engineers technician/technicians driver/drivers farmer/farmers peasant/peasants shepherd/shepherds herder/herders beekeeper/beekeepers ' +
    'fisherman/+fishermen laborer/laborers labourer/labourers miner/miners trader/traders merchant/merchants shopkeeper/shopkeepers grocer/grocers butcher/butchers barber/barbers tailor/tailors carpenter/carpenters mechanic/mechanics cook/cooks waiter/waiters fruit-seller/fruit-sellers seller/sellers owner/owners tenant/tenants scout/scouts vendor/vendors businessman/+businessmen businesswoman/+businesswomen unionist/unionists employer/employers executive/executives manager/managers ' +
    'rancher/ranchers clerk/clerks secretary/secretaries director/directors contractor/contractors interpreter/interpreters translator/translators artist/artists singer/singers writer/writers actor/actors player/players athlete/athletes smuggler/smugglers ' +
    'conductor/conductors baker/bakers guide/guides crew/+crew missionary/missionaries pastor/pastors sheikh/sheikhs preacher/preachers student/students teacher/teachers professor/professors lecturer/lecturers academic/academics scientist/scientists ' +
    'lawyer/lawyers attorney/attorneys activist/activists',
  officials:
    'official/officials judge/judges magistrate/magistrates prosecutor/prosecutors politician/politicians minister/ministers mayor/mayors governor/governors deputy/deputies senator/senators congressman/+congressmen councillor/councillors councilman/+councilmen ' +
    'candidate/candidates president/presidents ambassador/ambassadors diplomat/diplomats consul/consuls lawmaker/lawmakers legislator/legislators spokesman/+spokesmen representative/representatives delegate/delegates',
};

/** Nationals and believers: the singular is an adjective more often than a noun. */
const NATIONAL_ROWS =
  'christian/christians muslim/muslims jew/jews arab/arabs kurd/kurds turk/turks syrian/syrians iraqi/iraqis israeli/israelis palestinian/palestinians russian/russians iranian/iranians american/americans afghan/afghans pakistani/pakistanis indian/indians ukrainian/ukrainians yemeni/yemenis egyptian/egyptians libyan/libyans somali/somalis nigerian/nigerians briton/britons german/germans italian/italians spaniard/spaniards salvadoran/salvadorans colombian/colombians peruvian/peruvians chechen/chechens houthi/houthis yazidi/yazidis jordanian/jordanians saudi/saudis european/europeans';

export interface PersonNoun {
  /** Neutral plural name of the group. */
  readonly group: string;
  readonly plural: boolean;
}

/** Groups that only say "people": a breakdown by them says nothing. */
export const WIDE_GROUPS: ReadonlySet<string> = new Set(['people', 'relatives']);

/** Lower-case noun to its group. Forms that serve as both ("others") count as plural. */
export const PERSON_NOUNS: ReadonlyMap<string, PersonNoun> = new Map(
  [...Object.entries(PEOPLE), ['people', NATIONAL_ROWS] as const].flatMap(([group, row]) =>
    row.split(' ').flatMap((pair): [string, PersonNoun][] => {
      const [singular = '', plural = ''] = pair.split('/');
      return [
        [singular, { group, plural: false }],
        [plural.replace('+', ''), { group, plural: true }],
      ];
    }),
  ),
);

/** Names for several people at once, with the least number of them. */
export const COLLECTIVES: ReadonlyMap<string, number> = new Map([
  ['family', 2],
  ['families', 4],
  ['household', 2],
  ['households', 4],
  ['couple', 2],
  ['couples', 4],
]);

/** Kinship nouns: after "his", "her", "their" or a possessive they name one more person. */
export const POSSESSIVES: ReadonlySet<string> = new Set([
  'his',
  'her',
  'their',
  'its',
  'our',
  'my',
  "'s",
  '’s',
]);

/** Singular nationals and believers. */
export const NATIONALS: ReadonlySet<string> = new Set(
  NATIONAL_ROWS.split(' ').map((pair) => pair.split('/')[0] ?? ''),
);
