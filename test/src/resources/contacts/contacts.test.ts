import nock from 'nock'
import { describe, expect, it } from 'vitest'
import {
  Chatwoot,
  type Contact,
  DecodeError,
  NotFoundError,
  ServerError,
  ValidationError,
} from '../../../../src/index.ts'
import { described } from '../../../recordings/described.ts'
import { recorded, recordedBody } from '../../../recordings/recorded.ts'
import { account, chatwoot, onlyNock, server } from '../../../servers/nock.ts'
import { root } from './records.ts'

const { contacts } = chatwoot
const payloadOf = (name: string) => recordedBody<{ payload: Contact }>(name).payload

onlyNock()

describe('get', () => {
  it('returns the contact out of its envelope', async () => {
    server()
      .get(`${root}/314`)
      .reply(...recorded('contact-show'))

    await expect(contacts.get(314)).resolves.toEqual(payloadOf('contact-show'))
  })

  it('leaves out contact_inboxes on request', async () => {
    server()
      .get(`${root}/314`)
      .query({ include_contact_inboxes: 'false' })
      .reply(...recorded('contact-show'))

    await contacts.get(314, { include_contact_inboxes: false })
  })

  it('rejects if there is no such contact', async () => {
    server()
      .get(`${root}/999999`)
      .reply(...recorded('contact-show-unknown'))

    await expect(contacts.get(999999)).rejects.toThrow(NotFoundError)
  })
})

describe('a phone number that the server refuses', () => {
  it.each([
    ['create', () => contacts.create({ phone_number: '5511988887777' })],
    ['update', () => contacts.update(5, { phone_number: '5511988887777' })],
  ])('by %s is shown as it must be written', async (_name, call) => {
    const refused = { message: 'Phone number should be in e164 format', attributes: ['phone_number'] }
    server().post(root).reply(422, refused)
    server().patch(`${root}/5`).reply(422, refused)
    const error = await call().catch((reason: unknown) => reason)
    nock.cleanAll()

    expect(error).toBeInstanceOf(ValidationError)
    expect(error).toMatchObject({ fields: ['phone_number'], message: expect.stringContaining('+5511988887777') })
  })
})

describe('create', () => {
  it('sends its parameters and returns the contact out of both its envelopes', async () => {
    const params = {
      name: 'Full Contact',
      email: 'full@example.org',
      phone_number: '+436609999999',
      identifier: 'full-1',
      inbox_id: 61,
      source_id: 'full-source',
      additional_attributes: { city: 'Vienna', country: 'Austria' },
      custom_attributes: { contact_text: 'Gold', contact_number: 5 },
    }
    server()
      .post(root, params)
      .reply(...recorded('contact-create-full'))

    const { contact } = recordedBody<{ payload: { contact: Contact } }>('contact-create-full').payload
    await expect(contacts.create(params)).resolves.toEqual(contact)
  })

  it('needs no field of the contact', async () => {
    server()
      .post(root, {})
      .reply(...recorded('contact-create-empty'))

    await expect(contacts.create({})).resolves.toHaveProperty('name', '')
  })

  it('rejects if the inbox is unknown', async () => {
    server()
      .post(root, { inbox_id: 999999 })
      .reply(...recorded('contact-create-unknown-inbox'))

    await expect(contacts.create({ inbox_id: 999999 })).rejects.toThrow(NotFoundError)
  })
})

describe('update', () => {
  it('sends the changes, and null to clear a field', async () => {
    server()
      .patch(`${root}/372`, { phone_number: null })
      .reply(...recorded('contact-update-patch'))

    await expect(contacts.update(372, { phone_number: null })).resolves.toEqual(payloadOf('contact-update-patch'))
  })

  it('names the fields that the server refuses', async () => {
    server()
      .patch(`${root}/372`)
      .reply(...recorded('contact-update-invalid'))

    const update = contacts.update(372, { email: 'broken' })

    await expect(update).rejects.toThrow(ValidationError)
    await expect(update).rejects.toMatchObject({ fields: ['email'] })
  })
})

