/** A separate program: makes a thousand calls, some of which fail, prints what they leave behind and exits. */
import { getEventListeners } from 'node:events'
import { Chatwoot } from '../../../../../src/index.ts'

const [, , baseUrl = ''] = process.argv
const chatwoot = new Chatwoot({ baseUrl, accountId: 1, apiAccessToken: 'token', timeout: 5000 })
const { signal } = new AbortController()

let calls = 0
while (calls < 1000) {
  const id = calls % 100 === 0 ? 3 : 1
  await chatwoot.conversations.get(id, { signal, maxRetries: 0 }).catch(() => {})
  calls += 1
}
// One whose response breaks off.
const abort = new AbortController()
const broken = chatwoot.conversations.get(4, { signal: abort.signal })
await broken.asResponse().then((response) => response.body?.cancel())

const resources = process.getActiveResourcesInfo()
const count = (name: string) => resources.filter((resource) => resource === name).length
const listeners = getEventListeners(signal, 'abort').length + getEventListeners(abort.signal, 'abort').length
console.log(JSON.stringify({ calls, timers: count('Timeout'), listeners, sockets: count('TCPSocketWrap') }))
