import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { citedParagraphs } from '../../src/answer/cited-paragraphs.ts';
import { placeOf, readPlaces, writePlaces } from '../../src/answer/cited-place.ts';
import { citationOf } from '../../src/domain/cite.ts';
import { splitSentences } from '../../src/domain/sentences.ts';
import { paragraphsView } from '../../src/slack/say/paragraphs-view.ts';
import { tapBody } from '../support/fake-slack-bodies.ts';
import { paper } from '../support/knowledge-folder.ts';
import { type Json, viewViolations } from '../support/payload-validator.ts';
import { filesOf, randomRecord } from '../support/random-record.ts';
import type { Mode } from '../support/slack-under-test.ts';
import { buttonOf, type Subscriber, startSubscriber } from '../support/subscriber.ts';
import { viewOfPapers } from '../support/views.ts';

const DREDGING = 'what did the Harbour Board approve?';
const PILOTAGE = 'what is to be ended with Tarn Marine?';

describe.each<Mode>(['socket', 'http'])('Show paragraphs, over %s', (mode) => {
  let ann: Subscriber;

  beforeEach(async () => {
    ann = await startSubscriber(mode);
  });

  afterEach(() => ann.bot.stop());

  const calls = (method: string) => ann.bot.slack.calls.filter(({ via }) => via === method).length;

  /** Taps the button as somebody; the window as it stands after. */
  async function opened(message: Json, user = 'U1', container: object = {}): Promise<string> {
    const body = tapBody(buttonOf(message, /^Show paragraphs$/), ann.bot.slack.responseUrl(), container);
    const before = calls('views.update');
    await ann.bot.tap({ ...body, user: { ...body.user, id: user } });
    await vi.waitFor(() => expect(calls('views.update')).toBe(before + 1), { timeout: 5000 });
    return JSON.stringify(ann.bot.slack.views.last());
  }

  it('opens the paragraph with the ones beside it, the record’s own words as a quotation', async () => {
    const shown = await opened(await ann.say(DREDGING));
    expect(shown).toMatch(/Harbour Board.*minutes, Harbour Board, 6 March 2018.*The record’s own words/);
    expect(shown).toMatch(/\[1\] Paragraph 1.*rich_text_quote.*RESOLVED that the dredging plan be approved/);
    expect(shown).toMatch(/Paragraph 2, beside it.*depth of the channel/);
    expect(shown).not.toContain('moorings renewal');
  });

  it('calls a summary ours and puts none of it in quotation marks', async () => {
    const shown = await opened(await ann.say('when did dredging begin?'));
    expect(shown).toMatch(/Our summary; check the original.*dredging had begun in April 2018/);
    const [, ours] = /"paper-1"(.*?)(?:"paper-2"|$)/s.exec(shown) ?? [];
    expect(ours).toContain('8 May 2018');
    expect(ours).not.toMatch(/rich_text_quote|“/);
  });

  it('opens the closest passages of what is not answered', async () => {
    const message = await ann.say('why did the dredging review name a new chair of the channel?');
    expect(await opened(message)).toMatch(/\[1\] Paragraph/);
  });

  it('shows what the one who taps may see, whoever asked', async () => {
    const message = await ann.say(PILOTAGE, { user: 'U0123' });
    expect(message.text).toContain('Tarn Marine');
    expect(await opened(message, 'U0123')).toContain('pilotage contract');
    const other = await opened(message, 'U2');
    expect(other).toMatch(/Source 1 is not shown/);
    expect(other).not.toMatch(/Tarn|pilotage|Officers/);
  });

  it('says of a paper taken out since what it says of one that is not for the reader', async () => {
    const message = await ann.say(DREDGING);
    rmSync(join(ann.folder, 'meetings/2018-03-harbour-board.md'));
    await ann.say('reload --remove');
    expect(await opened(message)).toMatch(/Source 1 is not shown: the paper has been withdrawn since, or is not among/);
  });

  it('finds words that have moved, and says where they stand no more', async () => {
    const message = await ann.say(DREDGING);
    const file = join(ann.folder, 'meetings/2018-03-harbour-board.md');
    const head = { title: 'Harbour Board', body: 'harbour-board', date: '2018-03-06' };
    writeFileSync(file, paper(head, 'Present: Ann Lee.', 'The Board RESOLVED that the dredging plan be approved.'));
    await ann.say('reload');
    expect(await opened(message)).toMatch(/\[1\] Paragraph 2.*dredging plan be approved/);
    writeFileSync(file, paper(head, 'The Board RESOLVED that the dredging plan be deferred.'));
    await ann.say('reload');
    const shown = await opened(message);
    expect(shown).toMatch(/changed since: the words cited as source 1 stand in it no more/);
    expect(shown).not.toContain('deferred');
  });

  it('opens once for a double tap, and says so where Slack opens nothing', async () => {
    const message = await ann.say(DREDGING);
    const body = () =>
      tapBody(buttonOf(message, /^Show paragraphs$/), ann.bot.slack.responseUrl(), { message_ts: '8.1' });
    await ann.bot.tap(body());
    await ann.bot.tap(body());
    await vi.waitFor(() => expect(calls('views.update')).toBe(1), { timeout: 5000 });
    expect(calls('views.open')).toBe(1);
    ann.bot.slack.script('views.open', { kind: 'refuse', error: 'expired_trigger_id' });
    const told = await ann.tap(message, /^Show paragraphs$/, { message_ts: '8.2' });
    expect(told.text).toMatch(/could not be opened.*tap .Show paragraphs. again/);
  });

  it('refuses guests in the window, and knows a button of another version', async () => {
    const message = await ann.say(DREDGING);
    ann.bot.slack.know('users.info', ({ user }) => ({
      user: { id: user, team_id: 'T1', is_restricted: user === 'U7' },
    }));
    expect(await opened(message, 'U7')).toMatch(/guest account/);
    const older = {
      blocks: [
        {
          type: 'actions',
          elements: [{ ...buttonOf(message, /^Show/), value: 'x', text: { text: 'Show paragraphs' } }],
        },
      ],
    };
    expect(await opened(older)).toMatch(/older version/);
  });
});

