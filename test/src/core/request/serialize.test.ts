import { describe, expect, it, vi } from 'vitest'
import { serializeBody } from '../../../../src/core/request/body.ts'
import { encodeForm } from '../../../../src/core/request/encode-form.ts'
import { serializeJson } from '../../../../src/core/request/json.ts'
import { serializeMultipart } from '../../../../src/core/request/multipart.ts'
import { assertIdsInPath, serializePath } from '../../../../src/core/request/path.ts'
import { serializeQuery } from '../../../../src/core/request/query.ts'

const noon = new Date('2026-03-01T12:00:00.900Z')
const dot = new Blob(['dot'], { type: 'image/png' })

describe('the path', () => {
  const template = '/conversations/{conversation_id}/labels'

  it('accepts numbers and strings, which it encodes', () => {
    expect(serializePath(template, { conversation_id: 7 })).toBe('/conversations/7/labels')
    expect(serializePath(template, { conversation_id: 'ä 1?x=%41#' })).toBe(
      '/conversations/%C3%A4%201%3Fx%3D%2541%23/labels',
    )
  })

  it.each([
    [undefined, 'undefined'],
    [null, 'null'],
    ['', '""'],
    [' ', '" "'],
    ['.', '"."'],
    ['..', '".."'],
    ['1/../2', '"1/../2"'],
    [Number.NaN, 'NaN'],
    [Number.POSITIVE_INFINITY, 'Infinity'],
    [0, '0'],
    [-1, '-1'],
    [-0, '0'],
    [2 ** 53, '9007199254740992'],
    [1.5, '1.5'],
    [1e21, '1e+21'],
    [{}, 'an object (Object)'],
    [true, 'true'],
  ])('refuses %j, and names the variable, the value and the template', (value, shown) => {
    const serialize = () => serializePath(template, { conversation_id: value })

    expect(serialize).toThrow(TypeError)
    expect(serialize).toThrow(/^conversation_id must /)
    expect(serialize).toThrow(`got ${shown} (in ${template})`)
  })

  it('has what is implied where a variable is not given', () => {
    const implied = { account_id: 1, toString: 'own' }

    expect(serializePath('/a/{account_id}', {}, implied)).toBe('/a/1')
    expect(serializePath('/a/{account_id}', { account_id: 2 }, implied)).toBe('/a/2')
    expect(serializePath('/a/{toString}', {}, implied)).toBe('/a/own')
  })

  it('needs the identifier of an inbox where a client has none, and says where to pass it', () => {
    const serialize = (inbox_identifier: unknown) => () => serializePath('/i/{inbox_identifier}', { inbox_identifier })

    expect(serialize(undefined)).toThrow(/^inboxIdentifier is missing: pass it to new ChatwootPublic/)
    expect(serialize('')).toThrow('inbox_identifier must not be empty')
  })

  it('does not show a source_id, with which anyone could write as the contact', () => {
    const serialize = (source_id: unknown) => () => serializePath('/c/{source_id}', { source_id })

    expect(serialize('secret/7')).toThrow('source_id must be one segment of a path, got a string (in')
    expect(serialize('')).toThrow('source_id must not be empty, got "" (in')
    expect(serialize(true)).toThrow('source_id must be a number or a string, got true (in')
  })

  it.each(['1abc', 'abc1', '01', '0', '', '-1', '1.5', ' 1'])('of an operation has no id like "%s"', (contact_id) => {
    expect(() => assertIdsInPath({ contact_id })).toThrow('contact_id must be a whole number from 1, got "')
  })

  it.each([
    { contact_id: 7 },
    { contact_id: '7' },
    { contact_id: '70' },
    { app_id: 'slack' },
    { source_id: 'abc' },
    { uuid: 'abc', inbox_identifier: 'abc', portal_slug: 'help' },
  ])('of an operation takes %j', (variables) => {
    expect(() => assertIdsInPath(variables)).not.toThrow()
  })

  it('refuses strings that are not valid Unicode', () => {
    expect(() => serializePath(template, { conversation_id: '\ud800' })).toThrow(TypeError)
  })
})

