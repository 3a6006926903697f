import type { Plan } from '../domain/plan.ts';
import type { Problem, Severity } from '../domain/problem.ts';
import { type Html, html } from './escape-html.ts';
import { pageFrame } from './page-frame.ts';

const GROUPS: readonly { severity: Severity; title: string; meaning: string }[] = [
  {
    severity: 'error',
    title: 'Errors',
    meaning: 'The paper or entry is left out, or an older copy of it is served, until this is put right.',
  },
  { severity: 'warning', title: 'Warnings', meaning: 'Used as it is, but perhaps not as you meant it.' },
  { severity: 'info', title: 'Worth knowing', meaning: 'Nothing needs to be done.' },
];

/** What is wrong with the folder: where, what, and what to do. */
export function problemsPage(problems: readonly Problem[], plan: Plan | null = null): string {
  const none = problems.every(({ severity }) => severity === 'info');
  return pageFrame({
    title: 'Problems of the folder',
    at: null,
    plan,
    main: html`<h1>Problems of the folder</h1>
<p class="lead">${none ? 'None: everything in the folder can be read.' : problemCount(problems)}</p>
${GROUPS.map(({ severity, title, meaning }) => {
  const group = problems.filter((problem) => problem.severity === severity);
  return group.length === 0 ? null : problemGroup(`${title} (${group.length})`, meaning, group);
})}
<p class="note">What concerns papers that are not public is left out here; <code>stp check</code> shows everything.</p>`,
  });
}

/** How many problems there are: "2 errors, 1 warning", "none". What is only worth knowing counts for none. */
export function problemCount(problems: readonly Problem[]): string {
  const count = (severity: Severity, word: string) => {
    const n = problems.filter((problem) => problem.severity === severity).length;
    return n === 0 ? null : `${n} ${word}${n === 1 ? '' : 's'}`;
  };
  const counts = [count('error', 'error'), count('warning', 'warning')].filter((part) => part !== null);
  return counts.length === 0 ? 'none' : counts.join(', ');
}

function problemGroup(title: string, meaning: string, problems: readonly Problem[]): Html {
  return html`<section>
<h2>${title}</h2>
<p>${meaning}</p>
<ul class="cards problems">${problems.map(problemEntry)}</ul>
</section>`;
}

function problemEntry({ severity, file, line, column, message, fix, code }: Problem): Html {
  return html`<li class="card ${severity}">
<h3><span><bdi>${file}</bdi>, line ${line}</span></h3>
<p dir="auto">${message}</p>
<p><strong>What to do:</strong> <bdi>${fix}</bdi></p>
<p class="note">${code}, column ${column}</p>
</li>`;
}
