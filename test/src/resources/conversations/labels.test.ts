import { describe, expect, it } from 'vitest'
import { AbortError, NotFoundError, PermissionDeniedError } from '../../../../src/index.ts'
import { recorded, recordedBody } from '../../../recordings/recorded.ts'
import { openDesk } from '../../../servers/desk.ts'
import { reasonOf, settled } from '../../../servers/held.ts'
import { chatwoot, onlyNock, server } from '../../../servers/nock.ts'
import { root } from './records.ts'

const { conversations } = chatwoot
const read = 'GET /conversations/1/labels'
const write = 'POST /conversations/1/labels'

/** A conversation (1) with these labels. */
const withLabels = (...labels: string[]) => openDesk({ conversations: [{ contact: 'Mara', labels }] })

onlyNock()

describe('labels', () => {
  it('are listed', async () => {
    server()
      .get(`${root}/7/labels`)
      .reply(...recorded('conversation-labels-list-none'))

    await expect(conversations.labels(7)).resolves.toEqual([])
  })

  it('are replaced', async () => {
    const labels = recordedBody<{ payload: string[] }>('conversation-labels-set').payload
    server()
      .post(`${root}/7/labels`, { labels })
      .reply(...recorded('conversation-labels-set'))

    await expect(conversations.setLabels(7, labels)).resolves.toEqual(labels)
  })

  it('are cleared by an empty array', async () => {
    server()
      .post(`${root}/7/labels`, { labels: [] })
      .reply(...recorded('conversation-labels-clear'))

    await expect(conversations.setLabels(7, [])).resolves.toEqual([])
  })

  it('are replaced by the labels as they are when it is called', async () => {
    const { chatwoot, fake } = withLabels()
    const labels = ['vip']
    const promise = chatwoot.conversations.setLabels(1, labels)
    labels.push('later')
    await promise

    expect(fake.state.conversations.get(1)?.labels).toEqual(['vip'])
  })

  it('are sent as an array if there is one as a string, for which the server would clear them', async () => {
    const { chatwoot, bodies } = withLabels('new')

    await expect(chatwoot.conversations.setLabels(1, 'vip')).resolves.toEqual(['vip'])
    expect(bodies(write)).toEqual([{ labels: ['vip'] }])
  })

  it.each([
    [null, 'labels must be a string or an array of strings, got null'],
    [undefined, 'labels must be a string or an array of strings, got undefined'],
    [{ add: ['vip'] }, 'labels must be a string or an array of strings, got {"add":["vip"]}'],
    [['vip', ''], 'a label must not be blank, got ""'],
    [new Array(1), 'a label must be a string, got undefined'],
  ])('are refused as %j, for which the server would clear them', async (labels, said) => {
    // @ts-expect-error what JavaScript can do
    await expect(conversations.setLabels(7, labels)).rejects.toThrow(new TypeError(said))
  })

  it('are refused with a comma, at which the server would split them', async () => {
    await expect(conversations.setLabels(7, ['a,b'])).rejects.toThrow('the label "a,b" has a comma')
  })
})

describe('addLabels', () => {
  it('keeps what is there and adds each new label once', async () => {
    const { chatwoot, fake, lines } = withLabels('bug', 'vip')
    const labels = ['bug', 'vip', 'new', 'newer']

    await expect(chatwoot.conversations.addLabels(1, ['vip', 'new', 'newer', 'new'])).resolves.toEqual(labels)
    expect(lines).toEqual([read, write])
    expect(fake.state.conversations.get(1)?.labels).toEqual(labels)
  })

  it('writes nothing if it has them all', async () => {
    const { chatwoot, lines } = withLabels('bug', 'vip')

    await expect(chatwoot.conversations.addLabels(1, ['vip'])).resolves.toEqual(['bug', 'vip'])
    expect(lines).toEqual([read])
  })

  it('refuses a label with a comma before anything is sent', async () => {
    const promise = conversations.addLabels(7, ['a,b'])

    await expect(promise).rejects.toThrow(TypeError)
    await expect(promise).rejects.toThrow('the label "a,b" has a comma')
  })

  it('adds the labels as they are when it is called', async () => {
    const { chatwoot, bodies } = withLabels()
    const labels = ['vip']
    const promise = chatwoot.conversations.addLabels(1, labels)
    labels.push('later')
    await promise

    expect(bodies(write)).toEqual([{ labels: ['vip'] }])
  })

  it('rejects with the error of reading', async () => {
    const { chatwoot, lines } = withLabels()

    await expect(chatwoot.conversations.addLabels(99, ['vip'])).rejects.toThrow(NotFoundError)
    expect(lines).toHaveLength(1)
  })

  it('rejects with the error of writing, and is repeated safely', async () => {
    const { chatwoot, fake } = withLabels('bug')
    fake.failNext({ operation: 'setConversationLabels', status: 401 })

    await expect(chatwoot.conversations.addLabels(1, ['vip'])).rejects.toThrow(PermissionDeniedError)
    expect(fake.state.conversations.get(1)?.labels).toEqual(['bug'])
    await expect(chatwoot.conversations.addLabels(1, ['vip'])).resolves.toEqual(['bug', 'vip'])
  })

  it('is what an agent may do in their inboxes only', async () => {
    const { another } = openDesk({ inbox: { members: [] }, conversations: [{ contact: 'Mara' }] })

    await expect(another('agent').conversations.addLabels(1, ['vip'])).rejects.toThrow(PermissionDeniedError)
  })
})