describe('the query', () => {
  it('writes arrays with encoded brackets, whether their name has them or not', () => {
    expect(serializeQuery({ labels: ['vip', 'a&b=c+d'] })).toBe('labels%5B%5D=vip&labels%5B%5D=a%26b%3Dc%2Bd')
    expect(serializeQuery({ 'labels[]': ['vip'] })).toBe('labels%5B%5D=vip')
  })

  it('omits null, undefined and empty arrays, and keeps false, 0 and the empty string', () => {
    expect(serializeQuery({ a: null, b: undefined, c: [], d: [undefined], e: false, f: 0, g: '' })).toBe(
      'e=false&f=0&g=',
    )
  })

  it('writes a Date in the format of its key, by default ISO 8601', () => {
    const query = { since: noon, day: noon, at: noon }

    expect(serializeQuery(query, { since: 'unix', day: 'day' })).toBe(
      'since=1772366400&day=2026-03-01&at=2026-03-01T12%3A00%3A00.900Z',
    )
  })

  it('treats each item of an array as a value of its key', () => {
    expect(serializeQuery({ since: [noon] }, { since: 'unix' })).toBe('since%5B%5D=1772366400')
    expect(() => serializeQuery({ ids: [1, Number.NaN] })).toThrow(new TypeError('ids must be a number, got NaN'))
  })

  it.each([
    [60, 0, 60],
    [60, 50, 60],
    [60, 51, 61],
    [60, 4050, 64],
    [60, 4500, 65],
    ['60', 4000, 60],
  ])('writes the age %j after a wait of %d ms as %d', (within, waited, written) => {
    expect(serializeQuery({ within, day: 7 }, { within: 'age' }, waited)).toBe(`within=${written}&day=7`)
  })

  it.each([
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
    ['an invalid Date', new Date('never')],
    ['an object', { a: 1 }],
    ['a function', () => 1],
    ['a symbol', Symbol('x')],
    ['half of a character', '\udc00'],
  ])('refuses %s and names the key', (_, since) => {
    expect(() => serializeQuery({ since })).toThrow(TypeError)
    expect(() => serializeQuery({ since })).toThrow(/^since /)
  })

  it.each([
    [1_772_366_400_000, 'in seconds, got milliseconds (1772366400000): divide by 1000, or pass a Date'],
    ['2026-03-01', 'a Date or unix seconds, got "2026-03-01"'],
  ])('refuses %j where seconds are expected', (since, expected) => {
    expect(() => serializeQuery({ since }, { since: 'unix' })).toThrow(`since must be ${expected}`)
  })
})

describe('JSON', () => {
  it('omits undefined and keeps null', () => {
    expect(serializeJson({ team_id: undefined, priority: null })).toBe('{"priority":null}')
  })

  it('writes Dates in the format of their key at the top level, and as ISO 8601 below', () => {
    const body = { snoozed_until: noon, inner: { snoozed_until: noon } }

    expect(JSON.parse(serializeJson(body, { snoozed_until: 'unix' }))).toEqual({
      snoozed_until: 1772366400,
      inner: { snoozed_until: '2026-03-01T12:00:00.900Z' },
    })
  })

  it.each([
    ['NaN', Number.NaN],
    ['Infinity', Number.NEGATIVE_INFINITY],
    ['an invalid Date', new Date(Number.NaN)],
    ['a Blob', dot],
    ['bytes', new Uint8Array(2)],
    ['a Buffer, which writes itself as an object', Buffer.from('x')],
  ])('refuses %s, which would silently become something else', (_, value) => {
    expect(() => serializeJson({ list: [{ value }] })).toThrow(TypeError)
    expect(() => serializeJson({ list: [{ value }] })).toThrow(/^value /)
  })

  it.each([1_772_366_400_000, -1_772_366_400_000, 100_000_000_000])(
    'refuses milliseconds where seconds are expected: %d',
    (since) => {
      expect(() => serializeJson({ since }, { since: 'unix' })).toThrow('since must be in seconds, got milliseconds')
      expect(serializeJson({ since: since / 1000 }, { since: 'unix' })).toBe(`{"since":${since / 1000}}`)
    },
  )

  it.each(['iso', 'day'] as const)('takes a string where %s is expected, and a large number', (form) => {
    const body = { at: '2026-03-01', other: 1_772_366_400_000 }

    expect(JSON.parse(serializeJson(body, { at: form, other: form }))).toEqual(body)
  })

  it('refuses an object that writes itself as a string where seconds are expected', () => {
    const day = { toJSON: () => '2026-03-01T12:00:00.900Z' }

    expect(() => serializeJson({ since: day }, { since: 'unix' })).toThrow(
      'since must be a Date or unix seconds, got "2026-03-01T12:00:00.900Z"',
    )
    expect(serializeJson({ since: day })).toBe('{"since":"2026-03-01T12:00:00.900Z"}')
  })

  it('keeps a key named __proto__ as an ordinary key', () => {
    expect(serializeJson(JSON.parse('{"__proto__":{"a":1}}'))).toBe('{"__proto__":{"a":1}}')
  })
})

