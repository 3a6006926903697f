import type { Assistant } from '../../service/assistant-port.ts';
import type { Sender } from '../read/sender.ts';
import type { Admissions, Openness } from '../say/admission.ts';

/** How people ask what can be asked: its answer suggests questions that answer well for whoever asks. */
const HELP = 'help';

/** Questions to try that answer well for the public. */
export function publicExamples(assistant: Pick<Assistant, 'ask'>): readonly string[] {
  return assistant.ask({ question: HELP, audiences: [] }).suggestions;
}

/** Questions to try that answer well for whoever sent a request, in the place where they see the answer. */
export async function examplesFor(
  { assistant, admissions }: { readonly assistant: Pick<Assistant, 'ask'>; readonly admissions: Admissions },
  sender: Sender,
  openness: Openness,
): Promise<readonly string[]> {
  const admission = await admissions.admit(sender, openness);
  const audiences = admission.kind === 'refused' ? [] : admission.audiences;
  return assistant.ask({ question: HELP, audiences }).suggestions;
}
