import { escapeText } from '../say/mrkdwn.ts';

/** An object of Slack's whose parts may be there or not, and of any kind. */
type Part = Readonly<Record<string, unknown>>;

/**
 * What a message says, as Slack writes text: a person's words, or those of the message that was passed on; of an app,
 * whose `text` is often a bare "New message", what its blocks and attachments say. Null where it has no text at all.
 */
export function messageText(message: object): string | null {
  const { text, blocks, attachments, bot_id: botId, subtype } = message as Part;
  const typed = typeof text === 'string' ? text : null;
  const isOfApp = typeof botId === 'string' || subtype === 'bot_message';
  if (typed !== null && typed.trim() !== '' && !isOfApp) return typed;
  const shown = parts(blocks).map(blockText).filter(Boolean);
  const said = [...(shown.length > 0 ? shown : [typed ?? '']), ...parts(attachments).map(attachmentText)];
  const whole = said.filter(Boolean).join('\n');
  return whole === '' ? typed : whole;
}

function attachmentText({ pretext, title, text, blocks, fallback }: Part): string {
  const own = [pretext, title, text].filter((part) => typeof part === 'string' && part !== '');
  const said = own.length > 0 ? own : parts(blocks).map(blockText).filter(Boolean);
  return said.length > 0 ? said.join('\n') : typeof fallback === 'string' ? fallback : '';
}

function blockText({ type, text, fields, elements }: Part): string {
  switch (type) {
    case 'section':
    case 'header':
      return [...parts([text]), ...parts(fields)].map(objectText).filter(Boolean).join('\n');
    case 'context':
      return parts(elements).map(objectText).filter(Boolean).join(' ');
    case 'markdown':
      return typeof text === 'string' ? text : '';
    case 'rich_text':
      return parts(elements).map(richText).join('\n');
    default:
      return '';
  }
}

/** A text object: only `mrkdwn` is escaped by whoever wrote it. */
function objectText({ type, text }: Part): string {
  if (typeof text !== 'string') return '';
  return type === 'mrkdwn' ? text : escapeText(text);
}

function richText({
  type,
  elements,
  text,
  url,
  user_id: user,
  channel_id: channel,
  usergroup_id: group,
}: Part): string {
  if (Array.isArray(elements))
    return parts(elements)
      .map(richText)
      .join(type === 'rich_text_list' ? '\n' : '');
  const words = typeof text === 'string' ? escapeText(text) : '';
  if (type === 'user') return `<@${user}>`;
  if (type === 'channel') return `<#${channel}>`;
  if (type === 'usergroup') return `<!subteam^${group}>`;
  return type === 'link' ? `<${url}|${words}>` : words;
}

function parts(value: unknown): readonly Part[] {
  return Array.isArray(value) ? value.filter((part) => typeof part === 'object' && part !== null) : [];
}
