import type { EventType } from '../../model.ts';

/**
 * Words that say what killed or hurt people where no verb or noun of the sentence names the event: "died in a strike
 * on their home", "a gunshot wound". The first row that fits decides. Compiled by hand.
 */
export const CAUSES: readonly (readonly [type: EventType, words: RegExp])[] = [
  [
    'shooting',
    /\b(?:gunshots?|gunfire|bullets?|shot|shots|shooter|gunm[ae]n|gun|handgun|rifle|pistol|snipers?|drive-by)\b/,
  ],
  ['shelling', /\b(?:shells?|shelling|shelled|mortars?|artillery|tank fire)\b/],
  [
    'airstrike',
    /\b(?:air ?strikes?|air raids?|raids?|strikes?|warplanes?|jets?|aircraft|planes?|drones?|helicopters?|coalition|bombed|bombardment)\b/,
  ],
  ['rocket-attack', /\b(?:rockets?|missiles?)\b/],
  [
    'bombing',
    /\b(?:bombs?|bombings?|mines?|landmines?|explosives?|explosions?|blasts?|grenades?|munitions?|bomblets?|exploded|detonated|dynamited|blew up)\b/,
  ],
  [
    'killing',
    /\b(?:attacks?|attackers?|massacres?|homicides?|murders?|stabbed|stabbing|knife|militants?|militia|beheaded|executed)\b/,
  ],
];

/** Words of a death that no violence caused. */
export const MISHAPS =
  /\b(?:accidents?|crash(?:ed|es)?|collisions?|collided|capsized|earthquakes?|quakes?|floods?|flooding|storms?|hurricanes?|tornado(?:es)?|lightning|avalanches?|landslides?|drown(?:ed|ing)|cancer|diseases?|illness|virus|coronavirus|covid|cholera|ebola|malaria|outbreak|overdoses?|heart attack|stroke|hunger strike|labou?r strike|walkout|unions?|derailed|wildfires?|blaze|heat ?wave|famine|exercises?|drills?|scenario|simulat(?:ed|es|ion)|rehears(?:ed|al)|mock|smoking|films?|movies?|novels?|anniversary)\b/;
