/** How people leave a matter and take up another: what follows is a question of its own. */
export const TURNING_AWAY: readonly string[] = listed(`
  different thing, different question, different topic, different subject, a different thing, a different question,
  another thing, another question, another topic, other question, other thing, something else, something different,
  new question, new topic, new subject, next question, next topic, separate question, separately, unrelated,
  an unrelated question, change of subject, change of topic, changing the subject, changing topic, change the subject,
  moving on, on another note, on a different note, on another matter, on a different matter, by the way, btw,
  while i am here, while im here, one more thing, one more question`);

/** How people put right what they meant: what follows takes the place of what was read. */
export const PUTTING_RIGHT: readonly string[] = listed(`
  i meant, i mean, i was asking about, i was thinking of, i asked about, i want, i wanted, not that one, not that,
  not him, not her, not them, not this one, not it, that is not the one, thats not the one, wrong one, the wrong one,
  make that, rather`);

/** Words of assent, dissent and regret that open a turn before what it says. */
export const OPENERS: readonly string[] = listed(`
  and, but, or, so, ok, okay, also, then, now, thanks, thank you, right, well, oh, ah, hmm, hm, um, great, good, fine,
  cool, sorry, yes, yeah, yep, actually, interesting, i see, got it, cheers, ta`);

/** What a turn says that asks nothing: thanks, assent, farewell. */
export const NOTHING_ASKED: readonly string[] = listed(`
  thanks, thank you, thank you very much, thanks very much, thanks a lot, many thanks, ta, cheers, great, perfect,
  brilliant, lovely, excellent, ok, okay, k, right, fine, good, cool, got it, i see, noted, understood, yes, yeah, no,
  nope, nothing else, that is all, thats all, thats it, that is it, no thanks, no thank you, all good, never mind,
  nevermind, bye, goodbye, that helps, very helpful, helpful, good to know, will do, sure, sounds good, wow, interesting,
  then, for now, for that, so much, stp, bot, all`);

/** Titles by what people call those who have them. */
export const CALLED_BY_TITLE: Readonly<Record<string, readonly string[]>> = {
  doctor: ['Dr'],
  dr: ['Dr'],
  doc: ['Dr'],
  gp: ['Dr'],
  consultant: ['Dr', 'Mr', 'Miss', 'Professor', 'Prof'],
  clinician: ['Dr', 'Professor', 'Prof'],
  professor: ['Professor', 'Prof'],
  prof: ['Professor', 'Prof'],
  councillor: ['Cllr', 'Councillor'],
  cllr: ['Cllr', 'Councillor'],
  member: ['Cllr', 'Councillor'],
  mr: ['Mr'],
  mrs: ['Mrs'],
  ms: ['Ms'],
  miss: ['Miss'],
  lord: ['Lord'],
  lady: ['Lady', 'Dame', 'Baroness'],
};

function listed(words: string): readonly string[] {
  return words.split(',').map((phrase) => phrase.replace(/\s+/g, ' ').trim());
}
