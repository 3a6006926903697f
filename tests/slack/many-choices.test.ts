import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { everyChoice } from '../../src/domain/answer.ts';
import { openKeeper } from '../../src/service/knowledge-keeper.ts';
import { answerMessage } from '../../src/slack/say/answer-message.ts';
import { chosenBody } from '../support/fake-slack-bodies.ts';
import { ambiguousAnswer } from '../support/hand-built-answers.ts';
import { harbourFolder } from '../support/harbour-folder.ts';
import { memoryLogger } from '../support/memory-logger.ts';
import { type Json, messageViolations } from '../support/payload-validator.ts';
import { MONDAY, type Subscriber, startSubscriber } from '../support/subscriber.ts';

const FIRST = ['Ada', 'Ben', 'Cora', 'Dan', 'Eve', 'Finn', 'Gus', 'Hal'];
const MIDDLE = ['Arden', 'Birch', 'Cedar', 'Dale', 'Elm'];

/** Forty people of one surname. */
const NAMES = FIRST.flatMap((first) => MIDDLE.map((middle) => `${first} ${middle} Quill`));
const PEOPLE = NAMES.map((name, i) => `- { id: quill-${i}, name: ${name} }\n`).join('');

function menuOf({ blocks }: Json): { action_id: string; options: { text: Json; value: string }[] } {
  const elements = (blocks as Json[]).flatMap((block) => (block.type === 'actions' ? (block.elements as Json[]) : []));
  const menu = elements.find(({ type }) => type === 'static_select');
  if (menu === undefined) throw new Error(`no menu in ${JSON.stringify(elements)}`);
  return menu as never;
}

describe('forty people of one name', () => {
  let harbour: Subscriber;

  beforeEach(async () => {
    const clock = { now: () => MONDAY };
    const directory = harbourFolder({ 'people.yaml': PEOPLE });
    const keeper = await openKeeper({ directory, defaultAudience: 'public', clock, logger: memoryLogger() });
    harbour = await startSubscriber('socket', { keeper });
  });

  afterEach(() => harbour.bot.stop());

  it('are counted, and offered in a menu that asks what is chosen', async () => {
    const message = await harbour.say('who is Quill?');
    expect(message.text).toMatch(/“Quill” can mean 40 things here/);
    const menu = menuOf(message);
    expect(menu.options.map(({ text }) => text.text)).toEqual(expect.arrayContaining(NAMES));
    const { value } = menu.options.find(({ text }) => text.text === 'Gus Elm Quill') ?? { value: '' };
    const body = chosenBody(menu, value, harbour.bot.slack.responseUrl());
    const [answer] = await harbour.bot.newMessages(1, () => harbour.bot.tap(body));
    expect(harbour.bot.asked.at(-1)).toContain('Gus Elm Quill');
    expect(answer?.args).toMatchObject({ replace_original: true });
  });

  it('are counted and offered to follow, and what is chosen is followed', async () => {
    const message = await harbour.say('follow Quill weekly');
    expect(message.text).toMatch(/“Quill” can mean 40 things/);
    const menu = menuOf(message);
    const { value } = menu.options.find(({ text }) => /Gus Elm Quill/.test(String(text.text))) ?? { value: '' };
    const body = chosenBody(menu, value, harbour.bot.slack.responseUrl());
    const [followed] = await harbour.bot.newMessages(1, () => harbour.bot.tap(body));
    expect(followed?.args.text).toMatch(/You now follow Gus Elm Quill/);
  });
});

it('what is followed is offered whole where it is not clear what is to end', async () => {
  const ann = await startSubscriber('socket');
  for (const name of ['dredging', 'moorings', 'depth', 'channel', 'advised', 'begun', 'cost', 'approved']) {
    const followed = await ann.say(`follow ${name}`);
    expect(followed.text, name).toMatch(/^You now follow/);
  }
  const message = await ann.say('unfollow xyzzy');
  const menu = menuOf(message);
  expect(menu.options).toHaveLength(8);
  const { value } = menu.options.find(({ text }) => /Moorings/.test(String(text.text))) ?? { value: '' };
  const body = chosenBody(menu, value, ann.bot.slack.responseUrl());
  const [ended] = await ann.bot.newMessages(1, () => ann.bot.tap(body));
  expect(ended?.args.text).toMatch(/^You no longer follow Moorings renewal/);
  await ann.bot.stop();
});

describe('choices', () => {
  const many = (count: number, words: string) =>
    Array.from({ length: count }, (_, i) => ({ label: `Board ${i}`, question: `${words} Board ${i}?` }));
  const asked = (all: ReturnType<typeof many>) => ambiguousAnswer({ choices: all.slice(0, 5), further: all.slice(5) });
  const place = { kind: 'private' } as const;

  it('are buttons where they are five or fewer', () => {
    const { blocks } = answerMessage(asked(many(5, 'when is the')), place);
    expect(JSON.stringify(blocks)).not.toContain('static_select');
    expect(JSON.stringify(blocks).match(/"ask:\d"/g)).toHaveLength(5);
  });

  it.each([
    [6, 'when is the', 0],
    [100, 'when is the', 0],
    [130, 'when is the', 30],
    [40, `when did those who met ${'in the old harbour office '.repeat(8)}speak of the`, 35],
  ])('%i of them fit into a message, and it is said how many do not', (count, words, left) => {
    const answer = asked(many(count, words));
    expect(everyChoice(answer)).toHaveLength(count);
    const message = answerMessage(answer, place);
    expect(messageViolations({ text: message.text.slice(0, 4000), blocks: message.blocks })).toEqual([]);
    const row = message.blocks.find(({ block_id: id }) => id === 'choices') as unknown as { elements: Json[] };
    const { elements } = row;
    const [first] = elements;
    const shown = first?.type === 'static_select' ? (first.options as unknown[]).length : elements.length;
    const said = /(\d+) more (?:is|are) not shown/.exec(message.text);
    expect(shown + Number(said?.[1] ?? 0)).toBe(count);
    expect(Number(said?.[1] ?? 0)).toBeGreaterThanOrEqual(left);
  });
});
