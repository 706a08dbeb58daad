/** How the written files say where they come from and how to change them. */
export interface Provenance {
  /** The command that writes them. */
  command: string
  /** The command that records the document as the one that the corrections are for. */
  accept: string
  /** What to change instead. */
  corrections: string
  /** How one of them imports another. */
  importExtension: '.ts' | '.js'
  /** They are for a project that uses the client, which is to have their types. */
  isForClient: boolean
}

export const ownProvenance: Provenance = {
  command: 'npm run generate',
  accept: 'npm run generate -- --accept',
  corrections: 'spec/corrections/',
  importExtension: '.ts',
  isForClient: false,
}

/** How the written files begin, by which a later run recognises them. */
export const sourceHeader = '// Written by `'
export const reportTitle = '# What was wrong in the document, and what was changed'
