import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tidyText } from '../../src/question/tidy-text.ts';

describe('tidying a question as typed', () => {
  it.each([
    ['hi team, who is the chair?', 'who is the chair?'],
    ['Can you please tell me when the board last met, thanks', 'when the board last met'],
    ['pls whats happening w/ local care', 'what is happening with local care'],
    ["who's the SRO??", 'who is the SRO??'],
    ['  what   is\n a footprint ? ', 'what is a footprint ?'],
    ['Please could you tell us about estates', 'estates'],
    ['do you know who chairs the panel?', 'who chairs the panel?'],
    ['“you said, we did”', '"you said, we did"'],
    ['why didnt the tender close', "why didn't the tender close"],
    ['Isnt the clinic open? we cant tell', "Isn't the clinic open? we can't tell"],
    ['weve asked twice, they were well', "we've asked twice, they were well"],
    ["what is the chief executive's role", "what is the chief executive's role"],
  ])('%s', (typed, tidied) => {
    expect(tidyText(typed)).toBe(tidied);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(tidyText(tidyText(text))).toBe(tidyText(text));
      }),
    );
  });
});
