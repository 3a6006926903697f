import { beforeAll, describe, expect, it } from 'vitest';
import type { Query, ReadQuestion } from '../../src/domain/query.ts';
import { readQuestion } from '../../src/question/read-question.ts';
import { createView, type View } from '../../src/search/view.ts';
import { HARBOUR } from '../answer/harbour.ts';
import { TODAY } from '../support/asking.ts';
import { load } from '../support/knowledge-builders.ts';

const REGISTRY = {
  'workstreams.yaml': `- { id: dental, name: Dental review, aliases: [teeth] }
- { id: quay, name: Quay Street, aliases: [QS] }
- { id: consultation, name: Public consultation, aliases: [QS] }
- { id: parking, name: Parking, aliases: [HS] }
- { id: quality, name: Quality standards, aliases: [HS] }
- { id: it, name: Information technology, aliases: [IT] }
`,
  'bodies.yaml':
    '- { id: board, name: Saltmouth Health Board, aliases: [SHB] }\n- { id: panel, name: Saltmouth Scrutiny Panel }\n',
};

let view: View;
beforeAll(async () => {
  const { corpus } = await load({ ...HARBOUR, ...REGISTRY });
  view = createView(corpus, { audiences: [], asOf: TODAY });
});

function read(text: string): ReadQuestion {
  return readQuestion(text, view, TODAY);
}

function query(text: string): Query {
  const found = read(text);
  if (found.kind === 'unsupported') throw new Error(`unsupported: ${found.reason}`);
  return found.query;
}

describe('what a question names', () => {
  it.each([
    ['where are we with teeth?', 'workstream dental'],
    ['what did the SHB decide', 'body board'],
    ['what did the scrutiny panel decide', 'body panel'],
    ['who is Mr Hale?', 'person Mr Owen Hale'],
    ['how is IT doing?', 'workstream it'],
    ['what is VR', 'term vacancy rate'],
    ['dentla reveiw', 'workstream dental'],
  ])('%s: %s', (text, named) => {
    expect(query(text).mentions.map(({ kind, id }) => `${kind} ${id}`)).toEqual([named]);
  });

  it('reads no name into ordinary words', () => {
    expect(query('how is it going?').mentions).toEqual([]);
    expect(query('who sits on it?').topic.every(({ words }) => words === 'sits')).toBe(true);
  });

  it('asks back where two workstreams claim a word', () => {
    const found = read('what is new on QS?');
    expect(found.kind).toBe('ambiguous');
    expect(found.kind === 'ambiguous' && found.word.meanings.map(({ id }) => id)).toEqual(['quay', 'consultation']);
  });

  it('asks nothing back where the papers hold something of one meaning alone', () => {
    const found = read('what is new on HS?');
    expect(found.kind === 'query' && found.query.mentions.map(({ id }) => id)).toEqual(['parking']);
  });

  it('takes a place that no paper knows for a name, however it is typed', () => {
    for (const text of ['dental clinics in Brineham', 'dental clinics in brineham']) {
      expect(query(text).topic.find(({ words }) => /brineham/i.test(words))?.kind).toBe('name');
    }
  });

  it('never reads an ordinary English word as a misspelling', () => {
    expect(query('mental review').topic.map(({ alternatives }) => alternatives[0]?.[0])).toContain('mental');
  });

  it('keeps a letter with its noun', () => {
    expect(query('what is Option B?').topic).toMatchObject([{ literal: 'Option B', kind: 'name' }]);
  });
});

describe('the day asked about', () => {
  it.each([
    ['what was decided on 4 March 2021?', '2021-03-04', 'on'],
    ['what was said in june 2021', '2021-06', 'on'],
    ['what was decided before May 2021', '2021-05', 'before'],
    ['what has been agreed since August 2020', '2020-08', 'after'],
    ['who was absent from the August 2020 meeting', '2020-08', 'on'],
  ])('%s: %s %s', (text, date, relation) => {
    expect(query(text).day).toMatchObject({ date, relation });
  });

  it('is none where none is named', () => {
    expect(query('what did the board decide about parking').day).toBeNull();
  });
});

describe('the post asked for', () => {
  it.each([
    ['who is the director of finance?', 'director of finance'],
    ['who was the acting head of governance in May 2021', 'head of governance'],
    ['Head of Governance', 'Head of Governance'],
    ['who chairs the board?', 'chair'],
    ['what is the name of the chief executive of the trust?', 'chief executive'],
  ])('%s: %s', (text, words) => {
    expect(query(text).post?.words).toBe(words);
  });

  it.each([
    'who introduced the report?',
    'what is the vacancy rate among nurses',
    'which papers mention members',
    'who is Owen Hale',
  ])('is none in: %s', (text) => {
    expect(query(text).post).toBeNull();
  });
});
