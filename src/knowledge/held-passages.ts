import type { Passage } from '../domain/passage.ts';
import { splitSentences } from '../domain/sentences.ts';
import { documentVocabulary, shareKnown } from './document-vocabulary.ts';

/** A passage that may not be the paper's own words, and what gave it away. */
export interface SuspectPassage {
  readonly passage: Passage;
  readonly reason: 'instruction' | 'advert';
  /** The words that gave it away. */
  readonly words: string;
}

// Words to the software that reads a paper. Each is enough by itself: no committee writes them about its business.
const INSTRUCTIONS = [
  /\b(?:ignore|disregard|forget|override)\b[^.!?]{0,40}\b(?:previous|prior|above|earlier|preceding|existing|your|system)\b[^.!?]{0,30}\b(?:instructions?|prompts?|directions?|guidelines|programming|context)\b/i,
  /\byou are (?:now )?(?:an?|the|in) (?:[\w-]+ ){0,3}(?:assistant|chatbot|language model|ai model|ai system|ai|llm|gpt|developer mode|dan)\b/i,
  /\b(?:reveal|print|repeat|show|output|leak)\b[^.!?]{0,30}\b(?:system prompt|hidden prompt|initial prompt|your (?:prompt|instructions))\b/i,
  /\b(?:as an ai(?: language)? model|new (?:system )?instructions? for (?:the |this )?(?:ai|assistant|model|bot)|(?:note|message|instructions?) to (?:the |any |all )?(?:ai|llm|language model|chatbot|assistant)s?)\b/i,
  /\b(?:ai|assistants?|chatbots?|language models?|bots?|llms?)\b[,:]? (?:reading|processing|summari[sz]ing|answering|indexing) this\b/i,
  /\bas an ai, /i,
  /<\|?(?:im_start|im_end|system|endoftext)\|?>|\[\/?INST\]|<<SYS>>/i,
  /\b(?:always|only|must) (?:answer|reply|respond|say)(?: to)?(?: (?:any|every|all) questions?)? with (?:the (?:words?|phrase|text|sentence|following)\b|["'“‘]|exactly\b|only\b|yes\b|no\b)/i,
  /\bdo not (?:tell|inform|mention (?:this|it) to) (?:the )?(?:user|reader|asker)s?\b/i,
];

// Signs of an advertisement: no single one is enough.
const ADVERTS = [
  /\b(?:buy|order|purchase|shop|get)\b[^.!?]{0,40}\b(?:online|now|today|cheap|here|cheaply)\b/i,
  /\b(?:click|tap) (?:here|below|the link) to (?:buy|order|purchase|shop|claim|win)\b/i,
  /\bclick (?:here|below|this link|the link)\b|\b(?:visit|see) our (?:web ?site|shop|store|online)\b/i,
  /\bwithout (?:a )?(?:prescription|rx)\b|\bno prescription\b|\bover the counter online\b|\bonline pharmac(?:y|ies)\b/i,
  /\b(?:lowest|best|cheapest|low) (?:price|prices|cost|deals?)\b|\bfree (?:shipping|delivery|trial|bonus)\b|\bmoney[- ]back\b/i,
  /\b\d{1,2} ?% off\b|\b(?:discount|promo|coupon|voucher) codes?\b|\bspecial offers?\b|\blimited[- ]time\b|\bbest[- ]sell(?:er|ing)\b/i,
  /\b(?:casino|betting bonus|payday loans?|crypto ?currency|bitcoin|forex|viagra|cialis|levitra|tramadol|xanax|replica watches|essay writing service|weight loss pills?|generic pills?)\b/i,
  /\b(?:worldwide|overnight|discreet|fast) (?:shipping|delivery)\b|\bmoney back guarantee\b|\badd to (?:cart|basket)\b/i,
  /\bhttps?:\/\/(?![\w.-]*\.(?:gov|nhs|ac|police|parliament|org|sch|mod)(?:\.[a-z]{2})?(?:[/:?#]|\b))[\w.-]+\.(?:shop|store|xyz|top|biz|info|ru|cn|click|online|site|club|vip|casino|bet)\b/i,
  /\bwww\.[\w-]+\.(?:shop|store|xyz|top|biz|ru|cn|click|online|site|club|vip|casino|bet)\b/i,
];

/** Below this share of words known from the rest of its paper a sentence is off its paper's vocabulary. */
const KNOWN_SHARE = 0.6;

/**
 * The passages of a paper that instruct the reader's software, or that advertise: two signs of an advertisement where
 * the words of the sentences that hold them are not those of the paper, three anywhere. A guard of last resort: what
 * hostile text does not give itself away by these words is shown as what it is, a cited paragraph of a paper.
 */
export function suspectPassages(title: string, passages: readonly Passage[]): SuspectPassage[] {
  const suspects: SuspectPassage[] = [];
  let vocabulary: ReturnType<typeof documentVocabulary> | undefined;
  for (const passage of passages) {
    const instruction = firstMatch(INSTRUCTIONS, passage.text);
    if (instruction !== null) {
      suspects.push({ passage, reason: 'instruction', words: instruction });
      continue;
    }
    const signs = ADVERTS.map((sign) => sign.exec(passage.text)?.[0]).filter((found) => found !== undefined);
    if (signs.length < 2) continue;
    vocabulary ??= documentVocabulary(title, passages);
    const spoken = splitSentences(passage.text).filter(({ text }) => signs.some((sign) => text.includes(sign)));
    if (signs.length > 2 || shareKnown(vocabulary, spoken.map(({ text }) => text).join(' ')) < KNOWN_SHARE) {
      suspects.push({ passage, reason: 'advert', words: signs[0] ?? '' });
    }
  }
  return suspects;
}

function firstMatch(patterns: readonly RegExp[], text: string): string | null {
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    if (found) return found[0];
  }
  return null;
}
