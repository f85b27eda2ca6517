import { formatList } from './format.ts';
import { activeTag, t } from './i18n/messages.ts';

/** "36.20° N, 37.16° E". */
export function formatPoint(lat: number, lon: number): string {
  return formatList([formatLat(lat), formatLon(lon)]);
}

export function formatLat(lat: number): string {
  const degrees = formatDegrees(Math.abs(lat));
  return lat < 0 ? t('geo.south', { degrees }) : t('geo.north', { degrees });
}

export function formatLon(lon: number): string {
  const degrees = formatDegrees(Math.abs(lon));
  return lon < 0 ? t('geo.west', { degrees }) : t('geo.east', { degrees });
}

function formatDegrees(degrees: number): string {
  const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  return new Intl.NumberFormat(activeTag(), digits).format(degrees);
}
