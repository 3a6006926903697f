/** Everyday words from "qia" to "quote": see `thesaurus.ts`. */
export const Q = `
qia: quality impact assessment; impact assessment
qipp: efficiency savings, cost improvement; cip
qualification: certificate, degree, training; diploma, nvq
qualified: trained, registered, certified; chartered, competent
quality: standard, calibre; care standard
quantities: amounts, numbers, volumes
quantum: amount, size of
quarter: three months, 25%, q1; fourth
queen: monarch, majesty
queries: enquiries
quest: search, mission
question: query, enquiry; member question, public question
question from public: public question, questions from public; deputation, public participation
question it: challenge, query; scrutinise
questionnaire: survey; consultation form, feedback form
queue: waiting list, backlog; waiting time
queue jumping: priority
queue up: wait, line, join waiting list
queued: waited, lined up
quibble: minor objection
quick: rapid, swift; expedited, timely, pace
quick fix: interim measure, short term solution, short-term solution, temporary repair; mitigation, quick win
quick off the mark: prompt, early
quick win: early win, short term action, early benefit, easy improvement; immediate improvement
quicker: faster, sooner, speedier
quickest: fastest, soonest
quickly: rapidly, promptly, at pace; swiftly, timely
quiet: calm, peaceful, low demand
quieter: calmer, less busy
quietest: least busy, calmest
quietly: discreetly, without publicity
quit: resign, resignation, stepped down; leave, departure, leaver, turnover
quit smoking: smoking cessation, stop smoking; tobacco dependency, smoke-free
quite a few: many, numerous
quits: resigns, resignation; stepping down, departure
quiz: test
quorate: quorum, enough members; minimum number
quorum: quorate, minimum attendance; minimum number
quota: limit, target
quotation: quote, price, estimate; tender
quote: quotation, tender; price, estimate
`;
