/** Everyday words from "gain" to "go out to tender": see `thesaurus.ts`. */
export const G_1 = `
gain: benefit, increase; profit, obtain
gain ground: progress, improve
gambling: gambling harm; problem gambling, addiction
game: match, sport
game changer: transformative, significant improvement
gang: criminal group, youths; county lines, exploitation
gap: shortfall, deficit, inequality; budget gap, unmet need, variance, disparity, vacancy
gaps: vacancies, shortfall; unfilled posts, rota gaps
garage: repair shop, lock-up, workshop; mot
garbage: rubbish, waste, refuse; trash, bin
garden: yard, allotment, green space; grounds, lawn
gas: heating, boiler, methane; energy, fuel, oxygen
gasoline: petrol, fuel
gate: barrier, entrance, level crossing; stage gate
gateway: entry point, portal, checkpoint; stage, access
gather: collect, assemble, compile; pull together, come together
gave notice: resigned, terminated, served notice, notify, terminate, resign, evicted, dismissed; notified, section 21
gave their word: assured, undertook; commitment, undertaking
gay: homosexual, same-sex, lgbt; lgbtq
gdpr: data protection, uk gdpr; information governance, dpia
gear: equipment, kit, ppe
gearing up: preparing, mobilising, prepare, mobilise, ready
gender: sex, women, men; pay gap, trans
gene: dna, hereditary, genomic
general: overall, broad, common; wide, usual
generally: usually; broadly
genetic: inherited, genomic, hereditary; dna
genius: brilliant, gifted
gentle: mild, soft, gradual
gentleman: man, male patient
genuine: true, sincere; authentic, legitimate
geographical: location, local; place-based, map
geography: location, terrain
geology: ground conditions, rock, soil
gesture: goodwill, sign
get a grip: control, oversight, manage
get a move on: hurry, accelerate, speed up
get a say: consulted, vote, have input
get a say in: consulted, have a vote; engagement
get an appointment: access; gp access, appointment availability, booking
get around: travel, circumvent, mobility
get away with: escape, unpunished, no action
get back: report back, respond, follow up, recover, returned, recovered; provide update, return, reclaim, reclaimed
get back on track: recovery plan, recovery trajectory; remedial action, corrective action
get back to: respond, report back, follow up; provide response, outside the meeting
get behind: support, endorse; champion, commitment
get better: improve, improvement, recover, progress, improving, recovering, recovered; positive trend, recovery, rehabilitation
get by: manage, cope, survive
get done: complete, deliver; implement, finish
get going: commence, mobilise, mobilisation; initiate, start, progress
get hold of: contact, obtain
get home: discharged, transport home, return home
get in: access, enter, admitted
get in the way: hinder, obstruct, barrier
get in touch: contact, liaise, correspond, write; engage
get into: access, enter, admitted
get into debt: arrears, borrow, owe
get it right first time: girft; best practice, unwarranted variation
get jabbed: vaccinated, vaccination uptake; immunised, immunisation
get money back: recover, refund, reimbursement, refunded, reimbursed, recovered; reimburse, recoup, clawback
get money from: receive funding, secure funding; grant, contribution
get off the ground: commence, mobilise; launch, implement, initiate
get on top of: control, manage, grip
get on with: progress, implement, relationship; proceed, deliver
get one's money back: refund, reimbursed, recover
get out: escape, exit; discharge
get out of: avoid, exit, avoided, exited
get out of hospital: discharge; hospital discharge, transfer of care, step down
get rid of: remove, dispose, abolish, removed, disposed, abolished, removing, disposing, abolishing; dismiss, decommission, cease, discontinue, scrap, eliminate, scrapped, deleted, scrapping
get round: circumvent, avoid, workaround
get the all clear: approved, discharged, cleared
get the chop: cut, axed, closed
get the job: appointed, successful candidate; appointment
get the message out: communicate, publicise, campaign
get the sack: dismissed, terminated, fired, sacked
get there: access, travel; transport, accessibility
get through: telephone access, contact, call answered, approved; call answering, call waiting, access, survive, complete
get to: access, travel
get to the bottom of: root cause, investigate, establish cause; establish, investigation
get together: meeting, meet, convene, gather; workshop, assemble, engagement event
get underway: commence, begin; mobilise, start on site
get up to speed: induction, familiarise
get worse: deteriorate, decline, worsen, deteriorating, worsening, declining; adverse trend, deterioration, escalate
getting back on your feet: reablement, rehabilitation; intermediate care, recovery, step down
getting better: improving, improvement; positive trend, improving trajectory
getting old: ageing, ageing population; ageing well, frailty
getting there: travel and access, transport; access, journey
getting to hospital: patient transport, travel and access; transport, access, nepts
getting worse: deteriorating, worsening, declining, deterioration; adverse trend, increasing risk, downward trend
ghastly: dreadful, horrible
giant: huge
gift: donation, hospitality; legacy, register of interests
gig: concert, event; insecure work
girft: getting it right; unwarranted variation, elective hub
girl: female, daughter, young woman
girlfriend: partner
give a hand: assist
give away: transfer, gift, donate, dispose; nil consideration, undervalue, disclose
give back: return, repay, refund, returned, repaid, refunded; hand back, handed back
give birth: deliver; labour, maternity, birth, intrapartum
give in: concede, submit
give money to: grant, fund; award, allocate funding
give notice: serve notice, termination; notice period, contract termination
give out: distribute, provide, distributed, handed out; hand out
give the contract: award, contract award; direct award, preferred bidder
give the go-ahead: approve, authorise, approved, authorised, granted; consent, consented
give the job: appoint, appointment; assign
give the nod: approve, agree, approval; endorse, support, sign off
give the power: delegate, authorise; delegated authority, empower
give up: relinquish, surrender, relinquished, quitting, relinquishing; resign, abandon, resigned, cessation
give up on: abandon, discontinue; not pursue, cease
give up smoking: quit, smoking cessation, stop smoking
give way: concede, yield, collapse
given a chance: opportunity
given a home: rehoused, housed, accommodated
given a rise: pay award, uplift, increment
given a telling off: reprimanded, warned, disciplined
given the all clear: discharged, cleared, negative
given the boot: dismissed, removed, sacked; dismissal, terminated
given the brush-off: dismissed, ignored, rejected
given the chop: cut, closed, axed
given the green light: approved, authorised, granted; go-ahead
given the jab: vaccinated, immunised
given the job: appointed, recruited, selected
given the nod: approved, authorised, authorise
given the push: dismissed, removed
given the runaround: delay, unhelpful
given the sack: dismissed, terminated, sacked
given up: abandoned, discontinued; withdrawn
glad: pleased, welcomed; satisfied
gladly: happily, willingly
glance: quick view
glass: window, glazing, bottle; recycling
glass ceiling: barrier, progression, inequality
glean: gather, learn
glitch: technical issue, system error, defect, system issue; it issue, fault, error
global: worldwide, international, overall
glorious: splendid
gloss over: conceal, omit, omitted, not addressed
glossy: brochure, shiny
glove: ppe, hand protection
glue: adhesive, stick
go: depart, leave; proceed, attend
go after: pursue, seek
go against: oppose, contrary, overrule, opposed, overruled
go ahead: proceed, approved, implement, approval, proceeded, took place; commence, progress, green light, authorise, implemented
go along with: accept, accepted
go back on: rescind, renege, break promise, reneged, reversed, broke promise, broken promise; reverse, withdraw
go back to: return, revert, resume, returned, reverted, resumed
go bust: insolvency, administration, liquidation, section 114; provider failure, cease trading, financial failure
go by: rely, according to
go digital: digitise, digital transformation; digitisation, digitalisation
go down: decrease, fall, reduce, fallen, decreasing, falling, reducing; decline, reduction, fail, failed, lower, downward trend
go downhill: deteriorate, decline, worsen, deteriorated, declined, worsened
go for: approve, select; preferred option, agree
go home: discharge; transfer of care, return home
go into: enter, invest, entered, invested, admitted
go into hospital: admission, admitted; inpatient, hospitalisation
go live: launch, implementation, commence, switch on; operational, cutover, deployment, rollout, go-live
go missing: abscond, disappear, absconded, disappeared; missing person, awol, misplaced, unaccounted for
go off: alarm, alarm activated
go on: proceed, taking place
go on strike: industrial action, walk out, walkout; ballot, picket, days lost
go out to tender: procurement, itt; competitive tender, market engagement
`;
