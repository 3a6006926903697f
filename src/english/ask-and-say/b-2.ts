/** Everyday words from "bloody" to "bypass": see `thesaurus.ts`. */
export const B_2 = `
bloody: blood-stained; violent
blot on the landscape: eyesore, visual impact, unsightly
blow: setback, disappointment, hit; loss, wind
blow hot and cold: inconsistent, changeable
blow over: subside, settle
blow the whistle: raise concerns, speak up, disclose, raised concerns, spoke up, protected disclosure
blown away: impressed, damaged by wind
blue: navy; emergency, police lights
blue light: emergency vehicle, 999; ambulance, police and fire
blunder: error, failing, never event; mistake, incident
blurb: description; introduction
board: governing body, trust board; board of directors, icb board
boarded up: derelict, vacant, closed
boat: vessel, ship, ferry; small boats
bodies: organisations, agencies, authorities; deceased, mortuary
bog: toilet, marsh, peat; wetland
bogged down: delayed, stalled, overwhelmed; protracted, lack of progress
bogus: fake, fraudulent, false; rogue, scam
boil: heat, boil water notice; kettle
boil down to: essentially
boiler: heating, plant; heating system, energy centre
bold: ambitious, brave, radical; daring
bolt: lock, fixing; secure
bomb: explosive, device, terrorist; evacuation, suspect package
bond: loan, tie, security; attachment, performance bond
bone of contention: dispute, disagreement
bones: orthopaedic, musculoskeletal; msk, t&o, trauma
bonus: performance-related pay; reward, incentive, remuneration
booklet: leaflet, brochure, handbook; guide, pack
books: accounts, ledger; financial statements, annual accounts
bookshop: shop, retailer; book store
boom: surge, growth, rise
boost: increase, lift, improve; strengthen, uplift
boot: trunk, footwear; car boot sale
booze: alcohol; alcohol misuse, licensing
border: boundary, edge, frontier; cross-border, neighbouring
borderline: marginal, on the edge, close call; threshold
bore: drill, well
bored stiff: lack of activities, unstimulated
boredom: nothing to do, lack of activities; stimulation
born: birth; delivery, neonatal
borough: place, local authority; borough partnership, locality
borrow: borrowing, loan; public works loan, prudential borrowing
boss: chief executive, director, manager; head of service, accountable officer, line manager, leader
bosses: senior management, executive, directors, executive team, senior leadership; senior leadership team, managers, management, leadership
bosses' pay: executive remuneration, vsm pay; remuneration committee, senior salaries
botched: failed, error; poor implementation, failing
both sides: parties, mutual, bilateral
bother: trouble, nuisance, worry; disturb
bottle: oxygen; recycling, glass
bottle neck: constraint, pinch point, delay
bottleneck: constraint, delay; capacity, flow
bottom: lowest, base, worst; lower quartile, foot
bottom line: net position, overall
bottom of the pile: lowest priority, last
bottom of the table: bottom quartile, lowest performing; outlier, ranked
bought: purchased, procured, acquired; acquisition, procurement
bought in: externally purchased, commissioned, procured, commitment, engagement; agency, purchase externally
bought out: acquired, purchased, takeover
bounce: recover, reject; bad cheque, returned
bounce back: recover, recovery; resilience, restoration
bounce back from: recover, resilience
bounced around: repeatedly transferred, multiple referrals
bound to: obliged, inevitable
boundary: footprint; coterminous, border, geography
bounds: limits, boundary; scope
bout: spell, episode, attack
bow: yield; submit
bow out: retire, step down; resign
bowel: colorectal; gastroenterology, lower gi
bowel check: bowel screening; fit, colonoscopy, bowel cancer
bowl: dish, basin; sports green
box: carton, tick; form field
box ticking: compliance exercise, tokenistic, bureaucratic
boy: male, lad, son; young man
bracket: band, range, category; age group
brain: neurology, neurological; neurosurgery, acquired brain injury
brain injury: abi, acquired brain injury; neurorehabilitation, tbi
brake: slow; vehicle check
branch: local office, arm, outlet; division, bank closure, tree limb
branch out: diversify, expand
brand: label, logo, identity; name, image
brand new: newly built, unused
brave: courageous, bold; bravery award
breach: break, violation, infringement; non-compliance, contravention, leak
bread: loaf, bakery; food
bread and butter: core business, routine, basic
break: adjournment, adjourn; recess, pause
break a promise: commitment not met, fail to deliver, renege, not honour, breach commitment, reneged, did not honour
break down: failure, breakdown, fail, analyse, failed, malfunctioned, collapsed, faulty, fails, malfunctions; equipment failure, outage, fault, out of service, analysed
break even: breakeven, balanced position, balanced, cost neutral; financial balance, balanced budget
break for carers: respite, short breaks; carer support, respite care
break ground: start on site, construction start; commence works
break in: burglary, forced entry, intrusion, burgled, intruder
break off: end, discontinue, ended, withdrew
break the bank: unaffordable, too expensive
break the law: illegal, unlawful, offence, acted unlawfully
break the mould: innovative, new approach
break the news: announce, disclose
break the rules: breach, contravene, non compliance, non-compliance, breached, contravened, did not comply; code of conduct, misconduct, contravention, non-compliant
break up: disaggregate, demerger, dissolve, divide, separated, dissolved, ended term, divided; separate, dissolution, demerge
breakdown: analysis, split, failure; fault, collapse, itemised
breakfast: morning meal; breakfast club, catering
breast check: breast screening, mammogram; mammography, breast cancer
breathing: respiratory; copd, asthma, pulmonary
breathing problem: respiratory disease; copd, asthma, respiratory
bred: reared
breeze: wind
brick: masonry, wall; construction
bricks and mortar: estate, physical premises
bridge: crossing, viaduct, link; gap, flyover
bridge the gap: close shortfall, interim funding, link
brief: instruct; remit, update
briefly: shortly, in summary, quickly
brigade: fire service, crew; rescue
bright: clever, sunny; gifted, light
brighter: better, more hopeful, lighter
brilliant: outstanding, excellent; positive
brilliantly: very well, superbly, excellently
bring about: cause, achieve, lead to, caused, led to, achieved
bring and buy: fundraising, sale
bring back: report back, resubmit, further report, reintroduce, restore, return, reintroduced, restored, returned; reinstate, return to committee, reinstated
bring forward: accelerate, advance; expedite, earlier date, fast track
bring in: introduce, implement; adopt, establish
bring in house: insource, insourcing; in-house, tupe
bring in money: income generation, generate income; revenue, receipts
bring in-house: insource, in house; bring back, transfer in
bring into line: align, harmonise, conform, aligned, harmonised, standardised
bring on board: recruit, appoint; onboard, engage
bring to an end: terminate, cease
bring to light: reveal, uncover, expose, revealed, uncovered, identified
bring together: combine, integrate, merge, combined, integrated, merged; coordinate
bring up: raise, highlight; query, report
broad: wide, general, extensive; high-level
broad brush: high-level, general
broadband: connectivity, gigabit; full fibre, internet
broadcast: webcast, livestream; recorded
broadly: generally; overall
broke: insolvent, deficit; financial difficulty, section 114
broke down: failure, equipment failure; outage, malfunction
broke its promise: reneged, commitment not met
broke out: outbreak, erupted, escape; fire
broke the rules: non-compliance, breach; contravention, non-compliant
broken: faulty, defective; failed, out of service, out of order
broken bone: fracture; trauma, orthopaedic, t&o, fracture clinic
broken hip: hip fracture; neck of femur, nof, fragility fracture
broken into: burgled, forced entry, unauthorised access, burgle, enter, hack
broken promise: commitment not met, not delivered; outstanding action, undelivered
brother: sibling, relative; family member
brought down: reduced, lowered, cut, reduce, lower
brought forward: accelerated, opening balance
brought in: introduced, implemented, recruited, implement, recruit, implementing, recruiting; adopted, established, appointed, admitted, generate income
brought in house: insourced, insourcing, directly delivered, transferred back; in-house, tupe, repatriated
brought up: raised, highlighted, reared, highlight; reported, queried, rear
browse: ; website
brush: clean, sweep; toothbrush
brush off: dismiss, ignore, reject
brushed under the carpet: concealed, ignored, not addressed; cover-up
brutal: harsh, violent, cruel
bubble: cohort, support group; covid
buck: blame; accountability
buck stops: accountable, ultimate accountability; accountable officer
bucket: pail, leak; category
budget: financial plan, allocation; funding envelope, revenue budget, estimates
budget holder: budget manager, cost centre manager; accountable officer
buffer: contingency, cushion, reserve; safety margin, headroom
bug: infection; pathogen, outbreak, norovirus, virus
build: construct, develop, construction; new build, development, deliver
build on: extend, expand, extended, based upon
build up: accumulate, increase, backlog, accumulated, urban
builder: contractor, main contractor; construction partner, developer
builders: contractors, main contractor; construction partner, developer
building: premises, estate; facility, property, accommodation, infrastructure
building money: capital programme, capital funding; capital expenditure, estates capital
building site: construction site, works compound, construction; development site
building work: construction, works; capital works, enabling works, building programme
buildings: estate, premises; property, built assets, portfolio, infrastructure
bulk: large quantity; wholesale, volume
bullet: gunshot; list item
bulletin: newsletter, update, circular; news
bullied at work: harassment, victimisation; dignity at work, grievance
bully: bullying, harassment; poor behaviours, dignity at work
bullying: harassment, bullying and harassment; grievance, dignity at work, behaviour, poor behaviours, incivility, culture
bump: collision, knock, pregnancy; increase, lump
bump in the road: setback, difficulty, minor problem
bumper: significant increase, record; surplus
bumper to bumper: congestion, traffic queues
bunch: cluster
bundle: package, pack, papers; collection, care bundle
bunged up: blocked, congested
burden: load, strain, pressure; onus, weight, red tape
bureaucracy: red tape, paperwork, form filling; administration, process
buried: interred, burial, hidden; cemetery, grave
burn: scald, fire, heat; injury, incinerate
burn the candle: overwork, long hours
burn through: spend quickly, use up, deplete
burned out: burnout, staff wellbeing; fatigue, exhaustion, stress
burnt down: destroyed by fire, fire damage
burnt out: burnout, stress, staff wellbeing, exhausted, stressed; wellbeing, fatigue, exhaustion, moral injury
burst: leak, rupture, split; flood, water main
bursting at the seams: overcrowded, at capacity
bury the hatchet: reconcile, mediation
bus: public transport, bus service; bus route, transport, bus network
bus pass: concessionary travel, encts, free fares; concessionary fares
bus stop: public transport, bus infrastructure; bus shelter, interchange
buses: public transport, bus services; transport, bus network
bush: shrub, hedge; vegetation
busier: increased demand, rising demand; increased activity, growth
business as usual: normal operations, routine, bau
business case: outline business case, full business case, investment case, obc, fbc; soc
busy: high demand, high activity, pressure, demand; occupancy, attendances, surge
busy bee: hard worker
busy period: peak, surge, high demand; winter
butter: fat, margarine; dairy
button: switch, alarm, call bell; press
button up: complete
buy: purchase, procure, acquire; acquisition, procurement, commission
buy in: commission, procure, outsource; external provider, contract out
buy land: acquisition, land acquisition; purchase, compulsory purchase
buy time: delay, extend
buy up: purchase, acquire
buyer: purchaser, procurement, customer; commissioner
buying: procurement, purchasing, acquisition; commissioning, tender
by a whisker: narrowly, small margin
by and large: generally, overall
by chance: accidentally, randomly, coincidence
by christmas: by december, end of december; q3, quarter three
by hand: manually, paper-based
by law: statutory, legal requirement, legislation, legally; legal duty, statutory duty
by mistake: in error, accidentally, inadvertently
by the book: compliant, procedure, rules
by the way: incidentally
by word of mouth: verbally
bypass: relief road, avoid; heart surgery, cabg, circumvent
`;
