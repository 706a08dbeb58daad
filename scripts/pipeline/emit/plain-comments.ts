/**
 * Comments as editors show them: a description is the comment itself. openapi-typescript writes it as a tag, which the
 * lists of completions and signature help show last or not at all.
 */
export function withPlainComments(schemaTypes: string): string {
  return schemaTypes.replace(
    /^(.*\n)?( *)(\/\*\*| \*) @description (?!@)/gm,
    (whole: string, before: string | undefined, indent: string, star: string) => {
      if (star === '/**') return `${before ?? ''}${indent}/** `
      // After a tag, the text would belong to the tag.
      if (/^ *\* @/.test(before ?? '')) return whole
      const paragraph = /^ *\/\*\*$/.test((before ?? '').trimEnd()) ? '' : `${indent} *\n`
      return `${before ?? ''}${paragraph}${indent} * `
    },
  )
}
