const words = (list: string): readonly string[] => list.split(/\s+/).filter(Boolean);

/**
 * Words that the news of one country uses far more than others do: offices, schools, police, money, sport and spelling.
 * An article that speaks of a sheriff and sophomores is American unless it says otherwise. ISO code to words.
 */
export const REGISTER_WORDS: readonly (readonly [country: string, words: readonly string[]])[] = [
  [
    'US',
    words(`county counties sheriff deputies trooper troopers sophomore freshman varsity republican republicans democrat
      democrats democratic commissioners downtown interstate senate congressman statewide mph neighbors neighborhood
      color honor favor center program programs defense labor theater gov sen rep ordinance arraigned felony
      misdemeanor grader graders semester nonprofit quarterback touchdown softball baseball basketball gop aldermen
      governor taxpayers attorney subdivision superintendent highway caucus legislature zip teenager elementary mayor councilman councilwoman
      pta counties' graduation sophomores freshmen juniors seniors cheerleader volleyball wrestling gym highways
      courthouse lieutenant police-chief realtor sheriff's k-12 fundraiser precinct`),
  ],
  [
    'GB',
    words(`councillor councillors constabulary borough mp mps tory tories labour pounds nhs motorway magistrates
      roundabout pub pubs holidaymakers neighbours colour favour centre programme behaviour metres pence sixth fete
      solicitor barrister inquest lorry carriageway parish whilst headteacher pupils detective theatre chancellor`),
  ],
  [
    'CA',
    words(`rcmp mla mpp mps premier provincial province federal tory liberals liberal ndp centre centres kilometres
      hockey mla's opp riding ombudsman metis reeve ontarians albertans curling cegep`),
  ],
  [
    'AU',
    words(
      `aussie arvo council mps liberal labor premier coroner kilometres nrl afl bushfire abc queenslanders`,
    ),
  ],
  ['IN', words(`crore crores lakh lakhs panchayat taluk collectorate lok sabha bjp rs dalit naxal`)],
  ['IE', words(`gardai garda taoiseach dail gaa oireachtas tds fianna fine gael`)],
  ['ZA', words(`anc rand saps townships bafokeng cosatu`)],
  ['NG', words(`naira lga governorship apc pdp gov alhaji boko`)],
  ['PH', words(`barangay peso pesos barangays pnp`)],
];
