const assert = require('node:assert/strict')
const { Chatwoot, isChatwootError, NotFoundError } = require('chatwoot-client')
require('chatwoot-client/schema')

async function main() {
  const chatwoot = new Chatwoot()
  const page = await chatwoot.conversations.list()
  assert.equal(page.items[0].meta.sender.name, 'Mara')
  await assert.rejects(
    Promise.resolve(chatwoot.conversations.get(99)),
    (error) => error instanceof NotFoundError && isChatwootError(error),
  )
  console.log('called from CommonJS')
}

main()
