/** Everyday words that begin with I TO K: see `thesaurus.ts`. */
export const I_K = `
iapt: talking therapies, psychological therapies; ttad
icb: integrated care board, nhs commissioner; ccg, ics
icp: integrated care partnership; partnership board
ics: integrated care system, system; icb, stp
icu: intensive care, critical care; itu, hdu
idea: proposal, suggestion, concept; initiative, option
ideas: proposals, options; initiatives, concepts
ifr: individual funding request; exceptional funding
ifrs: ; accounting standard, lease accounting
ifs and buts: caveat, condition; subject to, assumption
ignore: disregard, not consider; failure to respond
ignored: disregarded, not addressed; no response
ill: unwell, ill health; sickness, condition, morbidity
illegal: unlawful, breach; contravention, non compliant
illness: disease, condition; morbidity, ill health, long-term condition
impact: effect, consequence; outcome, impact assessment
improve: improvement, enhance; strengthen, develop, transform, qi
improved: improvement, enhanced; strengthened, better
in and out same day: day case, sdec; same day emergency, day surgery
in care: looked after children, lac; children in care, care leaver, cic
in charge: responsible, lead, accountable; responsible officer, senior responsible owner, oversee, sro, accountable officer
in crisis: mental health crisis; crisis care, acute, section 136
in favour: support, supportive, for; voted for, endorse, agree
in principle: subject to, provisional; outline approval, minded to
in private: private session, exempt; confidential, part 2, in camera
in public: public session, part one; open session, held in public
in stages: phased, phased approach, tranches; staged, tranche
in talks: in discussion, negotiating; discussions ongoing, negotiation
in the black: surplus, breakeven; favourable position
in the meantime: interim, pending; temporary arrangement, in the interim
in the news: media coverage, press coverage; media interest, reputational
in the papers: media coverage, press; local press, reputational
in the pipeline: planned, forthcoming; in development, programmed, future scheme
in the red: deficit, overspend; adverse position, negative balance
in the spring: spring, april; q1
in time: timely, within timescale; by the deadline
in trouble: disciplinary, under investigation, special measures, segment 4; standards complaint, challenged, distressed, intervention
in-house: insourced, internal provision; direct delivery, directly provided
incontinence: continence; bladder and bowel, continence service
infection: ipc; infectious disease, hcai, sepsis, outbreak
infection control: ipc, infection prevention; hcai
inflation: price increase, inflationary pressure; cpi, uplift
inquest: coroner; future deaths report, pfd, regulation 28
inquiry: investigation, independent review; public inquiry
inspect: inspection, assess; audit, review
inspection: cqc inspection, ofsted inspection; visit, assessment, regulatory visit, ilacs
inspector: cqc, ofsted; regulator, inspectorate, hmicfrs
inspectors: cqc, ofsted; regulator, inspection team
install: deploy, implement; installation, fit
instalment: staged payment, phased payment; tranche
instead of: substitute, in place of; on behalf of, deputising
integrated care board: icb, commissioner; ccg, ics
integrated care system: ics, system; stp, health economy
intensive care: critical care, icu, itu; high dependency, hdu, level 3
interest: return, interest rate; financing cost, treasury management
interest declared: declaration of interest, disclosable pecuniary interest; conflict of interest
interim: acting, temporary; cover, short term
internet: broadband, connectivity; online, web
invest: investment, fund; allocate, capital investment
investigate: investigation, review; inquiry, root cause analysis, psii
investment: funding, capital expenditure; growth, allocation
invite: invited, request attendance; in attendance, call
ipc: infection prevention, infection control; hcai
iron out: resolve, address; clarify
is it working: effectiveness, evaluation, impact; outcomes, benefits realisation
it crash: system outage, it failure; downtime, critical incident, business continuity
it team: ict, digital; information technology, im&t, ddat
item: agenda item, business; matter
ivf: in vitro fertilisation; fertility treatment, assisted conception, fertility policy
jab: vaccination, vaccine; immunisation, inoculation, booster
job: post, role, position; vacancy, appointment, employment
job cuts: redundancies, workforce reduction, post deletion; staffing reductions, mars, headcount reduction, organisational change
job freeze: recruitment freeze, vacancy control; vacancy freeze
job losses: redundancies, workforce reduction; post deletion, staff reductions, posts at risk, headcount reduction, mars
job of the committee: terms of reference, remit; purpose, responsibilities
jobs: posts, roles, positions; employment, vacancies
jobs to do: actions, outstanding actions; action log, tasks
join: appointed, commence in post; join the board, start
join together: merge, merger; integrate, collaborate, amalgamate
join up: integrate, integration; merge, collaborate, align
joined: appointed, commenced in post; welcomed
joined up: integrated, integration; seamless, co-ordinated, collaborative
joined up care: integrated care, care coordination; integration, seamless care
joint pain: musculoskeletal, msk; rheumatology, arthritis
jsna: joint strategic needs; needs assessment, population needs
jump: significant increase, sharp rise; spike
junior doctor: resident doctor, doctor in training; trainee, foundation doctor
just for info: for noting, for information; to note
keen: supportive, in favour; welcomed, committed
keep a promise: deliver commitment, fulfil; honour, commitment met
keep an eye on: monitor, oversee, monitoring; review, keep under review, oversight, track
keep going: continue, sustain; maintain, ongoing, extend, continuation
keep kids safe: child safeguarding, child protection; mash, safeguarding
keep people out of hospital: admission avoidance, prevention of admission; urgent community response, virtual ward, proactive care
keep records: document, record-keeping; retention, audit trail
keep running: business continuity, resilience; maintain services, continuity
keep safe: safeguarding; protection, safety
keep staff: retention, retain, staff retention; stability
keep tabs on: monitor, track; oversight
keep well: prevention, wellbeing; self-care, proactive care, healthy living
kept from public: exempt, public excluded; confidential, part two
kick back: challenge, oppose; resist, objection
kick in: take effect, come into force; effective from, commence
kick into the long grass: defer, postpone; delay, no decision
kick off: commence, launch, initiate; start, mobilise
kick out: remove, expel; exclude, dismiss
kick the can: defer, postpone; delay, further extension
kick up a fuss: object, complain; objection, raise concern
kicked off: commenced, launched; started, initiated, mobilised
kicked out: removed, expelled, excluded; evicted, disqualified
kid: child, young person; cyp, paediatric, pupil
kidney: renal, nephrology; dialysis, ckd
kids: children, young people; cyp, paediatric, child
kids not brought: was not brought, wnb; did not attend
kids' mental health: camhs, cypmh; children's emotional health, cyp mental health
kids' teeth: oral health, children's dental; tooth decay, dental extractions, supervised toothbrushing
kill themselves: suicide; suicide prevention, self-harm
killed themselves: suicide; death by suicide, suspected suicide
kit: equipment, assets, medical devices; capital equipment, medical device, hardware, medical equipment
kitty: fund, reserve; budget
knee: orthopaedic; knee replacement, joint replacement, arthroplasty
knock back: reject, refuse; decline, not approved
knock down: demolish, demolition; clearance, site clearance
knock off: reduce, discount; deduct
knock on: consequential, impact; ripple effect, unintended consequence
knock out: anaesthetic; anaesthesia, sedation
knock-on cost: consequential cost, revenue implication; indirect cost, cost pressure
knocked back: rejected, refused; declined, not approved
knocked down: demolished, demolition; site clearance
kpi: key performance indicator, metric; indicator, performance measure
`;
