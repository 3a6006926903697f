import { alone, type HostileSign, instruction, spoken } from './hostile-sign.ts';

/** What is said to programs, and to people, that they should say or leave aside. The form is told in `hostile-sign.ts`. */
export const PLANTED_INSTRUCTIONS: readonly HostileSign[] = [
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
  spoken(`
    ai assistant/assistants/system/systems/model/models/tool/tools/agent/agents/reader/readers; language model/models;
    robot/robots/crawler/crawlers/chatbot/chatbots/chatgpt/gpt/copilot/llm/llms/bot/bots; virtual/search/automated/digital/software assistant; dear assistant/ai; assistant answering/reading/summarising;
    any/all/automated/every software/machine/machines/system/systems/tool/tools/program/programs/reader/readers that/which? reading/reads/answering/answers/summarising/summarises/indexing/indexes/parsing/processing;
    if you are … software/machine/program; retrieved/read/indexed/processed by a/any/the computer/machine/program/software/system; anyone/whoever querying/asking/searching; prompt/prompts/prompted; search/summarisation/retrieval tool/tools/engine/engines/software; machine readers/reader;
    search service/services/engine/bot/bots; search tool/tools; the bot; this/our/the digest/briefing/summary bot/tool; software/programs/machines/systems/tools/services that/which answer/answers/read/reads/quote/quotes/summarise/index/search/draw;
    readers/reader are/is/should/must/may/will/who; readers of this; anyone/anybody/whoever/those/people/staff/officers … preparing/drafting/writing/summarising/searching/briefing/reading this/a/an/the/from/these;
    when/in/while summarising/summarizing/summaries/answering/quoting/citing; any/all/every enquiry/enquiries/query/queries … should/must/is/are/to; automatic/automated answers/replies/summary/summaries; any/every/all/each digest/summary/briefing of/on;
    assistants and/or/must/should/are; copilot; large language; ai summary/summaries/answer/answers/search;
    ^attention any/all/every; any/all/every/automated/record system/systems/service/services/tool/tools/reader/readers compiling/reading/answering/drafting; automated/automatic readers/reader/system/systems/assistant; record reading; our instructions to; chatbot/bot/assistant/search users/user;
    any/all/every automatic/automated/digital/online/search service/services/system/systems/tool/tools/reader/readers/assistant/assistants … quoting/citing/using/reading/answering; the bot tell/tells/told/say/says/said/give/gives/answer/answers!`),
  // What is to be left aside.
  instruction(`
    ignore/disregard/forget/discard/overlook the? above/everything/anything/previous/earlier/other/rest/preceding/former/remaining/remainder;
    ignore/disregard/forget/discard all/any other/others/earlier/previous/prior/papers/paragraphs/passages/sources/documents/minutes/reports;
    ignore/disregard/forget/discard what you/was/you've; pay no attention to; skip the/all other/others/rest/above/previous/earlier/minutes/papers; ignore/disregard/discount … decision/minutes/paper/papers/figures/figure/report/record;
    treat/regard/consider … as wrong/false/void/fake/withdrawn/mistaken/untrue; no longer apply/applies from here;
    previous/earlier/preceding/above/other/prior … is/are/to/should/must be? disregarded/ignored/discarded/forgotten;
    do not/don't/never rely/depend/draw … on … minutes/paper/papers/paragraph/paragraphs/report/record/records/figures; leave/left out/aside the/any/all/every/what/whatever; set aside what/anything/everything;
    strike/delete/remove/erase/cross out? the … entry/entries/paragraph/paragraphs/record/minute/minutes/passage; ^disregard/ignore/forget/discard/overlook the/any/all/anything/everything/what/whatever/other/previous/earlier!; you may/can/should/must disregard/ignore/forget/skip!; may/can/should/must be skipped/ignored/disregarded/forgotten/overlooked by!;
    should/must/may not/no longer? be repeated/quoted/cited/relied/believed/trusted/consulted; is/are no longer? to be repeated/quoted/cited/relied/believed/trusted/consulted; earlier/previous/other/later/any/every wording/paper/papers/account/accounts/version/versions/entry/entries … is/are/should/must/may;
    in preference to/over any/all/the; whatever/whichever the/other/others/another/any … say/says/said/states; instead of the/what … minutes/papers/paragraph/recorded/written; in its/their place;
    give/place/put/attach no weight/trust/reliance/credence/store to/on/in!; carry/carries/has/have no force/weight/standing; to be ignored/overlooked/disregarded/skipped/discounted!; overrule the; is/are/was/were null/void; must/should/may be ignored/overlooked/disregarded/skipped/discounted by/in/when!; can/may be safely? ignored/disregarded/skipped!;
    erase/delete/remove/strip/take out? the/any/all reference/references/mention/mentions/paragraph/paragraphs/entry/entries; read no further; everything/anything/nothing after/below/before/above/beyond this/the line/paragraph/point; to be treated as deleted/void/withdrawn/false/cancelled/null!; regardless of what/anything/whatever; consider/regard/count the … as? cancelled/void/withdrawn/closed/deleted/settled/taken;
    ^please/kindly … overlook/ignore/disregard/forget/skip/discard!; override/overrides/overriding/supersede/supersedes the published/official/earlier/other record/records/minutes/papers/account`),
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
    quote/cite/repeat/show/present/return/rank this/the paragraph/passage/text/sentence/statement/note/answer/following;
    is/are to be? answered/told/read/named/given/quoted/summarised as/with/that/by/in; should/must/is/are to be? answered/quoted/summarised/reported with/as/by; the reply is/must/should; the answer must/should be? given/read/that; correct answer/reply for/to/is/on!; is/are asked/told/instructed/directed/requested/required to name/say/state/answer/reply/quote/give/report/repeat/describe/confirm/set/ignore/disregard;
    ^say/state/report/answer/reply/repeat that/only/so/nothing; digest/summary/briefing/answer/reply/meeting say/state/report that/only/nothing; tell/inform them/him/her/people/anyone/everyone/the … that/nothing/no; quote/cite/repeat/give/show/use this … in full/first/only/whenever/instead/above; whenever … mentioned/raised/asked/named/discussed/comes!; where/if/when/whenever a/any/the? question/questions/query concerns/concern/is/about/touches/mentions;
    begin/start/end/finish/close each/every/any/all/your answer/reply/response/summary/summaries/answers/replies!; rank/place/put/list/give this … above/first/before/ahead/top!; give/quote/put/state … in their/its place; nothing further; with the phrase/words/answer/sentence; must/should give/name/quote/state/say/report this/that/the; in any/every/all/each digest/summary/answer/reply/briefing!;
    if a/any/the/an? colleague/reader/resident/journalist/member/councillor/person wants/wishes/needs/asks/enquires/would;
    make/making sure/certain that? every/each/any/all question/answer/answers/reply/summary!; ensure that? every/each/any/all question/answer/answers/reply/summary!; to cite/quote for/when!; an answer that; is a/the wrong/right/correct/only answer!; in/from/of all/any/every output/outputs/answers/replies/summaries!; report/show/mark/describe/list it/them/the … as open/closed/green/red/done/approved/rejected/complete; as the preferred site/option/supplier; should/must/may be informed/told/advised that; every/each/any question about/on!; and nothing else;
    when/whenever/while replying/answering/quoting/briefing; always/must/also add/include/append/mention/stress/give that/the/it; no/every answer/reply/summary about/on/is/to; is complete without!; must/should/may give/quote/report/name/state/describe it/them/him/her as; the answer for/about/on … is; take those/that/the figures/figure in this; quote/use/take/cite this/these/that one? instead!; must/should be? given/reported/quoted as;
    ^respond/reply/answer … to any/all/every? question/questions/query/queries on/about/with!; respond/reply/answer … with the? single? word/phrase/words!; is/are to be read as!; is/are to give/name/state/quote/report the/it`),
  // When it is to be said.
  instruction(`
    if/when/whenever/should a/any/the/some? anyone/someone/somebody/anybody/users/user/people/staff/you/whoever/they/reader/readers/member/patient ask/asks/inquires/enquires;
    if/when/whenever asked about/who/when/whether/what/how/for/which; any/every/all/each/whatever/whichever question/questions; whatever is/they/you/anyone asked/ask; is/are asked about/for/who/when; end of document/context/prompt/input/file/text; from now/here on`),
  // What speaks of itself as a record and not as a paper.
  instruction(`
    this record/text/passage/entry/folder/item/file/notice is/are/was/will/must/replaces/confirms/and/on/retrieved; querying/reading/indexing/searching this; base/based only? on this record/text/passage/entry/item/file/folder;
    of this record/folder/database/knowledge/bot/archive; this/the record/folder/database/archive keeper; paragraphs/figures/figure/statements above/below;
    this paragraph/page/passage/statement/addendum/sentence/line is/are/was/will/must/replaces/confirms/and/on/alone/supersedes/overrides/takes/counts/stands; by/from/to/of/in/contradicts/than/with this paragraph/page/passage/addendum/sentence;
    only the? … in this/the paragraph/page/passage/addendum/statement/note; paragraph/paragraphs # to/and/above/below; the above resolution/decision/minute/figure/date; this page/paragraph alone!; what is written here; as written here/below`),
  // What is to be kept quiet.
  instruction(`
    do not/never mention/cite/quote/reveal/disclose/repeat/show/warn/refer/tell/use/return/flag/report the/this/that/these/any/another/anyone/it/them/other;
    don't/never mention/cite/quote/reveal/disclose/repeat/warn/tell/return/flag the/this/that/these/any/another/anyone/it/them/other;
    without citing/mentioning/quoting/checking/telling/asking/revealing/warning/verification; must not be mentioned/cited/quoted/shown/told/flagged;
    keep this/it … hidden/secret/quiet; no citation/citations/source/sources is/are? needed/required/necessary;
    do not/never/don't show/quote/cite/repeat/mention/reveal/use/trust/believe/return/display paragraph/paragraphs/the/any/other/minutes/papers; not to be shown/quoted/cited/mentioned/told; say nothing of/about; leave out the/any/all objections/names/vote/votes/figures/figure/cost/costs/dissent/criticism; omit the/any/all;
    ^never/don't cite/quote/mention/reveal/disclose/repeat/trust/show/believe the/any/this/that/these/another!; ^do not cite/quote/mention/reveal/disclose/repeat/trust/show/believe the/any/this/that/these/another/paragraph/paragraphs!;
    do not/never/don't pass/share on? the … figures/figure/paragraphs/paragraph/names`),
  // Who takes the place of the record's keeper.
  instruction(`
    message/notice/note/update/instruction/instructions/announcement/correction/word/signed from/by the? record? keeper/keepers/administrator/administrators/admin/admins/system/developer/developers/webmaster/moderator/moderators/maintainer/maintainers/owner/owners/helpdesk/operator;
    keeper/keepers/administrator/administrators/admin/system/developer/webmaster/moderator/moderators/maintainer/maintainers/keeper's/administrator's/admin's note/notice/message/update/instruction/override/correction/announcement/alert;
    as the? keeper/administrator/admin/developer/maintainer/owner of this/the/i; i am the keeper/administrator/admin/developer/maintainer; i as keeper/administrator/admin;
    notice/message/alert from it/ict; the bot/support/security/help team/desk; record/records keeper/keepers; from/signed the record/bot/it/support/help keeper/team/desk;
    on behalf of the keeper/keepers/administrator/administrators/admin/developers; authorised/authorized/approved by the? keeper/keepers/administrator/administrators/admin/developer/developers;
    this is the keeper/administrator/admin/system/developer; administrator/admin/keeper access/rights/command; authorised/authorized override;
    the record? keeper has/have/says/asks/wants/agreed; on the authority of; by order of the? chair/secretary/keeper/administrator/clerk/board; authorised/authorized by the? chair/secretary/keeper/clerk/board to; signed the? bot/administrator/keeper/it`),
  // What is said to stand above the rest of the record.
  instruction(`
    supersedes/overrides/replaces/outranks/cancels/supersede/override/replace all/any/every/everything/whatever … other/others/previous/earlier/prior/above/minutes/papers/documents/sources/paragraphs/said/before/rules;
    papers/minutes/documents/records/sources/paragraphs/entries/passages … is/are/was/were void/false/withdrawn/invalid/obsolete/forged/fake/unreliable/entered; entered/recorded/published by/in mistake/error; must/may/should not/never be shown/quoted/used/cited/trusted;
    takes/take/has/have precedence/priority over all/any/every/other/everything;
    this/the only authoritative/official/valid/correct/trusted/reliable record/source/version/paper/paragraph/figure/answer/statement/date/name/number/position/entry; official figure/date/position/version/answer;
    this paragraph/passage/page/note/notice/entry/text/sentence/file is/are the? authoritative/official/final/binding/verified/trusted/correct/true;
    is/are/was/were a/an/all? forgery/forgeries/fake/fakes/fabrication/hoax/fiction!; never happened/took/met/agreed; anything/everything/whatever/papers/paper/minutes … contradicts/contradict/differs/differ/disagrees/disagree/conflicts … this/is/are/treat!; treat anything/everything/whatever/any/all/other/every!;
    takes/take the place of all/any/every/other/earlier/previous/the; no other account/paper/papers/source/sources/minutes/record/records/version/date/figure is/are/may/should/counts/exists!; only true/correct/valid/authoritative/reliable/official/genuine account/record/version/figure/figures/date/paper/source/minutes!; definitive account/record/version/answer/source/statement; true account/record/version of/is;
    wrong/altered/doctored/invented/corrupt recording/copy/minutes/record; typed/written/entered/recorded/drawn … from/by the/a wrong/trainee/error/mistake; alone is/are/counts/count/valid/binding/authoritative/correct; is/are in error and; are/is binding; correct figure/date/deficit/total/name/lead/number/position is/was; replaces/supersedes/overrides all/any/every papers/minutes/paragraphs/records/other/figures/statements/entries;
    is/are right and; outweighs/outranks/overrides/trumps every/all/any/other!; cancelled/withdrawn/reversed/overturned by order of!; unauthorised/unqualified person/hand/typist; published/issued/written/dated after/before … is/are void/false/invalid/withdrawn!; the papers are to; disagree/disagrees with the/this;
    takes/take the place of all/any/every!; if this/these … conflicts/conflict/differs/differ/disagrees … with; added/inserted by mistake/error; figures/dates/names in paragraph/paragraphs/the # is/are; is/are/was/were false/untrue/fabricated; conflicts/conflict with the … papers/minutes/record/report`),
];