describe('a form', () => {
  const fields = (body: object, operation = {}) =>
    [...serializeMultipart(body, operation)].map(([name, value]) => [
      name,
      typeof value === 'string' ? value : value.name,
    ])

  it('writes nested names in brackets, as Rails reads them', () => {
    const body = {
      content: 'hi',
      private: false,
      sender_id: 4,
      template_params: { name: 'welcome', processed_params: { 1: 'Ann' } },
      message: { attachments: [dot] },
    }

    expect(fields(body)).toEqual([
      ['content', 'hi'],
      ['private', 'false'],
      ['sender_id', '4'],
      ['template_params[name]', 'welcome'],
      ['template_params[processed_params][1]', 'Ann'],
      ['message[attachments][]', 'blob'],
    ])
  })

  it('omits undefined and writes null as an empty string', () => {
    expect(fields({ a: undefined, b: null })).toEqual([['b', '']])
  })

  it('refuses an empty array, which would be lost: the server would keep the old values', () => {
    expect(() => fields({ channel: { selected_feature_flags: [] } })).toThrow(
      new TypeError(
        'channel[selected_feature_flags] cannot be sent together with a file: a form cannot express an empty array',
      ),
    )
  })

  it('writes the keys that the operation names as JSON, at any depth', () => {
    const message = { content_attributes: { in_reply_to: 3, items: [{ title: 'a' }] } }

    expect(fields({ ...message, message }, { multipartJson: ['content_attributes'] })).toEqual([
      ['content_attributes', '{"in_reply_to":3,"items":[{"title":"a"}]}'],
      ['message[content_attributes]', '{"in_reply_to":3,"items":[{"title":"a"}]}'],
    ])
    expect(fields({ messages: [message] }, { multipartJson: ['content_attributes'] })).toEqual([
      ['messages[][content_attributes]', '{"in_reply_to":3,"items":[{"title":"a"}]}'],
    ])
  })

  it('writes null and strings under these keys as under all others', () => {
    const body = { content_attributes: null, message: { content_attributes: '{"a":1}' } }

    expect(fields(body, { multipartJson: ['content_attributes'] })).toEqual([
      ['content_attributes', ''],
      ['message[content_attributes]', '{"a":1}'],
    ])
  })

  it('accepts a File, a Blob, named data and a signed id in one array', async () => {
    const attachments = [
      new File(['one'], 'Überblick "1".txt', { type: 'text/plain' }),
      dot,
      { data: new Uint8Array([51]), filename: 'three.bin', contentType: 'application/x-three' },
      { data: 'four', filename: 'four.txt' },
      'signed-id',
    ]
    const parts = serializeMultipart({ attachments }, {}).getAll('attachments[]')

    expect(parts.map((part) => (typeof part === 'string' ? part : [part.name, part.type, part.size]))).toEqual([
      ['Überblick "1".txt', 'text/plain', 3],
      ['blob', 'image/png', 3],
      ['three.bin', 'application/x-three', 1],
      ['four.txt', '', 4],
      'signed-id',
    ])
  })

  it.each([
    ['a File', new File(['x'], '')],
    ['bytes', { data: 'x', filename: '' }],
  ])('refuses %s without a name, which a server treats as a field without a chosen file', (_, avatar) => {
    expect(() => serializeMultipart({ profile: { avatar } }, {})).toThrow(
      'profile[avatar] is a file with an empty name, which the server would ignore',
    )
  })

  it('writes what looks like a file as JSON under a key that the operation names', () => {
    const content_attributes = { data: 'x', filename: 'y.txt' }

    expect(fields({ content_attributes }, { multipartJson: ['content_attributes'] })).toEqual([
      ['content_attributes', '{"data":"x","filename":"y.txt"}'],
    ])
  })

  it('keeps the type of a Blob that is given a name', () => {
    const [part] = serializeMultipart({ a: [{ data: dot, filename: 'dot.png' }] }, {}).getAll('a[]')

    expect(part).toMatchObject({ name: 'dot.png', type: 'image/png' })
  })

  it('has the type that is given with a Blob instead of its own', () => {
    const part = serializeMultipart({ a: { data: dot, filename: 'dot', contentType: 'image/gif' } }, {}).get('a')

    expect(part).toMatchObject({ type: 'image/gif' })
  })

  it('has as many fields as a server reads, and no more', () => {
    const items = (count: number) => ({ file: dot, items: Array.from({ length: count }, String) })

    // The file and the array count, too.
    expect(fields(items(4094))).toHaveLength(4095)
    expect(() => fields(items(4095))).toThrow('the body has more than 4096 fields, more than a form can have')
    expect(fields(Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [index, undefined])))).toEqual([])
  })

  it('has names as deep as a server reads, and no deeper', () => {
    const nested = (depth: number): object => (depth === 1 ? { a: 'x' } : { a: nested(depth - 1) })

    expect(fields(nested(32))).toEqual([[`a${'[a]'.repeat(31)}`, 'x']])
    expect(() => fields(nested(33))).toThrow('a is nested too deeply for a form')
  })

  it('writes Dates in the format of their key', () => {
    expect(fields({ snoozed_until: noon, inner: { at: noon } }, { dates: { snoozed_until: 'unix' } })).toEqual([
      ['snoozed_until', '1772366400'],
      ['inner[at]', '2026-03-01T12:00:00.900Z'],
    ])
  })

  it('writes what objects say that JSON should have of them', () => {
    const order = { total: { toJSON: () => '12.50' }, place: { toJSON: () => ({ street: 'Main', no: 4 }) } }

    expect(fields({ website: new URL('https://example.com/a'), order })).toEqual([
      ['website', 'https://example.com/a'],
      ['order[total]', '12.50'],
      ['order[place][street]', 'Main'],
      ['order[place][no]', '4'],
    ])
  })

  it('writes objects with the same keys one after the other', () => {
    expect(
      fields({
        items: [
          { a: 1, b: 2 },
          { a: 3, b: 4 },
        ],
      }),
    ).toEqual([
      ['items[][a]', '1'],
      ['items[][b]', '2'],
      ['items[][a]', '3'],
      ['items[][b]', '4'],
    ])
  })

  it.each([
    ['objects that are not alike', [{ a: 1 }, { b: 2 }]],
    ['objects next to strings', [{ a: 1 }, 'x']],
    ['lists in a list', [[1], [2]]],
    ['a list next to a string', ['x', [1]]],
  ])('refuses %s, which Rack would parse differently', (_, items) => {
    expect(() => fields({ items })).toThrow(TypeError)
  })

  it('refuses NaN', () => {
    expect(() => fields({ a: { b: Number.NaN } })).toThrow('a[b] must be a number, got NaN')
  })
})

