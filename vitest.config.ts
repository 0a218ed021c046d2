import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const ignored = ['node_modules/**', '.next*/**', 'var/**', 'e2e/**'];

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    maxWorkers: 2,
    // Machines that run this may be busy with something else; what hangs still ends.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['**/*.test.{ts,tsx}'], exclude: [...ignored, '**/*.db.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['**/*.db.test.ts'],
          exclude: ignored,
          globalSetup: './server/test/database-server.ts',
        },
      },
    ],
  },
});
