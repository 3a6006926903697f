/** How people greet, and nothing more. */
export const GREETINGS: readonly string[] = listed(`
  hi, hiya, hello, hallo, hey, heya, howdy, greetings, yo, good day, good morning, good afternoon, good evening,
  morning, afternoon, evening, nice to meet you, how are you`);

/** Words of courtesy and address before or after what is asked. */
export const COURTESIES: readonly string[] = listed(`
  please, pls, plz, thanks, thank you, cheers, ta, there, all, everyone, everybody, team, folks, bot, stp, again, ok,
  okay, so, um, sorry, dear, dear all`);

/** How people ask what they can ask. What may also be asked of a paper ("how does it work?") is none of them. */
export const CALLS_FOR_HELP: readonly string[] = listed(`
  help, help me, i need help, i need some help, i need a hand, can you help, can you help me, could you help,
  could you help me, how can you help, how can you help me, what can you help with, what can you help me with,
  what can you do, what can you do for me, what do you do, what do you know, what are you for, what are you,
  who are you, what can i ask, what can i ask you, what can i ask about, what can i ask you about,
  what should i ask, what questions can i ask, how do i ask, how do i ask a question, how do i ask you something,
  how do you work, how does this bot work, how do i use you, how do i use this, how do i use this bot,
  how do i use stp, how can i use you, how to use this, what is this bot, what does this bot do, commands,
  list commands, show commands, show the commands, what commands are there, what are the commands, show help,
  show me help, show the help, get help, getting started, get started, how do i start, how do i get started,
  how do i begin, where do i start, what do you know about, what do you have, what have you got, what is in here,
  whats in here, what is in there, whats in there, what is here, whats here, what papers do you have,
  what can you tell me, what can you answer, what can be asked, examples, show examples, show me examples,
  give me an example, give me some examples`);

function listed(text: string): readonly string[] {
  return text.split(',').map((phrase) => phrase.replace(/\s+/g, ' ').trim());
}
