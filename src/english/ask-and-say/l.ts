/** Everyday words that begin with L: see `thesaurus.ts`. */
export const L = `
lab: laboratory, pathology; microbiology, pathology network
labour ward: delivery suite; maternity unit, obstetric unit, consultant-led unit, birth centre
laid off: made redundant, redundancy; workforce reduction
land: site, estate; land parcel, property, asset, plot
landlord: lessor; nhs property services, nhsps, freeholder, property owner
lapse: expire, lapsed; cease, end
laptop: device, hardware; end user device, it equipment
last minute: late, short notice; late paper, urgent item
last time: previous meeting, last meeting; previously, matters arising
last word: final decision, final approval; determination
last year: previous year, prior year; preceding year
late: delayed, overdue; behind schedule, slippage, not on time, slipped
lately: recently, recent; in the period
later: subsequent, future; deferred, later date, following
latest: most recent, current, update, current position; latest position
launch: go live, commence, introduce; roll out, implement
launched: went live, introduced, commenced; implemented, rolled out
law: legislation, statutory; act, legal duty, regulation
lay member: non-executive member; ned, independent member
lay off: redundancy, make redundant, redundancies; workforce reduction, mars, headcount reduction
ldap: learning disability; autism, lda
lead: responsible officer, senior responsible owner, lead officer; sro, owner, executive lead
leader: leader of council, head; chair, chief executive
leadership: executive, management; senior leaders, well-led
leaflet: flyer, information leaflet; literature, publicity, easy read
league table: ranking, benchmarking; national comparison, national ranking, oversight framework
leak: water ingress, water damage; roof failure, data breach, escape of water
leaking: water ingress, water damage; roof defects, backlog maintenance
leaky roof: water ingress, roof defect; backlog maintenance, roof replacement
learn: lessons learned, learning; improvement, evaluation, insight
learning disability: ld, lda; learning difficulty, leder, annual health check
lease: tenancy, rental, leasehold; letting, heads of terms, ifrs 16
leave: resign, depart; leaver, retire, step down
leave hospital: discharge; hospital discharge, transfer of care, step down
leave the job: resign, turnover; attrition, leavers
leave things as they are: status quo, do nothing; no change, business as usual
leaving: resigning, departing, stepping down; leaver, retirement, turnover
leeway: headroom, flexibility; tolerance, discretion
left: resigned, departed, stepped down; retired, leaver, remaining
left in a will: legacy, bequest; charitable funds
left over: underspend, unspent, remaining balance; surplus, uncommitted
left the meeting: withdrew, departed; left at this
left to do: outstanding, remaining; next steps, outstanding action
legal: lawful, statutory; legislation, legal implications, legal advice
legal fight: judicial review, legal challenge; litigation, dispute
leisure centre: leisure facilities, sports centre; leisure, swimming pool
lend: loan, lending; advance, credit facility
lend a hand: assist, support; mutual aid
lent: loan, loaned; advanced, lending
lessons: lessons learned, learning; recommendations, post-project evaluation
let go: dismissed, made redundant; redundancy, exit
let know: inform, notify, advise; update, communicate
let people know: inform, notify; communications, publicise
lgbt: lgbtq+, sexual orientation; gender identity
lgr: local government reorganisation, unitarisation; unitary, devolution
library: libraries; library service, community hub
lift: elevator; vertical circulation, lift replacement, increase
lift to hospital: patient transport, nepts; non-emergency transport, volunteer driver
liked: supported, welcomed; positive feedback, satisfaction
list of risks: risk register, baf; risk log, corporate risk register
listen: engage, consult, listening exercise; take into account, engagement, feedback, involve
listen to people: engagement, involvement; listening exercise, co-production
listened: taken into account, engaged; consulted
little ones: early years; children, under fives, infants
live longer: life expectancy, healthy life expectancy; longevity
live up to: meet, achieve; deliver, fulfil
lived experience: experts by experience; service user, co-production, patient voice
liver: hepatology; hepatic, hepatitis
lmns: local maternity system, local maternity neonatal; maternity network
loan: borrowing, advance; lending, facility
loaned: seconded, secondment; on loan
lobby: representation, advocate; make representations, influence
local: locality, neighbourhood; place-based, community, close to home
local authority: council, la; borough, unitary
local hospital: district general hospital, dgh; community hospital, acute site
local mp: member of parliament, mp; parliamentary
local people: residents, population; communities, citizens
locals: residents, community, local people; local residents, population
locked up: detained, deprivation of liberty; dols, secure unit, seclusion
locum: temporary doctor, temporary medical staffing; agency doctor, medical agency
log in: sign-on, login; authentication, access
lonely: social isolation, loneliness; social prescribing, isolated
long covid: post-covid syndrome; post-covid, long-term covid
long run: long term, longer term; sustainability, strategic
long term illness: long-term condition, ltc; chronic disease, comorbidity
long term plan: ltp, 10 year plan; strategy, forward plan
long wait: long waiter, 52 weeks; 65 weeks, 78 weeks, breach, waiting times
look after: manage, responsible, oversee, care for; care, maintain, support, provide care
look again: review, reconsider; revisit, re-examine, reassess
look at: review, consider; examine, assess, deep dive
look bad: reputational risk, reputational damage; adverse publicity
look into: investigate, review, explore; examine, consider, deep dive, inquiry
looked after: children in care; lac, care experienced, corporate parenting
looked into: investigated, reviewed, explored; examined
looking after: care; caring, support, unpaid carer
looking after a relative: unpaid carer, informal carer; family carer, carers assessment
looking into: investigating, exploring, reviewing; under consideration
looks after: responsible, manages, oversees; portfolio
loose ends: outstanding actions, outstanding issues; unresolved, matters arising
lose a baby: baby loss; stillbirth, miscarriage, neonatal death, bereavement
lose funding: funding withdrawn, funding ceases; cessation of funding, reduced grant
lose money: deficit, loss; reduced income, withdrawal of funding
lose services: service closure, loss of services; withdrawal, decommission, downgrade
lose weight: weight management; obesity, bariatric, tier 3, healthy weight
losing a baby: baby loss; stillbirth, miscarriage, neonatal death, bereavement
losing services: service closure, loss of services; withdrawal, decommissioning, downgrade
losing their memory: dementia, cognitive impairment; memory assessment, memory service
loss: deficit, shortfall; write off, impairment
lost data: data loss, data breach; ig incident, ico
lost faith: lack of confidence, no confidence; loss of trust
lost money: deficit, write off; loss, adverse variance
lottery money: lottery funding, heritage lottery; national lottery, grant
lump: ; suspected cancer, breast, tumour
lump sum: one off payment, single payment; commuted sum
lung: respiratory, pulmonary; copd, thoracic
lung check: lung health check; targeted lung, tlhc, lung cancer screening
`;
