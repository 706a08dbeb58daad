import { describe, expect, it } from 'vitest'
import { mergeHeaders } from '../../../../src/core/openapi-fetch.ts'
import { clientHeaders, requestHeaders } from '../../../../src/core/request/headers.ts'

const formBody = { body: new FormData(), isJson: false }
const jsonBody = { body: '{}', isJson: true }
const noBody = { body: undefined, isJson: false }
const ofClient = clientHeaders('token', { 'Content-Type': 'application/x-mine' })
const typeOf = (...headers: Parameters<typeof requestHeaders>) =>
  mergeHeaders(...requestHeaders(...headers)).get('content-type')

describe('the headers of a client', () => {
  it('replace those that every request has, and null removes one', () => {
    const headers = mergeHeaders(clientHeaders('token', { 'Api-Access-Token': 'another', Accept: null }))

    expect([headers.get('api-access-token'), headers.get('accept')]).toEqual(['another', null])
  })

  it('may be a Headers object or pairs', () => {
    for (const given of [new Headers({ 'x-trace': '7' }), [['x-trace', '7']] as [string, string][]]) {
      expect(mergeHeaders(clientHeaders(undefined, given)).get('x-trace')).toBe('7')
    }
  })
})

describe('the type of a body', () => {
  it("is the client's for JSON, and the platform's own for a form", () => {
    expect(typeOf(ofClient, jsonBody, undefined)).toBe('application/x-mine')
    expect(typeOf(ofClient, formBody, undefined)).toBeNull()
  })

  it('is that of the call in both', () => {
    const given = { 'Content-Type': 'text/plain' }

    expect([typeOf(ofClient, jsonBody, given), typeOf(ofClient, formBody, given)]).toEqual(['text/plain', 'text/plain'])
  })

  it('is JSON where nobody says otherwise, and left alone where there is no body', () => {
    expect(typeOf(clientHeaders('token', undefined), jsonBody, undefined)).toBe('application/json')
    expect(typeOf(ofClient, noBody, undefined)).toBe('application/x-mine')
  })
})
