import { readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'
import { recordingsOf } from '../../scripts/pipeline/correct/corrections/corrections.ts'
import { readCorrections } from '../../scripts/pipeline/correct/corrections/read-corrections.ts'
import { isObject, objectOf } from '../../scripts/pipeline/document/document.ts'
import { operationsAndWebhooks, resolved } from '../../scripts/pipeline/document/walk.ts'
import { as418 } from './newer-servers.ts'
import { recording, recordingNames } from './recorded.ts'
import { correctedDocument } from './strict-schemas.ts'

const document = JSON.parse(readFileSync('generated/openapi.json', 'utf8'))
const strict = correctedDocument()
const corrections = await readCorrections('spec/corrections')
const recordings = recordingNames.map(recording)

// A path that has only ever responded with 404 is not a route of the server.
const answered = new Set(recordings.filter(({ response }) => response.status !== 404).map(({ operation }) => operation))

const answers = recordings.filter(({ operation, response }) => {
  const isPage = response.headers['content-type']?.startsWith('text/html')
  return answered.has(operation) && !isPage
})

describe('the corrected document describes the responses of a real server', () => {
  it('to more than five hundred requests', () => expect(answers.length).toBeGreaterThan(500))

  it.each(answers.map((answer) => [answer.name, answer] as const))('%s', (_name, { operation, response }) => {
    const { status, headers, body, empty } = response
    const described = strict.answer(operation, status, headers['content-type']?.split(';')[0] ?? '')

    if (typeof described === 'string') throw new Error(described)
    expect(described.validate === null, 'the body is empty exactly when none is described').toBe(empty === true)
    described.validate?.(body)
    expect(described.validate?.errors ?? []).toEqual([])
  })
})

describe('the corrected document describes what 4.18 adds', () => {
  it('to contacts, teams and conversations, in whatever response they are', () => {
    const changed = answers.flatMap(({ name, operation, response: { status, headers, body } }) => {
      const newer: unknown = JSON.parse(JSON.stringify(body ?? null), as418)
      return isDeepStrictEqual(newer, body) || status !== 200 ? [] : [{ name, operation, headers, newer }]
    })
    const wrong = changed.flatMap(({ name, operation, headers, newer }) => {
      const described = strict.answer(operation, 200, headers['content-type']?.split(';')[0] ?? '')
      if (typeof described === 'string' || described.validate?.(newer)) return []
      return [{ name, errors: described.validate?.errors }]
    })

    expect(wrong).toEqual([])
    expect(changed.length).toBeGreaterThan(100)
  })
})

describe('the validation of these tests', () => {
  it('finds an undocumented key, however deep', () => {
    const { operation, response } = recording('conversation-show-resolved')
    const body = structuredClone(response.body) as { meta: { sender: object } } // as recorded
    Object.assign(body.meta.sender, { surprise: true })

    const described = strict.answer(operation, 200, 'application/json')

    if (typeof described === 'string' || !described.validate) throw new Error('not described')
    expect(described.validate(body)).toBe(false)
    expect(JSON.stringify(described.validate.errors)).toContain('surprise')
  })

  it('finds a missing required key', () => {
    const { operation, response } = recording('conversation-show-resolved')
    const { uuid: _, ...body } = response.body as { uuid: string } // as recorded

    const described = strict.answer(operation, 200, 'application/json')

    expect(typeof described !== 'string' && described.validate?.(body)).toBe(false)
  })

  it('finds a status that is not described', () => {
    expect(strict.answer('GET /api/v1/accounts/{account_id}/conversations', 418, 'application/json')).toContain('418')
  })
})

describe('the evidence of the corrections', () => {
  const reasons = [...corrections.operations, ...corrections.components, ...corrections.families]
  const cited = reasons.flatMap(({ evidence, where }) => recordingsOf(evidence).map((name) => ({ name, where })))

  it('names recordings that exist', () => {
    expect(cited.filter(({ name }) => !recordingNames.includes(name))).toEqual([])
  })
})

describe('the corrected document, in which a misspelling would go unnoticed,', () => {
  const operations = operationsAndWebhooks(document).map(({ operation }) => operation)

  it('has every tag of an operation in its list of tags', () => {
    const tags = document.tags.map(({ name }: { name: string }) => name)

    expect(operations.flatMap((operation) => operation.tags).filter((tag) => !tags.includes(tag))).toEqual([])
  })

  it('has only media types that the client sends or reads', () => {
    const contents = operations.flatMap(({ requestBody, responses }) =>
      [requestBody, ...Object.values(objectOf(responses))].map((part) => resolved(document, part)?.content),
    )

    expect(new Set(contents.flatMap((content) => Object.keys(objectOf(content))))).toEqual(
      new Set(['application/json', 'multipart/form-data', 'text/csv', 'text/plain']),
    )
  })
})

it('describes no operation twice under one id', () => {
  const ids = Object.values(document.paths).flatMap((item) =>
    isObject(item)
      ? Object.values(item).flatMap((operation) => (isObject(operation) ? [operation.operationId] : []))
      : [],
  )
  expect(new Set(ids).size).toBe(ids.length)
})
