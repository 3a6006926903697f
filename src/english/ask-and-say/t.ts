/** Everyday words that begin with T: see `thesaurus.ts`. */
export const T = `
tablets: medication, medicines; prescription, drug
tackle: address, reduce, mitigate; combat, manage
take effect: effective from, come into force; commence, implementation date
take it higher: escalate, escalation; refer, appeal
take land: compulsory purchase, cpo; acquisition
take on: recruit, appoint, employ; assume responsibility, undertake, assume, onboard
take on board: accept, consider, noted; take into account, incorporate
take over: succeed, assume, acquire, acquisition; transfer, successor, takeover, merger, assume responsibility
take to court: legal proceedings, litigation, prosecute; judicial review, injunction
take-up: uptake, participation; take up, engagement
taken on: appointed, recruited, employed; assumed
taken over: acquired, acquisition; transferred, merger
takeover: acquisition, merger; transaction, transfer
taking ages: protracted, delay; slow progress, lengthy
taking so long: delay, protracted; slow progress, reason for delay
talk: presentation, discussion; address, briefing
talk about: discuss, consider; debate, discussion
talk to each other: interoperability, communication; integration, joined up
talked about: discussed, considered, debated; discussion
talking therapy: talking therapies, iapt; psychological therapy, counselling, cbt
talks: discussions, negotiations; dialogue, engagement
target: trajectory, standard, objective; kpi, threshold, goal, ambition
targets: standards, kpis; trajectories, objectives, ambitions
task: action, activity; workstream, assignment
task group: task and finish, working group; t&f
tax: council tax, levy; precept, business rates
taxi: private hire, hackney carriage; transport, licensing
team: service, department, directorate; unit, mdt, workforce
team up: partnership, collaborate, partner; joint working, alliance
teamwork: collaboration, mdt working; multidisciplinary, joint working
tech: technology, digital; it, innovation
technology: digital, it; technology enabled, innovation, tec
teen: young people, adolescent; cyp, youth
teenager: young people, adolescent; cyp, youth
teeth: dental, dentistry; oral health, dentist
tell: inform, advise, notify; report, brief, communicate
tell people: communicate, inform; communications, notify, publicise
telling off: warning notice, enforcement; section 29a, formal warning
temp: temporary worker, agency worker, temporary staff, agency; bank, interim, locum
temporary: interim, time limited; short term, fixed term
temporary building: modular, modular building; portakabin, decant facility
temporary closure: suspension, temporarily suspended; pause, urgent service change
temps: temporary staff, agency staff, temporary staffing, agency; bank staff, interim, bank, locum
ten year plan: 10 year health, 10yhp; long term plan
tenant: leaseholder, lessee; occupier, resident
tender: procurement, bid; itt, competitive process, invitation to tender
term: term of office, tenure; period
terrible: inadequate, very poor; unacceptable
test: diagnostic, testing; screening, pathology, investigation, assessment
test centre: community diagnostic centre, cdc; diagnostic hub, testing site
test results: diagnostic results, pathology results; reporting, turnaround time
tests: diagnostics, investigations; pathology, screening, dm01
thank: thanks, appreciation, gratitude; vote of thanks, recognition
thanks: appreciation, gratitude; vote of thanks, acknowledge
the board: governing body, board of directors; trust board
the numbers: figures, data; financial position, performance data
theatre: operating theatre; theatre utilisation, surgical, theatre capacity
therapist: ahp; therapies, occupational therapist, allied health professional, physiotherapist
these days: currently, recent; at present
things going wrong: incident, patient safety incident; adverse event, serious incident, psirf
think: view, opinion; consider, believe, perception, feedback
think again: reconsider, review; refer back, revisit
this year: current year, in year; financial year, year to date
thought: considered, view; felt, opinion
threat: risk, at risk; danger
throw out: reject, dismiss; refuse
thrown out: rejected, dismissed, refused; not upheld
tick box: compliance, checklist; tokenistic
ticked off: completed, closed; actioned, signed off
tie: equality of votes, tied vote; casting vote
tied up: committed, restricted; earmarked, ringfenced
tight: challenging timescale, limited; constrained
tighten belts: financial controls, spending controls; efficiency, savings
time frame: timescale, timeline; period, programme
time's up: expired, deadline passed; lapsed
timetable: timeline, schedule, programme, timescale; milestones, gantt
tlhc: targeted lung health; lung screening
to blame: at fault, responsible, liable, root cause, cause; attributable, driver, accountable
to date: so far, year to date; currently
to do list: action log, action tracker; action plan, matters arising
to-do: action, outstanding action; action log
to-do list: action log, action plan, action tracker; outstanding actions
toddler: early years, under fives; pre-school, child
told: advised, informed, notified; reported, briefed
told off: reprimand, censure; warning, disciplinary
told to improve: improvement notice, enforcement undertaking; section 29a, must do, statutory recommendation
too expensive: unaffordable, not affordable; cost prohibitive, poor value
too many: excess, over capacity; surplus, high volume
too much work: workload pressures, excess demand; capacity constraints, high caseloads
took on: appointed, recruited; assumed responsibility, undertook
took over: succeeded, assumed; successor, transferred
tool: solution, system; platform, toolkit
top boss: chief executive, managing director; accountable officer
top brass: executive team, senior leadership; directors, corporate management team
top doctor: medical director, chief medical officer; cmo, clinical director
top of the table: top quartile, highest performing; ranked, benchmark
top rated: outstanding, good; cqc rating, high performing
top table: executive, board; senior leadership, cabinet
top up: supplement, additional funding; uplift, further allocation, increase
tor: terms of reference; remit
tot up: total, aggregate; sum
town council: parish council; town and parish
town hall: civic centre, council offices; council, city hall
track: monitor, tracking; progress, tracker
traffic: congestion, highways; vehicle movements, transport assessment
traffic jam: congestion; traffic, delays
traffic light: rag, rag rating; red amber green
train: upskill, training; educate, develop, rail
trainee: apprentice, student; doctor in training, preceptorship
training: development, learning, education, learning and development; induction, mandatory training, cpd, upskilling
trajectory: target, planned improvement; forecast, trend
trans: transgender, gender identity; gender dysphoria
translation: interpreting, interpretation; languages, accessible formats
travel: transport, journey; travel time, access, accessibility
travel time: journey time, drive time; travel analysis, isochrone
traveller: gypsy roma traveller, grt; inclusion health
treasurer: chief finance officer, section 151; director of finance
treat: provide care; treatment, manage, care for
treatment: intervention, therapy; care, procedure, clinical pathway
trial: pilot, test, clinical trial; proof of concept
trial run: pilot, proof of concept; dry run, test
tried: piloted, trialled; tested
trim: reduce, efficiency; rationalise, saving
trolley: trolley wait, corridor care; 12-hour breach, decision to admit
trouble: difficulty, issue, challenge; anti-social behaviour, disruption, concern
trust: confidence, foundation trust, nhs trust; assurance, provider, ft, acute trust
trust in us: public confidence, reputation; trust and confidence
trusts: providers, nhs trusts; foundation trusts, fts
try out: pilot, trial; test, proof of concept
tummy: abdominal; gastroenterology, gastric
tupe: staff transfer; transfer of undertakings, transfer of employment
turn around: recovery, improvement; turnaround, recovery plan
turn down: reject, refuse, decline; not approved, not support
turn the corner: improving, improvement; stabilised, recovery
turn up: attend, attendance, present; in attendance
turned down: rejected, refused, declined; not approved, unsuccessful, dismissed
turned up: attended, present; in attendance, attendance
turnover: leaver rate, attrition; staff turnover, leavers
tweak: amend, minor amendment, revise; adjust, refine
twice a year: biannual, six monthly; bi annual
two sites: split site, two-site model; multi-site, dual site
two week wait: 2ww, urgent suspected cancer; usc, faster diagnosis
`;
