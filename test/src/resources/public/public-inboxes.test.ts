import { describe, expect, it } from 'vitest'
import { NotFoundError } from '../../../../src/index.ts'
import { PublicInboxes } from '../../../../src/resources/public/public-inboxes.ts'
import { recorded, recordedBody } from '../../../recordings/recorded.ts'
import { onlyNock } from '../platform/server.ts'
import { connection, inbox, server } from './server.ts'

const inboxes = new PublicInboxes(connection)
onlyNock()

describe('get', () => {
  it('gives the inbox, without a token', async () => {
    server()
      .get(inbox)
      .reply(...recorded('public-inbox'))

    await expect(inboxes.get()).resolves.toEqual(recordedBody('public-inbox'))
  })

  it('is a NotFoundError for an identifier that no API inbox has', async () => {
    server()
      .get(inbox)
      .reply(...recorded('public-inbox-unknown'))

    await expect(inboxes.get()).rejects.toThrow(NotFoundError)
  })
})
