import { tmpdir } from 'node:os'
import path from 'node:path'
import { defineConfig } from 'vitest/config'

/** Tests that start processes, compile the whole client or compare whole documents. */
const programs = [
  'test/examples/{bot,live-table,processes,redis-dedupe,shared-rate-limit,website-form}.test.ts',
  'test/contract/live.test.ts',
  'test/docs/{comparison,fake-operations,figures,files,methods,pages,truth,your-server}.test.ts',
  'test/scripts/*.test.ts',
  'test/scripts/{cli/*,diff/sameness,update/killed}.test.ts',
  'test/src/core/transport/faults/volume.test.ts',
  'test/src/testing/fake-process.test.ts',
  'test/{changesets,openapi-document}.test.ts',
]
const sockets = [
  'test/src/core/transport/**/*.test.ts',
  'test/src/realtime/**/*.test.ts',
  'test/src/inbound/realtime.test.ts',
  'test/src/testing/fake-cable-server.test.ts',
  'test/src/webhooks/sockets/**/*.test.ts',
]
const others = ['test/coverage/**', 'test/frameworks/**', 'test/other-tools/**', 'test/package/**', 'test/site/**']

export default defineConfig({
  test: {
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
    // A safeguard against tests that hang. No test depends on it: a busy machine is slow, not red.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      // The inner loop. The files of a worker share their modules: importing the client costs more than most tests.
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['**/node_modules/**', ...programs, ...sockets, ...others],
          isolate: false,
          setupFiles: ['test/setup/network.ts', 'test/setup/fake-answers.ts', 'test/coverage/record-calls.ts'],
        },
      },
      // Real connections that break in every way, without nock: once imported, it handles all connections of a process.
      {
        extends: true,
        test: { name: 'sockets', include: sockets, exclude: programs, setupFiles: ['test/setup/fake-answers.ts'] },
      },
      {
        extends: true,
        test: { name: 'programs', include: programs, testTimeout: 600_000, hookTimeout: 600_000 },
      },
      // After the others: it checks what they have called.
      {
        extends: true,
        test: {
          name: 'coverage',
          include: ['test/coverage/**/*.test.ts'],
          globalSetup: 'test/coverage/folder.ts',
          sequence: { groupOrder: 1 },
        },
      },
      // Packs, installs and runs the package in projects outside the repository.
      {
        extends: true,
        test: { name: 'package', include: ['test/package/**/*.test.ts'], testTimeout: 600_000, hookTimeout: 600_000 },
      },
      // Generates with other tools, which `npm run test:tools` installs, and tries what comes out.
      {
        extends: true,
        test: {
          name: 'tools',
          include: ['test/other-tools/*.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
      // Runs the receivers of docs/webhooks-frameworks.md on what `npm run test:frameworks` installs.
      {
        extends: true,
        test: {
          name: 'frameworks',
          include: ['test/frameworks/*.test.ts'],
          hookTimeout: 600_000,
        },
      },
      // Opens the site that `npm run docs` has built.
      {
        extends: true,
        test: { name: 'site', include: ['test/site/*.test.ts'], hookTimeout: 600_000 },
      },
    ],
    // One for all projects of a run: each of them reads this file.
    provide: { facadeCallsFolder: path.join(tmpdir(), `facade-calls-${process.pid}`) },
  },
})
