import type { HostileAim, HostileWeight } from '../english/hostile-sign.ts';

/** A mark of hostile text that is no word of English: an address, a piece of markup, letters of another script. */
export interface HostileMark {
  readonly aim: HostileAim;
  readonly weight: HostileWeight;
  readonly pattern: RegExp;
}

/** The marks. Whose an address is `contacts.ts` tells. None is tried at every letter of a long word, or a paper of such words would hold everybody up. */
export const HOSTILE_MARKS: readonly HostileMark[] = [
  // Marks by which chat programs tell who speaks.
  {
    aim: 'instruction',
    weight: 'enough',
    pattern:
      /<\|?(?:im_start|im_end|system|endoftext|assistant|user)\|?>|\[\/?INST\]|<<\/?SYS>>|(?:^|\s)#{2,} ?(?:system|instructions?|assistant)\b ?:|[[{(<](?:system|assistant)(?: (?:message|prompt|note|override))?[\]})>]|"role" ?: ?"(?:system|assistant)"|\b(?:user|human) ?: .{1,300}\b(?:assistant|ai|bot) ?: |\b(?:assistant|ai|bot) ?: .{1,300}\b(?:user|human) ?: /i,
  },
  // Text set so that a reader does not see it.
  {
    aim: 'hidden',
    weight: 'enough',
    pattern:
      /<[a-z][^<>]{0,200}?(?:display ?: ?none|visibility ?: ?hidden|font-size ?: ?[01](?:px|pt|em|%)?\b|opacity ?: ?0(?![.\d])|\bcolou?r ?[:=] ?["']?(?:white|#fff\b|#ffffff\b|transparent)|aria-hidden ?= ?["']?true|(?<=\s)hidden(?=[\s>=]))/i,
  },
  // Letters of two scripts in one word: what reads "ignore" is not that word to a program.
  {
    aim: 'hidden',
    weight: 'faint',
    pattern:
      /[a-z]{2}\p{Script=Cyrillic}|\p{Script=Cyrillic}[a-z]{2}|[a-z][α-ωΑ-Ω][a-z]|\p{Script=Cyrillic}[a-z]\p{Script=Cyrillic}/iu,
  },
  {
    aim: 'hidden',
    weight: 'faint',
    pattern: /(?<![\p{L}\p{N}])(?:\p{L}[ .*_-]){5,}\p{L}(?![\p{L}\p{N}])/u,
  },
  { aim: 'advert', weight: 'faint', pattern: /[£$€]\d{1,3}\.(?:99|95|49)\b/ },
  {
    aim: 'lure',
    weight: 'faint',
    pattern:
      /(?<![\w.-])[\w.-]*\w\.(?:shop|store|xyz|top|biz|ru|cn|click|online|site|club|vip|casino|bet|live|win|loan|zip|icu|buzz|cam|tk|example)\b(?!\.)|\b(?:bit\.ly|tinyurl\.com|goo\.gl|t\.me|wa\.me|is\.gd|ow\.ly|cutt\.ly|rebrand\.ly)\b|https?:\/\/\d{1,3}(?:\.\d{1,3}){3}|\bxn--\w|\b(?:javascript|data|vbscript):\w|https?:\/\/[^\s/]*@|(?<![\w.+-])[\w.+-]+@(?:gmail|hotmail|yahoo|outlook|proton(?:mail)?|aol|mail)\.\w+|(?<![\w-])(?:nhs|gov|council|login|secure|verify|account)-[\w-]*\.(?:com|net|org|info|co)\b|\.(?:nhs|gov)\.uk[.-][\w-]+\.[a-z]{2,}/i,
  },
  // An account to pay into.
  {
    aim: 'lure',
    weight: 'telling',
    pattern:
      /\b\d\d-\d\d-\d\d\b.{0,40}\b\d{7,8}\b|\b\d{7,8}\b.{0,40}\b\d\d-\d\d-\d\d\b|\b[A-Z]{2}\d\d(?: ?[A-Z\d]{4}){3,}/,
  },
  // Calls to these cost what their owner says.
  { aim: 'lure', weight: 'faint', pattern: /\b0?9\d{2} ?\d{3} ?\d{4}\b/ },
  // What is typed in to pay less.
  { aim: 'advert', weight: 'faint', pattern: /\b(?:code|quote|quoting|mention) “?[A-Z][A-Z\d]{2,}\b/ },
  // A name as products have it.
  {
    aim: 'advert',
    weight: 'faint',
    pattern:
      /\b\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}{2,}(?: \p{L}+)? (?:capsules?|tablets?|pills?|cream|gel|patch(?:es)?|insoles?|drops|supplements?|tea|device|kit|band|app|plus|pro|direct)\b/u,
  },
  { aim: 'lure', weight: 'faint', pattern: /\b(?:URGENT|ATTENTION|WARNING|ACT NOW|FREE|WIN)\b/ },
];
