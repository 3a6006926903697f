import { advert, type HostileSign } from './hostile-sign.ts';

/** What sells: calls to buy, prices, terms, praise and prizes. The form is told in `hostile-sign.ts`. */
export const PLANTED_ADVERTS: readonly HostileSign[] = [
  // What calls to buy.
  advert(`
    buy/order/purchase/shop/grab/subscribe/claim … online/now/today/cheap/cheaply/here/immediately/tonight; get it/yours/them/one now/today/online/here; get … cheap/cheaply;
    apply in/online/today/now; book/request/get/see a? demo/demonstration/quote/consultation; shop the/our/now/today; try our/it/this/them; apply/sign/join today/now; order/get/claim/reserve/grab/collect yours; add to cart/basket; shop now; buy/order … direct; buy/order … from us/our; order before/while/by phone/direct; available from our/only/exclusively;
    call/ring/phone/txt/text now? on? #; text/txt/send/reply … to #; to order/buy/claim/subscribe call/ring/text/txt/visit/reply/send/click; you/patients can buy/order;
    book your/now/today/online/yours/before/early; reserve your/yours/now/in/online/today; get started; get your/yours/yourself; speak/talk to our/one/us/an? … today/now/expert/advisor/adviser/team; ask us/your/about our; let us quote/help/show/take; let our … quote/help/show/take; skip the wait/queue/queues/list/lists; switch/upgrade now/today; see it at/in/on; just/simply show/quote/mention/say/bring/present; when you quote/mention/show/book/order/buy/call;
    ^looking for; ^fed up with/of; ^worried about; ^had enough of; ^struggling with/to; ^need a/an/help/more; our packages/products/recruiters/experts/consultants/therapists/advisers/advisors/range/clinic/showroom/nurses/carers/engineers/solicitors/lawyers; download/get/try our/the … app;
    order/buy/get/find/see/try/ask/choose … from/at your/our; in the app; available now/from/online/at/in … chemists/shops/stores/pharmacies; in all/any good chemists/shops/stores/pharmacies; ask your/a pharmacist/gp/doctor/chemist for/about; book a/an/your call/visit/slot/appointment/scan/tour/demo/viewing; open to residents/investors/members/staff; claims/claim line/before/solicitors/specialists/experts/advice; want/claim/get/entitled … compensation; for a faster/better/cheaper/quicker/private; mention this/the;
    order/book/get/reserve/claim yours!; find out/discover how/why; fill your rota/vacancies/shifts/diary; claim back; we buy any!; in/from the comfort of your; in your own home; shop/store/showroom/showflat/showhome/clinic open; sign up to/for our; tickets/places/bookings/rooms last/available/limited; until sunday/saturday/friday/midnight;
    apply via/through/by text; compare surgeons/prices/quotes/deals/providers/offers; thinking of/about going/buying/moving/selling/switching; only # … left/remaining/available; now/always recruiting/hiring; talk/speak to … ltd/limited; covers/cover all of;
    ask/asking for a demo/quote/brochure/sample!; ^tired/sick of; investors like/wanted/welcome; no gp/doctor's? letter/referral/appointment required/needed; a fresh look`),
  // What it costs.
  advert(`
    lowest/best/cheapest/unbeatable/low/bargain/half/knockdown/rock price/prices/cost/deal/deals/bottom; # % off; % off; save up? to? #;
    special/exclusive/limited/introductory/unmissable/amazing offer/offers/deal/deals; limited time/stock/edition/places; buy one get;
    for just/only £/$/€/#; from just/only £/$/€/#; £/$/€ # per/a msg/text/txt/call/min/pack/bottle/box; no obligation; pay nothing; now only/just £/$/€ #; just £/$/€ #; save # %; free for/of #/charge/postage; no/without credit check/checks; interest free; # days/day free; monthly payments/instalments;
    self pay; packages begin/start/from; from £ # a/an/per; starting/starts/start/begin/begins at/from £; a third/quarter/tenth/half off; zero deposit/interest/fees; no deposit/deposits/money/fees/fee/contract/upfront; money down; terms available; first call/month/visit/session/scan/week/consultation/year/order free; nothing to pay; for £ # a/an/per/only/each; £ # a/per month/week/visit/session/night; at cost price; price match/promise; bargain; discount for/when/if/to members/you/staff/readers/all; month/week only; all summer/winter/month long?; returns of # %; # % returns/return/interest/yield; cut … by half/third in; in/within a/one/the week/day/hour/hours survey/delivery/delivered;
    # for #; cash offer/offers; half/free price/hearing/eye/health/home/sight test/tests/check/checks/survey/valuation/assessment/visit; # % a/per year/annum; from only?/just? £ # per/a/an; 
    save a fortune/packet/bundle/hundreds/thousands!; free guide/ebook/brochure/pack/catalogue/download/report/estimate; best/great/top/unbeatable/exclusive deals/offers/rates on/for!; earn up to!; earn more with/through/at!; pay/pays nothing for!; for a fiver/tenner/song; plan/plans/policy/cover from £;
    at # p each/a/per; two/three bottles/packs/boxes/pairs/tickets for the? price/one; cuts/cut them/costs/bills/waits by; for the price of!`),
  // On what terms.
  advert(`
    money back; discount/promo/promotional/coupon/voucher code/codes; use code; at the? checkout; worldwide/overnight/discreet/fast/free/express/next day? shipping/delivery/dispatch/postage;
    free trial/bonus/gift/quote/sample/samples/entry/ringtone/texts/msg/message; subscribe/subscription now/today; terms apply; unsubscribe; t's c's; opt out text/reply;
    for free/nothing when/if/with/today; try it/them free; cancel any/at time; full refund; delivered to your/you; to your door; same day gp/delivery/service/appointment/appointments/dispatch; no waiting list/lists/time;
    delivered/shipped/sent discreetly/free/overnight; discreetly; same day`),
  // How it is praised.
  advert(`
    guaranteed/proven results/cure/relief/success/returns/winner/win; clinically/scientifically/doctor/doctors/clinician/expert proven/recommended/trusted/endorsed/approved/tested/recommend/trust/swear/hate;
    recommended/trusted/endorsed by doctors/experts/clinicians/thousands/millions; miracle/revolutionary/wonder cure/product/formula/pill/pills/cream/supplement/remedy/diet/device;
    no side effects; no questions asked; risk free; 100 % natural/safe/guaranteed/satisfaction/free; thousands/millions of satisfied/happy … customers/patients/users; satisfied/happy customers; best sellers/seller/selling;
    world's/uk's/britain's/nation's/country's leading/favourite/best/top/largest/# … brand/supplier/product/name/range; number one/1 brand/choice/supplier; as seen on tv/television;
    don't miss out/this; don't delay; miss out on; act now/fast/today/quickly; hurry; while stocks/stock/supplies last; last chance; offer/offers/sale/deal ends; why wait/suffer;
    tired/sick of … try/order/visit/call/buy; why not try/buy/order/switch/treat; treat yourself; transform/change your life; say goodbye to; you deserve; award winning; sponsored/promoted/paid content/post/article/feature/by; sponsored; advertisement/advert; smartest/easiest/quickest/fastest/best way to; satisfaction guaranteed; love it or; feel/look/sleep/breathe/live better; boosts/boost your; trial today;
    as worn/used/recommended/trusted/seen by/on/in; going/selling fast; works better/best/wonders with; loved/chosen/preferred/used by … thousands/millions/hospitals/nurses/doctors/surgeons; new from; the supplement/remedy/product/tablet/device/app/gadget/cream/insoles that/behind; keeps … spotless; changed my life; like new; in as little as; leading supplier/provider/brand/maker of; sleep/walk/live/feel/work/age/breathe better/further/longer/younger/well; nobody does it better; trusted by; faster/easier/cheaper than ever;
    swear/swears by!; top/highly/five/best rated/star; made simple/easy/effortless; luxury; exclusive deals/offers/discount/discounts!; why wait!; for a healthy/healthier/better/happier heart/life/you/mind/night's/smile; experience/enjoy luxury/the;
    boost/supercharge/protect/support your immune/immunity/energy/memory/heart/health/joints!;
    while stock/stocks/supplies lasts/last!; number one … franchise/clinic/agency/provider/supplier; people/investors/carers/patients/families like you!; naturally with; season/seasonal special/sale`),
  // What is sold by those who advertise where they should not.
  advert(`
    without a? prescription/rx; no prescription/rx; over the counter online; online pharmacy/pharmacies/casino/poker/dating/betting; casino/casinos; betting bonus; payday loan/loans;
    crypto currency; cryptocurrency/bitcoin/ethereum/forex/nft/viagra/cialis/levitra/tramadol/xanax/botox/cbd/steroids; replica watches/handbags; essay writing service/services;
    weight loss/slimming pill/pills/tablets/patch/patches/tea; slimming pill/pills/tablets/tea; generic pill/pills; herbal/dietary/vitamin supplement/supplements/remedy/remedies;
    cheap/discount/discounted … tablets/pills/meds/medicines/medication/insurance/loans/watches/flights; ringtone/ringtones; timeshare; seo/backlinks; lose weight/pounds/inches; burn fat; loan/loans for/at/from/up/in; best/cheapest/lowest loan/loans/mortgage/mortgages/insurance/rates/broadband/quotes; hearing aids/pillows/mattress/mattresses/vitamins/supplements; crypto; mobile upgrade/deal/deals; miracle; xxx; sexy singles; adult dating/site/sites; dating service/site/sites;
    insoles/insole; stairlift/stairlifts; hair transplant/transplants/loss; superfood/collagen; solar panel/panels for; private scan/scans/clinic/imaging/gp; hearing aid; will writing; equity release; ppi claim/claims; no win no fee!; personal injury/accident claim/claims/solicitors; anti wrinkle/ageing; teeth whitening; cosmetic surgery; gym pass/passes/membership/memberships; holiday/holidays deal/deals/let/lets; vape/vapes/vaping shop/juice/kit; broadband deal/deals;
    investment/savings bond/bonds/scheme/plan; mobility aid/aids/scooter/scooters; spa day/days/weekend/break; retirement living/village/apartments/homes; any house/car/home; parking fine/fines; hearing test/tests; locum/staffing agency/agencies;
    funeral plan/plans; life insurance/cover; vitamins; continence pads; gym membership`),
  // What is to be won.
  advert(`
    you/you've have/been? won/win/selected/chosen; win a/an/your/one/up/£; enter to/our win/draw/competition; chance to win; complete/completing our survey; you are/have a? winner/selected/chosen/entitled/owed; congratulations you/your; claim your/a/the … prize/reward/refund/gift/voucher/winnings/compensation/bonus;
    prize draw/claim; cash prize/prizes/reward; # cash/prize; lottery/lotto/jackpot/sweepstake/giveaway; gift card/cards/voucher/vouchers; make money; money in/into your; cash in/into your; earn/make … a/per week/day/month/hour from? home;
    work from home … earn/make/income; double/triple your money/investment; guaranteed income/return/returns/profit/profits; passive income; get rich; free money; financial freedom; investment opportunity;
    unclaimed/unexpected money/funds/winnings/prize/prizes/refund; too good to;
    your share of; shares in the new; secure your/a place/share/seat/spot; places are limited/going/filling; be in with a; enter for/free; free tickets/ticket/laptop/tablet/iphone/phone to/for/when; lucky winner/winners/reader/readers;
    could/may/might be owed/due/entitled/eligible/missing; owes/owe you/your!; owed thousands/hundreds/money;
    win an? ipad/iphone/laptop/car/holiday/tablet/tv/voucher/hamper!; back pay claim`),
];
