import type { AskRequest } from './assistant-port.ts';

/** The questions of a session's last answers, by the answers' ids, so that an id alone can be explained. */
export interface Replays {
  remember(id: string, request: AskRequest): void;
  /** The question of an id; null where it was not asked here, too long ago, or for other audiences. */
  find(id: string, audiences: readonly string[]): AskRequest | null;
}

/** Remembers the last `limit` answers in memory and nowhere else; the oldest is forgotten first. */
export function createReplays(limit: number): Replays {
  const requests = new Map<string, AskRequest>();
  return {
    remember(id, request) {
      requests.delete(id);
      requests.set(id, request);
      const [oldest] = requests.keys();
      if (requests.size > limit && oldest !== undefined) requests.delete(oldest);
    },
    find(id, audiences) {
      const request = requests.get(id);
      // What was answered for some is explained to nobody else.
      return request && sameOnes(request.audiences, audiences) ? request : null;
    },
  };
}

function sameOnes(a: readonly string[], b: readonly string[]): boolean {
  const key = (ids: readonly string[]) => [...new Set(ids)].sort().join(' ');
  return key(a) === key(b);
}
