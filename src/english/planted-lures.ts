import { type HostileSign, links, lure } from './hostile-sign.ts';

/** What is to be opened, given away or paid, and what presses. The form is told in `hostile-sign.ts`. */
export const PLANTED_LURES: readonly HostileSign[] = [
  // What is to be opened or visited.
  links(`
    click/tap/press here/below/this/the/on link/button?; follow/visit/open/use/see/copy/check this/the/our/following link/links/website/site/page/portal/shop/store/attachment/url/address/web; visit our/us;
    log/sign in/on at/to/via/here/with; go/head over? to/onto our/the/this … link/portal/site/website/page/form; scan the/this qr/code; link below/above/here/provided;
    download/install/open/run the/this/our/an? … attachment/attached/app/file/update/software/viewer/program; call/ring/phone/text/txt/whatsapp/email/contact us/me/now/free/today;
    join/pay/register/reschedule/confirm/renew/vote/re submit/submit … at/via/on/through the/this/our/a link/site/page/portal/form/app; email/message/text/whatsapp/phone/ring/dm me/us/him/her/the; number below/above/overleaf/given; contact/call/ring/text the number; the form at/below/on; meeting link has changed; allow the download/pop*; use the link; code that? was texted/sent/emailed to; sign on there/here/with; texts/calls cost £/#; whatsapp/telegram/signal #; message us; text/send a? … text to #; helpline rings/calls; open the attachment/attached;
    text … to #!; drive/file share/link at/here; attached/enclosed sheet/form/link/invoice;
    enable/allow/activate editing/content/macros!; macro enabled; tap/open/get the app;
    book/apply/compare/reserve/buy/shop/enrol … at/via; document/file/message/paper is protected/encrypted/locked; to continue/keep reading/viewing!`),
  // What is to be given away.
  lure(`
    password/passwords/passcode/username/credentials; login/logon/log/signin details/credentials/page/in; bank/card/account/payment/personal/banking/security details/number/numbers/code/codes/information;
    sort/account code/number/numbers; nhsmail/email/mail/login/log/sign details/credentials/password; pin number/code; cvv; one time code/passcode; verify/confirm/validate/update/reactivate/unlock/restore/revalidate/authenticate your/their/the? account/accounts/identity/details/login/password/mailbox/payment/profile/bank/access/credentials;
    re enter your/their; national insurance number/numbers; remote access; seed phrase; mailbox is/has/quota/storage/full/upgrade; memorable word;
    smartcard pin/number; pin number/to/code; their/your/his/her pin; your/their card ready/number/details; card details; remote control; give/read/tell/hand … code/pin/password/passcode to/over!; give/read/tell … number to/over; by/in/with gift card/cards/voucher/vouchers!; send gift/prepaid card/cards/voucher/vouchers!; could/may be owed!; collect/obtain/take … your/their … code/pin/password/passcode!; invoice/bill/statement … is attached/enclosed!; validated/validate/confirm/verify/register/re register your/their mailbox/card/email/vote/account/identity; confirm your/their; your/their/the vote has not; date of birth and; mother's maiden; bank records/statement/statements/login/app; full name and; scan/photo/copy of your/their passport/licence/card;
    usual/old/current/new/same password; password stroke*/is; log/sign in again; fill/enter in/your/their bank; connect to your/their/the computer/screen/device/machine!; let them/him/her/us connect/in/access!; who you are; reply yes/no/stop/y with/to!; with your date;
    ni number; requires/require/need/needs your; your/their card/bank/account/ni/passport/postcode number/details/and`),
  // What asks for it.
  lure(`
    enter/confirm/verify/reset/update/validate/provide/supply/send/submit/type/give/check/share/reply your/us/with … your?; by replying to; reply to/with/by this/your/email/text;
    are/is asked to update/confirm/verify/validate/supply/provide/re enter/send their/your/the; do not share this with; forward this/it to; to ten/# colleagues/friends/people/contacts; have your … ready; kindly use/confirm/reply/send/update/transfer`),
  // What presses.
  lure(`
    must/please/need … within # hours/hrs; urgent/immediate action/response/attention/verification/payment/security; action required/needed; required immediately/urgently; act/respond/verify/confirm/pay/reply immediately/urgently/now;
    account/accounts/access/mailbox/profile/email/subscription will be suspended/locked/closed/deactivated/disabled/terminated/deleted/removed/withdrawn/blocked;
    account/access/mailbox/password has/have been suspended/locked/closed/compromised/disabled/limited/blocked/expired; password/account/mailbox/access … expires/expire;
    final notice/reminder/warning/demand; last/final attempt; failure to do/comply/verify/respond/confirm/pay … result/lead/will; to avoid/prevent suspension/closure/disconnection/deactivation; or/before you will? lose;
    or/to lose/losing access; unusual/suspicious/unauthorised/unknown activity/sign/login/attempt; is/been/are put? on hold; please … today/now/immediately/urgently; before midnight/tonight/noon;
    urgently if/contact/call; without delay to/or; within the hour; within two/one/three/24/48 days/hours … or/to lose/will/avoid; avoid losing; lose their/your/the seat/place/access/share/right/rights; will not be sent/able/admitted/paid unless/the; going fast; could/can not be delivered; not be delivered; has not been counted; last day to; before it is too late; today only; now:; due by/on friday/monday/tomorrow/today/noon/midnight; immediately by/to/at; as soon as possible by/to/at; or your/their/you; final call/chance/day;
    unless you/they confirm/verify/reply/pay/act/re/log!; account … will close; close of play; cannot/can not take calls;
    has/have/are been? locked/encrypted/blocked/suspended; your/their files/data/computer/device/mailbox; lose their/your seat/place/access`),
  // What is to be paid.
  lure(`
    pay/send/transfer/wire/remit/deposit … money/funds/payment/payments/fee/fees/deposit/£/$ to/into/via/by/at/from/for/now; pay/paid/payments/payment/transfer into/to/by … account/wallet/card;
    outstanding/overdue … £; account given/below/overleaf/shown/above/details; our/new/changed/updated bank account/details; bank details have changed; invoice attached/overdue/outstanding; release/processing/admin/administration/handling/clearance/registration fee/fees;
    bitcoin/crypto wallet/address; western union; moneygram; paypal; transferring funds/money; prince; tax rebate/refund; overdue payment/invoice/balance;
    share/give/send/provide/submit … your/their bank/card/account/password/login/personal/details;
    iban; swift code; paypal/payable to; sort code #; new account number/details; has/have a new? account; account number has/is; use it/this/these for all; pay at/via/on/into; small charge/fee/payment of; fee/fees/charge/deposit of £ # … secures/releases/to/now; secures a/your place; to release/unlock the; payment to/into sort/account/iban; transfer it/them/£/the; gift card/cards; invoices … should/must now/be sent/paid … to/account; send payment/payments/invoices to; reimburse/refund … your; prepaid/pre paid card; cash only; wallet;
    moved/changed bank/banks!; future/all/outstanding invoices … to/go; gift voucher/vouchers; deposit/fee/payment for the … to account; rebate;
    payee details/account; new/changed payee; pay … invoices/invoice/fees/balance there/here/below/now/to;
    may/might be due a!; payroll details`),
];
