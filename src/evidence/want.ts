import type { Query } from '../domain/query.ts';
import { WANTED, WANTS, type Want } from '../english/wanted-words.ts';

/**
 * What a question wants, most likely first; never empty. A question word decides before a noun that may also be what it is
 * about: "who pays the grant" wants a person, "grant 2018/19" a sum.
 */
export function wantsOf({ text, intent, quantity, manner }: Query): readonly Want[] {
  const words = ` ${text
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{N}£%]+/gu, ' ')
    .trim()} `;
  const found = (Object.keys(WANTED) as (keyof typeof WANTED)[]).flatMap((want) => {
    const places = WANTED[want].map((phrase) => words.indexOf(` ${phrase} `)).filter((at) => at >= 0);
    return places.length === 0 ? [] : [{ want, at: Math.min(...places) }];
  });
  if (/[£]/.test(words)) found.push({ want: 'money', at: words.indexOf('£') });
  if (/%/.test(words)) found.push({ want: 'percent', at: words.indexOf('%') });
  const read = wantRead(intent, quantity, manner);
  const order = (want: Want): number => (want === read && want !== 'meaning' ? -1 : 0);
  const wants = found.sort((a, b) => order(a.want) - order(b.want) || a.at - b.at || rank(a.want) - rank(b.want));
  const all = [
    ...new Set([...(read === 'words' || read === 'meaning' ? [] : [read]), ...wants.map(({ want }) => want)]),
  ];
  return all.length > 0 ? all : ['words'];
}

/** What the form of a question says that it wants. */
function wantRead(intent: Query['intent'], quantity: Query['quantity'], manner: Query['manner']): Want {
  switch (intent) {
    case 'who':
      return 'person';
    case 'when':
      return quantity === 'frequency' ? 'words' : 'date';
    case 'amount':
      return quantity === null || quantity === 'frequency' ? 'count' : quantity;
    case 'decision':
      return 'decision';
    case 'definition':
      return 'meaning';
    default:
      return manner === 'why' ? 'reason' : 'words';
  }
}

function rank(want: Want): number {
  return WANTS.indexOf(want);
}
