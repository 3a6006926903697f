import { describe, expect, it } from 'vitest';
import type { DefinitionStatement } from '../../src/domain/statement.ts';
import { readDefinitions } from '../../src/statements/definitions.ts';
import { findExpansion } from '../../src/statements/find-expansion.ts';
import { readingOf } from './a-reading.ts';
import { itKeepsTheRules } from './recogniser-rules.ts';

function definitionsIn(text: string): string[] {
  return readDefinitions(readingOf(text)).map((statement) => {
    const { term, meaning, manner } = statement as DefinitionStatement;
    return `${term} | ${meaning} | ${manner}`;
  });
}

describe('expansions of acronyms', () => {
  it.each([
    ['The Harbour Renewal Plan (HRP) was published.', 'HRP', 'Harbour Renewal Plan'],
    ['a new Integrated and Sustainable Care Model (ISCM)', 'ISCM', 'Integrated and Sustainable Care Model'],
    ['reductions in delayed transfers of care (DToC) were seen', 'DToC', 'delayed transfers of care'],
    ['all eight clinical commissioning groups (CCGs)', 'CCG', 'clinical commissioning groups'],
    ['approval by NHS England (NHSE) is needed', 'NHSE', 'NHS England'],
    ['the “Accident and Emergency” (A&E) department', 'A&E', 'Accident and Emergency'],
    ['the Joint Harbour Scrutiny Committee (JHOSC)', 'JHOSC', 'Joint Harbour Scrutiny Committee'],
    ['Northern Coast Ambulance Service (NCAmb) attended', 'NCAmb', 'Northern Coast Ambulance Service'],
    ['the five year forward view (5YFV)', '5YFV', 'five year forward view'],
    ['those with cardiovascular disease (CVD)', 'CVD', 'cardiovascular disease'],
    ['a multi-agency safeguarding hub (MASH)', 'MASH', 'multi-agency safeguarding hub'],
    ['Northtown and Vale NHS Trust (NVT)', 'NVT', 'Northtown and Vale NHS Trust'],
    ['SRO (Senior Responsible Officer) papers', 'SRO', 'Senior Responsible Officer'],
    ['KPIs (key performance indicators) were set', 'KPI', 'key performance indicators'],
    ['the Better Transport Fund (the BTF)', 'BTF', 'Better Transport Fund'],
    ['a hyper acute stroke unit ("HASU") in the town', 'HASU', 'hyper acute stroke unit'],
  ])('%s', (text, term, meaning) => {
    expect(definitionsIn(text)).toEqual([`${term} | ${meaning} | expansion`]);
  });
});

describe('definitions in words and in lists', () => {
  it.each([
    ['Local Care was a term to describe care given near home.', 'Local Care | care given near home | meaning'],
    [
      '“Step down” is the term used for a move to a ward nearer home.',
      'Step down | a move to a ward nearer home | meaning',
    ],
    ['Reablement means help to live at home again.', 'Reablement | help to live at home again | meaning'],
    [
      'A key decision is defined as one that costs over £500,000.',
      'key decision | one that costs over £500,000 | meaning',
    ],
    [
      'She advised that the open door policy related to the use of wards at night.',
      'open door policy | the use of wards at night | meaning',
    ],
    ['In this report Quay means the north side alone.', 'Quay | the north side alone | meaning'],
    [
      'Mrs Lyle proposed a hut for anglers, to be called The Creel.',
      'The Creel | Mrs Lyle proposed a hut for anglers | meaning',
    ],
    ['The term ‘footprint’ refers to the area a plan covers.', 'footprint | the area a plan covers | meaning'],
    [
      'It joins several small practices into one, known as a “hub”.',
      'hub | It joins several small practices into one | meaning',
    ],
    [
      'the “3 gaps” (the care gap, the health gap, and the money gap)',
      '3 gaps | the care gap, the health gap, and the money gap | list',
    ],
    [
      'There were four key themes – Care, Leadership, Productivity and Enablers.',
      'four key themes | Care, Leadership, Productivity and Enablers | list',
    ],
    [
      'It rests on three pillars: prevention, repair and renewal.',
      'three pillars | prevention, repair and renewal | list',
    ],
    [
      'It served the key aims of the Harbour Plan. These were safety, access and cost.',
      'key aims of the Harbour Plan | safety, access and cost | list',
    ],
  ])('%s', (text, expected) => {
    expect(definitionsIn(text)).toContain(expected);
  });
});

