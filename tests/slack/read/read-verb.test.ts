import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RHYTHMS } from '../../../src/digest/subscription.ts';
import { followValue, readFollowValue } from '../../../src/slack/follow/follow-value.ts';
import { readUndoValue, undoValue } from '../../../src/slack/follow/undo-value.ts';
import { readVerb } from '../../../src/slack/read/read-verb.ts';

describe('readVerb', () => {
  it.each([
    ['follow stroke weekly here', { kind: 'follow', rest: 'stroke weekly here' }],
    ['Follow', { kind: 'follow', rest: '' }],
    ['follow upper harbour', { kind: 'follow', rest: 'upper harbour' }],
    ['unfollow all', { kind: 'unfollow', rest: 'all' }],
    ['un-follow x', { kind: 'unfollow', rest: 'x' }],
    ['stop following x', { kind: 'unfollow', rest: 'x' }],
    ['stop', { kind: 'unfollow', rest: 'all' }],
    ['stop my digests here', { kind: 'unfollow', rest: 'all here' }],
    ['following', { kind: 'following', here: false }],
    ['following here?', { kind: 'following', here: true }],
    ['enrol <@U5> x', { kind: 'enrol', rest: '<@U5> x' }],
    ['enroll', { kind: 'enrol', rest: '' }],
    ['digest', { kind: 'preview', here: false }],
    ['digest preview in this channel', { kind: 'preview', here: true }],
    ['digest log', { kind: 'log' }],
  ])('reads “%s”', (typed, verb) => {
    expect(readVerb(typed)).toEqual(verb);
  });

  it.each([
    'following the meeting, what was decided?',
    'follow up on the review?',
    'follow-up on the review',
    'followed by whom?',
    'follows',
    'unfollowed',
    'stop smoking services',
    'digest of the June meeting',
    'enrolment in the programme',
    'how many did they enrol?',
    'what does the board follow?',
  ])('leaves “%s” to be a question', (typed) => {
    expect(readVerb(typed)).toBeNull();
  });

  it('throws on nothing', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void readVerb(text)));
  });
});

const followed = fc.record({
  kind: fc.constantFrom('workstream', 'body', 'person', 'words'),
  id: fc.stringMatching(/^\S(?:[^\n]{0,30}\S)?$/),
});
const rhythm = fc.constantFrom(...RHYTHMS);
const time = fc.constantFrom('00:00', '08:30', '23:59');
const id = fc.stringMatching(/^U[A-Z0-9]{1,10}$/);

describe('what buttons carry', () => {
  it('a wish to follow reads back as it was', () => {
    const target = fc.oneof(
      fc.constantFrom({ kind: 'self' } as const, { kind: 'here' } as const, { kind: 'instead' } as const),
      fc.record({ kind: fc.constant('people' as const), ids: fc.array(id, { minLength: 1, maxLength: 20 }) }),
    );
    const tap = fc.record({ followed, rhythm: fc.option(rhythm), time: fc.option(time), target });
    fc.assert(fc.property(tap, (wish) => void expect(readFollowValue(followValue(wish))).toEqual(wish)));
  });

  it('what was ended reads back as it was, or is too much for a button', () => {
    const destination = fc.record({ kind: fc.constant('person' as const), id });
    const ended = fc.record({ followed, rhythm, time, createdBy: id, createdAt: fc.nat(4e12) });
    fc.assert(
      fc.property(destination, fc.array(ended, { minLength: 1, maxLength: 60 }), (to, list) => {
        const whole = list.map((one) => ({
          ...one,
          followed: { ...one.followed, name: 'x' },
          id: 'x',
          destination: to,
          timeZone: 'Europe/London',
          scheduledAt: one.createdAt,
          paused: null,
        }));
        const value = undoValue(to, whole);
        if (value === null) return;
        expect(value.length).toBeLessThanOrEqual(2000);
        expect(readUndoValue(value)).toEqual({ destination: to, ended: list });
      }),
    );
  });

  it('nothing else is read', () => {
    fc.assert(fc.property(fc.string(), (text) => void expect(readFollowValue(text)).toBeNull()));
    fc.assert(fc.property(fc.string(), (text) => void expect(readUndoValue(text)).toBeNull()));
  });
});
