/** Everyday words from "oap" to "ongoing": see `thesaurus.ts`. */
export const O_1 = `
oap: older people, older adult; pensioner, out-of-area placement
obc: outline business case; business case
obese: obesity; excess weight, weight management, bariatric, bmi
obey: comply, abide by
object: objection, oppose, objected; representation, dissent, opposition
objected: objection, opposed; representations, dissent
objection: representation, opposition; objector, dissent
objectionable: offensive, unacceptable
objectors: objections, representations; opponents, residents
obligation: duty; commitment
obligatory: compulsory, mandatory
obnoxious: offensive, rude
obscene: indecent, offensive
obscure: unclear, hide, little known
observation: monitoring; news2, watching
obsess: fixate, preoccupied
obsolete: out of date, no longer used, superseded; end of life
obstruct: block, hinder, prevent; impede
obtain: secure, gain; acquire, source
obvious: clear, evident, plain; apparent
obviously: clearly, evidently, of course
occasion: event, time, instance
occasional: infrequent, sporadic; ad hoc
occupation: job, profession, tenancy; bed use
occupied: in use; filled
occur: take place, arise
occurrence: event, incident
ocean: sea, marine
odd: strange, unusual, occasional
odd job: handyman, minor repairs
odd one out: outlier
oddly: strangely, curiously
odds and ends: miscellaneous, sundry
off course: off track, behind plan; below trajectory
off limits: prohibited, restricted, no access
off sick: sickness absence, sick leave, staff absence, absent, ill; long term sickness, absence rate, long-term sick
off target: below target, target not met, missed target, not met; underperforming, off track, adverse
off the books: unrecorded, undeclared
off the hook: not liable, excused, cleared
off the peg: ready-made, standard, off-the-shelf
off the record: not minuted, confidential
off the shelf: ready-made, standard, existing product
off the table: ruled out, not being considered, withdrawn; discounted
off the wards: absent, redeployed
off track: behind schedule, off target, red, behind plan; amber, below trajectory, off plan, at risk, slippage, slipping, adverse
off work: absent, sickness absence; sick
offend: upset, insult, commit crime
offensive: insulting, abusive, rude; inappropriate
offer: offered, undertake; proposal, provision
offered to: undertook to, agreed to; volunteered
offhand: rude, dismissive
office: accommodation, headquarters; workspace, office space, civic centre
officer: council staff; official, director, lead
offices: office accommodation, headquarters; workspace, civic centre
official: officer, civil servant; formal
officials: officers, officer; senior officers
offset: balance, compensate, counter; net against
offspring: children, young
ofsted: inspection, ilacs; send inspection, regulator
oil: fuel, heating, petroleum
ok'd: approved, agreed, authorised; endorsed
okay: approve, agree; endorse, consent
old age: ageing, older people, elderly; frailty, later life, ageing well
old boss: former chief executive, predecessor; previous
old building: ageing estate, poor condition; unfit for purpose, listed, heritage
old computers: legacy systems, legacy it; end-of-life hardware, technical debt, device refresh
old folks' home: care home, residential home; nursing home, residential care
old hand: experienced, long-serving
old hat: outdated, obsolete
old kit: ageing equipment, end of life; obsolete, legacy, equipment replacement
old people: older people, elderly; frailty, older adults, over 65s, geriatric
old people's home: care home, residential home, sheltered housing; nursing home, residential care
old person: older person, older people; elderly, frailty
old school: traditional, outdated
old system: legacy, previous platform
older: elderly, aged, over 65; senior, pensioner
oldest: most senior, longest-serving, earliest
ombudsman: phso, lgsco; complaint, maladministration
omission: oversight, gap; missed
omit: exclude, miss
on behalf of: representing, deputising for; for
on benefits: claimant, universal credit, welfare; low income
on board: joined; engaged
on call: on-call, duty; rota, out of hours, standby
on course: on track, on target; on schedule
on duty: on shift; staffed
on hold: paused, suspended; deferred, stood down, in abeyance, stalled, pending
on ice: paused, on hold; suspended, deferred
on loan: secondment, seconded; temporary transfer
on one's own: alone, independently, unaccompanied
on paper: in theory, hard copy, written
on purpose: deliberately, intentionally, wilful
on schedule: on track, to programme; on time, on target
on shift: on duty, rostered
on strike: industrial action, striking; walkout, picket
on target: target met, on track, achieved; in line, trajectory, green
on teams: virtual, microsoft teams, remote; video conference
on the back burner: deprioritised, paused, deferred; low priority
on the back of: as a result
on the books: registered, caseload, payroll; asset register
on the cards: likely, under consideration
on the dole: unemployed, claimant; universal credit
on the fence: undecided, neutral; no view, abstain
on the front line: frontline, patient-facing, operational
on the ground: local, operational, frontline; in practice
on the hook: accountable, liable; responsible
on the house: free, no charge
on the job: in post, training
on the line: at risk, threatened; railway
on the mend: recovering, improving
on the move: relocating, transferring, travelling
on the phone: telephone, by phone; remote consultation, virtual, call handling
on the quiet: secretly
on the record: minuted, documented, public
on the rise: increasing, growing, upward trend
on the sick: sickness absence, sick leave; incapacity benefit
on the spot: immediate, at scene, fixed penalty
on the streets: homeless, rough sleeping; public realm
on the table: agenda, under consideration; proposed, options, option
on the up: improving, rising, increasing
on the wane: declining, reducing, falling
on the way: forthcoming, en route
on the way out: being phased out, ending
on their own: alone, independently, unaccompanied; single-handed, isolated
on time: on schedule, within timescale, within deadline, by due date; to programme, punctual, timely, prompt
on top of: in addition, plus; control
on track: on schedule, on target, green; to plan, on course, in line, on plan, delivering, on trajectory
on zoom: virtual, remote, video conference; microsoft teams
once and for all: permanently
once in a blue moon: rarely, infrequently
one by one: individually
one day: in due course, future; long term, aspiration
one foot in the grave: near death, frail
one in: proportion, ratio
one off: non-recurrent, single
one site: single site, consolidation; centralised, consolidated
one size fits all: uniform, standardised, not tailored
one stop shop: hub, integrated centre
one to one: individual, enhanced observation, single supervision
one way or another: somehow, regardless
one way system: traffic, circulation, gyratory
one way ticket: permanent move
one-off: non recurrent, one off; time limited, single payment, non recurring
one-to-one: supervision, appraisal; individual meeting, 1:1
ongoing: continuing, in progress; underway, live
`;
