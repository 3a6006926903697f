import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { submissionBody, tapBody } from '../support/fake-slack-bodies.ts';
import { paper } from '../support/knowledge-folder.ts';
import type { Json } from '../support/payload-validator.ts';
import type { Mode } from '../support/slack-under-test.ts';
import { buttonOf, type Subscriber, startSubscriber } from '../support/subscriber.ts';

const JUNE = 'meetings/2018-06-harbour-board.md';
const RESOLVED = 'The Board RESOLVED that the plan of the dredging review be approved by 7 votes to 5.';

describe.each<Mode>(['socket', 'http'])('over %s', (mode) => {
  let ann: Subscriber;

  beforeEach(async () => {
    // Digests are looked at only when a test says so.
    ann = await startSubscriber(mode, { digestTimings: { tickMs: 100, paceMs: 0 } });
  });

  afterEach(() => ann.bot.stop());

  const june = (header: Readonly<Record<string, string>>, ...texts: readonly string[]) =>
    writeFileSync(
      join(ann.folder, JUNE),
      paper({ title: 'Harbour Board, June', body: 'harbour-board', date: '2018-06-05', ...header }, ...texts),
    );
  const digests = () => ann.bot.slack.history.messages.filter(({ threadTs }) => threadTs === null);
  const texts = () => digests().map(({ args }) => String(args.text));
  /** Waits until so many digests stand in Slack, with all of their threads. */
  const posted = (count: number) =>
    vi.waitFor(
      async () => {
        expect(digests()).toHaveLength(count);
        expect(await ann.bot.store.deliveries.counts()).toMatchObject({ due: 0, claimed: 0 });
      },
      { timeout: 10_000 },
    );

  /** Taps a button that deletes messages; what comes of it. */
  async function deleted(message: Json, label: RegExp): Promise<Json> {
    const before = ann.calls('response_url').length;
    await ann.bot.tap(tapBody(buttonOf(message, label), ann.bot.slack.responseUrl()));
    await vi.waitFor(() => expect(ann.calls('response_url')).toHaveLength(before + 1), { timeout: 10_000 });
    return ann.calls('response_url').at(-1) ?? {};
  }

  /** The channel follows the dredging review, and a digest tells of June’s paper. */
  async function toldOfJune(): Promise<void> {
    await ann.say('follow dredging here');
    ann.at('2026-11-23T13:00:00Z');
    june({}, RESOLVED);
    await ann.say('reload');
    ann.at('2026-11-24T08:30:01Z');
    await posted(1);
    ann.at('2026-11-24T10:00:00Z');
  }

  it('a keeper says on the report that a change is minor, and nobody is told', async () => {
    await toldOfJune();
    june({}, RESOLVED.replace('the plan', 'The plan'));
    const report = await ann.say('reload');
    expect(report.text).toContain('Changed: Harbour Board, June, 1 paragraph');
    const minor = await ann.tap(report, /^Minor: tell nobody$/);
    expect(minor.text).toBe('The change of “Harbour Board, June” is minor: nobody is told of it.');
    expect(await ann.bot.store.audit.list(9)).toContainEqual(
      expect.objectContaining({ who: 'U1', what: 'change', outcome: 'done', detail: '2018-06-harbour-board: minor' }),
    );
    ann.at('2026-11-25T08:30:01Z');
    const nothing = () => ann.bot.store.ledger.log(1, 'C1');
    await vi.waitFor(async () => expect(await nothing()).toMatchObject([{ date: '2026-11-25', outcome: 'nothing' }]));
    await ann.tap(minor, /^Tell after all$/);
    ann.at('2026-11-26T08:30:01Z');
    await posted(2);
    expect(texts()[1]).toMatch(/Corrected: Harbour Board .*Told here on 24 November 2026: “.*” Now: “.*The plan/);
  });

  it('a keeper adds a note on the report, which followers read, and may take it back', async () => {
    await toldOfJune();
    june({}, RESOLVED.replace('to 5', 'to 4'));
    const report = await ann.say('reload');
    const opened = ann.calls('views.open').length;
    await ann.bot.tap(tapBody(buttonOf(report, /^Add a note$/), ann.bot.slack.responseUrl()));
    await vi.waitFor(() => expect(ann.calls('views.open')).toHaveLength(opened + 1));
    const view = ann.calls('views.open').at(-1)?.view as Parameters<typeof submissionBody>[0];
    expect(JSON.stringify(view)).toContain('Harbour Board, June');
    const note = 'The vote was 7 to 4 <not 5>.';
    const saved = await ann.bot.submit(submissionBody(view, { note: { note: { value: note } } }));
    expect(JSON.stringify(saved)).toContain('Whoever is told of the change of “Harbour Board, June” reads');
    ann.at('2026-11-25T08:30:01Z');
    await posted(2);
    expect(texts()[1]).toContain('Keeper’s note: The vote was 7 to 4 &lt;not 5&gt;.');
  });

  it('the report says what a header says of a change', async () => {
    await toldOfJune();
    june({ change: '{ minor: true }' }, RESOLVED.replace('the plan', 'The plan'));
    expect((await ann.say('reload')).text).toContain('Minor, as its header says: nobody is told.');
    june({ change: '{ minor: true }' }, RESOLVED.replace('to 5', 'to 4'));
    expect((await ann.say('reload')).text).toContain('which counts once: this one is told.');
    june({ change: '{ note: the vote was put right }' }, RESOLVED.replace('to 5', 'to 3'));
    expect((await ann.say('reload')).text).toContain('Followers read the note of its header: “the vote was put right”');
  });

  it('a keeper sees who was told of a paper that is gone, and deletes what was posted', async () => {
    await toldOfJune();
    await ann.say('follow dredging', { user: 'U2' });
    ann.at('2026-11-24T11:00:00Z');
    june({}, RESOLVED, 'The dredging review will end in July.');
    await ann.say('reload');
    ann.at('2026-11-25T08:30:01Z');
    await posted(3);
    rmSync(join(ann.folder, JUNE));
    const report = await ann.say('reload');
    expect(report.text).toContain('Withdrawn: Harbour Board, June');
    const list = await ann.tap(report, /^3 posts quoted it$/);
    expect(list.text).toMatch(
      /^3 digests that stand in Slack quote “2018-06-harbour-board”\.\n• 25 November 2026, 08:30, to /,
    );
    expect(JSON.stringify(list.blocks)).toMatch(/"channel_id":"C1"/);
    const one = await deleted(list, /^Delete$/);
    expect(one.text).toBe('1 digest deleted from Slack, for everyone, and not posted again.');
    const again = await ann.say('digest posts 2018-06-harbour-board');
    expect(again.text).toMatch(/^2 digests that stand/);
    expect((await deleted(again, /^Delete all 2$/)).text).toMatch(/^2 digests deleted/);
    expect(ann.bot.slack.history.messages).toEqual([]);
    expect((await ann.say('digest posts 2018-06-harbour-board')).text).toMatch(
      /^Nothing that I posted and that stands in Slack quotes/,
    );
    expect(await ann.bot.store.audit.list(1)).toMatchObject([{ who: 'U1', what: 'delete post', outcome: 'done' }]);
  });

  it('a keeper sees and deletes the answers in channels that quote a paper, and no others', async () => {
    const paper = '2018-03-harbour-board';
    const question = 'what did the Harbour Board approve?';
    await ann.mention(question);
    await ann.write(question);
    await ann.say(question);
    const list = await ann.say(`digest posts ${paper}`);
    expect(list.text).toMatch(/^1 answer that stands in Slack quotes.*\n• 23 November 2026, 07:00, an answer in C1/);
    expect(list.text).toContain('Answers in direct messages');
    expect(JSON.stringify(await ann.bot.store.deliveries.citing(paper))).not.toMatch(/U1|approve/);
    const before = ann.bot.slack.history.messages.length;
    expect((await deleted(list, /^Delete$/)).text).toMatch(/^1 answer deleted from Slack/);
    expect(ann.bot.slack.history.messages).toHaveLength(before - 1);
    expect((await ann.say(`digest posts ${paper}`)).text).toMatch(/^Nothing that I posted/);
  });

  it('says what Slack would not delete, and leaves it on the list', async () => {
    await toldOfJune();
    const list = await ann.say('digest posts 2018-06-harbour-board');
    ann.bot.slack.script('chat.delete', { kind: 'refuse', error: 'cant_delete_message' });
    expect((await deleted(list, /^Delete$/)).text).toMatch(
      /^0 digests deleted.* 1 could not be deleted yet: tap again/,
    );
    expect((await ann.say('digest posts 2018-06-harbour-board')).text).toMatch(/^1 digest that stands/);
  });

  it('all of it is for keepers alone, whoever taps, and each attempt is on record', async () => {
    await toldOfJune();
    june({}, RESOLVED.replace('to 5', 'to 4'));
    const report = await ann.say('reload');
    const list = await ann.say('digest posts 2018-06-harbour-board');
    const message = { message_ts: '9.9' };
    const other = { user: 'U7' };
    expect((await ann.tap(report, /^Minor/, message, other)).text).toMatch(
      /^Only the folder’s keepers can say what followers/,
    );
    expect((await ann.tap(report, /^Add a note$/, message, other)).text).toMatch(
      /^Only the folder’s keepers can add a note/,
    );
    expect((await ann.tap(report, /quoted it$/, message, other)).text).toMatch(/^Only the folder’s keepers can list/);
    expect((await ann.tap(list, /^Delete$/, message, other)).text).toMatch(/^Only the folder’s keepers can delete/);
    expect((await ann.say('digest posts x', other)).text).toMatch(/^Only the folder’s keepers can list/);
    expect(digests()).toHaveLength(1);
    const refused = (await ann.bot.store.audit.list(20)).filter(({ outcome }) => outcome === 'refused');
    expect(refused).toHaveLength(5);
    expect((await ann.say('digest posts')).text).toMatch(/^Name the paper by its file/);
  });
});
