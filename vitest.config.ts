import { tmpdir } from 'node:os'
import path from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    restoreMocks: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/package/**', 'test/coverage/**'],
          setupFiles: 'test/coverage/record-calls.ts',
          testTimeout: 30_000,
        },
      },
      // After the others: it looks at what they have called.
      {
        extends: true,
        test: {
          name: 'coverage',
          include: ['test/coverage/**/*.test.ts'],
          globalSetup: 'test/coverage/folder.ts',
          sequence: { groupOrder: 1 },
        },
      },
      // Packs, installs and runs the package in projects of its own: minutes, not milliseconds.
      {
        extends: true,
        test: { name: 'package', include: ['test/package/**/*.test.ts'], testTimeout: 300_000, hookTimeout: 300_000 },
      },
    ],
    // One for all projects of a run: each of them reads this file.
    provide: { facadeCallsFolder: path.join(tmpdir(), `facade-calls-${process.pid}`) },
  },
})
