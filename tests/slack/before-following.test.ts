import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { paper } from '../support/knowledge-folder.ts';
import { buttonOf, type Subscriber, startSubscriber } from '../support/subscriber.ts';

let ann: Subscriber;

beforeEach(async () => {
  ann = await startSubscriber('http');
});

afterEach(() => ann.bot.stop());

const add = async (instant: string, id: string, ...paragraphs: readonly string[]) => {
  ann.at(instant);
  const header = { title: `Harbour Board ${id}`, body: 'harbour-board', date: instant.slice(0, 10) };
  writeFileSync(join(ann.folder, `meetings/${id}.md`), paper(header, ...paragraphs));
  await ann.say('reload');
  await ann.say('following');
};

it('says of each choice how much it would have brought, before anything is followed', async () => {
  await ann.say('following');
  await add('2026-11-30T09:00:00Z', 'one', 'The Board RESOLVED that the plan of the dredging review be approved.');
  const asked = await ann.say('follow dredging review and moorings renewal');
  expect(asked.text).toContain('Nothing is followed until you choose.');
  expect(asked.text).toMatch(
    /\nThey would have brought, since 23 November 2026, when I first read this folder, reminders of dates not counted: Dredging review \(workstream\) 2 items, Moorings renewal \(workstream\) nothing\.$/m,
  );
  expect(await ann.bot.store.subscriptions.of('U1')).toEqual([]);
});

it('names what papers say instead of words that they do not hold, and follows it by a tap', async () => {
  await add('2026-11-30T09:00:00Z', 'one', 'The emergency department of the harbour will close at night.');
  const asked = await ann.say('follow A&E weekly');
  expect(asked.text).toContain('\nNear to it, and followed apart from it: “emergency department” (in 1 paper).\n');
  const followed = await ann.tap(asked, /^Follow “emergency department” too$/);
  expect(followed.text).toMatch(/^You now follow the words “emergency department”\..*weekly/);
  expect(buttonOf(asked, /Follow these words anyway/)).toBeDefined();
});

it('names beside words that are followed what else papers say, but not what is followed already', async () => {
  const texts = ['The emergency department will close.', 'Accident and emergency is busy. A delay is likely in A&E.'];
  await add('2026-11-30T09:00:00Z', 'one', ...texts);
  const first = await ann.say('follow emergency department');
  expect(first.text).toContain('“accident and emergency” (in 1 paper)');
  const second = await ann.say('follow accident and emergency');
  expect(second.text).not.toContain('“emergency department” (in');
});

it('names what an entry of the register is part of', async () => {
  writeFileSync(
    join(ann.folder, 'workstreams.yaml'),
    '- { id: quays, name: Quays }\n- { id: dredging, name: Dredging review, parent: quays }\n',
  );
  await ann.say('reload');
  const message = await ann.say('follow dredging');
  expect(message.text).toContain('\nNear to it, and followed apart from it: Quays (workstream).\n');
  expect((await ann.tap(message, /^Follow Quays too$/)).text).toMatch(/^You now follow Quays/);
});
