import { describe, expect, it } from 'vitest'
import { NotFoundError, type PublicMessage, ValidationError } from '../../../../src/index.ts'
import { PublicMessages } from '../../../../src/resources/public/public-messages.ts'
import { recorded, recordedBody } from '../../../recordings/recorded.ts'
import { publicConnection as connection, onlyNock, publicServer as server } from '../../../servers/nock.ts'
import { conversations, notFound, source } from './records.ts'

const messages = new PublicMessages(connection)
const route = `${conversations}/90/messages`
const recordedList = recordedBody<PublicMessage[]>('public-messages-list')
onlyNock()

/** A server with these messages: picks by id and sorts by time, 20 a page. Returns the `before` of each request. */
function history(all: readonly PublicMessage[]): (string | null)[] {
  const asked: (string | null)[] = []
  server()
    .persist()
    .get(route)
    .query(true)
    .reply((uri) => {
      const before = new URL(uri, 'http://chatwoot.test').searchParams.get('before')
      asked.push(before)
      const earlier = all.filter(({ id }) => before === null || id < Number(before))
      return [
        200,
        earlier
          .toSorted((a, b) => a.id - b.id)
          .slice(-20)
          .toSorted((a, b) => a.created_at - b.created_at),
      ]
    })
  return asked
}

/** Messages with these ids, a minute apart, in the order of the server: the oldest first. */
function page(from: number, to: number): PublicMessage[] {
  const [message] = recordedList
  if (!message) throw new Error('the recording has no messages')
  return Array.from({ length: to - from + 1 }, (_, index) => ({
    ...message,
    id: from + index,
    created_at: 1_795_000_000 + 60 * (from + index),
  }))
}

const idsOf = (items: readonly { id: number }[]) => items.map(({ id }) => id)
const down = (from: number, to: number) => Array.from({ length: from - to + 1 }, (_, index) => from - index)

describe('list', () => {
  it('returns the messages as the server has them, newest first', async () => {
    server()
      .get(route)
      .reply(...recorded('public-messages-list'))

    const { items, meta } = await messages.list(source, 90)

    expect(items).toEqual([...recordedList].reverse())
    expect(items[0]?.id).toBeGreaterThan(items[1]?.id ?? Number.POSITIVE_INFINITY)
    expect(meta).toBeUndefined()
  })

  it('walks back to the first message', async () => {
    const asked = history(page(1, 45))

    await expect(messages.list(source, 90).toArray().then(idsOf)).resolves.toEqual(down(45, 1))
    // Each page shows the end of the last one again: see message-history.ts.
    expect(asked).toEqual([null, '27', '8'])
  })

  it('requests every page with what a newer server may take besides', async () => {
    for (const query of [{ size: '2' }, { size: '2', before: '6' }]) {
      server()
        .get(route)
        .query(query)
        .reply(200, query.before ? [] : page(5, 6))
    }

    // @ts-expect-error not in this version of the document
    await expect(messages.list(source, 90, { size: 2 }).toArray().then(idsOf)).resolves.toEqual([6, 5])
  })

  it('begins before the given message, and goes on from there', async () => {
    const asked = history(page(1, 45))

    await expect(messages.list(source, 90, { before: 30 }).toArray().then(idsOf)).resolves.toEqual(down(29, 1))
    expect(asked).toEqual(['30', '11'])
  })

  it('skips nothing that was written at the same moment, and returns nothing twice', async () => {
    const moment = 1_795_000_000
    // Of the same moment, and in another order by time than by id: 5 comes before 4.
    const all = page(1, 24).map((message) => (message.id <= 6 ? { ...message, created_at: moment } : message))
    const swapped = all.map((message) => (message.id === 4 ? { ...message, created_at: moment + 1 } : message))
    history(swapped)

    const ids = await messages.list(source, 90).toArray().then(idsOf)

    expect([...ids].sort((a, b) => b - a)).toEqual(down(24, 1))
  })

  it('returns the next page on request', async () => {
    const asked = history(page(1, 30))

    const first = await messages.list(source, 90)
    const second = await first.nextPage()

    expect(asked).toEqual([null, '12'])
    expect(idsOf(second?.items ?? [])).toEqual(down(10, 1))
  })

  it('rejects with NotFoundError for an unknown conversation', async () => {
    server().get(route).reply(404, notFound)

    await expect(messages.list(source, 90)).rejects.toThrow(NotFoundError)
  })
})

describe('send', () => {
  it('sends a string as the content', async () => {
    server()
      .post(route, { content: 'Hello from outside' })
      .reply(...recorded('public-message-create'))

    await expect(messages.send(source, 90, 'Hello from outside')).resolves.toEqual(
      recordedBody('public-message-create'),
    )
  })

  it('sends parameters as they are', async () => {
    server()
      .post(route, { content: 'Hello from outside', echo_id: 'pub-echo' })
      .reply(...recorded('public-message-create'))

    await messages.send(source, 90, { content: 'Hello from outside', echo_id: 'pub-echo' })
  })

  it.each([
    ['', 'the message is empty'],
    [' \n', 'the message is empty'],
    [{}, 'the message is empty'],
    [{ content: null }, 'the message is empty'],
    [{ content: ' ', attachments: [] }, 'the message is empty'],
    [{ content: 5 }, 'content must be a string, got 5'],
    [{ attachments: new Blob([]) }, 'attachments must be an array, got an object (Blob)'],
    [{ attachments: ['./a.pdf'] }, 'attachments[0] must be a File, a Blob'],
    [null, 'the message must be a string or an object of parameters, got null'],
    [5, 'the message must be a string or an object of parameters, got 5'],
  ])('does not send %j', async (message, said) => {
    // @ts-expect-error some of them are not messages
    const sending = messages.send(source, 90, message)

    await expect(sending).rejects.toThrow(TypeError)
    await expect(sending).rejects.toThrow(said)
  })

  it('rejects with ValidationError for a message that is too long', async () => {
    server()
      .post(route)
      .reply(422, { message: 'Content is too long', attributes: ['content'] })

    await expect(messages.send(source, 90, 'long')).rejects.toThrow(ValidationError)
  })

  it('rejects with NotFoundError for an unknown conversation', async () => {
    server().post(route).reply(404, notFound)

    await expect(messages.send(source, 90, 'Hello')).rejects.toThrow(NotFoundError)
  })
})

describe('update', () => {
  it('sends what was chosen, and returns the message with it', async () => {
    const values = [{ title: 'A', value: 'a' }]
    server()
      .patch(`${route}/2603`, { submitted_values: values })
      .reply(...recorded('public-message-update'))

    await expect(messages.update(source, 90, 2603, values)).resolves.toEqual(recordedBody('public-message-update'))
  })

  it('sends the answer to a survey', async () => {
    const values = { csat_survey_response: { rating: 5, feedback_message: 'Fine' } } as const
    server()
      .patch(`${route}/2603`, { submitted_values: values })
      .reply(...recorded('public-message-update'))

    await messages.update(source, 90, 2603, values)
  })

  it('rejects with ValidationError when the survey is too old', async () => {
    server().patch(`${route}/2603`).reply(422, { error: 'You cannot update the CSAT survey after 14 days' })

    await expect(messages.update(source, 90, 2603, [])).rejects.toThrow(ValidationError)
  })

  it('rejects with NotFoundError for an unknown message', async () => {
    server().patch(`${route}/1`).reply(404, notFound)

    await expect(messages.update(source, 90, 1, [])).rejects.toThrow(NotFoundError)
  })
})
