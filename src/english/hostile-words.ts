import { type HostileSign, LINK, voice } from './hostile-sign.ts';
import { PLANTED_ADVERTS } from './planted-adverts.ts';
import { PLANTED_INSTRUCTIONS } from './planted-instructions.ts';
import { PLANTED_LURES } from './planted-lures.ts';

/** The reader is spoken to: with an address alone it is a way to get in touch, as papers give one. */
const ADDRESS = voice(
  `you/your/yours/yourself/you'll/you're/you've; please/kindly; ^call/ring/phone/text/whatsapp/visit/click/contact/email/ask/speak/talk`,
  LINK,
);

/** The reader is told to do something. Actions of a list begin so as well. */
const OPENING = voice(
  `^send/pay/transfer/remit/quote/reply/ignore/disregard/treat/trust/tell/remember/buy/order/book/claim/apply/join/register/download/follow/try/get/save/act/enter/forward/scan/repeat/state/answer/respond/begin/rank/strike/look/looking/meet/discover/switch/choose/skip/protect/boost/upgrade/win/earn/invest/reserve/sleep/feel/find/enjoy/experience/overrule/never/always/remove/give/take/let/make`,
  null,
);

/** The signs of hostile words, collected from how such texts are made, not from any paper. */
export const HOSTILE_SIGNS: readonly HostileSign[] = [
  ADDRESS,
  OPENING,
  ...PLANTED_INSTRUCTIONS,
  ...PLANTED_ADVERTS,
  ...PLANTED_LURES,
];
