import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Generated, generate, main } from '../../scripts/generate.ts'
import { convertDocument } from '../../scripts/pipeline/convert/convert.ts'
import { PipelineError } from '../../scripts/pipeline/document/document.ts'
import { validateDocument } from '../../scripts/pipeline/document/validate.ts'
import { outdatedFiles, writeFiles } from '../../scripts/pipeline/emit/write-files.ts'
import { recordName } from '../../scripts/pipeline/news/record.ts'
import { ranMain } from './run-main.ts'

vi.mock('../../scripts/pipeline/convert/convert.ts', { spy: true })
vi.mock('../../scripts/pipeline/document/validate.ts', { spy: true })

// Some run the whole pipeline or a program of their own, perhaps on a busy machine.
vi.setConfig({ testTimeout: 300_000 })

const small = 'test/fixtures/specs/small.yaml'
const bad = 'test/fixtures/bad'
const names = ['REPORT.md', 'openapi.closed.json', 'openapi.json', 'operations.ts', 'schema.ts', 'types.ts']

let out: string
let none: string

beforeEach(async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'generate-'))
  out = path.join(folder, 'out')
  none = path.join(folder, 'no-corrections')
  await mkdir(none)
  await writeFile(path.join(none, 'none.yaml'), '# nothing to correct\n')
})
afterEach(() => rm(path.dirname(out), { recursive: true }))

/** Runs the build script with these arguments in this process. */
const run = (...args: string[]) =>
  ranMain((output) => main(['--out', out, '--record', path.join(none, recordName), ...args], output))

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  )
}

async function contents(folder: string): Promise<Record<string, string>> {
  const files = await readdir(folder)
  return Object.fromEntries(
    await Promise.all(files.map(async (name) => [name, await readFile(path.join(folder, name), 'utf8')] as const)),
  )
}

describe('the build script', () => {
  it('is a program that exits with 1 after an error and reports it in one line, without a stack', () => {
    const command = ['--import', 'tsx', 'scripts/generate.ts', '--spec', 'test/fixtures/specs/none.yaml', '--out', out]
    const { status, stdout, stderr } = spawnSync('node', command, { encoding: 'utf8' })

    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toMatch(/^test\/fixtures\/specs\/none\.yaml[^\n]+\n$/)
  })
})

describe('npm run generate', () => {
  it('writes the files and prints one line for each stage', async () => {
    const { exitCode, stdout } = await run('--spec', small, '--corrections', none)

    expect(exitCode).toBe(0)
    expect((await readdir(out)).sort()).toEqual(names)
    expect(stdout.split('\n').map((line) => line.split(' ')[0])).toEqual([
      'read',
      'repair',
      'convert',
      'correct',
      'emit',
      'news',
    ])
  })

  const wholeIn = (out: string) =>
    generate({ spec: 'spec/chatwoot.swagger.json', corrections: ['spec/corrections'], out })
  let inGenerated: Promise<Generated> | undefined
  const wholeInGenerated = () => {
    inGenerated ??= wholeIn('generated')
    return inGenerated
  }

  it('produces the same bytes twice, wherever it writes', async () => {
    const first = await wholeIn(out)
    await writeFiles(out, first.files)
    const second = await wholeInGenerated()

    expect(second.files).toEqual(first.files)
    expect(await outdatedFiles(out, second.files)).toEqual([])
  })

  it('writes the files that are committed', async () => {
    const { files } = await wholeInGenerated()

    expect(await outdatedFiles('generated', files)).toEqual([])
  })
})

describe('npm run generate -- --check', () => {
  it('passes after generate', async () => {
    await run('--spec', small, '--corrections', none)

    expect(await run('--spec', small, '--corrections', none, '--check')).toMatchObject({ exitCode: 0, stderr: '' })
  })

  it.each(names)('names %s if it differs, and does not change it', async (name) => {
    await run('--spec', small, '--corrections', none)
    await writeFile(path.join(out, name), 'edited')

    const { exitCode, stderr } = await run('--spec', small, '--corrections', none, '--check')

    expect(exitCode).toBe(1)
    expect(stderr).toBe(`out of date: ${path.join(out, name)}; run npm run generate and commit the result`)
    expect(await readFile(path.join(out, name), 'utf8')).toBe('edited')
  })

  it('writes nothing', async () => {
    expect((await run('--spec', small, '--corrections', none, '--check')).exitCode).toBe(1)
    expect(await exists(out)).toBe(false)
  })

  it('fails for a correction that equals the document, which generate only reports', async () => {
    const corrections = `${bad}/corrections/what-the-document-says`
    const place = `${corrections}/things.yaml:3: GET /api/v1/things/{id} states what the document already says: delete it`

    const generated = await run('--spec', small, '--corrections', corrections)
    expect(generated).toMatchObject({ exitCode: 0, stderr: '' })
    expect(generated.stdout).toContain(`stale    ${place}`)
    expect((await contents(out))['REPORT.md']).toContain('**stale**: `GET /api/v1/things/{id}`')

    expect(await run('--spec', small, '--corrections', corrections, '--check')).toMatchObject({
      exitCode: 1,
      stderr: place,
    })
  })
})

