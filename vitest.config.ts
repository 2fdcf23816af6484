import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    globalSetup: ['test/global-setup.ts', 'test/left-out.ts'],
    setupFiles: ['test/setup.ts'],
    // No test changes what another one sees, and the modules are loaded once a worker instead of once a file.
    isolate: false,
    // The longest tests wait for programs that they start.
    maxWorkers: '100%',
    // A test that hangs fails all the same; one on a busy machine does not.
    testTimeout: 30_000,
    reporters: ['default', ['json', { outputFile: 'test-report.json' }]],
  },
});
