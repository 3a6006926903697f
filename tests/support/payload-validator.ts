/** A JSON object as it was sent. */
export type Json = Record<string, unknown>;

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

/** What is wrong with a view of the app's home. */
export function viewViolations(view: unknown): string[] {
  if (typeof view !== 'object' || view === null) return ['the view is missing'];
  const { type, blocks } = view as Json;
  if (type !== 'home') return [`the validator knows no view ${type}`];
  return Array.isArray(blocks) ? blocksViolations(blocks, 100) : ['blocks is no list'];
}

function parsedTextViolations(text: unknown): string[] {
  if (typeof text !== 'string' || text.trim() === '') return ['text is missing'];
  const found = unseen('text', text);
  if (text.length > MESSAGE.text) found.push(`text has ${text.length} characters`);
  if (text.includes('<')) found.push('text holds an unescaped <, which may be a mention or a link');
  if (/&(?!amp;|lt;|gt;)/.test(text)) found.push('text holds an unescaped &');
  return found;
}

function blocksViolations(blocks: Json[], most = MESSAGE.blocks): string[] {
  const found: string[] = [];
  if (blocks.length === 0) found.push('blocks is empty');
  if (blocks.length > most) found.push(`${blocks.length} blocks`);
  const weight = JSON.stringify(blocks).replace(/&/g, '&amp;').replace(/[<>]/g, '&lt;').length;
  if (weight > MESSAGE.weight) found.push(`the blocks weigh ${weight}`);
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
      return textObject('text', block.text, 3000);
    case 'header':
      return (block.text as Json).type === 'plain_text' ? textObject('text', block.text, 150) : ['is not plain'];
    case 'divider':
      return [];
    case 'context':
      return list(block.elements, 10).concat(items(block.elements, (part) => textObject('element', part, 2000)));
    case 'actions':
      return list(block.elements, 25)
        .concat(items(block.elements, buttonViolations))
        .concat(repeated(block.elements, 'action_id'));
    case 'rich_text':
      // Of all that we write, only the list of the folder's keepers names people.
      return list(block.elements, 100).concat(
        items(block.elements, (element) => richElement(element, block.block_id === 'keepers')),
      );
    default:
      return ['the validator knows no such block: add its limits'];
  }
}

function buttonViolations(element: Json): string[] {
  if (element.type !== 'button') return [`the validator knows no ${element.type}: add its limits`];
  const found = textObject('button text', element.text, 75);
  if ((element.text as Json).type !== 'plain_text') found.push('button text is not plain');
  found.push(...size('action_id', element.action_id, 1, 255));
  if (element.value !== undefined) found.push(...size('value', element.value, 1, 2000));
  if (element.url !== undefined) found.push(...size('url', element.url, 1, 3000));
  if (element.accessibility_label !== undefined) {
    found.push(...size('accessibility_label', element.accessibility_label, 1, 75));
  }
  return found;
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
    case 'usergroup':
      if (mayName) return /^S[A-Z0-9]+$/.test(String(part.usergroup_id)) ? [] : [`group ${part.usergroup_id}`];
      return ['usergroup could mention someone'];
    default:
      return [`${part.type} could mention someone`];
  }
}

/** In mrkdwn only what we write ourselves may be a mention: the one of a person who shared an answer. */
function textObject(name: string, value: unknown, limit: number): string[] {
  if (typeof value !== 'object' || value === null) return [`${name} is missing`];
  const { type, text, emoji } = value as Json;
  const found = size(name, text, 1, limit).concat(unseen(name, String(text)));
  if (type === 'plain_text') return emoji === false ? found : [...found, `${name} turns codes into emoji`];
  if (type !== 'mrkdwn') return [...found, `${name} is no text object`];
  return /^Shared by <@[UW][A-Z0-9]+>$/.test(String(text)) ? found : [...found, `${name} is parsed as mrkdwn`];
}

function size(name: string, value: unknown, least: number, most: number): string[] {
  if (typeof value !== 'string') return [`${name} is no text`];
  return value.length >= least && value.length <= most ? [] : [`${name} has ${value.length} characters`];
}

/** Control characters, direction marks and invisible characters. */
function unseen(name: string, text: string): string[] {
  return /(?![\n\t])[\p{Cc}\p{Cs}\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/u.test(text)
    ? [`${name} holds an unseen character`]
    : [];
}

function list(value: unknown, most: number): string[] {
  if (!Array.isArray(value)) return ['elements is no list'];
  return value.length >= 1 && value.length <= most ? [] : [`${value.length} elements`];
}

function items(value: unknown, check: (item: Json) => string[]): string[] {
  return Array.isArray(value) ? value.flatMap(check) : [];
}

function repeated(value: unknown, key: string): string[] {
  const keys = Array.isArray(value) ? value.map((item) => item[key]) : [];
  return new Set(keys).size === keys.length ? [] : [`two elements have one ${key}`];
}
