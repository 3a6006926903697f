import type { Support } from '../domain/cite.ts';
import type { Passage } from '../domain/passage.ts';
import type { Query } from '../domain/query.ts';
import type { VoteStatement } from '../domain/statement.ts';
import { type WeightedTopic, weighTopic } from '../evidence/coverage.ts';
import { isOfDay } from '../evidence/days.ts';
import { newerFirst } from '../evidence/newer-first.ts';
import { readPassage } from '../evidence/sentence-terms.ts';
import { frameStems } from '../evidence/setting.ts';
import { speaksFor } from '../evidence/superseded.ts';
import type { View } from '../search/view.ts';
import { type Composer, factualDraft } from './draft.ts';
import { LEAST_SHARE } from './evidence.ts';
import { capitalised, headline } from './headline.ts';
import { supportOfStatement } from './support.ts';
import { repeat } from './wording.ts';

const ASKS_VOTE = /\b(?:vot(?:e|es|ed|ing)|motions?|amendments?|seconded)\b/i;
const OF_VOTES = /^(?:vot(?:e|es|ed|ing)|motions?|amendments?|members?|happen(?:ed)?|result|outcome|against|favour)$/i;

/** A motion is moved up to this many paragraphs before it is put to the vote. */
const DEBATE = 3;

/** Whether a question asks about something put to the vote. */
export function asksVote(query: Query): boolean {
  return ASKS_VOTE.test(query.text);
}

/** What became of a motion or amendment, with the count; null where no vote on the matter is recorded. */
export const composeVote: Composer = (query, view) => {
  const topic = weighTopic({ ...query, topic: query.topic.filter(({ words }) => !OF_VOTES.test(words)) }, view);
  const [best, ...others] = votesOn(topic, query, view);
  if (!best) return null;
  const { document, passage } = best.support;
  return factualDraft(headline(`${capitalised(result(best.statement))}: ${repeat(passage.text, document)}`), [
    {
      text: `${capitalised(result(best.statement))}: ${repeat(passage.text, document)}`,
      by: [best.support],
    },
    ...motionBefore(best.support, view).map((motion) => ({
      text: `${repeat(motion.passage.text, document)}`,
      by: [motion] as const,
    })),
    ...others.slice(0, 2).map(({ statement, support }) => ({
      text: `${capitalised(result(statement))}: ${repeat(support.passage.text, support.document)}`,
      by: [support] as const,
    })),
  ]);
};

interface Vote {
  readonly statement: VoteStatement;
  readonly support: Support;
  readonly share: number;
}

const MOVED = /\b(?:moved|proposed|seconded|motion|amendment)\b/i;

/** The motion a vote was taken on, where it stands in a paragraph of its own before the vote. */
function motionBefore({ document, passage }: Support, view: View): Support[] {
  for (let back = 1; back <= DEBATE; back++) {
    const before = view.passage(document.id, passage.paragraph - back);
    if (before && MOVED.test(before.text)) return [{ document, passage: before, start: 0, end: before.text.length }];
  }
  return [];
}

function votesOn(topic: WeightedTopic, query: Query, view: View): Vote[] {
  const votes: Vote[] = [];
  for (const statement of view.statements) {
    if (statement.kind !== 'vote') continue;
    const support = supportOfStatement(statement, view);
    if (!support || !speaksFor(support.document, query, view) || !isOfDay(support, query.day, view)) continue;
    const share = shareOf(topic, support, view);
    if (share >= LEAST_SHARE) votes.push({ statement, support, share });
  }
  return votes.sort((a, b) => b.share - a.share || newerFirst(a.support.document, b.support.document));
}

/** The weighted share of the topic in the passage of a vote, what it stands under, and the debate right before it. */
function shareOf(topic: WeightedTopic, { document, passage }: Support, view: View): number {
  const debate = Array.from({ length: DEBATE }, (_, i) => view.passage(document.id, passage.paragraph - 1 - i));
  const near = [passage, ...debate.filter((p): p is Passage => p !== null)];
  const words = new Set([...near.flatMap((p) => [...readPassage(p).stems]), ...frameStems(passage, document)]);
  let covered = 0;
  let total = 0;
  for (const { term, weight } of topic) {
    total += weight;
    const stands = term.alternatives.some((way) => way.every((stem) => words.has(stem)));
    if (stands || term.mention?.kind === 'body') covered += weight;
    else if (term.kind !== 'word' && term.kind !== 'phrase') return 0;
  }
  return total === 0 ? 1 : covered / total;
}

function result({ outcome, for: inFavour, against, abstained, manner }: VoteStatement): string {
  const counts = [
    inFavour === null ? '' : `${inFavour} for`,
    against === null ? '' : `${against} against`,
    abstained === null ? '' : `${abstained} abstained`,
  ].filter((count) => count !== '');
  const how = manner === 'unanimous' ? ' unanimously' : manner === 'majority' ? ' by a majority' : '';
  return `${outcome === 'unknown' ? 'voted on' : outcome}${how}${counts.length > 0 ? `, ${counts.join(', ')}` : ''}`;
}
