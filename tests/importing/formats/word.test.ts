import { describe, expect, it } from 'vitest';
import { readWord } from '../../../src/importing/formats/word.ts';
import {
  aWordFile,
  cell,
  DELETED_MARK,
  definition,
  deleted,
  inserted,
  level,
  list,
  paragraph,
  row,
  run,
  style,
  table,
  textBox,
  type WordParts,
} from '../../support/word-file.ts';

const read = (parts: WordParts) => readWord(aWordFile(parts));
const texts = (body: string) => read({ body }).blocks.map(({ text }) => text);

describe('headings', () => {
  const styles = [
    style('Heading1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'),
    style('Item', 'Item heading', '<w:basedOn w:val="Heading1"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr>'),
    style('Title', 'Title'),
  ].join('');

  it('are known by their style, by what it is based on, and by their place in the outline', () => {
    const body = [
      paragraph('Harbour Committee', { style: 'Title' }),
      paragraph('Minutes', { style: 'Heading1' }),
      paragraph('Apologies', { style: 'Item' }),
      paragraph('Present', { more: '<w:outlineLvl w:val="1"/>' }),
      paragraph('The Chair opened the meeting.', { style: 'Heading1', more: '<w:outlineLvl w:val="9"/>' }),
    ];
    const { blocks } = read({ styles, body: body.join('') });
    expect(blocks.map(({ kind, level: depth }) => [kind, depth])).toEqual([
      ['heading', 1],
      ['heading', 1],
      ['heading', 3],
      ['heading', 2],
      ['paragraph', null],
    ]);
  });

  it('keep their number apart', () => {
    const numbering = definition(0, level(0, 'decimal', '%1.', '', 57)) + list(1, 0);
    const { blocks } = read({ styles, numbering, body: paragraph('Apologies', { style: 'Heading1', list: [1, 0] }) });
    expect(blocks).toEqual([
      {
        kind: 'heading',
        page: null,
        label: '57.',
        level: 1,
        text: 'Apologies',
        cells: null,
        struck: [],
        from: 'paragraph 1 of the document',
      },
    ]);
  });
});

describe('changes', () => {
  it('are accepted: what was put in is said, what was taken out is struck', () => {
    const body = paragraph(run('The fee is ') + deleted('£40 ') + inserted('£45 ') + run('a day.'));
    expect(read({ body }).blocks).toMatchObject([{ text: 'The fee is £45 a day.', struck: ['£40'] }]);
  });

  it('join paragraphs whose parting was deleted', () => {
    const body = paragraph('The Board noted ', { more: DELETED_MARK }) + paragraph('the report.', { list: [1, 0] });
    const numbering = definition(0, level(0, 'decimal', '%1.')) + list(1, 0);
    expect(read({ numbering, body }).blocks).toMatchObject([{ label: '1.', text: 'The Board noted the report.' }]);
  });

  it('take a wholly deleted paragraph out of the counting', () => {
    const numbering = definition(0, level(0, 'decimal', '%1.')) + list(1, 0);
    const body =
      paragraph('One', { list: [1, 0] }) +
      paragraph(deleted('Gone'), { list: [1, 0], more: DELETED_MARK }) +
      paragraph('Two', { list: [1, 0] });
    expect(read({ numbering, body }).blocks).toMatchObject([
      { label: '1.', text: 'One' },
      { label: '2.', text: 'Two', struck: ['Gone'] },
    ]);
  });

  it('keep words that were moved where they went', () => {
    const moved = `<w:moveFrom w:id="1">${run('Item B. ')}</w:moveFrom>`;
    const body = paragraph(`${moved}${run('Item A. ')}<w:moveTo w:id="2">${run('Item B.')}</w:moveTo>`);
    expect(read({ body }).blocks).toMatchObject([{ text: 'Item A. Item B.', struck: ['Item B.'] }]);
  });
});

