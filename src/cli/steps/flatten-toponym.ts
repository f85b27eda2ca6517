import type { Toponym } from '../../core/model.ts';

/** A toponym as the command line prints it: one flat object, with `null` for what is not known. */
export function flattenToponym(toponym: Toponym): object {
  const { start, end, text, role, resolution } = toponym;
  const flags = {
    ...(role === 'demonym' ? { demonym: true } : {}),
    ...(role === 'metonym' ? { role } : {}),
  };
  if (resolution.kind === 'unresolved') {
    const unknown = { name: null, lat: null, lon: null, geonameId: null, country: null, admin1: null };
    return {
      start,
      end,
      text,
      ...unknown,
      precision: null,
      confidence: 0,
      reason: resolution.reason,
      ...flags,
    };
  }
  const { name, lat, lon, geonameId, country, admin1, precision } = resolution.entry;
  const place = { name, lat, lon, geonameId, country, admin1, precision };
  return { start, end, text, ...place, confidence: resolution.confidence, ...flags };
}
