import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FormatProblem } from '../../../src/importing/formats/format-problem.ts';
import { readModernGovXml } from '../../../src/importing/formats/moderngov-xml.ts';
import { importPaper } from '../../../src/importing/import-paper.ts';

const CONTEXT = { retrieved: '2026-11-22', sha256: '0'.repeat(64) };
const escaped = (html: string) => html.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** A meeting of a made-up council, as its web service answers. */
const meeting = (items: string, attendees = '') => `<?xml version="1.0" encoding="utf-8"?>
<getmeeting xmlns="http://www.moderngov.co.uk/namespaces"><meeting><meetingid>71</meetingid>
<committeetitle>Harbour Health Scrutiny Committee</committeetitle><meetingdate>14/05/2024</meetingdate>
<meetingtime>10.00 am</meetingtime><meetinglocation>Council Chamber, Tidal House</meetinglocation>
<meetingstatus>Confirmed</meetingstatus><agendapublished>True</agendapublished><minutepublished>True</minutepublished>
<agendaitems>${items}</agendaitems><attendees>${attendees}</attendees></meeting></getmeeting>`;

const item = (number: string, title: string, minutes: string, more = '') =>
  `<agendaitem><agendaitemid>9</agendaitemid><fulldisplaynumberformat>${number}</fulldisplaynumberformat><agendaitemtitle>${title}</agendaitemtitle><agendatext>
</agendatext><minutesnonemptyhtmlbody>${minutes}</minutesnonemptyhtmlbody>${more}</agendaitem>`;

function imported(xml: string) {
  const { document, problems } = importPaper('meeting.xml', readModernGovXml(xml), CONTEXT);
  expect(problems.filter(({ code, severity }) => /^words-/.test(code) || severity === 'error')).toEqual([]);
  return { ...document, body: document.markdown.replace(/^---\n[\s\S]*?\n---\n\n/, ''), problems };
}

describe('the answer of the web service about a meeting', () => {
  const minutes = escaped(
    '<div class="WordSection1"><p>1.&nbsp; The ward has <del>12</del> 14 beds.</p><p><b>RESOLVED</b> that it be noted.</p></div>',
  );

  it('is the minutes of its committee and day, a single item no less than several', () => {
    const { header, body } = imported(meeting(item('9.', 'Minutes &amp;amp; actions', minutes)));
    expect(header).toMatchObject({
      kind: 'minutes',
      body: 'Harbour Health Scrutiny Committee',
      date: { date: '2024-05-14', basis: 'stated' },
    });
    expect(body).toContain('### 9. Minutes & actions\n\n#### Minutes\n\n1. The ward has 14 beds.\n');
    expect(body).toContain('\nRESOLVED that it be noted.\n');
    const two = imported(meeting(item('9.', 'Beds', minutes) + item('10.', 'Lamps', minutes)));
    expect(two.body.match(/^### \d+\. /gm)).toEqual(['### 9. ', '### 10. ']);
  });

  it('reads bodies that were escaped twice as those escaped once', () => {
    const once = imported(meeting(item('9.', 'Beds', minutes))).body;
    expect(imported(meeting(item('9.', 'Beds', escaped(minutes)))).body).toBe(once);
  });

  it('shows who was expected, and counts nobody as present for it', () => {
    const { body } = imported(
      meeting(
        item('9.', 'Beds', minutes),
        '<attendee name="Mr A Quill" roledescription="Chair" attendance="Expected"/>',
      ),
    );
    expect(body).toContain('| Name | Role | Attendance |\n| --- | --- | --- |\n| Mr A Quill | Chair | Expected |\n');
  });

  it('leaves out by name what is restricted, attached or data of the service', () => {
    const more =
      '<isrestricted>True</isrestricted><linkeddocuments><linkeddoc><title>Map of wards</title></linkeddoc></linkeddocuments>';
    const { body, problems } = imported(meeting(item('9.', 'Contract', minutes, more) + item('10.', 'Lamps', minutes)));
    const told = problems.find(({ code }) => code === 'left-out')?.message;
    expect(told).toMatch(/restricted, as the web service says: agenda item 9\. “1\. The ward/);
    expect(told).toMatch(/names of attachments: agenda item 9\. “Map of wards”/);
    expect(told).toMatch(/data of the web service: .*meetingstatus “Confirmed”/);
    expect(body.match(/14 beds/g)).toHaveLength(1);
  });

  it.each([
    [
      'an entity that is not declared',
      meeting(item('9.', 'Beds &pound;', '')),
      /no sound XML \(undefined entity, line 6\)/,
    ],
    ['an answer that was cut short', meeting(item('9.', 'Beds', minutes)).slice(0, 700), /no sound XML/],
    [
      'an answer about something else',
      '<?xml version="1.0"?><committees><committee/></committees>',
      /holds no meeting/,
    ],
    ['elements nested without end', `<?xml version="1.0"?>${'<a>'.repeat(5000)}`, /nested more than/],
    [
      'entities inside entities',
      '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><agendaitems>&b;</agendaitems>',
      /no sound XML/,
    ],
  ])('refuses %s by name', (_, xml, message) => {
    expect(() => readModernGovXml(xml)).toThrow(message);
    expect(() => readModernGovXml(xml)).toThrow(FormatProblem);
  });

  it('loses no word and makes none up, whatever is in its items', () => {
    const part = fc.oneof(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<li>',
        '<table>',
        '<td>',
        '&amp;',
        '&lt;p&gt;',
        '1. ',
        'Minutes:',
        '<del>',
        'PDF 3 KB',
      ),
      fc.string({ maxLength: 10 }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 20 }), fc.string({ maxLength: 12 }), (parts, title) => {
        const clean = (text: string) => escaped(text).replace(/[^\t\n\r\x20-\ud7ff]/g, '');
        const reading = readModernGovXml(meeting(item('9.', clean(title), clean(parts.join('')))));
        const { problems } = importPaper('x.xml', reading, CONTEXT);
        expect(problems.filter(({ code }) => /^words-/.test(code))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
