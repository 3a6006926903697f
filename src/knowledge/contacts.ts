import { FREE_MAIL, PUBLIC_HOST, SHARED_SERVICES, SOCIETY_ENDS } from '../english/contact-hosts.ts';

/** An address, a host, a telephone number or an account that a text gives. */
export interface Contact {
  /** By which it is known again: the name that was registered, a whole address of free mail, the digits of a number. */
  readonly key: string;
  /** `own`: somebody's who sells, or anybody's. `plain`: a number, an account, or the page of a society, which papers give of others. */
  readonly weight: 'own' | 'plain';
  readonly words: string;
  /** Where it begins and ends (exclusive). */
  readonly start: number;
  readonly end: number;
}

/** Contacts that stand elsewhere in the record, for all to see: nobody need wonder whose they are. */
export type KnownContacts = Pick<ReadonlySet<string>, 'has'>;

const HOST =
  /(?<![\w@.+-])(?:(https?:\/\/|www\.)[^\s<>"“”()]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:[a-z][\w-]*\.)+(?:com|net|info|io|app|ai|co|org|uk|biz|shop|store|xyz|top|ru|cn|click|online|site|club|vip|live|loan|help|support|link|me|eu|us|dev|tech|health|care|clinic|finance|services?|solutions|group|agency|company|pro|world|today|space|website|digital|cloud|email)(?![\w@-]|\.\w))/gi;
const PHONE = /(?<![\d/.,£-])(?:\+44 ?(?:\(0\) ?)?\d|\(?0)\d{2,4}\)?[ -]?\d{3,4}[ -]?\d{3,4}(?![\d/])/g;
const ACCOUNT =
  /\b\d\d-\d\d-\d\d\b.{0,40}?\b\d{7,8}\b|\b\d{7,8}\b.{0,40}?\b\d\d-\d\d-\d\d\b|\b[A-Z]{2}\d\d(?: ?[A-Z\d]{4}){3,}/g;
const IS_PUBLIC = new RegExp(`^${PUBLIC_HOST}`, 'i');
/** Ends under which names are registered that have two parts. */
const TWO_PARTS = /\.(?:co|org|ac|gov|nhs|ltd|plc|me|sch|police)\.uk$/;

/** The contacts of a text that no public body has, in its order. */
export function contactsOf(text: string): readonly Contact[] {
  const hosts = [...text.matchAll(HOST)].flatMap(({ 0: words, index }) => {
    const written = words.replace(/[.,;:!?)'’]+$/, '');
    const host = hostOf(written);
    if (host === null || IS_PUBLIC.test(host)) return [];
    const name = registered(host);
    const isFree = FREE_MAIL.includes(name) && written.includes('@');
    const isPlain = SHARED_SERVICES.includes(name) || SOCIETY_ENDS.some((end) => host.endsWith(`.${end}`));
    const key = isFree ? written.toLowerCase() : name;
    return [{ key, weight: isPlain ? ('plain' as const) : ('own' as const), words: written, ...reach(index, written) }];
  });
  const numbers = [...text.matchAll(PHONE)].map(({ 0: words, index }) => {
    const key = words.replace(/^\+44 ?(?:\(0\) ?)?/, '0').replace(/\D/g, '');
    return { key, weight: 'plain' as const, words, ...reach(index, words) };
  });
  const accounts = [...text.matchAll(ACCOUNT)].map(({ 0: words, index }) => {
    return { key: words.replace(/[^A-Z\d]/g, ''), weight: 'plain' as const, words, ...reach(index, words) };
  });
  return [...hosts, ...numbers, ...accounts].sort((a, b) => a.start - b.start);
}

function reach(start: number, words: string) {
  return { start, end: start + words.length };
}

function hostOf(written: string): string | null {
  const after = written.slice(written.lastIndexOf('@') + 1);
  const [host] = after.replace(/^https?:\/\//i, '').split(/[/:?#]/);
  return host === undefined || !host.includes('.') ? null : host.toLowerCase().replace(/^www\./, '');
}

/** The part of a host's name that somebody registered: "a.b.example.co.uk" is "example.co.uk". */
function registered(host: string): string {
  const parts = host.split('.');
  return parts.slice(TWO_PARTS.test(host) ? -3 : -2).join('.');
}
