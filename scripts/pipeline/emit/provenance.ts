/** How the written files say where they come from and how to change them. */
export interface Provenance {
  /** The command that writes them, without options. */
  command: string
  /** The options that it was given, other than those that say what to do with the files. */
  options: readonly string[]
  /** What to change instead. */
  corrections: string
  /** How one of them imports another. */
  importExtension: '.ts' | '.js'
  /** They are for a project that uses the client, which is to have their types. */
  isForClient: boolean
}

export const ownProvenance: Provenance = {
  command: 'npm run generate',
  options: [],
  corrections: 'spec/corrections/',
  importExtension: '.ts',
  isForClient: false,
}

/** The command as somebody can run it again: `npm run generate -- --accept`. */
export function commandLine({ command, options }: Provenance, ...more: string[]): string {
  const all = [...options, ...more].map((option) => (/^[\w@%+=:,./-]+$/.test(option) ? option : `'${option}'`))
  const separator = command.startsWith('npm run') && all.length > 0 ? ['--'] : []
  return [command, ...separator, ...all].join(' ')
}

/** How the written files begin, by which a later run recognises them. */
export const sourceHeader = '// Written by `'
export const reportTitle = '# What was wrong in the document, and what was changed'
