import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { harbourFolder } from '../support/harbour-folder.ts';
import { stp } from '../support/terminal.ts';

const QUESTIONS = `- { id: h1, type: decision, q: "what did the Harbour Board approve?", expect: [dredging plan], doc: 2018-03 }
- { id: h2, type: when, q: "when is the next Harbour Board meeting?", expect: ["8 May"], doc: 2018-03 }
- { id: h3, type: unanswerable, q: "who designed the aquarium?", answered: false }
- { id: h4, type: who, q: "who is the director of moorings?", expect: [Zebedee] }
`;

function folder(): string {
  return harbourFolder({ 'questions.yaml': QUESTIONS });
}

describe('stp evaluate', () => {
  it('asks the questions of the folder and prints what is right by kind', async () => {
    const { code, out } = await stp(['evaluate', '--knowledge', folder()]);
    expect(code).toBe(0);
    expect(out).toMatch(/^decision +1 +1 +100\.0 %$/m);
    expect(out).toMatch(/^all +3 +4 +75\.0 %$/m);
    expect(out).toMatch(/Abstention: precision 100\.0 %/);
    expect(out).toMatch(/confidence of answers given +right +of +share/);
    expect(out).toMatch(/Wrong:\n {2}h4 who is the director of moorings\?/);
  });

  it('prints the same as JSON', async () => {
    const { out } = await stp(['evaluate', '--json', '--knowledge', folder()]);
    const { accuracy, byKind, abstention, reliability, wrong } = JSON.parse(out);
    expect([accuracy, byKind.length, abstention]).toEqual([0.75, 4, { precision: 1, recall: 1 }]);
    expect(Object.keys(reliability)).toEqual(['given', 'withheld']);
    expect(wrong.map(({ id }: { id: string }) => id)).toEqual(['h4']);
  });

  it('asks as of the day that is given', async () => {
    const { out } = await stp(['evaluate', '--as-of', '2018-01-01', '--json', '--knowledge', folder()]);
    expect(JSON.parse(out).wrong.map(({ id }: { id: string }) => id)).toContain('h1');
  });

  it('tells each harm apart', async () => {
    const { out } = await stp(['evaluate', '--json', '--knowledge', folder()]);
    expect(JSON.parse(out).harms).toEqual({
      wrongAnswers: 1,
      wrongRefusals: 0,
      closestRight: 0,
      unanswerable: 1,
      unanswerableRefused: 1,
      answerable: 3,
      onScreen: 2,
    });
    const text = (await stp(['evaluate', '--knowledge', folder()])).out.replace(/\s+/g, ' ');
    expect(text).toContain('Harms: 1 of 4 got a wrong answer; 0 of 3 that the record answers were refused');
    expect(text).toContain('On screen: 2 of 3 are right or have the answer among the first five passages shown.');
  });

  it('tells of a locked plan its totals and nothing else, for reading and as JSON', async () => {
    const bank = mkdtempSync(join(tmpdir(), 'stp-bank-'));
    const split = (part: string) => `- { id: harbour, part: ${part}, asked: 2018-06-01, world: a harbour }\n`;
    const file = join(bank, 'harbour', 'questions.yaml');
    mkdirSync(join(bank, 'harbour'));
    writeFileSync(file, QUESTIONS);
    writeFileSync(join(bank, 'split.yaml'), split('locked'));
    const argv = ['evaluate', file, '--knowledge', harbourFolder()];
    for (const { code, out, err } of [await stp(argv), await stp([...argv, '--json', '--least', '1'])]) {
      expect(code).toBe(err === '' ? 0 : 1);
      expect(out).toMatch(/75\.0 %|"accuracy":\s*0\.75/);
      for (const detail of ['h4', 'moorings', 'Zebedee', 'who', 'decision', 'confidence of', 'byKind'])
        expect(out + err).not.toContain(detail);
    }
    const deeper = join(bank, 'harbour', 'knowledge', 'questions.yaml');
    mkdirSync(join(bank, 'harbour', 'knowledge'));
    writeFileSync(deeper, QUESTIONS);
    expect((await stp(['evaluate', deeper, '--knowledge', harbourFolder()])).out).not.toContain('moorings');
    writeFileSync(join(bank, 'split.yaml'), split('fit'));
    expect((await stp(argv)).out).toContain('h4 who is the director of moorings?');
    writeFileSync(join(bank, 'split.yaml'), 'not a split');
    const broken = await stp(argv);
    expect(broken).toMatchObject({ code: 2, out: '' });
    expect(broken.err).toContain('split.yaml');
  });

  it('takes a file, and exits 1 below --least', async () => {
    const directory = harbourFolder();
    const file = join(directory, 'mine.yaml');
    writeFileSync(file, QUESTIONS);
    expect((await stp(['evaluate', file, '--least', '0.7', '--knowledge', directory])).code).toBe(0);
    const { code, err } = await stp(['evaluate', file, '--least', '0.9', '--knowledge', directory]);
    expect(code).toBe(1);
    expect(err).toContain('The accuracy on the judged questions is 75.0 %, below the 90.0 % asked for.');
  });

  it.each([
    [['--least', '90'], 'is no share'],
    [['a.yaml', 'b.yaml'], 'takes one file'],
    [['/no/such/file.yaml'], 'cannot be read'],
  ])('refuses %j', async (argv, message) => {
    const { code, err } = await stp(['evaluate', '--knowledge', harbourFolder(), ...argv]);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  it('names the place in a file of another form', async () => {
    const directory = harbourFolder({ 'questions.yaml': '- { id: a, q: "who?" }\n- { id: b }\n' });
    const { code, err } = await stp(['evaluate', '--knowledge', directory]);
    expect(code).toBe(2);
    expect(err).toMatch(/questions\.yaml:2:\d+ item 2/);
  });
});
