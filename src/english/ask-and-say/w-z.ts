/** Everyday words from "who decides" to "zoom": see `thesaurus.ts`. */
export const W_Z = `
who decides: decision maker, delegated authority; scheme of delegation, approval route, reserved matter, sord, approving body
who did it: perpetrator
who gets: eligible, recipients
who got: appointed, successful; awarded
who is in charge: accountable officer, sro; responsible lead, leadership, governance
who is to blame: accountable, at fault
who owns: ownership, freehold; title, landlord
who pays: funded by, funding source, funder, liable; met from, funding responsibility, charged to
who pays for it: funding source, funder, charged
who runs: managed by, operated by, provider
who says: source, authority
who takes notes: minute taker, secretariat; democratic services, clerk
who to ask: contact officer, report author, lead officer; responsible officer
who to chase: action owner, responsible officer, lead officer; owner, contact officer
who told: notified, source
who voted: recorded vote, named vote; for against abstain
who was there: attendance, in attendance
who won: successful bidder, contract award; preferred supplier
who wrote: report author, author; prepared by, report of
who's covering: deputising, acting up, interim; cover arrangements
who's in charge: responsible officer, lead officer, accountable, lead; owner, executive lead, portfolio holder, sro, chief executive
who's who: directory, structure, membership
whole heartedly: fully, strongly
wholeheartedly: fully, strongly, completely
wholly: entirely, fully, completely
whose idea: proposer, sponsor; proposed by, initiated by
whose job: responsible officer, action owner, lead; accountability
why change: case for change, rationale; drivers for change
why the wait: delay, reason for delay; awaiting, backlog
why they chose: rationale, reason for decision; justification, basis
wicked: evil
wide: broad, extensive
wide awake: alert, conscious
wide of the mark: inaccurate, incorrect
wide open: unrestricted, vulnerable
wider: broader, greater, more extensive
widespread: common, extensive, prevalent
widest: broadest
width: breadth, wideness
wife: spouse, partner, next of kin
wifi: wireless, connectivity; network
wiggle room: flexibility, headroom, contingency
wild: untamed, natural; flowers, rewilding
wildly: uncontrolled
willingly: gladly, voluntarily
win back: regain, recover
win hands down: easily
win over: persuade, convince
win the contract: contract award, preferred bidder; successful tenderer, awarded
win the vote: elected
win win: mutual benefit
wind: gale, storm, turbine
wind down: phase out, decommission, reduce, cease; close, run down
wind up: conclude, dissolve, liquidate; close, cease, wind down
window: period, timeframe; opportunity
wine: alcohol
wing: part of building, block, ward area
wing and a prayer: unplanned, risky
winner: successful bidder, award recipient
winter: winter plan, winter pressures; seasonal, surge, flu
winter plan: winter resilience; winter pressures, surge plan, winter preparedness, seasonal plan
wipe: clean, erase
wipe off: reduce, write off
wipe the slate clean: write off, fresh start, written off
wiped out: eliminated, destroyed, exhausted, eliminate, destroy, eradicate
wire: cable, electrical
wisdom: sense, knowledge
wise: prudent, sensible
wish: desire, preference
wish list: aspirations, requests
wit: humour
witch: healer
with a view to: intention
with flying colours: excellent, successfully
with immediate effect: immediately, forthwith
with open arms: welcomed
withdraw: remove, retract; cease, discontinue
withdrawn: removed, retracted; not considered, ceased
within reach: achievable, accessible, close
without a hitch: smoothly, no problems
without competition: direct award, single tender waiver; stw, waiver
without fail: always, invariably
without warning: suddenly, no notice, unannounced
woman: female, lady
women's health: gynaecology; women's health hub, maternity
won: awarded, secured; successful bid, preferred bidder
won the contract: contract award, awarded, successful tenderer; preferred bidder, successful bidder
won't budge: refuse, unchanged position
won't go ahead: not proceeding, cancelled, withdrawn; abandoned
won't last: unsustainable, not sustainable, temporary; non-recurrent, not viable
wonderfully: very well
wonky: uneven, faulty
wood: timber, forest, trees
wooden: timber
word: term, language
word got out: leaked, disclosed, publicised
word in your ear: informal advice
word of mouth: verbal
work: effective, effectiveness; works, activity
work around: alternative, temporary solution, mitigate
work from home: hybrid working, agile working; remote working, home working
work in progress: ongoing, incomplete
work like a dream: effective, successful
work off: reduce, clear
work on: progress, progressing
work out: determine, calculate, establish, calculated, determined, resolved; develop, resolve, succeed
work overtime: additional hours, extra shifts, bank
work starts: start on site, commencement; mobilisation, works commence
work the system: exploit, manipulate
work to rule: industrial action
work together: collaborate, collaboration, partnership, integrated; partnership working, integration, joint working
work well: effective, succeed
work with: collaborate, partnership working, engage, partner; liaise, joint working
workable: feasible, practical, viable
worked up: agitated, prepare
worker: employee, officer, staff member, staff; practitioner, colleague, workforce
workers: workforce, employees, staff; operatives, colleagues
workforce plan: people plan, workforce strategy; people strategy, long term workforce
working: effective, operational; functioning, success
working from home: hybrid working, agile working, hybrid; remote working, homeworking
working party: task and finish, working group; task group, sub-group, steering group
working together: collaboration, partnership working; joint working, integration
working yet: operational; live, implemented, functioning
workload: demand, caseload; activity, capacity, workforce pressures
workshop: seminar, development session; engagement event, session
workstation: desk, computer, pc
world: globe, international
worldwide: global, international
worm: parasite, malware
worried: concerned, concern; anxious, risk, anxiety, apprehension, raised concerns
worries: concerns, risks; anxieties, issues, themes
worry: concern, risk, anxiety; issue, apprehension
worrying: concerning, concern; of concern, adverse trend
worse: deteriorated, deterioration, decline; adverse, worsening, declined
worse for wear: drunk, dilapidated, damaged
worse off: disadvantaged, poorer, detriment
worship: prayer, faith service, church
worst: lowest, poorest; bottom quartile, outlier
worst case: downside scenario, highest risk, reasonable worst case
worst of all: most serious
worth: value, valuation; market value, asset value, benefit
worth a try: pilot, attempt
worth it: value for money, cost effective, beneficial, justified; benefits realisation, return on investment
worth the money: value for money, cost effective; best value, return on investment
worthless: no value, useless
worthwhile: useful, of value, beneficial
worthy: deserving, good cause
wound: injury, cut, dressing; tissue viability
wound down: closed, ceased
wound up: dissolved, closed, liquidated; agitated
wrap: package
wrap up: conclude, finalise, complete, finish, finished; close, close down
wrath: anger, fury
wreck: ruin, destroy
wretched: very poor
wriggle room: headroom, contingency; flexibility, tolerance
wrist: arm, fracture
write: letter, draft, compose
write down: record, document, reduce value, recorded, documented, impaired
write in: letter, correspond, corresponded
write off: irrecoverable, written off, cancel debt, total loss, cancelled debt, waived; bad debt, impairment, losses
write to: correspondence, letter; write formally, contact
write up: document, draft, record, documented, recorded
write-up: minutes, report; summary, notes
writer: author, drafter
writing on the wall: warning, inevitable
written answer: written response, written reply; circulate response
written in stone: fixed
written off: write off, irrecoverable; impaired, losses
wrong: incorrect, mistake, in error; fault
wrong address: misdirected, incorrect recipient, data breach
wrong drug: medication error, prescribing error; medication incident, medicines safety
wrong end of the stick: misunderstood, misinterpreted
wrong figures: data quality, inaccurate; data error, restated
wrong foot: unprepared
wrong medicine: medication error, drug error
wrong operation: wrong site surgery, never event
wrong person: misidentified, wrong patient, incorrect recipient
wrong place: misplaced, inappropriate setting, incorrect location
wrong side of the law: offending, illegal
wrongly: incorrectly, in error, mistakenly
wte: whole time equivalent, fte; headcount, full time
x-ray: radiology, imaging; plain film, radiography, dexa
yard: depot, garden, outdoor space
year: twelve months, annual, period
year end: outturn, 31 march; closing position, final accounts
yearly: annual, every year, per annum
yearly plan: operational plan, operating plan; annual plan, planning guidance
yellow: amber, weather warning
yesterday: day before, previous day
yield: give way, return
young: youth, child, under 25; adolescent
young people: cyp, youth; adolescent, young person
younger: junior, below age
youngest: most junior
youngster: young person, young people; child, cyp
youth: young people, teenagers, adolescents
zero: nil, 0
zero in on: focus, target
zone: region, district
zoom: online call, video meeting, teams
`;
