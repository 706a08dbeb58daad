/** The apps that can be connected on a server that has no credentials of others, such as Slack's. */
import type { IntegrationApp } from '../../../types.ts'

export type AppDefinition = Omit<IntegrationApp, 'enabled' | 'hooks' | 'button'>

type FormField = NonNullable<IntegrationApp['settings_form_schema']>[number]

/** Of the settings of a hook. */
interface SettingsSchema {
  readonly properties: Readonly<Record<string, { readonly type: 'string' | 'object' }>>
  readonly required: readonly string[]
}

const dialogflow: AppDefinition = {
  id: 'dialogflow',
  name: 'Dialogflow',
  description:
    'Build chatbots with Dialogflow and easily integrate them into your inbox. These bots can handle initial queries before transferring them to a customer service agent.',
  short_description: 'Build chatbots to handle initial queries before transferring to agents.',
  logo: 'dialogflow.png',
  i18n_key: 'dialogflow',
  action: '/dialogflow',
  hook_type: 'inbox',
  allow_multiple_hooks: true,
  settings_json_schema: schemaOf(
    { project_id: 'string', credentials: 'object', region: 'string', language_code: 'string' },
    ['project_id', 'credentials'],
  ),
  settings_form_schema: [
    ...credentialFields('Dialogflow'),
    select('Dialogflow Region', 'region', 'global', [
      ...['global: Global - Default', 'asia-northeast1: AS-NE1 - Tokyo, Japan'],
      ...['australia-southeast1: AU-SE1 - Sydney, Australia', 'europe-west1: EU-W1 - St. Ghislain, Belgium'],
      'europe-west2: EU-W2 - London, England',
    ]),
    {
      ...select('Language Code', 'language_code', 'en-US', [
        ...['auto: Auto-detect from contact', 'en-US: English (US)', 'en-GB: English (UK)', 'es-ES: Spanish (Spain)'],
        ...['es-419: Spanish (Latin America)', 'fr-FR: French', 'de-DE: German', 'pt-BR: Portuguese (Brazil)'],
        ...['pt-PT: Portuguese (Portugal)', 'it-IT: Italian', 'ja-JP: Japanese', 'ko-KR: Korean'],
        ...['zh-CN: Chinese (Simplified)', 'zh-TW: Chinese (Traditional)', 'hi-IN: Hindi', 'ar: Arabic'],
        ...['ru-RU: Russian', 'nl-NL: Dutch', 'pl-PL: Polish', 'tr-TR: Turkish', 'th-TH: Thai'],
        ...['vi-VN: Vietnamese', 'id-ID: Indonesian'],
      ]),
      help: 'Language code for Dialogflow agent. Use "auto" to detect from contact language.',
    },
  ],
  visible_properties: ['project_id', 'region', 'language_code'],
}

const translate: AppDefinition = {
  id: 'google_translate',
  name: 'Google Translate',
  description:
    "Integrate Google Translate to help agents easily translate customer messages. This integration automatically detects the language and converts it to the agent's or admin's preferred language.",
  short_description: 'Automatically translate customer messages for agents.',
  logo: 'google-translate.png',
  i18n_key: 'google_translate',
  action: '/google_translate',
  hook_type: 'account',
  allow_multiple_hooks: false,
  settings_json_schema: schemaOf({ project_id: 'string', credentials: 'object' }, ['project_id', 'credentials']),
  settings_form_schema: credentialFields('Google Cloud'),
  visible_properties: ['project_id'],
}

/** Both have no settings. */
const webhooks: AppDefinition = {
  id: 'webhook',
  name: 'Webhooks',
  description:
    'Webhook events provide real-time updates about activities in your Chatwoot account. You can subscribe to your preferred events, and Chatwoot will send you HTTP callbacks with the updates.',
  short_description: 'Translation missing: en.integration_apps.webhooks.short_description',
  logo: 'webhooks.png',
  i18n_key: 'webhooks',
  action: '/webhook',
  hook_type: 'account',
  allow_multiple_hooks: true,
}

