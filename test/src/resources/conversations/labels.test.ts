import { describe, expect, it } from 'vitest'
import { AbortError, NotFoundError, PermissionDeniedError } from '../../../../src/index.ts'
import { recorded, recordedBody } from '../../../recordings/recorded.ts'
import { reasonOf, settled } from '../../../servers/held.ts'
import { HeldServer } from '../../../servers/held-server.ts'
import { chatwoot, onlyNock, server } from '../../../servers/nock.ts'
import { root } from './records.ts'

const { conversations } = chatwoot

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
    const held = new HeldServer()
    const labels = ['vip']
    const promise = held.chatwoot.conversations.setLabels(7, labels)
    labels.push('later')

    expect(await held.answers('POST /conversations/7/labels', { payload: ['vip'] })).toEqual({ labels: ['vip'] })
    await promise
  })

  it('are sent as an array if there is one as a string, for which the server would clear them', async () => {
    server()
      .post(`${root}/7/labels`, { labels: ['vip'] })
      .reply(200, { payload: ['vip'] })

    await expect(conversations.setLabels(7, 'vip')).resolves.toEqual(['vip'])
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
    server()
      .get(`${root}/7/labels`)
      .reply(200, { payload: ['bug', 'vip'] })
    server()
      .post(`${root}/7/labels`, { labels: ['bug', 'vip', 'new', 'newer'] })
      .reply(200, { payload: ['bug', 'vip', 'new', 'newer'] })

    await expect(conversations.addLabels(7, ['vip', 'new', 'newer', 'new'])).resolves.toEqual([
      'bug',
      'vip',
      'new',
      'newer',
    ])
  })

  it('writes nothing if it has them all', async () => {
    server()
      .get(`${root}/7/labels`)
      .reply(200, { payload: ['bug', 'vip'] })

    await expect(conversations.addLabels(7, ['vip'])).resolves.toEqual(['bug', 'vip'])
  })

  it('refuses a label with a comma before anything is sent', async () => {
    const promise = conversations.addLabels(7, ['a,b'])

    await expect(promise).rejects.toThrow(TypeError)
    await expect(promise).rejects.toThrow('the label "a,b" has a comma')
  })

  it('adds the labels as they are when it is called', async () => {
    const held = new HeldServer()
    const labels = ['vip']
    const promise = held.chatwoot.conversations.addLabels(7, labels)
    labels.push('later')
    await held.answers('GET /conversations/7/labels', { payload: [] })
    const body = await held.answers('POST /conversations/7/labels', { payload: ['vip'] })

    await promise
    expect(body).toEqual({ labels: ['vip'] })
  })

  it('rejects with the error of reading or writing', async () => {
    server()
      .get(`${root}/7/labels`)
      .reply(...recorded('conversation-labels-unknown'))
    await expect(conversations.addLabels(7, ['vip'])).rejects.toThrow(NotFoundError)

    server()
      .get(`${root}/7/labels`)
      .reply(...recorded('conversation-labels-list-none'))
    server()
      .post(`${root}/7/labels`)
      .reply(...recorded('toggle-status-agent-without-inbox'))
    await expect(conversations.addLabels(7, ['vip'])).rejects.toThrow(PermissionDeniedError)
  })
})

describe('removeLabels', () => {
  it('keeps the others', async () => {
    server()
      .get(`${root}/7/labels`)
      .reply(200, { payload: ['bug', 'vip'] })
    server()
      .post(`${root}/7/labels`, { labels: ['vip'] })
      .reply(200, { payload: ['vip'] })

    await expect(conversations.removeLabels(7, ['bug', 'never there'])).resolves.toEqual(['vip'])
  })

  it('writes nothing if it has none of them', async () => {
    server()
      .get(`${root}/7/labels`)
      .reply(200, { payload: ['vip'] })

    await expect(conversations.removeLabels(7, ['bug'])).resolves.toEqual(['vip'])
  })

  it('refuses anything but an array of strings', async () => {
    // @ts-expect-error must be strings
    await expect(conversations.removeLabels(7, 7)).rejects.toThrow('labels must be a string or an array of strings')
    // @ts-expect-error an array of strings
    await expect(conversations.removeLabels(7, [7])).rejects.toThrow('a label must be a string, got 7')
  })
})

