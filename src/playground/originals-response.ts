import { decoded } from './addresses.ts';
import { fileResponse } from './file-response.ts';
import type { PlaygroundDeps } from './handle-request.ts';
import { NO_SUCH_ORIGINAL, noticePage } from './notice-page.ts';
import { respond } from './responses.ts';

const FOLDER = '/originals/';

/**
 * The original at an address of ours, or that there is none to be had; null for any other address. Never rejects. One that
 * is kept and not for the public is answered as one that is not there.
 */
export async function originalsResponse(request: Request, deps: PlaygroundDeps): Promise<Response | null> {
  const { host, pathname } = new URL(request.url);
  const reads = request.method === 'GET' || request.method === 'HEAD';
  if (!pathname.startsWith(FOLDER) || !reads || !deps.isOwnHost(host)) return null;
  const { source, logger } = deps;
  try {
    const name = decoded(pathname.slice(FOLDER.length));
    const bytes = name === null ? null : await source.original(name);
    if (name !== null && bytes !== null) return fileResponse(name, bytes);
    return respond('html', noticePage(NO_SUCH_ORIGINAL, '', source.plan()), { status: 404 });
  } catch (error) {
    logger.warn('original not read', { error });
    return respond('text', 'This original cannot be read now. Try again later.\n', { status: 503 });
  }
}
