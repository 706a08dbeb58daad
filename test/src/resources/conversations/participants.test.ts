import { describe, expect, it } from 'vitest'
import { ValidationError } from '../../../../src/index.ts'
import { described } from '../../../recordings/described.ts'
import { recorded, recordedBody } from '../../../recordings/recorded.ts'
import { chatwoot, onlyNock, server } from '../../../servers/nock.ts'
import { root } from './records.ts'

const { conversations } = chatwoot
const participants = `${root}/31/participants`

onlyNock()

describe('participants', () => {
  it('are listed', async () => {
    server()
      .get(participants)
      .reply(...recorded('participants-list'))

    await expect(conversations.participants(31)).resolves.toEqual(recordedBody('participants-list'))
  })

  it('are added; only the new ones are returned', async () => {
    server()
      .post(participants, { user_ids: [2, 1] })
      .reply(...recorded('participants-add-again'))

    await expect(conversations.addParticipants(31, [2, 1])).resolves.toEqual(recordedBody('participants-add-again'))
  })

  it('are replaced; all of them are returned', async () => {
    server()
      .patch(participants, { user_ids: [1] })
      .reply(...recorded('participants-set'))

    await expect(conversations.setParticipants(31, [1])).resolves.toEqual(recordedBody('participants-set'))
  })

  it('are removed; nothing is returned', async () => {
    server()
      .delete(participants, { user_ids: [1] })
      .reply(...recorded('participants-remove'))

    await expect(conversations.removeParticipants(31, [1])).resolves.toBeUndefined()
  })

  it.each([
    ['addParticipants', 'post'],
    ['setParticipants', 'patch'],
  ] as const)('%s is a ValidationError for a user who does not exist, since 4.16.2', async (method, verb) => {
    const operation = `${verb.toUpperCase()} /api/v1/accounts/{account_id}/conversations/{conversation_id}/participants`
    server()
      [verb](participants, { user_ids: [999] })
      .reply(...described(operation, { error: 'Invalid participant IDs' }, 422))

    await expect(conversations[method](31, [999])).rejects.toThrow(ValidationError)
  })

  it.each(['addParticipants', 'setParticipants', 'removeParticipants'] as const)(
    '%s refuses ids as strings, for which the server would remove users',
    async (method) => {
      // @ts-expect-error ids are numbers
      await expect(conversations[method](31, ['2'])).rejects.toThrow(
        'userIds[0] must be a whole number from 1, got "2"',
      )
      // @ts-expect-error must be an array
      await expect(conversations[method](31, 2)).rejects.toThrow('userIds must be an array of whole numbers, got 2')
      await expect(conversations[method](31, [1.5])).rejects.toThrow('got 1.5')
    },
  )
})
