import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Require, refuseMissingGenerators } from '../../../scripts/cli/generators.ts'

const own = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'))

/** A project in which these versions are installed. */
function installed(versions: Record<string, string>): Require {
  const find = (name: string): unknown => {
    if (name === 'chatwoot-client/package.json') return own
    const version = versions[name.replace('/modules/', '').replace('/package.json', '')]
    if (!version) throw new Error(`Cannot find module '${name}'`)
    return { version }
  }
  const resolve = Object.assign(() => '', { paths: () => ['/modules'] })
  return Object.assign(find, { resolve })
}

const tested: Record<string, string> = Object.fromEntries(
  Object.keys(own.peerDependencies).map((name) => [name, own.devDependencies[name]]),
)

describe('the generators', () => {
  it('are complete in the tested versions', () => {
    expect(() => refuseMissingGenerators(installed(tested))).not.toThrow()
  })

  it('are complete in this project', () => {
    expect(() => refuseMissingGenerators()).not.toThrow()
  })

  it('are named if they are missing, with a command that installs exactly those', () => {
    const { 'js-yaml': _, typescript: __, ...rest } = tested
    expect(() => refuseMissingGenerators(installed(rest))).toThrow(
      `missing or in an unsupported version: js-yaml, typescript; run: npm install --save-dev js-yaml@${tested['js-yaml']} typescript@${tested.typescript}`,
    )
  })

  it.each([
    ['openapi-typescript', '6.7.6', false],
    ['openapi-typescript', '7.99.0', true],
    ['@scalar/openapi-upgrader', '0.1.99', true],
    ['@scalar/openapi-upgrader', '0.2.0', false],
  ])('are accepted with %s %s: %s', (name, version, fits) => {
    const check = expect(() => refuseMissingGenerators(installed({ ...tested, [name]: version })))
    if (fits) check.not.toThrow()
    else check.toThrow(`${name} (${version} is installed); run: npm install`)
  })

  it('are all optional peer dependencies, each with a tested version', () => {
    expect(Object.keys(own.peerDependenciesMeta)).toEqual(Object.keys(own.peerDependencies))
    expect(Object.values(own.peerDependenciesMeta)).toEqual(Object.keys(tested).map(() => ({ optional: true })))
    for (const version of Object.values(tested)) expect(version).toMatch(/^\d+\.\d+\.\d+$/)
  })
})
