import { useState } from 'react';
import type { FrameChoice } from '../../embed/frame-code.ts';
import { readSide, SIZES, type SizeName } from './sizes.ts';

/** The choices of the dialog as they stand in its fields. */
export interface Fields extends Omit<FrameChoice, 'width' | 'height'> {
  readonly size: SizeName;
  /** As typed, for a size of one's own. */
  readonly width: string;
  readonly height: string;
}

const START: Fields = {
  size: 'column',
  width: '640',
  height: '420',
  theme: 'system',
  language: null,
  locked: false,
  heading: '',
  here: true,
  withEvent: false,
  withScript: false,
};

export interface FrameChooser {
  readonly fields: Fields;
  readonly change: (change: Partial<Fields>) => void;
  /** What the code says: of a side that cannot be used, the last one that could. */
  readonly choice: FrameChoice;
}

export function useFrameChoice(hasEvent: boolean): FrameChooser {
  const [fields, setFields] = useState<Fields>({ ...START, withEvent: hasEvent });
  const [usable, setUsable] = useState({ width: 640, height: 420 });
  const change = (part: Partial<Fields>) => {
    setFields((now) => ({ ...now, ...part }));
    const { width, height } = { ...fields, ...part };
    setUsable((now) => ({
      width: readSide('width', width) ?? now.width,
      height: readSide('height', height) ?? now.height,
    }));
  };
  const { size, ...rest } = fields;
  return { fields, change, choice: { ...rest, ...(size === 'own' ? usable : SIZES[size]) } };
}
