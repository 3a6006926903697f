import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/importing/formats/markdown.ts';
import { importPaper } from '../../src/importing/import-paper.ts';
import { importText } from '../../src/importing/import-text.ts';

const CONTEXT = { retrieved: '2026-11-22', sha256: '0'.repeat(64) };

function headerOf(...paragraphs: readonly string[]) {
  return importText('paper.txt', paragraphs.join('\n\n'), CONTEXT).document.header;
}

const PRESENT = ['Present', 'Councillors A Tarn (Chair), B Quill and C Fenn. Clerk D Penn'];
const APPROVED =
  'The minutes of the meeting held on 3rd May 2016 had been circulated. All agreed this was a true record and they were signed.';

describe('minutes of a small body', () => {
  it('are known by who was present and the minutes that they approve', () => {
    const header = headerOf('Tidewick Parish Council', '5th July 2016', ...PRESENT, '16.07.3 Last Meeting', APPROVED);
    expect(header).toMatchObject({
      title: 'Tidewick Parish Council – minutes of 5 July 2016',
      kind: 'minutes',
      body: 'Tidewick Parish Council',
      date: { date: '2016-07-05', basis: 'stated' },
    });
  });

  it.each([
    'Minutes of Tidewick Parish Council Meeting held in the Hall on Friday 3 May 2019',
    'Minutes of the Tidewick Parish Council Virtual Meeting held on Friday 3 May 2019',
    'Minutes of the Annual Tidewick Parish Council Meeting held on Friday 3 May 2019',
    'DRAFT MINUTES OF THE TIDEWICK PARISH COUNCIL MEETING HELD AT 7.30 pm ON FRIDAY 3 MAY 2019',
  ])('name it without the word meeting: %s', (head) => {
    expect(headerOf(head, ...PRESENT, APPROVED)).toMatchObject({
      body: 'Tidewick Parish Council',
      date: { date: '2019-05-03' },
    });
  });

  it('name it by the meeting in the table that heads them', () => {
    const rows = ['Title of Meeting | Tidal Libraries Trust - Board Meeting', 'Date | 11th September 2012'];
    const text = `# Tidal’s Libraries TLS\n\nBOARD MEETING MINUTES\n\n| ${rows.join(' |\n|---|---|\n| ')} |\n\n${APPROVED}`;
    const { header } = importPaper('paper.md', readMarkdown(text), CONTEXT).document;
    expect(header).toMatchObject({
      title: 'Tidal Libraries Trust - Board – minutes of 11 September 2012',
      kind: 'minutes',
      body: 'Tidal Libraries Trust - Board',
      date: { date: '2012-09-11' },
    });
  });

  it('are drafts where their file is named so', () => {
    const of = (file: string) => importText(file, `Tidewick Parish Council minutes\n\n${APPROVED}`, CONTEXT).document;
    expect(of('Draft_Minutes - 3rd May 2019.txt').header).toMatchObject({ kind: 'draft-minutes', approval: 'draft' });
    expect(of('Minutes - 3rd May 2019.txt').header).toMatchObject({ kind: 'minutes', approval: null });
  });

  it.each(['December Liaison Committee', 'June Village Liaison Committee', 'May Board'])(
    'have no body where a month tells which meeting it was: %s',
    (name) => {
      expect(headerOf(`The minutes of the ${name}`, 'Tidewick Mill', ...PRESENT, APPROVED).body).toBeNull();
    },
  );
});

describe('minutes that run on from their head', () => {
  it('are the drafts of the body that their first words say', () => {
    const head = 'DRAFT MINUTES OF THE TIDEWICK PARISH COUNCIL MEETING HELD AT 7.30 pm ON FRIDAY 3 MAY 2019 PRESENT:';
    const rest = 'A Tarn. The clerk told the parish of the tug. '.repeat(20);
    expect(headerOf('Tidewick in May', `${head} ${rest} The minutes of the last meeting were agreed.`)).toMatchObject({
      kind: 'draft-minutes',
      body: 'Tidewick Parish Council',
      date: { date: '2019-05-03' },
      approval: 'draft',
    });
  });
});

describe('the day of a paper', () => {
  it.each(['Return for the financial year ended 31 March 2017', 'Site visit made on 20 December 2016'])(
    'is not that of “%s”',
    (line) => {
      expect(headerOf('Flood wall', line, 'The wall was looked at by the warden.').date).toBeNull();
    },
  );
});

describe('what is no minutes', () => {
  it('is an agenda that would have the last ones approved', () => {
    const header = headerOf(
      'TIDEWICK PARISH COUNCIL',
      'Annual Parish Meeting in the Village Hall on Tuesday, 2nd May 2017 at 7.30pm',
      'Annual Parish Meeting Agenda',
      '1. To approve minutes of the last Annual Parish Meeting (3.5.16)',
      '2. To discuss matters arising from the above minutes',
      '3. Minutes of the last Council meeting to be signed as a true record',
      'Present may be whoever lives in the parish.',
    );
    expect(header).toMatchObject({ kind: 'agenda', body: 'Tidewick Parish Council', date: { date: '2017-05-02' } });
  });

  it('is a page that says where they are', () => {
    const header = headerOf(
      'Tidewick Parish Council',
      'It is elected for four years.',
      'Draft minutes, signed minutes and accounts are posted on the website.',
    );
    expect(header.kind).toBe('note');
  });
});

describe('a title', () => {
  it.each(['Present', 'Apologies', 'Clerk : Dora Penn Telephone : 017683 52469', 'dora.penn@tidewick.example'])(
    'is never “%s”',
    (line) => {
      expect(headerOf(line, 'Friday, 3 May 2019', 'Flood wardens', 'The wardens met the crew of the tug.').title).toBe(
        'Flood wardens',
      );
    },
  );
});
