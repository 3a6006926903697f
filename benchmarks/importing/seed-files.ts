import { strToU8 } from 'fflate';
import { ITEM, MEETING } from '../../tests/importing/formats/moderngov-pages.ts';
import { aPdf, artifact, rule, set, tag, words } from '../../tests/support/pdf-file.ts';
import {
  aWordFile,
  cell,
  definition,
  deleted,
  inserted,
  level,
  list,
  paragraph,
  row,
  style,
  table,
  textBox,
} from '../../tests/support/word-file.ts';

/** Files of every format that is read, whole ones, by the name they are imported under. */
export function seedFiles(): ReadonlyMap<string, Uint8Array> {
  const minutes = [
    'MINUTES of a meeting of the Tidal Board held in Wharf Hall on Tuesday, 14 May 2019.',
    'PRESENT: Mr A Tarn (Chairman), Mrs B Quill and Ms C Fenn.',
    '1. Apologies',
    'There were none.',
    '2. RESOLVED that the fee be ~~£40~~ £45 a day.',
    'For (2): Mr A Tarn, Mrs B Quill. Against (1): Ms C Fenn.',
  ];
  const tagged = aPdf([
    [artifact(words('Page 1', 72, 30)), ...minutes.map((text, i) => tag('P', ...set(text, 60 + i * 40)))],
    [tag('Table', tag('TR', tag('TD', words('Beds', 72, 60)), tag('TD', words('12', 200, 60)))), rule(72, 70, 200)],
  ]);
  const plain = aPdf([minutes.flatMap((text, i) => set(text, 60 + i * 40)), []]);
  return new Map([
    ['minutes.pdf', tagged],
    ['untagged.pdf', plain],
    ['pack.txt', strToU8(PACK)],
    ['minutes.docx', wordMinutes()],
    ['meeting.html', strToU8(MEETING)],
    ['item.html', strToU8(ITEM)],
    ['answer.xml', strToU8(ANSWER)],
    ['minutes.md', strToU8(`# Minutes\n\n${minutes.join('\n\n')}\n\n| Beds | Cost |\n|---|---|\n| 12 | £3 |\n`)],
    ['minutes.txt', strToU8([minutes.join('\n\n'), 'Page 2\n\nNoted.'].join('\f'))],
  ]);
}

function wordMinutes(): Uint8Array {
  const numbered = { list: [1, 0] as const };
  return aWordFile({
    title: 'Minutes',
    styles: style('Heading1', 'heading 1', '<w:rPr><w:b/></w:rPr>'),
    numbering: definition(0, level(0, 'decimal', '%1.'), level(1, 'lowerLetter', '(%2)')) + list(1, 0),
    headers: [paragraph('Tidal Board')],
    comments: '<w:comment w:id="1">A thought</w:comment>',
    footnotes: `<w:footnote w:id="2">${paragraph('By the crew.')}</w:footnote>`,
    body: [
      paragraph('MINUTES of a meeting of the Tidal Board held on 14 May 2019', { style: 'Heading1' }),
      paragraph('The tug was sold.', numbered),
      paragraph(inserted('The fee is £45') + deleted(' £40'), numbered),
      paragraph('It was agreed.', { list: [1, 1] }),
      paragraph(textBox(paragraph('A box'))),
      table(row([cell('Beds'), cell('Cost')]), row([cell('12'), cell('£3')])),
      '<w:p><w:r><w:t>Noted</w:t><w:footnoteReference w:id="2"/></w:r></w:p>',
    ].join(''),
  });
}

const ANSWER = `<?xml version="1.0" encoding="utf-8"?>
<getmeeting><meeting><meetingid>7</meetingid><committeetitle>Tidal Board</committeetitle><meetingdate>14/05/2019</meetingdate>
<meetingtime>10.00 am</meetingtime><agendaitems><agendaitem><agendaitemid>9</agendaitemid>
<fulldisplaynumberformat>1.</fulldisplaynumberformat><agendaitemtitle>Beds</agendaitemtitle>
<minutesnonemptyhtmlbody>&lt;p&gt;The beds were counted.&lt;/p&gt;</minutesnonemptyhtmlbody></agendaitem></agendaitems></meeting></getmeeting>`;

/** An agenda and its papers, each page stamped, as a text with a form feed between pages. */
const PACK = [
  'AGENDA\n\nTidal Board\n\n1. Apologies\n\n2. Quays (Pages 2 - 3)\n\n3. Lamps (Page 4)\n\nPage 1',
  'Agenda Item 2\n\nThe quays were mended in May by the crew of the tug.\n\nPage 2',
  'They will be painted in June by the crew of the barge.\n\nPage 3',
  'Agenda Item 3\n\nThe lamps were lit in July by the keeper of the light.\n\nPage 4',
].join('\f');
