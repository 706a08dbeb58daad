/** What the workflows may do, and that CI runs the same steps with and without GitHub. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { load } from 'js-yaml'
import { describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '..')
const read = (file: string) => readFileSync(path.join(root, file), 'utf8')

interface Step {
  uses?: string
  run?: string
}
interface Workflow {
  permissions?: Record<string, string>
  jobs: Record<string, { permissions?: Record<string, string>; steps: Step[] }>
}

const names = readdirSync(path.join(root, '.github/workflows')).map((name) => `.github/workflows/${name}`)
const workflows = names.map((name) => [name, load(read(name)) as Workflow] as const) // our own files

describe.each(workflows)('%s', (name, { permissions, jobs }) => {
  const steps = Object.values(jobs).flatMap((job) => job.steps)

  it('uses actions by commit, and says which version that is', () => {
    const used = read(name)
      .split('\n')
      .filter((line) => /^\s*(- )?uses:/.test(line))

    expect(used.filter((line) => !/uses: [\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+(\.\d+)*$/.test(line))).toEqual([])
    expect(used.length).toBe(steps.filter(({ uses }) => uses).length)
    expect(used.length).toBeGreaterThan(0)
  })

  it('may do nothing but read, unless a job needs more', () => {
    expect([{}, { contents: 'read' }]).toContainEqual(permissions)
  })

  it('does not put values into its scripts, which would run them', () => {
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([])
  })
})

it('uses one commit of each action', () => {
  const used = names.flatMap((name) =>
    [...read(name).matchAll(/uses: (\S+)@(.*)/g)].map(([, action, at]) => [action, at]),
  )
  const actions = new Set(used.map(([action]) => action))
  const commits = new Set(used.map((pair) => pair.join('@')))

  expect(commits.size).toBe(actions.size)
})

it('lets the jobs of a release do what each of them needs', () => {
  const release = workflows.find(([name]) => name.endsWith('/release.yml'))?.[1]
  const allowed = Object.entries(release?.jobs ?? {}).map(([name, { permissions }]) => [name, permissions])

  expect(Object.fromEntries(allowed)).toEqual({
    propose: { contents: 'write', 'pull-requests': 'write' },
    publish: { contents: 'read', 'id-token': 'write' },
    announce: { contents: 'write' },
  })
})

it('lets no other workflow prove who it is', () => {
  const proving = workflows.filter(([, { jobs }]) => {
    return Object.values(jobs).some(({ permissions }) => permissions?.['id-token'])
  })
  expect(proving.map(([name]) => path.basename(name))).toEqual(['release.yml'])
})

describe('.ci/run and ci.yml', () => {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(read('package.json'))

  /** `npm test` is what it runs. */
  function expanded(command: string): string[] {
    const [, name = ''] = /^npm (?:run )?(test|check)$/.exec(command) ?? []
    if (!name) return [command]
    return (scripts[name] ?? '').split(' && ').flatMap((part) => expanded(part.replace(/ --$/, '')))
  }

  it('run the same steps in the same order', () => {
    const local = [...read('.ci/run').matchAll(/^run [\w-]+ (npm .*)$/gm)].map(([, command = '']) => command)
    const withoutReports = local.map((command) => command.replace(/ -- --reporter.*$/, ''))
    const steps = workflows.find(([name]) => name.endsWith('/ci.yml'))?.[1].jobs.test?.steps ?? []
    const onGitHub = steps.map(({ run = '' }) => run.trim()).filter((run) => run.startsWith('npm '))

    expect(withoutReports.flatMap(expanded)).toEqual(onGitHub)
    expect(onGitHub.length).toBeGreaterThan(8)
  })

  it('run only scripts that there are', () => {
    const called = [...names, '.ci/run'].flatMap((name) => {
      return [...read(name).matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, script = '']) => script)
    })
    expect(called.filter((script) => !scripts[script])).toEqual([])
    expect(called.length).toBeGreaterThan(10)
  })
})
