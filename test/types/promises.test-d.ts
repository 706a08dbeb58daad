/** Type tests of what methods return, where a Promise is expected: checked by `npm run types`. */
import { expectTypeOf } from 'vitest'
import type { Chatwoot, ChatwootError } from '../../src/index.ts'

declare const chatwoot: Chatwoot
const calls = [
  chatwoot.contacts.upsert({ email: 'ann@example.com' }),
  chatwoot.messages.send(7, 'Hello'),
  chatwoot.conversations.list(),
] as const

// A reason may be typed as whatever a program knows it to be, as with every Promise.
for (const call of [calls[0], calls[1], calls[2]]) {
  call.catch((error: Error) => error.message)
  call.catch((error: ChatwootError) => error.message)
  call.catch((error: unknown) => error)
  call.catch((error) => expectTypeOf(error).toBeAny())
  call.catch(null)
  call.catch(undefined)
  call.finally(null)
}
export const first: Promise<number | string> = calls[0].then(
  ({ contact }) => contact.id,
  (error: Error) => error.message,
)
export const second: Promise<number | string> = calls[1].then(
  ({ id }) => id,
  (error: Error) => error.message,
)
export const third: Promise<number | string> = calls[2].then(
  ({ items }) => items.length,
  (error: Error) => error.message,
)

// It is taken wherever a Promise is.
expectTypeOf(calls[1]).toExtend<Promise<unknown>>()
expectTypeOf(calls[2]).toExtend<Promise<unknown>>()
expectTypeOf(calls[1].catch(() => 'none')).toEqualTypeOf<Promise<Awaited<(typeof calls)[1]> | string>>()
expectTypeOf(Promise.all([calls[1], calls[2]])).toExtend<Promise<readonly unknown[]>>()
