/** A time of day as typed: HH:MM, or what is wrong with it as a sentence. */
export type ReadTime =
  | { readonly kind: 'time'; readonly time: string }
  | { readonly kind: 'problem'; readonly problem: string };

const HOURS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const NAMED: Readonly<Record<string, string>> = { noon: '12:00', midday: '12:00', midnight: '00:00' };

/**
 * Reads “8”, “08:30”, “8.30am”, “4 pm”, “0830”, “nine”, “noon”. An hour from 1 to 6 with nothing to say whether morning
 * or afternoon is meant is asked back; four figures that may be a year are, too.
 */
export function readTime(typed: string): ReadTime {
  const written = typed.trim().toLowerCase();
  const named = Object.hasOwn(NAMED, written) ? NAMED[written] : undefined;
  if (named) return { kind: 'time', time: named };
  const plain = written.replace(/\b([ap])\.?m\b\.?$/, '$1m').replace(/ ?(?:o'clock|hours|hrs?)$/, '');
  const [word = '', ...after] = plain.split(' ');
  const figures = HOURS.includes(word) ? [HOURS.indexOf(word) + 1, ...after].join(' ') : plain;
  const [, hour, minute = '00', half] = /^(\d{1,2})(?:[:.h]?(\d{2}))? ?(am|pm)?$/.exec(figures) ?? [];
  if (hour === undefined || !isTime(Number(hour), Number(minute), half)) return bad(typed);
  if (/^(?:19|20)\d\d$/.test(figures)) {
    return ask(
      typed,
      `is a year or a time. For the time type “at ${hour}:${minute}”; for the year put the words in quotation marks`,
    );
  }
  if (half === undefined && /^[1-6]$/.test(hour)) {
    const [morning, afternoon] = [inFull(Number(hour), minute), inFull(Number(hour) + 12, minute)];
    return ask(typed, `may be the morning or the afternoon. Type “at ${morning}” or “at ${afternoon}”`);
  }
  return { kind: 'time', time: inFull(twentyFour(Number(hour), half), minute) };
}

function isTime(hour: number, minute: number, half: string | undefined): boolean {
  return minute < 60 && (half === undefined ? hour < 24 : hour >= 1 && hour <= 12);
}

function twentyFour(hour: number, half: string | undefined): number {
  return half === undefined ? hour : (hour % 12) + (half === 'pm' ? 12 : 0);
}

function inFull(hour: number, minute: string): string {
  return `${String(hour).padStart(2, '0')}:${minute}`;
}

function bad(typed: string): ReadTime {
  return ask(typed, 'is no time of day. Type one from 00:00 to 23:59, such as “at 08:30” or “at 4pm”');
}

function ask(typed: string, sentence: string): ReadTime {
  return { kind: 'problem', problem: `“${typed.trim()}” ${sentence}.` };
}