const dashboardApps: AppDefinition = {
  id: 'dashboard_apps',
  name: 'Dashboard Apps',
  description:
    'Dashboard Apps allow you to create and embed applications that display user information, orders, or payment history, providing more context to your customer support agents.',
  short_description: 'Translation missing: en.integration_apps.dashboard_apps.short_description',
  logo: 'dashboard_apps.png',
  i18n_key: 'dashboard_apps',
  hook_type: 'account',
  allow_multiple_hooks: true,
}

const openai: AppDefinition = {
  id: 'openai',
  name: 'OpenAI',
  description:
    'Leverage the power of large language models from OpenAI with the features such as reply suggestions, summarization, message rephrasing, spell-checking, and label classification.',
  short_description: 'AI-powered reply suggestions, summarization, and message enhancement.',
  logo: 'openai.png',
  i18n_key: 'openai',
  action: '/openai',
  hook_type: 'account',
  allow_multiple_hooks: false,
  settings_json_schema: schemaOf({ api_key: 'string' }, ['api_key']),
  settings_form_schema: [requiredText('API Key', 'api_key')],
}

const dyte: AppDefinition = {
  id: 'dyte',
  name: 'Dyte',
  description:
    'Dyte is a product that integrates audio and video functionalities into your application. With this integration, your agents can start video/voice calls with your customers directly from Chatwoot.',
  short_description: 'Start video/voice calls with customers directly from Chatwoot.',
  logo: 'dyte.png',
  i18n_key: 'dyte',
  action: '/dyte',
  hook_type: 'account',
  allow_multiple_hooks: false,
  settings_json_schema: schemaOf({ api_key: 'string', organization_id: 'string' }, ['api_key', 'organization_id']),
  settings_form_schema: [requiredText('Organization ID', 'organization_id'), requiredText('API Key', 'api_key')],
  visible_properties: ['organization_id'],
}

const newerDyte: AppDefinition = {
  ...dyte,
  settings_json_schema: schemaOf({ account_id: 'string', app_id: 'string', api_token: 'string' }, [
    ...['account_id', 'app_id', 'api_token'],
  ]),
  settings_form_schema: [
    requiredText('Cloudflare Account ID', 'account_id'),
    requiredText('RealtimeKit App ID', 'app_id'),
    requiredText('Cloudflare API Token', 'api_token'),
  ],
  visible_properties: ['account_id', 'app_id'],
}

/** @param isDyteNewer whether the server connects `dyte` with an account of Cloudflare */
export function appDefinitions(isDyteNewer: boolean): readonly AppDefinition[] {
  return [webhooks, dashboardApps, openai, dialogflow, translate, isDyteNewer ? newerDyte : dyte]
}

function schemaOf(types: Readonly<Record<string, 'string' | 'object'>>, required: readonly string[]) {
  const properties = Object.fromEntries(Object.entries(types).map(([key, type]) => [key, { type }]))
  return { type: 'object', properties, required, additionalProperties: false } satisfies SettingsSchema &
    Record<string, unknown>
}

function requiredText(label: string, name: string): FormField {
  return { label, type: 'text', name, validation: 'required' }
}

function credentialFields(name: string): FormField[] {
  return [
    { ...requiredText(`${name} Project ID`, 'project_id'), validationName: 'Project Id' },
    {
      label: `${name} Project Key File`,
      type: 'textarea',
      name: 'credentials',
      validation: 'required|JSON',
      validationName: 'Credentials',
      'validation-messages': { JSON: 'Invalid JSON', required: 'Credentials is required' },
    },
  ]
}

/** @param options each as `value: label` */
function select(label: string, name: string, usual: string, options: readonly string[]): FormField {
  const choices = options.map((option) => {
    const [value = '', text = ''] = option.split(': ')
    return { label: text, value }
  })
  return { label, type: 'select', name, default: usual, options: choices }
}
