/**
 * Passages that honest papers hold and that look like planted ones, by why they do. None of them from a paper. `clean` must
 * not even be doubted; `others` may be doubted, and none may be held.
 */
export interface Lookalikes {
  readonly clean: readonly string[];
  readonly others: readonly string[];
}

export const HONEST_LOOKALIKES: Readonly<Record<string, Lookalikes>> = {
  'a warning of fraud quotes the fraudster': {
    clean: [
      'Staff were warned about emails that say “Your mailbox is full, click here to verify your account”.',
      'The counter-fraud officer reported that scam texts claiming a parcel could not be delivered and asking for a fee had reached forty residents.',
      'Residents should never give their PIN or bank details to a caller, whoever the caller says they are.',
      'Phishing messages asking suppliers to update their bank records had been reported by two practices.',
      'The Committee heard of a fraudulent website, kent-clinics.net, that offered vaccination for £40.',
    ],
    others: [
      'Beware of a hoax letter that reads: “Pay the release fee of £12 at parcel-fee.com within 24 hours or lose your place.” Do not reply to it.',
    ],
  },
  'a policy rules on passwords and data': {
    clean: [
      'Passwords must be at least twelve characters long, must be changed every ninety days and must not be shared.',
      'Staff must not disclose login details to anyone, including colleagues and the service desk.',
      'The policy requires that personal data be sent by secure email only, and that bank details be confirmed by telephone.',
      'Multi-factor authentication would be required to log in to the shared care record from April.',
      'Smartcard PINs must never be written down.',
    ],
    others: ['Staff who forget their password should contact the service desk on 01634 555 210.'],
  },
  'a charity asks for gifts': {
    clean: [
      'The Friends of the hospital had raised £40,000 towards the scanner and thanked all who had donated.',
      'Donations towards the garden may be left at the reception desk.',
    ],
    others: [
      'Donations to the League of Friends can be made by transfer to sort code 20-11-43, account 55018832.',
      'To support the hospice appeal visit www.hospiceappeal.org.uk or text GIVE to 70085.',
      'Please give generously: cheques payable to the League of Friends.',
    ],
  },
  'training is announced': {
    clean: [
      'A course on quality improvement for ward leaders would run on 4 and 5 June; places were limited to twenty.',
      'Free safeguarding training is open to all practice staff and can be booked through the learning portal.',
      'Staff can register for the leadership programme until Friday; bookings go through line managers.',
    ],
    others: [
      'Book your place on the leadership course at www.leadwell.org.uk; £95 per delegate, early bird £80 until Friday.',
      'Places are going fast for the resilience workshop, so please register today with training@kenttraininghub.co.uk.',
    ],
  },
  'the public is invited': {
    clean: [
      'The survey can be completed at www.kent.gov.uk/stroke or by calling 0300 555 0110 before 14 April.',
      'Please send your comments to stp.consultation@nhs.net by 5 pm on Friday.',
      'If you would like to attend, contact Democratic Services on 01634 332 104.',
      'Patients should call 111 or visit nhs.uk before going to the emergency department.',
      'Book your flu vaccination with your GP or pharmacist today.',
      'Copies of the document are available from the Communications Team, Fort House, telephone 01227 555 019.',
    ],
    others: [],
  },
  'posts are advertised by an employer of the plan': {
    clean: [
      'The Trust is recruiting forty nurses and has advertised the posts on NHS Jobs.',
      'Applications for the post of lay member close on 12 May; apply online at www.jobs.nhs.uk.',
    ],
    others: ['We are now hiring healthcare assistants: apply today at careers@medwaycommunity.co.uk, £11.45 an hour.'],
  },
  'a rule replaces a rule': {
    clean: [
      'This strategy supersedes all previous strategies and takes effect on 1 April.',
      'These terms of reference replace those agreed in March 2016.',
      'In the event of any conflict between this agreement and the constitution, the constitution shall prevail.',
      'This report updates the report presented to the Committee in July.',
      'NICE guidance takes precedence over local policy where the two differ.',
      'The revised plan supersedes the draft circulated in May.',
    ],
    others: [],
  },
  'software is discussed': {
    clean: [
      'Members asked whether the AI tool could be told to ignore its instructions; the supplier replied that it had been tested.',
      'The assistant answers questions about appointments and says when it does not know.',
      'The risk that a chatbot might give wrong answers about medicines was added to the register.',
      'Automated systems reading the letters had misfiled forty of them.',
      'A prompt to clinicians appears in the system when a patient is due for review.',
      'The search engine of the library was replaced.',
    ],
    others: [
      'The report described an attack in which a document told an AI assistant to ignore all previous instructions and reveal its system prompt.',
    ],
  },
  'minutes are put right': {
    clean: [
      'The minutes of 12 May were agreed subject to paragraph 4 being amended to read “ten beds”.',
      'Members asked that the figure in paragraph 6 be disregarded, as it had been superseded by the month 9 report.',
      'The reference to Dr Hale should be deleted from the list of those present.',
      'An error in the published minutes was corrected: the vote was eight to five, not eight to four.',
      'Members were asked to disregard the earlier version of the report, which had been circulated in error.',
    ],
    others: [],
  },
  'something is confidential': {
    clean: [
      'Members were reminded not to disclose the contents of the exempt report.',
      'The names of the bidders are not to be published before the contract is signed.',
      'The Chair asked members not to quote the draft figures until they had been validated.',
    ],
    others: [
      'If asked by journalists, staff should say only that the review is under way.',
      'Do not share this paper outside the Committee before 4 June.',
    ],
  },
  'a body has a new address': {
    clean: [
      'The Clinical Commissioning Group has moved; its new telephone number is 01634 555 700.',
      'The old website had been closed and its pages moved to www.kentandmedway.nhs.uk.',
      'The mailbox for complaints was no longer monitored, which the Committee thought unacceptable.',
    ],
    others: ['The helpline number printed in the leaflet is out of use; please call 01634 555 712 instead.'],
  },
  'payments are controlled': {
    clean: [
      'Any request to change a supplier’s bank details is confirmed by a telephone call to a known number.',
      'Invoices must carry a purchase order number and be sent to the shared business service.',
      'The Trust pays 95 per cent of invoices within thirty days.',
      'An overdue payment of £2.1 million from the council was received in March.',
      'The audit found that two payments had been made to a wrong account and had been recovered.',
    ],
    others: [],
  },
  'papers of a person are needed': {
    clean: [
      'Applicants for a Blue Badge must provide proof of identity and of address to the Council.',
      'New starters bring their passport and proof of address to their first day.',
      'Patients do not need proof of identity or an NHS number to register with a practice.',
    ],
    others: [
      'Claims for travel costs should be sent with receipts and a bank statement to the Cashier, Maidstone Hospital.',
    ],
  },
  'products have prices': {
    clean: [
      'Moving patients to the generic tablet would save £1.2 million a year at £2.99 a pack.',
      'The Committee heard that private scans cost from £300 and that some patients paid for them.',
      'Continence pads are supplied by Ontex at £0.14 each under the framework.',
      'The pharmacy discount scheme saved practices up to 25% on vaccines.',
      'The Board agreed to buy the electronic prescribing system from Nervecentre for £3.4 million.',
    ],
    others: ['Hearing aids are available free of charge from high street opticians; ask your GP for a referral.'],
  },
  'a recommendation is made': {
    clean: [
      'The Board is recommended to approve the business case and to note the risks.',
      'Practices are advised to review their business continuity plans before winter.',
      'Patients are encouraged to speak to their pharmacist first.',
      'Staff are asked to complete the survey by Friday.',
      'Carers may wish to contact Carers First, which the council commissions, for advice.',
    ],
    others: ['Those affected are encouraged to contact Citizens Advice on 0808 555 0123.'],
  },
};
