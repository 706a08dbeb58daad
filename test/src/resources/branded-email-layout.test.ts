import { describe, expect, it } from 'vitest'
import { PermissionDeniedError, ValidationError } from '../../../src/index.ts'
import { described } from '../../recordings/described.ts'
import { recorded } from '../../recordings/recorded.ts'
import { chatwoot, onlyNock, server } from '../../servers/nock.ts'

const route = '/api/v1/accounts/1/branded_email_layout'
const template = '/api/v1/accounts/{account_id}/branded_email_layout'
const html = '<html><body>{{ content_for_layout }}</body></html>'

onlyNock()

describe('get', () => {
  it('returns the HTML', async () => {
    server()
      .get(route)
      .reply(...described(`GET ${template}`, { branded_email_layout: html }))

    await expect(chatwoot.brandedEmailLayout.get()).resolves.toBe(html)
  })

  it('returns null when the account has no layout', async () => {
    server()
      .get(route)
      .reply(...described(`GET ${template}`, { branded_email_layout: null }))

    await expect(chatwoot.brandedEmailLayout.get()).resolves.toBeNull()
  })

  it('rejects with PermissionDeniedError for users who are not administrators', async () => {
    server()
      .get(route)
      .reply(...recorded('account-update-agent-refused'))

    await expect(chatwoot.brandedEmailLayout.get()).rejects.toThrow(PermissionDeniedError)
  })
})

describe('update', () => {
  it.each([html, null])('sends %j and returns what the server stored', async (layout) => {
    server()
      .patch(route, { branded_email_layout: layout })
      .reply(...described(`PATCH ${template}`, { branded_email_layout: layout }))

    await expect(chatwoot.brandedEmailLayout.update(layout)).resolves.toBe(layout)
  })

  it('rejects with ValidationError without the feature', async () => {
    const refusal = { error: 'Branded email templates feature is not enabled' }
    server()
      .patch(route)
      .reply(...described(`PATCH ${template}`, refusal, 422))

    const refused = chatwoot.brandedEmailLayout.update(html)
    await expect(refused).rejects.toThrow(ValidationError)
    await expect(refused).rejects.toThrow('Branded email templates feature is not enabled')
  })

  it("refuses 'null', which the server would read as null, and what is not a string", async () => {
    await expect(chatwoot.brandedEmailLayout.update('null')).rejects.toThrow(
      new TypeError("html must not be 'null': the server would read it as null; pass null"),
    )
    // @ts-expect-error neither a string nor null
    await expect(chatwoot.brandedEmailLayout.update(undefined)).rejects.toThrow(
      new TypeError('html must be a string or null, got undefined'),
    )
  })
})
