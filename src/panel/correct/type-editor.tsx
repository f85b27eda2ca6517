import { useState } from 'react';
import { EVENT_TYPES, FAMILIES, familyOf } from '../../core/events/families.ts';
import { wishType } from '../../core/corrections/wishes.ts';
import type { EventType, LinkedEvent } from '../../core/model.ts';
import { familyWord, typeWord } from '../../ui/event-words.ts';
import { sentenceCase } from '../../ui/format.ts';
import { t } from '../../ui/i18n/messages.ts';
import { EditorFrame } from './editor-frame.tsx';

interface Props {
  readonly event: LinkedEvent;
  readonly onDone: () => void;
}

export function TypeEditor({ event, onDone }: Props) {
  const [type, setType] = useState<EventType>(event.type);
  const read = () => {
    const wish = wishType(event, type);
    return wish ? [wish] : [];
  };
  return (
    <EditorFrame title={t('correct.edit.type')} read={read} onDone={onDone}>
      <label className="field">
        <span className="field__label">{t('correct.field.type')}</span>
        <select className="input" value={type} onChange={({ target }) => setType(target.value as EventType)}>
          {FAMILIES.map((family) => (
            <optgroup key={family} label={familyWord(family)}>
              {EVENT_TYPES.filter((one) => familyOf(one) === family).map((one) => (
                <option key={one} value={one}>
                  {sentenceCase(typeWord(one))}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
    </EditorFrame>
  );
}
