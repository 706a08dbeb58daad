/** What each channel adds to an inbox. */
import type { Inbox } from '../../../types.ts'
import type { Installation } from '../state.ts'

type InboxOf<Type extends Inbox['channel_type']> = Extract<Inbox, { channel_type: Type }>

/** The channels that an inbox can have here. */
export type FakeChannel = Exclude<
  Inbox['channel_type'],
  'Channel::TwitterProfile' | 'Channel::Tiktok' | 'Channel::Voice'
>

const create: { [Channel in FakeChannel]: (base: ReturnType<typeof commonFields>, url: string) => InboxOf<Channel> } = {
  'Channel::Api': (base) => ({
    ...base,
    channel_type: 'Channel::Api',
    hmac_mandatory: false,
    hmac_token: `fake-hmac-token-${base.id}`,
    secret: `fake-secret-${base.id}`,
    webhook_url: '',
    inbox_identifier: `fake-inbox-${base.id}`,
    additional_attributes: {},
  }),
  'Channel::WebWidget': (base, url) => ({
    ...base,
    channel_type: 'Channel::WebWidget',
    allowed_domains: '',
    widget_color: '#1f93ff',
    website_url: 'https://website.example.com',
    hmac_mandatory: false,
    hmac_token: `fake-hmac-token-${base.id}`,
    website_token: `fake-website-${base.id}`,
    web_widget_script: widgetScript(url, `fake-website-${base.id}`),
    selected_feature_flags: ['attachments', 'emoji_picker', 'end_conversation'],
    reply_time: 'in_a_few_minutes',
    pre_chat_form_enabled: false,
    pre_chat_form_options: {
      pre_chat_fields: [
        preChatField('emailAddress', 'email', 'Email Id', true),
        preChatField('fullName', 'text', 'Full name'),
        preChatField('phoneNumber', 'text', 'Phone number'),
      ],
      pre_chat_message: 'Share your queries or comments here.',
    },
    continuity_via_email: true,
  }),
  'Channel::Email': (base) => ({
    ...base,
    channel_type: 'Channel::Email',
    email: `inbox-${base.id}@example.com`,
    forwarding_enabled: false,
    imap_login: '',
    imap_password: '',
    imap_address: '',
    imap_port: 0,
    imap_enabled: false,
    imap_enable_ssl: true,
    imap_authentication: 'plain',
    smtp_login: '',
    smtp_password: '',
    smtp_address: '',
    smtp_port: 0,
    smtp_enabled: false,
    smtp_domain: '',
    smtp_enable_ssl_tls: false,
    smtp_enable_starttls_auto: true,
    smtp_openssl_verify_mode: 'none',
    smtp_authentication: 'login',
  }),
  'Channel::Sms': (base, url) => ({
    ...base,
    ...reachedAt(url, base.id, 'sms'),
    channel_type: 'Channel::Sms',
    provider: 'default',
  }),
  'Channel::Whatsapp': (base, url) => ({
    ...base,
    ...reachedAt(url, base.id, 'whatsapp'),
    channel_type: 'Channel::Whatsapp',
    provider: 'whatsapp_cloud',
    provider_config: {},
    message_templates: [],
    voice_enabled: false,
  }),
  'Channel::TwilioSms': (base, url) => ({
    ...base,
    channel_type: 'Channel::TwilioSms',
    phone_number: numberOf(base.id),
    callback_webhook_url: `${url}/twilio/callback`,
    medium: 'sms',
    content_templates: {},
    account_sid: `fake-account-sid-${base.id}`,
    auth_token: `fake-auth-token-${base.id}`,
    api_key_sid: null,
    voice_enabled: false,
    voice_configured: false,
    has_api_key_secret: false,
  }),
  'Channel::Telegram': (base) => ({ ...base, channel_type: 'Channel::Telegram', bot_name: `fake_bot_${base.id}` }),
  'Channel::Line': (base, url) => ({
    ...base,
    channel_type: 'Channel::Line',
    callback_webhook_url: callbackUrl(url, 'line', `fake-line-${base.id}`),
  }),
  'Channel::FacebookPage': (base) => ({
    ...base,
    channel_type: 'Channel::FacebookPage',
    page_id: `fake-page-${base.id}`,
    reauthorization_required: false,
  }),
  'Channel::Instagram': (base) => ({
    ...base,
    channel_type: 'Channel::Instagram',
    instagram_id: `fake-instagram-${base.id}`,
    reauthorization_required: false,
  }),
}

export function createInbox(
  { server }: Pick<Installation, 'server'>,
  { id, name }: Pick<Inbox, 'id' | 'name'>,
  channel: FakeChannel = 'Channel::Api',
): Inbox {
  return create[channel](commonFields(id, name), server.url)
}

export function callbackUrl(url: string, provider: 'sms' | 'whatsapp' | 'line', address: string): string {
  return `${url}/webhooks/${provider}/${provider === 'sms' ? address.replace('+', '') : address}`
}

function reachedAt(url: string, id: number, provider: 'sms' | 'whatsapp') {
  const phone_number = numberOf(id)
  return { phone_number, callback_webhook_url: callbackUrl(url, provider, phone_number) }
}

function numberOf(id: number): string {
  return `+1555000${String(id).padStart(4, '0')}`
}

function commonFields(id: number, name: string) {
  return {
    id,
    avatar_url: '',
    channel_id: id,
    name,
    greeting_enabled: false,
    greeting_message: null,
    working_hours_enabled: false,
    enable_email_collect: true,
    csat_survey_enabled: false,
    csat_config: {},
    enable_auto_assignment: false,
    auto_assignment_config: {},
    out_of_office_message: null,
    working_hours: Array.from({ length: 7 }, (_, day) => workingHours(day)),
    timezone: 'UTC',
    callback_webhook_url: null,
    allow_messages_after_resolved: true,
    lock_to_single_conversation: false,
    sender_name_type: 'friendly' as const,
    business_name: null,
    allowed_domains: null,
    widget_color: null,
    website_url: null,
    hmac_mandatory: null,
    welcome_title: null,
    welcome_tagline: null,
    web_widget_script: null,
    website_token: null,
    selected_feature_flags: null,
    reply_time: null,
    messaging_service_sid: null,
    phone_number: null,
    provider: null,
  }
}

function workingHours(day_of_week: number) {
  const closed_all_day = day_of_week === 0 || day_of_week === 6
  const hours = closed_all_day
    ? { open_hour: null, open_minutes: null, close_hour: null, close_minutes: null }
    : { open_hour: 9, open_minutes: 0, close_hour: 17, close_minutes: 0 }
  return { day_of_week, closed_all_day, ...hours, open_all_day: false }
}

function preChatField(name: string, type: string, label: string, required = false) {
  return { name, type, label, enabled: false, required, field_type: 'standard' }
}

function widgetScript(url: string, token: string): string {
  return `
    <script>
      (function(d,t) {
        var BASE_URL="${url}";
        var g=d.createElement(t),s=d.getElementsByTagName(t)[0];
        g.src=BASE_URL+"/packs/js/sdk.js";
        g.async = true;
        s.parentNode.insertBefore(g,s);
        g.onload=function(){
          window.chatwootSDK.run({
            websiteToken: '${token}',
            baseUrl: BASE_URL
          })
        }
      })(document,"script");
    </script>
    `
}
