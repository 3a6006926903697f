import { NO_FILTER } from '../domain/filter.ts';
import { SAID_OF } from '../english/spoken-words.ts';
import { stems } from '../search/terms.ts';
import type { View } from '../search/view.ts';
import { lexiconOf } from './lexicon.ts';
import { namesMeant } from './operator-values.ts';
import type { ReadOperators } from './operators.ts';

const SAID = new RegExp(
  `^\\W*(?:(?:so|and|ok|but) )?what (?:did|does|do|has|have|had) (?:the |our )?(.{3,80}?) (?:(?:ever|actually|already|then|last) )?(?:${SAID_OF}) (?:about|on|of|regarding|over|to) (.{2,300})$`,
  'iu',
);

/**
 * Reads "what did the quay committee say about dredging?" as `dredging body:"Quay Committee"`: a body speaks in its own
 * papers, and no sentence of them need name it. Null where what stands there names no one body that has papers.
 */
export function readOwnPapers(text: string, view: View): ReadOperators | null {
  const [, who = '', matter = ''] = SAID.exec(text) ?? [];
  if (who === '') return null;
  const own = namesMeant(who, 'body', view).filter(({ id, names }) =>
    view.documents.some(({ body }) => body !== null && (body.id === id || names.includes(body.name))),
  );
  const [only, ...others] = own;
  if (!only || others.length > 0) return null;
  const written = `body:"${only.name}"`;
  return {
    text: isWorkstream(matter, view) ? matter : `what was said about ${matter}`,
    filter: { ...NO_FILTER, bodies: [only], written },
    day: null,
    hints: [],
    understood: [{ words: who, as: written }],
  };
}

/** Of a workstream alone it is told how it stands in those papers. */
function isWorkstream(matter: string, view: View): boolean {
  const asked = stems(matter).join(' ');
  return lexiconOf(view).some(
    ({ kind, names }) => kind === 'workstream' && names.some((name) => stems(name).join(' ') === asked),
  );
}
