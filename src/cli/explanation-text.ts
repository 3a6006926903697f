import type { Candidate, Explanation, Verdict } from '../answer/explanation.ts';
import { type Page, styled } from './page.ts';
import { wrap } from './wrap.ts';

const VERDICTS: Record<Verdict, string> = {
  headline: 'the headline stands on it',
  cited: 'cited',
  'passed-over': 'passed over',
  rejected: 'rejected',
};

/** How a question was read, in full, for `stp why`. */
export function readingText({ read, understood }: Explanation, page: Page): string {
  if (read === null) return 'This is no question about a record.\n';
  const { intent, manner, wants, topic, post, quantity, force, day, towards } = read;
  const also = [
    post === null ? null : `post “${post}”`,
    quantity === null ? null : `quantity ${quantity}`,
    force === null ? null : `decision ${force}`,
    day === null ? null : `day: ${day.relation} ${day.date}`,
    towards === null ? null : `towards ${towards}`,
  ].filter((part) => part !== null);
  const terms = topic.map(({ words, kind, weight }) => `“${words}” (${kind}, weight ${weight})`);
  const lines = [
    'How the question was read:',
    ...understood.flatMap(({ words, as }) => wrap(`“${words}” was read as ${as}`, page.columns, '  ', '    ')),
    ...wrap(`intent ${[`${intent}, ${manner}`, ...also].join('; ')}`, page.columns, '  ', '    '),
    ...wrap(
      `wanted: ${wants.join(', ')}; must be spoken of: ${terms.length === 0 ? 'nothing in particular' : terms.join(', ')}`,
      page.columns,
      '  ',
      '    ',
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/** What an answer was chosen from: each candidate with its place, its scores and what became of it. */
export function candidatesText({ confidence, considered, passing, candidates }: Explanation, page: Page): string {
  const counted = `${considered} ${considered === 1 ? 'passage was' : 'passages were'} weighed; ${passing} ${passing === 1 ? 'names' : 'name'} all that was asked about; confidence ${confidence.toFixed(2)}.`;
  const rows = candidates.flatMap((candidate) => [
    ...wrap(`${candidate.document}, paragraph ${candidate.paragraph}: ${fate(candidate)}`, page.columns, '  ', '    '),
    ...styled(
      wrap(
        `covers ${candidate.share.toFixed(2)}, strength ${candidate.strength.toFixed(2)}${reasons(candidate)}: ${candidate.sentence}`,
        page.columns,
        '    ',
        '    ',
      ),
      'dim',
      page,
    ),
  ]);
  return `\n${[...wrap(counted, page.columns), ...rows].join('\n')}\n`;
}

function reasons({ reasons }: Candidate): string {
  const said = reasons.map(({ feature, value, counts }) => `${feature} ${value} (${counts > 0 ? '+' : ''}${counts})`);
  return said.length === 0 ? '' : `; ${said.join(', ')}`;
}

function fate({ verdict, why }: Candidate): string {
  return why === null ? VERDICTS[verdict] : `${VERDICTS[verdict]}: ${why}`;
}
