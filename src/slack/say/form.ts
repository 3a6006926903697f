import type { KnownBlock, ModalView } from '@slack/types';
import { LIMITS } from '../read/limits.ts';
import { plain } from './elements.ts';
import { plainSections } from './plain-message.ts';

/** A form over Slack's window. */
export interface Form {
  /** By which its listener knows it. */
  readonly id: string;
  /** What it is about, given back when it is sent in; at most 3,000 characters. */
  readonly about: string;
  readonly title: string;
  /** The words of its two buttons. */
  readonly send: string;
  readonly leave: string;
  readonly blocks: readonly KnownBlock[];
}

/** A form as a view of Slack's. */
export function formView({ id, about, title, send, leave, blocks }: Form): ModalView {
  return {
    type: 'modal',
    callback_id: id,
    private_metadata: about,
    title: plain(title, LIMITS.viewTitle),
    submit: plain(send, LIMITS.viewTitle),
    close: plain(leave, LIMITS.viewTitle),
    blocks: [...blocks],
  };
}

/** What a form shows once it has been sent in: what came of it, or why nothing did. */
export function sentView(title: string, text: string): ModalView {
  const close = plain('Close', LIMITS.viewTitle);
  return { type: 'modal', title: plain(title, LIMITS.viewTitle), close, blocks: plainSections(text) };
}

/** What was chosen or typed in one element of a form; what it has none of is left out or null. */
interface Entered {
  readonly selected_option?: { readonly value: string } | null;
  readonly selected_time?: string | null;
  readonly value?: string | null;
}

/** What is read of a form as Slack delivers it: what was entered, by block and by element. */
export interface DeliveredForm {
  readonly private_metadata: string;
  readonly state: { readonly values: Readonly<Record<string, Readonly<Record<string, Entered>>>> };
}
