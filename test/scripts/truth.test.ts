import { readFileSync } from 'node:fs'
import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { type ApiDocument, copyOf } from '../../scripts/pipeline/document/document.ts'
import { Judge, validOutcomes } from '../../scripts/truth/judge.ts'
import { callsOfApi, missingNumbers, readRecordings } from '../../scripts/truth/recordings.ts'
import { main } from '../../scripts/truth.ts'
import { ranMain } from './run-main.ts'
import { documentOf2021 } from './sample-documents.ts'

let folder: string
const recordings = 'test/fixtures/recordings'

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'truth-'))
  const labels = (await readdir(recordings)).filter((file) => /^\d+-labels-list/.test(file))
  await Promise.all(labels.map((file) => cp(path.join(recordings, file), path.join(folder, file))))
})
afterAll(() => rm(folder, { recursive: true }))

const run = (...args: string[]) => ranMain((output) => main(args, output))

describe('npm run truth', () => {
  it('measures own recordings and an own document', async () => {
    const { exitCode, stdout } = await run('--json', '--recordings', folder, documentOf2021)
    const { recorded, documents } = JSON.parse(stdout)

    expect(exitCode).toBe(0)
    expect(recorded).toMatchObject({ recordedOperations: 1, servers: { '4.14.2': recorded.recordings } })
    expect(documents).toMatchObject([
      { name: path.basename(documentOf2021), described: 0, outcomes: { operation: recorded.recordings } },
      { name: 'openapi.json', exact: recorded.recordings },
    ])
  })

  it('lists operations, mistakes, and what no recording shows', async () => {
    const of = (format: string) => run(format, '--recordings', folder, documentOf2021)
    const route = 'GET /api/v1/accounts/{account_id}/labels'

    expect((await of('--operations')).stdout).toContain(`| \`${route}\` |`)
    expect((await of('--mistakes')).stdout).toContain(`${route} 200 no route`)
    expect((await of('--unrecorded')).stdout.split('\n')).not.toContain(route)
    expect((await of('--unrecorded')).stdout.split('\n')).toContain(`POST${route.slice(3)}`)
  })

  it('counts the missing numbers of numbered files, whatever else is there', async () => {
    const own = await mkdtemp(path.join(tmpdir(), 'numbers-'))
    onTestFinished(() => rm(own, { recursive: true }))
    const names = ['002-a.json', '005-b.json', 'contact-busy.json', '2fa.json']
    await Promise.all(names.map((name) => writeFile(path.join(own, name), '{}')))

    expect(missingNumbers(own)).toEqual({ last: 5, missing: 3 })
  })

  it('names a file that is no recording, and a folder without any', async () => {
    const file = path.join(folder, '999-broken.json')
    await writeFile(file, '{"operation":"GET"}')
    await expect(run('--json', '--recordings', folder)).resolves.toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining(`${file} is not a recording: expected an operation`),
    })
    await rm(file)

    await expect(run('--json', '--recordings', 'src')).resolves.toMatchObject({
      exitCode: 1,
      stderr: 'src has no recordings: expected files named *.json',
    })
  })
})

describe('a mistake planted in the recordings of a real server', () => {
  const document: ApiDocument = JSON.parse(readFileSync('generated/openapi.json', 'utf8'))
  const judge = new Judge(document)
  const calls = callsOfApi(readRecordings('test/fixtures/recordings'))
  const objects = calls.filter(
    ({ response }) => Object.keys(Object(response.body)).length > 0 && isRecord(response.body),
  )
  const verdicts = (change: (body: Record<string, unknown>) => unknown) =>
    objects.map((recording) => {
      const body = change({ ...Object(recording.response.body) })
      return [recording.name, judge.verdictOn({ ...recording, response: { ...recording.response, body } })] as const
    })

  it('is found in more than four hundred of them, if it is a key that no server sends', () => {
    const found = verdicts((body) => ({ ...body, surprise: true }))
    const unnoticed = found.filter(([, { outcome }]) => outcome === 'exact').map(([name]) => name)

    expect(found.length).toBeGreaterThan(400)
    expect(unnoticed).toEqual([])
  })

  it('is found if all values have become something else, unless the body is free-form', () => {
    const freeForm = [
      ...['conversation-custom-attributes', 'conversation-custom-attributes-empty'],
      ...['conversation-custom-attributes-nested', 'bot-custom-attributes', 'hook-process-event'],
    ]
    const found = verdicts((body) => Object.fromEntries(Object.keys(body).map((key) => [key, { surprise: [true] }])))
    const unnoticed = found.filter(([, { outcome }]) => validOutcomes.includes(outcome)).map(([name]) => name)

    expect(unnoticed).toEqual(freeForm)
  })

  it('is found if the document has lost an operation', () => {
    const less = copyOf(document)
    const lost = '/api/v1/accounts/{account_id}/labels'
    delete less.paths[lost]
    const withoutLabels = new Judge(less)
    const missed = calls.filter((recording) => withoutLabels.verdictOn(recording).outcome === 'operation')

    expect(new Set(missed.map(({ operation }) => operation))).toEqual(new Set([`GET ${lost}`, `POST ${lost}`]))
  })
})

function isRecord(value: unknown): boolean {
  return !Array.isArray(value)
}
