/** A box in CSS pixels of the world at the map's zoom. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export type LabelKind = 'country' | 'city' | 'province';

/** How the names of one kind look; sizes in CSS pixels. */
export interface LabelStyle {
  readonly font: string;
  /** Height of a line. */
  readonly height: number;
  readonly color: string;
  readonly halo: number;
  readonly spacing: number;
  /** Air that the name keeps round itself. */
  readonly padding: number;
}

/** A name that the map would show, if there is room; `x` and `y` in CSS pixels of the world. */
export interface Label {
  readonly kind: LabelKind;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  /** Radius of its dot; 0 for names of areas, which have none. */
  readonly dot: number;
  readonly style: LabelStyle;
}

/** A label with the place that was found for it: the middle of its text. */
export interface PlacedLabel {
  readonly label: Label;
  readonly x: number;
  readonly y: number;
  readonly box: Box;
  /** Whether its dot is drawn as well: under a symbol it is not. */
  readonly hasDot: boolean;
}

/** What names must not cover: symbols, and badges of areas. */
export interface Obstacles {
  readonly circles: readonly Circle[];
  readonly boxes: readonly Box[];
}

/** Where names go, in CSS pixels of the world. */
export interface Room extends Obstacles {
  /** What no panel covers: a name that begins in here must not be cut off at its edge. */
  readonly free: Box;
}
