/** Everyday words from "prerequisite" to "puzzle": see `thesaurus.ts`. */
export const P_3 = `
prerequisite: condition
prescribe: give medicine, order; medication
prescription: prescribing; repeat prescription, medicines, dispensing, eps
presence: attendance, existence, visibility
present: introduce, deliver; attendance, report
preserve: protect, maintain; conserve
president: head, leader, chair
press: media, communications, media coverage; press release, journalists
press ahead: proceed, continue; implement, progress
press for: lobby, demand, urge
press on: proceed
pressed ahead: proceeded
pressure: strain, demand, stress; burden, squeeze
presumably: probably, likely
pretend: claim falsely, fake
pretty: fairly, attractive
prevail: succeed, existing
prevalent: common, widespread
prevent: prevention, preventative; early intervention, avoid, mitigate
preview: early look, advance sight
previous: former, predecessor; prior
previously: formerly; past
price hike: increase, tariff rise, higher charges
price rise: inflation, price increase; inflationary pressure, uplift
price tag: cost, price, total value; estimated cost, contract value
priced out: unaffordable, cannot afford
pricey: expensive, high cost; costly, premium
pricing: tariff, charging; fees and charges, charging policy
pride: proud, dignity; lgbt event
priest: vicar, clergy, chaplain
primarily: chiefly
primary: gp; infant school, elementary
primary care network: pcn; gp network, neighbourhood
prime: best, top
primitive: basic
principal: head teacher, chief; lead
principle: rule, value, standard; concept
print: publish, paper copy, hard copy
printer: printing machine, copier
printout: paper copy, hard copy
prior: previous; advance
priority: key focus, strategic objective; priorities, top risk
prisoner: offender, health and justice; custody, secure estate
privacy: dignity, confidentiality; single-sex accommodation, data protection
privacy rules: data protection, gdpr; information governance, uk gdpr, dpia
private: confidential, exempt, independent sector, independent provider; closed session, part two, private sector, isp, non-nhs
private hospital: independent sector, independent provider; isp, istc
privatise: outsource, externalise, privatisation; independent sector, contract out, subsidiary company
privilege: right, advantage, confidentiality
prize: award, trophy, reward
pro: advantage, professional
probably: likely
probe: investigation, inquiry; review
problem: issue, challenge, concern; risk, difficulty, pressure, barrier
problems: issues, challenges, concerns; risks, difficulties, pressures
procedure: process, operation, protocol; steps, surgery
proceed: go ahead; progress, move forward
process: procedure, system, method; steps
processor: computer; data handler
proclaim: declare, announce
procurement: buying, purchase, tender, purchasing; contract, psr, competitive process, sourcing
product: item, output
profession: occupation, career, job
professional: qualified, expert, practitioner; clinician
professor: academic, prof, university chair
profile: description, bio; phasing
profit: surplus; return, net income, margin
profound: deep, significant
programme: project, scheme; portfolio, workstream
programmed: scheduled
programmer: software engineer
progress: update, status; milestone, delivery, highlight report
prohibit: ban, forbid; prevent
project: programme, scheme; workstream, initiative
proliferation: increase, spread, too many
prolong: extend, lengthen
prominent: leading, visible
promise: commitment, commit, undertaking, pledge; assurance, agreed to
promised: committed, undertook, pledged, commitment; agreed to, gave assurance, undertaking
promises: commitments, undertakings, pledges; assurances
promote: appoint, promotion; elevate, publicise
promoted: appointed, promotion; regraded, elevated
prompt: quick, timely, remind; encourage
promptly: quickly, without delay, on time
prone: liable, likely, at risk
pronounce: declare, certify
proof: evidence, assurance; evidence base, data
prop up: subsidise, financial support; non recurrent support, deficit support
propaganda: misinformation, publicity
proper: correct, right, appropriate; formal
properly: correctly, appropriately, adequately
properties: homes, houses; dwellings, premises
prophet: visionary
proportion: percentage; ratio
proposal: recommendation, motion, option; business case
proprietary: owned, branded, licensed
pros and cons: advantages and disadvantages, options appraisal; benefits and risks, swot
prosecute: take to court, charge, summons; legal action
prospect: chance, outlook, likelihood
prostitute: sex worker, sex work
protect: safeguard, defend, shield; keep safe, ring-fence
protein: nutrition, diet
protest: demonstration, objection, opposition; petition, campaign
protocol: procedure, rules, guideline
prototype: pilot, early version, model
proud: pleased, pride
prove: demonstrate, evidence
provider: trust; supplier, care provider, contractor
providers: trusts; suppliers, provider collaborative, care providers
provision: supply, money set aside; clause
provisional: temporary, draft, subject to confirmation; interim
provocative: inflammatory, challenging
provoke: trigger, cause, incite
proximity: closeness, nearness, distance
pseudo: fake, false
psirf: patient safety incident, incident response framework; serious incident
psychiatric ward: mental health inpatient, acute mental health; picu, mh beds
psychological: mental, emotional; therapy
psychologist: therapist, counsellor; psychology
pub: bar, public house, tavern; licensed premises
public: residents, citizens, community; public participation, patients, population
public involvement: ppi, ppie; co-production, engagement, section 14z45
public meeting: public event, engagement event; drop-in, roadshow, town hall
public question: question from public, petition; public participation, deputation
publicly: openly, in public
publish: print, make public; release, put online
pudding: dessert, sweet
pull: withdraw, cancel; cease
pull back: withdraw, reduce
pull down: demolish, demolition; site clearance
pull in: attract, generate
pull off: achieve, succeed
pull out: withdraw, withdrawal, exit; terminate, hand back
pull strings: influence, favouritism
pull the plug: cease, terminate, withdraw; discontinue, abandon
pull through: survive, recover, survived, recovered
pull together: collate, coordinate, develop, unite, collaborated, compiled; compile, collaborate
pull up: challenge, halt
pull your weight: contribute, share of work
pulled down: demolished, cleared, removed, clear, remove
pulled out: withdrew, withdrawn; exited, terminated, withdrawal, handed back
pulled the plug: cancelled, withdrew, cancel; ended, terminated
pulled up on: challenged, criticised
pulp: paper, mash
pulse: heart rate, quick survey
pump: infusion device, syringe driver, water
pun: joke
punch: hit, assault, strike
puncture: flat tyre, hole
punish: penalise, discipline, sanction
punt: boat, gamble
pupil: student, schoolchild, learner; eye
purchase: acquisition, procurement, buy; acquire
pure: simply, clean
purge: clear out, remove
purple: colour
purpose: objective; intention
pursue: chase, seek
pursuit: chase, quest
push ahead: proceed, progress, accelerate
push back: postpone, defer; delay, revised date, challenge, resistance
push for: lobby, campaign, urge, lobbied, campaigned, urged
push on: proceed
push through: force, approve, expedite, approved, forced, expedited
push up: increase, increased, drove, increasing, driving
pushchair: buggy, pram
pushed back: postponed, deferred, rephased; delayed, revised date, slipped, resisted
pushed for time: limited time, under pressure
pushed out: removed, forced to leave, displaced
put a figure on: quantify, estimate, cost
put a stop to: end, halt, prevent; cease
put aside: earmark, set aside; reserve, provision
put at risk: endanger, threaten, jeopardise; exposed
put back: deferred, postponed; rescheduled, delay, rephased, delayed, reprofiled, returned, later date
put down: record, lay, euthanise; criticise
put forward: propose, submit, recommend; nominate, move
put in: submit, install, invest
put in charge: appointed, made responsible, lead
put in for: bid, requested
put in hospital: admitted; admission, hospitalisation, inpatient
put in place: implement, establish, introduce, implemented, established; in place, arranged
put in writing: confirm by letter, document, written
put money aside: reserve, earmark, provision; contingency
put money in: invest, contribute, fund
put off: defer, postpone, postponed, delayed, postponing, delaying, deferring; delay, reschedule, deferred, deterred, rescheduled, pushed back, avoiding
put on hold: paused, suspended, deferred
put out: publish, issue, release, inconvenience; consultation, extinguish, tender
put out to tender: procurement, competitive tender, tendered, advertised; itt, market test, competitive, bids invited
put paid to: ended, prevented
put people off: deter, discourage, barrier
put pressure on: strain, lobby, impact; demand
put right: rectify, remedy, remediate, correct, rectifying, correcting, remedying; resolve, redress, fix, fixing
put the brakes on: slow, pause, halt; restrict
put through: approve, connect, transfer
put to: submit, present; recommend to, consult
put to bed: settled, resolved
put to the vote: vote taken, ballot, show of hands; motion
put together: compile, prepare; assemble
put up: erect, increase, accommodate; install
put up with: tolerate, endure, accept
puzzle: confuse; jigsaw
`;