describe('an option that is rejected', () => {
  it.each(['spec', 'corrections', 'out'])('is an empty --%s', async (name) => {
    expect(await run(`--${name}`, '')).toMatchObject({ exitCode: 1, stderr: `--${name} needs a value` })
  })

  it('is --accept together with --check', async () => {
    expect(await run('--spec', small, '--corrections', none, '--check', '--accept')).toMatchObject({
      exitCode: 1,
      stdout: '',
      stderr: '--check writes nothing, so it cannot be combined with --accept: run one after the other',
    })
  })

  it('is an --out that is a file', async () => {
    await writeFile(out, 'text')
    expect((await run('--spec', small, '--corrections', none)).stderr).toBe(
      `${out} cannot be written: it is a file, not a folder; nothing was changed`,
    )
  })
})

describe('a record that is not valid', () => {
  it.each(['null', '[]', '{"documents":', '{"documents":1}'])('is reported: %s', async (text) => {
    const file = path.join(none, recordName)
    await writeFile(file, text)
    expect((await run('--spec', small, '--corrections', none)).stderr).toBe(
      `${file} is not a valid record of documents: delete it or restore it from version control`,
    )
  })
})

describe('a document that cannot be used', async () => {
  const documents = (await readdir(bad, { withFileTypes: true })).filter((entry) => entry.isFile())

  it.each(documents.map(({ name }) => name))(
    '%s is reported in one line that names the file, and nothing is written',
    async (name) => {
      const { exitCode, stdout, stderr } = await run('--spec', `${bad}/${name}`, '--corrections', none)

      expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' })
      expect(stderr).toMatch(new RegExp(`^${bad}/${name}[^\\n]+$`))
      expect(await exists(out)).toBe(false)
    },
  )
})

describe('a mistake in a correction', () => {
  it.each([
    ['misspelt-key', /^PLACE\/things\.yaml:6: unknown key "sumary" in an operation; known keys: [a-zA-Z, ]+$/],
    [
      'without-reason',
      'PLACE/things.yaml:3: /api/v1/things/{id} get has no x-why: say in one line what the document gets wrong',
    ],
    [
      'no-such-route',
      'PLACE/things.yaml:3: no route GET /api/v1/thing/{id} in the document; to add it, state operationId and responses; did you mean /api/v1/things/{id}?',
    ],
    [
      'one-shape-twice',
      'PLACE/b.yaml:3: GET /api/v1/things/{thing_id} has the shape of GET /api/v1/things/{id} at PLACE/a.yaml:3: spell the variables of one route alike',
    ],
    ['reference-to-nothing', 'PLACE/things.yaml:11: $ref to nothing: #/components/schemas/Thing; did you mean thing?'],
    ['no-yaml', /^PLACE\/things\.yaml:\d: [^\n]+$/],
  ])('%s is reported in one line with file and line number, and nothing is written', async (name, message) => {
    const place = `${bad}/corrections/${name}`

    const { exitCode, stderr } = await run('--spec', small, '--corrections', place)

    expect(exitCode).toBe(1)
    expect(stderr.replaceAll(place, 'PLACE')).toEqual(
      typeof message === 'string' ? message : expect.stringMatching(message),
    )
    expect(await exists(out)).toBe(false)
  })

  it('leaves the files of an earlier run', async () => {
    await run('--spec', small, '--corrections', none)
    const before = await contents(out)

    expect((await run('--spec', small, '--corrections', `${bad}/corrections/misspelt-key`)).exitCode).toBe(1)

    expect(await contents(out)).toEqual(before)
  })

  it('can be a wrong folder', async () => {
    const folder = path.dirname(out)
    await mkdir(path.join(folder, 'folders', 'a.yaml'), { recursive: true })
    const printed = async (corrections: string) => (await run('--spec', small, '--corrections', corrections)).stderr
    expect(await printed('nowhere')).toBe('nowhere: no such folder of corrections')
    expect(await printed(small)).toBe(`${small}: is a file; --corrections takes a folder`)
    expect(await printed(folder)).toBe(`${folder}: contains no corrections: none of its files ends in .yaml`)
    expect(await printed(path.join(folder, 'folders'))).toBe(
      `${path.join(folder, 'folders', 'a.yaml')}: is a folder, not a file of corrections`,
    )
  })

  it('is not a folder that is given twice', async () => {
    const place = `${bad}/corrections/what-the-document-says`
    expect(await run('--spec', small, '--corrections', place, '--corrections', `${place}/`)).toMatchObject({
      exitCode: 0,
      stderr: '',
    })
  })
})

