/** Everyday words from "fabric" to "fizzy": see `thesaurus.ts`. */
export const F_1 = `
fabric: building structure, material; condition, cloth
face to face: in person, physical, direct contact; on site, in-person, f2f
face up to: confront, accept
facebook: social media; online, digital channels
faced with: confronted, encountered
facilitate: enable; make easier, arrange
facilities: amenities, premises, toilets; estates, equipment
factor: cause, element, driver; consideration
factory: plant, industrial unit, plants, industrial sites
factual: accurate, true, evidence-based; factual accuracy check
faculties: departments, senses; mental capacity
fail: not met, failure, not achieved; non compliant, breach
failed: not met, not achieved, unsuccessful; failure, breach
failed inspection: inadequate, requires improvement; enforcement notice, cqc rating
failing: inadequate, underperforming; special measures, requires improvement, rsp
failure: failing, breach; non compliance, not achieved
faint: collapse, weak; blackout, syncope
fair: equitable, equity; equality, fairness
fair enough: acceptable
fair play: equitable
fair share: equitable allocation, proportionate, weighted formula
fairer: more equitable, more equal
fairest: most equitable
fairly: equitably, justly
fairy: tale
faith: religion, belief, trust; church, confidence
fake: bogus, counterfeit, false; forged, phishing
fall: decrease, reduction, decline, falls; patient fall, falls prevention
fall apart: collapse, deteriorate, disrepair, collapsed, failed, broke down; maintenance backlog
fall back on: rely, contingency, reserves
fall behind: delay, arrears, lag, delayed, lagged, in arrears, lagging
fall foul of: breach, not comply, contravene, breached, did not comply, contravened
fall ill: become unwell, sick, became unwell
fall into: enter
fall into place: resolve, align
fall off: decline, decrease, drop, declined, decreased, dropped
fall on: land
fall on deaf ears: ignored, not heeded
fall out: dispute, disagreement, consequence; breakdown in relationship
fall over: falls; fall prevention, falls risk, frailty
fall short: below target, not met, miss, insufficient, missed, below standard, failings, misses, inadequate; shortfall, gap
fall through: collapse, not proceed, fail, collapsed, did not proceed, failed; withdrawn, abandoned, withdrew, aborted
fall through the cracks: missed, lost to follow-up, unmet need, not identified; gap in provision
fall under: within remit, subject to
fallacious: false, wrong, misleading
fallen: decreased, reduced, declined; lower
falling apart: dilapidated, poor condition; end of life, backlog maintenance, deteriorating
falling down: dilapidated, poor condition, disrepair, collapsing, collapse, fail, trip, collapsed, failed, tripped; raac, structural, backlog maintenance
falling over: falls; falls prevention, falls risk, frailty
false: untrue, wrong, incorrect; misleading, fake
false start: abortive, aborted attempt
familiar: used to, recognised
family: relatives, next of kin; carers, household, parents
family doctor: gp, general practitioner; general practice, primary care
famine: starvation, hunger
famous: well-known, celebrated, renowned
fan: ventilation; cooling
fantastic: excellent, wonderful
far away: distance, remote; travel time, out of area
far cry: unlike
far too: excessively, overly
farce: shambles, nonsense
fare: ticket price, charge, cost of travel; bus pass
farewell: departure, vote of thanks; retirement, thanks
farm: agricultural holding, land, smallholding; livestock
farmed out: outsourced, contracted out, subcontracted
farmer: landowner, grower, agricultural
farther: longer distance
farthest: furthest, most distant
fascinate: interest, captivate
fascist: extremist, far right
fashion: manner, trend, style
fast: rapid, at pace; expedited
fast track: expedite, accelerate; priority, urgent, expedited
faster: quicker, sooner, more rapid; speed up, accelerated
fastest: quickest, most rapid
fat: obesity, overweight; weight management, bariatric, bmi
fat jab: weight loss injection; tirzepatide, mounjaro, glp-1, semaglutide, weight management
fatal: deadly, lethal, causing death; death, killed
fate: future, outcome
father: dad, parent, paternal; family
fault: failing, liability, defect, blame, failure; root cause, error, breakdown
faulty: defective, broken; malfunction, recall
favour: prefer, back; vote for, advantage
favourite: preferred, popular
favourite option: preferred option, preferred way forward; recommended option
fbc: full business case; business case
fear: concern, risk, anxiety; apprehension
fears: concerns, risks; anxieties
feasible: possible, practicable, doable; viable, workable
feat: achievement, accomplishment
feature: element, characteristic
fed: nourished, given food; supplied
fed up: dissatisfied, frustrated, dissatisfaction, low morale, unhappy; frustration, staff morale, disengaged, complaint
federal: national, us government
feeble: weak, poor
feedback: responses, comments, views; consultation response, survey, insight, experience
feel: view, consider; perception, felt
feel for: sympathy, compassion
feel free: welcome
feel like: perceive
feel safe: protected, secure, psychological safety
fees: charges, tariff; fees and charges, cost
feet: podiatry; foot care, diabetic foot, chiropody
fell: decreased, declined; reduced, reduction
fell out: dispute, disagreement; relationship breakdown
fell over: fall, tripped, crashed, trip, crash
fell short: below target, not met, not achieved; shortfall
fell through the net: missed, not identified, lost to follow-up
fellow: colleague, peer; research post, scholar
female: woman, girl; women's, gender
feminist: women's rights, equality
fence: railing, barrier, boundary; perimeter, hoarding
fend off: resist, prevent
fertility: ivf; assisted conception, infertility, fertility treatment
festival: event, celebration, fair; carnival
fetch: collect
fever: high temperature, pyrexia, hot; infection, sepsis
few and far between: rare, scarce, limited
fewer: less, lower number, reduced; decrease
fewest: lowest number, least
fibre: broadband, full fibre, roughage; cable
fiction: untrue, novel
fiddle: fraud, irregularity, misappropriation; counter fraud
field: sector, pasture; playing pitch
fierce: strong, intense, strongly opposed
fifteen: 15
fifth: 20 per cent, quintile
fifty: 50, half
fight: oppose, battle, tackle; combat, altercation, challenge
fight for: campaign, lobby, defend, campaigning, lobbying, advocating
fight off: resist, recover from
fighter: firefighter, boxer
figure out: determine, calculate, determined, established
figures: data, statistics; performance, activity, metrics, performance data, numbers
file: record, folder; submit, document
fill: recruit, occupy, complete; appoint
fill a gap: backfill, address shortfall
fill in: deputise, cover, acting, backfill; substitute, complete, interim
fill in the gaps: complete, supply missing
fill up: occupied, at capacity
filling in: deputising, acting, interim, completing, complete, deputise; covering, locum, form
film: video, record, movie; footage
filter: screen, sift, purifier; triage
filthy: dirty, unclean, squalid; cleanliness
final: confirmed, approved; definitive, concluded
final nail: end, closure
final say: final decision, decision maker, ultimate decision, authority, veto; ultimate authority, determination, accountable
finance: money, funding, accounts; treasury, fund
finance chief: chief finance officer, director of finance, section 151; cfo, s151 officer
finance committee: fpc, finance and performance; f&p, resources committee
finance report: budget monitoring, financial monitoring; outturn report, finance update
financial: monetary, money, fiscal; economic, budgetary
financial health: financial position, financial sustainability; financial resilience, going concern
financial trouble: financial difficulty, deficit; financial distress, financial recovery
find: identify, finding; establish, source
find a way: solution, resolve
find fault: criticise, complain
find its way: arrive
find out: establish, ascertain, investigate, learn, discover, discovered, learned, identified, discovering, establishing, learning; determine, confirm, became aware
find staff: recruitment, recruit; resourcing, attraction
find the money: identify funding, source, afford
find the time: capacity, protected time, release
fine: penalty, penalty charge notice; sanction, monetary penalty, fixed penalty
fined: penalised, penalty; monetary penalty, prosecuted
finish: complete, conclude, completion; close, finalise, close down, end
finished: completed, concluded, completion; complete, closed, finalised
finished building: practical completion, handover; completion, commissioning
finished off: completed, ended
finite: limited, restricted
fire: dismiss, dismissal, fire safety; terminate, fire risk assessment, compartmentation, fire rescue
fire brigade: fire and rescue, fire service; frs
fire doors: fire safety, compartmentation; fire remediation
fire fighting: reactive, crisis management
fired: dismissed, terminated, dismissal
firework: display, bonfire, pyrotechnics
firm: company, contractor, supplier; provider, consultancy
firm decision: resolution, final decision; determined, confirmed
firmly: strongly, strictly
first come first served: date order, queue
first part: phase 1, phase one; tranche one, initial phase
first port of call: initial contact, front door
first thing: early morning, immediately
first to do it: early adopter, vanguard; pathfinder, front runner, first wave
fiscal: financial, tax, economic
fish: angling, seafood; river
fit: ; seizure, epilepsy, medically fit
fit and well: healthy, medically fit, recovered
fit for purpose: suitable, adequate, appropriate
fit for work: occupational health clearance, able to work
fit in: accommodate, belong, schedule
fit note: sick note, statement of fitness, med3
fit to drop: exhausted
fit to go home: medically fit, medically optimised, ready for discharge; criteria to reside, discharge ready
five year plan: joint forward plan, jfp; medium-term plan, mtfs, five-year strategy
fiver: five pounds, £5
fix: resolve, rectify, remedy, remediate; repair, address, remedial action, mitigate
fix it plan: action plan, improvement plan; recovery plan, remedial action plan
fixed: resolved, rectified, remedied; repaired, addressed
fixed up: repaired, arranged, renovated, repair, arrange, renovate
fizzy: carbonated, soft drink; sugary
`;
