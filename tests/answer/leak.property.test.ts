import fc from 'fast-check';
import { expect, it } from 'vitest';
import { answerInConversation } from '../../src/answer/answer-in-conversation.ts';
import { explain } from '../../src/answer/explain.ts';
import type { Context } from '../../src/domain/conversation.ts';
import { PUBLIC } from '../../src/domain/document.ts';
import { createSnapshot, type Snapshot } from '../../src/search/snapshot.ts';
import type { View } from '../../src/search/view.ts';
import { TODAY } from '../support/asking.ts';
import { load } from '../support/knowledge-builders.ts';
import { AUDIENCES, filesOf, type RandomRecord, randomConversation, randomRecord } from '../support/random-record.ts';

const RECORDS = 23;

/** Conversations of each asker with each record, of three turns each: 2,070 answers are compared in all. */
const CONVERSATIONS = 10;

/** What an asker sees of the whole folder, and of one from which what they may not see has been taken out. */
const ASKERS: readonly (readonly string[])[] = [[], ...AUDIENCES.map((id) => [id])];

async function snapshotOf(record: RandomRecord, keep: (audience: string) => boolean): Promise<Snapshot> {
  const { corpus } = await load(filesOf(record, keep));
  return createSnapshot(corpus);
}

/** Every byte of the answers to a conversation, and of how the first was come by. */
function everything(view: View, audience: string, turns: readonly string[]): readonly string[] {
  const asking = { asOf: TODAY, audience };
  let context: Context | null = null;
  const answers = turns.map((text) => {
    const turn = answerInConversation(text, context, view, asking);
    context = turn.context;
    return JSON.stringify(turn.answer);
  });
  return [...answers, JSON.stringify(explain(turns[0] ?? '', view, asking))];
}

it('what an asker may not see changes no byte of what they get', { timeout: 240_000 }, async () => {
  let compared = 0;
  let noticed = 0;
  const input = fc.tuple(
    randomRecord,
    fc.array(randomConversation, { minLength: CONVERSATIONS, maxLength: CONVERSATIONS }),
  );
  await fc.assert(
    fc.asyncProperty(input, async ([record, conversations]) => {
      const whole = await snapshotOf(record, () => true);
      for (const audiences of ASKERS) {
        const without = await snapshotOf(record, (audience) => audience === PUBLIC || audiences.includes(audience));
        const views = [whole, without].map((snapshot) => snapshot.view(audiences, TODAY)) as [View, View];
        const all = whole.view([...AUDIENCES], TODAY);
        for (const turns of conversations) {
          const [seen, expected] = views.map((view) => everything(view, audiences.join(' '), turns));
          expect(seen).toEqual(expected);
          compared += turns.length;
          if (String(everything(all, audiences.join(' '), turns)) !== String(seen)) noticed++;
        }
      }
    }),
    // A failure is not made smaller: that takes minutes, and the seed is enough to look into it.
    { numRuns: RECORDS, endOnFailure: true },
  );
  expect(compared).toBeGreaterThanOrEqual(2_000);
  // The papers that were taken out speak of what was asked: whoever may see them gets other answers.
  expect(noticed).toBeGreaterThan(compared / 10);
});
