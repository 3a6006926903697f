import type { InputBlock, KnownBlock, ModalView, PlainTextOption } from '@slack/types';
import { type Destination, RHYTHMS, type Rhythm, type Subscription } from '../../digest/subscription.ts';
import { fingerprint } from '../../domain/fingerprint.ts';
import { LIMITS } from '../read/limits.ts';
import { plain } from '../say/elements.ts';
import { type DeliveredForm, formView } from '../say/form.ts';
import { plainSections } from '../say/plain-message.ts';
import { CHANGE_VIEW } from '../say/subscription-actions.ts';

/** The most subscriptions that the form shows. */
export const FORM_LIMIT = 20;

/** What the form can make of a subscription. */
export type Choice = Rhythm | 'stop';

const LABELS: Readonly<Record<Choice, string>> = {
  daily: 'Every working day',
  weekly: 'Once a week, on its first working day',
  'after-meetings': 'When a meeting has left news',
  stop: 'Stop',
};

/** Its title, before and after it is sent in. */
export const CHANGE_TITLE = 'Change digests';

/** The form of what a destination follows: how often each, and one time for all. */
export function changeForm(destination: Destination, subscriptions: readonly Subscription[]): ModalView {
  const shown = subscriptions.slice(0, FORM_LIMIT);
  const rest = subscriptions.length - shown.length;
  const blocks: KnownBlock[] = [
    ...shown.map(rhythmInput),
    timeInput(subscriptions),
    ...(rest === 0
      ? []
      : plainSections(`${rest} more are not shown; change them by typing, such as: /stp follow NAME weekly`)),
  ];
  return formView({
    id: CHANGE_VIEW,
    about: `${destination.kind} ${destination.id}`,
    title: CHANGE_TITLE,
    send: 'Save',
    leave: 'Cancel',
    blocks,
  });
}

/** The name of a subscription's input; its id may be too long for one. */
function inputId(subscription: string): string {
  return `rhythm-${fingerprint([subscription])}`;
}

function rhythmInput({ id, followed, rhythm }: Subscription): InputBlock {
  return {
    type: 'input',
    block_id: inputId(id),
    label: plain(followed.name, 200),
    element: {
      type: 'static_select',
      action_id: 'rhythm',
      options: [...RHYTHMS, 'stop' as const].map(option),
      initial_option: option(rhythm),
    },
  };
}

function option(choice: Choice): PlainTextOption {
  return { text: plain(LABELS[choice], LIMITS.buttonText), value: choice };
}

/** One time for all. Where they differ now it may be left empty, and then each stays as it is. */
function timeInput(subscriptions: readonly Subscription[]): InputBlock {
  const times = [...new Set(subscriptions.map(({ time }) => time))];
  const [first] = times;
  const zone = subscriptions[0]?.timeZone ?? '';
  const hint =
    times.length > 1 ? `They differ now (${times.sort().join(', ')}). Left empty, each stays as it is. ${zone}` : zone;
  return {
    type: 'input',
    block_id: 'time',
    label: plain('Time of day, for all of them', 200),
    hint: plain(hint, 200),
    optional: times.length > 1,
    element: {
      type: 'timepicker',
      action_id: 'time',
      ...(first === undefined || times.length > 1 ? {} : { initial_time: first }),
    },
  };
}

/** A form as it was sent in. */
export interface SentForm {
  readonly destination: Destination;
  /** HH:MM; null where each stays as it is. */
  readonly time: string | null;
  /** What was chosen for a subscription; null where the form did not show it. */
  choice(subscription: string): Choice | null;
}

/** Reads a form as it was sent in; null where it is none of ours. */
export function readForm({ private_metadata, state: { values } }: DeliveredForm): SentForm | null {
  const [, kind, id] = /^(person|channel) ([A-Z0-9]+)$/.exec(private_metadata) ?? [];
  if ((kind !== 'person' && kind !== 'channel') || id === undefined) return null;
  const time = values.time?.time?.selected_time ?? null;
  return {
    destination: { kind, id },
    time: time !== null && /^\d\d:\d\d$/.test(time) ? time : null,
    choice(subscription) {
      const chosen = values[inputId(subscription)]?.rhythm?.selected_option?.value;
      return [...RHYTHMS, 'stop' as const].find((known) => known === chosen) ?? null;
    },
  };
}
