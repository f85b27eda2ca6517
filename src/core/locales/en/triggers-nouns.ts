import type { NounRule } from '../../events/trigger-rules.ts';

/** Nouns that name events, most specific first. Compiled by hand from newswire usage. */
export const NOUN_RULES: readonly NounRule[] = [
  // No events, though they look it.
  { words: 'attack', type: null, before: ['medical', 'rhetoric'] },
  { words: 'attack', type: null, before: ['sport'] },
  {
    words:
      'attack helicopter|attack dog|attack ad|attack aircraft|attack submarine|attack rifle|assault rifle|assault weapon|assault helicopter|assault charge|' +
      'strike force|strike rate|strike zone|strike price|strike fund|strike group|strike team|strike command|air strike command|fire brigade|fire station|fire engine|' +
      'battle tank|battle group|battleground|battle plan|battle rap|legal battle|court battle|battle cry|talk show|talk radio|meeting room|meeting point|' +
      'bomb shelter|bomb squad|bomb disposal|bomb threat|bomb scare|bomb hoax|bomb making|bomb maker|bomb disposal team|bomb detector|time bomb|atomic bomb|nuclear bomb|hydrogen bomb|bath bomb|bomb cyclone|bomb plot|bomb material|sex bomb|photo bomb|' +
      'murder mystery|murder rate|murder case|murder trial|murder charge|murder weapon|killing spree game|shell company|shell game|shell shock|bombshell|' +
      'execution chamber|execution of the budget|budget execution|execution of duty|siege mentality|war room|raid array|price shock|' +
      'population explosion|big bang|blast furnace|gas explosion|boiler explosion|gas blast|gas main explosion|gas leak explosion|coal mine explosion|mine blast accident|volcanic explosion|explosion in demand|' +
      'arrest warrant|cardiac arrest|house arrest|arrest record|detention center|detention centre|detention camp|detention facility|capture rate|carbon capture|data capture|screen capture|motion capture|' +
      'photo shoot|photo shooting|shooting star|shooting guard|film shooting|shooting range|shooting guard|shooting percentage|hunger strike|general strike|labor strike|labour strike|rail strike|transit strike|teacher strike|sympathy strike|lightning strike|strike action|strike ballot|' +
      'training operation|rescue operation|relief operation|search operation|peacekeeping operation|cleanup operation|clean up operation|surgical operation|business operation|sting operation|operation room|operations room|operation center|combat operation center|' +
      'military exercise|military drill|counter offensive line|offensive line|offensive coordinator|offensive tackle|charm offensive|charm offensive|media offensive|diplomatic offensive|peace offensive|' +
      'protest song|protest camp|protest leader|protest organizer|protest organiser|protest group|protest site|protest vote|protest movement|protest letter|protest note|diplomatic protest|aid worker|aid agency|aid group|aid organization|aid organisation|legal aid|financial aid|first aid|hearing aid|visual aid|' +
      'surrender value|press conference|news conference|phone conference|pearl harbor attack survivor|gunfight reenactment|massacre site',
    type: null,
  },
  { words: 'strike', type: null, before: ['labour', 'sport'] },
  // From the air.
  {
    words:
      'airstrike|air strike|aerial strike|air raid|air attack|aerial raid|aerial attack|aerial bombing|aerial bombardment|air bombardment|air bombing|aerial assault|air assault|air operation|air campaign|bombing raid|bombing run|' +
      'bombing campaign|bombing sortie|drone strike|drone attack|drone raid|drone bombing|warplane raid|warplane strike|helicopter attack|helicopter strike|helicopter raid|jet strike|barrel bombing|barrel bomb attack|barrel bomb|cluster bomb attack|coalition strike|coalition raid|strafing|' +
      'strafing run|predator attack|predator strike|missile strike from a drone|air force strike|air force raid|double tap strike|aircraft strike|precision strike',
    type: 'airstrike',
  },
  // Chemical.
  {
    words:
      'chemical attack|chemical weapon attack|chemical weapons attack|gas attack|poison gas attack|toxic gas attack|sarin attack|sarin gas attack|chlorine attack|chlorine gas attack|mustard gas attack|nerve agent attack|' +
      'nerve gas attack|chemical strike|chemical bombing|chemical bombardment|chemical assault|toxic attack|gassing',
    type: 'chemical-attack',
  },
  {
    words:
      'use of chemical weapon|use of poison gas|use of toxic gas|use of chlorine|use of sarin|use of nerve gas',
    type: 'chemical-attack',
  },
  // Suicide.
  {
    words:
      'suicide bombing|suicide attack|suicide bomb attack|suicide car bombing|suicide car bomb|suicide car bomb attack|suicide truck bombing|suicide truck bomb|suicide blast|suicide explosion|suicide bomb|suicide operation|suicide assault|suicide strike|suicide mission|suicide vehicle bomb|' +
      'martyrdom operation|suicide vest attack|suicide vbied|svbied|svbied attack',
    type: 'suicide-bombing',
  },
  {
    words: 'suicide bomber|suicide car bomber|suicide attacker|suicide truck bomber',
    type: 'suicide-bombing',
    enacted: true,
  },
  // Rockets, shells.
  {
    words:
      'rocket attack|missile attack|rocket fire|rocketfire|missile strike|rocket strike|rocket barrage|missile barrage|rocket shelling|rocket bombardment|missile bombardment|rocket salvo|missile salvo|cruise missile strike|cruise missile attack|ballistic missile attack|rocket and missile attack|rocket launch attack|' +
      'missile and drone attack|rocket propelled grenade attack',
    type: 'rocket-attack',
  },
  {
    words:
      'shelling|mortar attack|artillery attack|artillery fire|artillery bombardment|artillery shelling|artillery strike|artillery barrage|artillery duel|mortar fire|mortar shelling|mortar strike|mortar barrage|mortar bombardment|tank fire|tank shelling|shellfire|tank attack|mortar round attack|shell attack|rocket and mortar attack|' +
      'mortar and rocket attack|artillery and rocket attack|mortar and artillery attack',
    type: 'shelling',
  },
  { words: 'bombardment|barrage', type: 'shelling', byWeapon: true },
  {
    words: 'mortar|mortar shell|mortar round|artillery shell|rocket shell|tank shell|mortar bomb',
    type: 'shelling',
    enacted: true,
  },
  { words: 'rocket|missile|ballistic missile|cruise missile', type: 'rocket-attack', enacted: true },
  // What an event did.
  { words: 'killing', type: 'killing', effect: true, next: 'of', needs: ['people'], leadsTo: true },
  { words: 'death', type: 'killing', effect: true, next: 'of', leadsTo: true },
  // Blasts.
  { words: 'explosion|blast', type: null, before: ['business', 'sport', 'space'] },
  {
    words:
      'bomb attack|bomb blast|bomb explosion|car bombing|car bomb attack|car bomb explosion|car bomb blast|truck bombing|truck bomb attack|roadside bombing|roadside bomb attack|roadside bomb blast|roadside bomb explosion|ied attack|ied explosion|ied blast|grenade attack|grenade explosion|hand grenade attack|dynamite attack|explosive attack|mine explosion|landmine explosion|land mine explosion|landmine blast|mine blast|parcel bomb attack|nail bomb attack|twin blast|twin bombing|' +
      'double bombing|vehicle bombing|vbied attack|bomb assault|tunnel bombing|explosive device attack',
    type: 'bombing',
  },
  {
    words:
      'car bomb|truck bomb|roadside bomb|ied|improvised explosive device|explosive device|landmine|land mine|bomb|vbied|parcel bomb|letter bomb|motorcycle bomb|nail bomb|booby trap|hand grenade|grenade|petrol bomb|tunnel bomb',
    type: 'bombing',
    enacted: true,
    byWeapon: true,
  },
  { words: 'bombing', type: 'bombing', byWeapon: true, airByState: true },
  { words: 'explosion|blast|detonation', type: 'bombing', byWeapon: true, generic: true },
  // On the ground.
  { words: 'clash|battle|confrontation|fighting', type: null, before: ['sport', 'rhetoric', 'business'] },
  {
    words:
      'firefight|fire fight|gunfight|gun fight|gunbattle|gun battle|skirmish|exchange of fire|exchange of gunfire|armed clash|armed confrontation|heavy fighting|street fighting|infighting|fierce fighting|pitched battle|street battle|shootout|shoot out|firefight|armed combat|ground battle|border clash',
    type: 'clash',
  },
  { words: 'clash|battle|fighting', type: 'clash' },
  { words: 'ambush', type: 'clash' },
  { words: 'confrontation', type: 'clash', needs: ['troops', 'armed', 'protesters'] },
  {
    words:
      'sniper attack|gun attack|drive by shooting|mass shooting|sniper fire|armed attack|machine gun attack|gunfire attack|gunmen attack|shooting attack|shooting spree|shooting rampage|school shooting|shooting incident|shooting death|fatal shooting',
    type: 'shooting',
  },
  { words: 'shooting', type: null, before: ['sport'] },
  { words: 'shooting|gunfire', type: 'shooting' },
  {
    words:
      'ground operation|ground offensive|ground assault|military operation|military offensive|military campaign|military assault|counteroffensive|counter offensive|counterattack|counter attack|incursion|invasion|onslaught|ground attack|ground incursion|ground invasion|land operation|military advance|military incursion|military push|clearing operation|' +
      'security operation|counterterrorism operation|anti terror operation|anti terrorist operation|counter terrorism operation|anti militant operation|mopping up operation|combat operation|joint operation|army operation|final push|land offensive|winter offensive|spring offensive',
    type: 'offensive',
  },
  { words: 'offensive', type: 'offensive' },
  { words: 'operation', type: 'offensive', needs: ['armed'], enacted: true },
  { words: 'assault', type: null, before: ['rhetoric', 'crimeCourt'] },
  { words: 'sexual assault|assault and battery|common assault|indecent assault', type: null },
  { words: 'assault', type: 'offensive', byWeapon: true, generic: true },
  {
    words:
      'terrorist act|terror act|act of terrorism|act of terror|act of sabotage|terrorist action|terrorist attempt|attempt on the life',
    type: 'clash',
    byWeapon: true,
    generic: true,
  },
  { words: 'attack', type: 'clash', byWeapon: true, generic: true },
  {
    words: 'strike',
    type: 'airstrike',
    byWeapon: true,
    needs: ['airPower', 'aircraft', 'rocket', 'artillery', 'armed', 'bomb', 'blow'],
  },
  { words: 'raid', type: 'offensive', byWeapon: true, generic: true },
  { words: 'advance', type: 'offensive', before: ['armed', 'troops'] },
  { words: 'advance', type: 'offensive', needs: ['troops'], enacted: true },
  { words: 'siege', type: 'siege' },
  { words: 'blockade|encirclement', type: 'siege' },
  {
    words: 'capture|recapture|seizure|liberation|takeover|reconquest',
    type: 'territory-change',
    next: 'of',
    needs: ['territory', 'armed', 'troops'],
  },
  { words: 'fall', type: 'territory-change', next: 'of', needs: ['armed', 'rocket'] },
  { words: 'withdrawal|pullout|pull out|pullback|retreat', type: 'territory-change', needs: ['troops'] },
  // People.
  { words: 'assassination attempt|attempted assassination|attempted murder|murder attempt', type: 'killing' },
  {
    words:
      'murder|assassination|beheading|decapitation|lynching|stabbing|slaying|extrajudicial killing|mass execution|public execution|summary execution|homicide|targeted killing|execution style killing|knife attack|stabbing attack|genocide',
    type: 'killing',
  },
  { words: 'killing|massacre|mass killing|mass murder|slaughter', type: 'killing', generic: true },
  { words: 'execution', type: 'killing', needs: ['people', 'armed'] },
  {
    words:
      'abduction|kidnapping|kidnaping|kidnap|hostage taking|hostage crisis|hijacking|enforced disappearance|forced disappearance',
    type: 'abduction',
  },
  { words: 'arrest', type: 'arrest' },
  { words: 'detention', type: 'arrest', next: 'of' },
  { words: 'mass arrest|roundup of|arrest raid|arrest campaign|police raid', type: 'arrest' },
  {
    words: 'evacuation|displacement|exodus|forced displacement|mass exodus|deportation|expulsion',
    type: 'displacement',
  },
  // Talks.
  {
    words:
      'peace talk|ceasefire talk|truce talk|crisis talk|peace negotiation|peace conference|peace summit|proximity talk|indirect talk|reconciliation talk|round of talk|round of negotiation',
    type: 'negotiation',
  },
  { words: 'talk', type: 'negotiation', pluralOnly: true, needs: ['delegates', 'armed'] },
  { words: 'negotiation', type: 'negotiation', needs: ['delegates', 'armed'] },
  { words: 'meeting|summit|conference', type: 'negotiation', needs: ['delegates'], enacted: true },
  {
    words:
      'ceasefire|cease fire|truce|cessation of hostility|armistice|peace deal|peace agreement|peace accord|halt in fighting|evacuation deal|de escalation deal|ceasefire deal|truce deal|peace treaty',
    type: 'ceasefire',
  },
  {
    words: 'surrender|disarmament|surrender deal|laying down of arm',
    type: 'surrender',
    needs: ['troops', 'arms'],
  },
  { words: 'handover|hand over', type: 'surrender', needs: ['arms', 'territory', 'troops'] },
  {
    words:
      'humanitarian aid|aid delivery|aid convoy|humanitarian convoy|relief convoy|food aid|aid shipment|relief supply|humanitarian assistance|humanitarian supply|aid supply|emergency aid|relief aid|medical aid|humanitarian relief|food parcel|aid package',
    type: 'aid',
    enacted: true,
  },
  {
    words:
      'protest|demonstration|sit in|protest march|protest rally|riot|rioting|mass protest|anti government protest|street protest',
    type: 'protest',
  },
  { words: 'rally|march', type: 'protest', needs: ['protesters', 'protestTopic'], enacted: true },
  { words: 'unrest', type: 'protest', needs: ['protesters'], enacted: true },
  { words: 'ultimatum', type: 'threat' },
  { words: 'warning|threat', type: 'threat', needs: ['violentAct', 'troops'], enacted: true },
  // Names for whatever happened.
  { words: 'incident|atrocity|carnage|bloodshed|violence|violent incident', type: 'clash', generic: true },
];

/** Generic nouns that only point back: they never make an event of their own. */
export const ONLY_BACK: ReadonlySet<string> = new Set(
  'incident incidents atrocity atrocities carnage bloodshed violence'.split(' '),
);