describe('the window', () => {
  it('holds long papers within Slack’s limits, and says what it leaves out', async () => {
    const long = Array.from(
      { length: 40 },
      (_, i) => `Paragraph ${i} says ${'that & the <lens> is polished '.repeat(200)}.`,
    );
    const files = [1, 2, 3, 4].map((n) => [
      `meetings/p${n}.md`,
      paper({ title: `Paper ${n}`, date: '2018-03-06' }, ...long),
    ]);
    const view = await viewOfPapers(Object.fromEntries(files));
    const places = view.documents.flatMap((document) =>
      [1, 9, 20, 33].map((paragraph) => {
        const passage = document.passages[paragraph - 1];
        if (!passage) throw new Error('no such paragraph');
        return placeOf(citationOf({ document, passage, start: 0, end: 30 }));
      }),
    );
    const shown = paragraphsView(citedParagraphs(places, view));
    expect(viewViolations(shown)).toEqual([]);
    expect(JSON.stringify(shown)).toMatch(/more papers? cited: too long for this window/);
  });

  it('finds every sentence of any record again by its place, written and read', async () => {
    await fc.assert(
      fc.asyncProperty(randomRecord, async (made) => {
        const view = await viewOfPapers(filesOf(made, () => true));
        for (const document of view.documents) {
          for (const passage of document.passages) {
            for (const { start, end } of splitSentences(passage.text)) {
              const place = placeOf(citationOf({ document, passage, start, end }));
              const [read] = readPlaces(writePlaces([place], 2000));
              expect(read).toEqual(place);
              const [paperShown] = citedParagraphs([place], view).papers;
              const cited = paperShown?.stretches.flat().find(({ cited: numbers }) => numbers.includes(1));
              expect([paperShown?.document.id, cited?.paragraph]).toEqual([document.id, passage.paragraph]);
            }
          }
        }
      }),
      { numRuns: 20 },
    );
  });
});
