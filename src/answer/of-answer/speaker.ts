import { splitSentences } from '../../domain/sentences.ts';
import { SAYING_VERBS } from '../../statements/saying-verbs.ts';
import { type Draft, draft } from '../draft.ts';
import { headline } from '../headline.ts';
import { kindInWords } from '../naming.ts';
import { supportOf } from '../support.ts';
import { repeat } from '../wording.ts';
import type { Told } from './told.ts';

const NOBODY = /^(?:he|she|they|it|another|who|the report|the paper)$/i;

// Who opens a sentence by saying or deciding: "The Panel noted …". Whoever is told something has not said it.
const ACTOR = new RegExp(
  `^(?:\\d+(?:\\.\\d+)* |\\([a-z\\d]+\\) )?((?:The |An? )?(?:\\p{Lu}[\\p{L}’'&-]*)(?: (?:of |for |and |the )*\\p{Lu}[\\p{L}’'&-]*){0,6}) (?:also |then |had |has |further )*(?:${SAYING_VERBS.join('|')}|discussed|agreed|resolved|approved|noted|endorsed|rejected|deferred|decided|recommended|requested|acknowledged|welcomed)(?!\\p{L})`,
  'u',
);

/**
 * Who said what an answer told: the one that its sentence names as saying or deciding it, else who wrote the paper, else the
 * body whose paper it is.
 */
export function composeSpeaker(told: Told): Draft {
  const { document, passage, sentence } = told;
  const words = repeat(sentence.text, document);
  const said = [{ text: words, by: [supportOf({ document, passage, sentence })] as const }] as const;
  const named = speakerOf(told);
  if (named !== null) return { ...draft(headline(`${named}: ${words}`), said), lead: named };
  const kind = kindInWords(document.kind).replace(/,.*$/, '');
  const author = document.authors.map(({ name, post }) => (post ? `${name}, ${post}` : name)).join(' and ');
  const lead =
    author !== ''
      ? `${author}, in the ${kind}`
      : document.body
        ? `${document.body.name}, in its ${kind}`
        : `The ${kind}`;
  return { ...draft(headline(`${lead}: ${words}`, 'Its sentence names nobody who said so.'), said), lead };
}

function speakerOf({ passage, sentence, statements, ordinal }: Told): string | null {
  for (const statement of statements) {
    if (statement.kind === 'contribution' && !NOBODY.test(statement.speaker)) return statement.speaker;
    if (statement.kind === 'decision' && statement.by !== null && !NOBODY.test(statement.by)) return statement.by;
  }
  const actor = ACTOR.exec(sentence.text)?.[1];
  if (actor !== undefined && !NOBODY.test(actor)) return actor;
  // "He added that …": who he is stands before.
  if (!/^(?:He|She|They)\b/.test(sentence.text)) return null;
  const before = splitSentences(passage.text).slice(0, ordinal);
  for (const { text } of before.reverse()) {
    const speaker = ACTOR.exec(text)?.[1];
    if (speaker !== undefined && !NOBODY.test(speaker)) return speaker;
  }
  return null;
}
