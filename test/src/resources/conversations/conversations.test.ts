import { describe, expect, it } from 'vitest'
import { PermissionDeniedError } from '../../../../src/index.ts'
import { recorded, recordedBody } from '../../../recordings/recorded.ts'
import { openDesk } from '../../../servers/desk.ts'
import { account, chatwoot, onlyNock, server } from '../../../servers/nock.ts'
import { root } from './records.ts'

const { conversations } = chatwoot

onlyNock()

describe('create', () => {
  it('sends inbox, contact and first message, and returns the conversation', async () => {
    const params = { inbox_id: 61, contact_id: 317, message: { content: 'Hello **there**' } }
    server()
      .post(root, params)
      .reply(...recorded('conversation-create-with-message'))

    await expect(conversations.create(params)).resolves.toEqual(recordedBody('conversation-create-with-message'))
  })

  it('writes a Date of snoozed_until as ISO 8601, which only this endpoint accepts', async () => {
    const body = { source_id: 's', status: 'snoozed', snoozed_until: '2027-01-02T03:04:05.000Z' }
    server()
      .post(root, body)
      .reply(...recorded('conversation-create-status-snoozed-iso'))

    await conversations.create({ source_id: 's', status: 'snoozed', snoozed_until: new Date('2027-01-02T03:04:05Z') })
  })

  it.each(['2027-01-02', '2027-01-02T03:04+01', '2027-01-02T03:04:05,5Z', '2028-02-29 03:04:05 +0100'])(
    'takes %s for snoozed_until, as the server does',
    async (snoozed_until) => {
      const body = { source_id: 's', status: 'snoozed', snoozed_until } as const
      server()
        .post(root, body)
        .reply(...recorded('conversation-create-status-snoozed-iso'))

      await expect(conversations.create(body)).resolves.toMatchObject({ status: 'snoozed' })
    },
  )

  it('sends a first message with a file as a form with nested names', async () => {
    let sent = ''
    server()
      .post(root, (body: string) => {
        sent = Buffer.from(body, 'hex').toString().includes('form-data') ? Buffer.from(body, 'hex').toString() : body
        return true
      })
      .matchHeader('content-type', /^multipart\/form-data; boundary=/)
      .reply(...recorded('conversation-create-multipart'))

    const file = new File(['dot'], 'dot.png', { type: 'image/png' })
    await conversations.create({
      inbox_id: 61,
      contact_id: 323,
      message: { content: 'See the picture', attachments: [file] },
    })

    for (const name of ['inbox_id', 'contact_id', 'message[content]', 'message[attachments][]'])
      expect(sent).toContain(`name="${name}"`)
    expect(sent).toContain('filename="dot.png"')
  })

  it('sends nothing for a path among the files of the message', async () => {
    const message = { content: 'See the picture', attachments: ['./dot.png'] }

    await expect(conversations.create({ inbox_id: 61, contact_id: 323, message })).rejects.toThrow(
      'message.attachments[0] must be a File, a Blob, { data, filename, contentType } or the signed id of an upload, got "./dot.png"',
    )
  })

  it('names what the server says is missing', async () => {
    server()
      .post(root)
      .reply(...recorded('conversation-create-email-contact-without-email'))

    await expect(conversations.create({ inbox_id: 64, contact_id: 317 })).rejects.toThrow('contact email')
  })
})

describe('update', () => {
  it('sends what changes and returns the conversation', async () => {
    server()
      .patch(`${root}/1`, { priority: null })
      .reply(...recorded('conversation-update-priority-null'))

    await expect(conversations.update(1, { priority: null })).resolves.toEqual(
      recordedBody('conversation-update-priority-null'),
    )
  })

  it('leaves out what is undefined', async () => {
    server()
      .patch(`${root}/1`, { sla_policy_id: 3 })
      .reply(...recorded('conversation-update-sla-policy'))

    await conversations.update(1, { priority: undefined, sla_policy_id: 3 })
  })
})

