import { renderPng } from '../../src/publish/preview/render-png.ts';

/** Paper and ink of src/ui/tokens.css, and the accent of its dark theme. */
const INK = '#1b1f23';
const PAPER = '#fffdf9';
const ACCENT = '#93bfea';
/** Side of the drawing; what matters lies in the middle 80 %, which every mask leaves. */
const SIDE = 512;

/** The drawing at a size; `corner` rounds the ground where no mask will. */
function draw(size: number, corner: number): string {
  const tick = (x: number): string =>
    `<path d="M${x} 322v28" stroke="${PAPER}" stroke-width="14" stroke-linecap="round"/>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${SIDE} ${SIDE}">`,
    `<rect width="${SIDE}" height="${SIDE}" rx="${corner}" fill="${INK}"/>`,
    `<path d="M112 336H400" stroke="${PAPER}" stroke-width="14" stroke-linecap="round"/>`,
    [112, 208, 304, 400].map(tick).join(''),
    `<path d="M256 322V214" stroke="${ACCENT}" stroke-width="14"/>`,
    `<circle cx="256" cy="182" r="62" fill="none" stroke="${ACCENT}" stroke-width="14"/>`,
    `<circle cx="256" cy="182" r="32" fill="${PAPER}"/>`,
    '</svg>\n',
  ].join('');
}

/** File names and contents. */
export async function drawIcons(): Promise<readonly (readonly [string, string | Uint8Array])[]> {
  return [
    ['icon.svg', draw(SIDE, 96)],
    ['icon-192.png', await renderPng(draw(192, 96))],
    ['icon-512.png', await renderPng(draw(512, 96))],
    ['maskable-512.png', await renderPng(draw(512, 0))],
    ['apple-touch-icon.png', await renderPng(draw(180, 0))],
  ];
}
