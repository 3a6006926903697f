/** Everyday words from "social prescribing" to "stick in the mud": see `thesaurus.ts`. */
export const S_3 = `
social prescribing: link worker; community referral, wellbeing coach, voluntary sector
social services: adult social care, children's services; social care, asc
social worker: social care staff; social work, care manager, amhp
socialist: left wing, labour
society: community, association, public
sock: footwear
socket: plug point, power
sof: system oversight framework, nof; segmentation, oversight framework
soft: gentle, lenient
soft spot: vulnerable
software: application, system; platform, licence, solution
soil: ground, earth, dirty
solar: pv, photovoltaic, renewable
solar panels: photovoltaic, pv; renewable, solar pv
sold: disposed, disposal, sale; completed sale, transferred, capital receipt
sold off: disposed; divested
soldier: army, veteran, serviceman
solely: exclusively
solicitor: lawyer, legal adviser, attorney
solid: firm, sound
solo: alone, single-handed
solution: fix, resolution; remedy
solve: resolve, resolution; address, mitigate
someplace: somewhere, other location
something wrong: fault, problem, abnormality
sometime: former
somewhat: slightly, a little
somewhere: location
son: child, boy, family member
song: music, tune
soon: shortly, imminent; near future, in due course, next quarter
sooner: quicker, faster
sooner or later: eventually, in due course
sooner rather than later: promptly, urgent, early
soonest: earliest, quickest
sophisticated: advanced, complex
sordid: sleazy
sore: pressure ulcer, painful, bedsore
sore point: contentious, sensitive
sorry: apologies, apology; regret
sort out: resolve, address, rectify, fix, resolved, fixed, resolving, fixing; remedy, arrange, resolution, arranged
sorted: resolved, addressed, rectified; completed
soul: spirit
sound: noise, robust, reliable
sound out: consult, engage; soft market testing, informal discussion
sounded out: consulted, informally asked
soup: food, soup kitchen
sour grapes: resentment
source: obtain, provider
south: southern, southerly
southern: south, southerly
space: capacity, accommodation; footprint, floor area, square metres
span: period, length
spare: surplus, headroom; available capacity, unused
spare land: surplus land, surplus estate; disposal, surplus to requirements
spark off: trigger, cause, triggered, caused, prompted
spat: dispute, disagreement
spatial: geographic
speak: address, speaking rights; present, make representations
speak for: represent, on behalf, advocate, represented
speak out: raise concerns, criticise publicly, voice, raised concerns, criticised, voiced
speak to: contact
speak up: freedom to speak, raise concerns, speak up guardian, ftsu, whistleblow, voice, raised concerns, disclosed, voiced; whistleblowing, guardian
speaker: chair, guest
special: particular, dedicated; sen
special measures: intervention, statutory intervention, recovery support programme, rsp; improvement notice, sof 4, segment 4, enforcement
special needs: send, special educational needs; additional needs, ehcp, disability
special request: individual funding request, ifr; exceptional circumstances
specialist: consultant; specialised, tertiary, specialist service
species: wildlife, plant, habitat
specific: particular, exact; named
specified: named
specimen: sample, example
spectacular: impressive
spectrum: range, autism
speculate: guess
speech: language
speed up: accelerate, expedite; fast track, improve pace, prioritise, fast-track, acceleration
speeding: road safety, speed limit; traffic calming
spell: period, episode
spell out: outline, explain, set out; clarify, specify
spend: expenditure, spending; outturn, outlay, commitment
spending: expenditure, spend; outturn, outlay
spending freeze: spending controls, expenditure controls; moratorium, discretionary spend, panel approval
spent: expended, expenditure; incurred, outturn, drawn down
sphere: field
spick and span: clean, tidy
spies: surveillance, intelligence
spike: sharp increase, surge, peak; outlier, increase, spike in demand
spill: leak, discharge, knock over
spill over: overflow, extend
spill the beans: disclose, reveal
spin: public relations, gloss
spiralling: escalating, increasing; cost growth, demand pressure
spirit: alcohol, ethos
spiritual: faith, religious, chaplaincy
spit: saliva, assault
spite: malice; despite
splash out: invest, expenditure; capital investment, spend
splendid: excellent, superb
split: divided, division; mixed views, difference of opinion
split down the middle: divided, tied vote
split the cost: cost share, risk share; joint funding, apportion, pooled budget
split up: separate, disaggregate, divide, divorce; demerger, disaggregation, divestment
spoil: damage, ruin, ballot
spoilt: rejected, ruined
spoke: addressed, presented; reported, commented
spoke against: opposed, objected
spokesman: representative, press officer
sponsor: fund, sponsorship; senior responsible owner, executive lead
spontaneous: unplanned
spoof: fake, phishing
spool: reel
sport: leisure, games, physical activity
spot: notice, identify
spot check: unannounced inspection, sample, audit
spot early: early identification, early detection; early diagnosis, screening
spot on: accurate, exactly right
spout: pipe
spray: paint, pesticide
spread: transmission; outbreak, rollout, distribution, scale
spread the cost: instalments, phased payment
spread the word: communicate, promote, raise awareness, publicise, communications; disseminate, awareness, promotion
spread thin: stretched, overstretched, insufficient resources
spread too thin: overstretched, insufficient resources
spring: march to may, season
spring clean: declutter, deep clean
spring up: emerge, emerged
spur: encourage, prompt
spurious: false, baseless
spy: surveillance, covert
squad: team, unit
square: plaza, town centre, public space
squash: crush, overcrowd
squeeze: pressure, tight, cut
squeezed out: displaced, excluded
sro: senior responsible officer, senior responsible owner; project lead
stability: steadiness, security, resilience
stable: steady, unchanged, secure
stack: pile, heap
stack up: compare, accumulate
staff: workforce, employees, personnel; colleagues, officers, establishment, wte, our people
staff cost: pay costs, pay expenditure; pay bill, workforce costs
staff leaving: turnover, leavers; attrition, resignation
staff moved to new employer: tupe, staff transfer; transfer of undertakings
staff numbers: wte, headcount; establishment, staff in post
staff short: staffing shortage, vacancies; workforce gaps, understaffed, workforce pressures
staff survey: nhs staff survey, people pulse; staff engagement, staff feedback
stage: phase, gateway; milestone, step
stagger: phase, spread out
stair: steps, stairway
staircase: stairs, stairwell, steps
stake: interest, at risk
stakeholder: partner, interested party; people affected, consultee
stale: out of date
stall: delay, pause; lack of progress, stalled
stalled: paused, delayed; no progress, on hold
stamp: seal, duty, postage
stance: position
stand aside: withdraw, recuse
stand by: ready, uphold, upheld, maintained
stand down: resign, step down; relinquish, cancel
stand firm: maintain position, resist
stand for: represent, candidate, represented, contested
stand in: deputise, interim, acting, substitute, deputising; cover, locum, deputy
stand in the way: obstruct, prevent, hinder
stand on its own feet: independent, self-sufficient
stand on your own feet: independent, self-reliant
stand out: notable, outlier, prominent
stand still: static, pause, no increase
stand trial: prosecuted, court
stand up for: defend, advocate
stand up to: withstand, resist, challenge
stand-in: interim, acting, deputy; substitute, cover, locum
standard: quality, norm, level; benchmark
standpoint: position
star: rating, excellent, award
stark: clear
start: commence, begin, commencement; launch, initiate, mobilise, go live
start afresh: restart, new beginning
start building: commence construction, start on site; construction start, breaking ground
start off: commence
start over: restart
start up: establish, new business, mobilise, established, launched
started: commenced, began, initiated; underway, launched, in place
starter: new recruit, joiner
starting: commencing, commencement; start date, mobilisation, launch
startle: surprise, alarm
starts: commence, begin; start date, effective from
starve: malnourished, lack of food, deprive
state of play: current position, status; position statement, progress
statement: declaration, account, announcement
static: unchanged, no movement
station: depot, base
stationary: parked
statistic: figure, number, data
stats: statistics, data; metrics, performance indicators, indicators
status: position, stage
stay away: not attend, avoid, isolate, did not attend, avoided
stay in: admission, overnight
stay in hospital: length of stay, inpatient stay; los, admission, stranded
stay on: extended
stay out of: avoid
stay over: overnight
stay overnight: admission, inpatient, accommodation
stay put: evacuation strategy
stay well: prevention, healthy, wellbeing
std: sti, sexually transmitted infection; sexual health
steadily: gradually, consistently
steady: stable, consistent; sustained
steam: boiler, heat
steel: metal, frame
steep: sharp, sloping
steer: guide, direct, guidance
steer clear: avoid
stem: arise, science subjects
step: stage, action; milestone, phase
step aside: resign, recuse, resigned, recused
step by step: phased, incremental, gradual; staged approach
step change: significant improvement, transformation
step down: resign, stand down, relinquish; end of term, departure
step forward: progress, volunteer
step in: intervene, intervention; take over
step into shoes: succeed, successor; interim
step out: withdraw, withdrew
step out of line: misconduct, breach
step up: acting up, increase, intensify, increased, escalated, intensified; escalate, promoted, deputise
stepped down: resigned, stood down, relinquished, left role, resign, intermediate care; departed, end of term, retired, discharged, lower level care
stepped in: intervened, intervention, acted, intervene, take action; commissioner, direction, deputised, deputise
stereotype: assumption, prejudice
sterile: clean, disinfected, germ-free
sterling: pounds, excellent
stick: criticism, adverse comment; negative feedback
stick around: retention
stick in the mud: resistant to change
`;
