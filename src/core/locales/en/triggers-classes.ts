/** Classes of words that the frames of triggers ask for: who does it, with what, to whom. Lower case, all forms spelt out. Compiled by hand. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const WORD_CLASSES = {
  aircraft: set(
    'aircraft aircrafts airplane airplanes plane planes warplane warplanes jet jets helicopter helicopters ' +
      'chopper choppers gunship gunships drone drones uav uavs mig sukhoi f-16 airforce airstrike airstrikes air aerial ' +
      'airpower predator barrel apache squadron fighter-jets',
  ),
  /** Not evidence alone: states and coalitions whose unqualified "strikes" come from the air. */
  airPower: set(
    'coalition nato us u.s. american israeli israel russian russia turkish turkey saudi french british regime iraqi egyptian syrian government army led sorties alliance allied pentagon',
  ),
  artillery: set(
    'artillery mortar mortars howitzer howitzers shell shells shelling tank tanks cannon cannons shellfire rounds barrage ' +
      'projectile projectiles gunboats',
  ),
  rocket: set(
    'rocket rockets missile missiles grad katyusha scud ballistic himars qassam tomahawk tomahawks iskander salvo kalibr rocketfire',
  ),
  bomb: set(
    'bomb bombs ied ieds explosive explosives mine mines landmine landmines grenade grenades device devices dynamite ' +
      'blast blasts explosion explosions bombing bombings carbomb handgrenade ordnance unexploded tnt vbied vbieds c4 semtex',
  ),
  /** What a bomb is carried in, worn as, or set off by. */
  bombCarrier: set(
    'charge charges car cars truck trucks vehicle vehicles motorcycle motorbike bicycle van bus package parcel belt vest lorry tanker ' +
      'bomber bombers attacker attackers militant minibus taxi depot ammunition munitions assailant',
  ),
  /** What a strike from the air does. */
  blow: set(
    'killed kills kill killing wounded wounding injured hit hits hitting destroyed destroying targeted targeting levelled leveled flattened militants civilians civilian death deaths dead injuries casualties',
  ),
  suicide: set('suicide martyrdom kamikaze'),
  suicideBelt: set('vest belt himself herself themselves'),
  chemical: set(
    'chemical chemicals gas gases sarin chlorine nerve toxic poison poisonous mustard chlorine-filled novichok',
  ),
  gun: set(
    'gun guns gunfire gunman gunmen gunshot gunshots rifle rifles sniper snipers bullet bullets machinegun shot shots ' +
      'pistol pistols shooter shooters kalashnikov ak-47 firearm firearms',
  ),
  armed: set(
    'army armies forces force troops troop soldiers soldier military militia militias militiamen militants militant rebels ' +
      'rebel fighters fighter insurgents insurgent guerrillas guerrilla guerillas guerilla terrorists terrorist police ' +
      'policemen gendarmes jihadists jihadist extremists extremist gunmen gunman commandos commando brigade brigades battalion ' +
      'regiment division divisions infantry regime opposition coalition nato marines marine guards guard units unit peshmerga taliban ' +
      'isis isil daesh hezbollah hizbollah hizbullah hamas houthi houthis nusra qaeda sdf ypg ypj pkk fsa saa is idf boko haram ' +
      'shabaab shabab separatists separatist secessionists paramilitary paramilitaries tribesmen bandits armed loyalists ' +
      'mujahideen mujahedin islamists islamist kurdish israelis israel russians ukrainians government faction factions ' +
      'alliance group groups army’s cartel gang gangs raiders attackers assailants subversives contras peacekeepers allies ' +
      "republic state offensive army's detachment patrol convoy corps janjaweed rsf wagner tigers ltte fmln farc eln rangers airborne",
  ),
  people: set(
    'civilians civilian people person persons man men woman women child children boy boys girl girls residents resident ' +
      'villagers villager journalist journalists reporter students student workers worker soldiers soldier policeman policemen ' +
      'officer officers militants militant fighters fighter rebels insurgents suspects suspect suspected members member leader ' +
      'leaders commander commanders warlord warlords detainee detainees captive captives activist activists official officials protesters demonstrators tribesmen terrorists ' +
      'terrorist hostages hostage tourists foreigners citizens nationals prisoner prisoners families family pilgrims priest ' +
      'priests nun nuns teacher teachers doctor doctors aid-workers driver drivers mayor minister judge lawyer lawyers politician ' +
      'candidate youths youth teenager teenagers refugees migrants suspects smugglers gunmen gunman peasant peasants bishop ' +
      'him her them himself palestinian palestinians israeli israelis iraqi iraqis syrian syrians businessman others dissidents colonel general brother sister son daughter father mother wife husband monks sailors crew pilot pilots troops dissident boss lord dealer kingpin ringleader spy spies deserters pirates bandits robber murderer killer fugitive',
  ),
  territory: set(
    'city town village villages towns cities district districts area areas neighborhood neighbourhood neighborhoods ' +
      'neighbourhoods territory territories province region base bases airport airbase airfield hill hills checkpoint ' +
      'checkpoints crossing crossings bridge dam stronghold strongholds capital port outpost outposts border strip ' +
      'field fields refinery road highway junction positions suburb suburbs quarter quarters compound headquarters building ' +
      'camp camps enclave pocket mountain mountains island palace farms farm sites hilltop citadel station post posts zone land control barracks hilltops valley square crossroads countryside settlement settlements garrison castle bastion facility ridge swathes roundabout complex old centre center',
  ),
  /** What a fight for territory does not capture. */
  figurative: set(
    'attention imagination imaginations heart hearts mood spirit spirits essence footage image images photo photos picture pictures ' +
      'video camera audience audiences vote votes seats seat title titles medal medals trophy championship crown gold silver ' +
      'bronze market share headlines opportunity moment data carbon prize award lead percent scene beauty nation interest public points moments tape film emotions drama votes fancy support majority nomination ball wicket wickets',
  ),
  weaponHaul: set(
    'weapons weapon arms ammunition drugs cocaine heroin marijuana cannabis opium kilograms kg tons tonnes assets documents ' +
      'computers contraband cash vehicles vehicle tank tanks equipment ivory cigarettes explosives rifles funds ship ships boat vessel materiel artillery pieces trucks cars truck missiles rockets atgm',
  ),
  sport: set(
    'game games match team teams coach league cup season goal goals inning innings pitcher batter bowler goalkeeper striker midfielder ' +
      'quarterback referee stadium tournament championship championships player players score scored playoff olympic olympics golf tennis ' +
      'football soccer cricket baseball basketball hockey rugby nfl nba mlb nhl fifa uefa racing race boxing wrestling bout ' +
      'ufc yankees mets',
  ),
  /** Sport beyond doubt. */
  pitch: set(
    'inning innings pitcher batter bowler goalkeeper midfielder quarterback referee playoff playoffs touchdown wicket wickets homer homers halftime penalty-shootout grandmaster checkmate',
  ),
  labour: set(
    'union unions workers wages wage pay labor labour employees teachers nurses drivers pilots walkout staff railway rail ' +
      'hunger general nationwide 24-hour 48-hour miners dockers strikers unionists doctors truckers garment transport',
  ),
  medical: set('heart panic asthma stroke angina epileptic anxiety cardiac allergic'),
  rhetoric: set(
    'verbal scathing personal political cyber hacking hackers hacker ransomware malware phishing media veiled stinging ' +
      'withering ddos rhetorical vicious legal ideological blistering charm marketing advertising pr publicity computer campaign-trail online smear',
  ),
  delegates: set(
    'minister ministers president presidents envoy envoys delegation delegations negotiator negotiators diplomat diplomats ' +
      'officials official government governments rebels opposition leaders leader ambassador ambassadors secretary un u.n. ' +
      'chancellor premier mediator mediators representatives king sheikh elders parties sides commanders kerry ceasefire peace truce summit powers mps emir kremlin regime houthis taliban hamas faction factions negotiators chief indirect stalled brokered foreign agreement accord hours round rounds deal',
  ),
  protesters: set(
    'protesters protester demonstrators demonstrator people residents students activists supporters opposition workers crowd ' +
      'crowds thousands hundreds dozens tens marchers rally protest police villagers women youths rioters mourners teachers lawyers palestinians refugees followers muslims farmers villagers relatives families million monks kurds citizens prisoners inmates detainees settlers mob',
  ),
  protestTopic: set(
    'against demanding demand denouncing calling streets square embassy outside peaceful anti rally banners slogans police government parliament overthrow',
  ),
  troops: set(
    'troops soldiers forces force army ypg ypj sdf pkk nusra rebels militants fighters units brigade police militia insurgents terrorists marines convoy isis isil daesh taliban jihadists guerrillas houthis paramilitary military peshmerga tanks gunmen warplanes militiamen men saa sdf islamists division members terrorist opposition guards insurgent regime guerrilla battalion coalition',
  ),
  /** Who patrols as a show of force; police on the beat do not. */
  patrollers: set(
    'troops soldiers soldier forces force army militia militias militiamen peacekeepers peacekeeping marines warships warship tanks ' +
      'paramilitary paramilitaries fighters gunmen rebels battalion brigade brigades jets warplanes gunboats navy naval peshmerga ' +
      'unifil kfor isaf commandos rangers units vehicles helicopters planes aircraft contingent military insurgents guerrillas guards',
  ),
  /** Whose burning and looting is an attack. */
  raider: set(
    'militants militant gunmen rebels insurgents attackers assailants raiders bandits militia militias militiamen janjaweed rsf isis isil daesh ' +
      'taliban jihadists extremists terrorists soldiers troops guerrillas mob herdsmen settlers paramilitaries paramilitary shabaab haram suspects extremist',
  ),
  property: set(
    'house houses home homes building buildings school schools church churches mosque mosques shop shops village villages town palace market ' +
      'hut huts shrine farms crops clinic hospital office offices checkpoint warehouse warehouses neighborhoods neighbourhoods property properties',
  ),
  aid: set(
    'aid food medicine medicines relief supplies humanitarian water flour medical convoy convoys trucks shipment assistance parcels tents blankets goods vaccines',
  ),
  arms: set('arms weapons weapon guns rifles weaponry themselves'),
  violentAct: set(
    'attack attacks strike strikes retaliate retaliation kill destroy bomb war invade invasion force military action bombing ' +
      'revenge respond offensive execute behead shoot target assault launch storm punish avenge',
  ),
  crimeCourt: set(
    'court trial judge jury verdict sentenced convicted pleaded prosecutor prosecutors lawsuit appeal guilty conviction acquitted charges attorney',
  ),
  business: set(
    'company companies oil gas profit profits stock stocks shares price prices market markets earnings bank dutch plc ceo ' +
      'investors economic trade currency dollar revenue percent',
  ),
  space: set(
    'egg eggs bean nut nuts taco pasta snail turtle tortoise sea software linux orbit nasa satellite astronauts lunar mars moon space',
  ),
} as const;

export type WordClass = keyof typeof WORD_CLASSES;
