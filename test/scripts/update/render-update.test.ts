import { describe, expect, it } from 'vitest'
import type { ApiDocument } from '../../../scripts/pipeline/document/document.ts'
import { renderUpdate } from '../../../scripts/update/render-update.ts'

const titled = (title: string): ApiDocument => ({ openapi: '3.1.0', info: { title, version: '4.14' }, paths: {} })
const lines = (count: number) => Array.from({ length: count }, (_, index) => `- **changed**: ${index}`)
const rendered = (attention: string[], document = titled('New')) =>
  renderUpdate({
    name: 'https://example.com/swagger.json',
    previous: titled('Old'),
    document,
    diff: '# What changed in the document\n\nNothing.\n',
    report: ['# What is right', '', '## Needs attention', '', ...attention, '', '## Repairs', '', '- one', ''].join(
      '\n',
    ),
  })

describe('the report of an update', () => {
  it('has the differences, what needs attention, and which documents they were', () => {
    expect(rendered(['- **stale**: `GET /a`'])).toBe(`# What changed in the document

Nothing.

## Needs attention

- **stale**: \`GET /a\`

## The documents

| | |
|---|---|
| before | \`Old 4.14\`, OpenAPI 3.1.0: 0 paths, 0 operations |
| now | \`New 4.14\`, OpenAPI 3.1.0: 0 paths, 0 operations, from \`https://example.com/swagger.json\` |
`)
  })

  it('cuts what needs attention after 40 lines, with a count of the rest', () => {
    expect(rendered(lines(40))).toContain('- **changed**: 39\n\n## The documents')
    expect(rendered(lines(42))).toContain(
      '- **changed**: 39\n- … and 2 more in generated/REPORT.md\n\n## The documents',
    )
  })

  it('keeps only the plain text of a title, and only the beginning of a long one', () => {
    const now = (title: string) => /^\| now \| `(.*) 4\.14`,/m.exec(rendered([], titled(title)))?.[1]
    expect(now('Chatwoot |\n@everyone `a` <b>')).toBe('Chatwoot everyone a b')
    expect(now('long '.repeat(100))).toHaveLength(80)
  })
})
