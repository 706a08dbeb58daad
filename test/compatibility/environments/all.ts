/** All environments, in the order of the table. */
import { bun, deno, nodes } from './command-line.ts'
import type { Environment } from './environment.ts'
import { nest } from './nest.ts'
import { next } from './next.ts'
import { page } from './page.ts'
import { workerd } from './workerd.ts'

export const environments: readonly Environment[] = [...nodes, bun, deno, workerd, page, next, nest]
