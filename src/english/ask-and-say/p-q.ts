/** Everyday words that begin with P TO Q: see `thesaurus.ts`. */
export const P_Q = `
point of contact: contact officer, liaison; single point
police: constabulary, pcc; police force, community safety
politician: elected member, councillor, mp; cabinet member, political
politicians: elected members, mps; councillors, political leaders
poll: survey, vote; ballot, polling
pooled: pooled budget, section 75; joint funding, better care fund
pooled money: section 75, better care fund; bcf, pooled budget
poor: inadequate, unsatisfactory, deprived, disadvantaged; below standard, requires improvement, low income, poverty
poor areas: deprived areas, deprivation; core20plus5, imd, disadvantaged communities
population data: population health management, phm; jsna, segmentation, linked data
portakabin: modular building, temporary building; modular, portable accommodation
porter: portering; estates and facilities, support staff
post: position, role, job; appointment
postcode lottery: unwarranted variation, inequity; variation, inequality
poster: publicity, communications materials; leaflet
pot: fund, reserve; allocation, budget
pot of money: fund, funding allocation; reserve, budget, grant
potholes: highway maintenance, carriageway defects; road condition, highways
power: authority, statutory power; delegated authority, discretion
power cut: power outage, loss of power; electrical failure, generator, business continuity
powers: delegated authority, delegation; statutory powers, remit
ppg: patient participation group; patient group
praise: commend, compliment, congratulate; positive feedback, thanks, recognition
praised: commended, complimented, congratulated; positive feedback, thanked
pregnant: antenatal, pregnancy; maternity, expectant, perinatal
premature: preterm; neonatal, pre-term, low birth weight
prescription: prescribing; repeat prescription, medicines, dispensing, eps
present: introduce, deliver; attendance, report
press: media, communications, media coverage; press release, journalists
press ahead: proceed, continue; implement, progress
prevent: prevention, preventative; early intervention, avoid, mitigate
previous: former, predecessor; prior
price rise: inflation, price increase; inflationary pressure, uplift
price tag: cost, price; estimated cost, contract value
pricey: expensive, high cost; costly, premium
pricing: tariff, charging; fees and charges, charging policy
primary care network: pcn; gp network, neighbourhood
priority: key focus, strategic objective; priorities, top risk
prisoner: offender, health and justice; custody, secure estate
privacy: dignity, confidentiality; single-sex accommodation, data protection
privacy rules: data protection, gdpr; information governance, uk gdpr, dpia
private: confidential, exempt, independent sector, independent provider; closed session, part two, private sector, isp, non-nhs
private hospital: independent sector, independent provider; isp, istc
privatise: outsource, externalise, privatisation; independent sector, contract out, subsidiary company
probe: investigation, inquiry; review
problem: issue, challenge, concern; risk, difficulty, pressure, barrier
problems: issues, challenges, concerns; risks, difficulties, pressures
procurement: buying, purchase, tender, purchasing; contract, psr, competitive process, sourcing
profit: surplus; return, net income, margin
programme: project, scheme; portfolio, workstream
progress: update, status; milestone, delivery, highlight report
project: programme, scheme; workstream, initiative
promise: commitment, commit, undertaking, pledge; assurance, agreed to
promised: committed, undertook, pledged, commitment; agreed to, gave assurance, undertaking
promises: commitments, undertakings, pledges; assurances
promote: appoint, promotion; elevate, publicise
promoted: appointed, promotion; regraded, elevated
proof: evidence, assurance; evidence base, data
prop up: subsidise, financial support; non recurrent support, deficit support
proposal: recommendation, motion, option; business case
pros and cons: advantages and disadvantages, options appraisal; benefits and risks, swot
protest: demonstration, objection, opposition; petition, campaign
provider: trust; supplier, care provider, contractor
providers: trusts; suppliers, provider collaborative, care providers
psirf: patient safety incident, incident response framework; serious incident
psychiatric ward: mental health inpatient, acute mental health; picu, mh beds
public: residents, citizens, community; public participation, patients, population
public involvement: ppi, ppie; co-production, engagement, section 14z45
public meeting: public event, engagement event; drop-in, roadshow, town hall
public question: question from public, petition; public participation, deputation
pull: withdraw, cancel; cease
pull down: demolish, demolition; site clearance
pull out: withdraw, withdrawal; exit, terminate, hand back
pull the plug: cease, terminate, withdraw; discontinue, abandon
pull together: collate, coordinate, develop; compile, collaborate
pulled out: withdrew, withdrawn; exited, terminated, withdrawal, handed back
purchase: acquisition, procurement, buy; acquire
push back: postpone, defer; delay, revised date, challenge, resistance
pushed back: postponed, deferred, rephased; delayed, revised date
put aside: earmark, set aside; reserve, provision
put back: deferred, postponed; rescheduled, delay, rephased, delayed, reprofiled
put forward: propose, submit, recommend; nominate, move
put in hospital: admitted; admission, hospitalisation, inpatient
put in place: implement, establish, introduce; in place
put off: defer, postpone; delay, reschedule, deferred, deterred
put out: publish, issue, release; consultation
put out to tender: procurement, competitive tender; itt, market test
put right: rectify, remedy, remediate; resolve, redress
put to: submit, present; recommend to, consult
qia: quality impact assessment; impact assessment
qipp: efficiency savings, cost improvement; cip
question: query, enquiry; member question, public question
question from public: public question, questions from public; deputation, public participation
question it: challenge, query; scrutinise
questionnaire: survey; consultation form, feedback form
queue: waiting list, backlog; waiting time
quick: rapid, swift; expedited, timely, pace
quick fix: interim measure, short term solution; mitigation, quick win
quick win: early win, short term action; immediate improvement
quickly: rapidly, promptly, at pace; swiftly, timely
quit: resign, resignation, stepped down; leave, departure, leaver, turnover
quit smoking: smoking cessation, stop smoking; tobacco dependency, smoke-free
quits: resigns, resignation; stepping down, departure
quorate: quorum, enough members; minimum number
quorum: quorate, minimum attendance; minimum number
quote: quotation, tender; price, estimate
`;
