import { describe, expect, it } from 'vitest'
import { NotFoundError } from '../../../../src/index.ts'
import { publicInbox } from '../../../../src/resources/public/public-inbox.ts'
import { recorded, recordedBody } from '../../../recordings/recorded.ts'
import { publicConnection as connection, onlyNock, publicServer as server } from '../../../servers/nock.ts'
import { inbox } from './records.ts'

onlyNock()

describe('publicInbox', () => {
  it('returns the inbox, without a token', async () => {
    server()
      .get(inbox)
      .reply(...recorded('public-inbox'))

    await expect(publicInbox(connection)).resolves.toEqual(recordedBody('public-inbox'))
  })

  it('rejects with NotFoundError for an identifier of no API inbox', async () => {
    server()
      .get(inbox)
      .reply(...recorded('public-inbox-unknown'))

    await expect(publicInbox(connection)).rejects.toThrow(NotFoundError)
  })
})
