/**
 * Opens a pull request with a newer version of Chatwoot's document, or updates the open one. The workflow runs this.
 *
 *   npm run spec:propose [-- --ref v4.14.2 | --file FILE | --url URL]
 *
 * Needs git, and gh with a token that may push a branch and open a pull request.
 */
import { type Proposal, proposeChange } from './pull-request.ts'
import { type Output, runProgram, startProgram } from './run-program.ts'
import { generatedFolder, sourceOf, specFile, type UpdateOptions, updateSpec } from './update.ts'

const proposal: Proposal = {
  branch: 'spec-update',
  title: 'Follow Chatwoot’s document',
  subject: 'document',
  changes: [specFile, generatedFolder],
  // The files are generated from the corrections, too.
  inputs: ['spec', generatedFolder],
  whole: 'npm run spec:diff',
}

export function proposeUpdate(options: UpdateOptions, print: (line: string) => void): Promise<void> {
  return proposeChange(proposal, options.root ?? '.', async () => (await updateSpec(options)).report, print)
}

export function main(
  args: string[],
  output: Output = console,
  options: Omit<UpdateOptions, 'source' | 'log'> = {},
): Promise<number> {
  return runProgram(output, () => proposeUpdate({ ...options, source: sourceOf(args), log: output.error }, output.log))
}

await startProgram(import.meta.url, main)
