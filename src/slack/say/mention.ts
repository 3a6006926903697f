import type { RichTextSection } from '@slack/types';
import { words } from './elements.ts';

/** A person or channel as Slack shows it by name; its id as it stands where it is neither. */
export function mention(id: string): RichTextSection['elements'][number] {
  if (/^[UW][A-Z0-9]+$/.test(id)) return { type: 'user', user_id: id };
  return /^[CG][A-Z0-9]+$/.test(id) ? { type: 'channel', channel_id: id } : words(id);
}
