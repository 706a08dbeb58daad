/** Messages: writing, listing, changing and deleting them. */
import assert from 'node:assert/strict'
import type { Message } from '../../../src/index.ts'
import { behaviour, type Subject } from '../behaviour.ts'
import { unknownRecord, unprocessable } from '../refusals.ts'
import { notRun, refusal, type World } from '../world.ts'

function send(world: World, id: number, body: unknown): Promise<Message> {
  return world.raw('POST', `~/conversations/${id}/messages`, body) as Promise<Message> // the shape is what is asserted
}

async function list(world: World, id: number, query: string): Promise<Message[]> {
  const answer = await world.admin.request(
    'GET',
    '/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages',
    {
      path: { conversation_id: id },
      query: Object.fromEntries(new URLSearchParams(query)),
    },
  )
  return answer.payload
}

function textFile(name: string, content = 'Hello'): File {
  return new File([content], name, { type: 'text/plain' })
}

export const messages: Subject = {
  subject: 'messages',
  behaviours: [
    behaviour('a message is outgoing, sent, text, and its sender is the user', async (world) => {
      const { id } = await world.conversation()
      const message = await world.admin.messages.send(id, 'Hello')
      const { content, message_type, status, content_type, private: isPrivate, source_id, conversation_id } = message
      assert.deepEqual(
        { content, message_type, status, content_type, isPrivate, source_id, conversation_id },
        {
          content: 'Hello',
          message_type: 1,
          status: 'sent',
          content_type: 'text',
          isPrivate: false,
          source_id: null,
          conversation_id: id,
        },
      )
      assert.deepEqual([message.sender?.type, message.sender?.id], ['user', world.adminId])
      assert.equal('attachments' in message, false)
    }),
    behaviour('an incoming message has the contact as its sender', async (world) => {
      const { id, meta } = await world.conversation()
      const { message_type, sender } = await world.says(id, 'Hi')
      assert.deepEqual([message_type, sender?.type, sender?.id], [0, 'contact', meta.sender.id])
    }),
    behaviour('a number as message_type is taken, and the contact becomes the sender', async (world) => {
      const { id } = await world.conversation()
      const { message_type, sender } = await send(world, id, { content: 'Hi', message_type: 1 })
      assert.deepEqual([message_type, sender?.type], [1, 'contact'])
    }),
    behaviour('an unknown message_type is refused', async (world) => {
      const { id } = await world.conversation()
      const refused = await refusal(send(world, id, { content: 'Hi', message_type: '1' }))
      assert.deepEqual(refused, unprocessable("'1' is not a valid message_type"))
    }),
    behaviour('an unknown content_type is refused', async (world) => {
      const { id } = await world.conversation()
      const refused = await refusal(send(world, id, { content: 'Hi', content_type: 'poem' }))
      assert.deepEqual(refused, unprocessable("'poem' is not a valid content_type"))
    }),
    behaviour('a note is private, and the newest message of its conversation', async (world) => {
      const { id } = await world.conversation({ says: 'Hi' })
      await world.tick()
      const note = await world.admin.messages.note(id, 'Careful')
      assert.equal(note.private, true)
      const { last_non_activity_message: last } = await world.admin.conversations.get(id)
      assert.deepEqual([last?.id, last?.private], [note.id, true])
    }),
    behaviour('echo_id is only in the answer to the message itself', async (world) => {
      const { id } = await world.conversation()
      const sent = await world.admin.messages.send(id, { content: 'Hi', echo_id: 'echo-1' })
      assert.equal(sent.echo_id, 'echo-1')
      const [read] = await world.written(id)
      assert.equal(read && 'echo_id' in read, false)
    }),
    behaviour('source_id is kept', async (world) => {
      const { id } = await world.conversation()
      const source_id = world.unique('source')
      await world.admin.messages.send(id, { content: 'Hi', message_type: 'incoming', source_id })
      assert.equal((await world.written(id))[0]?.source_id, source_id)
    }),
    behaviour('a reply names the message, and its source_id if it has one', async (world) => {
      const { id } = await world.conversation()
      const source_id = world.unique('source')
      const first = await world.admin.messages.send(id, { content: 'Q', message_type: 'incoming', source_id })
      const { content_attributes } = await world.admin.messages.send(id, {
        content: 'A',
        content_attributes: { in_reply_to: first.id },
      })
      assert.deepEqual(content_attributes, { in_reply_to: first.id, in_reply_to_external_id: source_id })
    }),
    behaviour('a reply to an unknown message names none', async (world) => {
      const { id } = await world.conversation()
      const { content_attributes } = await world.admin.messages.send(id, {
        content: 'A',
        content_attributes: { in_reply_to: 2_000_000_000 },
      })
      assert.deepEqual(content_attributes, { in_reply_to: null, in_reply_to_external_id: null })
    }),
    behaviour('other content attributes are stored as they are', { since: '4.10.0' }, async (world) => {
      const { id } = await world.conversation()
      const { content_attributes } = await send(world, id, { content: 'A', content_attributes: { order: { id: 7 } } })
      assert.deepEqual(content_attributes, { order: { id: 7 } })
    }),
    behaviour('a message without content is stored', async (world) => {
      const { id } = await world.conversation()
      assert.equal((await send(world, id, {})).content, null)
    }),
    behaviour('a message of more than 150000 characters is refused', async (world) => {
      const { id } = await world.conversation()
      const refused = await refusal(world.admin.messages.send(id, 'x'.repeat(150_001)))
      assert.deepEqual(refused, unprocessable('Validation failed: Content is too long (maximum is 150000 characters)'))
    }),
    behaviour('a NUL byte is refused', async (world) => {
      const { id } = await world.conversation()
      assert.deepEqual(await refusal(send(world, id, { content: 'a\0b' })), unprocessable('string contains null byte'))
    }),
    behaviour('choices need known keys', async (world) => {
      const { id } = await world.conversation()
      const body = { content: 'x', content_type: 'input_select', content_attributes: { items: [{ label: 'x' }] } }
      assert.deepEqual(
        await refusal(send(world, id, body)),
        unprocessable('Validation failed: Content attributes contains invalid keys for items : [:label]'),
      )
    }),
    behaviour('choices are stored with the message', async (world) => {
      const { id } = await world.conversation()
      const items = [
        { title: 'Yes', value: 'yes' },
        { title: 'No', value: 'no' },
      ]
      const message = await world.admin.messages.send(id, {
        content: 'Well?',
        content_type: 'input_select',
        content_attributes: { items },
      })
      assert.deepEqual([message.content_type, message.content_attributes], ['input_select', { items }])
    }),
    behaviour('placeholders of outgoing messages are filled in', async (world) => {
      // The server writes each word of the name with a capital.
      const { id } = await world.conversation({ contact: await world.contact({ name: 'Pat Example' }) })
      const { content } = await world.admin.messages.send(id, 'Dear {{contact.name}} ({{conversation.display_id}})')
      assert.equal(content, `Dear Pat Example (${id})`)
    }),
    behaviour('placeholders in backticks, and of incoming messages, are left alone', async (world) => {
      const { id } = await world.conversation()
      assert.equal((await world.admin.messages.send(id, 'Use `{{contact.name}}`')).content, 'Use `{{contact.name}}`')
      assert.equal((await world.says(id, 'Use {{contact.name}}')).content, 'Use {{contact.name}}')
    }),
    behaviour('a template needs a name', async (world) => {
      const { id } = await world.conversation()
      const refused = await refusal(send(world, id, { content: 'x', template_params: { language: 'en' } }))
      assert.deepEqual(refused, unprocessable('Validation failed: Name is required'))
    }),
    behaviour('attachments that are not an array are refused, and so is a made-up signed id', async (world) => {
      const { id } = await world.conversation()
      const refused = await refusal(send(world, id, { content: 'x', attachments: 'file' }))
      assert.equal(refused.status, 422)
      assert.deepEqual(
        await refusal(send(world, id, { content: 'x', attachments: ['nonsense'] })),
        unprocessable('mismatched digest'),
      )
    }),
    behaviour('files are listed last uploaded first', async (world) => {
      const { id } = await world.conversation()
      const { attachments = [] } = await world.admin.messages.send(id, {
        content: 'Files',
        attachments: [textFile('one.txt'), textFile('two.txt', 'Hello, world')],
      })
      assert.deepEqual(
        attachments.map((one) => [one.file_type, 'file_size' in one && one.file_size]),
        [
          ['file', 12],
          ['file', 5],
        ],
      )
    }),
    behaviour('files of a conversation are counted and listed, oldest message first', async (world) => {
      const { id } = await world.conversation()
      const first = await world.admin.messages.send(id, { content: 'One', attachments: [textFile('one.txt')] })
      await world.tick()
      const second = await world.admin.messages.send(id, { content: 'Two', attachments: [textFile('two.txt')] })
      const page = await world.admin.conversations.attachments(id)
      assert.equal(page.meta.total_count, 2)
      assert.deepEqual(
        page.items.map(({ message_id }) => message_id),
        [first.id, second.id],
      )
    }),
    behaviour('a list has the newest 20, the oldest of them first', async (world) => {
      const { id } = await world.conversation()
      const ids: number[] = []
      for (let number = 1; number <= 22; number++) ids.push((await world.says(id, `Message ${number}`)).id)
      const newest = await list(world, id, 'filter_internal_messages=true')
      assert.deepEqual(
        newest.map((one) => one.id),
        ids.slice(2),
      )
      const older = await list(world, id, `filter_internal_messages=true&before=${ids[2]}`)
      assert.deepEqual(
        older.map((one) => one.id),
        ids.slice(0, 2),
      )
    }),
    behaviour('after alone is exclusive, with before it is inclusive', async (world) => {
      const { id } = await world.conversation()
      const ids = [
        (await world.says(id, 'One')).id,
        (await world.says(id, 'Two')).id,
        (await world.says(id, 'Three')).id,
      ]
      const idsOf = async (query: string) => (await list(world, id, query)).map((one) => one.id)
      assert.deepEqual(await idsOf(`after=${ids[0]}`), ids.slice(1))
      assert.deepEqual(await idsOf(`after=${ids[0]}&before=${ids[2]}`), ids.slice(0, 2))
    }),
    behaviour('before that is no number finds nothing', async (world) => {
      const { id } = await world.conversation({ says: 'Hi' })
      assert.deepEqual(await list(world, id, 'before=abc'), [])
    }),
    behaviour('filter_internal_messages leaves out notes, whatever its value', async (world) => {
      const { id } = await world.conversation({ says: 'Hi' })
      await world.admin.messages.note(id, 'Careful')
      const public_ = await list(world, id, 'filter_internal_messages=false')
      assert.deepEqual(
        public_.map(({ content }) => content),
        ['Hi'],
      )
    }),
    behaviour('one message is found by its id, among its neighbours', async (world) => {
      const { id } = await world.conversation({ says: 'One' })
      const wanted = await world.says(id, 'Two')
      await world.says(id, 'Three')
      assert.equal((await world.admin.messages.get(id, wanted.id)).content, 'Two')
    }),
    behaviour('messages of an unknown conversation are a 404', async (world) => {
      assert.deepEqual(await refusal(list(world, 2_000_000_000, '')), unknownRecord)
      assert.deepEqual(await refusal(send(world, 2_000_000_000, { content: 'Hi' })), unknownRecord)
    }),
    behaviour('a status is reported, an unknown one is ignored', async (world) => {
      const { id } = await world.conversation()
      const message = await world.admin.messages.send(id, 'Hi')
      assert.equal(
        (await world.admin.messages.updateStatus(id, message.id, { status: 'delivered' })).status,
        'delivered',
      )
      const path = `~/conversations/${id}/messages/${message.id}`
      const unchanged = await world.raw('PATCH', path, { status: 'lost' })
      assert.equal((unchanged as Message).status, 'delivered') // as above
    }),
    behaviour('a message that was read is not delivered again', async (world) => {
      const { id } = await world.conversation()
      const message = await world.admin.messages.send(id, 'Hi')
      await world.admin.messages.updateStatus(id, message.id, { status: 'read' })
      assert.equal((await world.admin.messages.updateStatus(id, message.id, { status: 'delivered' })).status, 'read')
    }),
    behaviour('a failure keeps its reason, and the key stays when it is sent', async (world) => {
      const { id } = await world.conversation()
      const message = await world.admin.messages.send(id, 'Hi')
      const failure = { status: 'failed', external_error: 'no such number' } as const
      const failedMessage = await world.admin.messages.updateStatus(id, message.id, failure)
      assert.equal(failedMessage.content_attributes.external_error, 'no such number')
      const sent = await world.admin.messages.updateStatus(id, message.id, { status: 'sent' })
      assert.deepEqual([sent.status, sent.content_attributes.external_error], ['sent', null])
    }),
    behaviour('a retry of an unknown message is a 422', async (world) => {
      const { id } = await world.conversation()
      const refused = await refusal(world.admin.messages.retry(id, 999_999_999))
      assert.deepEqual(
        refused,
        unprocessable(`Couldn't find Message with 'id'="999999999" [WHERE "messages"."conversation_id" = $1]`),
      )
    }),
    behaviour('a deleted message has another text and no files, and stays in the list', async (world) => {
      const { id } = await world.conversation()
      const message = await world.admin.messages.send(id, { content: 'Secret', attachments: [textFile('one.txt')] })
      const { content, content_attributes } = await world.admin.messages.delete(id, message.id)
      assert.deepEqual([content, content_attributes], ['This message was deleted', { deleted: true }])
      const [read] = await world.written(id)
      assert.equal(read?.content, 'This message was deleted')
      assert.equal((read?.attachments ?? []).length, 0)
    }),
    behaviour('an unknown message cannot be deleted or changed: 404', async (world) => {
      const { id } = await world.conversation()
      assert.deepEqual(await refusal(world.admin.messages.delete(id, 2_000_000_000)), unknownRecord)
      const update = world.admin.messages.updateStatus(id, 2_000_000_000, { status: 'read' })
      assert.deepEqual(await refusal(update), unknownRecord)
    }),
    behaviour('the list comes with labels, contact and ISO times of what was seen', async (world) => {
      const { id, meta } = await world.conversation({ says: 'Hi' })
      const label = world.unique('label')
      await world.admin.conversations.setLabels(id, [label])
      const page = await world.admin.messages.list(id)
      assert.deepEqual(
        [page.meta.labels, page.meta.contact.id, page.meta.agent_last_seen_at],
        [[label], meta.sender.id, null],
      )
      await world.admin.conversations.markRead(id)
      const { agent_last_seen_at } = (await world.admin.messages.list(id)).meta
      assert.match(agent_last_seen_at ?? '', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
    }),
    behaviour('the first reply to a contact ends the waiting', async (world) => {
      const { id } = await world.conversation({ says: 'Hi' })
      assert.ok((await world.admin.conversations.get(id)).waiting_since > 0)
      await world.admin.messages.send(id, 'Hello')
      await world.eventually(async () => {
        const { waiting_since, first_reply_created_at } = await world.admin.conversations.get(id)
        assert.equal(waiting_since, 0)
        assert.ok(first_reply_created_at > 0)
      })
    }),
    behaviour('a note is no reply: the contact still waits', async (world) => {
      const { id } = await world.conversation({ says: 'Hi' })
      await world.admin.messages.note(id, 'Careful')
      const { waiting_since, first_reply_created_at } = await world.admin.conversations.get(id)
      assert.ok(waiting_since > 0)
      assert.equal(first_reply_created_at, 0)
    }),
    behaviour('a message is the last activity of its conversation', async (world) => {
      const { id, last_activity_at } = await world.conversation()
      await world.tick()
      const { created_at } = await world.says(id, 'Hi')
      assert.ok(created_at > last_activity_at)
      await world.eventually(async () => {
        assert.equal((await world.admin.conversations.get(id)).last_activity_at, created_at)
      })
    }),
    behaviour('translating without an integration gives nothing', async (world) => {
      const { id } = await world.conversation()
      const message = await world.says(id, 'Hallo')
      const translated = await world.admin.messages.translate(id, message.id, 'en')
      if (translated !== null) notRun('the account has the integration')
    }),
  ],
}
