import { expect, it } from 'vitest';
import { asking } from '../support/asking.ts';
import { paper } from '../support/knowledge-folder.ts';

const HEAD = { title: 'Harbour Board', date: '2018-03-06' };
const FILES = {
  'meetings/a.md': paper(
    HEAD,
    'The moorings renewal would cost £2.4 million.',
    'The tide gauge will be replaced for £90,000 by 2031.',
    'The ferry was bought in 2017 for £40,000.',
    'The Director of Moorings is Ann Lee (Director of Moorings).',
  ),
};
const MOORINGS = 'how much would the moorings renewal cost?';

it('puts the date of what is more than a year old in front of the lead and the headline, once', async () => {
  const { lead, headline, statements } = (await asking(FILES))(MOORINGS);
  expect(lead).toBe('6 March 2018: £2.4 million');
  expect(headline).toMatch(/^6 March 2018: £2\.4 million: .*cost £2\.4 million/);
  expect(headline.match(/March 2018/g)).toHaveLength(1);
  expect(statements.map(({ text }) => text).join()).not.toMatch(/March 2018.*March 2018/);
});

it('says nothing of the age of what is newer, as of the asker’s day', async () => {
  const ask = await asking(FILES);
  expect(ask(MOORINGS, { asOf: '2019-03-06' }).headline).toMatch(/^£2\.4 million/);
  expect(ask(MOORINGS, { asOf: '2019-03-07' }).headline).toMatch(/^6 March 2018: £2\.4 million/);
});

it('says it beside a year that the paper looks ahead to, and not beside one that it tells of', async () => {
  const ask = await asking(FILES);
  expect(ask('how much will the tide gauge cost?').headline).toMatch(/^6 March 2018: /);
  expect(ask('how much was the ferry?').headline.split('. ')[0]).not.toMatch(/^6 March 2018: .*2017/);
});

it('puts it behind a lead of as many words as a lead may have, which stays', async () => {
  const post = 'Director of Moorings and Lights and Northern Buoys';
  const files = { 'meetings/a.md': paper(HEAD, `Ann Lee was appointed as ${post}.`) };
  const { lead, headline } = (await asking(files))(`who is the ${post}?`);
  expect(lead).toBe(`Last named: Ann Lee, ${post}`);
  expect(lead?.split(' ')).toHaveLength(12);
  expect(headline).toMatch(new RegExp(`^${lead} \\(paper of 6 March 2018\\)[.:]`));
});

it('puts no date before what is said of all the papers, but behind it', async () => {
  const files = { 'meetings/a.md': paper(HEAD, 'The Board RESOLVED that the moorings plan be noted.') };
  const { lead, headline } = (await asking(files))('did the board approve the moorings plan?');
  expect(lead).toBe('No decision that it was approved is recorded in this one paper');
  expect(headline).toBe(`${lead}. 6 March 2018: “The Board RESOLVED that the moorings plan be noted.”`);
});
