// Written by `npm run generate`. Change spec/corrections/ instead.

declare global {
  namespace Chatwoot {
    interface ContactCustomAttributes extends Record<string, unknown> {}
    interface ConversationCustomAttributes extends Record<string, unknown> {}
  }
}

/**
 * Any other value of an open enum, in the responses of `paths`: assignable to `string` and to `string & {}`. It is
 * kept by openapi-fetch, which would turn `string & {}` into an object.
 */
export type OtherValue = `${any}` & `${string & {}}`;
type FetchBody<T, Other, Marker> = T extends string ? T extends object ? Other : T : T extends object ? {
    [K in keyof T]: [T[K]] extends [null | undefined] ? T[K] | Marker : FetchBody<T[K], Other, Marker>;
} : T;
type FetchContent<T, Other, Marker> = {
    [K in keyof T]: K extends "content" ? FetchBody<T[K], Other, Marker> : T[K];
};
type FetchOperation<T> = {
    [K in keyof T]: K extends "responses" ? {
        [Status in keyof T[K]]: FetchContent<T[K][Status], OtherValue, {
            readonly $read: never;
        }>;
    } : K extends "requestBody" ? FetchContent<T[K], string & {}, {
        readonly $write: never;
    }> : T[K];
};

export interface paths {
    "/api": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Version and health of the server
         *
         * Use it to find out the version; needs no token and no account.
         */
        get: FetchOperation<operations["getServerVersion"]>;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The account
         *
         * Any member of the account may call it.
         */
        get: FetchOperation<operations["getAccount"]>;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the account
         *
         * Administrators only. Omitted fields are left unchanged. Settings are sent at the top level, next to `name`, but returned under `settings`; `industry`, `company_size` and `timezone` are returned under `custom_attributes`, and a `custom_attributes` object in the request is ignored.
         */
        patch: FetchOperation<operations["updateAccount"]>;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/actions/contact_merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge a contact into another
         *
         * The base contact keeps its values, adopts those that only the other contact has, and takes over its conversations; the other contact is deleted. This cannot be undone.
         */
        post: FetchOperation<operations["mergeContacts"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/agent_bots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Bots of the account and of the system
         *
         * Since 4.16 only administrators see the access tokens; before, all agents.
         */
        get: FetchOperation<operations["listAgentBots"]>;
        put?: never;
        /**
         * Create a bot
         *
         * Administrators only. No field is required, not even `name`. Since 4.14, a URL with a local address is stored but never called, which opens every pending conversation of the bot.
         */
        post: FetchOperation<operations["createAgentBot"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/agent_bots/{agent_bot_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One bot */
        get: FetchOperation<operations["getAgentBot"]>;
        put?: never;
        post?: never;
        /**
         * Delete a bot
         *
         * Administrators only. Its token stops working immediately.
         */
        delete: FetchOperation<operations["deleteAgentBot"]>;
        options?: never;
        head?: never;
        /**
         * Change a bot
         *
         * Administrators only. Omitted fields are left unchanged. Returns 404 for system bots.
         */
        patch: FetchOperation<operations["updateAgentBot"]>;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/agent_bots/{agent_bot_id}/avatar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete the avatar of a bot
         *
         * Administrators only. Not an error if there is no avatar.
         */
        delete: FetchOperation<operations["deleteAgentBotAvatar"]>;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/agent_bots/{agent_bot_id}/reset_access_token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reset the access token of a bot
         *
         * Administrators only. The old token stops working immediately.
         */
        post: FetchOperation<operations["resetAgentBotAccessToken"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/agent_bots/{agent_bot_id}/reset_secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reset the secret that signs a bot's events
         *
         * Administrators only, since 4.13. Deliveries that are already queued are still signed with the old secret.
         */
        post: FetchOperation<operations["resetAgentBotSecret"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/agents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Users of the account
         *
         * All users, administrators included, sorted by name, in one response.
         */
        get: FetchOperation<operations["listAgents"]>;
        put?: never;
        /**
         * Invite a user to the account
         *
         * Administrators only. A person new to the server gets an invitation by e-mail. A user who is already in the account returns 422, naming `user_id`. Since 4.16, limited to 100 a day per account, together with bulk_create.
         */
        post: FetchOperation<operations["createAgent"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/agents/{agent_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a user from the account
         *
         * Administrators only. A user who belongs to no other account is deleted. Since 4.16, limited to 50 a day per account.
         */
        delete: FetchOperation<operations["deleteAgent"]>;
        options?: never;
        head?: never;
        /**
         * Change a user of the account
         *
         * Administrators only. Servers with the enterprise folder always write `custom_role_id`: if omitted, it becomes null.
         */
        patch: FetchOperation<operations["updateAgent"]>;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/agents/bulk_create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invite several users
         *
         * Administrators only. Each user gets a name derived from the e-mail address and the role agent. Invalid addresses, and those already in the account, are skipped silently. Since 4.16, limited to 100 requests a day per account, together with the invitation of one user.
         */
        post: FetchOperation<operations["createAgents"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/assignable_agents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Users, bots and assistants to whom conversations of several inboxes can be assigned
         *
         * Users who are members of all these inboxes, and the administrators of the account; bots and Captain assistants only on request. Returns 404 without `inbox_ids[]`.
         */
        get: FetchOperation<operations["listAssignableAgents"]>;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/audit_logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who changed what in the account
         *
         * Enterprise; administrators only. Newest first, 25 per page (15 up to 4.10). Empty while the feature is disabled for the account.
         */
        get: FetchOperation<operations["listAuditLogs"]>;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/automation_rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Automation rules of the account
         *
         * Administrators only. All rules in one response.
         */
        get: FetchOperation<operations["listAutomationRules"]>;
        put?: never;
        /**
         * Create an automation rule
         *
         * Administrators only. The response is the bare rule here, and wrapped in `payload` everywhere else. A missing key returns 500. Operators and values are not validated: a rule that makes no sense is stored and never runs. An `execution_delay` without the feature `delayed_automations` returns 422.
         */
        post: FetchOperation<operations["createAutomationRule"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/automation_rules/{automation_rule_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One automation rule
         *
         * Administrators only. Returns 500 for an unknown id.
         */
        get: FetchOperation<operations["getAutomationRule"]>;
        put?: never;
        post?: never;
        /**
         * Delete an automation rule
         *
         * Administrators only.
         */
        delete: FetchOperation<operations["deleteAutomationRule"]>;
        options?: never;
        head?: never;
        /**
         * Change an automation rule
         *
         * Administrators only. Omitted fields are left unchanged; `conditions` and `actions` are each replaced as a whole. Returns 500 for an unknown id.
         */
        patch: FetchOperation<operations["updateAutomationRule"]>;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/automation_rules/{automation_rule_id}/clone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Copy an automation rule
         *
         * Administrators only. The copy has the same name and the same `active` as the original, so a copy of an active rule runs immediately. Returns 500 for an unknown id.
         */
        post: FetchOperation<operations["cloneAutomationRule"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/branded_email_layout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The layout of the account's e-mails
         *
         * Since 4.16; administrators only. Inboxes may have a layout of their own.
         */
        get: FetchOperation<operations["getBrandedEmailLayout"]>;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change or remove the layout of the account's e-mails
         *
         * Since 4.16; administrators only. Needs the feature `branded_email_templates`.
         */
        patch: FetchOperation<operations["updateBrandedEmailLayout"]>;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/bulk_actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update many conversations or contacts
         *
         * Runs in the background: errors there are not reported, and unknown ids are skipped. Contacts since 4.10. 4.14.2 skips conversations that the caller may not see. Only administrators may delete.
         */
        post: FetchOperation<operations["bulkUpdate"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/cache_keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether labels, inboxes, teams and, since 4.17, canned responses have changed
         *
         * A key changes when something of its kind does; compare it to check whether a cached copy is current.
         */
        get: FetchOperation<operations["getCacheKeys"]>;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Phone calls of the account
         *
         * Enterprise, since 4.16. Newest first, 25 per page. Administrators see all calls; agents see those that they answered, in conversations that they may open.
         */
        get: FetchOperation<operations["listCalls"]>;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Campaigns of the account
         *
         * Administrators only. All campaigns in one response.
         */
        get: FetchOperation<operations["listCampaigns"]>;
        put?: never;
        /**
         * Create a campaign
         *
         * Administrators only. The inbox decides the type: campaigns of a website are ongoing, those of an SMS, Twilio or WhatsApp inbox are sent once to the contacts who have one of the labels. Without `scheduled_at`, or with one that is not a date, such a campaign is sent immediately.
         */
        post: FetchOperation<operations["createCampaign"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/campaigns/{campaign_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One campaign
         *
         * Administrators only. An unknown id returns 500.
         */
        get: FetchOperation<operations["getCampaign"]>;
        put?: never;
        post?: never;
        /**
         * Delete a campaign
         *
         * Administrators only. Its conversations are kept. An unknown id returns 500.
         */
        delete: FetchOperation<operations["deleteCampaign"]>;
        options?: never;
        head?: never;
        /**
         * Change a campaign
         *
         * Administrators only. Omitted fields are left unchanged. A completed campaign cannot be changed; an unknown id returns 500.
         */
        patch: FetchOperation<operations["updateCampaign"]>;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/canned_responses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Canned responses of the account
         *
         * All matches in one response.
         */
        get: FetchOperation<operations["listCannedResponses"]>;
        put?: never;
        /**
         * Create a canned response
         *
         * Any agent may call it. The short code is unique in the account.
         */
        post: FetchOperation<operations["createCannedResponse"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/canned_responses/{canned_response_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a canned response
         *
         * Any agent may call it.
         */
        delete: FetchOperation<operations["deleteCannedResponse"]>;
        options?: never;
        head?: never;
        /**
         * Change a canned response
         *
         * Any agent may call it. Omitted fields are left unchanged. There is no GET for a single canned response.
         */
        patch: FetchOperation<operations["updateCannedResponse"]>;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/contact_inboxes/filter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The contact who has an address in an inbox
         *
         * Returns 404 without a body if no contact has the address, and 404 with `error` if the inbox does not exist.
         */
        post: FetchOperation<operations["findContactByInbox"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Contacts of the account
         *
         * 15 per page; a page past the end is empty. Only contacts with an e-mail address, a phone number or an identifier. Without `sort` the order is undefined and pages repeat and skip contacts: always send one. Agents see all contacts, regardless of their inboxes.
         */
        get: FetchOperation<operations["listContacts"]>;
        put?: never;
        /**
         * Create a contact
         *
         * No field is required. With `inbox_id` the contact gets an address in that inbox; an e-mail inbox then requires the contact's e-mail address, and a phone inbox the phone number, otherwise 422. Returns 422 if the e-mail address, phone number or identifier is already in use in the account, and 500 if the `source_id` is already in use in the inbox.
         */
        post: FetchOperation<operations["createContact"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/contacts/{contact_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One contact */
        get: FetchOperation<operations["getContact"]>;
        /**
         * Change a contact
         *
         * Same as PATCH: omitted fields are left unchanged.
         */
        put: FetchOperation<operations["replaceContact"]>;
        post?: never;
        /**
         * Delete a contact
         *
         * Administrators only. A contact who is online cannot be deleted.
         */
        delete: FetchOperation<operations["deleteContact"]>;
        options?: never;
        head?: never;
        /**
         * Change a contact
         *
         * Omitted fields are left unchanged. `custom_attributes` and `additional_attributes` are merged key by key into the existing ones; to remove custom attributes, use destroy_custom_attributes.
         */
        patch: FetchOperation<operations["updateContact"]>;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/contacts/{contact_id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Files of all conversations with a contact
         *
         * Since 4.14 (404 before). 100 per page; only from conversations that the caller may see.
         */
        get: FetchOperation<operations["listContactAttachments"]>;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/contacts/{contact_id}/avatar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete the avatar of a contact
         *
         * Returns the contact, without `contact_inboxes`. Not an error if there is no avatar.
         */
        delete: FetchOperation<operations["deleteContactAvatar"]>;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/contacts/{contact_id}/contact_inboxes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an address for a contact in an inbox
         *
         * Without `source_id` the server creates one: a UUID in API and website inboxes, the contact's e-mail address or phone number in e-mail and phone inboxes (422 if the contact has none). Returns 500 if `source_id` is missing in any other inbox, or belongs to another contact in an API or website inbox.
         */
        post: FetchOperation<operations["createContactInbox"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/contacts/{contact_id}/contactable_inboxes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Inboxes through which a contact can be reached
         *
         * Only inboxes that the caller may see. In an API inbox where the contact has no address yet, `source_id` is a new UUID in every response.
         */
        get: FetchOperation<operations["listContactableInboxes"]>;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/contacts/{contact_id}/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Conversations with a contact
         *
         * The 20 conversations with the latest activity, newest first; there is no paging. Agents see only those in their inboxes.
         */
        get: FetchOperation<operations["listContactConversations"]>;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/contacts/{contact_id}/destroy_custom_attributes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remove custom attributes from a contact */
        post: FetchOperation<operations["deleteContactCustomAttributes"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/contacts/{contact_id}/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Labels of a contact */
        get: FetchOperation<operations["listContactLabels"]>;
        put?: never;
        /**
         * Replace the labels of a contact
         *
         * Labels that are not in the array are removed. A label with a comma is split. Labels need not exist in the account.
         */
        post: FetchOperation<operations["setContactLabels"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/contacts/{contact_id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Notes on a contact
         *
         * All notes; there is no paging.
         */
        get: FetchOperation<operations["listContactNotes"]>;
        put?: never;
        /** Create a note on a contact */
        post: FetchOperation<operations["createContactNote"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/contacts/{contact_id}/notes/{note_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One note on a contact */
        get: FetchOperation<operations["getContactNote"]>;
        put?: never;
        post?: never;
        /** Delete a note on a contact */
        delete: FetchOperation<operations["deleteContactNote"]>;
        options?: never;
        head?: never;
        /** Change a note on a contact */
        patch: FetchOperation<operations["updateContactNote"]>;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/contacts/active": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Contacts that are online
         *
         * 15 per page. Without `sort` the order is undefined.
         */
        get: FetchOperation<operations["listActiveContacts"]>;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/contacts/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export contacts as CSV by e-mail
         *
         * Administrators only. The file is created in the background; the caller gets a link to it by e-mail. Without conditions and label, exports all contacts that the list returns.
         */
        post: FetchOperation<operations["exportContacts"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/contacts/filter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Contacts that match conditions
         *
         * 15 per page; without `sort` the order is undefined. Only contacts with an e-mail address, a phone number or an identifier. Each condition but the last has the AND or OR that joins it to the next; AND takes precedence over OR, and there are no parentheses. An empty array of conditions matches all contacts.
         */
        post: FetchOperation<operations["filterContacts"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/contacts/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import contacts from a CSV file
         *
         * Administrators only. The file is processed in the background.
         */
        post: FetchOperation<operations["importContacts"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/contacts/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Contacts whose name, e-mail address, phone number or identifier contains a string
         *
         * 15 per page; without `sort` the order is undefined. Since 4.11, `count` covers only the page and `has_more` says whether there is another. Newer servers also find contacts without e-mail address, phone number and identifier, no longer search company names, and return 500 for a page below 1. Limited to 100 requests a minute per account.
         */
        get: FetchOperation<operations["searchContacts"]>;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Conversations of the account
         *
         * 25 per page, by default the open ones, latest activity first; a page past the end is empty. Agents see only those in their inboxes. With `q` the status is ignored and the counts cover only the page. An unknown or blank status returns an empty list. Since 4.17 a conversation that a bot owns counts as assigned.
         */
        get: FetchOperation<operations["listConversations"]>;
        put?: never;
        /**
         * Start a conversation
         *
         * Addressed by inbox and contact, or by the contact's `source_id` in the inbox. In an API inbox, every create without `source_id` starts a new thread. The status is overridden: resolved for a blocked contact, pending where an active bot replies first, which since 4.16.2 is also the assignee. `snoozed_until` is ISO 8601 here, unlike in toggle_status. Called with a bot's token for a conversation with a team, the server stores the conversation and then returns 500.
         */
        post: FetchOperation<operations["createConversation"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/conversations/{conversation_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One conversation
         *
         * Includes only the newest message; list its messages for the others. Bots may call it since 4.14.2, except for a conversation with a team (500).
         */
        get: FetchOperation<operations["getConversation"]>;
        /**
         * Change priority or SLA policy of a conversation
         *
         * Same as PATCH: omitted fields are left unchanged.
         */
        put: FetchOperation<operations["replaceConversation"]>;
        post?: never;
        /**
         * Delete a conversation
         *
         * Administrators only. Runs in the background. Since 4.16, limited to 60 a minute per account.
         */
        delete: FetchOperation<operations["deleteConversation"]>;
        options?: never;
        head?: never;
        /**
         * Change priority or SLA policy of a conversation
         *
         * Other fields are ignored here; each has its own operation. An unknown priority returns 500, since 4.18 422. Called with a bot's token for a conversation with a team, the server stores the change and then returns 500.
         */
        patch: FetchOperation<operations["updateConversation"]>;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/conversations/{conversation_id}/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assign a conversation to an agent, a bot or a team
         *
         * `assignee_id` takes precedence over `team_id`, even if it is null. An agent need not be a member of the inbox. Assigning a team unassigns an agent who is not in it, and may assign another agent. Unknown ids unassign without an error, but an unknown team returns 404 since 4.17; an unknown bot changes nothing. Assigning an agent or null unassigns a bot. Since 4.17 assigning a bot sets the status to pending, and assigning an agent opens a pending conversation that a bot owns.
         */
        post: FetchOperation<operations["assignConversation"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/conversations/{conversation_id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Files of a conversation
         *
         * 100 per page, oldest message first; within a message, newest file first.
         */
        get: FetchOperation<operations["listConversationAttachments"]>;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/conversations/{conversation_id}/custom_attributes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace the custom attributes of a conversation
         *
         * Attributes that are not in the object are lost unless `merge` is true. Nested values are kept, but a null in an array is dropped.
         */
        post: FetchOperation<operations["setConversationCustomAttributes"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/conversations/{conversation_id}/destroy_custom_attributes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove custom attributes of a conversation
         *
         * Since 4.17; older servers return 404. The other attributes are kept; unknown keys are ignored. Bots are refused.
         */
        post: FetchOperation<operations["deleteConversationCustomAttributes"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/conversations/{conversation_id}/direct_uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a direct upload from the dashboard
         *
         * For the dashboard. Before 4.16 requests with a token get 422, since the server requires a dashboard session. Send files with the message instead.
         */
        post: FetchOperation<operations["createConversationDirectUpload"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/conversations/{conversation_id}/draft_messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The draft of a conversation
         *
         * One per conversation, shared by all agents.
         */
        get: FetchOperation<operations["getConversationDraft"]>;
        put?: never;
        post?: never;
        /** Delete the draft of a conversation */
        delete: FetchOperation<operations["deleteConversationDraft"]>;
        options?: never;
        head?: never;
        /** Store the draft of a conversation */
        patch: FetchOperation<operations["setConversationDraft"]>;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/conversations/{conversation_id}/inbox_assistant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The Captain assistant of a conversation's inbox
         *
         * Servers without the enterprise folder return 404.
         */
        get: FetchOperation<operations["getConversationInboxAssistant"]>;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/conversations/{conversation_id}/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Labels of a conversation
         *
         * Bots may call it since 4.14.2.
         */
        get: FetchOperation<operations["listConversationLabels"]>;
        put?: never;
        /**
         * Replace the labels of a conversation
         *
         * Labels that are not in the array are removed. A label with a comma is split. Labels need not exist in the account. Bots may call it since 4.14.2.
         */
        post: FetchOperation<operations["setConversationLabels"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Messages of a conversation, oldest first
         *
         * Without parameters the newest 20; with `before` the newest 20 below that id; with `after` up to 100 above it, starting with the oldest; with both up to 1000, including `after` itself. There is no total and no page number: a page shorter than its size is the last one.
         */
        get: FetchOperation<operations["listMessages"]>;
        put?: never;
        /**
         * Write a message
         *
         * A request sent twice is delivered twice: there are no idempotency keys. `incoming` is for API inboxes only. Outgoing content is rendered with Liquid (`{{contact.name}}`). More than 200 messages per minute in one conversation, like every other rejection here, returns 422 with `error`.
         */
        post: FetchOperation<operations["createMessage"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages/{message_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete the content of a message
         *
         * The message itself remains, with a placeholder ("This message was deleted", in the user's language) and without attachments. Channels that cannot unsend messages keep it, and the contact's socket gets the deleted text of an agent's message in `previous_changes`. Any agent of the inbox may do this, also repeatedly.
         */
        delete: FetchOperation<operations["deleteMessage"]>;
        options?: never;
        head?: never;
        /**
         * Report the delivery status of a message
         *
         * API inboxes only, and only the status: content cannot be edited. An unknown status, and delivered after read, are silently ignored.
         */
        patch: FetchOperation<operations["updateMessageStatus"]>;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages/{message_id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a message again
         *
         * Its `content_attributes` are lost. An unknown message returns 422, not 404. Since 4.17 only a message with the status failed is sent; for any other nothing happens, also with 200.
         */
        post: FetchOperation<operations["retryMessage"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages/{message_id}/translate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Translate a message
         *
         * Uses the account's Google Translate integration; null without it. The body is empty when the message already has a translation into that language: see its `content_attributes`.
         */
        post: FetchOperation<operations["translateMessage"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/conversations/{conversation_id}/mute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resolve a conversation and block its contact
         *
         * The contact is blocked in all of their conversations, and their new conversations start resolved.
         */
        post: FetchOperation<operations["muteConversation"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/conversations/{conversation_id}/participants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Participants of a conversation
         *
         * Participants are notified of activity in the conversation. Assignees become participants.
         */
        get: FetchOperation<operations["listConversationParticipants"]>;
        put?: never;
        /**
         * Add participants to a conversation
         *
         * A user who may not see the conversation is returned but not stored; since 4.16.2 that is a 422.
         */
        post: FetchOperation<operations["addConversationParticipants"]>;
        /** Remove participants from a conversation */
        delete: FetchOperation<operations["removeConversationParticipants"]>;
        options?: never;
        head?: never;
        /**
         * Replace the participants of a conversation
         *
         * Users who are not in the array are removed.
         */
        patch: FetchOperation<operations["setConversationParticipants"]>;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/conversations/{conversation_id}/reporting_events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reporting events of a conversation
         *
         * Since 4.10, on servers with the enterprise folder; others return 404. All events in one response.
         */
        get: FetchOperation<operations["listConversationReportingEvents"]>;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_priority": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set or clear the priority of a conversation
         *
         * A body without `priority` clears it too. An unknown priority returns 500, since 4.18 422.
         */
        post: FetchOperation<operations["setConversationPriority"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set or toggle the status of a conversation
         *
         * Without a status, open becomes resolved and any other status becomes open. `snoozed_until` is in Unix seconds here (an ISO string silently becomes 1970); a conversation snoozed without a date waits for the contact's next message, and one that is already snoozed keeps its old date. A conversation opened by an agent (not an administrator) is assigned to them. A bot that opens a pending conversation hands it over to agents. Since 4.16.2 a conversation that a user opens, or a bot hands over, no longer has a bot as assignee.
         */
        post: FetchOperation<operations["toggleConversationStatus"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_typing_status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn the typing indicator on or off
         *
         * Bots may call it since 4.12.
         */
        post: FetchOperation<operations["setConversationTyping"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/conversations/{conversation_id}/transcript": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a transcript of a conversation by e-mail
         *
         * Queued; the address is not validated. Limited to 1000 an hour per account (30 in 4.10 and before).
         */
        post: FetchOperation<operations["sendConversationTranscript"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/conversations/{conversation_id}/unmute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unblock the contact of a conversation
         *
         * Does not change the status.
         */
        post: FetchOperation<operations["unmuteConversation"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/conversations/{conversation_id}/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark a conversation as unread
         *
         * Sets `agent_last_seen_at` and `assignee_last_seen_at` to one second before the last incoming message, or to 0 if there is none.
         */
        post: FetchOperation<operations["markConversationUnread"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/conversations/{conversation_id}/update_last_seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark a conversation as read
         *
         * Sets `agent_last_seen_at` to now, and `assignee_last_seen_at` only if the caller is the assignee. Since 4.11, at most once an hour while nothing is unread: the response then has the old time. 4.14.2 also marks the caller's notifications of the conversation as read, one by one: with some 70 of them it has run into the server's time limit and returned 500.
         */
        post: FetchOperation<operations["markConversationRead"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/conversations/filter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Conversations that match conditions
         *
         * 25 per page, latest activity first unless `sort_by` is given, whatever their status. Each condition but the last has the AND or OR that joins it to the next; AND takes precedence over OR, and there are no parentheses. An empty array of conditions matches all conversations.
         */
        post: FetchOperation<operations["filterConversations"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/conversations/meta": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many conversations there are
         *
         * Counts open conversations unless `status` is given. For agents, only those in their inboxes. Since 4.12, limited to 30 requests a minute per user and account.
         */
        get: FetchOperation<operations["getConversationCounts"]>;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/conversations/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Conversations whose messages contain a string
         *
         * 25 per page, whatever their status. The counts cover only the page. Without `q` the server lists the open conversations instead.
         */
        get: FetchOperation<operations["searchConversations"]>;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/conversations/unread_counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Unread conversations per inbox, label and team
         *
         * Since 4.14.1, and only if the account has the feature `conversation_unread_counts` (off by default: 403). Older servers return 404.
         */
        get: FetchOperation<operations["getConversationUnreadCounts"]>;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/csat_survey_responses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Answers to satisfaction surveys
         *
         * Administrators only. A bare array, 25 per page; without `sort` the order is undefined.
         */
        get: FetchOperation<operations["listCsatSurveyResponses"]>;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/csat_survey_responses/{csat_survey_response_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Set the review notes of an answer
         *
         * Administrators only. Since 4.10, on servers with the enterprise folder; others return 404.
         */
        patch: FetchOperation<operations["updateCsatSurveyResponse"]>;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/csat_survey_responses/download": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Answers to satisfaction surveys as CSV
         *
         * Administrators only. All answers, without paging; the last line states the range. Without `since` and `until` the server returns 500. Newer servers (4.14.2) add a column with the review notes.
         */
        get: FetchOperation<operations["downloadCsatSurveyResponses"]>;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/csat_survey_responses/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Numbers of surveys sent and of answers by rating
         *
         * Administrators only.
         */
        get: FetchOperation<operations["getCsatMetrics"]>;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/custom_attribute_definitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Definitions of custom attributes
         *
         * All definitions; there is no paging.
         */
        get: FetchOperation<operations["listCustomAttributeDefinitions"]>;
        put?: never;
        /**
         * Define a custom attribute
         *
         * Administrators only since 4.14; before, any user of the account.
         */
        post: FetchOperation<operations["createCustomAttributeDefinition"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/custom_attribute_definitions/{attribute_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One definition of a custom attribute */
        get: FetchOperation<operations["getCustomAttributeDefinition"]>;
        put?: never;
        post?: never;
        /**
         * Delete the definition of a custom attribute
         *
         * Administrators only since 4.14; before, any user of the account.
         */
        delete: FetchOperation<operations["deleteCustomAttributeDefinition"]>;
        options?: never;
        head?: never;
        /**
         * Change the definition of a custom attribute
         *
         * Administrators only since 4.14; before, any user of the account. `attribute_values` replaces the existing values.
         */
        patch: FetchOperation<operations["updateCustomAttributeDefinition"]>;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/custom_filters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The caller's saved filters
         *
         * Filters of one type; there is no paging.
         */
        get: FetchOperation<operations["listCustomFilters"]>;
        put?: never;
        /**
         * Save a filter
         *
         * Visible only to the user who created it. The number of filters per user is limited; beyond that, returns 422.
         */
        post: FetchOperation<operations["createCustomFilter"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One saved filter
         *
         * Returns 404 for a filter of another user.
         */
        get: FetchOperation<operations["getCustomFilter"]>;
        put?: never;
        post?: never;
        /** Delete a saved filter */
        delete: FetchOperation<operations["deleteCustomFilter"]>;
        options?: never;
        head?: never;
        /**
         * Change a saved filter
         *
         * Omitted fields are left unchanged; `query` is replaced as a whole.
         */
        patch: FetchOperation<operations["updateCustomFilter"]>;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/inbox_members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add users to an inbox
         *
         * Administrators only. Users who are already members are ignored. Returns all members.
         */
        post: FetchOperation<operations["addInboxMembers"]>;
        /**
         * Remove users from an inbox
         *
         * Administrators only. The users are sent in the body.
         */
        delete: FetchOperation<operations["removeInboxMembers"]>;
        options?: never;
        head?: never;
        /**
         * Replace the members of an inbox
         *
         * Administrators only. Users who are not in the list are removed; an empty list removes all.
         */
        patch: FetchOperation<operations["setInboxMembers"]>;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/inbox_members/{inbox_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Members of an inbox */
        get: FetchOperation<operations["listInboxMembers"]>;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/inboxes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Inboxes of the account
         *
         * All inboxes, sorted by name, without paging. Agents see only inboxes that they are members of.
         */
        get: FetchOperation<operations["listInboxes"]>;
        put?: never;
        /**
         * Create an inbox
         *
         * Administrators only. Facebook, Instagram, TikTok and Twilio inboxes can be created only in the dashboard. Without `channel` the server returns 500. A new inbox has no members; to set opening hours, update it.
         */
        post: FetchOperation<operations["createInbox"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/inboxes/{inbox_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One inbox
         *
         * Agents who are not members of the inbox are refused.
         */
        get: FetchOperation<operations["getInbox"]>;
        put?: never;
        post?: never;
        /**
         * Delete an inbox and its conversations
         *
         * Administrators only. Runs in the background.
         */
        delete: FetchOperation<operations["deleteInbox"]>;
        options?: never;
        head?: never;
        /**
         * Change an inbox
         *
         * Administrators only. Omitted fields are left unchanged. The string `null` in any field is read as null. If IMAP or SMTP is enabled for an e-mail inbox, the connection is tested first; if that fails, returns 422 with `message` only. Since 4.16 a request changes everything or nothing; before, a refused change of the channel left the other fields changed.
         */
        patch: FetchOperation<operations["updateInbox"]>;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/inboxes/{inbox_id}/agent_bot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The bot of an inbox
         *
         * Returns `{}` if there is none. `access_token` is an object here and a string everywhere else; before 4.16, agents who are not administrators see it too.
         */
        get: FetchOperation<operations["getInboxAgentBot"]>;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/inboxes/{inbox_id}/assignable_agents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Users to whom conversations of an inbox can be assigned
         * @deprecated
         * @description Superseded by listAssignableAgents, which takes several inboxes.
         */
        get: FetchOperation<operations["listInboxAssignableAgents"]>;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/inboxes/{inbox_id}/avatar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete the avatar of an inbox
         *
         * Not an error if there is no avatar.
         */
        delete: FetchOperation<operations["deleteInboxAvatar"]>;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/inboxes/{inbox_id}/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Campaigns of an inbox */
        get: FetchOperation<operations["listInboxCampaigns"]>;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/inboxes/{inbox_id}/csat_template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The survey template of a WhatsApp inbox
         *
         * Since 4.10. Returns 400 for any other type of inbox.
         */
        get: FetchOperation<operations["getInboxCsatTemplate"]>;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/inboxes/{inbox_id}/disable_whatsapp_calling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Disable calls in a WhatsApp inbox
         *
         * Enterprise; 4.14.2 has it, 4.10 does not. Administrators only. For WhatsApp Cloud API inboxes created by embedded signup.
         */
        post: FetchOperation<operations["disableInboxWhatsappCalling"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/inboxes/{inbox_id}/enable_whatsapp_calling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enable calls in a WhatsApp inbox
         *
         * Enterprise; 4.14.2 has it, 4.10 does not. Administrators only. For WhatsApp Cloud API inboxes created by embedded signup.
         */
        post: FetchOperation<operations["enableInboxWhatsappCalling"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/inboxes/{inbox_id}/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * State of an inbox's number at its provider
         *
         * Queried from the provider on each request. For WhatsApp Cloud API inboxes and, since 4.18, SMS inboxes at Twilio; others return 400. Newer servers (4.14.2 among them) allow it to administrators only.
         */
        get: FetchOperation<operations["getInboxHealth"]>;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/inboxes/{inbox_id}/message_templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Message templates of a WhatsApp inbox
         *
         * Since 4.17. For WhatsApp inboxes, including those by Twilio: the templates as last fetched from the provider, in one response.
         */
        get: FetchOperation<operations["listInboxMessageTemplates"]>;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/inboxes/{inbox_id}/register_webhook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the server's URL at the provider of an inbox
         *
         * 4.14.2 has it, 4.10 does not. Administrators only. For WhatsApp Cloud API inboxes and, since 4.18, SMS inboxes at Twilio; others return 400. Replaces the URL that the provider calls for incoming messages.
         */
        post: FetchOperation<operations["registerInboxWebhook"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/inboxes/{inbox_id}/reset_secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reset the webhook secret of an API inbox
         *
         * Administrators only, since 4.13. Deliveries that are already queued are still signed with the old secret. Returns 404 without a body for an inbox of another channel.
         */
        post: FetchOperation<operations["resetInboxSecret"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/inboxes/{inbox_id}/rotate_hmac_token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace the HMAC token of an inbox
         *
         * Administrators only, since 4.18. For website and API inboxes; others return 404 without a body. Identities signed with the old token are refused immediately.
         */
        post: FetchOperation<operations["rotateInboxHmacToken"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/inboxes/{inbox_id}/set_agent_bot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Connect a bot to an inbox, or disconnect it
         *
         * Administrators only. Since 4.14, a bot of another account returns 404; before, it was connected.
         */
        post: FetchOperation<operations["setInboxAgentBot"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/inboxes/{inbox_id}/set_call_recording": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enable or disable the recording and transcription of calls in an inbox
         *
         * Enterprise, since 4.18; administrators only. For inboxes with calls enabled, at Twilio or WhatsApp. Omitted settings are left unchanged.
         */
        post: FetchOperation<operations["setInboxCallRecording"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/inboxes/{inbox_id}/set_inbound_calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept or refuse incoming calls in an inbox
         *
         * Enterprise, since 4.15; administrators only. For inboxes with calls enabled, at Twilio or WhatsApp. Without `inbound_calls_enabled` the setting becomes null.
         */
        post: FetchOperation<operations["setInboxInboundCalls"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/inboxes/{inbox_id}/sync_templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refresh the message templates of a WhatsApp inbox
         *
         * Administrators only. For WhatsApp inboxes, including those by Twilio. Runs in the background; the templates are fields of the inbox.
         */
        post: FetchOperation<operations["syncInboxTemplates"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/integrations/apps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Apps that can be connected to the account
         *
         * Apps that are not available on the server or in the account are omitted.
         */
        get: FetchOperation<operations["listIntegrationApps"]>;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/integrations/apps/{app_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One app
         *
         * An unknown id returns 500.
         */
        get: FetchOperation<operations["getIntegrationApp"]>;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/integrations/hooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Connect an app to the account or to an inbox
         *
         * Administrators only. An unknown `app_id` is stored without an error. Since 4.15 the response lacks the secrets among the `settings`.
         */
        post: FetchOperation<operations["createIntegrationHook"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/integrations/hooks/{hook_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Disconnect an app
         *
         * Administrators only.
         */
        delete: FetchOperation<operations["deleteIntegrationHook"]>;
        options?: never;
        head?: never;
        /**
         * Change the settings of a connected app, or enable or disable it
         *
         * Administrators only. `settings` replaces all stored settings: since 4.15 the response lacks the secrets among them, so send these again.
         */
        patch: FetchOperation<operations["updateIntegrationHook"]>;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/integrations/hooks/{hook_id}/process_event": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an event to a connected app
         *
         * Only few apps accept events, chiefly `openai`; the others return 422.
         */
        post: FetchOperation<operations["processIntegrationHookEvent"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Labels of the account
         *
         * All of them, in one response.
         */
        get: FetchOperation<operations["listLabels"]>;
        put?: never;
        /**
         * Create a label
         *
         * Administrators only.
         */
        post: FetchOperation<operations["createLabel"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/labels/{label_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One label
         *
         * Administrators only; others can look it up in the list.
         */
        get: FetchOperation<operations["getLabel"]>;
        put?: never;
        post?: never;
        /**
         * Delete a label
         *
         * Administrators only. Newer servers also remove it from conversations and contacts, in the background; older ones leave it on them.
         */
        delete: FetchOperation<operations["deleteLabel"]>;
        options?: never;
        head?: never;
        /**
         * Change a label
         *
         * Administrators only. A new title is applied to conversations and contacts in the background.
         */
        patch: FetchOperation<operations["updateLabel"]>;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/macros": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Macros available to the caller
         *
         * Global macros and the caller's own, in one response.
         */
        get: FetchOperation<operations["listMacros"]>;
        put?: never;
        /**
         * Create a macro
         *
         * Macros of agents are always personal. Without `visibility` an administrator's macro gets null and agents cannot use it. A missing `name` or `actions` returns 500.
         */
        post: FetchOperation<operations["createMacro"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/macros/{macro_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One macro */
        get: FetchOperation<operations["getMacro"]>;
        put?: never;
        post?: never;
        /**
         * Delete a macro
         *
         * Agents cannot delete global macros.
         */
        delete: FetchOperation<operations["deleteMacro"]>;
        options?: never;
        head?: never;
        /**
         * Change a macro
         *
         * Always send `visibility`: when omitted, it becomes null and agents can no longer use the macro. Other omitted fields are left unchanged. Agents cannot change global macros. An unknown id returns 500.
         */
        patch: FetchOperation<operations["updateMacro"]>;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/macros/{macro_id}/execute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run a macro on conversations
         *
         * Runs in the background; there is no way to tell when it has finished, and failing actions are skipped.
         */
        post: FetchOperation<operations["executeMacro"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/notification_settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which notifications the caller receives, and how */
        get: FetchOperation<operations["getNotificationSettings"]>;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The caller's notifications
         *
         * 15 per page, most recent activity first. Read and snoozed ones are excluded unless requested.
         */
        get: FetchOperation<operations["listNotifications"]>;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/notifications/{notification_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete a notification */
        delete: FetchOperation<operations["deleteNotification"]>;
        options?: never;
        head?: never;
        /**
         * Mark a notification as read
         *
         * Takes no body; there is nothing else to change.
         */
        patch: FetchOperation<operations["markNotificationRead"]>;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/notifications/{notification_id}/snooze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Snooze a notification until a given time
         *
         * The time is in unix seconds; an ISO 8601 string silently becomes 1970. Without a time nothing changes.
         */
        post: FetchOperation<operations["snoozeNotification"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/notifications/{notification_id}/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark a notification as unread */
        post: FetchOperation<operations["markNotificationUnread"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/notifications/destroy_all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete the caller's notifications
         *
         * Runs in the background. Deletes all of them unless `type` is `read`. Older servers (4.7 among them) also delete those in the caller's other accounts.
         */
        post: FetchOperation<operations["deleteNotifications"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/notifications/read_all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark the caller's notifications as read
         *
         * All of them, or those of one conversation. An unknown conversation is treated as none given: all are marked.
         */
        post: FetchOperation<operations["markAllNotificationsRead"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/notifications/unread_count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many notifications are unread
         *
         * The response is a bare number.
         */
        get: FetchOperation<operations["getUnreadNotificationCount"]>;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/portals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Help centres of the account
         *
         * All of them, in one response. Their article counts are 0 or null here; get a single portal for the real counts.
         */
        get: FetchOperation<operations["listPortals"]>;
        put?: never;
        /**
         * Create a help centre
         *
         * Administrators only. The keys of `portal` may also be sent flat. 4.7.0 returns 500 without `custom_domain`; an empty one is fine.
         */
        post: FetchOperation<operations["createPortal"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/portals/{portal_slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One help centre
         *
         * Includes its article counts. An unknown slug returns 500.
         */
        get: FetchOperation<operations["getPortal"]>;
        put?: never;
        post?: never;
        /**
         * Delete a help centre with its categories and articles
         *
         * Administrators only. An unknown slug returns 500.
         */
        delete: FetchOperation<operations["deletePortal"]>;
        options?: never;
        head?: never;
        /**
         * Change a help centre
         *
         * Administrators only. Omitted fields are left unchanged; `archived` archives it. The keys of `portal` may also be sent flat. An unknown slug returns 500.
         */
        patch: FetchOperation<operations["updatePortal"]>;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/portals/{portal_slug}/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Articles of a help centre
         *
         * 25 per page, most recently changed first; by position when filtered by category.
         */
        get: FetchOperation<operations["listArticles"]>;
        put?: never;
        /**
         * Create an article
         *
         * Administrators only. 4.7.0 ignores the status and creates a draft. Since 4.16 or 4.17, an author who is not in the account returns 422.
         */
        post: FetchOperation<operations["createArticle"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/portals/{portal_slug}/articles/{article_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One article */
        get: FetchOperation<operations["getArticle"]>;
        put?: never;
        post?: never;
        /**
         * Delete an article
         *
         * Administrators only.
         */
        delete: FetchOperation<operations["deleteArticle"]>;
        options?: never;
        head?: never;
        /**
         * Change an article
         *
         * Administrators only. Omitted fields are left unchanged; set `status` to publish an article. Since 4.16 or 4.17, an author who is not in the account is ignored.
         */
        patch: FetchOperation<operations["updateArticle"]>;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/portals/{portal_slug}/articles/reorder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the positions of articles
         *
         * Administrators only. Since 4.16, the positions in each category are spaced evenly afterwards, and the response has the new ones; before, the response was empty.
         */
        post: FetchOperation<operations["reorderArticles"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/portals/{portal_slug}/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Categories of a help centre
         *
         * Up to 1000 per page, by position.
         */
        get: FetchOperation<operations["listCategories"]>;
        put?: never;
        /**
         * Create a category
         *
         * Its language must be one of the portal's; slugs are unique per language.
         */
        post: FetchOperation<operations["createCategory"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/portals/{portal_slug}/categories/{category_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One category */
        get: FetchOperation<operations["getCategory"]>;
        put?: never;
        post?: never;
        /**
         * Delete a category
         *
         * Its articles are kept, without a category.
         */
        delete: FetchOperation<operations["deleteCategory"]>;
        options?: never;
        head?: never;
        /**
         * Change a category
         *
         * Omitted fields are left unchanged.
         */
        patch: FetchOperation<operations["updateCategory"]>;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/reporting_events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The events that reports are computed from
         *
         * Administrators only. 25 per page. Since 4.10, on servers with the enterprise folder; others return 404.
         */
        get: FetchOperation<operations["listReportingEvents"]>;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search conversations, contacts, messages and articles
         *
         * 15 of each kind per page. Before 4.17, returns 500 if a matching conversation has no messages.
         */
        get: FetchOperation<operations["globalSearch"]>;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/search/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search help centre articles
         *
         * 15 per page.
         */
        get: FetchOperation<operations["globalSearchArticles"]>;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/search/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search contacts
         *
         * Searches names, e-mail addresses, phone numbers and identifiers; 15 per page.
         */
        get: FetchOperation<operations["globalSearchContacts"]>;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/search/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search conversations by number or contact
         *
         * Searches conversation numbers and the names, addresses and identifiers of their contacts; 15 per page. Before 4.17, returns 500 if a matching conversation has no messages.
         */
        get: FetchOperation<operations["globalSearchConversations"]>;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/search/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search messages
         *
         * Searches the caller's inboxes, including activity messages; 15 per page.
         */
        get: FetchOperation<operations["globalSearchMessages"]>;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/sla_policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * SLA policies of the account
         *
         * Enterprise. All of them, in one response. Since 4.17, returns 401 if the feature `sla` is disabled for the account, as do all operations on policies.
         */
        get: FetchOperation<operations["listSlaPolicies"]>;
        put?: never;
        /**
         * Create an SLA policy
         *
         * Enterprise; administrators only.
         */
        post: FetchOperation<operations["createSlaPolicy"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/sla_policies/{sla_policy_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One SLA policy
         *
         * Enterprise.
         */
        get: FetchOperation<operations["getSlaPolicy"]>;
        put?: never;
        post?: never;
        /**
         * Delete an SLA policy
         *
         * Enterprise; administrators only. Deleted in the background.
         */
        delete: FetchOperation<operations["deleteSlaPolicy"]>;
        options?: never;
        head?: never;
        /**
         * Change an SLA policy
         *
         * Enterprise; administrators only. Omitted fields are left unchanged.
         */
        patch: FetchOperation<operations["updateSlaPolicy"]>;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Teams of the account
         *
         * All of them, including those without the caller, in one response.
         */
        get: FetchOperation<operations["listTeams"]>;
        put?: never;
        /**
         * Create a team
         *
         * Administrators only. The name is stored in lower case and is unique in the account.
         */
        post: FetchOperation<operations["createTeam"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/teams/{team_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One team */
        get: FetchOperation<operations["getTeam"]>;
        put?: never;
        post?: never;
        /**
         * Delete a team
         *
         * Administrators only. Its conversations are kept, without a team.
         */
        delete: FetchOperation<operations["deleteTeam"]>;
        options?: never;
        head?: never;
        /**
         * Change a team
         *
         * Administrators only. Omitted fields are left unchanged; a body without any team key returns 422.
         */
        patch: FetchOperation<operations["updateTeam"]>;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/teams/{team_id}/team_members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Members of a team */
        get: FetchOperation<operations["listTeamMembers"]>;
        put?: never;
        /**
         * Add users to a team
         *
         * Administrators only. Returns only the newly added users, so repeating the request returns an empty list. An id outside the account returns 401 (`Invalid User IDs`) and adds nobody.
         */
        post: FetchOperation<operations["addTeamMembers"]>;
        /**
         * Remove users from a team
         *
         * Administrators only. The ids go in the body.
         */
        delete: FetchOperation<operations["removeTeamMembers"]>;
        options?: never;
        head?: never;
        /**
         * Replace the members of a team
         *
         * Administrators only. Users who are not in the list are removed. An id outside the account returns 401 (`Invalid User IDs`) and changes nothing.
         */
        patch: FetchOperation<operations["setTeamMembers"]>;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/update_active_at": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that the caller is active in this account
         *
         * Sets `active_at` of the account in the profile.
         */
        post: FetchOperation<operations["updateActiveAt"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a file
         *
         * For attachments of messages, automation rules and macros. The server fetches an `external_url` itself: since 4.13 images and videos only, and no private hosts. 60 requests per hour and account.
         */
        post: FetchOperation<operations["upload"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Webhooks of the account
         *
         * Administrators only. All of them, in one response; there is no way to get a single one.
         */
        get: FetchOperation<operations["listWebhooks"]>;
        put?: never;
        /**
         * Create a webhook
         *
         * Administrators only. The URL is unique in the account. Since 4.14 a local address is stored but never called. The server generates the secret: one in the request is ignored, and a new secret requires a new webhook. Since 4.16, Chatwoot's own cloud delivers nothing while the account has no API access.
         */
        post: FetchOperation<operations["createWebhook"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/webhooks/{webhook_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a webhook
         *
         * Administrators only.
         */
        delete: FetchOperation<operations["deleteWebhook"]>;
        options?: never;
        head?: never;
        /**
         * Change a webhook
         *
         * Administrators only. Omitted fields are left unchanged; `subscriptions` replaces the whole list.
         */
        patch: FetchOperation<operations["updateWebhook"]>;
        trace?: never;
    };
    "/api/v1/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The authenticated user
         *
         * Includes the user's accounts: this is how to find an account id from a token. `account_id`, `inviter_id` and `role` are those of the most recently active account. Bot tokens are refused.
         */
        get: FetchOperation<operations["getProfile"]>;
        /**
         * Change the authenticated user
         *
         * Omitted fields are left unchanged. JSON may also be flat, without `profile`; forms may not. A new password requires the current one, so repeating the request is refused. An empty `profile` returns 422.
         */
        put: FetchOperation<operations["updateProfile"]>;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/profile/auto_offline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set whether the user goes offline when the dashboard is closed */
        post: FetchOperation<operations["setProfileAutoOffline"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/profile/availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the user's availability in an account
         *
         * Changes `availability` in that account. `availability_status` is what others see: while `auto_offline` is on, a user without an open dashboard stays offline.
         */
        post: FetchOperation<operations["setProfileAvailability"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/profile/avatar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete the user's avatar */
        delete: FetchOperation<operations["deleteProfileAvatar"]>;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/profile/reset_access_token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reset the user's access token
         *
         * The response's `access_token` is the new one. The old one stops working immediately, so a lost response locks the caller out. Since 4.16 it is empty for a user without an account that has API access.
         */
        post: FetchOperation<operations["resetProfileAccessToken"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/profile/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sessions of the user
         *
         * Where the user is signed in, latest activity first. Since 4.15; older servers return 404. A user who never signed in has none: an access token is not a session.
         */
        get: FetchOperation<operations["listProfileSessions"]>;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/profile/sessions/{session_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Sign the user out of a session
         *
         * Since 4.15; older servers return 404.
         */
        delete: FetchOperation<operations["deleteProfileSession"]>;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/profile/set_active_account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the user's active account
         *
         * The profile's `account_id` and `role` are those of this account from then on.
         */
        put: FetchOperation<operations["setActiveAccount"]>;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/accounts/{account_id}/live_reports/conversation_metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Current conversation counts
         *
         * Administrators only.
         */
        get: FetchOperation<operations["getLiveConversationMetrics"]>;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/accounts/{account_id}/live_reports/grouped_conversation_metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Current counts of open conversations, by team or assignee
         *
         * Only teams or assignees with open conversations, and one row with null for conversations without a team or assignee. Ids of deleted users remain. Administrators only.
         */
        get: FetchOperation<operations["getGroupedLiveConversationMetrics"]>;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/accounts/{account_id}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One metric over time
         *
         * One point for each day (or `group_by` period) of the range, including empty ones. Without `since` and `until` the list is empty. Returns `{}` for an unknown metric, and 500 without `type`. Administrators only.
         */
        get: FetchOperation<operations["getReportSeries"]>;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/accounts/{account_id}/reports/agents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Metrics by agent as CSV
         *
         * The first line is the range; the header follows after two empty lines. Times are in words, `N/A` when there are none. Without `since` and `until` the server returns 500. Administrators only.
         */
        get: FetchOperation<operations["downloadAgentReport"]>;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/accounts/{account_id}/reports/bot_metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Bot activity
         *
         * Covers conversations in inboxes with a bot. Administrators only.
         */
        get: FetchOperation<operations["getBotMetrics"]>;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/accounts/{account_id}/reports/bot_summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What bots resolved and handed over in a range, and in the preceding range
         *
         * `previous` is the range of equal length that ends at `since`. Administrators only.
         */
        get: FetchOperation<operations["getBotSummary"]>;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/accounts/{account_id}/reports/conversation_traffic": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * New conversations by hour and day as CSV
         *
         * One column for each of the days before today, one row for each hour; `since` and `until` have no effect. The first line is the timezone. Without `timezone_offset` the server returns 500. Administrators only.
         */
        get: FetchOperation<operations["downloadConversationTraffic"]>;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/accounts/{account_id}/reports/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Current counts of open conversations, for the account or by agent
         *
         * `type=account` returns one object, `type=agent` a list with 25 agents per page, those with the most open conversations first. Returns 422 with an empty body without a type. Administrators only.
         */
        get: FetchOperation<operations["getConversationReport"]>;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/accounts/{account_id}/reports/conversations_summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Metrics of the account as CSV
         *
         * Since 4.10. Same layout as the report by agent. Without `since` and `until` the server returns 500. Administrators only.
         */
        get: FetchOperation<operations["downloadConversationSummary"]>;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/accounts/{account_id}/reports/drilldown": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The conversations or messages behind a point of a report
         *
         * Since 4.16. Newest first. A missing or unknown parameter returns 422 with an empty body. Administrators only. 10 requests per minute and user, a tenth of the limit of the other reports.
         */
        get: FetchOperation<operations["getReportDrilldown"]>;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/accounts/{account_id}/reports/first_response_time_distribution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * First response times, by channel type
         *
         * 4.14.2 has it, 4.10 does not. Covers all time without `since` and `until`. Administrators only.
         */
        get: FetchOperation<operations["getFirstResponseTimeDistribution"]>;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/accounts/{account_id}/reports/inbox_label_matrix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Conversations by inbox and label
         *
         * 4.14.2 has it, 4.10 does not. Covers all time without `since` and `until`. Administrators only.
         */
        get: FetchOperation<operations["getInboxLabelMatrix"]>;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/accounts/{account_id}/reports/inboxes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Metrics by inbox as CSV
         *
         * Same layout as the report by agent, but its rows have two more values than the header (reply time and resolutions). Without `since` and `until` the server returns 500. Administrators only.
         */
        get: FetchOperation<operations["downloadInboxReport"]>;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/accounts/{account_id}/reports/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Metrics by label as CSV
         *
         * Same layout as the report by agent. Without `since` and `until` the server returns 500. Administrators only.
         */
        get: FetchOperation<operations["downloadLabelReport"]>;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/accounts/{account_id}/reports/outgoing_messages_count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Outgoing messages by agent, team, inbox or label
         *
         * 4.14.2 has it, 4.10 does not. Grouping by agent uses the conversation's current assignee. A missing or unknown `group_by` returns 422 with an empty body. Without `since` and `until` nothing is counted. Administrators only.
         */
        get: FetchOperation<operations["getOutgoingMessagesCount"]>;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/accounts/{account_id}/reports/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All metrics of a range, and of the preceding range
         *
         * `previous` is the range of equal length that ends at `since`. Administrators only.
         */
        get: FetchOperation<operations["getReportSummary"]>;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/accounts/{account_id}/reports/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Metrics by team as CSV
         *
         * Same layout as the report by agent. Without `since` and `until` the server returns 500. Administrators only.
         */
        get: FetchOperation<operations["downloadTeamReport"]>;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/accounts/{account_id}/summary_reports/agent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Metrics by agent
         *
         * All agents, in no particular order; without `since` and `until` nothing is counted. Administrators only.
         */
        get: FetchOperation<operations["getAgentSummaryReport"]>;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/accounts/{account_id}/summary_reports/channel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Conversations by channel type and status
         *
         * Since 4.10. An object, unlike the other summary reports, which are lists. A range of more than six months returns 422. Administrators only.
         */
        get: FetchOperation<operations["getChannelSummaryReport"]>;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/accounts/{account_id}/summary_reports/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Metrics by inbox
         *
         * All inboxes, in no particular order; without `since` and `until` nothing is counted. Administrators only.
         */
        get: FetchOperation<operations["getInboxSummaryReport"]>;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/accounts/{account_id}/summary_reports/label": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Metrics by label
         *
         * All labels of the account. Averages are 0 where the other reports have null. Administrators only.
         */
        get: FetchOperation<operations["getLabelSummaryReport"]>;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/accounts/{account_id}/summary_reports/team": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Metrics by team
         *
         * All teams, in no particular order; without `since` and `until` nothing is counted. Administrators only.
         */
        get: FetchOperation<operations["getTeamSummaryReport"]>;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the server responds
         *
         * Newer than 4.10 (4.14.2 has it, 4.7 does not). Checks neither database nor queue; never throttled.
         */
        get: FetchOperation<operations["getServerHealth"]>;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/platform/api/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Accounts of the platform app
         *
         * All of them, in one response. Once an account of the app has been deleted this returns 500 permanently, since its grant remains and refers to nothing. Keep the ids yourself.
         */
        get: FetchOperation<operations["listPlatformAccounts"]>;
        put?: never;
        /**
         * Create an account
         *
         * It has no members yet. An unknown feature or status returns 500. 4.7.0 returns 500 without a name.
         */
        post: FetchOperation<operations["createPlatformAccount"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/platform/api/v1/accounts/{account_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One account of the platform app */
        get: FetchOperation<operations["getPlatformAccount"]>;
        put?: never;
        post?: never;
        /**
         * Delete an account and everything in it
         *
         * Runs in the background. From then on listing the app's accounts returns 500.
         */
        delete: FetchOperation<operations["deletePlatformAccount"]>;
        options?: never;
        head?: never;
        /**
         * Change an account of the platform app
         *
         * Omitted fields and features are left unchanged. `custom_attributes` and `limits` replace what was stored. An unknown feature or status returns 500.
         */
        patch: FetchOperation<operations["updatePlatformAccount"]>;
        trace?: never;
    };
    "/platform/api/v1/accounts/{account_id}/account_users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Members of an account
         *
         * All of them, in one response; memberships with user ids, not the users.
         */
        get: FetchOperation<operations["listPlatformAccountUsers"]>;
        put?: never;
        /**
         * Add a user to an account, or change their role
         *
         * For an existing member the same request changes the role. The user need not belong to the app. An unknown user returns 422, an unknown role 500.
         */
        post: FetchOperation<operations["addPlatformAccountUser"]>;
        /**
         * Remove a user from an account
         *
         * `user_id` goes in the query or in the body; the query is safer, since proxies may drop the body of a DELETE. Also returns 200 when the user is not a member.
         */
        delete: FetchOperation<operations["removePlatformAccountUser"]>;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/platform/api/v1/accounts/{account_id}/email_channel_migrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move e-mail inboxes of other providers into an account
         *
         * 4.14.2 has it, 4.10 does not. Returns 403 unless the server sets EMAIL_CHANNEL_MIGRATION.
         */
        post: FetchOperation<operations["migratePlatformEmailChannels"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/platform/api/v1/agent_bots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Agent bots of the platform app
         *
         * All of them, in one response. 4.7.0 returns 500 once a bot of the app has been deleted.
         */
        get: FetchOperation<operations["listPlatformAgentBots"]>;
        put?: never;
        /**
         * Create an agent bot
         *
         * With `account_id` it belongs to that account, without it to all accounts.
         */
        post: FetchOperation<operations["createPlatformAgentBot"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/platform/api/v1/agent_bots/{agent_bot_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One agent bot of the platform app */
        get: FetchOperation<operations["getPlatformAgentBot"]>;
        put?: never;
        post?: never;
        /**
         * Delete an agent bot
         *
         * On 4.7.0 listing the app's bots returns 500 from then on.
         */
        delete: FetchOperation<operations["deletePlatformAgentBot"]>;
        options?: never;
        head?: never;
        /**
         * Change an agent bot of the platform app
         *
         * Omitted fields are left unchanged.
         */
        patch: FetchOperation<operations["updatePlatformAgentBot"]>;
        trace?: never;
    };
    "/platform/api/v1/agent_bots/{agent_bot_id}/avatar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete the avatar of an agent bot */
        delete: FetchOperation<operations["deletePlatformAgentBotAvatar"]>;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/platform/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a user, or get the one with this e-mail address
         *
         * If the e-mail address is taken, its user is returned unchanged and the rest of the body is ignored: the request may be repeated. New users are confirmed and have no account. 4.7.0 returns 500 without a name.
         */
        post: FetchOperation<operations["createPlatformUser"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/platform/api/v1/users/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One user of the platform app */
        get: FetchOperation<operations["getPlatformUser"]>;
        put?: never;
        post?: never;
        /** Delete a user */
        delete: FetchOperation<operations["deletePlatformUser"]>;
        options?: never;
        head?: never;
        /**
         * Change a user of the platform app
         *
         * Omitted fields are left unchanged; `custom_attributes` are merged into the stored ones.
         */
        patch: FetchOperation<operations["updatePlatformUser"]>;
        trace?: never;
    };
    "/platform/api/v1/users/{user_id}/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a link that signs the user in
         *
         * It works once, within five minutes.
         */
        get: FetchOperation<operations["getPlatformUserLoginUrl"]>;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/platform/api/v1/users/{user_id}/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The user's token
         *
         * The user's existing token; nothing is created or changed.
         */
        post: FetchOperation<operations["getPlatformUserToken"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/api/v1/csat_survey/{conversation_uuid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The satisfaction survey of a conversation
         *
         * For the contact; no token required. Returns 404 for a conversation without a survey.
         */
        get: FetchOperation<operations["getCsatSurvey"]>;
        /**
         * Answer the satisfaction survey of a conversation
         *
         * No token required. A background job stores the answer: the response still has the previous state, null the first time. A second answer overwrites the first; more than 14 days after the survey, returns 422. A rating outside 1 to 5 is silently dropped.
         */
        put: FetchOperation<operations["submitCsatSurvey"]>;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/api/v1/inboxes/{inbox_identifier}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An API inbox as its contacts see it
         *
         * Like the whole public API, it needs no token and allows browsers from any origin (CORS).
         */
        get: FetchOperation<operations["getPublicInbox"]>;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/api/v1/inboxes/{inbox_identifier}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a contact in an API inbox
         *
         * Nothing is required; without a name the contact gets a generated one. A known `source_id` returns its contact, unchanged. A known `identifier` returns the same contact, with its old name and a new `source_id`. A wrong `identifier_hash` returns 500, and so does a missing one if the inbox enforces identity validation.
         */
        post: FetchOperation<operations["createPublicContact"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A contact of an API inbox */
        get: FetchOperation<operations["getPublicContact"]>;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a contact of an API inbox
         *
         * Since 4.16 the response has the shape of the other routes; before, that of the stored record. Only `id`, `name`, `email` and `phone_number` are in both. An e-mail address or phone number that belongs to another contact can merge the two; the response is the contact that remains.
         */
        patch: FetchOperation<operations["updatePublicContact"]>;
        trace?: never;
    };
    "/public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Conversations of a contact in an API inbox
         *
         * All of them as a bare list, with all their messages. An HMAC-verified contact also gets those of its other inboxes.
         */
        get: FetchOperation<operations["listPublicConversations"]>;
        put?: never;
        /**
         * Start a conversation in an API inbox
         *
         * Each request starts a new one.
         */
        post: FetchOperation<operations["createPublicConversation"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}/conversations/{conversation_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One conversation in an API inbox
         *
         * With all its messages.
         */
        get: FetchOperation<operations["getPublicConversation"]>;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}/conversations/{conversation_id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Messages of a conversation in an API inbox, oldest first
         *
         * The newest 20, with `before` the newest 20 below that id; a bare list without private notes and activity. Since 4.14 another `source_id` of the same contact returns 404, unless it is HMAC-verified.
         */
        get: FetchOperation<operations["listPublicMessages"]>;
        put?: never;
        /**
         * Write a message as the contact
         *
         * A request sent twice is stored twice. Always an incoming message. `{}` stores an empty one. `echo_id` is not returned in the response.
         */
        post: FetchOperation<operations["createPublicMessage"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}/conversations/{conversation_id}/messages/{message_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Store what the contact chose in a message
         *
         * For messages with choices, forms and surveys; the values are stored in `content_attributes.submitted_values`, nothing else can be changed. A survey closes 14 days after it was sent (422).
         */
        patch: FetchOperation<operations["updatePublicMessage"]>;
        trace?: never;
    };
    "/public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}/conversations/{conversation_id}/toggle_status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resolve a conversation in an API inbox
         *
         * It never reopens one; a resolved conversation stays resolved.
         */
        post: FetchOperation<operations["resolvePublicConversation"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}/conversations/{conversation_id}/toggle_typing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show or hide that the contact is typing
         *
         * The server also accepts `typing_status` in the query; either is enough. Other values do nothing.
         */
        post: FetchOperation<operations["setPublicTyping"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}/conversations/{conversation_id}/update_last_seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark a conversation as seen by the contact
         *
         * Messages to the contact are marked as read in the background.
         */
        post: FetchOperation<operations["markPublicConversationRead"]>;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "automation_event.conversation_created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A rule on new conversations ran
         *
         * To the URL in the rule. Never signed.
         */
        post: operations["onAutomationConversationCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "automation_event.conversation_opened": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A rule on opened conversations ran
         *
         * To the URL in the rule. Never signed.
         */
        post: operations["onAutomationConversationOpened"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "automation_event.conversation_resolved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A rule on resolved conversations ran
         *
         * To the URL in the rule. Never signed.
         */
        post: operations["onAutomationConversationResolved"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "automation_event.conversation_updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A rule on changed conversations ran
         *
         * To the URL in the rule. Never signed; does not say what changed.
         */
        post: operations["onAutomationConversationUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "automation_event.message_created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A rule on new messages ran
         *
         * To the URL in the rule. Never signed. The body is the conversation; it may not contain the message.
         */
        post: operations["onAutomationMessageCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    contact_created: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A contact was created
         *
         * To account webhooks.
         */
        post: operations["onContactCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    contact_updated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A contact was updated
         *
         * To account webhooks. Every incoming message sends one, for `last_activity_at`. Deletions are not sent.
         */
        post: operations["onContactUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    conversation_created: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A conversation was created
         *
         * To account webhooks and the API inbox, not to bots. May or may not contain the first message, which may also be delivered before it.
         */
        post: operations["onConversationCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    conversation_opened: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A conversation was opened
         *
         * To agent bots only. Webhooks cannot subscribe to it.
         */
        post: operations["onConversationOpened"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    conversation_resolved: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A conversation was resolved
         *
         * To agent bots only. Webhooks cannot subscribe to it.
         */
        post: operations["onConversationResolved"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    conversation_status_changed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The status of a conversation changed
         *
         * To account webhooks, the API inbox and, since 4.13, the agent bot. The previous status is only in the accompanying conversation_updated.
         */
        post: operations["onConversationStatusChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    conversation_typing_off: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Somebody stopped typing
         *
         * To account webhooks and the API inbox.
         */
        post: operations["onConversationTypingOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    conversation_typing_on: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Somebody started typing
         *
         * To account webhooks and the API inbox.
         */
        post: operations["onConversationTypingOn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    conversation_updated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A conversation was updated
         *
         * To account webhooks, the API inbox and, since 4.13, the agent bot. Sent for status, assignee, team, labels, priority, custom attributes, snoozing, waiting and the first reply; a new status also sends conversation_status_changed, before or after this.
         */
        post: operations["onConversationUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    inbox_created: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An inbox was created
         *
         * To account webhooks, if the server has ENABLE_INBOX_EVENTS; 4.7 never sends it. Contains the channel's secrets.
         */
        post: operations["onInboxCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    inbox_updated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An inbox was updated
         *
         * To account webhooks, if the server has ENABLE_INBOX_EVENTS; 4.7 never sends it. Contains the channel's secrets. When only the channel changed, it does not say what.
         */
        post: operations["onInboxUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "macro.executed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A macro with a webhook ran
         *
         * To the URL in the macro. Never signed.
         */
        post: operations["onMacroExecuted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    message_created: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A message was created
         *
         * To account webhooks, the API inbox and the agent bot. Private notes are sent too: check `private` before forwarding outgoing messages. The receiver's own messages are also sent. Activity messages are not. If an API inbox does not accept the delivery, the message becomes failed; if a bot does not, a pending conversation is opened, but after a 429 or 500 only if two more attempts fail too (since 4.12).
         */
        post: operations["onMessageCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    message_updated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A message was updated or deleted
         *
         * To account webhooks, the API inbox and the agent bot. Does not say what changed. Deleted messages are sent as this event, with `content_attributes.deleted` and placeholder content. Not accepting it has the same effects as for message_created.
         */
        post: operations["onMessageUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    webwidget_triggered: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A visitor opened the widget
         *
         * To account webhooks and the agent bot.
         */
        post: operations["onWebwidgetTriggered"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** The full record of an access token */
        AccessTokenRecord: AccessTokenRecord;
        Account: Account;
        AccountConversationReport: AccountConversationReport;
        /** The plan, and those of the other keys that are set; any other stored key is not returned */
        AccountCustomAttributes: AccountCustomAttributes;
        /** An account as the GET returns it */
        AccountDetails: AccountDetails;
        /** The enabled features, by name; disabled ones are absent */
        AccountFeatures: AccountFeatures;
        /** Feature names, and whether each is enabled; an unknown name returns 500 */
        AccountFeatureSwitches: AccountFeatureSwitches;
        /** How many `agents`, `inboxes` and the like an account may have; empty when no limit is set */
        AccountLimits: AccountLimits;
        /** Settings that were never set are absent */
        AccountSettings: AccountSettings;
        /**
         * Members of a suspended account get 401
         * @enum {string}
         */
        AccountStatus: AccountStatus;
        AccountUpdate: AccountUpdate;
        /** A user's membership in an account, as stored in the database */
        AccountUser: AccountUser;
        /** Parameters of the action. Strings: send_message, add_private_note, add_label and remove_label (titles), change_status, change_priority, send_webhook_event (a URL), send_email_transcript (addresses, separated by commas). Ids: assign_agent, assign_team, add_sla; the string `nil` clears the assignment or priority. send_attachment takes the `blob_id` that an upload returns. send_email_to_team takes one object. The others take nothing. */
        ActionParams: ActionParams;
        /** A user as a member of an account */
        Agent: Agent;
        /** A bot of the account, or a system bot */
        AgentBot: AgentBot;
        AgentBotChange: AgentBotChange;
        /** Field names have no prefix */
        AgentBotForm: AgentBotForm;
        AgentBotSender: AgentBotSender;
        /** How a bot receives events; a newer server may send others */
        AgentBotType: AgentBotType;
        AgentConversationReport: AgentConversationReport;
        /** @enum {string} */
        AgentRole: AgentRole;
        ApiChannelCreate: ApiChannelCreate;
        ApiChannelSettings: ApiChannelSettings;
        /** An inbox driven through the API by other programs */
        ApiInbox: ApiInbox;
        /** Other keys are stored as sent */
        ApiInboxAttributes: ApiInboxAttributes;
        AppliedSla: AppliedSla;
        /** An article of a help centre */
        Article: Article;
        /** The article's category; all null when it has none */
        ArticleCategory: ArticleCategory;
        ArticleCreate: ArticleCreate;
        ArticleList: ArticleList;
        ArticleListMeta: ArticleListMeta;
        /** For search engines; other keys are dropped when sent */
        ArticleMeta: ArticleMeta;
        /** Where articles are in their category (since 4.16) */
        ArticlePositions: ArticlePositions;
        /** An article embedded in another */
        ArticleReference: ArticleReference;
        /** A draft that was not stored (since 4.16 or 4.17) */
        ArticleRefusal: ArticleRefusal;
        /** @enum {string} */
        ArticleStatus: ArticleStatus;
        ArticleUpdate: ArticleUpdate;
        /** Somebody to whom conversations can be assigned; `assignee_type` distinguishes a user from a bot and from a Captain assistant. A newer server may return others. */
        AssignableAgent: AssignableAgent;
        /** A Captain assistant to which conversations can be assigned (since 4.18, enterprise) */
        AssignableAssistant: AssignableAssistant;
        /** A bot to which conversations can be assigned (since 4.16) */
        AssignableBot: AssignableBot;
        /** A user to whom conversations can be assigned */
        AssignableUser: AssignableUser;
        /** A Captain assistant to which a conversation is assigned (since 4.18, enterprise) */
        AssignedAssistant: AssignedAssistant;
        /** An agent bot to which a conversation is assigned (since 4.10) */
        AssignedBot: AssignedBot;
        /** A file or location attached to a message, distinguished by `file_type`; a newer server may send others. Its URLs need no token. */
        Attachment: Attachment;
        /** The kind of attachment; a newer server may send others */
        AttachmentFileType: AttachmentFileType;
        /** The value of a column; times are ISO 8601 */
        AttributeValue: AttributeValue;
        AudioAttachment: AudioAttachment;
        /** A change to a record */
        AuditLog: AuditLog;
        AuditLogList: AuditLogList;
        /** An action of a rule, stored as sent */
        AutomationAction: AutomationAction;
        /** A condition, stored as sent. `query_operator` joins it to the next one and is null or absent on the last one only. */
        AutomationCondition: AutomationCondition;
        /** A rule on new conversations ran */
        AutomationConversationCreatedEvent: AutomationConversationCreatedEvent;
        /** A rule on opened conversations ran */
        AutomationConversationOpenedEvent: AutomationConversationOpenedEvent;
        /** A rule on resolved conversations ran */
        AutomationConversationResolvedEvent: AutomationConversationResolvedEvent;
        /** A rule on changed conversations ran */
        AutomationConversationUpdatedEvent: AutomationConversationUpdatedEvent;
        /** Event that triggers the rule; a newer server may have others */
        AutomationEvent: AutomationEvent;
        /** A rule on new messages ran */
        AutomationMessageCreatedEvent: AutomationMessageCreatedEvent;
        /** Actions that run automatically after an event, on conversations that match the conditions */
        AutomationRule: AutomationRule;
        AutomationRuleFile: AutomationRuleFile;
        AutomationRuleResult: AutomationRuleResult;
        /**
         * Whether a user is reachable
         * @enum {string}
         */
        Availability: Availability;
        BotMetrics: BotMetrics;
        /** What bots did in a range, and in the preceding range */
        BotSummary: BotSummary;
        BotTotals: BotTotals;
        /** The HTML around the account's e-mails (since 4.16) */
        BrandedEmailLayout: BrandedEmailLayout;
        /** Since 4.10 */
        BulkContactUpdate: BulkContactUpdate;
        BulkConversationUpdate: BulkConversationUpdate;
        BulkLabels: BulkLabels;
        BulkUpdate: BulkUpdate;
        /** The only error body of bulk actions; does not say why */
        BulkUpdateRefusal: BulkUpdateRefusal;
        /** Confirms a subscription; not repeated when a client subscribes twice */
        CableConfirmSubscription: CableConfirmSubscription;
        /** The server ends the connection; a server that shuts down closes it without this frame */
        CableDisconnect: CableDisconnect;
        /** A WebSocket frame, distinguished by `type`, which frames with an event lack */
        CableFrame: CableFrame;
        /** An event */
        CableMessage: CableMessage;
        /** Every 3 seconds; needs no reply */
        CablePing: CablePing;
        /** Never sent by Chatwoot; a refused subscription gets no reply */
        CableRejectSubscription: CableRejectSubscription;
        /** The first frame; clients may send commands before it */
        CableWelcome: CableWelcome;
        CacheKeys: CacheKeys;
        /** A phone call, as returned by the list of calls; a message has another form of it */
        Call: Call;
        /** Who called; `inbound` and `outbound` are the values of filters and responses */
        CallDirection: CallDirection;
        CallList: CallList;
        /** State of a call; `rejected` since 4.16, and a newer server may have others */
        CallStatus: CallStatus;
        /** A message that is sent automatically */
        Campaign: Campaign;
        CampaignChange: CampaignChange;
        /** The approved template that a campaign is sent with */
        CampaignTemplate: CampaignTemplate;
        /** Text that agents insert into a message by its short code */
        CannedResponse: CannedResponse;
        CaptainAssistantSender: CaptainAssistantSender;
        /** A category of a help centre */
        Category: Category;
        CategoryCreate: CategoryCreate;
        CategoryList: CategoryList;
        /** A category embedded in another */
        CategoryReference: CategoryReference;
        CategoryUpdate: CategoryUpdate;
        /** One change, keyed by column: for instance status, assignee_id, label_list (an array), cached_label_list (one string) or custom_attributes (the whole object). `updated_at` is always among the changes. */
        ChangedAttribute: ChangedAttribute;
        /** Conversations by status */
        ChannelConversationCounts: ChannelConversationCounts;
        /** The channel of an inbox; a newer server may send others. 4.14 no longer has `Channel::Voice`. */
        ChannelType: ChannelType;
        Contact: Contact;
        ContactAttachment: ContactAttachment;
        /** What Chatwoot and its channels record about a contact; other keys are stored as sent */
        ContactAttributes: ContactAttributes;
        ContactCreate: ContactCreate;
        ContactCreated: ContactCreated;
        /** A contact was created */
        ContactCreatedEvent: ContactCreatedEvent;
        /** Nested fields use brackets: `custom_attributes[plan]`, `additional_attributes[city]` */
        ContactCreateForm: ContactCreateForm;
        /** Values that the account stores for a contact, by custom attribute key */
        ContactCustomAttributes: ContactCustomAttributes;
        ContactExport: ContactExport;
        /** An attachment of a message, as returned by lists of files: without the fields specific to a location or a shared contact, for which the other fields are null */
        ContactFile: ContactFile;
        ContactFileList: ContactFileList;
        /** A condition. `query_operator` joins it to the next one and is absent or null on the last (otherwise 500, since 4.17 422). equal_to and not_equal_to use only the first value, contains and does_not_contain all of them. A contact without a value matches neither an operator nor its opposite. Any key that is not one of the server's own is a custom attribute. */
        ContactFilterCondition: ContactFilterCondition;
        /** A contact's address in an inbox */
        ContactInbox: ContactInbox;
        /** Whether the contact can be asked for a phone number, in WhatsApp inboxes. 4.18.0 always says no, without a reason. */
        ContactInfoRequest: ContactInfoRequest;
        /** Error returned when deleting a contact who is online */
        ContactIsOnline: ContactIsOnline;
        ContactList: ContactList;
        ContactListMeta: ContactListMeta;
        ContactSearchMeta: ContactSearchMeta;
        ContactSearchResult: ContactSearchResult;
        ContactSender: ContactSender;
        ContactUpdate: ContactUpdate;
        /** A contact was updated */
        ContactUpdatedEvent: ContactUpdatedEvent;
        /** Nested fields use brackets: `custom_attributes[plan]`, `additional_attributes[city]` */
        ContactUpdateForm: ContactUpdateForm;
        Conversation: Conversation;
        /** An assignee or a team; null unassigns */
        ConversationAssignment: ConversationAssignment;
        /** An attachment in a list. Fields that its type does not have are null (a location or a contact has no file). */
        ConversationAttachment: ConversationAttachment;
        /** What the channel records about a conversation; other keys are stored as sent */
        ConversationAttributes: ConversationAttributes;
        /** Counts across all pages; with `q`, of this page only */
        ConversationCounts: ConversationCounts;
        ConversationCreate: ConversationCreate;
        ConversationCreateDetails: ConversationCreateDetails;
        /** A conversation was created */
        ConversationCreatedEvent: ConversationCreatedEvent;
        /** Nested fields use brackets */
        ConversationCreateForm: ConversationCreateForm;
        /** Values that the account stores for a conversation, by custom attribute key */
        ConversationCustomAttributes: ConversationCustomAttributes;
        ConversationDraft: ConversationDraft;
        /** A condition. `query_operator` joins it to the next one and is absent or null on the last (otherwise 500, since 4.17 422). Since 4.18 an object in `values` returns 422. Any key that is not one of the server's own is a custom attribute; put those last, since the server reads standard keys that follow them differently. */
        ConversationFilterCondition: ConversationFilterCondition;
        ConversationFilterResult: ConversationFilterResult;
        ConversationList: ConversationList;
        /** A message inside a conversation */
        ConversationMessage: ConversationMessage;
        /** The people involved; `assignee_type` distinguishes a user from a bot and from a Captain assistant. A newer server may have other assignees. */
        ConversationMeta: ConversationMeta;
        /** Assigned to a Captain assistant (enterprise) */
        ConversationMetaOfAssistant: ConversationMetaOfAssistant;
        /** Assigned to a bot; since 4.16.2 that is so from the start in an inbox with an active bot, where before nobody was assigned */
        ConversationMetaOfBot: ConversationMetaOfBot;
        /** Assigned to a user, or unassigned */
        ConversationMetaOfUser: ConversationMetaOfUser;
        /** A conversation was opened */
        ConversationOpenedEvent: ConversationOpenedEvent;
        /** @enum {string} */
        ConversationPriority: ConversationPriority;
        /** A conversation was resolved */
        ConversationResolvedEvent: ConversationResolvedEvent;
        /** A conversation as returned by a search */
        ConversationSearchHit: ConversationSearchHit;
        ConversationSearchMessage: ConversationSearchMessage;
        /** @enum {string} */
        ConversationStatus: ConversationStatus;
        /** The status of a conversation changed */
        ConversationStatusChangedEvent: ConversationStatusChangedEvent;
        /** Somebody stopped typing */
        ConversationTypingOffEvent: ConversationTypingOffEvent;
        /** Somebody started typing */
        ConversationTypingOnEvent: ConversationTypingOnEvent;
        /** Number of unread conversations by id (as a string); ids without any are absent. The last four keys only if the account has the feature `unread_count_for_filters`. */
        ConversationUnreadCounts: ConversationUnreadCounts;
        ConversationUpdate: ConversationUpdate;
        /** A conversation was updated */
        ConversationUpdatedEvent: ConversationUpdatedEvent;
        /** A contact's rating of a conversation */
        CsatAnswer: CsatAnswer;
        CsatMetrics: CsatMetrics;
        /**
         * From 1 (worst) to 5 (best)
         * @enum {integer}
         */
        CsatRating: CsatRating;
        /** A satisfaction survey as the contact sees it */
        CsatSurvey: CsatSurvey;
        /** The stored answer to a survey */
        CsatSurveyAnswer: CsatSurveyAnswer;
        /** An answer to a satisfaction survey */
        CsatSurveyResponse: CsatSurveyResponse;
        /** The definition of a custom attribute of conversations or contacts */
        CustomAttributeDefinition: CustomAttributeDefinition;
        /** Kind of record that has the custom attribute */
        CustomAttributeModel: CustomAttributeModel;
        /** Type of the values of a custom attribute */
        CustomAttributeType: CustomAttributeType;
        /** A filter saved by a user */
        CustomFilter: CustomFilter;
        /** The query, in the form that conversations/filter and contacts/filter accept. The server stores it without validation; keys may be returned in a different order. */
        CustomFilterQuery: CustomFilterQuery;
        DirectUpload: DirectUpload;
        EmailChannelCreate: EmailChannelCreate;
        EmailChannelSettings: EmailChannelSettings;
        /** A mailbox. IMAP and SMTP settings, including passwords, are visible only to administrators. */
        EmailInbox: EmailInbox;
        EmbedAttachment: EmbedAttachment;
        /** Shape of most handled errors */
        ErrorText: ErrorText;
        /** A Facebook page */
        FacebookInbox: FacebookInbox;
        FallbackAttachment: FallbackAttachment;
        /** Validation errors by field */
        FieldErrors: FieldErrors;
        FileAttachment: FileAttachment;
        /** Counts across all pages; in a search with `q`, of this page only */
        FilterCounts: FilterCounts;
        /** An id, as a number or a string of digits */
        FilterId: FilterId;
        /** The number of first replies by response time */
        FirstResponseTimes: FirstResponseTimes;
        /** The framework's own response to an error that the server did not handle */
        FrameworkError: FrameworkError;
        /** An article as returned by the global search */
        GlobalSearchArticle: GlobalSearchArticle;
        /** A contact as returned by the global search */
        GlobalSearchContact: GlobalSearchContact;
        /** A conversation as returned by the global search */
        GlobalSearchConversation: GlobalSearchConversation;
        GlobalSearchResult: GlobalSearchResult;
        /** A channel for incoming and outgoing messages, discriminated by `channel_type`; a newer server may send others */
        Inbox: Inbox;
        /** A bot as returned by its inbox */
        InboxAgentBot: InboxAgentBot;
        /** Empty until set */
        InboxAssignmentConfig: InboxAssignmentConfig;
        InboxAssistant: InboxAssistant;
        /** Fields of every inbox, whatever its channel */
        InboxCommon: InboxCommon;
        InboxCreate: InboxCreate;
        /** An inbox was created */
        InboxCreatedEvent: InboxCreatedEvent;
        /** Nested fields use brackets */
        InboxCreateForm: InboxCreateForm;
        /** How a rating is requested; empty until set */
        InboxCsatConfig: InboxCsatConfig;
        InboxLabelMatrix: InboxLabelMatrix;
        InboxMembersChange: InboxMembersChange;
        InboxMessageTemplates: InboxMessageTemplates;
        /** An inbox nested in another object */
        InboxReference: InboxReference;
        /** An inbox as stored, without the fields of its channel */
        InboxRow: InboxRow;
        /** Settings available for every channel */
        InboxSettings: InboxSettings;
        InboxUpdate: InboxUpdate;
        /** An inbox was updated */
        InboxUpdatedEvent: InboxUpdatedEvent;
        /** Nested fields use brackets; the string `null` is read as null */
        InboxUpdateForm: InboxUpdateForm;
        /** An Instagram account */
        InstagramInbox: InstagramInbox;
        /** An app that can be connected. `logo` and the keys after it are sent to administrators only, and only where the app's definition has them. */
        IntegrationApp: IntegrationApp;
        /** A form field; may have other keys of the dashboard's form library */
        IntegrationFormField: IntegrationFormField;
        /** A connected app */
        IntegrationHook: IntegrationHook;
        /** @enum {string|integer} */
        IntegrationHookStatus: IntegrationHookStatus;
        /**
         * Whether an app belongs to the account or to an inbox
         * @enum {string}
         */
        IntegrationHookType: IntegrationHookType;
        /** The keys depend on the app; validated against its `settings_json_schema`. They can change with the server's version: `dyte` takes `account_id`, `app_id` and `api_token` since 4.16, `organization_id` and `api_key` before. */
        IntegrationSettings: IntegrationSettings;
        /** A label for conversations and contacts, which refer to it by its title */
        Label: Label;
        /** The metrics of one label */
        LabelSummaryReportRow: LabelSummaryReportRow;
        LineChannelCreate: LineChannelCreate;
        LineChannelSettings: LineChannelSettings;
        /** A LINE account */
        LineInbox: LineInbox;
        /** Open conversations of an agent */
        LiveAssigneeMetrics: LiveAssigneeMetrics;
        LiveConversationMetrics: LiveConversationMetrics;
        /** Open conversations of a team */
        LiveTeamMetrics: LiveTeamMetrics;
        LocationAttachment: LocationAttachment;
        /** Actions that an agent runs with one click */
        Macro: Macro;
        /** One action of a macro, stored as sent */
        MacroAction: MacroAction;
        /** A macro with a webhook ran */
        MacroExecutedEvent: MacroExecutedEvent;
        MacroFile: MacroFile;
        MacroResult: MacroResult;
        /** @enum {string} */
        MacroVisibility: MacroVisibility;
        /** The mail server refused the settings of an e-mail inbox */
        MailServerRefusal: MailServerRefusal;
        /** A message as returned by the message endpoints */
        Message: Message;
        MessageAttributes: MessageAttributes;
        /** A phone call */
        MessageCall: MessageCall;
        /** Metadata of the content. Since 4.10 any key is kept; 4.7 keeps items, in_reply_to and automation_rule_id. */
        MessageContentAttributes: MessageContentAttributes;
        /** The kind of content; a newer server may send others */
        MessageContentType: MessageContentType;
        /**
         * The kind of content of a new message; any other value returns 422
         * @default text
         * @enum {string}
         */
        MessageContentTypeInput: MessageContentTypeInput;
        MessageCreate: MessageCreate;
        /** A message was created */
        MessageCreatedEvent: MessageCreatedEvent;
        /** Nested values use bracket notation */
        MessageCreateForm: MessageCreateForm;
        /** The e-mail, in e-mail inboxes. Outgoing messages have html_content and text_content only (4.14.2; neither before). */
        MessageEmail: MessageEmail;
        MessageEmailText: MessageEmailText;
        /** input_select has title and value; cards title, description, media_url and actions (at least one); form type, placeholder, label, name, options, default, required, pattern, title and pattern_error; article title, description and link. Other keys return 422, and so does an input_select, a form, cards or an article without items. */
        MessageItem: MessageItem;
        MessageList: MessageList;
        /** The conversation that the messages belong to */
        MessageListMeta: MessageListMeta;
        /** The sender of a message, distinguished by `type`; a newer server may send others */
        MessageSender: MessageSender;
        /** @enum {string} */
        MessageStatus: MessageStatus;
        /** The contact's answer to an `input_csat` */
        MessageSubmittedSurvey: MessageSubmittedSurvey;
        /** A choice has title and value, a form field name and value */
        MessageSubmittedValue: MessageSubmittedValue;
        /**
         * 0 incoming, 1 outgoing, 2 activity, 3 template
         * @enum {integer}
         */
        MessageType: MessageType;
        /** A message was updated or deleted */
        MessageUpdatedEvent: MessageUpdatedEvent;
        /** A note that a user wrote about a contact */
        Note: Note;
        /** A notification for a user */
        Notification: Notification;
        NotificationList: NotificationList;
        NotificationListMeta: NotificationListMeta;
        /** Metadata that the server keeps about a notification */
        NotificationMeta: NotificationMeta;
        /** A notification as stored; the list has another shape */
        NotificationRow: NotificationRow;
        /** Which notifications a user receives by e-mail and as push */
        NotificationSettings: NotificationSettings;
        /** The SLA policy that was missed (enterprise) */
        NotificationSlaPolicy: NotificationSlaPolicy;
        /** What happened; a newer server may send others */
        NotificationType: NotificationType;
        OutgoingMessagesCount: OutgoingMessagesCount;
        /** An account as returned by the platform API */
        PlatformAccount: PlatformAccount;
        PlatformAccountCreate: PlatformAccountCreate;
        PlatformAccountUpdate: PlatformAccountUpdate;
        /** An agent bot as returned by the platform API */
        PlatformAgentBot: PlatformAgentBot;
        PlatformAgentBotForm: PlatformAgentBotForm;
        PlatformAgentBotWrite: PlatformAgentBotWrite;
        /** A user as returned by the platform API */
        PlatformUser: PlatformUser;
        /** An account that the user belongs to */
        PlatformUserAccount: PlatformUserAccount;
        PlatformUserCreate: PlatformUserCreate;
        PlatformUserToken: PlatformUserToken;
        PlatformUserUpdate: PlatformUserUpdate;
        /** A help centre */
        Portal: Portal;
        /** Languages and appearance of a help centre; everything but the languages is newer than 4.10 */
        PortalConfig: PortalConfig;
        /** The languages of a help centre */
        PortalConfigWrite: PortalConfigWrite;
        PortalCreate: PortalCreate;
        PortalList: PortalList;
        /** A language of a help centre */
        PortalLocale: PortalLocale;
        PortalLogo: PortalLogo;
        /** Counts, accurate only when a single portal is requested */
        PortalMeta: PortalMeta;
        /** A help centre's strings in one language */
        PortalTranslation: PortalTranslation;
        PortalUpdate: PortalUpdate;
        /** A field of the form that the widget shows before a conversation */
        PreChatField: PreChatField;
        /** Form that the widget shows before a conversation starts */
        PreChatForm: PreChatForm;
        /** The authenticated user */
        Profile: Profile;
        /** An account that the user belongs to */
        ProfileAccount: ProfileAccount;
        /** A set of permissions (enterprise), as stored in the database */
        ProfileCustomRole: ProfileCustomRole;
        /** A session of the user in a browser or an app */
        ProfileSession: ProfileSession;
        ProfileUpdate: ProfileUpdate;
        /** Forms are not wrapped automatically, so field names include the prefix */
        ProfileUpdateForm: ProfileUpdateForm;
        /** A contact in an API inbox */
        PublicContact: PublicContact;
        PublicContactCreate: PublicContactCreate;
        /** A contact as stored */
        PublicContactRow: PublicContactRow;
        PublicContactUpdate: PublicContactUpdate;
        /** A conversation as its contact sees it */
        PublicConversation: PublicConversation;
        PublicInbox: PublicInbox;
        /** A message as the contact sees it */
        PublicMessage: PublicMessage;
        PublicMessageCreate: PublicMessageCreate;
        PublicMessageCreateForm: PublicMessageCreateForm;
        /** A choice (title and value), or a form field (name and value) */
        PublicSubmittedValue: PublicSubmittedValue;
        PublicWorkingDay: PublicWorkingDay;
        /** To whom a conversation is assigned, distinguished by `type`; a newer server may send others */
        PushAssignee: PushAssignee;
        /** The contact's address in the inbox */
        PushContactInbox: PushContactInbox;
        /** A conversation inside an event. Unlike in responses, `first_reply_created_at` is ISO 8601, assignee and team are null when unset, and there is no uuid, muted or assignee_last_seen_at. */
        PushConversation: PushConversation;
        /** The participants */
        PushConversationMeta: PushConversationMeta;
        /** To every user of the account: labels, inboxes or teams changed; since 4.17 also canned responses or custom attribute definitions */
        RealtimeAccountCacheInvalidated: RealtimeAccountCacheInvalidated;
        /** To agents: the assignee of a conversation changed or was removed. Since 4.17 also when only a bot was assigned or removed: the assignee may be a bot. */
        RealtimeAssigneeChanged: RealtimeAssigneeChanged;
        /** A contact in realtime events */
        RealtimeContact: RealtimeContact;
        /** To every user of the account: a contact was created */
        RealtimeContactCreated: RealtimeContactCreated;
        /** To every user of the account: a contact was deleted */
        RealtimeContactDeleted: RealtimeContactDeleted;
        /** To every user of the account: another contact was merged into this one */
        RealtimeContactMerged: RealtimeContactMerged;
        /** To every user of the account: a contact was updated */
        RealtimeContactUpdated: RealtimeContactUpdated;
        /** A conversation in realtime events; the same for agents and for the contact */
        RealtimeConversation: RealtimeConversation;
        /** To agents: the conversation has another contact after a merge */
        RealtimeConversationContactChanged: RealtimeConversationContactChanged;
        /** To agents and the contact: a conversation was created */
        RealtimeConversationCreated: RealtimeConversationCreated;
        /** To one user: a note mentions them */
        RealtimeConversationMentioned: RealtimeConversationMentioned;
        /** To agents: the contact has read the conversation */
        RealtimeConversationRead: RealtimeConversationRead;
        /** To agents and the contact: the status of a conversation changed */
        RealtimeConversationStatusChanged: RealtimeConversationStatusChanged;
        /** To agents and the contact: somebody stopped typing */
        RealtimeConversationTypingOff: RealtimeConversationTypingOff;
        /** To agents and the contact: somebody is typing */
        RealtimeConversationTypingOn: RealtimeConversationTypingOn;
        /** To agents: reload the unread counts (since 4.14.1, behind a feature flag). Since 4.16 also after a change of participants, if the feature `unread_count_for_filters` is enabled. */
        RealtimeConversationUnreadCountChanged: RealtimeConversationUnreadCountChanged;
        /** To agents and the contact: a conversation was updated */
        RealtimeConversationUpdated: RealtimeConversationUpdated;
        /** A realtime event, distinguished by `event`. A newer server, or one with paid features, may send others. Servers that share one Redis also send the contact events of each other's accounts. */
        RealtimeEvent: RealtimeEvent;
        /** To agents: the first reply, in addition to its message.created */
        RealtimeFirstReplyCreated: RealtimeFirstReplyCreated;
        /** A message in realtime events */
        RealtimeMessage: RealtimeMessage;
        /** To agents and the contact: a message was created; private notes and activity to agents only */
        RealtimeMessageCreated: RealtimeMessageCreated;
        /** To agents and the contact: a message was updated or deleted */
        RealtimeMessageUpdated: RealtimeMessageUpdated;
        RealtimeNotification: RealtimeNotification;
        /** To one user: a notification was created */
        RealtimeNotificationCreated: RealtimeNotificationCreated;
        /** To one user: a notification was deleted */
        RealtimeNotificationDeleted: RealtimeNotificationDeleted;
        /** To one user: a notification was read (4.14.2) */
        RealtimeNotificationUpdated: RealtimeNotificationUpdated;
        /** The user or bot whose request caused the event; absent for contacts and background jobs */
        RealtimePerformer: RealtimePerformer;
        /** To the caller of update_presence: who is present. Later changes are not sent. */
        RealtimePresenceUpdate: RealtimePresenceUpdate;
        /** To agents: the team of a conversation changed or was removed */
        RealtimeTeamChanged: RealtimeTeamChanged;
        /** Who is typing where; not sent to the person typing */
        RealtimeTyping: RealtimeTyping;
        /** To every user of the account: an agent took a call (enterprise; calls at Twilio since 4.17) */
        RealtimeVoiceCallAccepted: RealtimeVoiceCallAccepted;
        /** To every user of the account: a call ended (enterprise; calls at Twilio since 4.17) */
        RealtimeVoiceCallEnded: RealtimeVoiceCallEnded;
        /** A record that failed validation */
        RecordInvalid: RecordInvalid;
        /**
         * Expected reply time that the widget shows
         * @enum {string}
         */
        ReplyTime: ReplyTime;
        ReportDrilldown: ReportDrilldown;
        ReportDrilldownConversation: ReportDrilldownConversation;
        ReportDrilldownMessage: ReportDrilldownMessage;
        ReportDrilldownMeta: ReportDrilldownMeta;
        /** What was counted, or averaged */
        ReportDrilldownRecord: ReportDrilldownRecord;
        /** Whether the metric counts conversations or messages */
        ReportDrilldownRecordType: ReportDrilldownRecordType;
        /** An event that reports are computed from */
        ReportingEvent: ReportingEvent;
        ReportingEventName: ReportingEventName;
        /** @enum {string} */
        ReportMetric: ReportMetric;
        /** The value of a metric in one period */
        ReportPoint: ReportPoint;
        /** The metrics of a range, and of the preceding range */
        ReportSummary: ReportSummary;
        /** The metrics of a range */
        ReportTotals: ReportTotals;
        /** A condition as it was stored */
        SavedFilterCondition: SavedFilterCondition;
        /**
         * Sender name of e-mails: the agent and the business, or only the business
         * @enum {string}
         */
        SenderNameType: SenderNameType;
        ServerVersion: ServerVersion;
        ServiceStatus: ServiceStatus;
        /** No token arrived; also returned if a proxy drops the header */
        SignInRequired: SignInRequired;
        SlaEvent: SlaEvent;
        /** How long responses and resolutions may take */
        SlaPolicy: SlaPolicy;
        SlaPolicyResult: SlaPolicyResult;
        SmsChannelCreate: SmsChannelCreate;
        SmsChannelSettings: SmsChannelSettings;
        /** A number at Bandwidth */
        SmsInbox: SmsInbox;
        StatusChange: StatusChange;
        /** The template that a message was sent with, as the sender wrote it */
        StoredTemplateParams: StoredTemplateParams;
        /** The metrics of one agent, team or inbox */
        SummaryReportRow: SummaryReportRow;
        Team: Team;
        /** A team as returned by an assignment */
        TeamRow: TeamRow;
        TelegramChannelCreate: TelegramChannelCreate;
        TelegramChannelSettings: TelegramChannelSettings;
        /** A Telegram bot */
        TelegramInbox: TelegramInbox;
        /**
         * Whether the `content` of the message is what the contact reads or the template as it is, with its placeholders. Since 4.17; other values return 422.
         * @default rendered
         * @enum {string}
         */
        TemplateContentMode: TemplateContentMode;
        /** A template of a WhatsApp or Twilio inbox */
        TemplateParams: TemplateParams;
        /** The values of the placeholders of a template */
        TemplateValues: TemplateValues;
        /** A TikTok account (since 4.10) */
        TiktokInbox: TiktokInbox;
        TwilioChannelSettings: TwilioChannelSettings;
        /** What Twilio has configured for an SMS inbox, compared with what the server expects (since 4.18) */
        TwilioHealth: TwilioHealth;
        /** A number at Twilio, for SMS or WhatsApp; on 4.14.2 also for calls */
        TwilioSmsInbox: TwilioSmsInbox;
        /** A message template, as fetched from Twilio */
        TwilioTemplate: TwilioTemplate;
        /** A Twitter account; left over from older servers */
        TwitterInbox: TwitterInbox;
        /** UI state stored by the dashboard; clients may add keys of their own */
        UiSettings: UiSettings;
        /** A contact after a change. `source_id` and `pubsub_token` are sent since 4.16, the other optional fields before. */
        UpdatedPublicContact: UpdatedPublicContact;
        /** A stored file */
        Upload: Upload;
        UserSender: UserSender;
        /** A number at Twilio for calls (enterprise) */
        VoiceChannelCreate: VoiceChannelCreate;
        /** A number for calls (enterprise; in 4.14.2 it is a TwilioSmsInbox) */
        VoiceInbox: VoiceInbox;
        /** A URL to which the account's events are sent */
        Webhook: Webhook;
        /** The account in deliveries */
        WebhookAccount: WebhookAccount;
        WebhookAgentBot: WebhookAgentBot;
        WebhookApiChannel: WebhookApiChannel;
        /** The channel as stored, including its secrets; its kind has to be inferred from its keys */
        WebhookChannel: WebhookChannel;
        /** A contact in deliveries; without dates, availability and `type` */
        WebhookContact: WebhookContact;
        /** A contact who wrote or is typing; the only sender without a `type` */
        WebhookContactSender: WebhookContactSender;
        /** A conversation in deliveries */
        WebhookConversation: WebhookConversation;
        /** The body of a delivery, distinguished by `event`. A newer server may send others. */
        WebhookEvent: WebhookEvent;
        /**
         * The events that a webhook can subscribe to. `inbox_created` and `inbox_updated` are sent only if the server has `ENABLE_INBOX_EVENTS`, and never by 4.7.
         * @enum {string}
         */
        WebhookEventName: WebhookEventName;
        /** The inbox in deliveries */
        WebhookInbox: WebhookInbox;
        /** An inbox in its own events, without its id and name */
        WebhookInboxSettings: WebhookInboxSettings;
        /** A message in deliveries. Unlike in responses, `message_type` is a string, `created_at` is ISO 8601, and there is no status: it is in `conversation.messages[0]`, if that is the same message. */
        WebhookMessage: WebhookMessage;
        /** Any other channel, with the columns of its own table */
        WebhookOtherChannel: WebhookOtherChannel;
        /** Who wrote or is typing, distinguished by `type`, which contacts lack */
        WebhookSender: WebhookSender;
        WebhookUser: WebhookUser;
        WebhookWidgetChannel: WebhookWidgetChannel;
        /** The opening hours of one weekday */
        WebhookWorkingHours: WebhookWorkingHours;
        WebWidgetChannelCreate: WebWidgetChannelCreate;
        WebWidgetChannelSettings: WebWidgetChannelSettings;
        /** The chat window of a website */
        WebWidgetInbox: WebWidgetInbox;
        /** A visitor opened the widget */
        WebwidgetTriggeredEvent: WebwidgetTriggeredEvent;
        WhatsappChannelCreate: WhatsappChannelCreate;
        WhatsappChannelSettings: WhatsappChannelSettings;
        /** Credentials for WhatsApp; the keys depend on the provider */
        WhatsappConfig: WhatsappConfig;
        /** State of the number as reported by WhatsApp; null where WhatsApp reports nothing */
        WhatsappHealth: WhatsappHealth;
        /** A WhatsApp number */
        WhatsappInbox: WhatsappInbox;
        /** An error of WhatsApp's API (since 4.16.2) */
        WhatsappRefusal: WhatsappRefusal;
        /** A message template, as sent by WhatsApp, which may send other keys */
        WhatsappTemplate: WhatsappTemplate;
        /** What the page sent, and what the request reveals about the browser */
        WidgetEventInfo: WidgetEventInfo;
        /** Features of the widget; a newer server may send others */
        WidgetFeature: WidgetFeature;
        /** Opening hours of an inbox on a day of the week */
        WorkingHours: WorkingHours;
        /** A day that is neither closed nor open all day needs both times */
        WorkingHoursUpdate: WorkingHoursUpdate;
    };
    responses: {
        /** The account's plan has no seats left; since 4.16.1 also for a user that the server already knows. */
        AgentLimit: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorText;
            };
        };
        /** Users */
        AgentPayload: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    payload: Agent[];
                };
            };
        };
        /** The account's plan has no API access: since 4.16, on Chatwoot's cloud only. Elsewhere only where an operation says so. */
        ApiAccessDisabled: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorText;
            };
        };
        /** The article */
        Article: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    payload: Article;
                };
            };
        };
        /** The category */
        Category: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    payload: Category;
                };
            };
        };
        /** The contact */
        ContactEnvelope: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    payload: Contact;
                };
            };
        };
        /** The current labels */
        ContactLabels: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    payload: string[];
                };
            };
        };
        /** The current labels */
        ConversationLabels: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    payload: string[];
                };
            };
        };
        /** A value that the server does not know, or conditions not joined by `query_operator`; the reasons are listed by field. `error` is a string for a file that cannot be attached (since 4.10), and for an `execution_delay` without its feature. */
        FieldErrors: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": FieldErrors | ErrorText;
            };
        };
        /** No such record. */
        FrameworkNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": FrameworkError;
            };
        };
        /** The server failed; also returned for values and shapes that it does not know. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": FrameworkError;
            };
        };
        /** Rate limit exceeded; there is no Retry-After. With `error`, the account has sent all the e-mails that it may send in a day (since 4.16.2). */
        InvitationLimit: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorText;
                "text/plain": "Retry later\n";
            };
        };
        /** The request body is not valid JSON. The response has no body unless the Accept header is `application/json`. */
        MalformedRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": FrameworkError;
            };
        };
        /** No such record (`error`). For a route or method that the server does not have, the framework's own response, with `status`. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorText | FrameworkError;
            };
        };
        /** The token is not a platform app's (`Invalid access_token`), or the app does not own the record. */
        PlatformUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorText;
            };
        };
        /** The user's current profile */
        Profile: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Profile;
            };
        };
        /** The conversation */
        PublicConversation: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": PublicConversation;
            };
        };
        /** The query took too long (since 4.16); nothing is wrong with the values. */
        QueryTimeout: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorText;
            };
        };
        /** The report */
        ReportCsv: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/csv": string;
            };
        };
        /** A parameter is invalid (since 4.10) */
        SearchRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorText;
            };
        };
        /** One row each */
        SummaryReport: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": SummaryReportRow[];
            };
        };
        /** Rate limit exceeded. There is no Retry-After; windows are fixed and start on the full minute or hour. */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain": "Retry later\n";
            };
        };
        /** No token (`errors`), an unknown token, or a token whose owner is not allowed to do this (`error`): wrong account or role, not a member of the inbox, or an operation closed to bots. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorText | SignInRequired;
            };
        };
        /** The request was understood but rejected; the message says why. Since 4.16 also returned if the query took too long. */
        Unprocessable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": RecordInvalid | ErrorText;
            };
        };
    };
    parameters: {
        /** Id of the account, as in the URL of the dashboard */
        AccountId: number;
        AgentBotId: number;
        /** The user's id, the same in every account */
        AgentId: number;
        /** A name, for instance `dialogflow` */
        AppId: string;
        /** The article's id */
        ArticleId: number;
        /** The definition */
        AttributeId: number;
        AutomationRuleId: number;
        /** Number of the campaign in the account */
        CampaignId: number;
        CannedResponseId: number;
        /** The category's id */
        CategoryId: number;
        /** Id of the contact; unique across the server */
        ContactId: number;
        /** Only contacts with any of these labels */
        ContactLabelsFilter: string[];
        /** A leading minus sorts in descending order. `company_name` since 4.14, `company` before; unknown values are ignored. Several values, separated by commas, are applied in the server's own order, not in the given one. Only `created_at` gives stable pages: contacts with equal or missing values move between pages. */
        ContactSort: "name" | "-name" | "email" | "-email" | "phone_number" | "-phone_number" | "last_activity_at" | "-last_activity_at" | "created_at" | "-created_at" | "company_name" | "-company_name" | "company" | "-company" | "city" | "-city" | "country" | "-country" | (string & {});
        /** Does not affect the counts. Since 4.17 a conversation that a bot owns is assigned. */
        ConversationAssigneeType: "me" | "unassigned" | "assigned" | "all";
        /** Since 4.18; older servers ignore it */
        ConversationFilterSort: "last_activity_at_asc" | "last_activity_at_desc" | "created_at_asc" | "created_at_desc" | "priority_asc" | "priority_desc" | "priority_desc_created_at_asc" | "waiting_since_asc" | "waiting_since_desc" | "unread";
        /** Number of the conversation in its account, as shown in the dashboard */
        ConversationId: number;
        /** An unknown inbox, or one the caller may not see, returns an empty list */
        ConversationInbox: number;
        /** Only conversations with any of these labels */
        ConversationLabelsFilter: string[];
        /** `priority_desc_created_at_asc` since 4.12, `unread` since 4.15; older servers ignore them */
        ConversationSort: "last_activity_at_asc" | "last_activity_at_desc" | "created_at_asc" | "created_at_desc" | "priority_asc" | "priority_desc" | "priority_desc_created_at_asc" | "waiting_since_asc" | "waiting_since_desc" | "unread";
        /** The contact's source_id in the inbox */
        ConversationSource: string;
        /** Ignored if `q` is given */
        ConversationStatusFilter: "open" | "resolved" | "pending" | "snoozed" | "all";
        /** An unknown team returns 404 */
        ConversationTeam: number;
        /** Part of the content of an incoming or outgoing message; searches conversations of every status */
        ConversationText: string;
        /** Since 4.17 `participating` covers only inboxes that the caller may see */
        ConversationType: "mention" | "participating" | "unattended";
        /** Seconds. Only conversations updated within them, all on one page; `page` is ignored. */
        ConversationUpdatedWithin: number;
        /** The conversation's uuid; anyone who knows it may answer */
        ConversationUuid: string;
        /** Only answers for conversations that were assigned to these users */
        CsatAgents: number[];
        CsatInbox: number;
        CsatRatingFilter: CsatRating;
        /** Unix seconds; ignored without `until` */
        CsatSince: number;
        CsatSurveyResponseId: number;
        CsatTeam: number;
        /** Unix seconds; ignored without `since` */
        CsatUntil: number;
        /** The filter */
        CustomFilterId: number;
        /** The same for each attempt, different for each receiver; not covered by the signature */
        DeliveryId: string;
        /** `sha256=` and the hex HMAC-SHA256 of the timestamp, a dot and the raw body bytes, keyed with the receiver's secret. Do not verify a re-serialized body: its bytes differ. Account webhooks since 4.12, API inboxes and bots since 4.13. */
        DeliverySignature: string;
        /** Unix seconds when it was sent, different for each attempt; sent together with the signature */
        DeliveryTimestamp: string;
        /** The search string; without it contacts are simply listed */
        GlobalSearchText: string;
        HookId: number;
        InboxId: number;
        /** The identifier of an API inbox, as shown in its settings */
        InboxIdentifier: string;
        /** Whether contacts include `contact_inboxes` */
        IncludeContactInboxes: boolean;
        /** The label */
        LabelId: number;
        /** Only conversations of this team */
        LiveReportTeam: number;
        MacroId: number;
        /** The message's id, unique across the server */
        MessageId: number;
        /** The note */
        NoteId: number;
        NotificationId: number;
        /** Starts at 1; a page past the end is empty */
        Page: number;
        /** The portal's slug, not its id */
        PortalSlug: string;
        /** Computes averages from the inboxes' business hours only */
        ReportBusinessHours: boolean;
        /** Unix seconds; ignored without `until` */
        ReportSince: number;
        /** Unix seconds */
        ReportSinceRequired: number;
        /** The id of the agent, inbox, label or team; required unless `type` is account */
        ReportSubject: number;
        /** What to report on; the server returns 500 without it */
        ReportType: "account" | "agent" | "inbox" | "label" | "team";
        /** Unix seconds; ignored without `since` */
        ReportUntil: number;
        /** Unix seconds */
        ReportUntilRequired: number;
        SessionId: number;
        SlaPolicyId: number;
        /** The contact's address in the inbox, as returned when the contact was created */
        SourceId: string;
        TeamId: number;
        /** The user's id, the same in every account */
        UserId: number;
        WebhookId: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getServerVersion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The version */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ServerVersion;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The account */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AccountDetails;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AccountUpdate;
            };
        };
        responses: {
            /** The account, without the fields that only the GET returns */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Account;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    mergeContacts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** The contact to keep */
                    base_contact_id: number;
                    /** The contact to merge into the base and delete */
                    mergee_contact_id: number;
                };
            };
        };
        responses: {
            /** The merged contact, without `contact_inboxes` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Contact;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listAgentBots: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The bots */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AgentBot[];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createAgentBot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AgentBotChange;
                "multipart/form-data": AgentBotForm;
            };
        };
        responses: {
            /** The bot */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AgentBot;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getAgentBot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                agent_bot_id: components["parameters"]["AgentBotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The bot */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AgentBot;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteAgentBot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                agent_bot_id: components["parameters"]["AgentBotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateAgentBot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                agent_bot_id: components["parameters"]["AgentBotId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AgentBotChange;
                "multipart/form-data": AgentBotForm;
            };
        };
        responses: {
            /** The bot */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AgentBot;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteAgentBotAvatar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                agent_bot_id: components["parameters"]["AgentBotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The bot */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AgentBot;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    resetAgentBotAccessToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                agent_bot_id: components["parameters"]["AgentBotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The bot */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AgentBot;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    resetAgentBotSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                agent_bot_id: components["parameters"]["AgentBotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The bot */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AgentBot;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listAgents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The users */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Agent[];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createAgent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** The user goes offline when they close the dashboard */
                    auto_offline?: boolean;
                    availability?: Availability;
                    /** Enterprise */
                    custom_role_id?: number | null;
                    email: string;
                    /** 4.7 returns 500 without it; newer servers derive it from the e-mail address */
                    name: string;
                    /** agent by default */
                    role?: AgentRole;
                };
            };
        };
        responses: {
            /** The user */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Agent;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["AgentLimit"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["InvitationLimit"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteAgent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** The user's id, the same in every account */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateAgent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** The user's id, the same in every account */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** The user goes offline when they close the dashboard */
                    auto_offline?: boolean;
                    availability?: Availability;
                    /** Enterprise; becomes null if omitted */
                    custom_role_id?: number | null;
                    name?: string;
                    role?: AgentRole;
                };
            };
        };
        responses: {
            /** The user */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Agent;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createAgents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    emails: string[];
                };
            };
        };
        responses: {
            /** Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["AgentLimit"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["InvitationLimit"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listAssignableAgents: {
        parameters: {
            query: {
                /** Ids of inboxes; all of them must exist */
                "inbox_ids[]": number[];
                /** Also returns the bots of the account and of the server; any value means yes. Since 4.16; older servers ignore it. */
                include_agent_bots?: true;
                /** Also returns these bots and, if all these inboxes have the same active Captain assistant and no bot, that one (enterprise); any value means yes. Since 4.18; older servers ignore it. */
                include_ai_assignees?: true;
            };
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** First the users, then bots and assistants if requested */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        payload: AssignableAgent[];
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listAuditLogs: {
        parameters: {
            query?: {
                /** Starts at 1; a page past the end is empty */
                page?: components["parameters"]["Page"];
            };
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of entries */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AuditLogList;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listAutomationRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The rules */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        payload: AutomationRule[];
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createAutomationRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    actions: AutomationAction[];
                    /** @default true */
                    active?: boolean;
                    conditions: AutomationCondition[];
                    description?: string | null;
                    event_name: AutomationEvent;
                    /** Minutes to wait before the actions run; null for none. Needs the feature `delayed_automations`. Not together with the operator `attribute_changed`; rules for conversation events may then have only conditions on `status` and `inbox_id` (since 4.17, ignored before). */
                    execution_delay?: number | null;
                    name: string;
                };
            };
        };
        responses: {
            /** The rule, not in a payload */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AutomationRule;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["FieldErrors"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getAutomationRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                automation_rule_id: components["parameters"]["AutomationRuleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The rule, in a payload */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AutomationRuleResult;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteAutomationRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                automation_rule_id: components["parameters"]["AutomationRuleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateAutomationRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                automation_rule_id: components["parameters"]["AutomationRuleId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    actions?: AutomationAction[];
                    active?: boolean;
                    conditions?: AutomationCondition[];
                    description?: string | null;
                    event_name?: AutomationEvent;
                    /** Minutes to wait before the actions run; null for none. Needs the feature `delayed_automations`. Not together with the operator `attribute_changed`; rules for conversation events may then have only conditions on `status` and `inbox_id` (since 4.17, ignored before). */
                    execution_delay?: number | null;
                    name?: string;
                };
            };
        };
        responses: {
            /** The rule, in a payload */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AutomationRuleResult;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["FieldErrors"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    cloneAutomationRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                automation_rule_id: components["parameters"]["AutomationRuleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The copy, in a payload */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AutomationRuleResult;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getBrandedEmailLayout: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The layout */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BrandedEmailLayout;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateBrandedEmailLayout: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** HTML with `{{ content_for_layout }}` where the message belongs; null or empty removes the layout. The string `null` is read as null. */
                    branded_email_layout: string | null;
                };
            };
        };
        responses: {
            /** The layout */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BrandedEmailLayout;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            /** The account does not have the feature, or the layout is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorText;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    bulkUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": BulkUpdate;
            };
        };
        responses: {
            /** Queued; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            /** Unsupported type; before 4.10 that includes `Contact` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BulkUpdateRefusal;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getCacheKeys: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The keys */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cache_keys: CacheKeys;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listCalls: {
        parameters: {
            query?: {
                /** Only calls that this user answered */
                agent_id?: number;
                direction?: CallDirection;
                /** Only calls of this inbox */
                inbox_id?: number;
                /** Starts at 1; a page past the end is empty */
                page?: components["parameters"]["Page"];
                /** Unix seconds; ignored without `until` */
                since?: number;
                status?: CallStatus;
                /** Unix seconds; ignored without `since` */
                until?: number;
            };
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of calls */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CallList;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listCampaigns: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The campaigns */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Campaign[];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** The campaign to create */
                    campaign: CampaignChange & {
                        /** A website, SMS, Twilio or WhatsApp inbox */
                        inbox_id: number;
                        message: string;
                        title: string;
                    };
                };
            };
        };
        responses: {
            /** The campaign */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Campaign;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** Number of the campaign in the account */
                campaign_id: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The campaign */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Campaign;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** Number of the campaign in the account */
                campaign_id: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** Number of the campaign in the account */
                campaign_id: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** The fields to change */
                    campaign: CampaignChange;
                };
            };
        };
        responses: {
            /** The campaign */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Campaign;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listCannedResponses: {
        parameters: {
            query?: {
                /** Part of the short code or the content; short code matches come first */
                search?: string;
            };
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The canned responses */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CannedResponse[];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createCannedResponse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** May contain variables like `{{contact.name}}` */
                    content: string;
                    /** What agents type after the slash */
                    short_code: string;
                };
            };
        };
        responses: {
            /** The canned response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CannedResponse;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteCannedResponse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                canned_response_id: components["parameters"]["CannedResponseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateCannedResponse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                canned_response_id: components["parameters"]["CannedResponseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    content?: string;
                    short_code?: string;
                };
            };
        };
        responses: {
            /** The canned response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CannedResponse;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    findContactByInbox: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    inbox_id: number;
                    /** The full address; no partial matches */
                    source_id: string;
                };
            };
        };
        responses: {
            /** The contact, with `contact_inboxes` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Contact;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            /** No contact has this address; the body is empty */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listContacts: {
        parameters: {
            query?: {
                /** Whether contacts include `contact_inboxes` */
                include_contact_inboxes?: components["parameters"]["IncludeContactInboxes"];
                /** Only contacts with any of these labels */
                "labels[]"?: components["parameters"]["ContactLabelsFilter"];
                /** Starts at 1; a page past the end is empty */
                page?: components["parameters"]["Page"];
                /** A leading minus sorts in descending order. `company_name` since 4.14, `company` before; unknown values are ignored. Several values, separated by commas, are applied in the server's own order, not in the given one. Only `created_at` gives stable pages: contacts with equal or missing values move between pages. */
                sort?: components["parameters"]["ContactSort"];
            };
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of contacts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContactList;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ContactCreate;
                "multipart/form-data": ContactCreateForm;
            };
        };
        responses: {
            /** The contact and their address in the inbox */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContactCreated;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getContact: {
        parameters: {
            query?: {
                /** Whether contacts include `contact_inboxes` */
                include_contact_inboxes?: components["parameters"]["IncludeContactInboxes"];
            };
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** Id of the contact; unique across the server */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ContactEnvelope"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    replaceContact: {
        parameters: {
            query?: {
                /** Whether contacts include `contact_inboxes` */
                include_contact_inboxes?: components["parameters"]["IncludeContactInboxes"];
            };
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** Id of the contact; unique across the server */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ContactUpdate;
                "multipart/form-data": ContactUpdateForm;
            };
        };
        responses: {
            200: components["responses"]["ContactEnvelope"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** Id of the contact; unique across the server */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            /** The contact is online */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContactIsOnline;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateContact: {
        parameters: {
            query?: {
                /** Whether contacts include `contact_inboxes` */
                include_contact_inboxes?: components["parameters"]["IncludeContactInboxes"];
            };
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** Id of the contact; unique across the server */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ContactUpdate;
                "multipart/form-data": ContactUpdateForm;
            };
        };
        responses: {
            200: components["responses"]["ContactEnvelope"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listContactAttachments: {
        parameters: {
            query?: {
                /** Starts at 1; a page past the end is empty */
                page?: components["parameters"]["Page"];
            };
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** Id of the contact; unique across the server */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of files */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContactFileList;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteContactAvatar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** Id of the contact; unique across the server */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ContactEnvelope"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createContactInbox: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** Id of the contact; unique across the server */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Whether the contact has proved their identity by HMAC */
                    hmac_verified?: boolean;
                    inbox_id: number;
                    /** The contact's address in the inbox; unique there */
                    source_id?: string;
                };
            };
        };
        responses: {
            /** The address */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContactInbox;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listContactableInboxes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** Id of the contact; unique across the server */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The inboxes, each with the address it would use */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        payload: ContactInbox[];
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listContactConversations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** Id of the contact; unique across the server */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The conversations */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        payload: Conversation[];
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteContactCustomAttributes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** Id of the contact; unique across the server */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Keys of the attributes to remove */
                    custom_attributes: string[];
                };
            };
        };
        responses: {
            200: components["responses"]["ContactEnvelope"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listContactLabels: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** Id of the contact; unique across the server */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ContactLabels"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    setContactLabels: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** Id of the contact; unique across the server */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Titles of labels */
                    labels: string[];
                };
            };
        };
        responses: {
            200: components["responses"]["ContactLabels"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listContactNotes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** Id of the contact; unique across the server */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The notes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Note[];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createContactNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** Id of the contact; unique across the server */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    content: string;
                };
            };
        };
        responses: {
            /** The note */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Note;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getContactNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** Id of the contact; unique across the server */
                contact_id: components["parameters"]["ContactId"];
                /** The note */
                note_id: components["parameters"]["NoteId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The note */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Note;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteContactNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** Id of the contact; unique across the server */
                contact_id: components["parameters"]["ContactId"];
                /** The note */
                note_id: components["parameters"]["NoteId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateContactNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** Id of the contact; unique across the server */
                contact_id: components["parameters"]["ContactId"];
                /** The note */
                note_id: components["parameters"]["NoteId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    content: string;
                };
            };
        };
        responses: {
            /** The note */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Note;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listActiveContacts: {
        parameters: {
            query?: {
                /** Whether contacts include `contact_inboxes` */
                include_contact_inboxes?: components["parameters"]["IncludeContactInboxes"];
                /** Starts at 1; a page past the end is empty */
                page?: components["parameters"]["Page"];
                /** A leading minus sorts in descending order. `company_name` since 4.14, `company` before; unknown values are ignored. Several values, separated by commas, are applied in the server's own order, not in the given one. Only `created_at` gives stable pages: contacts with equal or missing values move between pages. */
                sort?: components["parameters"]["ContactSort"];
            };
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of contacts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContactList;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    exportContacts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": ContactExport;
            };
        };
        responses: {
            /** Queued; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    filterContacts: {
        parameters: {
            query?: {
                /** Whether contacts include `contact_inboxes` */
                include_contact_inboxes?: components["parameters"]["IncludeContactInboxes"];
                /** Starts at 1; a page past the end is empty */
                page?: components["parameters"]["Page"];
                /** A leading minus sorts in descending order. `company_name` since 4.14, `company` before; unknown values are ignored. Several values, separated by commas, are applied in the server's own order, not in the given one. Only `created_at` gives stable pages: contacts with equal or missing values move between pages. */
                sort?: components["parameters"]["ContactSort"];
            };
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    payload: ContactFilterCondition[];
                };
            };
        };
        responses: {
            /** A page of contacts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContactList;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            /** The server rejects a condition; the message names the key, operator or value */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorText;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    importContacts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     *
                     * CSV with a header row
                     */
                    import_file: Blob;
                };
            };
        };
        responses: {
            /** Queued; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            /** No file was sent */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorText;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    searchContacts: {
        parameters: {
            query?: {
                /** Whether contacts include `contact_inboxes` */
                include_contact_inboxes?: components["parameters"]["IncludeContactInboxes"];
                /** Only contacts with any of these labels */
                "labels[]"?: components["parameters"]["ContactLabelsFilter"];
                /** Starts at 1; a page past the end is empty */
                page?: components["parameters"]["Page"];
                /** Search string; blank or absent finds nothing */
                q?: string;
                /** A leading minus sorts in descending order. `company_name` since 4.14, `company` before; unknown values are ignored. Several values, separated by commas, are applied in the server's own order, not in the given one. Only `created_at` gives stable pages: contacts with equal or missing values move between pages. */
                sort?: components["parameters"]["ContactSort"];
            };
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of contacts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContactSearchResult;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listConversations: {
        parameters: {
            query?: {
                /** Does not affect the counts. Since 4.17 a conversation that a bot owns is assigned. */
                assignee_type?: components["parameters"]["ConversationAssigneeType"];
                /** Since 4.17 `participating` covers only inboxes that the caller may see */
                conversation_type?: components["parameters"]["ConversationType"];
                /** An unknown inbox, or one the caller may not see, returns an empty list */
                inbox_id?: components["parameters"]["ConversationInbox"];
                /** Only conversations with any of these labels */
                "labels[]"?: components["parameters"]["ConversationLabelsFilter"];
                /** Starts at 1; a page past the end is empty */
                page?: components["parameters"]["Page"];
                /** Part of the content of an incoming or outgoing message; searches conversations of every status */
                q?: components["parameters"]["ConversationText"];
                /** `priority_desc_created_at_asc` since 4.12, `unread` since 4.15; older servers ignore them */
                sort_by?: components["parameters"]["ConversationSort"];
                /** The contact's source_id in the inbox */
                source_id?: components["parameters"]["ConversationSource"];
                /** Ignored if `q` is given */
                status?: components["parameters"]["ConversationStatusFilter"];
                /** An unknown team returns 404 */
                team_id?: components["parameters"]["ConversationTeam"];
                /** Seconds. Only conversations updated within them, all on one page; `page` is ignored. */
                updated_within?: components["parameters"]["ConversationUpdatedWithin"];
            };
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of conversations */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConversationList;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ConversationCreate;
                "multipart/form-data": ConversationCreateForm;
            };
        };
        responses: {
            /** The conversation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Conversation;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** Number of the conversation in its account, as shown in the dashboard */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The conversation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Conversation;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    replaceConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** Number of the conversation in its account, as shown in the dashboard */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ConversationUpdate;
            };
        };
        responses: {
            /** The conversation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Conversation;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** Number of the conversation in its account, as shown in the dashboard */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Queued; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** Number of the conversation in its account, as shown in the dashboard */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ConversationUpdate;
            };
        };
        responses: {
            /** The conversation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Conversation;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    assignConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** Number of the conversation in its account, as shown in the dashboard */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ConversationAssignment;
            };
        };
        responses: {
            /** The requested assignee or team; a literal null if none was requested, or if it does not exist */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Agent | TeamRow | AssignedBot | AssignedAssistant | null;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listConversationAttachments: {
        parameters: {
            query?: {
                /** Starts at 1; a page past the end is empty */
                page?: components["parameters"]["Page"];
            };
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** Number of the conversation in its account, as shown in the dashboard */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of attachments */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meta: {
                            /** Total across all pages */
                            total_count: number;
                        };
                        payload: ConversationAttachment[];
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    setConversationCustomAttributes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** Number of the conversation in its account, as shown in the dashboard */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Strings up to 1500 characters, integers up to 9999999999; an empty object clears all attributes */
                    custom_attributes: ConversationCustomAttributes;
                    /**
                     * Since 4.17: keeps the attributes that are not in the object. An older server ignores it silently and replaces them all. Returns 500 if null is stored instead of attributes.
                     * @default false
                     */
                    merge?: boolean;
                };
            };
        };
        responses: {
            /** The current attributes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        custom_attributes: ConversationCustomAttributes;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            /** A value is too long or too large */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RecordInvalid;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteConversationCustomAttributes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** Number of the conversation in its account, as shown in the dashboard */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** The keys to remove */
                    custom_attributes: string[];
                };
            };
        };
        responses: {
            /** The remaining attributes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        custom_attributes: ConversationCustomAttributes;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createConversationDirectUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** Number of the conversation in its account, as shown in the dashboard */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    blob: {
                        /** Bytes */
                        byte_size: number;
                        /** MD5 of the file, in base64 */
                        checksum: string;
                        content_type: string;
                        filename: string;
                        metadata?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        responses: {
            /** Where to upload the file; before 4.16 never returned for a token */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DirectUpload;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            /** No dashboard session (before 4.16) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FrameworkError;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getConversationDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** Number of the conversation in its account, as shown in the dashboard */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The draft, or `has_draft` false */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConversationDraft;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteConversationDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** Number of the conversation in its account, as shown in the dashboard */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    setConversationDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** Number of the conversation in its account, as shown in the dashboard */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    draft_message: {
                        message: string;
                    };
                };
            };
        };
        responses: {
            /** Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getConversationInboxAssistant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** Number of the conversation in its account, as shown in the dashboard */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The assistant, or null if there is none */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        assistant: InboxAssistant | null;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listConversationLabels: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** Number of the conversation in its account, as shown in the dashboard */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ConversationLabels"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    setConversationLabels: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** Number of the conversation in its account, as shown in the dashboard */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    labels: string[];
                };
            };
        };
        responses: {
            200: components["responses"]["ConversationLabels"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listMessages: {
        parameters: {
            query?: {
                /** Only messages with a greater id; combined with `before`, that message too */
                after?: number;
                /** Only messages with a smaller id */
                before?: number;
                /** Excludes private notes and activity; any value enables it, even `false` */
                filter_internal_messages?: true;
            };
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** Number of the conversation in its account, as shown in the dashboard */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of messages */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MessageList;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** Number of the conversation in its account, as shown in the dashboard */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": MessageCreate;
                "multipart/form-data": MessageCreateForm;
            };
        };
        responses: {
            /** The message */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Message;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            /** Not sent; `error` says why */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorText;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** Number of the conversation in its account, as shown in the dashboard */
                conversation_id: components["parameters"]["ConversationId"];
                /** The message's id, unique across the server */
                message_id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** What is left of the message */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Message;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            /** The conversation received more than 200 messages within the last minute */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RecordInvalid;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateMessageStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** Number of the conversation in its account, as shown in the dashboard */
                conversation_id: components["parameters"]["ConversationId"];
                /** The message's id, unique across the server */
                message_id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Why it failed; only with `status` failed */
                    external_error?: string | null;
                    status: MessageStatus;
                };
            };
        };
        responses: {
            /** The message */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Message;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            /** The inbox is not an API inbox */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorText;
                };
            };
            404: components["responses"]["NotFound"];
            /** The conversation received more than 200 messages within the last minute */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RecordInvalid;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    retryMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** Number of the conversation in its account, as shown in the dashboard */
                conversation_id: components["parameters"]["ConversationId"];
                /** The message's id, unique across the server */
                message_id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The message */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Message;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            /** There is no such message; `error` says why */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorText;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    translateMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** Number of the conversation in its account, as shown in the dashboard */
                conversation_id: components["parameters"]["ConversationId"];
                /** The message's id, unique across the server */
                message_id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** For instance `de` */
                    target_language: string;
                };
            };
        };
        responses: {
            /** The translation; an empty body when there already was one */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        content: string | null;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            /** The translation service failed (since 4.16; 500 before) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorText;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    muteConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** Number of the conversation in its account, as shown in the dashboard */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listConversationParticipants: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** Number of the conversation in its account, as shown in the dashboard */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** All participants */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Agent[];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    addConversationParticipants: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** Number of the conversation in its account, as shown in the dashboard */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Ids of users of the account, as integers; an id sent as a string matches nobody */
                    user_ids: number[];
                };
            };
        };
        responses: {
            /** Only the participants added */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Agent[];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            /** Since 4.16.2, for a user who does not exist or may not see the conversation; 500 before */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorText;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    removeConversationParticipants: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** Number of the conversation in its account, as shown in the dashboard */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Ids of users of the account, as integers; an id sent as a string matches nobody */
                    user_ids: number[];
                };
            };
        };
        responses: {
            /** Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    setConversationParticipants: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** Number of the conversation in its account, as shown in the dashboard */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Ids of users of the account, as integers; an id sent as a string matches nobody */
                    user_ids: number[];
                };
            };
        };
        responses: {
            /** All participants */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Agent[];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            /** Since 4.16.2, for a user who does not exist or may not see the conversation; 500 before */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorText;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listConversationReportingEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** Number of the conversation in its account, as shown in the dashboard */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The events, oldest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ReportingEvent[];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    setConversationPriority: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** Number of the conversation in its account, as shown in the dashboard */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** null clears the priority */
                    priority: ConversationPriority | null;
                };
            };
        };
        responses: {
            /** Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            /** An unknown priority (since 4.18), or the query took too long (since 4.16) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorText;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    toggleConversationStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** Number of the conversation in its account, as shown in the dashboard */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** Unix seconds; only with the status `snoozed` */
                    snoozed_until?: number | null;
                    status?: ConversationStatus;
                };
            };
        };
        responses: {
            /** The status after the change */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        payload: StatusChange;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    setConversationTyping: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** Number of the conversation in its account, as shown in the dashboard */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** A private note is being written; sent to the contact's socket anyway */
                    is_private?: boolean;
                    /** @enum {string} */
                    typing_status: "on" | "off";
                };
            };
        };
        responses: {
            /** Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    sendConversationTranscript: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** Number of the conversation in its account, as shown in the dashboard */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Address of the recipient */
                    email: string;
                };
            };
        };
        responses: {
            /** Queued; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            /** The account's plan does not include transcripts (4.14.2) */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorText;
                };
            };
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            /** No address was sent */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorText;
                };
            };
            /** Rate limit exceeded; there is no Retry-After. On Chatwoot's cloud, an empty body means the daily limit of e-mails (4.14.2). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": "Retry later\n";
                };
            };
            500: components["responses"]["InternalServerError"];
        };
    };
    unmuteConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** Number of the conversation in its account, as shown in the dashboard */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    markConversationUnread: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** Number of the conversation in its account, as shown in the dashboard */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The conversation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Conversation;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    markConversationRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** Number of the conversation in its account, as shown in the dashboard */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The conversation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Conversation;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    filterConversations: {
        parameters: {
            query?: {
                /** Starts at 1; a page past the end is empty */
                page?: components["parameters"]["Page"];
                /** Since 4.18; older servers ignore it */
                sort_by?: components["parameters"]["ConversationFilterSort"];
            };
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    payload: ConversationFilterCondition[];
                };
            };
        };
        responses: {
            /** A page of conversations */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConversationFilterResult;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            /** The server rejects a condition; the message names the key, operator or value */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorText;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getConversationCounts: {
        parameters: {
            query?: {
                /** Since 4.17 `participating` covers only inboxes that the caller may see */
                conversation_type?: components["parameters"]["ConversationType"];
                /** An unknown inbox, or one the caller may not see, returns an empty list */
                inbox_id?: components["parameters"]["ConversationInbox"];
                /** Only conversations with any of these labels */
                "labels[]"?: components["parameters"]["ConversationLabelsFilter"];
                /** Part of the content of an incoming or outgoing message; searches conversations of every status */
                q?: components["parameters"]["ConversationText"];
                /** The contact's source_id in the inbox */
                source_id?: components["parameters"]["ConversationSource"];
                /** Ignored if `q` is given */
                status?: components["parameters"]["ConversationStatusFilter"];
                /** An unknown team returns 404 */
                team_id?: components["parameters"]["ConversationTeam"];
            };
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The counts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meta: ConversationCounts;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    searchConversations: {
        parameters: {
            query?: {
                /** Does not affect the counts. Since 4.17 a conversation that a bot owns is assigned. */
                assignee_type?: components["parameters"]["ConversationAssigneeType"];
                /** Since 4.17 `participating` covers only inboxes that the caller may see */
                conversation_type?: components["parameters"]["ConversationType"];
                /** An unknown inbox, or one the caller may not see, returns an empty list */
                inbox_id?: components["parameters"]["ConversationInbox"];
                /** Only conversations with any of these labels */
                "labels[]"?: components["parameters"]["ConversationLabelsFilter"];
                /** Starts at 1; a page past the end is empty */
                page?: components["parameters"]["Page"];
                /** Part of the content of an incoming or outgoing message; searches conversations of every status */
                q?: components["parameters"]["ConversationText"];
                /** `priority_desc_created_at_asc` since 4.12, `unread` since 4.15; older servers ignore them */
                sort_by?: components["parameters"]["ConversationSort"];
                /** The contact's source_id in the inbox */
                source_id?: components["parameters"]["ConversationSource"];
                /** Ignored if `q` is given */
                status?: components["parameters"]["ConversationStatusFilter"];
                /** An unknown team returns 404 */
                team_id?: components["parameters"]["ConversationTeam"];
                /** Seconds. Only conversations updated within them, all on one page; `page` is ignored. */
                updated_within?: components["parameters"]["ConversationUpdatedWithin"];
            };
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of matches */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meta: FilterCounts;
                        payload: ConversationSearchHit[];
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getConversationUnreadCounts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The counts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        payload: ConversationUnreadCounts;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            /** The account does not have the feature */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorText;
                };
            };
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listCsatSurveyResponses: {
        parameters: {
            query?: {
                inbox_id?: components["parameters"]["CsatInbox"];
                /** Starts at 1; a page past the end is empty */
                page?: components["parameters"]["Page"];
                rating?: components["parameters"]["CsatRatingFilter"];
                /** Unix seconds; ignored without `until` */
                since?: components["parameters"]["CsatSince"];
                /** `-created_at` sorts newest first */
                sort?: "created_at" | "-created_at";
                team_id?: components["parameters"]["CsatTeam"];
                /** Unix seconds; ignored without `since` */
                until?: components["parameters"]["CsatUntil"];
                /** Only answers for conversations that were assigned to these users */
                "user_ids[]"?: components["parameters"]["CsatAgents"];
            };
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of answers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CsatSurveyResponse[];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateCsatSurveyResponse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                csat_survey_response_id: components["parameters"]["CsatSurveyResponseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** A missing key clears them too */
                    csat_review_notes: string | null;
                };
            };
        };
        responses: {
            /** The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CsatSurveyResponse;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    downloadCsatSurveyResponses: {
        parameters: {
            query: {
                inbox_id?: components["parameters"]["CsatInbox"];
                rating?: components["parameters"]["CsatRatingFilter"];
                /** Unix seconds */
                since: number;
                team_id?: components["parameters"]["CsatTeam"];
                /** Unix seconds */
                until: number;
                /** Only answers for conversations that were assigned to these users */
                "user_ids[]"?: components["parameters"]["CsatAgents"];
            };
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The answers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getCsatMetrics: {
        parameters: {
            query?: {
                inbox_id?: components["parameters"]["CsatInbox"];
                rating?: components["parameters"]["CsatRatingFilter"];
                /** Unix seconds; ignored without `until` */
                since?: components["parameters"]["CsatSince"];
                team_id?: components["parameters"]["CsatTeam"];
                /** Unix seconds; ignored without `since` */
                until?: components["parameters"]["CsatUntil"];
                /** Only answers for conversations that were assigned to these users */
                "user_ids[]"?: components["parameters"]["CsatAgents"];
            };
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The counts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CsatMetrics;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listCustomAttributeDefinitions: {
        parameters: {
            query?: {
                /** Only those for conversations (`0`), contacts (`1`) or, on newer servers, companies */
                attribute_model?: "conversation_attribute" | "contact_attribute" | "company_attribute" | "0" | "1";
            };
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The definitions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CustomAttributeDefinition[];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createCustomAttributeDefinition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    attribute_description?: string | null;
                    attribute_display_name: string;
                    /** Name or number of the type, from 0; `text` if absent */
                    attribute_display_type?: ("text" | "number" | "currency" | "percent" | "link" | "date" | "list" | "checkbox") | (0 | 1 | 2 | 3 | 4 | 5 | 6 | 7);
                    /** Unique per model; newer servers accept only letters, digits, `_`, `.` and `-` */
                    attribute_key: string;
                    /** Name or number of the model; conversation_attribute if absent. company_attribute is newer than 4.10; servers without it return 500. */
                    attribute_model?: ("conversation_attribute" | "contact_attribute" | "company_attribute") | (0 | 1);
                    /** Choices of a list attribute */
                    attribute_values?: (string | number)[];
                    /** Hint that the dashboard shows if the value does not match */
                    regex_cue?: string | null;
                    /** Regular expression for text values, checked by the dashboard */
                    regex_pattern?: string | null;
                };
            };
        };
        responses: {
            /** The definition */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CustomAttributeDefinition;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getCustomAttributeDefinition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** The definition */
                attribute_id: components["parameters"]["AttributeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The definition */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CustomAttributeDefinition;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteCustomAttributeDefinition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** The definition */
                attribute_id: components["parameters"]["AttributeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done; the body is empty */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateCustomAttributeDefinition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** The definition */
                attribute_id: components["parameters"]["AttributeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    attribute_description?: string | null;
                    attribute_display_name?: string;
                    /** Name or number of the type, from 0; `text` if absent */
                    attribute_display_type?: ("text" | "number" | "currency" | "percent" | "link" | "date" | "list" | "checkbox") | (0 | 1 | 2 | 3 | 4 | 5 | 6 | 7);
                    /** Unique per model; newer servers accept only letters, digits, `_`, `.` and `-` */
                    attribute_key?: string;
                    /** Name or number of the model; conversation_attribute if absent. company_attribute is newer than 4.10; servers without it return 500. */
                    attribute_model?: ("conversation_attribute" | "contact_attribute" | "company_attribute") | (0 | 1);
                    /** Choices of a list attribute */
                    attribute_values?: (string | number)[];
                    /** Hint that the dashboard shows if the value does not match */
                    regex_cue?: string | null;
                    /** Regular expression for text values, checked by the dashboard */
                    regex_pattern?: string | null;
                };
            };
        };
        responses: {
            /** The definition */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CustomAttributeDefinition;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listCustomFilters: {
        parameters: {
            query?: {
                /** Kind of record to filter */
                filter_type?: "conversation" | "contact" | "report";
            };
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The filters */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CustomFilter[];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createCustomFilter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Kind of record to filter; conversation if absent
                     * @enum {string}
                     */
                    filter_type?: "conversation" | "contact" | "report";
                    name: string;
                    query: CustomFilterQuery;
                };
            };
        };
        responses: {
            /** The filter */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CustomFilter;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getCustomFilter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** The filter */
                custom_filter_id: components["parameters"]["CustomFilterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The filter */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CustomFilter;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteCustomFilter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** The filter */
                custom_filter_id: components["parameters"]["CustomFilterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done; the body is empty */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateCustomFilter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** The filter */
                custom_filter_id: components["parameters"]["CustomFilterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Kind of record to filter; conversation if absent
                     * @enum {string}
                     */
                    filter_type?: "conversation" | "contact" | "report";
                    name?: string;
                    query?: CustomFilterQuery;
                };
            };
        };
        responses: {
            /** The filter */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CustomFilter;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    addInboxMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": InboxMembersChange;
            };
        };
        responses: {
            200: components["responses"]["AgentPayload"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            /** A user does not exist */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RecordInvalid;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    removeInboxMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": InboxMembersChange;
            };
        };
        responses: {
            /** Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    setInboxMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": InboxMembersChange;
            };
        };
        responses: {
            200: components["responses"]["AgentPayload"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            /** A user does not exist */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RecordInvalid;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listInboxMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                inbox_id: components["parameters"]["InboxId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AgentPayload"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listInboxes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The inboxes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        payload: Inbox[];
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createInbox: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": InboxCreate;
                "multipart/form-data": InboxCreateForm;
            };
        };
        responses: {
            /** The inbox */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Inbox;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            /** The account's plan allows no more inboxes */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorText;
                };
            };
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getInbox: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                inbox_id: components["parameters"]["InboxId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The inbox */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Inbox;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteInbox: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                inbox_id: components["parameters"]["InboxId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Deletion queued */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Says that it will take some time */
                        message: string;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateInbox: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                inbox_id: components["parameters"]["InboxId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": InboxUpdate;
                "multipart/form-data": InboxUpdateForm;
            };
        };
        responses: {
            /** The inbox */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Inbox;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            /** Not valid, or the mail server refused the settings (`message` only), or the inbox cannot have a `branded_email_layout` (`error`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RecordInvalid | ErrorText | MailServerRefusal;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getInboxAgentBot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                inbox_id: components["parameters"]["InboxId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The bot, if there is one */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Absent if there is none */
                        agent_bot?: InboxAgentBot;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listInboxAssignableAgents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                inbox_id: components["parameters"]["InboxId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AgentPayload"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteInboxAvatar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                inbox_id: components["parameters"]["InboxId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listInboxCampaigns: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                inbox_id: components["parameters"]["InboxId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The campaigns */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Campaign[];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getInboxCsatTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                inbox_id: components["parameters"]["InboxId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Whether there is a template, and its status */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        content_sid?: string | null;
                        error?: string | null;
                        friendly_name?: string | null;
                        language?: string | null;
                        status?: string | null;
                        template_exists: boolean;
                        template_id?: string | null;
                        template_name?: string | null;
                    };
                };
            };
            /** Not a WhatsApp inbox */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorText;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    disableInboxWhatsappCalling: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                inbox_id: components["parameters"]["InboxId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            /** The inbox does not support calls, or WhatsApp refused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorText;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    enableInboxWhatsappCalling: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                inbox_id: components["parameters"]["InboxId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            /** The inbox does not support calls, or WhatsApp refused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorText;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getInboxHealth: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                inbox_id: components["parameters"]["InboxId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The state of the number */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WhatsappHealth | TwilioHealth;
                };
            };
            /** Neither a WhatsApp Cloud API inbox nor, since 4.18, an SMS inbox at Twilio */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorText;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            /** The provider did not respond, or responded with an error; since 4.16.2 `error` is an object if the error is WhatsApp's */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorText | WhatsappRefusal;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listInboxMessageTemplates: {
        parameters: {
            query?: {
                /** Only templates with exactly this name, the `friendly_name` for Twilio; the same name can exist in several languages */
                name?: string;
            };
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                inbox_id: components["parameters"]["InboxId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The templates */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": InboxMessageTemplates;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            /** Not a WhatsApp inbox */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorText;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    registerInboxWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                inbox_id: components["parameters"]["InboxId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Registered */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Says that it was registered */
                        message: string;
                    };
                };
            };
            /** Neither a WhatsApp Cloud API inbox nor, since 4.18, an SMS inbox at Twilio */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorText;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            /** The provider refused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorText;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    resetInboxSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                inbox_id: components["parameters"]["InboxId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The inbox with its new secret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiInbox;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            /** Not an API inbox; the body is empty. For an unknown inbox, or on servers before 4.13, the usual 404. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    rotateInboxHmacToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                inbox_id: components["parameters"]["InboxId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The inbox with its new token */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WebWidgetInbox | ApiInbox;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            /** Neither a website nor an API inbox; the body is empty. For an unknown inbox, or on servers before 4.18, the usual 404. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    setInboxAgentBot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                inbox_id: components["parameters"]["InboxId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Id of the bot; null disconnects the current bot */
                    agent_bot: number | null;
                };
            };
        };
        responses: {
            /** Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    setInboxCallRecording: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                inbox_id: components["parameters"]["InboxId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Whether calls are recorded */
                    recording_enabled?: boolean;
                    /** Whether recorded calls are transcribed */
                    transcription_enabled?: boolean;
                };
            };
        };
        responses: {
            /** Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            /** The inbox has no calls */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorText;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    setInboxInboundCalls: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                inbox_id: components["parameters"]["InboxId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Whether incoming calls are accepted */
                    inbound_calls_enabled: boolean;
                };
            };
        };
        responses: {
            /** Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            /** The inbox has no calls */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorText;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    syncInboxTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                inbox_id: components["parameters"]["InboxId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Queued */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            /** Not a WhatsApp inbox */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorText;
                };
            };
            429: components["responses"]["TooManyRequests"];
            /** The server failed; here `error` says why */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FrameworkError | ErrorText;
                };
            };
        };
    };
    listIntegrationApps: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The apps */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        payload: IntegrationApp[];
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getIntegrationApp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** A name, for instance `dialogflow` */
                app_id: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The app */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": IntegrationApp;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createIntegrationHook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** The app's id, for instance `dialogflow` */
                    app_id: string;
                    /** Required for apps that belong to an inbox */
                    inbox_id?: number | null;
                    settings?: IntegrationSettings;
                    status?: IntegrationHookStatus;
                };
            };
        };
        responses: {
            /** The hook */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": IntegrationHook;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteIntegrationHook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                hook_id: components["parameters"]["HookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateIntegrationHook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                hook_id: components["parameters"]["HookId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    settings?: IntegrationSettings;
                    status?: IntegrationHookStatus;
                };
            };
        };
        responses: {
            /** The hook */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": IntegrationHook;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    processIntegrationHookEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                hook_id: components["parameters"]["HookId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    event: {
                        /** The app's input for this event */
                        data?: {
                            [key: string]: unknown;
                        };
                        /** For instance `rephrase` or `summarize` */
                        name: string;
                    };
                };
            };
        };
        responses: {
            /** The app's reply */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string | null;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            /** The app does not accept the event, or failed; older servers (4.7 among them) pass on OpenAI's error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorText | {
                        /** The error as the app's service sent it */
                        error: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listLabels: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The labels */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        payload: Label[];
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createLabel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Hexadecimal, for instance `#ff0000`
                     * @default #1f93ff
                     */
                    color?: string;
                    description?: string | null;
                    show_on_sidebar?: boolean | null;
                    /** Letters, digits, `_` and `-`; stored in lower case; unique in the account */
                    title: string;
                };
            };
        };
        responses: {
            /** The label */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Label;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getLabel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** The label */
                label_id: components["parameters"]["LabelId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The label */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Label;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteLabel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** The label */
                label_id: components["parameters"]["LabelId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateLabel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** The label */
                label_id: components["parameters"]["LabelId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Hexadecimal, for instance `#ff0000`
                     * @default #1f93ff
                     */
                    color?: string;
                    description?: string | null;
                    show_on_sidebar?: boolean | null;
                    /** Letters, digits, `_` and `-`; stored in lower case; unique in the account */
                    title?: string;
                };
            };
        };
        responses: {
            /** The label */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Label;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listMacros: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The macros */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        payload: Macro[];
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createMacro: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    actions: MacroAction[];
                    name: string;
                    visibility?: MacroVisibility;
                };
            };
        };
        responses: {
            /** The macro */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MacroResult;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["FieldErrors"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getMacro: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                macro_id: components["parameters"]["MacroId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The macro */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MacroResult;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            /** There is no such macro; the body is empty */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteMacro: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                macro_id: components["parameters"]["MacroId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateMacro: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                macro_id: components["parameters"]["MacroId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    actions?: MacroAction[];
                    name?: string;
                    /** Becomes null when omitted */
                    visibility?: MacroVisibility;
                };
            };
        };
        responses: {
            /** The macro */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MacroResult;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["FieldErrors"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    executeMacro: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                macro_id: components["parameters"]["MacroId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** The numbers shown in the dashboard; unknown ones are ignored */
                    conversation_ids: number[];
                };
            };
        };
        responses: {
            /** Started; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getNotificationSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The settings */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NotificationSettings;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listNotifications: {
        parameters: {
            query?: {
                /** Includes those too */
                "includes[]"?: ("read" | "snoozed")[];
                /** Starts at 1; a page past the end is empty */
                page?: components["parameters"]["Page"];
                /** By last activity */
                sort_order?: "asc" | "desc";
            };
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of notifications */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NotificationList;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteNotification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                notification_id: components["parameters"]["NotificationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    markNotificationRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                notification_id: components["parameters"]["NotificationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The notification as stored */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NotificationRow;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    snoozeNotification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                notification_id: components["parameters"]["NotificationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Unix seconds */
                    snoozed_until: number;
                };
            };
        };
        responses: {
            /** The notification as stored */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NotificationRow;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    markNotificationUnread: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                notification_id: components["parameters"]["NotificationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The notification as stored */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NotificationRow;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteNotifications: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    type?: "read" | "all";
                };
            };
        };
        responses: {
            /** Started; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    markAllNotificationsRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** The conversation's database id, as in notifications */
                    primary_actor_id?: number;
                    /** @constant */
                    primary_actor_type?: "Conversation";
                };
            };
        };
        responses: {
            /** Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getUnreadNotificationCount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The number */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": number;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listPortals: {
        parameters: {
            query?: {
                /** Only echoed in `meta` */
                page?: number;
            };
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The portals */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PortalList;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createPortal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** The `blob_id` returned by an upload; becomes the logo */
                    blob_id?: string | number;
                    /** A website inbox whose widget the portal shows */
                    inbox_id?: number;
                    portal: PortalCreate;
                };
            };
        };
        responses: {
            /** The portal */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Portal;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getPortal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** The portal's slug, not its id */
                portal_slug: components["parameters"]["PortalSlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The portal */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Portal;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deletePortal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** The portal's slug, not its id */
                portal_slug: components["parameters"]["PortalSlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updatePortal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** The portal's slug, not its id */
                portal_slug: components["parameters"]["PortalSlug"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** The `blob_id` returned by an upload; becomes the logo */
                    blob_id?: string | number;
                    /** A website inbox whose widget the portal shows */
                    inbox_id?: number;
                    portal?: PortalUpdate;
                };
            };
        };
        responses: {
            /** The portal */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Portal;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            /** A value is invalid; the body has the reasons, by field where there is one */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FieldErrors | RecordInvalid | ErrorText;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listArticles: {
        parameters: {
            query?: {
                /** Only articles by this user */
                author_id?: number;
                /** Only articles of this category */
                category_slug?: string;
                /** Only articles in this language */
                locale?: string;
                /** Starts at 1; a page past the end is empty */
                page?: components["parameters"]["Page"];
                /** Words to find in the title, description or content */
                query?: string;
                status?: ArticleStatus;
            };
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** The portal's slug, not its id */
                portal_slug: components["parameters"]["PortalSlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of articles */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ArticleList;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createArticle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** The portal's slug, not its id */
                portal_slug: components["parameters"]["PortalSlug"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    article: ArticleCreate;
                };
            };
        };
        responses: {
            200: components["responses"]["Article"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getArticle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** The article's id */
                article_id: components["parameters"]["ArticleId"];
                /** The portal's slug, not its id */
                portal_slug: components["parameters"]["PortalSlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Article"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteArticle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** The article's id */
                article_id: components["parameters"]["ArticleId"];
                /** The portal's slug, not its id */
                portal_slug: components["parameters"]["PortalSlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateArticle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** The article's id */
                article_id: components["parameters"]["ArticleId"];
                /** The portal's slug, not its id */
                portal_slug: components["parameters"]["PortalSlug"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    article: ArticleUpdate;
                };
            };
        };
        responses: {
            200: components["responses"]["Article"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            /** A value is invalid. A draft that is too long returns only `message` since 4.16 or 4.17; before, `error` with the reasons by field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RecordInvalid | ErrorText | FieldErrors | ArticleRefusal;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    reorderArticles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** The portal's slug, not its id */
                portal_slug: components["parameters"]["PortalSlug"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** New positions within the category, by article id */
                    positions_hash: {
                        [key: string]: number;
                    };
                };
            };
        };
        responses: {
            /** Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ArticlePositions;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listCategories: {
        parameters: {
            query?: {
                /** Only categories in this language; defaults to the portal's own */
                locale?: string;
                /** Starts at 1; a page past the end is empty */
                page?: components["parameters"]["Page"];
            };
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** The portal's slug, not its id */
                portal_slug: components["parameters"]["PortalSlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of categories */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CategoryList;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createCategory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** The portal's slug, not its id */
                portal_slug: components["parameters"]["PortalSlug"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    category: CategoryCreate;
                };
            };
        };
        responses: {
            200: components["responses"]["Category"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getCategory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** The category's id */
                category_id: components["parameters"]["CategoryId"];
                /** The portal's slug, not its id */
                portal_slug: components["parameters"]["PortalSlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Category"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteCategory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** The category's id */
                category_id: components["parameters"]["CategoryId"];
                /** The portal's slug, not its id */
                portal_slug: components["parameters"]["PortalSlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateCategory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** The category's id */
                category_id: components["parameters"]["CategoryId"];
                /** The portal's slug, not its id */
                portal_slug: components["parameters"]["PortalSlug"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    category: CategoryUpdate;
                };
            };
        };
        responses: {
            200: components["responses"]["Category"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listReportingEvents: {
        parameters: {
            query?: {
                inbox_id?: number;
                name?: ReportingEventName;
                /** Starts at 1; a page past the end is empty */
                page?: components["parameters"]["Page"];
                /** Unix seconds */
                since?: number;
                /** Unix seconds */
                until?: number;
                user_id?: number;
            };
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meta: {
                            /** Total across all pages */
                            count: number;
                            current_page: number;
                            total_pages: number;
                        };
                        payload: ReportingEvent[];
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    globalSearch: {
        parameters: {
            query?: {
                /** Starts at 1; a page past the end is empty */
                page?: components["parameters"]["Page"];
                /** The search string; without it contacts are simply listed */
                q?: components["parameters"]["GlobalSearchText"];
            };
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of each kind */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        payload: GlobalSearchResult;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["SearchRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    globalSearchArticles: {
        parameters: {
            query?: {
                /** Starts at 1; a page past the end is empty */
                page?: components["parameters"]["Page"];
                /** The search string; without it contacts are simply listed */
                q?: components["parameters"]["GlobalSearchText"];
            };
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of articles */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        payload: {
                            articles: GlobalSearchArticle[];
                        };
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["SearchRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    globalSearchContacts: {
        parameters: {
            query?: {
                /** Starts at 1; a page past the end is empty */
                page?: components["parameters"]["Page"];
                /** The search string; without it contacts are simply listed */
                q?: components["parameters"]["GlobalSearchText"];
            };
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of contacts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        payload: {
                            contacts: GlobalSearchContact[];
                        };
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["SearchRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    globalSearchConversations: {
        parameters: {
            query?: {
                /** Starts at 1; a page past the end is empty */
                page?: components["parameters"]["Page"];
                /** The search string; without it contacts are simply listed */
                q?: components["parameters"]["GlobalSearchText"];
            };
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of conversations */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        payload: {
                            conversations: GlobalSearchConversation[];
                        };
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["SearchRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    globalSearchMessages: {
        parameters: {
            query?: {
                /** Starts at 1; a page past the end is empty */
                page?: components["parameters"]["Page"];
                /** The search string; without it contacts are simply listed */
                q?: components["parameters"]["GlobalSearchText"];
            };
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of messages */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        payload: {
                            messages: Message[];
                        };
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["SearchRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listSlaPolicies: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The policies */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        payload: SlaPolicy[];
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createSlaPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    sla_policy: {
                        description?: string | null;
                        /** Seconds */
                        first_response_time_threshold?: number | null;
                        name: string;
                        /** Seconds */
                        next_response_time_threshold?: number | null;
                        only_during_business_hours?: boolean;
                        /** Seconds */
                        resolution_time_threshold?: number | null;
                    };
                };
            };
        };
        responses: {
            /** The policy */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SlaPolicyResult;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getSlaPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                sla_policy_id: components["parameters"]["SlaPolicyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The policy */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SlaPolicyResult;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteSlaPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                sla_policy_id: components["parameters"]["SlaPolicyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateSlaPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                sla_policy_id: components["parameters"]["SlaPolicyId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    sla_policy: {
                        description?: string | null;
                        /** Seconds */
                        first_response_time_threshold?: number | null;
                        name?: string;
                        /** Seconds */
                        next_response_time_threshold?: number | null;
                        only_during_business_hours?: boolean;
                        /** Seconds */
                        resolution_time_threshold?: number | null;
                    };
                };
            };
        };
        responses: {
            /** The policy */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SlaPolicyResult;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listTeams: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The teams */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Team[];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createTeam: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Conversations of the team are assigned to agents automatically
                     * @default true
                     */
                    allow_auto_assign?: boolean;
                    description?: string | null;
                    /** Since 4.16, ignored before; empty for none */
                    icon?: string;
                    /** Since 4.16, ignored before; empty for none */
                    icon_color?: string;
                    /** Stored in lower case */
                    name: string;
                };
            };
        };
        responses: {
            /** The team */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Team;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getTeam: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                team_id: components["parameters"]["TeamId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The team */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Team;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteTeam: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                team_id: components["parameters"]["TeamId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateTeam: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                team_id: components["parameters"]["TeamId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    allow_auto_assign?: boolean;
                    description?: string | null;
                    /** Since 4.16, ignored before; empty for none */
                    icon?: string;
                    /** Since 4.16, ignored before; empty for none */
                    icon_color?: string;
                    /** Stored in lower case */
                    name?: string;
                };
            };
        };
        responses: {
            /** The team */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Team;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listTeamMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                team_id: components["parameters"]["TeamId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The members */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Agent[];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    addTeamMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                team_id: components["parameters"]["TeamId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    user_ids: number[];
                };
            };
        };
        responses: {
            /** The new members */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Agent[];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    removeTeamMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                team_id: components["parameters"]["TeamId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    user_ids: number[];
                };
            };
        };
        responses: {
            /** Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    setTeamMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                team_id: components["parameters"]["TeamId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    user_ids: number[];
                };
            };
        };
        responses: {
            /** All members */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Agent[];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateActiveAt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    upload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** http or https */
                    external_url: string;
                };
                "multipart/form-data": {
                    /** Format: binary */
                    attachment: Blob;
                };
            };
        };
        responses: {
            /** The stored file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Upload;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            /** Nothing was sent, or the URL was refused or could not be fetched */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorText;
                };
            };
            429: components["responses"]["TooManyRequests"];
            /** The server failed; a body with only `error` means that it could not fetch the URL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FrameworkError | ErrorText;
                };
            };
        };
    };
    listWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The webhooks */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        payload: {
                            webhooks: Webhook[];
                        };
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Stored and returned as `inbox` */
                    inbox_id?: number | null;
                    /** Since 4.10 */
                    name?: string | null;
                    /** Defaults to all except typing and inbox events */
                    subscriptions?: WebhookEventName[];
                    /** http or https; unique in the account */
                    url: string;
                };
            };
        };
        responses: {
            /** The webhook */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        payload: {
                            webhook: Webhook;
                        };
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                webhook_id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
                webhook_id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Stored and returned as `inbox` */
                    inbox_id?: number | null;
                    /** Since 4.10 */
                    name?: string | null;
                    /** Defaults to all except typing and inbox events */
                    subscriptions?: WebhookEventName[];
                    /** http or https; unique in the account */
                    url?: string;
                };
            };
        };
        responses: {
            /** The webhook */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        payload: {
                            webhook: Webhook;
                        };
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Profile"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    profile: ProfileUpdate;
                };
                "multipart/form-data": ProfileUpdateForm;
            };
        };
        responses: {
            200: components["responses"]["Profile"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    setProfileAutoOffline: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    profile: {
                        account_id: number;
                        auto_offline: boolean;
                    };
                };
            };
        };
        responses: {
            200: components["responses"]["Profile"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    setProfileAvailability: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    profile: {
                        account_id: number;
                        availability: Availability;
                    };
                };
            };
        };
        responses: {
            200: components["responses"]["Profile"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteProfileAvatar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Profile"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    resetProfileAccessToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Profile"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listProfileSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** All sessions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ProfileSession[];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteProfileSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            /** It is the session that sent the request, or the query took too long (since 4.16) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorText;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    setActiveAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    profile: {
                        account_id: number;
                    };
                };
            };
        };
        responses: {
            /** Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getLiveConversationMetrics: {
        parameters: {
            query?: {
                /** Only conversations of this team */
                team_id?: components["parameters"]["LiveReportTeam"];
            };
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The counts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LiveConversationMetrics;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getGroupedLiveConversationMetrics: {
        parameters: {
            query: {
                /** Also the key of each row; any other value returns 422 */
                group_by: "team_id" | "assignee_id";
                /** Only conversations of this team */
                team_id?: components["parameters"]["LiveReportTeam"];
            };
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The counts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LiveTeamMetrics[] | LiveAssigneeMetrics[];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            /** `group_by` is missing or unknown */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorText;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getReportSeries: {
        parameters: {
            query: {
                /** Computes averages from the inboxes' business hours only */
                business_hours?: components["parameters"]["ReportBusinessHours"];
                /** The length of a period */
                group_by?: "hour" | "day" | "week" | "month" | "year";
                /** The id of the agent, inbox, label or team; required unless `type` is account */
                id?: components["parameters"]["ReportSubject"];
                metric: ReportMetric;
                /** Unix seconds; ignored without `until` */
                since?: components["parameters"]["ReportSince"];
                /** In hours, for instance `5.5` or `-3`; determines where days begin. */
                timezone_offset?: number;
                /** What to report on; the server returns 500 without it */
                type: components["parameters"]["ReportType"];
                /** Unix seconds; ignored without `since` */
                until?: components["parameters"]["ReportUntil"];
            };
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The points, oldest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ReportPoint[];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    downloadAgentReport: {
        parameters: {
            query: {
                /** Computes averages from the inboxes' business hours only */
                business_hours?: components["parameters"]["ReportBusinessHours"];
                /** Unix seconds */
                since: components["parameters"]["ReportSinceRequired"];
                /** Unix seconds */
                until: components["parameters"]["ReportUntilRequired"];
            };
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ReportCsv"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getBotMetrics: {
        parameters: {
            query?: {
                /** Unix seconds; ignored without `until` */
                since?: components["parameters"]["ReportSince"];
                /** Unix seconds; ignored without `since` */
                until?: components["parameters"]["ReportUntil"];
            };
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The metrics */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BotMetrics;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getBotSummary: {
        parameters: {
            query: {
                /** The id of the agent, inbox, label or team; required unless `type` is account */
                id?: components["parameters"]["ReportSubject"];
                /** Unix seconds */
                since: components["parameters"]["ReportSinceRequired"];
                /** What to report on; the server returns 500 without it */
                type: components["parameters"]["ReportType"];
                /** Unix seconds */
                until: components["parameters"]["ReportUntilRequired"];
            };
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The counts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BotSummary;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    downloadConversationTraffic: {
        parameters: {
            query: {
                /** In hours, for instance `5.5` or `-3` */
                timezone_offset: number;
            };
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ReportCsv"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getConversationReport: {
        parameters: {
            query: {
                /** From 1, 25 agents each; `type=agent` only */
                page?: number;
                /** Determines the shape of the response */
                type: "account" | "agent";
            };
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One object for the account, a list for agents */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AccountConversationReport | AgentConversationReport[];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            /** `type` is missing; the body is empty */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    downloadConversationSummary: {
        parameters: {
            query: {
                /** Computes averages from the inboxes' business hours only */
                business_hours?: components["parameters"]["ReportBusinessHours"];
                /** Unix seconds */
                since: components["parameters"]["ReportSinceRequired"];
                /** Unix seconds */
                until: components["parameters"]["ReportUntilRequired"];
            };
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ReportCsv"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getReportDrilldown: {
        parameters: {
            query: {
                /** Unix seconds; start of the period, as in the `timestamp` of a point */
                bucket_timestamp: number;
                /** Computes averages from the inboxes' business hours only */
                business_hours?: components["parameters"]["ReportBusinessHours"];
                /** Length of the period */
                group_by?: "hour" | "day" | "week" | "month" | "year";
                /** The id of the agent, inbox, label or team; required unless `type` is account */
                id?: components["parameters"]["ReportSubject"];
                metric: ReportMetric;
                /** Starts at 1; a page past the end is empty */
                page?: components["parameters"]["Page"];
                /** Records per page */
                per_page?: number;
                /** Unix seconds */
                since: components["parameters"]["ReportSinceRequired"];
                /** In hours, for instance `5.5` or `-3`; as in the report */
                timezone_offset?: number;
                /** What the report is about */
                type?: "account" | "agent" | "inbox" | "label" | "team";
                /** Unix seconds */
                until: components["parameters"]["ReportUntilRequired"];
            };
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of records */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ReportDrilldown;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            /** A parameter is missing or unknown; the body is empty */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getFirstResponseTimeDistribution: {
        parameters: {
            query?: {
                /** Unix seconds; ignored without `until` */
                since?: components["parameters"]["ReportSince"];
                /** Unix seconds; ignored without `since` */
                until?: components["parameters"]["ReportUntil"];
            };
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Counts by channel type; types without first replies are absent */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: FirstResponseTimes;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getInboxLabelMatrix: {
        parameters: {
            query?: {
                /** Only these inboxes */
                "inbox_ids[]"?: number[];
                /** Only these labels */
                "label_ids[]"?: number[];
                /** Unix seconds; ignored without `until` */
                since?: components["parameters"]["ReportSince"];
                /** Unix seconds; ignored without `since` */
                until?: components["parameters"]["ReportUntil"];
            };
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The counts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": InboxLabelMatrix;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    downloadInboxReport: {
        parameters: {
            query: {
                /** Computes averages from the inboxes' business hours only */
                business_hours?: components["parameters"]["ReportBusinessHours"];
                /** Unix seconds */
                since: components["parameters"]["ReportSinceRequired"];
                /** Unix seconds */
                until: components["parameters"]["ReportUntilRequired"];
            };
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ReportCsv"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    downloadLabelReport: {
        parameters: {
            query: {
                /** Computes averages from the inboxes' business hours only */
                business_hours?: components["parameters"]["ReportBusinessHours"];
                /** Unix seconds */
                since: components["parameters"]["ReportSinceRequired"];
                /** Unix seconds */
                until: components["parameters"]["ReportUntilRequired"];
            };
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ReportCsv"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getOutgoingMessagesCount: {
        parameters: {
            query: {
                group_by: "agent" | "team" | "inbox" | "label";
                /** Unix seconds; ignored without `until` */
                since?: components["parameters"]["ReportSince"];
                /** Unix seconds; ignored without `since` */
                until?: components["parameters"]["ReportUntil"];
            };
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Only groups with outgoing messages */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OutgoingMessagesCount[];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            /** `group_by` is missing or unknown; the body is empty */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getReportSummary: {
        parameters: {
            query: {
                /** Computes averages from the inboxes' business hours only */
                business_hours?: components["parameters"]["ReportBusinessHours"];
                /** The id of the agent, inbox, label or team; required unless `type` is account */
                id?: components["parameters"]["ReportSubject"];
                /** Unix seconds */
                since: components["parameters"]["ReportSinceRequired"];
                /** What to report on; the server returns 500 without it */
                type: components["parameters"]["ReportType"];
                /** Unix seconds */
                until: components["parameters"]["ReportUntilRequired"];
            };
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The metrics */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ReportSummary;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    downloadTeamReport: {
        parameters: {
            query: {
                /** Computes averages from the inboxes' business hours only */
                business_hours?: components["parameters"]["ReportBusinessHours"];
                /** Unix seconds */
                since: components["parameters"]["ReportSinceRequired"];
                /** Unix seconds */
                until: components["parameters"]["ReportUntilRequired"];
            };
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ReportCsv"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getAgentSummaryReport: {
        parameters: {
            query?: {
                /** Computes averages from the inboxes' business hours only */
                business_hours?: components["parameters"]["ReportBusinessHours"];
                /** Unix seconds; ignored without `until` */
                since?: components["parameters"]["ReportSince"];
                /** Unix seconds; ignored without `since` */
                until?: components["parameters"]["ReportUntil"];
            };
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SummaryReport"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getChannelSummaryReport: {
        parameters: {
            query?: {
                /** Unix seconds; ignored without `until` */
                since?: components["parameters"]["ReportSince"];
                /** Unix seconds; ignored without `since` */
                until?: components["parameters"]["ReportUntil"];
            };
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Counts by channel type; types without conversations are absent */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: ChannelConversationCounts;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            /** The range is longer than six months */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorText;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getInboxSummaryReport: {
        parameters: {
            query?: {
                /** Computes averages from the inboxes' business hours only */
                business_hours?: components["parameters"]["ReportBusinessHours"];
                /** Unix seconds; ignored without `until` */
                since?: components["parameters"]["ReportSince"];
                /** Unix seconds; ignored without `since` */
                until?: components["parameters"]["ReportUntil"];
            };
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SummaryReport"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getLabelSummaryReport: {
        parameters: {
            query?: {
                /** Computes averages from the inboxes' business hours only */
                business_hours?: components["parameters"]["ReportBusinessHours"];
                /** Unix seconds; ignored without `until` */
                since?: components["parameters"]["ReportSince"];
                /** Unix seconds; ignored without `since` */
                until?: components["parameters"]["ReportUntil"];
            };
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One row for each label */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LabelSummaryReportRow[];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getTeamSummaryReport: {
        parameters: {
            query?: {
                /** Computes averages from the inboxes' business hours only */
                business_hours?: components["parameters"]["ReportBusinessHours"];
                /** Unix seconds; ignored without `until` */
                since?: components["parameters"]["ReportSince"];
                /** Unix seconds; ignored without `since` */
                until?: components["parameters"]["ReportUntil"];
            };
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SummaryReport"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiAccessDisabled"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getServerHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The server responds */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: "woot";
                    };
                };
            };
            /** The server does not have this route */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FrameworkError;
                };
            };
        };
    };
    listPlatformAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Accounts that the app created or was granted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlatformAccount[];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["PlatformUnauthorized"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createPlatformAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PlatformAccountCreate;
            };
        };
        responses: {
            /** The account */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlatformAccount;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["PlatformUnauthorized"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getPlatformAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The account */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlatformAccount;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["PlatformUnauthorized"];
            404: components["responses"]["FrameworkNotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deletePlatformAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Scheduled for deletion; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["PlatformUnauthorized"];
            404: components["responses"]["FrameworkNotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updatePlatformAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PlatformAccountUpdate;
            };
        };
        responses: {
            /** The account */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlatformAccount;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["PlatformUnauthorized"];
            404: components["responses"]["FrameworkNotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listPlatformAccountUsers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The memberships */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AccountUser[];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["PlatformUnauthorized"];
            404: components["responses"]["FrameworkNotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    addPlatformAccountUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Defaults to agent for a new member */
                    role?: AgentRole;
                    user_id: number;
                };
            };
        };
        responses: {
            /** The membership */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AccountUser;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["PlatformUnauthorized"];
            404: components["responses"]["FrameworkNotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    removePlatformAccountUser: {
        parameters: {
            query?: {
                /** Required when there is no body */
                user_id?: number;
            };
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    user_id: number;
                };
            };
        };
        responses: {
            /** Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["PlatformUnauthorized"];
            404: components["responses"]["FrameworkNotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    migratePlatformEmailChannels: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the account, as in the URL of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    migrations: {
                        [key: string]: unknown;
                    }[];
                };
            };
        };
        responses: {
            /** The outcome for each */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        results: {
                            channel_id?: number;
                            email: string | null;
                            inbox_id?: number;
                            /** Why it was not moved */
                            message?: string;
                            status: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["PlatformUnauthorized"];
            /** Not enabled on this server */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorText;
                };
            };
            404: components["responses"]["FrameworkNotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listPlatformAgentBots: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Bots that the app created or was granted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlatformAgentBot[];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["PlatformUnauthorized"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createPlatformAgentBot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PlatformAgentBotWrite;
                "multipart/form-data": PlatformAgentBotForm;
            };
        };
        responses: {
            /** The bot */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlatformAgentBot;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["PlatformUnauthorized"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getPlatformAgentBot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agent_bot_id: components["parameters"]["AgentBotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The bot */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlatformAgentBot;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["PlatformUnauthorized"];
            404: components["responses"]["FrameworkNotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deletePlatformAgentBot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agent_bot_id: components["parameters"]["AgentBotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["PlatformUnauthorized"];
            404: components["responses"]["FrameworkNotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updatePlatformAgentBot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agent_bot_id: components["parameters"]["AgentBotId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PlatformAgentBotWrite;
                "multipart/form-data": PlatformAgentBotForm;
            };
        };
        responses: {
            /** The bot */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlatformAgentBot;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["PlatformUnauthorized"];
            404: components["responses"]["FrameworkNotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deletePlatformAgentBotAvatar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agent_bot_id: components["parameters"]["AgentBotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The bot */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlatformAgentBot;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["PlatformUnauthorized"];
            404: components["responses"]["FrameworkNotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createPlatformUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PlatformUserCreate;
            };
        };
        responses: {
            /** The user */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlatformUser;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["PlatformUnauthorized"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getPlatformUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The user's id, the same in every account */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The user */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlatformUser;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["PlatformUnauthorized"];
            404: components["responses"]["FrameworkNotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deletePlatformUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The user's id, the same in every account */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["PlatformUnauthorized"];
            404: components["responses"]["FrameworkNotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updatePlatformUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The user's id, the same in every account */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PlatformUserUpdate;
            };
        };
        responses: {
            /** The user */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlatformUser;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["PlatformUnauthorized"];
            404: components["responses"]["FrameworkNotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getPlatformUserLoginUrl: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The user's id, the same in every account */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The link */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Signs in without a password; keep it secret */
                        url: string;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["PlatformUnauthorized"];
            404: components["responses"]["FrameworkNotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getPlatformUserToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The user's id, the same in every account */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The token and its user */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlatformUserToken;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["PlatformUnauthorized"];
            404: components["responses"]["FrameworkNotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getCsatSurvey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The conversation's uuid; anyone who knows it may answer */
                conversation_uuid: components["parameters"]["ConversationUuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The survey */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CsatSurvey;
                };
            };
            400: components["responses"]["MalformedRequest"];
            404: components["responses"]["FrameworkNotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    submitCsatSurvey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The conversation's uuid; anyone who knows it may answer */
                conversation_uuid: components["parameters"]["ConversationUuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** The nesting is required; without it the server returns 500 */
                    message: {
                        submitted_values: {
                            csat_survey_response: CsatAnswer;
                        };
                    };
                };
            };
        };
        responses: {
            /** The survey before this answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CsatSurvey;
                };
            };
            400: components["responses"]["MalformedRequest"];
            404: components["responses"]["FrameworkNotFound"];
            /** The survey is more than 14 days old */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorText;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getPublicInbox: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The identifier of an API inbox, as shown in its settings */
                inbox_identifier: components["parameters"]["InboxIdentifier"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The inbox */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PublicInbox;
                };
            };
            400: components["responses"]["MalformedRequest"];
            404: components["responses"]["FrameworkNotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createPublicContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The identifier of an API inbox, as shown in its settings */
                inbox_identifier: components["parameters"]["InboxIdentifier"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": PublicContactCreate;
            };
        };
        responses: {
            /** The contact */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PublicContact;
                };
            };
            400: components["responses"]["MalformedRequest"];
            404: components["responses"]["FrameworkNotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getPublicContact: {
        parameters: {
            query?: {
                /** The contact's identifier, to verify identifier_hash against */
                identifier?: string;
                /** Hex HMAC-SHA256 of the identifier, keyed with the inbox's hmac_token; required only if the inbox enforces identity validation. A wrong one returns 500. */
                identifier_hash?: string;
            };
            header?: never;
            path: {
                /** The identifier of an API inbox, as shown in its settings */
                inbox_identifier: components["parameters"]["InboxIdentifier"];
                /** The contact's address in the inbox, as returned when the contact was created */
                source_id: components["parameters"]["SourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The contact */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PublicContact;
                };
            };
            400: components["responses"]["MalformedRequest"];
            404: components["responses"]["FrameworkNotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updatePublicContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The identifier of an API inbox, as shown in its settings */
                inbox_identifier: components["parameters"]["InboxIdentifier"];
                /** The contact's address in the inbox, as returned when the contact was created */
                source_id: components["parameters"]["SourceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PublicContactUpdate;
            };
        };
        responses: {
            /** The contact */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UpdatedPublicContact;
                };
            };
            400: components["responses"]["MalformedRequest"];
            404: components["responses"]["FrameworkNotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listPublicConversations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The identifier of an API inbox, as shown in its settings */
                inbox_identifier: components["parameters"]["InboxIdentifier"];
                /** The contact's address in the inbox, as returned when the contact was created */
                source_id: components["parameters"]["SourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The conversations */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PublicConversation[];
                };
            };
            400: components["responses"]["MalformedRequest"];
            404: components["responses"]["FrameworkNotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createPublicConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The identifier of an API inbox, as shown in its settings */
                inbox_identifier: components["parameters"]["InboxIdentifier"];
                /** The contact's address in the inbox, as returned when the contact was created */
                source_id: components["parameters"]["SourceId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    custom_attributes?: ConversationCustomAttributes;
                };
            };
        };
        responses: {
            200: components["responses"]["PublicConversation"];
            400: components["responses"]["MalformedRequest"];
            404: components["responses"]["FrameworkNotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getPublicConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Number of the conversation in its account, as shown in the dashboard */
                conversation_id: components["parameters"]["ConversationId"];
                /** The identifier of an API inbox, as shown in its settings */
                inbox_identifier: components["parameters"]["InboxIdentifier"];
                /** The contact's address in the inbox, as returned when the contact was created */
                source_id: components["parameters"]["SourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["PublicConversation"];
            400: components["responses"]["MalformedRequest"];
            404: components["responses"]["FrameworkNotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listPublicMessages: {
        parameters: {
            query?: {
                /** Only messages with a smaller id */
                before?: number;
            };
            header?: never;
            path: {
                /** Number of the conversation in its account, as shown in the dashboard */
                conversation_id: components["parameters"]["ConversationId"];
                /** The identifier of an API inbox, as shown in its settings */
                inbox_identifier: components["parameters"]["InboxIdentifier"];
                /** The contact's address in the inbox, as returned when the contact was created */
                source_id: components["parameters"]["SourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of messages */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PublicMessage[];
                };
            };
            400: components["responses"]["MalformedRequest"];
            404: components["responses"]["FrameworkNotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createPublicMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Number of the conversation in its account, as shown in the dashboard */
                conversation_id: components["parameters"]["ConversationId"];
                /** The identifier of an API inbox, as shown in its settings */
                inbox_identifier: components["parameters"]["InboxIdentifier"];
                /** The contact's address in the inbox, as returned when the contact was created */
                source_id: components["parameters"]["SourceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PublicMessageCreate;
                "multipart/form-data": PublicMessageCreateForm;
            };
        };
        responses: {
            /** The message */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PublicMessage;
                };
            };
            400: components["responses"]["MalformedRequest"];
            404: components["responses"]["FrameworkNotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updatePublicMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Number of the conversation in its account, as shown in the dashboard */
                conversation_id: components["parameters"]["ConversationId"];
                /** The identifier of an API inbox, as shown in its settings */
                inbox_identifier: components["parameters"]["InboxIdentifier"];
                /** The message's id, unique across the server */
                message_id: components["parameters"]["MessageId"];
                /** The contact's address in the inbox, as returned when the contact was created */
                source_id: components["parameters"]["SourceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    submitted_values: PublicSubmittedValue[] | PublicSubmittedValue | {
                        csat_survey_response: CsatAnswer;
                    };
                };
            };
        };
        responses: {
            /** The message */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PublicMessage;
                };
            };
            400: components["responses"]["MalformedRequest"];
            404: components["responses"]["FrameworkNotFound"];
            /** The survey is closed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorText;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    resolvePublicConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Number of the conversation in its account, as shown in the dashboard */
                conversation_id: components["parameters"]["ConversationId"];
                /** The identifier of an API inbox, as shown in its settings */
                inbox_identifier: components["parameters"]["InboxIdentifier"];
                /** The contact's address in the inbox, as returned when the contact was created */
                source_id: components["parameters"]["SourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["PublicConversation"];
            400: components["responses"]["MalformedRequest"];
            404: components["responses"]["FrameworkNotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    setPublicTyping: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Number of the conversation in its account, as shown in the dashboard */
                conversation_id: components["parameters"]["ConversationId"];
                /** The identifier of an API inbox, as shown in its settings */
                inbox_identifier: components["parameters"]["InboxIdentifier"];
                /** The contact's address in the inbox, as returned when the contact was created */
                source_id: components["parameters"]["SourceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    typing_status: "on" | "off";
                };
            };
        };
        responses: {
            /** Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            404: components["responses"]["FrameworkNotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    markPublicConversationRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Number of the conversation in its account, as shown in the dashboard */
                conversation_id: components["parameters"]["ConversationId"];
                /** The identifier of an API inbox, as shown in its settings */
                inbox_identifier: components["parameters"]["InboxIdentifier"];
                /** The contact's address in the inbox, as returned when the contact was created */
                source_id: components["parameters"]["SourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            404: components["responses"]["FrameworkNotFound"];
            422: components["responses"]["QueryTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    onAutomationConversationCreated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AutomationConversationCreatedEvent;
            };
        };
        responses: {
            /** Accepted: any 2xx within 5 seconds, with any body */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onAutomationConversationOpened: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AutomationConversationOpenedEvent;
            };
        };
        responses: {
            /** Accepted: any 2xx within 5 seconds, with any body */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onAutomationConversationResolved: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AutomationConversationResolvedEvent;
            };
        };
        responses: {
            /** Accepted: any 2xx within 5 seconds, with any body */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onAutomationConversationUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AutomationConversationUpdatedEvent;
            };
        };
        responses: {
            /** Accepted: any 2xx within 5 seconds, with any body */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onAutomationMessageCreated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AutomationMessageCreatedEvent;
            };
        };
        responses: {
            /** Accepted: any 2xx within 5 seconds, with any body */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onContactCreated: {
        parameters: {
            query?: never;
            header?: {
                /** The same for each attempt, different for each receiver; not covered by the signature */
                "X-Chatwoot-Delivery"?: components["parameters"]["DeliveryId"];
                /** `sha256=` and the hex HMAC-SHA256 of the timestamp, a dot and the raw body bytes, keyed with the receiver's secret. Do not verify a re-serialized body: its bytes differ. Account webhooks since 4.12, API inboxes and bots since 4.13. */
                "X-Chatwoot-Signature"?: components["parameters"]["DeliverySignature"];
                /** Unix seconds when it was sent, different for each attempt; sent together with the signature */
                "X-Chatwoot-Timestamp"?: components["parameters"]["DeliveryTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ContactCreatedEvent;
            };
        };
        responses: {
            /** Accepted: any 2xx within 5 seconds, with any body */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onContactUpdated: {
        parameters: {
            query?: never;
            header?: {
                /** The same for each attempt, different for each receiver; not covered by the signature */
                "X-Chatwoot-Delivery"?: components["parameters"]["DeliveryId"];
                /** `sha256=` and the hex HMAC-SHA256 of the timestamp, a dot and the raw body bytes, keyed with the receiver's secret. Do not verify a re-serialized body: its bytes differ. Account webhooks since 4.12, API inboxes and bots since 4.13. */
                "X-Chatwoot-Signature"?: components["parameters"]["DeliverySignature"];
                /** Unix seconds when it was sent, different for each attempt; sent together with the signature */
                "X-Chatwoot-Timestamp"?: components["parameters"]["DeliveryTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ContactUpdatedEvent;
            };
        };
        responses: {
            /** Accepted: any 2xx within 5 seconds, with any body */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onConversationCreated: {
        parameters: {
            query?: never;
            header?: {
                /** The same for each attempt, different for each receiver; not covered by the signature */
                "X-Chatwoot-Delivery"?: components["parameters"]["DeliveryId"];
                /** `sha256=` and the hex HMAC-SHA256 of the timestamp, a dot and the raw body bytes, keyed with the receiver's secret. Do not verify a re-serialized body: its bytes differ. Account webhooks since 4.12, API inboxes and bots since 4.13. */
                "X-Chatwoot-Signature"?: components["parameters"]["DeliverySignature"];
                /** Unix seconds when it was sent, different for each attempt; sent together with the signature */
                "X-Chatwoot-Timestamp"?: components["parameters"]["DeliveryTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ConversationCreatedEvent;
            };
        };
        responses: {
            /** Accepted: any 2xx within 5 seconds, with any body */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onConversationOpened: {
        parameters: {
            query?: never;
            header?: {
                /** The same for each attempt, different for each receiver; not covered by the signature */
                "X-Chatwoot-Delivery"?: components["parameters"]["DeliveryId"];
                /** `sha256=` and the hex HMAC-SHA256 of the timestamp, a dot and the raw body bytes, keyed with the receiver's secret. Do not verify a re-serialized body: its bytes differ. Account webhooks since 4.12, API inboxes and bots since 4.13. */
                "X-Chatwoot-Signature"?: components["parameters"]["DeliverySignature"];
                /** Unix seconds when it was sent, different for each attempt; sent together with the signature */
                "X-Chatwoot-Timestamp"?: components["parameters"]["DeliveryTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ConversationOpenedEvent;
            };
        };
        responses: {
            /** Accepted: any 2xx within 5 seconds, with any body */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onConversationResolved: {
        parameters: {
            query?: never;
            header?: {
                /** The same for each attempt, different for each receiver; not covered by the signature */
                "X-Chatwoot-Delivery"?: components["parameters"]["DeliveryId"];
                /** `sha256=` and the hex HMAC-SHA256 of the timestamp, a dot and the raw body bytes, keyed with the receiver's secret. Do not verify a re-serialized body: its bytes differ. Account webhooks since 4.12, API inboxes and bots since 4.13. */
                "X-Chatwoot-Signature"?: components["parameters"]["DeliverySignature"];
                /** Unix seconds when it was sent, different for each attempt; sent together with the signature */
                "X-Chatwoot-Timestamp"?: components["parameters"]["DeliveryTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ConversationResolvedEvent;
            };
        };
        responses: {
            /** Accepted: any 2xx within 5 seconds, with any body */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onConversationStatusChanged: {
        parameters: {
            query?: never;
            header?: {
                /** The same for each attempt, different for each receiver; not covered by the signature */
                "X-Chatwoot-Delivery"?: components["parameters"]["DeliveryId"];
                /** `sha256=` and the hex HMAC-SHA256 of the timestamp, a dot and the raw body bytes, keyed with the receiver's secret. Do not verify a re-serialized body: its bytes differ. Account webhooks since 4.12, API inboxes and bots since 4.13. */
                "X-Chatwoot-Signature"?: components["parameters"]["DeliverySignature"];
                /** Unix seconds when it was sent, different for each attempt; sent together with the signature */
                "X-Chatwoot-Timestamp"?: components["parameters"]["DeliveryTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ConversationStatusChangedEvent;
            };
        };
        responses: {
            /** Accepted: any 2xx within 5 seconds, with any body */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onConversationTypingOff: {
        parameters: {
            query?: never;
            header?: {
                /** The same for each attempt, different for each receiver; not covered by the signature */
                "X-Chatwoot-Delivery"?: components["parameters"]["DeliveryId"];
                /** `sha256=` and the hex HMAC-SHA256 of the timestamp, a dot and the raw body bytes, keyed with the receiver's secret. Do not verify a re-serialized body: its bytes differ. Account webhooks since 4.12, API inboxes and bots since 4.13. */
                "X-Chatwoot-Signature"?: components["parameters"]["DeliverySignature"];
                /** Unix seconds when it was sent, different for each attempt; sent together with the signature */
                "X-Chatwoot-Timestamp"?: components["parameters"]["DeliveryTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ConversationTypingOffEvent;
            };
        };
        responses: {
            /** Accepted: any 2xx within 5 seconds, with any body */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onConversationTypingOn: {
        parameters: {
            query?: never;
            header?: {
                /** The same for each attempt, different for each receiver; not covered by the signature */
                "X-Chatwoot-Delivery"?: components["parameters"]["DeliveryId"];
                /** `sha256=` and the hex HMAC-SHA256 of the timestamp, a dot and the raw body bytes, keyed with the receiver's secret. Do not verify a re-serialized body: its bytes differ. Account webhooks since 4.12, API inboxes and bots since 4.13. */
                "X-Chatwoot-Signature"?: components["parameters"]["DeliverySignature"];
                /** Unix seconds when it was sent, different for each attempt; sent together with the signature */
                "X-Chatwoot-Timestamp"?: components["parameters"]["DeliveryTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ConversationTypingOnEvent;
            };
        };
        responses: {
            /** Accepted: any 2xx within 5 seconds, with any body */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onConversationUpdated: {
        parameters: {
            query?: never;
            header?: {
                /** The same for each attempt, different for each receiver; not covered by the signature */
                "X-Chatwoot-Delivery"?: components["parameters"]["DeliveryId"];
                /** `sha256=` and the hex HMAC-SHA256 of the timestamp, a dot and the raw body bytes, keyed with the receiver's secret. Do not verify a re-serialized body: its bytes differ. Account webhooks since 4.12, API inboxes and bots since 4.13. */
                "X-Chatwoot-Signature"?: components["parameters"]["DeliverySignature"];
                /** Unix seconds when it was sent, different for each attempt; sent together with the signature */
                "X-Chatwoot-Timestamp"?: components["parameters"]["DeliveryTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ConversationUpdatedEvent;
            };
        };
        responses: {
            /** Accepted: any 2xx within 5 seconds, with any body */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onInboxCreated: {
        parameters: {
            query?: never;
            header?: {
                /** The same for each attempt, different for each receiver; not covered by the signature */
                "X-Chatwoot-Delivery"?: components["parameters"]["DeliveryId"];
                /** `sha256=` and the hex HMAC-SHA256 of the timestamp, a dot and the raw body bytes, keyed with the receiver's secret. Do not verify a re-serialized body: its bytes differ. Account webhooks since 4.12, API inboxes and bots since 4.13. */
                "X-Chatwoot-Signature"?: components["parameters"]["DeliverySignature"];
                /** Unix seconds when it was sent, different for each attempt; sent together with the signature */
                "X-Chatwoot-Timestamp"?: components["parameters"]["DeliveryTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": InboxCreatedEvent;
            };
        };
        responses: {
            /** Accepted: any 2xx within 5 seconds, with any body */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onInboxUpdated: {
        parameters: {
            query?: never;
            header?: {
                /** The same for each attempt, different for each receiver; not covered by the signature */
                "X-Chatwoot-Delivery"?: components["parameters"]["DeliveryId"];
                /** `sha256=` and the hex HMAC-SHA256 of the timestamp, a dot and the raw body bytes, keyed with the receiver's secret. Do not verify a re-serialized body: its bytes differ. Account webhooks since 4.12, API inboxes and bots since 4.13. */
                "X-Chatwoot-Signature"?: components["parameters"]["DeliverySignature"];
                /** Unix seconds when it was sent, different for each attempt; sent together with the signature */
                "X-Chatwoot-Timestamp"?: components["parameters"]["DeliveryTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": InboxUpdatedEvent;
            };
        };
        responses: {
            /** Accepted: any 2xx within 5 seconds, with any body */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onMacroExecuted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": MacroExecutedEvent;
            };
        };
        responses: {
            /** Accepted: any 2xx within 5 seconds, with any body */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onMessageCreated: {
        parameters: {
            query?: never;
            header?: {
                /** The same for each attempt, different for each receiver; not covered by the signature */
                "X-Chatwoot-Delivery"?: components["parameters"]["DeliveryId"];
                /** `sha256=` and the hex HMAC-SHA256 of the timestamp, a dot and the raw body bytes, keyed with the receiver's secret. Do not verify a re-serialized body: its bytes differ. Account webhooks since 4.12, API inboxes and bots since 4.13. */
                "X-Chatwoot-Signature"?: components["parameters"]["DeliverySignature"];
                /** Unix seconds when it was sent, different for each attempt; sent together with the signature */
                "X-Chatwoot-Timestamp"?: components["parameters"]["DeliveryTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": MessageCreatedEvent;
            };
        };
        responses: {
            /** Accepted: any 2xx within 5 seconds, with any body */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onMessageUpdated: {
        parameters: {
            query?: never;
            header?: {
                /** The same for each attempt, different for each receiver; not covered by the signature */
                "X-Chatwoot-Delivery"?: components["parameters"]["DeliveryId"];
                /** `sha256=` and the hex HMAC-SHA256 of the timestamp, a dot and the raw body bytes, keyed with the receiver's secret. Do not verify a re-serialized body: its bytes differ. Account webhooks since 4.12, API inboxes and bots since 4.13. */
                "X-Chatwoot-Signature"?: components["parameters"]["DeliverySignature"];
                /** Unix seconds when it was sent, different for each attempt; sent together with the signature */
                "X-Chatwoot-Timestamp"?: components["parameters"]["DeliveryTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": MessageUpdatedEvent;
            };
        };
        responses: {
            /** Accepted: any 2xx within 5 seconds, with any body */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onWebwidgetTriggered: {
        parameters: {
            query?: never;
            header?: {
                /** The same for each attempt, different for each receiver; not covered by the signature */
                "X-Chatwoot-Delivery"?: components["parameters"]["DeliveryId"];
                /** `sha256=` and the hex HMAC-SHA256 of the timestamp, a dot and the raw body bytes, keyed with the receiver's secret. Do not verify a re-serialized body: its bytes differ. Account webhooks since 4.12, API inboxes and bots since 4.13. */
                "X-Chatwoot-Signature"?: components["parameters"]["DeliverySignature"];
                /** Unix seconds when it was sent, different for each attempt; sent together with the signature */
                "X-Chatwoot-Timestamp"?: components["parameters"]["DeliveryTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": WebwidgetTriggeredEvent;
            };
        };
        responses: {
            /** Accepted: any 2xx within 5 seconds, with any body */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
/** The full record of an access token */
export type AccessTokenRecord = {
    /** ISO 8601 */
    created_at: string;
    /** Id of the object */
    id: number;
    /** Id of the user, bot or app that owns the token */
    owner_id: number;
    /** Type of record that the token belongs to */
    owner_type: string;
    /** The secret sent in the `api_access_token` header */
    token: string;
    /** ISO 8601 */
    updated_at: string;
};
export type Account = {
    /** Values that change whenever a label, an inbox or a team changes, since 4.17 also a canned response */
    cache_keys: {
        /** Since 4.17 */
        canned_response?: string;
        /** Changes with the inboxes */
        inbox: string;
        /** Changes with the labels */
        label: string;
        /** Changes with the teams */
        team: string;
    };
    /** ISO 8601 */
    created_at: string;
    /** Absent until something is stored */
    custom_attributes?: AccountCustomAttributes;
    /** Domain used to build the addresses for incoming e-mail */
    domain: string | null;
    features: AccountFeatures;
    /** Id of the object */
    id: number;
    /** For instance `en` or `pt_BR` */
    locale: string;
    /** Name */
    name: string;
    settings: AccountSettings;
    status: AccountStatus;
    /** The installation's own address if the account has none */
    support_email: string;
};
export type AccountConversationReport = {
    /** Number of open conversations */
    open: number;
    /** Always 0, since the server counts pending among the open ones; live reports have the real number */
    pending: number;
    /** Open and unassigned */
    unassigned: number;
    /** Open, and without a first reply or with a waiting contact */
    unattended: number;
};
/** The plan, and those of the other keys that are set; any other stored key is not returned */
export type AccountCustomAttributes = {
    /** Since 4.16 */
    billing_currency?: string | null;
    /** 4.14.2; information found about the company */
    brand_info?: {
        [key: string]: unknown;
    };
    /** Size of the company that owns the account, as a string */
    company_size?: string;
    /** 4.14.2 */
    help_center_generation_id?: string | number;
    /** Industry of the account's company */
    industry?: string;
    /** Logo of the account's company */
    logo?: string;
    /** ISO 8601 */
    marked_for_deletion_at?: string;
    /** Why the account is to be deleted */
    marked_for_deletion_reason?: string;
    /** Current step of setting up the account */
    onboarding_step?: string;
    /** Plan that the account is subscribed to */
    plan_name: string | null;
    /** 4.14.2 */
    referral_source?: string;
    /** Number of agents that the plan pays for */
    subscribed_quantity: number | null;
    /** A date or time as a string; since 4.18 */
    subscription_cancels_on?: string | null;
    /** A date or time as a string */
    subscription_ends_on: string | null;
    /** Status of the subscription, for instance `active` */
    subscription_status: string | null;
    /** Name of the time zone, for instance `Europe/Vienna` */
    timezone?: string;
    /** 4.14.2 */
    website?: string;
};
/** An account as the GET returns it */
export type AccountDetails = Account & {
    /** The latest release the server knows of; null if it has not checked */
    latest_chatwoot_version: string | null;
    /** Only on servers with the enterprise folder */
    subscribed_features?: string[];
};
/** The enabled features, by name; disabled ones are absent */
export type AccountFeatures = {
    [key: string]: true;
};
/** Feature names, and whether each is enabled; an unknown name returns 500 */
export type AccountFeatureSwitches = {
    [key: string]: boolean;
};
/** How many `agents`, `inboxes` and the like an account may have; empty when no limit is set */
export type AccountLimits = {
    [key: string]: number;
};
/** Settings that were never set are absent */
export type AccountSettings = {
    /** Audio attachments are transcribed */
    audio_transcriptions?: boolean | null;
    /** Minutes without activity until a conversation is resolved; null for never */
    auto_resolve_after?: number | null;
    /** Skip conversations that are waiting for an agent */
    auto_resolve_ignore_waiting?: boolean | null;
    /** Added to conversations that are resolved automatically */
    auto_resolve_label?: string | null;
    /** Sent when a conversation is resolved automatically */
    auto_resolve_message?: string | null;
    /** 4.14.2 */
    captain_auto_resolve_mode?: string | null;
    /** Keys of attributes that an agent must fill in before resolving (4.14.2, enterprise) */
    conversation_required_attributes?: string[] | null;
    /** Conversations stay pending when their bot fails (4.14.2) */
    keep_pending_on_bot_failure?: boolean | null;
    /** 4.14.2 */
    reporting_timezone?: string | null;
} & {
    [key: string]: unknown;
};
/** Members of a suspended account get 401 */
export type AccountStatus = "active" | "suspended";
export type AccountUpdate = {
    /** Whether audio attachments are transcribed */
    audio_transcriptions?: boolean | null;
    /** Minutes, at least 10; null to disable */
    auto_resolve_after?: number | null;
    /** Whether conversations that are waiting for an agent are skipped */
    auto_resolve_ignore_waiting?: boolean | null;
    /** Label added to conversations that are resolved automatically */
    auto_resolve_label?: string | null;
    /** Sent to the contact when a conversation is resolved automatically */
    auto_resolve_message?: string | null;
    /** Size of the company that owns the account, as a string */
    company_size?: string;
    /** Domain used to build the account's addresses for incoming e-mail */
    domain?: string | null;
    /** Industry of the account's company */
    industry?: string;
    /** A locale the server supports, for instance `en` or `pt_BR`; any other returns 500 */
    locale?: string;
    /** Name */
    name?: string;
    /** Address that the account sends its e-mails from */
    support_email?: string | null;
    /** Name of the time zone, for instance `Europe/Vienna` */
    timezone?: string;
};
/** A user's membership in an account, as stored in the database */
export type AccountUser = {
    /** Id of the account it belongs to */
    account_id: number;
    /** ISO 8601; when the user was last active in the account */
    active_at: string | null;
    /** Id of the policy that limits how many conversations the agent gets (enterprise) */
    agent_capacity_policy_id: number | null;
    /** Goes offline when the dashboard is closed */
    auto_offline: boolean;
    availability: Availability;
    /** ISO 8601 */
    created_at: string;
    /** Id of the custom role (enterprise); null if there is none */
    custom_role_id: number | null;
    /** The membership's id */
    id: number;
    /** Id of the user who invited the member to the account */
    inviter_id: number | null;
    /** Role of the user in the account */
    role: AgentRole;
    /** ISO 8601 */
    updated_at: string;
    /** Id of the user concerned */
    user_id: number;
};
/** Parameters of the action. Strings: send_message, add_private_note, add_label and remove_label (titles), change_status, change_priority, send_webhook_event (a URL), send_email_transcript (addresses, separated by commas). Ids: assign_agent, assign_team, add_sla; the string `nil` clears the assignment or priority. send_attachment takes the `blob_id` that an upload returns. send_email_to_team takes one object. The others take nothing. */
export type ActionParams = (string | number | null | {
    /** Text of the message */
    message?: string;
    /** Ids of the teams that get the e-mail */
    team_ids?: number[];
})[];
/** A user as a member of an account */
export type Agent = {
    /** Id of the account it belongs to */
    account_id: number | null;
    /** The user goes offline when they close the dashboard */
    auto_offline: boolean | null;
    /** Whether the person is currently reachable */
    availability_status: Availability | null;
    /** The display name if there is one, otherwise the name */
    available_name: string;
    /** Whether the user has confirmed their e-mail address */
    confirmed: boolean;
    /** Absent when empty */
    custom_attributes?: {
        [key: string]: unknown;
    };
    /** Only on servers with the enterprise folder */
    custom_role_id?: number | null;
    /** E-mail address */
    email: string;
    /** Id of the object */
    id: number;
    /** Name */
    name: string;
    /** How the user signs in, for instance `email` */
    provider: string;
    /** Role of the user in the account */
    role: AgentRole | null;
    /** URL of the avatar; empty string if there is none */
    thumbnail: string;
};
/** A bot of the account, or a system bot */
export type AgentBot = {
    /** Absent for system bots; since 4.16 visible only to administrators, before to all agents */
    access_token?: string;
    /** null for system bots */
    account_id: number | null;
    /** Additional settings of the bot */
    bot_config: {
        [key: string]: unknown;
    };
    bot_type: AgentBotType;
    /** Free-text description */
    description: string | null;
    /** Id of the object */
    id: number;
    /** Name */
    name: string | null;
    /** URL that receives the bot's events; absent for system bots */
    outgoing_url?: string | null;
    /** Signs the events sent to the bot; administrators only, absent for system bots (since 4.13) */
    secret?: string;
    /** Whether it is a system bot, which belongs to the whole server */
    system_bot: boolean;
    /** URL of the avatar; empty string if there is none */
    thumbnail: string;
};
export type AgentBotChange = {
    /** URL of an image, fetched in the background */
    avatar_url?: string;
    /** Additional settings of the bot */
    bot_config?: {
        [key: string]: unknown;
    };
    /**
     * Any other value returns 500
     * @enum {string|integer}
     */
    bot_type?: "webhook" | 0;
    /** Free-text description */
    description?: string | null;
    /** Name */
    name?: string | null;
    /** URL that receives the bot's events */
    outgoing_url?: string | null;
};
/** Field names have no prefix */
export type AgentBotForm = {
    /**
     * Format: binary
     *
     * The avatar image
     */
    avatar?: Blob;
    /** URL of the avatar */
    avatar_url?: string;
    /**
     * Kind of bot, usually `webhook`
     * @enum {string}
     */
    bot_type?: "webhook";
    /** Free-text description */
    description?: string;
    /** Name */
    name?: string;
    /** URL that receives the bot's events */
    outgoing_url?: string;
};
export type AgentBotSender = {
    /** Empty when there is none */
    avatar_url: string;
    /** Id of the object */
    id: number;
    /** Name */
    name: string | null;
    /**
     * Type; distinguishes similar shapes
     * @constant
     */
    type: "agent_bot";
};
/** How a bot receives events; a newer server may send others */
export type AgentBotType = "webhook" | (string & {});
export type AgentConversationReport = {
    availability: Availability;
    /** E-mail address */
    email: string;
    /** Id of the object */
    id: number;
    /** Conversation counts of the agent */
    metric: {
        /** Number of open conversations */
        open: number;
        /** Open, and without a first reply or with a waiting contact */
        unattended: number;
    };
    /** Name */
    name: string;
    /** The URL of the picture; empty when there is none */
    thumbnail: string;
};
export type AgentRole = "agent" | "administrator";
export type ApiChannelCreate = ApiChannelSettings & {
    /**
     * Type; distinguishes similar shapes
     * @constant
     */
    type: "api";
};
export type ApiChannelSettings = {
    additional_attributes?: ApiInboxAttributes;
    /** Whether contacts must prove their identity by HMAC */
    hmac_mandatory?: boolean;
    /** URL to which the inbox sends its events */
    webhook_url?: string | null;
};
/** An inbox driven through the API by other programs */
export type ApiInbox = InboxCommon & {
    additional_attributes: ApiInboxAttributes;
    /** Web widgets only; null for this channel */
    allowed_domains?: null;
    /** URL to enter at the provider; null for this channel */
    callback_webhook_url?: null;
    /**
     * Type of the inbox's channel, for instance `Channel::Api`
     * @constant
     */
    channel_type: "Channel::Api";
    /** Whether contacts must prove their identity by HMAC */
    hmac_mandatory?: boolean;
    /** Key for the HMAC; visible only to administrators */
    hmac_token?: string;
    /** Identifies the inbox in the public API */
    inbox_identifier: string;
    /** Id of the messaging service at Twilio; null in other channels */
    messaging_service_sid?: null;
    /** E.164 with the plus; null if there is none */
    phone_number?: null;
    /** Service behind the channel; null if there is none */
    provider?: null;
    /** Expected reply time that the widget shows; null for other channels */
    reply_time?: null;
    /** Signs these events; visible only to administrators (since 4.13) */
    secret?: string;
    /** Features enabled in the widget; null in other channels */
    selected_feature_flags?: null;
    /** HTML that embeds the web widget; null in other channels */
    web_widget_script?: null;
    /** URL to which the inbox sends its events; null or empty for none */
    webhook_url: string | null;
    /** Token that identifies the web widget; null in other channels */
    website_token?: null;
    /** URL of the website that embeds the widget; null for other channels */
    website_url?: null;
    /** Text under the heading of the web widget; null in other channels */
    welcome_tagline?: null;
    /** Heading of the widget's first screen; null for other channels */
    welcome_title?: null;
    /** Colour of the web widget in hex; null in other channels */
    widget_color?: null;
};
/** Other keys are stored as sent */
export type ApiInboxAttributes = {
    /** Hours within which agents may reply to a contact; no limit if absent */
    agent_reply_time_window?: number | string | null;
} & {
    [key: string]: unknown;
};
export type AppliedSla = {
    /** Unix seconds */
    created_at: number;
    /** Id of the object */
    id: number;
    /** Unix seconds; since 4.17 */
    sla_completed_at?: number | null;
    /** Description of the SLA policy */
    sla_description: string | null;
    /** Seconds */
    sla_first_response_time_threshold: number | null;
    /** Unix seconds; since 4.16 */
    sla_frt_due_at?: number | null;
    /** Id of the SLA policy that was applied */
    sla_id: number;
    /** Name of the SLA policy */
    sla_name: string;
    /** Seconds */
    sla_next_response_time_threshold: number | null;
    /** Unix seconds; since 4.16 */
    sla_nrt_due_at?: number | null;
    /** Whether only time within the opening hours counts */
    sla_only_during_business_hours: boolean | null;
    /** Seconds */
    sla_resolution_time_threshold: number | null;
    /** Unix seconds; since 4.16 */
    sla_rt_due_at?: number | null;
    /**
     * Whether the policy's targets have been met so far
     * @enum {string}
     */
    sla_status: "active" | "hit" | "missed" | "active_with_misses";
    /** Unix seconds */
    updated_at: number;
};
/** An article of a help centre */
export type Article = {
    /** Id of the account it belongs to */
    account_id: number;
    /** Its translations; absent when there are none */
    associated_articles?: ArticleReference[];
    /** Absent once the user is deleted; since 4.16 or 4.17 also once they left the account */
    author?: Agent;
    category: ArticleCategory;
    /** Markdown */
    content: string | null;
    /** Free-text description */
    description: string | null;
    /** Content that is not published yet; null if there is none (since 4.16 or 4.17) */
    draft_content?: string | null;
    /** Title that is not published yet; null if there is none (since 4.16 or 4.17) */
    draft_title?: string | null;
    /** Id of the object */
    id: number;
    meta: ArticleMeta;
    /** Within its category */
    position: number | null;
    /** The unix time of its creation and the title */
    slug: string;
    /** The current status */
    status: ArticleStatus;
    /** Title as displayed */
    title: string;
    /** Unix seconds */
    updated_at: number;
    /** null before the first view */
    views: number | null;
};
/** The article's category; all null when it has none */
export type ArticleCategory = {
    /** Since 4.16 or 4.17 */
    icon?: string | null;
    /** Since 4.16 or 4.17 */
    icon_color?: string | null;
    /** Id of the object */
    id: number | null;
    /** Language code, for instance `en` */
    locale: string | null;
    /** Name */
    name: string | null;
    /** Its identifier in URLs */
    slug: string | null;
};
export type ArticleCreate = {
    /** The article that this one translates */
    associated_article_id?: number | null;
    /** The id of a user */
    author_id: number;
    /** Id of the category of the article */
    category_id?: number | null;
    /** Markdown */
    content?: string | null;
    /** Free-text description */
    description?: string | null;
    /** Markdown to publish later; visitors do not see it (since 4.16 or 4.17, ignored before) */
    draft_content?: string | null;
    /** Title to publish later; visitors do not see it (since 4.16 or 4.17, ignored before) */
    draft_title?: string | null;
    /** The category's language takes precedence */
    locale?: string;
    meta?: ArticleMeta;
    /** Within its category; last by default */
    position?: number | null;
    /** Generated from the time and the title by default; unique across the server */
    slug?: string;
    /** The status to set */
    status?: ArticleStatus;
    /** Title as displayed */
    title: string;
};
export type ArticleList = {
    /** Counts of the list; the number of the page if there are pages */
    meta: ArticleListMeta;
    /** The records of the list */
    payload: Article[];
};
export type ArticleListMeta = {
    /** All articles of the portal */
    all_articles_count: number;
    /** Number of articles that are archived */
    archived_articles_count: number;
    /** The articles that match the request, of every status and author */
    articles_count: number;
    /** 1, or the requested page as a string */
    current_page: number | string;
    /** Number of articles that are drafts */
    draft_articles_count: number;
    /** The caller's articles */
    mine_articles_count: number;
    /** Number of articles that are published */
    published_count: number;
};
/** For search engines; other keys are dropped when sent */
export type ArticleMeta = {
    /** Free-text description */
    description?: string | null;
    /** Keywords of the article for search engines */
    tags?: string[] | null;
    /** Title as displayed */
    title?: string | null;
} & {
    [key: string]: unknown;
};
/** Where articles are in their category (since 4.16) */
export type ArticlePositions = {
    /** Positions by article id */
    positions: {
        [key: string]: number;
    };
};
/** An article embedded in another */
export type ArticleReference = {
    /** Id of the account it belongs to */
    account_id: number;
    /** Absent once the user is deleted */
    author?: Agent;
    /** Id of the category of the article */
    category_id: number | null;
    /** Markdown */
    content: string | null;
    /** Free-text description */
    description: string | null;
    /** Id of the object */
    id: number;
    portal?: Portal;
    /** The current status */
    status: ArticleStatus;
    /** Title as displayed */
    title: string;
    /** null before the first view */
    views: number | null;
};
/** A draft that was not stored (since 4.16 or 4.17) */
export type ArticleRefusal = {
    /** All reasons in one string */
    message: string;
};
export type ArticleStatus = "draft" | "published" | "archived";
export type ArticleUpdate = {
    /** The article that this one translates */
    associated_article_id?: number | null;
    /** The id of a user */
    author_id?: number;
    /** Id of the category of the article */
    category_id?: number | null;
    /** Markdown */
    content?: string | null;
    /** Free-text description */
    description?: string | null;
    /** Markdown to publish later; visitors do not see it (since 4.16 or 4.17, ignored before) */
    draft_content?: string | null;
    /** Title to publish later; visitors do not see it (since 4.16 or 4.17, ignored before) */
    draft_title?: string | null;
    /** The category's language takes precedence */
    locale?: string;
    meta?: ArticleMeta;
    /** Within its category */
    position?: number | null;
    /** Unique across the server */
    slug?: string;
    /** The status to set */
    status?: ArticleStatus;
    /** Title as displayed */
    title?: string;
};
/** Somebody to whom conversations can be assigned; `assignee_type` distinguishes a user from a bot and from a Captain assistant. A newer server may return others. */
export type AssignableAgent = AssignableUser | AssignableBot | AssignableAssistant;
/** A Captain assistant to which conversations can be assigned (since 4.18, enterprise) */
export type AssignableAssistant = AssignedAssistant & {
    /**
     * Type of assignee
     * @constant
     */
    assignee_type: "Captain::Assistant";
    /** Always `offline` */
    availability_status: Availability;
    /** Name of the icon in the dashboard, for instance `i-lucide-bot` */
    icon: string;
};
/** A bot to which conversations can be assigned (since 4.16) */
export type AssignableBot = AssignedBot & {
    /**
     * Type of assignee
     * @constant
     */
    assignee_type: "AgentBot";
    /** Always `offline` */
    availability_status: Availability;
    /** Name of the icon in the dashboard, for instance `i-lucide-bot` */
    icon: string;
};
/** A user to whom conversations can be assigned */
export type AssignableUser = Agent & {
    /**
     * Since 4.16, only if bots are requested, too; since 4.18, only with `include_ai_assignees`
     * @constant
     */
    assignee_type?: "User";
};
/** A Captain assistant to which a conversation is assigned (since 4.18, enterprise) */
export type AssignedAssistant = {
    /** Free-text description */
    description: string | null;
    /** Id of the object */
    id: number;
    /** Name */
    name: string;
    /** URL of the avatar; empty string if there is none */
    thumbnail: string;
};
/** An agent bot to which a conversation is assigned (since 4.10) */
export type AssignedBot = {
    /** Kind of bot, usually `webhook` */
    bot_type: "webhook" | (string & {});
    /** Free-text description */
    description: string | null;
    /** Id of the object */
    id: number;
    /** Name */
    name: string | null;
    /** Absent for system bots and bots of other accounts */
    outgoing_url?: string | null;
    /** URL of the avatar; empty string if there is none */
    thumbnail: string;
};
/** A file or location attached to a message, distinguished by `file_type`; a newer server may send others. Its URLs need no token. */
export type Attachment = FileAttachment | AudioAttachment | LocationAttachment | FallbackAttachment | ContactAttachment | EmbedAttachment;
/** The kind of attachment; a newer server may send others */
export type AttachmentFileType = "image" | "audio" | "video" | "file" | "location" | "fallback" | "share" | "story_mention" | "contact" | "ig_reel" | "ig_post" | "ig_story" | "embed" | (string & {});
/** The value of a column; times are ISO 8601 */
export type AttributeValue = (string | number | boolean | null) | unknown[] | {
    [key: string]: unknown;
};
export type AudioAttachment = {
    /** Id of the account it belongs to */
    account_id: number;
    /** Since 4.13 */
    content_type?: string | null;
    /** Redirects to the file storage; needs no token */
    data_url: string | null;
    /** null on 4.7 */
    extension?: string | null;
    /** Bytes; absent when nothing is stored */
    file_size?: number;
    /**
     * Type of the attachment
     * @constant
     */
    file_type: "audio";
    /** Pixels; null until a background job has analyzed the image; fractional for rare videos */
    height?: number | null;
    /** Id of the object */
    id: number;
    /** Id of the message it belongs to */
    message_id: number;
    /** Empty unless it is an image */
    thumb_url: string;
    /** Empty when there is none */
    transcribed_text?: string;
    /** Pixels; null until a background job has analyzed the image; fractional for rare videos */
    width?: number | null;
};
/** A change to a record */
export type AuditLog = {
    /** Action that was performed, for instance `update` or `sign_in` */
    action: "create" | "update" | "destroy" | "sign_in" | "sign_out" | (string & {});
    /** The account */
    associated_id: number;
    /** `Account` */
    associated_type: string;
    /** The changed record as it is now; null if it is gone or has no short form */
    auditable: {
        [key: string]: unknown;
    } | null;
    /** Id of the changed record */
    auditable_id: number;
    /** For instance `Inbox` or `AccountUser` */
    auditable_type: string;
    /** By column: the old and new value for an update, otherwise the value */
    audited_changes: {
        [key: string]: unknown;
    };
    /** Comment stored with the change; usually null */
    comment: string | null;
    /** Unix seconds */
    created_at: number;
    /** Id of the object */
    id: number;
    /** IP address */
    remote_address: string | null;
    /** Id of the HTTP request that caused the entry */
    request_uuid: string | null;
    /** The user who made the change; null if it was the server */
    user_id: number | null;
    /** Type of record that made the change, for instance `User` */
    user_type: string | null;
    /** The user's e-mail address at that time */
    username: string | null;
    /** Sequence number among the changes to the same record */
    version: number | null;
};
export type AuditLogList = {
    /** Entries of this page */
    audit_logs: AuditLog[];
    /** Number of this page, from 1 */
    current_page: number;
    /** Maximum number of entries per page */
    per_page: number;
    /** Total across all pages */
    total_entries: number;
};
/** An action of a rule, stored as sent */
export type AutomationAction = {
    /** An unknown value returns 422. remove_assigned_agent, remove_assigned_team and pending_conversation are newer than 4.10; add_sla is enterprise. */
    action_name: "send_message" | "add_label" | "remove_label" | "send_email_to_team" | "assign_team" | "assign_agent" | "remove_assigned_agent" | "remove_assigned_team" | "send_webhook_event" | "mute_conversation" | "send_attachment" | "change_status" | "resolve_conversation" | "open_conversation" | "pending_conversation" | "snooze_conversation" | "change_priority" | "send_email_transcript" | "add_private_note" | "add_sla" | (string & {});
    action_params?: ActionParams;
};
/** A condition, stored as sent. `query_operator` joins it to the next one and is null or absent on the last one only. */
export type AutomationCondition = {
    /** What to compare: one of these, or the key of a custom attribute; anything else returns 422. `company_name` is `company` in 4.7 and 4.10; `private_note` is newer than 4.10; `sla_policy_id` is enterprise. */
    attribute_key: "content" | "email" | "country_code" | "status" | "message_type" | "browser_language" | "assignee_id" | "team_id" | "referer" | "city" | "company" | "company_name" | "inbox_id" | "mail_subject" | "phone_number" | "priority" | "conversation_language" | "labels" | "private_note" | "sla_policy_id" | (string & {});
    /** Which kind of record the custom attribute belongs to; empty or absent for the server's own keys */
    custom_attribute_type?: "conversation_attribute" | "contact_attribute" | "" | (string & {}) | null;
    /** How the attribute is compared with the values */
    filter_operator: "equal_to" | "not_equal_to" | "contains" | "does_not_contain" | "is_present" | "is_not_present" | "is_greater_than" | "is_less_than" | "days_before" | "starts_with" | "attribute_changed" | (string & {});
    /**
     * Operator that joins the condition to the next one; empty on the last
     * @enum {string|null}
     */
    query_operator?: "AND" | "OR" | "and" | "or" | "" | null;
    /** An object for `attribute_changed`, otherwise an array; empty for is_present and is_not_present */
    values?: (string | number | boolean | null)[] | {
        /** Values before the change */
        from?: (string | number | boolean | null)[];
        /** Values after the change */
        to?: (string | number | boolean | null)[];
    };
};
/** A rule on new conversations ran */
export type AutomationConversationCreatedEvent = WebhookConversation & {
    /**
     * Name of the event; determines the shape of the rest
     * @constant
     */
    event: "automation_event.conversation_created";
};
/** A rule on opened conversations ran */
export type AutomationConversationOpenedEvent = WebhookConversation & {
    /**
     * Name of the event; determines the shape of the rest
     * @constant
     */
    event: "automation_event.conversation_opened";
};
/** A rule on resolved conversations ran */
export type AutomationConversationResolvedEvent = WebhookConversation & {
    /**
     * Name of the event; determines the shape of the rest
     * @constant
     */
    event: "automation_event.conversation_resolved";
};
/** A rule on changed conversations ran */
export type AutomationConversationUpdatedEvent = WebhookConversation & {
    /**
     * Name of the event; determines the shape of the rest
     * @constant
     */
    event: "automation_event.conversation_updated";
};
/** Event that triggers the rule; a newer server may have others */
export type AutomationEvent = "conversation_created" | "conversation_updated" | "conversation_opened" | "conversation_resolved" | "message_created" | (string & {});
/** A rule on new messages ran */
export type AutomationMessageCreatedEvent = WebhookConversation & {
    /**
     * Name of the event; determines the shape of the rest
     * @constant
     */
    event: "automation_event.message_created";
};
/** Actions that run automatically after an event, on conversations that match the conditions */
export type AutomationRule = {
    /** Id of the account it belongs to */
    account_id: number;
    /** Actions to run, in this order */
    actions: AutomationAction[];
    /** Whether the rule is enabled */
    active: boolean;
    /** Conditions that must hold for the rule to run */
    conditions: AutomationCondition[];
    /** Unix seconds */
    created_on: number;
    /** Free-text description */
    description: string | null;
    event_name: AutomationEvent;
    /** Minutes to wait before the actions run; null for none (since 4.17) */
    execution_delay?: number | null;
    /** Files that send_attachment sends; absent if there are none */
    files?: AutomationRuleFile[];
    /** Id of the object */
    id: number;
    /** Name */
    name: string;
};
export type AutomationRuleFile = {
    /** Id of the account it belongs to */
    account_id: number;
    /** Id of the automation rule that the file belongs to */
    automation_rule_id: number;
    /** The database id, not the signed id that an upload returns */
    blob_id: number;
    /** A content type, for instance `image/png` */
    file_type: string | null;
    /** Redirects to the file storage; needs no token */
    file_url: string;
    /** Name of the file, with extension */
    filename: string;
    /** Id of the object */
    id: number;
};
export type AutomationRuleResult = {
    payload: AutomationRule;
};
/** Whether a user is reachable */
export type Availability = "online" | "offline" | "busy";
export type BotMetrics = {
    /** Number of conversations of the range in inboxes with a bot */
    conversation_count: number;
    /** The percentage of conversations that a bot handed over */
    handoff_rate: number;
    /** Outgoing messages in these conversations */
    message_count: number;
    /** The percentage of conversations that a bot resolved */
    resolution_rate: number;
};
/** What bots did in a range, and in the preceding range */
export type BotSummary = BotTotals & {
    /** The same metrics for the preceding range */
    previous: BotTotals;
};
export type BotTotals = {
    /** Number of times bots handed over to agents */
    bot_handoffs_count: number;
    /** Number of conversations resolved by bots alone */
    bot_resolutions_count: number;
};
/** The HTML around the account's e-mails (since 4.16) */
export type BrandedEmailLayout = {
    /** HTML with `{{ content_for_layout }}` where the message belongs; null if there is no layout */
    branded_email_layout: string | null;
};
/** Since 4.10 */
export type BulkContactUpdate = {
    /**
     * Deletes the contacts
     * @constant
     */
    action_name?: "delete";
    /** Ids of the contacts to change */
    ids: number[];
    /** Labels to add and to remove */
    labels?: BulkLabels;
    /**
     * Kind of records to change
     * @constant
     */
    type: "Contact";
};
export type BulkConversationUpdate = {
    /** Fields to set on each of the conversations */
    fields?: {
        /** null unassigns */
        assignee_id?: number | null;
        /** The status to set */
        status?: ConversationStatus;
        /** null removes the team */
        team_id?: number | null;
    };
    /** The numbers shown in the dashboard */
    ids: number[];
    /** Labels to add and to remove */
    labels?: BulkLabels;
    /** Unix seconds; only with the status snoozed */
    snoozed_until?: number | null;
    /**
     * Kind of records to change
     * @constant
     */
    type: "Conversation";
};
export type BulkLabels = {
    /** Titles of the labels to add */
    add?: string[];
    /** For contacts since 4.14.2 */
    remove?: string[];
};
export type BulkUpdate = BulkConversationUpdate | BulkContactUpdate;
/** The only error body of bulk actions; does not say why */
export type BulkUpdateRefusal = {
    /**
     * Whether it succeeded; false here
     * @constant
     */
    success: false;
};
/** Confirms a subscription; not repeated when a client subscribes twice */
export type CableConfirmSubscription = {
    /** A JSON string, exactly as the client sent it */
    identifier: string;
    /**
     * Type; distinguishes similar shapes
     * @constant
     */
    type: "confirm_subscription";
};
/** The server ends the connection; a server that shuts down closes it without this frame */
export type CableDisconnect = {
    /** Why the server closes the connection, for instance `unauthorized` */
    reason: string | null;
    /** Whether the client should reconnect */
    reconnect: boolean;
    /**
     * Type; distinguishes similar shapes
     * @constant
     */
    type: "disconnect";
};
/** A WebSocket frame, distinguished by `type`, which frames with an event lack */
export type CableFrame = CableWelcome | CablePing | CableConfirmSubscription | CableRejectSubscription | CableDisconnect | CableMessage;
/** An event */
export type CableMessage = {
    /** A JSON string, exactly as the client sent it */
    identifier: string;
    message: RealtimeEvent;
    type?: never;
};
/** Every 3 seconds; needs no reply */
export type CablePing = {
    /** Unix seconds */
    message: number;
    /**
     * Type; distinguishes similar shapes
     * @constant
     */
    type: "ping";
};
/** Never sent by Chatwoot; a refused subscription gets no reply */
export type CableRejectSubscription = {
    /** A JSON string, exactly as the client sent it */
    identifier: string;
    /**
     * Type; distinguishes similar shapes
     * @constant
     */
    type: "reject_subscription";
};
/** The first frame; clients may send commands before it */
export type CableWelcome = {
    /**
     * Type; distinguishes similar shapes
     * @constant
     */
    type: "welcome";
};
export type CacheKeys = {
    /** Changes with the canned responses; since 4.17 */
    canned_response?: string;
    /** Changes with the inboxes */
    inbox: string;
    /** Changes with the labels */
    label: string;
    /** Changes with the teams */
    team: string;
};
/** A phone call, as returned by the list of calls; a message has another form of it */
export type Call = {
    /** The user who answered; null if nobody did */
    agent: {
        /** URL of the picture; empty string if there is none */
        avatar: string;
        /** Id of the object */
        id: number;
        /** Name */
        name: string;
    } | null;
    /** The id assigned by the provider */
    call_id: string;
    /** The contact who called or was called */
    contact: {
        /** URL of the picture; empty string if there is none */
        avatar: string;
        /** Id of the object */
        id: number;
        /** Name */
        name: string;
        /** E.164, with the plus */
        phone_number: string | null;
    };
    /** The conversation of the call */
    conversation: {
        /** The number shown in the dashboard */
        display_id: number;
        /** The database id, not the number shown in the dashboard */
        id: number;
    };
    /** Unix seconds */
    created_at: number;
    direction: CallDirection;
    /** null if nobody answered */
    duration_seconds: number | null;
    /** Why the call ended, as the provider says */
    end_reason: string | null;
    /** Id of the object */
    id: number;
    /** The inbox of the call */
    inbox: {
        /** Id of the object */
        id: number;
        /** Name */
        name: string;
    };
    /** The message of the call in its conversation */
    message_id: number | null;
    /** Service that carries the call */
    provider: "twilio" | "whatsapp" | (string & {});
    /** URL of the call's recording; null if there is none */
    recording_url: string | null;
    /** Unix seconds; null if nobody answered */
    started_at: number | null;
    status: CallStatus;
    /** Transcript of the call; null if there is none */
    transcript: string | null;
};
/** Who called; `inbound` and `outbound` are the values of filters and responses */
export type CallDirection = "inbound" | "outbound" | (string & {});
export type CallList = {
    /** Counts of the list; the number of the page if there are pages */
    meta: {
        /** Calls on all pages */
        count: number;
        /** Number of the returned page */
        current_page: number;
        /** Number of pages */
        total_pages: number;
    };
    /** The records of the list */
    payload: Call[];
};
/** State of a call; `rejected` since 4.16, and a newer server may have others */
export type CallStatus = "ringing" | "in-progress" | "completed" | "no-answer" | "failed" | "rejected" | (string & {});
/** A message that is sent automatically */
export type Campaign = {
    /** Id of the account it belongs to */
    account_id: number;
    /** Labels of contacts; only for one_off */
    audience?: {
        /** Id of the object */
        id?: number;
        /** `Label` */
        type?: string;
    }[] | null;
    /** `processing` while it is being sent (newer than 4.14.2) */
    campaign_status: "active" | "processing" | "completed" | (string & {});
    /** Triggered by the behaviour of visitors, or sent once at a given time */
    campaign_type: "ongoing" | "one_off" | (string & {});
    /** Unix seconds, null = not yet; only for one_off (since 4.17) */
    completed_at?: number | null;
    /** ISO 8601 */
    created_at: string;
    /** Free-text description */
    description: string | null;
    /** Whether it is enabled */
    enabled: boolean | null;
    /** Number of the campaign in the account */
    id: number;
    inbox: Inbox;
    /** Text of the message */
    message: string;
    /** Unix seconds; only for one_off, 0 if unset */
    scheduled_at?: number;
    /** Absent if there is none */
    sender?: Agent;
    /** Unix seconds, null = not yet; only for one_off (since 4.17) */
    started_at?: number | null;
    /** Message template used, with its values */
    template_params?: StoredTemplateParams | null | Record<string, unknown>;
    /** Title as displayed */
    title: string;
    /** Whether the campaign runs only within the opening hours */
    trigger_only_during_business_hours: boolean | null;
    /** When the widget shows the campaign: page URL and time on the page */
    trigger_rules: {
        /** Seconds */
        time_on_page?: number | string;
        /** Page on which the widget shows the campaign */
        url?: string;
    } & {
        [key: string]: unknown;
    };
    /** ISO 8601 */
    updated_at: string;
};
export type CampaignChange = {
    /** Labels; contacts who have one of them get the campaign, if it is sent once */
    audience?: {
        /** Id of a label */
        id: number;
        /**
         * What the id belongs to
         * @enum {string}
         */
        type: "Label";
    }[];
    /** For the account only; not sent */
    description?: string | null;
    /** Whether an ongoing campaign is shown to visitors; does not stop one that is scheduled */
    enabled?: boolean;
    /** A website, SMS, Twilio or WhatsApp inbox */
    inbox_id?: number;
    /** Text to send; placeholders such as `{{ contact.name }}` are filled in */
    message?: string;
    /** ISO 8601; when to send. Only for campaigns that are sent once, immediately by default */
    scheduled_at?: string;
    /** The user shown as the sender */
    sender_id?: number | null;
    /** Required for WhatsApp */
    template_params?: CampaignTemplate;
    /** Title as displayed */
    title?: string;
    /** Only within the opening hours; ongoing campaigns */
    trigger_only_during_business_hours?: boolean;
    /** When visitors see an ongoing campaign */
    trigger_rules?: {
        /** Seconds */
        time_on_page?: number;
        /** Begins with http:// or https:// */
        url?: string;
    } & {
        [key: string]: unknown;
    };
};
/** The approved template that a campaign is sent with */
export type CampaignTemplate = {
    /** For instance `UTILITY` or `MARKETING` */
    category?: string;
    /** Language of that template, for instance `en_US` */
    language: string;
    /** Name of a template of the inbox */
    name: string;
    /** Namespace of the template, if it has one */
    namespace?: string;
    /** Values of the placeholders by component; placeholders such as `{{ contact.name }}` are filled in for each contact */
    processed_params?: TemplateValues;
};
/** Text that agents insert into a message by its short code */
export type CannedResponse = {
    /** Id of the account it belongs to */
    account_id: number;
    /** Text content */
    content: string;
    /** ISO 8601 */
    created_at: string;
    /** Id of the object */
    id: number;
    /** Unique in the account */
    short_code: string;
    /** ISO 8601 */
    updated_at: string;
};
export type CaptainAssistantSender = {
    /** URL of the avatar */
    avatar_url: string;
    /** ISO 8601 */
    created_at: string;
    /** Free-text description */
    description: string | null;
    /** Id of the object */
    id: number;
    /** Name */
    name: string;
    /**
     * Type; distinguishes similar shapes
     * @constant
     */
    type: "captain_assistant";
};
/** A category of a help centre */
export type Category = {
    /** Id of the account it belongs to */
    account_id: number;
    /** Free-text description */
    description: string | null;
    /** Empty when there is none */
    icon: string | null;
    /** Colour of the icon, empty when there is none (since 4.15) */
    icon_color?: string | null;
    /** Id of the object */
    id: number;
    /** Language code, for instance `en` */
    locale: string;
    /** Counts of the category */
    meta: {
        /** Number of articles in the category */
        articles_count: number;
    };
    /** Name */
    name: string;
    /** Absent when there is none */
    parent_category?: CategoryReference;
    /** Position of the category in display order */
    position: number | null;
    /** Absent when there are none */
    related_categories?: CategoryReference[];
    /** The category that this one translates; absent when there is none */
    root_category?: CategoryReference;
    /** Its identifier in URLs */
    slug: string;
};
export type CategoryCreate = {
    /** The category that this one translates */
    associated_category_id?: number | null;
    /** Free-text description */
    description?: string | null;
    /** For instance an emoji */
    icon?: string | null;
    /** One of the portal's languages; defaults to `en` */
    locale?: string;
    /** Name */
    name: string;
    /** Id of the parent category */
    parent_category_id?: number | null;
    /** Position of the category in display order */
    position?: number | null;
    /** Its identifier in URLs */
    slug: string;
};
export type CategoryList = {
    /** Counts of the list; the number of the page if there are pages */
    meta: {
        /** Number of categories in the list */
        categories_count: number;
        /** 1, or the requested page as a string */
        current_page: number | string;
    };
    /** The records of the list */
    payload: Category[];
};
/** A category embedded in another */
export type CategoryReference = {
    /** Id of the account it belongs to */
    account_id: number;
    /** Free-text description */
    description: string | null;
    /** Id of the object */
    id: number;
    /** Language code, for instance `en` */
    locale: string;
    /** Name */
    name: string;
    /** Position of the category in display order */
    position: number | null;
    /** Its identifier in URLs */
    slug: string;
};
export type CategoryUpdate = {
    /** The category that this one translates */
    associated_category_id?: number | null;
    /** Free-text description */
    description?: string | null;
    /** For instance an emoji */
    icon?: string | null;
    /** One of the portal's languages */
    locale?: string;
    /** Name */
    name?: string;
    /** Id of the parent category */
    parent_category_id?: number | null;
    /** Position of the category in display order */
    position?: number | null;
    /** Its identifier in URLs */
    slug?: string;
};
/** One change, keyed by column: for instance status, assignee_id, label_list (an array), cached_label_list (one string) or custom_attributes (the whole object). `updated_at` is always among the changes. */
export type ChangedAttribute = {
    [key: string]: {
        current_value: AttributeValue;
        previous_value: AttributeValue;
    };
};
/** Conversations by status */
export type ChannelConversationCounts = {
    /** Number of open conversations */
    open: number;
    /** Number of pending conversations */
    pending: number;
    /** Number of resolved conversations */
    resolved: number;
    /** Number of snoozed conversations */
    snoozed: number;
    /** Number of conversations of any status */
    total: number;
};
/** The channel of an inbox; a newer server may send others. 4.14 no longer has `Channel::Voice`. */
export type ChannelType = "Channel::Api" | "Channel::Email" | "Channel::FacebookPage" | "Channel::Instagram" | "Channel::Line" | "Channel::Sms" | "Channel::Telegram" | "Channel::Tiktok" | "Channel::TwilioSms" | "Channel::TwitterProfile" | "Channel::Voice" | "Channel::WebWidget" | "Channel::Whatsapp" | (string & {});
export type Contact = {
    additional_attributes: ContactAttributes;
    /**
     * Whether the person is currently reachable
     * @enum {string}
     */
    availability_status: "online" | "offline";
    /** Whether the contact is blocked, which mutes its conversations */
    blocked: boolean;
    /** Since 4.15, only if the account has the feature `companies` (enterprise) */
    company_id?: number | null;
    /** Absent with `include_contact_inboxes=false`, in the responses of a merge and of the deletion of an avatar, and where the contact is nested in another object */
    contact_inboxes?: ContactInbox[];
    /** Unix seconds; absent if unset */
    created_at?: number;
    custom_attributes: ContactCustomAttributes;
    /** E-mail address */
    email: string | null;
    /** Id of the object */
    id: number;
    /** The contact's id in an external system; unique in the account */
    identifier: string | null;
    /** Unix seconds; absent if there was none */
    last_activity_at?: number;
    /** Empty string if unknown */
    name: string;
    /** E.164, with the plus */
    phone_number: string | null;
    /** URL of the avatar; empty string if there is none */
    thumbnail: string;
};
export type ContactAttachment = {
    /** Id of the account it belongs to */
    account_id: number;
    /** Text to show instead of the attachment */
    fallback_title: string | null;
    /**
     * Type of the attachment
     * @constant
     */
    file_type: "contact";
    /** Id of the object */
    id: number;
    /** Id of the message it belongs to */
    message_id: number;
    /** Additional details of the attachment */
    meta: {
        [key: string]: unknown;
    };
};
/** What Chatwoot and its channels record about a contact; other keys are stored as sent */
export type ContactAttributes = {
    /** Set by a background job */
    avatar_url_hash?: string;
    /** City of the contact */
    city?: string | null;
    /** Name of the contact's company, as a string */
    company_name?: string | null;
    /** Name of the contact's country */
    country?: string | null;
    /** Two letters */
    country_code?: string | null;
    /** Free-text description */
    description?: string | null;
    /** ISO 8601; set by a background job */
    last_avatar_sync_at?: string;
    /** The contact's user names, by network */
    social_profiles?: {
        [key: string]: string | null;
    };
} & {
    [key: string]: unknown;
};
export type ContactCreate = {
    additional_attributes?: ContactAttributes;
    /** URL of the avatar, fetched in the background */
    avatar_url?: string;
    /** Whether all conversations with the contact are muted */
    blocked?: boolean;
    /** Since 4.15, only if the account has the feature `companies` (enterprise); an unknown company returns 404 */
    company_id?: number | null;
    custom_attributes?: ContactCustomAttributes;
    /** Stored in lower case; unique in the account */
    email?: string | null;
    /** The contact's id in an external system; unique in the account */
    identifier?: string | null;
    /** Inbox in which the contact gets an address */
    inbox_id?: number;
    /** Name */
    name?: string;
    /** E.164, with the plus; unique in the account. Since 4.17 text before the plus returns 422 */
    phone_number?: string | null;
    /** The address in that inbox, unique there; generated by the server if absent */
    source_id?: string;
};
export type ContactCreated = {
    /** The contact and their address in the inbox */
    payload: {
        /** The contact concerned */
        contact: Contact;
        /** Both fields are null if no inbox was given */
        contact_inbox: {
            /** The inbox */
            inbox: InboxRow | null;
            /** Id of the contact in the channel */
            source_id: string | null;
        };
    };
};
/** A contact was created */
export type ContactCreatedEvent = WebhookContact & {
    /**
     * Name of the event; determines the shape of the rest
     * @constant
     */
    event: "contact_created";
};
/** Nested fields use brackets: `custom_attributes[plan]`, `additional_attributes[city]` */
export type ContactCreateForm = {
    /** City of the contact */
    "additional_attributes[city]"?: string;
    /** Company that the contact works for */
    "additional_attributes[company_name]"?: string;
    /** Country of the contact as a two-letter code */
    "additional_attributes[country_code]"?: string;
    /** Country of the contact */
    "additional_attributes[country]"?: string;
    /** Text about the contact */
    "additional_attributes[description]"?: string;
    /**
     * Format: binary
     *
     * The avatar image
     */
    avatar?: Blob;
    /** URL of the avatar, fetched in the background */
    avatar_url?: string;
    /** Whether the contact is blocked, which mutes its conversations */
    blocked?: boolean;
    /** Since 4.15, only with the feature `companies` (enterprise) */
    company_id?: number;
    /** E-mail address */
    email?: string;
    /** The contact's id in an external system */
    identifier?: string;
    /** Inbox in which the contact gets an address */
    inbox_id?: number;
    /** Name */
    name?: string;
    /** E.164, with the plus; since 4.17 text before it returns 422 */
    phone_number?: string;
    /** The address in that inbox, unique there; generated by the server if absent */
    source_id?: string;
} & {
    [key: string]: unknown;
};
/** Values that the account stores for a contact, by custom attribute key */
export type ContactCustomAttributes = Chatwoot.ContactCustomAttributes;
export type ContactExport = {
    /** Columns of contacts, for instance `id`, `name`, `email`, `phone_number`; unknown ones are ignored */
    column_names?: string[];
    /** Only contacts with this label; ignored if there are conditions */
    label?: string;
    /** Only contacts that match these conditions */
    payload?: ContactFilterCondition[];
};
/** An attachment of a message, as returned by lists of files: without the fields specific to a location or a shared contact, for which the other fields are null */
export type ContactFile = {
    /** The number shown in the dashboard */
    conversation_id: number;
    /** Unix seconds; that of the message */
    created_at: number;
    /** Redirects to the file storage; needs no token */
    data_url: string | null;
    /** For instance `png` */
    extension: string | null;
    /** Bytes */
    file_size: number | null;
    /** Type of the attachment */
    file_type: "image" | "audio" | "video" | "file" | "location" | "fallback" | "share" | "story_mention" | "contact" | "ig_reel" | "ig_post" | "ig_story" | "embed" | (string & {});
    /** Pixels; null until a background job has analysed the image; fractional for rare videos */
    height: number | null;
    /** Id of the object */
    id: number;
    /** Id of the message it belongs to */
    message_id: number;
    /** Absent for system messages and deleted senders */
    sender?: MessageSender;
    /** Empty string unless it is an image */
    thumb_url: string | null;
    /** Pixels; null until a background job has analysed the image; fractional for rare videos */
    width: number | null;
};
export type ContactFileList = {
    /** Counts of the list; the number of the page if there are pages */
    meta: {
        /** Total across all pages */
        total_count: number;
    };
    /** The records of the list */
    payload: ContactFile[];
};
/** A condition. `query_operator` joins it to the next one and is absent or null on the last (otherwise 500, since 4.17 422). equal_to and not_equal_to use only the first value, contains and does_not_contain all of them. A contact without a value matches neither an operator nor its opposite. Any key that is not one of the server's own is a custom attribute. */
export type ContactFilterCondition = {
    /**
     * `company_name` since 4.14, `company` before; the other one returns 422
     * @enum {string}
     */
    attribute_key: "name" | "email" | "city" | "company_name" | "company";
    /**
     * How the attribute is compared with the values
     * @enum {string}
     */
    filter_operator: "equal_to" | "not_equal_to" | "contains" | "does_not_contain";
    /**
     * Operator that joins the condition to the next one; empty on the last
     * @enum {string|null}
     */
    query_operator?: "AND" | "OR" | null;
    /** Case-insensitive */
    values: string[];
} | {
    /**
     * Attribute that the condition compares
     * @constant
     */
    attribute_key: "phone_number";
    /**
     * starts_with behaves like equal_to
     * @enum {string}
     */
    filter_operator: "equal_to" | "not_equal_to" | "contains" | "does_not_contain" | "starts_with";
    /**
     * Operator that joins the condition to the next one; empty on the last
     * @enum {string|null}
     */
    query_operator?: "AND" | "OR" | null;
    /** With or without the leading plus; for contains, as stored */
    values: string[];
} | {
    /**
     * Attribute that the condition compares
     * @enum {string}
     */
    attribute_key: "identifier" | "country_code";
    /**
     * How the attribute is compared with the values
     * @enum {string}
     */
    filter_operator: "equal_to" | "not_equal_to";
    /**
     * Operator that joins the condition to the next one; empty on the last
     * @enum {string|null}
     */
    query_operator?: "AND" | "OR" | null;
    /** Case-insensitive */
    values: string[];
} | {
    /**
     * Attribute that the condition compares
     * @constant
     */
    attribute_key: "labels";
    /**
     * How the attribute is compared with the values
     * @enum {string}
     */
    filter_operator: "equal_to" | "not_equal_to";
    /**
     * Operator that joins the condition to the next one; empty on the last
     * @enum {string|null}
     */
    query_operator?: "AND" | "OR" | null;
    /** Converted to lower case; labels with capital letters cannot be found */
    values: string[];
} | {
    /**
     * Attribute that the condition compares
     * @constant
     */
    attribute_key: "labels";
    /**
     * How the attribute is compared with the values
     * @enum {string}
     */
    filter_operator: "is_present" | "is_not_present";
    /**
     * Operator that joins the condition to the next one; empty on the last
     * @enum {string|null}
     */
    query_operator?: "AND" | "OR" | null;
    /** Ignored, but required: without it the server returns 500 */
    values: string[];
} | {
    /**
     * Attribute that the condition compares
     * @enum {string}
     */
    attribute_key: "created_at" | "last_activity_at";
    /**
     * `days_before` returns 500 from 4.12 to 4.16, and since 4.17 takes whole numbers from 1 to 998 (others return 422): compute the date instead
     * @enum {string}
     */
    filter_operator: "is_greater_than" | "is_less_than";
    /**
     * Operator that joins the condition to the next one; empty on the last
     * @enum {string|null}
     */
    query_operator?: "AND" | "OR" | null;
    /** Values to compare with */
    values: string[];
} | {
    /**
     * Attribute that the condition compares
     * @constant
     */
    attribute_key: "blocked";
    /**
     * How the attribute is compared with the values
     * @enum {string}
     */
    filter_operator: "equal_to" | "not_equal_to";
    /**
     * Operator that joins the condition to the next one; empty on the last
     * @enum {string|null}
     */
    query_operator?: "AND" | "OR" | null;
    /** Values to compare with */
    values: (boolean | ("true" | "false"))[];
} | {
    /** The key of a custom attribute */
    attribute_key: string;
    /**
     * not_equal_to also finds contacts without a value, and is allowed only in the last condition
     * @enum {string}
     */
    filter_operator: "equal_to" | "not_equal_to";
    /**
     * Operator that joins the condition to the next one; empty on the last
     * @enum {string|null}
     */
    query_operator?: "AND" | "OR" | null;
    /** Of the attribute's type: numbers for a text attribute return 500. Since 4.17 a number attribute returns 422 for what is not a finite number, and a date attribute for what is not a date. */
    values: (string | number | boolean)[];
} | {
    /** The key of a custom attribute */
    attribute_key: string;
    /**
     * For text, link and list attributes; other types return 500
     * @enum {string}
     */
    filter_operator: "contains" | "does_not_contain";
    /**
     * Operator that joins the condition to the next one; empty on the last
     * @enum {string|null}
     */
    query_operator?: "AND" | "OR" | null;
    /** Values to compare with */
    values: string[];
} | {
    /** The key of a custom attribute */
    attribute_key: string;
    /**
     * For number and date attributes; since 4.12 other types return 422
     * @enum {string}
     */
    filter_operator: "is_greater_than" | "is_less_than";
    /**
     * Operator that joins the condition to the next one; empty on the last
     * @enum {string|null}
     */
    query_operator?: "AND" | "OR" | null;
    /** A finite number or a day */
    values: (string | number)[];
} | {
    /** The key of a custom attribute */
    attribute_key: string;
    /**
     * How the attribute is compared with the values
     * @enum {string}
     */
    filter_operator: "is_present" | "is_not_present";
    /**
     * Operator that joins the condition to the next one; empty on the last
     * @enum {string|null}
     */
    query_operator?: "AND" | "OR" | null;
    /** Ignored */
    values?: string[];
};
/** A contact's address in an inbox */
export type ContactInbox = {
    inbox: InboxReference;
    /** A UUID, an e-mail address or a phone number, depending on the channel */
    source_id: string;
};
/** Whether the contact can be asked for a phone number, in WhatsApp inboxes. 4.18.0 always says no, without a reason. */
export type ContactInfoRequest = {
    /** Whether the contact can be asked now */
    available: boolean;
    /** How the contact would be asked */
    delivery_mode: string | null;
    /** Why not, for instance `phone_already_available` */
    reason: string | null;
};
/** Error returned when deleting a contact who is online */
export type ContactIsOnline = {
    /** Says that the contact is online */
    message: string;
};
export type ContactList = {
    /** Counts of the list; the number of the page if there are pages */
    meta: ContactListMeta;
    /** The records of the list */
    payload: Contact[];
};
export type ContactListMeta = {
    /** Total across all pages */
    count: number;
    /** The number 1 if no page was requested, otherwise the requested page as sent, and therefore a string */
    current_page: number | string;
};
export type ContactSearchMeta = {
    /** Count of this page, before 4.11 of all pages; null if q was blank */
    count: number | null;
    /** The number 1 if no page was requested, otherwise the requested page as sent, and therefore a string */
    current_page: number | string;
    /** Since 4.11: whether there is another page; null if q was blank */
    has_more?: boolean | null;
};
export type ContactSearchResult = {
    /** Counts of the list; the number of the page if there are pages */
    meta: ContactSearchMeta;
    /** The records of the list */
    payload: Contact[];
};
export type ContactSender = {
    additional_attributes: ContactAttributes;
    /** Whether the contact is blocked, which mutes its conversations */
    blocked: boolean;
    /** Since 4.15, only if the account has the feature `companies` (enterprise) */
    company_id?: number | null;
    custom_attributes: ContactCustomAttributes;
    /** E-mail address */
    email: string | null;
    /** Id of the object */
    id: number;
    /** The contact's id in an external system */
    identifier: string | null;
    /** Name */
    name: string;
    /** E.164 with the plus; null if there is none */
    phone_number: string | null;
    /** Empty when there is none */
    thumbnail: string;
    /**
     * Type; distinguishes similar shapes
     * @constant
     */
    type: "contact";
};
export type ContactUpdate = {
    additional_attributes?: ContactAttributes;
    /** URL of the avatar, fetched in the background */
    avatar_url?: string;
    /** Whether all conversations with the contact are muted */
    blocked?: boolean;
    /** Since 4.15, only if the account has the feature `companies` (enterprise); an unknown company returns 404 */
    company_id?: number | null;
    custom_attributes?: ContactCustomAttributes;
    /** Stored in lower case; unique in the account */
    email?: string | null;
    /** The contact's id in an external system; unique in the account */
    identifier?: string | null;
    /** Name */
    name?: string;
    /** E.164, with the plus; unique in the account. Since 4.17 text before the plus returns 422 */
    phone_number?: string | null;
};
/** A contact was updated */
export type ContactUpdatedEvent = WebhookContact & {
    /** The attributes that changed, with old and new values */
    changed_attributes: ChangedAttribute[];
    /**
     * Name of the event; determines the shape of the rest
     * @constant
     */
    event: "contact_updated";
};
/** Nested fields use brackets: `custom_attributes[plan]`, `additional_attributes[city]` */
export type ContactUpdateForm = {
    /** City of the contact */
    "additional_attributes[city]"?: string;
    /** Company that the contact works for */
    "additional_attributes[company_name]"?: string;
    /** Country of the contact as a two-letter code */
    "additional_attributes[country_code]"?: string;
    /** Country of the contact */
    "additional_attributes[country]"?: string;
    /** Text about the contact */
    "additional_attributes[description]"?: string;
    /**
     * Format: binary
     *
     * The avatar image
     */
    avatar?: Blob;
    /** URL of the avatar, fetched in the background */
    avatar_url?: string;
    /** Whether the contact is blocked, which mutes its conversations */
    blocked?: boolean;
    /** Since 4.15, only with the feature `companies` (enterprise) */
    company_id?: number;
    /** E-mail address */
    email?: string;
    /** The contact's id in an external system */
    identifier?: string;
    /** Name */
    name?: string;
    /** E.164, with the plus; since 4.17 text before it returns 422 */
    phone_number?: string;
} & {
    [key: string]: unknown;
};
export type Conversation = {
    /** Id of the account it belongs to */
    account_id: number;
    additional_attributes: ConversationAttributes;
    /** Unix seconds; 0 for never */
    agent_last_seen_at: number;
    /** Absent without the SLA feature (enterprise) or a policy; null since 4.16 */
    applied_sla?: AppliedSla | null;
    /** Unix seconds; 0 for never */
    assignee_last_seen_at: number;
    /** Whether the channel still accepts a reply */
    can_reply: boolean;
    /** Since 4.18 */
    contact_info_request?: ContactInfoRequest;
    /** Unix seconds; 0 for never */
    contact_last_seen_at: number;
    /** Unix seconds */
    created_at: number;
    /** null only if null was stored */
    custom_attributes: ConversationCustomAttributes | null;
    /** Unix seconds; 0 if there is no reply yet */
    first_reply_created_at: number;
    /** The number shown in the dashboard; unique in the account */
    id: number;
    /** Id of the inbox concerned */
    inbox_id: number;
    /** Titles of the labels */
    labels: string[];
    /** Unix seconds */
    last_activity_at: number;
    /** The newest message that is not an activity, including private ones */
    last_non_activity_message: ConversationMessage | null;
    /** The newest message of any type; empty if there is none */
    messages: ConversationMessage[];
    meta: ConversationMeta;
    /** Whether the contact is blocked */
    muted: boolean;
    /** Priority of the conversation; null if not set */
    priority: ConversationPriority | null;
    /** Absent without the SLA feature (enterprise); empty since 4.16 */
    sla_events?: SlaEvent[];
    /** Since 4.16 null without the SLA feature, since 4.17 for a blocked contact */
    sla_policy_id: number | null;
    /** ISO 8601; null unless snoozed with a date */
    snoozed_until: string | null;
    /** The current status */
    status: ConversationStatus;
    /** Unix seconds; same as `last_activity_at` */
    timestamp: number;
    /** Incoming messages since an agent last looked; at most 10 */
    unread_count: number;
    /** Unix seconds with a fraction, the only timestamp that has one */
    updated_at: number;
    /** Id of the conversation, unique across accounts */
    uuid: string;
    /** Unix seconds; 0 if the contact is not waiting */
    waiting_since: number;
};
/** An assignee or a team; null unassigns */
export type ConversationAssignment = {
    /** Id of the user, bot or assistant to assign the conversation to; null unassigns */
    assignee_id: number | null;
    /**
     * Since 4.10; before that the id of a bot is read as a user id. An assistant (since 4.18, enterprise) must be connected to the inbox.
     * @default User
     * @enum {string}
     */
    assignee_type?: "User" | "AgentBot" | "Captain::Assistant";
} | {
    /** Id of the team to assign the conversation to; null, 0 or a negative number removes the team */
    team_id: number | null;
};
/** An attachment in a list. Fields that its type does not have are null (a location or a contact has no file). */
export type ConversationAttachment = {
    /** Unix seconds; that of the message */
    created_at: number;
    /** Redirects to the file storage; needs no token */
    data_url: string | null;
    /** null in 4.7 */
    extension: string | null;
    /** Bytes */
    file_size: number | null;
    file_type: AttachmentFileType;
    /** Pixels; null until a background job has analysed the image; fractional for rare videos */
    height: number | null;
    /** Absent in 4.7 */
    id?: number;
    /** Id of the message it belongs to */
    message_id: number;
    /** Absent for system messages and deleted senders */
    sender?: MessageSender;
    /** Empty string unless it is an image */
    thumb_url: string | null;
    /** Pixels; null until a background job has analysed the image; fractional for rare videos */
    width: number | null;
};
/** What the channel records about a conversation; other keys are stored as sent */
export type ConversationAttributes = {
    /** Whether the first e-mail was an automatic reply */
    auto_reply?: boolean | null;
    /** Browser and platform that the visitor used */
    browser?: {
        /** Name of the browser, for instance `Chrome` */
        browser_name?: string | null;
        /** Version of the visitor's browser */
        browser_version?: string | null;
        /** Device that the browser ran on, if recognised */
        device_name?: string | null;
        /** Operating system of the visitor, for instance `macOS` */
        platform_name?: string | null;
        /** Version of the visitor's operating system */
        platform_version?: string | null;
    } & {
        [key: string]: unknown;
    };
    /** Language of the visitor's browser */
    browser_language?: string | null;
    /** Language detected in the contact's messages, as a code */
    conversation_language?: string | null;
    /** Two letters */
    country_code?: string | null;
    /** Message-ID of the e-mail that the first one replies to */
    in_reply_to?: string | null;
    /** When the visitor started, by the browser's clock */
    initiated_at?: {
        /** In the date format of the visitor's browser; ISO 8601 for e-mails */
        timestamp?: string | null;
    } & {
        [key: string]: unknown;
    };
    /** Subject of the e-mail that started the conversation */
    mail_subject?: string | null;
    /** URL of the page on which the visitor started */
    referer?: string | null;
    /** `email` if it started with an e-mail */
    source?: string | null;
    /** For instance `instagram_direct_message` */
    type?: string | null;
} & {
    [key: string]: unknown;
};
/** Counts across all pages; with `q`, of this page only */
export type ConversationCounts = {
    /** Number of all matching conversations, assigned or not */
    all_count: number;
    /** Assigned to anyone, since 4.17 also to a bot */
    assigned_count: number;
    /** Assigned to the caller */
    mine_count: number;
    /** Before 4.17 includes conversations that a bot owns */
    unassigned_count: number;
};
export type ConversationCreate = ConversationCreateDetails & ({
    /** Id of the contact concerned */
    contact_id: number;
    /** Id of the inbox concerned */
    inbox_id: number;
    /** The contact's address in the inbox; unique there */
    source_id?: string;
} | {
    /** Id of the contact concerned */
    contact_id?: number;
    /** Id of the inbox concerned */
    inbox_id?: number;
    /** The contact's address in the inbox; unique there */
    source_id: string;
});
export type ConversationCreateDetails = {
    additional_attributes?: ConversationAttributes;
    /** Stored without validation */
    assignee_id?: number | null;
    /** Strings up to 1500 characters, integers up to 9999999999 */
    custom_attributes?: ConversationCustomAttributes;
    /** Whether the contact has proved their identity by HMAC */
    hmac_verified?: boolean;
    /** The first message */
    message?: MessageCreate;
    /**
     * Format: date-time
     *
     * ISO 8601; only with the status `snoozed`
     */
    snoozed_until?: string;
    /** The status to set */
    status?: ConversationStatus;
    /** Stored without validation; may assign an agent */
    team_id?: number | null;
};
/** A conversation was created */
export type ConversationCreatedEvent = WebhookConversation & {
    /**
     * Name of the event; determines the shape of the rest
     * @constant
     */
    event: "conversation_created";
};
/** Nested fields use brackets */
export type ConversationCreateForm = {
    /** Id of the agent to assign the conversation to */
    assignee_id?: number;
    /** Id of the contact concerned */
    contact_id?: number;
    /** Whether the contact has proved its identity by HMAC */
    hmac_verified?: boolean;
    /** Id of the inbox concerned */
    inbox_id?: number;
    /** Files to send with the first message */
    "message[attachments][]"?: Blob[];
    /** BCC addresses of the first message, comma-separated */
    "message[bcc_emails]"?: string;
    /** CC addresses of the first message, comma-separated */
    "message[cc_emails]"?: string;
    /** A JSON string; invalid JSON silently becomes {} */
    "message[content_attributes]"?: string;
    "message[content_type]"?: MessageContentTypeInput;
    /** Text of the first message, up to 150000 characters */
    "message[content]"?: string;
    /** HTML body of the first message in e-mail inboxes */
    "message[email_html_content]"?: string;
    /**
     * Whether the first message is to or from the contact
     * @enum {string}
     */
    "message[message_type]"?: "outgoing" | "incoming";
    /** Whether the first message is a note that only agents see */
    "message[private]"?: boolean;
    /** Category of the template, for instance `UTILITY` or `MARKETING` */
    "message[template_params][category]"?: string;
    "message[template_params][content_mode]"?: TemplateContentMode;
    /** Language of the template, for instance `en_US` */
    "message[template_params][language]"?: string;
    /** Name of the template that the first message uses */
    "message[template_params][name]"?: string;
    /** Namespace of the WhatsApp template */
    "message[template_params][namespace]"?: string;
    /** Recipient addresses of the first message, comma-separated */
    "message[to_emails]"?: string;
    /**
     * Format: date-time
     *
     * ISO 8601; only with the status `snoozed`
     */
    snoozed_until?: string;
    /** Id of the contact in the channel */
    source_id?: string;
    /** The status to set */
    status?: ConversationStatus;
    /** Id of the team to assign the conversation to */
    team_id?: number;
};
/** Values that the account stores for a conversation, by custom attribute key */
export type ConversationCustomAttributes = Chatwoot.ConversationCustomAttributes;
export type ConversationDraft = {
    /**
     * Whether a draft is stored for the conversation
     * @constant
     */
    has_draft: false;
} | {
    /**
     * Whether a draft is stored for the conversation
     * @constant
     */
    has_draft: true;
    /** Text of the message */
    message: string;
};
/** A condition. `query_operator` joins it to the next one and is absent or null on the last (otherwise 500, since 4.17 422). Since 4.18 an object in `values` returns 422. Any key that is not one of the server's own is a custom attribute; put those last, since the server reads standard keys that follow them differently. */
export type ConversationFilterCondition = {
    /**
     * Attribute that the condition compares
     * @constant
     */
    attribute_key: "status";
    /**
     * How the attribute is compared with the values
     * @enum {string}
     */
    filter_operator: "equal_to" | "not_equal_to";
    /**
     * Operator that joins the condition to the next one; empty on the last
     * @enum {string|null}
     */
    query_operator?: "AND" | "OR" | null;
    /** Values to compare with */
    values: ("open" | "resolved" | "pending" | "snoozed" | "all")[];
} | {
    /**
     * Attribute that the condition compares
     * @constant
     */
    attribute_key: "priority";
    /**
     * How the attribute is compared with the values
     * @enum {string}
     */
    filter_operator: "equal_to" | "not_equal_to";
    /**
     * Operator that joins the condition to the next one; empty on the last
     * @enum {string|null}
     */
    query_operator?: "AND" | "OR" | null;
    /** Values to compare with */
    values: ConversationPriority[];
} | {
    /**
     * `contact_id` since 4.14.2; before, like any unknown key, it returns 422
     * @enum {string}
     */
    attribute_key: "assignee_id" | "inbox_id" | "team_id" | "contact_id" | "display_id" | "campaign_id";
    /**
     * not_equal_to excludes conversations without a value
     * @enum {string}
     */
    filter_operator: "equal_to" | "not_equal_to";
    /**
     * Operator that joins the condition to the next one; empty on the last
     * @enum {string|null}
     */
    query_operator?: "AND" | "OR" | null;
    /** Values to compare with */
    values: FilterId[];
} | {
    /**
     * Attribute that the condition compares
     * @constant
     */
    attribute_key: "display_id";
    /**
     * Since 4.16; older servers return 500
     * @enum {string}
     */
    filter_operator: "contains" | "does_not_contain";
    /**
     * Operator that joins the condition to the next one; empty on the last
     * @enum {string|null}
     */
    query_operator?: "AND" | "OR" | null;
    /** Values to compare with */
    values: string[];
} | {
    /**
     * Attribute that the condition compares
     * @enum {string}
     */
    attribute_key: "assignee_id" | "inbox_id" | "team_id" | "campaign_id";
    /**
     * How the attribute is compared with the values
     * @enum {string}
     */
    filter_operator: "is_present" | "is_not_present";
    /**
     * Operator that joins the condition to the next one; empty on the last
     * @enum {string|null}
     */
    query_operator?: "AND" | "OR" | null;
    /** Empty */
    values?: string[];
} | {
    /**
     * Attribute that the condition compares
     * @constant
     */
    attribute_key: "labels";
    /**
     * With any of these labels, or with none of them
     * @enum {string}
     */
    filter_operator: "equal_to" | "not_equal_to";
    /**
     * Operator that joins the condition to the next one; empty on the last
     * @enum {string|null}
     */
    query_operator?: "AND" | "OR" | null;
    /** Values to compare with */
    values: string[];
} | {
    /**
     * Attribute that the condition compares
     * @constant
     */
    attribute_key: "labels";
    /**
     * How the attribute is compared with the values
     * @enum {string}
     */
    filter_operator: "is_present" | "is_not_present";
    /**
     * Operator that joins the condition to the next one; empty on the last
     * @enum {string|null}
     */
    query_operator?: "AND" | "OR" | null;
    /** Empty; without it the server may return 500 */
    values: string[];
} | {
    /**
     * `country_code` only before 4.10; since then it returns 422
     * @enum {string}
     */
    attribute_key: "browser_language" | "conversation_language" | "country_code";
    /**
     * How the attribute is compared with the values
     * @enum {string}
     */
    filter_operator: "equal_to" | "not_equal_to";
    /**
     * Operator that joins the condition to the next one; empty on the last
     * @enum {string|null}
     */
    query_operator?: "AND" | "OR" | null;
    /** Values to compare with */
    values: string[];
} | {
    /**
     * Attribute that the condition compares
     * @enum {string}
     */
    attribute_key: "referer" | "mail_subject";
    /**
     * How the attribute is compared with the values
     * @enum {string}
     */
    filter_operator: "equal_to" | "not_equal_to" | "contains" | "does_not_contain";
    /**
     * Operator that joins the condition to the next one; empty on the last
     * @enum {string|null}
     */
    query_operator?: "AND" | "OR" | null;
    /** For contains and does_not_contain, `%` and `_` are wildcards; escape them with `\` */
    values: string[];
} | {
    /**
     * Attribute that the condition compares
     * @enum {string}
     */
    attribute_key: "created_at" | "last_activity_at";
    /**
     * `days_before` returns 500 from 4.12 to 4.16, and since 4.17 takes whole numbers from 1 to 998 (others return 422): compute the date instead
     * @enum {string}
     */
    filter_operator: "is_greater_than" | "is_less_than";
    /**
     * Operator that joins the condition to the next one; empty on the last
     * @enum {string|null}
     */
    query_operator?: "AND" | "OR" | null;
    /** Values to compare with */
    values: string[];
} | {
    /** The key of a custom attribute; any condition on a currency or percent attribute returns 500 */
    attribute_key: string;
    /**
     * How the attribute is compared with the values
     * @constant
     */
    filter_operator: "equal_to";
    /**
     * Operator that joins the condition to the next one; empty on the last
     * @enum {string|null}
     */
    query_operator?: "AND" | "OR" | null;
    /** Of the attribute's type; only the first value is used (for numbers and booleans, all of them). Strings for text, link, list and date attributes, numbers or strings for number attributes, booleans or strings for checkboxes; other combinations return 500. Since 4.17 a number attribute returns 422 for what is not a finite number, and a date attribute for what is not a date. */
    values: (string | number | boolean)[];
} | {
    /** The key of a custom attribute; any condition on a currency or percent attribute returns 500 */
    attribute_key: string;
    /**
     * Also finds conversations without a value; only as the last condition
     * @constant
     */
    filter_operator: "not_equal_to";
    /** If the condition is not the last one, the server returns 500 */
    query_operator?: null;
    /** Of the attribute's type; only the first value is used (for numbers and booleans, all of them). Strings for text, link, list and date attributes, numbers or strings for number attributes, booleans or strings for checkboxes; other combinations return 500. Since 4.17 a number attribute returns 422 for what is not a finite number, and a date attribute for what is not a date. */
    values: (string | number | boolean)[];
} | {
    /** The key of a custom attribute; any condition on a currency or percent attribute returns 500 */
    attribute_key: string;
    /**
     * For text, link and list attributes; other types return 500
     * @enum {string}
     */
    filter_operator: "contains" | "does_not_contain";
    /**
     * Operator that joins the condition to the next one; empty on the last
     * @enum {string|null}
     */
    query_operator?: "AND" | "OR" | null;
    /** Values to compare with */
    values: string[];
} | {
    /** The key of a custom attribute; any condition on a currency or percent attribute returns 500 */
    attribute_key: string;
    /**
     * For number and date attributes
     * @enum {string}
     */
    filter_operator: "is_greater_than" | "is_less_than";
    /**
     * Operator that joins the condition to the next one; empty on the last
     * @enum {string|null}
     */
    query_operator?: "AND" | "OR" | null;
    /** Values to compare with */
    values: (number | string)[];
} | {
    /** The key of a custom attribute; any condition on a currency or percent attribute returns 500 */
    attribute_key: string;
    /**
     * How the attribute is compared with the values
     * @enum {string}
     */
    filter_operator: "is_present" | "is_not_present";
    /**
     * Operator that joins the condition to the next one; empty on the last
     * @enum {string|null}
     */
    query_operator?: "AND" | "OR" | null;
    /** Empty */
    values?: string[];
};
export type ConversationFilterResult = {
    meta: FilterCounts;
    /** The records of the list */
    payload: Conversation[];
};
export type ConversationList = {
    /** A page of conversations, and the counts */
    data: {
        meta: ConversationCounts;
        /** The records of the list */
        payload: Conversation[];
    };
};
/** A message inside a conversation */
export type ConversationMessage = {
    /** Id of the account it belongs to */
    account_id: number;
    /** Additional data, apart from custom attributes */
    additional_attributes: MessageAttributes;
    /** Absent when there are none */
    attachments?: Attachment[];
    /** Text content */
    content: string | null;
    content_attributes: MessageContentAttributes;
    content_type: MessageContentType;
    /** The conversation concerned */
    conversation: {
        /** Id of the agent that the conversation is assigned to; null if there is none */
        assignee_id: number | null;
        /** Link between the contact and the inbox */
        contact_inbox: {
            /** Id of the contact in the channel */
            source_id: string;
        };
        /** Unix seconds */
        last_activity_at: number;
        /** Number of unread messages of the conversation */
        unread_count: number;
    };
    /** The number shown in the dashboard */
    conversation_id: number;
    /** Unix seconds */
    created_at: number;
    /** Identifier chosen by the caller, returned to correlate the message */
    echo_id?: string;
    /** Ids of the message in external systems, by system */
    external_source_ids: {
        [key: string]: unknown;
    };
    /** Unique across the server */
    id: number;
    /** Id of the inbox concerned */
    inbox_id: number;
    message_type: MessageType;
    /** A note that the contact does not see */
    private: boolean;
    /** The content as sent to the channel */
    processed_message_content: string | null;
    /** Absent for system messages and deleted senders */
    sender?: MessageSender;
    /** Id of the sender, of the type given in `sender_type` */
    sender_id: number | null;
    /** Type of the sender that `sender_id` refers to */
    sender_type: "User" | "Contact" | "AgentBot" | "Captain::Assistant" | (string & {}) | null;
    /** Sentiment detected in the message; usually empty */
    sentiment: {
        [key: string]: unknown;
    };
    /** The id assigned by the channel */
    source_id: string | null;
    /** The current status */
    status: MessageStatus;
    /** ISO 8601, unlike created_at */
    updated_at: string;
};
/** The people involved; `assignee_type` distinguishes a user from a bot and from a Captain assistant. A newer server may have other assignees. */
export type ConversationMeta = ConversationMetaOfUser | ConversationMetaOfBot | ConversationMetaOfAssistant;
/** Assigned to a Captain assistant (enterprise) */
export type ConversationMetaOfAssistant = {
    assignee: AssignedAssistant;
    /**
     * Since 4.18
     * @constant
     */
    assignee_type: "Captain::Assistant";
    /** Type of the inbox's channel; null if there is no inbox */
    channel: ChannelType | null;
    /** Whether the contact has proved their identity by HMAC */
    hmac_verified: boolean | null;
    /** The contact of the conversation */
    sender: Contact;
    /** Absent if there is none */
    team?: Team;
};
/** Assigned to a bot; since 4.16.2 that is so from the start in an inbox with an active bot, where before nobody was assigned */
export type ConversationMetaOfBot = {
    assignee: AssignedBot;
    /**
     * Since 4.10
     * @constant
     */
    assignee_type: "AgentBot";
    /** Type of the inbox's channel; null if there is no inbox */
    channel: ChannelType | null;
    /** Whether the contact has proved their identity by HMAC */
    hmac_verified: boolean | null;
    /** The contact of the conversation */
    sender: Contact;
    /** Absent if there is none */
    team?: Team;
};
/** Assigned to a user, or unassigned */
export type ConversationMetaOfUser = {
    /** Absent if unassigned, or if the assignee is not (or no longer) in the account */
    assignee?: Agent;
    /**
     * Since 4.10; absent if unassigned
     * @constant
     */
    assignee_type?: "User";
    /** Type of the inbox's channel; null if there is no inbox */
    channel: ChannelType | null;
    /** Whether the contact has proved their identity by HMAC */
    hmac_verified: boolean | null;
    /** The contact of the conversation */
    sender: Contact;
    /** Absent if there is none */
    team?: Team;
};
/** A conversation was opened */
export type ConversationOpenedEvent = WebhookConversation & {
    /**
     * Name of the event; determines the shape of the rest
     * @constant
     */
    event: "conversation_opened";
};
export type ConversationPriority = "low" | "medium" | "high" | "urgent";
/** A conversation was resolved */
export type ConversationResolvedEvent = WebhookConversation & {
    /**
     * Name of the event; determines the shape of the rest
     * @constant
     */
    event: "conversation_resolved";
};
/** A conversation as returned by a search */
export type ConversationSearchHit = {
    /** Id of the account it belongs to */
    account_id: number;
    /** The contact concerned */
    contact: {
        /** Id of the object */
        id: number;
        /** Empty string if unknown */
        name: string;
    };
    /** Unix seconds */
    created_at: number;
    /** The number shown in the dashboard */
    id: number;
    /** The inbox */
    inbox: {
        channel_type: ChannelType;
        /** Id of the object */
        id: number;
        /** Name */
        name: string;
    };
    /** The matching messages; all messages without `q` */
    messages: ConversationSearchMessage[];
    /** Id of the conversation, unique across accounts */
    uuid: string;
};
export type ConversationSearchMessage = {
    /** Text content */
    content: string | null;
    /** Unix seconds */
    created_at: number;
    /** Unique across the server */
    id: number;
    message_type: MessageType;
    /** Absent for system messages and deleted senders */
    sender_name?: string | null;
};
export type ConversationStatus = "open" | "resolved" | "pending" | "snoozed";
/** The status of a conversation changed */
export type ConversationStatusChangedEvent = WebhookConversation & {
    /** null on every server tested */
    changed_attributes: ChangedAttribute[] | null;
    /**
     * Name of the event; determines the shape of the rest
     * @constant
     */
    event: "conversation_status_changed";
};
/** Somebody stopped typing */
export type ConversationTypingOffEvent = {
    conversation: WebhookConversation;
    /**
     * Name of the event; determines the shape of the rest
     * @constant
     */
    event: "conversation_typing_off";
    /** Whether they are typing a private note; never true for contacts */
    is_private: boolean;
    user: WebhookSender;
};
/** Somebody started typing */
export type ConversationTypingOnEvent = {
    conversation: WebhookConversation;
    /**
     * Name of the event; determines the shape of the rest
     * @constant
     */
    event: "conversation_typing_on";
    /** Whether they are typing a private note; never true for contacts */
    is_private: boolean;
    user: WebhookSender;
};
/** Number of unread conversations by id (as a string); ids without any are absent. The last four keys only if the account has the feature `unread_count_for_filters`. */
export type ConversationUnreadCounts = {
    /** All unread conversations; since 4.15 */
    all_count?: number;
    /** By id of the custom filter; since 4.16 (and in 4.15.0) */
    folders?: {
        [key: string]: number;
    };
    /** Number of unread conversations by inbox id */
    inboxes: {
        [key: string]: number;
    };
    /** Number of unread conversations by label id */
    labels: {
        [key: string]: number;
    };
    /** Those that mention the caller; since 4.16 (and in 4.15.0) */
    mentions_count?: number;
    /** Those that the caller participates in; since 4.16 (and in 4.15.0) */
    participating_count?: number;
    /** Number of unread conversations by team id */
    teams: {
        [key: string]: number;
    };
    /** Those that nobody has replied to yet; since 4.16 (and in 4.15.0) */
    unattended_count?: number;
};
export type ConversationUpdate = {
    /** null clears the priority */
    priority?: ConversationPriority | null;
    /** Cannot be changed or removed once set (enterprise); since 4.17 ignored without the SLA feature */
    sla_policy_id?: number;
};
/** A conversation was updated */
export type ConversationUpdatedEvent = WebhookConversation & {
    /** null when only the SLA changed (enterprise) */
    changed_attributes: ChangedAttribute[] | null;
    /**
     * Name of the event; determines the shape of the rest
     * @constant
     */
    event: "conversation_updated";
};
/** A contact's rating of a conversation */
export type CsatAnswer = {
    /** Comment that the contact sent with the rating */
    feedback_message?: string | null;
    rating: CsatRating;
};
export type CsatMetrics = {
    /** Number of answers by rating; ratings without answers are absent */
    ratings_count: {
        /** Number of answers with a rating of 1 */
        1?: number;
        /** Number of answers with a rating of 2 */
        2?: number;
        /** Number of answers with a rating of 3 */
        3?: number;
        /** Number of answers with a rating of 4 */
        4?: number;
        /** Number of answers with a rating of 5 */
        5?: number;
    };
    /** Number of answers */
    total_count: number;
    /** Number of surveys sent; of the filters, only `since` and `until` apply */
    total_sent_messages_count: number;
};
/** From 1 (worst) to 5 (best) */
export type CsatRating = 1 | 2 | 3 | 4 | 5;
/** A satisfaction survey as the contact sees it */
export type CsatSurvey = {
    /** The question; null unless the inbox defines its own */
    content: string | null;
    /** The database id, not the number shown in the dashboard */
    conversation_id: number;
    /** ISO 8601 */
    created_at: string;
    /** The answer; null until there is one */
    csat_survey_response: CsatSurveyAnswer | null;
    /** How the choices are displayed */
    display_type: "emoji" | "star" | (string & {});
    /** Id of the message with the survey */
    id: number;
    /** Empty string if there is none */
    inbox_avatar_url: string;
    /** Name of the inbox of the rated conversation */
    inbox_name: string;
    /** The account's language, for instance `en` or `pt_BR` */
    locale: string;
};
/** The stored answer to a survey */
export type CsatSurveyAnswer = {
    /** Id of the account it belongs to */
    account_id: number;
    /** Id of the agent the conversation was assigned to; null if none */
    assigned_agent_id: number | null;
    /** Id of the contact concerned */
    contact_id: number;
    /** The database id, not the number shown in the dashboard */
    conversation_id: number;
    /** ISO 8601 */
    created_at: string;
    /** Since 4.10 */
    csat_review_notes?: string | null;
    /** Comment that the contact sent with the rating */
    feedback_message: string | null;
    /** Id of the object */
    id: number;
    /** Id of the message it belongs to */
    message_id: number;
    rating: CsatRating;
    /** ISO 8601; since 4.10 */
    review_notes_updated_at?: string | null;
    /** Since 4.10 */
    review_notes_updated_by_id?: number | null;
    /** ISO 8601 */
    updated_at: string;
};
/** An answer to a satisfaction survey */
export type CsatSurveyResponse = {
    /** Id of the account it belongs to */
    account_id: number;
    /** The conversation's assignee; absent if there was none */
    assigned_agent?: Agent;
    /** Absent if deleted */
    contact?: Contact;
    /** The number shown in the dashboard */
    conversation_id: number;
    /** Unix seconds */
    created_at: number;
    /** Since 4.10 */
    csat_review_notes?: string | null;
    /** Comment that the contact sent with the rating */
    feedback_message: string | null;
    /** Id of the object */
    id: number;
    /** The message with the survey */
    message_id: number;
    rating: CsatRating;
    /** Unix seconds; since 4.10 */
    review_notes_updated_at?: number | null;
    /** Since 4.10; absent if nobody wrote notes */
    review_notes_updated_by?: {
        /** Id of the object */
        id: number;
        /** Name */
        name: string;
    };
};
/** The definition of a custom attribute of conversations or contacts */
export type CustomAttributeDefinition = {
    /** Explanation of the custom attribute for agents */
    attribute_description: string | null;
    /** Name of the attribute as displayed */
    attribute_display_name: string;
    attribute_display_type: CustomAttributeType;
    /** The key in `custom_attributes` */
    attribute_key: string;
    attribute_model: CustomAttributeModel;
    /** Choices of a list attribute; empty for other types */
    attribute_values: (string | number)[];
    /** ISO 8601 */
    created_at: string;
    /** Cannot be set through the API */
    default_value: number | null;
    /** Id of the object */
    id: number;
    /** Hint that the dashboard shows if the value does not match */
    regex_cue: string | null;
    /** Regular expression for text values, checked by the dashboard */
    regex_pattern: string | null;
    /** ISO 8601 */
    updated_at: string;
};
/** Kind of record that has the custom attribute */
export type CustomAttributeModel = "conversation_attribute" | "contact_attribute" | "company_attribute" | (string & {});
/** Type of the values of a custom attribute */
export type CustomAttributeType = "text" | "number" | "currency" | "percent" | "link" | "date" | "list" | "checkbox" | (string & {});
/** A filter saved by a user */
export type CustomFilter = {
    /** ISO 8601 */
    created_at: string;
    /** Kind of record to filter */
    filter_type: "conversation" | "contact" | "report" | (string & {});
    /** Id of the object */
    id: number;
    /** Name */
    name: string;
    query: CustomFilterQuery;
    /** ISO 8601 */
    updated_at: string;
};
/** The query, in the form that conversations/filter and contacts/filter accept. The server stores it without validation; keys may be returned in a different order. */
export type CustomFilterQuery = {
    /** The conditions */
    payload?: SavedFilterCondition[];
} & {
    [key: string]: unknown;
};
export type DirectUpload = {
    /** Signed global id of the file, used by Rails' rich text */
    attachable_sgid?: string;
    /** Bytes */
    byte_size: number;
    /** MD5 of the content, in Base64 */
    checksum: string | null;
    /** MIME type of the file */
    content_type: string | null;
    /** ISO 8601 */
    created_at: string;
    /** URL and headers for uploading the file */
    direct_upload: {
        /** Headers that the upload must send */
        headers: {
            [key: string]: string;
        };
        /** URL to upload the file to */
        url: string;
    };
    /** Name of the file, with extension */
    filename: string;
    /** Id of the object */
    id: number;
    /** Key of the file in the storage */
    key: string;
    /** Metadata that the server recorded for the file */
    metadata: {
        [key: string]: unknown;
    };
    /** Name of the storage service that holds the file */
    service_name: string;
    /** The value that `attachments` of a message takes */
    signed_id: string;
};
export type EmailChannelCreate = EmailChannelSettings & {
    /** E-mail address */
    email: string;
    /**
     * Type; distinguishes similar shapes
     * @constant
     */
    type: "email";
};
export type EmailChannelSettings = {
    /** E-mail address */
    email?: string;
    /** Host name of the IMAP server that e-mail is fetched from */
    imap_address?: string;
    /** 4.14.2 */
    imap_authentication?: string;
    /** Whether the IMAP connection uses TLS */
    imap_enable_ssl?: boolean;
    /** Whether e-mail is fetched by IMAP */
    imap_enabled?: boolean;
    /** User name at the IMAP server */
    imap_login?: string;
    /** Password for the IMAP server */
    imap_password?: string;
    /** Port of the IMAP server, usually 993 */
    imap_port?: number;
    /** null for a mailbox with a password */
    provider?: "google" | "microsoft" | (string & {}) | null;
    /** Host name of the SMTP server that sends the e-mail */
    smtp_address?: string;
    /** Authentication method of the SMTP server, for instance `plain` */
    smtp_authentication?: string;
    /** Domain sent to the SMTP server (HELO) */
    smtp_domain?: string;
    /** Whether the SMTP connection uses TLS from the start */
    smtp_enable_ssl_tls?: boolean;
    /** Whether STARTTLS is used if the SMTP server offers it */
    smtp_enable_starttls_auto?: boolean;
    /** Whether replies are sent through the inbox's own SMTP server */
    smtp_enabled?: boolean;
    /** User name for the SMTP server */
    smtp_login?: string;
    /** How the server's certificate is verified, for instance `none` or `peer` */
    smtp_openssl_verify_mode?: string;
    /** Password for the SMTP server */
    smtp_password?: string;
    /** Port of the SMTP server, for instance 587 */
    smtp_port?: number;
};
/** A mailbox. IMAP and SMTP settings, including passwords, are visible only to administrators. */
export type EmailInbox = InboxCommon & {
    /** Web widgets only; null for this channel */
    allowed_domains?: null;
    /** HTML around the e-mails of this inbox; null if it has no layout of its own. Only from a single inbox, for administrators, with the feature `branded_email_templates` (since 4.16). */
    branded_email_layout?: string | null;
    /** URL to enter at the provider; null for this channel */
    callback_webhook_url?: null;
    /**
     * Type of the inbox's channel, for instance `Channel::Api`
     * @constant
     */
    channel_type: "Channel::Email";
    /** E-mail address */
    email: string;
    /** Address to forward e-mail to; absent if forwarding is off (4.7: `…@false`) */
    forward_to_email?: string;
    /** Whether the server accepts forwarded e-mail (since 4.10) */
    forwarding_enabled?: boolean;
    /** Whether contacts must prove identity by HMAC; null where not supported */
    hmac_mandatory?: null;
    /** Host name of the IMAP server that e-mail is fetched from */
    imap_address?: string;
    /** `plain` by default (4.14.2) */
    imap_authentication?: string;
    /** Whether the IMAP connection uses TLS */
    imap_enable_ssl?: boolean;
    /** Whether e-mail is fetched by IMAP */
    imap_enabled?: boolean;
    /** User name at the IMAP server */
    imap_login?: string;
    /** Password for the IMAP server */
    imap_password?: string;
    /** 0 if unset */
    imap_port?: number;
    /** Id of the messaging service at Twilio; null in other channels */
    messaging_service_sid?: null;
    /** E.164 with the plus; null if there is none */
    phone_number?: null;
    /** null for a mailbox with a password */
    provider?: "google" | "microsoft" | (string & {}) | null;
    /** Only for Google and Microsoft */
    reauthorization_required?: boolean;
    /** Expected reply time that the widget shows; null for other channels */
    reply_time?: null;
    /** Features enabled in the widget; null in other channels */
    selected_feature_flags?: null;
    /** Host name of the SMTP server that sends the e-mail */
    smtp_address?: string;
    /** `login` by default */
    smtp_authentication?: string;
    /** Domain sent to the SMTP server (HELO) */
    smtp_domain?: string;
    /** Whether the SMTP connection uses TLS from the start */
    smtp_enable_ssl_tls?: boolean;
    /** Whether STARTTLS is used if the SMTP server offers it */
    smtp_enable_starttls_auto?: boolean;
    /** Whether replies are sent through the inbox's own SMTP server */
    smtp_enabled?: boolean;
    /** User name for the SMTP server */
    smtp_login?: string;
    /** `none` by default */
    smtp_openssl_verify_mode?: string;
    /** Password for the SMTP server */
    smtp_password?: string;
    /** 0 if unset */
    smtp_port?: number;
    /** HTML that embeds the web widget; null in other channels */
    web_widget_script?: null;
    /** Token that identifies the web widget; null in other channels */
    website_token?: null;
    /** URL of the website that embeds the widget; null for other channels */
    website_url?: null;
    /** Text under the heading of the web widget; null in other channels */
    welcome_tagline?: null;
    /** Heading of the widget's first screen; null for other channels */
    welcome_title?: null;
    /** Colour of the web widget in hex; null in other channels */
    widget_color?: null;
};
export type EmbedAttachment = {
    /** Id of the account it belongs to */
    account_id: number;
    /** URL that the attachment links to, outside the file storage */
    data_url: string | null;
    /**
     * Since 4.10
     * @constant
     */
    file_type: "embed";
    /** Id of the object */
    id: number;
    /** Id of the message it belongs to */
    message_id: number;
};
/** Shape of most handled errors */
export type ErrorText = {
    /** Human-readable error message */
    error: string;
};
/** A Facebook page */
export type FacebookInbox = InboxCommon & {
    /** Web widgets only; null for this channel */
    allowed_domains?: null;
    /** URL to enter at the provider; null for this channel */
    callback_webhook_url?: null;
    /**
     * Type of the inbox's channel, for instance `Channel::Api`
     * @constant
     */
    channel_type: "Channel::FacebookPage";
    /** Whether contacts must prove identity by HMAC; null where not supported */
    hmac_mandatory?: null;
    /** Id of the messaging service at Twilio; null in other channels */
    messaging_service_sid?: null;
    /** Id of the Facebook page */
    page_id: string;
    /** E.164 with the plus; null if there is none */
    phone_number?: null;
    /** Service behind the channel; null if there is none */
    provider?: null;
    /** Whether somebody must sign in again */
    reauthorization_required: boolean;
    /** Expected reply time that the widget shows; null for other channels */
    reply_time?: null;
    /** Features enabled in the widget; null in other channels */
    selected_feature_flags?: null;
    /** HTML that embeds the web widget; null in other channels */
    web_widget_script?: null;
    /** Token that identifies the web widget; null in other channels */
    website_token?: null;
    /** URL of the website that embeds the widget; null for other channels */
    website_url?: null;
    /** Text under the heading of the web widget; null in other channels */
    welcome_tagline?: null;
    /** Heading of the widget's first screen; null for other channels */
    welcome_title?: null;
    /** Colour of the web widget in hex; null in other channels */
    widget_color?: null;
};
export type FallbackAttachment = {
    /** Id of the account it belongs to */
    account_id: number;
    /** URL that the attachment links to, outside the file storage */
    data_url: string | null;
    /** Text to show instead of the attachment */
    fallback_title: string | null;
    /**
     * Type of the attachment
     * @constant
     */
    file_type: "fallback";
    /** Id of the object */
    id: number;
    /** Id of the message it belongs to */
    message_id: number;
};
/** Validation errors by field */
export type FieldErrors = {
    /** Reasons by field; empty if an update failed for another reason */
    error: {
        [key: string]: string[];
    };
};
export type FileAttachment = {
    /** Id of the account it belongs to */
    account_id: number;
    /** Since 4.13 */
    content_type?: string | null;
    /** Redirects to the file storage; needs no token */
    data_url: string | null;
    /** null on 4.7 */
    extension?: string | null;
    /** Bytes; absent when nothing is stored */
    file_size?: number;
    /**
     * `ig_post` and `ig_story` since 4.10
     * @enum {string}
     */
    file_type: "image" | "video" | "file" | "share" | "story_mention" | "ig_reel" | "ig_post" | "ig_story";
    /** Pixels; null until a background job has analyzed the image; fractional for rare videos */
    height?: number | null;
    /** Id of the object */
    id: number;
    /** Id of the message it belongs to */
    message_id: number;
    /** Empty unless it is an image */
    thumb_url: string;
    /** Pixels; null until a background job has analyzed the image; fractional for rare videos */
    width?: number | null;
};
/** Counts across all pages; in a search with `q`, of this page only */
export type FilterCounts = {
    /** Number of all matching conversations, assigned or not */
    all_count: number;
    /** Assigned to the caller */
    mine_count: number;
    /** Before 4.17 includes conversations that a bot owns */
    unassigned_count: number;
};
/** An id, as a number or a string of digits */
export type FilterId = number | string;
/** The number of first replies by response time */
export type FirstResponseTimes = {
    /** First replies that took under one hour */
    "0-1h": number;
    /** First replies that took one to four hours */
    "1-4h": number;
    /** First replies that took 4 to 8 hours */
    "4-8h": number;
    /** First replies that took 8 to 24 hours */
    "8-24h": number;
    /** First replies that took more than 24 hours */
    "24h+": number;
};
/** The framework's own response to an error that the server did not handle */
export type FrameworkError = {
    /** Name of the status */
    error: string;
    /** The HTTP status again */
    status: number;
};
/** An article as returned by the global search */
export type GlobalSearchArticle = {
    /** Id of the account it belongs to */
    account_id: number;
    /** Name of the article's category; null if it has none */
    category_name: string | null;
    /** Text content */
    content: string | null;
    /** Id of the object */
    id: number;
    /** Language code, for instance `en` */
    locale?: string;
    /** Slug of the article's help centre */
    portal_slug: string;
    /** Its identifier in URLs */
    slug: string;
    /** The current status */
    status?: "draft" | "published" | "archived" | (string & {});
    /** Title as displayed */
    title: string;
    /** Unix seconds */
    updated_at?: number;
};
/** A contact as returned by the global search */
export type GlobalSearchContact = {
    /** Since 4.14.2 at the latest */
    additional_attributes?: ContactAttributes;
    /** E-mail address */
    email: string | null;
    /** Id of the object */
    id: number;
    /** The id assigned by another system */
    identifier: string | null;
    /** Unix seconds; since 4.14.2 at the latest */
    last_activity_at?: number | null;
    /** Empty when unknown */
    name: string;
    /** E.164, with the plus */
    phone_number: string | null;
};
/** A conversation as returned by the global search */
export type GlobalSearchConversation = {
    /** Id of the account it belongs to */
    account_id: number;
    additional_attributes?: ConversationAttributes;
    /** Absent when nobody is assigned */
    agent?: {
        /** The display name if there is one, otherwise the name */
        available_name: string;
        /** E-mail address */
        email: string;
        /** Id of the object */
        id: number;
        /** Name */
        name: string;
        /** Role of the user in the account */
        role: AgentRole | null;
    };
    contact: GlobalSearchContact;
    /** Unix seconds */
    created_at: number;
    /** The number shown in the dashboard */
    id: number;
    /** The inbox */
    inbox: {
        /** Id of the channel's record; unique within its channel type only */
        channel_id: number;
        channel_type: ChannelType;
        /** Id of the object */
        id: number;
        /** Name */
        name: string;
    };
    /** The first message; absent without messages, since 4.17 (500 before) */
    message?: Message;
};
export type GlobalSearchResult = {
    /** Matching help centre articles */
    articles: GlobalSearchArticle[];
    /** Matching contacts */
    contacts: GlobalSearchContact[];
    /** Matching conversations */
    conversations: GlobalSearchConversation[];
    /** Messages that match the search */
    messages: Message[];
};
/** A channel for incoming and outgoing messages, discriminated by `channel_type`; a newer server may send others */
export type Inbox = WebWidgetInbox | ApiInbox | EmailInbox | WhatsappInbox | TwilioSmsInbox | SmsInbox | FacebookInbox | InstagramInbox | TiktokInbox | TelegramInbox | LineInbox | TwitterInbox | VoiceInbox;
/** A bot as returned by its inbox */
export type InboxAgentBot = {
    /** Visible to administrators; before 4.16, to all agents */
    access_token?: AccessTokenRecord;
    /** null for system bots */
    account_id: number | null;
    /** Additional settings of the bot */
    bot_config: {
        [key: string]: unknown;
    };
    bot_type: AgentBotType;
    /** Free-text description */
    description: string | null;
    /** Id of the object */
    id: number;
    /** Name */
    name: string | null;
    /** Absent for system bots */
    outgoing_url?: string | null;
    /** Signs the events sent to the bot; administrators only, absent for system bots (since 4.13) */
    secret?: string;
    /** Whether it is a system bot, which belongs to the whole server */
    system_bot: boolean;
    /** URL of the avatar; empty string if there is none */
    thumbnail: string;
};
/** Empty until set */
export type InboxAssignmentConfig = {
    /** Maximum number of open conversations per agent, as sent (enterprise) */
    max_assignment_limit?: number | string | null;
};
export type InboxAssistant = {
    /** Id of the object */
    id: number;
    /** Name */
    name: string;
};
/** Fields of every inbox, whatever its channel */
export type InboxCommon = {
    /** In the widget; otherwise a new conversation is started */
    allow_messages_after_resolved: boolean;
    /** Domains that may embed the widget, comma-separated */
    allowed_domains: string | null;
    auto_assignment_config: InboxAssignmentConfig;
    /** URL of the avatar; empty string if there is none */
    avatar_url: string;
    /** Business name shown as the sender of the inbox's e-mails */
    business_name: string | null;
    /** URL to enter at the provider; for LINE, SMS, Twilio and WhatsApp */
    callback_webhook_url: string | null;
    /** Unique among inboxes of the same channel only */
    channel_id: number;
    /** Type of the inbox's channel, for instance `Channel::Api` */
    channel_type: string;
    csat_config: InboxCsatConfig;
    /** Whether contacts are asked for a rating when a conversation is resolved */
    csat_survey_enabled: boolean;
    /** Whether conversations are assigned to an agent automatically */
    enable_auto_assignment: boolean;
    /** Whether the widget asks for an e-mail address */
    enable_email_collect: boolean;
    /** Whether new conversations get the greeting message */
    greeting_enabled: boolean;
    /** Sent to a contact who writes for the first time */
    greeting_message: string | null;
    /** The portal that belongs to the inbox; absent if there is none */
    help_center?: {
        /** Name */
        name: string;
        /** Its identifier in URLs */
        slug: string;
    };
    /** Whether contacts must prove their identity by HMAC */
    hmac_mandatory: boolean | null;
    /** Id of the object */
    id: number;
    /** A contact has a single conversation, which is reopened */
    lock_to_single_conversation: boolean;
    /** Id of the messaging service at Twilio; null in other channels */
    messaging_service_sid: string | null;
    /** Name */
    name: string;
    /** Sent to contacts who write outside the opening hours */
    out_of_office_message: string | null;
    /** E.164, with the plus */
    phone_number: string | null;
    /** Service behind the channel; null if there is none */
    provider: string | null;
    /** Expected reply time that the widget shows; null for other channels */
    reply_time: ReplyTime | null;
    /** Features enabled in the widget; null in other channels */
    selected_feature_flags: WidgetFeature[] | null;
    sender_name_type: SenderNameType;
    /** Time zone of the opening hours, for instance `Europe/Vienna` */
    timezone: string;
    /** HTML snippet that embeds the widget */
    web_widget_script: string | null;
    /** Token that identifies the web widget; null in other channels */
    website_token: string | null;
    /** URL of the website that embeds the widget; null for other channels */
    website_url: string | null;
    /** Text under the heading of the web widget; null in other channels */
    welcome_tagline: string | null;
    /** Heading of the widget's first screen; null for other channels */
    welcome_title: string | null;
    /** For instance `#1f93ff` */
    widget_color: string | null;
    /** Seven days, Sunday first */
    working_hours: WorkingHours[];
    /** Whether the opening hours are applied */
    working_hours_enabled: boolean;
};
export type InboxCreate = InboxSettings & ({
    /** Kind and settings of the channel */
    channel: WebWidgetChannelCreate | ApiChannelCreate | EmailChannelCreate | WhatsappChannelCreate | SmsChannelCreate | LineChannelCreate | VoiceChannelCreate;
    /** Name */
    name: string;
} | {
    /** Settings of the channel */
    channel: TelegramChannelCreate;
    /** Defaults to the name of the bot */
    name?: string;
});
/** An inbox was created */
export type InboxCreatedEvent = WebhookInboxSettings & {
    /**
     * Name of the event; determines the shape of the rest
     * @constant
     */
    event: "inbox_created";
};
/** Nested fields use brackets */
export type InboxCreateForm = {
    /** Whether widget visitors may continue resolved conversations */
    allow_messages_after_resolved?: boolean;
    /**
     * Format: binary
     *
     * The avatar image
     */
    avatar?: Blob;
    /** Business name shown as the sender of the inbox's e-mails */
    business_name?: string;
    /** Hours */
    "channel[additional_attributes][agent_reply_time_window]"?: number;
    /** Token of the Telegram bot; Telegram inboxes only */
    "channel[bot_token]"?: string;
    /** Address of an e-mail inbox */
    "channel[email]"?: string;
    /** Whether contacts must prove their identity by HMAC */
    "channel[hmac_mandatory]"?: boolean;
    /** Channel id from the LINE developer console */
    "channel[line_channel_id]"?: string;
    /** Secret of the LINE channel; LINE inboxes only */
    "channel[line_channel_secret]"?: string;
    /** Access token of the LINE channel */
    "channel[line_channel_token]"?: string;
    /** Phone number of the channel; E.164 with the plus */
    "channel[phone_number]"?: string;
    /** Service behind the channel, for instance `whatsapp_cloud` */
    "channel[provider]"?: string;
    "channel[reply_time]"?: ReplyTime;
    /** Features enabled in the widget, for instance `emoji_picker` */
    "channel[selected_feature_flags][]"?: string[];
    /**
     * `voice` is enterprise
     * @enum {string}
     */
    "channel[type]": "web_widget" | "api" | "email" | "whatsapp" | "sms" | "line" | "telegram" | "voice";
    /** URL to which an API inbox posts its events */
    "channel[webhook_url]"?: string;
    /** URL of the website that embeds the widget */
    "channel[website_url]"?: string;
    /** Text under the heading of the web widget */
    "channel[welcome_tagline]"?: string;
    /** Heading of the widget's first screen */
    "channel[welcome_title]"?: string;
    /** Colour of the web widget, for instance `#1f93ff` */
    "channel[widget_color]"?: string;
    /** Whether contacts are asked for a rating when a conversation is resolved */
    csat_survey_enabled?: boolean;
    /** Whether new conversations are assigned to an agent automatically */
    enable_auto_assignment?: boolean;
    /** Whether the widget asks visitors for an e-mail address */
    enable_email_collect?: boolean;
    /** Whether new conversations get the greeting message */
    greeting_enabled?: boolean;
    /** Sent when a contact writes for the first time, if the greeting is enabled */
    greeting_message?: string;
    /** Whether a contact has a single conversation, which is reopened */
    lock_to_single_conversation?: boolean;
    /** Required for every type but telegram */
    name?: string;
    /** Sent to contacts who write outside the opening hours */
    out_of_office_message?: string;
    /** Id of the inbox's help centre */
    portal_id?: number;
    sender_name_type?: SenderNameType;
    /** Name of the time zone, for instance `Europe/Vienna` */
    timezone?: string;
    /** Whether the opening hours are applied */
    working_hours_enabled?: boolean;
};
/** How a rating is requested; empty until set */
export type InboxCsatConfig = {
    /** Since 4.10 */
    button_text?: string;
    /** Whether contacts rate with `emoji` or `star` */
    display_type?: "emoji" | "star" | (string & {});
    /** Since 4.10 */
    language?: string;
    /** Text of the message */
    message?: string;
    /** Labels that determine whether a rating is requested */
    survey_rules?: {
        /** Whether the conversation must have the labels or must not */
        operator?: "contains" | "does_not_contain" | (string & {});
        /** Titles of the labels */
        values?: string[];
    };
    /** The template of a WhatsApp inbox (since 4.10) */
    template?: {
        /** Id of the template's approval request at Twilio */
        approval_sid?: string | null;
        /** Id of the template at Twilio */
        content_sid?: string | null;
        /** ISO 8601 */
        created_at?: string | null;
        /** Name of the template at Twilio */
        friendly_name?: string | null;
        /** Language of the template, for instance `en` */
        language?: string | null;
        /** Name */
        name?: string | null;
        /** The current status */
        status?: string | null;
        /** Id of the template at WhatsApp */
        template_id?: string | null;
    } & {
        [key: string]: unknown;
    };
};
export type InboxLabelMatrix = {
    /** The rows, by name */
    inboxes: {
        /** Id of the object */
        id: number;
        /** Name */
        name: string;
    }[];
    /** The columns, by title */
    labels: {
        /** Id of the object */
        id: number;
        /** Title as displayed */
        title: string;
    }[];
    /** For each inbox, the number of conversations with each label */
    matrix: number[][];
};
export type InboxMembersChange = {
    /** Id of the inbox concerned */
    inbox_id: number;
    /** Ids of the agents concerned */
    user_ids: number[];
};
export type InboxMessageTemplates = {
    /** When the server last tried to fetch them */
    meta: {
        /** ISO 8601; when the server last tried to fetch the templates, null = never */
        last_sync_attempt_at: string | null;
    };
    /** Empty until the templates have been fetched */
    payload: (WhatsappTemplate | TwilioTemplate)[];
};
/** An inbox nested in another object */
export type InboxReference = {
    /** Empty string if there is none */
    avatar_url: string;
    /** Id of the channel's record; unique within its channel type only */
    channel_id: number;
    channel_type: ChannelType;
    /** Id of the object */
    id: number;
    /** Name */
    name: string;
    /** Service behind the channel, for instance `whatsapp_cloud` */
    provider: string | null;
};
/** An inbox as stored, without the fields of its channel */
export type InboxRow = {
    /** Id of the account it belongs to */
    account_id: number;
    /** Whether widget visitors may continue resolved conversations */
    allow_messages_after_resolved: boolean | null;
    /** Settings of automatic assignment, such as `max_assignment_limit` */
    auto_assignment_config: ({
        /** Enterprise */
        max_assignment_limit?: number | string | null;
    } & {
        [key: string]: unknown;
    }) | null;
    /** Business name shown as the sender of the inbox's e-mails */
    business_name: string | null;
    /** Id of the channel's record; unique within its channel type only */
    channel_id: number;
    channel_type: ChannelType;
    /** ISO 8601 */
    created_at: string;
    /** Empty until something is stored */
    csat_config: {
        /** Since 4.10 */
        button_text?: string | null;
        /** Whether contacts rate with `emoji` or `star` */
        display_type?: string | null;
        /** Since 4.10 */
        language?: string | null;
        /** Text of the message */
        message?: string | null;
        /** Labels that determine whether a rating is requested */
        survey_rules?: ({
            /** Whether the conversation must have the labels or must not */
            operator?: string | null;
            /** Titles of the labels */
            values?: string[] | null;
        } & {
            [key: string]: unknown;
        }) | null;
    } & {
        [key: string]: unknown;
    };
    /** Whether contacts are asked for a rating when a conversation is resolved */
    csat_survey_enabled: boolean | null;
    /** Address of an e-mail inbox */
    email_address: string | null;
    /** Whether new conversations are assigned to an agent automatically */
    enable_auto_assignment: boolean | null;
    /** Whether the widget asks visitors for an e-mail address */
    enable_email_collect: boolean | null;
    /** Whether new conversations get the greeting message */
    greeting_enabled: boolean | null;
    /** Sent when a contact writes for the first time, if the greeting is enabled */
    greeting_message: string | null;
    /** Id of the object */
    id: number;
    /** Whether a contact has a single conversation, which is reopened */
    lock_to_single_conversation: boolean;
    /** Name */
    name: string;
    /** Sent to contacts who write outside the opening hours */
    out_of_office_message: string | null;
    /** Id of the inbox's help centre */
    portal_id: number | null;
    /** Whether e-mails name the agent and the business (`friendly`) or only the business */
    sender_name_type: "friendly" | "professional" | (string & {});
    /** For instance `Europe/Vienna` */
    timezone: string | null;
    /** ISO 8601 */
    updated_at: string;
    /** Whether the opening hours are applied */
    working_hours_enabled: boolean | null;
};
/** Settings available for every channel */
export type InboxSettings = {
    /** Whether widget visitors may continue resolved conversations */
    allow_messages_after_resolved?: boolean;
    /** Enterprise only */
    auto_assignment_config?: {
        /** Maximum number of open conversations per agent (enterprise) */
        max_assignment_limit?: number | null;
    };
    /** Business name shown as the sender of the inbox's e-mails */
    business_name?: string | null;
    csat_config?: InboxCsatConfig;
    /** Whether contacts are asked for a rating when a conversation is resolved */
    csat_survey_enabled?: boolean;
    /** Whether new conversations are assigned to an agent automatically */
    enable_auto_assignment?: boolean;
    /** Whether the widget asks visitors for an e-mail address */
    enable_email_collect?: boolean;
    /** Whether new conversations get the greeting message */
    greeting_enabled?: boolean;
    /** Sent when a contact writes for the first time, if the greeting is enabled */
    greeting_message?: string | null;
    /** Whether a contact has a single conversation, which is reopened */
    lock_to_single_conversation?: boolean;
    /** Sent to contacts who write outside the opening hours */
    out_of_office_message?: string | null;
    /** Id of the inbox's help centre */
    portal_id?: number | null;
    sender_name_type?: SenderNameType;
    /** For instance `Europe/Vienna` */
    timezone?: string;
    /** Whether the opening hours are applied */
    working_hours_enabled?: boolean;
};
export type InboxUpdate = InboxSettings & {
    /** HTML around the e-mails of this inbox; null or empty removes it. Only for e-mail inboxes, with the feature `branded_email_templates`; otherwise returns 422 (since 4.16, ignored before). */
    branded_email_layout?: string | null;
    /** Settings of the inbox's own channel; the server ignores those of other channels */
    channel?: WebWidgetChannelSettings | ApiChannelSettings | EmailChannelSettings | WhatsappChannelSettings | TwilioChannelSettings | SmsChannelSettings | TelegramChannelSettings | LineChannelSettings;
    /** Name */
    name?: string;
    /** Omitted days are left unchanged */
    working_hours?: WorkingHoursUpdate[];
};
/** An inbox was updated */
export type InboxUpdatedEvent = WebhookInboxSettings & {
    /** The attributes that changed, with old and new values */
    changed_attributes: ChangedAttribute[];
    /**
     * Name of the event; determines the shape of the rest
     * @constant
     */
    event: "inbox_updated";
};
/** Nested fields use brackets; the string `null` is read as null */
export type InboxUpdateForm = {
    /** Whether widget visitors may continue resolved conversations */
    allow_messages_after_resolved?: boolean;
    /**
     * Format: binary
     *
     * The avatar image
     */
    avatar?: Blob;
    /** HTML; empty removes the layout (since 4.16) */
    branded_email_layout?: string;
    /** Business name shown as the sender of the inbox's e-mails */
    business_name?: string;
    /** Hours */
    "channel[additional_attributes][agent_reply_time_window]"?: number;
    /** Token of the Telegram bot; Telegram inboxes only */
    "channel[bot_token]"?: string;
    /** Address of an e-mail inbox */
    "channel[email]"?: string;
    /** Whether contacts must prove their identity by HMAC */
    "channel[hmac_mandatory]"?: boolean;
    /** Channel id from the LINE developer console */
    "channel[line_channel_id]"?: string;
    /** Secret of the LINE channel; LINE inboxes only */
    "channel[line_channel_secret]"?: string;
    /** Access token of the LINE channel */
    "channel[line_channel_token]"?: string;
    /** Phone number of the channel; E.164 with the plus */
    "channel[phone_number]"?: string;
    /** Service behind the channel, for instance `whatsapp_cloud` */
    "channel[provider]"?: string;
    "channel[reply_time]"?: ReplyTime;
    /** Features enabled in the widget, for instance `emoji_picker` */
    "channel[selected_feature_flags][]"?: string[];
    /** URL to which an API inbox posts its events */
    "channel[webhook_url]"?: string;
    /** URL of the website that embeds the widget */
    "channel[website_url]"?: string;
    /** Text under the heading of the web widget */
    "channel[welcome_tagline]"?: string;
    /** Heading of the widget's first screen */
    "channel[welcome_title]"?: string;
    /** Colour of the web widget, for instance `#1f93ff` */
    "channel[widget_color]"?: string;
    /** Whether contacts are asked for a rating when a conversation is resolved */
    csat_survey_enabled?: boolean;
    /** Whether new conversations are assigned to an agent automatically */
    enable_auto_assignment?: boolean;
    /** Whether the widget asks visitors for an e-mail address */
    enable_email_collect?: boolean;
    /** Whether new conversations get the greeting message */
    greeting_enabled?: boolean;
    /** Sent when a contact writes for the first time, if the greeting is enabled */
    greeting_message?: string;
    /** Whether a contact has a single conversation, which is reopened */
    lock_to_single_conversation?: boolean;
    /** Required for every type but telegram */
    name?: string;
    /** Sent to contacts who write outside the opening hours */
    out_of_office_message?: string;
    /** Id of the inbox's help centre */
    portal_id?: number;
    sender_name_type?: SenderNameType;
    /** Name of the time zone, for instance `Europe/Vienna` */
    timezone?: string;
    /** Whether the opening hours are applied */
    working_hours_enabled?: boolean;
};
/** An Instagram account */
export type InstagramInbox = InboxCommon & {
    /** Web widgets only; null for this channel */
    allowed_domains?: null;
    /** URL to enter at the provider; null for this channel */
    callback_webhook_url?: null;
    /**
     * Type of the inbox's channel, for instance `Channel::Api`
     * @constant
     */
    channel_type: "Channel::Instagram";
    /** Whether contacts must prove identity by HMAC; null where not supported */
    hmac_mandatory?: null;
    /** Id of the connected Instagram account */
    instagram_id: string;
    /** Id of the messaging service at Twilio; null in other channels */
    messaging_service_sid?: null;
    /** E.164 with the plus; null if there is none */
    phone_number?: null;
    /** Service behind the channel; null if there is none */
    provider?: null;
    /** Whether somebody must sign in again */
    reauthorization_required: boolean;
    /** Expected reply time that the widget shows; null for other channels */
    reply_time?: null;
    /** Features enabled in the widget; null in other channels */
    selected_feature_flags?: null;
    /** HTML that embeds the web widget; null in other channels */
    web_widget_script?: null;
    /** Token that identifies the web widget; null in other channels */
    website_token?: null;
    /** URL of the website that embeds the widget; null for other channels */
    website_url?: null;
    /** Text under the heading of the web widget; null in other channels */
    welcome_tagline?: null;
    /** Heading of the widget's first screen; null for other channels */
    welcome_title?: null;
    /** Colour of the web widget in hex; null in other channels */
    widget_color?: null;
};
/** An app that can be connected. `logo` and the keys after it are sent to administrators only, and only where the app's definition has them. */
export type IntegrationApp = {
    /** Where to authorize or configure the app */
    action?: string | null;
    /** Whether the app can be connected more than once */
    allow_multiple_hooks?: boolean;
    /** The same as action */
    button?: string | null;
    /** Free-text description */
    description: string;
    /** Connected, or usable without a hook */
    enabled: boolean;
    /** Feature that the account needs to use the app */
    feature_flag?: string;
    hook_type?: IntegrationHookType;
    /** The app's connections in this account */
    hooks: IntegrationHook[];
    /** Key of the app in the server's translations */
    i18n_key?: string;
    /** For instance `slack` */
    id: string;
    /** A file name */
    logo?: string;
    /** Name */
    name: string;
    /** The dashboard's form for these settings */
    settings_form_schema?: IntegrationFormField[];
    /** The JSON schema of a hook's settings */
    settings_json_schema?: {
        [key: string]: unknown;
    };
    /** One line about the app */
    short_description: string | null;
    /** The settings that the dashboard shows */
    visible_properties?: string[];
};
/** A form field; may have other keys of the dashboard's form library */
export type IntegrationFormField = {
    /** Initial value of the field */
    default?: string | number | boolean;
    /** Hint shown next to the field */
    help?: string;
    /** Displayed text */
    label: string;
    /** Key of the field */
    name: string;
    /** Choices that the field offers */
    options?: {
        /** Displayed text */
        label: string;
        /** Value of the option */
        value: string;
    }[];
    /** Placeholder shown while the field is empty */
    placeholder?: string;
    /** For instance `text`, `textarea` or `select` */
    type: string;
    /** Rules, for instance `required|JSON` */
    validation?: string;
    /** Messages shown if a rule fails, by rule */
    "validation-messages"?: {
        [key: string]: string;
    };
    /** Name of the field in validation messages */
    validationName?: string;
} & {
    [key: string]: unknown;
};
/** A connected app */
export type IntegrationHook = {
    /** Id of the account it belongs to */
    account_id: number;
    /** Id of the integration app that the hook connects */
    app_id: string;
    hook_type: IntegrationHookType;
    /** Id of the object */
    id: number;
    /** null for apps that belong to the whole account */
    inbox: {
        /** Id of the object */
        id: number;
        /** Name */
        name: string;
    } | null;
    /** The app's own id for the connection; sent to administrators only */
    reference_id?: string | null;
    /** Sent to administrators only; since 4.15 without secrets: only the keys in `visible_properties` of the app */
    settings?: IntegrationSettings;
    /** Whether it is enabled; a string or number in requests */
    status: boolean;
};
export type IntegrationHookStatus = "enabled" | "disabled" | 1 | 0;
/** Whether an app belongs to the account or to an inbox */
export type IntegrationHookType = "account" | "inbox";
/** The keys depend on the app; validated against its `settings_json_schema`. They can change with the server's version: `dyte` takes `account_id`, `app_id` and `api_token` since 4.16, `organization_id` and `api_key` before. */
export type IntegrationSettings = {
    [key: string]: unknown;
};
/** A label for conversations and contacts, which refer to it by its title */
export type Label = {
    /** Hexadecimal, for instance `#1f93ff` */
    color: string;
    /** Free-text description */
    description: string | null;
    /** Id of the object */
    id: number;
    /** Whether the dashboard lists the label in its sidebar */
    show_on_sidebar: boolean | null;
    /** In lower case */
    title: string;
};
/** The metrics of one label */
export type LabelSummaryReportRow = {
    /** Seconds; 0 when there is no data */
    avg_first_response_time: number;
    /** Seconds; 0 when there is no data */
    avg_reply_time: number;
    /** Seconds; 0 when there is no data */
    avg_resolution_time: number;
    /** Number of conversations created in the range */
    conversations_count: number;
    /** Id of the object */
    id: number;
    /** The label's title */
    name: string;
    /** Number of conversations resolved in the range */
    resolved_conversations_count: number;
};
export type LineChannelCreate = WithRequired<LineChannelSettings, "line_channel_id" | "line_channel_secret" | "line_channel_token"> & {
    /**
     * Type; distinguishes similar shapes
     * @constant
     */
    type: "line";
};
export type LineChannelSettings = {
    /** Unique across the server */
    line_channel_id?: string;
    /** Secret of the LINE channel; signs its webhooks */
    line_channel_secret?: string;
    /** Access token of the LINE channel */
    line_channel_token?: string;
};
/** A LINE account */
export type LineInbox = InboxCommon & {
    /** Web widgets only; null for this channel */
    allowed_domains?: null;
    /** URL to enter at the provider */
    callback_webhook_url?: string;
    /**
     * Type of the inbox's channel, for instance `Channel::Api`
     * @constant
     */
    channel_type: "Channel::Line";
    /** Whether contacts must prove identity by HMAC; null where not supported */
    hmac_mandatory?: null;
    /** Id of the messaging service at Twilio; null in other channels */
    messaging_service_sid?: null;
    /** E.164 with the plus; null if there is none */
    phone_number?: null;
    /** Service behind the channel; null if there is none */
    provider?: null;
    /** Expected reply time that the widget shows; null for other channels */
    reply_time?: null;
    /** Features enabled in the widget; null in other channels */
    selected_feature_flags?: null;
    /** HTML that embeds the web widget; null in other channels */
    web_widget_script?: null;
    /** Token that identifies the web widget; null in other channels */
    website_token?: null;
    /** URL of the website that embeds the widget; null for other channels */
    website_url?: null;
    /** Text under the heading of the web widget; null in other channels */
    welcome_tagline?: null;
    /** Heading of the widget's first screen; null for other channels */
    welcome_title?: null;
    /** Colour of the web widget in hex; null in other channels */
    widget_color?: null;
};
/** Open conversations of an agent */
export type LiveAssigneeMetrics = {
    /** null for conversations without an assignee */
    assignee_id: number | null;
    /** Number of open conversations */
    open: number;
    /** Without an assignee */
    unassigned: number;
    /** Without a first reply or with a waiting contact */
    unattended: number;
};
export type LiveConversationMetrics = {
    /** Number of open conversations */
    open: number;
    /** Number of pending conversations */
    pending: number;
    /** Open and unassigned */
    unassigned: number;
    /** Open, and without a first reply or with a waiting contact */
    unattended: number;
};
/** Open conversations of a team */
export type LiveTeamMetrics = {
    /** Number of open conversations */
    open: number;
    /** null for conversations without a team */
    team_id: number | null;
    /** Without an assignee */
    unassigned: number;
    /** Without a first reply or with a waiting contact */
    unattended: number;
};
export type LocationAttachment = {
    /** Id of the account it belongs to */
    account_id: number;
    /** Latitude in degrees */
    coordinates_lat: number;
    /** Longitude in degrees */
    coordinates_long: number;
    /** URL that the attachment links to, outside the file storage */
    data_url: string | null;
    /** Text to show instead of the attachment */
    fallback_title: string | null;
    /**
     * Type of the attachment
     * @constant
     */
    file_type: "location";
    /** Id of the object */
    id: number;
    /** Id of the message it belongs to */
    message_id: number;
};
/** Actions that an agent runs with one click */
export type Macro = {
    /** Id of the account it belongs to */
    account_id: number;
    /** Actions to run, in this order */
    actions: MacroAction[];
    /** Absent once the user is deleted */
    created_by?: Agent;
    /** The files that send_attachment sends; absent when there are none */
    files?: MacroFile[];
    /** Id of the object */
    id: number;
    /** Name */
    name: string;
    /** Absent once the user is deleted */
    updated_by?: Agent;
    /** null when the last write omitted it */
    visibility: MacroVisibility | null;
};
/** One action of a macro, stored as sent */
export type MacroAction = {
    /** An unknown action returns 422. remove_assigned_agent is newer than 4.10. */
    action_name: "send_message" | "add_label" | "remove_label" | "assign_team" | "assign_agent" | "remove_assigned_agent" | "remove_assigned_team" | "mute_conversation" | "change_status" | "resolve_conversation" | "snooze_conversation" | "change_priority" | "send_email_transcript" | "send_attachment" | "add_private_note" | "send_webhook_event" | (string & {});
    /** As in automation rules; assign_agent also accepts `self`, the user who runs the macro */
    action_params?: ActionParams;
};
/** A macro with a webhook ran */
export type MacroExecutedEvent = WebhookConversation & {
    /**
     * Name of the event; determines the shape of the rest
     * @constant
     */
    event: "macro.executed";
};
export type MacroFile = {
    /** Id of the account it belongs to */
    account_id: number;
    /** The database id, not the signed id returned by an upload */
    blob_id: number;
    /** A content type, for instance `image/png` */
    file_type: string | null;
    /** Redirects to the storage; needs no token */
    file_url: string;
    /** Name of the file, with extension */
    filename: string;
    /** Id of the object */
    id: number;
    /** Id of the macro that the file belongs to */
    macro_id: number;
};
export type MacroResult = {
    payload: Macro;
};
export type MacroVisibility = "personal" | "global";
/** The mail server refused the settings of an e-mail inbox */
export type MailServerRefusal = {
    /** Error message of the connection test */
    message: string;
};
/** A message as returned by the message endpoints */
export type Message = {
    /** Last uploaded first; absent when there are none */
    attachments?: Attachment[];
    /** Only on a `voice_call` (4.14.2, enterprise) */
    call?: MessageCall;
    /** Text content */
    content: string | null;
    content_attributes: MessageContentAttributes;
    content_type: MessageContentType;
    /** The number shown in the dashboard */
    conversation_id: number;
    /** Unix seconds */
    created_at: number;
    /** As the caller sent it; only in the response to a create request */
    echo_id?: string;
    /** Unique across the server */
    id: number;
    /** Id of the inbox concerned */
    inbox_id: number;
    message_type: MessageType;
    /** A note that the contact does not see */
    private: boolean;
    /** Absent for system messages and deleted senders */
    sender?: MessageSender;
    /** The id assigned by the channel */
    source_id: string | null;
    /** The current status */
    status: MessageStatus;
};
export type MessageAttributes = {
    /** Id of the campaign that the message belongs to */
    campaign_id?: number | string | null;
    template_params?: StoredTemplateParams;
} & {
    [key: string]: unknown;
};
/** A phone call */
export type MessageCall = {
    /** Id of the agent who took the call, if any */
    accepted_by_agent_id: number | null;
    /** Name of the agent who took the call */
    accepted_by_agent_name: string | null;
    /** Id of the Twilio conference that carries the call */
    conference_sid: string | null;
    /** Whether the contact called (incoming) or an agent did (outgoing) */
    direction: "incoming" | "outgoing" | (string & {});
    /** Seconds */
    duration_seconds: number | null;
    /** Why the call ended */
    end_reason: string | null;
    /** Unix seconds */
    ended_at: number | null;
    /** Phone number of the caller */
    from_number: string | null;
    /** Id of the object */
    id: number;
    /** Service that carries the call */
    provider: "twilio" | "whatsapp" | (string & {});
    /** The id assigned by the provider */
    provider_call_id: string;
    /** URL of the call's recording; null if there is none */
    recording_url: string | null;
    /** Unix seconds */
    started_at: number | null;
    /** The current status */
    status: "ringing" | "in-progress" | "completed" | "no-answer" | "failed" | "rejected" | (string & {});
    /** Phone number that was called */
    to_number: string | null;
    /** Transcript of the call; null if there is none */
    transcript: string | null;
};
/** Metadata of the content. Since 4.10 any key is kept; 4.7 keeps items, in_reply_to and automation_rule_id. */
export type MessageContentAttributes = {
    /** What an activity message reports, since 4.16: a change of the status, as `conversation_status_changed` */
    activity?: {
        /** The new status */
        status?: ConversationStatus;
        /** What the message reports */
        type?: "conversation_status_changed" | (string & {});
    } & {
        [key: string]: unknown;
    };
    /** The rule that sent it */
    automation_rule_id?: number;
    /** BCC addresses of the e-mail */
    bcc_emails?: string[] | null;
    /** CC addresses of the e-mail */
    cc_emails?: string[] | null;
    /** The message was deleted; no other key remains */
    deleted?: boolean;
    /** The appearance of an `input_csat`, for instance `emoji` */
    display_type?: string | null;
    email?: MessageEmail;
    /** As the caller sent it */
    external_created_at?: number | string | null;
    /** Why the channel rejected it */
    external_error?: string | null;
    /** For instance `story_mention` */
    image_type?: string | null;
    /** The id of the message that this one replies to; null when unknown */
    in_reply_to?: number | null;
    /** Added by the server */
    in_reply_to_external_id?: string | null;
    /** The channel sent something that Chatwoot cannot display */
    is_unsupported?: boolean | null;
    /** Choices, cards, fields or articles, by content type */
    items?: MessageItem[];
    /** Id of the Instagram story that the message refers to */
    story_id?: string | null;
    /** The author of the Instagram story that this replies to */
    story_sender?: string | null;
    /** Address of the Instagram story that the message refers to */
    story_url?: string | null;
    /** What the contact entered in an `input_email` */
    submitted_email?: string | null;
    /** What the contact chose or filled in; an object for a survey */
    submitted_values?: MessageSubmittedValue[] | MessageSubmittedSurvey | MessageSubmittedValue;
    /** Recipient addresses of the e-mail */
    to_emails?: string[] | null;
    /** The translated content by language */
    translations?: {
        [key: string]: string | null;
    } | null;
} & {
    [key: string]: unknown;
};
/** The kind of content; a newer server may send others */
export type MessageContentType = "text" | "input_text" | "input_textarea" | "input_email" | "input_select" | "cards" | "form" | "article" | "incoming_email" | "input_csat" | "integrations" | "sticker" | "voice_call" | (string & {});
/** The kind of content of a new message; any other value returns 422 */
export type MessageContentTypeInput = "text" | "input_text" | "input_textarea" | "input_email" | "input_select" | "cards" | "form" | "article" | "incoming_email" | "input_csat" | "integrations" | "sticker" | "voice_call";
export type MessageCreate = {
    /** Signed ids of uploaded files; send files themselves as multipart/form-data */
    attachments?: string[];
    /** Addresses, separated by commas; e-mail inboxes only */
    bcc_emails?: string;
    /** Lost when template_params is given too */
    campaign_id?: number;
    /** Addresses, separated by commas; e-mail inboxes only */
    cc_emails?: string;
    /** Optional */
    content?: string | null;
    content_attributes?: MessageContentAttributes;
    content_type?: MessageContentTypeInput;
    /** Returned in the response and in the realtime event */
    echo_id?: string;
    /** E-mail inboxes only */
    email_html_content?: string;
    /** Stored in content_attributes as sent */
    external_created_at?: number | string;
    /** Marks audio attachments as voice notes (4.14.2) */
    is_voice_message?: boolean;
    /**
     * A string here. incoming only in API inboxes; activity and template get the contact as sender.
     * @default outgoing
     * @enum {string}
     */
    message_type?: "outgoing" | "incoming" | "activity" | "template";
    /**
     * A note that the contact does not see
     * @default false
     */
    private?: boolean;
    /** Id of the sender, of the type given in `sender_type` */
    sender_id?: number;
    /**
     * With sender_id: sends as that bot
     * @constant
     */
    sender_type?: "AgentBot";
    /** The id assigned by another system */
    source_id?: string;
    template_params?: TemplateParams;
    /** Addresses, separated by commas; e-mail inboxes only */
    to_emails?: string;
};
/** A message was created */
export type MessageCreatedEvent = WebhookMessage & {
    /**
     * Name of the event; determines the shape of the rest
     * @constant
     */
    event: "message_created";
};
/** Nested values use bracket notation */
export type MessageCreateForm = {
    /** The brackets are part of the name. Any number; size (40 MB by default) and types are limited only in web widget inboxes, besides the proxy's limit. */
    "attachments[]"?: Blob[];
    /** BCC addresses of an e-mail, comma-separated */
    bcc_emails?: string;
    /** Id of the campaign that the message belongs to */
    campaign_id?: number;
    /** CC addresses of an e-mail, comma-separated */
    cc_emails?: string;
    /** Text content */
    content?: string;
    /** A JSON string; invalid JSON silently becomes {} */
    content_attributes?: string;
    content_type?: MessageContentTypeInput;
    /** Identifier chosen by the caller, returned to correlate the message */
    echo_id?: string;
    /** HTML body to send in e-mail inboxes */
    email_html_content?: string;
    /** When the message was created in the external system; stored as sent */
    external_created_at?: number | string;
    /** Whether the audio attachments are voice notes */
    is_voice_message?: boolean;
    /**
     * Type of the message; `incoming` works only in API inboxes
     * @enum {string}
     */
    message_type?: "outgoing" | "incoming" | "activity" | "template";
    /** Whether it is a private note, hidden from the contact */
    private?: boolean;
    /** Id of the sender, of the type given in `sender_type` */
    sender_id?: number;
    /**
     * Type of the sender that `sender_id` refers to
     * @constant
     */
    sender_type?: "AgentBot";
    /** Id of the message in the channel */
    source_id?: string;
    /** Category of the template, for instance `UTILITY` or `MARKETING` */
    "template_params[category]"?: string;
    "template_params[content_mode]"?: TemplateContentMode;
    /** Language of the template, for instance `en_US` */
    "template_params[language]"?: string;
    /** Name of the template to send */
    "template_params[name]"?: string;
    /** Namespace of the WhatsApp template */
    "template_params[namespace]"?: string;
    /** Recipient addresses of an e-mail, comma-separated */
    to_emails?: string;
};
/** The e-mail, in e-mail inboxes. Outgoing messages have html_content and text_content only (4.14.2; neither before). */
export type MessageEmail = {
    /** Whether it is an automatic reply */
    auto_reply?: boolean | null;
    /** Addresses that received a blind copy of the e-mail */
    bcc?: string[] | null;
    /** Addresses that received a copy of the e-mail */
    cc?: string[] | null;
    /** MIME type of the e-mail */
    content_type?: string | null;
    /** ISO 8601 */
    date?: string | null;
    /** Sender addresses of the e-mail */
    from?: string[] | null;
    /** Headers of the e-mail */
    headers?: {
        [key: string]: unknown;
    } | null;
    /** The HTML part of the e-mail */
    html_content?: MessageEmailText;
    /** Message-ID of the e-mail that this one replies to */
    in_reply_to?: string | string[] | null;
    /** The Message-ID header of the e-mail */
    message_id?: string | null;
    /** Whether the e-mail has several MIME parts */
    multipart?: boolean | null;
    /** Number of files attached to the e-mail */
    number_of_attachments?: number | null;
    /** Message-IDs of the earlier e-mails in the thread */
    references?: string[] | null;
    /** Subject of the e-mail */
    subject?: string | null;
    /** The plain text part of the e-mail */
    text_content?: MessageEmailText;
    /** Recipient addresses of the e-mail */
    to?: string[] | null;
} & {
    [key: string]: unknown;
};
export type MessageEmailText = {
    /** The whole body, including quoted text */
    full?: string | null;
    /** The body without the quoted replies, despite its name */
    quoted?: string | null;
    /** Without the quoted part */
    reply?: string | null;
} & {
    [key: string]: unknown;
};
/** input_select has title and value; cards title, description, media_url and actions (at least one); form type, placeholder, label, name, options, default, required, pattern, title and pattern_error; article title, description and link. Other keys return 422, and so does an input_select, a form, cards or an article without items. */
export type MessageItem = {
    /** At least one */
    actions?: {
        /** Value that a postback button sends */
        payload?: string;
        /** Text of the button */
        text: string;
        /** What the button does: open a URL, or send its payload */
        type: "link" | "postback" | (string & {});
        /** URL that a link button opens */
        uri?: string;
    }[];
    /** Initial value of the field */
    default?: string | boolean;
    /** Free-text description */
    description?: string;
    /** Displayed text */
    label?: string;
    /** URL that the article opens */
    link?: string;
    /** URL of the card's image */
    media_url?: string;
    /** Key of the field */
    name?: string;
    /** Choices that the field offers */
    options?: ({
        /** Displayed text */
        label?: string;
        /** Value of the option */
        value?: string;
    } & {
        [key: string]: unknown;
    })[];
    /** Regular expression that the input must match */
    pattern?: string;
    /** Message to show if the input does not match `pattern` */
    pattern_error?: string;
    /** Placeholder shown while the field is empty */
    placeholder?: string;
    /** Whether the field is required */
    required?: string | boolean;
    /** Title as displayed */
    title?: string;
    /** Input type of the form field, for instance `text` */
    type?: string;
    /** Value that is submitted if the contact chooses the item */
    value?: string;
};
export type MessageList = {
    meta: MessageListMeta;
    /** The records of the list */
    payload: Message[];
};
/** The conversation that the messages belong to */
export type MessageListMeta = {
    additional_attributes: ConversationAttributes;
    /** ISO 8601 here; unix seconds in a conversation */
    agent_last_seen_at: string | null;
    /** Absent when nobody is assigned */
    assignee?: UserSender;
    /** ISO 8601 here; unix seconds in a conversation */
    assignee_last_seen_at: string | null;
    /** The contact concerned */
    contact: ContactSender;
    /** Titles of the labels */
    labels: string[];
};
/** The sender of a message, distinguished by `type`; a newer server may send others */
export type MessageSender = ContactSender | UserSender | AgentBotSender | CaptainAssistantSender;
export type MessageStatus = "sent" | "delivered" | "read" | "failed";
/** The contact's answer to an `input_csat` */
export type MessageSubmittedSurvey = {
    /** The answer to the survey: rating and feedback */
    csat_survey_response: {
        /** Comment that the contact sent with the rating */
        feedback_message?: string | null;
        /** From 1 to 5 */
        rating?: number | string | null;
    } & {
        [key: string]: unknown;
    };
};
/** A choice has title and value, a form field name and value */
export type MessageSubmittedValue = {
    /** Key of the field that was filled in */
    name?: string | null;
    /** Title as displayed */
    title?: string | null;
    /** Value that the contact chose or entered */
    value?: string | number | boolean | null;
} & {
    [key: string]: unknown;
};
/** 0 incoming, 1 outgoing, 2 activity, 3 template */
export type MessageType = 0 | 1 | 2 | 3;
/** A message was updated or deleted */
export type MessageUpdatedEvent = WebhookMessage & {
    /**
     * Name of the event; determines the shape of the rest
     * @constant
     */
    event: "message_updated";
};
/** A note that a user wrote about a contact */
export type Note = {
    /** Always null up to 4.14, due to a server bug */
    account_id: number | null;
    /** Always null up to 4.14, due to a server bug */
    contact_id: number | null;
    /** Text content */
    content: string;
    /** Unix seconds */
    created_at: number;
    /** Id of the object */
    id: number;
    /** Unix seconds */
    updated_at: number;
    /** The author; absent if that user was deleted */
    user?: Agent;
};
/** A notification for a user */
export type Notification = {
    /** Unix seconds */
    created_at: number;
    /** Id of the object */
    id: number;
    /** Unix seconds */
    last_activity_at: number;
    meta: NotificationMeta;
    notification_type: NotificationType;
    primary_actor: PushConversation;
    /** The database id; the number shown in the dashboard is primary_actor.id */
    primary_actor_id: number;
    /** `Conversation` */
    primary_actor_type: string;
    /** Text of the push notification */
    push_message_body: string;
    /** Title of the notification, ready for display */
    push_message_title: string;
    /** ISO 8601; null while unread */
    read_at: string | null;
    /** The message, user, bot or SLA policy that caused it; null when it was the server */
    secondary_actor: ConversationMessage | UserSender | AgentBotSender | NotificationSlaPolicy | null;
    /** ISO 8601 */
    snoozed_until: string | null;
    /** The recipient */
    user: UserSender;
};
export type NotificationList = {
    /** A page of notifications, and the counts */
    data: {
        /** Counts of the list; the number of the page if there are pages */
        meta: NotificationListMeta;
        /** The records of the list */
        payload: Notification[];
    };
};
export type NotificationListMeta = {
    /** Total across all pages */
    count: number;
    /** The number 1, or the requested page as a string */
    current_page: number | string;
    /** Number of unread notifications of the user */
    unread_count: number;
};
/** Metadata that the server keeps about a notification */
export type NotificationMeta = {
    /** ISO 8601; when the last snooze ended */
    last_snoozed_at?: string | null;
} & {
    [key: string]: unknown;
};
/** A notification as stored; the list has another shape */
export type NotificationRow = {
    /** Id of the account it belongs to */
    account_id: number;
    /** ISO 8601, unlike the list */
    created_at: string;
    /** Id of the object */
    id: number;
    /** ISO 8601, unlike the list */
    last_activity_at: string | null;
    meta: NotificationMeta;
    notification_type: NotificationType;
    /** The database id */
    primary_actor_id: number;
    /** `Conversation` */
    primary_actor_type: string;
    /** ISO 8601; null while unread */
    read_at: string | null;
    /** Id of the message or user that caused the notification */
    secondary_actor_id: number | null;
    /** For instance `Message` or `User` */
    secondary_actor_type: string | null;
    /** ISO 8601 */
    snoozed_until: string | null;
    /** ISO 8601 */
    updated_at: string;
    /** Id of the user concerned */
    user_id: number;
};
/** Which notifications a user receives by e-mail and as push */
export type NotificationSettings = {
    /** Id of the account it belongs to */
    account_id: number;
    /** The available flags, for instance `email_conversation_creation` */
    all_email_flags: string[];
    /** The available flags, for instance `push_conversation_creation` */
    all_push_flags: string[];
    /** Id of the object */
    id: number;
    /** Events for which the user gets an e-mail */
    selected_email_flags: string[];
    /** Events for which the user gets a push notification */
    selected_push_flags: string[];
    /** Id of the user concerned */
    user_id: number;
};
/** The SLA policy that was missed (enterprise) */
export type NotificationSlaPolicy = {
    /** Seconds to the first response */
    frt: number | null;
    /** Id of the object */
    id: number;
    /** Name */
    name: string;
    /** Seconds to the next response */
    nrt: number | null;
    /** Seconds to the resolution */
    rt: number | null;
};
/** What happened; a newer server may send others */
export type NotificationType = "conversation_creation" | "conversation_assignment" | "assigned_conversation_new_message" | "conversation_mention" | "participating_conversation_new_message" | "sla_missed_first_response" | "sla_missed_next_response" | "sla_missed_resolution" | (string & {});
export type OutgoingMessagesCount = {
    /** null for a label that the account does not have */
    id: number | null;
    /** null for what was deleted */
    name: string | null;
    /** Number of outgoing messages in the range */
    outgoing_messages_count: number;
};
/** An account as returned by the platform API */
export type PlatformAccount = {
    /** Custom values, by attribute key */
    custom_attributes: {
        [key: string]: unknown;
    };
    /** Domain used to build the account's addresses for incoming e-mail */
    domain: string | null;
    features: AccountFeatures;
    /** Id of the object */
    id: number;
    limits: AccountLimits;
    /** For instance `en` or `pt_BR` */
    locale: string;
    /** Name */
    name: string;
    status: AccountStatus;
    /** The installation's own address when the account has none */
    support_email: string;
};
export type PlatformAccountCreate = {
    /** Custom values, by attribute key */
    custom_attributes?: {
        [key: string]: unknown;
    };
    /** Domain used to build the account's addresses for incoming e-mail */
    domain?: string | null;
    features?: AccountFeatureSwitches;
    limits?: AccountLimits;
    /** One that the server supports, for instance `en` or `pt_BR`; others return 500 */
    locale?: string;
    /** Name */
    name: string;
    status?: AccountStatus;
    /** Address that the account sends its e-mails from */
    support_email?: string | null;
};
export type PlatformAccountUpdate = {
    /** Replaces what was stored */
    custom_attributes?: {
        [key: string]: unknown;
    };
    /** Domain used to build the account's addresses for incoming e-mail */
    domain?: string | null;
    features?: AccountFeatureSwitches;
    limits?: AccountLimits;
    /** One that the server supports, for instance `en` or `pt_BR`; others return 500 */
    locale?: string;
    /** Name */
    name?: string;
    status?: AccountStatus;
    /** Address that the account sends its e-mails from */
    support_email?: string | null;
};
/** An agent bot as returned by the platform API */
export type PlatformAgentBot = {
    /** The bot's token */
    access_token: string;
    /** null for a bot of all accounts */
    account_id: number | null;
    /** Free-text description */
    description: string | null;
    /** Id of the object */
    id: number;
    /** Name */
    name: string | null;
    /** Before 4.12 this holds the bot's name */
    outgoing_url: string | null;
};
export type PlatformAgentBotForm = {
    /** Id of the account it belongs to */
    account_id?: number;
    /**
     * Format: binary
     *
     * The avatar image, as a file
     */
    avatar?: Blob;
    /** The URL of a picture that the server fetches later */
    avatar_url?: string;
    /** Free-text description */
    description?: string;
    /** Name */
    name?: string;
    /** The URL that events are posted to */
    outgoing_url?: string;
};
export type PlatformAgentBotWrite = {
    /** null for a bot of all accounts */
    account_id?: number | null;
    /** The URL of a picture that the server fetches later */
    avatar_url?: string;
    /** Free-text description */
    description?: string | null;
    /** Name */
    name?: string | null;
    /** The URL that events are posted to */
    outgoing_url?: string | null;
};
/** A user as returned by the platform API */
export type PlatformUser = {
    /** The user's token */
    access_token: string;
    /** The most recently active account */
    account_id: number | null;
    /** Accounts that the user is a member of */
    accounts: PlatformUserAccount[];
    /** The display name, or the name if there is none */
    available_name: string;
    /** Empty when there is none */
    avatar_url: string;
    /** Whether the e-mail address is confirmed */
    confirmed: boolean;
    /** Absent when empty */
    custom_attributes?: {
        [key: string]: unknown;
    };
    /** Name shown to contacts in place of the full name */
    display_name: string | null;
    /** E-mail address */
    email: string;
    /** Id of the object */
    id: number;
    /** Text appended to the user's messages if signatures are enabled */
    message_signature: string | null;
    /** Name */
    name: string;
    /** How the user signs in, for instance `email` */
    provider: string;
    /** The token for the realtime connection */
    pubsub_token: string;
    /** In the active account */
    role: AgentRole | null;
    ui_settings: UiSettings;
    /** The e-mail address where the provider is `email` */
    uid: string;
};
/** An account that the user belongs to */
export type PlatformUserAccount = {
    /** ISO 8601; when the user was last active in it */
    active_at: string | null;
    /** Id of the object */
    id: number;
    /** Name */
    name: string;
    /** Role of the user in the account */
    role: AgentRole;
};
export type PlatformUserCreate = {
    /** Custom values, by attribute key */
    custom_attributes?: {
        [key: string]: unknown;
    };
    /** Name shown to contacts in place of the full name */
    display_name?: string | null;
    /** E-mail address */
    email: string;
    /** Name */
    name: string;
    /** At least 6 characters, including an upper-case letter, a number and a special character */
    password: string;
};
export type PlatformUserToken = {
    /** Token that authenticates as that user */
    access_token: string;
    /** Tokens do not expire */
    expiry: null;
    /** The user that the token belongs to */
    user: {
        /** Name shown to contacts in place of the full name */
        display_name: string | null;
        /** E-mail address */
        email: string;
        /** Id of the object */
        id: number;
        /** Name */
        name: string;
        /** The token for the realtime connection */
        pubsub_token: string;
    };
};
export type PlatformUserUpdate = {
    /** Merged into the stored ones */
    custom_attributes?: {
        [key: string]: unknown;
    };
    /** Name shown to contacts in place of the full name */
    display_name?: string | null;
    /** E-mail address */
    email?: string;
    /** Name */
    name?: string;
    /** At least 6 characters, including an upper-case letter, a number and a special character */
    password?: string;
};
/** A help centre */
export type Portal = {
    /** Id of the account it belongs to */
    account_id: number;
    /** Whether the help centre is archived */
    archived: boolean;
    /** For instance `#1f93ff` */
    color: string | null;
    config: PortalConfig;
    /** Custom domain of the help centre */
    custom_domain: string | null;
    /** Heading at the top of the help centre's home page */
    header_text: string | null;
    /** URL of the website that the help centre links to */
    homepage_link: string | null;
    /** Id of the object */
    id: number;
    /** The inbox whose widget the portal shows; absent when it shows none */
    inbox?: WebWidgetInbox;
    /** Absent when there is none */
    logo?: PortalLogo;
    meta: PortalMeta;
    /** Name */
    name: string;
    /** Title of the help centre in the browser tab */
    page_title: string | null;
    /** Identifies the portal in URLs; unique across the server */
    slug: string;
    /** Only where the server manages the custom domain's certificate */
    ssl_settings?: {
        /** The current status */
        status?: string | null;
        /** Errors found when the custom domain was verified */
        verification_errors?: string | string[] | null;
    };
};
/** Languages and appearance of a help centre; everything but the languages is newer than 4.10 */
export type PortalConfig = {
    /** Languages of the help centre */
    allowed_locales: PortalLocale[];
    /** Since 4.17; the measuring services of the help centre */
    analytics?: unknown;
    /** 4.14.2 */
    default_locale?: string;
    /** 4.14.2 */
    layout?: "classic" | "documentation" | (string & {});
    /** 4.14.2; the strings that differ in a language, by language */
    locale_translations?: {
        [key: string]: PortalTranslation;
    };
    /** Since 4.16; what the home page highlights, empty until set */
    popular_content?: {
        [key: string]: unknown;
    };
    /** 4.14.2; the portal's name on each network, by network */
    social_profiles?: {
        [key: string]: string | null;
    };
};
/** The languages of a help centre */
export type PortalConfigWrite = {
    /** Languages of the help centre */
    allowed_locales?: string[];
    /** For instance `en` */
    default_locale?: string;
};
export type PortalCreate = {
    /** Whether the help centre is archived */
    archived?: boolean;
    /** For instance `#1f93ff` */
    color?: string;
    config?: PortalConfigWrite;
    /** Send an empty string to 4.7.0 when there is none */
    custom_domain?: string;
    /** Heading at the top of the help centre's home page */
    header_text?: string | null;
    /** URL of the website that the help centre links to */
    homepage_link?: string | null;
    /** Name */
    name: string;
    /** Title of the help centre in the browser tab */
    page_title?: string | null;
    /** Unique across the server */
    slug: string;
};
export type PortalList = {
    /** Counts of the list; the number of the page if there are pages */
    meta: {
        /** 1, or the requested page as a string */
        current_page: number | string;
        /** Number of help centres */
        portals_count: number;
    };
    /** The records of the list */
    payload: Portal[];
};
/** A language of a help centre */
export type PortalLocale = {
    /** Number of articles in the language */
    articles_count: number;
    /** Number of categories in the language */
    categories_count: number;
    /** For instance `en` */
    code: string;
    /** 4.14.2; visitors do not see the language yet */
    draft?: boolean;
};
export type PortalLogo = {
    /** Id of the account it belongs to */
    account_id: number;
    /** Id of the stored file */
    blob_id: string | number;
    /** A media type, for instance `image/png` */
    file_type: string | null;
    /** URL of the logo */
    file_url: string;
    /** Name of the file, with extension */
    filename: string;
    /** Id of the object */
    id: number;
    /** Id of the help centre that the logo belongs to */
    portal_id: number;
};
/** Counts, accurate only when a single portal is requested */
export type PortalMeta = {
    /** Number of articles in any status */
    all_articles_count: number;
    /** Number of articles that are archived */
    archived_articles_count: number | null;
    /** Number of categories of the help centre */
    categories_count: number;
    /** Language shown first, for instance `en` */
    default_locale: string;
    /** Number of articles that are drafts */
    draft_articles_count: number | null;
    /** The caller's articles; absent when there are no articles */
    mine_articles_count?: number;
    /** Number of articles that are published */
    published_count: number | null;
};
/** A help centre's strings in one language */
export type PortalTranslation = {
    /** Heading at the top of the help centre's home page */
    header_text?: string | null;
    /** Name */
    name?: string | null;
    /** Title of the help centre in the browser tab */
    page_title?: string | null;
};
export type PortalUpdate = {
    /** Whether the help centre is archived */
    archived?: boolean;
    /** For instance `#1f93ff` */
    color?: string;
    config?: PortalConfigWrite;
    /** Custom domain of the help centre */
    custom_domain?: string | null;
    /** Heading at the top of the help centre's home page */
    header_text?: string | null;
    /** URL of the website that the help centre links to */
    homepage_link?: string | null;
    /** Name */
    name?: string;
    /** Title of the help centre in the browser tab */
    page_title?: string | null;
    /** Unique across the server */
    slug?: string;
};
/** A field of the form that the widget shows before a conversation */
export type PreChatField = {
    /** Whether it is enabled */
    enabled?: boolean | null;
    /** A standard field, or a custom attribute of the contact or conversation */
    field_type?: "standard" | "contact_attribute" | "conversation_attribute" | (string & {});
    /** Displayed text */
    label?: string | null;
    /** Language code, for instance `en` */
    locale?: string | null;
    /** `emailAddress`, `fullName`, `phoneNumber` or the key of a custom attribute */
    name: string;
    /** Placeholder shown while the field is empty */
    placeholder?: string | null;
    /** Hint shown if the input does not match `regex_pattern` */
    regex_cue?: string | null;
    /** Regular expression that the input must match */
    regex_pattern?: string | null;
    /** Whether the field is required */
    required?: boolean | null;
    /** Input type, for instance `text` or `email` */
    type?: string | null;
    /** Choices of the field */
    values?: string[] | null;
};
/** Form that the widget shows before a conversation starts */
export type PreChatForm = {
    /** Fields that the visitor fills in before chatting */
    pre_chat_fields?: PreChatField[];
    /** Text shown above the form */
    pre_chat_message?: string | null;
    /** From older servers */
    require_email?: boolean | null;
};
/** The authenticated user */
export type Profile = {
    /** The token for this API. Since 4.16 empty, which is no token, for a user without an account that has API access; on servers other than Chatwoot's cloud that is a user in no account. */
    access_token: string;
    /** The most recently active account */
    account_id: number | null;
    /** Accounts that the user is a member of */
    accounts: ProfileAccount[];
    /** The display name, or the name if there is none */
    available_name: string;
    /** Empty when there is none */
    avatar_url: string;
    /** Whether the e-mail address is confirmed */
    confirmed: boolean;
    /** Absent when empty */
    custom_attributes?: {
        [key: string]: unknown;
    };
    /** Name shown to contacts in place of the full name */
    display_name: string | null;
    /** E-mail address */
    email: string;
    /** Only if the installation has a key configured for it */
    hmac_identifier?: string;
    /** Id of the object */
    id: number;
    /** Who invited the user to the active account */
    inviter_id: number | null;
    /** Text appended to the user's messages if signatures are enabled */
    message_signature: string | null;
    /** Name */
    name: string;
    /** How the user signs in, for instance `email` */
    provider: string;
    /** The token for the realtime connection */
    pubsub_token: string;
    /** In the active account */
    role: AgentRole | null;
    /** `SuperAdmin` for administrators of the server, otherwise null */
    type: "SuperAdmin" | (string & {}) | null;
    ui_settings: UiSettings;
    /** The e-mail address where the provider is `email` */
    uid: string;
};
/** An account that the user belongs to */
export type ProfileAccount = {
    /** ISO 8601; when the user was last active in it */
    active_at: string | null;
    /** Whether the feature is on, since 4.16. It decides about API access on Chatwoot's cloud only; other servers always give it. */
    api_and_webhooks?: boolean;
    /** Goes offline when the dashboard is closed */
    auto_offline: boolean;
    /** What the user has set */
    availability: Availability;
    /** What others see: availability combined with presence */
    availability_status: Availability;
    /** Sent only by servers with the enterprise folder */
    custom_role?: ProfileCustomRole | null;
    /** Sent only by servers with the enterprise folder */
    custom_role_id?: number | null;
    /** Id of the object */
    id: number;
    /** Name */
    name: string;
    /** 4.14.2; the current step of the account setup */
    onboarding_step?: string | null;
    /** `agent`, `administrator`, or the permissions of the custom role */
    permissions: string[];
    /** Role of the user in the account */
    role: AgentRole;
    status: AccountStatus;
};
/** A set of permissions (enterprise), as stored in the database */
export type ProfileCustomRole = {
    /** Id of the account it belongs to */
    account_id?: number;
    /** ISO 8601 */
    created_at?: string;
    /** Free-text description */
    description?: string | null;
    /** Id of the object */
    id: number;
    /** Name */
    name?: string;
    /** What members with this role may do */
    permissions?: string[];
    /** ISO 8601 */
    updated_at?: string;
};
/** A session of the user in a browser or an app */
export type ProfileSession = {
    /** Name of the browser, for instance `Chrome` */
    browser_name: string | null;
    /** Version of the browser */
    browser_version: string | null;
    /** City of the IP address */
    city: string | null;
    /** Country of the IP address */
    country: string | null;
    /** Two letters */
    country_code: string | null;
    /** ISO 8601; when the user signed in */
    created_at: string;
    /** Whether it sent the request; never for a token */
    current: boolean;
    /** Device that the browser ran on, if recognised */
    device_name: string | null;
    /** Id of the object */
    id: number;
    /** Address that the user signed in from */
    ip_address: string | null;
    /** ISO 8601 */
    last_activity_at: string | null;
    /** Operating system, for instance `macOS` */
    platform_name: string | null;
    /** Version of the operating system */
    platform_version: string | null;
};
export type ProfileUpdate = {
    /** Required with a new password */
    current_password?: string;
    /** Name shown to contacts in place of the full name */
    display_name?: string | null;
    /** E-mail address */
    email?: string;
    /** Text appended to the user's messages if signatures are enabled */
    message_signature?: string | null;
    /** Name */
    name?: string;
    /** The new password; requires the current one and the confirmation */
    password?: string;
    /** The new password again */
    password_confirmation?: string;
    /** Stored in custom_attributes */
    phone_number?: string | null;
    /** Replaces what was stored */
    ui_settings?: UiSettings;
};
/** Forms are not wrapped automatically, so field names include the prefix */
export type ProfileUpdateForm = {
    /**
     * Format: binary
     *
     * New avatar image
     */
    "profile[avatar]"?: Blob;
    /** Required with a new password */
    "profile[current_password]"?: string;
    /** Name that contacts see instead of the full name */
    "profile[display_name]"?: string;
    /** E-mail address that the user signs in with */
    "profile[email]"?: string;
    /** Text appended to the user's messages if signatures are enabled */
    "profile[message_signature]"?: string;
    /** Full name of the user */
    "profile[name]"?: string;
    /** The new password again */
    "profile[password_confirmation]"?: string;
    /** The new password; requires the current one and the confirmation */
    "profile[password]"?: string;
    /** Stored in custom_attributes */
    "profile[phone_number]"?: string;
};
/** A contact in an API inbox */
export type PublicContact = {
    /** E-mail address */
    email: string | null;
    /** Id of the object */
    id: number;
    /** Name */
    name: string;
    /** E.164, with the plus */
    phone_number: string | null;
    /** The token for the realtime connection */
    pubsub_token: string;
    /** The contact's address in the inbox */
    source_id: string;
};
export type PublicContactCreate = {
    /** The server fetches the picture in the background */
    avatar_url?: string;
    custom_attributes?: ContactCustomAttributes;
    /** E-mail address */
    email?: string;
    /** The id assigned by another system; unique in the account */
    identifier?: string;
    /** Hex HMAC-SHA256 of the identifier, keyed with the inbox's hmac_token; a wrong one returns 500 */
    identifier_hash?: string;
    /** Name */
    name?: string;
    /** E.164, with the plus */
    phone_number?: string;
    /** The contact's address in the inbox; generated by default */
    source_id?: string;
};
/** A contact as stored */
export type PublicContactRow = {
    /** Id of the account it belongs to */
    account_id: number;
    additional_attributes: ContactAttributes;
    /** Whether the contact is blocked, which mutes its conversations */
    blocked: boolean;
    /** Id of the contact's company (enterprise) */
    company_id: number | null;
    /**
     * Stage of the contact: visitor, lead or customer
     * @enum {string}
     */
    contact_type: "visitor" | "lead" | "customer";
    /** Country of the contact as a code; may be empty */
    country_code: string | null;
    /** ISO 8601 */
    created_at: string;
    custom_attributes: ContactCustomAttributes;
    /** E-mail address */
    email: string | null;
    /** Id of the object */
    id: number;
    /** The id assigned by another system; unique in the account */
    identifier: string | null;
    /** Labels of the contact */
    label_list: string[];
    /** ISO 8601; null when there was none */
    last_activity_at: string | null;
    /** Family name of the contact, where stored separately */
    last_name: string | null;
    /** Location of the contact, as a string */
    location: string | null;
    /** Middle name of the contact */
    middle_name: string | null;
    /** Name */
    name: string;
    /** E.164, with the plus */
    phone_number: string | null;
    /** ISO 8601 */
    updated_at: string;
};
export type PublicContactUpdate = {
    /** The server fetches the picture in the background */
    avatar_url?: string;
    custom_attributes?: ContactCustomAttributes;
    /** E-mail address */
    email?: string;
    /** Only to verify identifier_hash against; not stored */
    identifier?: string;
    /** Hex HMAC-SHA256 of the identifier, keyed with the inbox's hmac_token; a wrong one returns 500 */
    identifier_hash?: string;
    /** Name */
    name?: string;
    /** E.164, with the plus */
    phone_number?: string;
};
/** A conversation as its contact sees it */
export type PublicConversation = {
    /** Unix seconds, 0 = never */
    agent_last_seen_at: number;
    contact: PublicContactRow;
    /** Unix seconds, 0 = never */
    contact_last_seen_at: number;
    /** The number shown in the dashboard */
    id: number;
    /** Id of the inbox concerned */
    inbox_id: number;
    /** All messages except private notes and activity, not paginated */
    messages: PublicMessage[];
    /** The current status */
    status: ConversationStatus;
    /** Id of the conversation, unique across accounts */
    uuid: string;
};
export type PublicInbox = {
    /** Whether contacts are asked for a rating when a conversation is resolved */
    csat_survey_enabled: boolean;
    /** Whether new conversations get the greeting message */
    greeting_enabled: boolean;
    /** Identifies the inbox in the public API */
    identifier: string;
    /** Contacts must prove their identity with identifier_hash */
    identity_validation_enabled: boolean;
    /** Name */
    name: string;
    /** For instance `UTC` or `Europe/Vienna` */
    timezone: string;
    /** Seven days */
    working_hours: PublicWorkingDay[];
    /** Whether the opening hours are applied */
    working_hours_enabled: boolean;
};
/** A message as the contact sees it */
export type PublicMessage = {
    /** Absent when there are none */
    attachments?: Attachment[];
    /** Text content */
    content: string | null;
    content_attributes: MessageContentAttributes;
    content_type: MessageContentType;
    /** The number shown in the dashboard */
    conversation_id: number;
    /** Unix seconds */
    created_at: number;
    /** Unique across the server */
    id: number;
    message_type: MessageType;
    /** Absent for system messages and deleted senders */
    sender?: MessageSender;
};
export type PublicMessageCreate = {
    /** Text content */
    content?: string | null;
    /** Returned in the realtime event */
    echo_id?: string;
};
export type PublicMessageCreateForm = {
    /** The brackets are part of the name */
    "attachments[]"?: Blob[];
    /** Text content */
    content?: string;
    /** Returned in the realtime event */
    echo_id?: string;
};
/** A choice (title and value), or a form field (name and value) */
export type PublicSubmittedValue = {
    /** Key of the field that was filled in */
    name?: string;
    /** Title as displayed */
    title?: string;
    /** Value that the contact chose or entered */
    value?: string;
};
export type PublicWorkingDay = {
    /** Hour of closing, 0 to 23, in the inbox's timezone */
    close_hour: number | null;
    /** Minute of the closing time, 0 to 59; see `close_hour` */
    close_minutes: number | null;
    /** Whether the inbox is closed all day */
    closed_all_day: boolean;
    /** 0 is Sunday */
    day_of_week: number;
    /** Whether the inbox is open for all 24 hours */
    open_all_day: boolean;
    /** In the inbox's timezone; null on closed days */
    open_hour: number | null;
    /** Minute of the opening time, 0 to 59; see `open_hour` */
    open_minutes: number | null;
};
/** To whom a conversation is assigned, distinguished by `type`; a newer server may send others */
export type PushAssignee = UserSender | AgentBotSender | CaptainAssistantSender;
/** The contact's address in the inbox */
export type PushContactInbox = {
    /** Id of the contact concerned */
    contact_id: number;
    /** ISO 8601 */
    created_at: string;
    /** Whether the contact proved their identity */
    hmac_verified: boolean | null;
    /** Id of the object */
    id: number;
    /** Id of the inbox concerned */
    inbox_id: number;
    /** Gives access to the contact's realtime stream; keep it out of logs */
    pubsub_token: string;
    /** Id of the contact in the channel */
    source_id: string;
    /** ISO 8601 */
    updated_at: string;
};
/** A conversation inside an event. Unlike in responses, `first_reply_created_at` is ISO 8601, assignee and team are null when unset, and there is no uuid, muted or assignee_last_seen_at. */
export type PushConversation = {
    additional_attributes: ConversationAttributes;
    /** Unix seconds, 0 = never */
    agent_last_seen_at: number;
    /** Absent without the SLA feature (enterprise); null without a policy */
    applied_sla?: AppliedSla | null;
    /** Whether the channel still accepts a reply */
    can_reply: boolean;
    channel: ChannelType;
    contact_inbox: PushContactInbox;
    /** Unix seconds, 0 = never */
    contact_last_seen_at: number;
    /** Unix seconds */
    created_at: number;
    /** null only where null was stored */
    custom_attributes: ConversationCustomAttributes | null;
    /** ISO 8601, unlike in responses; null = no reply yet */
    first_reply_created_at: string | null;
    /** The number shown in the dashboard; unique in the account */
    id: number;
    /** Id of the inbox concerned */
    inbox_id: number;
    /** Titles of the labels */
    labels: string[];
    /** Unix seconds */
    last_activity_at: number;
    /** The newest message that is neither a private note nor activity, or none; not always the message that the event is about. Its `content` is written as in events of messages */
    messages: ConversationMessage[];
    meta: PushConversationMeta;
    /** Priority of the conversation; null if not set */
    priority: ConversationPriority | null;
    /** Absent without the SLA feature (enterprise) */
    sla_events?: SlaEvent[];
    /** ISO 8601; null unless snoozed with a date */
    snoozed_until: string | null;
    /** The current status */
    status: ConversationStatus;
    /** Unix seconds, the same as last_activity_at */
    timestamp: number;
    /** Incoming messages since an agent last looked */
    unread_count: number;
    /** Unix seconds with fractions; use it to order events */
    updated_at: number;
    /** Unix seconds, 0 = the contact is not waiting */
    waiting_since: number;
};
/** The participants */
export type PushConversationMeta = {
    /** A user or, since 4.10, an agent bot or, since 4.18, a Captain assistant, distinguished by `type`. Since 4.16.2 a bot may be the assignee from the start. */
    assignee: PushAssignee | null;
    /** Since 4.10; Captain::Assistant since 4.18 */
    assignee_type?: "User" | "AgentBot" | "Captain::Assistant" | (string & {}) | null;
    /** Whether the contact proved their identity */
    hmac_verified: boolean | null;
    /** The contact of the conversation */
    sender: ContactSender;
    /** The team that the conversation is assigned to; null if there is none */
    team: {
        /** Empty when there is none (since 4.16) */
        icon?: string | null;
        /** Colour of the icon, empty when there is none (since 4.16) */
        icon_color?: string | null;
        /** Id of the object */
        id: number;
        /** Name */
        name: string;
    } | null;
};
/** To every user of the account: labels, inboxes or teams changed; since 4.17 also canned responses or custom attribute definitions */
export type RealtimeAccountCacheInvalidated = {
    /** The data of the event */
    data: {
        /** Id of the account it belongs to */
        account_id: number;
        /** A different value means that the list changed */
        cache_keys: {
            /** Changes with the canned responses (since 4.17) */
            canned_response?: string;
            /** Changes with the inboxes */
            inbox: string;
            /** Changes with the labels */
            label: string;
            /** Changes with the teams */
            team: string;
        };
        performer?: RealtimePerformer;
    };
    /**
     * Name of the event; determines the shape of the rest
     * @constant
     */
    event: "account.cache_invalidated";
};
/** To agents: the assignee of a conversation changed or was removed. Since 4.17 also when only a bot was assigned or removed: the assignee may be a bot. */
export type RealtimeAssigneeChanged = {
    data: RealtimeConversation;
    /**
     * Name of the event; determines the shape of the rest
     * @constant
     */
    event: "assignee.changed";
};
/** A contact in realtime events */
export type RealtimeContact = ContactSender & {
    /** Id of the account it belongs to */
    account_id: number;
    performer?: RealtimePerformer;
};
/** To every user of the account: a contact was created */
export type RealtimeContactCreated = {
    data: RealtimeContact;
    /**
     * Name of the event; determines the shape of the rest
     * @constant
     */
    event: "contact.created";
};
/** To every user of the account: a contact was deleted */
export type RealtimeContactDeleted = {
    data: RealtimeContact;
    /**
     * Name of the event; determines the shape of the rest
     * @constant
     */
    event: "contact.deleted";
};
/** To every user of the account: another contact was merged into this one */
export type RealtimeContactMerged = {
    data: RealtimeContact;
    /**
     * Name of the event; determines the shape of the rest
     * @constant
     */
    event: "contact.merged";
};
/** To every user of the account: a contact was updated */
export type RealtimeContactUpdated = {
    data: RealtimeContact;
    /**
     * Name of the event; determines the shape of the rest
     * @constant
     */
    event: "contact.updated";
};
/** A conversation in realtime events; the same for agents and for the contact */
export type RealtimeConversation = PushConversation & {
    /** Id of the account it belongs to */
    account_id: number;
    performer?: RealtimePerformer;
};
/** To agents: the conversation has another contact after a merge */
export type RealtimeConversationContactChanged = {
    data: RealtimeConversation;
    /**
     * Name of the event; determines the shape of the rest
     * @constant
     */
    event: "conversation.contact_changed";
};
/** To agents and the contact: a conversation was created */
export type RealtimeConversationCreated = {
    data: RealtimeConversation;
    /**
     * Name of the event; determines the shape of the rest
     * @constant
     */
    event: "conversation.created";
};
/** To one user: a note mentions them */
export type RealtimeConversationMentioned = {
    data: RealtimeConversation;
    /**
     * Name of the event; determines the shape of the rest
     * @constant
     */
    event: "conversation.mentioned";
};
/** To agents: the contact has read the conversation */
export type RealtimeConversationRead = {
    data: RealtimeConversation;
    /**
     * Name of the event; determines the shape of the rest
     * @constant
     */
    event: "conversation.read";
};
/** To agents and the contact: the status of a conversation changed */
export type RealtimeConversationStatusChanged = {
    data: RealtimeConversation;
    /**
     * Name of the event; determines the shape of the rest
     * @constant
     */
    event: "conversation.status_changed";
};
/** To agents and the contact: somebody stopped typing */
export type RealtimeConversationTypingOff = {
    data: RealtimeTyping;
    /**
     * Name of the event; determines the shape of the rest
     * @constant
     */
    event: "conversation.typing_off";
};
/** To agents and the contact: somebody is typing */
export type RealtimeConversationTypingOn = {
    data: RealtimeTyping;
    /**
     * Name of the event; determines the shape of the rest
     * @constant
     */
    event: "conversation.typing_on";
};
/** To agents: reload the unread counts (since 4.14.1, behind a feature flag). Since 4.16 also after a change of participants, if the feature `unread_count_for_filters` is enabled. */
export type RealtimeConversationUnreadCountChanged = {
    /** The data of the event */
    data: {
        /** Id of the account it belongs to */
        account_id: number;
        performer?: RealtimePerformer;
    };
    /**
     * Name of the event; determines the shape of the rest
     * @constant
     */
    event: "conversation.unread_count_changed";
};
/** To agents and the contact: a conversation was updated */
export type RealtimeConversationUpdated = {
    data: RealtimeConversation;
    /**
     * Name of the event; determines the shape of the rest
     * @constant
     */
    event: "conversation.updated";
};
/** A realtime event, distinguished by `event`. A newer server, or one with paid features, may send others. Servers that share one Redis also send the contact events of each other's accounts. */
export type RealtimeEvent = RealtimeAssigneeChanged | RealtimeTeamChanged | RealtimeConversationCreated | RealtimeConversationUpdated | RealtimeConversationStatusChanged | RealtimeConversationRead | RealtimeConversationMentioned | RealtimeConversationContactChanged | RealtimeConversationTypingOn | RealtimeConversationTypingOff | RealtimeConversationUnreadCountChanged | RealtimeMessageCreated | RealtimeMessageUpdated | RealtimeFirstReplyCreated | RealtimeContactCreated | RealtimeContactUpdated | RealtimeContactDeleted | RealtimeContactMerged | RealtimeNotificationCreated | RealtimeNotificationUpdated | RealtimeNotificationDeleted | RealtimePresenceUpdate | RealtimeAccountCacheInvalidated | RealtimeVoiceCallAccepted | RealtimeVoiceCallEnded;
/** To agents: the first reply, in addition to its message.created */
export type RealtimeFirstReplyCreated = {
    data: RealtimeMessage;
    /**
     * Name of the event; determines the shape of the rest
     * @constant
     */
    event: "first.reply.created";
};
/** A message in realtime events */
export type RealtimeMessage = ConversationMessage & {
    performer?: RealtimePerformer;
};
/** To agents and the contact: a message was created; private notes and activity to agents only */
export type RealtimeMessageCreated = {
    data: RealtimeMessage;
    /**
     * Name of the event; determines the shape of the rest
     * @constant
     */
    event: "message.created";
};
/** To agents and the contact: a message was updated or deleted */
export type RealtimeMessageUpdated = {
    /** The data of the event */
    data: RealtimeMessage & {
        /** The previous and new value by column, for instance status; may be empty. For a deleted message it has the old content, even in the event sent to the contact. */
        previous_changes: {
            [key: string]: [
                AttributeValue,
                AttributeValue
            ];
        };
    };
    /**
     * Name of the event; determines the shape of the rest
     * @constant
     */
    event: "message.updated";
};
export type RealtimeNotification = {
    /** Id of the account it belongs to */
    account_id: number;
    /** Unix seconds */
    created_at: number;
    /** Id of the object */
    id: number;
    /** Unix seconds */
    last_activity_at: number;
    meta: NotificationMeta;
    notification_type: NotificationType;
    /** Absent once it is deleted */
    primary_actor?: PushConversation;
    /** The database id, not the number shown in the dashboard */
    primary_actor_id: number;
    /** Type of record that the notification is about, `Conversation` */
    primary_actor_type: "Conversation" | (string & {});
    /** Absent without primary_actor */
    push_message_body?: string;
    /** Absent without primary_actor */
    push_message_title?: string;
    /** ISO 8601 */
    read_at: string | null;
    /** The message, user, bot or SLA policy that caused it */
    secondary_actor: ConversationMessage | UserSender | AgentBotSender | NotificationSlaPolicy | null;
    /** ISO 8601 */
    snoozed_until: string | null;
    /** The user who is notified */
    user: UserSender;
};
/** To one user: a notification was created */
export type RealtimeNotificationCreated = {
    /** The data of the event */
    data: {
        /** Id of the account it belongs to */
        account_id: number;
        /** Number of notifications of the user, as counted by the list */
        count: number;
        /** The notification that was created, changed or deleted */
        notification: RealtimeNotification;
        performer?: RealtimePerformer;
        /** Number of unread notifications of the user */
        unread_count: number;
    };
    /**
     * Name of the event; determines the shape of the rest
     * @constant
     */
    event: "notification.created";
};
/** To one user: a notification was deleted */
export type RealtimeNotificationDeleted = {
    /** The data of the event */
    data: {
        /** Id of the account it belongs to */
        account_id: number;
        /** Number of notifications of the user, as counted by the list */
        count: number;
        /** The notification that was created, changed or deleted */
        notification: {
            /** Id of the object */
            id: number;
        };
        performer?: RealtimePerformer;
        /** Number of unread notifications of the user */
        unread_count: number;
    };
    /**
     * Name of the event; determines the shape of the rest
     * @constant
     */
    event: "notification.deleted";
};
/** To one user: a notification was read (4.14.2) */
export type RealtimeNotificationUpdated = {
    /** The data of the event */
    data: {
        /** Id of the account it belongs to */
        account_id: number;
        /** Number of notifications of the user, as counted by the list */
        count: number;
        /** The notification that was created, changed or deleted */
        notification: RealtimeNotification;
        performer?: RealtimePerformer;
        /** Number of unread notifications of the user */
        unread_count: number;
    };
    /**
     * Name of the event; determines the shape of the rest
     * @constant
     */
    event: "notification.updated";
};
/** The user or bot whose request caused the event; absent for contacts and background jobs */
export type RealtimePerformer = UserSender | AgentBotSender;
/** To the caller of update_presence: who is present. Later changes are not sent. */
export type RealtimePresenceUpdate = {
    /** The data of the event */
    data: {
        /** Id of the account it belongs to */
        account_id: number;
        /** By contact id; absent when the caller is a contact */
        contacts?: {
            [key: string]: "online";
        };
        /** By user id; users who are not present are absent */
        users: {
            [key: string]: Availability;
        };
    };
    /**
     * Name of the event; determines the shape of the rest
     * @constant
     */
    event: "presence.update";
};
/** To agents: the team of a conversation changed or was removed */
export type RealtimeTeamChanged = {
    data: RealtimeConversation;
    /**
     * Name of the event; determines the shape of the rest
     * @constant
     */
    event: "team.changed";
};
/** Who is typing where; not sent to the person typing */
export type RealtimeTyping = {
    /** Id of the account it belongs to */
    account_id: number;
    conversation: PushConversation;
    /** Whether they are typing a private note; sent to the contact anyway */
    is_private: boolean;
    performer?: RealtimePerformer;
    user: MessageSender;
};
/** To every user of the account: an agent took a call (enterprise; calls at Twilio since 4.17) */
export type RealtimeVoiceCallAccepted = {
    /** The data of the event */
    data: {
        /** The user who took the call */
        accepted_by_agent_id?: number | null;
        /** Id of the account it belongs to */
        account_id: number;
        /** The id assigned by the provider */
        call_id: string;
        /** The database id, not the number shown in the dashboard */
        conversation_id: number;
        /** Id of the call */
        id: number;
        /** Service that carries the call */
        provider: "twilio" | "whatsapp" | (string & {});
    };
    /**
     * Name of the event; determines the shape of the rest
     * @constant
     */
    event: "voice_call.accepted";
};
/** To every user of the account: a call ended (enterprise; calls at Twilio since 4.17) */
export type RealtimeVoiceCallEnded = {
    /** The data of the event */
    data: {
        /** Id of the account it belongs to */
        account_id: number;
        /** The id assigned by the provider */
        call_id: string;
        /** The database id, not the number shown in the dashboard */
        conversation_id: number;
        /** Id of the call */
        id: number;
        /** Service that carries the call */
        provider: "twilio" | "whatsapp" | (string & {});
        /** How the call ended */
        status?: CallStatus;
    };
    /**
     * Name of the event; determines the shape of the rest
     * @constant
     */
    event: "voice_call.ended";
};
/** A record that failed validation */
export type RecordInvalid = {
    /** Names of the fields */
    attributes: string[];
    /** All reasons in one string, joined by commas */
    message: string;
};
/** Expected reply time that the widget shows */
export type ReplyTime = "in_a_few_minutes" | "in_a_few_hours" | "in_a_day";
export type ReportDrilldown = {
    /** What was counted, and the number of the page */
    meta: ReportDrilldownMeta;
    /** The records of the list */
    payload: ReportDrilldownRecord[];
};
export type ReportDrilldownConversation = {
    /** Id of the agent that the conversation is assigned to; null if there is none */
    assignee_id: number | null;
    /** Name of the assigned user */
    assignee_name: string | null;
    /** Id of the contact concerned */
    contact_id: number | null;
    /** Name of the contact */
    contact_name: string | null;
    /** Unix seconds */
    created_at: number;
    /** The number shown in the dashboard */
    display_id: number;
    /** The database id, not the number shown in the dashboard */
    id: number;
    /** Id of the inbox concerned */
    inbox_id: number;
    /** Name of the inbox */
    inbox_name: string | null;
    /** Unix seconds */
    last_activity_at: number;
    /** The newest message that is not an activity; null if there is none */
    last_message: ReportDrilldownMessage | null;
    /** The current status */
    status: ConversationStatus;
};
export type ReportDrilldownMessage = {
    /** Text content */
    content: string | null;
    /** Unix seconds */
    created_at: number;
    /** Id of the object */
    id: number;
    /**
     * A string, unlike in messages
     * @enum {string}
     */
    message_type: "incoming" | "outgoing" | "activity" | "template";
    /** Name of the sender; null for system messages and deleted senders */
    sender_name: string | null;
};
export type ReportDrilldownMeta = {
    /** The period, cut to the requested range */
    bucket: {
        /** Unix seconds */
        since: number;
        /** Unix seconds; excluded */
        until: number;
    };
    /** Conversations that all these records belong to */
    conversation_count: number;
    /** Number of the returned page */
    current_page: number;
    /** The metric of the report */
    metric: ReportMetric;
    /** Records per page */
    per_page: number;
    record_type: ReportDrilldownRecordType;
    /** Records on all pages */
    total_count: number;
};
/** What was counted, or averaged */
export type ReportDrilldownRecord = {
    /** Its conversation; empty once it is deleted */
    conversation: ReportDrilldownConversation | Record<string, unknown>;
    /** The event that was counted, for instance `conversation_resolved`; newer than 4.16 */
    event_name?: string;
    /** The counted message, or the reply whose time was measured; null for conversations */
    message: ReportDrilldownMessage | null;
    /** Seconds; null for metrics that only count */
    metric_value: number | null;
    /** Unix seconds; null once the conversation is deleted */
    occurred_at: number | null;
    record_type: ReportDrilldownRecordType;
};
/** Whether the metric counts conversations or messages */
export type ReportDrilldownRecordType = "conversation" | "message" | (string & {});
/** An event that reports are computed from */
export type ReportingEvent = {
    /** Id of the account it belongs to */
    account_id: number;
    /** The database id, not the number shown in the dashboard */
    conversation_id: number | null;
    /** ISO 8601 */
    created_at: string;
    /** ISO 8601 */
    event_end_time: string | null;
    /** ISO 8601 */
    event_start_time: string | null;
    /** Id of the object */
    id: number;
    /** Id of the inbox concerned */
    inbox_id: number | null;
    /** Name */
    name: ReportingEventName;
    /** ISO 8601 */
    updated_at: string;
    /** Id of the user concerned */
    user_id: number | null;
    /** Seconds */
    value: number;
    /** Seconds inside the inbox's business hours */
    value_in_business_hours: number | null;
};
export type ReportingEventName = "conversation_opened" | "conversation_resolved" | "first_response" | "reply_time" | "conversation_bot_handoff" | "conversation_bot_resolved" | (string & {});
export type ReportMetric = "conversations_count" | "incoming_messages_count" | "outgoing_messages_count" | "avg_first_response_time" | "avg_resolution_time" | "reply_time" | "resolutions_count" | "bot_resolutions_count" | "bot_handoffs_count";
/** The value of a metric in one period */
export type ReportPoint = {
    /** The number of values behind the average; only for avg_first_response_time, avg_resolution_time and reply_time */
    count?: number;
    /** Unix seconds; the start of the period */
    timestamp: number;
    /** A count, or an average in seconds; 0 when there is no data */
    value: number;
};
/** The metrics of a range, and of the preceding range */
export type ReportSummary = ReportTotals & {
    previous: ReportTotals;
};
/** The metrics of a range */
export type ReportTotals = {
    /** Seconds; null when there is no data */
    avg_first_response_time: number | null;
    /** Seconds; null when there is no data */
    avg_resolution_time: number | null;
    /** New conversations */
    conversations_count: number;
    /** Number of messages from contacts in the range */
    incoming_messages_count: number;
    /** Number of outgoing messages in the range */
    outgoing_messages_count: number;
    /** Average in seconds; null when there is no data */
    reply_time: number | null;
    /** Number of times conversations were resolved in the range */
    resolutions_count: number;
};
/** A condition as it was stored */
export type SavedFilterCondition = {
    /** Attribute that the condition compares */
    attribute_key?: string;
    /** Set by the dashboard */
    attribute_model?: string | null;
    /** Kind of record the custom attribute belongs to, if the key is one */
    custom_attribute_type?: string | null;
    /** How the attribute is compared with the values */
    filter_operator?: string | null;
    /** Operator that joins the condition to the next one; empty on the last */
    query_operator?: string | null;
    /** Usually an array */
    values?: (string | number | boolean | Record<string, unknown>)[] | (string | number | boolean | null);
} & {
    [key: string]: unknown;
};
/** Sender name of e-mails: the agent and the business, or only the business */
export type SenderNameType = "friendly" | "professional";
export type ServerVersion = {
    /** The database */
    data_services: ServiceStatus;
    /** Redis */
    queue_services: ServiceStatus;
    /** The server's time in UTC, as `YYYY-MM-DD HH:MM:SS` */
    timestamp: string;
    /** For instance `4.14.2` */
    version: string;
};
export type ServiceStatus = "ok" | "failing" | (string & {});
/** No token arrived; also returned if a proxy drops the header */
export type SignInRequired = {
    /** Human-readable reasons why the request was refused */
    errors: string[];
};
export type SlaEvent = {
    /** Unix seconds */
    created_at: number;
    /**
     * First response, next response, resolution time
     * @enum {string}
     */
    event_type: "frt" | "nrt" | "rt";
    /** Id of the object */
    id: number;
    /** Additional details of the event */
    meta: {
        [key: string]: unknown;
    };
    /** Unix seconds */
    updated_at: number;
};
/** How long responses and resolutions may take */
export type SlaPolicy = {
    /** Free-text description */
    description: string | null;
    /** Seconds */
    first_response_time_threshold: number | null;
    /** Id of the object */
    id: number;
    /** Name */
    name: string;
    /** Seconds */
    next_response_time_threshold: number | null;
    /** Whether only time within the opening hours counts */
    only_during_business_hours: boolean | null;
    /** Seconds */
    resolution_time_threshold: number | null;
};
export type SlaPolicyResult = {
    payload: SlaPolicy;
};
export type SmsChannelCreate = WithRequired<SmsChannelSettings, "phone_number"> & {
    /**
     * Type; distinguishes similar shapes
     * @constant
     */
    type: "sms";
};
export type SmsChannelSettings = {
    /** E.164, with the plus */
    phone_number?: string;
    /** Credentials for Bandwidth */
    provider_config?: {
        /** The account at Bandwidth */
        account_id?: string;
        /** API key issued by the provider */
        api_key?: string;
        /** Secret of the Bandwidth API access */
        api_secret?: string;
        /** Id of the application at Bandwidth */
        application_id?: string;
    } & {
        [key: string]: unknown;
    };
};
/** A number at Bandwidth */
export type SmsInbox = InboxCommon & {
    /** Web widgets only; null for this channel */
    allowed_domains?: null;
    /** URL to enter at the provider */
    callback_webhook_url?: string;
    /**
     * Type of the inbox's channel, for instance `Channel::Api`
     * @constant
     */
    channel_type: "Channel::Sms";
    /** Whether contacts must prove identity by HMAC; null where not supported */
    hmac_mandatory?: null;
    /** Id of the messaging service at Twilio; null in other channels */
    messaging_service_sid?: null;
    /** E.164, with the plus */
    phone_number?: string;
    /** `default` is Bandwidth */
    provider?: string | null;
    /** Expected reply time that the widget shows; null for other channels */
    reply_time?: null;
    /** Features enabled in the widget; null in other channels */
    selected_feature_flags?: null;
    /** HTML that embeds the web widget; null in other channels */
    web_widget_script?: null;
    /** Token that identifies the web widget; null in other channels */
    website_token?: null;
    /** URL of the website that embeds the widget; null for other channels */
    website_url?: null;
    /** Text under the heading of the web widget; null in other channels */
    welcome_tagline?: null;
    /** Heading of the widget's first screen; null for other channels */
    welcome_title?: null;
    /** Colour of the web widget in hex; null in other channels */
    widget_color?: null;
};
export type StatusChange = {
    /** The number shown in the dashboard */
    conversation_id: number;
    /** Status of the conversation after the change */
    current_status: ConversationStatus;
    /** ISO 8601 */
    snoozed_until: string | null;
    /** null if a bot hands over */
    success: boolean | null;
};
/** The template that a message was sent with, as the sender wrote it */
export type StoredTemplateParams = {
    /** For instance `UTILITY` or `MARKETING` */
    category?: string;
    /** Since 4.17; `rendered` or `raw_template` */
    content_mode?: string;
    /** For instance `en_US` */
    language?: string;
    /** Name */
    name: string;
    /** Namespace of the templates, assigned by WhatsApp */
    namespace?: string;
    /** The values of the placeholders */
    processed_params?: {
        [key: string]: unknown;
    };
};
/** The metrics of one agent, team or inbox */
export type SummaryReportRow = {
    /** Seconds; null when there is no data */
    avg_first_response_time: number | null;
    /** Seconds; null when there is no data */
    avg_reply_time: number | null;
    /** Seconds; null when there is no data */
    avg_resolution_time: number | null;
    /** Number of conversations created in the range */
    conversations_count: number;
    /** The id of the agent, team or inbox */
    id: number;
    /** Number of conversations resolved in the range */
    resolved_conversations_count: number;
};
export type Team = {
    /** Id of the account it belongs to */
    account_id: number;
    /** Conversations of the team are assigned to agents automatically */
    allow_auto_assign: boolean;
    /** Free-text description */
    description: string | null;
    /** Since 4.16; empty if there is none */
    icon?: string;
    /** Since 4.16; empty if there is none */
    icon_color?: string;
    /** Id of the object */
    id: number;
    /** Whether the caller belongs to the team */
    is_member: boolean;
    /** Stored in lower case */
    name: string;
};
/** A team as returned by an assignment */
export type TeamRow = {
    /** Id of the account it belongs to */
    account_id: number;
    /** Conversations of the team are assigned to an agent automatically */
    allow_auto_assign: boolean | null;
    /** ISO 8601 */
    created_at: string;
    /** Free-text description */
    description: string | null;
    /** Since 4.16; empty if there is none */
    icon?: string;
    /** Since 4.16; empty if there is none */
    icon_color?: string;
    /** Id of the object */
    id: number;
    /** Stored in lower case */
    name: string;
    /** ISO 8601 */
    updated_at: string;
};
export type TelegramChannelCreate = TelegramChannelSettings & {
    /**
     * Type; distinguishes similar shapes
     * @constant
     */
    type: "telegram";
};
export type TelegramChannelSettings = {
    /** Validated with Telegram */
    bot_token?: string;
};
/** A Telegram bot */
export type TelegramInbox = InboxCommon & {
    /** Web widgets only; null for this channel */
    allowed_domains?: null;
    /** Name of the Telegram bot */
    bot_name: string | null;
    /** URL to enter at the provider; null for this channel */
    callback_webhook_url?: null;
    /**
     * Type of the inbox's channel, for instance `Channel::Api`
     * @constant
     */
    channel_type: "Channel::Telegram";
    /** Whether contacts must prove identity by HMAC; null where not supported */
    hmac_mandatory?: null;
    /** Id of the messaging service at Twilio; null in other channels */
    messaging_service_sid?: null;
    /** E.164 with the plus; null if there is none */
    phone_number?: null;
    /** Service behind the channel; null if there is none */
    provider?: null;
    /** Expected reply time that the widget shows; null for other channels */
    reply_time?: null;
    /** Features enabled in the widget; null in other channels */
    selected_feature_flags?: null;
    /** HTML that embeds the web widget; null in other channels */
    web_widget_script?: null;
    /** Token that identifies the web widget; null in other channels */
    website_token?: null;
    /** URL of the website that embeds the widget; null for other channels */
    website_url?: null;
    /** Text under the heading of the web widget; null in other channels */
    welcome_tagline?: null;
    /** Heading of the widget's first screen; null for other channels */
    welcome_title?: null;
    /** Colour of the web widget in hex; null in other channels */
    widget_color?: null;
};
/** Whether the `content` of the message is what the contact reads or the template as it is, with its placeholders. Since 4.17; other values return 422. */
export type TemplateContentMode = "rendered" | "raw_template";
/** A template of a WhatsApp or Twilio inbox */
export type TemplateParams = {
    /** Category of the template, for instance `UTILITY` or `MARKETING` */
    category?: "UTILITY" | "MARKETING" | "SHIPPING_UPDATE" | "TICKET_UPDATE" | "ISSUE_RESOLUTION" | (string & {});
    content_mode?: TemplateContentMode;
    /** For instance `en_US` */
    language?: string;
    /** Name */
    name: string;
    /** Namespace of the templates, assigned by WhatsApp */
    namespace?: string;
    /** The values of the placeholders by component; the old form has those of the body alone: `{ 1: "Ann" }` */
    processed_params?: TemplateValues | {
        [key: string]: string;
    };
};
/** The values of the placeholders of a template */
export type TemplateValues = {
    /** By number or by name: `{ 1: "Ann" }`, `{ customer: "Ann" }` */
    body?: {
        [key: string]: string;
    };
    /** The values of the buttons, in their order */
    buttons?: {
        /** The end of the URL, or the code to copy */
        parameter: string;
        /**
         * What the value completes
         * @enum {string}
         */
        type: "url" | "copy_code";
    }[];
    /** A file, or the values of a text by number or by name: `{ 1: "Ann" }` */
    header?: {
        /**
         * Type of media in the template, if any
         * @enum {string}
         */
        media_type?: "image" | "video" | "document";
        /** Public URL of the file */
        media_url?: string;
    } & {
        [key: string]: unknown;
    };
};
/** A TikTok account (since 4.10) */
export type TiktokInbox = InboxCommon & {
    /** Web widgets only; null for this channel */
    allowed_domains?: null;
    /** URL to enter at the provider; null for this channel */
    callback_webhook_url?: null;
    /**
     * Type of the inbox's channel, for instance `Channel::Api`
     * @constant
     */
    channel_type: "Channel::Tiktok";
    /** Whether contacts must prove identity by HMAC; null where not supported */
    hmac_mandatory?: null;
    /** Id of the messaging service at Twilio; null in other channels */
    messaging_service_sid?: null;
    /** E.164 with the plus; null if there is none */
    phone_number?: null;
    /** Service behind the channel; null if there is none */
    provider?: null;
    /** Whether somebody must sign in again */
    reauthorization_required: boolean;
    /** Expected reply time that the widget shows; null for other channels */
    reply_time?: null;
    /** Features enabled in the widget; null in other channels */
    selected_feature_flags?: null;
    /** HTML that embeds the web widget; null in other channels */
    web_widget_script?: null;
    /** Token that identifies the web widget; null in other channels */
    website_token?: null;
    /** URL of the website that embeds the widget; null for other channels */
    website_url?: null;
    /** Text under the heading of the web widget; null in other channels */
    welcome_tagline?: null;
    /** Heading of the widget's first screen; null for other channels */
    welcome_title?: null;
    /** Colour of the web widget in hex; null in other channels */
    widget_color?: null;
};
export type TwilioChannelSettings = {
    /** Id of the Twilio account */
    account_sid?: string;
    /** 4.14.2 */
    api_key_secret?: string | null;
    /** 4.14.2 */
    api_key_sid?: string | null;
    /** Secret token of the Twilio account */
    auth_token?: string;
    /** 4.14.2, enterprise */
    voice_enabled?: boolean;
};
/** What Twilio has configured for an SMS inbox, compared with what the server expects (since 4.18) */
export type TwilioHealth = {
    /** The account at Twilio; null if the API key may not read it */
    account: ({
        /** Name of the account */
        friendly_name?: string | null;
        /** Id of the account */
        sid?: string;
        /** State of the account, for instance `active` */
        status?: string | null;
        /** For instance `Full` or `Trial` */
        type?: string | null;
    } & {
        [key: string]: unknown;
    }) | null;
    /** The number or messaging service that sends */
    sender: {
        /** What the number can do, for instance `sms`; absent for a messaging service */
        capabilities?: {
            [key: string]: boolean | null;
        };
        /** Name of the number; absent for a messaging service */
        friendly_name?: string | null;
        /** The phone number, or the name of the messaging service */
        label: string | null;
        /** Its id at Twilio */
        sid: string;
        /** What sends the messages */
        type: "phone_number" | "messaging_service" | (string & {});
    } & {
        [key: string]: unknown;
    };
    /** Whether every URL at Twilio is the server's */
    status: "healthy" | "misconfigured" | (string & {});
    /** Whether calls are enabled */
    voice_enabled: boolean;
    /** The URLs that Twilio must call */
    webhooks: {
        /** The URL at Twilio; null if there is none */
        actual: string | null;
        /** Whether it is set up correctly */
        configured: boolean;
        /** The server's URL */
        expected: string | null;
        /** The HTTP method at Twilio; must be `POST` */
        method: string | null;
        /** What the URL is called for */
        name: "messaging" | "voice" | "voice_status" | "voice_app" | (string & {});
        /** What is wrong; null if nothing is */
        reason: "not_set" | "url_mismatch" | "wrong_http_method" | "overridden_by_number" | "overridden_by_application" | "overridden_by_trunk" | "missing_twiml_app" | (string & {}) | null;
    }[];
};
/** A number at Twilio, for SMS or WhatsApp; on 4.14.2 also for calls */
export type TwilioSmsInbox = InboxCommon & {
    /** Visible only to administrators */
    account_sid?: string;
    /** Web widgets only; null for this channel */
    allowed_domains?: null;
    /** Visible only to administrators (4.14.2) */
    api_key_sid?: string | null;
    /** Visible only to administrators */
    auth_token?: string;
    /** URL to enter at the provider */
    callback_webhook_url?: string;
    /**
     * Type of the inbox's channel, for instance `Channel::Api`
     * @constant
     */
    channel_type: "Channel::TwilioSms";
    /** Empty until the templates have been fetched */
    content_templates: {
        /** Message templates fetched from Twilio */
        templates?: TwilioTemplate[];
    };
    /** 4.14.2, enterprise */
    has_api_key_secret?: boolean;
    /** Whether contacts must prove identity by HMAC; null where not supported */
    hmac_mandatory?: null;
    /** Whether incoming calls are accepted (since 4.15, enterprise) */
    inbound_calls_enabled?: boolean;
    /** Whether Twilio carries `sms` or `whatsapp` messages */
    medium: "sms" | "whatsapp" | (string & {});
    /** null if there is a phone number */
    messaging_service_sid?: string | null;
    /** null if a messaging service is used instead */
    phone_number?: string | null;
    /** Whether calls are recorded; only if calls are enabled (since 4.18, enterprise) */
    recording_enabled?: boolean;
    /** Expected reply time that the widget shows; null for other channels */
    reply_time?: null;
    /** Features enabled in the widget; null in other channels */
    selected_feature_flags?: null;
    /** Whether recorded calls are transcribed; only if calls are enabled (since 4.18, enterprise) */
    transcription_enabled?: boolean;
    /** 4.14.2, enterprise; absent until calls are configured */
    voice_call_webhook_url?: string | null;
    /** 4.14.2, enterprise */
    voice_configured?: boolean;
    /** 4.14.2, enterprise */
    voice_enabled?: boolean;
    /** 4.14.2, enterprise; absent until calls are configured */
    voice_status_webhook_url?: string | null;
    /** HTML that embeds the web widget; null in other channels */
    web_widget_script?: null;
    /** Token that identifies the web widget; null in other channels */
    website_token?: null;
    /** URL of the website that embeds the widget; null for other channels */
    website_url?: null;
    /** Text under the heading of the web widget; null in other channels */
    welcome_tagline?: null;
    /** Heading of the widget's first screen; null for other channels */
    welcome_title?: null;
    /** Colour of the web widget in hex; null in other channels */
    widget_color?: null;
};
/** A message template, as fetched from Twilio */
export type TwilioTemplate = {
    /** Text of the template, with placeholders for its variables */
    body?: string | null;
    /** Category of the template, for instance `UTILITY` or `MARKETING` */
    category?: string | null;
    /** Id of the template at Twilio */
    content_sid?: string;
    /** ISO 8601 */
    created_at?: string | null;
    /** Name of the template at Twilio */
    friendly_name?: string | null;
    /** Language of the template, for instance `en` */
    language?: string | null;
    /** Type of media in the template, if any */
    media_type?: string | null;
    /** The current status */
    status?: string | null;
    /** Type of the template, for instance `text` or `media` */
    template_type?: string | null;
    /** As sent by Twilio */
    types?: {
        [key: string]: unknown;
    };
    /** ISO 8601 */
    updated_at?: string | null;
    /** Placeholders of the template with their sample values */
    variables?: {
        [key: string]: string | null;
    };
};
/** A Twitter account; left over from older servers */
export type TwitterInbox = InboxCommon & {
    /** Web widgets only; null for this channel */
    allowed_domains?: null;
    /** URL to enter at the provider; null for this channel */
    callback_webhook_url?: null;
    /**
     * Type of the inbox's channel, for instance `Channel::Api`
     * @constant
     */
    channel_type: "Channel::TwitterProfile";
    /** Whether contacts must prove identity by HMAC; null where not supported */
    hmac_mandatory?: null;
    /** Id of the messaging service at Twilio; null in other channels */
    messaging_service_sid?: null;
    /** E.164 with the plus; null if there is none */
    phone_number?: null;
    /** Service behind the channel; null if there is none */
    provider?: null;
    /** Expected reply time that the widget shows; null for other channels */
    reply_time?: null;
    /** Features enabled in the widget; null in other channels */
    selected_feature_flags?: null;
    /** Whether tweets that mention the profile become conversations */
    tweets_enabled?: boolean | null;
    /** HTML that embeds the web widget; null in other channels */
    web_widget_script?: null;
    /** Token that identifies the web widget; null in other channels */
    website_token?: null;
    /** URL of the website that embeds the widget; null for other channels */
    website_url?: null;
    /** Text under the heading of the web widget; null in other channels */
    welcome_tagline?: null;
    /** Heading of the widget's first screen; null for other channels */
    welcome_title?: null;
    /** Colour of the web widget in hex; null in other channels */
    widget_color?: null;
};
/** UI state stored by the dashboard; clients may add keys of their own */
export type UiSettings = {
    [key: string]: unknown;
};
/** A contact after a change. `source_id` and `pubsub_token` are sent since 4.16, the other optional fields before. */
export type UpdatedPublicContact = {
    /** Id of the account it belongs to */
    account_id?: number;
    additional_attributes?: ContactAttributes;
    /** Whether the contact is blocked, which mutes its conversations */
    blocked?: boolean;
    /** Id of the contact's company (enterprise) */
    company_id?: number | null;
    /**
     * Stage of the contact: visitor, lead or customer
     * @enum {string}
     */
    contact_type?: "visitor" | "lead" | "customer";
    /** Country of the contact as a code; may be empty */
    country_code?: string | null;
    /** ISO 8601 */
    created_at?: string;
    custom_attributes?: ContactCustomAttributes;
    /** E-mail address */
    email: string | null;
    /** Id of the object */
    id: number;
    /** The id assigned by another system; unique in the account */
    identifier?: string | null;
    /** Labels of the contact */
    label_list?: string[];
    /** ISO 8601; null when there was none */
    last_activity_at?: string | null;
    /** Family name of the contact, where stored separately */
    last_name?: string | null;
    /** Location of the contact, as a string */
    location?: string | null;
    /** Middle name of the contact */
    middle_name?: string | null;
    /** Name */
    name: string;
    /** E.164, with the plus */
    phone_number: string | null;
    /** The token for the realtime connection (since 4.16) */
    pubsub_token?: string;
    /** The contact's address in the inbox (since 4.16) */
    source_id?: string;
    /** ISO 8601 */
    updated_at?: string;
};
/** A stored file */
export type Upload = {
    /** The signed id that messages, rules and macros accept as an attachment. 4.7 sends the database id, which only rules and macros accept. */
    blob_id: string | number;
    /** 4.7 only; messages do not accept it */
    blob_key?: string;
    /** Redirects to the file storage; needs no token */
    file_url: string;
};
export type UserSender = {
    /** null in the public API */
    availability_status: Availability | null;
    /** The display name if there is one, otherwise the name */
    available_name: string;
    /** Empty when there is none */
    avatar_url: string;
    /** Id of the object */
    id: number;
    /** Name */
    name: string;
    /** Empty when there is none */
    thumbnail: string;
    /**
     * Type; distinguishes similar shapes
     * @constant
     */
    type: "user";
};
/** A number at Twilio for calls (enterprise) */
export type VoiceChannelCreate = {
    /** E.164, with the plus */
    phone_number: string;
    /**
     * Service that carries the calls
     * @enum {string}
     */
    provider?: "twilio";
    /** Credentials of the Twilio account that carries the calls */
    provider_config: {
        /** Id of the Twilio account */
        account_sid: string;
        /** Secret of the Twilio API key */
        api_key_secret: string;
        /** Id of the Twilio API key, which starts with `SK` */
        api_key_sid: string;
        /** Secret token of the Twilio account */
        auth_token: string;
    } & {
        [key: string]: unknown;
    };
    /**
     * Type; distinguishes similar shapes
     * @constant
     */
    type: "voice";
};
/** A number for calls (enterprise; in 4.14.2 it is a TwilioSmsInbox) */
export type VoiceInbox = InboxCommon & {
    /** Web widgets only; null for this channel */
    allowed_domains?: null;
    /** URL to enter at the provider; null for this channel */
    callback_webhook_url?: null;
    /**
     * Type of the inbox's channel, for instance `Channel::Api`
     * @constant
     */
    channel_type: "Channel::Voice";
    /** Whether contacts must prove identity by HMAC; null where not supported */
    hmac_mandatory?: null;
    /** Id of the messaging service at Twilio; null in other channels */
    messaging_service_sid?: null;
    /** E.164, with the plus */
    phone_number?: string | null;
    /** Expected reply time that the widget shows; null for other channels */
    reply_time?: null;
    /** Features enabled in the widget; null in other channels */
    selected_feature_flags?: null;
    /** URL that Twilio calls for incoming phone calls */
    voice_call_webhook_url?: string | null;
    /** URL to which Twilio reports the status of calls */
    voice_status_webhook_url?: string | null;
    /** HTML that embeds the web widget; null in other channels */
    web_widget_script?: null;
    /** Token that identifies the web widget; null in other channels */
    website_token?: null;
    /** URL of the website that embeds the widget; null for other channels */
    website_url?: null;
    /** Text under the heading of the web widget; null in other channels */
    welcome_tagline?: null;
    /** Heading of the widget's first screen; null for other channels */
    welcome_title?: null;
    /** Colour of the web widget in hex; null in other channels */
    widget_color?: null;
};
/** A URL to which the account's events are sent */
export type Webhook = {
    /** Id of the account it belongs to */
    account_id: number;
    /** Id of the object */
    id: number;
    /** Absent when the webhook was created without one */
    inbox?: {
        /** Id of the object */
        id: number;
        /** Name */
        name: string;
    };
    /** Since 4.10 */
    name?: string | null;
    /** The key that deliveries are signed with (since 4.12) */
    secret?: string;
    /** Events; a newer server may send others */
    subscriptions: (("conversation_created" | "conversation_updated" | "conversation_status_changed" | "conversation_typing_on" | "conversation_typing_off" | "message_created" | "message_updated" | "contact_created" | "contact_updated" | "webwidget_triggered" | "inbox_created" | "inbox_updated") | string)[];
    /** URL to which the events are sent */
    url: string;
};
/** The account in deliveries */
export type WebhookAccount = {
    /** Id of the object */
    id: number;
    /** Name */
    name: string;
};
export type WebhookAgentBot = {
    /** Id of the object */
    id: number;
    /** Name */
    name: string | null;
    /**
     * Type; distinguishes similar shapes
     * @constant
     */
    type: "agent_bot";
};
export type WebhookApiChannel = {
    /** Id of the account it belongs to */
    account_id: number;
    /** Additional data, apart from custom attributes */
    additional_attributes: ({
        /** Hours */
        agent_reply_time_window?: number | string | null;
    } & {
        [key: string]: unknown;
    }) | null;
    /** ISO 8601 */
    created_at: string;
    /** Whether contacts must prove their identity by HMAC */
    hmac_mandatory: boolean;
    /** Keep it out of logs */
    hmac_token: string | null;
    /** The channel's, not the inbox's */
    id: number;
    /** Identifies the inbox in the public API */
    identifier: string;
    /** Since 4.13: the key that the inbox's deliveries are signed with; keep it out of logs */
    secret?: string | null;
    /** ISO 8601 */
    updated_at: string;
    /** URL to which the inbox sends its events; null for none */
    webhook_url: string | null;
};
/** The channel as stored, including its secrets; its kind has to be inferred from its keys */
export type WebhookChannel = WebhookApiChannel | WebhookWidgetChannel | WebhookOtherChannel;
/** A contact in deliveries; without dates, availability and `type` */
export type WebhookContact = {
    account: WebhookAccount;
    additional_attributes: ContactAttributes;
    /** The URL of the picture; empty when there is none */
    avatar: string;
    /** Whether the contact is blocked, which mutes its conversations */
    blocked: boolean;
    /** Since 4.15, only if the account has the feature `companies` (enterprise) */
    company_id?: number | null;
    custom_attributes: ContactCustomAttributes;
    /** E-mail address */
    email: string | null;
    /** Id of the object */
    id: number;
    /** The id assigned by another system */
    identifier: string | null;
    /** Empty when unknown */
    name: string;
    /** E.164, with the plus */
    phone_number: string | null;
    /** The same as avatar */
    thumbnail: string;
};
/** A contact who wrote or is typing; the only sender without a `type` */
export type WebhookContactSender = WebhookContact & {
    type?: never;
};
/** A conversation in deliveries */
export type WebhookConversation = PushConversation & {
    /** Since 4.13 */
    account?: WebhookAccount;
};
/** The body of a delivery, distinguished by `event`. A newer server may send others. */
export type WebhookEvent = MessageCreatedEvent | MessageUpdatedEvent | ConversationCreatedEvent | ConversationUpdatedEvent | ConversationStatusChangedEvent | ConversationOpenedEvent | ConversationResolvedEvent | ConversationTypingOnEvent | ConversationTypingOffEvent | ContactCreatedEvent | ContactUpdatedEvent | InboxCreatedEvent | InboxUpdatedEvent | WebwidgetTriggeredEvent | MacroExecutedEvent | AutomationConversationCreatedEvent | AutomationConversationUpdatedEvent | AutomationConversationOpenedEvent | AutomationConversationResolvedEvent | AutomationMessageCreatedEvent;
/** The events that a webhook can subscribe to. `inbox_created` and `inbox_updated` are sent only if the server has `ENABLE_INBOX_EVENTS`, and never by 4.7. */
export type WebhookEventName = "conversation_created" | "conversation_updated" | "conversation_status_changed" | "conversation_typing_on" | "conversation_typing_off" | "message_created" | "message_updated" | "contact_created" | "contact_updated" | "webwidget_triggered" | "inbox_created" | "inbox_updated";
/** The inbox in deliveries */
export type WebhookInbox = {
    /** Id of the object */
    id: number;
    /** Name */
    name: string;
};
/** An inbox in its own events, without its id and name */
export type WebhookInboxSettings = {
    /** Since 4.13 */
    account?: WebhookAccount;
    /** Whether widget visitors may continue resolved conversations */
    allow_messages_after_resolved: boolean;
    /** Settings of automatic assignment, such as `max_assignment_limit` */
    auto_assignment_config: {
        [key: string]: unknown;
    };
    /** Business name shown as the sender of the inbox's e-mails */
    business_name: string | null;
    channel: WebhookChannel;
    /** ISO 8601 */
    created_at: string;
    /** Whether contacts are asked for a rating when a conversation is resolved */
    csat_survey_enabled: boolean;
    /** Whether new conversations are assigned to an agent automatically */
    enable_auto_assignment: boolean;
    /** Whether the widget asks visitors for an e-mail address */
    enable_email_collect: boolean;
    /** Whether new conversations get the greeting message */
    greeting_enabled: boolean;
    /** Sent when a contact writes for the first time, if the greeting is enabled */
    greeting_message: string | null;
    /** Whether a contact has a single conversation, which is reopened */
    lock_to_single_conversation: boolean;
    /** Sent to contacts who write outside the opening hours */
    out_of_office_message: string | null;
    /**
     * Whether e-mails name the agent and the business (`friendly`) or only the business
     * @enum {string}
     */
    sender_name_type: "friendly" | "professional";
    /** Name of the time zone, for instance `Europe/Vienna` */
    timezone: string;
    /** ISO 8601 */
    updated_at: string;
    /** Opening hours, one entry for each day of the week */
    working_hours: WebhookWorkingHours[];
    /** Whether the opening hours are applied */
    working_hours_enabled: boolean;
};
/** A message in deliveries. Unlike in responses, `message_type` is a string, `created_at` is ISO 8601, and there is no status: it is in `conversation.messages[0]`, if that is the same message. */
export type WebhookMessage = {
    account: WebhookAccount;
    /** Additional data, apart from custom attributes */
    additional_attributes: MessageAttributes;
    /** Absent when there are none */
    attachments?: Attachment[];
    /** From 4.10 to 4.12.0 rendered for the channel. Since 4.12.1 as written, but without backslashes before line breaks and without trailing line breaks. A CSAT message includes the URL of the survey */
    content: string | null;
    content_attributes: MessageContentAttributes;
    content_type: MessageContentType;
    conversation: WebhookConversation;
    /** ISO 8601, unlike in responses */
    created_at: string;
    /** Unique across the server */
    id: number;
    inbox: WebhookInbox;
    /**
     * A string, unlike in responses; activity is not delivered
     * @enum {string}
     */
    message_type: "incoming" | "outgoing" | "template";
    /** A note that the contact must not see; delivered like any other message */
    private: boolean;
    /** null for system messages and deleted senders */
    sender: WebhookSender | null;
    /** The id assigned by the channel */
    source_id: string | null;
};
/** Any other channel, with the columns of its own table */
export type WebhookOtherChannel = {
    /** Id of the account it belongs to */
    account_id: number;
    /** ISO 8601 */
    created_at: string;
    hmac_token?: never;
    /** The channel's, not the inbox's */
    id: number;
    /** ISO 8601 */
    updated_at: string;
} & {
    [key: string]: unknown;
};
/** Who wrote or is typing, distinguished by `type`, which contacts lack */
export type WebhookSender = WebhookContactSender | WebhookUser | WebhookAgentBot | CaptainAssistantSender;
export type WebhookUser = {
    /** E-mail address */
    email: string;
    /** Id of the object */
    id: number;
    /** Name */
    name: string;
    /**
     * Type; distinguishes similar shapes
     * @constant
     */
    type: "user";
};
export type WebhookWidgetChannel = {
    /** Id of the account it belongs to */
    account_id: number;
    /** Separated by commas */
    allowed_domains: string | null;
    /** Whether contacts who left the page get replies by e-mail */
    continuity_via_email: boolean;
    /** ISO 8601 */
    created_at: string;
    /** Features of the widget as a bit field */
    feature_flags: number;
    /** Whether contacts must prove their identity by HMAC */
    hmac_mandatory: boolean;
    /** Keep it out of logs */
    hmac_token: string | null;
    /** The channel's, not the inbox's */
    id: number;
    /** Whether the widget shows a form before the chat */
    pre_chat_form_enabled: boolean;
    /** Message and fields of the form before the chat */
    pre_chat_form_options: {
        [key: string]: unknown;
    } | null;
    /** Expected reply time that the widget shows */
    reply_time: "in_a_few_minutes" | "in_a_few_hours" | "in_a_day" | (string & {});
    /** ISO 8601 */
    updated_at: string;
    /** Token that identifies the web widget */
    website_token: string;
    /** URL of the website that embeds the widget */
    website_url: string;
    /** Text under the heading of the web widget */
    welcome_tagline: string | null;
    /** Heading of the widget's first screen */
    welcome_title: string | null;
    /** Colour of the web widget in hex */
    widget_color: string;
};
/** The opening hours of one weekday */
export type WebhookWorkingHours = {
    /** Id of the account it belongs to */
    account_id: number;
    /** Hour of closing, 0 to 23, in the inbox's timezone */
    close_hour: number | null;
    /** Minute of the closing time, 0 to 59; see `close_hour` */
    close_minutes: number | null;
    /** Whether the inbox is closed all day */
    closed_all_day: boolean;
    /** ISO 8601 */
    created_at: string;
    /** 0 = Sunday */
    day_of_week: number;
    /** Id of the object */
    id: number;
    /** Id of the inbox concerned */
    inbox_id: number | null;
    /** Whether the inbox is open for all 24 hours */
    open_all_day: boolean;
    /** null when closed all day */
    open_hour: number | null;
    /** Minute of the opening time, 0 to 59; see `open_hour` */
    open_minutes: number | null;
    /** ISO 8601 */
    updated_at: string;
};
export type WebWidgetChannelCreate = WebWidgetChannelSettings & {
    /**
     * Type; distinguishes similar shapes
     * @constant
     */
    type: "web_widget";
    /** URL of the website that embeds the widget */
    website_url: string;
};
export type WebWidgetChannelSettings = {
    /** Comma-separated */
    allowed_domains?: string | null;
    /** Whether contacts who left the page get replies by e-mail */
    continuity_via_email?: boolean;
    /** Whether contacts must prove their identity by HMAC */
    hmac_mandatory?: boolean;
    /** Whether the widget shows a form before the chat */
    pre_chat_form_enabled?: boolean;
    pre_chat_form_options?: PreChatForm;
    reply_time?: ReplyTime;
    /** Features that are not in the array are disabled */
    selected_feature_flags?: ("attachments" | "emoji_picker" | "end_conversation" | "use_inbox_avatar_for_bot" | "allow_mobile_webview")[];
    /** URL of the website that embeds the widget */
    website_url?: string;
    /** Text under the heading of the web widget */
    welcome_tagline?: string | null;
    /** Heading of the widget's first screen */
    welcome_title?: string | null;
    /** For instance `#1f93ff` */
    widget_color?: string;
};
/** The chat window of a website */
export type WebWidgetInbox = InboxCommon & {
    /** URL to enter at the provider; null for this channel */
    callback_webhook_url?: null;
    /**
     * Type of the inbox's channel, for instance `Channel::Api`
     * @constant
     */
    channel_type: "Channel::WebWidget";
    /** Contacts who left the page get replies by e-mail */
    continuity_via_email: boolean;
    /** Whether contacts must prove their identity by HMAC */
    hmac_mandatory?: boolean;
    /** Key for the HMAC; visible only to administrators */
    hmac_token?: string;
    /** Id of the messaging service at Twilio; null in other channels */
    messaging_service_sid?: null;
    /** E.164 with the plus; null if there is none */
    phone_number?: null;
    /** Whether the widget shows a form before the chat */
    pre_chat_form_enabled: boolean;
    pre_chat_form_options: PreChatForm;
    /** Service behind the channel; null if there is none */
    provider?: null;
    reply_time?: ReplyTime;
    /** Features enabled in the widget */
    selected_feature_flags?: WidgetFeature[];
    /** HTML snippet that embeds the widget */
    web_widget_script?: string;
    /** Token that identifies the web widget */
    website_token?: string;
    /** URL of the website that embeds the widget */
    website_url?: string;
    /** For instance `#1f93ff` */
    widget_color?: string;
};
/** A visitor opened the widget */
export type WebwidgetTriggeredEvent = {
    account: WebhookAccount;
    contact: WebhookContact;
    /** The contact's conversation at that moment; null if there is none */
    current_conversation: WebhookConversation | null;
    /**
     * Name of the event; determines the shape of the rest
     * @constant
     */
    event: "webwidget_triggered";
    event_info: WidgetEventInfo;
    /** The contact inbox's id, not the contact's */
    id: number;
    inbox: WebhookInbox;
    /** The contact's address in the inbox */
    source_id: string;
};
export type WhatsappChannelCreate = WithRequired<WhatsappChannelSettings, "phone_number" | "provider_config"> & {
    /**
     * Type; distinguishes similar shapes
     * @constant
     */
    type: "whatsapp";
};
export type WhatsappChannelSettings = {
    /** E.164, with the plus */
    phone_number?: string;
    /**
     * `default` is 360dialog
     * @enum {string}
     */
    provider?: "whatsapp_cloud" | "default";
    /** Validated with WhatsApp */
    provider_config?: WhatsappConfig;
};
/** Credentials for WhatsApp; the keys depend on the provider */
export type WhatsappConfig = {
    /** API key issued by the provider */
    api_key?: string;
    /** Id of the WhatsApp Business account at Meta */
    business_account_id?: string;
    /** Id of the phone number at WhatsApp */
    phone_number_id?: string;
    /** `embedded_signup` if it was set up by signing in at Meta */
    source?: string;
    /** Generated by the server */
    webhook_verify_token?: string;
} & {
    [key: string]: unknown;
};
/** State of the number as reported by WhatsApp; null where WhatsApp reports nothing */
export type WhatsappHealth = {
    /** Mode of the WhatsApp account, for instance `LIVE` or `SANDBOX` */
    account_mode?: string | null;
    /** Id of the business account at WhatsApp */
    business_id?: string | null;
    /** Certificate of the phone number, as sent by WhatsApp */
    certificate?: string | null;
    /** Whether WhatsApp verified the number, for instance `VERIFIED` */
    code_verification_status?: string | null;
    /** The phone number as displayed by WhatsApp */
    display_phone_number?: string | null;
    /** Newer servers only */
    expected_webhook_url?: string | null;
    /** Id of the phone number, assigned by WhatsApp */
    id?: string | null;
    /** ISO 8601 */
    last_onboarded_time?: string | null;
    /** For instance `TIER_1K` */
    messaging_limit_tier?: string | null;
    /** State of WhatsApp's review of the display name */
    name_status?: string | null;
    /** Where WhatsApp hosts the number, for instance `CLOUD_API` */
    platform_type?: string | null;
    /** For instance `GREEN` */
    quality_rating?: string | null;
    /** Sending rate of the number, as a `level` */
    throughput?: ({
        /** How many messages WhatsApp allows, for instance `STANDARD` */
        level?: string;
    } & {
        [key: string]: unknown;
    }) | null;
    /** Business name that WhatsApp verified for the number */
    verified_name?: string | null;
    /** Newer servers only */
    webhook_configuration?: {
        [key: string]: unknown;
    } | null;
} & {
    [key: string]: unknown;
};
/** A WhatsApp number */
export type WhatsappInbox = InboxCommon & {
    /** Web widgets only; null for this channel */
    allowed_domains?: null;
    /** Whether the inbox has a token for managing the business at Meta; only on Chatwoot's own cloud, for administrators (since 4.17) */
    business_management_token_configured?: boolean;
    /** URL to enter at the provider */
    callback_webhook_url?: string;
    /**
     * Type of the inbox's channel, for instance `Channel::Api`
     * @constant
     */
    channel_type: "Channel::Whatsapp";
    /** Whether contacts must prove identity by HMAC; null where not supported */
    hmac_mandatory?: null;
    /** Whether incoming calls are accepted (since 4.15, enterprise) */
    inbound_calls_enabled?: boolean;
    /** Until the templates have been fetched an empty array; before 4.17 an empty object, or null */
    message_templates: WhatsappTemplate[] | Record<string, unknown> | null;
    /** Id of the messaging service at Twilio; null in other channels */
    messaging_service_sid?: null;
    /** E.164, with the plus */
    phone_number?: string;
    /** `default` is 360dialog */
    provider?: "whatsapp_cloud" | "default" | (string & {});
    /** Visible only to administrators */
    provider_config?: WhatsappConfig;
    /** 4.14.2 sends it only for inboxes created by embedded signup */
    reauthorization_required?: boolean;
    /** Whether calls are recorded; only if calls are enabled (since 4.18, enterprise) */
    recording_enabled?: boolean;
    /** Expected reply time that the widget shows; null for other channels */
    reply_time?: null;
    /** Features enabled in the widget; null in other channels */
    selected_feature_flags?: null;
    /** Whether recorded calls are transcribed; only if calls are enabled (since 4.18, enterprise) */
    transcription_enabled?: boolean;
    /** Whether calls are enabled (4.14.2, enterprise) */
    voice_enabled?: boolean;
    /** HTML that embeds the web widget; null in other channels */
    web_widget_script?: null;
    /** Token that identifies the web widget; null in other channels */
    website_token?: null;
    /** URL of the website that embeds the widget; null for other channels */
    website_url?: null;
    /** Text under the heading of the web widget; null in other channels */
    welcome_tagline?: null;
    /** Heading of the widget's first screen; null for other channels */
    welcome_title?: null;
    /** Colour of the web widget in hex; null in other channels */
    widget_color?: null;
};
/** An error of WhatsApp's API (since 4.16.2) */
export type WhatsappRefusal = {
    /** What WhatsApp reported */
    error: {
        /** WhatsApp's error code */
        code?: number | string;
        /** The status of WhatsApp's response */
        http_status?: number;
        /** The reason in words */
        message: string;
        /** WhatsApp's error subcode */
        subcode?: number | string;
        /** `authorization` if the access token was refused */
        type: "authorization" | "api" | (string & {});
    };
};
/** A message template, as sent by WhatsApp, which may send other keys */
export type WhatsappTemplate = {
    /** For instance `UTILITY` */
    category?: string;
    /** Parts of the template: header, body, footer and buttons */
    components?: ({
        /** Buttons of the template, as sent by WhatsApp */
        buttons?: {
            [key: string]: unknown;
        }[];
        /** Format of the header, for instance `TEXT` or `IMAGE` */
        format?: string;
        /** Text of the component */
        text?: string;
        /** For instance `BODY` */
        type?: string;
    } & {
        [key: string]: unknown;
    })[];
    /** Id of the template, assigned by WhatsApp */
    id?: string;
    /** For instance `en_US` */
    language?: string;
    /** Name */
    name: string;
    /** Namespace of the templates, assigned by WhatsApp */
    namespace?: string;
    /** `POSITIONAL` or `NAMED` */
    parameter_format?: string;
    /** For instance `APPROVED`; lower case from 360dialog */
    status?: string;
} & {
    [key: string]: unknown;
};
/** What the page sent, and what the request reveals about the browser */
export type WidgetEventInfo = {
    /** Browser and platform that the visitor used */
    browser?: {
        /** Name of the browser, for instance `Chrome` */
        browser_name?: string | null;
        /** Version of the visitor's browser */
        browser_version?: string | null;
        /** Device that the browser ran on, if recognised */
        device_name?: string | null;
        /** Operating system of the visitor, for instance `macOS` */
        platform_name?: string | null;
        /** Version of the visitor's operating system */
        platform_version?: string | null;
    } & {
        [key: string]: unknown;
    };
    /** Language of the visitor's browser */
    browser_language?: string | null;
    /** When the visitor started, by the browser's clock */
    initiated_at?: {
        /** In the date format of the visitor's browser */
        timestamp?: string;
    } & {
        [key: string]: unknown;
    };
    /** The page that the visitor is on */
    referer?: string | null;
    /** Language that the widget is shown in, as a code */
    widget_language?: string | null;
} & {
    [key: string]: unknown;
};
/** Features of the widget; a newer server may send others */
export type WidgetFeature = "attachments" | "emoji_picker" | "end_conversation" | "use_inbox_avatar_for_bot" | "allow_mobile_webview" | (string & {});
/** Opening hours of an inbox on a day of the week */
export type WorkingHours = {
    /** null on a closed day */
    close_hour: number | null;
    /** null on a closed day */
    close_minutes: number | null;
    /** Whether the inbox is closed all day */
    closed_all_day: boolean;
    /** 0 is Sunday */
    day_of_week: number;
    /** Whether the inbox is open for all 24 hours */
    open_all_day: boolean;
    /** null on a closed day */
    open_hour: number | null;
    /** null on a closed day */
    open_minutes: number | null;
};
/** A day that is neither closed nor open all day needs both times */
export type WorkingHoursUpdate = {
    /** Hour of closing, 0 to 23, in the inbox's timezone */
    close_hour?: number | null;
    /** Minute of the closing time, 0 to 59; see `close_hour` */
    close_minutes?: number | null;
    /** Whether the inbox is closed all day */
    closed_all_day?: boolean;
    /** 0 is Sunday */
    day_of_week: number;
    /** Whether the inbox is open for all 24 hours */
    open_all_day?: boolean;
    /** Hour of opening, 0 to 23, in the inbox's timezone */
    open_hour?: number | null;
    /** Minute of the opening time, 0 to 59; see `open_hour` */
    open_minutes?: number | null;
};
