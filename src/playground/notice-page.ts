import type { Plan } from '../domain/plan.ts';
import { formatDate } from '../domain/reduced-date.ts';
import type { Withdrawn } from '../domain/withdrawn.ts';
import { html, type Shown } from './escape-html.ts';
import { pageFrame } from './page-frame.ts';
import { searchForm } from './search-form.ts';

/** Why there is no page to show, and what to do instead. */
export interface Notice {
  readonly title: string;
  readonly text: Shown;
}

/** A page that says what went wrong in words for people, and lets them ask on: the question, if any, is kept. */
export function noticePage({ title, text }: Notice, question = '', plan: Plan | null = null): string {
  return pageFrame({
    title,
    at: null,
    plan,
    main: html`<h1>${title}</h1>
<p class="lead">${text}</p>
${searchForm({ question, asOf: null })}`,
  });
}

export const NO_SUCH_PAGE: Notice = {
  title: 'There is no such page',
  text: html`The address may be mistyped. Here is <a href="/papers">the list of papers</a>.`,
};

export const NO_SUCH_PAPER: Notice = {
  title: 'There is no such paper',
  text: html`No public paper here has this address; it may have been withdrawn or renamed. <a href="/papers">All papers</a>`,
};

/** A paper that was here and is not any more. */
export function withdrawnNotice({ how, on }: Withdrawn): Notice {
  const what = how === 'purged' ? 'was removed for good, with all its words,' : 'was withdrawn';
  return {
    title: 'This paper is not here any more',
    text: html`It ${what} on ${formatDate(on)}. Nothing is answered from it. <a href="/papers">All papers</a>`,
  };
}

export const NO_SUCH_DAY: Notice = {
  title: 'That is no day I can read',
  text: 'Write the day to answer as of as year, month and day, such as 2018-01-22, or leave it out for today.',
};

export const NO_SUCH_TIME: Notice = {
  title: 'That is no date I can read',
  text: 'Write where a list is to begin and to end as a year, a month or a day: 2018, 2018-01 or 2018-01-22.',
};

export const NO_SUCH_LIST: Notice = {
  title: 'There is no such body or workstream',
  text: html`No body or workstream here is known by that name. Here are <a href="/bodies">the bodies</a> and <a href="/workstreams">the workstreams</a>.`,
};

export const NO_SUCH_PERSON: Notice = {
  title: 'There is no such person',
  text: html`Nobody is named so in the public papers here. Here are <a href="/people">the people who are named</a>.`,
};

export const NO_SUCH_BRIEF: Notice = {
  title: 'That is too long for a subject',
  text: html`A brief is on a workstream, a body, a person or a topic of a few words. Here are <a href="/workstreams">the workstreams</a>.`,
};

export const NO_SUCH_ORIGINAL: Notice = {
  title: 'There is no such original here',
  text: html`No original that may be shown here has this name. A paper’s own page says where else it may be found. <a href="/papers">All papers</a>`,
};

export const ADDRESS_TOO_LONG: Notice = {
  title: 'That is too long for me',
  text: 'A question may have at most 1,000 characters. Ask for one thing at a time, in a sentence.',
};

export const READING_ONLY: Notice = {
  title: 'This page can only be read',
  text: 'Nothing can be sent to or changed at this address. Ask your question here:',
};

export const NOT_OUR_ADDRESS: Notice = {
  title: 'Not at this address',
  text: 'For your safety this page answers only at the address it was started with, or at localhost. Open it there.',
};

/** A fault of ours; `reference` finds it in the log. */
export function faultNotice(reference: string): Notice {
  return {
    title: 'Something went wrong here',
    text: `It was not your question’s fault, and nothing is lost. Try again; if it happens once more, tell whoever runs this page: reference ${reference}.`,
  };
}
