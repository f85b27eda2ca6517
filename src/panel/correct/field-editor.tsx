import type { LinkedEvent } from '../../core/model.ts';
import { DateEditor } from './date-editor.tsx';
import { PlaceEditor } from './place-editor.tsx';
import { TollEditor } from './toll-editor.tsx';
import { TypeEditor } from './type-editor.tsx';
import './correct.css';

export type EditedField = 'type' | 'date' | 'place' | 'toll';

interface Props {
  readonly event: LinkedEvent;
  readonly field: EditedField;
  readonly onDone: () => void;
}

const EDITORS = { type: TypeEditor, date: DateEditor, place: PlaceEditor, toll: TollEditor } as const;

/** The editor of one field, in the place of the fact. */
export function FieldEditor({ event, field, onDone }: Props) {
  const Editor = EDITORS[field];
  return <Editor event={event} onDone={onDone} />;
}
