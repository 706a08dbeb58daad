/**
 * The bytes of a form. The platform's own encoding turns each line break of a text into CR LF, and a message that was
 * sent with a file would not be the message that was written.
 */

/** A form as a body whose size is known and that can be sent more than once; files are not copied. */
export function encodeForm(form: FormData): Blob {
  // Blobs write their type in lower case.
  const boundary = `----chatwoot-client-${crypto.randomUUID()}`
  const parts: BlobPart[] = []
  for (const [name, value] of form) {
    const disposition = `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"`
    if (typeof value === 'string') parts.push(`${disposition}\r\n\r\n${value}\r\n`)
    else {
      const type = value.type || 'application/octet-stream'
      parts.push(`${disposition}; filename="${quoted(value.name)}"\r\nContent-Type: ${type}\r\n\r\n`, value, '\r\n')
    }
  }
  parts.push(`--${boundary}--\r\n`)
  return new Blob(parts, { type: `multipart/form-data; boundary=${boundary}` })
}

// As browsers do.
function quoted(text: string): string {
  return text.replaceAll('\n', '%0A').replaceAll('\r', '%0D').replaceAll('"', '%22')
}
