/** Everyday words from "environment" to "eyesore": see `thesaurus.ts`. */
export const E_2 = `
environment: surroundings, climate; green, nature, conditions
environmental: green, ecological, sustainability; climate, pollution
envisage: foresee, anticipate; picture
envy: jealous
episode: event, spell, incident; period of care
epr: electronic patient record, ehr; patient record system, epic, cerner
eprr: emergency preparedness, emergency planning; resilience
equal pay: gender pay gap; pay equality, equal pay claims
equality: edi, eia; eqia, psed, equality duty
equate: equal, equivalent, amount to
equilibrium: balance, stability, break even
equipment: medical devices, kit; asset, capital equipment
equivalent: equal, matching; comparable, wte
er: emergency department, a&e, ed
era: period, time, age
erroneous: wrong, incorrect, mistaken; inaccurate
error: mistake, fault, slip; wrong, incorrect, never event
escalate: refer, raise, escalation; alert, highlight
escape: flee, leak; abscond, evacuation
essay: written work, article
essence: core, heart; crux
essential: vital, necessary, crucial
establish: create, form
estate: housing, property; land, premises
estimate: forecast, projection; indicative cost, budget estimate
eternal: endless, permanent
ethic: moral, principle, values; research approval
ethnic: racial, race, minority; bame, global majority
evaluate: assess, review, judge; appraise, measure
even: level, equal, balanced; break-even
even out: balance, smooth, equalise
even though: despite, notwithstanding
evenings and weekends: extended access, enhanced access; out of hours, seven day
evenly: equally, fairly, uniformly
event: engagement event, workshop; session, drop-in
eventually: in due course, long term; ultimately
every month: monthly; per month, month on month
every now and then: occasionally, periodically, sporadic
every other: alternate, fortnightly
every three months: quarterly, quarter; q1, q2
every two weeks: fortnightly; bi weekly
every year: annually, annual, per annum; yearly
everyday: daily, routine, ordinary; usual
everyone agreed: unanimous, unanimously; consensus, nem con
everywhere: throughout; all sites
evidence: evidence base; data, findings, research, assurance
evil: wicked
evolution: progress
evolve: grow
ex: former, previous; past
exact: precise, specific, accurate
exactly: precisely, specifically
exaggerate: overstate, overestimate, inflate
exam: test, assessment, gcse; a-level, results
examine: review, check; inspect, scrutinise
example: instance, illustration; sample
exceed: ; surpass, overspend
exceeded: surpassed
exceedingly: extremely, highly
excellent: outstanding, first-class; superb, exemplary
exception: exemption, waiver; derogation, dispensation
exceptionally: unusually, in rare cases; extraordinary
excess: surplus; insurance
exchange: swap, trade; conversation, land sale
excite: thrilled, enthusiastic
exclamation: shout, cry
exclude: shut out, bar; suspend, expel, omit
exclusive: sole, restricted
excuse: apology, justification; pretext
execute: sign, implement; perform
exempt: excused, free from; confidential, dispensation
exercise: drill, activity, keep fit; use, physical activity
exhausted: fatigue, burnout; exhaustion, staff wellbeing
exhibit: display; evidence
exit: departure; fire door, withdraw
exit package: redundancy payment; settlement agreement
exotic: foreign, rare
expand: extend, increase, expansion, increase capacity; growth, scale up
expansion: growth, enlargement, extension; increase, scaling up
expect: forecast, anticipate; project, anticipated
expected: anticipated, forecast, due; projected, planned
expedition: trip, journey
expenditure: spend, cost, spending; outlay
expenses: allowances, claims; travel and subsistence, reimbursement
expensive: high cost, costly; premium, significant cost, cost pressure
experience: background, track record, feedback; knowledge, undergo
experienced: skilled, seasoned, senior; suffered
experimental: trial, pilot, test; temporary order
expert advice: advice and guidance, specialist advice; a&g, clinical senate
experts: specialists, advisers; clinical lead, subject matter expert
expire: end, lapse; out of date
expiry: end date, lapse, use-by; termination
explain: outline, clarify; set out, describe
explanation: account, clarification; justification
explicit: clear
explicitly: clearly, specifically, expressly
explode: blow up, burst; surge
exploit: take advantage, abuse, use; modern slavery, grooming
exploration: investigation, study
explosion: blast, surge, blow up
exponential: rapid, steep, fast-growing
export: send abroad, extract, sell overseas
expose: reveal, uncover, put at risk; bring to light
exposure: contact, risk, vulnerability; infection, liability
express: fast, voice; quick
expressway: motorway, dual carriageway
extend: extension, prolong; renew, continue, contract extension, variation
extension: extended, extra time, extend; renewal, continuation, expansion, annexe, contract extension
extent: scope, scale, degree; amount
external: outside, independent, outsourced; third party, exterior
extinction: dying out, loss
extra: additional; added, supplementary
extra cash: additional funding, non-recurrent, supplementary
extra help: additional support, targeted, enhanced
extra meeting: extraordinary meeting, special meeting; additional meeting
extra money: additional funding, non recurrent funding; growth funding, supplementary estimate, uplift
extra pay: enhancement, overtime, bonus
extra time: extension, additional time; revised deadline
extract: excerpt, remove
extraneous: irrelevant, unnecessary
extraordinary: special, emergency; unusual
extreme: serious; critical, intense
extremist: radical, prevent duty, terrorist
eye: ophthalmology, ophthalmic; eye care, optometry
eye test: sight test, optician, sight check, ophthalmic; optometry, optometrist, eye examination
eye watering: excessive
eye-watering: significant cost, substantial; excessive, very high
eyes: ophthalmology, eye care; ophthalmic, optometry, eye health
eyesight: vision, sight, visual impairment; optician, ophthalmology
eyesore: derelict, untidy site, unsightly
`;