describe('delete', () => {
  it('returns nothing', async () => {
    server()
      .delete(`${root}/374`)
      .reply(...recorded('contact-delete'))

    await expect(contacts.delete(374)).resolves.toBeUndefined()
  })

  it('reports that the contact is online', async () => {
    const refusal = { message: 'Ada is Online, please try again later' }
    server()
      .delete(`${root}/374`)
      .reply(...described('DELETE /api/v1/accounts/{account_id}/contacts/{contact_id}', refusal, 422))

    await expect(contacts.delete(374)).rejects.toThrow('Ada is Online, please try again later')
  })
})

describe('merge', () => {
  it('rejects and does not throw if it is called without arguments', async () => {
    // @ts-expect-error two ids are required
    await expect(contacts.merge()).rejects.toThrow(TypeError)
  })

  it('sends which contact is kept and which is deleted, and returns the one that is kept', async () => {
    server()
      .post(`${account}/actions/contact_merge`, { base_contact_id: 352, mergee_contact_id: 353 })
      .reply(...recorded('contact-merge'))

    await expect(contacts.merge({ base: 352, mergee: 353 })).resolves.toEqual(recordedBody('contact-merge'))
  })

  it('rejects if one is unknown', async () => {
    server()
      .post(`${account}/actions/contact_merge`)
      .reply(...recorded('contact-merge-unknown'))

    await expect(contacts.merge({ base: 352, mergee: 999999 })).rejects.toThrow(NotFoundError)
  })

  it('refuses a contact with itself', async () => {
    await expect(contacts.merge({ base: 7, mergee: 7 })).rejects.toThrow(
      new TypeError('base and mergee must be two contacts, got 7 for both'),
    )
  })

  it('is not repeated if its response is lost', async () => {
    const retrying = new Chatwoot({ baseUrl: 'http://chatwoot.test', accountId: 1, apiAccessToken: 'token' })
    server().post(`${account}/actions/contact_merge`).matchHeader('api-access-token', /./).reply(502)

    await expect(
      retrying.withOptions({ apiAccessToken: 'TOKENadministratorxxxxxx' }).contacts.merge({ base: 1, mergee: 2 }),
    ).rejects.toThrow(ServerError)
  })
})

describe('deleteCustomAttributes', () => {
  it('sends the keys', async () => {
    server()
      .post(`${root}/372/destroy_custom_attributes`, { custom_attributes: ['contact_list'] })
      .reply(...recorded('contact-destroy-custom-attributes'))

    const contact = await contacts.deleteCustomAttributes(372, ['contact_list'])

    expect(contact).toEqual(payloadOf('contact-destroy-custom-attributes'))
  })

  it('refuses keys that are not an array of strings', async () => {
    // @ts-expect-error an array is required
    await expect(contacts.deleteCustomAttributes(372, 'plan')).rejects.toThrow(
      new TypeError('the keys must be an array of strings, got "plan"'),
    )
    // @ts-expect-error of strings
    await expect(contacts.deleteCustomAttributes(372, [5])).rejects.toThrow(TypeError)
  })
})

describe('deleteAvatar', () => {
  it('returns the contact', async () => {
    server()
      .delete(`${root}/372/avatar`)
      .reply(...recorded('contact-avatar-delete'))

    await expect(contacts.deleteAvatar(372)).resolves.toEqual(payloadOf('contact-avatar-delete'))
  })
})

describe('conversations', () => {
  it('are one page, as the server returns them', async () => {
    server()
      .get(`${root}/314/conversations`)
      .reply(...recorded('contact-conversations'))

    const { payload } = recordedBody<{ payload: unknown[] }>('contact-conversations')
    const page = await contacts.conversations(314)

    expect(page.items).toEqual(payload)
    expect(page.hasNextPage).toBe(false)
  })
})