describe('the body', () => {
  it('is a form when the operation takes one and there is a file at any depth', () => {
    const body = { message: { attachments: [dot] } }

    expect(serializeBody(body, { multipart: true }).body).toMatchObject({
      type: expect.stringMatching(/^multipart\/form-data; boundary=/),
    })
  })

  it('has a type for each file: bytes, if there is no other', async () => {
    const { body } = serializeBody({ avatar: new File(['x'], 'a') }, { multipart: true })

    await expect(new Response(body ?? null).text()).resolves.toContain('\r\nContent-Type: application/octet-stream\r\n')
  })

  it('escapes the names of files', async () => {
    const avatar = new File(['x'], 'a"\r\n%.txt')
    const { body } = serializeBody({ avatar }, { multipart: true })

    await expect(new Response(body ?? null).text()).resolves.toContain('; filename="a%22%0D%0A%.txt"\r\n')
  })

  it('escapes the names of fields', async () => {
    const { body } = serializeBody({ avatar: dot, custom_attributes: { 'a"\r\n%': 'x' } }, { multipart: true })

    await expect(new Response(body ?? null).text()).resolves.toContain('; name="custom_attributes[a%22%0D%0A%]"\r\n')
  })

  it('as a form is read back by a parser of forms', async () => {
    const avatar = new File(['the\ntext'], 'Übersicht.txt', { type: 'text/plain' })
    const { body } = serializeBody({ avatar, name: 'Ann\nB', last: '' }, { multipart: true })
    const form = await new Response(body ?? null).formData()

    expect([...form.keys()]).toEqual(['avatar', 'name', 'last'])
    expect([form.get('name'), form.get('last')]).toEqual(['Ann\nB', ''])
    expect(form.get('avatar')).toMatchObject({ name: 'Übersicht.txt', type: 'text/plain', size: 8 })
  })

  it('is JSON when there is no file', () => {
    expect(serializeBody({ attachments: ['signed-id'] }, { multipart: true })).toEqual({
      body: '{"attachments":["signed-id"]}',
      isJson: true,
    })
  })

  it.each([
    { data: 'x', filename: 'y', size: 1 },
    { data: 5, filename: 'y' },
    { data: 'x', filename: 7 },
    { data: 'x' },
    { filename: 'y' },
  ])('does not mistake custom attributes for a file: %j', (custom_attributes) => {
    expect(serializeBody({ custom_attributes }, { multipart: true }).isJson).toBe(true)
  })

  it('refuses a file if the operation does not take files', () => {
    expect(() => serializeBody({ avatar: dot }, {})).toThrow('avatar is a file, but this operation does not take files')
  })

  describe('with a circular reference is a TypeError that names the key', () => {
    const cyclic = () => {
      const attributes: Record<string, unknown> = { plan: 'gold' }
      attributes.self = { again: [attributes] }
      return attributes
    }
    const twice = { plan: 'gold' }

    it.each([
      ['as JSON', () => ({ custom_attributes: cyclic() }), {}],
      ['as JSON where the operation takes files', () => ({ custom_attributes: cyclic() }), { multipart: true }],
      ['in a form', () => ({ custom_attributes: cyclic(), avatar: dot }), { multipart: true }],
      [
        'as JSON in a form',
        () => ({ custom_attributes: cyclic(), avatar: dot }),
        { multipart: true, multipartJson: ['custom_attributes'] },
      ],
    ])('%s', (_, body, operation) => {
      expect(() => serializeBody(body(), operation)).toThrow(TypeError)
      expect(() => serializeBody(body(), operation)).toThrow('0 contains a circular reference')
    })

    it('but an object that occurs twice is written twice', () => {
      expect(serializeBody({ a: twice, b: { twice } }, {}).body).toBe(
        '{"a":{"plan":"gold"},"b":{"twice":{"plan":"gold"}}}',
      )
      expect([...serializeMultipart({ a: twice, b: { twice }, c: [dot, dot] }, {}).keys()]).toEqual([
        'a[plan]',
        'b[twice][plan]',
        'c[]',
        'c[]',
      ])
    })
  })

  it.each([
    ['a form', new FormData()],
    ['a Blob', dot],
    ['parameters', new URLSearchParams('a=1')],
    ['bytes', new Uint8Array(1)],
    ['a buffer', new ArrayBuffer(1)],
    ['a stream', new ReadableStream()],
    ['text', '{"a":1}'],
  ])('passes %s on unchanged', (_, body) => {
    expect(serializeBody(body, {})).toEqual({ body, isJson: false })
  })
})

