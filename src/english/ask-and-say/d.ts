/** Everyday words that begin with D: see `thesaurus.ts`. */
export const D = `
damp: mould, water ingress; disrepair, condensation
danger: risk, hazard; harm, safety concern, threat
dangerous: unsafe, high risk; hazard, safety risk
dashboard: scorecard, performance report; ipr, metrics, power bi
data: information, intelligence; analytics, statistics, dataset, metrics
data analyst: business intelligence, bi; analytics, informatics
data breach: ig breach, information governance breach; ico, personal data breach
data leak: data breach, personal data breach; information governance, ico, ig incident
data protection: gdpr, information governance; dpia, dspt, ig
date of next: next meeting, scheduled; future meetings
dates: timeline, milestones; schedule, timetable
day case: day surgery; same day, sdec, daycase
day-to-day spending: revenue expenditure, revenue budget; operating expenditure
dead against: strongly opposed, strong objection; oppose
dead end: not progressed, no solution; exhausted options
deadline: target date, due date, timescale; completion date, milestone, closing date
deadlock: impasse, stalemate; no agreement, dispute
deaf: hearing loss, hearing impaired; audiology, sensory impairment, bsl
deal: agreement, contract; settlement, heads of terms, devolution deal, arrangement, memorandum
deal with: address, manage, resolve, mitigate; respond, handle, tackle
dealt with: addressed, resolved, managed; actioned, handled
dear: expensive, high cost; costly
death: mortality; deceased, fatality, shmi
death rate: mortality rate, shmi; hsmr, mortality indicator
deaths: mortality, mortality rate; shmi, hsmr, learning from deaths
debate: discussion, deliberation; consideration
debt: borrowing, liability; arrears, loan, outstanding balance
decide: resolve, determine, agree, approve; decision
decided: resolved, agreed, determined; decision, approved
decision: resolution, resolved, determination, approval; agreed, outcome, recommendation, decision-making
decommission: close, stop, end; cease, withdraw
deep dive: detailed review, in depth analysis; thematic review
defeated: lost, not carried; rejected, motion fell
defer: postpone, put off, delay; held over, next meeting
defibrillator: defib, aed; pad, automated external defibrillator
deficit: overspend, shortfall, loss; gap
delay: slippage, deferral, postponement; behind schedule, revised timescale, late, slipped
delayed: deferred, postponed, slippage, slipped; behind schedule, late, revised date
delegate: delegated authority, authorise; devolve, assign
deliver: implement, achieve, provide; complete, delivery
delivered: implemented, achieved, completed; provided
demand: request, require, need, activity; call for, growth, referrals, pressure
dementia: memory, alzheimer's; cognitive impairment, dementia diagnosis rate, memory service
demote: downgrade, redeploy; regrade
dentist: dental, dentistry; dental access, uda, oral health, dental practice
department: directorate, service, division; service area, team
department of health: dhsc, dh; secretary of state
depends on: subject to, contingent on, dependent on, dependency, interdependency; conditional, contingent
depression: common mental disorder; low mood, talking therapies, iapt, anxiety
deputy: vice, assistant; deputise, substitute
design together: co-design, co-production; coproduction
design with people: co-production, co-design; coproduction, involvement
developer: applicant; contractor, development partner, housebuilder
developer money: section 106, developer contribution, s106; community infrastructure levy, planning obligation, cil, developer contributions
devolution: combined authority; devolved powers, mayoral authority, devolution deal
diabetes: diabetic; type 2, ndpp, hba1c, long-term condition
dialysis: renal; haemodialysis, renal replacement therapy
did it work: evaluation, effectiveness, outcome, impact; benefits realisation, outcomes
didn't turn up: absent, did not attend, dna; apologies, non attendance, non-attendance
die: death, mortality; end of life, deceased
died: death, mortality; deceased, fatality
difference: impact, variance; change, benefit
different staff working together: multidisciplinary, mdt; integrated team, neighbourhood team
dig into: deep dive, investigate; detailed review, analyse, root cause
dip: decrease, reduction; temporary decline
dip into reserves: use of reserves, draw on reserves; drawdown, call on reserves
dirty: ; contamination, ipc
disabled: disability, people with disabilities; impairment, accessible, long-term condition
disagree: dissent, dispute, differ, oppose, objection; not support, contrary view, not supported
disagreed: dissented, disputed; did not support, contrary view
disappointed: disappointment, dissatisfied; regret, concern
disaster: major incident, emergency; eprr, civil contingency
discharge: transfer of care; d2a, flow, leaving hospital, discharge to assess
disciplinary: misconduct; employee relations, suspension, investigation
disciplined: disciplinary action, sanction; warning, misconduct
discount: reduction, concession; relief, exemption
discrimination: ; inequality, wres, wdes, unfair treatment
discuss: consider, debate, deliberate; discussion
discussed: considered, debated; deliberated, discussion
disposal: sale, sell, sold; transfer
distance: travel time, proximity; miles, journey
ditch: abandon, withdraw, cease; not proceed, discontinue
diversity: edi, inclusion; equality, representation, wres
divided: split, mixed views; difference of opinion, no consensus
division: directorate, department; business unit, care group
divvy up: allocate, apportion; distribute
do away with: abolish, remove; cease, discontinue
do more with less: efficiency, productivity; savings, transformation
do not resuscitate: dnacpr, dnar; respect, treatment escalation
do nothing: status quo, business as usual; bau, do minimum
do the sums: financial modelling, costing; cost analysis, calculations
doable: feasible, deliverable; achievable, viable
doctor: clinician, medical staff; consultant, physician, gp, medic
doctor hours: job planning, job plan; pas, working time
doctor's: gp practice; general practice, surgery, primary care
doctors: medical workforce, medical staff; clinicians, consultants
dodgy: irregular, fraud; non compliant, improper
does it work: effectiveness, evaluation; evidence base, impact, outcomes
doing badly: underperforming, poor performance; challenged, deteriorating, below target
doing financially: financial position, financial performance; outturn, finance report
doing well: performing well, strong performance; high performing, improving
dols: deprivation of liberty, lps; mental capacity
domestic violence: domestic abuse, dva; vawg, marac, idva
don't speak english: language barrier, interpreting; esol, translation, non-english speaking
donate: donation, gift; charitable funds, bequest
done deal: predetermined, finalised; approved, committed
double: twofold, 100% increase; increase
doubled: 100% increase, twice; significant increase
doubt: uncertainty, concern; question, reservation
doubts: reservations, concerns; uncertainty, scepticism, challenge
down the line: in future, longer term; medium term, future years
downgrade: reduce, reconfiguration; service reduction, downgraded
draft: proposed, provisional; interim, working version
drag feet: delay, slow progress; lack of progress
drag on: protracted, prolonged; delay
dragging on: protracted, prolonged; delay, ongoing
draw up: draft, prepare, develop; produce, formulate
drink problem: alcohol misuse, alcohol dependency; substance misuse, alcohol harm
drinking: alcohol, alcohol misuse; substance misuse, alcohol dependency
drive: car, travel; drive time, journey
drop: withdraw, discontinue; abandon, not proceed, decrease, reduction, decline
drop in: ; walk-in, drop-in centre, open access
dropped: withdrawn, discontinued; not pursued, abandoned, reduced
dropped the ball: failing, missed action; oversight, not actioned
drug: medicine, medication; prescribing, pharmaceutical, formulary, substance
drug budget: prescribing budget, prescribing spend; medicines expenditure, drugs spend
drug shortage: medicines shortage, supply disruption; medicines supply, stock
drug user: substance misuse; people who inject, drug and alcohol, dependency
drugs: medicines, medication; prescribing, pharmaceutical, substance misuse, formulary
dtoc: delayed transfer, delayed discharge; nctr, criteria to reside
due: due date, target date; scheduled, deadline, expected
due date: deadline, target date, completion date; timescale
dying: end of life, palliative; eol, hospice, last days
`;
