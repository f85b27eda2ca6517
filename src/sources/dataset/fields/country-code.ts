import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import { foldText } from '../../../core/query/fold-text.ts';

/**
 * Names that ACLED, UCDP GED and Natural Earth write and the ISO list does not have; after the Gleditsch and Ward list
 * of states that UCDP uses (`country_id`), and the country list of ACLED's codebook.
 */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  bolivia: 'BO',
  'bosnia herzegovina': 'BA',
  'bosnia and herzegovina': 'BA',
  brunei: 'BN',
  'cambodia kampuchea': 'KH',
  'cape verde': 'CV',
  congo: 'CG',
  'republic of congo': 'CG',
  'democratic republic of congo': 'CD',
  'dr congo zaire': 'CD',
  'dr congo': 'CD',
  'east timor': 'TL',
  'czech republic': 'CZ',
  iran: 'IR',
  'kingdom of eswatini swaziland': 'SZ',
  eswatini: 'SZ',
  laos: 'LA',
  'macedonia fyr': 'MK',
  'madagascar malagasy': 'MG',
  moldova: 'MD',
  'myanmar burma': 'MM',
  'north korea': 'KP',
  'russia soviet union': 'RU',
  'serbia yugoslavia': 'RS',
  'south korea': 'KR',
  syria: 'SY',
  taiwan: 'TW',
  tanzania: 'TZ',
  turkey: 'TR',
  turkiye: 'TR',
  'united kingdom': 'GB',
  'united states of america': 'US',
  venezuela: 'VE',
  vietnam: 'VN',
  'vietnam north vietnam': 'VN',
  'yemen north yemen': 'YE',
  'zimbabwe rhodesia': 'ZW',
};

const BY_NAME = new Map<string, string>();
for (const [code, names] of Object.entries(english.countries as Record<string, string | string[]>)) {
  for (const name of [names].flat()) BY_NAME.set(foldText(name), code);
}
for (const [name, code] of Object.entries(OTHER_NAMES)) BY_NAME.set(name, code);
for (const [alpha2, alpha3, numeric] of codes as readonly (readonly string[])[]) {
  if (alpha2 === undefined) continue;
  BY_NAME.set(alpha2.toLowerCase(), alpha2);
  if (alpha3) BY_NAME.set(alpha3.toLowerCase(), alpha2);
  if (numeric) BY_NAME.set(String(Number(numeric)), alpha2);
}

const known = new Map<string, string | null>();

/** ISO 3166-1 alpha-2 of an English name, an alpha-2, alpha-3 or numeric code; `null` for what is none of these. */
export function countryCode(text: string): string | null {
  let code = known.get(text);
  if (code === undefined) {
    const folded = foldText(text);
    code = BY_NAME.get(/^\d+$/.test(folded) ? String(Number(folded)) : folded) ?? null;
    if (known.size < 10_000) known.set(text, code);
  }
  return code;
}