describe('delete', () => {
  it('returns nothing', async () => {
    server()
      .delete(`${root}/9`)
      .reply(...recorded('conversation-delete'))

    await expect(conversations.delete(9)).resolves.toBeUndefined()
  })

  it('counts against a limit of its own, which `throttle` can keep', async () => {
    const buckets: unknown[] = []
    const throttle = async ({ bucket }: { bucket: unknown }) => void buckets.push(bucket)
    server()
      .delete(`${root}/9`)
      .reply(...recorded('conversation-delete'))

    await chatwoot.withOptions({ throttle }).conversations.delete(9)

    expect(buckets).toEqual(['conversation-deletions'])
  })

  it('is refused to a bot', async () => {
    server()
      .delete(`${root}/9`)
      .reply(...recorded('bot-refused-delete'))

    await expect(conversations.delete(9)).rejects.toThrow(PermissionDeniedError)
  })
})

describe('bulkUpdate', () => {
  it('sends fields and labels of many conversations and returns nothing', async () => {
    const change = { ids: [35], fields: { assignee_id: 2, team_id: 20 }, labels: { add: ['vip'], remove: ['bug'] } }
    server()
      .post(`${account}/bulk_actions`, { type: 'Conversation', ...change })
      .reply(...recorded('bulk-conversation-assign-labels'))

    await expect(conversations.bulkUpdate(change)).resolves.toBeUndefined()
  })

  it('writes a Date of snoozed_until in unix seconds', async () => {
    const body = { type: 'Conversation', ids: [37], fields: { status: 'snoozed' }, snoozed_until: 4070908800 }
    server()
      .post(`${account}/bulk_actions`, body)
      .reply(...recorded('bulk-conversation-snooze'))

    await conversations.bulkUpdate({
      ids: [37],
      fields: { status: 'snoozed' },
      snoozed_until: new Date(4070908800 * 1000),
    })
  })

  it('changes what is given of those in the inboxes of the caller, and nothing else', async () => {
    const mine = { contact: 'Mara', labels: ['bug'], assignee_id: 2, team_id: 1 }
    const { another, fake, bodies } = openDesk({
      inboxes: [{ name: 'Other', members: [] }],
      conversations: [mine, { ...mine, inbox_id: 2 }],
    })
    const change = {
      ids: [1, 2, 99],
      fields: { assignee_id: null, team_id: undefined },
      labels: { add: 'vip', remove: 'bug' },
    }
    await another('agent').conversations.bulkUpdate(change)

    expect(bodies('POST /bulk_actions')).toEqual([
      {
        type: 'Conversation',
        ids: [1, 2, 99],
        fields: { assignee_id: null },
        labels: { add: ['vip'], remove: ['bug'] },
      },
    ])
    expect(fake.state.conversations.get(1)).toMatchObject({ assignee_id: null, team_id: 1, labels: ['vip'] })
    expect(fake.state.conversations.get(2)).toMatchObject({ assignee_id: 2, labels: ['bug'] })
  })

  it('refuses what the server would ignore or split', async () => {
    // @ts-expect-error ids are numbers
    await expect(conversations.bulkUpdate({ ids: ['37'] })).rejects.toThrow(
      'ids[0] must be a whole number from 1, got "37"',
    )
    // @ts-expect-error must be an array
    await expect(conversations.bulkUpdate({ ids: 37 })).rejects.toThrow('ids must be an array of whole numbers, got 37')
    const withComma = { ids: [37], labels: { add: ['a,b'] } }
    await expect(conversations.bulkUpdate(withComma)).rejects.toThrow('the label "a,b" has a comma')
    await expect(conversations.bulkUpdate({ ids: [37], labels: { remove: ['a,b'] } })).rejects.toThrow(TypeError)
  })
})

describe('sendTranscript', () => {
  it('sends the address and returns nothing', async () => {
    server()
      .post(`${root}/1/transcript`, { email: 'customer@example.org' })
      .reply(...recorded('transcript'))

    await expect(conversations.sendTranscript(1, 'customer@example.org')).resolves.toBeUndefined()
  })

  it('is refused to a bot', async () => {
    server()
      .post(`${root}/1/transcript`)
      .reply(...recorded('bot-refused-transcript'))

    await expect(conversations.sendTranscript(1, 'customer@example.org')).rejects.toThrow(PermissionDeniedError)
  })
})
