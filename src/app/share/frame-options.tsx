import type { ReactNode } from 'react';
import { LANGUAGES, type Language, type Theme } from '../../state/store.ts';
import { LOCALE_NAMES } from '../../ui/i18n/locale.ts';
import { t } from '../../ui/i18n/messages.ts';
import { SizeOptions } from './size-options.tsx';
import type { FrameChooser } from './use-frame-choice.ts';

const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

interface Props {
  readonly chooser: FrameChooser;
  readonly hasEvent: boolean;
}

/** All that a publisher may choose. */
export function FrameOptions({ chooser, hasEvent }: Props) {
  const { fields, change } = chooser;
  return (
    <form className="share-options" onSubmit={(event) => event.preventDefault()}>
      <label className="field">
        <span className="field__label">{t('share.heading')}</span>
        <input
          className="input"
          dir="auto"
          maxLength={120}
          value={fields.heading}
          onChange={(event) => change({ heading: event.target.value })}
        />
        <span className="hint">{t('share.headingHint')}</span>
      </label>
      <SizeOptions chooser={chooser} />
      <fieldset className="share-options__group">
        <legend className="field__label">{t('share.start')}</legend>
        <Choice kind="radio" isOn={fields.here} onPick={() => change({ here: true })}>
          {t('share.startHere')}
        </Choice>
        <Choice kind="radio" isOn={!fields.here} onPick={() => change({ here: false })}>
          {t('share.startAll')}
        </Choice>
        {hasEvent && (
          <Choice kind="checkbox" isOn={fields.withEvent} onPick={(withEvent) => change({ withEvent })}>
            {t('share.withEvent')}
          </Choice>
        )}
      </fieldset>
      <Looks chooser={chooser} />
      <div className="share-options__group">
        <Choice kind="checkbox" isOn={fields.locked} onPick={(locked) => change({ locked })}>
          {t('share.locked')}
        </Choice>
        <Choice kind="checkbox" isOn={fields.withScript} onPick={(withScript) => change({ withScript })}>
          {t('share.withScript')}
        </Choice>
      </div>
    </form>
  );
}

/** Theme and language: the reader's own, unless the page wants one. */
function Looks({ chooser: { fields, change } }: Pick<Props, 'chooser'>) {
  return (
    <div className="share-options__pair">
      <label className="field">
        <span className="field__label">{t('theme.name')}</span>
        <select
          className="input"
          value={fields.theme}
          onChange={(event) => change({ theme: event.target.value as Theme })}
        >
          {THEMES.map((theme) => (
            <option key={theme} value={theme}>
              {theme === 'system' ? t('share.asReader') : t(`theme.${theme}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span className="field__label">{t('language.name')}</span>
        <select
          className="input"
          value={fields.language ?? ''}
          onChange={(event) => change({ language: (event.target.value || null) as Language | null })}
        >
          <option value="">{t('share.asReader')}</option>
          {LANGUAGES.map((language) => (
            <option key={language} value={language} lang={language}>
              {LOCALE_NAMES[language]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

interface ChoiceProps {
  readonly kind: 'radio' | 'checkbox';
  readonly isOn: boolean;
  readonly onPick: (isOn: boolean) => void;
  readonly children: ReactNode;
}

function Choice({ kind, isOn, onPick, children }: ChoiceProps) {
  return (
    <label className="share-options__choice">
      <input
        type={kind}
        name={kind === 'radio' ? 'share-start' : undefined}
        checked={isOn}
        onChange={(event) => onPick(event.target.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
