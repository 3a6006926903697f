let count = 0;

/** A number that no other body of this run has. */
function next(): number {
  count += 1;
  return count;
}

/** A `/stp` command as Slack sends it. */
export function commandBody(text: string, responseUrl: string, more: Readonly<Record<string, string>> = {}) {
  return {
    token: 'x',
    team_id: 'T1',
    team_domain: 'test',
    channel_id: 'C1',
    channel_name: 'general',
    user_id: 'U1',
    user_name: 'ann',
    command: '/stp',
    text,
    api_app_id: 'A1',
    is_enterprise_install: 'false',
    response_url: responseUrl,
    trigger_id: `trigger-${next()}`,
    ...more,
  };
}

/** An event as the Events API sends it; `minutesAgo` is how late it comes. */
export function eventBody(event: object, minutesAgo = 0) {
  const id = next();
  return {
    token: 'x',
    team_id: 'T1',
    api_app_id: 'A1',
    type: 'event_callback',
    event_id: `Ev${id}`,
    event_time: Math.floor(Date.now() / 1000) - minutesAgo * 60,
    authorizations: [
      { enterprise_id: null, team_id: 'T1', user_id: 'U0BOT', is_bot: true, is_enterprise_install: false },
    ],
    event: { ts: `1.${id}`, event_ts: `1.${id}`, ...event },
  };
}

export function mentionBody(text: string, more: object = {}, minutesAgo = 0) {
  return eventBody({ type: 'app_mention', user: 'U1', channel: 'C1', text, ...more }, minutesAgo);
}

export function directMessageBody(text: string, more: object = {}, minutesAgo = 0) {
  return eventBody({ type: 'message', channel_type: 'im', user: 'U1', channel: 'D1', text, ...more }, minutesAgo);
}

/** What an event of a message holds beside its text where a file was shared with it. */
export const SHARED_FILE = {
  subtype: 'file_share',
  upload: false,
  files: [
    { id: 'F1', name: 'minutes.pdf', title: 'Minutes', mimetype: 'application/pdf', filetype: 'pdf', mode: 'hosted' },
  ],
} as const;

/** Someone opens a tab of the app's home. */
export function homeOpenedBody(tab: 'home' | 'messages', user = 'U1') {
  return eventBody({ type: 'app_home_opened', user, channel: 'D1', tab });
}

/** The shortcut in the menu of a message. */
export function shortcutBody(text: string, responseUrl: string, message: object = {}) {
  const id = next();
  return {
    type: 'message_action',
    callback_id: 'ask_about_message',
    token: 'x',
    action_ts: `4.${id}`,
    team: { id: 'T1', domain: 'test' },
    user: { id: 'U1', username: 'ann', team_id: 'T1', name: 'ann' },
    channel: { id: 'C1', name: 'general' },
    message_ts: `3.${id}`,
    message: { type: 'message', user: 'U2', ts: `3.${id}`, text, ...message },
    response_url: responseUrl,
    trigger_id: `trigger-${id}`,
  };
}

/** A tap on a button of the app's home, where there is no message and no response address. */
export function homeTapBody(action: { action_id: string; value?: string }) {
  const { response_url: _, channel: __, ...body } = tapBody(action, '');
  return {
    ...body,
    container: { type: 'view', view_id: 'V1' },
    view: { id: 'V1', hash: String(next()), type: 'home' },
  };
}

/** A tap on a button: of a message that its reader alone sees, unless `container` says otherwise. */
export function tapBody(action: { action_id: string; value?: string }, responseUrl: string, container: object = {}) {
  const id = next();
  return {
    type: 'block_actions',
    user: { id: 'U1', username: 'ann', team_id: 'T1' },
    team: { id: 'T1', domain: 'test' },
    channel: { id: 'C1', name: 'general' },
    api_app_id: 'A1',
    token: 'x',
    container: { type: 'message', message_ts: `3.${id}`, channel_id: 'C1', is_ephemeral: true, ...container },
    trigger_id: `trigger-${id}`,
    response_url: responseUrl,
    actions: [{ type: 'button', block_id: 'b', action_ts: `3.${id}`, ...action }],
  };
}

interface Menu {
  readonly action_id: string;
  readonly options?: readonly { readonly value: string }[];
  readonly option_groups?: readonly { readonly options: readonly { readonly value: string }[] }[];
}

/** A choice from a menu of a message, by the value of the option; `block` is the id of the menu's block. */
export function chosenBody(menu: object, value: string, responseUrl: string, container: object = {}, block = 'b') {
  const { action_id, options = [], option_groups: groups = [] } = menu as Menu;
  const selected_option = [...options, ...groups.flatMap((group) => group.options)].find(
    (option) => option.value === value,
  );
  if (selected_option === undefined) throw new Error(`no option ${value}`);
  const action = { type: 'static_select', block_id: block, action_id, selected_option };
  return tapBody(action as never, responseUrl, container);
}

/** A form sent in: what each input holds, by block and action id. */
export function submissionBody(
  view: { readonly callback_id: string; readonly private_metadata: string },
  values: Readonly<Record<string, Readonly<Record<string, object>>>>,
  user = 'U1',
) {
  const id = next();
  return {
    type: 'view_submission',
    token: 'x',
    team: { id: 'T1', domain: 'test' },
    user: { id: user, username: 'ann', team_id: 'T1' },
    api_app_id: 'A1',
    trigger_id: `trigger-${id}`,
    view: { id: `V${id}`, hash: String(id), type: 'modal', state: { values }, ...view },
  };
}