describe('struck-out words', () => {
  it.each(['<w:strike/>', '<w:dstrike/>', '<w:rStyle w:val="Old"/>'])('are no part of the text: %s', (look) => {
    const styles = style('Old', 'Old wording', '<w:rPr><w:strike/></w:rPr>', 'character');
    const body = paragraph(run('The limit is ') + run('five', look) + run(' six members.'));
    expect(read({ styles, body }).blocks).toMatchObject([{ text: 'The limit is six members.', struck: ['five'] }]);
  });

  it('are live again where the run says it is not struck', () => {
    const styles = style('Old', 'Old wording', '<w:rPr><w:strike/></w:rPr>');
    const body = paragraph(run('Gone ') + run('kept', '<w:strike w:val="0"/>'), { style: 'Old' });
    expect(read({ styles, body }).blocks).toMatchObject([{ text: 'kept', struck: ['Gone'] }]);
  });
});

describe('what stands beside the text', () => {
  it('is read once: a text box that the file holds twice', () => {
    const body = paragraph(run('Before.') + textBox(paragraph('In the box.'))) + paragraph('After.');
    expect(read({ body }).blocks.map(({ text, from }) => [text, from])).toEqual([
      ['Before.', 'paragraph 1 of the document'],
      ['In the box.', 'text box at paragraph 1 of the document'],
      ['After.', 'paragraph 3 of the document'],
    ]);
  });

  it('is on the page alone: heads and feet, each once', () => {
    const stamp = paragraph('OFFICIAL-SENSITIVE');
    const { blocks } = read({ body: paragraph('Text.'), headers: [stamp, stamp], footers: [paragraph('Page 1')] });
    expect(blocks.map(({ kind, text, from }) => [kind, text, from])).toEqual([
      ['furniture', 'OFFICIAL-SENSITIVE', 'header'],
      ['paragraph', 'Text.', 'paragraph 1 of the document'],
      ['furniture', 'Page 1', 'footer'],
    ]);
  });

  it('is left out by name: comments, hidden words, codes of fields, prompts, descriptions of images', () => {
    const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const code = `${field('begin')}<w:r><w:instrText> IF </w:instrText></w:r>${run('never shown')}${field('separate')}${run('shown')}${field('end')}`;
    const prompt = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('Enter a name.')}</w:sdtContent></w:sdt>`;
    const image =
      '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="P" descr="A map of the quay"/></wp:inline></w:drawing></w:r>';
    const comments = `<w:comment w:id="0" w:author="A Clerk">${paragraph('Check this.')}</w:comment>`;
    const reading = read({
      comments,
      body: paragraph(run('Said. ') + run('A secret.', '<w:vanish/>') + code + prompt + image),
    });
    expect(reading.blocks.map(({ text }) => text)).toEqual(['Said. shown']);
    expect(reading.leftOut.map(({ text, why }) => [why, text])).toEqual([
      ['comment', 'Check this.'],
      ['hidden text', 'A secret.'],
      ['field code', 'never shown'],
      ['prompt of an empty field', 'Enter a name.'],
      ['alternative text of an image', 'A map of the quay'],
    ]);
  });

  it('stands where it is called: a footnote with its number', () => {
    const note = (id: number, text: string) => `<w:footnote w:id="${id}">${paragraph(text)}</w:footnote>`;
    const call = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const body = paragraph(run('The grant') + call(3) + run(' was paid.')) + paragraph('Next.');
    const { blocks } = read({ body, footnotes: note(-1, '') + note(3, 'See the report of May.') });
    expect(blocks.map(({ label, text }) => [label, text])).toEqual([
      [null, 'The grant was paid.'],
      ['1', 'See the report of May.'],
      [null, 'Next.'],
    ]);
  });

  it('is left out by name: the words of diagrams and charts', () => {
    const drawing = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
    const others = {
      'word/diagrams/data1.xml': `<dgm:dataModel xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" ${drawing}><dgm:pt><a:p><a:r><a:t>First step</a:t></a:r></a:p></dgm:pt></dgm:dataModel>`,
      'word/charts/chart1.xml': `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ${drawing}><c:pt idx="0"><c:v>Quay</c:v></c:pt><c:pt idx="1"><c:v>Slip</c:v></c:pt></c:chartSpace>`,
    };
    expect(read({ body: paragraph('Text.'), others }).leftOut).toEqual([
      { text: 'First step', why: 'words of a diagram', from: 'diagram' },
      { text: 'Quay Slip', why: 'words of a chart', from: 'chart' },
    ]);
  });

  it('is a hint: what the file calls itself', () => {
    expect(read({ body: paragraph('Text.'), title: 'Minutes & notes' }).hints).toEqual({
      title: 'Minutes & notes',
      url: null,
    });
  });
});