describe('what JSON would silently change', () => {
  it.each([
    ['a function', () => 7, 'a function'],
    ['a symbol', Symbol('x'), 'a symbol'],
    ['a bigint', 7n, 'a bigint (7)'],
    ['a promise', Promise.resolve(7), 'a promise: await it'],
    ['a Map', new Map([['a', 1]]), 'an object (Map)'],
    ['a Set', new Set(['a']), 'an object (Set)'],
    ['URL parameters', new URLSearchParams({ a: '1' }), 'an object (URLSearchParams)'],
    ['a generator', (function* () {})(), 'an object'],
    ['an async generator', (async function* () {})(), 'an object'],
    ['a WeakMap', new WeakMap(), 'an object (WeakMap)'],
    ['a WeakSet', new WeakSet(), 'an object (WeakSet)'],
    ['a RegExp', /a/, 'an object (RegExp)'],
    ['an Error', new Error('a'), 'an object (Error)'],
  ])('is a TypeError that names the key: %s', (_, value, shown) => {
    const expected = new RegExp(`^name must be a value that JSON can express, got ${shown.replace(/[()]/g, '\\$&')}`)

    expect(() => serializeJson({ name: value })).toThrow(TypeError)
    expect(() => serializeJson({ name: value })).toThrow(expected)
    expect(() => serializeJson({ a: [{ name: value }] })).toThrow(expected)
    expect(() => serializeMultipart({ file: dot, name: value }, {})).toThrow(TypeError)
    expect(() => serializeMultipart({ file: dot, name: value }, {})).toThrow(expected)
    expect(() => serializeJson(value)).toThrow(/^the body must be a value that JSON can express, got /)
  })

  it('is not an object whose `then` is no function', () => {
    const plan = '{"first":"call","then":"write"}'

    expect(serializeJson(JSON.parse(plan))).toBe(plan)
  })

  it('is not an object of a class, or one that says how it is written', () => {
    class Point {
      x = 1
    }
    const custom = Object.assign(new Map(), { toJSON: () => ({ a: 1 }) })

    expect(serializeJson({ p: new Point(), url: new URL('https://x.test/'), custom })).toBe(
      '{"p":{"x":1},"url":"https://x.test/","custom":{"a":1}}',
    )
  })

  it('is bytes without a name in a form, too', () => {
    for (const data of [new Uint8Array([7, 8]), new ArrayBuffer(2), new DataView(new ArrayBuffer(2))]) {
      expect(() => serializeMultipart({ f: dot, data }, {})).toThrow(
        'data is bytes without a name: pass { data, filename }',
      )
      expect(() => serializeJson({ data })).toThrow('data is a file')
    }
  })
})

