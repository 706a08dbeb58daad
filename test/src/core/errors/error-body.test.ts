import { describe, expect, it } from 'vitest'
import { readErrorBody } from '../../../../src/core/errors/error-body.ts'

describe('the text of an error body', () => {
  it.each([
    ['error', '{"error":"Invalid Access Token"}', 'Invalid Access Token'],
    ['message and attributes', '{"message":"Title is invalid","attributes":["title"]}', 'Title is invalid'],
    ['an array of errors', '{"errors":["You need to sign in.","Or up."]}', 'You need to sign in., Or up.'],
    ['status and error', '{"status":500,"error":"Internal Server Error"}', 'Internal Server Error'],
    ['plain text', 'Retry later\n', 'Retry later'],
    ['only a message', '{"message":"Contact should be online"}', 'Contact should be online'],
    [
      'errors by field',
      '{"error":{"name":["is blank","is short"],"key":["is taken"]}}',
      'name is blank, is short, key is taken',
    ],
    [
      'what another service said',
      '{"error":{"type":"OAuthException","message":"Session has expired","http_status":401,"code":190,"subcode":463}}',
      'Session has expired',
    ],
    ['a field called message', '{"error":{"message":["is blank"]}}', 'message is blank'],
    ['an object of numbers', '{"error":{"code":190}}', 'code 190'],
    ['no success', '{"success":false}', '{"success":false}'],
    ['no success with errors', '{"success":false,"errors":["Invalid login"]}', 'Invalid login'],
    ['a string', '"no"', 'no'],
    ['an array', '["no","never"]', 'no, never'],
    ['null', 'null', ''],
    ['something else', '{"duplicate_articles":[1]}', '{"duplicate_articles":[1]}'],
    ['nothing', '', ''],
    ['white space', ' \n', ''],
    ['broken JSON', '{"error":', '{"error":'],
    ['a page', '<html><head><title>502 Bad\n Gateway</title></head><body>x</body></html>', '502 Bad Gateway'],
    ['a page with a heading only', '<!DOCTYPE html><h1>Not <b>here</b></h1>', 'Not here'],
    ['a page with attributes', '<html><TITLE lang="en">502</TITLE><h1>x</h1></html>', '502'],
    ['a page with an empty title', '<title> </title><h1>Not here</h1>', 'Not here'],
    ['a page whose title has no end', '<title>502 <h1>Not here</h1>', 'Not here'],
    ['a page with a title in Turkish', '<title>İİİİ yok</title>', 'İİİİ yok'],
    ['control characters', '\u001b[31mno\u001b[0m \u009bway\u0000', 'no way'],
    ['JSON that is nested too deeply', '['.repeat(20_000) + ']'.repeat(20_000), `${'['.repeat(500)}…`],
    ['a page without a title', '<!-- -->', '(an HTML page without a title)'],
  ])('reads %s', (_, raw, text) => {
    expect(readErrorBody(raw).text).toBe(text)
  })

  it.each([
    ['{"message":"x","attributes":["title","color"]}', ['title', 'color']],
    ['{"error":{"conditions":["no"]}}', ['conditions']],
    ['{"errors":{"name":["is blank"],"key":["is taken"]}}', ['name', 'key']],
    ['{"error":{"message":["is blank"]}}', ['message']],
    ['{"error":{"type":"OAuthException","message":"Session has expired","code":190}}', []],
    ['{"errors":["no"]}', []],
    ['{"message":"x","attributes":["title",7]}', ['title']],
    ['{"error":"no"}', []],
    ['["no"]', []],
  ])('finds the fields of %s', (raw, fields) => {
    expect(readErrorBody(raw).fields).toEqual(fields)
  })

  it('keeps the body: parsed if it is JSON, undefined if it is empty, else as text', () => {
    expect(readErrorBody('{"error":"no"}').body).toEqual({ error: 'no' })
    expect(readErrorBody('Retry later\n').body).toBe('Retry later\n')
    expect(readErrorBody('').body).toBeUndefined()
  })

  it('has no secret, however it is spelt', () => {
    const hide = (text: string) => text.replaceAll('SECRET', '[removed]')
    for (const raw of [
      '{"error":"SECRET"}',
      '{"error":"\\u0053ECRET"}',
      'SECRET',
      '<title>SEC<b>RET</b></title>',
      '"SECRET',
    ]) {
      const { body, text } = readErrorBody(raw, hide)

      expect(text).toContain('[removed]')
      expect(JSON.stringify(body)).toContain('[removed]')
      expect(JSON.stringify({ body, text })).not.toContain('SECRET')
    }
  })

  it('shortens text that is too long for a message', () => {
    expect(readErrorBody('x'.repeat(10_000)).text).toHaveLength(501)
  })
})
