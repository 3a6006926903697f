import { SAFE_HEADERS } from './responses.ts';

/** How a kind of file is sent. */
interface Sent {
  readonly type: string;
  /** Shown by the browser, or only ever saved: what could act on a page of ours is saved. */
  readonly as: 'inline' | 'attachment';
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const KINDS: Readonly<Record<string, Sent>> = {
  pdf: { type: 'application/pdf', as: 'inline' },
  txt: { type: 'text/plain', as: 'inline' },
  md: { type: 'text/plain', as: 'inline' },
  html: { type: 'text/html', as: 'attachment' },
  htm: { type: 'text/html', as: 'attachment' },
  xml: { type: 'application/xml', as: 'attachment' },
  docx: { type: WORD, as: 'attachment' },
};

const ANY: Sent = { type: 'application/octet-stream', as: 'attachment' };

/** What a browser may do with a file of somebody else's: show it, and nothing else. */
const POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** A file as it was published, under its name, of the type its name says. */
export function fileResponse(name: string, bytes: Uint8Array<ArrayBuffer>): Response {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const { type, as } = Object.hasOwn(KINDS, ending) ? (KINDS[ending] ?? ANY) : ANY;
  return new Response(bytes, {
    headers: {
      ...SAFE_HEADERS,
      // Chromium shows no PDF in a sandbox.
      'content-security-policy': type === 'application/pdf' ? POLICY : `${POLICY}; sandbox`,
      'content-type': type.startsWith('text/') ? `${type}; charset=${charsetOf(bytes)}` : type,
      'content-disposition': `${as}; filename="${asciiName(name)}"; filename*=UTF-8''${extended(name)}`,
      'cache-control': 'no-store',
    },
  });
}

/** UTF-8 where the bytes are that; what is not was most likely written on Windows. */
function charsetOf(bytes: Uint8Array): string {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

/** For old readers: no quotation mark, no backslash, nothing beyond ASCII. */
function asciiName(name: string): string {
  return name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
}

/** https://www.rfc-editor.org/rfc/rfc8187: encodeURIComponent leaves four characters that may not stand there. */
function extended(name: string): string {
  return encodeURIComponent(name.replace(/\p{Cs}/gu, '\ufffd')).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
