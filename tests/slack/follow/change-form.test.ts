import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { submissionBody, tapBody } from '../../support/fake-slack-bodies.ts';
import type { Json } from '../../support/payload-validator.ts';
import type { Mode } from '../../support/slack-under-test.ts';
import { buttonOf, type Subscriber, startSubscriber } from '../../support/subscriber.ts';

interface Form extends Json {
  readonly callback_id: string;
  readonly private_metadata: string;
  readonly blocks: readonly { readonly block_id: string; readonly type: string; readonly label: { text: string } }[];
}

const chosen = (value: string) => ({ rhythm: { type: 'static_select', selected_option: { value } } });
const at = (time: string | null) => ({ time: { type: 'timepicker', selected_time: time } });

describe.each<Mode>(['socket', 'http'])('the form to change, over %s', (mode) => {
  let ann: Subscriber;

  beforeEach(async () => {
    ann = await startSubscriber(mode);
  });

  afterEach(() => ann.bot.stop());

  /** Taps Change under a message; the form that opens. */
  async function open(message: Json, container: object = {}): Promise<Form> {
    const before = ann.calls('views.open').length;
    await ann.bot.tap(tapBody(buttonOf(message, /^Change$/), ann.bot.slack.responseUrl(), container));
    await vi.waitFor(() => expect(ann.calls('views.open').length).toBe(before + 1), { timeout: 5000 });
    const { view, trigger_id } = ann.calls('views.open').at(-1) ?? {};
    expect(trigger_id).toMatch(/^trigger-/);
    return view as Form;
  }

  const send = async (form: Form, values: Record<string, Record<string, object>>, user?: string) => {
    const answer = await ann.bot.submit(submissionBody(form, values, user));
    expect(answer.response_action).toBe('update');
    return (answer.view as { blocks: { text: { text: string } }[] }).blocks.map(({ text }) => text.text).join('\n');
  };

  const inputs = (form: Form) => form.blocks.filter(({ type }) => type === 'input');
  const followed = async (id: string) =>
    (await ann.bot.store.subscriptions.of(id)).map(({ followed: { name }, rhythm, time }) => [name, rhythm, time]);

  it('shows each with its rhythm, and saves rhythms, one time for all, and what is to stop', async () => {
    await ann.say('follow dredging at 9');
    const message = await ann.say('follow moorings');
    const form = await open(message);
    expect(inputs(form).map(({ label }) => label.text)).toEqual([
      'Dredging review',
      'Moorings renewal',
      'Time of day, for all of them',
    ]);
    const [dredging, moorings] = inputs(form).map(({ block_id }) => block_id);
    const said = await send(form, {
      [dredging ?? '']: chosen('weekly'),
      [moorings ?? '']: chosen('stop'),
      time: at('10:15'),
    });
    expect(said.split('\n')).toEqual([
      'Saved.',
      'Dredging review: weekly (first working day) at 10:15.',
      'Stopped: Moorings renewal. To come back: /stp follow NAME.',
      'Next check: today, 10:15. Nothing is posted when nothing is new.',
    ]);
    expect(await followed('U1')).toEqual([['Dredging review', 'weekly', '10:15']]);
  });

  it('leaves times that differ as they are where none is chosen', async () => {
    await ann.say('follow dredging at 9');
    const form = await open(await ann.say('follow moorings at 10'));
    const [dredging, moorings] = inputs(form).map(({ block_id }) => block_id);
    const values = { [dredging ?? '']: chosen('daily'), [moorings ?? '']: chosen('daily'), time: at(null) };
    expect(await send(form, values)).toMatch(/^Nothing has changed\./);
    expect(await followed('U1')).toEqual([
      ['Dredging review', 'daily', '09:00'],
      ['Moorings renewal', 'daily', '10:00'],
    ]);
  });

  it('opens for a channel in the channel, and what is stopped there is on record', async () => {
    const form = await open(await ann.say('follow dredging here'));
    const [dredging] = inputs(form).map(({ block_id }) => block_id);
    expect(await send(form, { [dredging ?? '']: chosen('stop'), time: at('08:30') }, 'U2')).toMatch(
      /^Saved\.\nStopped: Dredging review\. To come back: \/stp follow NAME here/,
    );
    expect(await ann.bot.store.audit.list(1)).toMatchObject([{ who: 'U2', what: 'unfollow' }]);
  });

  it('is saved for nobody who may not follow', async () => {
    const form = await open(await ann.say('follow dredging here'));
    const [dredging] = inputs(form).map(({ block_id }) => block_id);
    ann.bot.slack.know('users.info', ({ user }) => ({
      user: { id: user, team_id: 'T1', is_restricted: user === 'U7' },
    }));
    expect(await send(form, { [dredging ?? '']: chosen('stop'), time: at('08:30') }, 'U7')).toMatch(/guest/);
    expect(await followed('C1')).toHaveLength(1);
  });

  it('is not somebody else’s to open or to send in', async () => {
    const message = await ann.say('follow dredging');
    expect((await ann.tap(message, /^Change$/, {}, { user: 'U2' })).text).toMatch(/not yours/);
    const form = await open(message);
    const [dredging] = inputs(form).map(({ block_id }) => block_id);
    await send(form, { [dredging ?? '']: chosen('stop'), time: at('08:30') }, 'U2');
    expect(await followed('U1')).toHaveLength(1);
  });

  it('says what to type where Slack does not open it any more', async () => {
    const message = await ann.say('follow dredging');
    ann.bot.slack.script('views.open', { kind: 'refuse', error: 'expired_trigger_id' });
    expect((await ann.tap(message, /^Change$/)).text).toMatch(/could not be opened.*\/stp follow NAME weekly at 09:00/);
  });

  it('says so where nothing is followed any more, and where the store is away', async () => {
    const message = await ann.say('follow dredging');
    const form = await open(message, { message_ts: '1.0' });
    await ann.say('unfollow all');
    expect((await ann.tap(message, /^Change$/, { message_ts: '1.1' })).text).toMatch(/^You follow nothing/);
    await ann.bot.store.close();
    expect((await ann.tap(message, /^Change$/, { message_ts: '1.2' })).text).toMatch(/my store does not answer/);
    expect(await send(form, { time: at('08:30') })).toMatch(/my store does not answer/);
  });

  it('shows twenty of many, within Slack’s limits', async () => {
    for (let n = 0; n < 30; n++) await ann.bot.store.subscriptions.put(wordsOf(n));
    const form = await open(await ann.say('following'));
    expect(inputs(form)).toHaveLength(21);
    expect(JSON.stringify(form)).toContain('10 more are not shown');
  });
});

function wordsOf(n: number) {
  const id = `${'very long words '.repeat(9)}${n}`;
  return {
    id: `U1 words:${id}`,
    destination: { kind: 'person', id: 'U1' },
    followed: { kind: 'words', id, name: id },
    rhythm: 'daily',
    time: '08:30',
    timeZone: 'Europe/London',
    createdBy: 'U1',
    createdAt: n,
    scheduledAt: n,
    paused: null,
  } as const;
}
