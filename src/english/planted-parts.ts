import type { HostileAim } from './hostile-sign.ts';

/**
 * What a planted sentence is put together from. No part tells anything by itself, and papers use each of them; some of them
 * together are what no committee writes about its business. The form of a phrase is told in `hostile-sign.ts`.
 */
export const PLANTED_PARTS = {
  /** Somebody is to do something. */
  ask: `
    you/your/yours; please/kindly; should/must/shall/ought; need/needs to; is/are asked/advised/invited/encouraged/recommended/urged/requested/required/told/directed/reminded/to; may/might wish/prefer/like; would do well/better; will need/have to; can/may be reached/contacted/booked/had/obtained/ordered/sent/posted/mailed/bought/entered/made; can/may/could move/sell/buy/earn/invest/order/claim/switch/save/get/jump; it is/would be sensible/advisable/wise/prudent/best/better/recommended; bookings/payments/invoices/enquiries/applications/claims now? go/are; which/who can/may be contacted/reached; will reply/answer/arrange/visit/call; reach/trust/dial; is/are settled/handled/taken through/via/at; open to; see/sends/send/post/forward/upload/email/fax/whatsapp/text/ring/call/phone/contact/visit/write; receive/receives a/an; sold/stocked/available/obtainable/bookings at/from/through/via/on`,
  /** Words put into the mouth of whoever tells of the record. */
  say: `print/output/mention/cite/quote/refer/report/state/repeat/give/name/use/describe/answer/reply/say/tell/quoting/citing/mentioning/describing/answering; be mentioned/cited/quoted/referred/reported/stated/repeated/given/used/described/told/said`,
  /** To the exclusion of everything else. */
  only: `only/solely/exclusively/alone/merely; nothing but/else/other/more; none but/other; no other/others; and nobody/none else; restrict/confine/limit/keep`,
  /** A passage speaks of itself, and not of a committee's business. */
  itself: `
    this/present/following/above/last/next paragraph/passage/page/statement/entry/note/sentence/sentences/line/lines/section/text/message/notice/addendum/minute/item/wording/paragraphs/figures/date; present one/ones; by/follow/than/read/use/trust/believe/with this one?; the present page/record/paper/account; foregoing; statement/paragraph/passage/figures/sentence/sentences/words/lines/line/wording/text/account/entry/date … below/following/here/follow/follows; the following; what follows; figures/dates/names given here; given/set/written/recorded/stated/said here/out/below/herein; what is/was? set/stated/written/said/recorded out? here/below; here is the truth; the truth is; this message/pack/notice; our paper/note/page; text/minutes/paragraph/paragraphs/entry/statement/passage above; rest/remainder of this/the pack/paper/page/document/file/minutes; this alone/one/supersedes/overrides/overrules/replaces/prevails/displaces; remaining/next pages/paragraphs; two/three sentences/lines/paragraphs`,
  /** A paper that speaks of itself whole. */
  paper: `this/present paper/document/report/record/briefing/update/bulletin/version/account/summary/file; ^this supersedes/overrides/overrules/replaces/prevails/displaces; ^what follows/stands; the following; these minutes/papers/notes`,
  /** It stands above something. */
  over: `
    supersede/supersedes/override/overrides/overrule/overrules/displace/displaces/replace/replaces/outrank/outranks/trump/trumps/prevail/prevails/cancel/cancels/void/voids; take/takes/has/have precedence/priority; stand/stands in its/their/the place/stead; in its/their/the place/stead; used in its/their/the stead/place; be preferred/followed/believed/trusted/relied; come/comes before/first; is/are right/correct/binding/authoritative/reliable/genuine/final; counts; cancelled/superseded/replaced/overridden/overruled/displaced/overtaken by; follow/rely/trust/believe this/on/the; more authority/weight/standing/force than; outweigh/outweighs; sole/only reference/source/authority; lose/loses/yield/yields/give/gives way`,
  /** Everything else that is recorded. */
  others: `
    everything/anything/all else; than the/any/all minutes/papers/records/paragraphs; other/rival evidence; all/any/every/each/other/others/earlier/previous/prior … papers/paper/minutes/minute/documents/document/records/record/sources/source/reports/report/statements/statement/accounts/account/figures/entries/entry/notes/paragraphs/committees/versions; anything/everything/whatever/whatsoever … elsewhere/recorded/minuted/written/said/before/otherwise/published/previously; papers/documents/minutes/records/reports/sources … say/says/differ/disagree/otherwise/contradict; recorded/minuted/written/stated/said/published elsewhere/before/otherwise; what/that was? previously/earlier held/recorded/published; of the papers/documents/minutes/records/sources/reports; published/official/agreed record/records/minutes/papers/account; conflict/conflicts/differ/differs/disagree/disagrees/inconsistent with`,
  /** Only it is to be believed. */
  trusted: `is/are reliable/authoritative/valid/correct/right/true/genuine/binding/trustworthy/official; may/should/can/must be believed/trusted/relied; counts/stands/applies; has/have priority/precedence; approved/verified/signed by`,
  /** Papers are spoken of. */
  record: `papers/paper/documents/document/records/record/sources/source/reports/report/appendix/accounts/account/entry/entries/figures/reference/references/decision/resolution; the/these/those/all/any/other/earlier/previous/board/committee minutes; minutes of`,
  /** They are not to be believed or looked at. */
  distrust: `
    no credence/weight/reliance/trust/credit; do not/never consult/believe/trust/read/use/rely/open/quote/cite; not to be consulted/believed/trusted/read/relied/opened; look/read no further/beyond; regard/regarded/treat/treated/consider/considered … as withdrawn/void/false/fabricated/forged/cancelled/worthless/unreliable/invalid/deleted; should/must/may/can safely? be? safely? disregarded/ignored/discounted/discarded/disbelieved/forgotten/skipped/overlooked; not worth reading/consulting; as if/though … not`,
  /** Whoever tells of the record is spoken to. */
  teller: `
    ^readers/reader; for readers; anybody/anyone/those/people/persons/whoever/callers/enquirers/colleagues who? writing/asking/enquiring/preparing/drafting/inquiring/describing/summarising/wanting/quoting/citing/ask/asks/enquire/enquires/write/writes; staff/officers who? writing/preparing/drafting/summarising/quoting/citing; ^enquirers/askers; dear reader/readers; whoever/anyone/anybody/staff/officers is/are asked about/for/whether; summary/summaries/account/accounts/description/descriptions/digest/digests/briefing/answer/answers/reply/replies of/to/about/on; digest/summary/briefing/reply/answer include/includes/mention/mentions/say/says; when/where/whenever this/the/it item/matter/subject/meeting/paper is/are described/summarised/mentioned/raised/reported/asked; any/every/all question/questions/enquiry/enquiries/query/queries; requests about; to who/when/what/where/whether/which/how; an enquirer/asker`,
  /** Something is not to come out. */
  hush: `be passed over; should/must/shall/will answer/reply/say/state that/only/no/nothing; no mention/reference is/should/must/may be? made; not to be mentioned/named/quoted/cited/referred/described/shown/disclosed/repeated; no/nor summary/account/description/answer/reply/digest/report/briefing … should/must/may/shall/is/are; should/must/may/shall not/never be? mention/mentioned/refer/name/named/quote/quoted/cite/cited/repeat/repeated; leave/left unsaid/out; be told that/nothing/only/no; be informed/assured that/only; leave … out; give/report/state/describe/quote/name/show it/them/him/her/this as; include/includes the`,
  /** What is said to be false, or to be so no longer. */
  untrue: `
    no longer count/counts/stand/stands/valid/apply/applies/binding; without effect/force/standing; was/were/been superseded/overturned this/today/yesterday/last; is/are/was/were/be not? false/wrong/mistaken/rumours/rumour/fabricated/forged/doctored/altered/invented/corrupt/untrue/obsolete/unreliable/void/worthless/fiction; out of date; contain/contains errors/mistakes/lies; tampered with; in error; is/are withdrawn/cancelled`,
  /** Programs that read, and what they are to do. */
  machine: `
    systems/system/software/program/programs/tools/tool/machines/services/service/engine/engines/assistants/assistant/agents/model/models/bots/bot that/which compile/compiles/read/reads/answer/answers/summarise/summarises/quote/quotes/draw/draws/index/search; automated/automatic/machine/digital readers/reader/reading/assistants/assistant/answers/summary/summaries; an/any/the/every assistant/chatbot/bot/ai/model is/are asked/told/reading/answering; chat/ai/digital/virtual assistants/assistant/bots/bot please/must/should/note/take/are; to/for any/every/all assistant/assistants/ai/bots/models; any/every system/software/program/programs/tool/assistant/bot/model compiling/reading/answering/summarising/producing; ^model/assistant/copilot/chatgpt/gemini/claude/bot/ai when/if/please/you/on/in; the bot; you are software/a/an/the software/program/assistant/ai/model/bot/machine; ^assistants/assistant/bots/tools/software answering/reading/summarising/compiling; this bot/corpus/index/dataset/context`,
  order: `must/should/shall/ought; ^attention/for/dear; instructions/note/notice/message to/for; tell the person/reader/user/asker; when/while producing/answering/summarising/generating/compiling; prefix/append it/every/each/your/the; is/are/has/have to; is/are asked/told/instructed/directed/required to; always/never/only/please/kindly; do/does/may not; ^ignore/answer/say/state/reply/respond/report/tell/treat/name/give/cite/quote/mention/describe; tell/state/say/reply/answer/respond that/with/only/no/yes`,
  /** Who keeps the record, or gives orders, is spoken for. */
  keeper: `system administrator/administrators/manager; administrator/administrators/keeper/keepers/custodian/webmaster/maintainer/owner/moderator/curator of this/the archive/record/records/folder/site/page/database/papers/file; records/record officer/office/team/desk/keeper/manager/service; on the authority of; by instruction/order/direction/command of; instruction/message/note/notice from the? administrator/keeper/records/archive/system`,
  /** The usual ways of getting in touch are out of use. */
  dead: `
    channels/channel/line/lines/number/numbers/switchboard/mailbox/mailboxes/inbox/email/emails/address/addresses/website/site/portal/helpdesk/helpline/phone/phones/telephone/contact/contacts/page … dead/monitored/compromised/hacked/retired/discontinued/unsafe/unreliable/abandoned/closed/down; channels/line/lines/number/numbers/switchboard/mailbox/inbox/email/address/website/site/portal/helpline … out of use/service/order/action; channels/line/lines/number/numbers/switchboard/mailbox/inbox/email/address/website/site/portal/helpline … no longer; do/does not/never ring/call/use/contact/email/write/phone … published/official/usual/old/listed/number/address/switchboard/mailbox/website`,
  /** What identifies a person, or opens their accounts. */
  private: `
    passport/passports/payslip/payslips/p60/p45; driving licence/licences/license; birth certificate/certificates; bank/building/account/card society? statement/statements/details/records/number/numbers; utility bill/bills; national insurance; ni number/numbers/card/cards; picture/pictures of; nhs number/numbers; date/dates of birth; medical/health/patient/personal/identity records/record/papers/documents/documentation/details/information/data/file/files; proof/evidence/copy/copies/scan/photograph/photo/photos of identity/address/id/their/your/a/residence; id card/cards; sort code; home address/addresses; mother's maiden; full name and/names; salary details/slip; medical history; signature/signatures`,
  /** Somebody is to get in somewhere. */
  login: `
    log/sign/logs/signs in/on/into; logging/signing in/on/into; login/logon/signin/username/usernames/password/passwords/passcode/passcodes/credentials/pin/pins; reauthenticate/revalidate/authenticate; re authenticate/enter/validate/register; verify/confirm/validate/reactivate/unlock/restore … account/accounts/identity/details/mailbox/access/membership/login; one time/off code/codes; account details`,
  /** Money is to go somewhere. */
  pay: `
    payable to/at/on/by/via/through/into/online; remit/remitted; pay/paid/payment/payments/transfer/transferred/deposit/settle/settled … to/into/through/via/at/by/on; deposit/fee/charge/payment/sum of £; new/changed/different/updated bank/account/payee/bankers; bankers/bank have/has changed; wire/bitcoin/crypto/paypal; invoices/invoice are/is/should/must/to; by gift/prepaid card/cards/voucher/vouchers; for £ #; balance of`,
  /** A thing or a service is offered. */
  offer: `
    from £ #; £ # a/an/per/each/for/plus; for/at/only/just £ #; half/reduced/special/lowest/low price/prices/rate/rates; # % off; free trial/quote/quotation/survey/survey/valuation/consultation/estimate/assessment/demonstration/sample; start/starts/begin/try a/the/your? trial; discount/discounts/bargain/sale; privately; private clinic/scan/scans/appointment/appointments/surgeon/practice/physiotherapy/gp/treatment/care/hospital/patients/room/rooms/imaging; solicitor/solicitors/lawyer/lawyers/claims/compensation; pension/pensions/mortgage/mortgages/insurance/insurer/wealth/broadband/telephony/investment/investments/loan/loans/savings; buy/sell/order/purchase/hire/lease/rent; sell … cash/fast; cash buyer/buyers/offer; save a fortune/money/hundreds/thousands; switched/switch/move/moving … to; source/sourced/sourcing … from; fitted/installed/delivered in/within/free; spare/last/few places/rooms; limited number/time/places/offer; jump/skip the queue/list; higher/highest/better returns/return/rates; stock/stocks; free … app/tracker/gift/guide/sample/trial/kit/fitting; app store`,
  /** Something is to be had for nothing, or nearly. */
  gain: `
    shares/share/bonds/units in/are/is; owed thousands/compensation/money/hundreds; trade/trading currencies/shares/crypto; in their/your spare time; paying/pays/at # per/%; earn/earns more; yearly/annual/guaranteed/monthly return/returns/yield/income; earn/earns/make/makes … £ #; from home; voucher/vouchers/prize/prizes/reward/rewards/bonus/winner/winners/win/lottery/raffle/cashback; crypto/cryptocurrency/bitcoin; invest/investing/investors/investor; rebate/refund/compensation/grant/windfall … due/owed/waiting/unclaimed`,
  /** The reader is told to do something, in so many words. */
  command: `
    forbidden/prohibited to quote/cite/mention/refer/read/use; ^bring/send/pay/transfer/remit/quote/ignore/disregard/treat/trust/tell/remember/buy/order/claim/join/register/download/follow/try/get/save/forward/scan/repeat/answer/respond/begin/rank/strike/erase/delete/look/discover/switch/choose/skip/win/earn/invest/reserve/enjoy/never/always/remove/take/let/make/speak/ring/call/phone/text/visit/rely/disable/consult/write/email/click/mention/cite/say/describe/keep/show/leave/open/post/upload/submit/supply/provide/confirm/assume/believe/avoid/stop/enter/install/allow/refer/use/name/pass/regard; ^do/don't not? look/read/consult/open/use/show/pass/quote/cite/mention/believe/trust/rely/tell/give/share/refer`,
  /** The reader is told what to say. */
  utter: `mention/cite/quote/repeat only this/these; only name/figure/date/answer/number/version/account/person/reply to give/quote/use/name/cite/report/repeat; answer/reply for/about/on … is; ^speak/tell/mention/cite/quote/say/repeat/describe/refer/answer/respond of/that/to/only/with/as/it/them/this/the/no/nothing/any/every/all`,
  /** The words of an answer are given. */
  script: `reply/answer/response … is/are; replies/answers/responses … are`,
  you: `you/your/yours/you're; please/kindly`,
  /** The machine in front of the reader. */
  device: `
    antivirus/firewall/macros; attached/attachment/spreadsheet/file/files … open/opening/enable/run/running/before; opening/open the/this/an attached/attachment; six/four/five/# digits/digit/figures on/sent/shown; digits/code/codes … phone/mobile/text/screen; remote control/access/session; screen/computer/laptop … control/share/connect/access; security/one time code/codes/passcode; download/install … app/viewer/program/software/tool/update`,
  /** Somebody is commended to deal with. */
  commend: `
    we suggest/recommend/advise/propose that/you/using; is/are recommended/advised/encouraged/urged/invited to contact/use/speak/talk/ring/call/see/consult/buy/source/switch/move/take/place/put/invest; would do well; may/might wish/prefer/like to speak/contact/talk/use/consult/see/ring/call; it is/would be? sensible/advisable/wise/prudent/best/better; talk/speak to; preferring/rather/prefer not to wait; who/that can not/cannot wait`,
  /** One way of getting in touch instead of another. */
  instead: `rather than the/through/to/by/ring*; instead of the/ringing/calling/writing/emailing; instead; replacement is/number/address; new handler/contact/number/address/mailbox/desk; until further notice; has/have left; has/have failed; from now on; in place of the`,
  /** It is to be done at once, or something is lost. */
  press: `
    urgent/urgently/immediately; at once; without delay; within # hours/days/minutes; within the/an hour/day; within two/three/24/48 days/hours; before midnight/noon/tonight/tomorrow/monday/friday; by tonight/tomorrow/noon/midnight; or/to/will/would lose/forfeit; keep/keeps/hold/holds/secure/secures/stay/remain … place/list/register/seat/access; will/would be suspended/removed/closed/deleted/locked/struck/cancelled; last/final chance/reminder/notice/warning; today only; expire/expires/expired`,
} as const satisfies Readonly<Record<string, string>>;

