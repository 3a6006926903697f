import { describe, expect, it } from 'vitest';
import type { Brief } from '../../../src/answer/brief/brief.ts';
import { briefOn } from '../../../src/answer/brief/compose-brief.ts';
import { paper, TODAY } from '../../support/asking.ts';
import { viewOfPapers } from '../../support/views.ts';

const QUAY = {
  'meetings/2018-03-quay.md': paper(
    { title: 'Quay Panel', body: 'Quay Panel', date: '2018-03-08' },
    `**Present:** Cllr Odile Marsh (chair), Petra Lunn, Kofi Arden

**Apologies:** Bram Tolley

1. Ms Lunn was welcomed as harbour surveyor.

2. Ms Lunn said that two of the nine steps were unsafe.

3. Mr Arden asked that his dissent from the closing of the slipway be shown.

4. The Panel heard that the crane would be tested in May.`,
  ),
  'meetings/2018-05-quay.md': paper(
    { title: 'Quay Panel', body: 'Quay Panel', date: '2018-05-10' },
    `**Present:** Cllr Odile Marsh (chair), Petra Lunn, Bram Tolley

1. The crane passed. Mr Tolley showed the certificate.`,
  ),
};
const FOREST = {
  'meetings/2021-02-forest.md': paper(
    { title: 'Forest Group', body: 'Forest Group', date: '2021-02-03' },
    `**In attendance:** Dr Ines Vale (chief forester), Councillor Rhys Vale

1. Dr Vale reported that the saplings had taken.

2. Cllr Vale wished the car park to be moved.

3. The nursery has four beds.`,
  ),
};

async function brief(files: Readonly<Record<string, string>>, subject: string): Promise<Brief> {
  const briefed = briefOn(subject, await viewOfPapers(files), TODAY);
  if (briefed.kind !== 'brief') throw new Error(`no brief: ${JSON.stringify(briefed)}`);
  return briefed.brief;
}

function linesOf({ sections }: Brief): string {
  return sections.flatMap(({ title, lines }) => lines.map(({ text }) => `${title}: ${text}`)).join('\n');
}

describe('a brief on somebody whom papers list, and name by a title and a surname', () => {
  it('tells what they said and did, and nothing of meetings that they only sat in', async () => {
    const lunn = linesOf(await brief(QUAY, 'Petra Lunn'));
    expect(lunn).toContain('two of the nine steps were unsafe');
    expect(lunn).toContain('harbour surveyor');
    expect(lunn).not.toContain('crane');
    expect(linesOf(await brief(QUAY, 'kofi arden'))).toContain('his dissent');
    const tolley = linesOf(await brief(QUAY, 'Bram Tolley'));
    expect(tolley).toContain('Mr Tolley showed the certificate');
    expect(tolley).not.toContain('slipway');
  });

  it('is the same by whatever name they are called', async () => {
    expect(linesOf(await brief(QUAY, 'Ms Lunn'))).toBe(linesOf(await brief(QUAY, 'Petra Lunn')));
  });
});

describe('a brief on one of two people of a surname', () => {
  it('gives each only what is said of them, with the title or without', async () => {
    const councillor = linesOf(await brief(FOREST, 'Cllr Rhys Vale'));
    expect(councillor).toContain('car park');
    expect(councillor).not.toContain('saplings');
    const doctor = linesOf(await brief(FOREST, 'Ines Vale'));
    expect(doctor).toContain('saplings');
    expect(doctor).toContain('forester');
    expect(doctor).not.toContain('car park');
  });

  it('gives a councillor no post of a namesake without a title', async () => {
    const files = {
      'meetings/2020-07-quay.md': paper(
        { title: 'Quay Panel', body: 'Quay Panel', date: '2020-07-20' },
        '**Present:** Cllr Martin Orr, Helen Orr (Director of Nets)\n\n1. Cllr Orr said that the steps were wet.',
      ),
    };
    expect(linesOf(await brief(files, 'Cllr Martin Orr'))).not.toContain('Director of Nets');
    expect(linesOf(await brief(files, 'Helen Orr'))).toContain('Director of Nets');
  });
});

describe('what a brief says is not there', () => {
  it('is claimed only where no sentence may tell of it', async () => {
    const { notRecorded } = await brief(QUAY, 'Kofi Arden');
    expect(notRecorded).toMatch(/not found in these 2 papers: [^.]*a decision that names them/);
    // "asked that …" may be something to be done.
    expect(notRecorded).toMatch(/some sentences may tell of it; look before saying there is none: [^.]*an open action/);
  });

  it('is claimed of what stands nowhere in any form', async () => {
    const { notRecorded } = await brief(FOREST, 'nursery');
    expect(notRecorded).toMatch(/not found in this one paper: [^.]*a date that moved/);
    expect(notRecorded).not.toMatch(/look before/);
  });
});