describe('concurrent changes to the labels of one conversation', () => {
  const labels = 'GET /conversations/7/labels'
  const set = 'POST /conversations/7/labels'

  it('run one after the other, so that nothing is lost', async () => {
    const held = new HeldServer()
    const first = held.chatwoot.conversations.addLabels(7, ['a'])
    const second = held.chatwoot.conversations.addLabels(7, ['b'])
    const third = held.chatwoot.conversations.removeLabels(7, ['a'])
    await settled()
    expect(held.lines).toEqual([labels])

    await held.answers(labels, { payload: [] })
    expect(await held.answers(set, { payload: ['a'] })).toEqual({ labels: ['a'] })
    await held.answers(labels, { payload: ['a'] })
    expect(await held.answers(set, { payload: ['a', 'b'] })).toEqual({ labels: ['a', 'b'] })
    await held.answers(labels, { payload: ['a', 'b'] })
    expect(await held.answers(set, { payload: ['b'] })).toEqual({ labels: ['b'] })

    await expect(Promise.all([first, second, third])).resolves.toEqual([['a'], ['a', 'b'], ['b']])
  })

  it('do not overlap with setLabels', async () => {
    const held = new HeldServer()
    const adding = held.chatwoot.conversations.addLabels(7, ['a'])
    const setting = held.chatwoot.conversations.setLabels(7, ['only'])
    const last = held.chatwoot.conversations.addLabels(7, ['b'])
    await settled()
    expect(held.lines).toEqual([labels])

    await held.answers(labels, { payload: [] })
    const write = await held.next()
    await settled()
    expect(held.lines).toEqual([labels, set])
    write.answer({ payload: ['a'] })
    expect(await held.answers(set, { payload: ['only'] })).toEqual({ labels: ['only'] })
    await held.answers(labels, { payload: ['only'] })
    expect(await held.answers(set, { payload: ['only', 'b'] })).toEqual({ labels: ['only', 'b'] })

    await expect(Promise.all([adding, setting, last])).resolves.toEqual([['a'], ['only'], ['only', 'b']])
  })

  it('continue after one that failed', async () => {
    const held = new HeldServer()
    const first = reasonOf(held.chatwoot.conversations.addLabels(7, ['a']))
    const second = held.chatwoot.conversations.addLabels(7, ['b'])
    await held.answers(labels, { error: 'Resource could not be found' }, 404)
    await held.answers(labels, { payload: [] })
    await held.answers(set, { payload: ['b'] })

    expect(await first).toBeInstanceOf(NotFoundError)
    await expect(second).resolves.toEqual(['b'])
  })

  it('continue when one that is queued is aborted, which sends nothing', async () => {
    const held = new HeldServer()
    const controller = new AbortController()
    const first = held.chatwoot.conversations.addLabels(7, ['a'])
    const second = reasonOf(held.chatwoot.conversations.addLabels(7, ['b'], { signal: controller.signal }))
    const third = reasonOf(held.chatwoot.conversations.setLabels(7, ['c'], { signal: controller.signal }))
    const fourth = held.chatwoot.conversations.addLabels(7, ['d'])
    const read = await held.next()
    controller.abort()

    expect(await second).toBeInstanceOf(AbortError)
    expect(await third).toBeInstanceOf(AbortError)
    expect(held.lines).toEqual([labels])
    read.answer({ payload: [] })
    await held.answers(set, { payload: ['a'] })
    await first
    await held.answers(labels, { payload: ['a'] })
    await held.answers(set, { payload: ['a', 'd'] })
    await fourth
  })

  it('of different conversations do not wait for each other', async () => {
    const held = new HeldServer()
    const first = held.chatwoot.conversations.addLabels(7, ['a'])
    const second = held.chatwoot.conversations.addLabels(8, ['a'])
    await settled()
    expect(held.lines).toEqual([labels, 'GET /conversations/8/labels'])

    await held.answers(labels, { payload: ['a'] })
    await held.answers('GET /conversations/8/labels', { payload: ['a'] })
    await Promise.all([first, second])
  })
})

describe('an abort while labels are added', () => {
  it('ends it before they are written', async () => {
    const held = new HeldServer()
    const controller = new AbortController()
    const promise = reasonOf(held.chatwoot.conversations.addLabels(7, ['a'], { signal: controller.signal }))
    await held.next()
    controller.abort()

    expect(await promise).toBeInstanceOf(AbortError)
    await settled()
    expect(held.lines).toEqual(['GET /conversations/7/labels'])
  })
})
