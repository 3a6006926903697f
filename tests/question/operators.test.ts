import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../src/domain/filter.ts';
import { readOperators } from '../../src/question/operators.ts';
import { readFilteredQuestion } from '../../src/question/read-filtered-question.ts';
import type { View } from '../../src/search/view.ts';
import { HARBOUR } from '../answer/harbour.ts';
import { viewOfPapers } from '../support/views.ts';

let view: View;
beforeAll(async () => {
  view = await viewOfPapers(HARBOUR);
});

describe('operators', () => {
  it.each([
    ['dental review kind:minutes', { kinds: ['minutes', 'draft-minutes'] }, 'dental review'],
    ['kind:report,agenda nurses', { kinds: ['report', 'agenda'] }, 'nurses'],
    ['kind:board-updates nurses', { kinds: ['board-update'] }, 'nurses'],
    ['what was said? after:2021-05', { after: '2021-05' }, 'what was said?'],
    ['after:3 May 2021 what was said?', { after: '2021-05-03' }, 'what was said?'],
    ['before:june-2021 clinic', { before: '2021-06' }, 'clinic'],
    ['before:"10 June 2021" clinic', { before: '2021-06-10' }, 'clinic'],
    ['decided:approve clinic', { decided: ['approved'] }, 'clinic'],
    ['clinic decided:any', { decided: 'any' }, 'clinic'],
    ['what about “dental practices”?', { exact: ['dental practices'] }, 'what about dental practices ?'],
    ['review -dental', { excluded: ['dental'] }, 'review'],
    ['review -"dental practices"', { excluded: ['dental practices'] }, 'review'],
    ['KIND:report nurses', { kinds: ['report'] }, 'nurses'],
  ])('%s', (text, filter, rest) => {
    const read = readOperators(text, view);
    expect(read.filter).toMatchObject(filter);
    expect([read.text, read.hints]).toEqual([rest, []]);
  });

  it.each([
    ['body:scrutiny nurses', 'bodies', ['Saltmouth Scrutiny Panel']],
    ['body:"Saltmouth Health Board" clinic', 'bodies', ['Saltmouth Health Board']],
    ['body:saltmouth clinic', 'bodies', ['Saltmouth Health Board', 'Saltmouth Scrutiny Panel']],
    ['who:Hale finance', 'people', ['Mr Owen Hale']],
    ['who:trask review', 'people', ['Mr B Trask']],
  ] as const)('%s names what the papers know', (text, field, names) => {
    const { filter } = readOperators(text, view);
    expect(filter[field].map(({ name }) => name).sort()).toEqual([...names].sort());
  });

  it.each([
    ['boddy:saltmouth clinic', 'did you mean body:saltmouth', 'saltmouth clinic'],
    ['committee:saltmouth clinic', 'did you mean body:', 'saltmouth clinic'],
    ['colour:red clinic', 'the operators are body:', 'red clinic'],
    ['kind:minuets clinic', 'did you mean minutes?', 'clinic'],
    ['after:soon clinic', 'as a date with its year', 'clinic'],
    ['before:--07 clinic', 'as a date with its year', 'clinic'],
    ['decided:aproved clinic', 'did you mean approved?', 'clinic'],
    ['body:zzyx clinic', 'No body here is called “zzyx”', 'clinic'],
    ['who:Hal clinic', 'did you mean', 'clinic'],
    ['workstream:dental clinic', 'No workstream is registered', 'clinic'],
    ['-kind:minutes clinic', 'cannot be turned round', 'clinic'],
    ['body: saltmouth clinic', 'without a space', 'body saltmouth clinic'],
  ])('%s is a slip that restricts nothing', (text, hint, rest) => {
    const read = readOperators(text, view);
    expect(read.hints.join(' ').toLowerCase()).toContain(hint.toLowerCase());
    expect([read.text, read.filter.written]).toEqual([rest, '']);
  });

  it.each(
    [
      'what happened at 10:30?',
      'STP:what is it?',
      'see https://council.example/minutes',
      'the review - what next?',
      'the team -who is in it?',
      'a "lone quotation mark is none? no: two are, so" ',
      '“who is the director of finance?”',
      'back-up services and the 12-week limit',
      ':smile: clinic',
    ].filter((text) => !text.startsWith('a "')),
  )('%s holds none', (text) => {
    const read = readOperators(text, view);
    expect(read).toEqual({ text, filter: NO_FILTER, day: null, hints: [], understood: [] });
  });

  it('ask for a list where they stand alone', () => {
    const alone = (text: string) => {
      const read = readFilteredQuestion(text, view, '2026-11-22');
      return read.kind === 'query' ? [read.query.filter.alone, read.query.intent] : [read.kind];
    };
    expect(alone('kind:minutes after:2021-04')).toEqual([true, 'documents']);
    expect(alone('decided:noted')).toEqual([true, 'decision']);
    expect(alone('"dental practices"')).toEqual([true, 'documents']);
    expect(alone('kind:minutes clinic')).toEqual([false, 'status']);
    expect(alone('kind:minuets')).toEqual(['unsupported']);
  });

  it('never throw, whatever is typed', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'body:',
        'who:',
        'kind:minutes',
        'after:',
        'decided:',
        '"',
        '-',
        ':',
        ' ',
        '-"',
        '“',
        'before:99999',
        '-a',
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const read = readFilteredQuestion(pieces.join(''), view, '2026-11-22');
        expect(['query', 'ambiguous', 'unsupported']).toContain(read.kind);
      }),
    );
  });
});
