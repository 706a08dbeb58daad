/** Contacts with files, on the wire to a real server. */
import { describe, expect, it } from 'vitest'
import { Chatwoot, type Contact, ValidationError } from '../../../../src/index.ts'
import { recordedBody } from '../../../recordings/recorded.ts'
import { fieldsOf, formServer, type Received } from '../../../servers/form-server.ts'

const clientOf = (baseUrl: string) => new Chatwoot({ baseUrl, accountId: 1, apiAccessToken: 'token', maxRetries: 0 })
const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0xff])

async function requestOf(recording: string, call: (client: Chatwoot) => PromiseLike<unknown>): Promise<Received> {
  await using server = await formServer(() => recording)
  await call(clientOf(server.url))
  const [request, ...more] = server.requests
  if (!request || more.length > 0) throw new Error(`${server.requests.length} requests were sent`)
  return request
}

describe('a contact with a picture', () => {
  it('is exactly this on the wire', async () => {
    const request = await requestOf('contact-create-multipart-avatar', ({ contacts }) =>
      contacts.create({
        name: 'Pictured',
        blocked: false,
        custom_attributes: { contact_text: 'From form' },
        additional_attributes: { city: 'Wien', social_profiles: { github: 'pictured' } },
        avatar: new File([png], 'dot.png', { type: 'image/png' }),
      }),
    )

    const [, boundary = ''] = /^multipart\/form-data; boundary=(.+)$/.exec(request.headers['content-type'] ?? '') ?? []
    const field = (name: string, value: string) =>
      `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
    expect(request.method).toBe('POST')
    expect(request.path).toBe('/api/v1/accounts/1/contacts')
    expect(request.headers['api-access-token']).toBe('token')
    expect(request.bytes).toEqual(
      Buffer.concat([
        Buffer.from(
          [
            field('name', 'Pictured'),
            field('blocked', 'false'),
            field('custom_attributes[contact_text]', 'From form'),
            field('additional_attributes[city]', 'Wien'),
            field('additional_attributes[social_profiles][github]', 'pictured'),
            `--${boundary}\r\nContent-Disposition: form-data; name="avatar"; filename="dot.png"\r\n`,
            'Content-Type: image/png\r\n\r\n',
          ].join(''),
        ),
        png,
        Buffer.from(`\r\n--${boundary}--\r\n`),
      ]),
    )
  })

  it('is returned as the server stored it', async () => {
    await using server = await formServer(() => 'contact-create-multipart-avatar')

    const contact = await clientOf(server.url).contacts.create({ avatar: new Blob([png], { type: 'image/png' }) })

    const { payload } = recordedBody<{ payload: { contact: Contact } }>('contact-create-multipart-avatar')
    expect(contact).toEqual(payload.contact)
    expect(contact.thumbnail).toContain('dot.png')
  })

  it('can be set later, from bytes with a name', async () => {
    const request = await requestOf('contact-update-patch', ({ contacts }) =>
      contacts.update(372, { avatar: { data: png, filename: 'dot.png', contentType: 'image/png' } }),
    )

    expect([request.method, request.path]).toEqual(['PATCH', '/api/v1/accounts/1/contacts/372'])
    expect(await fieldsOf(request)).toEqual([['avatar', { name: 'dot.png', type: 'image/png', bytes: png }]])
  })
})

describe('with a picture', () => {
  const avatar = new File([png], 'dot.png')

  it.each([
    [{ custom_attributes: { plan: { seats: 5 } } }, 'custom_attributes.plan.seats is 5'],
    [{ custom_attributes: { paid: true } }, 'custom_attributes.paid is true'],
    [{ custom_attributes: { plan: null } }, 'custom_attributes.plan is null'],
    [{ additional_attributes: { city: null } }, 'additional_attributes.city is null'],
    [{ identifier: null }, 'identifier is null'],
  ])('%j is refused, which a form would turn into a string', async (params, said) => {
    await using server = await formServer(() => 'contact-update-patch')
    const { contacts } = clientOf(server.url)
    const error = new TypeError(
      `${said}: with an avatar the server would store it as a string; send it in a call without the avatar`,
    )

    await expect(contacts.update(372, { ...params, avatar })).rejects.toThrow(error)
    await expect(contacts.create({ ...params, avatar })).rejects.toThrow(error)
    await expect(contacts.upsert({ ...params, email: 'a@example.org', avatar })).rejects.toThrow(error)
    expect(server.requests).toEqual([])
  })

  it('a number that the server reads as a number in a form is accepted', async () => {
    const request = await requestOf('contact-create-multipart-avatar', ({ contacts }) =>
      contacts.create({ inbox_id: 61, avatar }),
    )

    expect(await fieldsOf(request)).toContainEqual(['inbox_id', '61'])
  })

  it('a URL is not accepted as a picture', async () => {
    await using server = await formServer(() => 'contact-create-multipart-avatar')

    // @ts-expect-error a file is required
    await expect(clientOf(server.url).contacts.create({ avatar: 'https://a.example/me.png' })).rejects.toThrow(
      'avatar must be a File, a Blob or { data, filename }; for a URL use avatar_url',
    )
    expect(server.requests).toEqual([])
  })
})

describe('import', () => {
  const csv = 'name,email\nAda,ada@example.org\n'

  it('sends the rows as a file', async () => {
    const request = await requestOf('contacts-import', ({ contacts }) =>
      contacts.import({ data: csv, filename: 'contacts.csv', contentType: 'text/csv' }),
    )

    expect([request.method, request.path]).toEqual(['POST', '/api/v1/accounts/1/contacts/import'])
    expect(await fieldsOf(request)).toEqual([
      ['import_file', { name: 'contacts.csv', type: 'text/csv', bytes: Buffer.from(csv) }],
    ])
  })

  it('returns nothing, and rejects a file that the server does not accept', async () => {
    await using good = await formServer(() => 'contacts-import')
    await using bad = await formServer(() => 'contacts-import-missing')

    await expect(clientOf(good.url).contacts.import(new Blob([csv]))).resolves.toBeUndefined()
    await expect(clientOf(bad.url).contacts.import(new Blob([csv]))).rejects.toThrow(ValidationError)
  })
})
