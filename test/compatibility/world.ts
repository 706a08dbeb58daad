/** The servers that the program talks to. */
import { createFakeChatwoot } from '../../src/testing/fake-chatwoot.ts'
import { loopback } from '../servers/loopback.ts'
import type { World } from './program.ts'

export interface StartedWorld extends AsyncDisposable {
  /** Starts a Chatwoot with its first records again: the parts of each environment write into it. */
  restart(): World
}

export async function startWorld(): Promise<StartedWorld> {
  const fake = createFakeChatwoot({
    data: {
      conversations: Array.from({ length: 30 }, (_, index) => ({
        ...{ contact: `Contact ${index}`, says: 'Hello', labels: index === 0 ? ['vip'] : [] },
      })),
    },
    // A page calls it from another origin, with a token.
    environment: { ENABLE_API_CORS: true },
  })
  const { url } = await fake.listen()
  const silent = await loopback(() => {})
  const refused = await loopback(() => {})
  await refused[Symbol.asyncDispose]()
  return {
    restart() {
      fake.reset()
      return {
        baseUrl: url,
        apiAccessToken: fake.token,
        inboxIdentifier: 'fake-inbox-1',
        silentUrl: silent.url,
        refusedUrl: refused.url,
      }
    },
    async [Symbol.asyncDispose]() {
      await fake.close()
      await silent[Symbol.asyncDispose]()
    },
  }
}
