import { describe, expect, it } from 'vitest'
import { correctDocument } from '../../../../scripts/pipeline/correct/correct.ts'
import {
  collectCorrections,
  parseCorrections,
} from '../../../../scripts/pipeline/correct/corrections/read-corrections.ts'
import type { ApiDocument } from '../../../../scripts/pipeline/document/document.ts'
import type { Repair } from '../../../../scripts/pipeline/repair/repair.ts'
import { describeSchema } from '../../../../scripts/pipeline/report/describe-part.ts'
import { renderReport } from '../../../../scripts/pipeline/report/report.ts'

const received: ApiDocument = {
  openapi: '3.0.4',
  info: { title: 'Things', version: '2' },
  paths: {
    '/api/things': {
      get: {
        tags: ['Things'],
        parameters: [{ name: 'status', in: 'query', schema: { type: 'string', enum: ['old'] } }],
        responses: {
          '200': {
            description: 'ok',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/thing' } } },
          },
        },
      },
    },
  },
  components: { schemas: { thing: { type: 'object' } } },
}

function report(text: string, extra: { changed?: string[]; repairs?: Repair[] } = {}, input = received): string {
  const corrections = collectCorrections([parseCorrections(text, 'spec/corrections/things.yaml')])
  const corrected = correctDocument(input, corrections)
  const repairs = [{ rule: 'leading-slash', where: '#/paths/api', what: 'now /api' }]
  return renderReport({ received, repairs, corrected, families: corrections.families, changed: [], ...extra })
}

const reason = 'x-why: the word is gone, x-evidence: recording things-list'
const correction = `paths: { /api/things: { get: { ${reason}, operationId: listThings, parameters: [{ name: status, in: query, schema: { type: string, enum: [new] } }] } } }`

describe('the report', () => {
  it('counts what was received, repaired and corrected', () => {
    const text = report(correction)
    expect(text).toContain('| received | `Things 2`, OpenAPI 3.0.4: 1 paths, 1 operations |')
    expect(text).toContain('| repairs | 1 by 1 rules |')
    expect(text).toContain('| operations corrected | 1 |')
  })

  it('compares the document with the correction, with reason and evidence', () => {
    const text = report(correction)
    expect(text).toContain('#### `GET /api/things` (listThings)')
    expect(text).toContain('Corrected — the word is gone')
    expect(text).toContain('Evidence: recording things-list.')
    expect(text).toContain('| parameters | `status?: "old"` | `status?: "new"` |')
    expect(text).not.toContain('| answers |')
  })

  it('begins with links to its parts', () => {
    const tagged = correction.replace('operationId: listThings', 'operationId: listThings, tags: [Small Things]')
    expect(report(tagged)).toContain('## Operations\n\n[Small Things](#small-things) (1)')
  })

  it('counts and lists what corrections drop', () => {
    expect(report(correction)).toContain('| `GET /api/things` | 1 |\n\n- `GET /api/things`: `query status: "old"`')
    expect(report(`components: { schemas: { thing: { ${reason}, type: object } } }`)).not.toContain('## Dropped')
  })

  it('lists where each rule fired', () => {
    expect(report(correction)).toContain('### leading-slash (1)\n\n- `#/paths/api`: now /api')
  })

  it('lists what needs attention, or says that nothing does', () => {
    expect(report(correction)).toContain('Nothing: no correction is stale')
    expect(report(`components: { schemas: { thing: { ${reason}, type: object } } }`)).toContain(
      '- **stale**: `schemas/thing`',
    )
    expect(report(correction, { changed: ['GET /api/things'] })).toContain(
      '- **changed**: the document changed under the correction of `GET /api/things`',
    )
  })

  it('lists the operations of the document whose names a correction took', () => {
    expect(report(correction)).not.toContain('gave their name away')
    const added = `paths: { /api/a: { get: { ${reason}, operationId: thing, responses: { '200': { description: ok } } } } }`
    const named = structuredClone(received)
    named.paths = { '/api/things': { get: { operationId: 'thing', responses: {} } } }
    expect(report(added, {}, named)).toContain(
      '## Renamed operations\n\n- `GET /api/things`: thing is the operationId of a corrected operation; now `thing-2`',
    )
  })

  it('lets nothing in a document become a link, a mention or the end of a code span', () => {
    const hostile = structuredClone(received)
    const evil = '`[x](http://a.example) @everyone closes #1 <img src=x>\n# b'
    hostile.info = { title: evil, version: evil }
    hostile.paths = {
      '/api/things': { get: { operationId: evil, tags: [evil], parameters: [], responses: {} } },
      [`/api/${evil}`]: { get: { operationId: 'listThings', responses: {} } },
    }
    const repairs = [{ rule: 'leading-slash', where: `#/paths/${evil}`, what: `${evil} is not valid: removed` }]
    const named = report(correction.replace('operationId: listThings, ', ''), { repairs }, hostile)
    const taken = report(correction, { repairs }, hostile)
    for (const text of [named, taken]) {
      const outside = text.replaceAll(/`[^`\n]*`/g, '')
      expect(text).toContain('everyone')
      expect(outside).not.toMatch(/(?<!\\)\[x\]|<img|^# b/m)
      const [prose = ''] = outside.match(/^- : .*is not valid: removed$/m) ?? []
      expect(outside.replace(prose, '')).not.toMatch(/@everyone|closes #1/)
    }
  })

  it('contains no path of the machine that wrote it', () => {
    expect(report(`components: { schemas: { thing: { ${reason}, type: object } } }`)).not.toContain('spec/corrections')
  })
})

describe('a schema in a table', () => {
  it.each([
    [{ $ref: '#/components/schemas/Thing' }, 'Thing'],
    [{ type: ['string', 'null'] }, 'string|null'],
    [{ type: 'string', enum: ['a', 'b'] }, '"a"|"b"'],
    [{ type: 'array', items: { anyOf: [{ type: 'string' }, { type: 'null' }] } }, '(string|null)[]'],
    [
      { type: 'object', required: ['a'], properties: { a: { const: 1 }, b: { type: 'integer' } } },
      '{ a: 1, b?: integer }',
    ],
    [{ allOf: [{ $ref: '#/components/schemas/A' }, { type: 'object' }] }, 'A & object'],
    [undefined, 'anything'],
  ])('is written as %j -> %s', (schema, text) => {
    expect(describeSchema(schema)).toBe(text)
  })
})
