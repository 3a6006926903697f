/** Everyday words from "raac" to "reports to": see `thesaurus.ts`. */
export const R_1 = `
raac: reinforced autoclaved; concrete, structural risk
rabid: extreme
race: ethnicity, ethnic minority; wres, racial equality
race against time: time critical, urgent; tight timescale
racial: race, ethnic, racist
racism: race discrimination; wres, anti-racism, discrimination
racist: racial abuse, discriminatory, hate crime
rack: storage, shelf, bike
rack and ruin: dilapidated, derelict
rack up: accumulate, incur, accumulated, incurred
racket: noise, scam
radar: key scheme; monitoring
radiation: x-ray, radiotherapy, nuclear
radical: sweeping, drastic; extremist
radio: broadcast, airwave, communications
radiotherapy: radiation therapy; linac, oncology
radius: distance, within miles
rag: rag rating, red amber green; traffic light, status
rage: anger, fury
raid: police search, break-in, warrant
rail: train, railway, handrail
railroad: railway, force through
railway: rail, train; station, public transport
rain: wet weather, downpour, rainfall; storm, flooding
rain check: postpone, decline
rainbow: pride, lgbt
rainy day: contingency, reserves, emergency fund
rainy day fund: reserves, contingency; general fund balance, earmarked reserve
raise: highlight, query, escalate; report, increase, flag
raised: highlighted, queried; escalated, reported
rake in: generate, earn, generated, earned
rake it in: profit, high income
ram: hit, force
ramp: step-free access, accessibility; disabled access
ramp up: increase, accelerate, expand, increased, accelerated, expanded
rampant: widespread, uncontrolled
ran: managed, operated; led, delivered
ran out: expired, exhausted; ended, lapsed
random: by chance, unplanned, sample
randomly: by chance, without pattern
rang up: telephoned, contacted, telephone, contact
range: variety, spread, scope
rank: grade, order, position; league
rank and file: ordinary members, frontline staff
rant: complain
rap on the knuckles: reprimand, warning
rape: sexual assault, sexual violence; sarc
rapid: fast, quick, swift; speedy
rapidly: quickly, fast, swiftly
rare: uncommon, unusual, infrequent, seldom, hardly ever, infrequently
rarer: less common
rarest: least common
rash: hasty, skin
rat: rodent, vermin, pest
rat run: through traffic, short cut
rate: assess, grade; evaluate, rating
rated bad: inadequate, requires improvement; cqc rating, special measures
rates: business rates, non domestic rates; rateable value
ratify: approve, confirm, agree; sign off
rating: score, grade, judgement; rag, cqc rating, assessment
ratio: proportion, rate
rational: logical, sensible
rationale: justification
rave: party, unlicensed music event
raw: unprocessed, unadjusted, uncooked
ray: x-ray, beam
razor: blade, shave
react: act
reaction: feedback, allergy
reactionary: backward-looking
reactor: nuclear
read: study, peruse
read between the lines: imply, infer
read out: announced, recited
read the riot act: warn, reprimand
read up on: research, study
readable: easy to read, plain english, legible
reader: audience, public
readership: audience, circulation
readily: easily, willingly, quickly
ready: prepared; complete
ready to go home: medically fit, medically optimised; criteria to reside, discharge ready, mofd
realise: achieve, become aware, deliver
realistic: practical, achievable, sensible
reality: actual situation, in practice
realm: field
rear: back, behind
rearrange: reschedule, change of date; revise
reason: rationale, justification, driver; cause, basis
reassured: assured, assurance; confidence
rebuild: redevelopment, reconstruction; new build, nhp, reprovision
recall: remember, call back, withdraw; product recall
receipt: acknowledgment, proof of purchase, income; capital receipts
recently: in the period, recent; last quarter
reception: front desk, welcome
receptionist: reception staff, care navigator; administrative staff, front desk
recess: adjournment, summer recess; break
recipe: ingredients, approach
recipient: beneficiary, person getting
reckless: careless, irresponsible, dangerous
reckon: estimate
reclaim: recover, get back, claim back
recognisable: identifiable
recognise: acknowledge, accept, identify; award
recognition: acknowledgment, award, thanks; identification
recollection: memory, recall
recommend: advise; advocate, endorse
reconcile: match, balance; square
reconsider: rethink, review; appeal
record: minutes, documentation; log, register
record high: highest, unprecedented
records: patient record, epr; health records, care record, shared care record
recover: get better, get back, improve; reclaim, restore
recovery: getting better, restoration, reclaim; turnaround, rehabilitation
recreational: leisure, sports
recruit: appoint, hire; recruitment, onboarding
recruitment: hiring, appointment; vacancy, filling posts
rectangle: box, shape
rectangular: oblong
rectified: corrected, fixed, put right; resolved
recycle: reuse, sort waste; kerbside, green bin
red: off track, rag red; high risk, critical, not achieved, significant risk
red flag: alert, warning sign, escalation; concern, risk indicator
red line: non-negotiable, limit
red tape: bureaucracy, administrative burden, paperwork, administration; regulation
redefine: reshape
redesign: transformation, reconfigure; new model, pathway redesign
redirect: divert, send elsewhere, signpost
reduce: cut, lower, decrease; lessen
reduction: cut, decrease, fall; drop, saving
redundancy: severance, exit, redundant; redundancies, at risk, workforce reduction, mars, voluntary redundancy, mutually agreed resignation, exit package
refer: referral; signpost, onward referral, e-referral
referenced: quoted
referendum: vote, poll, ballot
referred: referral; signposted, onward referral
refine: improve, adjust
reflect: think back
reflex: automatic response
reform: overhaul, reorganisation; modernise
refrain: avoid, hold back
refresh: update, renew, revise
refugee: asylum seeker; migrant, resettlement, displaced people
refund: reimburse, repayment; rebate, credit
refuse: reject, decline; not grant, refusal
refused: rejected, declined, not approved; refusal
refute: deny, reject, dispute
regain: recover, get back
regard: respect
regardless: despite, no matter, anyway
regime: system, programme, routine
region: regional, nhs england region; regional team, area
register: record, list, enrol; sign up, log
registration: enrolment, sign-up, licence; recording
regret: sorry, apologise, disappointed
regrettably: unfortunately, sadly
regular: frequent, usual, routine; periodic
regularly: routinely, periodic; quarterly, monthly, standing item
regulator: cqc, nhs england; ofsted, regulatory body, inspectorate, ofgem
rehab: rehabilitation; reablement, intermediate care, neurorehabilitation
rehab clinic: residential rehabilitation; detox, inpatient detoxification, treatment provider
reign: rule, tenure
rein in: control, limit, restrain, controlled, limited, restrained
reinstate: restore, bring back, reintroduce; return
reiterate: repeat, stress
reject: refuse, decline, not approve; dismiss, turned down
relationship: link, partnership, ties; bond
relatives: family, next of kin; carers, loved ones
relax: ease, loosen, rest
relay: convey
release: discharge, publish; free up
relevance: connection
reliable: dependable, trustworthy, consistent; robust
relief: aid, respite, exemption; easing
relieve: ease, alleviate
religion: faith, belief, church; spiritual
religious: faith, church, spiritual
relocation: transfer, rehousing; removal
reluctant: unwilling, hesitant, resistant
reluctantly: unwillingly, with regret
rely: depend, count on, trust
remainder: rest, balance
remark: observation, statement
remediation: fix, repair; remedial work, put right
remember: recall, commemorate, bear in mind
remind: reminder, prompt; reiterate, follow up
reminiscent: similar to, reminds
remit: terms of reference, scope; purpose, responsibility, responsibilities, purview
remote: distant, virtual, online; telephone, working from home
removal: taking away, deletion, relocation; dismissal
remuneration: pay, salary; allowance, wage
rename: change name, new title
render: provide, cladding
rendition: version
renew: renewal, extend, re-procure; reissue, recommission, contract extension
rent: lease, rental income, rental; tenancy charge, rent setting, tenancy, rental cost, occupancy charge
renting: leasing, lease; tenancy, leasehold
reopen: resume, recommence, re-opening, reinstate; restore, reinstated, reopening, resumption
reopened: resumed, reinstated; restored, recommenced
reorganisation: restructure, lgr; reconfiguration, organisational change, reform
reorganise: restructure, reorganisation; reconfigure, lgr, organisational change
rep: representative, delegate; nominee
repair: maintenance, remedial works; backlog maintenance, rectification, reactive maintenance
repairs: maintenance, remedial works; backlog maintenance, disrepair, responsive repairs
repairs backlog: backlog maintenance; critical infrastructure risk, cir, outstanding repairs
repeat: redo, recurring
repeatedly: many times, persistently
repent: regret
repertoire: range
repetition: duplication
rephrase: reword
replace: succeed, successor, replacement, reprocure; appoint, substitute, supersede, refresh
replaced: succeeded, superseded; successor, substituted
replacement: successor, substitute; appointment, new appointee
replied: responded, respondents; responses, submissions
reply: respond, response; written response, correspondence
report: paper, update; briefing, publication
report back: further report, feedback, bring back; update, follow up
reports to: accountable to, line managed; reporting line, governance
`;
