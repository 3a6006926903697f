/** Everyday words from "column" to "control": see `thesaurus.ts`. */
export const C_3 = `
column: heading, field, pillar
combat: tackle, fight; prevent
combination: mix, mixture, blend; joint
come across: encounter, encountered, identified
come along: attend, join, progress; invite
come apart: break, separate, fail
come away: detach
come back: return, report back, resubmit, returned, resubmitted, returning, readmission, restored
come back in: readmission, re-attendance; readmitted, returned
come back to: report back, return, revisit; further report, follow up
come back with: report back, further report; bring back, provide
come clean: disclose, duty of candour, admit, candour, admitted, disclosed; openness, transparency
come down on: penalise, enforce
come down to: depends on, result of
come forward: volunteer, disclose, report concerns, volunteered, disclosed, approached
come from: source, funded by; donated
come in: come into force, take effect, enter, took effect, arriving, incoming; introduce, effective, arrive, arrived
come into effect: take effect, commence, implemented
come into force: take effect, commence, enacted, took effect, commenced
come of age: turn 18, adulthood, transition
come off: succeed, removed, discontinue, succeeded, fell
come on: progress, improve
come out: publish, release, issue, emerge, released, emerged; published, announced
come round: regain consciousness, visit, change mind
come to: total, amount, totalled, amounted
come to a head: crisis, critical point, escalated
come to an agreement: settle, reach consensus
come to an end: finish, expire, finished, expired, finishes, expires; cease, ceased
come to grips with: tackle
come to harm: injured, harmed, adverse outcome, serious incident
come to terms: accept, settle
come together: merge, collaborate; integrate, converge
come true: realised, achieved
come under: fall within, subject to, responsibility of, falls within, remit
come under fire: criticised, attacked, challenged
come under pressure: strained, challenged
come up: arise
come up short: shortfall, miss target, insufficient
come up with: devise, devised
come with: accompany
comedy: stand-up
comfort: ease, reassurance, relief; dignity, palliative
coming up: forthcoming, upcoming, forward plan; work programme, scheduled
command: control, order, gold; incident
commence: launch; open
comment: observation, feedback; representation
commentary: narrative, explanation; analysis
commercial: business, private, trading; in confidence, market
commercial secret: commercially sensitive, commercial in confidence; exempt
commission: procure, contract; commissioning, buy
commissioner: icb, ccg; purchaser, commissioning body
commissioning: buying, purchasing; procure, planning services
commit: undertake, commitment; pledge, agree to
committee: panel, board, sub-committee; group, forum, scrutiny, assurance committee
commodity: product, supply; stock
common: usual, frequent; widespread, joint
commonly: usually, frequently; generally
communicate: ; cascade
communist: left wing; marxist
community: residents, locality; neighbourhood, population
compact: agreement; dense
companion: friend, carer, partner; escort
company: supplier, provider; wholly owned subsidiary, contractor, limited company
comparable: similar, equivalent; peer
compared to: against, versus; benchmark, comparison
compared with others: benchmarking, benchmark; peers, national average, comparator
comparison: benchmark, contrast; relative to
compassion: empathy, caring; sympathy
compatibility: interoperability, fit, match; work together
compel: force, oblige; order
compensation: redress, damages, settlement; remedy, ex gratia payment, clinical negligence, claim, ex gratia
compete: bid, rival, vie; tender, contest
competition: rivalry, contest, tendering; market, cma
competitor: rival, bidder, other provider
complacent: self-satisfied, not worried; take for granted
complain: complaint, raise concern, dissatisfaction; grievance, representation, pals, ombudsman
complained: complaint, concern raised; dissatisfaction, objection
complaint: concern, grievance, representation, pals; dissatisfaction, stage two, ombudsman, formal complaint
complaints: concerns, grievances; complaint received, pals, ombudsman
complement: staffing level; enhance, establishment
complementary: additional; alternative therapy
complete: finish; fill in
complex: complicated, difficult, multiple needs; challenging, site
complicate: make harder, confuse; hinder, difficulty
compliment: commendation, positive feedback; praise, thanks
comply: obey, adhere; conform, abide
component: element, piece; ingredient
compose: consist, write; comprise
composition: membership, make-up, structure; mix
compound: worsen, exacerbate, yard; mixture
comprehend: grasp
comprehensive: thorough, complete; wide-ranging, secondary school
compress: squeeze, shorten
comprise: consist of
compromise: middle ground, settlement, trade-off; undermine, concession
compulsion: force, coercion; mandatory
compulsory: mandatory, obligatory; statutory, forced
computer: it, digital; device, ict, hardware
computer system: it system, epr; digital system, clinical system, software, platform
computers: it, ict; digital, devices, hardware
con: scam, fraud, deceive
con artist: fraudster, rogue trader, scammer
conceal: hide, withhold; not disclose
concede: admit, accept, give way; acknowledge
conceivable: possible, imaginable
concentrate: focus, target; centralise, prioritise
concept: notion, principle; model
concert: gig, performance; event, music
concise: succinct; clear
conclude: finish, end; determine, close
conclusion: end, outcome; result
concrete: firm, definite, cement; raac, tangible
concur: same view
concurrently: in parallel, simultaneously
condemn: criticise, denounce; unfit, declared unsafe
condense: shorten; damp
conditions: terms, subject to, conditional; requirement, caveat, stipulation
condom: contraception, sexual health; barrier
condone: accept, tolerate, overlook
conduct: behaviour; standards, undertake
conductor: guard, train staff; lead
conference: event, seminar, convention; summit
confess: admit; plead guilty
confident: assured, assurance; confidence
confidential: private, secret, exempt; restricted, sensitive, not for publication
configuration: layout, set-up, arrangement; structure
confine: limit, restrict; detain
confirm: ratify, approve; verify, endorse
conflict: conflict of interest, declaration of interest; pecuniary interest, dispute
conflict of interest: declaration of interest, register of interests; conflicted
conform: comply; in line with, adhere
confront: challenge, tackle; approach
confused: delirium, cognitive impairment; dementia, lacks capacity
congest: clog, jam; traffic, queues
congratulate: praise, commend, well done; thank, recognise
conjecture: guess, speculation, assumption
conjunction: jointly, alongside
connect: link, join, tie; hook up
connotation: implication
conscience: moral, free vote; duty
conscious: awake, mindful; deliberate
consciously: deliberately, knowingly, on purpose
consecutive: in a row, successive, back-to-back
consensus: agreement, general view, unanimous; broad support
consent: agreement; informed consent, mental capacity, permission
consequence: result, effect, outcome; impact, knock-on
conservation: heritage, preservation, protection; listed, wildlife
consider: ; review, weigh up, deliberate
considerable: significant, substantial
consist: comprise
consolation: comfort, compensation; runner-up
conspicuous: obvious, noticeable, visible
conspiracy: plot, collusion, cover-up
constant: steady, unchanged; ongoing, stable
constantly: all the time, always; repeatedly
constituency: ward, electoral area, seat; mp
constitution: standing orders; governance handbook, terms of reference
constrain: limit, restrict, hold back; hamper
constraint: limit, restriction, barrier; pressure, bottleneck
construct: erect
consult: consultation, engage; seek views, involve
consultant: senior doctor; specialist, medical consultant, adviser
consultants: advisers, external support, senior doctors; consultancy, external advisers, interim, specialists, management consultancy
consultation: public consultation, engagement; involvement, pre-consultation, seek views
consume: use, eat, drink
consumption: use, usage, demand; intake, energy
contact: contact officer, report author; liaise, enquiries
contemporary: modern, up to date
contempt: disrespect, scorn; court
contend: claim, maintain; compete
content: material, happy, satisfied; subject matter
contentious: controversial, disputed, divisive; sensitive
contest: challenge, dispute, fight; election, appeal
context: background, circumstances
continental: european; mainland
contingency: provision, reserve; risk allowance, headroom
continuum: range, spectrum
contour: shape
contraception: family planning; larc, sexual health, srh
contract: agreement, service level agreement, sla; framework, contract award, contractual, tender, award
contract change: contract variation, variation; ccn, deed of variation
contract end: contract expiry, termination; expiry date, contract end date
contracted out: outsourced, external provider; subcontracted
contracts: agreements, contract register; slas, procurement
contradict: inconsistent, conflict, at odds; dispute
contradictory: inconsistent, conflicting, at odds; mixed messages
contrary: opposite, opposed; despite
contrast: comparison, unlike
contravention: breach, violation, infringement; non-compliance, pcn
contribute: pay towards; donate
contributor: giver, donor; factor
control: manage, restrict, power; grip, oversight, safeguard
`;
