/** `SY/Aleppo`, or `null` where the country or the province is not known. */
export function provinceKey(place: {
  readonly country: string | null;
  readonly admin1: string | null;
}): string | null {
  return place.country && place.admin1 ? `${place.country}/${place.admin1}` : null;
}
