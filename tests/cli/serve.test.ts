import { describe, expect, it } from 'vitest';
import { harbourFolder } from '../support/harbour-folder.ts';
import { knowledgeFolder, paper } from '../support/knowledge-folder.ts';
import { stp, type TerminalOptions } from '../support/terminal.ts';

/** What was shown of a conversation, without what moves the cursor or colours the text. */
async function conversation(folder: string, input: readonly string[], options: TerminalOptions = {}) {
  const ran = await stp(['serve'], { env: { KNOWLEDGE_DIR: folder, NO_COLOR: '1' }, isTTY: true, input, ...options });
  const escapes = new RegExp(`${String.fromCharCode(0x1b)}\\[[0-9;?]*[A-Za-z]`, 'g');
  return { ...ran, out: ran.out.replace(escapes, '').replaceAll('\r', '') };
}

describe('stp serve with no Slack tokens', () => {
  it('opens a conversation with examples drawn from the folder', async () => {
    const { code, out } = await conversation(harbourFolder(), ['quit\n']);
    expect(code).toBe(0);
    expect(out).toContain('Ask a question about the 2 papers of this folder');
    expect(out).toContain('What is the latest on Dredging review?');
    expect(out).toContain('What was decided about Moorings renewal?');
    expect(out).not.toContain('Ferry timetable');
    expect(out).toContain('stp> ');
  });

  it('draws its examples from the papers where no workstream is registered, from public ones alone', async () => {
    const folder = knowledgeFolder({
      'audiences.yaml': '- { id: officers, name: Officers, members: [] }\n',
      'meetings/open.md': paper({ title: 'Tide tables' }, 'The tide was discussed.'),
      'meetings/closed.md': paper({ title: 'Salvage claims', audience: 'officers' }, 'The claims were discussed.'),
    });
    const { out } = await conversation(folder, ['quit\n']);
    expect(out).toContain('Tide tables');
    expect(out).not.toContain('Salvage');
  });

  it('answers each line and goes on until Ctrl-D', async () => {
    const { code, out } = await conversation(harbourFolder(), [
      'what did the Harbour Board approve?\n',
      '\n',
      'help\n',
    ]);
    expect(code).toBe(0);
    expect(out).toContain('“The Board RESOLVED that the dredging plan be approved.”');
    expect(out).toContain('Ask who, when, how much');
  });

  it('ends with Ctrl-C', async () => {
    expect((await conversation(harbourFolder(), [String.fromCharCode(3)])).code).toBe(0);
  });

  it('says what to set where there is no terminal to talk in', async () => {
    const { code, out, err } = await stp(['serve'], { env: { KNOWLEDGE_DIR: harbourFolder() } });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/SLACK_BOT_TOKEN.*SLACK_APP_TOKEN.*SLACK_SIGNING_SECRET/);
  });
});

describe('stp serve with Slack tokens', () => {
  it('starts the bot with the settings it read', async () => {
    const env = { SLACK_BOT_TOKEN: 'xoxb-1-test', SLACK_APP_TOKEN: 'xapp-1-test', PORT: '4000' };
    const started: unknown[] = [];
    const serve = async (_io: unknown, environment: unknown) => {
      started.push(environment);
      return 0 as const;
    };
    expect(await stp(['serve'], { env, handed: { serve } })).toEqual({ code: 0, out: '', err: '' });
    expect(started).toMatchObject([{ port: 4000, slack: { transport: { kind: 'socket' } } }]);
  });

  it('names a setting that is missing', async () => {
    const { code, err } = await stp(['serve'], { env: { SLACK_BOT_TOKEN: 'xoxb-1-test' } });
    expect(code).toBe(2);
    expect(err).toContain('SLACK_APP_TOKEN');
  });
});
