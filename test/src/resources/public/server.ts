/** A contact's connection to an API inbox at an address that only nock answers: no token goes with anything. */
import nock from 'nock'
import { Connection } from '../../../../src/core/connection.ts'
import { base } from '../platform/server.ts'

export const connection = new Connection({ baseUrl: base, inboxIdentifier: 'INBOX', maxRetries: 0 })
export const server = () =>
  nock(base, { badheaders: ['api-access-token', 'authorization'], reqheaders: { accept: 'application/json' } })

export const source = '0e91eab4-3ed6-4f09-aa76-fadddd9ac851'
export const inbox = '/public/api/v1/inboxes/INBOX'
export const contact = `${inbox}/contacts/${source}`
export const conversations = `${contact}/conversations`

/** The server's answer for what it does not find, here. */
export const notFound = { status: 404, error: 'Not Found' }