describe('the error of a stage', () => {
  const failure = () => generate({ spec: small, corrections: [none], out })

  it('begins with the name of the document', async () => {
    vi.mocked(convertDocument).mockRejectedValueOnce(new PipelineError('no way to convert #/paths'))
    await expect(failure()).rejects.toThrow(`${small}: no way to convert #/paths`)
  })

  it('begins with the name of the document and of the stage if it is unexpected, and is one line', async () => {
    vi.mocked(convertDocument).mockRejectedValueOnce(new TypeError('x is not a function\nand more'))
    await expect(failure()).rejects.toThrow(new PipelineError(`${small}: convert: x is not a function`))
  })

  it('is unchanged if it names a correction', async () => {
    vi.mocked(convertDocument).mockRejectedValueOnce(new PipelineError('c.yaml:3: wrong'))
    await expect(failure()).rejects.toThrow(new PipelineError('c.yaml:3: wrong'))
  })
})

describe('a corrected document that is not valid', () => {
  const problem = { message: 'wrong', found: '1' }

  it('is reported with the place in the document if no correction caused it', async () => {
    const pointer = '#/paths/~1api~1v1~1things~1{id}/get'
    vi.mocked(validateDocument).mockResolvedValueOnce([{ ...problem, pointer }])
    await expect(generate({ spec: small, corrections: [none], out })).rejects.toThrow(
      `${small}: the corrected document is not valid at ${pointer} (after repair): wrong (found 1)`,
    )
  })

  it('is reported with file and line of the correction that caused it', async () => {
    const corrections = `${bad}/corrections/not-valid`
    expect((await run('--spec', small, '--corrections', corrections)).stderr).toMatch(
      new RegExp(`^${corrections}/things\\.yaml:11: the corrected document is not valid at #/[^\\n]+$`),
    )
    expect(await exists(out)).toBe(false)
  })
})

describe('when the document changes', () => {
  const corrections = async () => {
    const folder = path.join(path.dirname(out), 'corrections')
    await mkdir(folder)
    const reason = 'x-why: thin, x-evidence: recording thing-show'
    await writeFile(
      path.join(folder, 'things.yaml'),
      `paths: { '/api/v1/things/{id}': { get: { ${reason}, summary: One thing } } }`,
    )
    return folder
  }
  const changed = async () => {
    const file = path.join(path.dirname(out), 'changed.yaml')
    await writeFile(
      file,
      (await readFile(small, 'utf8')).replace('id: { type: integer, description', 'id: { type: string, description'),
    )
    return file
  }

  it('reports that until somebody accepts the new one', async () => {
    const folder = await corrections()
    await run('--spec', small, '--corrections', folder, '--accept')

    const { stdout } = await run('--spec', await changed(), '--corrections', folder)
    expect(stdout).toContain(
      'retyped  schemas/thing: id (string in the document, was number; the types follow the corrections)',
    )
    expect((await contents(out))['REPORT.md']).toContain('**another type**: `schemas/thing: id`')

    expect((await run('--spec', await changed(), '--corrections', folder, '--accept')).stdout).not.toContain('retyped')
    expect((await run('--spec', await changed(), '--corrections', folder)).stdout).not.toContain('retyped')
  })
})

