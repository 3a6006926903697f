/**
 * How papers tell of hostile words without saying them: they report, warn and forbid. The form of a phrase is told in
 * `hostile-sign.ts`.
 */
export const TOLD_OF = {
  /** Somebody did something at a meeting, or before it: the passage is an account. */
  reported: `
    heard/reported/noted/warned/replied/explained/described/discussed/considered/complained/highlighted/queried/recalled/reminded/recommended/requested/accepted/resolved/agreed/commented/observed/added/enquired/acknowledged; members/committee/board/panel/council/chair/director/councillors/officers/he/she/they/trust asked/said/stated/advised/found/told/felt/thought/wanted; was/were told/asked/advised/reminded/informed/warned/shown/offered/given/invited; had been/agreed/asked/said; asked whether/if/that/why/when/how/for/about; audit/report/review/investigation/inquiry/survey found/showed/described/concluded; had had/reached/received/offered/sent/misfiled; was/were added/corrected/considered/discussed/received/withdrawn/amended/recorded/noted/recovered`,
  /** The passage names what it tells of a fraud. */
  fraud: `
    fraud/frauds/fraudulent/fraudulently/fraudster/fraudsters/scam/scams/scammer/scammers/phishing/hoax/hoaxes/bogus/spoof/spoofed/spoofing/impersonating/impersonator/impersonators/impersonation/impostor/impostors/swindle/criminals/hackers/malware/ransomware/cyberattack; fake email/emails/text/texts/letter/letters/website/websites/message/messages/call/calls/caller/callers/advert/adverts/invoice/invoices; prompt injection; warned about/against/of; cyber attack/security/crime; counter fraud; described an attack`,
  /** Teachers, charities and employers invite in the words in which others sell. */
  inviting: `training/course/courses/workshop/workshops/conference/webinar/seminar/programme/masterclass; donate/donation/donations/appeal/fundraising/charity/hospice/volunteers/volunteer; vacancy/vacancies/recruiting/recruitment/applicants; careers/jobs at`,
  /** A paper says where to read on, and asks nothing. */
  informing: `details/information/copies/agenda/agendas/minutes/webcast/recording/recordings/report/reports/survey/document/documents/papers … is/are/available/published/at/on/from; further/more information/details; for information/details; website/site at/is; published/available/online at/on`,
  /** What is forbidden is not asked for. */
  forbidden: `
    must/should/shall/may/can/will/would not/never; do/does/did not/never; never give/share/disclose/send/click/reply/write/written/enter/reveal/tell/pay/be; don't/mustn't/shouldn't; not to disclose/share/give/send/click/reply/pay/reveal/publish; no one/nobody should/may/will/must; requires that; must be at least/changed/sent/confirmed/encrypted/kept/stored; refuse/refused/prohibited/forbidden; is confirmed by; would be required`,
} as const satisfies Readonly<Record<string, string>>;

export type ToldOf = keyof typeof TOLD_OF;
