import { actionViolations, buttonViolations, feedbackViolations, inputViolations } from './element-validator.ts';
import { items, type Json, list, plainText, repeated, size, textObject, unseen } from './payload-parts.ts';

export type { Json } from './payload-parts.ts';

/** Slack's rules for a message (docs.slack.dev/reference/block-kit, and the measured limit of bolt-js#2509). */
const MESSAGE = { text: 4000, blocks: 50, weight: 12_000 };

/** What is wrong with a message as Slack, or our own rules, see it; empty where nothing is. */
export function messageViolations(message: Json): string[] {
  const found = parsedTextViolations(message.text);
  if (message.mrkdwn === true || message.link_names === true || message.parse === 'full') found.push('text is parsed');
  if (message.blocks === undefined) return found;
  return Array.isArray(message.blocks)
    ? found.concat(blocksViolations(message.blocks))
    : [...found, 'blocks is no list'];
}

/** What is wrong with a view: of the app's home, or a modal. */
export function viewViolations(view: unknown): string[] {
  if (typeof view !== 'object' || view === null) return ['the view is missing'];
  const { type, blocks } = view as Json;
  if (type !== 'home' && type !== 'modal') return [`the validator knows no view ${type}`];
  if (!Array.isArray(blocks)) return ['blocks is no list'];
  const inMessages = (blocks as Json[]).filter((block) => block.type === 'context_actions');
  return blocksViolations(blocks, 100, type === 'modal' ? 250_000 : MESSAGE.weight).concat(
    inMessages.map(() => 'context_actions stand in messages alone'),
    type === 'modal' ? modalViolations(view as Json, blocks) : [],
  );
}

function modalViolations({ title, submit, close, private_metadata, callback_id }: Json, blocks: Json[]): string[] {
  const found = plainText('title', title, 24);
  if (submit !== undefined) found.push(...plainText('submit', submit, 24));
  if (close !== undefined) found.push(...plainText('close', close, 24));
  if (private_metadata !== undefined) found.push(...size('private_metadata', private_metadata, 0, 3000));
  if (callback_id !== undefined) found.push(...size('callback_id', callback_id, 1, 255));
  if (submit === undefined && blocks.some(({ type }) => type === 'input')) found.push('inputs without a submit');
  return found;
}

function parsedTextViolations(text: unknown): string[] {
  if (typeof text !== 'string' || text.trim() === '') return ['text is missing'];
  const found = unseen('text', text);
  if (text.length > MESSAGE.text) found.push(`text has ${text.length} characters`);
  if (text.includes('<')) found.push('text holds an unescaped <, which may be a mention or a link');
  if (/&(?!amp;|lt;|gt;)/.test(text)) found.push('text holds an unescaped &');
  return found;
}

function blocksViolations(blocks: Json[], most = MESSAGE.blocks, heaviest = MESSAGE.weight): string[] {
  const found: string[] = [];
  if (blocks.length === 0) found.push('blocks is empty');
  if (blocks.length > most) found.push(`${blocks.length} blocks`);
  const weight = JSON.stringify(blocks).replace(/&/g, '&amp;').replace(/[<>]/g, '&lt;').length;
  if (weight > heaviest) found.push(`the blocks weigh ${weight}`);
  const ids = blocks.map((block) => block.block_id).filter((id) => id !== undefined);
  if (new Set(ids).size !== ids.length) found.push('two blocks have one block_id');
  found.push(...ids.flatMap((id) => size('block_id', id, 1, 255)));
  for (const [index, block] of blocks.entries()) {
    found.push(...blockViolations(block).map((problem) => `block ${index} (${block.type}): ${problem}`));
  }
  return found;
}

function blockViolations(block: Json): string[] {
  switch (block.type) {
    case 'section':
      return textObject('text', block.text, 3000).concat(
        block.accessory === undefined ? [] : buttonViolations(block.accessory as Json),
      );
    case 'input':
      return inputViolations(block);
    case 'header':
      return (block.text as Json).type === 'plain_text' ? textObject('text', block.text, 150) : ['is not plain'];
    case 'divider':
      return [];
    case 'context':
      return list(block.elements, 10).concat(items(block.elements, (part) => textObject('element', part, 2000)));
    case 'actions':
      return list(block.elements, 25)
        .concat(items(block.elements, actionViolations))
        .concat(repeated(block.elements, 'action_id'));
    case 'context_actions':
      return list(block.elements, 5).concat(items(block.elements, feedbackViolations));
    case 'rich_text':
      // Of all that we write, only these name people, to one reader: the folder's keepers, and who follows.
      return list(block.elements, 100).concat(
        items(block.elements, (element) =>
          richElement(element, /^(?:keepers|people|told-by)/.test(String(block.block_id))),
        ),
      );
    default:
      return ['the validator knows no such block: add its limits'];
  }
}

function richElement(element: Json, mayName: boolean): string[] {
  switch (element.type) {
    case 'rich_text_section':
    case 'rich_text_quote':
    case 'rich_text_preformatted':
      return list(element.elements, 1000).concat(items(element.elements, (part) => richPart(part, mayName)));
    case 'rich_text_list':
      return list(element.elements, 100).concat(items(element.elements, (inner) => richElement(inner, mayName)));
    default:
      return [`the validator knows no ${element.type}`];
  }
}

function richPart(part: Json, mayName: boolean): string[] {
  switch (part.type) {
    case 'text':
      return size('text', part.text, 1, 3000).concat(unseen('text', String(part.text)));
    case 'link':
      return /^https?:\/\//.test(String(part.url)) ? size('url', part.url, 1, 3000) : [`link to ${part.url}`];
    case 'user':
      if (mayName) return /^[UW][A-Z0-9]+$/.test(String(part.user_id)) ? [] : [`user ${part.user_id}`];
      return ['user could mention someone'];
    case 'channel':
      if (mayName) return /^[CG][A-Z0-9]+$/.test(String(part.channel_id)) ? [] : [`channel ${part.channel_id}`];
      return ['channel could mention a place'];
    case 'usergroup':
      if (mayName) return /^S[A-Z0-9]+$/.test(String(part.usergroup_id)) ? [] : [`group ${part.usergroup_id}`];
      return ['usergroup could mention someone'];
    default:
      return [`${part.type} could mention someone`];
  }
}
