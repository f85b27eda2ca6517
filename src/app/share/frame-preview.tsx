import { useEffect, useRef, useState, type CSSProperties } from 'react';
import { FRAME_ATTRIBUTES, FRAME_LIMITS } from '../../embed/frame-code.ts';
import { t } from '../../ui/i18n/messages.ts';
import { useSize } from '../embed/use-size.ts';
import type { FrameSize } from './sizes.ts';

/** While a title is typed, the frame need not be loaded at each letter. */
const REST_MS = 500;
/** CSS pixels. */
const HIGHEST = 420;

interface Props extends FrameSize {
  readonly address: string;
}

/** The frame as the page would have it; one too large for the dialog is drawn smaller. */
export function FramePreview({ address, width, height }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const { width: room } = useSize(box);
  const shown = useRested(address);
  const full = width ?? Math.max(FRAME_LIMITS.width[0], room);
  const scale = Math.min(1, room / full, HIGHEST / height);
  const style: CSSProperties = { width: full, height, transform: `scale(${scale})` };
  return (
    <div className="share-preview" ref={box}>
      {room > 0 && (
        <div className="share-preview__frame" style={{ width: full * scale, height: height * scale }}>
          <iframe
            // Another part after "#" alone would not load the frame anew.
            key={shown}
            src={shown}
            title={t('share.preview')}
            style={style}
            {...FRAME_ATTRIBUTES}
          />
        </div>
      )}
    </div>
  );
}

function useRested(value: string): string {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), REST_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}
