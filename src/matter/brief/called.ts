import type { Workstream } from '../../domain/registry.ts';
import { KINDS_OF_WORK } from '../../english/brief-words.ts';
import { stems } from '../../search/terms.ts';
import type { View } from '../../search/view.ts';
import { type Family, familyOf } from '../of-workstream.ts';

const KIND_BEHIND = new RegExp(`\\s+(?:${KINDS_OF_WORK})$`, 'i');

/** A short form that stands in more than this share of the passages, or in more than so many, is of everything. */
const COMMON_SHARE = 0.15;
const COMMON = 12;

/**
 * The family of a workstream with what papers call each of its members beside the register's names: the name without the noun
 * of its kind ("dredging" for "Dredging review"), where that is not a word of everything.
 */
export function calledFamily(id: string, view: View): Family {
  const family = familyOf(id, view);
  return {
    ...family,
    workstreams: family.workstreams.map((one) => ({ ...one, aliases: [...one.aliases, ...shortForms(one, view)] })),
  };
}

function shortForms({ name, aliases }: Workstream, view: View): string[] {
  let short = name;
  while (KIND_BEHIND.test(short)) short = short.replace(KIND_BEHIND, '');
  const known = [name, ...aliases].map((one) => one.toLowerCase());
  return short === name || known.includes(short.toLowerCase()) || isCommon(short, view) ? [] : [short.toLowerCase()];
}

function isCommon(words: string, { index }: View): boolean {
  const frequencies = stems(words).map((stem) => index.documentFrequency(stem));
  return Math.min(...frequencies) > Math.max(COMMON, index.passages * COMMON_SHARE);
}