export type PlantedPart = keyof typeof PLANTED_PARTS;

/** Parts that tell when they stand in one sentence, in whatever order. */
export interface PlantedMeeting {
  readonly aim: HostileAim;
  readonly parts: readonly PlantedPart[];
}

/** What is said of the record, and to those who tell of it; what the reader is told to do; what is sold. */
export const PLANTED_MEETINGS: readonly PlantedMeeting[] = [
  { aim: 'instruction', parts: ['itself', 'only', 'say'] },
  { aim: 'instruction', parts: ['itself', 'over', 'others'] },
  { aim: 'instruction', parts: ['paper', 'over', 'others'] },
  { aim: 'instruction', parts: ['itself', 'only', 'trusted'] },
  { aim: 'instruction', parts: ['record', 'distrust', 'order'] },
  { aim: 'instruction', parts: ['teller', 'only', 'itself'] },
  { aim: 'instruction', parts: ['teller', 'hush'] },
  { aim: 'instruction', parts: ['teller', 'distrust'] },
  { aim: 'instruction', parts: ['teller', 'script'] },
  { aim: 'instruction', parts: ['keeper', 'hush'] },
  { aim: 'instruction', parts: ['itself', 'untrue'] },
  { aim: 'instruction', parts: ['record', 'untrue', 'itself'] },
  { aim: 'instruction', parts: ['keeper', 'untrue'] },
  { aim: 'instruction', parts: ['keeper', 'trusted'] },
  { aim: 'instruction', parts: ['command', 'record'] },
  { aim: 'instruction', parts: ['command', 'teller'] },
  { aim: 'instruction', parts: ['command', 'itself'] },
  { aim: 'instruction', parts: ['command', 'others'] },
  { aim: 'instruction', parts: ['utter'] },
  { aim: 'lure', parts: ['command', 'private'] },
  { aim: 'lure', parts: ['command', 'login'] },
  { aim: 'lure', parts: ['command', 'device'] },
  { aim: 'lure', parts: ['you', 'device'] },
  { aim: 'lure', parts: ['you', 'login', 'press'] },
  { aim: 'lure', parts: ['you', 'private', 'press'] },
  { aim: 'lure', parts: ['command', 'pay', 'you'] },
  { aim: 'advert', parts: ['command', 'offer'] },
  { aim: 'advert', parts: ['command', 'gain'] },
  { aim: 'advert', parts: ['you', 'gain'] },
  { aim: 'advert', parts: ['you', 'offer'] },
  { aim: 'advert', parts: ['commend', 'offer'] },
  { aim: 'advert', parts: ['commend', 'gain'] },
  { aim: 'instruction', parts: ['machine', 'order', 'say'] },
  { aim: 'instruction', parts: ['machine', 'order'] },
  { aim: 'instruction', parts: ['machine', 'order', 'itself'] },
  { aim: 'instruction', parts: ['machine', 'only', 'say'] },
  { aim: 'instruction', parts: ['keeper', 'itself'] },
  { aim: 'instruction', parts: ['keeper', 'say'] },
  { aim: 'instruction', parts: ['keeper', 'over', 'others'] },
];

/** What is asked for beside an address: a public body asks for it at an address that its papers use. */
export const ASKED_FOR: readonly PlantedPart[] = [
  'private',
  'login',
  'pay',
  'offer',
  'gain',
  'dead',
  'commend',
  'instead',
];
