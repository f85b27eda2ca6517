import { useId } from 'react';
import { FRAME_LIMITS } from '../../embed/frame-code.ts';
import { formatNumber } from '../../ui/format.ts';
import { t } from '../../ui/i18n/messages.ts';
import { readSide, SIZE_NAMES, SIZES, type SizeName } from './sizes.ts';
import type { FrameChooser } from './use-frame-choice.ts';

/** A size that pages have room for, or one's own. */
export function SizeOptions({ chooser: { fields, change } }: { readonly chooser: FrameChooser }) {
  return (
    <>
      <label className="field">
        <span className="field__label">{t('share.size')}</span>
        <select
          className="input"
          value={fields.size}
          onChange={(event) => change({ size: event.target.value as SizeName })}
        >
          {SIZE_NAMES.map((name) => (
            <option key={name} value={name}>
              {wordsOf(name)}
            </option>
          ))}
        </select>
      </label>
      {fields.size === 'own' && (
        <div className="share-options__pair">
          <Side
            side="width"
            label={t('share.width')}
            typed={fields.width}
            onType={(width) => change({ width })}
          />
          <Side
            side="height"
            label={t('share.height')}
            typed={fields.height}
            onType={(height) => change({ height })}
          />
        </div>
      )}
    </>
  );
}

function wordsOf(name: SizeName): string {
  if (name === 'own') return t('share.size.own');
  if (name === 'column') return t('share.size.column', { height: SIZES.column.height });
  return t('share.size.named', { name: t(`share.size.${name}`), ...SIZES[name] });
}

interface SideProps {
  readonly side: 'width' | 'height';
  readonly label: string;
  readonly typed: string;
  readonly onType: (typed: string) => void;
}

function Side({ side, label, typed, onType }: SideProps) {
  const id = useId();
  const [least, most] = FRAME_LIMITS[side];
  const isBad = readSide(side, typed) === null;
  return (
    <div className="field">
      <label className="field__label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="input"
        inputMode="numeric"
        value={typed}
        aria-invalid={isBad}
        aria-describedby={`${id}-limits`}
        onChange={(event) => onType(event.target.value)}
      />
      <span id={`${id}-limits`} className={isBad ? 'share-options__problem' : 'hint'}>
        {t('share.pixels', { least: formatNumber(least), most: formatNumber(most) })}
      </span>
    </div>
  );
}
