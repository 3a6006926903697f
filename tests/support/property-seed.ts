import fc from 'fast-check';

// In CI a run must say something of the change under test, so its random cases are the same each time; elsewhere they are
// new at every run, which is where a rare case is found and becomes a test of its own.
if (process.env.CI === 'true') fc.configureGlobal({ seed: 20_261_122 });
