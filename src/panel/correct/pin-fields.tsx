import { use, useEffect, useEffectEvent, useState } from 'react';
import { setPin } from '../../state/actions.ts';
import { useDateline, useDatelineStore } from '../../state/use-dateline.ts';
import { formatKm } from '../../ui/format.ts';
import { t } from '../../ui/i18n/messages.ts';
import { placeWord } from '../../ui/place-names.ts';
import { CorrectingContext, type FoundPlace } from './correcting.ts';
import { aboutPlace } from './place-candidates.tsx';
import { degrees, readPlaceDraft, type PlaceDraft } from './place-draft.ts';

interface Props {
  readonly draft: PlaceDraft;
  readonly onDraft: (draft: PlaceDraft) => void;
}

/** A point by a click on the map or as typed; the two follow each other. */
export function PinFields({ draft, onDraft }: Props) {
  const store = useDatelineStore();
  const at = useDateline((state) => state.pin?.at ?? null);
  const near = useNearest(at);
  const take = useEffectEvent((place: NonNullable<typeof at>) => {
    // What was typed stays as it was typed: "36.0" is on its way to "36.05".
    const typed = pointOf(draft);
    if (typed?.lat === place.lat && typed.lon === place.lon) return;
    onDraft({ ...draft, base: null, lat: degrees(place.lat), lon: degrees(place.lon) });
  });
  useEffect(() => {
    if (at) take(at);
  }, [at]);
  const takeNear = useEffectEvent((place: FoundPlace) =>
    onDraft({ ...draft, base: place, name: draft.name.trim() === '' ? place.name : draft.name }),
  );
  useEffect(() => {
    if (near) takeNear(near.place);
  }, [near]);
  const type = (change: Partial<PlaceDraft>) => {
    const next = { ...draft, ...change, base: null };
    onDraft(next);
    const point = pointOf(next);
    if (point) setPin(store, { at: point });
  };
  return (
    <div className="editor__pin">
      <p className="hint">{t('correct.place.click')}</p>
      <div className="editor__pair">
        {(['lat', 'lon'] as const).map((axis) => (
          <label key={axis} className="field">
            <span className="field__label">{t(`correct.place.degrees.${axis}`)}</span>
            <input
              className="input"
              dir="ltr"
              inputMode="text"
              value={draft[axis]}
              onChange={({ target }) => type({ [axis]: target.value })}
            />
          </label>
        ))}
      </div>
      <p className="hint" role="status">
        {near &&
          t('correct.place.near', {
            distance: formatKm(near.km),
            place: placeWord(near.place),
            about: aboutPlace(near.place),
          })}
      </p>
    </div>
  );
}

function pointOf(draft: PlaceDraft): { readonly lat: number; readonly lon: number } | null {
  const parsed = readPlaceDraft({ ...draft, kind: 'pin', name: 'a pin' }, '');
  return parsed.ok && parsed.place ? { lat: parsed.place.lat, lon: parsed.place.lon } : null;
}

/** What lies nearest to the pin: asked once it rests. */
function useNearest(at: { readonly lat: number; readonly lon: number } | null) {
  const correcting = use(CorrectingContext);
  const [near, setNear] = useState<{ readonly place: FoundPlace; readonly km: number } | null>(null);
  const ask = useEffectEvent(async (lat: number, lon: number) => correcting?.nearest(lat, lon) ?? null);
  useEffect(() => {
    if (!at) return undefined;
    let isStale = false;
    const timer = setTimeout(() => {
      void ask(at.lat, at.lon).then((found) => {
        if (!isStale) setNear(found);
      });
    }, RESTS);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [at]);
  return at ? near : null;
}

/** Milliseconds. */
const RESTS = 250;
