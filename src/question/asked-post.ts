import type { AskedPost } from '../domain/query.ts';
import { stems } from '../search/terms.ts';

// The last word of a post in English public service: what someone is, after any number of words that say of what.
const POST_NOUN =
  'officer|director|executive|chief|ceo|chair|chairman|chairwoman|chairperson|leader|lead|head|manager|minister|secretary|commissioner|advisor|adviser|consultant|member|councillor|clerk|treasurer|governor|president|coordinator|co-ordinator|administrator|accountant|nurse|surgeon|physician|pharmacist|psychologist|therapist|psychiatrist|doctor|sponsor|champion|owner|convenor|convener|spokesperson|spokesman|spokeswoman|representative|auditor|lawyer|solicitor|counsel|registrar|inspector|analyst|editor|ombudsman|guardian|mayor|speaker|deputy|assistant|sro|cfo|coo|cio|cmo|mp|am|principal|dean|professor|trustee|controller|planner|strategist|partner|programme manager';

const AFTER_POST = /\s+(?:for|of|at|in|on|to|with|from|when|during|before|after|since|as|that|who|and)\b/i;

const ASKS =
  /^who\s+(?:(?:is|was|are|were|became|becomes?|will be|has been|serves? as|served as|acts? as|acted as)\s+)?(?:(?:named|appointed|elected|chosen|listed|recorded|made|our|currently|now)\s+)*(?:(?:as|to be)\s+)?(?:the|our|a|an)?\s*(?:(?:current|new|present|latest|acting|interim|former|previous|then|first|last)\s+)*/i;

const NAME_OF =
  /^(?:what (?:is|was)|give|tell me)?\s*(?:me )?the name of (?:the|our|a|an)\s+|^name (?:of )?(?:the|our)\s+|^(?:who|what) (?:holds?|held|has|had|fills?|filled) the (?:post|role|job|position|office|title) of\s+/i;

/** A post asked for, from `start` (inclusive) to `end` (exclusive) of the question. */
export type FoundPost = Omit<AskedPost, 'guesses'> & { readonly start: number; readonly end: number };

/**
 * The post a question asks the holder of: "who is the director of public health?" asks for "director of public health",
 * since "of" belongs to a post where a department follows; "for", "at" and "in" lead to what the post is for and stay a
 * topic. A text that is a post and nothing else asks for its holder too. Expects tidied text.
 */
export function findAskedPost(text: string): FoundPost | null {
  const bare = text.replace(/[?!.\s]+$/, '');
  const chairing = /^who\s+(?:now\s+|currently\s+)?(?:chairs|chaired|is chairing|was chairing)\b/i.exec(bare);
  // "Who chairs the panel?" asks for its chair.
  if (chairing) return { words: 'chair', stems: stems('chair'), start: 0, end: chairing[0].length };
  for (const opening of [NAME_OF, ASKS]) {
    const match = opening.exec(bare);
    if (match && match[0] !== '') return postAt(bare, match[0].length);
  }
  if (/^(?:which|what|where|how|why|when|list|show|any)\b|s$/i.test(bare)) return null;
  const whole = postAt(bare.replace(/^(?:the|our)\s+/i, ''), 0);
  const shift = bare.length - bare.replace(/^(?:the|our)\s+/i, '').length;
  return whole && whole.end + shift === bare.length
    ? { ...whole, start: whole.start + shift, end: whole.end + shift }
    : null;
}

function postAt(text: string, from: number): FoundPost | null {
  const rest = text.slice(from);
  const stop = AFTER_POST.exec(rest);
  const head = stop ? rest.slice(0, stop.index) : rest;
  if (
    head === '' ||
    /\b(?:is|was|are|were|did|does|do|has|have|had|will|would)\b/i.test(head) ||
    head.split(' ').length > 7 ||
    !new RegExp(`(?:^|[\\s-])(?:${POST_NOUN})s?$`, 'i').test(head)
  )
    return null;
  const words = head + (stop ? department(rest.slice(head.length), head) : '');
  return { words, stems: stems(words), start: from, end: from + words.length };
}

/** "of public health" after "director": the department is part of the post; "of the trust" is where the post is. */
function department(rest: string, head: string): string {
  if (!/(?:director|head|secretary|minister|leader|commissioner|manager)s?$/i.test(head)) return '';
  return (
    /^\s+(?:of|for)\s+(?!the\b|a\b|our\b)(?:(?!for\b|of\b|at\b|in\b|on\b|when\b|during\b|since\b|before\b)[\p{L}&'-]+\s*)+/iu
      .exec(rest)?.[0]
      ?.trimEnd() ?? ''
  );
}
