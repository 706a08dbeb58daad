import { describe, expect, it } from 'vitest'
import { filePartOf } from '../../../../src/core/request/files.ts'

const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]).toString('base64')
const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46, 0x49, 0x46]).toString('base64')
const pdf = Buffer.from('%PDF-1.7\n%äüö').toString('base64')
const mp4 = Buffer.from([0, 0, 0, 0x20, ...Buffer.from('ftypisom'), 0, 0]).toString('base64')

describe('the data of a file', () => {
  it.each([
    [`data:image/png;base64,${png}`, 'a.png', undefined],
    ['data:,hello', 'a.txt', undefined],
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
    [mp4, 'clip', undefined],
    ['c29tZXRoaW5nIGVsc2U=', 'voice.ogg', undefined],
    ['c29tZXRoaW5nIGVsc2U=', 'voice', 'audio/ogg'],
  ])('that is base64 is refused: %s as %s, %s', (data, filename, contentType) => {
    expect(() => filePartOf({ data, filename, contentType })).toThrow(
      new TypeError(
        `the data of the file "${filename}" is base64, not its content: pass bytes, Buffer.from(data, 'base64') for instance`,
      ),
    )
  })

  it.each([
    ['name,email\nAnn,ann@example.org', 'contacts.csv', 'text/csv'],
    ['c29tZXRoaW5nIGVsc2U=', 'token.txt', undefined],
    ['deadbeef', 'hash', undefined],
    ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'logo.svg', 'image/svg+xml'],
    ['data: 5, 6', 'notes.txt', undefined],
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
