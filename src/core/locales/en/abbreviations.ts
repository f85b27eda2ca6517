/** Words whose full stop does not end a sentence. Compiled by hand from newswire usage. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr prof rev fr sr jr st mt ft gen lt col maj capt cpl sgt cmdr adm brig pvt gov sen rep pres hon ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'no vs etc inc ltd co corp bros dept est approx ave blvd rd hwy vol fig al ' +
    'twp ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev ' +
    'okla ore pa penn tenn tex vt va wash wis wyo ont que alta sask man'
  ).split(' '),
);

/** Of these, the last words of names of streets and units: "Main St.", "Loudon Co.", "Madison Twp.". */
export const UNIT_ABBREVIATIONS: ReadonlySet<string> = new Set('st ave blvd rd hwy co twp'.split(' '));
