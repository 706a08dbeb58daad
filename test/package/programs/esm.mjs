import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { Chatwoot, isChatwootError, NotFoundError } from 'chatwoot-client'
import { connect } from 'chatwoot-client/realtime'
import { exampleEvent, signWebhook, verifyWebhook } from 'chatwoot-client/webhooks'

const chatwoot = new Chatwoot()
const page = await chatwoot.conversations.list()
assert.equal(page.items[0].meta.sender.name, 'Mara')
await assert.rejects(
  Promise.resolve(chatwoot.conversations.get(99)),
  (error) => error instanceof NotFoundError && isChatwootError(error),
)
for (const name of ['openapi.json', 'openapi.closed.json'])
  assert.equal(createRequire(import.meta.url)(`chatwoot-client/${name}`).openapi, '3.1.0')
assert.equal(typeof createRequire(import.meta.url)('chatwoot-client/package.json').version, 'string')
const body = JSON.stringify(exampleEvent('message_created'))
assert.equal((await verifyWebhook(body, await signWebhook(body, 'secret'), 'secret')).event, 'message_created')
// One base class for all entries.
await assert.rejects(verifyWebhook(body, {}, 'secret'), isChatwootError)
assert.equal(typeof connect, 'function')
await import('chatwoot-client/schema')
console.log('called from ESM')
