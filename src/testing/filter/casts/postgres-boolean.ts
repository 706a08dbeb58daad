/** Strings cast to `boolean` by PostgreSQL. */

/** The words, and their unambiguous prefixes; undefined if it cannot read the string. */
export function readBoolean(text: string): boolean | undefined {
  const word = text.replace(/^[\t-\r ]+|[\t-\r ]+$/g, '').toLowerCase()
  if (word === '') return undefined
  if (word === '1' || word === 'on' || 'true'.startsWith(word) || 'yes'.startsWith(word)) return true
  if (word === '0' || word === 'of' || word === 'off' || 'false'.startsWith(word) || 'no'.startsWith(word)) return false
  return undefined
}
