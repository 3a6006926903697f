import { describe, expect, it } from 'vitest';
import { readPassages } from '../../src/knowledge/passages.ts';
import { findMarking } from '../../src/knowledge/restricted-marking.ts';

const marking = (body: string, title = 'Update') => findMarking(title, body, 5, readPassages('a', body, 5));
/** As the first line of a paper, and again in its midst. */
const placed = (text: string) => [
  `${text}\n\nThe Board met.`,
  `# Update\n\nThe Board met.\n\n${text}\n\nIt rose at noon.`,
];

describe('a paper that says not everyone may see it', () => {
  it.each([
    'EXEMPT',
    '**EXEMPT**',
    '# EXEMPT REPORT',
    'Exempt',
    '[EXEMPT]',
    'NOT FOR PUBLICATION',
    'Not for publication',
    'CONFIDENTIAL',
    'Confidential.',
    'STRICTLY CONFIDENTIAL',
    'CONFIDENTIAL – NOT FOR PUBLICATION',
    'Confidential: not for circulation',
    'Private and confidential',
    'PRIVATE & CONFIDENTIAL',
    'OFFICIAL-SENSITIVE',
    'OFFICIAL SENSITIVE',
    'OFFICIAL: SENSITIVE',
    'Official - Sensitive: Commercial',
    'Status: Exempt',
    'Classification: OFFICIAL-SENSITIVE',
    'Status: Restricted',
    'Commercial in confidence',
    'COMMERCIALLY SENSITIVE',
    'Confidential draft report',
    'EXEMPT APPENDIX 2',
    '## Appendix 2 (EXEMPT)',
    '# Appendix B – NOT FOR PUBLICATION',
    'Not to be published until 3 March 2018',
    'NOT FOR PUBLICATION by virtue of paragraph 3 of Part 1 of Schedule 12A of the Local Government Act 1972',
    'Exempt by virtue of paragraph 3 of Part 1 of Schedule 12A',
    'This report is not for publication by virtue of paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972.',
    'By virtue of paragraph 3 of Part 1 of Schedule 12A this report is exempt.',
    'This report contains exempt information as defined in paragraph 3 of Schedule 12A.',
    'Appendix 2 is not for publication.',
    'The attached appendix is not for publication because it contains exempt information.',
    'This document is confidential and must not be shared outside the team.',
    'This paper contains commercially sensitive figures.',
    'The contents of this paper are strictly confidential.',
    'These minutes must not be circulated.',
  ])('%s', (text) => {
    for (const body of placed(text)) expect(marking(body)).not.toBeNull();
  });

  it('says where, with the words', () => {
    expect(marking('One.\n\n**Status: Exempt**\n\nTwo.')).toEqual({ words: 'Status: Exempt', line: 7 });
    expect(marking('One.\n\nTwo.\nThis report is confidential. Three.')).toEqual({
      words: 'This report is confidential.',
      line: 7,
    });
  });

  it.each(['Options appraisal (EXEMPT)', 'CONFIDENTIAL: options', 'Not for publication'])(
    'in its title: %s',
    (title) => {
      expect(marking('The Board met.', title)).toEqual({ words: title, line: null });
    },
  );
});

describe('a paper that only mentions it', () => {
  it.each([
    'Exempt items: none',
    'EXEMPT ITEMS',
    '# EXEMPT ITEMS',
    'There were no exempt items.',
    'Unrestricted',
    'Status: Unrestricted',
    'UNRESTRICTED ITEMS',
    'RESOLVED that under section 100A of the Local Government Act 1972 the press and public be excluded from the meeting for the following business on the grounds that it involves the likely disclosure of exempt information as defined in paragraph 3 of Part 1 of Schedule 12A of the Act.',
    'It was agreed that the press and public be excluded for exempt items.',
    'A Member asked about patient confidentiality.',
    'Patient data are held in confidence by the practice.',
    'The helpline is confidential and free.',
    'The service gives confidential advice to carers.',
    'Confidential waste was collected weekly.',
    'This report is exempt from call-in.',
    'Charities are exempt from the charge.',
    'This document is not confidential.',
    'This report sets out the services that are restricted to weekdays.',
    'The report was published in July and its publication was welcomed.',
    'Visiting hours were restricted.',
    'The Committee considered whether any items should be taken in private.',
    'The market was commercially sensitive, a Member said.',
    'A Member asked when the business case would be published.',
    'Exemption from the charge was discussed.',
    'Restricted visiting was in place on two wards.',
    'Confidentiality',
    'Publication: 3 March 2018',
    'Sensitive issues were discussed with carers.',
    'To consider any items the Chairman deems urgent, and whether the public should be excluded.',
  ])('%s', (text) => {
    for (const body of placed(text)) expect(marking(body)).toBeNull();
  });
});

it('takes no longer for a longer text than the text is longer', () => {
  for (const text of [
    '.'.repeat(300_000),
    'exempt '.repeat(50_000),
    'the report '.repeat(30_000),
    'confidential. '.repeat(20_000),
  ]) {
    expect(() => marking(`${text}x`, `${text}x`)).not.toThrow();
  }
});
