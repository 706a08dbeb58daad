/** Files that are something else than an API document, by their beginning. */

/** Returns what the text is instead, or undefined. Every character is looked at once, however the text is made. */
export function otherFormat(text: string): string | undefined {
  if (startsAt(/<(!doctype\s+html|html|head|body)\b/iy, text, afterComments(text, htmlComment))) return 'an HTML page'
  if (
    startsAt(
      /</y,
      text,
      afterComments(text, () => undefined),
    )
  )
    return 'an XML file'
  return startsAt(graphql, text, afterComments(text, graphqlComment)) ? 'a GraphQL schema' : undefined
}

const graphql =
  /(extend\s+)?(schema\s*\{|(type|interface|input|enum)\s+\w+(?!\w)[^:\n]*\{|scalar\s+\w+|union\s+\w+\s*=|directive\s+@)/y

/** Returns the end of the comment that begins at an index, or undefined if none begins there. */
type CommentEnd = (text: string, index: number) => number | undefined

const htmlComment: CommentEnd = (text, index) => enclosed(text, index, '<!--', '-->')

/** A description, which may precede a definition, counts as a comment. */
const graphqlComment: CommentEnd = (text, index) =>
  enclosed(text, index, '"""', '"""') ?? enclosed(text, index, '#', '\n')

function enclosed(text: string, index: number, opening: string, closing: string): number | undefined {
  if (!text.startsWith(opening, index)) return undefined
  const end = text.indexOf(closing, index + opening.length)
  return end < 0 ? undefined : end + closing.length
}

/** The index of the first character that belongs neither to blanks nor to comments. */
function afterComments(text: string, commentEnd: CommentEnd): number {
  let index = afterBlanks(text, 0)
  for (let end = commentEnd(text, index); end !== undefined; end = commentEnd(text, index)) {
    index = afterBlanks(text, end)
  }
  return index
}

function afterBlanks(text: string, index: number): number {
  const blanks = /\s*/y
  blanks.lastIndex = index
  return index + (blanks.exec(text)?.[0].length ?? 0)
}

function startsAt(pattern: RegExp, text: string, index: number): boolean {
  pattern.lastIndex = index
  return pattern.test(text)
}
