/**
 * The labels that stand over the parts of a form by which a decision is recorded or proposed, as councils print them. In
 * small letters, without a colon.
 */
export const FORM_LABELS: readonly string[] = [
  'decision taken by',
  'decision to be taken by',
  'decision made by',
  'decision maker',
  'decision no',
  'decision number',
  'decision ref',
  'reference no',
  'key decision',
  'details of decision',
  'decision taken',
  'proposed decision',
  'reason(s) for decision',
  'reason(s) for the decision',
  'reasons for the decision',
  'reason for urgency',
  'cabinet committee recommendations and other consultation',
  'recommendations and other consultation',
  'consultation',
  'consultees',
  'member and other consultation',
  'any alternatives considered',
  'any alternatives considered and rejected',
  'alternatives considered and rejected',
  'alternative options considered',
  'alternative options considered and rejected',
  'other options considered',
  'other options considered and rejected',
  'any interest declared',
  'any interest declared when the decision was taken',
  'any interest declared when the decision was taken and any dispensation granted by the proper officer',
  'interests declared',
  'declarations of interest',
  'any conflict of interest declared',
  'any dispensation granted',
  'background documents',
  'supporting documents',
];

/** What stands before the words of one who answers. In small letters. */
export const ANSWER_WORDS: readonly string[] = ['answer', 'answers', 'response', 'responses', 'reply', 'replies'];

/** What may stand before "question": "Supplementary question 2". In small letters. */
export const QUESTION_KINDS: readonly string[] = ['supplementary', 'written', 'oral', 'public', 'further', 'member'];

/** Papers that are addressed to a body, which is therefore no part of the body's name: "Questions to the Cabinet". */
export const ADDRESSED_PAPERS: readonly string[] = [
  'answers?',
  'briefings?',
  'evidence',
  'letters?',
  'petitions?',
  'presentations?',
  'questions?',
  'replies',
  'reply',
  'reports?',
  'responses?',
  'statements?',
  'submissions?',
  'updates?',
];
