import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createManifest } from '../../../src/slack/connect/manifest.ts';
import { COMMAND, EVENTS, SHORTCUT, SUB_COMMANDS } from '../../../src/slack/read/commands.ts';

const PROMPT = z.strictObject({ title: z.string().min(1), message: z.string().min(1) });
const ADDRESS = z.url({ protocol: /^https$/ });

/** Slack's manifest, version 2, as far as we use it; web-api's own type lacks some of the scopes. */
const MANIFEST = z.strictObject({
  _metadata: z.strictObject({ major_version: z.literal(2), minor_version: z.literal(1) }),
  display_information: z.strictObject({
    name: z.string().min(1).max(35),
    description: z.string().max(140),
    long_description: z.string().min(174).max(4000),
    background_color: z.string().regex(/^#[0-9a-f]{6}$/),
  }),
  features: z.strictObject({
    agent_view: z.strictObject({ agent_description: z.string().max(300), suggested_prompts: z.array(PROMPT).max(4) }),
    app_home: z.strictObject({
      home_tab_enabled: z.boolean(),
      messages_tab_enabled: z.literal(true),
      messages_tab_read_only_enabled: z.literal(false),
    }),
    bot_user: z.strictObject({ display_name: z.string().max(80), always_online: z.boolean() }),
    slash_commands: z.array(
      z.strictObject({
        command: z.string().regex(/^\/[a-z]{1,31}$/),
        description: z.string().max(2000),
        usage_hint: z.string().max(1000),
        should_escape: z.literal(true),
        url: ADDRESS.optional(),
      }),
    ),
    shortcuts: z.array(
      z.strictObject({
        type: z.literal('message'),
        name: z.string().min(1).max(24),
        callback_id: z.string().min(1).max(255),
        description: z.string().max(150),
      }),
    ),
  }),
  oauth_config: z.strictObject({
    scopes: z.strictObject({ bot: z.array(z.string()), bot_optional: z.array(z.string()) }),
  }),
  settings: z.strictObject({
    event_subscriptions: z.strictObject({ request_url: ADDRESS.optional(), bot_events: z.array(z.string()) }),
    interactivity: z.strictObject({ is_enabled: z.literal(true), request_url: ADDRESS.optional() }),
    org_deploy_enabled: z.boolean(),
    socket_mode_enabled: z.boolean(),
    token_rotation_enabled: z.literal(false),
  }),
});

/** The scope that each event needs; null for one that needs none. */
const SCOPES: Readonly<Record<string, string | null>> = {
  app_home_opened: null,
  app_mention: 'app_mentions:read',
  'message.im': 'im:history',
};

/** The scope that each lookup of `directory.ts` needs. */
const LOOKUPS = ['users:read', 'channels:read', 'groups:read'];

/** What digests need: `conversations.open`, and the history by which one whose outcome is unknown is looked for. */
const DIGESTS = { needed: ['im:write'], optional: ['channels:history', 'groups:history'] };

describe('createManifest', () => {
  it('makes a Socket Mode app without any address', () => {
    const manifest = MANIFEST.parse(createManifest({ usergroups: false }));
    expect(manifest.settings.socket_mode_enabled).toBe(true);
    expect(JSON.stringify(manifest)).not.toContain('http');
  });

  it.each(['https://stp.example.org', 'https://stp.example.org/'])('makes an HTTP app at %s', (url) => {
    const manifest = MANIFEST.parse(createManifest({ url, usergroups: false }));
    const address = 'https://stp.example.org/slack/events';
    expect(manifest.settings.socket_mode_enabled).toBe(false);
    expect(manifest.settings.event_subscriptions.request_url).toBe(address);
    expect(manifest.settings.interactivity.request_url).toBe(address);
    expect(manifest.features.slash_commands[0]?.url).toBe(address);
  });

  it('names the commands and events that the code listens to, and no other', () => {
    const { features, settings } = MANIFEST.parse(createManifest({ usergroups: false }));
    expect(features.slash_commands.map(({ command }) => command)).toEqual([COMMAND]);
    expect(settings.event_subscriptions.bot_events).toEqual([...EVENTS]);
    expect(features.shortcuts.map(({ callback_id }) => callback_id)).toEqual([SHORTCUT.id]);
    for (const { word } of SUB_COMMANDS) if (word) expect(features.slash_commands[0]?.usage_hint).toContain(word);
  });

  it('asks for the scopes of what it does and no other', () => {
    const scopes = (usergroups: boolean) => MANIFEST.parse(createManifest({ usergroups })).oauth_config.scopes.bot;
    const needed = [
      'commands',
      'chat:write',
      'assistant:write',
      ...LOOKUPS,
      ...DIGESTS.needed,
      ...EVENTS.flatMap((event) => SCOPES[event] ?? []),
    ];
    expect([...scopes(false)].sort()).toEqual(needed.sort());
    expect(scopes(true)).toContain('usergroups:read');
    const { bot_optional } = MANIFEST.parse(createManifest({ usergroups: false })).oauth_config.scopes;
    expect(bot_optional).toEqual(DIGESTS.optional);
  });
});
