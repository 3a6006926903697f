import type { ModalView } from '@slack/types';
import type { PaperVersion } from '../../digest/paper-history.ts';
import { clamp, LIMITS } from '../read/limits.ts';
import { oneLine, plain } from '../say/elements.ts';
import { changeValue, NOTE_VIEW, readChangeValue } from '../say/keeper-actions.ts';
import { plainSections } from '../say/plain-message.ts';

/** The longest note that the form takes, in characters: a line of a digest has room for it. */
const NOTE = 200;

const TITLE = plain('A note of the change', LIMITS.viewTitle);

/** The form of a note on a change of a paper. */
export function noteForm(change: PaperVersion, title: string): ModalView {
  return {
    type: 'modal',
    callback_id: NOTE_VIEW,
    private_metadata: clamp(changeValue(change), 3000),
    title: TITLE,
    submit: plain('Save', LIMITS.viewTitle),
    close: plain('Cancel', LIMITS.viewTitle),
    blocks: [
      ...plainSections(`Followers read it beside the change of “${clamp(oneLine(title), 150)}”, as the keeper’s note.`),
      {
        type: 'input',
        block_id: 'note',
        label: plain('What changed, in a sentence', 200),
        element: { type: 'plain_text_input', action_id: 'note', max_length: NOTE },
      },
    ],
  };
}

/** What the form shows once it has been saved, or why it could not be. */
export function notedView(text: string): ModalView {
  return { type: 'modal', title: TITLE, close: plain('Close', LIMITS.viewTitle), blocks: plainSections(text) };
}

/** What is read of a form as Slack delivers it. */
export interface DeliveredNote {
  readonly private_metadata: string;
  readonly state: {
    readonly values: Readonly<Record<string, Readonly<Record<string, { readonly value?: string | null }>>>>;
  };
}

/** Reads a note as it was sent in; null where it is none of ours or blank. */
export function readNote({ private_metadata, state }: DeliveredNote): { change: PaperVersion; note: string } | null {
  const change = readChangeValue(private_metadata);
  const note = oneLine(state.values.note?.note?.value ?? '');
  return change === null || note === '' ? null : { change, note };
}
