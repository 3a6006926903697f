import type { Clock } from '../../service/clock.ts';
import type { Logger } from '../../service/logger.ts';

/** A difference that is more than a slow network, in seconds; at 300 every request is refused. */
const NOTABLE = 60;

/** How often it is said, in ms. */
const AGAIN = 600_000;

/**
 * Says in the log when the times on requests are not ours: a clock that runs wrong by five minutes refuses everything,
 * since signatures are good for that long, and looks like a wrong signing secret. Once in ten minutes: anybody can send
 * a request.
 */
export function createClockCheck(clock: Clock, logger: Logger): (timestamp: string | undefined) => void {
  let said = Number.NEGATIVE_INFINITY;
  return (timestamp) => {
    const now = clock.now().getTime();
    const seconds = Math.round(now / 1000 - Number(timestamp));
    if (!(Math.abs(seconds) > NOTABLE) || now - said < AGAIN) return;
    said = now;
    logger.warn(
      'the clock differs from that of requests: if they come from Slack, check that this machine keeps time (NTP)',
      {
        seconds,
      },
    );
  };
}
