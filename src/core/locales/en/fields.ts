/**
 * Words of the fields of life that borrow the words of war: "bombed 12-2", "a raid on the fridge". Lower case, all forms
 * spelt out, compiled by hand. What each field weighs is learnt (`npm run train:deeds`), so a word may be ambiguous as
 * long as its field is the likelier one.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const FIELDS = {
  sport: set(
    'coach coached striker strikers league cup title titles champion champions championship championships derby midfield midfielder ' +
      'goalkeeper keeper goalie winger flanker forward forwards fullback scrum tackle tackles quarterback touchdown touchdowns pitcher pitchers ' +
      'bowler bowlers batsman batsmen batter wicket wickets innings inning stumps overs spinner scored scores scoring half-time halftime ' +
      'equaliser equalizer tournament tournaments playoff playoffs fans referee referees umpire penalty penalties opponent opponents ' +
      'contender challenger boxing boxer knockout bout bouts semi-final semi-finals semifinal semifinals final finals ' +
      'finalist quarter-final trophy football footballer soccer cricket baseball basketball hockey rugby tennis golf golfer badminton ' +
      'volleyball netball handball swimming swimmer swimmers athletics marathon sprint sprinter runner runners cyclist cyclists peloton rider riders ' +
      'cycling stage breakaway jersey podium lap laps race races racing racer driver jockey horse olympic olympics medal medals ' +
      'medallist gold silver bronze season seasons transfer relegation promotion squad team teams team-mate team-mates teammate teammates ' +
      'club clubs stadium arena ring cage belt judo karate wrestling wrestler wrestlers fencing fencer archery archer shooters ' +
      'match matches game games goal goals win wins winning won beat beaten defeat defeated victory loss draw lead ' +
      'captain defender defenders defence attackers playmaker puck rink net bunker fairway par birdie hole green serve served set sets ' +
      'ace aces backhand forehand volley rally seed seeded unbeaten comeback hosts visitors opener fixture fixtures kick-off kickoff pitch ' +
      'dressing-room bench substitute substitutes offside corner corners cross header free-kick free-throw dunk rebounds points standings table',
  ),
  games: set(
    'chess grandmaster grandmasters pawn pawns rook bishop’s knight queen king’s checkmate move moves opening sacrifice board draughts poker bridge ' +
      'gamers gamer video-game game games console consoles player players level levels multiplayer esports campaign map boss quest ' +
      'machine program puzzle dice cards deck toy toys',
  ),
  arts: set(
    'album albums singer singers song songs encore band bands concert concerts gig tour stage gallery galleries painter painters painting paintings ' +
      'mural murals sculptor sculpture exhibition exhibitions designer designers fashion catwalk orchestra conductor symphony choir ' +
      'applause audience audiences festival theatre theater opera ballet dancer dancers museum museums critics critic poet poetry poems ' +
      'guitar guitarist drummer pianist violin chart charts studio composer tenor soprano premiere photographer photographs cartoon cartoonist',
  ),
  fiction: set(
    'film films movie movies cinema novel novels novelist episode episodes series viewers characters character drama screenplay screen ' +
      'documentary fictional fiction sequel trilogy bestseller protagonist thriller saga play plays playwright sitcom villain hero heroine ' +
      'blockbuster comic comics superhero actor actors actress director directed stars starring cast scene scenes plot author book books ' +
      'reader readers chapter chapters publisher memoir memoirs biography box-office trailer camera oscar oscars script tale story',
  ),
  business: set(
    'shares share shareholders shareholder investors investor investment dividend profit profits traders trader analysts analyst stock stocks ' +
      'takeover merger bid bids revenue revenues inflation lenders lira euro euros dollar dollars currency currencies customers customer ' +
      'supermarkets supermarket discounters retailer retailers start-up startup start-ups startups suppliers brand brands hedge fund funds ' +
      'chancellor pensioners wages wage price prices pricing market markets sales sector firm firms company companies corporate executive ' +
      'executives boss board bank banks banker bankers billion loss losses earnings quarter quarterly growth economy economist economists ' +
      'tariff tariffs trade bond bonds interest rates loan loans debt credit regulator regulators antitrust manufacturer manufacturers ' +
      'factory factories plant jobs job employees employee staff layoffs redundancies advertisers advertising bitcoin crypto rig well barrel barrels ' +
      'crude airline airlines travellers passengers carmaker smartphone software app apps product products deal supplier consumers consumer',
  ),
  labour: set(
    'union unions walkout walked strikers pay wages teachers nurses railway rail bus trains ballot negotiators employers employer members workers shift pensions',
  ),
  politics: set(
    'party parties candidate candidates election elections ballot poll polls voters vote votes voted voting parliament senate senator senators ' +
      'congress congressman lawmakers lawmaker bill bills budget tax taxes campaign campaigns debate debates rival rivals leadership contest ' +
      'backbenchers backbencher cabinet mayor council councillors councillor majority opposition chancellor governor coalition reform reforms ' +
      'policy policies referendum speech spending republican republicans democrat democrats democratic conservative conservatives labour ' +
      'liberal tory tories caucus primary primaries nomination nominee reshuffle scandal smear committee deputies treasury',
  ),
  opinion: set(
    'should must ought we us our i my how why perhaps surely never lesson lessons argue argues argument opinion editorial columnist history ' +
      'memory imagine let wrong truth myth moral conscience generation',
  ),
  science: set(
    'tumour tumours tumor tumors cancer virus viruses vaccine vaccines vaccination jab bacteria bacterial antibiotics antibiotic drug drugs ' +
      'cells cell immune disease diseases patients patient doctors doctor hospital hospitals treatment treatments researchers researcher ' +
      'scientists scientist study studies professor university laboratory experiment mice gene genes protein tobacco smoking smokers ' +
      'infection infections pandemic epidemic outbreak health symptoms surgeon surgery spacecraft rocket satellite satellites asteroid ' +
      'orbit mars moon probe rover crater telescope engineers engine launch pad test tested tests capsule astronauts laser particles ' +
      'archaeologists archaeologist excavation dig remains bones bc roman fossil fossils dna robot robots algorithm',
  ),
  nature: set(
    'locusts locust shrimp shark sharks whale whales elephants elephant wolf wolves bear bears lion lions baboons flocks flock shepherds herd ' +
      'sheep goats cattle dog dogs cat cats snake snakes spider spiders bee bees hornet hornets wasp wasps nest nests hive beekeepers insect ' +
      'insects species animal animals bird birds fish fishermen swarm swarms fungus weeds pest pests farmers farmer crops harvest forest ' +
      'lava ash volcano eruption erupted crater temperature chef sauce fridge recipe oven nuts kitchen restaurant cook dish garden plants predator prey',
  ),
  computing: set(
    'cyber malware hackers hacker hacked ransomware servers server website websites online network networks computer computers data phishing password passwords ' +
      'e-mail email emails internet software virus files backup spam',
  ),
  staged: set(
    'drill drills exercise exercises manoeuvres maneuvers manoeuvre simulate simulates simulated simulation rehearse rehearsed rehearsal ' +
      're-enactment reenactment re-enactors reenactors scenario mock blanks volunteers wargame wargames actors played practise practised ' +
      'practice training trained fake pretend cadets trainees dummy warships target targets test unarmed',
  ),
  memory: set(
    'anniversary anniversaries remember remembered remembers remembrance commemorate commemorated commemorates commemoration memorial memorials veterans ' +
      'veteran wreath wreaths museum exhibition historians historian landings centenary roses mourned candles silence bells ceremony survivors ' +
      'survivor monument statue plaque ago century war history parade parades fireworks salute anthem cenotaph tribute',
  ),
  obituary: set(
    'aged died obituary born survived widow funeral career retired illness pneumonia stroke cancer heart failure dementia daughters grandchildren ' +
      'studied graduated married childhood fame famous life lifetime legend tributes decades',
  ),
  court: set(
    'court courts trial judge judges jury juror jurors verdict sentenced sentence convicted conviction acquitted appeal appeals prosecutor prosecutors ' +
      'prosecution defence defense defendant defendants charges charged charge pleaded plea guilty hearing lawyers lawyer attorney bail jailed prison ' +
      'jail tribunal lawsuit suit sued libel ruling ruled indicted indictment testified testimony witness custody probation parole heard convict',
  ),
  crime: set(
    'stolen stole theft thief thieves burglary burglar burglars robbery robbed robber shoplifting shoplifter fraud embezzlement drugs drug ' +
      'cocaine heroin marijuana cannabis meth narcotics smuggling contraband customs haul porn pornography vandalism drunk drunken dui trespassing ' +
      'warrant warrants sheriff sheriff’s deputies deputy detectives detective patrol traffic inmates inmate counterfeit bribery bribes',
  ),
  traffic: set(
    'car cars truck lorry vehicle vehicles motorcycle motorcyclist cyclist bicycle bike pedestrian pedestrians driver drivers driving road highway ' +
      'intersection lane lanes crash crashed crashes collision collided wreck overturned skidded coach train trains derailed derailment passengers ' +
      'passenger ferry capsized sank boat flight runway pilot plane overtaking speeding speed barrier bend kilometres mph',
  ),
  disaster: set(
    'earthquake quake aftershock aftershocks magnitude flood floods flooded flooding landslide landslides mudslide avalanche tsunami hurricane typhoon cyclone ' +
      'tornado storm storms wind winds rain rains lightning heatwave drought snow blizzard wildfire wildfires fire fires blaze flames smoke ' +
      'firefighter firefighters brigade gas leak boiler heater appliance utility pipeline fireworks mine miners shaft collapse collapsed rubble ' +
      'accident accidents accidental tree trees drowned rescuers rescue electrical',
  ),
} as const;

export type Field = keyof typeof FIELDS;

/** Fighters and weapons that no figure of speech brings along. */
export const WAR = set(
  'army armies troops troop soldiers soldier militia militias militiamen militants militant rebels rebel insurgents insurgent ' +
    'guerrillas guerrilla guerillas guerilla terrorists terrorist gendarmes jihadists jihadist extremists extremist ' +
    'gunmen gunman commandos infantry peshmerga taliban isis isil daesh hezbollah hamas houthi houthis nusra qaeda sdf ypg pkk ' +
    'idf boko shabaab paramilitary paramilitaries bandits janjaweed rsf farc eln fmln attacker attackers assailant assailants regime ' +
    'bomber bombers sniper snipers warplane warplanes airstrike airstrikes drone drones uav helicopter helicopters gunship gunships mortar ' +
    'mortars artillery howitzer rockets missile missiles ied ieds explosive explosives grenade grenades landmine landmines gunfire ' +
    'gunshot gunshots rifle rifles bullet bullets kalashnikov hostage hostages wounded casualties civilians terrorism ceasefire truce airforce ' +
    'tanks bombing bombings bombs shelling insurgency separatists separatist fighters armed forces brigade battalion frontline offensive',
);

