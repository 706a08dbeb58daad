import { describe, expect, it } from 'vitest'
import { correctDocument } from '../../../../../scripts/pipeline/correct/correct.ts'
import type { Corrections } from '../../../../../scripts/pipeline/correct/corrections/corrections.ts'
import { layered } from '../../../../../scripts/pipeline/correct/corrections/layers.ts'
import {
  collectCorrections,
  parseCorrections,
} from '../../../../../scripts/pipeline/correct/corrections/read-corrections.ts'

const reason = (why: string) => `x-why: ${why}, x-evidence: recording one`
const layer = (text: string, file: string): Corrections => collectCorrections([parseCorrections(text, file)])
const onTop = (below: string, above: string) => layered([layer(below, 'below.yaml'), layer(above, 'above.yaml')])

describe('corrections on top of others', () => {
  it('replace the parts of an operation that they state, and leave the rest', () => {
    const { operations } = onTop(
      `paths:\n  /a/{id}:\n    get:\n      { ${reason('thin')}, summary: Old, operationId: getA }`,
      `paths:\n  /a/{id}:\n    get:\n      { ${reason('ours')}, summary: New }`,
    )
    expect(operations.map(({ value, why, evidence, where }) => ({ value, why, evidence, where }))).toEqual([
      {
        value: { summary: 'New', operationId: 'getA' },
        why: 'ours; thin',
        evidence: 'recording one; recording one',
        where: 'above.yaml:3',
      },
    ])
  })

  it('keep the file of each part: theirs for what they state, the one below for the rest', () => {
    const [operation] = onTop(
      `paths:\n  /a:\n    get:\n      x-why: thin\n      x-evidence: recording one\n      operationId: getA\n      summary: Old`,
      `paths:\n  /a:\n    get:\n      x-why: ours\n      x-evidence: recording one\n      summary: New`,
    ).operations
    expect([operation?.at('summary'), operation?.at('operationId'), operation?.at()]).toEqual([
      ...['above.yaml:6', 'below.yaml:6', 'above.yaml:3'],
    ])
  })

  it('leave the security of a family unless they state it', () => {
    const family = (state: string) =>
      `x-families:\n  all:\n    { ${reason('w')}, paths: [/], responses: { '401': { description: no } }${state} }`
    const [kept] = onTop(family(', security: [{ token: [] }]'), family('')).families
    expect(kept).toMatchObject({ security: [{ token: [] }], where: 'above.yaml:2' })
    expect([kept?.at('security'), kept?.at('responses')]).toEqual(['below.yaml:3', 'above.yaml:3'])
    const [replaced] = onTop(family(', security: [{ token: [] }]'), family(', security: []')).families
    expect(replaced?.security).toEqual([])
  })

  it('remove an operation with null, and restore one that was removed', () => {
    const stated = `paths:\n  /a:\n    get: { ${reason('thin')}, summary: A }`
    const removed = `x-why: gone\nx-evidence: recording one\npaths:\n  /a:\n    ${reason('gone').replace(', ', '\n    ')}\n    get: null`
    expect(onTop(stated, removed).operations.map(({ value }) => value)).toEqual([null])
    expect(onTop(removed, stated).operations.map(({ value }) => value)).toEqual([{ summary: 'A' }])
  })

  it('replace components and families as a whole, and keys of info one by one', () => {
    const text = (word: string, info: string) => `x-why: w
x-evidence: recording one
info: { title: ${word}${info} }
components: { schemas: { A: { ${reason(word)}, type: object, title: ${word} } } }
x-families: { all: { ${reason(word)}, paths: [/], responses: { '401': { description: ${word} } } } }`
    const { components, families, root } = onTop(text('Old', ', description: Old'), text('New', ''))
    expect(components.map(({ value }) => value)).toEqual([{ type: 'object', title: 'New' }])
    expect(families.map(({ responses }) => responses)).toEqual([{ 401: { description: 'New' } }])
    expect(root.map(({ value }) => value)).toEqual([{ title: 'New', description: 'Old' }])
  })

  it('add what is new, after what was there', () => {
    const text = (route: string) => `paths:\n  ${route}:\n    get: { ${reason('thin')}, summary: A }`
    expect(onTop(text('/b'), text('/a')).operations.map(({ path }) => path)).toEqual(['/b', '/a'])
  })

  it('leave a whole correction whole, with the parameters and the body that it has', () => {
    const parameter = '{ name: q, in: query, schema: {} }'
    const whole = `paths:\n  /a:\n    get: { ${reason('thin')}, operationId: getA, parameters: [${parameter}], responses: { '200': { description: ok } } }`
    const corrections = onTop(whole, `paths:\n  /a:\n    get: { ${reason('ours')}, description: Ours }`)
    const input = { paths: { '/a': { get: { requestBody: { content: {} }, responses: {} } } } }
    expect(correctDocument(input, corrections).document.paths).toEqual({
      '/a': {
        get: {
          operationId: 'getA',
          description: 'Ours',
          parameters: [{ name: 'q', in: 'query', schema: {} }],
          responses: { '200': { description: 'ok' } },
        },
      },
    })
  })
})
