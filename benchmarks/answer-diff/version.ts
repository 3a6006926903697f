import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');

/** A built version of the program. */
export interface Version {
  /** As it was named, with its commit. */
  readonly name: string;
  /** Null for the working tree. */
  readonly commit: string | null;
  /** The program of this version. */
  readonly program: string;
  /** Takes away what was laid out for it. */
  remove(): void;
}

/** The name that stands for the working tree as it is. */
export const WORKING_TREE = '.';

/**
 * Lays a commit out in a folder of its own and builds it there; with the packages of this folder where its lockfile is
 * the same, else with its own. The working tree is built where it stands.
 *
 * @throws {Error} where there is no such commit or it cannot be built.
 */
export function buildVersion(ref: string): Version {
  if (ref === WORKING_TREE) {
    run('npm', ['run', '--silent', 'build'], ROOT);
    return { name: 'the working tree', commit: null, program: join(ROOT, 'bin', 'stp.js'), remove: () => {} };
  }
  const commit = commitOf(ref);
  const folder = mkdtempSync(join(tmpdir(), 'stp-version-'));
  const remove = (): void => {
    rmSync(folder, { recursive: true, force: true });
    run('git', ['worktree', 'prune'], ROOT);
  };
  try {
    run('git', ['worktree', 'add', '--detach', '--force', folder, commit], ROOT);
    if (hasSamePackages(commit)) symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    else run('npm', ['ci', '--silent'], folder);
    run(process.execPath, [join('node_modules', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.json'], folder);
  } catch (error) {
    remove();
    throw error;
  }
  return { name: `${ref} (${commit.slice(0, 8)})`, commit, program: join(folder, 'bin', 'stp.js'), remove };
}

function commitOf(ref: string): string {
  try {
    return run('git', ['rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`], ROOT).trim();
  } catch {
    throw new Error(`There is no commit ${ref}; "git log --oneline" lists them, and "." is the working tree.`);
  }
}

function hasSamePackages(commit: string): boolean {
  try {
    run('git', ['diff', '--quiet', commit, '--', 'package-lock.json'], ROOT);
    return true;
  } catch {
    return false;
  }
}

function run(program: string, args: readonly string[], cwd: string): string {
  return execFileSync(program, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}
