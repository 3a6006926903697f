import type { ModalView } from '@slack/types';
import type { PaperVersion } from '../../digest/paper-history.ts';
import { clamp } from '../read/limits.ts';
import { oneLine, plain } from '../say/elements.ts';
import { type DeliveredForm, formView } from '../say/form.ts';
import { changeValue, NOTE_VIEW, readChangeValue } from '../say/keeper-actions.ts';
import { plainSections } from '../say/plain-message.ts';

/** The longest note that the form takes, in characters: a line of a digest has room for it. */
const NOTE = 200;

/** Its title, before and after it is sent in. */
export const NOTE_TITLE = 'A note of the change';

/** The form of a note on a change of a paper. */
export function noteForm(change: PaperVersion, title: string): ModalView {
  return formView({
    id: NOTE_VIEW,
    about: clamp(changeValue(change), 3000),
    title: NOTE_TITLE,
    send: 'Save',
    leave: 'Cancel',
    blocks: [
      ...plainSections(`Followers read it beside the change of “${clamp(oneLine(title), 150)}”, as the keeper’s note.`),
      {
        type: 'input',
        block_id: 'note',
        label: plain('What changed, in a sentence', 200),
        element: { type: 'plain_text_input', action_id: 'note', max_length: NOTE },
      },
    ],
  });
}

/** Reads a note as it was sent in; null where it is none of ours or blank. */
export function readNote({ private_metadata, state }: DeliveredForm): { change: PaperVersion; note: string } | null {
  const change = readChangeValue(private_metadata);
  const note = oneLine(state.values.note?.note?.value ?? '');
  return change === null || note === '' ? null : { change, note };
}
