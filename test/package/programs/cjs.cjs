const assert = require('node:assert/strict')
const { Chatwoot, isChatwootError, NotFoundError } = require('chatwoot-client')
const { connect } = require('chatwoot-client/realtime')
const { exampleEvent, signWebhook, verifyWebhook } = require('chatwoot-client/webhooks')
require('chatwoot-client/schema')

async function main() {
  const chatwoot = new Chatwoot()
  const page = await chatwoot.conversations.list()
  assert.equal(page.items[0].meta.sender.name, 'Mara')
  await assert.rejects(
    Promise.resolve(chatwoot.conversations.get(99)),
    (error) => error instanceof NotFoundError && isChatwootError(error),
  )
  const body = JSON.stringify(exampleEvent('message_created'))
  assert.equal((await verifyWebhook(body, await signWebhook(body, 'secret'), 'secret')).event, 'message_created')
  await assert.rejects(verifyWebhook(body, {}, 'secret'), isChatwootError)
  assert.equal(typeof connect, 'function')
  console.log('called from CommonJS')
}

main()
