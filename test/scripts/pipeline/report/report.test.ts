import { describe, expect, it } from 'vitest'
import { correctDocument } from '../../../../scripts/pipeline/correct/correct.ts'
import { layered } from '../../../../scripts/pipeline/correct/corrections/layers.ts'
import {
  collectCorrections,
  parseCorrections,
} from '../../../../scripts/pipeline/correct/corrections/read-corrections.ts'
import type { ApiDocument } from '../../../../scripts/pipeline/document/document.ts'
import { ownProvenance } from '../../../../scripts/pipeline/emit/provenance.ts'
import { namesOf } from '../../../../scripts/pipeline/news/names.ts'
import { type DocumentRecord, emptyRecord, recordDocument } from '../../../../scripts/pipeline/news/record.ts'
import { describeSchema } from '../../../../scripts/pipeline/report/describe-part.ts'
import { type ReportInput, renderReport } from '../../../../scripts/pipeline/report/report.ts'

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

function report(text: string, extra: Partial<ReportInput> = {}, input = received, record?: DocumentRecord): string {
  const corrections = collectCorrections([parseCorrections(text, 'spec/corrections/things.yaml')])
  const corrected = correctDocument(input, corrections, record)
  const repairs = [{ rule: 'leading-slash', where: '#/paths/api', what: 'now /api' }]
  return renderReport({ received, repairs, corrected, families: corrections.families, ...extra })
}

/** The part of the report under a heading. */
function section(text: string, heading: string): string {
  return text.split(/^(?=## )/m).find((part) => part.startsWith(`## ${heading}\n`)) ?? ''
}

const reason = 'x-why: the word is gone, x-evidence: recording things-list'
const correction = `paths: { /api/things: { get: { ${reason}, operationId: listThings, parameters: [{ name: status, in: query, schema: { type: string, enum: [new] } }] } } }`

describe('the report', () => {
  it('counts what was received, repaired and corrected', () => {
    const text = report(correction)
    expect(text).toContain('| received | `Things 2`, OpenAPI 3.0.4: 1 paths, 1 operations |')
    expect(text).toContain('| repairs | 1 by 1 rules |')
    expect(text).toContain('| operations | 1 corrected, 0 added, 0 extended, 0 removed |')
  })

  it('compares the document with the correction, with reason and evidence', () => {
    const text = report(correction)
    expect(text).toContain('#### `GET /api/things` (listThings)')
    expect(text).toContain('Corrected — the word is gone')
    expect(text).toContain('Evidence: recording things-list.')
    expect(text).toContain('| | the document | the server 4.14.2 |')
    expect(text).toContain('| parameters | `status?: "old"` | `status?: "new"` |')
    expect(text).not.toContain('| answers |')
  })

  it('begins with links to its parts', () => {
    const tagged = correction.replace('operationId: listThings', 'operationId: listThings, tags: [Small Things]')
    expect(section(report(tagged), 'Contents')).toContain(
      '- [Operations](#operations): [Small Things](#small-things)\n',
    )
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
  })

  const recorded = () => {
    const record = emptyRecord()
    recordDocument(record, 'received.json', namesOf(received))
    return record
  }
  const newer = structuredClone(received)
  newer.paths['/api/boards'] = { get: { operationId: 'listBoards', responses: { '200': { description: 'ok' } } } }
  const removed = `paths: { /api/things: { get: { ${reason}, operationId: listThings, parameters: [], responses: { '200': { description: ok } } } } }`

  it('says what is new, what is gone and how to accept it, with the options that were given', () => {
    const provenance = { ...ownProvenance, command: 'npx chatwoot-client generate', options: ['--spec', 'a b.json'] }
    const text = section(report(removed, { provenance }, newer, recorded()), 'News of the document')
    expect(text).toContain("`npx chatwoot-client generate --spec 'a b.json' --accept`")
    expect(text).toContain('- **new**: `GET /api/boards` a new operation')
    const older = { ...newer, paths: { '/api/boards': newer.paths['/api/boards'] ?? {} } }
    const gone = section(
      report(correction.replace('get: {', "get: { responses: { '200': { description: ok } },"), {}, older, recorded()),
      'News of the document',
    )
    expect(gone).toContain('- **gone**: `GET /api/things` no longer in the document')
  })

  it('does not blame what the package leaves out on a correction that only adds to it', () => {
    const others = `/api/others: { get: { ${reason}, operationId: listOthers, responses: { '200': { description: ok } } } }`
    const added = `x-extend: { responses: { '451': { description: not here } } }`
    const corrections = layered([
      collectCorrections([parseCorrections(`${removed.slice(0, -2)}, ${others} }`, 'package/a.yaml')]),
      collectCorrections([parseCorrections(`paths: { /api/things: { get: { ${reason}, ${added} } } }`, 'ours/a.yaml')]),
    ])
    const corrected = correctDocument(received, corrections)

    const text = renderReport({
      ...{ received, repairs: [], corrected, families: [] },
      isGiven: ({ where }) => where.startsWith('package/'),
    })

    expect(corrected.dropped).toEqual([{ subject: 'GET /api/things', places: ['query status'] }])
    expect(text).not.toContain('left out by your corrections')
  })

  it('opens with what the document says and the types do not, the user’s own corrections first', () => {
    const file = 'spec/corrections/things.yaml'
    const mixed = `${removed.slice(0, -2)}, /api/others: { get: { ${reason}, operationId: listOthers, responses: { '200': { description: ok } } } } }`
    const isGiven = ({ subject, where }: { subject: string; where: string }) =>
      where.startsWith(file) && /others/.test(subject)
    const text = report(mixed, { isGiven })
    expect(text.split(/^## /m)[2]).toBe(
      'Your document says, the types do not\n\n- `GET /api/things`: `query status` (left out by your corrections)\n\n',
    )
    expect(text.indexOf('## Your corrections: Operations')).toBeLessThan(
      text.indexOf('## Corrections of the package: Operations'),
    )
    expect(section(text, 'Routes that only the package has')).toContain('- `GET /api/others`')
  })

  it('has at most a screen before the details, however much is new', () => {
    const many = structuredClone(received)
    for (let index = 0; index < 200; index++) {
      many.paths[`/api/boards${index}`] = {
        get: { operationId: `listBoards${index}`, responses: { '200': { description: 'ok' } } },
      }
    }
    const text = report(removed, {}, many, recorded())
    expect(text.split('## Contents')[0]?.split('\n').length).toBeLessThan(80)
    expect(section(text, 'All news').match(/^- /gm)).toHaveLength(200)
  })

  it('lists what no correction covers, and what was read in the source alone', () => {
    const read = removed.replace('recording things-list', "'server 4.18.0: app/views/things'")
    const text = report(read, {}, newer, recorded())
    expect(section(text, 'Not verified')).toContain('- `GET /api/boards`')
    expect(section(text, 'Read in the source, not recorded')).toContain(
      '- `GET /api/things`: server 4.18.0: app/views/things',
    )
    expect(text).toContain('| | the document | the server 4.18.0 |')
  })

  it('compares a component with what the document has under its name', () => {
    const text = report(
      `components: { schemas: { thing: { ${reason}, type: object, properties: { id: { type: integer } } } } }`,
    )
    expect(section(text, 'Components')).toContain('| `object` | `{ id?: integer }` |')
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
