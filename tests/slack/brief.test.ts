import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bankPlans } from '../../benchmarks/bank/read-plan.ts';
import { briefOn } from '../../src/answer/brief/compose-brief.ts';
import { readRequest } from '../../src/slack/read/commands.ts';
import { briefMessage } from '../../src/slack/say/brief-message.ts';
import { tapBody } from '../support/fake-slack-bodies.ts';
import { type Json, messageViolations } from '../support/payload-validator.ts';
import { planFiles } from '../support/plan-files.ts';
import { buttonOf, type Subscriber, startSubscriber } from '../support/subscriber.ts';
import { viewOfPapers } from '../support/views.ts';

describe('a brief in Slack', () => {
  let ann: Subscriber;

  beforeEach(async () => {
    ann = await startSubscriber('socket');
  });

  afterEach(() => ann.bot.stop());

  it('has each heading with its lines, cited, and says the same to those who hear it', async () => {
    const message = await ann.say('brief dredging');
    const blocks = message.blocks as Json[];
    expect(blocks[0]).toMatchObject({ type: 'header', text: { text: 'Dredging review' } });
    expect(message.text).toMatch(/^Dredging review\nAs of 23 November 2026, from 2 papers/);
    expect(message.text).toMatch(/\n• .*dredging plan be approved.* \(source \d\)\n/);
    expect(message.text).toMatch(/\nSource [\d, ]+: /);
    expect(JSON.stringify(blocks)).toMatch(/dredging plan be approved.* \[\d\]/);
    const body = tapBody(buttonOf(message, /^Show paragraphs$/), ann.bot.slack.responseUrl());
    await ann.bot.tap(body);
    await vi.waitFor(() => expect(JSON.stringify(ann.bot.slack.views.last())).toContain('dredging plan be approved'));
  });

  it('is for the channel where it is asked in one, and for its audience', async () => {
    const officer = { user: 'U0123' };
    expect((await ann.say('brief pilotage contract', officer)).text).toContain('Tarn Marine');
    const mention = await ann.mention('brief pilotage contract', officer);
    expect(mention.via).toBe('chat.postMessage');
    expect(mention.args.text).toMatch(/Nothing was found on “pilotage contract” in these 2 papers/);
  });

  it('says so of a subject that the papers do not know', async () => {
    expect((await ann.say('brief zeppelins')).text).toMatch(/^Nothing was found on “zeppelins”/);
  });
});

it('fits into a message with every heading, for every workstream of every plan that may be read', async () => {
  for (const plan of bankPlans()
    .filter(({ part }) => part === 'fit')
    .slice(0, 3)) {
    const view = await viewOfPapers(planFiles(plan.id));
    for (const { name } of view.registry.workstreams) {
      const briefed = briefOn(name, view, '2024-01-15');
      if (briefed.kind !== 'brief') continue;
      const { text, blocks } = briefMessage(briefed.brief);
      expect(messageViolations({ text: text.replace(/[<&]/g, ''), blocks }), name).toEqual([]);
      for (const { title } of briefed.brief.sections) expect(text).toContain(title);
    }
  }
}, 60_000);

it.each([
  ['brief stroke', 'stroke'],
  ['brief on the stroke review.', 'the stroke review'],
  ['Brief JHOSC', 'JHOSC'],
])('“%s” asks for a brief', (typed, subject) => {
  expect(readRequest(typed)).toEqual({ kind: 'brief', subject });
});

it.each(['brief me on stroke', 'brief us on stroke', 'brief history of what?', 'briefings for members', 'brief'])(
  '“%s” is a question',
  (typed) => {
    expect(readRequest(typed)).toEqual({ kind: 'question', question: typed });
  },
);
