/**
 * Word classes that tell a place name from its neighbours in English news. All lower-case, all compiled by hand;
 * they feed the tagger as features and are never rules on their own.
 */
const words = (list: string): readonly string[] => list.split(/\s+/).filter(Boolean);

/** Class name to its words. The order is part of the trained model: add new classes at the end and train again. */
export const WORD_CLASSES: readonly (readonly [name: string, words: readonly string[]])[] = [
  [
    'title',
    words(`mr mrs ms miss dr prof professor rev reverend fr father sister brother judge justice sir lady lord dame king
      queen prince princess president premier chancellor minister secretary senator sen rep representative congressman
      congresswoman governor gov mayor councilman councilwoman councillor alderman commissioner sheriff chief captain
      capt lieutenant lt sergeant sgt corporal cpl private pvt pfc officer deputy det detective inspector constable
      trooper general gen colonel col major maj brigadier brig admiral adm commander cmdr marshal coach manager
      director chairman chairwoman chairperson ceo attorney lawyer prosecutor spokesman spokeswoman spokesperson
      ambassador envoy sheikh sheik imam ayatollah mullah pope bishop archbishop cardinal pastor rabbi saint st
      principal superintendent supt dean actor actress singer author writer quarterback forward guard pitcher midfielder
      striker goalkeeper defender captain emir sultan shah tsar emperor empress uncle aunt hon`),
  ],
  [
    'organisation',
    words(`inc corp corporation co company ltd llc plc group holdings bank university college institute academy school
      department dept ministry agency bureau office commission committee council board authority association society
      union federation league club foundation trust fund party front brigade brigades army forces force corps division
      battalion regiment militia movement organization organisation observatory court parliament congress senate house
      assembly cabinet administration government police guard service services network news times post tribune herald
      journal gazette daily chronicle press radio television tv magazine newspaper hospital clinic church mosque temple
      cathedral museum library theater theatre center centre stadium arena airlines airways railway railways motors
      industries systems technologies partners associates capital insurance energy oil gas team united fc tech
      chamber coalition alliance initiative project program conference summit district schools fire rescue squad`),
  ],
  [
    'facility',
    words(`street st avenue ave road rd drive dr lane ln boulevard blvd highway hwy route interstate parkway pkwy way
      court place plaza square circle terrace bridge tunnel park field stadium arena airport airfield airbase station
      terminal port harbor harbour pier dam hotel mall tower building hall cemetery zoo garden gardens camp base prison
      jail penitentiary crossing checkpoint junction intersection freeway expressway turnpike trail close crescent`),
  ],
  [
    'natural',
    words(`river creek lake sea ocean gulf bay strait channel island islands isle peninsula cape mountain mountains mount
      mt hill hills valley desert forest plain plains plateau basin canyon beach coast falls glacier delta reef ridge
      peak range rock springs point heights shore bayou swamp oasis wadi jebel jabal tell tal tel`),
  ],
  [
    'division',
    words(`county counties parish borough province provinces state states territory region district districts
      governorate prefecture oblast canton department municipality township town city village hamlet suburb
      neighborhood neighbourhood republic kingdom emirate countryside area zone strip bank`),
  ],
  [
    'direction',
    words(`north south east west northern southern eastern western northeast northwest southeast southwest
      northeastern northwestern southeastern southwestern central upper lower greater inner outer downtown midtown
      uptown mid rural old new`),
  ],
  [
    'preposition',
    words(`in at from to near into toward towards outside inside across around throughout within between`),
  ],
  [
    'month',
    words(`january february march april may june july august september october november december jan feb mar apr jun
      jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs
      fri sat sun easter christmas ramadan thanksgiving`),
  ],
  [
    'saying',
    words(`said says say told tells added adds announced announces warned warns accused accuses denied denies urged
      claims claimed insisted insists wants called condemned rejected agreed vowed pledged argues argued wrote
      explained noted stated asked thinks thought believes`),
  ],
  [
    'function',
    words(`the a an and or but if when while as of for with by on this that these those it he she they we you i his her
      their our my its is was are were be been has have had will would can could may might not no yes there here
      then after before since until during because so what who which how why where all some many most more one two
      three four five six seven eight nine ten about also just only now today yesterday tomorrow however meanwhile
      according despite although though every each any both either neither under over up down out off`),
  ],
  [
    'team',
    words(`tigers lions bears eagles hawks bulldogs wildcats cardinals cowboys giants rangers pirates panthers jets
      saints vikings packers raiders broncos chargers colts dolphins patriots browns bengals steelers titans texans
      falcons redskins rams seahawks yankees mets dodgers cubs braves reds phillies astros royals twins athletics
      angels padres mariners lakers celtics bulls knicks heat spurs rockets mavericks suns jazz pistons pacers hornets
      wolves sox huskies bobcats cougars mustangs knights warriors raptors leafs canadiens flyers penguins sharks kings
      blues flames oilers senators sabres devils islanders wings mountaineers jayhawks buckeyes gators longhorns aggies
      varsity game match season league cup tournament playoffs championship coach score scored win won beat defeated`),
  ],
];
