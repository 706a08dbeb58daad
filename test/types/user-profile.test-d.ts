/** What the compiler says about the profile: checked by `npm run types`. */
import { expectTypeOf } from 'vitest'
import type { ApiPromise, FileInput, PagePromise, Profile, ProfileSession } from '../../src/index.ts'
import type { UpdateProfileParams, UserProfile } from '../../src/resources/user-profile.ts'

declare const profile: UserProfile
declare const picture: File

expectTypeOf(profile.get()).toEqualTypeOf<ApiPromise<Profile>>()
expectTypeOf(profile.update({ display_name: null, avatar: picture })).toEqualTypeOf<ApiPromise<Profile>>()
expectTypeOf(profile.update({ ui_settings: { sidebar: true } })).toEqualTypeOf<ApiPromise<Profile>>()
expectTypeOf(profile.setAvailability('busy')).toEqualTypeOf<ApiPromise<Profile>>()
expectTypeOf(profile.setAutoOffline(false)).toEqualTypeOf<ApiPromise<Profile>>()
expectTypeOf(profile.setActiveAccount(7)).toEqualTypeOf<ApiPromise<void>>()
expectTypeOf(profile.resetAccessToken()).toEqualTypeOf<ApiPromise<Profile>>()
expectTypeOf(profile.sessions()).toEqualTypeOf<PagePromise<ProfileSession, undefined>>()
expectTypeOf(profile.revokeSession(7)).toEqualTypeOf<ApiPromise<void>>()
expectTypeOf(profile.deleteAvatar()).toEqualTypeOf<ApiPromise<Profile>>()
expectTypeOf<UpdateProfileParams['avatar']>().toEqualTypeOf<FileInput | undefined>()
expectTypeOf<{ name?: string | undefined }>().toExtend<UpdateProfileParams>()

// @ts-expect-error no such availability
profile.setAvailability('away')
// @ts-expect-error a picture is a file
profile.update({ avatar: 'https://example.com/ada.png' })
// @ts-expect-error the client puts it into its wrapper
profile.update({ profile: { name: 'Ada' } })
// @ts-expect-error no such key
profile.update({ avatar_url: 'https://example.com/ada.png' })
// @ts-expect-error a separate method sets it
profile.update({ availability: 'busy' })
