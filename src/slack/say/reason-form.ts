import type { InputBlock, KnownBlock, ModalView, PlainTextOption } from '@slack/types';
import type { VerdictReason } from '../../store/verdicts.ts';
import { clamp, LIMITS } from '../read/limits.ts';
import { plain, smallPrint } from './elements.ts';
import { type DeliveredForm, formView } from './form.ts';
import { plainSections } from './plain-message.ts';

/** The form that “Not helpful” opens. */
export const REASON_VIEW = 'verdict:reason';

/** Why an answer did not help, as the form and the keepers' list name it. */
export const REASONS: Readonly<Record<VerdictReason, string>> = {
  wrong: 'It is wrong or misleading',
  missed: 'The papers say it, and it was not found',
  'not-in-papers': 'It should be in the papers, and is not',
  unclear: 'I could not make sense of it',
  other: 'Something else',
};

/** The longest remark, in characters. */
const REMARK = 500;

/** Its title, before and after it is sent in. */
export const REASON_TITLE = 'Not helpful';

/** Asks why an answer did not help. Words of one's own are taken only where they are kept: for `days`, and for 0 not at all. */
export function reasonForm(answerId: string, days: number): ModalView {
  const blocks: KnownBlock[] = [
    ...plainSections(
      'I have noted that the answer did not help. If you say why, whoever keeps the papers can mend it.',
    ),
    {
      type: 'input',
      block_id: 'reason',
      optional: true,
      label: plain('What was wrong with it?', 200),
      element: { type: 'radio_buttons', action_id: 'reason', options: Object.entries(REASONS).map(option) },
    },
    ...(days === 0 ? [] : [remarkInput(days)]),
    smallPrint('kept', [
      days === 0
        ? 'The reason is kept, with the number of the answer. Your question is not: no texts of questions are kept here.'
        : `The reason is kept, with the number of the answer. The texts of questions and your words are kept for ${days === 1 ? '1 day' : `${days} days`}, without your name.`,
    ]),
  ];
  return formView({
    id: REASON_VIEW,
    about: answerId,
    title: REASON_TITLE,
    send: 'Send',
    leave: 'Leave it',
    blocks,
  });
}

function option([value, label]: readonly [string, string]): PlainTextOption {
  return { text: plain(label, LIMITS.buttonText), value };
}

function remarkInput(days: number): InputBlock {
  return {
    type: 'input',
    block_id: 'remark',
    optional: true,
    label: plain('In your own words', 200),
    hint: plain(`The folder’s keepers read this for ${days === 1 ? '1 day' : `${days} days`}. Name nobody in it.`, 200),
    element: { type: 'plain_text_input', action_id: 'remark', multiline: true, max_length: REMARK },
  };
}

/** A form as it was sent in. */
export interface SentReason {
  readonly answerId: string;
  readonly reason: VerdictReason | null;
  /** Empty where nothing was written. */
  readonly remark: string;
}

/** Reads a form as it was sent in; null where it is none of ours. */
export function readReason({ private_metadata: answerId, state: { values } }: DeliveredForm): SentReason | null {
  if (!/^[0-9a-f]{16}$/.test(answerId)) return null;
  const chosen = values.reason?.reason?.selected_option?.value;
  const reason = (Object.keys(REASONS) as VerdictReason[]).find((known) => known === chosen) ?? null;
  return { answerId, reason, remark: clamp((values.remark?.remark?.value ?? '').trim(), REMARK) };
}
