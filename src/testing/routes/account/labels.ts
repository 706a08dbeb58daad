/** Labels of the account: everybody sees them, administrators change them. */
import { isSince } from '../../../helpers/server-version.ts'
import type { Label } from '../../../types.ts'
import { done, type FakeAnswer, invalidRecord, notAllowed, notFound, ok } from '../../exchange/answers.ts'
import { type Fields, present, sentFlag, sentText, withFields } from '../../exchange/fields.ts'
import { wholeNumber } from '../../exchange/request.ts'
import type { Exchange, Handler, Routes } from '../../exchange/router.ts'
import { listChanged } from '../../records/settings/account-details.ts'
import { addLabel, type LabelFields, labelErrors, replaceLabel } from '../../records/settings/labels.ts'
import { isAdministrator } from '../../records/users/members.ts'
import { asAdministrator } from './account.ts'

const path = '/labels/:id'

const wrapper = {
  name: 'label',
  columns: ['id', 'title', 'description', 'color', 'show_on_sidebar', 'account_id', 'created_at', 'updated_at'],
}

export const labelRoutes: Routes = {
  'GET /labels': ({ state }) => ok({ payload: state.labels }),
  [`GET ${path}`]: withLabel((_, label) => ok(label)),
  'POST /labels': asAdministrator(({ state, request, now, version }) =>
    withFields(request, wrapper, (sent) => {
      const fields = fieldsOf(sent)
      const errors = labelErrors(state, fields, { allowsNewline: !isSince(version, 4, 17) })
      if (errors.length > 0) return invalidRecord(errors)
      listChanged(state, 'label', now)
      return ok(addLabel(state, fields))
    }),
  ),
  [`PATCH ${path}`]: withLabel(update),
  [`PUT ${path}`]: withLabel(update),
  [`DELETE ${path}`]: withLabel(({ state, now, version }, label) => {
    state.labels = state.labels.filter((other) => other !== label)
    // Older servers leave the title on conversations and contacts.
    if (isSince(version, 4, 14, 2)) replaceLabel(state, label.title, [])
    listChanged(state, 'label', now)
    return done
  }),
}

/** The server looks for the label before it asks who may see it. */
function withLabel(handler: (exchange: Exchange, label: Label) => FakeAnswer): Handler {
  return (exchange) => {
    const label = exchange.state.labels.find(({ id }) => id === wholeNumber(exchange.params.id))
    if (!label) return notFound
    return isAdministrator(exchange) ? handler(exchange, label) : notAllowed
  }
}

function update({ state, request, now, version }: Exchange, label: Label): FakeAnswer {
  const allowsNewline = !isSince(version, 4, 17)
  return withFields(request, wrapper, (sent) => {
    const fields = fieldsOf(sent)
    const errors = labelErrors(state, { ...label, ...fields }, { id: label.id, allowsNewline })
    if (errors.length > 0) return invalidRecord(errors)
    if (fields.title !== undefined && fields.title !== label.title) replaceLabel(state, label.title, [fields.title])
    listChanged(state, 'label', now)
    return ok(Object.assign(label, fields))
  })
}

function fieldsOf(sent: Fields): LabelFields {
  const title = sentText(sent, 'title')
  return present({
    title: title === null ? '' : title?.toLowerCase(),
    description: sentText(sent, 'description'),
    color: sentText(sent, 'color') ?? undefined,
    show_on_sidebar: sentFlag(sent, 'show_on_sidebar'),
  })
}
