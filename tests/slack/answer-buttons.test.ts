import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { systemClock } from '../../src/service/clock.ts';
import { createRateLimit } from '../../src/slack/say/rate-limit.ts';
import { commandBody, mentionBody, submissionBody, tapBody } from '../support/fake-slack-bodies.ts';
import { aCitation, foundAnswer, notFoundAnswer } from '../support/hand-built-answers.ts';
import type { Json } from '../support/payload-validator.ts';
import { type Mode, type SlackUnderTest, startSlackUnderTest } from '../support/slack-under-test.ts';

const QUESTION = 'how often does the harbour board meet?';

/** An answer with more to it than one message shows. */
const LONG = foundAnswer({
  question: QUESTION,
  statements: [
    { text: 'Every two months (agreed by the Harbour Board, December 2017).', citations: [0] },
    { text: 'The seventh paper says so too.', citations: [6] },
  ],
  citations: [
    aCitation(),
    ...Array.from({ length: 7 }, (_, i) =>
      aCitation(
        { paragraph: i + 10, page: i === 2 ? 8 : null, quote: `Quote ${i + 2}.` },
        { id: `paper-${i % 2}`, title: `Paper ${i % 2}` },
      ),
    ),
  ],
});

/** What a tap on each of Slack's own feedback buttons carries. */
function feedbackOf(blocks: readonly Json[]): readonly Json[] {
  const rows = blocks.filter(({ type }) => type === 'context_actions').flatMap(({ elements }) => elements as Json[]);
  return rows.flatMap(({ action_id, positive_button, negative_button }) =>
    [positive_button as Json, negative_button as Json].map((button) => {
      const [name = ''] = String(button.value).split(' ');
      return { ...button, type: 'feedback_buttons', action_id: `${action_id}:${name}` };
    }),
  );
}

