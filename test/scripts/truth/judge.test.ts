/** Planted mistakes, in copies of a document or of a recorded call, are found and counted. */
import { describe, expect, it } from 'vitest'
import { type ApiDocument, copyOf, type Json } from '../../../scripts/pipeline/document/document.ts'
import { Judge } from '../../../scripts/truth/judge.ts'
import { knownOperations, measure, unrecorded } from '../../../scripts/truth/measure.ts'
import type { Recording } from '../../recordings/recorded.ts'

const label = {
  type: 'object',
  required: ['id', 'title'],
  properties: {
    id: { type: 'integer' },
    title: { type: 'string' },
    color: { type: 'string', enum: ['red', 'blue'] },
    extra: { type: 'object' },
  },
}

/** A document with one operation, whose response has a schema. */
function documentWith(schema: Json, status = '200'): ApiDocument {
  const response = { description: '', content: { 'application/json': { schema } } }
  return {
    openapi: '3.1.0',
    info: { title: 'Labels', version: '1' },
    components: { schemas: { Label: copyOf(label) } },
    paths: { '/labels/{id}': { get: { responses: { [status]: response, '204': { description: '' } } } } },
  }
}

const reference = { $ref: '#/components/schemas/Label' }

function call(body: unknown, status = 200, operation = 'GET /labels/{label_id}'): Recording {
  const headers = body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }
  return {
    ...{ name: 'label', server: '4.14.2', as: 'administrator', operation },
    request: { method: 'GET', path: '/labels/1', query: {}, body: null },
    response: { status, headers, body: body ?? null, empty: body === undefined },
  }
}

const good = { id: 1, title: 'vip', color: 'red', extra: { any: 1 } }
const verdict = (document: ApiDocument, recording: Recording) => new Judge(document).verdictOn(recording)

describe('a recorded call', () => {
  it('is exact if the document describes it to the last key', () => {
    expect(verdict(documentWith(reference), call(good))).toMatchObject({ outcome: 'exact', mistakes: [] })
    expect(verdict(documentWith(reference), call(undefined, 204))).toMatchObject({ outcome: 'exact', mistakes: [] })
  })

  it.each<[string, string, Json | ApiDocument, Recording, RegExp]>([
    ['another operation', 'operation', reference, call(good, 200, 'GET /teams'), /no route/],
    ['another method', 'operation', reference, call(good, 200, 'PUT /labels/{id}'), /no method PUT/],
    ['another status', 'status', reference, call({ error: 'no' }, 404), /404/],
    ['a body where none is described', 'body', reference, call(good, 204), /no body/],
    ['no body where one is described', 'body', reference, call(undefined), /does not describe/],
    ['an array for an object', 'envelope', reference, call([good]), /must be object/],
    ['a wrapper around the object', 'envelope', reference, call({ payload: good }), /required/],
    ['another type', 'type', reference, call({ ...good, id: '1' }), /\/id: must be integer/],
    ['a null', 'type', reference, call({ ...good, title: null }), /\/title: must be string/],
    ['an absent key', 'required', reference, call({ id: 1 }), /title/],
    ['a word that is not in the enum', 'value', reference, call({ ...good, color: 'green' }), /\/color/],
    ['an undeclared key', 'undeclared', reference, call({ ...good, surprise: 1 }), /\/surprise: not declared/],
    [
      'a wrapper around an object of which nothing is required',
      'hollow',
      { ...label, required: [] },
      call({ payload: good }),
      /\/payload: not declared/,
    ],
  ])('with %s has the outcome %s', (_, outcome, schema, recording, mistake) => {
    const found = verdict(documentWith(schema), recording)

    expect(found.outcome).toBe(outcome)
    expect(found.mistakes.join('\n')).toMatch(mistake)
  })

  it('is judged by what the document means, not by the alternative null', () => {
    const orNull = { anyOf: [reference, { type: 'null' }] }
    const { outcome, mistakes } = verdict(documentWith(orNull), call({ ...good, id: '1' }))

    expect(outcome).toBe('type')
    expect(mistakes).toContain('/id: must be integer')
    expect(mistakes.join()).not.toContain('null')
  })

  it('is not exact if its undeclared key is deep inside, also beside an alternative and a base', () => {
    const nested = {
      type: 'object',
      properties: { meta: { allOf: [reference, { type: 'object', properties: { x: {} } }] } },
    }
    const nullable = { anyOf: [nested, { type: 'null' }] }

    expect(verdict(documentWith(nullable), call({ meta: good })).outcome).toBe('exact')
    expect(verdict(documentWith(nullable), call({ meta: { ...good, y: 1 } }))).toMatchObject({
      outcome: 'undeclared',
      mistakes: ['/meta/y: not declared'],
    })
  })

  it('counts as explicit the values that a schema states, and not what is in a free-form object', () => {
    const list = { type: 'array', items: { anyOf: [{ type: 'null' }, reference] } }

    expect(verdict(documentWith(reference), call(good))).toMatchObject({ values: 4, explicit: 3 })
    expect(verdict(documentWith(list), call([good, null, good]))).toMatchObject({ values: 9, explicit: 7 })
    expect(verdict(documentWith({}), call(good))).toMatchObject({ outcome: 'exact', values: 4, explicit: 0 })
    expect(verdict(documentWith({ type: ['object', 'null'] }), call(good))).toMatchObject({ values: 4, explicit: 0 })
  })

  it('takes the values of the alternative that fits', () => {
    const team = { type: 'object', required: ['team'], properties: { team: { type: 'string' }, extra: {} } }
    const either = { oneOf: [team, reference] }

    expect(verdict(documentWith(either), call({ team: 'a', extra: 1 }))).toMatchObject({ values: 2, explicit: 1 })
    expect(verdict(documentWith(either), call(good))).toMatchObject({ values: 4, explicit: 3 })
  })
})

describe('the figures of a document', () => {
  it('are those of its calls, by operation and in total', () => {
    const recordings = [
      call(good),
      call({ ...good, surprise: 1 }),
      call({ ...good, id: 'x' }),
      call({ ...good, id: 'y' }),
      call(good, 404),
      call(good, 200, 'GET /teams'),
      call(good, 200, 'GET /teams/'),
    ]
    const figures = measure(documentWith(reference), recordings)

    expect(figures).toMatchObject({ recordings: 7, successes: 6, described: 4, valid: 2, exact: 1, exactSuccesses: 1 })
    expect(figures.operations.map(({ operation, recordings, exact }) => [operation, recordings, exact])).toEqual([
      ['GET /labels/{label_id}', 5, 1],
      ['GET /teams', 2, 0],
    ])
    expect(knownOperations(figures)).toBe(1)
    expect(figures.mistakes.slice(0, 2)).toEqual([
      { mistake: 'GET /labels/{label_id} 200 /id: must be integer', recordings: 2 },
      { mistake: 'GET /labels/{label_id} 200 /surprise: not declared', recordings: 1 },
    ])
  })

  it('name the operations that no recording shows', () => {
    expect(unrecorded(documentWith(reference), [call(good)])).toEqual([])
    expect(unrecorded(documentWith(reference), [call(good, 200, 'PUT /labels/{id}')])).toMatchObject([
      { method: 'get', path: '/labels/{id}' },
    ])
  })
})
