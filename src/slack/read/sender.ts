/** Who sent a request, and from where, as the request itself says; what it does not say is null. */
export interface Sender {
  readonly userId: string | null;
  /** The workspace that the person belongs to. */
  readonly teamId: string | null;
  /** Null where there is no channel: the app's home. */
  readonly channel: { readonly id: string; readonly isDirect: boolean } | null;
  /** Whether people of other organisations are in the channel. */
  readonly isExternal: boolean | null;
}

interface Named {
  readonly id?: unknown;
  readonly team_id?: unknown;
}

/** The places where commands, events, taps and shortcuts name their sender. */
interface Body {
  readonly user_id?: unknown;
  readonly team_id?: unknown;
  readonly channel_id?: unknown;
  readonly user?: Named;
  readonly channel?: Named;
  readonly container?: { readonly channel_id?: unknown };
  readonly is_ext_shared_channel?: unknown;
  readonly event?: {
    readonly user?: unknown;
    readonly user_team?: unknown;
    readonly team?: unknown;
    readonly channel?: unknown;
  };
}

/** Reads the sender from a request as delivered, whatever shape it has. */
export function senderOf(delivered: object): Sender {
  const body = delivered as Body;
  const { event, user, channel, container } = body;
  const channelId = text(body.channel_id) ?? text(event?.channel) ?? text(channel?.id) ?? text(container?.channel_id);
  const external = body.is_ext_shared_channel;
  return {
    userId: text(body.user_id) ?? text(event?.user) ?? text(user?.id),
    teamId: event ? (text(event.user_team) ?? text(event.team)) : (text(user?.team_id) ?? text(body.team_id)),
    channel: channelId === null ? null : { id: channelId, isDirect: channelId.startsWith('D') },
    isExternal: typeof external === 'boolean' ? external : null,
  };
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
