import { describe, expect, it } from 'vitest';
import { readIntent } from '../../src/question/intents.ts';

describe('what is asked', () => {
  it.each([
    ['who is the programme director?', 'who'],
    ['which officer introduced the report', 'who'],
    ['what is the name of the chair', 'who'],
    ['when does the board next meet', 'when'],
    ['what date was the consultation closed', 'when'],
    ['next joint committee meeting', 'when'],
    ['how often does the panel meet', 'when'],
    ['what did the panel decide about estates', 'decision'],
    ['did the council approve the merger?', 'decision'],
    ['what was the outcome of the vote', 'decision'],
    ['what was resolved on 4 May', 'decision'],
    ['how much will it cost', 'amount'],
    ['how many beds are there', 'amount'],
    ['what percentage of staff left', 'amount'],
    ['how long is the consultation', 'amount'],
    ['how long until the pier opens', 'when'],
    ['how many weeks is it until the lift is mended', 'when'],
    ['how long did it take to get a letter', 'amount'],
    ['what are the plans for the pier', 'status'],
    ["what's next for the reading room", 'status'],
    ['what is next to the pier', 'passages'],
    ["what's holding up the lift", 'passages'],
    ['what has gone wrong with the van', 'passages'],
    ['what does ICB stand for', 'definition'],
    ['what is a footprint?', 'definition'],
    ['define integrated care', 'definition'],
    ['what is happening with the dental review', 'status'],
    ['dental review', 'status'],
    ['where are we with estates', 'status'],
    ['latest on workforce', 'status'],
    ['which papers mention obesity', 'documents'],
    ['show me the minutes of 3 March', 'documents'],
    ['why was the item deferred', 'passages'],
    ['why was it agreed to close the ward', 'passages'],
    ['how will savings be made', 'passages'],
    ['what did Mrs Bell say about parking', 'passages'],
    ['is the new clinic going to be built', 'passages'],
  ])('%s: %s', (text, intent) => {
    expect(readIntent(text).intent).toBe(intent);
  });
});
