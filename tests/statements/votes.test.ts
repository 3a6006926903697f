import { describe, expect, it } from 'vitest';
import type { VoteStatement } from '../../src/domain/statement.ts';
import { readVotes } from '../../src/statements/votes.ts';
import { readingOf } from './a-reading.ts';
import { itKeepsTheRules } from './recogniser-rules.ts';

function votes(text: string): string[] {
  return (readVotes(readingOf(text)) as VoteStatement[]).map(
    (vote) => `${vote.outcome} ${vote.manner} ${vote.for ?? '-'}/${vote.against ?? '-'}/${vote.abstained ?? '-'}`,
  );
}

describe('the votes of a paragraph', () => {
  it.each<[string, string[]]>([
    ['For (12): Mr A Vale, Mrs B Lee. Against (3): Mr C Oak. Abstain (1): Mr D Ash.', ['unknown counted 12/3/1']],
    ['For (12) Mr A Vale', ['unknown counted 12/-/-']],
    ['Against (3)', ['unknown counted -/3/-']],
    ['Abstain: 2', ['unknown counted -/-/2']],
    ['Votes cast: For: 8 Against: 3', ['unknown counted 8/3/-']],
    ['With 8 votes for, 3 against and 1 abstention the motion was carried.', ['carried counted 8/3/1']],
    ['There voted two in favour, four against, and amendment 1C is not agreed.', ['lost counted 2/4/-']],
    ['There voted four in favour and two against. Amendment 2 is agreed.', ['carried counted 4/2/-']],
    ['The motion was put to the vote and lost by 8 votes to 3.', ['lost counted 3/8/-']],
    ['The motion was put to the vote and lost by 3 votes to 8.', ['lost counted 3/8/-']],
    ['The Committee agreed by 9 votes to 2, with one abstention.', ['carried counted 9/2/1']],
    ['Amendment lost.', ['lost stated -/-/-']],
    ['Amendment carried.', ['carried stated -/-/-']],
    ['Motion carried.', ['carried stated -/-/-']],
    ['Substantive Motion carried.', ['carried stated -/-/-']],
    ['On being put to the vote the amendment was declared lost.', ['lost stated -/-/-']],
    ['The motion fell.', ['lost stated -/-/-']],
    ['It was agreed unanimously that the report be noted.', ['carried unanimous -/-/-']],
    ['The Board unanimously approved the plan.', ['carried unanimous -/-/-']],
    ['RESOLVED nem con', ['carried unanimous -/-/-']],
    ['The recommendation was carried by majority vote.', ['carried majority -/-/-']],
    ['It was resolved by a majority that the item be deferred.', ['carried majority -/-/-']],
  ])('"%s"', (text, expected) => expect(votes(text)).toEqual(expected));
});

describe('what is no vote', () => {
  it.each([
    'The vast majority of residents voted for the government.',
    'The majority of members were new.',
    'Members were unanimous in their view.',
    'The provinces are unanimously asking for more.',
    'Work was carried out; work was carried forward.',
    'For 12 weeks the motion was discussed.',
    'There were three for the price of one.',
    'The amendment would be lost if it came to a vote.',
    'A two-thirds majority would be needed.',
    'Votes at 16 were discussed.',
    'They voted in 2016.',
    'The case for change and the case against it.',
    'Five for 2018 and two against last year.',
    'A vote of thanks was given.',
    'A motion for a ballot was tabled.',
    'The amendment to the plan was discussed.',
    'Two against the world.',
    'He has abstained from comment.',
    'Services for 12 people and beds for 3.',
    'The budget lost £3 million.',
    'Against (see appendix)',
    'The proposal was put forward.',
  ])('"%s"', (text) => expect(votes(text)).toEqual([]));
});

itKeepsTheRules(readVotes, [
  'For (12)',
  'Against: 3',
  'Amendment lost',
  'by 8 votes to 3',
  'unanimously agreed',
  'put to the vote',
  'voted',
  'three for',
]);
