import { describe, expect, it } from 'vitest'
import { DecodeError } from '../../../../src/index.ts'
import { recorded } from '../../../recordings/recorded.ts'
import { chatwoot, onlyNock, server } from '../../../servers/nock.ts'
import { root } from './records.ts'

const { conversations } = chatwoot
const draft = `${root}/1/draft_messages`

onlyNock()

describe('the draft', () => {
  it('is null if there is none', async () => {
    server()
      .get(draft)
      .reply(...recorded('draft-none'))

    await expect(conversations.draft(1)).resolves.toBeNull()
  })

  it('is its text', async () => {
    server().get(draft).reply(200, { has_draft: true, message: 'Half a sent' })

    await expect(conversations.draft(1)).resolves.toBe('Half a sent')
  })

  it('is a DecodeError if the server says that there is one but does not send it', async () => {
    server().get(draft).reply(200, { has_draft: true })

    await expect(conversations.draft(1)).rejects.toThrow(DecodeError)
  })

  it('is saved', async () => {
    server()
      .patch(draft, { draft_message: { message: 'Half a sent' } })
      .reply(...recorded('draft-set'))

    await expect(conversations.saveDraft(1, 'Half a sent')).resolves.toBeUndefined()
  })

  it('is deleted', async () => {
    server()
      .delete(draft)
      .reply(...recorded('draft-delete'))

    await expect(conversations.deleteDraft(1)).resolves.toBeUndefined()
  })
})
