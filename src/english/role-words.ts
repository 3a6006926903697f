/** What people call a part of the work, and the posts by which papers name who holds it, the likeliest first. */
export interface Role {
  readonly called: string;
  readonly posts: readonly string[];
}

export const ROLES: readonly Role[] = [
  {
    called: 'money|finances?|financial|budgets?|books|accounts|purse strings|purse|spending|cash|funds|sums',
    posts: [
      'director of finance',
      'chief finance officer',
      'finance director',
      'chief financial officer',
      'finance lead',
      'treasurer',
    ],
  },
  {
    called: 'estates?|buildings?|premises|bricks and mortar',
    posts: [
      'director of estates',
      'head of estates',
      'estates director',
      'estates manager',
      'estates project manager',
      'estates lead',
    ],
  },
  {
    called: 'nurses|nursing|midwives',
    posts: ['director of nursing', 'chief nurse', 'nursing director', 'lead midwife'],
  },
  {
    called: 'staff|staffing|workforce|people|hr|human resources|recruitment|jobs|personnel',
    posts: [
      'director of workforce',
      'workforce director',
      'director of people',
      'chief people officer',
      'workforce lead',
    ],
  },
  {
    called: 'it|tech|technology|computers?|digital|systems|ict',
    posts: [
      'chief information officer',
      'digital director',
      'director of digital',
      'chief digital officer',
      'head of it',
      'digital lead',
    ],
  },
  { called: 'doctors|medical|medicine', posts: ['medical director', 'chief medical officer'] },
  {
    called: 'press|media|comms|communications|publicity|pr',
    posts: ['director of communications', 'head of communications', 'communications manager', 'communications lead'],
  },
  {
    called: 'show|whole show|whole thing|programme|project|plan|whole programme|stp|partnership|alliance',
    posts: [
      'senior responsible officer',
      'programme director',
      'managing director',
      'project director',
      'chief officer',
    ],
  },
];

/** How people ask who holds a part of the work, before the words for it. */
export const ASKS_HOLDER =
  'in charge of|in control of|responsible for|accountable for|looks? after|looking after|handl(?:es?|ing)|deal(?:s|ing) with|runs?|running|leads?(?: on)?|leading(?: on)?|heads?(?: up)?|heading(?: up)?|oversees?|overseeing|manag(?:es?|ing)|minds?|holds?|does|over';

/** What may follow the words for it. */
export const ROLE_TAIL = 'side|side of things|end|matters|stuff|department|team';