describe('a body', () => {
  const nested = (depth: number) => {
    let value: object = { end: 1 }
    for (let level = 0; level < depth; level += 1) value = { a: value }
    return value
  }

  it.each([1_000_000, 100_000, 20_000])('nested %i deep is a TypeError', (depth) => {
    const body = nested(depth)

    expect(() => serializeBody({ body }, {})).toThrow(
      new TypeError('the body is nested too deeply, or is too large, to be written as JSON'),
    )
    expect(() => serializeBody({ body, file: dot }, { multipart: true })).toThrow(
      new TypeError('a is nested too deeply for a form'),
    )
    expect(() => serializeBody({ body }, { multipart: true })).toThrow(TypeError)
  })

  it('of parts that share others is written, or refused within moments', () => {
    const shared = (depth: number): object => {
      let value: object = {}
      for (let level = 0; level < depth; level += 1) value = { a: value, b: value }
      return value
    }
    const started = performance.now()

    expect(serializeJson(shared(2))).toBe('{"a":{"a":{},"b":{}},"b":{"a":{},"b":{}}}')
    for (const depth of [20, 30]) {
      expect(() => serializeMultipart({ file: dot, body: shared(depth) }, {})).toThrow('has more than 4096 fields')
    }
    expect(performance.now() - started).toBeLessThan(2_000)
  })
})

describe('the boundary of a form', () => {
  it('needs nothing that web pages only have over https', async () => {
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) })
    const { body } = serializeBody({ file: dot, text: 'x' }, { multipart: true })
    vi.unstubAllGlobals()
    const { type } = body instanceof Blob ? body : expect.fail('no form')

    expect(type).toMatch(/^multipart\/form-data; boundary=----chatwoot-client-[0-9a-f]{32}$/)
    expect(encodeForm(new FormData()).type).not.toBe(type)
  })
})
