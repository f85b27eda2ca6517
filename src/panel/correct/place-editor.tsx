import { useEffect, useState } from 'react';
import { wishPlace } from '../../core/corrections/wishes.ts';
import type { LinkedEvent } from '../../core/model.ts';
import { setPin } from '../../state/actions.ts';
import { useDatelineStore } from '../../state/use-dateline.ts';
import { t } from '../../ui/i18n/messages.ts';
import { EditorFrame } from './editor-frame.tsx';
import { PinFields } from './pin-fields.tsx';
import { PlaceCandidates } from './place-candidates.tsx';
import { draftOfPlace, readPlaceDraft, type PlaceDraft, type PlaceFields } from './place-draft.ts';
import { PlaceSearch } from './place-search.tsx';

interface Props {
  readonly event: LinkedEvent;
  readonly onDone: () => void;
}

/** Another place: one of the candidates, any of the gazetteer, a point of the reader's own, or none. */
export function PlaceEditor({ event, onDone }: Props) {
  const store = useDatelineStore();
  const [draft, setDraft] = useState<PlaceDraft>(() => draftOfPlace(event.place));
  const words = event.place?.text ?? '';
  useEffect(() => () => setPin(store, null), [store]);
  const read = () => {
    const parsed = readPlaceDraft(draft, words);
    if (!parsed.ok) return t(`correct.place.${parsed.problem}`);
    const wish = wishPlace(event, parsed.place);
    return wish ? [wish] : [];
  };
  const pick = (base: PlaceFields) => {
    setPin(store, null);
    setDraft({ ...draft, kind: 'place', name: base.name, base });
  };
  return (
    <EditorFrame title={t('correct.edit.place')} read={read} onDone={onDone}>
      <fieldset className="editor__choices">
        <legend>{t('correct.place.which')}</legend>
        <PlaceCandidates event={event} draft={draft} onPick={pick} />
        <label className="editor__choice">
          <input
            type="radio"
            name="correct-place"
            checked={draft.kind === 'pin'}
            onChange={() => {
              setDraft({ ...draft, kind: 'pin', base: null, lat: '', lon: '' });
              setPin(store, { at: null });
            }}
          />
          <span>{t('correct.place.pin')}</span>
        </label>
        {draft.kind === 'pin' && <PinFields draft={draft} onDraft={setDraft} />}
        <label className="editor__choice">
          <input
            type="radio"
            name="correct-place"
            checked={draft.kind === 'unknown'}
            onChange={() => {
              setPin(store, null);
              setDraft({ ...draft, kind: 'unknown' });
            }}
          />
          <span>{t('correct.place.unknown')}</span>
        </label>
      </fieldset>
      <PlaceSearch onPick={pick} />
      {draft.kind !== 'unknown' && (
        <PlaceName name={draft.name} onName={(name) => setDraft({ ...draft, name })} />
      )}
    </EditorFrame>
  );
}

function PlaceName({ name, onName }: { readonly name: string; readonly onName: (name: string) => void }) {
  return (
    <label className="field">
      <span className="field__label">{t('correct.place.called')}</span>
      <input
        className="input"
        dir="auto"
        maxLength={200}
        value={name}
        onChange={({ target }) => onName(target.value)}
      />
    </label>
  );
}
