import { describe, expect, it } from 'vitest'
import { recorded, recordedBody } from '../../../recordings/recorded.ts'
import { chatwoot } from '../client.ts'
import { onlyNock, root, server } from './server.ts'

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

  it('are added; only the new ones come back', async () => {
    server()
      .post(participants, { user_ids: [2, 1] })
      .reply(...recorded('participants-add-again'))

    await expect(conversations.addParticipants(31, [2, 1])).resolves.toEqual(recordedBody('participants-add-again'))
  })

  it('are replaced; all of them come back', async () => {
    server()
      .patch(participants, { user_ids: [1] })
      .reply(...recorded('participants-set'))

    await expect(conversations.setParticipants(31, [1])).resolves.toEqual(recordedBody('participants-set'))
  })

  it('are removed; nothing comes back', async () => {
    server()
      .delete(participants, { user_ids: [1] })
      .reply(...recorded('participants-remove'))

    await expect(conversations.removeParticipants(31, [1])).resolves.toBeUndefined()
  })

  it.each(['addParticipants', 'setParticipants', 'removeParticipants'] as const)(
    '%s refuses ids as text, by which the server would remove users',
    async (verb) => {
      // @ts-expect-error ids are numbers
      await expect(conversations[verb](31, ['2'])).rejects.toThrow(
        'each of userIds must be a whole number from 1, got "2"',
      )
      // @ts-expect-error a list is wanted
      await expect(conversations[verb](31, 2)).rejects.toThrow('userIds must be an array of ids, got 2')
      await expect(conversations[verb](31, [1.5])).rejects.toThrow('got 1.5')
    },
  )
})