/** Of those, who also comes to the help of victims or is one, and what also falls and flies in peace. */
export const BYSTANDERS = set(
  'army armies troop troops soldier soldiers helicopter helicopters wounded casualties civilians tanks drone drones rockets forces armed missile missiles ' +
    'regime brigade battalion explosive explosives',
);

/** Police and what they find: as much of crime as of war. */
export const POLICE = set(
  'police policeman policemen officer officers detectives suspect suspects shooter stabbed stabbing knife pistol handgun firearm gun guns shooting ' +
    'homicide murder wound wounds victim victims scene motive',
);

/** What words attack, not weapons: "an attack on the budget", "a battle for survival", "attacked the evidence". */
export const FIGURATIVE_OBJECTS = set(
  'budget tax taxes record plan plans policy policies pensioners inflation cancer tobacco fridge stumps customers survival evidence ' +
    'wages disease virus poverty corruption obesity credibility character reputation reform reforms bill laws law trade waste ' +
    'freedom freedoms rights privacy pound dollar euro euros currency lira prices price title relegation tumours tumour ' +
    'cells style styles discounters decision speech spending cuts idea heads cultures corners press ' +
    'opinions opinion egos personalities ratings votes vote hearts minds supremacy sexism racism alcohol dementia depression ' +
    'addiction wallet goal timetable agenda narrative debate conversation debt deficit unemployment hunger',
);

/** Who is dismissed rather than shot: "fired the coach", "fired 900 people". */
export const DISMISSED = set(
  'coach manager managers people workers employees staff director head chief executive boss trainer adviser advisers minister secretary editor him her them ' +
    'teachers prosecutor ambassador commissioner half',
);

/** A report that is said to be wrong: "rumours of an attack", "a bomb hoax". */
export const RUMOUR = set('rumour rumours rumor rumors hoax hoaxes');
