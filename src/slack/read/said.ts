import { harmless } from '../../domain/harmless-text.ts';
import { BARE_LINK } from '../../question/bare-link.ts';
import { replaceEmojiCodes } from '../../question/emoji-codes.ts';
import { withoutFormattingMarks } from './formatting-marks.ts';
import { clamp } from './limits.ts';
import { REFERENCE, readReference } from './references.ts';

/** What a person said, as they meant it, on one line. */
export interface Said {
  /** With people, channels and groups by their names. */
  readonly typed: string;
  /** The same with their ids beside the names, as Slack writes both (`<@U123|Ann Lee>`): for what must know who is meant. */
  readonly marked: string;
  /** How many people, channels and groups it names whose names Slack does not tell. */
  readonly unnamed: number;
}

/** Names by Slack id. */
export type Names = ReadonlyMap<string, string>;

/** What stands for a reference while the text around it is read: three characters that `harmless` lets no text hold. */
const [BEGIN, END, NOTHING] = ['\ufff9', '\ufffa', '\ufffb'];
const HELD = /\ufff9(\d+)\ufffa/g;

/**
 * Reads a text as Slack sends it: the bot's own mention, links, calls to everyone and emoji codes are left out, marks of
 * formatting taken off, names put for people, channels and groups, entities read as characters, styled letters as letters.
 * Total, linear in the text, and what stands in it as plain words, times and figures is left as it is.
 */
export function readSaid(text: string, names: Names = new Map(), botUserId?: string): Said {
  const held: { readonly mark: string; readonly name: string }[] = [];
  let unnamed = 0;
  const hold = (_: string, inner: string): string => {
    const reference = readReference(inner);
    if (reference.kind === 'text') return reference.text === '' ? NOTHING : reference.text;
    const { kind, id, label } = reference;
    if (id === botUserId) return NOTHING;
    const name = nameOf(kind, decoded(names.get(id) ?? label));
    if (name === '') unnamed++;
    const sign = { person: '@', channel: '#', group: '!subteam^' }[kind];
    held.push({ name, mark: `<${sign}${id}${name === '' ? '' : `|${name}`}>` });
    return `${BEGIN}${held.length - 1}${END}`;
  };
  const plain = withoutFormattingMarks(harmless(text).replace(REFERENCE, hold)).replace(BARE_LINK, NOTHING);
  const words = decoded(replaceEmojiCodes(plain, NOTHING));
  const put = (form: string, part: 'name' | 'mark') =>
    onOneLine(closed(form.replace(HELD, (_, index: string) => held[Number(index)]?.[part] || NOTHING)));
  // What a person wrote between < and > by hand names nobody.
  return { typed: put(words, 'name'), marked: put(words.replace(/<(?=[@#!])/g, ''), 'mark'), unnamed };
}

/** A text that no person typed into Slack: the value of a button. */
export function saidAs(text: string): Said {
  return { typed: text, marked: text, unnamed: 0 };
}

/** A marked text with names alone, and nothing where there is no name. */
export function unmarked(marked: string): string {
  const named = marked.replace(/<(?:@|#|!subteam\^)[A-Z0-9]+(?:\|([^<>]*))?>/g, (_, name) => name || NOTHING);
  return onOneLine(closed(named));
}

/** The people whom a marked text names, and what it says beside them. */
export interface Named {
  /** Slack ids, each once. */
  readonly people: readonly string[];
  /** Whether a user group is named. */
  readonly groups: boolean;
  readonly rest: string;
}

/** Takes the people out of a marked text. */
export function readNamed(marked: string): Named {
  const people = [...marked.matchAll(/<@([UW][A-Z0-9]+)(?:\|[^<>]*)?>/g)].map(([, id = '']) => id);
  const rest = marked.replace(/<@[UW][A-Z0-9]+(?:\|[^<>]*)?>|<!subteam\^[^<>]*>/g, ' ');
  return {
    people: [...new Set(people)],
    groups: marked.includes('<!subteam^'),
    // “@ann, @bob and @cy stroke”: what stood between the people says nothing.
    rest: onOneLine(rest).replace(/^(?:[\s,:;&]|and\b)+/i, ''),
  };
}

/** The longest name of a person, channel or group that is read, in characters. */
const LONGEST_NAME = 100;

/** A name as a person would write it in a question: that of a channel or a group has marks where words have spaces. */
function nameOf(kind: 'person' | 'channel' | 'group', name: string): string {
  const plain = replaceEmojiCodes(harmless(name), '').replace(/[<>|]/g, ' ');
  const bare = clamp(onOneLine(plain), LONGEST_NAME);
  return kind === 'person' ? bare : onOneLine(bare.replace(/^[@#]/, '').replace(/[-_]+/g, ' '));
}

/** Letters and digits of a style (bold, wide) as plain ones, and the three entities that Slack writes as characters. */
function decoded(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/[\p{L}\p{Nd}\p{M}]+/gu, (word) => word.normalize('NFKC'));
}

/** Closes the gap where something was left out, with the punctuation that addressed the bot. */
function closed(text: string): string {
  return text
    .replace(/(?:\s*\ufffb)+/g, NOTHING)
    .replace(/\s*[([]\s*\ufffb\s*[)\]]/g, NOTHING)
    .replace(/^\ufffb[\s,:;]*/, '')
    .replace(/\ufffb\s*(?=[,.;:?!]|$)/g, '')
    .replace(/\ufffb/g, ' ');
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
