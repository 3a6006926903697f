/** Everyday words from "habit" to "help out": see `thesaurus.ts`. */
export const H_1 = `
habit: practice, custom, routine; addiction
hack: cyber attack, cyber incident; ransomware, security breach, cyber security
hacked: cyber attack, cyber incident; ransomware, data breach, compromised
hackers: cyber attack, threat actor; ransomware, cyber security
had a fall: fell, slip, trip; falls
had a go at: criticised, attempted, verbally abused
had a say: consulted, voted, input
had a word: informal warning
had enough: dissatisfied, exhausted, frustrated
had it: broken, finished, end of life
had to go: removed, resigned, dismissed
had to wait: delayed, wait, queue
haggle: negotiate, negotiation; price
hail: storm, ice
hair: scalp, wig; chemotherapy hair loss, hairdresser
haircut: barber, hairdresser
half: fifty per cent, 50%; two equal
half baked: incomplete, poorly planned
half done: partially complete, in progress; partly implemented
half hearted: unenthusiastic, limited effort
half price: 50% discount, concession, reduced
half term: school holiday, break
half way: midpoint, 50%, interim
halfway house: step-down, interim, supported accommodation
hall: venue, centre, chamber; town hall, village
halt: pause, suspend; cease
halve: reduce by half, 50% reduction; decrease
ham fisted: clumsy, poorly handled
hammer: tool; hit hard
hammer out: negotiate
hand: limb; handover
hand back: contract handback, hand-back; termination, terminate, notice
hand in: submit, submission, return, lodge, submitted, lodged, returned; provide, resign, presented petition
hand in hand: jointly, alongside
hand on heart: honestly, sincerely
hand out: distribute, award, grant, distributed, awarded; issue, disburse
hand over: handover, transfer; transition, transfer of responsibility, delegate
hand over power: delegate, devolve; delegated authority, transfer
hand over the keys: handover, practical completion; completion
hand picked: selected
hand to mouth: financial hardship, poverty
hand washing: hand hygiene, infection control
handbook: manual, guide, guidebook; employee rules
handed back: returned, terminated, surrendered contract, return, surrender
handed in notice: resigned, resignation, gave notice, resign; notice period
handed over: transferred; ambulance handover
handicap: disability, impairment, disadvantage
handler: call taker, case worker; control room, dog
handout: grant, subsidy; award, financial assistance
handout paper: tabled paper, supplementary paper; late paper
hands are tied: no discretion, unable to act, constrained
hands off: not interfere, light touch
hands on: practical, direct
hands up: admit, vote, volunteer
handy: convenient, useful, close by
hang: suspend, ligature, display
hang about: loiter, wait, loitering, waiting
hang in the balance: uncertain, undecided, at risk
hang on: wait, retain
hang on to staff: retention, retain
hang up: end call, abandoned call, ended call, abandoned, disconnected
hanging over: outstanding, unresolved, threat
hangover: legacy, after-effect; drink
happier: more satisfied, more content, pleased
happiest: most satisfied, most content
happily: gladly, contentedly
happy: satisfied, content, supportive; assured, satisfaction, pleased
happy patients: patient experience, patient satisfaction; friends and family, fft
happy staff: staff engagement, morale; staff satisfaction, staff experience, wellbeing
happy with: satisfied, assured; content, supportive
hard: challenging, difficult; complex, challenge
hard and fast: fixed, strict, definite
hard cash: money, physical cash
hard done by: unfairly treated, disadvantaged, aggrieved
hard feelings: resentment, bitterness
hard hit: badly affected, significant impact
hard of hearing: hearing impaired, deaf, hearing loss
hard pressed: struggling, stretched, under pressure
hard sell: pressure, aggressive sales
hard to come by: scarce, limited, rare
hard to fill: recruitment difficulty, shortage, vacancies
hard to get: scarce, limited access, difficult to obtain
hard to reach: seldom heard, underserved, excluded groups
hard to recruit: recruitment challenge, hard-to-fill; shortage occupation, workforce risk
hard up: poor, financial hardship, low income
harden: toughen, strengthen; firm up
harder: more difficult, tougher, more challenging
hardest: most difficult, toughest, worst hit
hardly: barely, scarcely, rarely
hardship: poverty, struggling, financial difficulty; cost of living
hardware: equipment, computers, devices; laptops, kit
hardy: resilient, tough
harm: injury; patient safety, adverse event, moderate harm, avoidable harm
harmless: safe, benign, no harm
harmony: good relations, cohesion; agreement
harsh: strict, tough; unfair
has to: obliged
hassle: bother, inconvenience, trouble
hasten: speed up, hurry, accelerate
hasty: rushed, quick, hurried
hat: headwear; role
hate: oppose, dissatisfied; strong objection
hate crime: racist abuse, prejudice incident, homophobic
hatred: hate crime, hostility, prejudice
hats off: commend, congratulate; recognition
have a go: attempt, criticise
have a say: public participation, consultation, engagement, consulted, vote; make representations, involvement, deputation
have a word: informal conversation
have kittens: anxious, worried
have their say: engagement, consultation; respond, involvement
have to: obliged
have to go: removed, resign
have your say: consultation, engagement; survey, public participation
havoc: chaos, disruption
hazard: danger, risk, threat; unsafe, trip
hazy: unclear, vague
head: director, head of service; lead, chief
head count: staff numbers, employees, wte
head for: on course, forecast, likely
head hunted: recruited, approached
head in the sand: ignoring, denial
head nurse: chief nurse, director of nursing; matron, cno
head off: prevent, avert
head office: headquarters, corporate; hq
head over heels: fell
head start: early advantage, early years
head to head: direct competition, comparison
head up: lead, manage, chair, led, managed, chaired, early warning, advance notice, alert
headache: challenge, issue; pressure, difficulty
headcount: wte, fte, establishment; workforce, staff numbers, whole time equivalent
header: title, heading
headhunt: executive search, recruit; recruitment
heading in the right direction: improving, positive trend, on trajectory
headline: main point; press
heads up: leads, responsible; directs, briefing
heads will roll: dismissals, resignations, accountability
health: wellbeing, medical, fitness; nhs, physical condition
health and wellbeing board: hwb, hwbb; jsna, joint strategy
health centre: medical centre; gp practice, primary care centre, health hub
health check: nhs health check; annual health check, screening, physical health check
health system: ics, system; health economy, system partners
health visitor: health visiting; 0-19 service, healthy child programme
healthcare assistant: hca, hcsw; healthcare support worker, nursing assistant
healthwatch: patient champion; patient voice, consumer champion
healthy: well, fit; wholesome
heap: pile, mound
hear back: receive response, feedback, outcome, received outcome; awaiting response, reply
heard nothing: no response, no reply, awaiting
hearing: audiology; hearing loss, audiological
hearing aid: audiology; hearing service, hearing loss
heart: cardiac, cardiology; cardiovascular, cvd, coronary, heart failure
heart attack: myocardial infarction, mi, cardiac; stemi, ppci, cardiac event, acute coronary
heart failure: hf; cardiac, cardiology
heart to heart: frank conversation
heartily: warmly, strongly
heating: boiler, heating system; plant, heat network, energy
heaven: afterlife
heavier: greater weight, more intense; bariatric
heaviest: greatest
heavily: significantly, strongly, intensively
heavy: weighty, intense; lgv, hgv
heavy going: difficult, slow
heavy handed: disproportionate, excessive, harsh
heel: pressure damage, foot
height: tallness, storeys, elevation; peak
held back: withheld, delayed, retained, withhold, restrain, retain; hindered
held its nerve: maintained, resisted
held over: deferred, postponed, carried forward
held to account: challenged, scrutinised, accountable, scrutinise
held up: delayed, on hold; awaiting, impeded, dependent on
helicopter: air ambulance, aircraft; helipad
hell: awful, terrible
hello: welcome, greet, introduction
helmet: head protection, ppe
help: support, assist, assistance; facilitate, aid
help at home: domiciliary care, care package; home care, reablement, ucr
help out: assist, mutual aid, assisted
`;
