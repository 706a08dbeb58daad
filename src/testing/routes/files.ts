/** Uploads, and the files themselves: whoever knows the address of a file may read it. */
import { isSince } from '../../helpers/server-version.ts'
import { type FakeAnswer, ok, unknownRoute, unprocessable } from '../exchange/answers.ts'
import { isBlank } from '../exchange/request.ts'
import type { Exchange, Routes } from '../exchange/router.ts'
import { addBlob, blobKey, blobUrl } from '../records/conversations/files.ts'
import { isWebUrl } from '../records/web-url.ts'

export const uploadRoutes: Routes = {
  'POST /upload': ({ state, request, version }) => {
    const { attachment, external_url } = request.params
    if (!(attachment instanceof File)) {
      return unprocessable(isBlank(external_url) ? 'No file or URL provided' : refusalOf(external_url))
    }
    const blob = addBlob(state, attachment)
    const file_url = blobUrl(state, blob)
    if (!isSince(version, 4, 10)) return ok({ file_url, blob_key: blobKey(blob), blob_id: blob.id })
    return ok({ file_url, blob_id: blob.signed_id })
  },
}

/** With the whole path. The server redirects to its storage, which a client cannot tell from the file itself. */
export const fileRoutes: Routes = {
  'GET /rails/active_storage/blobs/redirect/:signed_id/:name': file,
  'GET /rails/active_storage/representations/redirect/:signed_id/:variation/:name': file,
}

function file({ state, params }: Exchange): FakeAnswer {
  const blob = state.blobs.get(params.signed_id ?? '')
  if (!blob) return unknownRoute
  const disposition = `inline; filename*=UTF-8''${encodeURIComponent(blob.name)}`
  const headers = { 'content-type': blob.content_type, 'content-disposition': disposition }
  return { status: 200, body: blob.bytes, headers }
}

/** The Chatwoot in memory fetches nothing. */
function refusalOf(url: unknown): string {
  return typeof url === 'string' && isWebUrl(url) ? 'Failed to fetch file from URL' : 'Invalid URL provided'
}
