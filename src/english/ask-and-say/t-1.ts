/** Everyday words from "tab" to "theme": see `thesaurus.ts`. */
export const T_1 = `
tab: sheet, bill
table: submit, chart; schedule
tablets: medication, medicines; prescription, drug
tack: approach, direction
tackle: address, reduce, mitigate; combat, manage
tactic: approach, method, ploy
tag: label, tracker, electronic monitoring
tail: end, longest waits
tail end: final part, longest waits
tail off: decline, decrease, reduce, declined, decreased, reduced
tailor: adapt, customise, personalise; bespoke
take a cut: reduce, pay reduction
take a hit: reduce, loss, adverse impact, reduced, fell
take a look: review, inspect, examine
take account of: reflect
take action: act, enforce, intervene
take advantage: exploit, benefit, opportunity
take apart: dismantle, separate
take away: remove, withdraw, deduct, removed, withdrawn, withdrew, deleted
take back: return, reclaim, repatriate, returned, reclaimed, repatriated; bring in-house
take care: caution
take charge: lead, assume responsibility, control, led, assumed responsibility, appointed
take early retirement: retire, mutually agreed resignation, pension
take effect: effective from, come into force, implemented, came into force; commence, implementation date
take heart: encouraged
take home pay: net salary, wages
take in: admit, absorb, accept, admitted, deceived, accommodated
take into account: reflect, reflected, factored; regard to, had regard
take it further: escalate, appeal
take it higher: escalate, escalation; refer, appeal
take it or leave it: final offer, not negotiable
take land: compulsory purchase, cpo; acquisition
take long: duration, time taken, how quickly
take off: remove, deduct, removed, deducted, withdrawn, increased, grew; increase rapidly
take on: recruit, appoint, employ, assume, employed, recruiting, employing, accepting; assume responsibility, undertake, onboard, accept, hire, accepted, assumed
take on board: accept, consider, noted; take into account, incorporate
take out: remove, withdraw, obtain, removed, withdrawn, deleted
take over: succeed, assume, acquire, acquisition; transfer, successor, takeover, merger, assume responsibility
take part: join, joined; attend, attended
take seriously: act on
take stock: review, reflect, assess
take the blame: accept responsibility, liable, accountable, accepted responsibility
take the lead: chair, coordinate
take the mick: mock, exploit
take the strain: absorb pressure, relieve
take the stress out: simplify, relieve
take time off: absence, sick leave, absent, sickness; annual leave
take to court: legal proceedings, litigation, prosecute; judicial review, injunction
take to heart: reflect, learn, accept
take to task: criticise, reprimand, challenge, criticised, challenged, reprimanded
take to the streets: protest, demonstrate, march, protested, demonstrated, marched
take too long: delay, slow, exceed, delays, excessive wait, exceeded timescale; lengthy, overdue
take up: accept, uptake, occupy, accepted, occupied
take-up: uptake, participation; take up, engagement
taken ill: became unwell, fell sick, deteriorated
taken into care: accommodated, care order, looked-after child, care proceedings; removed
taken on: appointed, recruited, employed; assumed
taken over: acquired, acquisition; transferred, merger
taken to court: prosecuted, sued, sue, legal action; proceedings
takeover: acquisition, merger; transaction, transfer
taker: user, recipient
taking ages: protracted, delay; slow progress, lengthy
taking so long: delay, protracted; slow progress, reason for delay
tale: story, account
talent: skill, ability, succession planning
talk: presentation, discussion; address, briefing
talk about: discuss, consider; debate, discussion
talk round: persuade, convince
talk to each other: interoperability, communication; integration, joined up
talked about: discussed, considered, debated; discussion
talked into: persuaded, convinced
talked out of: dissuaded, persuaded not to
talking therapy: talking therapies, iapt; psychological therapy, counselling, cbt
talks: discussions, negotiations; dialogue, engagement
talks broke down: negotiations failed, no agreement, impasse
talks with: negotiations, engagement
tall: multi-storey
tame: control, quiet
tank: cylinder, water storage
tap: water outlet, use
tape: record, adhesive, red tape
target: trajectory, standard, objective; kpi, threshold, goal, ambition
targets: standards, kpis; trajectories, objectives, ambitions
task: action, activity; workstream, assignment
task group: task and finish, working group; t&f
taste: preference, flavour
tasteless: offensive, bland
taught: trained, educated, instructed
tax: council tax, levy; precept, business rates
taxation: council tax, levy, duty
taxi: private hire, hackney carriage; transport, licensing
taxpayer: public, resident, public purse
tea: hot drink, evening meal, refreshments
teacher: teaching staff, tutor, educator; head
team: service, department, directorate; unit, mdt, workforce
team up: partnership, collaborate, partner; joint working, alliance
teamwork: collaboration, mdt working; multidisciplinary, joint working
tear: rip, damage, perineal
tear up: cancel, withdraw, discard
tech: technology, digital; it, innovation
technical: specialist, engineering
technique: method, approach
technology: digital, it; technology enabled, innovation, tec
tedious: boring, long-winded
teen: young people, adolescent; cyp, youth
teenager: young people, adolescent; cyp, youth
teeth: dental, dentistry; oral health, dentist
teething problems: early issues, initial difficulties, implementation issues
teething troubles: early problems, initial issues, implementation issues
telephone: phone, ring; dial
television: tv, broadcast, media
tell: inform, advise, notify; report, brief, communicate
tell apart: distinguish, differentiate
tell off: warn, discipline, reprimanded, warned, disciplined
tell people: communicate, inform; communications, notify, publicise
tell tales: disclose, raise concerns
tell the truth: honest, candour, disclose
telling off: warning notice, enforcement; section 29a, formal warning
temp: temporary worker, agency worker, temporary staff, agency; bank, interim, locum
temper: anger, moderate
temperature: heat, fever, thermometer
temple: place of worship, hindu, faith
temporarily: short-term, interim
temporary: interim, time limited; short term, fixed term
temporary building: modular, modular building; portakabin, decant facility
temporary closure: suspension, temporarily suspended; pause, urgent service change
temps: temporary staff, agency staff, temporary staffing, agency; bank staff, interim, bank, locum
tempt: attract, lure
temptation: urge
ten year plan: 10 year health, 10yhp; long term plan
tenant: leaseholder, lessee; occupier, resident
tend: usually
tendency: trend, likelihood
tender: procurement, bid; itt, competitive process, invitation to tender
tennis: courts, sport
tense: strained, anxious
tension: strain, conflict, unrest
tentative: provisional, cautious
tenth: 10 per cent
term: term of office, tenure; period
terminal: incurable, end of life, airport; dying
terminology: wording, language, jargon
terrible: inadequate, very poor; unacceptable
terrified: very frightened, scared, fearful
territory: patch, region
terror: fear
terrorist: extremist, martyn's law, prevent
test: diagnostic, testing; screening, pathology, investigation, assessment
test centre: community diagnostic centre, cdc; diagnostic hub, testing site
test results: diagnostic results, pathology results; reporting, turnaround time
test the water: pilot, trial, soft market test
tests: diagnostics, investigations; pathology, screening, dm01
text: message, wording, sms
textbook: book, standard
textual: wording, written
thank: thanks, appreciation, gratitude; vote of thanks, recognition
thankfully: fortunately, gratefully
thanks: appreciation, gratitude; vote of thanks, acknowledge
the board: governing body, board of directors; trust board
the numbers: figures, data; financial position, performance data
the other way round: reverse, opposite
the powers that be: authorities, leadership, executives
theatre: operating theatre; theatre utilisation, surgical, theatre capacity
theft: stealing, robbery, stolen; burglary, shoplifting
theme: trend, subject
`;