describe('removeLabels', () => {
  it('keeps the others', async () => {
    const { chatwoot, fake } = withLabels('bug', 'vip')

    await expect(chatwoot.conversations.removeLabels(1, ['bug', 'never there'])).resolves.toEqual(['vip'])
    expect(fake.state.conversations.get(1)?.labels).toEqual(['vip'])
  })

  it('writes nothing if it has none of them', async () => {
    const { chatwoot, lines } = withLabels('vip')

    await expect(chatwoot.conversations.removeLabels(1, ['bug'])).resolves.toEqual(['vip'])
    expect(lines).toEqual([read])
  })

  it('refuses anything but an array of strings', async () => {
    // @ts-expect-error must be strings
    await expect(conversations.removeLabels(7, 7)).rejects.toThrow('labels must be a string or an array of strings')
    // @ts-expect-error an array of strings
    await expect(conversations.removeLabels(7, [7])).rejects.toThrow('a label must be a string, got 7')
  })
})

describe('concurrent changes to the labels of one conversation', () => {
  it('run one after the other, so that nothing is lost', async () => {
    const { chatwoot, lines } = withLabels()
    const { conversations } = chatwoot

    await expect(
      Promise.all([
        conversations.addLabels(1, ['a']),
        conversations.addLabels(1, ['b']),
        conversations.removeLabels(1, ['a']),
      ]),
    ).resolves.toEqual([['a'], ['a', 'b'], ['b']])
    expect(lines).toEqual([read, write, read, write, read, write])
  })

  it('do not overlap with setLabels', async () => {
    const { chatwoot, holds, lines } = withLabels()
    const { conversations } = chatwoot
    const writing = holds(write)
    const all = Promise.all([
      conversations.addLabels(1, ['a']),
      conversations.setLabels(1, ['only']),
      conversations.addLabels(1, ['b']),
    ])
    await writing.arrived
    await settled()
    expect(lines).toEqual([read, write])
    writing.passes()

    await expect(all).resolves.toEqual([['a'], ['only'], ['only', 'b']])
  })

  it('continue after one that failed', async () => {
    const { chatwoot, fake } = withLabels()
    fake.failNext({ operation: 'listConversationLabels', status: 404 })
    const first = reasonOf(chatwoot.conversations.addLabels(1, ['a']))
    const second = chatwoot.conversations.addLabels(1, ['b'])

    expect(await first).toBeInstanceOf(NotFoundError)
    await expect(second).resolves.toEqual(['b'])
  })

  it('continue when one that is queued is aborted, which sends nothing', async () => {
    const { chatwoot, holds, lines } = withLabels()
    const { conversations } = chatwoot
    const controller = new AbortController()
    const { signal } = controller
    const reading = holds(read)
    const first = conversations.addLabels(1, ['a'])
    const second = reasonOf(conversations.addLabels(1, ['b'], { signal }))
    const third = reasonOf(conversations.setLabels(1, ['c'], { signal }))
    const fourth = conversations.addLabels(1, ['d'])
    await reading.arrived
    controller.abort()

    expect(await second).toBeInstanceOf(AbortError)
    expect(await third).toBeInstanceOf(AbortError)
    expect(lines).toEqual([read])
    reading.passes()
    await first
    await expect(fourth).resolves.toEqual(['a', 'd'])
  })

  it('of different conversations do not wait for each other', async () => {
    const { chatwoot, holds } = openDesk({ conversations: [{ contact: 'Mara' }, { contact: 'Jon' }] })
    const reading = holds(read)
    const first = chatwoot.conversations.addLabels(1, ['a'])
    await reading.arrived

    await expect(chatwoot.conversations.addLabels(2, ['a'])).resolves.toEqual(['a'])
    reading.passes()
    await first
  })
})

describe('an abort while labels are added', () => {
  it('ends it before they are written', async () => {
    const { chatwoot, holds, lines, fake } = withLabels()
    const controller = new AbortController()
    const reading = holds(read)
    const promise = reasonOf(chatwoot.conversations.addLabels(1, ['a'], { signal: controller.signal }))
    await reading.arrived
    controller.abort()
    reading.passes()

    expect(await promise).toBeInstanceOf(AbortError)
    await settled()
    expect(lines).toEqual([read])
    expect(fake.state.conversations.get(1)?.labels).toEqual([])
  })
})
