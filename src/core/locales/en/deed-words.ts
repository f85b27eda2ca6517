const BANDS: readonly (readonly [weight: number, names: string])[] = [
  [-2.2, 'million'],
  [-2.1, 'lost won'],
  [-2.0, 'called county fought minutes'],
  [-1.8, 'share'],
  [-1.7, 'above dollars down held now roads staff'],
  [-1.6, 'comes experts found water work'],
  [-1.5, 'call charged company out prize struck students young'],
  [-1.4, 'author billion closed cost dogs firm half line march move sales'],
  [-1.3, 'ago board born court jury kept missing pay price read sold visitors volunteers white'],
  [
    -1.2,
    'boat collapsed costs crowd crowds drill driver ever expected goes him kills kilometres mayor money moved needs own part race row show stood storm survivors together too woman',
  ],
  [
    -1.1,
    'approved battle built door engineers fall final former friends hours leave life paper played players rocket season seconds think times title wall',
  ],
  [
    -1.0,
    'accident age brother brought captain century chair coast cold covered critics cut daughter director driving federal giant girl high income invaded live north parents play poison reach risk river roof sale services side spread stock suspect time want wants watched win',
  ],
  [
    -0.9,
    'act armies best block blown book build business champion chief countries department dog everyone family fights find firefighters game guard hardest lawyers mark minute open opponent plans probe pushed quarter raised rival runs sell serve sheriff shops shows shut siege smaller stuck student trapped use widow winner wins',
  ],
  [
    -0.8,
    'animals available bail beach biggest blue box broke campaign cents chaos clashed class coach culture customers dawn drivers education exercise explosion false filed fire flags flew gave health heart home jobs lake led lies maker manager museum nobody opens outstanding pack pound remember right schools shoot short small suit sun swept trading trains value veterans votes warned way well worked',
  ],
  [
    -0.7,
    'aged analysts annual audience barrier become bond bunker burst buy cancelled cancer chancellor common couple crush doctor drugs ends fans followed funds goals good green head headline heat helped history hit hits hospitals ice ill include industry itself judges known lead leaves likely list low making master men metres need net offer online paint pilots plan project queen reading real rivals rolled round service sign sirens spare start stay stopped survived takes taught vice vote walk works',
  ],
  [
    -0.6,
    'access accused added animal appeal batteries better bill boots boy budget cause chairman clean committee council counties crash cuts data dig drawn drive eighth expect fell flights free friend governor hands hear help hills issues job joy know letters listed lit machines mail makers man midnight missed mock models officer operator panic period point pounds prosecutors rate record residents resigned road run scheduled seized send sentenced shareholders shelves sniper spent spring squad stands studio summer tears tells them thrown tickets tonnes top tournament trade trees unit wanted wave wind wrote',
  ],
  [
    -0.5,
    'able abused acquisition add airline amp anyone applause approval arrest awards away bag ball begins believe blood blows bombarded breakfast bridge bring businesses camera case caught ceremony certain chapter close collection commands comment commission compared contact crack cruise current custody decades declared dividend done donors doubled dragged drunk dying earthquake enough event executive expects failed fallen favour fight flag flames future gain games gone grand ground growth gun hall hard hearing helps hid houses includes interest internet invasion items knows landing lane later lenders level lives lower majority male mentioned name nights older ongoing overturned owner page park passenger past phone photo picked pilot place planned presidents products profit programs property protection rain ransom rather really received records remains removed replacement rest revenue rich rocks running safety save scene search sent series severe sexual shares shouted shown signs smoke south speak sponsors star story survival switch technology though threw throw tobacco tree underground walked warning website wild working worst',
  ],
  [
    -0.4,
    'acquire actually additional address afternoon airports alone amount anything apart application argued arms arrested asking attacked attempt badly band based battlefield bears below belt benefit billions blame blew books bread break brown calls captive cards care carry cases cent change charges choice coal collected college com coming completed concerned concerns conditions convicted copies coroner corridor crew customs defend defenders defending degrees deploy drove drowned dry dug eat economic election energy equal exchange expert exploded facility falls farmers feet female fifth figures filmed financial fit floor flown follow follows fuel full funding gallons garden gate goal going gov hailed handful helicopters helmets herself highest highway holiday homes hopes hosts injury insurance investment iron island issue jets joint keep learn learned legal legs less lose love loved maintain makes management masks model motion moving multiple nation offers opened owners painted partners partnership pays percent pick platform pleaded possession potential praised profits program provides public pupils purchase puts quit receive recently reserves restaurants ring rivers sacrifice safe saved scrap searched selling semi seventh shake shell ship shortly significant single sister sixth something son sound speed spending spokeswoman started stores swimming system tanks tennis term terms theatre traded train transaction treatment trial vehicle video visits waited whom whose written wrong younger',
  ],
  [
    -0.3,
    'acquired addition administrator alcohol ambush analyst appear appearance appears arts assaults assistant attempted attempts attended autumn average award babies battalions beaten because bid birth bit blind bones brain buildings buyers cabin cash casualty celebrate cell chain chance changed charge check chiefs claims climbed coastal commerce commissioned companies complained computer concern condolences confidence conservation consider considering construction contract contributing control convertible count course crashed credit crimes daily date debt decision decisions defeat defeats degree developing development die dies disposal dispute dollar double doubt driven drought due earlier earnings edition enforcement environment environmental events everything evidence exile experience eye facing factor far farms fast father fires fiscal fish flee flight flowers focus foundation fourth fraud fruit fund glass govern grade great grew grey guarded guilty hand harm hearts higher holders holes horse host hot idea identity immigration impact improve increase industries initiative inquiry internal intersection involving islands kids laid lanes latest laws lesson limit locked look lowest major markets match medal minor miss missions moon mother mount mountains narcotics needed neutral ninth non northeast numerous offering ones opponents opportunity option panel parent payments peacefully pending perfect piece pieces places pool poor post premature presented prime principal priority probation proceeds producers production provide pulling quality questions raise ran range rates reason recorded recreation related required requires rescue rescuers research responded savings schoolchildren screen sea seat seats sees senators sex shrapnel sink size skills slammed smashed society someone space speaking spend sports stake step stolen strewn strike stroke strong subject subsidiary systems talk tank tender tested things thinking thinks tip topple township trail trained transportation trials trouble turns tweet unclear usually van volunteer voting wage walking wars wearing whenever whether whole wide winning worry worth wreck yard',
  ],
  [
    0.3,
    'accept accusing admitted aerial affiliated alliance allow although apparently assault atrocities bar barrage base bed beside blocks boarding bodies bombers bombings borders branch bride burned burns campaigns channel citizens classroom commandos completely condition constitution constitutional cooperate corruption criminals damage deaths denies deny detained direct dropped embassies evacuate execution explosives exports fighter foreigners forum governorate grocery guarding gunman headquarters helicopter homicide imposed incident information intelligence interior investigate investigations issued jihadist kidnapping launching leftist lift looked managed material member middle monitors mortars murdering named nationalist nationals neighbor neighboring network northwest northwestern officials organizations ousted pact paramilitary parliament peaceful plants politicians posts powerful pressure programme recover reforms refuge renewed reportedly respect restrictions result return rice rifle riots roadside secret sector sectors seriously settlement social sons sought square stable staged stormed suburbs suspects sworn tear terror threatening throat total tower treated triple university upon vessels villagers violent vowed wake weekly willing withdraw withdrawal wounds',
  ],
  [
    0.4,
    'action agreement areas argument barrels bombs burning camp candidate centre cities claimed commander confirmed consulate demands democracy demonstration disputed distance drug duty editor efforts ending enter evacuated fatally firms foaming food hostages humanitarian identified involved judicial jumped located main mass medicine militant mosques motorcycles mouth municipality neighborhoods night occupied ordered parked passengers peacekeeping people plane planes presidential pro protesting publication reached relations reporter reporters republic residential resign responsibility restore riot separatists shelled shots spokesman striking supplies surrounded tankers thus trafficking turned units unless unrest victim west workers',
  ],
  [
    0.5,
    'according activists agencies air aircraft airport announced asylum backed barriers began bombed brokered carrying charity children colleague critical crude curfew demanded detainees dialogue diplomatic east escaped explosive gas governments heights himself immediate independence injuring kilometers launched meanwhile national operation parties patrol pistol plant positions published refugees regional responsible revolutionary shopping shoulder state teachers trucks turkey western wounding',
  ],
  [
    0.6,
    'airstrikes approximately area assassination attacks boys capture ceasefire coalition command conflict countryside crime defense demanding domestic embassy film force gangs heavy hip husband local media mediation militia mine mistake neck organization parking prices soldiers states struggle support suspected talks targeted targeting targets teacher themselves villages',
  ],
  [
    0.7,
    'actions agency alleged artillery begun bus caused civil destroyed entered ethnic evening exchanged grenades hospital hostage insurgents leaders leg medical missiles morning negotiations observatory offensive protests shells signed suspended town unidentified wing witnesses women',
  ],
  [
    0.8,
    'agreed arrests buses civilian concert demand democratic demonstrators fighting group guerrilla gunfire international journalist landed market ministry murdered neighborhood occurred patrolling persons rights rockets terrorists',
  ],
  [
    0.9,
    'bomber casualties continued convoy explosions fled movement murder nuclear oil patrolled protesters situation streets',
  ],
  [
    1.0,
    'attackers bombing border carried death detonated front kidnapped nations offices peace protested region rejected southern stabbed suicide truce warplanes wound',
  ],
  [
    1.1,
    'bomb city country district elections football guerrillas officers opposition port shooting threatened violence',
  ],
  [1.2, 'capital clashes dead groups gunshot marched northern party policemen prisoners weapons'],
  [1.3, 'authorities bullet demonstrated foreign human members regime village'],
  [1.4, 'aid car political province rebel wife'],
  [1.5, 'army eastern liberation official president terrorist'],
  [1.6, 'armed protest rebels united'],
  [1.7, 'militants security'],
  [1.8, 'fighters government wounded'],
  [1.9, 'injured killing police'],
  [2.0, 'civilians killed military troops'],
  [2.3, 'captured forces gunmen'],
  [2.4, 'shot'],
];

/** How much each word sounds of conflict (above 0) or of anything else. Written by `npm run train:deeds`; do not edit. */
export const DEED_WORDS: ReadonlyMap<string, number> = new Map(
  BANDS.flatMap(([weight, names]) => names.split(' ').map((name) => [name, weight] as const)),
);
