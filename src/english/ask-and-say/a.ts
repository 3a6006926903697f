/** Everyday words that begin with A: see `thesaurus.ts`. */
export const A = `
111: nhs 111, integrated urgent care; iuc, clinical assessment service, call abandonment
12 hours: 12-hour breach, trolley wait; decision to admit, long stays
18 weeks: rtt, referral to treatment; incomplete pathway, constitutional standard
8am rush: 8am scramble; telephone access, gp access, call volume
999: emergency call; ambulance service, emergency operations centre, call answering
a and e: emergency department, a&e, ed; accident and emergency
a while ago: previously, historic; prior, earlier
a&e: emergency department, accident and emergency, ed; urgent care, emergency care, type 1
abolish: abolition, disestablish; dissolve, scrap
abortion: termination; termination of pregnancy, top
absence: sickness absence; absenteeism, leave, staff absence
absent: apologies, not present; apologies for absence, non attendance
abstain: abstention, abstained; did not vote, declared interest
abuse: safeguarding; domestic abuse, neglect, section 42
access: accessibility, availability; entry, gp access, travel
accessible: accessibility, ais; reasonable adjustment, step-free
accident and emergency: a&e, emergency department, ed
accounts: financial statements, statement of accounts; annual accounts, balance sheet
across the border: cross-border, cross boundary; out of area
acting: interim, acting up; temporary, deputising
action points: actions, action log; agreed actions, matters arising
add up: total, reconcile; cumulative, aggregate
addict: substance misuse, dependency; drug user, addiction, recovery service
addiction: substance misuse, dependency; dependence, drug and alcohol
adhd: attention deficit; neurodevelopmental, neurodivergent, shared care, right to choose
adjourn: suspended, adjourned; break, reconvene
admin: administration, administrative; back office, clerical, corporate
admit: acknowledge, accept; concede, admission
adopt: approve, implement; accept, ratify
advertise: recruit, advertised; out to advert, publicise
advice only: advisory, non binding; recommendation, guidance
afford: affordable, affordability; within budget, financially sustainable
afraid: concerned, anxious; apprehensive, fearful
against the rules: non compliant, breach; contravention, not permitted, standing orders
ageing: older population; frailty, demographic change
agency: agency staff, temporary staffing; agency spend, off-framework, price cap, bank
agency bill: agency spend, agency expenditure; temporary staffing costs, agency cap
agency nurse: temporary staffing, agency staff; off-framework, bank
agency staff: temporary staffing, agency spend; bank and agency, locum, temporary worker
agenda: order of business, items; business, forward plan, programme
agree: resolve, approve, agreed, endorse, support; accept, concur, approval, consensus
agree to do: undertake, undertook, action; agreed action, commit
agreed: resolved, approved, accepted; endorsed, ratified, confirmed
agreement: contract, mou; sla, memorandum of understanding, section 75
ahead of schedule: early, ahead of plan; on track
ai: artificial intelligence, machine learning; automation, ambient voice, copilot
aim: objective, purpose, ambition; target, goal
aims: objectives, ambitions; priorities, strategic aims
alarm: concern, serious concern; alert
alarm at home: telecare, technology enabled care; community alarm, tec
alarm bells: early warning, concern; alert, red flag
all night: overnight, 24/7; 24 hour, out of hours
allergy: allergic; immunology, anaphylaxis
allow: permit, authorise, grant, approve; consent, enable
allowed: permitted, authorised; eligible, granted, consented
alzheimer's: dementia; memory clinic, cognitive impairment
amber: some concerns, rag amber; at risk, moderate risk
ambulance: emergency ambulance; ambulance service, paramedic, category 2, 999, conveyance
ambulance queue: handover delay, ambulance handover; cohorting, ambulances waiting
ambulance time: response time, category 2; category 1, handover time
ambulance wait: ambulance response time, ambulance handover; handover delay, category 2, response performance
ambulances stuck: handover delay; ambulance handover, lost hours, queueing
amendment: change, revision; alteration, variation
angry: anger, concern, dissatisfaction; dissatisfied, frustrated, strong feeling, opposition
annoyed: frustrated, dissatisfied; frustration, concern
answer: respond, response, reply; written response, clarify
answerable: accountable, responsible; accountability
answers: responses, replies; response received, feedback, findings
answers to: accountable to, reports to; line management, reporting line
anti: opposed, against; objection
antibiotics: antimicrobial, amr; antimicrobial stewardship, antibiotic prescribing
anxiety: common mental disorder; talking therapies, iapt
any day now: imminent, shortly; in the coming
any news: update, progress; current position, latest
any progress: progress update, update; current position
aob: any other business, urgent business; other business
apologies: absent, not present, unable to attend; sorry
app: nhs app, mobile application; digital tool, patient portal, application
appeal: challenge, review; representation, tribunal, reconsideration
appointment: consultation, booking; slot, clinic, attendance
appraisal: performance review, pdr; personal development review, one-to-one, appraisal rate
apprentice: apprenticeship; trainee, apprenticeship levy
area: locality, place; footprint, region, geography
argue: debate, contend, dispute; challenge, assert
artificial intelligence: ai; machine learning, automation, ambient voice
as long as: subject to, provided that, conditional; condition
asap: urgent, as a priority; immediate, earliest opportunity
asbestos: hazardous material; asbestos management, contamination
asc: adult social care, social care; social services
ask: query, request, enquire; question, seek
ask for: request, seek; apply, call for
ask for when needed: pifu; patient initiated, self-referral
ask patients: patient engagement, patient involvement; patient experience, ppi
ask people: consult, consultation, engagement, engage; survey, involve
ask the public: public consultation, consult, engagement, public engagement; survey, involvement, public involvement
asked: queried, requested, enquired; questioned, sought clarification
asked for: requested, sought, commissioned; request
asked people: consulted, engaged; consultation, engagement, surveyed
asked the public: consulted, public consultation; engagement, survey
assurance: confidence, evidence; reassure, check
asylum seeker: refugee, migrant; uasc, contingency accommodation, dispersal
at night: overnight, out of hours; night-time, nocturnal
at risk: vulnerable, fragile; threatened, risk
at risk kids: child protection, safeguarding; vulnerable children, child in need
at short notice: short notice, urgent; late notice, special urgency
at the moment: currently, at present; current position, interim
attacked staff: violence and aggression, assault; violence reduction, abuse
attend: present, attendance; in attendance, join
audit: review, internal audit; assurance, examination, external audit, clinical audit
audit committee: arc, audit and risk; assurance, internal audit
auditor: external audit, internal audit; audit opinion, kpmg, grant thornton
auditors: internal audit, external audit; grant thornton, audit opinion
autism: asd, autistic spectrum; neurodevelopmental, neurodiversity, autism assessment
autism test: autism assessment, asd diagnosis; neurodevelopmental assessment, diagnostic pathway
autistic: autism, neurodivergent; asd, neurodiversity, neurodevelopmental
automate: automation, rpa; digitise, robotic process
average: mean, median; benchmark, national average
away: absent, apologies; on leave
away day: development session, board development; workshop, seminar
axe: cease, decommission, discontinue; withdraw, close, delete
axed: ceased, decommissioned, discontinued; withdrawn, deleted, closed
`;