describe('keys of ratings and rows of terms', () => {
  it.each([
    [
      'Red means that the berth will be late. Amber means that it may be. Green means on course.',
      ['red | the berth will be late | key', 'amber | it may be | key', 'green | on course | key'],
    ],
    ['Key: green, on time; amber, up to a month late; red, later.', ['green', 'amber', 'red']],
    [
      'G is our grade. Green = done, Amber = begun, Red = not begun',
      ['green | done', 'amber | begun', 'red | not begun'],
    ],
    ['RAG status: Red (stopped), Amber (slow), Green (moving).', ['red | stopped', 'amber | slow', 'green | moving']],
  ])('%s', (text, expected) => {
    const found = definitionsIn(text);
    for (const [at, start] of expected.entries()) expect(found[at]?.startsWith(start)).toBe(true);
    expect(found).toHaveLength(expected.length);
  });

  it.each([
    'The pier moved from amber to red; the crane from red to green.',
    'Green: 12 schemes; amber: 5; red: none.',
    'Red: the crane. Amber: the pier.',
    'Mill Green: 66 beds; Alder: 40.',
    'Red means stop.',
    'Ratings: red 3, amber 2.',
  ])('nothing in "%s"', (text) => {
    expect(definitionsIn(text)).toEqual([]);
  });

  it('reads the rows of a table of terms', () => {
    const reading = readingOf('DMO | Deputy Mooring Officer');
    const row = { ...reading.passage, form: 'row' as const, columns: ['Abbreviation', 'In full'] };
    expect(readDefinitions({ ...reading, passage: row })).toMatchObject([
      { term: 'DMO', meaning: 'Deputy Mooring Officer', manner: 'expansion' },
    ]);
    expect(readDefinitions({ ...reading, passage: { ...row, columns: ['Name', 'Post'] } })).toEqual([]);
  });
});

describe('what defines nothing', () => {
  it.each([
    'Vale Road (a street in Northtown) was closed.',
    'The figures were set out (see page 4).',
    'Apologies (Item 3)',
    'The report of the previous year (2017) was received.',
    'Mr A B Vale (Chairman), Mrs C Lee (Vice-Chairman)',
    'Ms Jane Doe (JD) Chief Executive',
    'Dr Pat Reed (Medical Director, Northtown Trust)',
    'the plan (Northtown Council 2016) was revised',
    'the Case for Change (version 2) was ready',
    'Councillor Vale (Labour) asked a question',
    '(Pages 11 - 84)',
    'services across Northtown (STP)',
    'The Committee met in the Town Hall (UK)',
    'This means that work will start in May.',
    'It means more for less.',
    'by means of a grant (Appendix A)',
    'The report related to the budget.',
    'Mr Vale referred to the letter.',
    'The Board received two reports and noted them.',
    'There were three meetings: one in May.',
    'Four members were present (Mr Vale, Mrs Lee).',
    'For (7), Against (3), Abstain (1)',
    'The application was called in.',
    'the Local Medical Committee (as amended)',
    '5. Any other business (urgent)',
  ])('%s', (text) => {
    expect(definitionsIn(text)).toEqual([]);
  });
});

describe('finding an expansion by its capitals', () => {
  it.each([
    ['HRP', 'the Northtown Harbour Renewal Plan was', 'Harbour Renewal Plan'],
    ['STP', 'a Sustainability and Transformation Plan', 'Sustainability and Transformation Plan'],
    ['ACP', 'Accountable Care Partnerships would be', 'Accountable Care Partnerships'],
    ['NHSE', 'approval by NHS England of the case', 'NHS England'],
  ])('%s in "%s"', (acronym, text, expected) => {
    expect(findExpansion(acronym, text)).toBe(expected);
  });

  it.each([
    ['HRP', 'the harbour was repaired and painted'],
    ['JD', 'Jane Doe was there'],
    ['STP', 'Sustainability. The Plan'],
    ['x', 'Xylophones'],
    ['', ''],
  ])('nothing for %s in "%s"', (acronym, text) => {
    expect(findExpansion(acronym, text)).toBeNull();
  });
});

describe('the rules', () => {
  itKeepsTheRules(readDefinitions, [
    'Harbour Renewal Plan (HRP)',
    '(((',
    'a term used to describe',
    'is defined as',
    'known as “X”',
    'four key themes – A, B, C and D.',
    'and the and of the (TATO)',
    'policy related to',
    'These were a and b.',
  ]);
});

describe('an acronym beside its name without brackets', () => {
  it.each<[string, string[]]>([
    ['It was said that the Vale Broadcasting Corporation, VBC, is in debt.', ['VBC: Vale Broadcasting Corporation']],
    ['The Trust, NHS England, the CQC, and others met.', []],
    ['They met the Care Quality Board, CQC, and others.', []],
  ])('%s', (text, expected) => {
    expect(
      readDefinitions(readingOf(text)).map((s) => (s.kind === 'definition' ? `${s.term}: ${s.meaning}` : s.kind)),
    ).toEqual(expected);
  });
});
