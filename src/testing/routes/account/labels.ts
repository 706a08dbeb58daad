/** Labels of the account: everybody sees them, administrators change them. */
import { isSince } from '../../../helpers/server-version.ts'
import type { Label } from '../../../types.ts'
import { done, type FakeAnswer, invalidRecord, ok } from '../../exchange/answers.ts'
import { type Fields, present, sentFlag, sentText, withFields } from '../../exchange/fields.ts'
import type { Exchange, Routes } from '../../exchange/router.ts'
import { listChanged } from '../../records/settings/account-details.ts'
import { addLabel, type LabelFields, labelErrors, replaceLabel } from '../../records/settings/labels.ts'
import { asAdministrator } from '../access/conditions.ts'
import { withOneOf } from '../access/record-lookup.ts'

const path = '/labels/:id'

const wrapper = {
  name: 'label',
  columns: ['id', 'title', 'description', 'color', 'show_on_sidebar', 'account_id', 'created_at', 'updated_at'],
}

const withLabel = withOneOf(({ state }) => state.labels)

export const labelRoutes: Routes = {
  'GET /labels': ({ state }) => ok({ payload: state.labels }),
  [`GET ${path}`]: withLabel(asAdministrator((_, label) => ok(label))),
  'POST /labels': asAdministrator(({ state, request, now, version }) =>
    withFields(request, wrapper, (sent) => {
      const fields = fieldsOf(sent)
      const errors = labelErrors(state, fields, { allowsNewline: !isSince(version, 4, 17) })
      if (errors.length > 0) return invalidRecord(errors)
      listChanged(state, 'label', now)
      return ok(addLabel(state, fields))
    }),
  ),
  [`PATCH ${path}`]: withLabel(asAdministrator(update)),
  [`PUT ${path}`]: withLabel(asAdministrator(update)),
  [`DELETE ${path}`]: withLabel(asAdministrator(remove)),
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

function remove({ state, now, version }: Exchange, label: Label): FakeAnswer {
  state.labels = state.labels.filter((other) => other !== label)
  // Older servers leave the title on conversations and contacts.
  if (isSince(version, 4, 14, 2)) replaceLabel(state, label.title, [])
  listChanged(state, 'label', now)
  return done
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
