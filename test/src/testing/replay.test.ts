/** Every recorded call, sent to the fake: same status, error, keys and types, or a declared difference. */
import { describe, expect, it } from 'vitest'
import { declared } from './replay/declared.ts'
import { differencesOf } from './replay/differences.ts'
import { hasRoute, operationOf } from './replay/operations.ts'
import { type RecordedCall, recordedCall, recordedCalls } from './replay/recorded-calls.ts'
import { replayed } from './replay/replay.ts'

const replayable = recordedCalls.filter(isReplayable)

const howToGoOn =
  'let the fake answer as the recording says, or declare in test/src/testing/replay/declared.ts why it does not'

/** Paths that no operation has are answered, too. */
function isReplayable(call: RecordedCall): boolean {
  const operation = operationOf(call)
  return !operation || hasRoute(operation)
}

describe('a recorded call', () => {
  it.each(replayable.map((call) => [call.name, call] as const))(
    'is answered as by the server: %s',
    async (name, call) => {
      const { differences } = await replayed(call)

      const exception = declared.find(({ calls }) => calls.includes(name))
      if (!exception) return expect(differences, howToGoOn).toEqual([])
      expect(differences, `no longer different: remove it from "${exception.reason}"`).not.toEqual([])
      expect(
        differences.filter((difference) => !exception.looksLike.test(difference)),
        howToGoOn,
      ).toEqual([])
    },
  )

  it('is declared to be different once, and only if the fake has its operation', () => {
    const names = declared.flatMap(({ calls }) => calls)

    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
    expect(names.filter((name) => !replayable.some((call) => call.name === name))).toEqual([])
  })

  it('is replayed whatever its operation: the fake has all that were recorded', () => {
    expect(recordedCalls.length).toBeGreaterThan(500)
    expect(recordedCalls.filter((call) => !isReplayable(call)).map(({ name }) => name)).toEqual([])
  })
})

describe('the comparison', () => {
  const json = (body: unknown, status = 200) => ({ status, contentType: 'application/json', body })
  const read = recordedCall('contacts-list-default')
  const created = recordedCall('contact-note-create')

  it.each([
    ['another status', read, json({}), json({}, 404)],
    ['another type of content', read, json({}), { ...json({}), contentType: 'text/html' }],
    ['another error', read, json({ error: 'No' }, 404), json({ error: 'Never' }, 404)],
    ['a key that is missing', read, json([{ a: 1, b: 2 }]), json([{ a: 1 }])],
    ['a key too much', read, json({ inner: { a: 1 } }), json({ inner: { a: 1, b: 2 } })],
    ['another type', read, json({ a: 1 }), json({ a: '1' })],
    ['an empty list, which shows nothing', read, json([{ a: 1 }]), json([])],
    ['senders of another kind only', read, json({ type: 'user', a: 1 }), json({ type: 'contact', a: 1 })],
    ['null in what the call has created', created, json({ a: 1 }), json({ a: null })],
    ['something in a list that was empty when it was created', created, json({ a: [] }), json({ a: [1] })],
  ])('finds %s', (_, call, recorded, given) => {
    expect(differencesOf(call, recorded, given)).not.toEqual([])
  })

  it.each([
    ['other values', json({ a: 1, b: ['x'] }), json({ a: 2, b: ['y', 'z'] })],
    ['null in a record that was there', json({ a: 1 }), json({ a: null })],
    ['a key that only some records have', json([{ a: 1 }, { a: 1, b: 2 }]), json([{ a: 1 }])],
    ['custom attributes, which are data', json({ custom_attributes: { a: 1 } }), json({ custom_attributes: {} })],
  ])('takes for the same: %s', (_, recorded, given) => {
    expect(differencesOf(read, recorded, given)).toEqual([])
  })
})
