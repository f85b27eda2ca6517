import fs from 'node:fs';
import path from 'node:path';

interface Referenced {
  readonly admin?: string;
  readonly reference?: { readonly geonames?: number };
}

/** GeoNames ids of countries (by ISO code) and of first-level units (by `CC.code`). */
export function readGeonameIds(folder: string): {
  countries: Map<string, number>;
  units: Map<string, number>;
} {
  const read = (file: string): unknown =>
    JSON.parse(fs.readFileSync(path.join(folder, 'package', file), 'utf8'));
  const list = read('countryList/geonames_ref.json') as Record<string, Referenced>;
  const countries = new Map<string, number>();
  const units = new Map<string, number>();
  for (const [country, { reference }] of Object.entries(list)) {
    if (reference?.geonames) countries.set(country, Number(reference.geonames));
    const file = `regions/${country}/geonames_ref.json`;
    if (!fs.existsSync(path.join(folder, 'package', file))) continue;
    for (const unit of read(file) as Referenced[]) {
      const id = Number(unit.reference?.geonames);
      if (unit.admin && id) units.set(`${country}.${unit.admin}`, id);
    }
  }
  return { countries, units };
}
