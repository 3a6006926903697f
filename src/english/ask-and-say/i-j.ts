/** Everyday words from "indirectly" to "juvenile": see `thesaurus.ts`. */
export const I_J = `
indirectly: by implication, second-hand
indistinguishable: cannot tell apart
individual: person, single; one-to-one, personal
induce: cause, persuade; start labour
induction: orientation, new starter training, onboarding; labour started
indulge: spoil
industrial: business, manufacturing, factory; strike, union
ineffective: useless, fails; weak, poor
inefficiency: waste, duplication
inequality: disparity, unfairness, gap; disadvantage
inertia: lack of action, slow to change
inevitably: unavoidably, bound to
inexperienced: junior, lacks experience; newly qualified
infallible: never wrong, foolproof
infamous: notorious, well known
infant: baby, newborn, toddler; neonatal, key stage 1
infection: ipc; infectious disease, hcai, sepsis, outbreak
infection control: ipc, infection prevention; hcai
infer: deduce, imply
inferior: worse, lower quality, substandard
infinite: unlimited, endless
inflation: price increase, inflationary pressure; cpi, uplift
inflexible: rigid, fixed, unbending
inflict: cause, impose
influence: sway, impact; shape, lobby
influential: powerful, leading
info: data
inform: notify, advise
infrastructure: roads, utilities; it network, transport, community facilities
infrequent: rare, seldom, occasional
infringement: breach, violation, contravention
ingenious: clever, inventive
ingredient: component, element
inhabit: occupy, resident
inherent: built-in, intrinsic
inherit: left by predecessor; legacy
inhibit: hold back, prevent, hinder
inject: vaccinate, jab; cash boost
injure: hurt, harm, wound
injuries: harm, wounds, trauma; casualties, hurt
injustice: unfairness, wrong; remedy, ombudsman
inner: internal, central; deprived urban
innocent: not guilty, blameless
innovation: new idea, invention; transformation, creative
input: contribution, data entry; feedback
inquest: coroner; future deaths report, pfd, regulation 28
inquire: investigate
inquiry: investigation, independent review; public inquiry
insane: mad, unreasonable
insect: pest, fly, bug; infestation
insecure: unstable, temporary, at risk; unsafe
insensitive: uncaring, tactless, thoughtless
inside: internal, indoor
insidious: gradual harm, hidden
insight: knowledge, intelligence; perception
insignificant: minor, immaterial
insist: demand, maintain
inspect: inspection, assess; audit, review
inspection: cqc inspection, ofsted inspection; visit, assessment, regulatory visit, ilacs
inspector: cqc, ofsted; regulator, inspectorate, hmicfrs
inspectors: cqc, ofsted; regulator, inspection team
inspiration: role model
install: deploy, implement; installation, fit
instalment: staged payment, phased payment; tranche
instance: example, occurrence
instant: immediate
instantly: immediately, straight away
instead of: substitute, in place of; on behalf of, deputising
instinct: gut feeling
institution: organisation, establishment, body; college
instruction: order, direction, guidance
instrument: tool, device, equipment; surgical, statutory instrument
insufficient: not enough, inadequate, lacking; too little, shortfall
insult: offend, abuse, rude
insurance: indemnity, policy; premium, nhs resolution
intact: undamaged, unbroken
intake: admissions, new starters, cohort; entry
integral: essential, built-in, key part
integrated care board: icb, commissioner; ccg, ics
integrated care system: ics, system; stp, health economy
intellectual: mental, learning; property
intelligence: data, insight; ability, bi
intense: strong, heavy; concentrated
intensive care: critical care, icu, itu; high dependency, hdu, level 3
intention: purpose
intentionally: deliberately, on purpose, knowingly
interact: communicate, engage
intercourse: sex, sexual activity
interest: return, interest rate; financing cost, treasury management
interest declared: declaration of interest, disclosable pecuniary interest; conflict of interest
interface: link, connection, boundary; system integration
interfere: meddle, hinder, disrupt; tamper
interim: acting, temporary; cover, short term
interior: indoor, decoration
intermediate: middle, step-down, interim; reablement, intermediate care
intermittent: sporadic, occasional
internal: in-house; inner
internet: broadband, connectivity; online, web
interpret: translate; sign language
interrogate: examine, analyse
interrupt: disrupt, break
intersection: junction, crossroads
interval: gap, break, period
intervene: step in, act, take action; get involved
intervention: action, step in; treatment, support measure
interview: selection; recruitment panel
intimate: close, personal; personal care
intolerance: prejudice, allergy; hatred
intrinsic: inherent, built-in
introduce: launch; implement
introduction: launch, opening; welcome, implementation
introductory: opening, starter
intuitive: easy to use, instinctive
invade: intrude, enter
invalid: not valid, void, disabled person
invaluable: very useful, essential, vital
invariably: always, without fail
invasion: attack, intrusion
invent: create, devise
inverse: opposite, reverse
invert: reverse
invest: investment, fund; allocate, capital investment
investigate: investigation, review; inquiry, root cause analysis, psii
investment: funding, capital expenditure; growth, allocation
invisible: hidden, unseen, not obvious
invite: invited, request attendance; in attendance, call
invoke: use, trigger
ipc: infection prevention, infection control; hcai
irate: angry, furious
iron: metal; anaemia
iron out: resolve, address, fix, smooth, resolved, fixed; clarify
irrational: unreasonable, illogical
irrelevant: not relevant, beside the point, immaterial
irrespective: regardless, no matter
irresponsible: reckless, careless
irritate: annoy, frustrate; skin reaction
is it working: effectiveness, evaluation, impact; outcomes, benefits realisation
island: isle, offshore; traffic refuge
isolate: separate, quarantine, cut off; side room
issue: problem; publish, challenge
it crash: system outage, it failure; downtime, critical incident, business continuity
it team: ict, digital; information technology, im&t, ddat
item: agenda item, business; matter
ivf: in vitro fertilisation; fertility treatment, assisted conception, fertility policy
jab: vaccination, vaccine; immunisation, inoculation, booster
jack: socket; lift
jacket: coat, high-visibility, hi-vis
jail: prison, custody, gaol; imprisonment, sentence
jam: congestion, blockage, traffic queue; stuck
jam packed: overcrowded, congested
jargon: technical language, acronyms, plain english; terminology
jealous: envious, resentful
jest: joke
jet: plane; water stream
job: post, role, position; vacancy, appointment, employment
job cuts: redundancies, workforce reduction, post deletion, post reductions; staffing reductions, mars, headcount reduction, organisational change
job done: completed, achieved
job freeze: recruitment freeze, vacancy control; vacancy freeze
job losses: redundancies, workforce reduction, post reductions; post deletion, staff reductions, posts at risk, headcount reduction, mars
job of the committee: terms of reference, remit; purpose, responsibilities
jobs: posts, roles, positions; employment, vacancies
jobs at risk: consultation, redundancy, posts affected
jobs for the boys: favouritism, nepotism, conflict of interest
jobs to do: actions, outstanding actions; action log, tasks
join: appointed, commence in post; join the board, start
join together: merge, merger; integrate, collaborate, amalgamate
join up: integrate, integration; merge, collaborate, align
joined: appointed, commenced in post; welcomed
joined up: integrated, integration, coordinated, aligned; seamless, co-ordinated, collaborative
joined up care: integrated care, care coordination; integration, seamless care
joint: combined; collaborative, hip, knee
joint pain: musculoskeletal, msk; rheumatology, arthritis
jointly: in partnership, collectively
joke: humour, inappropriate remark; banter
jolly: trip, outing
journal: diary, publication, ledger entry
journalist: press, media; newspaper
journey: trip, travel, pathway; commute
joy: happiness, delight
jsna: joint strategic needs; needs assessment, population needs
judge: court, assess; tribunal, magistrate
judgement: ruling, decision; verdict
juice: drink; fruit
jump: significant increase, sharp rise; spike
jump in: increase, rise, surge
jump the gun: premature, too early
jump the queue: priority, bypass waiting list
jump through hoops: bureaucracy
junction: crossroads, roundabout; intersection
jungle: complex
junior: lower grade, resident doctor, younger; primary school
junior doctor: resident doctor, doctor in training; trainee, foundation doctor
junk: rubbish, unhealthy food, clutter; scrap
jury: inquest jury, panel; trial
just for info: for noting, for information; to note
justice: fairness, courts, legal; magistrate, criminal justice
justification: rationale, grounds; excuse
justified: warranted, upheld; defensible
juvenile: young person, youth, under 18
`;
