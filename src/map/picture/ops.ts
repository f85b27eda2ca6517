/** One thing in a picture, in its CSS pixels. Painted on a canvas or written as SVG: both know nothing of maps. */
export type Op =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly x: number;
      /** Of the middle of the line. */
      readonly y: number;
      readonly size: number;
      readonly weight: 400 | 600;
      readonly color: string;
      readonly align: 'left' | 'center' | 'right';
    }
  | {
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly radius?: number;
      readonly fill?: string;
      readonly stroke?: string;
    }
  | {
      readonly kind: 'path';
      /** As in SVG. */
      readonly d: string;
      readonly x: number;
      readonly y: number;
      readonly scale?: number;
      readonly fill?: string;
      readonly stroke?: string;
      /** Of the stroke, in units of the path. */
      readonly width?: number;
      readonly dashes?: string;
      readonly isRound?: boolean;
    }
  | {
      readonly kind: 'image';
      readonly image: HTMLCanvasElement;
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    };

/** A circle as a path. */
export function circlePath(radius: number): string {
  const r = round(radius);
  return `M${r} 0A${r} ${r} 0 1 1 -${r} 0A${r} ${r} 0 1 1 ${r} 0Z`;
}

/** Part of a circle, in turns clockwise from the top. */
export function arcPath(radius: number, from: number, to: number): string {
  const at = (turn: number): string => {
    const angle = (turn - 0.25) * 2 * Math.PI;
    return `${round(radius * Math.cos(angle))} ${round(radius * Math.sin(angle))}`;
  };
  const [r, middle] = [round(radius), (from + to) / 2];
  // Two halves: an arc of a whole turn would end where it begins, and be nothing.
  return `M${at(from)}A${r} ${r} 0 0 1 ${at(middle)}A${r} ${r} 0 0 1 ${at(to)}`;
}

function round(value: number): string {
  return String(Number(value.toFixed(2)));
}
