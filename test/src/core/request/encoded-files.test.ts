import { describe, expect, it } from 'vitest'
import { filePartOf } from '../../../../src/core/request/files.ts'

const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]).toString('base64')
const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46, 0x49, 0x46]).toString('base64')
const pdf = Buffer.from('%PDF-1.7\n%äüö').toString('base64')
const mp4 = Buffer.from([0, 0, 0, 0x20, ...Buffer.from('ftypisom'), 0, 0]).toString('base64')
const someBase64 = 'c29tZXRoaW5nIGVsc2U='

/** How other kinds of files begin. */
const beginnings: Record<string, string> = {
  GIF: 'GIF89a\x01\0',
  'WebP and WAV': 'RIFF\x24\0\0\0WEBP',
  'ZIP and Office': 'PK\x03\x04\x14\0\0\0',
  Ogg: 'OggS\0\x02\0\0',
  MP3: 'ID3\x04\0\0\0\0',
}

describe('the data of a file', () => {
  it.each([
    [`data:image/png;base64,${png}`, 'a.png', undefined],
    ['data:,hello', 'a.txt', undefined],
    ['DATA:text/plain,hello', 'a.txt', undefined],
    ['data:text/plain;charset=utf-8,hello', 'a.txt', 'text/plain'],
  ])('that is a data: URL is refused: %s', (data, filename, contentType) => {
    expect(() => filePartOf({ data, filename, contentType })).toThrow(
      new TypeError(
        `the data of the file "${filename}" is a data: URL, not its content: pass await (await fetch(url)).blob()`,
      ),
    )
  })

  it.each([
    [png, 'a.png', undefined],
    [png, 'a.png', 'image/png'],
    [png, 'picture', undefined],
    [jpeg, 'a.txt', undefined],
    [pdf, 'invoice', 'text/plain'],
    [`${pdf.slice(0, 8)}\r\n${pdf.slice(8)}`, 'invoice.pdf', undefined],
    [`${pdf.slice(0, 8)}\n${pdf.slice(8, 12)}\n${pdf.slice(12)}\n`, 'invoice.pdf', undefined],
    [mp4, 'clip', undefined],
    [someBase64, 'voice.ogg', undefined],
    [someBase64, 'voice', 'audio/ogg'],
  ])('that is base64 is refused: %s as %s, %s', (data, filename, contentType) => {
    expect(() => filePartOf({ data, filename, contentType })).toThrow(
      new TypeError(
        `the data of the file "${filename}" is base64, not its content: pass bytes, Buffer.from(data, 'base64') for instance`,
      ),
    )
  })

  it.each(Object.entries(beginnings))('that is the base64 of %s is refused, whatever its name is', (_, bytes) => {
    const data = Buffer.from(bytes, 'latin1').toString('base64')

    expect(() => filePartOf({ data, filename: 'upload' })).toThrow('is base64, not its content')
  })

  const extensions =
    'png jpg jpeg gif webp bmp ico heic pdf zip gz doc docx xls xlsx ppt pptx ogg opus oga mp3 m4a wav aac mp4 m4v mov webm'
  it.each([...extensions.split(' '), 'PNG'])(
    'that is any base64 is refused in a file that ends in .%s',
    (extension) => {
      expect(() => filePartOf({ data: someBase64, filename: `file.${extension}` })).toThrow('is base64')
    },
  )

  it.each([
    'image/gif',
    'Image/PNG',
    'audio/mpeg',
    'video/mp4',
    'font/woff2',
    'application/pdf',
    'application/zip',
    'application/gzip',
    'application/octet-stream',
    'application/msword',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ])('that is any base64 is refused in a file of the type %s', (contentType) => {
    expect(() => filePartOf({ data: someBase64, filename: 'file', contentType })).toThrow('is base64')
  })

  it.each(['QUJDREU', 'QUJDREVG', 'QUJDREVGRw==', 'a-b_c-d_e'])(
    'is base64 from seven characters, also for URLs: %s',
    (data) => {
      expect(() => filePartOf({ data, filename: 'a.png' })).toThrow('is base64')
    },
  )

  it.each([
    ['name,email\nAnn,ann@example.org', 'contacts.csv', 'text/csv'],
    [someBase64, 'token.txt', undefined],
    ['deadbeef', 'hash', undefined],
    ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'logo.svg', 'image/svg+xml'],
    [someBase64, 'logo.svg', 'image/svg+xml'],
    [someBase64, 'photo.png', 'text/plain'],
    [someBase64, 'png', undefined],
    [someBase64, 'token', 'application/json'],
    ['QUJDRE', 'a.png', undefined],
    ['data: 5, 6', 'notes.txt', undefined],
    ['see data:text/plain,hello', 'notes.txt', undefined],
    ['x', 'a.pdf', undefined],
    ['', 'empty.png', undefined],
    ['JVBERi0 is how a PDF begins', 'notes.txt', undefined],
  ])('that is text is taken as it is: %j as %s', async (data, filename, contentType) => {
    expect(await filePartOf({ data, filename, contentType })?.blob.text()).toBe(data)
  })

  it('that is bytes is taken, whatever it looks like', async () => {
    const bytes = new TextEncoder().encode(png)

    expect(await filePartOf({ data: bytes, filename: 'a.png' })?.blob.text()).toBe(png)
  })
})
