/** What a passage that is not its paper's own words is after. */
export type HostileAim = 'instruction' | 'advert' | 'lure' | 'hidden';

/** Words that give away what no committee writes about its business. */
export interface HostileSign {
  readonly aim: HostileAim;
  /** Whether the words are enough by themselves; where they are not, another sign must stand near. */
  readonly alone: boolean;
  /** Signs of one group are one sign, however many stand there; null where a sign is its own. */
  readonly group: string | null;
  readonly phrases: readonly string[];
}

/** The group of what is to be opened and of where it stands. */
export const LINK = 'link';

/**
 * The signs of hostile words, collected from how such texts are made, not from any paper. In a phrase `a/b` is a choice,
 * `word?` may be missing, `stem*` goes on, `#` is a number and `…` up to six words of the same sentence, or none; marks
 * and spaces between words do not count.
 */
export const HOSTILE_SIGNS: readonly HostileSign[] = [
  // To the software that reads a paper.
  alone(`
    ignore/disregard/forget/override/bypass/discard … previous/prior/above/earlier/preceding/existing/original/your/system … instruction*/prompt*/direction*/guideline*/programming/context;
    ignore/disregard/forget/override/bypass/break your rules/instructions/programming/guidelines/guardrails/safeguards/settings/training/restrictions;
    ignore/disregard/forget/override all/any/every instructions/prompts/guardrails;
    ignore/disregard/forget/discard everything/anything/all/whatever/what you/you've … told/instructed/learned;
    you are now? a/an/the/in … assistant/chatbot/model/ai/llm/gpt/dan; you are in … developer/admin/debug/god mode;
    act/behave/respond/pose/roleplay as a/an/the/if … assistant/chatbot/ai/llm/gpt/bot;
    reveal/print/repeat/show/output/leak … system/hidden/initial/secret prompt/instructions;
    reveal/print/repeat/show/output/leak your prompt/instructions; as an ai; new system? instructions for the/this? ai/assistant/model/bot;
    note/notice/message/instruction/instructions/memo to/for the/any/all/every/an? … ai/llm/language/chatbot*/assistants/bot/bots;
    note/notice/message/instruction/instructions/memo to/for any/all/every assistant/software/machine;
    ai/assistant/assistants/chatbot/chatbots/model/models/bot/bots/llm/llms/software systems/system/tools/tool/models/agents? that/which? read/reads/reading/processing/summarising/summarizing/answering/indexing/parsing/retrieving this/these;
    always/only/must answer/reply/respond/say to? any/every/all? questions? with the/yes/no/exactly words/word/phrase/text/sentence/following?;
    translate/encode/encrypt/reverse/render/rewrite/modify/enhance/augment your answer/answers/response/responses/reply/replies/output;
    insert/append/integrate … in/into/to your answer/response/reply/output;
    do not tell/inform the? user/users/reader/readers/asker/askers;
    begin/start/end of? new? system/hidden/injected/override instructions/instruction/prompt/message`),
  // Who reads: software is spoken of.
  instruction(`
    ai assistant/assistants/system/systems/model/models/tool/tools/agent/agents/reader/readers; language model/models;
    robot/robots/crawler/crawlers/chatbot/chatbots/chatgpt/gpt/copilot/llm/llms/bot/bots; virtual/search/automated/digital/software assistant; dear assistant/ai; assistant answering/reading/summarising;
    any/all/automated/every software/machine/machines/system/systems/tool/tools/program/programs/reader/readers that/which? reading/reads/answering/answers/summarising/summarises/indexing/indexes/parsing/processing;
    if you are … software/machine/program; retrieved/read/indexed/processed by a/any/the computer/machine/program/software/system; anyone/whoever querying/asking/searching; prompt/prompts/prompted; search/summarisation/retrieval tool/tools/engine/engines/software; machine readers/reader`),
  // What is to be left aside.
  instruction(`
    ignore/disregard/forget/discard/overlook the? above/everything/anything/previous/earlier/other/rest/preceding/former/remaining/remainder;
    ignore/disregard/forget/discard all/any other/others/earlier/previous/prior/papers/paragraphs/passages/sources/documents/minutes/reports;
    ignore/disregard/forget/discard what you/was/you've; pay no attention to; skip the/all other/others/rest/above/previous/earlier/minutes/papers; ignore/disregard/discount … decision/minutes/paper/papers/figures/figure/report/record;
    treat/regard/consider … as wrong/false/void/fake/withdrawn/mistaken/untrue; no longer apply/applies from here;
    previous/earlier/preceding/above/other/prior … is/are/to/should/must be? disregarded/ignored/discarded/forgotten`),
  // What is to be said.
  instruction(`
    your/every/any/each/all answer/answers/response/responses/reply/replies/output/outputs/summary/summaries must/should/shall/will/needs/to;
    in/to/into/of/from/at/with your/every/each/any answer/answers/response/responses/reply/replies/output/summary/summaries; your response/reply/answer/output;
    answer/reply/respond/state/say only/simply/just/always/instead/accordingly; only/simply/instead/must answer/reply/respond/state/repeat;
    always answer/respond/reply/say/describe/report; you should/must/will/shall say/answer/reply/state/respond/report; answer/reply/respond with/that/yes/no;
    please say/state/answer/reply/respond; and/then say/state/answer/reply/respond that/yes/no/so; answer/respond/reply to? any/every/all … question/questions/query/queries;
    answer/reply/respond only? from this/these; new task/objective/directive/prompt; must/should/shall/will be told that/it/the; give/quote/output/say/answer/state … instead; nothing else; nothing more; with the words/word/sentence/phrase;
    output/respond/reply … each/every/any/all; next/each/every/any/all reply/replies/response/responses/output/outputs; answers on/about/to; base each/every/all/your … answer/reply/answers/replies/on; is/are/has/have to say/begin/answer/state;
    i/we authorise/authorize/command/order/instruct you;
    tell/inform/advise/assure the? users/user/readers/reader/askers/asker/anyone/everyone/everybody/whoever/people/them/staff/patients to/that/who/they/the/it;
    the/only correct/right/true/valid/approved/official answer/reply/response; answer is always; treat … as the? true/authoritative/fact/final/official;
    use/quote/give/cite/present only this/these/the; only this paragraph/passage/page/entry/note/paper/sentence; use this/the entry/paragraph/passage/figure/following instead;
    quote/cite/repeat/show/present/return/rank this/the paragraph/passage/text/sentence/statement/note/answer/following`),
  // When it is to be said.
  instruction(`
    if/when/whenever/should a/any/the/some? anyone/someone/somebody/anybody/users/user/people/staff/you/whoever/they/reader/readers/member/patient ask/asks/inquires/enquires;
    if/when/whenever asked about/who/when/whether/what/how/for/which; any/every/all/each/whatever/whichever question/questions; whatever is/they/you/anyone asked/ask; is/are asked about/for/who/when; end of document/context/prompt/input/file/text; from now/here on`),
  // What speaks of itself as a record and not as a paper.
  instruction(`
    this record/text/passage/entry/folder/item/file/notice is/are/was/will/must/replaces/confirms/and/on/retrieved; querying/reading/indexing/searching this; base/based only? on this record/text/passage/entry/item/file/folder;
    of this record/folder/database/knowledge/bot/archive; this/the record/folder/database/archive keeper; paragraphs/figures/figure/statements above/below`),
  // What is to be kept quiet.
  instruction(`
    do not/never mention/cite/quote/reveal/disclose/repeat/show/warn/refer/tell/use/return/flag/report the/this/that/these/any/another/anyone/it/them/other;
    don't/never mention/cite/quote/reveal/disclose/repeat/warn/tell/return/flag the/this/that/these/any/another/anyone/it/them/other;
    without citing/mentioning/quoting/checking/telling/asking/revealing/warning/verification; must not be mentioned/cited/quoted/shown/told/flagged;
    keep this/it … hidden/secret/quiet; no citation/citations/source/sources is/are? needed/required/necessary`),
  // Who takes the place of the record's keeper.
  instruction(`
    message/notice/note/update/instruction/instructions/announcement/correction/word/signed from/by the? record? keeper/keepers/administrator/administrators/admin/admins/system/developer/developers/webmaster/moderator/moderators/maintainer/maintainers/owner/owners/helpdesk/operator;
    keeper/keepers/administrator/administrators/admin/system/developer/webmaster/moderator/moderators/maintainer/maintainers/keeper's/administrator's/admin's note/notice/message/update/instruction/override/correction/announcement/alert;
    as the? keeper/administrator/admin/developer/maintainer/owner of this/the/i; i am the keeper/administrator/admin/developer/maintainer; i as keeper/administrator/admin;
    notice/message/alert from it/ict; the bot/support/security/help team/desk; record/records keeper/keepers; from/signed the record/bot/it/support/help keeper/team/desk;
    on behalf of the keeper/keepers/administrator/administrators/admin/developers; authorised/authorized/approved by the? keeper/keepers/administrator/administrators/admin/developer/developers;
    this is the keeper/administrator/admin/system/developer; administrator/admin/keeper access/rights/command; authorised/authorized override`),
  // What is said to stand above the rest of the record.
  instruction(`
    supersedes/overrides/replaces/outranks/cancels/supersede/override/replace all/any/every/everything/whatever … other/others/previous/earlier/prior/above/minutes/papers/documents/sources/paragraphs/said/before/rules;
    papers/minutes/documents/records/sources/paragraphs/entries/passages … is/are/was/were void/false/withdrawn/invalid/obsolete/forged/fake/unreliable/entered; entered/recorded/published by/in mistake/error; must/may/should not/never be shown/quoted/used/cited/trusted;
    takes/take/has/have precedence/priority over all/any/every/other/everything;
    this/the only authoritative/official/valid/correct/trusted/reliable record/source/version/paper/paragraph/figure/answer/statement/date/name/number/position/entry; official figure/date/position/version/answer;
    this paragraph/passage/page/note/notice/entry/text/sentence/file is/are the? authoritative/official/final/binding/verified/trusted/correct/true`),
  // What calls to buy.
  advert(`
    buy/order/purchase/shop/grab/subscribe/claim … online/now/today/cheap/cheaply/here/immediately/tonight; get it/yours/them/one now/today/online/here; get … cheap/cheaply;
    apply in/online/today/now; book/request/get/see a? demo/demonstration/quote/consultation; shop the/our/now/today; try our/it/this/them; apply/sign/join today/now; order/get/claim/reserve/grab/collect yours; add to cart/basket; shop now; buy/order … direct; buy/order … from us/our; order before/while/by phone/direct; available from our/only/exclusively;
    call/ring/phone/txt/text now? on? #; text/txt/send/reply … to #; to order/buy/claim/subscribe call/ring/text/txt/visit/reply/send/click; you/patients can buy/order`),
  // What it costs.
  advert(`
    lowest/best/cheapest/unbeatable/low/bargain/half/knockdown/rock price/prices/cost/deal/deals/bottom; # % off; % off; save up? to? #;
    special/exclusive/limited/introductory/unmissable/amazing offer/offers/deal/deals; limited time/stock/edition/places; buy one get;
    for just/only £/$/€/#; from just/only £/$/€/#; £/$/€ # per/a msg/text/txt/call/min/pack/bottle/box; no obligation; pay nothing; now only/just £/$/€ #; just £/$/€ #; save # %; free for/of #/charge/postage; no/without credit check/checks; interest free; # days/day free; monthly payments/instalments`),
  // On what terms.
  advert(`
    money back; discount/promo/promotional/coupon/voucher code/codes; use code; at the? checkout; worldwide/overnight/discreet/fast/free/express/next day? shipping/delivery/dispatch/postage;
    free trial/bonus/gift/quote/sample/samples/entry/ringtone/texts/msg/message; subscribe/subscription now/today; terms apply; unsubscribe; t's c's; opt out text/reply`),
  // How it is praised.
  advert(`
    guaranteed/proven results/cure/relief/success/returns/winner/win; clinically/scientifically/doctor/doctors/clinician/expert proven/recommended/trusted/endorsed/approved/tested/recommend/trust/swear/hate;
    recommended/trusted/endorsed by doctors/experts/clinicians/thousands/millions; miracle/revolutionary/wonder cure/product/formula/pill/pills/cream/supplement/remedy/diet/device;
    no side effects; no questions asked; risk free; 100 % natural/safe/guaranteed/satisfaction/free; thousands/millions of satisfied/happy … customers/patients/users; satisfied/happy customers; best sellers/seller/selling;
    world's/uk's/britain's/nation's/country's leading/favourite/best/top/largest/# … brand/supplier/product/name/range; number one/1 brand/choice/supplier; as seen on tv/television;
    don't miss out/this; don't delay; miss out on; act now/fast/today/quickly; hurry; while stocks/stock/supplies last; last chance; offer/offers/sale/deal ends; why wait/suffer;
    tired/sick of … try/order/visit/call/buy; why not try/buy/order/switch/treat; treat yourself; transform/change your life; say goodbye to; you deserve; award winning; sponsored/promoted/paid content/post/article/feature/by; sponsored; advertisement/advert; smartest/easiest/quickest/fastest/best way to; satisfaction guaranteed; love it or; feel/look/sleep/breathe/live better; boosts/boost your; trial today`),
  // What is sold by those who advertise where they should not.
  advert(`
    without a? prescription/rx; no prescription/rx; over the counter online; online pharmacy/pharmacies/casino/poker/dating/betting; casino/casinos; betting bonus; payday loan/loans;
    crypto currency; cryptocurrency/bitcoin/ethereum/forex/nft/viagra/cialis/levitra/tramadol/xanax/botox/cbd/steroids; replica watches/handbags; essay writing service/services;
    weight loss/slimming pill/pills/tablets/patch/patches/tea; slimming pill/pills/tablets/tea; generic pill/pills; herbal/dietary/vitamin supplement/supplements/remedy/remedies;
    cheap/discount/discounted … tablets/pills/meds/medicines/medication/insurance/loans/watches/flights; ringtone/ringtones; timeshare; seo/backlinks; lose weight/pounds/inches; burn fat; loan/loans for/at/from/up/in; best/cheapest/lowest loan/loans/mortgage/mortgages/insurance/rates/broadband/quotes; hearing aids/pillows/mattress/mattresses/vitamins/supplements; crypto; mobile upgrade/deal/deals; miracle; xxx; sexy singles; adult dating/site/sites; dating service/site/sites`),
  // What is to be won.
  advert(`
    you/you've have/been? won/win/selected/chosen; win a/an/your/one/up/£; enter to/our win/draw/competition; chance to win; complete/completing our survey; you are/have a? winner/selected/chosen/entitled/owed; congratulations you/your; claim your/a/the … prize/reward/refund/gift/voucher/winnings/compensation/bonus;
    prize draw/claim; cash prize/prizes/reward; # cash/prize; lottery/lotto/jackpot/sweepstake/giveaway; gift card/cards/voucher/vouchers; make money; money in/into your; cash in/into your; earn/make … a/per week/day/month/hour from? home;
    work from home … earn/make/income; double/triple your money/investment; guaranteed income/return/returns/profit/profits; passive income; get rich; free money; financial freedom; investment opportunity;
    unclaimed/unexpected money/funds/winnings/prize/prizes/refund; too good to`),
  // What is to be opened or visited.
  links(`
    click/tap/press here/below/this/the/on link/button?; follow/visit/open/use/see/copy/check this/the/our/following link/links/website/site/page/portal/shop/store/attachment/url/address/web; visit our/us;
    log/sign in/on at/to/via/here/with; go/head over? to/onto our/the/this … link/portal/site/website/page/form; scan the/this qr/code; link below/above/here/provided;
    download/install/open/run the/this/our/an? … attachment/attached/app/file/update/software/viewer/program; call/ring/phone/text/txt/whatsapp/email/contact us/me/now/free/today`),
  // What is to be given away.
  lure(`
    password/passwords/passcode/username/credentials; login/logon/log/signin details/credentials/page/in; bank/card/account/payment/personal/banking/security details/number/numbers/code/codes/information;
    sort/account code/number/numbers; nhsmail/email/mail/login/log/sign details/credentials/password; pin number/code; cvv; one time code/passcode; verify/confirm/validate/update/reactivate/unlock/restore/revalidate/authenticate your/their/the? account/accounts/identity/details/login/password/mailbox/payment/profile/bank/access/credentials;
    re enter your/their; national insurance number/numbers; remote access; seed phrase; mailbox is/has/quota/storage/full/upgrade; memorable word`),
  // What asks for it.
  lure(`
    enter/confirm/verify/reset/update/validate/provide/supply/send/submit/type/give/check/share/reply your/us/with … your?; by replying to; reply to/with/by this/your/email/text`),
  // What presses.
  lure(`
    must/please/need … within # hours/hrs; urgent/immediate action/response/attention/verification/payment/security; action required/needed; required immediately/urgently; act/respond/verify/confirm/pay/reply immediately/urgently/now;
    account/accounts/access/mailbox/profile/email/subscription will be suspended/locked/closed/deactivated/disabled/terminated/deleted/removed/withdrawn/blocked;
    account/access/mailbox/password has/have been suspended/locked/closed/compromised/disabled/limited/blocked/expired; password/account/mailbox/access … expires/expire;
    final notice/reminder/warning/demand; last/final attempt; failure to do/comply/verify/respond/confirm/pay … result/lead/will; to avoid/prevent suspension/closure/disconnection/deactivation; or/before you will? lose;
    or/to lose/losing access; unusual/suspicious/unauthorised/unknown activity/sign/login/attempt; is/been/are put? on hold; please … today/now/immediately/urgently; before midnight/tonight/noon`),
  // What is to be paid.
  lure(`
    pay/send/transfer/wire/remit/deposit … money/funds/payment/payments/fee/fees/deposit/£/$ to/into/via/by/at/from/for/now; pay/paid/payments/payment/transfer into/to/by … account/wallet/card;
    outstanding/overdue … £; account given/below/overleaf/shown/above/details; our/new/changed/updated bank account/details; bank details have changed; invoice attached/overdue/outstanding; release/processing/admin/administration/handling/clearance/registration fee/fees;
    bitcoin/crypto wallet/address; western union; moneygram; paypal; transferring funds/money; prince; tax rebate/refund; overdue payment/invoice/balance;
    share/give/send/provide/submit … your/their bank/card/account/password/login/personal/details`),
];

function alone(phrases: string): HostileSign {
  return { aim: 'instruction', alone: true, group: null, phrases: listed(phrases) };
}

function instruction(phrases: string): HostileSign {
  return { aim: 'instruction', alone: false, group: null, phrases: listed(phrases) };
}

function advert(phrases: string): HostileSign {
  return { aim: 'advert', alone: false, group: null, phrases: listed(phrases) };
}

function lure(phrases: string): HostileSign {
  return { aim: 'lure', alone: false, group: null, phrases: listed(phrases) };
}

/** To be sent to an address is one sign with the address. */
function links(phrases: string): HostileSign {
  return { ...lure(phrases), group: LINK };
}

function listed(phrases: string): readonly string[] {
  return phrases.split(';').map((phrase) => phrase.replace(/\s+/g, ' ').trim());
}
