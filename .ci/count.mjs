// Prints `N passed, N failed` from the reports of the test runs. A command that failed without a failed test counts as one.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const folder = process.argv[2]
let passed = 0
let failed = 0
for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.exit'))
  .sort()) {
  const name = path.basename(file, '.exit')
  const exitCode = Number(readFileSync(path.join(folder, file), 'utf8'))
  const report = path.join(folder, `${name}.json`)
  const results = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined
  // A test file that cannot be imported has no tests that could fail.
  const brokenFiles = results?.testResults.filter(
    (result) => result.status === 'failed' && result.assertionResults.length === 0,
  )
  const failures = (results?.numFailedTests ?? 0) + (brokenFiles?.length ?? 0)
  passed += results?.numPassedTests ?? 0
  failed += failures > 0 || exitCode === 0 ? failures : 1
  if (exitCode !== 0) console.log(`${name} failed with exit code ${exitCode}`)
}
if (passed === 0) failed += 1
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