describe('writing', () => {
  beforeEach(async () => {
    await mkdir(out)
    await writeFile(path.join(out, 'a.txt'), 'old')
  })
  const entries = async () => (await readdir(out)).sort()

  it('changes nothing if one file cannot be written', async () => {
    await writeFile(path.join(out, 'b'), 'a file')

    await expect(writeFiles(out, { 'a.txt': 'new', 'b/b.txt': 'new' })).rejects.toThrow(
      `${path.join(out, 'b')} cannot be written: a part of it is a file, not a folder; nothing was changed`,
    )

    expect(await entries()).toEqual(['a.txt', 'b'])
    expect(await readFile(path.join(out, 'a.txt'), 'utf8')).toBe('old')
  })

  it('leaves alone what has the name of a file with .new, and what a link of such a name leads to', async () => {
    const elsewhere = path.join(path.dirname(out), 'elsewhere.txt')
    await writeFile(elsewhere, 'theirs')
    await symlink(elsewhere, path.join(out, 'a.txt.new'))
    await mkdir(path.join(out, 'b.txt.new'))

    await writeFiles(out, { 'a.txt': 'new', 'b.txt': 'new' })

    expect(await entries()).toEqual(['a.txt', 'a.txt.new', 'b.txt', 'b.txt.new'])
    expect(await readFile(elsewhere, 'utf8')).toBe('theirs')
  })

  it('replaces a link, and not the file that it leads to', async () => {
    const elsewhere = path.join(path.dirname(out), 'elsewhere.txt')
    await writeFile(elsewhere, 'theirs')
    await symlink(elsewhere, path.join(out, 'b.txt'))

    await writeFiles(out, { 'b.txt': 'new' })

    expect(await readFile(elsewhere, 'utf8')).toBe('theirs')
    expect(await readFile(path.join(out, 'b.txt'), 'utf8')).toBe('new')
  })

  it('changes nothing if a folder has the name of a file', async () => {
    await mkdir(path.join(out, 'b.txt'))

    await expect(writeFiles(out, { 'a.txt': 'new', 'b.txt': 'new' })).rejects.toThrow(
      `${path.join(out, 'b.txt')} is a folder: nothing was written`,
    )

    expect(await entries()).toEqual(['a.txt', 'b.txt'])
    expect(await readFile(path.join(out, 'a.txt'), 'utf8')).toBe('old')
  })

  it('restores what it replaced if a later file cannot be replaced', async () => {
    // Two names of one file: for the second there is nothing left to move.
    const files = { 'a.txt': 'new', 'new.txt': 'new', 'b.txt': 'new', './b.txt': 'new' }

    await expect(writeFiles(out, files)).rejects.toThrow(/b\.txt cannot be written: [^\n]+; nothing was changed$/)

    expect(await contents(out)).toEqual({ 'a.txt': 'old' })
  })

  it('leaves all files of one run if several write to a folder together', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `${index}.txt`)
    const filesOf = (run: number) => Object.fromEntries(names.map((name) => [name, `of run ${run}`]))

    await Promise.all(Array.from({ length: 10 }, (_, run) => writeFiles(out, filesOf(run))))

    const { 'a.txt': _, ...written } = await contents(out)
    expect(Object.keys(written)).toHaveLength(12)
    expect(new Set(Object.values(written)).size).toBe(1)
  })

  it('removes what a run that was killed left behind', async () => {
    for (const folder of ['.writing', '.writing-999999999-1']) {
      await mkdir(path.join(out, folder))
      await writeFile(path.join(out, folder, 'pid'), '999999999')
    }

    await writeFiles(out, { 'a.txt': 'new' })

    expect(await contents(out)).toEqual({ 'a.txt': 'new' })
    expect(await entries()).toEqual(['a.txt'])
  })

  it('finishes before a signal takes effect', async () => {
    const kill = vi.spyOn(process, 'kill').mockReturnValue(true)
    const others = process.listeners('SIGTERM')
    process.removeAllListeners('SIGTERM')
    try {
      const writing = writeFiles(out, { 'a.txt': 'new', 'b.txt': 'new' })
      while (process.listenerCount('SIGTERM') === 0) await new Promise((resolve) => setImmediate(resolve))
      process.emit('SIGTERM', 'SIGTERM')
      await writing
      expect(kill.mock.calls).toContainEqual([process.pid, 'SIGTERM'])
      expect(await contents(out)).toEqual({ 'a.txt': 'new', 'b.txt': 'new' })
    } finally {
      for (const listener of others) process.on('SIGTERM', listener)
    }
  })
})

describe('a file in the folder that was not generated', () => {
  const theirs = ['types.ts', 'schema.ts', 'operations.ts', 'REPORT.md', 'openapi.json', 'openapi.closed.json']

  it.each(theirs)('is not replaced: %s', async (name) => {
    await mkdir(out)
    await writeFile(path.join(out, name), '["theirs"]')

    const { exitCode, stderr } = await run('--spec', small, '--corrections', none)

    expect(exitCode).toBe(1)
    expect(stderr).toBe(
      `${path.join(out, name)} was not written by this program, which replaces only its own files: choose another folder, or replace it with --force`,
    )
    expect(await contents(out)).toEqual({ [name]: '["theirs"]' })
  })

  it.each(theirs)('is replaced with --force: %s', async (name) => {
    await mkdir(out)
    await writeFile(path.join(out, name), '["theirs"]')

    expect(await run('--spec', small, '--corrections', none, '--force')).toMatchObject({ exitCode: 0 })
    expect((await contents(out))[name]).not.toBe('["theirs"]')
  })

  it('does not matter under any other name', async () => {
    await mkdir(out)
    await writeFile(path.join(out, 'index.ts'), 'theirs')

    expect(await run('--spec', small, '--corrections', none)).toMatchObject({ exitCode: 0 })
    expect(await run('--spec', small, '--corrections', none)).toMatchObject({ exitCode: 0 })
    expect((await contents(out))['index.ts']).toBe('theirs')
  })
})
