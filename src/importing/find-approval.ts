import { withoutRunOn } from './meeting-lines.ts';
import { type Paper, plainFileName } from './paper.ts';
import { wholeText } from './whole-text.ts';

/** Whether minutes have been approved, as they say it themselves. */
export type Approval = 'draft' | 'approved' | 'amended';

const DRAFT =
  /\b(?:draft|unconfirmed|unapproved)\b[^.]{0,20}\bminutes\b|\bminutes\b[^.]{0,160}\((?:draft|unconfirmed|unapproved)\)|^draft$|\bsubject to (?:confirmation|approval)\b/i;
const AMENDED =
  /^(?:amended|corrected|revised) minutes\b|\bminutes\b[^.]{0,20}\((?:as )?(?:amended|corrected|revised)\)/i;
const APPROVED =
  /^(?:approved|confirmed|signed) minutes\b|\bminutes\b[^.]{0,20}\((?:approved|confirmed)\)|^(?:these|the) minutes (?:were|have been) (?:approved|confirmed)\b/i;
/** What is decided about minutes, which are the meeting's before. */
const OF_OTHERS = /\b(?:resolved|agreed|moved|correct record|correctly recorded|to approve|to receive|be approved)\b/i;
const TOP = 8;
const LONGEST = 300;

/**
 * The state of minutes, from their head, the label of their page or, for drafts, the name of their file; null where none says it. The
 * resolution on the minutes before is another paper's.
 */
export function findApproval({
  blocks,
  aside,
  file,
}: Paper): { readonly approval: Approval; readonly from: string } | null {
  const told = [
    ...blocks.slice(0, TOP).map((block) => ({ text: withoutRunOn(wholeText(block)), from: block.from })),
    ...aside.map((text) => ({ text, from: 'what the page says of itself' })),
  ].filter(({ text }) => text.length < LONGEST && !OF_OTHERS.test(text));
  for (const [approval, words] of [
    ['draft', DRAFT],
    ['amended', AMENDED],
    ['approved', APPROVED],
  ] as const) {
    const found = told.find(({ text }) => words.test(text));
    if (found) return { approval, from: found.from };
  }
  // Whoever publishes minutes as "Draft Minutes - Board.pdf" says that they are drafts; no name proves the contrary.
  return DRAFT.test(plainFileName(file)) ? { approval: 'draft', from: `the name of its file, ${file}` } : null;
}
