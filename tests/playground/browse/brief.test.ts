import { describe, expect, it } from 'vitest';
import { dateRows } from '../../../src/matter/date-rows.ts';
import { handleRequest } from '../../../src/playground/handle-request.ts';
import { datesCalendar } from '../../../src/service/dates-calendar.ts';
import { calendarEvents } from '../../support/calendar-events.ts';
import { memoryLogger } from '../../support/memory-logger.ts';
import { opened, RECORD, read, sourceOfRecord } from '../record-source.ts';

describe('/brief/SUBJECT', () => {
  it('is one page on a workstream, whose lines lead to their paragraphs', async () => {
    const { status, page } = await opened('/brief/dredging', await sourceOfRecord());
    expect(status).toBe(200);
    expect(read(page)).toContain('6 March 2018, approved: “The Board RESOLVED that the dredging plan be approved.”');
    expect(page).toMatch(/<a href="\/documents\/2018-03-board#p1" aria-label="source \d+">\[\d+\]<\/a>/);
  });

  it('is reached from a workstream, a body and a person', async () => {
    const source = await sourceOfRecord();
    for (const path of ['/workstreams/dredging', '/bodies/pilots', '/people/ada-quay']) {
      const [, address = ''] = /href="(\/brief\/[^"]+)"/.exec((await opened(path, source)).page) ?? [];
      expect(read((await opened(address, source)).page)).toContain('Sources');
    }
  });

  it('says that nothing was found, and where else to look', async () => {
    const { page } = await opened('/brief/zeppelins%20and%20kites', await sourceOfRecord());
    expect(read(page)).toContain('Nothing was found on “zeppelins and kites” in these 3 papers');
  });

  it('asks which is meant where a name is two things', async () => {
    const two = { ...RECORD, 'bodies.yaml': `${RECORD['bodies.yaml']}- { id: dredging, name: Dredging group }\n` };
    const { page } = await opened('/brief/dredging', await sourceOfRecord(two));
    expect(page).toContain('<a href="/brief/Dredging%20group">');
  });

  it('takes what stands in papers and addresses for words alone', async () => {
    const { status, page } = await opened(
      `/brief/${encodeURIComponent('<script>alert(1)</script>')}`,
      await sourceOfRecord(),
    );
    expect(status).toBe(200);
    expect(page).not.toContain('<script');
    expect((await opened(`/brief/${'x'.repeat(1001)}`, await sourceOfRecord())).status).toBe(404);
    expect((await opened('/brief/%E0%A4%A', await sourceOfRecord())).status).toBe(404);
    expect((await opened('/brief/', await sourceOfRecord())).status).toBe(404);
  });
});

describe('/dates.ics', () => {
  it('is the public dates as a calendar', async () => {
    const response = handleRequest(new Request('http://localhost/dates.ics'), {
      source: await sourceOfRecord(),
      logger: memoryLogger(),
      isOwnHost: () => true,
      calendar: (view, asOf) => datesCalendar(dateRows(view, asOf), view).text,
    });
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(calendarEvents(await response.text()).map(({ start }) => start)).toContain('2027-03-01');
  });

  it('is named on the page of dates', async () => {
    expect((await opened('/dates', await sourceOfRecord())).page).toContain('href="/dates.ics"');
  });
});
