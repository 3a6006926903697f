/** Everyday words from "111" to "angle": see `thesaurus.ts`. */
export const NUMBERS_A_1 = `
111: nhs 111, integrated urgent care; iuc, clinical assessment service, call abandonment
12 hours: 12-hour breach, trolley wait; decision to admit, long stays
18 weeks: rtt, referral to treatment; incomplete pathway, constitutional standard
8am rush: 8am scramble; telephone access, gp access, call volume
999: emergency call; ambulance service, emergency operations centre, call answering
a and e: emergency department, a&e, ed; accident and emergency
a bit of: slight, little
a lot of: many, significant; numerous
a matter of time: inevitable, soon
a thing of the past: obsolete, ended, no longer
a while ago: previously, historic; prior, earlier
a&e: emergency department, accident and emergency, ed; urgent care, emergency care, type 1
abandon: withdraw, drop, scrap; discontinue, halt, not pursue
abbreviate: shorten, cut down; acronym
abide: comply, adhere; bound by, observe
abilities: skills, competence, capability; strengths, aptitude
able: capable, in a position; capacity, competent
abnormal: unusual, irregular, atypical; outlier, out of range
abolish: abolition, disestablish; dissolve, scrap
abolition: scrapping, ending, removal; dissolution, repeal
abortion: termination; termination of pregnancy, top
abroad: overseas, international; foreign, outside uk
absence: sickness absence; absenteeism, leave, staff absence
absent: apologies, not present; apologies for absence, non attendance
absolute: complete, total, outright; unconditional
absorb: soak up; within existing budget, cost pressure
abstain: abstention, abstained; did not vote, declared interest
abstract: precis; theoretical, conceptual
absurd: ridiculous, nonsensical, unreasonable; perverse
abuse: safeguarding; domestic abuse, neglect, section 42
abysmal: very poor, appalling, dreadful; inadequate, well below target
academic: university, scholarly; lecturer, researcher, educational
accelerate: speed up, bring forward, fast-track; expedite, quicken
accept: ; approve, acknowledge, endorse
access: accessibility, availability; entry, gp access, travel
accessible: accessibility, ais; reasonable adjustment, step-free
accident: incident, crash, collision; fall, mishap, injury
accident and emergency: a&e, emergency department, ed
accidental: unintended, inadvertent, by mistake; mishap
accommodate: house, fit in, make room; host, cater for, meet needs
accompanied: escorted; chaperone, attended by
accomplish: achieve, complete, deliver; attain, fulfil
accord: agreement, pact; consent, memorandum of understanding
accordingly: as a result, consequently; in line with
accounts: financial statements, statement of accounts; annual accounts, balance sheet
accumulate: amass, accrue; backlog, grow
accuracy: correctness, precision, data quality; reliability
accurate: correct, right, precise; true record, exact
accusation: allegation, claim, charge; complaint, grievance
accustom: used to, familiar; adapt, acclimatise
achieve: deliver, attain; accomplish, hit target
acknowledge: recognise, admit; accept, confirm receipt
acoustic: sound, noise; soundproofing
acquaintance: contact, friend; associate
acquire: buy, purchase, obtain; gain
acquisition: purchase, takeover, buying; procurement, compulsory purchase
acronym: abbreviation; glossary, jargon
across the border: cross-border, cross boundary; out of area
acting: interim, acting up; temporary, deputising
acting up: temporary promotion, deputising, interim; misbehaving
action: step, measure, activity; intervention, task, follow-up
action points: actions, action log; agreed actions, matters arising
active: open, ongoing; in use, mobile
acute: hospital, serious; urgent, sudden onset, secondary care
adapt: adjust, modify; tailor, alter, flex
adaptor: plug, connector; charger, power supply
add up: total, reconcile; cumulative, aggregate
added: extra; appended
addict: substance misuse, dependency; drug user, addiction, recovery service
addiction: substance misuse, dependency; dependence, drug and alcohol
addition: extra, supplement; extension, new entry
additionally: as well; moreover
address: tackle, resolve; home, postcode, location
adequate: sufficient, enough, satisfactory; suitable, acceptable
adhd: attention deficit; neurodevelopmental, neurodivergent, shared care, right to choose
adhere: comply, stick to; abide, conform
adjacent: next to, neighbouring, adjoining; nearby, bordering
adjourn: suspended, adjourned; break, reconvene
adjust: alter, amend; adapt, modify, tweak
admin: administration, administrative; back office, clerical, corporate
administer: manage; dispense, operate, oversee
administration: admin, management; clerical, back office, insolvency
admirable: commendable, praiseworthy, impressive; excellent
admission: entry, intake, hospital stay; inpatient, confession, enrolment
admit: acknowledge, accept; concede, admission
admittedly: acknowledged, accepted, conceded
adopt: approve, implement; accept, ratify
adult: grown-up, over 18; working age, older person
advance: progress, prepayment, upfront; early, ahead, loan
advantage: benefit, plus, upside; gain, strength, edge
advent: arrival, introduction; emergence
adverse: negative, harmful, unfavourable; detrimental, poor
advertise: recruit, advertised; out to advert, publicise
advertisement: advert, notice, vacancy; posted, publicity, recruitment
advice: guidance, counsel; signposting
advice only: advisory, non binding; recommendation, guidance
advise: ; guide, notify
advisory: consultative, non-binding; guidance, expert panel
advocate: champion, spokesperson, representative; speak up, advocacy
aerial: mast, antenna, overhead; drone, telecoms
aesthetic: visual; cosmetic, design
affair: business; event, scandal
afford: affordable, affordability; within budget, financially sustainable
aforementioned: previously mentioned; referred to earlier
afraid: concerned, anxious; apprehensive, fearful
afternoon: pm, after lunch; half day, session
afterwards: subsequently; post-event
against the rules: non compliant, breach; contravention, not permitted, standing orders
ageing: older population; frailty, demographic change
agency: agency staff, temporary staffing; agency spend, off-framework, price cap, bank
agency bill: agency spend, agency expenditure; temporary staffing costs, agency cap
agency nurse: temporary staffing, agency staff; off-framework, bank
agency staff: temporary staffing, agency spend; bank and agency, locum, temporary worker
agenda: order of business, items; business, forward plan, programme
agent: representative, broker, intermediary; solicitor, acting for
aggressive: violent, threatening, abusive; hostile, challenging behaviour
agony: severe pain, suffering; distress, excruciating
agree: resolve, approve, agreed, endorse, support; accept, concur, approval, consensus
agree to do: undertake, undertook, action; agreed action, commit
agreed: resolved, approved, accepted; endorsed, ratified, confirmed
agreement: contract, mou; sla, memorandum of understanding, section 75
agricultural: farming, rural, farm; land use, countryside
ahead: in front, in advance, forward; ahead of schedule, favourable
ahead of schedule: early, ahead of plan, sooner than planned; on track, brought forward
ahead of time: early, in advance, before deadline
ai: artificial intelligence, machine learning; automation, ambient voice, copilot
aid: assistance; grant, equipment, relief
aim: objective, purpose, ambition; target, goal
aims: objectives, ambitions; priorities, strategic aims
air: ventilation, atmosphere; air quality, airflow, broadcast
aircraft: plane, helicopter, air ambulance; flight, aviation
airport: airfield, terminal; aviation, flights
akin: similar, comparable; equivalent
alarm: concern, serious concern; alert
alarm at home: telecare, technology enabled care; community alarm, tec
alarm bells: early warning, concern; alert, red flag
alcohol: drink, drinking, substance misuse; licensing, drunk, liver
alert: warning, alarm, notification; flag, notify, warn
algorithm: formula, calculation, model; ai, automated
alias: other name; pseudonym
align: match, bring together, in line; harmonise, coordinate, fit
alike: similar, equally; comparable
alive: surviving; survive
all at once: simultaneously, big bang
all clear: negative result, discharged
all hands on deck: escalation, mutual aid, redeployed; surge
all in all: overall, in summary
all night: overnight, 24/7; 24 hour, out of hours
all on board: unanimous
all over the place: inconsistent, disorganised, scattered
all right: satisfactory, acceptable, safe
all set: ready, prepared
all talk: no action, not delivered, rhetoric
all together: jointly, in total, combined
all told: in total, overall, altogether
allegation: claim, accusation, complaint; charge
allegedly: claimed, reportedly, purported; suspected
allergic: anaphylaxis, intolerance; hypersensitivity
allergy: allergic; immunology, anaphylaxis
alleviate: ease, relieve, reduce; mitigate, lessen
alliance: partnership, coalition, consortium; collaborative, network, joint
allies: partners; coalition
allocate: assign, share out, distribute; earmark, award, set aside
allow: permit, authorise, grant, approve; consent, enable
allowed: permitted, authorised; eligible, granted, consented
alone: single; isolated, lone working, unaccompanied
alongside: in parallel; in addition
alter: amend, modify; vary, adjust, revise
alternate: rotating; substitute, deputy
altogether: in total, overall; combined, entirely
always: every time, consistently, at all times; invariably
alzheimer's: dementia; memory clinic, cognitive impairment
amateur: volunteer, unpaid, grassroots; non-professional
ambassador: champion, representative; advocate
amber: some concerns, rag amber; at risk, moderate risk
ambiguous: unclear, vague, open to interpretation; uncertain, lack of clarity
ambitious: challenging, stretching, bold; aspirational, stretch target
ambulance: emergency ambulance; ambulance service, paramedic, category 2, 999, conveyance
ambulance queue: handover delay, ambulance handover; cohorting, ambulances waiting
ambulance time: response time, category 2; category 1, handover time
ambulance wait: ambulance response time, ambulance handover; handover delay, category 2, response performance
ambulances stuck: handover delay; ambulance handover, lost hours, queueing
amendment: change, revision; alteration, variation
amount: sum, total, figure; quantity, value, level
ample: plenty, sufficient, enough; adequate, generous
analyse: examine, review, study; break down, interrogate, assess
analysis: review, breakdown, examination; study, deep dive
analyst: business intelligence, data team; statistician, researcher
anatomy: body; structure, physiology
ancestor: forebear, family history
ancient: historic; heritage, scheduled monument, listed
anger: fury, frustration, outrage; upset, dissatisfaction, cross
angle: ; slant
`;
