import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createFakeChatwoot } from '../../src/testing/fake-chatwoot.ts'
import { environmentOf, fileOf } from './run-example.ts'
import { type Environment, runHere } from './run-here.ts'

const quickstart = (environment: Environment) => runHere(fileOf('quickstart'), [], environment)

describe('the quickstart', () => {
  const fake = createFakeChatwoot({
    data: { conversations: [{ contact: 'Mara Lind', says: 'Hello', priority: 'urgent' }] },
  })
  let server: { url: string; close(): Promise<void> }

  beforeAll(async () => {
    server = await fake.listen()
  })
  afterAll(() => server.close())

  const environment = (token = fake.token) => environmentOf(server.url, token)

  it('only reads from the server in the environment', async () => {
    const before = structuredClone(fake.state)

    const { exitCode, stdout } = await quickstart(environment())

    expect(exitCode).toBe(0)
    expect(stdout).toContain(`Reading from ${server.url}`)
    expect(stdout).toContain('Mara Lind')
    expect(fake.state).toEqual(before)
  })

  it('reports in one sentence that the token was refused', async () => {
    const { exitCode, stderr } = await quickstart(environment('wrong'))

    expect(exitCode).toBe(1)
    expect(stderr).toBe('GET /api/v1/accounts/1/conversations: 401 Invalid Access Token\n')
  })

  it('reports in one sentence that the server cannot be reached', async () => {
    const { exitCode, stderr } = await quickstart({ ...environment(), CHATWOOT_BASE_URL: 'http://127.0.0.1:2' })

    expect(exitCode).toBe(1)
    expect(stderr).toMatch(/^GET \/api\/v1\/accounts\/1\/conversations: the server could not be reached: [^\n]+\n$/)
  })

  it('reports in one sentence which variables are missing if only some are set', async () => {
    const { exitCode, stderr } = await quickstart({ CHATWOOT_BASE_URL: server.url })

    expect(exitCode).toBe(1)
    expect(stderr).toBe(
      'CHATWOOT_ACCOUNT_ID and CHATWOOT_API_ACCESS_TOKEN missing: set all three, or none for an in-memory Chatwoot\n',
    )
  })

  it('reports in one sentence which option is malformed', async () => {
    const { exitCode, stderr } = await quickstart({ ...environment(), CHATWOOT_ACCOUNT_ID: 'one' })

    expect(exitCode).toBe(1)
    expect(stderr).toMatch(/^accountId must be a whole number from 1, got "one": [^\n]+\n$/)
  })
})
