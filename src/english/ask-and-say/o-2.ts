/** Everyday words from "ongoing cost" to "ozone": see `thesaurus.ts`. */
export const O_2 = `
ongoing cost: recurrent cost, revenue cost; running cost, full year effect
online: virtual, remote, microsoft teams, digital; video conference, webcast, web-based, internet, portal, e-consult
online booking: e-booking; digital booking, nhs app, patient portal
online form: online consultation, digital form; econsult, e-form, web form
onus: burden, duty
ooh: out of hours; evening and weekend
op: operation, surgery; procedure, elective
opel: escalation level, operational pressures; black alert, system pressure
open: launch, commence; opening, operational, go live
open action: outstanding action, ongoing action; in progress, action log
open and shut: clear, straightforward
open door: accessible, unrestricted
open ended: indefinite, no end date
open up: reopen, make available, disclose, reopened, became available, launched
opened: launched, operational; commenced, went live
opened its doors: launched, opened, welcomed
opening: launch, commencement; operational date, go live
opening date: go live date, operational date; completion, launch
openly: publicly, transparently, honestly
opera: musical, performance
operating theatre: theatre; theatre utilisation, theatre productivity, surgical
operation: surgery, procedure; elective, theatre, surgical
operations cancelled: cancelled operations, elective cancellations; last minute cancellation, 28-day rebook
opinion: view, feedback, views; advice, audit opinion, perception, insight
opponent: objector, rival, critic
opportunities: chances, openings, possibilities; prospects
oppose: object, against, opposition; dissent, not support
opposition: objection, opposed; minority group, dissent
oppress: repress, bully
opt: select, prefer
opt for: select, choose; preferred option, agree
opt in: consent, join
opt out: decline, withdraw, object, declined, withdrew, objected
optic: eye, fibre
optician: optometrist, optometry; community optometry
optimal: best, ideal, optimum
optimistic: hopeful, positive, overstated; best case
optimum: best, ideal, most favourable
option: alternative, preferred option; scenario, options appraisal, shortlist
optional: discretionary, voluntary; non statutory, advisory
options: alternatives, options appraisal; preferred option, option considered, shortlist, scenarios
oral: verbal, mouth; by mouth, dental
orange: amber
orchestra: musicians, band
order: request, purchase, instruct; sequence, command, direction
ordered to: instructed, directed
ordinary: normal, usual, standard; everyday
organ: donor, transplant, kidney
orient: familiarise
orthodox: conventional, traditional; jewish
other areas: neighbouring, elsewhere; other systems, peers, benchmarking
other stuff: any other business, other business; other matters
other ways: alternatives, options; alternative models
out in the cold: excluded, overlooked
out in the open: public, disclosed, transparent
out of a job: unemployed, redundant, dismissed
out of action: unavailable, broken, out of service
out of area: placed elsewhere, outside borough, distant placement; oap, external placement
out of control: escalating, unsustainable, unmanaged; adverse variance, significant overspend, lack of grip
out of date: expired, outdated, past review date, obsolete; superseded, overdue review
out of hours: ooh, evening and weekend, evening, weekend, overnight; extended access, integrated urgent care, unsocial hours
out of line: inappropriate, outlier, not consistent
out of order: broken, inappropriate; out of service
out of pocket: lost money, expenses, financial loss; reimbursement
out of reach: unaffordable, inaccessible, not achievable
out of step: inconsistent, not aligned
out of stock: unavailable, supply shortage
out of the blue: unexpectedly, without warning, unannounced; short notice
out of the question: ruled out, impossible, not possible
out of the way: remote, completed, isolated
out of the woods: recovered, safe
out of time: out of date, time barred; expired, late
out of touch: unaware, disconnected
out of turn: queue-jumping, not in order
out of use: decommissioned, unavailable; closed
out of work: unemployed, jobless, workless; redundancy
out to tender: procurement, competitive tender, advertised; invitation to tender
outcome: result, decision; conclusion, resolution
outcry: public concern, opposition; objections, petition
outdated: old-fashioned, out of date, obsolete; ageing
outer: outside, external; suburban
outgoing: departing, retiring; former, outgoing chair
outline: sketch; outline business case
outlook: forecast, prospect, future; email
outpatient: outpatients; clinic, opd, follow up, pifu
output: product, result, production; activity
outrage: anger, fury, shock
outright: complete, total
outside help: external support, consultancy; mutual aid, intensive support
outside people: stakeholders, external partners; external parties
outside review: independent review, external review; peer review, well-led review
outsider: independent member, external; lay member, non executive
outsource: contract out, externalise, outsourcing; commission, outsourced, third party, independent sector
outstanding: overdue, incomplete, open; not completed, unresolved
outturn: year end position, actual spend; final spend, final position
outweigh: greater than
over budget: overspend, adverse variance, overspent; cost overrun, pressure, exceeded
over the limit: exceeded, above threshold; breach
over winter: winter period, winter pressures; winter plan, q4
overall: total, in general, combined
overcame: resolved, beat, solved
overcrowded: overcrowding, crowding; over capacity, bed occupancy, high occupancy
overdose: drug-related death; naloxone, drug poisoning, self-harm
overdraft: bank borrowing, cash loan; overdrawn
overdue: outstanding, past due, late; breached deadline, not completed, delayed
overflow: spill, extra capacity, escalation; storm overflow, flooding
overhaul: transformation, redesign, reform; comprehensive review, restructure
overheads: indirect costs, corporate costs; central support, running costs
overlap: duplicate, coincide, cross over
overload: overwhelm, excessive demand
overlook: miss, ignore, fail to notice; privacy
overly: excessively
overnight: immediate, sudden; night time
overnight stay: inpatient, overnight admission; admission
overpriced: too expensive, poor value
overridden: overruled, set aside
override: overrule, set aside, bypass
overrule: overturn, override; set aside, reverse, call in
overruled: overturned, overridden; set aside, reversed
overrun: exceed, delay; overspend, extended duration
overseas: abroad, international, foreign; visitors
overseas nurses: international recruitment, internationally educated; iens, overseas recruitment
oversight: governance, assurance; supervision, monitoring, scrutiny
overspend: adverse variance, over budget; deficit, cost pressure, budget pressure
overspent: adverse variance, over budget, overspend; deficit, pressure
overtime: additional hours, extra hours; wli, enhanced rates, waiting list initiative
overtone: hint
overturn: reverse, rescind, revoke; quash, set aside
overturned: reversed, rescinded, quashed; set aside, revoked
overview: ; scrutiny
overweight: obesity, obese; weight management, healthy weight, bmi
overwhelm: swamp, inundate, cannot cope; flood
overwritten: replaced, superseded
owe: owed, liable; arrears, debt, outstanding
owed: outstanding, due; debtor, arrears, receivable
own company: wholly owned subsidiary, subsidiary; subco, latco
own goal: error, self inflicted, self-inflicted; reputational
own up: admit, accept responsibility, admitted, accepted responsibility
own up to: admit, accept, acknowledge
owned: belonging, property of
owner: freeholder, landlord; sro, risk owner, accountable officer
ownership: title, possession; accountability
oxygen: o2, breathing support, gas
ozone: air pollution, layer
`;
