import type { Op } from './ops.ts';

interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly font: string;
  /** What a screen reader says of the picture. */
  readonly title: string;
  readonly isMirrored: boolean;
}

/** The picture as an SVG file: words and symbols as such, only the basemap as a bitmap. */
export function writeSvg(ops: readonly Op[], { width, height, font, title, isMirrored }: Sheet): string {
  const size = `width="${num(width)}" height="${num(height)}" viewBox="0 0 ${num(width)} ${num(height)}"`;
  const family = escape(font);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" font-family="${family}"${isMirrored ? ' direction="rtl"' : ''}>`,
    `<title>${escape(title)}</title>`,
    ...ops.map((op) => writeOp(op, isMirrored)),
    '</svg>\n',
  ].join('\n');
}

function writeOp(op: Op, isMirrored: boolean): string {
  if (op.kind === 'image')
    return `<image x="${num(op.x)}" y="${num(op.y)}" width="${num(op.width)}" height="${num(op.height)}" href="${op.image.toDataURL('image/png')}"/>`;
  if (op.kind === 'text') {
    // "start" is the right side where text runs from there.
    const start = isMirrored ? 'end' : 'start';
    const end = isMirrored ? 'start' : 'end';
    const anchor = op.align === 'center' ? 'middle' : op.align === 'left' ? start : end;
    const attributes = `font-size="${num(op.size)}" font-weight="${String(op.weight)}" fill="${op.color}" text-anchor="${anchor}"`;
    // A third of the size below the middle: where the baseline of most fonts is; not all readers know dominant-baseline.
    return `<text x="${num(op.x)}" y="${num(op.y + 0.35 * op.size)}" ${attributes}>${escape(op.text)}</text>`;
  }
  const look = `fill="${op.fill ?? 'none'}"${op.stroke ? ` stroke="${op.stroke}"` : ''}`;
  if (op.kind === 'rect')
    return `<rect x="${num(op.x)}" y="${num(op.y)}" width="${num(op.width)}" height="${num(op.height)}"${op.radius ? ` rx="${num(op.radius)}"` : ''} ${look}/>`;
  const scale = op.scale && op.scale !== 1 ? ` scale(${num(op.scale)})` : '';
  const line =
    (op.width ? ` stroke-width="${num(op.width)}"` : '') +
    (op.dashes ? ` stroke-dasharray="${op.dashes}"` : '') +
    (op.isRound ? ' stroke-linecap="round" stroke-linejoin="round"' : '');
  return `<path transform="translate(${num(op.x)} ${num(op.y)})${scale}" d="${op.d}" ${look}${line}/>`;
}

function num(value: number): string {
  return String(Number(value.toFixed(2)));
}

/** Also drops what XML 1.0 cannot hold at all. */
function escape(text: string): string {
  return (
    text
      // eslint-disable-next-line no-control-regex -- these are what is meant
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
  );
}
