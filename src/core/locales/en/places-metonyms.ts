const set = (list: string): ReadonlySet<string> =>
  new Set(list.split(',').map((item) => item.trim().replace(/\s+/g, ' ')));

/** Before a hyphen: "anti-Damascus", "pro-Kyiv". */
export const GOVERNMENT_PREFIXES = set('anti,pro');

/** After the capital: "the Damascus government". */
export const GOVERNMENT_NOUNS = set(
  'government,regime,administration,authorities,leadership,officials,cabinet,junta',
);

/** Before the capital: what only a government gives, gets or is accused of. */
export const GOVERNMENT_SOURCES = set(
  `authorization from,authorisation from,permission from,approval from,pressure on,pressure from,support from,
  backing from,orders from,ties with,ties to,relations with,talks with,ally of,allies of,allied with,allied to,
  loyal to,accused,accuses,accusing,blamed,blames,blaming,urged,urges,warned,warns,told,criticised,criticized,
  condemned,pressed,persuaded,sanctions on,sanctions against,backed by,supported by,imposed by,brokered by`,
);

/** After the capital: what governments do and places do not. */
export const GOVERNMENT_VERBS = set(
  `said,says,say,insisted,insists,warned,warns,denied,denies,accused,accuses,announced,announces,claimed,claims,
  wants,wanted,would,will,has,had,may,must,could,should,agreed,rejects,rejected,condemned,condemns,backs,backed,
  supports,supported,trains,trained,arms,armed,called,calls,demanded,demands,vowed,vows,threatened,threatens,pledged,
  hopes,hoped,believes,considers,regards,sees,views,fears,refused,refuses,urged,urges,imposed,lifted,suspended,
  recognises,recognized,recognised,recalled,expelled,argued,argues,maintains,blamed,blames,sought,seeks,intends,
  plans,offered,offers,signed,responded,retaliated,insist,deny,accuse,want,support,back,is seeking`,
);

/** Before a name that is really a place. */
export const LOCATING_WORDS = set(
  'in,at,near,from,outside,inside,around,across,to,towards,toward,into,through,of',
);
