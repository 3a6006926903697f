import { defineConfig } from 'vitest/config';

// The core keeps no state beside its arguments: its tests share threads and what they have loaded, which more than halves
// their time. The rest starts servers, stores and programs, and has a process for each file.
const CORE = 'domain english statements knowledge search importing question evidence answer digest evaluation bank'
  .split(' ')
  .map((folder) => `tests/${folder}/**/*.test.ts`);

const shared = { setupFiles: ['tests/support/property-seed.ts'], testTimeout: 30_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    projects: [
      { test: { ...shared, name: 'core', include: CORE, pool: 'threads', isolate: false } },
      {
        test: {
          ...shared,
          name: 'surfaces',
          include: ['tests/**/*.test.ts'],
          exclude: CORE,
          pool: 'forks',
          globalSetup: ['tests/support/postgres-setup.ts'],
        },
      },
    ],
  },
});
