import { readFile, stat, truncate, writeFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { createFakeChatwoot } from '../../src/testing/fake-chatwoot.ts'
import { addMessage } from '../../src/testing/records/conversations/messages.ts'
import { account, expectWhole, fileOf, linesOf } from './export.ts'
import { openDesk } from './run-example.ts'

describe('the export', () => {
  it('writes every contact and every conversation with all of its messages', async () => {
    const fake = account()
    await using desk = await openDesk(fake)

    const { exitCode, stdout, stderr } = await desk.run('export', ['account.ndjson'])

    expect([exitCode, stdout]).toEqual([0, ''])
    expect(stderr).toMatch(/^\r1 of 81\r2 of 81\r.*\r81 of 81\naccount\.ndjson is complete\n$/s)
    expectWhole(desk, fake)
  })

  it('misses nothing when somebody writes during the export', async () => {
    const fake = account()
    // The last in either order, until somebody writes in it: then it is the first by activity.
    Object.assign(fake.state.conversations.get(40) ?? {}, { last_activity_at: 1 })
    await using desk = await openDesk(fake, ({ url }) => {
      const conversation = fake.state.conversations.get(40)
      if (!conversation || !url.includes('page=2') || conversation.last_activity_at > 1_800_000_000) return
      const fields = { content: 'Now', message_type: 0 as const, sender: { kind: 'contact' as const, id: 41 } }
      addMessage(fake.state, conversation, fields, 1_900_000_000)
    })

    await desk.run('export')

    expectWhole(desk, fake)
    expect(
      linesOf(desk)
        .find(({ type, id }) => type === 'conversation' && id === 40)
        ?.messages?.at(-1),
    ).toMatchObject({
      content: 'Now',
    })
  })

  it('continues after a failure', async () => {
    const fake = account()
    fake.failNext({ path: '/conversations/20/messages', status: 401 })
    await using desk = await openDesk(fake)

    const first = await desk.run('export')
    const second = await desk.run('export')

    expect([first.exitCode, second.exitCode]).toEqual([1, 0])
    expect(first.stderr).toContain('PermissionDeniedError')
    expectWhole(desk, fake)
  })

  it('continues wherever a line was cut off', async () => {
    const fake = account()
    await using desk = await openDesk(fake)
    await desk.run('export')
    const { size } = await stat(fileOf(desk))
    const whole = await readFile(fileOf(desk))
    const lastLine = whole.lastIndexOf('\n', size - 2) + 1
    const inLetter = whole.lastIndexOf(Buffer.from('ü')) + 1

    for (const cut of [size - 1, lastLine + 1, inLetter, 0]) {
      await writeFile(fileOf(desk), whole)
      await truncate(fileOf(desk), cut)
      const { exitCode } = await desk.run('export')
      expect(exitCode).toBe(0)
      expectWhole(desk, fake)
    }
  })

  it('adds contacts that are new since the last export', async () => {
    const fake = account()
    await using desk = await openDesk(fake)
    await desk.run('export')
    const before = linesOf(desk)
    const contact = { name: 'New', email: 'new@example.org' }
    await fake.fetch('http://fake/api/v1/accounts/1/contacts', {
      method: 'POST',
      headers: { 'api-access-token': fake.token, 'content-type': 'application/json' },
      body: JSON.stringify(contact),
    })

    await desk.run('export')

    expectWhole(desk, fake)
    expect(linesOf(desk).slice(0, -1)).toEqual(before)
    expect(linesOf(desk).at(-1)).toMatchObject({ type: 'contact', contact })
  })

  it('does not touch a file that is not an export', async () => {
    await using desk = await openDesk(createFakeChatwoot())
    await writeFile(fileOf(desk), 'My diary\nDear diary')

    const { exitCode, stderr } = await desk.run('export')

    expect(exitCode).toBe(1)
    expect(stderr).toContain('account.ndjson has a line that is not part of an export: My diary')
    expect(await readFile(fileOf(desk), 'utf8')).toBe('My diary\nDear diary')
  })
})
