import { actionRows, withLatest } from '../../matter/action-rows.ts';
import { namesPerson, observationsOf, personRows } from '../../matter/person-rows.ts';
import { askAddress } from '../addresses.ts';
import { type Html, html } from '../escape-html.ts';
import { pageFrame } from '../page-frame.ts';
import type { PageSource } from '../page-source.ts';
import { dateWords } from '../paper-words.ts';
import { searchForm } from '../search-form.ts';
import { briefAddress } from './browse-addresses.ts';
import { rowList } from './row-list.ts';
import { sourceLink } from './source-link.ts';

/** What the record says of a person: the posts they were named in and what they undertook; null for nobody known. */
export function personPage(id: string, source: PageSource): string | null {
  const [view, asOf] = [source.view(), source.today()];
  const name = personRows(view).find((row) => row.id === id)?.name ?? null;
  if (name === null) return null;
  const isOwner = namesPerson(id, view);
  const own = actionRows(view, asOf).filter(({ owner }) => owner !== null && isOwner(owner));
  return pageFrame({
    title: name,
    at: '/people',
    plan: source.plan(),
    main: html`${searchForm()}
<p class="back"><a href="/people">All people</a></p>
<h1 dir="auto">${name}</h1>
<p class="lead">What was observed when. No paper here says until when a post was held.</p>
<p><a href="${briefAddress(name)}">Brief on one page</a></p>
<section><h2>Named as</h2>
${namedAs(id, source)}</section>
${register(id, source)}
<section><h2>Actions</h2>
${own.length === 0 ? html`<p class="none">None was read for them in these papers.</p>` : rowList(withLatest(own, view))}</section>
<p><a href="${askAddress(`Who is ${name}?`)}">Ask who this is</a></p>`,
  });
}

function namedAs(id: string, source: PageSource): Html {
  const observed = observationsOf(id, source.view());
  if (observed.length === 0) return html`<p class="none">In no post in these papers.</p>`;
  return html`<ul class="entries">${observed.map(
    (observation) => html`<li><p class="when">${dateWords(observation.document.date?.date ?? null)}</p>
<p><bdi>${observation.words}</bdi></p>
<p class="where">${sourceLink(observation)}</p></li>
`,
  )}</ul>`;
}

/** What people.yaml has noted, each with the paragraph it goes by. */
function register(id: string, source: PageSource): Html | null {
  const view = source.view();
  const noted = (view.registry.people.find((person) => person.id === id)?.observations ?? []).flatMap((observation) => {
    const document = view.document(observation.document);
    const passage = view.passage(observation.document, observation.paragraph);
    return document && passage ? [{ ...observation, by: { document, passage } }] : [];
  });
  if (noted.length === 0) return null;
  return html`<section><h2>From the register</h2>
<ul class="entries">${noted.map(
    ({ post, of, by }) => html`<li><p><bdi>${of === null ? post : `${post}, ${of}`}</bdi></p>
<p class="where">${sourceLink(by)}</p></li>
`,
  )}</ul></section>`;
}
