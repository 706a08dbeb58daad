/**
 * Encodes a form. The platform's own encoding turns each line break of a value into CR LF, which would change the text
 * of messages that are sent with a file.
 */

/** Returns a form as a body that has a known size and can be sent more than once; files are not copied. */
export function encodeForm(form: FormData): Blob {
  // Blobs convert their type to lower case.
  const boundary = `----chatwoot-client-${randomDigits()}`
  const parts: BlobPart[] = []
  for (const [name, value] of form) {
    const disposition = `--${boundary}\r\nContent-Disposition: form-data; name="${escapeQuoted(name)}"`
    if (typeof value === 'string') parts.push(`${disposition}\r\n\r\n${value}\r\n`)
    else {
      const type = value.type || 'application/octet-stream'
      parts.push(
        `${disposition}; filename="${escapeQuoted(value.name)}"\r\nContent-Type: ${type}\r\n\r\n`,
        value,
        '\r\n',
      )
    }
  }
  parts.push(`--${boundary}--\r\n`)
  return new Blob(parts, { type: `multipart/form-data; boundary=${boundary}` })
}

// Not crypto.randomUUID, which web pages have only over https.
function randomDigits(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

// As browsers escape names in forms.
function escapeQuoted(text: string): string {
  return text.replaceAll('\n', '%0A').replaceAll('\r', '%0D').replaceAll('"', '%22')
}
