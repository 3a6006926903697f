import { readAsOf } from '../as-of.ts';
import { AS_OF_OPTION, AUDIENCE_OPTION, type Command, JSON_OPTION, KNOWLEDGE_OPTION } from '../command.ts';
import { candidatesText, readingText } from '../explanation-text.ts';
import { complain, print } from '../io.ts';
import { jsonPage } from '../json-text.ts';
import { openAssistant } from '../opened-assistant.ts';
import { pageOf } from '../page.ts';
import { UsageError } from '../usage-error.ts';
import { wrap } from '../wrap.ts';

/** `stp why`: replays the answer of an id and says what it was chosen from; exit 1 where it is another answer now. */
export const why: Command = {
  name: 'why',
  summary: 'Replays an answer by its id and question, and says why it is what it is.',
  words: 'ID QUESTION…',
  options: [JSON_OPTION, KNOWLEDGE_OPTION, AS_OF_OPTION, AUDIENCE_OPTION],
  examples: ['stp why 0123456789abcdef what did the board decide?'],
  async run(given, io) {
    const asOf = readAsOf(given);
    const [id = '', ...words] = given.words;
    if (!/^[0-9a-f]{16}$/.test(id))
      throw new UsageError(
        'The id of an answer comes first: 16 letters and digits',
        'stp ask --json prints it as “id”. A question that begins with why is asked by stp ask why …',
      );
    if (words.length === 0)
      throw new UsageError('The question is missing', 'An id is a hash and holds no question: write it behind the id');
    const { asker, assistant } = await openAssistant(given, io);
    const request = { question: words.join(' '), audiences: asker.asked, ...(asOf === null ? {} : { asOf }) };
    const explanation = assistant.explain(request);
    const same = explanation.id === id;
    if (given.has('json')) await print(io, `${jsonPage({ asked: id, same, ...explanation })}\n`);
    else {
      const page = pageOf(io);
      const headline = wrap(explanation.headline, page.columns).join('\n');
      await print(io, `${headline}\n\n${readingText(explanation, page)}${candidatesText(explanation, page)}`);
    }
    if (!same) complain(io, changed(id, explanation.id, explanation.asOf));
    return same ? 0 : 1;
  },
};

function changed(asked: string, now: string, asOf: string): string {
  return `stp: answer ${asked} cannot be replayed: asked as of ${asOf}, this question has the answer ${now}. The folder has changed since, or the day (--as-of), the audience (--audience) or the wording is another.`;
}
