import { briefOn } from '../../answer/brief/compose-brief.ts';
import { QUESTION_LIMIT } from '../../question/unsupported.ts';
import type { Openness } from '../say/admission.ts';
import { briefMessage, noBriefMessage } from '../say/brief-message.ts';
import type { SlackMessage } from '../say/elements.ts';
import { tooLongMessage } from '../say/plain-message.ts';
import { type SeeDependencies, seenView } from './seen-view.ts';

/** One page on a subject as whoever asks may see it, or why there is none; a notice is for the asker alone. */
export async function briefFor(
  dependencies: SeeDependencies,
  subject: string,
  { openness, notes, body }: { readonly openness: Openness; readonly notes: readonly string[]; readonly body: object },
): Promise<{ readonly message: SlackMessage; readonly isNotice: boolean }> {
  if (subject.length > QUESTION_LIMIT) {
    return { message: tooLongMessage(subject.length, QUESTION_LIMIT), isNotice: true };
  }
  const seen = await seenView(dependencies, { openness, way: 'brief', body, asOf: null });
  if (seen.kind === 'notice') return { message: seen.message, isNotice: true };
  const briefed = briefOn(subject, seen.view, seen.asOf);
  const message = briefed.kind === 'brief' ? briefMessage(briefed.brief, notes) : noBriefMessage(briefed, subject);
  return { message, isNotice: false };
}
