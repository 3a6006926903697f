/** Everyday words from "go over" to "gynae": see `thesaurus.ts`. */
export const G_2 = `
go over: review, consider, examine, exceeded, reviewed, overspent; outline
go over people's heads: escalate, bypass, not understood
go overboard: excessive
go past: exceed, breach; overdue
go private: independent sector, private provider, self-fund, pay privately; outsourcing, self-pay, choice, insourcing
go round: tour, visit, circulate, visited, toured, circulated
go the distance: complete, sustain
go the extra mile: exceed expectations, commitment, dedication, exceeded expectations
go through: review, consider, undergo, approved, underwent, experienced; present, talk through, experience
go to court: judicial review, litigation, legal proceedings; legal challenge, proceedings, prosecute, prosecuted
go to the polls: vote, election, ballot
go to the wall: collapse, insolvent, fail, collapsed, failed
go to waste: unused, discarded
go under: insolvent, collapse, went into administration, collapsed; cease trading
go up: increase, rise, grew, grown, increasing, rising, growing; growth, uplift, grow, escalate, upward trend
go up in smoke: destroyed, fire
go with: agree, adopt, accompany; preferred option, select
go without: lack, miss out, lacked, missed, not provided
go wrong: fail, risk, incident, error; harm, failure, adverse event
go-ahead: approval, approve, authorisation; consent, permission to proceed
go-between: liaison, intermediary; link officer
goal: objective, aim, target; priority, outcome, ambition
goat: livestock
god: faith, religion
goes: departs; proceeds
goes into: invested, enters, allocated
goes up: increase, rise; growth, uplift
goes with: accompanies, matches
goes wrong: fails, error, incident; contingency
going ahead: proceed, approved; progressing, implementation
going badly: off track, underperforming, red; red rated, deteriorating, adverse, poor performance
going begging: vacant, available, unused
going cold: lose heating, without heating, lapsed, no progress
going concern: viable, able to continue
going downhill: deteriorating, declining; adverse trend, worsening, downward trend
going forward: future, henceforth, next steps
going home: discharge; transfer of care, discharge to assess
going hungry: food poverty, food insecurity, without meals
going nowhere: no progress, stalled, static; lack of progress
going rate: market price, usual pay
going spare: available, surplus, unused
going strong: thriving, successful
going to do: planned action, intend, next steps; action plan, will
going well: on track, good progress, positive progress, progressing well; green, performing well, on target, ahead of plan
gold: strategic command, top award; incident commander
golden: hello, opportunity; handshake
golden handshake: exit payment, severance; settlement agreement, redundancy payment
golf: course, links, sport
gone: departed, left; resigned, no longer
gone ahead without: proceeded, no consultation
gone bust: insolvent, in administration, bankrupt, went into administration, bankruptcy
gone down: decreased, reduced; reduction, decline
gone for good: permanently lost, removed, ended; closure
gone over: exceed, overspend; adverse variance, overrun
gone quiet: no response, no update, reduced
gone up: increased, increase; rise, grown
gone up the wall: angry
gone wrong: incident; failure, harm, adverse event, serious incident
good: positive, satisfactory, effective; good rating, strong performance
good care: quality of care; high quality, patient experience, excellence
good cause: charity, worthy
good deal: value for money, best value, large amount; best consideration, favourable terms
good enough: adequate, satisfactory, acceptable
good news: positive, achievement, welcome, favourable; success, improvement
good value: value for money, economical, cost-effective
goodbye: departure, vote of thanks; farewell
gossip: rumour, hearsay
got away: escaped, absconded
got better: improved, improvement; increase, positive trend
got hurt: injured, harm, injury
got into trouble: disciplined, in difficulty, struggling
got stuck: delayed, trapped, stalled
got the boot: dismissed, sacked, removed
got the job: appointed, successful candidate, recruited; appointment
got to: required, must; obliged, statutory
got wind of: became aware, learned
got worse: deteriorated, worsened, declined; adverse movement
governance: oversight, assurance; accountability, decision-making
government: central government, dhsc; mhclg, westminster, hm treasury, whitehall
government money: government grant, central government funding; settlement, revenue support grant
governor: trustee, council member, head of prison; foundation trust, school governing body
gown: ppe, protective clothing
gp: general practitioner, general practice; primary care, family doctor, surgery
gp federation: federation; pcn, gp provider
gp surgery: gp practice, general practice; medical centre, primary care, health centre
grab: seize; rail
grace: period of grace, leeway; delay
grade: band, rating, mark; level, score
gradually: slowly, over time, step by step; phased, incrementally
graduate: degree holder, alumni, newly qualified; trainee
graffiti: vandalism, tagging, spray paint
graffito: tagging, vandalism
grain: cereal; small amount
grand: thousand, £k; £000
grandfather: older relative, grandparent
grandmother: nan, grandparent
grant: award, funding; contribution, subsidy
graph: chart, spc chart; dashboard, trend
graphic: image, diagram, picture
grasp: grip
grass: lawn, verge, turf; mowing, grounds maintenance
grass cutting: mowing, grounds maintenance, verges
grass roots: community level, local, ordinary members
grateful: thankful, appreciative, thanks; appreciate
grave: serious, burial plot; cemetery
gravity: seriousness
greasy: oily, fat; food
great: excellent, outstanding; positive, strong
greater: higher, increased; larger
greatest: biggest, highest
greatly: significantly, considerably
greed: profiteering; selfish
greedy: profiteering
green: sustainability, net zero; decarbonisation, green plan, on track
green belt: greenfield; open space, local plan
green light: approve, approval, authorise, approved, go-ahead; consent, permission to proceed, sign-off, authorised
grew: increased, growth; expanded
grey: elderly; unclear area, grey fleet
grey area: unclear, ambiguous, uncertain
grid: electricity network, table, national grid; power connection
grief: bereavement; bereaved, loss, bereavement support
grievance: dispute; complaint, employee relations, disciplinary
grieving: bereavement; bereaved, bereavement support
grill: scrutinise, challenge; question, scrutiny
grim: bleak, poor
grind: slow, wear; crush
grind to a halt: stall, cease
grip: control, oversight; management
gripe: complaint, concern, grievance; dissatisfaction, issue
groan: complain, strain
gross: total, before tax; serious, gross misconduct
grossly: seriously, excessively
ground breaking: innovative, pioneering, start of construction
ground to a halt: stalled, ceased
grounds: reason, basis; justification
group: committee, working group; forum, steering group, collaborative
group of gps: primary care network, pcn; gp federation, practice merger
grow: increase, expand; growth
grow out of: outgrow
growing up: transition; transition to adulthood, preparing for adulthood
growth: increase, expansion, rise; tumour
grumble: complaint, concern; dissatisfaction
guarantee: assurance, assure, warrant; commitment, surety
guard: security, protect; prevent against
guess: estimate, forecast, assumption; projection
guest: invitee, visitor; in attendance, observer
guidance: advice, guidelines, instructions; rules, protocol
guide: handbook, lead; manual, steer
guideline: guidance, rule, standard; protocol, nice
guilt: blame, culpability
guilty: convicted, at fault; pleaded
guinea pig: pilot site, early adopter; pathfinder, vanguard
guitar: instrument, music
gulf: gap, divide
gullible: easily misled
gum: chewing litter, teeth, dental
gun: firearm, weapon, shooting; shotgun licence
gun crime: firearms, shootings; serious violence
gut feeling: instinct, intuition
guts: gastroenterology; bowel, colorectal, digestive
gutter: drain, roof leak, rainwater
guy: man, bloke
gynae: gynaecology; women's health, gynaecological
`;
