/** How the written files tell where they come from and what to do with them. */
export interface Provenance {
  /** The command that writes them. */
  command: string
  /** The command that remembers the document as the one that the corrections are for. */
  accept: string
  /** Where to change what they say. */
  corrections: string
  /** How one of them imports another. */
  importExtension: '.ts' | '.js'
}

export const ownProvenance: Provenance = {
  command: 'npm run generate',
  accept: 'npm run generate -- --accept',
  corrections: 'spec/corrections/',
  importExtension: '.ts',
}
