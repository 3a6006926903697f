import { describe, expect, it } from 'vitest';
import { importing } from '../support/importing.ts';
import { aPdf, set, tag } from '../support/pdf-file.ts';
import { stp } from '../support/terminal.ts';
import { aWordFile, definition, level, list, paragraph, run as words } from '../support/word-file.ts';

/** Minutes in one of their states, with how the fee is written in them: "~~" around what is struck out. */
interface Version {
  readonly head: string;
  readonly fee: string;
}

const DRAFT: Version = { head: 'DRAFT MINUTES', fee: 'The Board agreed that the fee of the ferry be £40 a day.' };
const AMENDED: Version = {
  head: 'AMENDED MINUTES',
  fee: 'The Board agreed that the fee of the ferry be ~~£40~~ £45 a day.',
};
const APPROVED: Version = {
  head: 'APPROVED MINUTES',
  fee: 'The Board agreed that the fee of the ferry be £45 a day.',
};

const headOf = ({ head }: Version) => [
  `${head} of a meeting of the Tidal Board held in Wharf Hall on Friday, 3 May 2019.`,
  'PRESENT: Mr A Tarn (Chairman), Mrs B Quill and Ms C Fenn.',
];
const textsOf = ({ fee }: Version) => [
  'Mr Tarn welcomed the members and thanked the crew of the tug for the tour of the quay.',
  fee,
  'Mrs Quill asked for the figures of the winter before, and was told that they would be sent.',
];

function wordFile(version: Version): Uint8Array {
  const runs = (text: string) =>
    text
      .split('~~')
      .map((part, i) => words(part, i % 2 === 1 ? '<w:strike/>' : ''))
      .join('');
  const body = [
    ...headOf(version).map((text) => paragraph(text)),
    ...textsOf(version).map((text) => paragraph(runs(text), { list: [1, 0] })),
  ];
  return aWordFile({ body: body.join(''), numbering: definition(0, level(0, 'decimal', '%1.')) + list(1, 0) });
}

function pdfFile(version: Version): Uint8Array {
  const texts = [...headOf(version), ...textsOf(version).map((text, i) => `${i + 1}. ${text}`)];
  return aPdf([texts.map((text, i) => tag('P', ...set(text, 60 + i * 50)))]);
}

describe.each([
  ['a Word file', 'minutes.docx', wordFile],
  ['a PDF', 'minutes.pdf', pdfFile],
])('minutes from their draft to their approval, as %s', (_, name, file) => {
  it('have their state each time, keep the keeper’s edit, and never say what was struck out', async () => {
    const { run, read, edit, put, out } = importing({ [name]: file(DRAFT) });
    const answer = async () => {
      const ran = await stp(['ask', '--json', '--knowledge', out, 'what is the fee of the ferry?']);
      return JSON.parse(ran.out);
    };
    expect((await run(name)).code).toBe(0);
    expect(read('minutes')).toMatch(/\nkind: draft-minutes\nbody: Tidal Board\ndate: 2019-05-03\napproval: draft\n/);
    edit('minutes', 'Mrs Quill asked', 'Mrs Bea Quill asked');
    expect((await stp(['confirm', 'minutes', '--knowledge', out])).code).toBe(0);
    expect((await answer()).headline).toContain('£40');

    put(name, file(AMENDED));
    const amended = await run(name);
    expect(amended.code, amended.err).toBe(0);
    expect(amended.err).toMatch(/info struck-out 1 paragraph with words struck out.*“£40”/);
    expect(read('minutes')).toMatch(/\nkind: minutes\nbody: Tidal Board\ndate: 2019-05-03\napproval: amended\n/);
    expect(read('minutes')).toContain('\nunconfirmed: true\n');
    expect(read('minutes')).toContain('<!-- struck out: £40 -->');
    expect(read('minutes')).toContain('Mrs Bea Quill asked');
    const told = await answer();
    expect(told.headline).toContain('£45');
    expect(JSON.stringify(told)).not.toContain('£40');

    put(name, file(APPROVED));
    expect((await run(name)).code).toBe(0);
    expect(read('minutes')).toMatch(/\nkind: minutes\nbody: Tidal Board\ndate: 2019-05-03\napproval: approved\n/);
    expect(read('minutes')).toContain('Mrs Bea Quill asked');
    expect(read('minutes')).not.toContain('£40');
    expect((await run(name)).err).toMatch(/is unchanged/);
    expect((await answer()).headline).toContain('£45');
  });
});
