import { type HostileAim, LINK } from '../english/hostile-words.ts';

/** A mark of hostile text that is no word of English: an address, a piece of markup, letters of another script. */
export interface HostileMark {
  readonly aim: HostileAim;
  readonly alone: boolean;
  /** As of `HostileSign`. */
  readonly group: string | null;
  readonly pattern: RegExp;
}

// Where British public bodies, parliaments and universities publish.
const PUBLIC_HOST =
  '(?:[\\w-]+\\.)*(?:gov|nhs|ac|police|parliament|sch|mod|senedd|europa)(?:\\.(?:uk|wales|scot|eu|ca))?(?=[/:?#\\s]|[.,;)\\]]|$)';

/** The marks. An address is one sign whatever it says, beside one for an address that no public body has. */
export const HOSTILE_MARKS: readonly HostileMark[] = [
  // Marks by which chat programs tell who speaks.
  {
    aim: 'instruction',
    alone: true,
    group: null,
    pattern:
      /<\|?(?:im_start|im_end|system|endoftext|assistant|user)\|?>|\[\/?INST\]|<<\/?SYS>>|(?:^|\s)#{2,} ?(?:system|instructions?|assistant)\b ?:|[[{(<](?:system|assistant)(?: (?:message|prompt|note|override))?[\]})>]|"role" ?: ?"(?:system|assistant)"|\b(?:user|human) ?: .{1,300}\b(?:assistant|ai|bot) ?: |\b(?:assistant|ai|bot) ?: .{1,300}\b(?:user|human) ?: /i,
  },
  // Text set so that a reader does not see it.
  {
    aim: 'hidden',
    alone: true,
    group: null,
    pattern:
      /<[a-z][^<>]{0,200}?(?:display ?: ?none|visibility ?: ?hidden|font-size ?: ?[01](?:px|pt|em|%)?\b|opacity ?: ?0(?![.\d])|\bcolou?r ?[:=] ?["']?(?:white|#fff\b|#ffffff\b|transparent)|aria-hidden ?= ?["']?true|(?<=\s)hidden(?=[\s>=]))/i,
  },
  // Letters of two scripts in one word: what reads "ignore" is not that word to a program.
  {
    aim: 'hidden',
    alone: false,
    group: null,
    pattern:
      /[a-z]{2}\p{Script=Cyrillic}|\p{Script=Cyrillic}[a-z]{2}|[a-z][α-ωΑ-Ω][a-z]|\p{Script=Cyrillic}[a-z]\p{Script=Cyrillic}/iu,
  },
  { aim: 'hidden', alone: false, group: null, pattern: /(?<![\p{L}\p{N}])(?:\p{L}[ .*_-]){5,}\p{L}(?![\p{L}\p{N}])/u },
  {
    aim: 'lure',
    alone: false,
    group: LINK,
    pattern: new RegExp(
      `(?:https?://|\\bwww\\.)(?!${PUBLIC_HOST})[\\w.-]+|(?<![@\\w.-])(?!${PUBLIC_HOST})[a-z][\\w-]+\\.(?:com|net|info|io|app|ai|co|co\\.uk)(?![\\w.-]*\\w@)\\b`,
      'i',
    ),
  },
  { aim: 'advert', alone: false, group: null, pattern: /[£$€]\d{1,3}\.(?:99|95|49)\b/ },
  {
    aim: 'lure',
    alone: false,
    group: null,
    pattern:
      /\b(?:https?:\/\/)?[\w.-]*\w\.(?:shop|store|xyz|top|biz|ru|cn|click|online|site|club|vip|casino|bet|live|win|loan|zip|icu|buzz|cam|tk|example)\b(?!\.)|\b(?:bit\.ly|tinyurl\.com|goo\.gl|t\.me|wa\.me|is\.gd|ow\.ly|cutt\.ly|rebrand\.ly)\b|https?:\/\/\d{1,3}(?:\.\d{1,3}){3}|\bxn--\w|\b(?:javascript|data|vbscript):\w|https?:\/\/[^\s/]*@|[\w.+-]+@(?:gmail|hotmail|yahoo|outlook|proton(?:mail)?|aol|mail)\.\w+|\b(?:nhs|gov|council|login|secure|verify|account)-[\w-]*\.(?:com|net|org|info|co)\b|\.(?:nhs|gov)\.uk[.-][\w-]+\.[a-z]{2,}/i,
  },
];
