/** What `stp doctor` looks at. */
export type Examined =
  | 'settings'
  | 'tokens'
  | 'scopes'
  | 'clock'
  | 'folder'
  | 'store'
  | 'disk'
  | 'zone'
  | 'replicas'
  | 'process';

/** One thing that was looked at. */
export interface Finding {
  readonly check: Examined;
  /** `wrong` keeps something from working; `warning` is worth a look. */
  readonly state: 'right' | 'warning' | 'wrong';
  /** What is so, as a sentence, without a secret. */
  readonly message: string;
  /** What to do about it; null where nothing need be done. */
  readonly fix: string | null;
}

export function right(check: Examined, message: string): Finding {
  return { check, state: 'right', message, fix: null };
}

export function warning(check: Examined, message: string, fix: string): Finding {
  return { check, state: 'warning', message, fix };
}

export function wrong(check: Examined, message: string, fix: string): Finding {
  return { check, state: 'wrong', message, fix };
}

/** More than a slow network, in seconds; at 300 Slack's requests are refused. */
const NOTABLE = 60;

/** What a difference between this machine's clock and another's means; `seconds` above 0 where this one is ahead. */
export function clockFinding(seconds: number, other: string): Finding {
  const by = Math.abs(Math.round(seconds));
  if (by <= NOTABLE) return right('clock', `This machine's clock and that of ${other} agree (${by} s apart).`);
  const message = `This machine's clock is ${by} s ${seconds > 0 ? 'ahead of' : 'behind'} that of ${other}.`;
  const fix = 'Keep time by NTP; from five minutes on every request of Slack is refused.';
  return by >= 300 ? wrong('clock', message, fix) : warning('clock', message, fix);
}
