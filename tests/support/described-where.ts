import { describe, it } from 'vitest';

/**
 * A `describe` for tests that need something which may not be on this machine (a program, a folder beside the
 * repository). Where it is missing the reason is printed and they are skipped; under CI=true they fail.
 */
export function describedWhere(present: boolean, missing: string): (name: string, tests: () => void) => void {
  if (present) return describe;
  return (name, tests) => {
    if (process.env.CI === 'true') {
      describe(name, () => {
        it('has what it needs', () => {
          throw new Error(missing);
        });
      });
      return;
    }
    process.stderr.write(`skipped: ${name}: ${missing}\n`);
    describe.skip(name, tests);
  };
}