describe.each<Mode>(['socket', 'http'])('over %s', (mode) => {
  let bot: SlackUnderTest;

  beforeAll(async () => {
    bot = await startSlackUnderTest(mode, { rateLimit: createRateLimit(systemClock, 1000) });
    bot.answerWith((question) => ({ ...LONG, question }));
  });

  afterAll(() => bot.stop());

  const ask = () => bot.newMessages(1, () => bot.command(commandBody(QUESTION, bot.slack.responseUrl())));

  async function buttons(): Promise<Readonly<Record<string, { action_id: string; value: string }>>> {
    const [message] = await ask();
    const blocks = message?.args.blocks as Json[];
    const rows = blocks.filter(({ type }) => type === 'actions').flatMap(({ elements }) => elements as Json[]);
    return Object.fromEntries([...rows, ...feedbackOf(blocks)].map((element) => [element.action_id, element as never]));
  }

  /** Sources, as it stands in messages of older versions. */
  async function sourcesButton() {
    return { ...(await buttons())['look:copy'], action_id: 'look:sources' };
  }

  async function tapOn(id: string, container: object = {}) {
    const known = id === 'look:sources' ? await sourcesButton() : (await buttons())[id];
    const action = known ?? { action_id: 'missing' };
    const [message] = await bot.newMessages(1, () => bot.tap(tapBody(action, bot.slack.responseUrl(), container)));
    return message;
  }

  it('the buttons say to a screen reader what they are about', async () => {
    expect(Object.keys(await buttons())).toEqual([
      'paragraphs',
      'look:more',
      'look:copy',
      'share',
      'verdict:helpful',
      'verdict:unhelpful',
    ]);
    for (const button of Object.values(await buttons())) {
      expect(button).toHaveProperty('accessibility_label', expect.stringContaining('harbour board'));
    }
  });

  it('Sources of an older message names each paper once, with its places and its original', async () => {
    const message = await tapOn('look:sources');
    expect(message?.args).toMatchObject({ response_type: 'ephemeral', replace_original: false });
    const [title, ...papers] = String(message?.args.text).split('\n');
    expect(title).toBe('This answer stands on 3 papers:');
    expect(papers).toHaveLength(3);
    expect(papers[1]).toMatch(
      /^Source 2, 4, 6, 8: Paper 0 \(minutes, Harbour Board, December 2017\), paragraphs 10, 14 and 16; page 8, paragraph 12\. /,
    );
    expect(papers[1]).toContain('Original: https://council.example/harbour.pdf');
  });

  it('More goes on where the answer stopped', async () => {
    const message = await tapOn('look:more');
    expect(message?.args.text).toMatch(/^More of the answer:\n(?:• .*\n)*Source 2, 4, 6, 8: Paper 0/);
  });

  it('Copy gives the headline, its authority and its papers in words', async () => {
    const message = await tapOn('look:copy');
    expect(message?.args.text).toMatch(/^Select and copy:\nEvery two months \(agreed.*\n.*\nSources?: [^[\]]*$/);
    expect(JSON.stringify(message?.args.blocks)).toContain('rich_text_preformatted');
  });

  it('shows what is tapped in a thread to the tapper alone, in that thread', async () => {
    const container = { is_ephemeral: false, thread_ts: '9.9', channel_id: 'C2' };
    const message = await tapOn('look:sources', container);
    expect(message?.args).toMatchObject({ response_type: 'ephemeral', thread_ts: '9.9' });
  });

  it('asks again as of the day of the answer, so that a late tap shows the same', async () => {
    await tapOn('look:sources');
    expect(bot.requests.at(-1)).toMatchObject({ question: QUESTION, asOf: LONG.asOf });
  });

  it('says when there is no answer any more', async () => {
    const action = await sourcesButton();
    bot.answerWith((question) => notFoundAnswer({ question }));
    const [gone] = await bot.newMessages(1, () => bot.tap(tapBody(action, bot.slack.responseUrl())));
    bot.answerWith((question) => ({ ...LONG, question }));
    expect(gone?.args.text).toMatch(/papers have changed since/);
  });

  it('counts a double click once, and a later tap again', async () => {
    const action = await sourcesButton();
    const twice = () => bot.tap(tapBody(action, bot.slack.responseUrl(), { message_ts: '5.5' }));
    const before = bot.requests.length;
    await bot.newMessages(1, async () => {
      await twice();
      await twice();
    });
    await ask();
    expect(bot.requests.length - before).toBe(2);
  });

  it('keeps what people think of an answer, and says nothing of the question in the log', async () => {
    const helpful = await tapOn('verdict:helpful', { message_ts: '6.1' });
    expect(helpful?.args.text).toMatch(/^Thank you/);
    await openReason('6.2');
    const lines = bot.logger.lines.filter(({ event }) => event === 'verdict');
    expect(lines.map(({ fields }) => [fields.answer, fields.helpful])).toEqual([
      [LONG.id, true],
      [LONG.id, false],
    ]);
    expect(JSON.stringify(lines)).not.toMatch(/harbour|U1\b/);
  });

  const lastForm = () => bot.slack.calls.filter(({ via }) => via === 'views.open').at(-1)?.args.view as Json;

  /** Taps Not helpful; the form that opens. */
  async function openReason(ts: string): Promise<{ callback_id: string; private_metadata: string } & Json> {
    const action = (await buttons())['verdict:unhelpful'] as never as Json;
    const before = bot.slack.calls.filter(({ via }) => via === 'views.open').length;
    await bot.tap(tapBody({ ...action, action_id: 'verdict' } as never, bot.slack.responseUrl(), { message_ts: ts }));
    const opened = () => bot.slack.calls.filter(({ via }) => via === 'views.open').length;
    await vi.waitFor(() => expect(opened()).toBe(before + 1), { timeout: 5000 });
    return lastForm() as never;
  }

  const shownIn = async (sent: Promise<Json>) => JSON.stringify(((await sent).view as Json).blocks);
  const chosen = (value: string) => ({ reason: { reason: { selected_option: { value } } } });

  it('asks why an answer did not help, and counts it whether or not that is said', async () => {
    const form = await openReason('6.3');
    expect(JSON.stringify(form.blocks)).toMatch(/no texts of questions are kept here/);
    expect(JSON.stringify(form.blocks)).not.toContain('plain_text_input');
    expect(await bot.store.verdicts.unhelpful(0)).toMatchObject([{ answerId: LONG.id, reason: null }]);
    expect(await shownIn(bot.submit(submissionBody(form, {})))).toMatch(/you gave no reason/);
    const told = { ...chosen('wrong'), remark: { remark: { value: 'My secret words.' } } };
    expect(await shownIn(bot.submit(submissionBody(form, told)))).toMatch(/^.*Thank you/);
    expect(await bot.store.verdicts.unhelpful(0)).toMatchObject([{ answerId: LONG.id, reason: 'wrong' }]);
    // No words are kept where no question is.
    expect(await bot.store.questions.remarks(9)).toEqual([]);
    expect(JSON.stringify(bot.logger.lines)).not.toContain('My secret words');
    expect(await shownIn(bot.submit(submissionBody({ ...form, private_metadata: 'older' }, told)))).toMatch(
      /older version/,
    );
  });

  it('thanks in words where the form cannot be opened', async () => {
    bot.slack.script('views.open', { kind: 'refuse', error: 'expired_trigger_id' });
    const message = await tapOn('verdict:unhelpful', { message_ts: '6.4' });
    expect(message?.args.text).toMatch(/did not help/);
  });

  it('sends plain buttons where Slack does not take its own, and those work too', async () => {
    bot.slack.script('response_url', { kind: 'refuse', error: 'invalid_blocks' });
    const [message] = await ask();
    const blocks = message?.args.blocks as Json[];
    expect(blocks.some(({ type }) => type === 'context_actions')).toBe(false);
    expect(blocks.map(({ type }) => type)).toContain('rich_text');
    const elements = blocks.find(({ block_id: id }) => id === 'verdict')?.elements as Json[];
    expect(elements.map(({ action_id: id }) => id)).toEqual(['verdict:helpful', 'verdict:unhelpful']);
    const [helpful] = await bot.newMessages(1, () =>
      bot.tap(tapBody(elements[0] as never, bot.slack.responseUrl(), { message_ts: '6.5' })),
    );
    expect(helpful?.args.text).toMatch(/the answer helped/);
  });

  it('shares nothing where what the channel may see is no answer', async () => {
    const action = (await buttons()).share ?? { action_id: 'missing' };
    bot.answerWith((question) => notFoundAnswer({ question }));
    const tap = tapBody(action, bot.slack.responseUrl(), { message_ts: '7.1' });
    const [told] = await bot.newMessages(1, () => bot.tap(tap));
    bot.answerWith((question) => ({ ...LONG, question }));
    expect(told?.args).toMatchObject({ response_type: 'ephemeral', text: expect.stringContaining('have not shared') });
  });

  it('says so when the channel got another answer than the asker', async () => {
    const action = (await buttons()).share ?? { action_id: 'missing' };
    bot.answerWith((question) => ({ ...LONG, question, id: 'ffffffffffffffff' }));
    const tap = tapBody(action, bot.slack.responseUrl(), { message_ts: '7.2' });
    const [shared, told] = await bot.newMessages(2, () => bot.tap(tap));
    bot.answerWith((question) => ({ ...LONG, question }));
    expect(shared?.args).toMatchObject({
      response_type: 'in_channel',
      text: expect.stringContaining(`Asked: ${QUESTION}`),
    });
    expect(told?.args.text).toContain('may differ from the answer you had');
  });

  it('answers a button of an older version, whose value is the question alone', async () => {
    const tap = tapBody({ action_id: 'share', value: QUESTION }, bot.slack.responseUrl(), { message_ts: '7.3' });
    const [shared] = await bot.newMessages(2, () => bot.tap(tap));
    expect(shared?.args.response_type).toBe('in_channel');
  });

  it('offers no sharing in a thread, and everything else', async () => {
    const [message] = await bot.newMessages(1, () => bot.event(mentionBody(`<@U0BOT> ${QUESTION}`)));
    const blocks = JSON.stringify(message?.args.blocks);
    for (const id of ['paragraphs', 'look:more', 'look:copy', '"helpful 0']) expect(blocks).toContain(id);
    expect(blocks).not.toContain('"share"');
  });

  it('logs one reference from delivery to answer, and the question at debug alone', async () => {
    await ask();
    await vi.waitFor(() => expect(bot.logger.lines.at(-1)?.event).toBe('question answered'));
    const [said, answered] = bot.logger.lines.slice(-2);
    expect(said).toMatchObject({ level: 'debug', event: 'question', fields: { question: QUESTION } });
    expect(answered?.fields.reference).toBe(said?.fields.reference);
  });
});
