import { FAMILIES, type Family } from '../../core/events/families.ts';
import type { MapPicture } from '../../map/picture/map-picture.ts';
import { symbolOps, textOp } from '../../map/picture/mark-ops.ts';
import { circlePath, type Op } from '../../map/picture/ops.ts';
import { symbolRadius } from '../../map/symbols/symbol-size.ts';
import { familyWord } from '../../ui/event-words.ts';
import { formatNumber } from '../../ui/format.ts';
import { t } from '../../ui/i18n/messages.ts';
import { wrapText } from './wrap-text.ts';

export interface SheetWords {
  readonly title: string;
  /** What is shown of how much, and by which conditions. */
  readonly filter: string;
}

export interface SheetColors {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
}

export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly ops: readonly Op[];
}

/** CSS pixels. */
const MARGIN = 20;
const TITLE = 22;
const WORDS = 13;
const NOTE = 11;
const LINE = 1.45;
const TOLLS: readonly number[] = [1, 10, 50, 100];

/** Title, filter in words, map, legend and credits, one under the other. */
export function layOutSheet(
  picture: MapPicture,
  words: SheetWords,
  colors: SheetColors,
  isMirrored: boolean,
): Sheet {
  const { width } = picture;
  const room = width - 2 * MARGIN;
  const { font } = picture.colors;
  const align = isMirrored ? 'right' : 'left';
  const edge = isMirrored ? width - MARGIN : MARGIN;
  const ops: Op[] = [];
  let y = MARGIN;
  const write = (text: string, size: number, weight: 400 | 600, color: string): void => {
    for (const line of wrapText(text, room, `${String(weight)} ${String(size)}px ${font}`)) {
      y += (size * LINE) / 2;
      ops.push(textOp(line, edge, y, size, weight, color, align));
      y += (size * LINE) / 2;
    }
  };
  write(words.title, TITLE, 600, colors.ink);
  write(words.filter, WORDS, 400, colors.muted);
  y += 10;
  const top = y;
  y += picture.height + 14;
  const legend = legendOps(picture, colors, { y, room, isMirrored, width });
  ops.push(...legend.ops);
  y = legend.y + 8;
  write(picture.attribution, NOTE, 400, colors.muted);
  write(t('picture.credit'), NOTE, 400, colors.muted);
  const height = Math.ceil(y + MARGIN - 6);
  const paper = (from: number, to: number): Op => {
    return { kind: 'rect', x: 0, y: from, width, height: to - from, fill: colors.paper };
  };
  // Paper over what of the marks hangs over the map's edge.
  const edges = [paper(0, top), paper(top + picture.height, height)];
  return {
    width,
    height,
    ops: [paper(0, height), ...moveDown(picture.ops, top), ...edges, frame(top, picture, colors), ...ops],
  };
}

function frame(y: number, { width, height }: MapPicture, { line }: SheetColors): Op {
  return { kind: 'rect', x: 0.5, y: y + 0.5, width: width - 1, height: height - 1, stroke: line };
}

function moveDown(ops: readonly Op[], by: number): Op[] {
  return ops.map((op) => ({ ...op, y: op.y + by }));
}

interface Place {
  readonly y: number;
  readonly room: number;
  readonly width: number;
  readonly isMirrored: boolean;
}

/** The families that are on the map with their symbols, then what sizes mean; wrapped as words are. */
function legendOps(
  { scene, colors: marks }: MapPicture,
  colors: SheetColors,
  { y, room, width, isMirrored }: Place,
): { readonly ops: Op[]; readonly y: number } {
  const ops: Op[] = [];
  const measure = document.createElement('canvas').getContext('2d');
  if (measure) measure.font = `400 ${String(WORDS)}px ${marks.font}`;
  const lengthOf = (text: string): number => measure?.measureText(text).width ?? 7 * text.length;
  let [x, row, middle] = [0, 30, y + 15];
  const put = (text: string, symbol: number, draw: (at: number) => readonly Op[]): void => {
    const gap = symbol > 0 ? 7 : 0;
    const length = symbol + gap + lengthOf(text);
    if (x > 0 && x + length > room) [x, middle] = [0, middle + row];
    const at = (offset: number): number => (isMirrored ? width - MARGIN - offset : MARGIN + offset);
    ops.push(...draw(at(x + symbol / 2)));
    const align = isMirrored ? 'right' : 'left';
    ops.push(textOp(text, at(x + symbol + gap), middle, WORDS, 400, colors.ink, align));
    x += length + 20;
  };
  for (const family of familiesOf(scene.marks))
    put(familyWord(family), 21, (at) =>
      symbolOps({ family, status: 'reported', radius: 9 }, at, middle, marks),
    );
  // The largest circle needs a higher row.
  [x, middle, row] = [0, middle + row / 2 + 27, 54];
  put(t('picture.size'), 0, () => []);
  for (const toll of TOLLS) {
    const radius = symbolRadius(toll);
    put(toll === 100 ? t('legend.more', { count: toll }) : formatNumber(toll), 2 * radius, (at) => [
      { kind: 'path', d: circlePath(radius), x: at, y: middle, stroke: colors.ink },
    ]);
  }
  put(t('legend.noToll'), 0, () => []);
  return { ops, y: middle + row / 2 };
}

function familiesOf(marks: MapPicture['scene']['marks']): readonly Family[] {
  const seen = new Set(
    marks.flatMap((mark) =>
      mark.kind === 'event' ? [mark.family] : mark.families.map(({ family }) => family),
    ),
  );
  return FAMILIES.filter((family) => seen.has(family));
}
