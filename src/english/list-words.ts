/** What a question can ask to have listed. `given` are the dates named for one thing over time, `items` a list of one paper. */
export type ListOf =
  | 'decisions'
  | 'recommendations'
  | 'votes'
  | 'against'
  | 'actions'
  | 'dates'
  | 'overdue'
  | 'meetings'
  | 'off-meetings'
  | 'held-meetings'
  | 'given'
  | 'workstreams'
  | 'bodies'
  | 'members'
  | 'attendance'
  | 'holders'
  | 'papers'
  | 'events'
  | 'items';

/** Words that ask for the whole of something. */
export const WHOLE = 'all|every|everything|each|list|full list|any|anything';

/** What a body does when it decides, as people ask about it. */
export const DECIDE =
  'decid(?:e|ed|es)|settle[ds]?|resolve[ds]?|agree[ds]?|approve[ds]?|sign(?:ed)? off|endorse[ds]?|pass(?:ed)?';

/** How people ask what happened in a time, whatever it was. */
export const HAPPENED =
  'happened|happen|happening|went on|gone on|going on|reported|said|published|come out|came out|missed|miss|new|news|changed|developments?|updates?|moved on';

/** What people call the things that a meeting left to be done. */
export const ACTIONS = 'actions|action points?|action items?|action log|action list|action tracker|to-?dos?';

/** How people ask for what should have been done or have happened by now. */
export const OVERDUE =
  '(?:over-?due|(?:running |getting |gone )?late(?! (?:\\d|january|february|march|april|may|june|july|august|september|october|november|december|summer|spring|autumn|winter))|behind (?:schedule|time)|past (?:its|their|the) (?:date|deadline|due date)|not done on time|missed (?:its|their|the|any) (?:dates?|deadlines?))';

/** Words that say an action is not done. */
export const OPEN = 'open|outstanding|unfinished|incomplete|pending|still|left|live';

/** What people call days to come. */
export const DIARY = 'dates?|deadlines?|milestones?|diary|diaries|calendar';

/** Words that say that something is to come. */
export const COMING =
  'coming up|coming|ahead|upcoming|forthcoming|planned|scheduled|arranged|booked|to come|from here|from now|next|due|left';

/** How people say that a meeting did not happen when it was to. */
export const OFF =
  'cancell?ed|called off|postponed|moved|shifted|re-?scheduled|re-?arranged|put off|put back|brought forward|lost|lose|missed|scrapped|dropped|axed|pulled';

/** How people say that a date was named. */
export const NAMED = 'given|gave|quoted|promised|announced|named|offered|told|said|set|mentioned|had|heard';

/** How people say that somebody belongs to a body. */
export const BELONGS = 'sits?|sat|serves?|served|is|are|was|were|votes?|voted';

/** The nouns, in the plural, by which people ask for the list that one paper gives. */
export const ITEMS =
  'options|choices|alternatives|risks|weaknesses|strengths|conditions|recommendations|requirements|priorities|aims|objectives|goals|targets|themes|concerns|reasons|criteria|principles|proposals|requests|demands|things|points|questions|schemes|projects|measures|steps|stages|phases|sites|services|areas|wards|practices|hospitals|partners|organisations|groups|providers|bidders|firms|suppliers|findings|lessons|benefits|challenges|pledges|commitments|changes|tests|scores|ratings|figures|workstreams|strands|topics|issues|causes|barriers|gaps|standards|duties|promises|terms|parts|posts|roles|trusts|councils|towns|places|units|beds|routes|savings|bids';
