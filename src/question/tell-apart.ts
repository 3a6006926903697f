import type { Mention } from '../domain/query.ts';
import { CALLED_BY_TITLE } from '../english/turn-words.ts';
import { analyse } from '../search/terms.ts';
import type { View } from '../search/view.ts';
import { isEnglishWord } from './english-words.ts';
import type { Entry } from './lexicon.ts';
import { toldApart } from './namesakes.ts';
import { isCalled } from './people.ts';

/** Passages that are looked at for a name. */
const LOOKED_AT = 40;

/** A meaning as it is offered: a person with the post that the record names them in. */
export function describeMeaning(
  { kind, id, name, names }: Pick<Mention, 'kind' | 'id' | 'name' | 'names'>,
  view: View,
): string {
  if (kind !== 'person') return name;
  const registered = view.registry.people.find((person) => person.id === id);
  const observed = (registered?.observations ?? []).filter(({ document }) => view.document(document) !== null);
  const newest =
    observed.at(-1) ??
    view.statements.findLast((s) => {
      return s.kind === 'post' && s.person !== null && isCalled(names, s.person);
    });
  if (!newest || !('post' in newest)) return name;
  return `${name} (${newest.post}${newest.of ? `, ${newest.of}` : ''})`;
}

/**
 * Which of several meanings of a word a question means: the only one that the view's papers hold anything of, the one whose
 * title or first name stands with it ("the GP Keast"), or the one it describes in brackets. Null where it must be asked back.
 */
export function meaningTold<Meaning extends Entry>(
  meanings: readonly Meaning[],
  text: string,
  view: View,
): Meaning | null {
  const spokenOf = meanings.filter((meaning) => hasEvidence(meaning, view));
  const [only, ...others] = spokenOf;
  if (only && others.length === 0) return only;
  const described = meanings.find((meaning) => {
    const [, post = ''] = / (\(.+\))$/.exec(describeMeaning(meaning, view)) ?? [];
    return post !== '' && text.toLowerCase().includes(post.toLowerCase());
  });
  if (described) return described;
  if (meanings[0]?.kind !== 'person') return null;
  // "Will Keast come?" names no Will: an ordinary word in small letters is no first name.
  const naming = (text.match(/[\p{L}'-]+/gu) ?? []).filter(
    (word) => Object.hasOwn(CALLED_BY_TITLE, word.toLowerCase()) || /^\p{Lu}/u.test(word) || !isEnglishWord(word),
  );
  const at = toldApart(
    naming.join(' '),
    meanings.map(({ names }) => names.join(' ')),
  );
  return at === null ? null : (meanings[at] ?? null);
}

/** Whether anything of the view's papers is of a meaning: its name as a whole, its own papers, or a post it is seen in. */
function hasEvidence({ kind, id, names }: Entry, view: View): boolean {
  const papers = view.documents;
  if (kind === 'workstream' && papers.some(({ workstreams }) => workstreams.includes(id))) return true;
  if (kind === 'body' && papers.some(({ body }) => body !== null && (body.id ?? body.name) === id)) return true;
  const person = view.registry.people.find((one) => kind === 'person' && one.id === id);
  if (person?.observations.some(({ document }) => view.document(document) !== null)) return true;
  return names.some((name) => {
    const wanted = analyse(name).flatMap(({ stem, stop, part }) => (stop || part ? [] : [stem]));
    if (wanted.length === 0) return false;
    const found = view.index.candidates(
      wanted.map((stem) => [stem]),
      LOOKED_AT,
    );
    return found.some(({ passage }) => {
      const held = new Set(analyse(passage.text).map(({ stem }) => stem));
      return wanted.every((stem) => held.has(stem));
    });
  });
}