describe('attachments', () => {
  it('are returned a page at a time', async () => {
    server()
      .get(`${root}/335/attachments`)
      .reply(...recorded('contact-attachments'))

    const page = await contacts.attachments(335)

    expect(page.meta).toEqual({ total_count: 9 })
    expect(page.items).toEqual(recordedBody<{ payload: unknown[] }>('contact-attachments').payload)
  })

  it('are collected from all pages', async () => {
    const { payload, meta } = recordedBody<{ payload: object[]; meta: object }>('contact-attachments')
    const more = payload.map((file, index) => ({ ...file, id: 9000 + index })).slice(1)
    server().get(`${root}/335/attachments`).reply(200, { meta, payload })
    server().get(`${root}/335/attachments`).query({ page: 2 }).reply(200, { meta, payload: more })

    await expect(contacts.attachments(335).toArray()).resolves.toEqual([...payload, ...more])
  })
})

describe('createContactInbox', () => {
  it('returns the source_id of the contact', async () => {
    const params = { inbox_id: 61, source_id: 'given', hmac_verified: true }
    server()
      .post(`${root}/350/contact_inboxes`, params)
      .reply(...recorded('contact-inbox-create-source-id'))

    await expect(contacts.createContactInbox(350, params)).resolves.toEqual(
      recordedBody('contact-inbox-create-source-id'),
    )
  })

  it('rejects if the inbox needs a field that the contact does not have', async () => {
    server()
      .post(`${root}/353/contact_inboxes`, { inbox_id: 64 })
      .reply(...recorded('contact-inbox-create-email-missing'))

    await expect(contacts.createContactInbox(353, { inbox_id: 64 })).rejects.toThrow('contact email')
  })

  it('rejects if the source_id belongs to another contact', async () => {
    server()
      .post(`${root}/351/contact_inboxes`)
      .reply(...recorded('contact-inbox-create-source-id-taken'))

    await expect(contacts.createContactInbox(351, { inbox_id: 61, source_id: 'given' })).rejects.toThrow(ServerError)
  })
})

describe('contactableInboxes', () => {
  it('are inboxes with the source_id that each would use', async () => {
    server()
      .get(`${root}/314/contactable_inboxes`)
      .reply(...recorded('contact-contactable-inboxes'))

    const { payload } = recordedBody<{ payload: unknown[] }>('contact-contactable-inboxes')
    await expect(contacts.contactableInboxes(314).toArray()).resolves.toEqual(payload)
  })
})

describe('export', () => {
  it('rejects and does not throw if its argument is null', async () => {
    // @ts-expect-error null is not an object
    await expect(contacts.export(null)).rejects.toThrow(TypeError)
  })

  it('of all contacts needs no parameters', async () => {
    server()
      .post(`${root}/export`, {})
      .reply(...recorded('contacts-export'))

    await expect(contacts.export()).resolves.toBeUndefined()
  })

  it('accepts columns and a label', async () => {
    server()
      .post(`${root}/export`, { column_names: ['id', 'email'], label: 'vip' })
      .reply(...recorded('contacts-export'))

    await contacts.export({ column_names: ['id', 'email'], label: 'vip' })
  })

  it('accepts the conditions of a filter', async () => {
    const payload = [{ attribute_key: 'blocked' as const, filter_operator: 'equal_to' as const, values: [true] }]
    server()
      .post(`${root}/export`, { payload })
      .reply(...recorded('contacts-export'))

    await contacts.export({ payload })
  })
})

describe('import', () => {
  it('refuses a value that is not a file', async () => {
    // @ts-expect-error a file is required
    await expect(contacts.import('contacts.csv')).rejects.toThrow(
      new TypeError('file must be a File, a Blob or { data: csv, filename: \'contacts.csv\' }, got "contacts.csv"'),
    )
  })
})

describe('a list that the server returns whole', () => {
  it.each([
    ['notes', 'notes'],
    ['conversations', 'conversations'],
    ['contactableInboxes', 'contactable_inboxes'],
  ] as const)('is a DecodeError if the response of %s has no list', async (method, word) => {
    server().get(`${root}/314/${word}`).reply(200, {})

    await expect(Promise.resolve<unknown>(contacts[method](314))).rejects.toThrow(DecodeError)
  })
})
