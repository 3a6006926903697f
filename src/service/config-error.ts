/** One thing wrong with the configuration. */
export interface ConfigProblem {
  /** The environment variable or the option. */
  readonly variable: string;
  /** What is wrong, without the value where that is a secret. */
  readonly message: string;
  /** What to do about it. */
  readonly fix: string;
}

/** The configuration cannot be used: every problem at once, for the person who starts the program (exit 2). */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly problems: readonly ConfigProblem[];

  constructor(problems: readonly ConfigProblem[], options?: ErrorOptions) {
    const lines = problems.map(({ variable, message, fix }) => `  ${variable}: ${message}. ${fix}`);
    const count = problems.length === 1 ? '1 setting' : `${problems.length} settings`;
    super(`${count} cannot be used:\n${lines.join('\n')}`, options);
    this.problems = problems;
  }
}
