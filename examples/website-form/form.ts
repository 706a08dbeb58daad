/** Sends what visitors write in a form on a website to an API inbox of Chatwoot. Runs in the page, without a token. */
import { ChatwootPublic, isConnectionError, isNotFoundError, isValidationError } from '../../src/index.ts'

const form = document.querySelector<HTMLFormElement>('form#contact')
const output = form?.querySelector('output')
if (!form || !output) throw new Error('the page has no form "contact" with an output')
const { server = '', inbox = '' } = form.dataset
const { contacts, conversations, messages } = new ChatwootPublic({ baseUrl: server, inboxIdentifier: inbox })
// Anybody who has this id can act as the visitor: it stays in the visitor's browser.
const key = `chatwoot ${inbox}`

form.addEventListener('submit', async (event) => {
  event.preventDefault()
  const fields = new FormData(form)
  const button = form.querySelector('button')
  button?.setAttribute('disabled', '')
  output.value = 'Sending…'
  try {
    const sourceId = await visitor(String(fields.get('name')), String(fields.get('email')))
    const conversationId = await conversationOf(sourceId)
    const attachments = fields.getAll('files').flatMap((file) => (file instanceof File && file.size > 0 ? [file] : []))
    await messages.send(sourceId, conversationId, { content: String(fields.get('message')), attachments })
    form.reset()
    output.value = 'Thank you! We will reply by email.'
  } catch (error) {
    output.value = advice(error)
    console.error(error)
  } finally {
    button?.removeAttribute('disabled')
  }
})

/** Returns the `source_id` of this browser's visitor, creating the contact if necessary. */
async function visitor(name: string, email: string): Promise<string> {
  const known = localStorage.getItem(key)
  try {
    if (known) {
      await contacts.update(known, { name, email })
      return known
    }
  } catch (error) {
    // The contact was deleted.
    if (!isNotFoundError(error)) throw error
  }
  const { source_id } = await contacts.create({ name, email })
  localStorage.setItem(key, source_id)
  return source_id
}

/** Continues the visitor's unresolved conversation, also when sending is retried after a failure. */
async function conversationOf(sourceId: string): Promise<number> {
  const { items } = await conversations.list(sourceId)
  const latest = items.filter(({ status }) => status !== 'resolved').at(-1)
  return (latest ?? (await conversations.create(sourceId))).id
}

function advice(error: unknown): string {
  if (isValidationError(error)) return 'Please check your email address.'
  if (isConnectionError(error)) return 'We cannot be reached right now. Please try again in a minute.'
  return 'That did not work. Please write to us by email.'
}
