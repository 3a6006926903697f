import type { Reply } from './fake-slack-reply.ts';
import type { Json } from './payload-validator.ts';

/** The windows that the fake Slack shows people. */
export interface FakeViews {
  /** Takes note of a tap, a command or a shortcut that was delivered: what it brought may open one window. */
  hear(body: object): void;
  /** What Slack says to a call before it does anything; null where it takes it. */
  judge(method: string, args: Json): Reply | null;
  /** The result of a call that Slack has taken; undefined for every other method. */
  answer(method: string, args: Json): object | undefined;
  /** The window shown last, as it stands now. */
  last(): Json | undefined;
}

/** How long a trigger may be used, in ms (docs.slack.dev, views.open). */
const LIFETIME = 3_000;

/** No windows yet; `now` gives ms of a clock that only goes forward. */
export function fakeViews(now: () => number = () => performance.now()): FakeViews {
  const heard = new Map<string, number>();
  const spent = new Set<unknown>();
  const shown = new Map<string, Json>();

  function judgeOpening(trigger: unknown): Reply | null {
    const at = heard.get(String(trigger));
    if (typeof trigger !== 'string' || at === undefined) return { kind: 'refuse', error: 'invalid_trigger_id' };
    if (spent.has(trigger)) return { kind: 'refuse', error: 'exchanged_trigger_id' };
    return now() - at > LIFETIME ? { kind: 'refuse', error: 'expired_trigger_id' } : null;
  }

  return {
    hear(body) {
      const trigger: unknown = (body as Json).trigger_id;
      if (typeof trigger === 'string') heard.set(trigger, now());
    },
    judge(method, { trigger_id, view_id }) {
      if (method === 'views.open') return judgeOpening(trigger_id);
      return method === 'views.update' && !shown.has(String(view_id)) ? { kind: 'refuse', error: 'not_found' } : null;
    },
    answer(method, { trigger_id, view_id, view }) {
      if (method !== 'views.open' && method !== 'views.update') return undefined;
      const id = method === 'views.open' ? `V${shown.size + 1}` : String(view_id);
      spent.add(trigger_id);
      shown.set(id, view as Json);
      return { view: { ...(view as Json), id } };
    },
    last: () => [...shown.values()].at(-1),
  };
}
