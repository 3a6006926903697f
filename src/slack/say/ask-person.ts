import type { ActionsBlock } from '@slack/types';
import { formatDate } from '../../domain/reduced-date.ts';
import type { Clerk } from '../../domain/registry.ts';
import { LIMITS } from '../read/limits.ts';
import { button, oneLine } from './elements.ts';

/** A workstream or body whose clerk may be asked. */
export interface Clerked {
  readonly kind: 'workstream' | 'body';
  readonly id: string;
  readonly name: string;
  readonly clerk: Clerk;
}

/** Opens the form by which a question is put to a clerk; the value is `clerkedValue`. */
export const ASK_PERSON_ACTION = 'person:ask';

/** Opens the form by which a clerk replies. */
export const REPLY_PERSON_ACTION = 'person:reply';

/** What stands under an answer that the papers do not give, where somebody has agreed to be asked. */
export function askPersonRow(clerked: Clerked, question: string): ActionsBlock | null {
  const ask = button(
    ASK_PERSON_ACTION,
    oneLine(`Ask ${clerked.clerk.name}`),
    clerkedValue(clerked, question),
    oneLine(`Ask ${clerked.clerk.name}: ${question}`),
  );
  return ask === null ? null : { type: 'actions', block_id: 'person', elements: [ask] };
}

/** Who can be asked, as a sentence of small print. */
export function askPersonWords({ name, clerk }: Clerked): string {
  return `${oneLine(clerk.name)}, clerk of ${oneLine(name)}, can be asked (from the register; agreed on ${formatDate(clerk.agreedOn)}). The reply would be an officer’s, not from the papers.`;
}

/** Which workstream or body a question is about, with the question. */
export function clerkedValue({ kind, id }: Pick<Clerked, 'kind' | 'id'>, question: string): string {
  return `${kind} ${encodeURIComponent(id)} ${question}`;
}

/** Reads what `clerkedValue` wrote; null for anything else. */
export function readClerked(value: string): (Pick<Clerked, 'kind' | 'id'> & { readonly question: string }) | null {
  const [, kind, id, question] = /^(workstream|body) (\S{1,300}) ([\s\S]+)$/.exec(value) ?? [];
  if ((kind !== 'workstream' && kind !== 'body') || id === undefined || question === undefined) return null;
  if (value.length > LIMITS.buttonValue) return null;
  return { kind, id: decodeURIComponent(id), question };
}
