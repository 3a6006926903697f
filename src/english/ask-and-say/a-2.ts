/** Everyday words from "angry" to "axis": see `thesaurus.ts`. */
export const A_2 = `
angry: anger, concern, dissatisfaction; dissatisfied, frustrated, strong feeling, opposition
anguish: distress, suffering, pain; grief, upset
animal: pet, livestock, dog; veterinary, animal welfare
anniversary: birthday, celebration, years since; milestone
announce: declare, publish, make public; unveil, reveal, confirm
annoyance: nuisance, irritation, frustration; disturbance
annoyed: frustrated, dissatisfied; frustration, concern
annual: yearly, every year, per year; per annum, twelve months
anomalies: irregularities, discrepancies, oddities; outliers, inconsistencies
anonymous: unnamed, confidential, not identified; redacted
another: additional; alternative
answer: respond, response, reply; written response, clarify
answerable: accountable, responsible; accountability
answers: responses, replies; response received, feedback, findings
answers to: accountable to, reports to; line management, reporting line
anti: opposed, against; objection
antibiotics: antimicrobial, amr; antimicrobial stewardship, antibiotic prescribing
anticipate: foresee, forecast; predict, project
antisocial: asb, nuisance, disorderly; yobs, rowdy, unsocial
anxiety: common mental disorder; talking therapies, iapt
anxious: worried, nervous; uneasy, apprehensive
any day now: imminent, shortly; in the coming
any news: update, progress; current position, latest
any progress: progress update, update; current position
anyhow: anyway, regardless
anyway: regardless, in any event, nevertheless
anywhere: any location
aob: any other business, urgent business; other business
apathetic: uninterested, disengaged, indifferent; low turnout
apathy: lack of interest, disengagement, indifference; low turnout
apologies: absent, not present, unable to attend; sorry
app: nhs app, mobile application; digital tool, patient portal, application
appalled: shocked, horrified, dismayed; disgusted
apparatus: equipment, device, machine; kit, appliance
apparent: clear, evident, obvious; visible
appeal: challenge, review; representation, tribunal, reconsideration
append: attach, annex; enclose
appendix: annex, attachment, enclosure; supporting paper, schedule
applause: clapping, praise, ovation; thanks
appliance: equipment, device, white goods
application: bid, request, form; planning permission, software, submission
appointment: consultation, booking; slot, clinic, attendance
appraisal: performance review, pdr; personal development review, one-to-one, appraisal rate
appreciate: value, thank, grateful; recognise
apprentice: apprenticeship; trainee, apprenticeship levy
approach: method, strategy; model, contact
appropriate: suitable, proper, right; fitting
approval: sign-off, consent, go-ahead; agreement, authorisation, green light
approximate: rough, estimated; indicative, ballpark
apt: suitable, fitting; likely, prone
arbitrarily: without reason, at random; unfairly, irrationally
arbitrary: random, unreasonable, without reason; unfair
arcade: shopping centre, precinct; gaming, amusements
arch: bridge, vault; gateway
archaic: outdated, old-fashioned, obsolete; legacy
architecture: design, structure; it infrastructure, technical design
archive: records, stored, historic files; retention, repository
area: locality, place; footprint, region, geography
arena: stadium, venue; forum
arguable: open to question
argue: debate, contend, dispute; challenge, assert
argument: dispute, row; disagreement
arise: occur, emerge; result from
arithmetic: sums, maths, calculation; numeracy
arm: limb, division, subsidiary; upper limb, branch
army: military, armed forces, soldiers; veterans
arrange: organise, fix; book, schedule, make plans
arrest: detain, custody, held by police; cardiac
arrive: ; attend, handover
arrogance: high-handed, dismissive; behaviour
art: culture, painting, creative; gallery, mural
article: news story, piece, item; press, clause
artificial: man-made, synthetic, false; prosthetic
artificial intelligence: ai; machine learning, automation, ambient voice
artist: painter, performer, creative; musician
as it stands: present position, at the moment
as long as: subject to, provided that, conditional; condition
as planned: on schedule
as soon as possible: asap, promptly, urgently; earliest opportunity
as things stand: at present; status quo
as usual: normal, business as usual, regular
asap: urgent, as a priority; immediate, earliest opportunity
asbestos: hazardous material; asbestos management, contamination
asc: adult social care, social care; social services
ascend: climb, rise
ash: dieback, tree; dust, smoke, incinerator residue
ashamed: embarrassed, sorry; stigma
aside: set apart, ring-fenced; separately
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
asleep: sleeping, napping; rest, night shift
aspect: element, feature; factor
assault: attack, violence, hit; abuse, punched, aggression
assert: claim, maintain; contend
assess: evaluate, review, judge; appraise, examine, measure
asset: property, resource; estate, equipment, land
assign: allocate, appoint; delegate, designate
assistant: aide, support worker, helper; deputy, hca
associate: colleague, partner; linked, connected
assort: mixed, range
assume: presume, suppose, take as read
assumption: premise, basis, presumption; forecast, modelling, planning basis
assurance: confidence, evidence; reassure, check
asylum seeker: refugee, migrant; uasc, contingency accommodation, dispersal
at a loss: deficit, unable, unsure
at a push: if necessary, maximum capacity
at a snail's pace: slowly, delayed, slow progress
at a standstill: stalled, no progress; impasse
at breaking point: overwhelmed, critical, unsustainable; extreme pressure
at each other's throats: conflict, dispute, relationship breakdown
at fault: to blame, liable; maladministration
at full stretch: at capacity, extreme pressure, no slack
at home: own residence, domiciliary, community; virtual ward
at least: minimum, no fewer than
at loggerheads: dispute, disagreement, deadlock
at long last: eventually, after delay
at most: maximum
at night: overnight, out of hours; night-time, nocturnal
at odds: conflict, disagreement, inconsistent
at once: immediately, straight away, simultaneously
at risk: vulnerable, fragile, in danger; threatened, risk, risk register
at risk kids: child protection, safeguarding; vulnerable children, child in need
at short notice: short notice, urgent; late notice, special urgency
at sixes and sevens: disorganised, confused
at stake: at risk, threatened
at the end of the day: ultimately
at the end of their tether: desperate, unable to cope, stressed
at the helm: in charge, leading, chief
at the last minute: short notice, late, on the day; late paper
at the moment: currently, at present; current position, interim
at the ready: prepared, available, standby
at the same time: simultaneously, concurrently, alongside
at the top: leadership, executive, senior management; highest
at work: workplace, on duty, employed
ate: consumed, meal; food intake
atmosphere: mood, culture; air, environment
atrocities: crimes, attack, war crimes
attach: append, enclose, annex; connect, fix
attack: assault, violence, incident; cyber, hit, criticise
attacked staff: violence and aggression, assault; violence reduction, abuse
attain: achieve, gain; accomplish
attempt: effort, endeavour; bid, seek
attend: present, attendance; in attendance, join
attention: focus, care, notice; scrutiny, treatment
attitude: manner, behaviour, approach; rude, tone
attorney: lawyer, solicitor, lpa; power of attorney
attract: recruit; appeal, incentive
attribute: due to, ascribe; characteristic, caused by
audible: loud enough
audience: public, attendees, viewers; stakeholders, readership
audio: sound, recording; hearing loop
audit: review, internal audit; assurance, examination, external audit, clinical audit
audit committee: arc, audit and risk; assurance, internal audit
auditor: external audit, internal audit; audit opinion, kpmg, grant thornton
auditors: internal audit, external audit; grant thornton, audit opinion
aunt: relative, family member; kinship
authentic: genuine, valid
author: writer, prepared by; lead officer
autism: asd, autistic spectrum; neurodevelopmental, neurodiversity, autism assessment
autism test: autism assessment, asd diagnosis; neurodevelopmental assessment, diagnostic pathway
autistic: autism, neurodivergent; asd, neurodiversity, neurodevelopmental
automate: automation, rpa; digitise, robotic process
automatic: computerised; default, self-operating, robotic
automobile: car, vehicle, motor
autumn: september, october, november; fall, winter plan, q3
available: free, on hand, accessible; vacant, to hand, open
average: mean, median; benchmark, national average
avoid: prevent, avert; steer clear, dodge, minimise
await: wait for, pending, outstanding
awake: conscious, waking night
award: grant, prize; contract award, recognition, payout
aware: conscious, knowledge; sighted, mindful, publicity, training, education
away: absent, apologies; on leave
away day: development session, board development; workshop, seminar
awful: terrible, dreadful, very poor; appalling, distressing
awkward: difficult, uncomfortable, sensitive; tricky
axe: cease, decommission, discontinue; withdraw, close, delete
axed: ceased, decommissioned, discontinued; withdrawn, deleted, closed
axis: line, graph
`;
