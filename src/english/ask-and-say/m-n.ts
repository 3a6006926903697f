/** Everyday words that begin with M TO N: see `thesaurus.ts`. */
export const M_N = `
maintenance: repairs, estates maintenance; ppm, backlog maintenance, upkeep
major incident: critical incident, eprr; emergency, business continuity
majority: carried, more than half; by a majority
make a difference: impact, outcome; benefit, effective
make ends meet: balanced budget, financial sustainability; breakeven
make happen: deliver, implement; enable, facilitate
make it safer: mitigate, mitigation; control, reduce risk
make money: generate income, income generation; commercial income, revenue generation, surplus
make sure: ensure, assure; assurance, verify
make up their mind: determine, decide, decision; reach a decision, resolve, preferred option
management: leadership, senior managers; executive team
management consultants: consultancy, external consultancy; deloitte, pwc, consultancy spend
manager: management, leader; director, service manager, head of
managers: management, leadership; senior leaders, management team
marks: rating, score; grade
mash: multi-agency safeguarding hub; safeguarding, front door
match: match funding; contribution, co fund
matters arising: action log, follow up; actions from previous
mayor: combined authority; mayoral authority, elected mayor
mdt: multidisciplinary team, multi-disciplinary; case conference
means test: financial assessment; charging policy, contributions, eligibility
meant to: intended, planned, due to; required, scheduled
measure: metric, kpi; indicator, assess
measures: metrics, kpis; indicators, interventions, controls
medic: doctor, clinician; medical staff, paramedic
medical mistake: never event, patient safety incident; clinical error, clinical negligence, harm
medical notes: health records, clinical records; epr, patient record, case notes
medicine: medication; drug, prescribing, pharmacy, pharmaceutical
meet: convene, meeting, hold; assemble, session
meet the deadline: on time, deadline met; within timescale, on schedule
meeting: committee, session, board; panel, sitting, forum, event
member: councillor, trustee; representative, non executive director
memory clinic: memory assessment service; dementia diagnosis, memory service
menopause: hrt; women's health
mental breakdown: mental health crisis; crisis, psychosis, acute mental illness
mental health: mh; psychiatric, wellbeing, psychological, camhs, emotional health
mental hospital: inpatient psychiatric, mental health unit; psychiatric unit, mh inpatient, acute mental health
mentally ill: severe mental illness, smi; mental disorder, mental health
merge: amalgamate, combine, consolidate, merger; integration, consolidation, cluster
merger: amalgamation, consolidation, acquisition; integration, combine, transaction
merging: merger, amalgamation; integration, consolidation, clustering
mess: failing, issue; poor performance, disorder
met: convened, meeting, held; discussed, achieved
microsoft: microsoft 365, m365; n365, licence
midwife: midwifery; maternity staff, maternity workforce
mileage: travel expenses; business travel, fleet
milestone: key date, target, deliverable; stage, gateway, deadline
million: £m, millions; m
minded to: provisional decision, in principle; subject to, intend
mini stroke: tia; transient ischaemic attack
minister: secretary of state, government; dhsc, mhclg
minor injuries: miu; urgent treatment centre, utc, minor injuries unit, walk-in centre
minutes: record, notes, proceedings, record of meeting; minutes of meeting, action notes, action log
miss: absent, apologies, breach, not met; did not attend, not achieve, below target, non-achievement
miss the deadline: overdue, missed deadline; slippage, breach, not met
miss the target: below target, target not met, not achieved; breach, underperformance
missed: absent, not met; apologies, did not attend, below target
missed appointment: dna, did not attend; non-attendance, was not brought
missed deadline: overdue, deadline not met; slippage, breach
missed target: below target, target not met, not achieved, breach; underperformance, not met, off trajectory, failed standard
missing: absent, apologies, outstanding; not present, not received, gap, not met
mistake: error, failing, incident; inaccuracy, never event, harm, clinical negligence
mitigation: action, control; reduce risk, plan
mixed views: differing opinions, split; range of views, no consensus
mixed wards: mixed sex accommodation, msa; single-sex breach, emsa
moan: complaint, concern; dissatisfaction, negative feedback, feedback
mobilisation: start up, set up; implementation, commencement
model: model of care, operating model; modelling, framework
money: funding, finance; budget, resource, allocation
money already promised: committed, commitment; allocated, contractual commitment
money man: chief finance officer, director of finance; section 151
money owed: debt, arrears, debtors; aged debt, outstanding invoices, receivables
money report: finance report, budget monitoring; financial position
money so far: year to date, ytd; spend to date, actual expenditure
money trouble: financial difficulty, deficit; financial distress, financial pressure
money worries: financial risk, financial pressure; financial hardship, budget pressure
monitor at home: remote monitoring, telehealth; virtual ward, telemedicine
morale: staff wellbeing, engagement, staff survey, staff engagement; culture, wellbeing, staff experience
more money: additional funding, increased budget; uplift, growth, investment
more time: extension, additional time; extended deadline, revised timescale
morgue: mortuary; body storage, post mortem
most important: key, priority; principal, critical
mothball: suspend, pause; temporarily close, on hold
motion: resolution, notice of motion; proposal
mou: memorandum of understanding, agreement; partnership agreement
mould: damp; disrepair, condensation, awaab's law
move: relocate, transfer, relocation; reschedule, propose, decant, reprovide, migrate
move a motion: propose, moved; motion, notice of motion
move in: occupy, occupation; relocate, mobilise
move money: virement, budget transfer; reallocate, redirect
move on: progress, proceed; next stage, relocate
move out: decant, vacate; relocation, exit
move services: service relocation, reconfiguration; transfer of services, reprovision, consolidation
move the meeting: reschedule, rearrange; postpone, change of date, change of venue
move to another job: redeploy, redeployment; secondment, transfer
move up: bring forward, advance; accelerate
moved: rescheduled, relocated; transferred, proposed
moved to another site: relocated, service relocation; transferred, reprovision, reconfiguration
moving: relocation, relocating; transfer, decant, migration
moving to adult services: transition; transitional care, preparing for adulthood
mp: member of parliament, mps; parliamentarian, political stakeholder
mps: members of parliament, parliamentarians; mp briefing
multi-storey: car park; decked parking
mum: mother; maternal, women, maternity, parent
mums: mother; maternal, women, maternity, birthing people
must by law: statutory duty, statutory requirement; legal obligation, mandatory
nag: remind, follow up; reminder
nctr: criteria to reside, delayed discharge; medically fit
near home: closer to home, locally; local access, community-based
nearly done: nearing completion, final stages; substantially complete, advanced stage
need: require, requirement, demand; necessary, necessity, needs assessment
needs: requirements, needs assessment; jsna, demand
negligence: clinical negligence; claim, cnst, litigation
neighbourhood team: int, integrated neighbourhood; neighbourhood health, community team
neighbours: residents, neighbouring properties, local residents; adjacent occupiers, neighbouring, adjacent
nepts: patient transport, non-emergency patient transport; pts
nervous: concerned, cautious; anxious, apprehensive
nest egg: reserve, balances; investment
neutral: no view, neither agree; impartial
new: newly appointed, recently appointed; introduced, replacement, additional
new boss: newly appointed, new chief executive, appointment; incoming, interim chief executive, chief executive recruitment
new face: newly appointed, new member; welcome, appointment
new homes: housing growth, housing development; dwellings, affordable housing
new hospital: new hospital programme, nhp; hospital redevelopment, new build, rebuild
new houses: housing development, housing growth; new homes, dwellings, residential development
new starter: new appointee, induction; recruit, onboarding
new way of working: new model, operating model; model of care, transformation
newcomer: new member, new appointee; induction
news: update, announcement; progress, communication, bulletin, briefing
newspaper: media, press; press coverage
next: next steps, following, forthcoming; subsequent, future, forward plan
next door: neighbouring, adjacent; cross-border
next meeting: date of next, next scheduled meeting; future meetings
next year: following year, forthcoming year; next financial year
nhs app: patient portal, digital front door; nhs login
nhs england: nhse, nhsei; nhse/i, regulator, regional team
nhs landlord: nhs property services, nhsps; chp, community health partnerships
nhs pays for care: continuing healthcare, chc; funded nursing care, nhs-funded
nhse: nhs england, nhse/i; nhsi, regional team
nhsps: nhs property services; nhs landlord
nightmare: significant issue, serious concern; challenge
no answer: no response, not responded; response awaited, outstanding
no car: car ownership, public transport; no vehicle access, transport poverty
no change: unchanged, static; stable, remain
no confidence: vote of no, lack of confidence; not assured
no internet: digital exclusion, digital poverty; digitally excluded, connectivity
no longer needed: surplus, surplus to requirements; redundant, decommissioned
no show: did not attend, dna; non-attendance
no strings: unconditional; without condition, unrestricted
no tender: direct award, single tender waiver; waiver, psr
no-show: did not attend, absent; dna, non attendance
nobody objected: nem con, no objection; unanimous, without dissent
nod through: approve, agreed; endorse, approved without debate
nof: nhs oversight framework, sof; neck of femur, segmentation
nominate: nomination, propose; appoint, put forward
non-exec: non-executive director, ned; independent member, lay member
non-executive: ned, non-executive director; lay member
normal: business as usual, bau; baseline, standard
not allowed: prohibited, not permitted; restricted, ineligible
not being used: underutilised, surplus; vacant, redundant, void
not convinced: not assured, limited assurance; challenge, reservations
not eating: malnutrition, nutrition; dehydration, must
not enough: insufficient, shortfall; inadequate, capacity gap, lack
not enough doctors: medical vacancies, medical staffing; consultant vacancies, medical workforce
not enough midwives: midwifery vacancies, midwifery staffing; birthrate plus, midwife shortage
not enough nurses: nursing vacancies, nurse staffing; nursing shortage, fill rate
not enough people: inquorate, not quorate; no quorum
not enough space: capacity constraints, space constraints; insufficient capacity, limited accommodation
not enough staff: staffing shortfall, understaffing, staffing shortage; vacancies, safe staffing, capacity, workforce capacity, workforce gaps
not final: draft, provisional, subject to; indicative, in principle
not going well: off track, underperforming; behind plan, challenges, red
not good enough: inadequate, unacceptable, below standard; requires improvement, underperformance
not good with computers: digital literacy, digital exclusion; digital skills
not on the nhs: not routinely commissioned, ebi; low priority, ifr, non-commissioned
not online: digital exclusion, digitally excluded
not sure: uncertain, unclear; clarification, reservation
not turn up: did not attend, dna; non-attendance, no show
not up to scratch: below standard, inadequate; non compliant, requires improvement
note: receive, noted; take assurance, acknowledge
notes: records, case notes; clinical records, documentation, minutes
notes of the meeting: minutes, record; action notes, proceedings
nowhere to park: parking capacity, insufficient parking; car parking, parking pressures
nudge: remind, prompt; follow up, encourage
number two: deputy, vice chair; deputy chief executive
numbers: volume, activity; data, statistics, figures
nurse: nursing, registered nurse; rn, nursing workforce, nursing staff
nurses: nursing workforce, nursing staff; registered nurses, rn
nursing home: care home; nursing care, care home provider, residential
`;
