import { beforeAll, describe, expect, it } from 'vitest';
import { bankPlans, judgedOf } from '../../../benchmarks/bank/read-plan.ts';
import { answerQuestion } from '../../../src/answer/answer-question.ts';
import { showAnswer } from '../../../src/answer/shown/show-answer.ts';
import type { Answer } from '../../../src/domain/answer.ts';
import { splitSentences } from '../../../src/domain/sentences.ts';
import { answerMessage } from '../../../src/slack/say/answer-message.ts';
import type { Json } from '../../support/payload-validator.ts';
import { planFiles } from '../../support/plan-files.ts';
import { viewOfPapers } from '../../support/views.ts';

/** From the lead to the last point, and sources with small print (notes/voice.md, "Limits"). */
const LIMITS: Readonly<Record<string, number>> = { who: 60, when: 60, status: 120 };
const ELSE = 200;
const SMALL_PRINT = 60;

/** The words of the texts in a block, in its order, a line each: buttons and menus are none. */
function wordsOf(block: Json | undefined): string {
  if (block === undefined) return '';
  const parts: string[] = [];
  const gather = (value: unknown): void => {
    if (Array.isArray(value)) for (const part of value) gather(part);
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return;
    const { text, ...others } = value as Json;
    if (typeof text === 'string') parts.push(text);
    else gather(text);
    gather(Object.values(others));
  };
  gather(block.type === 'actions' || block.type === 'context_actions' ? [] : (block.elements ?? block.text));
  return parts.join('\n');
}

const count = (text: string) => text.split(/\s+/).filter(Boolean).length;

/** The words alone, whatever stands around them: what eyes read as [1] ears hear as source 1. */
const heard = (text: string) =>
  text
    .replace(/ ?\[[\d, –]+\]/g, '')
    .replace(/ ?\(source [\d, to]+\)/g, '')
    .replace(/^Source [\d, to]+: /gm, '')
    .replace(/\s+/g, ' ')
    .trim();

describe.each(['northolme', 'eskerby', 'tarnwater'])('every judged question of the plan %s', (plan) => {
  const answers: Answer[] = [];

  beforeAll(async () => {
    const { asked } = bankPlans().find(({ id }) => id === plan) ?? { asked: '' };
    const view = await viewOfPapers(planFiles(plan));
    for (const { q } of judgedOf(plan).questions) answers.push(answerQuestion(q, view, { asOf: asked, audience: '' }));
    expect(answers.filter(({ kind }) => kind === 'found').length).toBeGreaterThan(10);
  }, 120_000);

  const message = (answer: Answer) => {
    const { text, blocks } = answerMessage(answer, { kind: 'thread' });
    const block = (id: string) => (blocks as unknown as Json[]).find(({ block_id }) => block_id === id);
    return { text, blocks: blocks as unknown as Json[], block };
  };

  it('is answered in as many words as a reader takes in, counted on the blocks', () => {
    for (const answer of answers.filter(({ kind, total }) => kind === 'found' && total === null)) {
      const { block } = message(answer);
      const { opening, sentences, points, sources } = showAnswer(answer);
      const said = count(heard(wordsOf(block('answer'))));
      // A headline and its authority are never cut: where they alone are longer, nothing is added to them.
      if (points.length > 0) expect(said, answer.question).toBeLessThanOrEqual(LIMITS[answer.intent] ?? ELSE);
      const below = count(heard(`${wordsOf(block('sources'))}\n${wordsOf(block('notes'))}`));
      // The papers of the headline are always named: a number in brackets whose paper is not cites nothing.
      const cited = [opening, ...sentences].flatMap((said) => said.sources);
      const papers = new Set(cited.map((number) => answer.citations[number - 1]?.document.id));
      if (sources.length > Math.max(1, papers.size)) expect(below, answer.question).toBeLessThanOrEqual(SMALL_PRINT);
    }
  });

  it('names the paper of every number in brackets', () => {
    for (const answer of answers.filter(({ kind }) => kind === 'found')) {
      const { opening, sentences, points, sources } = showAnswer(answer);
      const named = new Set(sources.flatMap(({ places }) => places.map((place) => place.number)));
      for (const number of [opening, ...sentences, ...points].flatMap((said) => said.sources))
        expect(named.has(number), answer.question).toBe(true);
    }
  });

  it('is more quietly refused than answered', () => {
    const spoken = (kind: string) =>
      answers.filter((answer) => answer.kind === kind).map((answer) => count(message(answer).text));
    for (const words of spoken('not-found')) expect(words).toBeLessThanOrEqual(ELSE + SMALL_PRINT);
  });

  it('is answered with no sentence twice', () => {
    for (const answer of answers) {
      const lines = message(answer)
        .blocks.filter(({ block_id }) => block_id !== 'question')
        .flatMap((block) => wordsOf(block).split('\n'));
      const sentences = lines.flatMap((line) => splitSentences(heard(line)).map(({ text }) => text));
      const long = sentences.filter((sentence) => count(sentence) > 5);
      expect(
        long.filter((sentence, at) => long.indexOf(sentence) < at),
        answer.question,
      ).toEqual([]);
    }
  });

  it('is heard as it is seen: the text of a message holds the words of its blocks', () => {
    for (const answer of answers) {
      const { text, blocks } = message(answer);
      const ears = heard(text);
      for (const block of blocks.filter(({ block_id }) => block_id !== 'question'))
        for (const line of wordsOf(block).split('\n'))
          if (heard(line) !== 'Original') expect(ears, answer.question).toContain(heard(line));
      expect(text).not.toMatch(/\[\d/);
    }
  });
});
