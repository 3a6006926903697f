import { COMMAND, EVENTS, EXAMPLES, SHORTCUT, SLACK_PATH, SUB_COMMANDS } from '../read/commands.ts';

export interface ManifestOptions {
  /** The public address of HTTP mode, such as https://stp.example.org; left out for Socket Mode. */
  readonly url?: string;
  /** Whether a user group stands among the folder's keepers or in an audience: only then are groups' members read. */
  readonly usergroups: boolean;
}

const DESCRIPTION = 'Answers questions from committee papers, with every answer cited';

const LONG_DESCRIPTION =
  'Ask a question about a plan and its meetings: who, when, how much, what was decided, where things stand. The answer comes from the committee papers your team has put in the folder, names the paper and the paragraph it stands on, and says when the papers do not say. No language model is used and nothing is sent anywhere but to Slack. It cannot advise on care.';

/** The manifest that makes the app in Slack (api.slack.com/apps, "From a manifest"), with the least scopes it needs. */
export function createManifest({ url, usergroups }: ManifestOptions) {
  const requestUrl = url === undefined ? null : `${url.replace(/\/+$/, '')}${SLACK_PATH}`;
  const hints = SUB_COMMANDS.map(({ word }) => word ?? 'your question');
  return {
    _metadata: { major_version: 2, minor_version: 1 },
    display_information: {
      name: 'stp',
      description: DESCRIPTION,
      long_description: LONG_DESCRIPTION,
      background_color: '#005eb8',
    },
    features: {
      agent_view: {
        agent_description: DESCRIPTION,
        suggested_prompts: EXAMPLES.map((question) => ({ title: question, message: question })),
      },
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: 'stp', always_online: true },
      slash_commands: [
        {
          command: COMMAND,
          description: 'Ask the committee papers',
          usage_hint: `[${hints.join(' | ')}]`,
          should_escape: true,
          ...(requestUrl === null ? {} : { url: requestUrl }),
        },
      ],
      shortcuts: [
        {
          type: 'message',
          name: SHORTCUT.name,
          callback_id: SHORTCUT.id,
          description: 'Looks up what a message asks',
        },
      ],
    },
    oauth_config: {
      scopes: {
        bot: [
          'app_mentions:read',
          'assistant:write',
          // Whether a channel is shared with another organisation.
          'channels:read',
          'chat:write',
          'commands',
          'groups:read',
          'im:history',
          // Digests to people.
          'im:write',
          // Whether someone is a guest or of another organisation.
          'users:read',
          ...(usergroups ? ['usergroups:read'] : []),
        ],
        // To find out whether a digest of a channel, or an answer in one, arrived where Slack did not say; without them the
        // digest is not sent again.
        bot_optional: ['channels:history', 'groups:history'],
      },
    },
    settings: {
      event_subscriptions: { ...(requestUrl === null ? {} : { request_url: requestUrl }), bot_events: [...EVENTS] },
      interactivity: { is_enabled: true, ...(requestUrl === null ? {} : { request_url: requestUrl }) },
      org_deploy_enabled: false,
      socket_mode_enabled: requestUrl === null,
      token_rotation_enabled: false,
    },
  };
}
