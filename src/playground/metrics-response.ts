import type { PlaygroundDeps } from './handle-request.ts';
import { respond } from './responses.ts';

/**
 * The metrics, where a request asks for them at an address of ours and there are any; null otherwise. Never rejects: what
 * cannot be read is a 503.
 */
export async function metricsResponse(request: Request, deps: PlaygroundDeps): Promise<Response | null> {
  const { host, pathname } = new URL(request.url);
  const reads = request.method === 'GET' || request.method === 'HEAD';
  if (deps.metrics === undefined || pathname !== '/metrics' || !reads || !deps.isOwnHost(host)) return null;
  try {
    const response = respond('text', await deps.metrics.text());
    response.headers.set('content-type', deps.metrics.contentType);
    return response;
  } catch (error) {
    deps.logger.warn('metrics not read', { error });
    return respond('text', 'The metrics cannot be read now. Try again later.\n', { status: 503 });
  }
}
