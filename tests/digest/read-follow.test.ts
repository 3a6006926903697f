import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FollowWish, readFollow } from '../../src/digest/read-follow.ts';
import { readEnrol, readFollowing, readUnfollow } from '../../src/digest/read-subscription-verbs.ts';
import { readTime } from '../../src/digest/read-time.ts';
import '../support/property-seed.ts';

const wish = (what: string, rest: Partial<FollowWish> = {}) => ({
  what,
  rhythm: null,
  time: null,
  where: null,
  ...rest,
});

function check(typed: string, what: string, rest: Partial<FollowWish> = {}) {
  expect(readFollow(typed)).toEqual({ kind: 'follow', wish: wish(what, rest) });
}

describe('follow', () => {
  it.each<[string, string, Partial<FollowWish>]>([
    ['estates', 'estates', {}],
    ['estates review daily', 'estates review', { rhythm: 'daily' }],
    ['estates weekly at 9', 'estates', { rhythm: 'weekly', time: '09:00' }],
    ['"travel times" after meetings at 08:30', 'travel times', { rhythm: 'after-meetings', time: '08:30' }],
    ['westshire at 8.30am', 'westshire', { time: '08:30' }],
    ['Joint Committee daily at 16:05 here', 'Joint Committee', { rhythm: 'daily', time: '16:05', where: 'here' }],
    ['estates in this channel', 'estates', { where: 'here' }],
    ['estates for me', 'estates', { where: 'self' }],
    ['estates by DM, weekly', 'estates', { where: 'self', rhythm: 'weekly' }],
    ['ESTATES DAILY AT 8:30 AM', 'ESTATES', { rhythm: 'daily', time: '08:30' }],
    ['estates at 4 p.m.', 'estates', { time: '16:00' }],
    ['estates at 12am', 'estates', { time: '00:00' }],
    ['estates at noon', 'estates', { time: '12:00' }],
    ["estates at nine o'clock", 'estates', { time: '09:00' }],
    ['estates at 0830', 'estates', { time: '08:30' }],
    ['estates @ 17:00', 'estates', { time: '17:00' }],
    ['estates daily 9', 'estates', { rhythm: 'daily', time: '09:00' }],
    ['estates 08:30 every working day', 'estates', { rhythm: 'daily', time: '08:30' }],
    ['estates, every week, please', 'estates', { rhythm: 'weekly' }],
    ['estates after each meeting', 'estates', { rhythm: 'after-meetings' }],
    ['estates – daily – at 08:30', 'estates', { rhythm: 'daily', time: '08:30' }],
    ['estates\u00a0daily\u2003at\u00a009:15', 'estates', { rhythm: 'daily', time: '09:15' }],
    ['“travel times” weekly', 'travel times', { rhythm: 'weekly' }],
    ['news about estates', 'estates', {}],
    ['estates daily every day', 'estates', { rhythm: 'daily' }],
  ])('%s', check);

  it.each<[string, string]>([
    ['weekly report', 'weekly report'],
    ['daily care visits', 'daily care visits'],
    ['care at home', 'care at home'],
    ['vacancies at 9 per cent', 'vacancies at 9 per cent'],
    ['A&E performance at 95%', 'A&E performance at 95%'],
    ['phase 2', 'phase 2'],
    ['"reported weekly"', 'reported weekly'],
    ['"figures at 9"', 'figures at 9'],
    ['"published monthly"', 'published monthly'],
    ['there', 'there'],
    ['A21/A229 Corridor', 'A21/A229 Corridor'],
    ["O'Neill", "O'Neill"],
    ['the Board’s plan', "the Board's plan"],
  ])('%s keeps its words', (typed, what) => check(typed, what));

  it.each([
    ['', 'Say what to follow'],
    ['   ', 'Say what to follow'],
    ['""', 'Say what to follow'],
    ['…!?', 'Say what to follow'],
    ['weekly at 9', 'follow finance weekly at 9'],
    ['estates at 25:00', '“25:00” is no time of day. Type one from 00:00 to 23:59'],
    ['estates at 8:75', '“8:75” is no time of day'],
    ['estates at 13pm', 'is no time of day'],
    ['estates at 24:00', 'is no time of day'],
    ['estates at 30', 'is no time of day'],
    ['estates at 4', '“at 04:00” or “at 16:00”'],
    ['estates at 4.30', '“at 04:30” or “at 16:30”'],
    ['estates at 2018', 'is a year or a time'],
    ['estates hourly', 'Type, for example, “follow estates daily”'],
    ['estates monthly at 9', 'no digest “monthly”'],
    ['estates every two weeks', 'no digest “every two weeks”'],
    ['estates every Monday', 'Type, for example, “follow estates weekly”'],
    ['estates daily weekly', 'You said how often twice: “daily” and “weekly”'],
    ['estates at 9 at 10', 'at what time twice'],
    ['estates here for me', 'where twice'],
    ['estates in <#C123|general>', 'only in the channel in which I am asked'],
    ['estates for <@U123>', 'enrol @name'],
    ['x'.repeat(151), 'too long'],
    ['word '.repeat(200), 'too long'],
  ])('%s is put right by a sentence', (typed, problem) => {
    const read = readFollow(typed);
    expect(read.kind === 'problem' ? read.problem : read).toContain(problem);
  });

  it('reads back what it would write, and never throws', () => {
    const words = fc.constantFrom('estates', 'travel times', 'weekly report', 'Joint Committee', 'A&E');
    const hours = fc.integer({ min: 0, max: 23 }).map((hour) => String(hour).padStart(2, '0'));
    const time = fc.tuple(hours, fc.constantFrom('00', '05', '59')).map((parts) => parts.join(':'));
    fc.assert(
      fc.property(words, fc.constantFrom('daily', 'weekly', 'after meetings'), time, (what, rhythm, at) => {
        const read = readFollow(`${what} ${rhythm} at ${at}`);
        expect(read).toMatchObject({ wish: { what, rhythm: rhythm.replace(' ', '-'), time: at } });
      }),
    );
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (typed) => void readFollow(typed)));
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('at', '9', 'daily', 'here', '"', ',', '8:30', 'x'), { maxLength: 80 }),
        (bits) => {
          expect(['follow', 'problem']).toContain(readFollow(bits.join(' ')).kind);
        },
      ),
    );
  });
});

