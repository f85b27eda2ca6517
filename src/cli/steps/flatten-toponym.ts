import type { Toponym } from '../../core/model.ts';

const NEARBY = 'The gazetteer has no place of this name; this is the place that the text speaks of round it.';

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
  return {
    start,
    end,
    text,
    ...place,
    confidence: resolution.confidence,
    ...(resolution.inferred ? { reason: NEARBY } : {}),
    ...flags,
  };
}

/** The same with its role spelled out, and the places that it might have meant: best first, each with its reasons. */
export function explainToponym(toponym: Toponym): object {
  const candidates = toponym.resolution.candidates.map(({ entry, score, reasons }) => {
    const { name, lat, lon, geonameId, country, admin1, featureCode, precision, population } = entry;
    const place = { name, lat, lon, geonameId, country, admin1, featureCode, precision, population };
    return { ...place, score, reasons };
  });
  return { ...flattenToponym(toponym), role: toponym.role, candidates };
}
