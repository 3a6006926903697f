import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fc from 'fast-check';

// The random cases of property tests are others with every commit, which is where a rare case is found and becomes a test
// of its own, and the same within one, so that a failure can be looked into. fast-check prints the seed of what failed.
fc.configureGlobal({ seed: seedOf(commit()) });

/** The commit that is checked out; where there is no repository (an unpacked archive) a word that never changes. */
function commit(): string {
  try {
    const git = ['-C', import.meta.dirname, 'rev-parse', 'HEAD'];
    return execFileSync('git', git, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return 'no commit';
  }
}

function seedOf(text: string): number {
  return createHash('sha256').update(text).digest().readInt32BE(0);
}