describe('a time of day', () => {
  it('in full is that time, whatever it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), (minutes) => {
        const [hour, minute] = [Math.floor(minutes / 60), minutes % 60].map((n) => String(n).padStart(2, '0'));
        expect(readTime(`${hour}:${minute}`)).toEqual({ kind: 'time', time: `${hour}:${minute}` });
      }),
    );
  });
});

describe('unfollow', () => {
  it.each([
    ['estates', { kind: 'one', what: 'estates', where: null }],
    ['“travel times” here', { kind: 'one', what: 'travel times', where: 'here' }],
    ['estates daily at 08:30', { kind: 'one', what: 'estates', where: null }],
    ['all', { kind: 'all', where: null }],
    ['Everything here.', { kind: 'all', where: 'here' }],
    ['all hospitals', { kind: 'one', what: 'all hospitals', where: null }],
  ])('%s', (typed, expected) => {
    expect(readUnfollow(typed)).toEqual(expected);
  });

  it('asks what', () => {
    expect(readUnfollow(' ')).toMatchObject({ kind: 'problem', problem: expect.stringContaining('unfollow all') });
  });
});

describe('following', () => {
  it.each([
    ['', null],
    ['here', 'here'],
    ['in this channel', 'here'],
    ['for me', 'self'],
    ['something else', null],
  ])('%j', (typed, where) => {
    expect(readFollowing(typed)).toEqual({ where });
  });
});

describe('enrol', () => {
  it.each([
    ['<@U123> estates daily at 08:30', 'U123', wish('estates', { rhythm: 'daily', time: '08:30' })],
    ['<@W9AB|ann.lee> estates', 'W9AB', wish('estates')],
    ['<@U123>: "travel times" weekly', 'U123', wish('travel times', { rhythm: 'weekly' })],
  ])('%s', (typed, userId, expected) => {
    expect(readEnrol(typed)).toEqual({ kind: 'enrol', userId, wish: expected });
  });

  it.each([
    ['estates daily', 'by a mention'],
    ['@ann estates', 'by a mention'],
    ['<@U123>', 'Say what to follow'],
    ['<@U123> estates at 25:00', 'no time of day'],
    ['<@U123> estates here', 'not in a channel'],
    ['<#C123> estates', 'by a mention'],
  ])('%s is put right by a sentence', (typed, problem) => {
    expect(readEnrol(typed)).toMatchObject({ kind: 'problem', problem: expect.stringContaining(problem) });
  });
});
