import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';

/** No more of a line is kept than this; it is far more than any question may have. */
const LONGEST = 65_536;

/**
 * The lines of a stream of UTF-8, ended by LF or CRLF and by nothing else; the last needs no end. A byte order mark is
 * left out, and a line that never ends takes no more memory than 65,536 characters.
 */
export async function* readLines(stream: Readable): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let line = '';
  let begun = false;
  let first = true;
  const finish = (): string => {
    const whole = (first ? line.replace(/^\ufeff/, '') : line).replace(/\r$/, '');
    line = '';
    begun = false;
    first = false;
    return whole;
  };
  for await (const chunk of stream) {
    const pieces = (typeof chunk === 'string' ? chunk : decoder.write(chunk)).split('\n');
    for (const [i, piece] of pieces.entries()) {
      if (i > 0) yield finish();
      begun ||= piece !== '';
      if (line.length < LONGEST) line += piece.slice(0, LONGEST - line.length);
    }
  }
  line += decoder.end();
  if (begun || line !== '') yield finish();
}