describe('tables', () => {
  const cells = (body: string) => read({ body }).blocks.map(({ kind, cells: of }) => [kind, of]);

  it('keep blank cells, and merged ones in their first column', () => {
    const body = table(
      row([cell('Scheme'), cell('2017/18'), cell('2018/19')], '<w:tblHeader/>'),
      row([cell('Quay'), cell(''), cell('£5m')]),
      row([cell('All schemes', '<w:gridSpan w:val="2"/>'), cell('£9m')]),
      row([cell('', '<w:vMerge/>'), cell('£1m'), cell('£2m')]),
      row([cell('Late')], '<w:gridBefore w:val="2"/>'),
    );
    expect(cells(body)).toEqual([
      ['table-head', ['Scheme', '2017/18', '2018/19']],
      ['table-row', ['Quay', '', '£5m']],
      ['table-row', ['All schemes', '', '£9m']],
      ['table-row', ['', '£1m', '£2m']],
      ['table-row', ['', '', 'Late']],
    ]);
  });

  it('have a head where the first row alone is bold, and none where nothing tells one', () => {
    const bold = (text: string) => cell(paragraph(run(text, '<w:b/>')));
    const plain = row([cell('Quay'), cell('£5m')]);
    expect(cells(table(row([bold('Scheme'), bold('Cost')]), plain)).map(([kind]) => kind)).toEqual([
      'table-head',
      'table-row',
    ]);
    expect(cells(table(row([bold('Scheme'), cell('Cost')]), plain)).map(([kind]) => kind)).toEqual([
      'table-row',
      'table-row',
    ]);
  });

  it('hold the numbers of paragraphs in their cells', () => {
    const numbering = definition(0, level(0, 'decimal', '%1.', '', 12)) + list(1, 0);
    const { blocks } = read({
      numbering,
      body: table(row([cell(paragraph('Apologies', { list: [1, 0] })), cell('Noted')])),
    });
    expect(blocks).toMatchObject([
      { kind: 'table-row', cells: ['12. Apologies', 'Noted'], text: '12. Apologies Noted' },
    ]);
  });

  it('of one column are frames around text', () => {
    expect(cells(table(row([cell(paragraph('One.') + paragraph('Two.'))])))).toEqual([
      ['paragraph', null],
      ['paragraph', null],
    ]);
  });

  it('keep the words of a deleted row as struck', () => {
    const body = table(
      row([cell('Kept'), cell('1')]),
      row([cell('Dropped'), cell('2')], '<w:del w:id="9" w:author="A"/>'),
    );
    expect(read({ body }).blocks).toMatchObject([
      { cells: ['Kept', '1'], struck: [] },
      { cells: ['', ''], text: '', struck: ['Dropped', '2'] },
    ]);
  });
});

describe('words', () => {
  it('are parted by tabs and line breaks, and joined over runs', () => {
    expect(
      texts(
        paragraph(
          '<w:r><w:t>Chair:</w:t><w:tab/><w:t>Ms A B</w:t><w:br/><w:t>Clerk: Mr</w:t></w:r><w:r><w:noBreakHyphen/><w:t>C</w:t></w:r>',
        ),
      ),
    ).toEqual(['Chair: Ms A B Clerk: Mr-C']);
  });

  it('are the same whatever prefix the file gives the namespace', () => {
    const other =
      '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>Strict.</x:t></x:r></x:p></x:body></x:document>';
    expect(
      readWord(aWordFile({ body: '', others: { 'word/document.xml': other } })).blocks.map(({ text }) => text),
    ).toEqual(['Strict.']);
  });
});
