/** Everyday words from "u-turn" to "utterly": see `thesaurus.ts`. */
export const U = `
u-turn: reversal, rescind; change of decision, reconsider
uec: urgent and emergency, urgent care; emergency care
ugly: unattractive, unsightly
ultimate: last
ultrasound: imaging; sonography, non-obstetric ultrasound, diagnostic
umbrella: overarching, company
unable: not able
unacceptable: not good enough, intolerable, unsatisfactory
unaffected: no impact, unchanged
unambiguous: clear, definite
unanimous: all in favour, nem con; consensus, agreed unanimously
unattended: left alone, unsupervised
unauthorised: without permission, not approved, illegal; unofficial
unavailable: not free, out of stock, absent
unavoidable: inevitable
unaware: uninformed
unbalanced: one-sided, uneven
unbearable: intolerable
unbelievable: incredible
unbiased: impartial, fair, independent
uncertain: unclear, not sure, unknown; in doubt
uncertainty: doubt, risk, unknown
unchanged: static, no movement; stable
uncle: relative, family member
unclear: ambiguous, vague; uncertain
uncomfortable: uneasy, in discomfort
uncommon: rare, unusual
unconnected: unrelated, separate
unconscious: unresponsive, bias
unconvincing: weak, not persuasive
undefined: unclear
under a cloud: suspicion, criticism
under attack: criticised, threatened, cyber
under budget: underspend, favourable variance, underspent; slippage, saving
under consideration: being considered, reviewed, option
under control: managed, stable
under fire: criticised, challenged
under one roof: co-located, co-location; hub, integrated hub, single site
under pressure: pressures, challenged, pressure; strain, demand, capacity, system pressures, escalation, opel
under the cosh: pressure, strained
under the counter: illegal, secretly
under the hammer: auction, sale
under the impression: assumed
under the influence: drunk, intoxicated, drugs
under the radar: unnoticed, undetected
under the spotlight: scrutiny, inspected
under the table: secretly, illegal payment
under the weather: unwell, ill, poorly
under threat: at risk, vulnerable, proposed closure
under way: underway, in progress, ongoing; commenced, progressing
under wraps: confidential, secret, embargoed
underestimate: understate
undergraduate: university student, degree
underground: tube, metro, buried
underlie: cause, root
underline: stress, highlight
underspend: favourable variance, under budget; slippage, surplus
understaffed: staffing shortage, staffing gaps; vacancies, below establishment
understand: grasp, appreciate
undertaking: promise, commitment; agreement, assurance
undesirable: unwanted, not recommended
undo: reverse, cancel
undocumented: not recorded, no paper trail; migrant
undone: not completed, reversed
undoubtedly: certainly, clearly, without question
unduly: excessively
uneasy: worried, uncomfortable
unemployed: jobless, claimant; worklessness
unemployment: joblessness, worklessness; claimant count
unexpected: unforeseen, surprise, unplanned
unexpected cost: unbudgeted, unforeseen cost; cost pressure, contingency
unexpectedly: suddenly, without warning
unexplained: no known reason, unaccounted for
unfair: inequity, inequality; health inequalities, disparity, unwarranted variation
unfamiliar: not used to
unfilled: vacant, vacancy; unfilled post, recruitment gap
unfilled jobs: vacancies, vacant posts; vacancy rate, unfilled posts
unfilled shifts: shift fill rate, fill rate; unfilled, rota gaps, staffing gaps
unfinished: incomplete, outstanding; not completed, ongoing
unfit for purpose: unsuitable, inadequate; functional suitability, poor condition
unfortunate: regrettable, sad
unfounded: baseless, no evidence, not upheld
unfriendly: hostile, unwelcoming
unhappy: dissatisfied, dissatisfaction; concern, disappointed
unhappy staff: low morale, staff dissatisfaction; staff survey, staff engagement
unhappy with: dissatisfied, complaint
unhealthy: poor health; ill health, health inequalities, lifestyle risk
unhelpful: obstructive, not useful
unified: joined, single, integrated
uniform: consistent, work clothing
uniformly: consistently, evenly, across the board
unimportant: minor, trivial
union: trade union, staff side; unison, joint consultative committee, bma, rcn
unions: trade unions, staff side; unison, joint negotiating
unique: one-off, special
unit: ward, department, centre; home
unity: cohesion
universal: blanket
university: academic partner, higher education; hei, research
unjustified: no good reason, unwarranted, unreasonable
unknown: unidentified, to be confirmed
unlimited: no limit, uncapped
unload: hand over, drop off, discharge
unlock: open up, release
unlucky: unfortunate
unnatural: artificial
unnecessarily: needlessly, avoidably
unnecessary: avoidable, superfluous
unobtainable: out of stock
unofficial: unauthorised
unpaid: outstanding, arrears; overdue, uncollected
unpleasant: nasty, horrible
unpopular: disliked, opposed
unpredictable: volatile, uncertain, erratic
unread: not opened
unrealistic: not achievable, overambitious, impractical
unreasonable: unfair, excessive, not rational; vexatious
unrelated: separate, not linked
unreliable: not dependable, inconsistent, breaks down
unsafe: safety concern; not safe, clinical risk
unsatisfactory: poor, not good enough, inadequate
unseen: not visible, hidden
unsolicited: cold call
unsound: not robust, unsafe
unspecified: unnamed
unspent: underspend, uncommitted; carried forward, balance remaining
unstable: insecure, volatile, deteriorating
unsuccessful: failed, not appointed
unsuitable: inappropriate, not right, unfit
unsure: uncertain
unsuspecting: unaware
untidy: messy, unkempt, overgrown
untrue: false, wrong, incorrect
unusable: out of use, broken
unusual: rare
unwanted: surplus, undesirable
unwilling: reluctant, refuse, not prepared
unwise: ill-advised, imprudent
unworkable: impractical, not feasible
up a gear: increase, accelerate
up against: challenged
up against it: under pressure, struggling
up and coming: emerging, future
up and running: operational, live, in place; implemented, established, fully operational, mobilised, functioning
up for: due, eligible, willing
up for grabs: available, vacant, contested
up for renewal: expiring, contract end, re-procurement
up for sale: disposal, on the market
up front: in advance, prepaid, candid
up in arms: strong opposition, objection, angry, protesting, opposed; petition, concern
up in smoke: fire, destroyed
up in the air: undecided, uncertain, to be confirmed; unresolved
up on: higher than, increase
up on last year: year on year, increase; compared with previous
up the creek: difficulty
up the spout: failed
up the wall: frustrated
up to: maximum, as many as
up to date: current, updated; in date, compliant, latest
up to it: capable, able
up to no good: misconduct, criminal activity
up to scratch: compliant, meet standard, acceptable standard; satisfactory, adequate
up to speed: familiar
up to the job: capable, competent, suitable
up to the mark: adequate, acceptable standard
up to their necks: overwhelmed, busy
upbringing: childhood
update: progress report, position statement, status report; refresh, verbal update, highlight report, briefing
upgrade: improve, enhancement, refresh; modernisation, refurbishment, replacement, improvement, modernise
uphill struggle: difficult, challenging
upkeep: maintenance, repair; lifecycle cost, running cost, repairs, running costs
upper: higher, top, maximum
upper hand: advantage, control
upright: vertical
ups: rises, power back-up
ups and downs: fluctuations, variation
upset: distress, concern; dissatisfied, disappointed, dissatisfaction
upset about: distressed, unhappy
upside: benefit, advantage, opportunity
upstairs: first floor, higher level
upwards: rising, increasing
urban: city, town, built-up
urge: recommend, request, encourage; call on
urgency: immediacy, haste, pressing need
urgent: immediate, priority, critical; special urgency, expedited, time critical, emergency, time-critical
urgent care: uec, urgent treatment centre; emergency care, 111, same day
usable: fit for use
usage: use, consumption, utilisation
use: utilise, employ, consumption, valuable, beneficial; make use
use by: expiry, deadline
use up: exhaust, deplete, consume, exhausted, depleted, fully committed
used to: previously, formerly, accustomed
usefully: helpfully
useless: ineffective, worthless
users: service users, patients; clients, customers
usual: normal, regular, customary; typical
utc: urgent treatment centre; walk-in centre, minor injuries
utility: gas, water, electricity
utter: complete
utterly: completely, totally
`;
