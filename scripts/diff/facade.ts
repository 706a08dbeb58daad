/** Which operations the methods of the facade send, read from their source. */
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

/** operationId -> the methods that send it: `Conversations.list`. */
export type FacadeUses = ReadonlyMap<string, readonly string[]>

export async function readFacade(folder: string): Promise<FacadeUses> {
  const entries = await readdir(folder, { recursive: true }).catch(() => [])
  const names = entries.filter((entry) => entry.endsWith('.ts')).sort()
  return usesIn(await Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8'))))
}

/**
 * Finds `this.call(listConversations, …)` and the like, with the method around it or, around a function, the methods that
 * call it.
 */
export function usesIn(sources: readonly string[]): FacadeUses {
  const all = sources.flatMap(blocksIn)
  const uses = new Map<string, Set<string>>()
  for (const block of all) {
    for (const id of block.operations) {
      const methods = uses.get(id) ?? new Set()
      uses.set(id, methods)
      for (const method of methodsAround(block, all)) methods.add(method)
    }
  }
  return new Map([...uses].map(([id, methods]) => [id, [...methods]]))
}

/** A method of a class, or a function outside of classes. */
interface Block {
  /** The text of its file. */
  source: string
  name: string
  isMethod: boolean
  /** What follows the name. */
  code: string
  /** The operations that it sends. */
  operations: string[]
}

/** By indentation, which the formatter keeps: a declaration begins a line, and a member of a class is two spaces in. */
function blocksIn(source: string): Block[] {
  const constants = operationsImported(source)
  const blockOf = (name: string, isMethod: boolean, code: string): Block => {
    const operations = firstArguments(code).filter((argument) => constants.has(argument))
    return { source, name, isMethod, code, operations }
  }
  const code = source.replace(/^ *\/\*\*.*?\*\/$/gms, '')
  return code.split(/^(?=[a-z])/m).flatMap((declaration) => {
    const [head = '', kind, name = ''] = declaration.match(declarationHead) ?? []
    const body = declaration.slice(head.length)
    if (kind !== 'class') return kind ? [blockOf(name, false, body)] : []
    return body.split(/^(?= {2}[\w#])/m).map((member) => {
      const [signature = '', method] = member.match(memberHead) ?? []
      return blockOf(method ? `${name}.${method}` : name, true, member.slice(signature.length))
    })
  })
}

const declarationHead = /^(?:export )?(?:abstract )?(?:async )?(class|function|const) (\w+)/
const memberHead = /^ {2}(?:(?:async|get|private|protected|public|readonly|static) )*#?(\w+)/

/** The names of the operations that a file imports. */
function operationsImported(source: string): ReadonlySet<string> {
  const lists = [...source.matchAll(/^import \{([^}]*)\} from '[^']*\/generated\/operations\.ts'/gm)]
  return new Set(lists.flatMap(([, list = '']) => list.split(',').map((name) => name.trim())))
}

/** The names that calls of methods have as their first argument. */
function firstArguments(code: string): string[] {
  return [...code.matchAll(/\.\s*\w+(?:<[^(]*>)?\(\s*(\w+)\b/g)].map(([, name = '']) => name)
}

/** The method itself; of a function, the methods that lead to it, or its own name when none does. */
function methodsAround(block: Block, all: readonly Block[], inside: readonly Block[] = []): string[] {
  if (block.isMethod) return [block.name]
  const calls = new RegExp(`(?<![.#\\w])${block.name}(?:<[^(]*>)?\\(`)
  const isCaller = (other: Block) => other !== block && sees(other, block) && calls.test(other.code)
  const callers = all.filter((other) => !inside.includes(other) && isCaller(other))
  const methods = callers.flatMap((caller) => methodsAround(caller, all, [...inside, block]))
  return methods.length > 0 || inside.length > 0 ? methods : [block.name]
}

/** Whether a block can call a function: in the same file, or through an import. Other files may use the same name. */
function sees(block: Block, { name, source }: Block): boolean {
  return (
    block.source === source || new RegExp(`^import \\{[^}]*\\b${name}\\b[^}]*\\} from '\\.`, 'm').test(block.source)
  )
}
