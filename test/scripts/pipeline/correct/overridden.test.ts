import { describe, expect, it } from 'vitest'
import { layered } from '../../../../scripts/pipeline/correct/corrections/layers.ts'
import {
  collectCorrections,
  parseCorrections,
} from '../../../../scripts/pipeline/correct/corrections/read-corrections.ts'
import { movedBeneath, overriddenBy } from '../../../../scripts/pipeline/correct/overridden.ts'

const reason = 'x-why: w, x-evidence: recording r'

/** What `own` replaces of the package's corrections; the folders are `package`, `own` and `more`. */
function overridden(given: string, ...own: string[]) {
  const folders = ['package', 'own', 'more']
  const layers = [given, ...own].map((text, index) =>
    collectCorrections([parseCorrections(text, `${folders[index]}/a.yaml`)]),
  )
  return overriddenBy(layered(layers), ({ where }) => where.startsWith('package/'))
}

const operation = (rest: string) => `paths: { /a: { get: { ${reason}, ${rest} } } }`
const schema = (rest: string) => `components: { schemas: { A: { ${reason}, ${rest} } } }`
const responses = (type: string, description = 'ok') =>
  `responses: { '200': { description: ${description}, content: { application/json: { schema: { type: ${type} } } } } }`

describe('what own corrections replace of the package', () => {
  it('is named by operation and part, or by component', () => {
    const given = `${operation(`${responses('string')}, parameters: []`)}\n${schema('type: string')}`
    const own = `${operation(`${responses('integer')}, summary: S, deprecated: true`)}\n${schema('type: object')}`
    expect(overridden(given, own)).toEqual({
      'GET /a deprecated': null,
      'GET /a responses': expect.stringMatching(/^[0-9a-f]{16}$/),
      'schemas/A': expect.stringMatching(/^[0-9a-f]{16}$/),
    })
  })

  it('is null for what the package has no correction of', () => {
    expect(overridden(schema('type: string'), operation('summary: S'))).toEqual({ 'GET /a': null })
  })

  it('is what the package says, not what a folder between says', () => {
    const given = operation(responses('string'))
    expect(overridden(given, operation(responses('integer')), operation(responses('object')))).toEqual(
      overridden(given, operation(responses('boolean'))),
    )
  })

  it('is nothing where a component is only extended', () => {
    expect(overridden(schema('type: object'), schema('x-extend: { properties: { a: {} } }'))).toEqual({
      'schemas/A': null,
    })
  })

  it('is the whole operation where one of them is removed', () => {
    const removed = `paths: { /a: { ${reason}, get: null } }`
    expect(overridden(operation(responses('string')), removed)).toEqual({ 'GET /a': expect.any(String) })
  })
})

describe('an upgrade of the package', () => {
  const own = operation(`${responses('integer')}`)
  const moved = (before: string, after: string, mine = own) =>
    movedBeneath(overridden(before, mine), overridden(after, mine))

  it.each([
    [
      'changes a part under an own correction',
      operation(responses('string')),
      operation(responses('boolean')),
      ['GET /a responses'],
    ],
    [
      'corrects a route that only an own correction had',
      schema('type: string'),
      operation(responses('string')),
      ['GET /a responses'],
    ],
    ['no longer states the part', operation(responses('string')), operation('summary: S'), ['GET /a responses']],
    ['says the same in other words', operation(responses('string')), operation(responses('string', 'fine')), []],
    [
      'changes a part that the own correction leaves alone',
      operation(responses('string')),
      operation(`${responses('string')}, parameters: []`),
      [],
    ],
  ])('that %s', (_, before, after, subjects) => {
    expect(moved(before, after)).toEqual(subjects)
  })

  it('is not to blame for what somebody adds to their own corrections', () => {
    const given = operation(`${responses('string')}, parameters: []`)
    const more = operation(`${responses('integer')}, parameters: []`)
    expect(movedBeneath(overridden(given, own), overridden(given, more))).toEqual([])
    expect(movedBeneath({}, overridden(given, own))).toEqual([])
  })
})
