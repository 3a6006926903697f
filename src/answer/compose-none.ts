import { OUTCOMES, PUT_TO_MEETING } from '../english/outcome-words.ts';
import { askedRows, type ListQuery } from '../matter/asked-rows.ts';
import type { Row } from '../matter/row.ts';
import type { View } from '../search/view.ts';
import { type Draft, factualDraft } from './draft.ts';
import { headline } from './headline.ts';
import { timeWords } from './time-words.ts';

const OF_MEETINGS = new RegExp(`\\b(?:${PUT_TO_MEETING})\\b`, 'i');
/** How many of the decisions that were looked through are cited. */
const CITED = 3;

/**
 * That nothing came to the outcome asked about, among decisions that were all looked through; null where the question may ask
 * of something else, or no decision is recorded that it could be looked for among.
 */
export function composeNone(query: ListQuery, view: View): Draft | null {
  const { list } = query;
  if (list.of === 'against') return list.topic.length > 0 ? null : noVoteAgainst(query, view);
  const told = OUTCOMES.filter(({ forces }) => forces.every((force) => list.forces?.includes(force) ?? false));
  if (list.of !== 'decisions' || told.length === 0) return null;
  if (list.topic.length > 0 && !OF_MEETINGS.test(query.text)) return null;
  const among = askedRows({ ...query, list: { ...list, forces: null } }, view);
  const supports = among.slice(0, CITED).flatMap(({ by }) => by.slice(0, 1));
  const [first, ...others] = supports;
  if (!first) return null;
  const one = among.length === 1;
  const text = `No decision recorded as ${told.map((outcome) => outcome.told).join(' or ')} was found among the ${one ? 'one decision' : `${among.length} decisions`}${bodyWords(among)}${timeWords(list)} that ${one ? 'was' : 'were'} read here.`;
  return { ...factualDraft(headline(text), [{ text, by: [first, ...others] }]), isOfNow: true };
}

function bodyWords(rows: readonly Row[]): string {
  const bodies = [...new Set(rows.flatMap(({ body }) => body ?? []))];
  return bodies.length === 1 ? ` of ${bodies[0]}` : '';
}

/** That nobody is recorded as against anything, among the papers that record votes at all. */
function noVoteAgainst(query: ListQuery, view: View): Draft | null {
  const votes = askedRows({ ...query, list: { ...query.list, of: 'votes' } }, view);
  const papers = new Map(
    votes.flatMap(({ by: [support] }) => (support ? [[support.document.id, support] as const] : [])),
  );
  const [first, ...others] = [...papers.values()].slice(0, CITED);
  if (!first) return null;
  const of =
    papers.size === 1 ? 'the one paper here that records a vote' : `the ${papers.size} papers here that record votes`;
  const text = `No vote against, dissent or abstention is recorded in ${of}${bodyWords(votes)}${timeWords(query.list)}.`;
  return { ...factualDraft(headline(text), [{ text, by: [first, ...others] }]), isOfNow: true };
}
