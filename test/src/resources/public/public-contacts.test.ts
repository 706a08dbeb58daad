import { describe, expect, it } from 'vitest'
import { Connection } from '../../../../src/core/connection.ts'
import { NotFoundError, ServerError, ValidationError } from '../../../../src/index.ts'
import { PublicContacts } from '../../../../src/resources/public/public-contacts.ts'
import { described } from '../../../recordings/described.ts'
import { recorded, recordedBody, recording } from '../../../recordings/recorded.ts'
import { publicConnection as connection, onlyNock, publicServer as server } from '../../../servers/nock.ts'
import { contact, inbox, notFound, source } from './records.ts'

const contacts = new PublicContacts(connection)
/** The response to a wrong hash, and to a missing one if it is required. */
const internalError = { status: 500, error: 'Internal Server Error' }
onlyNock()

describe('create', () => {
  it('requires nothing', async () => {
    server()
      .post(`${inbox}/contacts`, {})
      .reply(...recorded('public-contact-create-empty'))

    await expect(contacts.create()).resolves.toEqual(recordedBody('public-contact-create-empty'))
  })

  it('sends who the contact is, and the proof', async () => {
    const params = recording('public-contact-create-hmac').request.body as Record<string, string> // three strings
    server()
      .post(`${inbox}/contacts`, params)
      .reply(...recorded('public-contact-create-hmac'))

    await expect(contacts.create(params)).resolves.toEqual(recordedBody('public-contact-create-hmac'))
  })

  it('rejects with ServerError for a wrong identifier_hash, and is not retried', async () => {
    server().post(`${inbox}/contacts`, { identifier: 'pat-2', identifier_hash: 'wrong' }).reply(500, internalError)

    const created = contacts.create({ identifier: 'pat-2', identifier_hash: 'wrong' }, { maxRetries: 2 })

    await expect(created).rejects.toThrow(ServerError)
  })

  it.each([
    [{ source_id: 'a-source' }, 3],
    [{ source_id: '' }, 1],
    [{ source_id: null }, 1],
    [{}, 1],
  ])(
    'with %j is sent %i times to a server that fails: without a source_id, each creates another contact',
    async (params, times) => {
      let sent = 0
      const fetch = async () => {
        sent += 1
        return new Response(null, { status: 503, headers: { 'retry-after': '0' } })
      }
      const failing = new Connection({ baseUrl: 'https://chat.test', inboxIdentifier: 'abc', fetch })
      // null is what JavaScript callers can pass.
      const created = new PublicContacts(failing).create(params as { source_id: string })

      await expect(created).rejects.toThrow(ServerError)
      expect(sent).toBe(times)
    },
  )

  it('rejects with ValidationError for an invalid email address', async () => {
    server()
      .post(`${inbox}/contacts`, { email: 'pat' })
      .reply(422, { message: 'Email Invalid email', attributes: ['email'] })

    await expect(contacts.create({ email: 'pat' })).rejects.toThrow(ValidationError)
  })

  it('rejects with NotFoundError for an unknown inbox', async () => {
    server().post(`${inbox}/contacts`).reply(404, notFound)

    await expect(contacts.create()).rejects.toThrow(NotFoundError)
  })
})

describe('get', () => {
  it('returns the contact', async () => {
    server()
      .get(contact)
      .reply(...recorded('public-contact-show'))

    await expect(contacts.get(source)).resolves.toEqual(recordedBody('public-contact-show'))
  })

  it('sends the proof in the query', async () => {
    const identity = { identifier: 'pat@example.org', identifier_hash: '208fa0' }
    server()
      .get(contact)
      .query(identity)
      .reply(...recorded('public-contact-show'))

    await contacts.get(source, identity)
  })

  it('rejects with ServerError for a wrong identifier_hash', async () => {
    const identity = { identifier: 'pat', identifier_hash: 'wrong' }
    server().get(contact).query(identity).reply(500, internalError)

    await expect(contacts.get(source, identity)).rejects.toThrow(ServerError)
  })

  it('rejects with NotFoundError for an unknown source id', async () => {
    server().get(`${inbox}/contacts/nobody`).reply(404, notFound)

    await expect(contacts.get('nobody')).rejects.toThrow(NotFoundError)
  })

  it.each(['a/b', '..', ''])('rejects with TypeError for %j, which is not a valid path segment', async (sourceId) => {
    await expect(contacts.get(sourceId)).rejects.toThrow(TypeError)
  })
})

describe('update', () => {
  it('sends the fields to change, and returns the contact as servers since 4.16 send it', async () => {
    const answer = { ...recordedBody<object>('public-contact-show'), name: 'Pat Renamed' }
    const operation = 'PATCH /public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}'
    server()
      .patch(contact, { name: 'Pat Renamed' })
      .reply(...described(operation, answer))

    const updated = await contacts.update(source, { name: 'Pat Renamed' })

    expect(updated).toEqual(answer)
    expect(updated.source_id).toBe(source)
  })

  it('returns the stored record of older servers, without a source_id', async () => {
    server()
      .patch(contact, { name: 'Pat Renamed' })
      .reply(...recorded('public-contact-update'))

    await expect(contacts.update(source, { name: 'Pat Renamed' })).resolves.toEqual(
      recordedBody('public-contact-update'),
    )
  })

  it('keeps null, which clears a value', async () => {
    server()
      .patch(contact, { custom_attributes: { plan: null } })
      .reply(...recorded('public-contact-update'))

    await contacts.update(source, { custom_attributes: { plan: null } })
  })

  it('rejects with ServerError for a wrong identifier_hash', async () => {
    const params = { name: 'Pat', identifier: 'pat', identifier_hash: 'wrong' }
    server().patch(contact, params).reply(500, internalError)

    await expect(contacts.update(source, params)).rejects.toThrow(ServerError)
  })

  it('rejects with ValidationError for an invalid email address', async () => {
    server()
      .patch(contact)
      .reply(422, { message: 'Email Invalid email', attributes: ['email'] })

    await expect(contacts.update(source, { email: 'pat' })).rejects.toThrow(ValidationError)
  })

  it('rejects with NotFoundError for an unknown source id', async () => {
    server().patch(contact).reply(404, notFound)

    await expect(contacts.update(source, { name: 'Pat' })).rejects.toThrow(NotFoundError)
  })
})
