// Written by `npm run generate`. Change spec/corrections/ instead.

declare global {
  namespace Chatwoot {
    interface ContactCustomAttributes {
      [key: string]: unknown
    }
    interface ConversationCustomAttributes {
      [key: string]: unknown
    }
  }
}

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
         * @description The way to learn the version; needs no token and no account.
         */
        get: operations["getServerVersion"];
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
         * @description Every member may ask.
         */
        get: operations["getAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the account
         * @description For administrators. What is left out stays. The settings stand flat beside the name, though they are answered under `settings`; `industry`, `company_size` and `timezone` are answered under `custom_attributes`, and a `custom_attributes` object is ignored.
         */
        patch: operations["updateAccount"];
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
         * @description The base keeps its values and gets what only the other one has, with its conversations; the other one is deleted. There is no way back.
         */
        post: operations["mergeContacts"];
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
         * @description Agents who are no administrators get the access tokens, too.
         */
        get: operations["listAgentBots"];
        put?: never;
        /**
         * Create a bot
         * @description For administrators. Nothing is required, not even a name. Since 4.14 a URL with a local address is stored and never called, which opens every pending conversation of the bot.
         */
        post: operations["createAgentBot"];
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
        get: operations["getAgentBot"];
        put?: never;
        post?: never;
        /**
         * Delete a bot
         * @description For administrators. Its token is void at once.
         */
        delete: operations["deleteAgentBot"];
        options?: never;
        head?: never;
        /**
         * Change a bot
         * @description For administrators. Keys that are absent stay as they are. Bots of the system are a 404.
         */
        patch: operations["updateAgentBot"];
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
         * Delete the picture of a bot
         * @description For administrators. No picture is no mistake.
         */
        delete: operations["deleteAgentBotAvatar"];
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
         * Make a new access token for a bot
         * @description For administrators. The old token is void at once.
         */
        post: operations["resetAgentBotAccessToken"];
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
         * Make a new secret for what a bot is sent
         * @description For administrators, since 4.13. The old secret is void at once.
         */
        post: operations["resetAgentBotSecret"];
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
         * @description All of them, administrators too, by name, in one answer.
         */
        get: operations["listAgents"];
        put?: never;
        /**
         * Invite a user to the account
         * @description Administrators only. Who has no account on the server yet gets an invitation by mail. A user who is in the account already is a 422 that names `user_id`.
         */
        post: operations["createAgent"];
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
         * Take a user out of the account
         * @description Administrators only. A user who is in no other account is deleted.
         */
        delete: operations["deleteAgent"];
        options?: never;
        head?: never;
        /**
         * Change a user of the account
         * @description Administrators only. Servers with the enterprise folder write `custom_role_id` every time: left out, it becomes null.
         */
        patch: operations["updateAgent"];
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
         * Invite several users at once
         * @description Administrators only. Each gets a name made from the address and the role agent. Addresses that are no addresses, or are in the account already, are passed over without a word.
         */
        post: operations["createAgents"];
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
         * Users to whom conversations of some inboxes can be assigned
         * @description Members of all these inboxes, and the administrators of the account. Without `inbox_ids[]` a 404.
         */
        get: operations["listAssignableAgents"];
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
         * @description Enterprise; administrators only. Newest first, 25 a page (15 before 4.11). Empty while the account's feature is off.
         */
        get: operations["listAuditLogs"];
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
         * @description Administrators only. All of them, in one answer.
         */
        get: operations["listAutomationRules"];
        put?: never;
        /**
         * Make an automation rule
         * @description Administrators only. The rule stands bare in the answer here, in a payload everywhere else. A missing key is answered with 500. Operators and values are not looked at when a rule is stored: one that makes no sense is stored and never runs.
         */
        post: operations["createAutomationRule"];
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
         * @description Administrators only. An unknown id is answered with 500.
         */
        get: operations["getAutomationRule"];
        put?: never;
        post?: never;
        /**
         * Delete an automation rule
         * @description Administrators only.
         */
        delete: operations["deleteAutomationRule"];
        options?: never;
        head?: never;
        /**
         * Change an automation rule
         * @description Administrators only. What is left out stays; conditions and actions are each replaced whole. An unknown id is answered with 500.
         */
        patch: operations["updateAutomationRule"];
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
         * @description Administrators only. The copy has the same name and is as active as the original, so both run from now on. An unknown id is answered with 500.
         */
        post: operations["cloneAutomationRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
         * Change many conversations or contacts
         * @description Runs in the background: whatever goes wrong there is not told, unknown ids are passed over. Contacts since 4.10. 4.14.2 leaves conversations alone that the caller may not see. Administrators only may delete.
         */
        post: operations["bulkUpdate"];
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
         * Whether labels, inboxes and teams have changed
         * @description A key changes when something of its kind does; those who keep a copy compare.
         */
        get: operations["getCacheKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
         * @description All that match, in one answer.
         */
        get: operations["listCannedResponses"];
        put?: never;
        /**
         * Add a canned response
         * @description Any agent may. The short code is unique in the account.
         */
        post: operations["createCannedResponse"];
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
         * @description Any agent may.
         */
        delete: operations["deleteCannedResponse"];
        options?: never;
        head?: never;
        /**
         * Change a canned response
         * @description Any agent may. What is left out stays. There is no GET of a single one.
         */
        patch: operations["updateCannedResponse"];
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
         * @description Nobody has it is a 404 without a body; an inbox that does not exist, a 404 with `error`.
         */
        post: operations["findContactByInbox"];
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
         * @description 15 a page; a page past the end is empty. Only contacts with an e-mail address, a phone number or an identifier. Without `sort` there is no order at all, and pages repeat and skip contacts: always send one. Agents see all contacts, whatever their inboxes.
         */
        get: operations["listContacts"];
        put?: never;
        /**
         * Create a contact
         * @description Nothing is required. With `inbox_id` the contact gets an address in that inbox; an e-mail inbox then needs the contact's e-mail address and a phone inbox the number, else 422. An e-mail address, phone number or identifier that the account has already is a 422; a `source_id` that the inbox has already is a 500.
         */
        post: operations["createContact"];
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
        get: operations["getContact"];
        /**
         * Change a contact
         * @description The same as PATCH, also what is not sent stays.
         */
        put: operations["replaceContact"];
        post?: never;
        /**
         * Delete a contact
         * @description For administrators. A contact who is online cannot be deleted.
         */
        delete: operations["deleteContact"];
        options?: never;
        head?: never;
        /**
         * Change a contact
         * @description What is not sent stays. The keys of `custom_attributes` and `additional_attributes` are added to those that are there; to take some away there is destroy_custom_attributes.
         */
        patch: operations["updateContact"];
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
         * @description Since 4.14 (404 before). 100 a page; only of conversations that the caller may see.
         */
        get: operations["listContactAttachments"];
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
         * Remove the picture of a contact
         * @description Answers the contact, without `contact_inboxes`. No picture is no error.
         */
        delete: operations["deleteContactAvatar"];
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
         * Give a contact an address in an inbox
         * @description Without `source_id` the server makes one: a UUID in API and website inboxes, the e-mail address or phone number in those inboxes (422 when the contact has none). In other inboxes a missing `source_id` is a 500, and so is one that belongs to another contact of an API or website inbox.
         */
        post: operations["createContactInbox"];
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
         * Inboxes in which a contact can be written to
         * @description Only inboxes that the caller may see. In an API inbox where the contact has no address yet, `source_id` is a new UUID on every call.
         */
        get: operations["listContactableInboxes"];
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
         * @description The 20 with the latest activity, newest first; there are no more pages. Agents see those of their inboxes.
         */
        get: operations["listContactConversations"];
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
        /** Take custom attributes off a contact */
        post: operations["deleteContactCustomAttributes"];
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
        get: operations["listContactLabels"];
        put?: never;
        /**
         * Replace the labels of a contact
         * @description All labels that are not in the list are taken off. A label with a comma is split. Labels need not exist in the account.
         */
        post: operations["setContactLabels"];
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
         * @description All of them; there are no pages.
         */
        get: operations["listContactNotes"];
        put?: never;
        /** Write a note on a contact */
        post: operations["createContactNote"];
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
        get: operations["getContactNote"];
        put?: never;
        post?: never;
        /** Delete a note on a contact */
        delete: operations["deleteContactNote"];
        options?: never;
        head?: never;
        /** Change a note on a contact */
        patch: operations["updateContactNote"];
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
         * @description 15 a page. Without `sort` there is no order.
         */
        get: operations["listActiveContacts"];
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
         * Have contacts sent as CSV by e-mail
         * @description For administrators. The file is made in the background; the caller gets a link to it by e-mail. Without conditions and label, all contacts that the list shows.
         */
        post: operations["exportContacts"];
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
         * @description 15 a page, and without `sort` no order at all. Only contacts with an e-mail address, a phone number or an identifier. Each condition but the last carries the AND or OR that joins it to the next; AND binds tighter, there are no parentheses. An empty list of conditions matches all.
         */
        post: operations["filterContacts"];
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
         * @description For administrators. The file is read in the background.
         */
        post: operations["importContacts"];
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
         * Contacts whose name, e-mail address, phone number or identifier has a text
         * @description 15 a page, and without `sort` no order at all. Since 4.11 `count` is that of the page and `has_more` tells whether there is another. Newer servers also find contacts without e-mail address, phone number and identifier, no longer those of a company by its name, and answer 500 to a page below 1. 100 requests a minute and account.
         */
        get: operations["searchContacts"];
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
         * @description 25 a page, by default the open ones, latest activity first; a page past the end is empty. Agents see those of their inboxes. With `q` the status is ignored and the counts are those of the page. An unknown or blank status gives an empty list.
         */
        get: operations["listConversations"];
        put?: never;
        /**
         * Start a conversation
         * @description Found by inbox and contact, or by the contact's source_id in the inbox. In an API inbox every create without source_id makes a new thread. The status is overridden: resolved for a blocked contact, pending where an active bot answers first. `snoozed_until` is ISO 8601 here, the opposite of toggle_status. Called with a bot's token on a conversation with a team, the server stores the conversation and then answers 500.
         */
        post: operations["createConversation"];
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
         * @description With its newest message; the others come from its messages. Bots may ask since 4.14.2, but not for a conversation with a team (500).
         */
        get: operations["getConversation"];
        /**
         * Change priority or SLA policy of a conversation
         * @description The same as PATCH; nothing is replaced that is not sent.
         */
        put: operations["replaceConversation"];
        post?: never;
        /**
         * Delete a conversation
         * @description Administrators only. The server does it in the background.
         */
        delete: operations["deleteConversation"];
        options?: never;
        head?: never;
        /**
         * Change priority or SLA policy of a conversation
         * @description Everything else has an operation of its own and is ignored here. Called with a bot's token on a conversation with a team, the server stores the change and then answers 500.
         */
        patch: operations["updateConversation"];
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
         * @description `assignee_id` wins over `team_id`, even when it is null. An agent need not be a member of the inbox. A team takes the conversation from an agent who is not in it, and may choose one. Ids that do not exist unassign, without an error; an unknown bot changes nothing. An agent or null takes the conversation from a bot.
         */
        post: operations["assignConversation"];
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
         * @description 100 a page, oldest message first; inside a message the newest first.
         */
        get: operations["listConversationAttachments"];
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
         * @description All attributes that are not in the object are lost: there is no merging here. Nested values are kept, but a null in a list is dropped.
         */
        post: operations["setConversationCustomAttributes"];
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
         * Begin an upload of the dashboard
         * @description For the dashboard only: whoever calls with a token gets 422, since the server asks for the dashboard's session. Send files with the message instead.
         */
        post: operations["createConversationDirectUpload"];
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
         * @description One for each conversation, the same for all agents.
         */
        get: operations["getConversationDraft"];
        put?: never;
        post?: never;
        /** Delete the draft of a conversation */
        delete: operations["deleteConversationDraft"];
        options?: never;
        head?: never;
        /** Store the draft of a conversation */
        patch: operations["setConversationDraft"];
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
         * @description Servers without the enterprise folder answer 404.
         */
        get: operations["getConversationInboxAssistant"];
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
         * @description Bots may ask since 4.14.2.
         */
        get: operations["listConversationLabels"];
        put?: never;
        /**
         * Replace the labels of a conversation
         * @description All labels that are not in the list are taken off. A label with a comma is split. Labels need not exist in the account. Bots may call it since 4.14.2.
         */
        post: operations["setConversationLabels"];
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
         * @description Without parameters the newest 20; with `before` the newest 20 below that id; with `after` up to 100 above it, from the oldest; with both up to 1000, `after` itself included. There is no count and no page number: a page that is shorter than its size is the last.
         */
        get: operations["listMessages"];
        put?: never;
        /**
         * Write a message
         * @description Sent twice is delivered twice: there are no idempotency keys. `incoming` is for API inboxes only. Outgoing text runs through Liquid (`{{contact.name}}`). More than 200 messages a minute in one conversation, like every other refusal here, is a 422 with `error`.
         */
        post: operations["createMessage"];
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
         * Delete what a message says
         * @description The message stays, with another text ("This message was deleted", in the user's language) and without attachments. Channels that cannot take a message back keep it. Every agent of the inbox may, and again.
         */
        delete: operations["deleteMessage"];
        options?: never;
        head?: never;
        /**
         * Tell whether a message arrived
         * @description In API inboxes only, and the status only: a text cannot be edited. An unknown status, and delivered after read, are ignored without an error.
         */
        patch: operations["updateMessageStatus"];
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
         * @description Its `content_attributes` are lost. An unknown message is a 422, not a 404.
         */
        post: operations["retryMessage"];
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
         * @description By the account's Google Translate integration; null without it. Nothing at all where the message has a translation into that language already: it is in its `content_attributes`.
         */
        post: operations["translateMessage"];
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
         * @description The contact is blocked in all of its conversations, and new ones of it begin resolved.
         */
        post: operations["muteConversation"];
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
         * Who takes part in a conversation
         * @description Participants are told of what happens in it. Whoever is assigned becomes one.
         */
        get: operations["listConversationParticipants"];
        put?: never;
        /**
         * Add participants to a conversation
         * @description A user who may not see the conversation is in the answer, but not stored.
         */
        post: operations["addConversationParticipants"];
        /** Remove participants from a conversation */
        delete: operations["removeConversationParticipants"];
        options?: never;
        head?: never;
        /**
         * Replace the participants of a conversation
         * @description Those who are not in the list are taken out.
         */
        patch: operations["setConversationParticipants"];
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
         * What reports count of a conversation
         * @description Since 4.10, on servers with the enterprise folder; others answer 404. All of them in one answer.
         */
        get: operations["listConversationReportingEvents"];
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
         * @description A body without a priority clears it, too.
         */
        post: operations["setConversationPriority"];
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
         * Set the status of a conversation, or switch it
         * @description Without a status: open becomes resolved, everything else open. `snoozed_until` is unix seconds here (an ISO text becomes 1970 without an error); a snoozed conversation without a date waits for the contact's next message, and one that is already snoozed keeps its old date. An agent (no administrator) who opens a conversation gets it assigned. A bot that opens a pending one hands it over.
         */
        post: operations["toggleConversationStatus"];
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
         * Show or hide that somebody is typing
         * @description Bots may call it since 4.12.
         */
        post: operations["setConversationTyping"];
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
         * Mail a conversation to somebody
         * @description Queued; the address is not checked. An account may send 1000 an hour (30 at 4.10 and before).
         */
        post: operations["sendConversationTranscript"];
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
         * @description The status stays as it is.
         */
        post: operations["unmuteConversation"];
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
         * @description `agent_last_seen_at` and `assignee_last_seen_at` become one second before the last incoming message, or 0 when there is none.
         */
        post: operations["markConversationUnread"];
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
         * @description `agent_last_seen_at` becomes now, `assignee_last_seen_at` only when the assignee asks. Since 4.11 at most once an hour where nothing is unread: the answer then has the old time. 4.14.2 marks the caller's notifications of it as read, too.
         */
        post: operations["markConversationRead"];
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
         * @description 25 a page, latest activity first, whatever their status. Each condition but the last carries the AND or OR that joins it to the next; AND binds tighter, there are no parentheses. An empty list of conditions matches all.
         */
        post: operations["filterConversations"];
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
         * @description Of the open ones unless there is a status. Agents count those of their inboxes. Since 4.12 a user may ask 30 times a minute in an account.
         */
        get: operations["getConversationCounts"];
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
         * Conversations with a text in their messages
         * @description 25 a page, of every status. The counts are those of the page. Without `q` the server lists the open conversations instead.
         */
        get: operations["searchConversations"];
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
         * How many unread conversations inboxes, labels and teams have
         * @description Since 4.14.1, and only where the account has the feature `conversation_unread_counts` (off by default: 403). Older servers answer 404.
         */
        get: operations["getConversationUnreadCounts"];
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
         * @description A bare list, 25 a page, in no order unless `sort` is sent. Administrators only.
         */
        get: operations["listCsatSurveyResponses"];
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
         * Write review notes to an answer
         * @description Since 4.10, on servers with the enterprise folder; others answer 404. Administrators only.
         */
        patch: operations["updateCsatSurveyResponse"];
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
         * @description All of them, without pages; the last line tells the range. Without `since` and `until` the server answers 500. Newer servers (4.14.2) add a column with the review notes. Administrators only.
         */
        get: operations["downloadCsatSurveyResponses"];
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
         * How many surveys were sent and how they were answered
         * @description Administrators only.
         */
        get: operations["getCsatMetrics"];
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
         * @description All of them; there are no pages.
         */
        get: operations["listCustomAttributeDefinitions"];
        put?: never;
        /**
         * Define a custom attribute
         * @description For administrators since 4.14, before for every user of the account.
         */
        post: operations["createCustomAttributeDefinition"];
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
        get: operations["getCustomAttributeDefinition"];
        put?: never;
        post?: never;
        /**
         * Delete the definition of a custom attribute
         * @description For administrators since 4.14, before for every user of the account.
         */
        delete: operations["deleteCustomAttributeDefinition"];
        options?: never;
        head?: never;
        /**
         * Change the definition of a custom attribute
         * @description For administrators since 4.14, before for every user of the account. A list of values replaces the old one.
         */
        patch: operations["updateCustomAttributeDefinition"];
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
         * @description Of one type; there are no pages.
         */
        get: operations["listCustomFilters"];
        put?: never;
        /**
         * Save a filter
         * @description Only its maker sees it. A user may have a limited number of them; one too many is a 422.
         */
        post: operations["createCustomFilter"];
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
         * @description That of another user is a 404.
         */
        get: operations["getCustomFilter"];
        put?: never;
        post?: never;
        /** Delete a saved filter */
        delete: operations["deleteCustomFilter"];
        options?: never;
        head?: never;
        /**
         * Change a saved filter
         * @description What is not sent stays; a query is replaced whole.
         */
        patch: operations["updateCustomFilter"];
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
         * @description For administrators. Users who are members already are no mistake. The answer has all members.
         */
        post: operations["addInboxMembers"];
        /**
         * Take users out of an inbox
         * @description For administrators. The users stand in the body.
         */
        delete: operations["removeInboxMembers"];
        options?: never;
        head?: never;
        /**
         * Replace the members of an inbox
         * @description For administrators. Users who are not in the list are taken out; an empty list takes all out.
         */
        patch: operations["setInboxMembers"];
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
        get: operations["listInboxMembers"];
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
         * @description All of them, by name, without paging. Agents see those that they are members of.
         */
        get: operations["listInboxes"];
        put?: never;
        /**
         * Create an inbox
         * @description For administrators. Facebook, Instagram, TikTok and Twilio inboxes are made in the dashboard only. Without `channel` the server answers 500. A new inbox has no members; opening hours are set by an update.
         */
        post: operations["createInbox"];
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
         * @description Agents who are no members of it are refused.
         */
        get: operations["getInbox"];
        put?: never;
        post?: never;
        /**
         * Delete an inbox and its conversations
         * @description For administrators. It happens in the background.
         */
        delete: operations["deleteInbox"];
        options?: never;
        head?: never;
        /**
         * Change an inbox
         * @description For administrators. Keys that are absent stay as they are. The text `null` in any field is read as null. An e-mail inbox whose IMAP or SMTP is switched on is tried out first; when that fails the answer is a 422 with `message` alone.
         */
        patch: operations["updateInbox"];
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
         * @description `{}` when there is none. `access_token` is an object here and a text everywhere else; agents who are no administrators get it, too.
         */
        get: operations["getInboxAgentBot"];
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
         * @description The older form of listAssignableAgents, which takes several inboxes.
         */
        get: operations["listInboxAssignableAgents"];
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
         * Delete the picture of an inbox
         * @description No picture is no mistake.
         */
        delete: operations["deleteInboxAvatar"];
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
        get: operations["listInboxCampaigns"];
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
         * @description Since 4.10. A 400 for every other kind of inbox.
         */
        get: operations["getInboxCsatTemplate"];
        put?: never;
        post?: never;
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
         * What WhatsApp says of an inbox's number
         * @description Asked from WhatsApp at each call. For inboxes of the WhatsApp Cloud API; others are a 400. Since 4.14.2 for administrators only.
         */
        get: operations["getInboxHealth"];
        put?: never;
        post?: never;
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
         * Make a new secret for the webhook of an API inbox
         * @description For administrators, since 4.13. The old secret is void at once. An inbox of another channel is a 404 without a body.
         */
        post: operations["resetInboxSecret"];
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
         * Connect a bot to an inbox, or take it away
         * @description For administrators. Since 4.14 a bot of another account is a 404; before, it was connected.
         */
        post: operations["setInboxAgentBot"];
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
         * Fetch the message templates of a WhatsApp inbox anew
         * @description For administrators. For WhatsApp inboxes, also those by Twilio. It happens in the background; the templates are keys of the inbox.
         */
        post: operations["syncInboxTemplates"];
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
         * @description Apps that the server or the account does not offer are left out.
         */
        get: operations["listIntegrationApps"];
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
         * @description An id that does not exist is a 500.
         */
        get: operations["getIntegrationApp"];
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
         * @description For administrators. An app that does not exist is stored without an error.
         */
        post: operations["createIntegrationHook"];
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
         * @description For administrators.
         */
        delete: operations["deleteIntegrationHook"];
        options?: never;
        head?: never;
        /**
         * Change the settings of an app, or switch it on or off
         * @description For administrators. `settings` replaces all of them.
         */
        patch: operations["updateIntegrationHook"];
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
         * Ask a connected app to do something
         * @description Few apps take events, chiefly `openai`; the others are a 422.
         */
        post: operations["processIntegrationHookEvent"];
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
         * @description All of them; there are no pages.
         */
        get: operations["listLabels"];
        put?: never;
        /**
         * Create a label
         * @description For administrators.
         */
        post: operations["createLabel"];
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
         * @description For administrators; others can look it up in the list.
         */
        get: operations["getLabel"];
        put?: never;
        post?: never;
        /**
         * Delete a label
         * @description For administrators. Newer servers also take it off conversations and contacts, in the background; before, it stays on them.
         */
        delete: operations["deleteLabel"];
        options?: never;
        head?: never;
        /**
         * Change a label
         * @description For administrators. A new title reaches conversations and contacts in the background.
         */
        patch: operations["updateLabel"];
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
         * Macros that the caller may use
         * @description The global ones and the caller's own, in one answer.
         */
        get: operations["listMacros"];
        put?: never;
        /**
         * Make a macro
         * @description An agent's macro is always personal. Without a visibility an administrator's gets null and is closed to agents. A missing name or missing actions are answered with 500.
         */
        post: operations["createMacro"];
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
        get: operations["getMacro"];
        put?: never;
        post?: never;
        /**
         * Delete a macro
         * @description Agents may not delete global ones.
         */
        delete: operations["deleteMacro"];
        options?: never;
        head?: never;
        /**
         * Change a macro
         * @description Send `visibility` every time: left out, it becomes null and agents can no longer use the macro. Other keys that are left out stay. Agents may not change global ones. An unknown id is answered with 500.
         */
        patch: operations["updateMacro"];
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
         * @description It runs in the background; nothing tells when it is done, and an action that fails is passed over.
         */
        post: operations["executeMacro"];
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
        /** Of what the caller is told, and how */
        get: operations["getNotificationSettings"];
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
         * @description 15 a page, newest activity first. Those that are read or snoozed are left out unless asked for.
         */
        get: operations["listNotifications"];
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
        delete: operations["deleteNotification"];
        options?: never;
        head?: never;
        /**
         * Mark a notification read
         * @description Takes no body; there is nothing else to change.
         */
        patch: operations["markNotificationRead"];
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
         * Hide a notification until a time
         * @description Unix seconds; an ISO text becomes 1970 without an error. Without a time nothing is changed.
         */
        post: operations["snoozeNotification"];
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
        /** Mark a notification unread */
        post: operations["markNotificationUnread"];
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
         * @description In the background. All of them unless the type is `read`. Older servers (4.7 among them) delete those of the caller's other accounts too.
         */
        post: operations["deleteNotifications"];
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
         * Mark the caller's notifications read
         * @description All of them, or those of one conversation. A conversation that is not found counts as none given: all are marked.
         */
        post: operations["markAllNotificationsRead"];
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
         * @description The answer is a bare number.
         */
        get: operations["getUnreadNotificationCount"];
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
         * @description All of them, in one answer. The counts of their articles are 0 or null here; one portal by itself has the real ones.
         */
        get: operations["listPortals"];
        put?: never;
        /**
         * Make a help centre
         * @description For administrators. The keys of `portal` may also stand flat. 4.7.0 answers 500 without `custom_domain`; an empty one is fine.
         */
        post: operations["createPortal"];
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
         * @description With the counts of its articles. An unknown slug is a 500.
         */
        get: operations["getPortal"];
        put?: never;
        post?: never;
        /**
         * Delete a help centre with its categories and articles
         * @description For administrators. An unknown slug is a 500.
         */
        delete: operations["deletePortal"];
        options?: never;
        head?: never;
        /**
         * Change a help centre
         * @description For administrators. What is left out stays; `archived` archives it. The keys of `portal` may also stand flat. An unknown slug is a 500.
         */
        patch: operations["updatePortal"];
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
         * @description 25 a page, last changed first; by position when a category is asked for.
         */
        get: operations["listArticles"];
        put?: never;
        /**
         * Write an article
         * @description For administrators. 4.7.0 ignores the status and makes a draft.
         */
        post: operations["createArticle"];
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
        get: operations["getArticle"];
        put?: never;
        post?: never;
        /**
         * Delete an article
         * @description For administrators.
         */
        delete: operations["deleteArticle"];
        options?: never;
        head?: never;
        /**
         * Change an article
         * @description For administrators. What is left out stays; this is how an article is published.
         */
        patch: operations["updateArticle"];
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
         * @description Up to 1000 a page, by position.
         */
        get: operations["listCategories"];
        put?: never;
        /**
         * Make a category
         * @description Its language must be one of the portal's, and a slug is taken once in each.
         */
        post: operations["createCategory"];
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
        get: operations["getCategory"];
        put?: never;
        post?: never;
        /**
         * Delete a category
         * @description Its articles stay, without a category.
         */
        delete: operations["deleteCategory"];
        options?: never;
        head?: never;
        /**
         * Change a category
         * @description What is left out stays.
         */
        patch: operations["updateCategory"];
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
         * What reports count, event by event
         * @description Administrators only. 25 a page; since 4.10, on servers with the enterprise folder; others answer 404.
         */
        get: operations["listReportingEvents"];
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
         * Conversations, contacts, messages and articles with a text
         * @description 15 of each kind a page. A conversation without messages among the hits is a 500.
         */
        get: operations["globalSearch"];
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
         * Articles of the help centres with a text
         * @description 15 a page.
         */
        get: operations["globalSearchArticles"];
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
         * Contacts with a text
         * @description Looks at names, e-mail addresses, phone numbers and identifiers; 15 a page.
         */
        get: operations["globalSearchContacts"];
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
         * Conversations of contacts with a text
         * @description Looks at numbers of conversations and at names, addresses and identifiers of their contacts; 15 a page. A conversation without messages among the hits is a 500.
         */
        get: operations["globalSearchConversations"];
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
         * Messages with a text
         * @description Those of the caller's inboxes, activity included; 15 a page.
         */
        get: operations["globalSearchMessages"];
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
         * @description Enterprise. All of them, in one answer.
         */
        get: operations["listSlaPolicies"];
        put?: never;
        /**
         * Make an SLA policy
         * @description Enterprise; administrators only.
         */
        post: operations["createSlaPolicy"];
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
         * @description Enterprise.
         */
        get: operations["getSlaPolicy"];
        put?: never;
        post?: never;
        /**
         * Delete an SLA policy
         * @description Enterprise; administrators only. It goes in the background.
         */
        delete: operations["deleteSlaPolicy"];
        options?: never;
        head?: never;
        /**
         * Change an SLA policy
         * @description Enterprise; administrators only. What is left out stays.
         */
        patch: operations["updateSlaPolicy"];
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
         * @description All of them, also those without the caller, in one answer.
         */
        get: operations["listTeams"];
        put?: never;
        /**
         * Make a team
         * @description Administrators only. The name is stored in lower case and is unique in the account.
         */
        post: operations["createTeam"];
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
        get: operations["getTeam"];
        put?: never;
        post?: never;
        /**
         * Delete a team
         * @description Administrators only. Its conversations stay, without a team.
         */
        delete: operations["deleteTeam"];
        options?: never;
        head?: never;
        /**
         * Change a team
         * @description Administrators only. What is left out stays; a body without any key of a team is a 422.
         */
        patch: operations["updateTeam"];
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
        get: operations["listTeamMembers"];
        put?: never;
        /**
         * Put users into a team
         * @description Administrators only. Answers only those who were not in it before, so the same call again gives an empty list. An id outside the account is a 401 (`Invalid User IDs`) and adds nobody.
         */
        post: operations["addTeamMembers"];
        /**
         * Take users out of a team
         * @description Administrators only. The ids stand in the body.
         */
        delete: operations["removeTeamMembers"];
        options?: never;
        head?: never;
        /**
         * Replace the members of a team
         * @description Administrators only. Who is not in the list leaves the team. An id outside the account is a 401 (`Invalid User IDs`) and changes nothing.
         */
        patch: operations["setTeamMembers"];
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
         * Note that the caller works in this account now
         * @description Sets `active_at` of the account in the profile.
         */
        post: operations["updateActiveAt"];
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
         * Store a file
         * @description For attachments of messages, automation rules and macros. An address is fetched by the server: since 4.13 images and videos only, and no private hosts. 60 an hour per account.
         */
        post: operations["upload"];
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
         * @description For administrators. All of them, without paging; one alone cannot be asked for.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Register a webhook
         * @description For administrators. The URL is unique in the account. Since 4.14 a local address is stored and never called. The secret is the server's; one that is sent is ignored, and a new one needs a new webhook.
         */
        post: operations["createWebhook"];
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
         * @description For administrators.
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        /**
         * Change a webhook
         * @description For administrators. Keys that are absent stay as they are; `subscriptions` replaces all of them.
         */
        patch: operations["updateWebhook"];
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
         * The user whose token is sent
         * @description With the accounts the user belongs to: the way to learn an account id from a token. `account_id`, `inviter_id` and `role` are those of the account that was active last. A bot's token is refused.
         */
        get: operations["getProfile"];
        /**
         * Change the user whose token is sent
         * @description What is left out stays. JSON may also be flat, without `profile`; forms may not. A new password needs the current one. An empty `profile` is a 422.
         */
        put: operations["updateProfile"];
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
        post: operations["setProfileAutoOffline"];
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
         * Set whether the user is reachable in an account
         * @description Changes `availability` of that account. `availability_status` is what others see: while `auto_offline` is on, a user without an open dashboard stays offline.
         */
        post: operations["setProfileAvailability"];
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
        /** Take the picture away */
        delete: operations["deleteProfileAvatar"];
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
         * Give the user a new token
         * @description The new one is `access_token` of the answer; the one that was sent is dead at once, so a lost answer locks the caller out.
         */
        post: operations["resetProfileAccessToken"];
        delete?: never;
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
         * Note which account the user works in
         * @description The profile's `account_id` and `role` are those of this account from then on.
         */
        put: operations["setActiveAccount"];
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
         * Conversations as they are now
         * @description Administrators only.
         */
        get: operations["getLiveConversationMetrics"];
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
         * Open conversations as they are now, by team or assignee
         * @description Only teams or assignees with open conversations, and one row with null for the conversations that have none. Ids of deleted users remain. Administrators only.
         */
        get: operations["getGroupedLiveConversationMetrics"];
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
         * @description One point for each day (or `group_by`) of the range, also for those without anything. Without `since` and `until` the list is empty. For an unknown metric the server answers `{}`, without `type` 500. Administrators only.
         */
        get: operations["getReportSeries"];
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
         * @description The first line tells the range, the header follows after two empty lines. Times are words, `N/A` when there are none. Without `since` and `until` the server answers 500. Administrators only.
         */
        get: operations["downloadAgentReport"];
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
         * How much bots do
         * @description Of conversations in inboxes that a bot answers. Administrators only.
         */
        get: operations["getBotMetrics"];
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
         * What bots resolved and handed over in a range, and in the range before
         * @description `previous` is the range of equal length that ends at `since`. Administrators only.
         */
        get: operations["getBotSummary"];
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
         * @description The days before today, a column each, a row for each hour; `since` and `until` change nothing. The first line tells the timezone. Without `timezone_offset` the server answers 500. Administrators only.
         */
        get: operations["downloadConversationTraffic"];
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
         * Open conversations as they are now, of the account or of each agent
         * @description `type=account` gives one object, `type=agent` a list, 25 agents a page, those with the most open conversations first. Without a type the answer is an empty 422. Administrators only.
         */
        get: operations["getConversationReport"];
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
         * @description Since 4.10. Laid out as the report by agent. Without `since` and `until` the server answers 500. Administrators only.
         */
        get: operations["downloadConversationSummary"];
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
         * How long first replies took, by kind of inbox
         * @description 4.14.2 has it, 4.10 not. Without `since` and `until` of all time. Administrators only.
         */
        get: operations["getFirstResponseTimeDistribution"];
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
         * @description 4.14.2 has it, 4.10 not. Without `since` and `until` of all time. Administrators only.
         */
        get: operations["getInboxLabelMatrix"];
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
         * @description Laid out as the report by agent, but its rows have two values more than the header has names (reply time and resolutions). Without `since` and `until` the server answers 500. Administrators only.
         */
        get: operations["downloadInboxReport"];
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
         * @description Laid out as the report by agent. Without `since` and `until` the server answers 500. Administrators only.
         */
        get: operations["downloadLabelReport"];
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
         * @description 4.14.2 has it, 4.10 not. By agent means by the conversation's present assignee. Without `group_by`, or with another word, the answer is an empty 422. Without `since` and `until` nothing is counted. Administrators only.
         */
        get: operations["getOutgoingMessagesCount"];
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
         * All metrics of a range, and of the range before
         * @description `previous` is the range of equal length that ends at `since`. Administrators only.
         */
        get: operations["getReportSummary"];
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
         * @description Laid out as the report by agent. Without `since` and `until` the server answers 500. Administrators only.
         */
        get: operations["downloadTeamReport"];
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
         * @description All agents, in no order; without `since` and `until` nothing is counted. Administrators only.
         */
        get: operations["getAgentSummaryReport"];
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
         * Conversations by kind of inbox and status
         * @description Since 4.10. An object, where the other summary reports are lists. A range of more than six months is a 422. Administrators only.
         */
        get: operations["getChannelSummaryReport"];
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
         * @description All inboxes, in no order; without `since` and `until` nothing is counted. Administrators only.
         */
        get: operations["getInboxSummaryReport"];
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
         * @description All labels of the account. Averages are 0 where the other reports have null. Administrators only.
         */
        get: operations["getLabelSummaryReport"];
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
         * @description All teams, in no order; without `since` and `until` nothing is counted. Administrators only.
         */
        get: operations["getTeamSummaryReport"];
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
         * Whether the server answers
         * @description Newer than 4.10 (4.14.2 has it, 4.7 does not). Asks neither database nor queue; never throttled.
         */
        get: operations["getServerHealth"];
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
         * @description All of them, in one answer. Once an account of the app has been deleted this is a 500 for good: its grant stays and leads to nothing. Keep the ids yourself.
         */
        get: operations["listPlatformAccounts"];
        put?: never;
        /**
         * Make an account
         * @description It has no members yet. An unknown feature or status is a 500. 4.7.0 answers 500 without a name.
         */
        post: operations["createPlatformAccount"];
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
        get: operations["getPlatformAccount"];
        put?: never;
        post?: never;
        /**
         * Delete an account and all that is in it
         * @description Done in the background. From then on the list of this app's accounts is a 500.
         */
        delete: operations["deletePlatformAccount"];
        options?: never;
        head?: never;
        /**
         * Change an account of the platform app
         * @description What is left out stays; features that are not named stay as they are. `custom_attributes` and `limits` replace what was stored. An unknown feature or status is a 500.
         */
        patch: operations["updatePlatformAccount"];
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
         * @description All of them, in one answer; rows with the users' ids, not the users.
         */
        get: operations["listPlatformAccountUsers"];
        put?: never;
        /**
         * Make a user a member of an account, or change the role
         * @description The same call for a user who is a member already changes the role. The user need not be one of the app's. An unknown user is a 422, an unknown role a 500.
         */
        post: operations["addPlatformAccountUser"];
        /**
         * Take a user out of an account
         * @description `user_id` stands in the query or in the body; the query is safer, since proxies may drop the body of a DELETE. Also 200 when the user is no member.
         */
        delete: operations["removePlatformAccountUser"];
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
         * @description Since 4.14. Refused with a 403 unless the server sets EMAIL_CHANNEL_MIGRATION.
         */
        post: operations["migratePlatformEmailChannels"];
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
         * @description All of them, in one answer. 4.7.0 answers 500 once a bot of the app has been deleted.
         */
        get: operations["listPlatformAgentBots"];
        put?: never;
        /**
         * Make an agent bot
         * @description With `account_id` it belongs to that account, without it to all of them.
         */
        post: operations["createPlatformAgentBot"];
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
        get: operations["getPlatformAgentBot"];
        put?: never;
        post?: never;
        /**
         * Delete an agent bot
         * @description On 4.7.0 the list of this app's bots is a 500 from then on.
         */
        delete: operations["deletePlatformAgentBot"];
        options?: never;
        head?: never;
        /**
         * Change an agent bot of the platform app
         * @description What is left out stays.
         */
        patch: operations["updatePlatformAgentBot"];
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
        /** Take an agent bot's picture away */
        delete: operations["deletePlatformAgentBotAvatar"];
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
         * Make a user, or get the one with this e-mail address
         * @description A user whose e-mail address exists already is answered as it is, and the rest of the body is ignored: the call may be repeated. New users are confirmed and members of no account. 4.7.0 answers 500 without a name.
         */
        post: operations["createPlatformUser"];
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
        get: operations["getPlatformUser"];
        put?: never;
        post?: never;
        /** Delete a user */
        delete: operations["deletePlatformUser"];
        options?: never;
        head?: never;
        /**
         * Change a user of the platform app
         * @description What is left out stays; `custom_attributes` are merged into those that are stored.
         */
        patch: operations["updatePlatformUser"];
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
         * A link that signs the user in
         * @description It works once and for five minutes.
         */
        get: operations["getPlatformUserLoginUrl"];
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
         * @description The one that the user has; nothing is made or changed.
         */
        post: operations["getPlatformUserToken"];
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
         * @description For the contact; needs no token. A conversation without a survey is a 404.
         */
        get: operations["getCsatSurvey"];
        /**
         * Answer the satisfaction survey of a conversation
         * @description Needs no token. A background job stores the answer: what comes back here is still the state before, null the first time. A second answer overwrites the first; 14 days after the survey it is a 422. A rating outside 1 to 5 is dropped without an error.
         */
        put: operations["submitCsatSurvey"];
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
         * @description Like the whole public API it needs no token and answers browsers of any origin (CORS).
         */
        get: operations["getPublicInbox"];
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
         * Make a contact of an API inbox
         * @description Nothing is required; without a name the contact gets a made-up one. A known `source_id` gives its contact, unchanged. A known `identifier` gives the same contact, with its old name and a new `source_id`. A wrong `identifier_hash` is a 500, also a missing one where the inbox enforces identity validation.
         */
        post: operations["createPublicContact"];
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
        get: operations["getPublicContact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a contact of an API inbox
         * @description The answer has another shape than that of the other routes. An e-mail address or phone number that another contact has can merge the two; the answer is the one that remains.
         */
        patch: operations["updatePublicContact"];
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
         * @description A bare list of all, with all their messages. A contact who proved who it is gets those of its other inboxes too.
         */
        get: operations["listPublicConversations"];
        put?: never;
        /**
         * Start a conversation in an API inbox
         * @description Each call starts another one.
         */
        post: operations["createPublicConversation"];
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
         * @description With all its messages.
         */
        get: operations["getPublicConversation"];
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
         * @description The newest 20, with `before` the newest 20 below that id; a bare list without private notes and activity. Since 4.14 another address of the same contact gives 404, unless that contact proved who it is.
         */
        get: operations["listPublicMessages"];
        put?: never;
        /**
         * Write a message as the contact
         * @description Sent twice is stored twice. Always an incoming message. `{}` stores an empty one. `echo_id` does not come back in the answer.
         */
        post: operations["createPublicMessage"];
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
         * @description For messages with choices, forms and surveys; the values go to `content_attributes.submitted_values`, nothing else can be changed. A survey is closed 14 days after it was sent (422).
         */
        patch: operations["updatePublicMessage"];
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
         * @description It never opens one; called again, the conversation stays resolved.
         */
        post: operations["resolvePublicConversation"];
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
         * @description The server also reads `typing_status` in the query; either is enough. Other words do nothing.
         */
        post: operations["setPublicTyping"];
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
         * Note that the contact has seen a conversation
         * @description Messages to the contact become read in the background.
         */
        post: operations["markPublicConversationRead"];
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
         * @description To the address that the rule names. Never signed.
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
         * @description To the address that the rule names. Never signed.
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
         * @description To the address that the rule names. Never signed.
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
         * @description To the address that the rule names. Never signed; nothing says what changed.
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
         * @description To the address that the rule names. Never signed. The body is the conversation; the message is not sure to be in it.
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
         * A contact was made
         * @description To account webhooks.
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
         * A contact changed
         * @description To account webhooks. Every incoming message gives one, for `last_activity_at`. Deletions are told to nobody.
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
         * A conversation began
         * @description To account webhooks and the API inbox; to no bot. The first message may be in it or not, and may be delivered before it.
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
         * @description To agent bots only. Webhooks cannot subscribe to it.
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
         * @description To agent bots only. Webhooks cannot subscribe to it.
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
         * @description To account webhooks, the API inbox and, since 4.13, the agent bot. The status before is only in the conversation_updated that goes with it.
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
         * @description To account webhooks and the API inbox.
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
         * Somebody began to type
         * @description To account webhooks and the API inbox.
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
         * A conversation changed
         * @description To account webhooks, the API inbox and, since 4.13, the agent bot. For status, assignee, team, labels, priority, custom attributes, snoozing, waiting and the first reply; a new status gives conversation_status_changed too, before or after this.
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
         * An inbox was made
         * @description To account webhooks, if the server has ENABLE_INBOX_EVENTS; 4.7 never sends it. It carries the secrets of the channel.
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
         * An inbox changed
         * @description To account webhooks, if the server has ENABLE_INBOX_EVENTS; 4.7 never sends it. It carries the secrets of the channel. When only the channel changed, nothing says what.
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
         * @description To the address that the macro names. Never signed.
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
         * A message was written
         * @description To account webhooks, the API inbox and the agent bot. Private notes are sent too: whoever forwards outgoing messages must look at `private`. What the receiver itself wrote comes back. Activities are not sent. When an API inbox does not take it, the message becomes failed; when a bot does not, a pending conversation is opened, but after a 429 or 500 only if two more attempts fail too (since 4.12).
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
         * A message changed, or was deleted
         * @description To account webhooks, the API inbox and the agent bot. Nothing says what changed. A deleted message comes as this, with `content_attributes.deleted` and another text. Not taking it has the effects that message_created tells.
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
         * @description To account webhooks and the agent bot.
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
        /** @description A token with the record around it */
        AccessTokenRecord: AccessTokenRecord;
        Account: Account;
        AccountConversationReport: AccountConversationReport;
        /** @description The plan, and what else is set of these keys; others that are stored are not shown */
        AccountCustomAttributes: AccountCustomAttributes;
        /** @description An account as the GET answers it */
        AccountDetails: AccountDetails;
        /** @description The features that are on, by name; one that is off is not there */
        AccountFeatures: AccountFeatures;
        /** @description The name of a feature, and whether it is on; an unknown name is a 500 */
        AccountFeatureSwitches: AccountFeatureSwitches;
        /** @description How many an account may have of `agents`, `inboxes` and the like; empty when nothing is set for it */
        AccountLimits: AccountLimits;
        /** @description Only what was set is there */
        AccountSettings: AccountSettings;
        /**
         * @description A suspended account answers its members with 401
         * @enum {string}
         */
        AccountStatus: AccountStatus;
        AccountUpdate: AccountUpdate;
        /** @description That a user is a member of an account; the row as the database has it */
        AccountUser: AccountUser;
        /** @description What the action works with. Texts: send_message, add_private_note, add_label and remove_label (titles), change_status, change_priority, send_webhook_event (an address), send_email_transcript (addresses, separated by commas). Ids: assign_agent, assign_team, add_sla; `nil` as text takes the assignment or priority away. send_attachment takes what an upload answers as `blob_id`. send_email_to_team takes one object. The others take nothing. */
        ActionParams: ActionParams;
        /** @description A user as a member of an account */
        Agent: Agent;
        /** @description A bot of the account or of the system */
        AgentBot: AgentBot;
        AgentBotChange: AgentBotChange;
        /** @description Names have no prefix */
        AgentBotForm: AgentBotForm;
        AgentBotSender: AgentBotSender;
        /** @description How a bot is told of messages; a newer server may send others */
        AgentBotType: AgentBotType;
        AgentConversationReport: AgentConversationReport;
        /** @enum {string} */
        AgentRole: AgentRole;
        ApiChannelCreate: ApiChannelCreate;
        ApiChannelSettings: ApiChannelSettings;
        /** @description An inbox that other programs fill */
        ApiInbox: ApiInbox;
        /** @description Other keys are kept as they are sent */
        ApiInboxAttributes: ApiInboxAttributes;
        AppliedSla: AppliedSla;
        /** @description An article of a help centre */
        Article: Article;
        /** @description The article's category; all null when it has none */
        ArticleCategory: ArticleCategory;
        ArticleCreate: ArticleCreate;
        ArticleList: ArticleList;
        ArticleListMeta: ArticleListMeta;
        /** @description For search engines; other keys are dropped when they are sent */
        ArticleMeta: ArticleMeta;
        /** @description An article as part of another */
        ArticleReference: ArticleReference;
        /** @enum {string} */
        ArticleStatus: ArticleStatus;
        ArticleUpdate: ArticleUpdate;
        /** @description An agent bot to which a conversation is assigned (since 4.10) */
        AssignedBot: AssignedBot;
        /** @description A file or place that came with a message, told apart by `file_type`; a newer server may have others. Its addresses need no token. */
        Attachment: Attachment;
        /** @description The kind of an attachment; a newer server may have others */
        AttachmentFileType: AttachmentFileType;
        /** @description The value of a column; times are ISO 8601 */
        AttributeValue: AttributeValue;
        AudioAttachment: AudioAttachment;
        /** @description One change */
        AuditLog: AuditLog;
        AuditLogList: AuditLogList;
        /** @description One thing that a rule does, kept as it was sent */
        AutomationAction: AutomationAction;
        /** @description One condition, kept as it was sent. `query_operator` joins it to the next one and is null or absent on the last only. */
        AutomationCondition: AutomationCondition;
        /** @description A rule on new conversations ran */
        AutomationConversationCreatedEvent: AutomationConversationCreatedEvent;
        /** @description A rule on opened conversations ran */
        AutomationConversationOpenedEvent: AutomationConversationOpenedEvent;
        /** @description A rule on resolved conversations ran */
        AutomationConversationResolvedEvent: AutomationConversationResolvedEvent;
        /** @description A rule on changed conversations ran */
        AutomationConversationUpdatedEvent: AutomationConversationUpdatedEvent;
        /** @description After what a rule runs; a newer server may know others */
        AutomationEvent: AutomationEvent;
        /** @description A rule on new messages ran */
        AutomationMessageCreatedEvent: AutomationMessageCreatedEvent;
        /** @description What happens by itself after an event, on conversations that meet the conditions */
        AutomationRule: AutomationRule;
        AutomationRuleFile: AutomationRuleFile;
        AutomationRuleResult: AutomationRuleResult;
        /**
         * @description Whether a user is reachable
         * @enum {string}
         */
        Availability: Availability;
        BotMetrics: BotMetrics;
        /** @description What bots did in a range, and in the one before */
        BotSummary: BotSummary;
        BotTotals: BotTotals;
        /** @description Since 4.10 */
        BulkContactUpdate: BulkContactUpdate;
        BulkConversationUpdate: BulkConversationUpdate;
        BulkLabels: BulkLabels;
        BulkUpdate: BulkUpdate;
        /** @description The one refusal of bulk actions; no word on the cause */
        BulkUpdateRefusal: BulkUpdateRefusal;
        /** @description Subscribed; not said again when one subscribes twice */
        CableConfirmSubscription: CableConfirmSubscription;
        /** @description The server ends the connection; a stopping server closes it without this */
        CableDisconnect: CableDisconnect;
        /** @description A frame of the socket, told apart by `type`, which one with an event lacks */
        CableFrame: CableFrame;
        /** @description An event */
        CableMessage: CableMessage;
        /** @description Every 3 seconds; needs no answer */
        CablePing: CablePing;
        /** @description Chatwoot does not send it; a refused subscription stays without an answer */
        CableRejectSubscription: CableRejectSubscription;
        /** @description The first frame; commands may be sent before it */
        CableWelcome: CableWelcome;
        CacheKeys: CacheKeys;
        /** @description A message that goes out by itself */
        Campaign: Campaign;
        /** @description A text that agents put into a message by its short code */
        CannedResponse: CannedResponse;
        CaptainAssistantSender: CaptainAssistantSender;
        /** @description A category of a help centre */
        Category: Category;
        CategoryCreate: CategoryCreate;
        CategoryList: CategoryList;
        /** @description A category as part of another */
        CategoryReference: CategoryReference;
        CategoryUpdate: CategoryUpdate;
        /** @description One change, under the name of its column: for instance status, assignee_id, label_list (a list) and cached_label_list (one text), custom_attributes (the whole object). `updated_at` is always among them. */
        ChangedAttribute: ChangedAttribute;
        /** @description Conversations by status */
        ChannelConversationCounts: ChannelConversationCounts;
        /** @description The kind of an inbox; a newer server may send others. Servers of 4.14 have no `Channel::Voice` any more. */
        ChannelType: ChannelType;
        Contact: Contact;
        ContactAttachment: ContactAttachment;
        /** @description What Chatwoot and its channels note about a contact; other keys are kept as they are sent */
        ContactAttributes: ContactAttributes;
        ContactCreate: ContactCreate;
        ContactCreated: ContactCreated;
        /** @description A contact was made */
        ContactCreatedEvent: ContactCreatedEvent;
        /** @description Nested values are written in brackets: `custom_attributes[plan]`, `additional_attributes[city]` */
        ContactCreateForm: ContactCreateForm;
        /** @description What the account notes about a contact, by the keys of its custom attributes */
        ContactCustomAttributes: ContactCustomAttributes;
        ContactExport: ContactExport;
        /** @description An attachment of a message, as lists of files have it: without the parts that only a place or a shared contact has, for which the others are null */
        ContactFile: ContactFile;
        ContactFileList: ContactFileList;
        /** @description One condition. `query_operator` joins it to the next one and is absent or null on the last. equal_to and not_equal_to look at the first value only, contains and does_not_contain at all. A contact without a value matches neither an operator nor its opposite. A word that is no key of the server's is a custom attribute. */
        ContactFilterCondition: ContactFilterCondition;
        /** @description A contact's address in an inbox */
        ContactInbox: ContactInbox;
        /** @description The refusal to delete a contact who is online */
        ContactIsOnline: ContactIsOnline;
        ContactList: ContactList;
        ContactListMeta: ContactListMeta;
        ContactSearchMeta: ContactSearchMeta;
        ContactSearchResult: ContactSearchResult;
        ContactSender: ContactSender;
        ContactUpdate: ContactUpdate;
        /** @description A contact changed */
        ContactUpdatedEvent: ContactUpdatedEvent;
        /** @description Nested values are written in brackets: `custom_attributes[plan]`, `additional_attributes[city]` */
        ContactUpdateForm: ContactUpdateForm;
        Conversation: Conversation;
        /** @description An assignee or a team; null unassigns */
        ConversationAssignment: ConversationAssignment;
        /** @description An attachment in a list. What its kind does not have (a place or a contact has no file) is null. */
        ConversationAttachment: ConversationAttachment;
        /** @description What the channel notes about a conversation; other keys are kept as they are sent */
        ConversationAttributes: ConversationAttributes;
        /** @description Of all pages; with q, of this page only */
        ConversationCounts: ConversationCounts;
        ConversationCreate: ConversationCreate;
        ConversationCreateDetails: ConversationCreateDetails;
        /** @description A conversation began */
        ConversationCreatedEvent: ConversationCreatedEvent;
        /** @description Nested values are written in brackets */
        ConversationCreateForm: ConversationCreateForm;
        /** @description What the account notes about a conversation, by the keys of its custom attributes */
        ConversationCustomAttributes: ConversationCustomAttributes;
        ConversationDraft: ConversationDraft;
        /** @description One condition. `query_operator` joins it to the next one and is absent or null on the last. A word that is no key of the server's is a custom attribute; those stand last, since the server reads standard keys that come after them differently. */
        ConversationFilterCondition: ConversationFilterCondition;
        ConversationFilterResult: ConversationFilterResult;
        ConversationList: ConversationList;
        /** @description A message inside a conversation */
        ConversationMessage: ConversationMessage;
        /** @description Who takes part; `assignee_type` tells a user from a bot. A newer server may have other assignees. */
        ConversationMeta: ConversationMeta;
        ConversationMetaOfBot: ConversationMetaOfBot;
        /** @description Assigned to a user, or to nobody */
        ConversationMetaOfUser: ConversationMetaOfUser;
        /** @description A conversation was opened */
        ConversationOpenedEvent: ConversationOpenedEvent;
        /** @enum {string} */
        ConversationPriority: ConversationPriority;
        /** @description A conversation was resolved */
        ConversationResolvedEvent: ConversationResolvedEvent;
        /** @description A conversation as a search shows it */
        ConversationSearchHit: ConversationSearchHit;
        ConversationSearchMessage: ConversationSearchMessage;
        /** @enum {string} */
        ConversationStatus: ConversationStatus;
        /** @description The status of a conversation changed */
        ConversationStatusChangedEvent: ConversationStatusChangedEvent;
        /** @description Somebody stopped typing */
        ConversationTypingOffEvent: ConversationTypingOffEvent;
        /** @description Somebody began to type */
        ConversationTypingOnEvent: ConversationTypingOnEvent;
        /** @description Unread conversations by id (as text); those without any are left out */
        ConversationUnreadCounts: ConversationUnreadCounts;
        ConversationUpdate: ConversationUpdate;
        /** @description A conversation changed */
        ConversationUpdatedEvent: ConversationUpdatedEvent;
        /** @description What a contact says of a conversation */
        CsatAnswer: CsatAnswer;
        CsatMetrics: CsatMetrics;
        /**
         * @description 5 is the best
         * @enum {integer}
         */
        CsatRating: CsatRating;
        /** @description A satisfaction survey as its contact sees it */
        CsatSurvey: CsatSurvey;
        /** @description The stored answer to a survey */
        CsatSurveyAnswer: CsatSurveyAnswer;
        /** @description An answer to a satisfaction survey */
        CsatSurveyResponse: CsatSurveyResponse;
        /** @description A custom attribute that conversations or contacts may have */
        CustomAttributeDefinition: CustomAttributeDefinition;
        /** @description What carries a custom attribute */
        CustomAttributeModel: CustomAttributeModel;
        /** @description What kind of value a custom attribute has */
        CustomAttributeType: CustomAttributeType;
        /** @description A filter that a user saved */
        CustomFilter: CustomFilter;
        /** @description What the filter asks for, in the form that conversations/filter and contacts/filter take. The server stores it without a check; the keys may come back in another order. */
        CustomFilterQuery: CustomFilterQuery;
        DirectUpload: DirectUpload;
        EmailChannelCreate: EmailChannelCreate;
        EmailChannelSettings: EmailChannelSettings;
        /** @description A mailbox. Only administrators get the settings of IMAP and SMTP, passwords included. */
        EmailInbox: EmailInbox;
        EmbedAttachment: EmbedAttachment;
        /** @description Most handled errors */
        ErrorText: ErrorText;
        /** @description A Facebook page */
        FacebookInbox: FacebookInbox;
        FallbackAttachment: FallbackAttachment;
        /** @description What is wrong, by field */
        FieldErrors: FieldErrors;
        FileAttachment: FileAttachment;
        /** @description Of all pages; in a search with q, of this page only */
        FilterCounts: FilterCounts;
        /** @description An id, as number or digits */
        FilterId: FilterId;
        /** @description How many first replies came within which time */
        FirstResponseTimes: FirstResponseTimes;
        /** @description The framework's own answer to what the server did not handle */
        FrameworkError: FrameworkError;
        /** @description An article as the global search shows it */
        GlobalSearchArticle: GlobalSearchArticle;
        /** @description A contact as the global search shows it */
        GlobalSearchContact: GlobalSearchContact;
        /** @description A conversation as the global search shows it */
        GlobalSearchConversation: GlobalSearchConversation;
        GlobalSearchResult: GlobalSearchResult;
        /** @description Where messages come in and go out, told apart by `channel_type`; a newer server may send other channels */
        Inbox: Inbox;
        /** @description A bot as its inbox answers it */
        InboxAgentBot: InboxAgentBot;
        /** @description Empty until it is set */
        InboxAssignmentConfig: InboxAssignmentConfig;
        InboxAssistant: InboxAssistant;
        /** @description What every inbox has, whatever its channel */
        InboxCommon: InboxCommon;
        InboxCreate: InboxCreate;
        /** @description An inbox was made */
        InboxCreatedEvent: InboxCreatedEvent;
        /** @description Nested values are written in brackets */
        InboxCreateForm: InboxCreateForm;
        /** @description How a rating is asked for; empty until it is set */
        InboxCsatConfig: InboxCsatConfig;
        InboxLabelMatrix: InboxLabelMatrix;
        InboxMembersChange: InboxMembersChange;
        /** @description An inbox as part of another answer */
        InboxReference: InboxReference;
        /** @description An inbox as it is stored, without what its channel adds */
        InboxRow: InboxRow;
        /** @description What can be set whatever the channel is */
        InboxSettings: InboxSettings;
        InboxUpdate: InboxUpdate;
        /** @description An inbox changed */
        InboxUpdatedEvent: InboxUpdatedEvent;
        /** @description Nested values are written in brackets; the text `null` is read as null */
        InboxUpdateForm: InboxUpdateForm;
        /** @description An Instagram account */
        InstagramInbox: InstagramInbox;
        /** @description An app that can be connected. `logo` and what follows is for administrators only, and there only what the app's definition has. */
        IntegrationApp: IntegrationApp;
        /** @description A field of a form; the dashboard's form library may have other keys */
        IntegrationFormField: IntegrationFormField;
        /** @description An app as it is connected */
        IntegrationHook: IntegrationHook;
        /** @enum {string|integer} */
        IntegrationHookStatus: IntegrationHookStatus;
        /**
         * @description Whether an app belongs to the account or to an inbox
         * @enum {string}
         */
        IntegrationHookType: IntegrationHookType;
        /** @description Which keys there are is up to the app, whose `settings_json_schema` is checked */
        IntegrationSettings: IntegrationSettings;
        /** @description A label that conversations and contacts may carry; they name it by its title */
        Label: Label;
        /** @description The metrics of one label */
        LabelSummaryReportRow: LabelSummaryReportRow;
        LineChannelCreate: LineChannelCreate;
        LineChannelSettings: LineChannelSettings;
        /** @description A LINE account */
        LineInbox: LineInbox;
        /** @description Open conversations of an agent */
        LiveAssigneeMetrics: LiveAssigneeMetrics;
        LiveConversationMetrics: LiveConversationMetrics;
        /** @description Open conversations of a team */
        LiveTeamMetrics: LiveTeamMetrics;
        LocationAttachment: LocationAttachment;
        /** @description Actions that an agent runs with one click */
        Macro: Macro;
        /** @description One thing that a macro does, kept as it was sent */
        MacroAction: MacroAction;
        /** @description A macro with a webhook ran */
        MacroExecutedEvent: MacroExecutedEvent;
        MacroFile: MacroFile;
        MacroResult: MacroResult;
        /** @enum {string} */
        MacroVisibility: MacroVisibility;
        /** @description The mail server refused the settings of an e-mail inbox */
        MailServerRefusal: MailServerRefusal;
        /** @description A message as the message endpoints answer it */
        Message: Message;
        MessageAttributes: MessageAttributes;
        /** @description A phone call */
        MessageCall: MessageCall;
        /** @description What belongs to the content. Since 4.10 any key is kept; 4.7 keeps items, in_reply_to and automation_rule_id. */
        MessageContentAttributes: MessageContentAttributes;
        /** @description What kind of content a message has; a newer server may send others */
        MessageContentType: MessageContentType;
        /**
         * @description What kind of content a new message has; another word is a 422
         * @default text
         * @enum {string}
         */
        MessageContentTypeInput: MessageContentTypeInput;
        MessageCreate: MessageCreate;
        /** @description A message was written */
        MessageCreatedEvent: MessageCreatedEvent;
        /** @description Nested values are written in brackets */
        MessageCreateForm: MessageCreateForm;
        /** @description The mail of an e-mail inbox. Outgoing ones have the two texts only (4.14.2, none before). */
        MessageEmail: MessageEmail;
        MessageEmailText: MessageEmailText;
        /** @description input_select has title and value; cards title, description, media_url and actions (at least one); form type, placeholder, label, name, options, default, required, pattern, title and pattern_error; article title, description and link. Other keys are refused (422), and so is an input_select, a form or cards without items. */
        MessageItem: MessageItem;
        MessageList: MessageList;
        /** @description What the conversation of these messages is about */
        MessageListMeta: MessageListMeta;
        /** @description Who wrote a message, told apart by `type`; a newer server may have others */
        MessageSender: MessageSender;
        /** @enum {string} */
        MessageStatus: MessageStatus;
        /** @description The answer to an `input_csat` */
        MessageSubmittedSurvey: MessageSubmittedSurvey;
        /** @description A choice has title and value, a field of a form name and value */
        MessageSubmittedValue: MessageSubmittedValue;
        /**
         * @description 0 incoming, 1 outgoing, 2 activity, 3 template
         * @enum {integer}
         */
        MessageType: MessageType;
        /** @description A message changed, or was deleted */
        MessageUpdatedEvent: MessageUpdatedEvent;
        /** @description What a user wrote on a contact */
        Note: Note;
        /** @description Something that a user was told */
        Notification: Notification;
        NotificationList: NotificationList;
        NotificationListMeta: NotificationListMeta;
        /** @description What the server notes about a notification */
        NotificationMeta: NotificationMeta;
        /** @description A notification as it is stored; the list has another shape */
        NotificationRow: NotificationRow;
        /** @description Of what a user is told, by mail and on the devices */
        NotificationSettings: NotificationSettings;
        /** @description The policy that was missed (enterprise) */
        NotificationSlaPolicy: NotificationSlaPolicy;
        /** @description What happened; a newer server may send others */
        NotificationType: NotificationType;
        OutgoingMessagesCount: OutgoingMessagesCount;
        /** @description An account as the platform API answers it */
        PlatformAccount: PlatformAccount;
        PlatformAccountCreate: PlatformAccountCreate;
        PlatformAccountUpdate: PlatformAccountUpdate;
        /** @description An agent bot as the platform API answers it */
        PlatformAgentBot: PlatformAgentBot;
        PlatformAgentBotForm: PlatformAgentBotForm;
        PlatformAgentBotWrite: PlatformAgentBotWrite;
        /** @description A user as the platform API answers it */
        PlatformUser: PlatformUser;
        /** @description An account that the user belongs to */
        PlatformUserAccount: PlatformUserAccount;
        PlatformUserCreate: PlatformUserCreate;
        PlatformUserToken: PlatformUserToken;
        PlatformUserUpdate: PlatformUserUpdate;
        /** @description A help centre */
        Portal: Portal;
        /** @description Languages and looks of a help centre; all but the languages are 4.14.2 */
        PortalConfig: PortalConfig;
        /** @description The languages of a help centre */
        PortalConfigWrite: PortalConfigWrite;
        PortalCreate: PortalCreate;
        PortalList: PortalList;
        /** @description A language of a help centre */
        PortalLocale: PortalLocale;
        PortalLogo: PortalLogo;
        /** @description Counts, real ones only where one portal is asked for by itself */
        PortalMeta: PortalMeta;
        /** @description A help centre's texts in one language */
        PortalTranslation: PortalTranslation;
        PortalUpdate: PortalUpdate;
        /** @description A field of the form that the widget shows first */
        PreChatField: PreChatField;
        /** @description What the widget asks before a conversation begins */
        PreChatForm: PreChatForm;
        /** @description The user whose token is sent */
        Profile: Profile;
        /** @description An account that the user belongs to */
        ProfileAccount: ProfileAccount;
        /** @description A set of permissions (enterprise); the row as the database has it */
        ProfileCustomRole: ProfileCustomRole;
        ProfileUpdate: ProfileUpdate;
        /** @description Forms are not wrapped, so the names are written out */
        ProfileUpdateForm: ProfileUpdateForm;
        /** @description A contact in an API inbox */
        PublicContact: PublicContact;
        PublicContactCreate: PublicContactCreate;
        /** @description A contact as it is stored */
        PublicContactRow: PublicContactRow;
        PublicContactUpdate: PublicContactUpdate;
        /** @description A conversation as its contact sees it */
        PublicConversation: PublicConversation;
        PublicInbox: PublicInbox;
        /** @description A message as the contact sees it */
        PublicMessage: PublicMessage;
        PublicMessageCreate: PublicMessageCreate;
        PublicMessageCreateForm: PublicMessageCreateForm;
        /** @description A choice (title and value), or a field of a form (name and value) */
        PublicSubmittedValue: PublicSubmittedValue;
        PublicWorkingDay: PublicWorkingDay;
        /** @description The contact's address in the inbox */
        PushContactInbox: PushContactInbox;
        /** @description A conversation inside an event. Unlike in answers, `first_reply_created_at` is ISO 8601, assignee and team are null when unset, and there is no uuid, muted or assignee_last_seen_at. */
        PushConversation: PushConversation;
        /** @description Who takes part */
        PushConversationMeta: PushConversationMeta;
        /** @description Every user of the account: labels, inboxes or teams changed */
        RealtimeAccountCacheInvalidated: RealtimeAccountCacheInvalidated;
        /** @description Agents: a conversation got another assignee, or none */
        RealtimeAssigneeChanged: RealtimeAssigneeChanged;
        /** @description A contact, as realtime events describe it */
        RealtimeContact: RealtimeContact;
        /** @description Every user of the account: a contact was made */
        RealtimeContactCreated: RealtimeContactCreated;
        /** @description Every user of the account: a contact was deleted */
        RealtimeContactDeleted: RealtimeContactDeleted;
        /** @description Every user of the account: a contact took over another */
        RealtimeContactMerged: RealtimeContactMerged;
        /** @description Every user of the account: a contact changed */
        RealtimeContactUpdated: RealtimeContactUpdated;
        /** @description A conversation, as realtime events describe it; the same for agents and for the contact */
        RealtimeConversation: RealtimeConversation;
        /** @description Agents: contacts were merged, the conversation has another */
        RealtimeConversationContactChanged: RealtimeConversationContactChanged;
        /** @description Agents and contact: a conversation began */
        RealtimeConversationCreated: RealtimeConversationCreated;
        /** @description One user: a note mentions them */
        RealtimeConversationMentioned: RealtimeConversationMentioned;
        /** @description Agents: the contact has read the conversation */
        RealtimeConversationRead: RealtimeConversationRead;
        /** @description Agents and contact: a conversation has another status */
        RealtimeConversationStatusChanged: RealtimeConversationStatusChanged;
        /** @description Agents and contact: somebody stopped typing */
        RealtimeConversationTypingOff: RealtimeConversationTypingOff;
        /** @description Agents and contact: somebody types */
        RealtimeConversationTypingOn: RealtimeConversationTypingOn;
        /** @description Agents: ask for the unread counts anew (since 4.14.1, behind a feature) */
        RealtimeConversationUnreadCountChanged: RealtimeConversationUnreadCountChanged;
        /** @description Agents and contact: a conversation changed */
        RealtimeConversationUpdated: RealtimeConversationUpdated;
        /** @description What happened, told apart by `event`. A newer server, and one with paid features, may send others. Servers that share one Redis also send the contact events of each other's accounts. */
        RealtimeEvent: RealtimeEvent;
        /** @description Agents: the first reply, beside its message.created */
        RealtimeFirstReplyCreated: RealtimeFirstReplyCreated;
        /** @description A message, as realtime events describe it */
        RealtimeMessage: RealtimeMessage;
        /** @description Agents and contact: a message was written; notes and activities to agents only */
        RealtimeMessageCreated: RealtimeMessageCreated;
        /** @description Agents and contact: a message changed or was deleted */
        RealtimeMessageUpdated: RealtimeMessageUpdated;
        RealtimeNotification: RealtimeNotification;
        /** @description One user: a notification */
        RealtimeNotificationCreated: RealtimeNotificationCreated;
        /** @description One user: a notification is gone */
        RealtimeNotificationDeleted: RealtimeNotificationDeleted;
        /** @description One user: a notification was read (4.14.2) */
        RealtimeNotificationUpdated: RealtimeNotificationUpdated;
        /** @description The user or bot whose call caused the event; absent for contacts and background work */
        RealtimePerformer: RealtimePerformer;
        /** @description The caller of update_presence: who is there. Nobody is told when that changes. */
        RealtimePresenceUpdate: RealtimePresenceUpdate;
        /** @description Agents: a conversation got another team, or none */
        RealtimeTeamChanged: RealtimeTeamChanged;
        /** @description Who types where; not sent to the one who types */
        RealtimeTyping: RealtimeTyping;
        /** @description A record that did not pass its validations */
        RecordInvalid: RecordInvalid;
        /**
         * @description What the widget says of how soon there will be an answer
         * @enum {string}
         */
        ReplyTime: ReplyTime;
        /** @description Something that reports count */
        ReportingEvent: ReportingEvent;
        ReportingEventName: ReportingEventName;
        /** @enum {string} */
        ReportMetric: ReportMetric;
        /** @description A metric in one period */
        ReportPoint: ReportPoint;
        /** @description The metrics of a range, and of the one before */
        ReportSummary: ReportSummary;
        /** @description The metrics of a range */
        ReportTotals: ReportTotals;
        /** @description A condition as somebody stored it */
        SavedFilterCondition: SavedFilterCondition;
        /**
         * @description Whose name mails carry: that of the agent and the business, or of the business alone
         * @enum {string}
         */
        SenderNameType: SenderNameType;
        ServerVersion: ServerVersion;
        ServiceStatus: ServiceStatus;
        /** @description No token arrived; also what remains when a proxy drops the header on the way */
        SignInRequired: SignInRequired;
        SlaEvent: SlaEvent;
        /** @description How long answers and solutions may take */
        SlaPolicy: SlaPolicy;
        SlaPolicyResult: SlaPolicyResult;
        SmsChannelCreate: SmsChannelCreate;
        SmsChannelSettings: SmsChannelSettings;
        /** @description A number at Bandwidth */
        SmsInbox: SmsInbox;
        StatusChange: StatusChange;
        /** @description The metrics of one agent, team or inbox */
        SummaryReportRow: SummaryReportRow;
        Team: Team;
        /** @description A team as the answer to an assignment has it */
        TeamRow: TeamRow;
        TelegramChannelCreate: TelegramChannelCreate;
        TelegramChannelSettings: TelegramChannelSettings;
        /** @description A Telegram bot */
        TelegramInbox: TelegramInbox;
        /** @description A template of a WhatsApp or Twilio inbox */
        TemplateParams: TemplateParams;
        /** @description A TikTok account (since 4.10) */
        TiktokInbox: TiktokInbox;
        TwilioChannelSettings: TwilioChannelSettings;
        /** @description A number at Twilio, for SMS or WhatsApp; since 4.14.2 also for calls */
        TwilioSmsInbox: TwilioSmsInbox;
        /** @description A message template, as it was fetched from Twilio */
        TwilioTemplate: TwilioTemplate;
        /** @description A Twitter account; left over from older servers */
        TwitterInbox: TwitterInbox;
        /** @description What the dashboard remembers of its looks; every client may put its own keys there */
        UiSettings: UiSettings;
        /** @description A stored file */
        Upload: Upload;
        UserSender: UserSender;
        /** @description A number at Twilio for calls (enterprise) */
        VoiceChannelCreate: VoiceChannelCreate;
        /** @description A number for calls (enterprise; in 4.14.2 it is a TwilioSmsInbox) */
        VoiceInbox: VoiceInbox;
        /** @description An address that the account tells of events */
        Webhook: Webhook;
        /** @description The account, as deliveries name it */
        WebhookAccount: WebhookAccount;
        WebhookAgentBot: WebhookAgentBot;
        WebhookApiChannel: WebhookApiChannel;
        /** @description The row of the channel as it is stored, secrets included; what kind it is has to be told from its keys */
        WebhookChannel: WebhookChannel;
        /** @description A contact, as deliveries describe it; without dates, availability and `type` */
        WebhookContact: WebhookContact;
        /** @description A contact that wrote or types; told from the others by having no `type` */
        WebhookContactSender: WebhookContactSender;
        /** @description A conversation, as deliveries describe it */
        WebhookConversation: WebhookConversation;
        /** @description The body of a delivery, told apart by `event`. A newer server may send others. */
        WebhookEvent: WebhookEvent;
        /**
         * @description What a webhook can be told of. `inbox_created` and `inbox_updated` come only where the server has `ENABLE_INBOX_EVENTS`, and never from 4.7.
         * @enum {string}
         */
        WebhookEventName: WebhookEventName;
        /** @description The inbox, as deliveries name it */
        WebhookInbox: WebhookInbox;
        /** @description An inbox as its own events describe it, without its id and its name */
        WebhookInboxSettings: WebhookInboxSettings;
        /** @description A message, as deliveries describe it. Unlike in answers, `message_type` is a word, `created_at` is ISO 8601, and there is no status: it stands in `conversation.messages[0]`, if that is the same message. */
        WebhookMessage: WebhookMessage;
        /** @description Every other kind, with the columns of its own table */
        WebhookOtherChannel: WebhookOtherChannel;
        /** @description Who wrote or types, told apart by `type`, which a contact lacks */
        WebhookSender: WebhookSender;
        WebhookUser: WebhookUser;
        WebhookWidgetChannel: WebhookWidgetChannel;
        /** @description The opening hours of one day of the week */
        WebhookWorkingHours: WebhookWorkingHours;
        WebWidgetChannelCreate: WebWidgetChannelCreate;
        WebWidgetChannelSettings: WebWidgetChannelSettings;
        /** @description The chat window of a website */
        WebWidgetInbox: WebWidgetInbox;
        /** @description A visitor opened the widget */
        WebwidgetTriggeredEvent: WebwidgetTriggeredEvent;
        WhatsappChannelCreate: WhatsappChannelCreate;
        WhatsappChannelSettings: WhatsappChannelSettings;
        /** @description The access to WhatsApp; the keys depend on the provider */
        WhatsappConfig: WhatsappConfig;
        /** @description As WhatsApp told it, or null where it said nothing */
        WhatsappHealth: WhatsappHealth;
        /** @description A WhatsApp number */
        WhatsappInbox: WhatsappInbox;
        /** @description A message template, as WhatsApp sent it; WhatsApp may send other keys */
        WhatsappTemplate: WhatsappTemplate;
        /** @description What the page sent, and what the request tells of the browser */
        WidgetEventInfo: WidgetEventInfo;
        /** @description What the widget offers; a newer server may send others */
        WidgetFeature: WidgetFeature;
        /** @description When an inbox is open on a day of the week */
        WorkingHours: WorkingHours;
        /** @description A day that is neither closed nor open all day needs both times */
        WorkingHoursUpdate: WorkingHoursUpdate;
    };
    responses: {
        /** @description The account's plan has no seat left. */
        AgentLimit: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorText;
            };
        };
        /** @description Users */
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
        /** @description The article */
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
        /** @description The category */
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
        /** @description The contact */
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
        /** @description The labels, as they are now */
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
        /** @description The labels, as they are now */
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
        /** @description A word that the server does not know, or conditions that are not joined; each field has its reasons. Since 4.10 a file that cannot be attached is a text. */
        FieldErrors: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": FieldErrors | ErrorText;
            };
        };
        /** @description No such record. */
        FrameworkNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": FrameworkError;
            };
        };
        /** @description The server failed; also its answer to words and shapes that it does not know. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": FrameworkError;
            };
        };
        /** @description The body is no JSON. A caller whose Accept header is not `application/json` gets no body at all. */
        MalformedRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": FrameworkError;
            };
        };
        /** @description No such record (`error`). A route or verb that the server does not have is the framework's answer, with `status`. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorText | FrameworkError;
            };
        };
        /** @description The token is none of a platform app (`Invalid access_token`), or the app does not own the record. */
        PlatformUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorText;
            };
        };
        /** @description The user, as it is now */
        Profile: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Profile;
            };
        };
        /** @description The conversation */
        PublicConversation: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": PublicConversation;
            };
        };
        /** @description The report */
        ReportCsv: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/csv": string;
            };
        };
        /** @description A parameter that the server refuses (since 4.10) */
        SearchRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorText;
            };
        };
        /** @description A row for each of them */
        SummaryReport: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": SummaryReportRow[];
            };
        };
        /** @description A rate limit. There is no Retry-After; windows are fixed and begin on the full minute or hour. */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain": "Retry later\n";
            };
        };
        /** @description No token (`errors`), an unknown one, or one whose owner may not do this (`error`): another account, a role, an inbox without membership, an endpoint closed to bots. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorText | SignInRequired;
            };
        };
        /** @description The server read the request and will not store it; the text says why. */
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
        /** @description The account; it stands in the address of the dashboard */
        AccountId: number;
        AgentBotId: number;
        /** @description The user's id, the same in every account */
        AgentId: number;
        /** @description A name, for instance `dialogflow` */
        AppId: string;
        /** @description The article, by its id */
        ArticleId: number;
        /** @description The definition */
        AttributeId: number;
        AutomationRuleId: number;
        CannedResponseId: number;
        /** @description The category, by its id */
        CategoryId: number;
        /** @description The contact; unique on the whole server */
        ContactId: number;
        /** @description With any of these labels */
        ContactLabelsFilter: string[];
        /** @description A minus is descending. `company_name` since 4.14, `company` before; unknown words are ignored. Several words, joined by commas, always sort in the server's own order of words. Only `created_at` keeps pages apart: contacts with equal values (also without any) move between pages. */
        ContactSort: ("name" | "-name" | "email" | "-email" | "phone_number" | "-phone_number" | "last_activity_at" | "-last_activity_at" | "created_at" | "-created_at" | "company_name" | "-company_name" | "company" | "-company" | "city" | "-city" | "country" | "-country") | string;
        /** @description The counts stay those of all */
        ConversationAssigneeType: "me" | "unassigned" | "assigned" | "all";
        /** @description The conversation's number inside its account, as the dashboard shows it */
        ConversationId: number;
        /** @description Unknown, or not the caller's, gives an empty list */
        ConversationInbox: number;
        /** @description With any of these labels */
        ConversationLabelsFilter: string[];
        /** @description `priority_desc_created_at_asc` since 4.12 */
        ConversationSort: "last_activity_at_asc" | "last_activity_at_desc" | "created_at_asc" | "created_at_desc" | "priority_asc" | "priority_desc" | "priority_desc_created_at_asc" | "waiting_since_asc" | "waiting_since_desc";
        /** @description The contact's source_id in the inbox */
        ConversationSource: string;
        /** @description Ignored when there is a q */
        ConversationStatusFilter: "open" | "resolved" | "pending" | "snoozed" | "all";
        /** @description Unknown is a 404 */
        ConversationTeam: number;
        /** @description A part of the text of an incoming or outgoing message; in conversations of every status */
        ConversationText: string;
        ConversationType: "mention" | "participating" | "unattended";
        /** @description Seconds. Only what was updated within them; all of it in one page, and page is ignored. */
        ConversationUpdatedWithin: number;
        /** @description The conversation's uuid; whoever knows it may answer */
        ConversationUuid: string;
        /** @description Only of conversations that were assigned to these users */
        CsatAgents: number[];
        CsatInbox: number;
        CsatRatingFilter: CsatRating;
        /** @description Unix seconds; counts only together with `until` */
        CsatSince: number;
        CsatSurveyResponseId: number;
        CsatTeam: number;
        /** @description Unix seconds; counts only together with `since` */
        CsatUntil: number;
        /** @description The filter */
        CustomFilterId: number;
        /** @description The same at each attempt, another for each receiver; not part of what is signed */
        DeliveryId: string;
        /** @description `sha256=` and the hex HMAC-SHA256 of the timestamp, a dot and the bytes of the body, under the receiver's secret. Parsing the body and writing it again gives other bytes. Account webhooks since 4.12, API inboxes and bots since 4.13. */
        DeliverySignature: string;
        /** @description Unix seconds when it was sent, another at each attempt; with the signature */
        DeliveryTimestamp: string;
        /** @description Without it contacts are simply listed */
        GlobalSearchText: string;
        HookId: number;
        InboxId: number;
        /** @description The identifier of an API inbox, as its settings show it */
        InboxIdentifier: string;
        /** @description Whether contacts carry `contact_inboxes` */
        IncludeContactInboxes: boolean;
        /** @description The label */
        LabelId: number;
        /** @description Only conversations of this team */
        LiveReportTeam: number;
        MacroId: number;
        /** @description The message's id, unique on the whole server */
        MessageId: number;
        /** @description The note */
        NoteId: number;
        NotificationId: number;
        /** @description From 1; a page past the end is empty */
        Page: number;
        /** @description The portal's slug, not its id */
        PortalSlug: string;
        /** @description Averages count only the inboxes' business hours */
        ReportBusinessHours: boolean;
        /** @description Unix seconds; counts only together with `until` */
        ReportSince: number;
        /** @description Unix seconds */
        ReportSinceRequired: number;
        /** @description Of which agent, inbox, label or team; needed unless `type` is account */
        ReportSubject: number;
        /** @description Of what; 500 without it */
        ReportType: "account" | "agent" | "inbox" | "label" | "team";
        /** @description Unix seconds; counts only together with `since` */
        ReportUntil: number;
        /** @description Unix seconds */
        ReportUntilRequired: number;
        SlaPolicyId: number;
        /** @description The contact's address in the inbox, from the answer to its creation */
        SourceId: string;
        TeamId: number;
        /** @description The user; the same in every account */
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
            /** @description The version */
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
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
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
            /** @description The account, without what only the GET has */
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
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The contact who stays */
                    base_contact_id: number;
                    /** @description The contact who is deleted */
                    mergee_contact_id: number;
                };
            };
        };
        responses: {
            /** @description The contact who stays, without `contact_inboxes` */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listAgentBots: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bots */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createAgentBot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
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
            /** @description The bot */
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
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                agent_bot_id: components["parameters"]["AgentBotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bot */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteAgentBot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                agent_bot_id: components["parameters"]["AgentBotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateAgentBot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
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
            /** @description The bot */
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
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                agent_bot_id: components["parameters"]["AgentBotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bot */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    resetAgentBotAccessToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                agent_bot_id: components["parameters"]["AgentBotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bot */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    resetAgentBotSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                agent_bot_id: components["parameters"]["AgentBotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bot */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listAgents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The users */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createAgent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Goes offline when the dashboard is closed */
                    auto_offline?: boolean;
                    availability?: Availability;
                    /** @description Enterprise */
                    custom_role_id?: number | null;
                    email: string;
                    /** @description 4.7 answers 500 without it; newer servers take it from the address */
                    name: string;
                    /** @description agent unless told */
                    role?: AgentRole;
                };
            };
        };
        responses: {
            /** @description The user */
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
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteAgent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** @description The user's id, the same in every account */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateAgent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** @description The user's id, the same in every account */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Goes offline when the dashboard is closed */
                    auto_offline?: boolean;
                    availability?: Availability;
                    /** @description Enterprise; becomes null when left out */
                    custom_role_id?: number | null;
                    name?: string;
                    role?: AgentRole;
                };
            };
        };
        responses: {
            /** @description The user */
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
                /** @description The account; it stands in the address of the dashboard */
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
            /** @description Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["AgentLimit"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listAssignableAgents: {
        parameters: {
            query: {
                /** @description Ids of inboxes; all of them must exist */
                "inbox_ids[]": number[];
            };
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AgentPayload"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listAuditLogs: {
        parameters: {
            query?: {
                /** @description From 1; a page past the end is empty */
                page?: components["parameters"]["Page"];
            };
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of entries */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listAutomationRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rules */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createAutomationRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
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
                    name: string;
                };
            };
        };
        responses: {
            /** @description The rule, not in a payload */
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
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                automation_rule_id: components["parameters"]["AutomationRuleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rule, in a payload */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteAutomationRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                automation_rule_id: components["parameters"]["AutomationRuleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateAutomationRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
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
                    name?: string;
                };
            };
        };
        responses: {
            /** @description The rule, in a payload */
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
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                automation_rule_id: components["parameters"]["AutomationRuleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The copy, in a payload */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    bulkUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
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
            /** @description Queued; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            /** @description Another type; before 4.10 that of contacts, too */
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
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listCannedResponses: {
        parameters: {
            query?: {
                /** @description A part of the short code or the text; matches of the short code come first */
                search?: string;
            };
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The canned responses */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createCannedResponse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description May hold variables like `{{contact.name}}` */
                    content: string;
                    /** @description What one types after the slash */
                    short_code: string;
                };
            };
        };
        responses: {
            /** @description The canned response */
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
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                canned_response_id: components["parameters"]["CannedResponseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateCannedResponse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
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
            /** @description The canned response */
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
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    inbox_id: number;
                    /** @description The whole address */
                    source_id: string;
                };
            };
        };
        responses: {
            /** @description The contact, with `contact_inboxes` */
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
            /** @description Nobody has this address; the body is empty */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listContacts: {
        parameters: {
            query?: {
                /** @description Whether contacts carry `contact_inboxes` */
                include_contact_inboxes?: components["parameters"]["IncludeContactInboxes"];
                /** @description With any of these labels */
                "labels[]"?: components["parameters"]["ContactLabelsFilter"];
                /** @description From 1; a page past the end is empty */
                page?: components["parameters"]["Page"];
                /** @description A minus is descending. `company_name` since 4.14, `company` before; unknown words are ignored. Several words, joined by commas, always sort in the server's own order of words. Only `created_at` keeps pages apart: contacts with equal values (also without any) move between pages. */
                sort?: components["parameters"]["ContactSort"];
            };
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of contacts */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
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
            /** @description The contact, and its address in the inbox */
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
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getContact: {
        parameters: {
            query?: {
                /** @description Whether contacts carry `contact_inboxes` */
                include_contact_inboxes?: components["parameters"]["IncludeContactInboxes"];
            };
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** @description The contact; unique on the whole server */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ContactEnvelope"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    replaceContact: {
        parameters: {
            query?: {
                /** @description Whether contacts carry `contact_inboxes` */
                include_contact_inboxes?: components["parameters"]["IncludeContactInboxes"];
            };
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** @description The contact; unique on the whole server */
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
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** @description The contact; unique on the whole server */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            /** @description The contact is online */
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
                /** @description Whether contacts carry `contact_inboxes` */
                include_contact_inboxes?: components["parameters"]["IncludeContactInboxes"];
            };
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** @description The contact; unique on the whole server */
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
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listContactAttachments: {
        parameters: {
            query?: {
                /** @description From 1; a page past the end is empty */
                page?: components["parameters"]["Page"];
            };
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** @description The contact; unique on the whole server */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of files */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteContactAvatar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** @description The contact; unique on the whole server */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ContactEnvelope"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createContactInbox: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** @description The contact; unique on the whole server */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The contact proved who it is */
                    hmac_verified?: boolean;
                    inbox_id: number;
                    /** @description The contact's address in the inbox; unique there */
                    source_id?: string;
                };
            };
        };
        responses: {
            /** @description The address */
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
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** @description The contact; unique on the whole server */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The inboxes, each with the address that it would use */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listContactConversations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** @description The contact; unique on the whole server */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conversations */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteContactCustomAttributes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** @description The contact; unique on the whole server */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The keys */
                    custom_attributes: string[];
                };
            };
        };
        responses: {
            200: components["responses"]["ContactEnvelope"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listContactLabels: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** @description The contact; unique on the whole server */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ContactLabels"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    setContactLabels: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** @description The contact; unique on the whole server */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Titles of labels */
                    labels: string[];
                };
            };
        };
        responses: {
            200: components["responses"]["ContactLabels"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listContactNotes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** @description The contact; unique on the whole server */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notes */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createContactNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** @description The contact; unique on the whole server */
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
            /** @description The note */
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
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** @description The contact; unique on the whole server */
                contact_id: components["parameters"]["ContactId"];
                /** @description The note */
                note_id: components["parameters"]["NoteId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The note */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteContactNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** @description The contact; unique on the whole server */
                contact_id: components["parameters"]["ContactId"];
                /** @description The note */
                note_id: components["parameters"]["NoteId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateContactNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** @description The contact; unique on the whole server */
                contact_id: components["parameters"]["ContactId"];
                /** @description The note */
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
            /** @description The note */
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
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listActiveContacts: {
        parameters: {
            query?: {
                /** @description Whether contacts carry `contact_inboxes` */
                include_contact_inboxes?: components["parameters"]["IncludeContactInboxes"];
                /** @description From 1; a page past the end is empty */
                page?: components["parameters"]["Page"];
                /** @description A minus is descending. `company_name` since 4.14, `company` before; unknown words are ignored. Several words, joined by commas, always sort in the server's own order of words. Only `created_at` keeps pages apart: contacts with equal values (also without any) move between pages. */
                sort?: components["parameters"]["ContactSort"];
            };
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of contacts */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    exportContacts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
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
            /** @description Begun; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    filterContacts: {
        parameters: {
            query?: {
                /** @description Whether contacts carry `contact_inboxes` */
                include_contact_inboxes?: components["parameters"]["IncludeContactInboxes"];
                /** @description From 1; a page past the end is empty */
                page?: components["parameters"]["Page"];
                /** @description A minus is descending. `company_name` since 4.14, `company` before; unknown words are ignored. Several words, joined by commas, always sort in the server's own order of words. Only `created_at` keeps pages apart: contacts with equal values (also without any) move between pages. */
                sort?: components["parameters"]["ContactSort"];
            };
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
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
            /** @description A page of contacts */
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
            404: components["responses"]["NotFound"];
            /** @description A condition that the server refuses; the text names key, operator or value */
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
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description CSV with a row of column names
                     */
                    import_file: Blob;
                };
            };
        };
        responses: {
            /** @description Begun; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            /** @description There is no file */
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
                /** @description Whether contacts carry `contact_inboxes` */
                include_contact_inboxes?: components["parameters"]["IncludeContactInboxes"];
                /** @description With any of these labels */
                "labels[]"?: components["parameters"]["ContactLabelsFilter"];
                /** @description From 1; a page past the end is empty */
                page?: components["parameters"]["Page"];
                /** @description Part of what is looked for; blank or absent finds nothing */
                q?: string;
                /** @description A minus is descending. `company_name` since 4.14, `company` before; unknown words are ignored. Several words, joined by commas, always sort in the server's own order of words. Only `created_at` keeps pages apart: contacts with equal values (also without any) move between pages. */
                sort?: components["parameters"]["ContactSort"];
            };
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of contacts */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listConversations: {
        parameters: {
            query?: {
                /** @description The counts stay those of all */
                assignee_type?: components["parameters"]["ConversationAssigneeType"];
                conversation_type?: components["parameters"]["ConversationType"];
                /** @description Unknown, or not the caller's, gives an empty list */
                inbox_id?: components["parameters"]["ConversationInbox"];
                /** @description With any of these labels */
                "labels[]"?: components["parameters"]["ConversationLabelsFilter"];
                /** @description From 1; a page past the end is empty */
                page?: components["parameters"]["Page"];
                /** @description A part of the text of an incoming or outgoing message; in conversations of every status */
                q?: components["parameters"]["ConversationText"];
                /** @description `priority_desc_created_at_asc` since 4.12 */
                sort_by?: components["parameters"]["ConversationSort"];
                /** @description The contact's source_id in the inbox */
                source_id?: components["parameters"]["ConversationSource"];
                /** @description Ignored when there is a q */
                status?: components["parameters"]["ConversationStatusFilter"];
                /** @description Unknown is a 404 */
                team_id?: components["parameters"]["ConversationTeam"];
                /** @description Seconds. Only what was updated within them; all of it in one page, and page is ignored. */
                updated_within?: components["parameters"]["ConversationUpdatedWithin"];
            };
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of conversations */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
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
            /** @description The conversation */
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
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** @description The conversation's number inside its account, as the dashboard shows it */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conversation */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    replaceConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** @description The conversation's number inside its account, as the dashboard shows it */
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
            /** @description The conversation */
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
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** @description The conversation's number inside its account, as the dashboard shows it */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Queued; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** @description The conversation's number inside its account, as the dashboard shows it */
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
            /** @description The conversation */
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
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** @description The conversation's number inside its account, as the dashboard shows it */
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
            /** @description Who was asked for; a literal null when that was nobody, or somebody who does not exist */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Agent | TeamRow | AssignedBot | null;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listConversationAttachments: {
        parameters: {
            query?: {
                /** @description From 1; a page past the end is empty */
                page?: components["parameters"]["Page"];
            };
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** @description The conversation's number inside its account, as the dashboard shows it */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of attachments */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meta: {
                            /** @description Of all pages */
                            total_count: number;
                        };
                        payload: ConversationAttachment[];
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    setConversationCustomAttributes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** @description The conversation's number inside its account, as the dashboard shows it */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Texts up to 1500 characters, whole numbers up to 9999999999; an empty object clears */
                    custom_attributes: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description The attributes, as they are now */
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
            404: components["responses"]["NotFound"];
            /** @description A value that is too long or too large */
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
    createConversationDirectUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** @description The conversation's number inside its account, as the dashboard shows it */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    blob: {
                        /** @description Bytes */
                        byte_size: number;
                        /** @description MD5 of the file, in base64 */
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
            /** @description Where to put the file; never with a token */
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
            404: components["responses"]["NotFound"];
            /** @description No session of the dashboard */
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
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** @description The conversation's number inside its account, as the dashboard shows it */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The draft, or that there is none */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteConversationDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** @description The conversation's number inside its account, as the dashboard shows it */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    setConversationDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** @description The conversation's number inside its account, as the dashboard shows it */
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
            /** @description Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getConversationInboxAssistant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** @description The conversation's number inside its account, as the dashboard shows it */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The assistant, or null */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listConversationLabels: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** @description The conversation's number inside its account, as the dashboard shows it */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ConversationLabels"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    setConversationLabels: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** @description The conversation's number inside its account, as the dashboard shows it */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listMessages: {
        parameters: {
            query?: {
                /** @description Only messages with a greater id; together with `before`, this one too */
                after?: number;
                /** @description Only messages with a smaller id */
                before?: number;
                /** @description Leaves out private notes and activity; any text turns it on, even `false` */
                filter_internal_messages?: true;
            };
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** @description The conversation's number inside its account, as the dashboard shows it */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of messages */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** @description The conversation's number inside its account, as the dashboard shows it */
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
            /** @description The message */
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
            404: components["responses"]["NotFound"];
            /** @description Not sent; the text says why */
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
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** @description The conversation's number inside its account, as the dashboard shows it */
                conversation_id: components["parameters"]["ConversationId"];
                /** @description The message's id, unique on the whole server */
                message_id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is left of the message */
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
            404: components["responses"]["NotFound"];
            /** @description More than 200 messages came into the conversation within the last minute */
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
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** @description The conversation's number inside its account, as the dashboard shows it */
                conversation_id: components["parameters"]["ConversationId"];
                /** @description The message's id, unique on the whole server */
                message_id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Why it failed; only with the status failed */
                    external_error?: string | null;
                    status: MessageStatus;
                };
            };
        };
        responses: {
            /** @description The message */
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
            /** @description The inbox is no API inbox */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorText;
                };
            };
            404: components["responses"]["NotFound"];
            /** @description More than 200 messages came into the conversation within the last minute */
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
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** @description The conversation's number inside its account, as the dashboard shows it */
                conversation_id: components["parameters"]["ConversationId"];
                /** @description The message's id, unique on the whole server */
                message_id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message */
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
            404: components["responses"]["NotFound"];
            /** @description There is no such message; the text says why */
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
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** @description The conversation's number inside its account, as the dashboard shows it */
                conversation_id: components["parameters"]["ConversationId"];
                /** @description The message's id, unique on the whole server */
                message_id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description For instance `de` */
                    target_language: string;
                };
            };
        };
        responses: {
            /** @description The translation; empty where there was one before */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    muteConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** @description The conversation's number inside its account, as the dashboard shows it */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listConversationParticipants: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** @description The conversation's number inside its account, as the dashboard shows it */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All participants */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    addConversationParticipants: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** @description The conversation's number inside its account, as the dashboard shows it */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Users of the account, as whole numbers; an id as text counts as nobody */
                    user_ids: number[];
                };
            };
        };
        responses: {
            /** @description Only those who are new */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    removeConversationParticipants: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** @description The conversation's number inside its account, as the dashboard shows it */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Users of the account, as whole numbers; an id as text counts as nobody */
                    user_ids: number[];
                };
            };
        };
        responses: {
            /** @description Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    setConversationParticipants: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** @description The conversation's number inside its account, as the dashboard shows it */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Users of the account, as whole numbers; an id as text counts as nobody */
                    user_ids: number[];
                };
            };
        };
        responses: {
            /** @description All participants */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listConversationReportingEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** @description The conversation's number inside its account, as the dashboard shows it */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events, oldest first */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    setConversationPriority: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** @description The conversation's number inside its account, as the dashboard shows it */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description null clears the priority */
                    priority: ConversationPriority | null;
                };
            };
        };
        responses: {
            /** @description Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    toggleConversationStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** @description The conversation's number inside its account, as the dashboard shows it */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Unix seconds; only with the status snoozed */
                    snoozed_until?: number | null;
                    status?: ConversationStatus;
                };
            };
        };
        responses: {
            /** @description What the status is now */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    setConversationTyping: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** @description The conversation's number inside its account, as the dashboard shows it */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description A private note is being written; the contact is not told */
                    is_private?: boolean;
                    /** @enum {string} */
                    typing_status: "on" | "off";
                };
            };
        };
        responses: {
            /** @description Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    sendConversationTranscript: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** @description The conversation's number inside its account, as the dashboard shows it */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Where it goes */
                    email: string;
                };
            };
        };
        responses: {
            /** @description Queued; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description The plan of the account has no transcripts (4.14.2) */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorText;
                };
            };
            404: components["responses"]["NotFound"];
            /** @description There is no address */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorText;
                };
            };
            /** @description A rate limit; there is no Retry-After. On Chatwoot's cloud an empty body is the limit of mails a day (4.14.2). */
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
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** @description The conversation's number inside its account, as the dashboard shows it */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    markConversationUnread: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** @description The conversation's number inside its account, as the dashboard shows it */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conversation */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    markConversationRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** @description The conversation's number inside its account, as the dashboard shows it */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conversation */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    filterConversations: {
        parameters: {
            query?: {
                /** @description From 1; a page past the end is empty */
                page?: components["parameters"]["Page"];
            };
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
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
            /** @description A page of conversations */
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
            404: components["responses"]["NotFound"];
            /** @description A condition that the server refuses; the text names key, operator or value */
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
                conversation_type?: components["parameters"]["ConversationType"];
                /** @description Unknown, or not the caller's, gives an empty list */
                inbox_id?: components["parameters"]["ConversationInbox"];
                /** @description With any of these labels */
                "labels[]"?: components["parameters"]["ConversationLabelsFilter"];
                /** @description A part of the text of an incoming or outgoing message; in conversations of every status */
                q?: components["parameters"]["ConversationText"];
                /** @description The contact's source_id in the inbox */
                source_id?: components["parameters"]["ConversationSource"];
                /** @description Ignored when there is a q */
                status?: components["parameters"]["ConversationStatusFilter"];
                /** @description Unknown is a 404 */
                team_id?: components["parameters"]["ConversationTeam"];
            };
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    searchConversations: {
        parameters: {
            query?: {
                /** @description The counts stay those of all */
                assignee_type?: components["parameters"]["ConversationAssigneeType"];
                conversation_type?: components["parameters"]["ConversationType"];
                /** @description Unknown, or not the caller's, gives an empty list */
                inbox_id?: components["parameters"]["ConversationInbox"];
                /** @description With any of these labels */
                "labels[]"?: components["parameters"]["ConversationLabelsFilter"];
                /** @description From 1; a page past the end is empty */
                page?: components["parameters"]["Page"];
                /** @description A part of the text of an incoming or outgoing message; in conversations of every status */
                q?: components["parameters"]["ConversationText"];
                /** @description `priority_desc_created_at_asc` since 4.12 */
                sort_by?: components["parameters"]["ConversationSort"];
                /** @description The contact's source_id in the inbox */
                source_id?: components["parameters"]["ConversationSource"];
                /** @description Ignored when there is a q */
                status?: components["parameters"]["ConversationStatusFilter"];
                /** @description Unknown is a 404 */
                team_id?: components["parameters"]["ConversationTeam"];
                /** @description Seconds. Only what was updated within them; all of it in one page, and page is ignored. */
                updated_within?: components["parameters"]["ConversationUpdatedWithin"];
            };
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of hits */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getConversationUnreadCounts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts */
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
            /** @description The account does not have the feature */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorText;
                };
            };
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listCsatSurveyResponses: {
        parameters: {
            query?: {
                inbox_id?: components["parameters"]["CsatInbox"];
                /** @description From 1; a page past the end is empty */
                page?: components["parameters"]["Page"];
                rating?: components["parameters"]["CsatRatingFilter"];
                /** @description Unix seconds; counts only together with `until` */
                since?: components["parameters"]["CsatSince"];
                /** @description With a minus the newest first */
                sort?: "created_at" | "-created_at";
                team_id?: components["parameters"]["CsatTeam"];
                /** @description Unix seconds; counts only together with `since` */
                until?: components["parameters"]["CsatUntil"];
                /** @description Only of conversations that were assigned to these users */
                "user_ids[]"?: components["parameters"]["CsatAgents"];
            };
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of answers */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateCsatSurveyResponse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                csat_survey_response_id: components["parameters"]["CsatSurveyResponseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description A missing key clears them too */
                    csat_review_notes: string | null;
                };
            };
        };
        responses: {
            /** @description The answer */
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
                /** @description Unix seconds */
                since: number;
                team_id?: components["parameters"]["CsatTeam"];
                /** @description Unix seconds */
                until: number;
                /** @description Only of conversations that were assigned to these users */
                "user_ids[]"?: components["parameters"]["CsatAgents"];
            };
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answers */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getCsatMetrics: {
        parameters: {
            query?: {
                inbox_id?: components["parameters"]["CsatInbox"];
                rating?: components["parameters"]["CsatRatingFilter"];
                /** @description Unix seconds; counts only together with `until` */
                since?: components["parameters"]["CsatSince"];
                team_id?: components["parameters"]["CsatTeam"];
                /** @description Unix seconds; counts only together with `since` */
                until?: components["parameters"]["CsatUntil"];
                /** @description Only of conversations that were assigned to these users */
                "user_ids[]"?: components["parameters"]["CsatAgents"];
            };
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listCustomAttributeDefinitions: {
        parameters: {
            query?: {
                /** @description Only those of conversations (`0`), of contacts (`1`), or, on newer servers, of companies */
                attribute_model?: "conversation_attribute" | "contact_attribute" | "company_attribute" | "0" | "1";
            };
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The definitions */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createCustomAttributeDefinition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    attribute_description?: string | null;
                    attribute_display_name: string;
                    /** @description The word or its number, from 0; text when absent */
                    attribute_display_type?: ("text" | "number" | "currency" | "percent" | "link" | "date" | "list" | "checkbox") | (0 | 1 | 2 | 3 | 4 | 5 | 6 | 7);
                    /** @description Unique for its model; newer servers take only letters, digits, `_`, `.` and `-` */
                    attribute_key: string;
                    /** @description The word or its number; conversation_attribute when absent. company_attribute is newer than 4.10; servers that do not know it answer 500. */
                    attribute_model?: ("conversation_attribute" | "contact_attribute" | "company_attribute") | (0 | 1);
                    /** @description What a list offers */
                    attribute_values?: (string | number)[];
                    /** @description What the dashboard says when it does not match */
                    regex_cue?: string | null;
                    /** @description What a text must match in the dashboard */
                    regex_pattern?: string | null;
                };
            };
        };
        responses: {
            /** @description The definition */
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
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** @description The definition */
                attribute_id: components["parameters"]["AttributeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The definition */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteCustomAttributeDefinition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** @description The definition */
                attribute_id: components["parameters"]["AttributeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the body is empty */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateCustomAttributeDefinition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** @description The definition */
                attribute_id: components["parameters"]["AttributeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    attribute_description?: string | null;
                    attribute_display_name?: string;
                    /** @description The word or its number, from 0; text when absent */
                    attribute_display_type?: ("text" | "number" | "currency" | "percent" | "link" | "date" | "list" | "checkbox") | (0 | 1 | 2 | 3 | 4 | 5 | 6 | 7);
                    /** @description Unique for its model; newer servers take only letters, digits, `_`, `.` and `-` */
                    attribute_key?: string;
                    /** @description The word or its number; conversation_attribute when absent. company_attribute is newer than 4.10; servers that do not know it answer 500. */
                    attribute_model?: ("conversation_attribute" | "contact_attribute" | "company_attribute") | (0 | 1);
                    /** @description What a list offers */
                    attribute_values?: (string | number)[];
                    /** @description What the dashboard says when it does not match */
                    regex_cue?: string | null;
                    /** @description What a text must match in the dashboard */
                    regex_pattern?: string | null;
                };
            };
        };
        responses: {
            /** @description The definition */
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
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listCustomFilters: {
        parameters: {
            query?: {
                /** @description What is filtered */
                filter_type?: "conversation" | "contact" | "report";
            };
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The filters */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createCustomFilter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What is filtered; conversation when absent
                     * @enum {string}
                     */
                    filter_type?: "conversation" | "contact" | "report";
                    name: string;
                    query: CustomFilterQuery;
                };
            };
        };
        responses: {
            /** @description The filter */
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
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** @description The filter */
                custom_filter_id: components["parameters"]["CustomFilterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The filter */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteCustomFilter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** @description The filter */
                custom_filter_id: components["parameters"]["CustomFilterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the body is empty */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateCustomFilter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** @description The filter */
                custom_filter_id: components["parameters"]["CustomFilterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What is filtered; conversation when absent
                     * @enum {string}
                     */
                    filter_type?: "conversation" | "contact" | "report";
                    name?: string;
                    query?: CustomFilterQuery;
                };
            };
        };
        responses: {
            /** @description The filter */
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
                /** @description The account; it stands in the address of the dashboard */
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
            404: components["responses"]["NotFound"];
            /** @description A user who does not exist */
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
                /** @description The account; it stands in the address of the dashboard */
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
            /** @description Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    setInboxMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
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
            404: components["responses"]["NotFound"];
            /** @description A user who does not exist */
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
                /** @description The account; it stands in the address of the dashboard */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listInboxes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The inboxes */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createInbox: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
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
            /** @description The inbox */
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
            /** @description The account has as many inboxes as its plan allows */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorText;
                };
            };
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
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                inbox_id: components["parameters"]["InboxId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The inbox */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteInbox: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                inbox_id: components["parameters"]["InboxId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It will be deleted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Says that it will take some time */
                        message: string;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateInbox: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
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
            /** @description The inbox */
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
            404: components["responses"]["NotFound"];
            /** @description Not valid, or the mail server refused the settings (`message` alone) */
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
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                inbox_id: components["parameters"]["InboxId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bot, if there is one */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Absent when there is none */
                        agent_bot?: InboxAgentBot;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listInboxAssignableAgents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteInboxAvatar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                inbox_id: components["parameters"]["InboxId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listInboxCampaigns: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                inbox_id: components["parameters"]["InboxId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The campaigns */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getInboxCsatTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                inbox_id: components["parameters"]["InboxId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether there is one, and what became of it */
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
            /** @description The inbox is of another kind */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorText;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getInboxHealth: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                inbox_id: components["parameters"]["InboxId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The number's state */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WhatsappHealth;
                };
            };
            /** @description No inbox of the WhatsApp Cloud API */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorText;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            /** @description WhatsApp did not answer, or not well */
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
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                inbox_id: components["parameters"]["InboxId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The inbox with its new secret */
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
            /** @description Not an API inbox; the body is empty. An inbox that does not exist, and a server before 4.13, answer as elsewhere. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    setInboxAgentBot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                inbox_id: components["parameters"]["InboxId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The bot's id; null takes the bot away */
                    agent_bot: number | null;
                };
            };
        };
        responses: {
            /** @description Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    syncInboxTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                inbox_id: components["parameters"]["InboxId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It has begun */
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
            404: components["responses"]["NotFound"];
            /** @description Not a WhatsApp inbox */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorText;
                };
            };
            429: components["responses"]["TooManyRequests"];
            /** @description The server failed; here its text says why */
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
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The apps */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getIntegrationApp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** @description A name, for instance `dialogflow` */
                app_id: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The app */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createIntegrationHook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The app's id, for instance `dialogflow` */
                    app_id: string;
                    /** @description Needed by apps that belong to an inbox */
                    inbox_id?: number | null;
                    settings?: IntegrationSettings;
                    status?: IntegrationHookStatus;
                };
            };
        };
        responses: {
            /** @description The hook */
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
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                hook_id: components["parameters"]["HookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateIntegrationHook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
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
            /** @description The hook */
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
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                hook_id: components["parameters"]["HookId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    event: {
                        /** @description What the app needs for it */
                        data?: {
                            [key: string]: unknown;
                        };
                        /** @description For instance `rephrase` or `summarize` */
                        name: string;
                    };
                };
            };
        };
        responses: {
            /** @description What the app said */
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
            404: components["responses"]["NotFound"];
            /** @description The app does not take the event, or failed; older servers (4.7 among them) pass on what OpenAI said */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorText | {
                        /** @description As the app's service sent it */
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
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The labels */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createLabel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Hexadecimal, for instance `#ff0000`
                     * @default #1f93ff
                     */
                    color?: string;
                    description?: string | null;
                    show_on_sidebar?: boolean | null;
                    /** @description Letters, digits, `_` and `-`; stored in lower case; unique in the account */
                    title: string;
                };
            };
        };
        responses: {
            /** @description The label */
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
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** @description The label */
                label_id: components["parameters"]["LabelId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The label */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteLabel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** @description The label */
                label_id: components["parameters"]["LabelId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateLabel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** @description The label */
                label_id: components["parameters"]["LabelId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Hexadecimal, for instance `#ff0000`
                     * @default #1f93ff
                     */
                    color?: string;
                    description?: string | null;
                    show_on_sidebar?: boolean | null;
                    /** @description Letters, digits, `_` and `-`; stored in lower case; unique in the account */
                    title?: string;
                };
            };
        };
        responses: {
            /** @description The label */
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
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The macros */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createMacro: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
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
            /** @description The macro */
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
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                macro_id: components["parameters"]["MacroId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The macro */
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
            /** @description No such macro; the body is empty */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteMacro: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                macro_id: components["parameters"]["MacroId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateMacro: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
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
                    /** @description Becomes null when left out */
                    visibility?: MacroVisibility;
                };
            };
        };
        responses: {
            /** @description The macro */
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
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                macro_id: components["parameters"]["MacroId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The numbers that the dashboard shows; unknown ones are passed over */
                    conversation_ids: number[];
                };
            };
        };
        responses: {
            /** @description Begun; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getNotificationSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listNotifications: {
        parameters: {
            query?: {
                /** @description Lists those too */
                "includes[]"?: ("read" | "snoozed")[];
                /** @description From 1; a page past the end is empty */
                page?: components["parameters"]["Page"];
                /** @description By last activity */
                sort_order?: "asc" | "desc";
            };
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of notifications */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteNotification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                notification_id: components["parameters"]["NotificationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    markNotificationRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                notification_id: components["parameters"]["NotificationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notification's row */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    snoozeNotification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                notification_id: components["parameters"]["NotificationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Unix seconds */
                    snoozed_until: number;
                };
            };
        };
        responses: {
            /** @description The notification's row */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    markNotificationUnread: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                notification_id: components["parameters"]["NotificationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notification's row */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteNotifications: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
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
            /** @description Begun; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    markAllNotificationsRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The database's id of the conversation, as notifications have it */
                    primary_actor_id?: number;
                    /** @constant */
                    primary_actor_type?: "Conversation";
                };
            };
        };
        responses: {
            /** @description Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getUnreadNotificationCount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The number */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listPortals: {
        parameters: {
            query?: {
                /** @description Only told back in the meta */
                page?: number;
            };
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The portals */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createPortal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The `blob_id` that an upload answered; it becomes the logo */
                    blob_id?: string | number;
                    /** @description A website inbox whose widget the portal shows */
                    inbox_id?: number;
                    portal: PortalCreate;
                };
            };
        };
        responses: {
            /** @description The portal */
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
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** @description The portal's slug, not its id */
                portal_slug: components["parameters"]["PortalSlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The portal */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deletePortal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** @description The portal's slug, not its id */
                portal_slug: components["parameters"]["PortalSlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updatePortal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** @description The portal's slug, not its id */
                portal_slug: components["parameters"]["PortalSlug"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The `blob_id` that an upload answered; it becomes the logo */
                    blob_id?: string | number;
                    /** @description A website inbox whose widget the portal shows */
                    inbox_id?: number;
                    portal?: PortalUpdate;
                };
            };
        };
        responses: {
            /** @description The portal */
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
            404: components["responses"]["NotFound"];
            /** @description A value is refused; each field has its reasons */
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
                /** @description Those of this user */
                author_id?: number;
                /** @description Those of this category */
                category_slug?: string;
                /** @description Those in this language */
                locale?: string;
                /** @description From 1; a page past the end is empty */
                page?: components["parameters"]["Page"];
                /** @description Words of the title, the description or the content */
                query?: string;
                status?: ArticleStatus;
            };
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** @description The portal's slug, not its id */
                portal_slug: components["parameters"]["PortalSlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of articles */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createArticle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** @description The portal's slug, not its id */
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
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** @description The article, by its id */
                article_id: components["parameters"]["ArticleId"];
                /** @description The portal's slug, not its id */
                portal_slug: components["parameters"]["PortalSlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Article"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteArticle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** @description The article, by its id */
                article_id: components["parameters"]["ArticleId"];
                /** @description The portal's slug, not its id */
                portal_slug: components["parameters"]["PortalSlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateArticle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** @description The article, by its id */
                article_id: components["parameters"]["ArticleId"];
                /** @description The portal's slug, not its id */
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
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listCategories: {
        parameters: {
            query?: {
                /** @description Those in this language; the portal's own when left out */
                locale?: string;
                /** @description From 1; a page past the end is empty */
                page?: components["parameters"]["Page"];
            };
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** @description The portal's slug, not its id */
                portal_slug: components["parameters"]["PortalSlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of categories */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createCategory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** @description The portal's slug, not its id */
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
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** @description The category, by its id */
                category_id: components["parameters"]["CategoryId"];
                /** @description The portal's slug, not its id */
                portal_slug: components["parameters"]["PortalSlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Category"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteCategory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** @description The category, by its id */
                category_id: components["parameters"]["CategoryId"];
                /** @description The portal's slug, not its id */
                portal_slug: components["parameters"]["PortalSlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateCategory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                /** @description The category, by its id */
                category_id: components["parameters"]["CategoryId"];
                /** @description The portal's slug, not its id */
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
                /** @description From 1; a page past the end is empty */
                page?: components["parameters"]["Page"];
                /** @description Unix seconds */
                since?: number;
                /** @description Unix seconds */
                until?: number;
                user_id?: number;
            };
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meta: {
                            /** @description Of all pages */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    globalSearch: {
        parameters: {
            query?: {
                /** @description From 1; a page past the end is empty */
                page?: components["parameters"]["Page"];
                /** @description Without it contacts are simply listed */
                q?: components["parameters"]["GlobalSearchText"];
            };
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of each kind */
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
            404: components["responses"]["NotFound"];
            422: components["responses"]["SearchRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    globalSearchArticles: {
        parameters: {
            query?: {
                /** @description From 1; a page past the end is empty */
                page?: components["parameters"]["Page"];
                /** @description Without it contacts are simply listed */
                q?: components["parameters"]["GlobalSearchText"];
            };
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of articles */
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
            404: components["responses"]["NotFound"];
            422: components["responses"]["SearchRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    globalSearchContacts: {
        parameters: {
            query?: {
                /** @description From 1; a page past the end is empty */
                page?: components["parameters"]["Page"];
                /** @description Without it contacts are simply listed */
                q?: components["parameters"]["GlobalSearchText"];
            };
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of contacts */
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
            404: components["responses"]["NotFound"];
            422: components["responses"]["SearchRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    globalSearchConversations: {
        parameters: {
            query?: {
                /** @description From 1; a page past the end is empty */
                page?: components["parameters"]["Page"];
                /** @description Without it contacts are simply listed */
                q?: components["parameters"]["GlobalSearchText"];
            };
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of conversations */
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
            404: components["responses"]["NotFound"];
            422: components["responses"]["SearchRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    globalSearchMessages: {
        parameters: {
            query?: {
                /** @description From 1; a page past the end is empty */
                page?: components["parameters"]["Page"];
                /** @description Without it contacts are simply listed */
                q?: components["parameters"]["GlobalSearchText"];
            };
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of messages */
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
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The policies */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createSlaPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    sla_policy: {
                        description?: string | null;
                        /** @description Seconds */
                        first_response_time_threshold?: number | null;
                        name: string;
                        /** @description Seconds */
                        next_response_time_threshold?: number | null;
                        only_during_business_hours?: boolean;
                        /** @description Seconds */
                        resolution_time_threshold?: number | null;
                    };
                };
            };
        };
        responses: {
            /** @description The policy */
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
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                sla_policy_id: components["parameters"]["SlaPolicyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The policy */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteSlaPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                sla_policy_id: components["parameters"]["SlaPolicyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateSlaPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
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
                        /** @description Seconds */
                        first_response_time_threshold?: number | null;
                        name?: string;
                        /** @description Seconds */
                        next_response_time_threshold?: number | null;
                        only_during_business_hours?: boolean;
                        /** @description Seconds */
                        resolution_time_threshold?: number | null;
                    };
                };
            };
        };
        responses: {
            /** @description The policy */
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
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The teams */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createTeam: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Conversations of the team get an agent by themselves
                     * @default true
                     */
                    allow_auto_assign?: boolean;
                    description?: string | null;
                    /** @description Becomes lower case */
                    name: string;
                };
            };
        };
        responses: {
            /** @description The team */
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
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                team_id: components["parameters"]["TeamId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The team */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteTeam: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                team_id: components["parameters"]["TeamId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateTeam: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
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
                    /** @description Becomes lower case */
                    name?: string;
                };
            };
        };
        responses: {
            /** @description The team */
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
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                team_id: components["parameters"]["TeamId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The members */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    addTeamMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
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
            /** @description The new members */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    removeTeamMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
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
            /** @description Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    setTeamMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
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
            /** @description All members */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateActiveAt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    upload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description http or https */
                    external_url: string;
                };
                "multipart/form-data": {
                    /** Format: binary */
                    attachment: Blob;
                };
            };
        };
        responses: {
            /** @description Where it is */
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
            404: components["responses"]["NotFound"];
            /** @description Nothing was sent, or the address is refused or could not be fetched */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorText;
                };
            };
            429: components["responses"]["TooManyRequests"];
            /** @description The server failed; with `error` alone it could not fetch the address */
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
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhooks */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Stored and answered as `inbox` */
                    inbox_id?: number | null;
                    /** @description Since 4.10 */
                    name?: string | null;
                    /** @description By default all but typing and inbox events */
                    subscriptions?: WebhookEventName[];
                    /** @description http or https; unique in the account */
                    url: string;
                };
            };
        };
        responses: {
            /** @description The webhook */
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
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                webhook_id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
                webhook_id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Stored and answered as `inbox` */
                    inbox_id?: number | null;
                    /** @description Since 4.10 */
                    name?: string | null;
                    /** @description By default all but typing and inbox events */
                    subscriptions?: WebhookEventName[];
                    /** @description http or https; unique in the account */
                    url?: string;
                };
            };
        };
        responses: {
            /** @description The webhook */
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
            /** @description Done; the body is empty */
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
                /** @description Only conversations of this team */
                team_id?: components["parameters"]["LiveReportTeam"];
            };
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getGroupedLiveConversationMetrics: {
        parameters: {
            query: {
                /** @description Also the key of each row; other words are a 422 */
                group_by: "team_id" | "assignee_id";
                /** @description Only conversations of this team */
                team_id?: components["parameters"]["LiveReportTeam"];
            };
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts */
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
            404: components["responses"]["NotFound"];
            /** @description No `group_by` that the server knows */
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
                /** @description Averages count only the inboxes' business hours */
                business_hours?: components["parameters"]["ReportBusinessHours"];
                /** @description The length of a period */
                group_by?: "hour" | "day" | "week" | "month" | "year";
                /** @description Of which agent, inbox, label or team; needed unless `type` is account */
                id?: components["parameters"]["ReportSubject"];
                metric: ReportMetric;
                /** @description Unix seconds; counts only together with `until` */
                since?: components["parameters"]["ReportSince"];
                /** @description Hours, for instance `5.5` or `-3`. Where days begin. */
                timezone_offset?: number;
                /** @description Of what; 500 without it */
                type: components["parameters"]["ReportType"];
                /** @description Unix seconds; counts only together with `since` */
                until?: components["parameters"]["ReportUntil"];
            };
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The points, the oldest first */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    downloadAgentReport: {
        parameters: {
            query: {
                /** @description Averages count only the inboxes' business hours */
                business_hours?: components["parameters"]["ReportBusinessHours"];
                /** @description Unix seconds */
                since: components["parameters"]["ReportSinceRequired"];
                /** @description Unix seconds */
                until: components["parameters"]["ReportUntilRequired"];
            };
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ReportCsv"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getBotMetrics: {
        parameters: {
            query?: {
                /** @description Unix seconds; counts only together with `until` */
                since?: components["parameters"]["ReportSince"];
                /** @description Unix seconds; counts only together with `since` */
                until?: components["parameters"]["ReportUntil"];
            };
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The metrics */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getBotSummary: {
        parameters: {
            query: {
                /** @description Of which agent, inbox, label or team; needed unless `type` is account */
                id?: components["parameters"]["ReportSubject"];
                /** @description Unix seconds */
                since: components["parameters"]["ReportSinceRequired"];
                /** @description Of what; 500 without it */
                type: components["parameters"]["ReportType"];
                /** @description Unix seconds */
                until: components["parameters"]["ReportUntilRequired"];
            };
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    downloadConversationTraffic: {
        parameters: {
            query: {
                /** @description Hours, for instance `5.5` or `-3` */
                timezone_offset: number;
            };
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ReportCsv"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getConversationReport: {
        parameters: {
            query: {
                /** @description From 1, 25 agents each; for `type=agent` only */
                page?: number;
                /** @description Decides on the shape of the answer */
                type: "account" | "agent";
            };
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One object for the account, a list for agents */
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
            404: components["responses"]["NotFound"];
            /** @description No type; the body is empty */
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
                /** @description Averages count only the inboxes' business hours */
                business_hours?: components["parameters"]["ReportBusinessHours"];
                /** @description Unix seconds */
                since: components["parameters"]["ReportSinceRequired"];
                /** @description Unix seconds */
                until: components["parameters"]["ReportUntilRequired"];
            };
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ReportCsv"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getFirstResponseTimeDistribution: {
        parameters: {
            query?: {
                /** @description Unix seconds; counts only together with `until` */
                since?: components["parameters"]["ReportSince"];
                /** @description Unix seconds; counts only together with `since` */
                until?: components["parameters"]["ReportUntil"];
            };
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A channel type and its counts; kinds of inbox without first replies are absent */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getInboxLabelMatrix: {
        parameters: {
            query?: {
                /** @description Only these inboxes */
                "inbox_ids[]"?: number[];
                /** @description Only these labels */
                "label_ids[]"?: number[];
                /** @description Unix seconds; counts only together with `until` */
                since?: components["parameters"]["ReportSince"];
                /** @description Unix seconds; counts only together with `since` */
                until?: components["parameters"]["ReportUntil"];
            };
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    downloadInboxReport: {
        parameters: {
            query: {
                /** @description Averages count only the inboxes' business hours */
                business_hours?: components["parameters"]["ReportBusinessHours"];
                /** @description Unix seconds */
                since: components["parameters"]["ReportSinceRequired"];
                /** @description Unix seconds */
                until: components["parameters"]["ReportUntilRequired"];
            };
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ReportCsv"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    downloadLabelReport: {
        parameters: {
            query: {
                /** @description Averages count only the inboxes' business hours */
                business_hours?: components["parameters"]["ReportBusinessHours"];
                /** @description Unix seconds */
                since: components["parameters"]["ReportSinceRequired"];
                /** @description Unix seconds */
                until: components["parameters"]["ReportUntilRequired"];
            };
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ReportCsv"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getOutgoingMessagesCount: {
        parameters: {
            query: {
                group_by: "agent" | "team" | "inbox" | "label";
                /** @description Unix seconds; counts only together with `until` */
                since?: components["parameters"]["ReportSince"];
                /** @description Unix seconds; counts only together with `since` */
                until?: components["parameters"]["ReportUntil"];
            };
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Those that have any */
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
            404: components["responses"]["NotFound"];
            /** @description No `group_by` that the server knows; the body is empty */
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
                /** @description Averages count only the inboxes' business hours */
                business_hours?: components["parameters"]["ReportBusinessHours"];
                /** @description Of which agent, inbox, label or team; needed unless `type` is account */
                id?: components["parameters"]["ReportSubject"];
                /** @description Unix seconds */
                since: components["parameters"]["ReportSinceRequired"];
                /** @description Of what; 500 without it */
                type: components["parameters"]["ReportType"];
                /** @description Unix seconds */
                until: components["parameters"]["ReportUntilRequired"];
            };
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The metrics */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    downloadTeamReport: {
        parameters: {
            query: {
                /** @description Averages count only the inboxes' business hours */
                business_hours?: components["parameters"]["ReportBusinessHours"];
                /** @description Unix seconds */
                since: components["parameters"]["ReportSinceRequired"];
                /** @description Unix seconds */
                until: components["parameters"]["ReportUntilRequired"];
            };
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ReportCsv"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getAgentSummaryReport: {
        parameters: {
            query?: {
                /** @description Averages count only the inboxes' business hours */
                business_hours?: components["parameters"]["ReportBusinessHours"];
                /** @description Unix seconds; counts only together with `until` */
                since?: components["parameters"]["ReportSince"];
                /** @description Unix seconds; counts only together with `since` */
                until?: components["parameters"]["ReportUntil"];
            };
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SummaryReport"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getChannelSummaryReport: {
        parameters: {
            query?: {
                /** @description Unix seconds; counts only together with `until` */
                since?: components["parameters"]["ReportSince"];
                /** @description Unix seconds; counts only together with `since` */
                until?: components["parameters"]["ReportUntil"];
            };
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A channel type and its counts; kinds of inbox without conversations are absent */
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
            404: components["responses"]["NotFound"];
            /** @description The range is longer than six months */
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
                /** @description Averages count only the inboxes' business hours */
                business_hours?: components["parameters"]["ReportBusinessHours"];
                /** @description Unix seconds; counts only together with `until` */
                since?: components["parameters"]["ReportSince"];
                /** @description Unix seconds; counts only together with `since` */
                until?: components["parameters"]["ReportUntil"];
            };
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SummaryReport"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getLabelSummaryReport: {
        parameters: {
            query?: {
                /** @description Averages count only the inboxes' business hours */
                business_hours?: components["parameters"]["ReportBusinessHours"];
                /** @description Unix seconds; counts only together with `until` */
                since?: components["parameters"]["ReportSince"];
                /** @description Unix seconds; counts only together with `since` */
                until?: components["parameters"]["ReportUntil"];
            };
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A row for each label */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getTeamSummaryReport: {
        parameters: {
            query?: {
                /** @description Averages count only the inboxes' business hours */
                business_hours?: components["parameters"]["ReportBusinessHours"];
                /** @description Unix seconds; counts only together with `until` */
                since?: components["parameters"]["ReportSince"];
                /** @description Unix seconds; counts only together with `since` */
                until?: components["parameters"]["ReportUntil"];
            };
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SummaryReport"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
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
            /** @description It does */
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
            /** @description A server without this route */
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
            /** @description Accounts that the app made or was granted */
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
            /** @description The account */
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
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account */
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deletePlatformAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It will be deleted; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["PlatformUnauthorized"];
            404: components["responses"]["FrameworkNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updatePlatformAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
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
            /** @description The account */
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
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The memberships */
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    addPlatformAccountUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description An agent when left out at the first time */
                    role?: AgentRole;
                    user_id: number;
                };
            };
        };
        responses: {
            /** @description The membership */
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
                /** @description Needed when there is no body */
                user_id?: number;
            };
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
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
            /** @description Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["PlatformUnauthorized"];
            404: components["responses"]["FrameworkNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    migratePlatformEmailChannels: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account; it stands in the address of the dashboard */
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
            /** @description What became of each */
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
                            /** @description Why it was not moved */
                            message?: string;
                            status: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["PlatformUnauthorized"];
            /** @description The server does not offer it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorText;
                };
            };
            404: components["responses"]["FrameworkNotFound"];
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
            /** @description Bots that the app made or was granted */
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
            /** @description The bot */
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
            /** @description The bot */
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
            /** @description Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["PlatformUnauthorized"];
            404: components["responses"]["FrameworkNotFound"];
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
            /** @description The bot */
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
            /** @description The bot */
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
            /** @description The user */
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
                /** @description The user; the same in every account */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user */
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deletePlatformUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The user; the same in every account */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["PlatformUnauthorized"];
            404: components["responses"]["FrameworkNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updatePlatformUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The user; the same in every account */
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
            /** @description The user */
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
                /** @description The user; the same in every account */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Sign-in without a password; keep it secret */
                        url: string;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["PlatformUnauthorized"];
            404: components["responses"]["FrameworkNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getPlatformUserToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The user; the same in every account */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token, and whose it is */
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getCsatSurvey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The conversation's uuid; whoever knows it may answer */
                conversation_uuid: components["parameters"]["ConversationUuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The survey */
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    submitCsatSurvey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The conversation's uuid; whoever knows it may answer */
                conversation_uuid: components["parameters"]["ConversationUuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The nesting is needed; without it the server answers 500 */
                    message: {
                        submitted_values: {
                            csat_survey_response: CsatAnswer;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description The survey as it was before */
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
            /** @description More than 14 days ago */
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
                /** @description The identifier of an API inbox, as its settings show it */
                inbox_identifier: components["parameters"]["InboxIdentifier"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The inbox */
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createPublicContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The identifier of an API inbox, as its settings show it */
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
            /** @description The contact */
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
                /** @description The contact's identifier, to check identifier_hash with */
                identifier?: string;
                /** @description HMAC-SHA256 of the identifier with the inbox's hmac_token, as hex; needed only where the inbox enforces identity validation. A wrong one is a 500. */
                identifier_hash?: string;
            };
            header?: never;
            path: {
                /** @description The identifier of an API inbox, as its settings show it */
                inbox_identifier: components["parameters"]["InboxIdentifier"];
                /** @description The contact's address in the inbox, from the answer to its creation */
                source_id: components["parameters"]["SourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact */
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updatePublicContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The identifier of an API inbox, as its settings show it */
                inbox_identifier: components["parameters"]["InboxIdentifier"];
                /** @description The contact's address in the inbox, from the answer to its creation */
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
            /** @description The contact as it is stored */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PublicContactRow;
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
                /** @description The identifier of an API inbox, as its settings show it */
                inbox_identifier: components["parameters"]["InboxIdentifier"];
                /** @description The contact's address in the inbox, from the answer to its creation */
                source_id: components["parameters"]["SourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conversations */
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createPublicConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The identifier of an API inbox, as its settings show it */
                inbox_identifier: components["parameters"]["InboxIdentifier"];
                /** @description The contact's address in the inbox, from the answer to its creation */
                source_id: components["parameters"]["SourceId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    custom_attributes?: {
                        [key: string]: unknown;
                    };
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
                /** @description The conversation's number inside its account, as the dashboard shows it */
                conversation_id: components["parameters"]["ConversationId"];
                /** @description The identifier of an API inbox, as its settings show it */
                inbox_identifier: components["parameters"]["InboxIdentifier"];
                /** @description The contact's address in the inbox, from the answer to its creation */
                source_id: components["parameters"]["SourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["PublicConversation"];
            400: components["responses"]["MalformedRequest"];
            404: components["responses"]["FrameworkNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listPublicMessages: {
        parameters: {
            query?: {
                /** @description Only messages with a smaller id */
                before?: number;
            };
            header?: never;
            path: {
                /** @description The conversation's number inside its account, as the dashboard shows it */
                conversation_id: components["parameters"]["ConversationId"];
                /** @description The identifier of an API inbox, as its settings show it */
                inbox_identifier: components["parameters"]["InboxIdentifier"];
                /** @description The contact's address in the inbox, from the answer to its creation */
                source_id: components["parameters"]["SourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of messages */
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createPublicMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The conversation's number inside its account, as the dashboard shows it */
                conversation_id: components["parameters"]["ConversationId"];
                /** @description The identifier of an API inbox, as its settings show it */
                inbox_identifier: components["parameters"]["InboxIdentifier"];
                /** @description The contact's address in the inbox, from the answer to its creation */
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
            /** @description The message */
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
                /** @description The conversation's number inside its account, as the dashboard shows it */
                conversation_id: components["parameters"]["ConversationId"];
                /** @description The identifier of an API inbox, as its settings show it */
                inbox_identifier: components["parameters"]["InboxIdentifier"];
                /** @description The message's id, unique on the whole server */
                message_id: components["parameters"]["MessageId"];
                /** @description The contact's address in the inbox, from the answer to its creation */
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
            /** @description The message */
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
            /** @description The survey is closed */
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
                /** @description The conversation's number inside its account, as the dashboard shows it */
                conversation_id: components["parameters"]["ConversationId"];
                /** @description The identifier of an API inbox, as its settings show it */
                inbox_identifier: components["parameters"]["InboxIdentifier"];
                /** @description The contact's address in the inbox, from the answer to its creation */
                source_id: components["parameters"]["SourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["PublicConversation"];
            400: components["responses"]["MalformedRequest"];
            404: components["responses"]["FrameworkNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    setPublicTyping: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The conversation's number inside its account, as the dashboard shows it */
                conversation_id: components["parameters"]["ConversationId"];
                /** @description The identifier of an API inbox, as its settings show it */
                inbox_identifier: components["parameters"]["InboxIdentifier"];
                /** @description The contact's address in the inbox, from the answer to its creation */
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
            /** @description Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            404: components["responses"]["FrameworkNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    markPublicConversationRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The conversation's number inside its account, as the dashboard shows it */
                conversation_id: components["parameters"]["ConversationId"];
                /** @description The identifier of an API inbox, as its settings show it */
                inbox_identifier: components["parameters"]["InboxIdentifier"];
                /** @description The contact's address in the inbox, from the answer to its creation */
                source_id: components["parameters"]["SourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the body is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            404: components["responses"]["FrameworkNotFound"];
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
            /** @description Taken: any 2xx within 5 seconds, whatever its body */
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
            /** @description Taken: any 2xx within 5 seconds, whatever its body */
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
            /** @description Taken: any 2xx within 5 seconds, whatever its body */
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
            /** @description Taken: any 2xx within 5 seconds, whatever its body */
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
            /** @description Taken: any 2xx within 5 seconds, whatever its body */
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
                /** @description The same at each attempt, another for each receiver; not part of what is signed */
                "X-Chatwoot-Delivery"?: components["parameters"]["DeliveryId"];
                /** @description `sha256=` and the hex HMAC-SHA256 of the timestamp, a dot and the bytes of the body, under the receiver's secret. Parsing the body and writing it again gives other bytes. Account webhooks since 4.12, API inboxes and bots since 4.13. */
                "X-Chatwoot-Signature"?: components["parameters"]["DeliverySignature"];
                /** @description Unix seconds when it was sent, another at each attempt; with the signature */
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
            /** @description Taken: any 2xx within 5 seconds, whatever its body */
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
                /** @description The same at each attempt, another for each receiver; not part of what is signed */
                "X-Chatwoot-Delivery"?: components["parameters"]["DeliveryId"];
                /** @description `sha256=` and the hex HMAC-SHA256 of the timestamp, a dot and the bytes of the body, under the receiver's secret. Parsing the body and writing it again gives other bytes. Account webhooks since 4.12, API inboxes and bots since 4.13. */
                "X-Chatwoot-Signature"?: components["parameters"]["DeliverySignature"];
                /** @description Unix seconds when it was sent, another at each attempt; with the signature */
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
            /** @description Taken: any 2xx within 5 seconds, whatever its body */
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
                /** @description The same at each attempt, another for each receiver; not part of what is signed */
                "X-Chatwoot-Delivery"?: components["parameters"]["DeliveryId"];
                /** @description `sha256=` and the hex HMAC-SHA256 of the timestamp, a dot and the bytes of the body, under the receiver's secret. Parsing the body and writing it again gives other bytes. Account webhooks since 4.12, API inboxes and bots since 4.13. */
                "X-Chatwoot-Signature"?: components["parameters"]["DeliverySignature"];
                /** @description Unix seconds when it was sent, another at each attempt; with the signature */
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
            /** @description Taken: any 2xx within 5 seconds, whatever its body */
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
                /** @description The same at each attempt, another for each receiver; not part of what is signed */
                "X-Chatwoot-Delivery"?: components["parameters"]["DeliveryId"];
                /** @description `sha256=` and the hex HMAC-SHA256 of the timestamp, a dot and the bytes of the body, under the receiver's secret. Parsing the body and writing it again gives other bytes. Account webhooks since 4.12, API inboxes and bots since 4.13. */
                "X-Chatwoot-Signature"?: components["parameters"]["DeliverySignature"];
                /** @description Unix seconds when it was sent, another at each attempt; with the signature */
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
            /** @description Taken: any 2xx within 5 seconds, whatever its body */
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
                /** @description The same at each attempt, another for each receiver; not part of what is signed */
                "X-Chatwoot-Delivery"?: components["parameters"]["DeliveryId"];
                /** @description `sha256=` and the hex HMAC-SHA256 of the timestamp, a dot and the bytes of the body, under the receiver's secret. Parsing the body and writing it again gives other bytes. Account webhooks since 4.12, API inboxes and bots since 4.13. */
                "X-Chatwoot-Signature"?: components["parameters"]["DeliverySignature"];
                /** @description Unix seconds when it was sent, another at each attempt; with the signature */
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
            /** @description Taken: any 2xx within 5 seconds, whatever its body */
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
                /** @description The same at each attempt, another for each receiver; not part of what is signed */
                "X-Chatwoot-Delivery"?: components["parameters"]["DeliveryId"];
                /** @description `sha256=` and the hex HMAC-SHA256 of the timestamp, a dot and the bytes of the body, under the receiver's secret. Parsing the body and writing it again gives other bytes. Account webhooks since 4.12, API inboxes and bots since 4.13. */
                "X-Chatwoot-Signature"?: components["parameters"]["DeliverySignature"];
                /** @description Unix seconds when it was sent, another at each attempt; with the signature */
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
            /** @description Taken: any 2xx within 5 seconds, whatever its body */
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
                /** @description The same at each attempt, another for each receiver; not part of what is signed */
                "X-Chatwoot-Delivery"?: components["parameters"]["DeliveryId"];
                /** @description `sha256=` and the hex HMAC-SHA256 of the timestamp, a dot and the bytes of the body, under the receiver's secret. Parsing the body and writing it again gives other bytes. Account webhooks since 4.12, API inboxes and bots since 4.13. */
                "X-Chatwoot-Signature"?: components["parameters"]["DeliverySignature"];
                /** @description Unix seconds when it was sent, another at each attempt; with the signature */
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
            /** @description Taken: any 2xx within 5 seconds, whatever its body */
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
                /** @description The same at each attempt, another for each receiver; not part of what is signed */
                "X-Chatwoot-Delivery"?: components["parameters"]["DeliveryId"];
                /** @description `sha256=` and the hex HMAC-SHA256 of the timestamp, a dot and the bytes of the body, under the receiver's secret. Parsing the body and writing it again gives other bytes. Account webhooks since 4.12, API inboxes and bots since 4.13. */
                "X-Chatwoot-Signature"?: components["parameters"]["DeliverySignature"];
                /** @description Unix seconds when it was sent, another at each attempt; with the signature */
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
            /** @description Taken: any 2xx within 5 seconds, whatever its body */
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
                /** @description The same at each attempt, another for each receiver; not part of what is signed */
                "X-Chatwoot-Delivery"?: components["parameters"]["DeliveryId"];
                /** @description `sha256=` and the hex HMAC-SHA256 of the timestamp, a dot and the bytes of the body, under the receiver's secret. Parsing the body and writing it again gives other bytes. Account webhooks since 4.12, API inboxes and bots since 4.13. */
                "X-Chatwoot-Signature"?: components["parameters"]["DeliverySignature"];
                /** @description Unix seconds when it was sent, another at each attempt; with the signature */
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
            /** @description Taken: any 2xx within 5 seconds, whatever its body */
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
                /** @description The same at each attempt, another for each receiver; not part of what is signed */
                "X-Chatwoot-Delivery"?: components["parameters"]["DeliveryId"];
                /** @description `sha256=` and the hex HMAC-SHA256 of the timestamp, a dot and the bytes of the body, under the receiver's secret. Parsing the body and writing it again gives other bytes. Account webhooks since 4.12, API inboxes and bots since 4.13. */
                "X-Chatwoot-Signature"?: components["parameters"]["DeliverySignature"];
                /** @description Unix seconds when it was sent, another at each attempt; with the signature */
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
            /** @description Taken: any 2xx within 5 seconds, whatever its body */
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
                /** @description The same at each attempt, another for each receiver; not part of what is signed */
                "X-Chatwoot-Delivery"?: components["parameters"]["DeliveryId"];
                /** @description `sha256=` and the hex HMAC-SHA256 of the timestamp, a dot and the bytes of the body, under the receiver's secret. Parsing the body and writing it again gives other bytes. Account webhooks since 4.12, API inboxes and bots since 4.13. */
                "X-Chatwoot-Signature"?: components["parameters"]["DeliverySignature"];
                /** @description Unix seconds when it was sent, another at each attempt; with the signature */
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
            /** @description Taken: any 2xx within 5 seconds, whatever its body */
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
            /** @description Taken: any 2xx within 5 seconds, whatever its body */
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
                /** @description The same at each attempt, another for each receiver; not part of what is signed */
                "X-Chatwoot-Delivery"?: components["parameters"]["DeliveryId"];
                /** @description `sha256=` and the hex HMAC-SHA256 of the timestamp, a dot and the bytes of the body, under the receiver's secret. Parsing the body and writing it again gives other bytes. Account webhooks since 4.12, API inboxes and bots since 4.13. */
                "X-Chatwoot-Signature"?: components["parameters"]["DeliverySignature"];
                /** @description Unix seconds when it was sent, another at each attempt; with the signature */
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
            /** @description Taken: any 2xx within 5 seconds, whatever its body */
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
                /** @description The same at each attempt, another for each receiver; not part of what is signed */
                "X-Chatwoot-Delivery"?: components["parameters"]["DeliveryId"];
                /** @description `sha256=` and the hex HMAC-SHA256 of the timestamp, a dot and the bytes of the body, under the receiver's secret. Parsing the body and writing it again gives other bytes. Account webhooks since 4.12, API inboxes and bots since 4.13. */
                "X-Chatwoot-Signature"?: components["parameters"]["DeliverySignature"];
                /** @description Unix seconds when it was sent, another at each attempt; with the signature */
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
            /** @description Taken: any 2xx within 5 seconds, whatever its body */
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
                /** @description The same at each attempt, another for each receiver; not part of what is signed */
                "X-Chatwoot-Delivery"?: components["parameters"]["DeliveryId"];
                /** @description `sha256=` and the hex HMAC-SHA256 of the timestamp, a dot and the bytes of the body, under the receiver's secret. Parsing the body and writing it again gives other bytes. Account webhooks since 4.12, API inboxes and bots since 4.13. */
                "X-Chatwoot-Signature"?: components["parameters"]["DeliverySignature"];
                /** @description Unix seconds when it was sent, another at each attempt; with the signature */
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
            /** @description Taken: any 2xx within 5 seconds, whatever its body */
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
/** A token with the record around it */
export type AccessTokenRecord = {
    /** @description ISO 8601 */
    created_at: string;
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id: number;
    /** @description Id of the user, bot or app that has the token */
    owner_id: number;
    /** @description Kind of record that the token belongs to */
    owner_type: string;
    /** @description The secret that the api_access_token header takes */
    token: string;
    /** @description ISO 8601 */
    updated_at: string;
};
export type Account = {
    /** @description Change whenever a label, an inbox or a team does */
    cache_keys: {
        /** @description The inbox; in cache keys a text that changes with inboxes */
        inbox: string;
        /** @description Text shown to people; in cache_keys, changes with the labels */
        label: string;
        /** @description The assigned team; in cache_keys, text that changes with teams */
        team: string;
    };
    /** @description ISO 8601 */
    created_at: string;
    /** @description Absent until something is stored in it */
    custom_attributes?: AccountCustomAttributes;
    /** @description The domain that incoming e-mail addresses are built with */
    domain: string | null;
    features: AccountFeatures;
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id: number;
    /** @description For instance `en` or `pt_BR` */
    locale: string;
    /** @description What it is called; in forms the key of the field */
    name: string;
    settings: AccountSettings;
    status: AccountStatus;
    /** @description The installation's own address when the account has none */
    support_email: string;
};
export type AccountConversationReport = {
    /** @description Number of open conversations */
    open: number;
    /** @description Always 0, since the server counts the pending among the open ones; live reports tell the number */
    pending: number;
    /** @description Open, and assigned to nobody */
    unassigned: number;
    /** @description Open, and without a first reply or with a contact who waits */
    unattended: number;
};
/** The plan, and what else is set of these keys; others that are stored are not shown */
export type AccountCustomAttributes = {
    /** @description 4.14.2; what was found about the company */
    brand_info?: {
        [key: string]: unknown;
    };
    /** @description Size of the company that owns the account, as text */
    company_size?: string;
    /** @description 4.14.2 */
    help_center_generation_id?: string | number;
    /** @description Line of business of the account's company */
    industry?: string;
    /** @description Logo of the account's company */
    logo?: string;
    /** @description ISO 8601 */
    marked_for_deletion_at?: string;
    /** @description Why the account is to be deleted */
    marked_for_deletion_reason?: string;
    /** @description Where setting the account up has got to */
    onboarding_step?: string;
    /** @description Plan that the account is subscribed to */
    plan_name: string | null;
    /** @description 4.14.2 */
    referral_source?: string;
    /** @description Number of agents that the plan pays for */
    subscribed_quantity: number | null;
    /** @description A date or a time as text */
    subscription_ends_on: string | null;
    /** @description State of the subscription, for instance `active` */
    subscription_status: string | null;
    /** @description Name of the time zone, for instance `Europe/Vienna` */
    timezone?: string;
    /** @description 4.14.2 */
    website?: string;
};
/** An account as the GET answers it */
export type AccountDetails = Account & {
    /** @description The newest release the server has heard of; null when it has not asked */
    latest_chatwoot_version: string | null;
    /** @description Only servers with the enterprise folder send it */
    subscribed_features?: string[];
};
/** The features that are on, by name; one that is off is not there */
export type AccountFeatures = {
    [key: string]: true;
};
/** The name of a feature, and whether it is on; an unknown name is a 500 */
export type AccountFeatureSwitches = {
    [key: string]: boolean;
};
/** How many an account may have of `agents`, `inboxes` and the like; empty when nothing is set for it */
export type AccountLimits = {
    [key: string]: number;
};
/** Only what was set is there */
export type AccountSettings = {
    /** @description Audio attachments are written down */
    audio_transcriptions?: boolean | null;
    /** @description Minutes without activity until a conversation is resolved; null is never */
    auto_resolve_after?: number | null;
    /** @description Conversations that wait for an agent are left alone */
    auto_resolve_ignore_waiting?: boolean | null;
    /** @description Put on conversations that are resolved by themselves */
    auto_resolve_label?: string | null;
    /** @description Sent when a conversation is resolved by itself */
    auto_resolve_message?: string | null;
    /** @description 4.14.2 */
    captain_auto_resolve_mode?: string | null;
    /** @description Keys of attributes that an agent must fill in before resolving (4.14.2, enterprise) */
    conversation_required_attributes?: string[] | null;
    /** @description A bot that fails does not open its conversations (4.14.2) */
    keep_pending_on_bot_failure?: boolean | null;
    /** @description 4.14.2 */
    reporting_timezone?: string | null;
} & {
    [key: string]: unknown;
};
/** A suspended account answers its members with 401 */
export type AccountStatus = "active" | "suspended";
export type AccountUpdate = {
    /** @description Whether audio attachments are turned into text */
    audio_transcriptions?: boolean | null;
    /** @description Minutes, at least 10; null turns it off */
    auto_resolve_after?: number | null;
    /** @description Whether conversations that wait for an agent are left alone */
    auto_resolve_ignore_waiting?: boolean | null;
    /** @description Label put on conversations that are resolved automatically */
    auto_resolve_label?: string | null;
    /** @description Sent to the contact when a conversation is resolved automatically */
    auto_resolve_message?: string | null;
    /** @description Size of the company that owns the account, as text */
    company_size?: string;
    /** @description Domain that the account's incoming e-mail addresses are built with */
    domain?: string | null;
    /** @description Line of business of the account's company */
    industry?: string;
    /** @description One that the server knows, for instance `en` or `pt_BR`; others are a 500 */
    locale?: string;
    /** @description What it is called; in forms the key of the field */
    name?: string;
    /** @description Address that the account sends its e-mails from */
    support_email?: string | null;
    /** @description Name of the time zone, for instance `Europe/Vienna` */
    timezone?: string;
};
/** That a user is a member of an account; the row as the database has it */
export type AccountUser = {
    /** @description The account that it belongs to */
    account_id: number;
    /** @description ISO 8601; when the user last worked in the account */
    active_at: string | null;
    /** @description Policy that limits how many conversations the agent gets (enterprise) */
    agent_capacity_policy_id: number | null;
    /** @description Goes offline when the dashboard is closed */
    auto_offline: boolean;
    availability: Availability;
    /** @description ISO 8601 */
    created_at: string;
    /** @description Id of the custom role (enterprise); null without one */
    custom_role_id: number | null;
    /** @description Of the membership */
    id: number;
    /** @description User who invited the member to the account */
    inviter_id: number | null;
    /** @description What the user may do in the account */
    role: AgentRole;
    /** @description ISO 8601 */
    updated_at: string;
    /** @description Id of the user that it concerns */
    user_id: number;
};
/** What the action works with. Texts: send_message, add_private_note, add_label and remove_label (titles), change_status, change_priority, send_webhook_event (an address), send_email_transcript (addresses, separated by commas). Ids: assign_agent, assign_team, add_sla; `nil` as text takes the assignment or priority away. send_attachment takes what an upload answers as `blob_id`. send_email_to_team takes one object. The others take nothing. */
export type ActionParams = (string | number | null | {
    /** @description The text of it; in a realtime frame the event */
    message?: string;
    /** @description Ids of the teams that get the e-mail */
    team_ids?: number[];
})[];
/** A user as a member of an account */
export type Agent = {
    /** @description The account that it belongs to */
    account_id: number | null;
    /** @description Goes offline when the dashboard is closed */
    auto_offline: boolean | null;
    /** @description Whether the person is reachable right now */
    availability_status: Availability | null;
    /** @description The display name if there is one, else the name */
    available_name: string;
    /** @description Has confirmed the e-mail address */
    confirmed: boolean;
    /** @description Absent when empty */
    custom_attributes?: {
        [key: string]: unknown;
    };
    /** @description Only servers with the enterprise folder send it */
    custom_role_id?: number | null;
    /** @description E-mail address; in content attributes the parsed e-mail */
    email: string;
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id: number;
    /** @description What it is called; in forms the key of the field */
    name: string;
    /** @description How the user signs in, for instance `email` */
    provider: string;
    /** @description What the user may do in the account */
    role: AgentRole | null;
    /** @description Address of the picture; empty when there is none */
    thumbnail: string;
};
/** A bot of the account or of the system */
export type AgentBot = {
    /** @description Absent for bots of the system; all agents get it */
    access_token?: string;
    /** @description null for bots of the system */
    account_id: number | null;
    /** @description Further settings of the bot */
    bot_config: {
        [key: string]: unknown;
    };
    bot_type: AgentBotType;
    /** @description Free text that tells more about it */
    description: string | null;
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id: number;
    /** @description What it is called; in forms the key of the field */
    name: string | null;
    /** @description Where the bot is told of messages; absent for bots of the system */
    outgoing_url?: string | null;
    /** @description Signs what the bot is sent; for administrators, absent for bots of the system (since 4.13) */
    secret?: string;
    /** @description Belongs to the whole server */
    system_bot: boolean;
    /** @description Address of the picture; empty when there is none */
    thumbnail: string;
};
export type AgentBotChange = {
    /** @description Address of a picture; it is fetched in the background */
    avatar_url?: string;
    /** @description Further settings of the bot */
    bot_config?: {
        [key: string]: unknown;
    };
    /**
     * @description Anything else is a 500
     * @enum {string|integer}
     */
    bot_type?: "webhook" | 0;
    /** @description Free text that tells more about it */
    description?: string | null;
    /** @description What it is called; in forms the key of the field */
    name?: string | null;
    /** @description Where the bot is told of messages */
    outgoing_url?: string | null;
};
/** Names have no prefix */
export type AgentBotForm = {
    /**
     * Format: binary
     * @description The picture
     */
    avatar?: Blob;
    /** @description Address of the profile picture */
    avatar_url?: string;
    /**
     * @description Kind of bot, usually `webhook`
     * @enum {string}
     */
    bot_type?: "webhook";
    /** @description Free text that tells more about it */
    description?: string;
    /** @description What it is called; in forms the key of the field */
    name?: string;
    /** @description Address that the bot's events are sent to */
    outgoing_url?: string;
};
export type AgentBotSender = {
    /** @description Empty when there is none */
    avatar_url: string;
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id: number;
    /** @description What it is called; in forms the key of the field */
    name: string | null;
    /**
     * @description Which kind it is; tells similar shapes apart
     * @constant
     */
    type: "agent_bot";
};
/** How a bot is told of messages; a newer server may send others */
export type AgentBotType = "webhook" | (string & {});
export type AgentConversationReport = {
    availability: Availability;
    /** @description E-mail address; in content attributes the parsed e-mail */
    email: string;
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id: number;
    /** @description How many conversations the agent has */
    metric: {
        /** @description Number of open conversations */
        open: number;
        /** @description Open, and without a first reply or with a contact who waits */
        unattended: number;
    };
    /** @description What it is called; in forms the key of the field */
    name: string;
    /** @description Address of the picture; empty when there is none */
    thumbnail: string;
};
export type AgentRole = "agent" | "administrator";
export type ApiChannelCreate = ApiChannelSettings & {
    /**
     * @description Which kind it is; tells similar shapes apart
     * @constant
     */
    type: "api";
};
export type ApiChannelSettings = {
    additional_attributes?: ApiInboxAttributes;
    /** @description Whether contacts must prove identity by HMAC; null where not supported */
    hmac_mandatory?: boolean;
    /** @description Where the inbox sends its events */
    webhook_url?: string | null;
};
/** An inbox that other programs fill */
export type ApiInbox = InboxCommon & {
    additional_attributes: ApiInboxAttributes;
    /** @description Web widgets only; null for this channel */
    allowed_domains?: null;
    /** @description Address to enter at the provider; null for this channel */
    callback_webhook_url?: null;
    /**
     * @description Kind of channel behind the inbox, for instance `Channel::Api`
     * @constant
     */
    channel_type: "Channel::Api";
    /** @description Contacts must prove who they are */
    hmac_mandatory?: boolean;
    /** @description The key of these proofs; only administrators get it */
    hmac_token?: string;
    /** @description Names the inbox in the public API */
    inbox_identifier: string;
    /** @description Id of the messaging service at Twilio; null in other channels */
    messaging_service_sid?: null;
    /** @description E.164 with the plus; null when there is none */
    phone_number?: null;
    /** @description Service that carries the channel or call; null without one */
    provider?: null;
    /** @description Reply time that the widget announces; null for other channels */
    reply_time?: null;
    /** @description Signs these events; only administrators get it (since 4.13) */
    secret?: string;
    /** @description Widget features that are switched on; null in other channels */
    selected_feature_flags?: null;
    /** @description HTML that embeds the web widget; null in other channels */
    web_widget_script?: null;
    /** @description Where the inbox sends its events; null or empty for nowhere */
    webhook_url: string | null;
    /** @description Token that identifies the web widget; null in other channels */
    website_token?: null;
    /** @description Site that holds the web widget; null for other channels */
    website_url?: null;
    /** @description Text under the heading of the web widget; null in other channels */
    welcome_tagline?: null;
    /** @description Heading of the widget's first screen; null for other channels */
    welcome_title?: null;
    /** @description Colour of the web widget in hex; null in other channels */
    widget_color?: null;
};
/** Other keys are kept as they are sent */
export type ApiInboxAttributes = {
    /** @description Hours in which agents may answer a contact; no limit when absent */
    agent_reply_time_window?: number | string | null;
} & {
    [key: string]: unknown;
};
export type AppliedSla = {
    /** @description Unix seconds */
    created_at: number;
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id: number;
    /** @description Description of the SLA policy */
    sla_description: string | null;
    /** @description Seconds */
    sla_first_response_time_threshold: number | null;
    /** @description Id of the SLA policy that was applied */
    sla_id: number;
    /** @description Name of the SLA policy */
    sla_name: string;
    /** @description Seconds */
    sla_next_response_time_threshold: number | null;
    /** @description Whether only time within the opening hours counts */
    sla_only_during_business_hours: boolean | null;
    /** @description Seconds */
    sla_resolution_time_threshold: number | null;
    /**
     * @description Whether the policy's times were kept so far
     * @enum {string}
     */
    sla_status: "active" | "hit" | "missed" | "active_with_misses";
    /** @description Unix seconds */
    updated_at: number;
};
/** An article of a help centre */
export type Article = {
    /** @description The account that it belongs to */
    account_id: number;
    /** @description Its translations; absent when there are none */
    associated_articles?: ArticleReference[];
    /** @description Absent when the user is gone */
    author?: Agent;
    category: ArticleCategory;
    /** @description Markdown */
    content: string | null;
    /** @description Free text that tells more about it */
    description: string | null;
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id: number;
    meta: ArticleMeta;
    /** @description Inside its category */
    position: number | null;
    /** @description The unix time of its making and the title */
    slug: string;
    /** @description The state that it is in or shall get */
    status: ArticleStatus;
    /** @description Heading that people see */
    title: string;
    /** @description Unix seconds */
    updated_at: number;
    /** @description null before the first one */
    views: number | null;
};
/** The article's category; all null when it has none */
export type ArticleCategory = {
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id: number | null;
    /** @description Language code, for instance `en` */
    locale: string | null;
    /** @description What it is called; in forms the key of the field */
    name: string | null;
    /** @description Part of the web address that names it */
    slug: string | null;
};
export type ArticleCreate = {
    /** @description The article that this one translates */
    associated_article_id?: number | null;
    /** @description A user */
    author_id: number;
    /** @description Category that the article is in */
    category_id?: number | null;
    /** @description Markdown */
    content?: string | null;
    /** @description Free text that tells more about it */
    description?: string | null;
    /** @description The category's language wins */
    locale?: string;
    meta?: ArticleMeta;
    /** @description Inside its category; last when left out */
    position?: number | null;
    /** @description Made from the time and the title when left out; unique on the whole server */
    slug?: string;
    /** @description The state that it is in or shall get */
    status?: ArticleStatus;
    /** @description Heading that people see */
    title: string;
};
export type ArticleList = {
    /** @description Further details, or the counts that go with a list */
    meta: ArticleListMeta;
    /** @description The records or data carried; of postback buttons, the value sent */
    payload: Article[];
};
export type ArticleListMeta = {
    /** @description All of the portal */
    all_articles_count: number;
    /** @description Number of articles that are archived */
    archived_articles_count: number;
    /** @description Those that were asked for */
    articles_count: number;
    /** @description 1, or the text that was sent */
    current_page: number | string;
    /** @description How many articles are drafts */
    draft_articles_count: number;
    /** @description Those of the caller */
    mine_articles_count: number;
    /** @description Number of articles that are published */
    published_count: number;
};
/** For search engines; other keys are dropped when they are sent */
export type ArticleMeta = {
    /** @description Free text that tells more about it */
    description?: string | null;
    /** @description Keywords of the article for search engines */
    tags?: string[] | null;
    /** @description Heading that people see */
    title?: string | null;
} & {
    [key: string]: unknown;
};
/** An article as part of another */
export type ArticleReference = {
    /** @description The account that it belongs to */
    account_id: number;
    /** @description Absent when the user is gone */
    author?: Agent;
    /** @description Category that the article is in */
    category_id: number | null;
    /** @description Markdown */
    content: string | null;
    /** @description Free text that tells more about it */
    description: string | null;
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id: number;
    portal?: Portal;
    /** @description The state that it is in or shall get */
    status: ArticleStatus;
    /** @description Heading that people see */
    title: string;
    /** @description null before the first one */
    views: number | null;
};
export type ArticleStatus = "draft" | "published" | "archived";
export type ArticleUpdate = {
    /** @description The article that this one translates */
    associated_article_id?: number | null;
    /** @description A user */
    author_id?: number;
    /** @description Category that the article is in */
    category_id?: number | null;
    /** @description Markdown */
    content?: string | null;
    /** @description Free text that tells more about it */
    description?: string | null;
    /** @description The category's language wins */
    locale?: string;
    meta?: ArticleMeta;
    /** @description Inside its category */
    position?: number | null;
    /** @description Unique on the whole server */
    slug?: string;
    /** @description The state that it is in or shall get */
    status?: ArticleStatus;
    /** @description Heading that people see */
    title?: string;
};
/** An agent bot to which a conversation is assigned (since 4.10) */
export type AssignedBot = {
    /** @description Kind of bot, usually `webhook` */
    bot_type: "webhook" | (string & {});
    /** @description Free text that tells more about it */
    description: string | null;
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id: number;
    /** @description What it is called; in forms the key of the field */
    name: string | null;
    /** @description Absent for bots of the system and of other accounts */
    outgoing_url?: string | null;
    /** @description Address of the picture; empty when there is none */
    thumbnail: string;
};
/** A file or place that came with a message, told apart by `file_type`; a newer server may have others. Its addresses need no token. */
export type Attachment = FileAttachment | AudioAttachment | LocationAttachment | FallbackAttachment | ContactAttachment | EmbedAttachment;
/** The kind of an attachment; a newer server may have others */
export type AttachmentFileType = "image" | "audio" | "video" | "file" | "location" | "fallback" | "share" | "story_mention" | "contact" | "ig_reel" | "ig_post" | "ig_story" | "embed" | (string & {});
/** The value of a column; times are ISO 8601 */
export type AttributeValue = (string | number | boolean | null) | unknown[] | {
    [key: string]: unknown;
};
export type AudioAttachment = {
    /** @description The account that it belongs to */
    account_id: number;
    /** @description Since 4.13 */
    content_type?: string | null;
    /** @description Redirects to the storage; needs no token */
    data_url: string | null;
    /** @description null at 4.7 */
    extension?: string | null;
    /** @description Bytes; absent when nothing is stored */
    file_size?: number;
    /**
     * @description What kind of attachment it is
     * @constant
     */
    file_type: "audio";
    /** @description Pixels; null until a job has looked at the image, a fraction in rare videos */
    height?: number | null;
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id: number;
    /** @description Message it belongs to; in a parsed e-mail the Message-ID header */
    message_id: number;
    /** @description Empty unless it is an image */
    thumb_url: string;
    /** @description Empty when there is none */
    transcribed_text?: string;
    /** @description Pixels; null until a job has looked at the image, a fraction in rare videos */
    width?: number | null;
};
/** One change */
export type AuditLog = {
    /** @description What was done, for instance `update` or `sign_in` */
    action: "create" | "update" | "destroy" | "sign_in" | "sign_out" | (string & {});
    /** @description The account */
    associated_id: number;
    /** @description `Account` */
    associated_type: string;
    /** @description What was changed, as it is now; null when it is gone or has no short form */
    auditable: {
        [key: string]: unknown;
    } | null;
    /** @description What was changed */
    auditable_id: number;
    /** @description For instance `Inbox` or `AccountUser` */
    auditable_type: string;
    /** @description Columns: the old and the new value of an update, else the value */
    audited_changes: {
        [key: string]: unknown;
    };
    /** @description Remark stored with the change; usually null */
    comment: string | null;
    /** @description Unix seconds */
    created_at: number;
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id: number;
    /** @description IP address */
    remote_address: string | null;
    /** @description Id of the HTTP request that caused the entry */
    request_uuid: string | null;
    /** @description Who did it; null when it was the server */
    user_id: number | null;
    /** @description Kind of record that made the change, for instance `User` */
    user_type: string | null;
    /** @description The e-mail address at that time */
    username: string | null;
    /** @description Counts the changes of one thing */
    version: number | null;
};
export type AuditLogList = {
    /** @description Entries of this page */
    audit_logs: AuditLog[];
    /** @description Number of this page, counted from 1 */
    current_page: number;
    /** @description Most entries that a page holds */
    per_page: number;
    /** @description Of all pages */
    total_entries: number;
};
/** One thing that a rule does, kept as it was sent */
export type AutomationAction = {
    /** @description An unknown word is a 422. remove_assigned_agent, remove_assigned_team and pending_conversation are newer than 4.10; add_sla is enterprise. */
    action_name: "send_message" | "add_label" | "remove_label" | "send_email_to_team" | "assign_team" | "assign_agent" | "remove_assigned_agent" | "remove_assigned_team" | "send_webhook_event" | "mute_conversation" | "send_attachment" | "change_status" | "resolve_conversation" | "open_conversation" | "pending_conversation" | "snooze_conversation" | "change_priority" | "send_email_transcript" | "add_private_note" | "add_sla" | (string & {});
    action_params?: ActionParams;
};
/** One condition, kept as it was sent. `query_operator` joins it to the next one and is null or absent on the last only. */
export type AutomationCondition = {
    /** @description What is looked at, or the key of a custom attribute; anything else is a 422. `company_name` is called `company` at 4.7 and 4.10; `private_note` is newer than 4.10; `sla_policy_id` is enterprise. */
    attribute_key: "content" | "email" | "country_code" | "status" | "message_type" | "browser_language" | "assignee_id" | "team_id" | "referer" | "city" | "company" | "company_name" | "inbox_id" | "mail_subject" | "phone_number" | "priority" | "conversation_language" | "labels" | "private_note" | "sla_policy_id" | (string & {});
    /** @description Whose custom attribute it is; empty or absent for the server's own keys */
    custom_attribute_type?: "conversation_attribute" | "contact_attribute" | "" | (string & {}) | null;
    /** @description How the attribute is compared with the values */
    filter_operator: "equal_to" | "not_equal_to" | "contains" | "does_not_contain" | "is_present" | "is_not_present" | "is_greater_than" | "is_less_than" | "days_before" | "starts_with" | "attribute_changed" | (string & {});
    /**
     * @description How the condition joins the next one; empty on the last
     * @enum {string|null}
     */
    query_operator?: "AND" | "OR" | "and" | "or" | "" | null;
    /** @description With `attribute_changed` an object, else a list; empty for is_present and is_not_present */
    values?: (string | number | boolean | null)[] | {
        /** @description Sender addresses of a mail; in conditions, the former values */
        from?: (string | number | boolean | null)[];
        /** @description Values after the change; in a parsed e-mail the recipients */
        to?: (string | number | boolean | null)[];
    };
};
/** A rule on new conversations ran */
export type AutomationConversationCreatedEvent = WebhookConversation & {
    /**
     * @description Name of the event; tells which shape the rest has
     * @constant
     */
    event: "automation_event.conversation_created";
};
/** A rule on opened conversations ran */
export type AutomationConversationOpenedEvent = WebhookConversation & {
    /**
     * @description Name of the event; tells which shape the rest has
     * @constant
     */
    event: "automation_event.conversation_opened";
};
/** A rule on resolved conversations ran */
export type AutomationConversationResolvedEvent = WebhookConversation & {
    /**
     * @description Name of the event; tells which shape the rest has
     * @constant
     */
    event: "automation_event.conversation_resolved";
};
/** A rule on changed conversations ran */
export type AutomationConversationUpdatedEvent = WebhookConversation & {
    /**
     * @description Name of the event; tells which shape the rest has
     * @constant
     */
    event: "automation_event.conversation_updated";
};
/** After what a rule runs; a newer server may know others */
export type AutomationEvent = "conversation_created" | "conversation_updated" | "conversation_opened" | "conversation_resolved" | "message_created" | (string & {});
/** A rule on new messages ran */
export type AutomationMessageCreatedEvent = WebhookConversation & {
    /**
     * @description Name of the event; tells which shape the rest has
     * @constant
     */
    event: "automation_event.message_created";
};
/** What happens by itself after an event, on conversations that meet the conditions */
export type AutomationRule = {
    /** @description The account that it belongs to */
    account_id: number;
    /** @description What is done when it runs, in this order */
    actions: AutomationAction[];
    /** @description Whether the rule is switched on */
    active: boolean;
    /** @description What must hold for the rule to run */
    conditions: AutomationCondition[];
    /** @description Unix seconds */
    created_on: number;
    /** @description Free text that tells more about it */
    description: string | null;
    event_name: AutomationEvent;
    /** @description What send_attachment sends; absent when there are none */
    files?: AutomationRuleFile[];
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id: number;
    /** @description What it is called; in forms the key of the field */
    name: string;
};
export type AutomationRuleFile = {
    /** @description The account that it belongs to */
    account_id: number;
    /** @description Automation rule that the file belongs to */
    automation_rule_id: number;
    /** @description The database's number, not the signed id that an upload gives */
    blob_id: number;
    /** @description A content type, for instance `image/png` */
    file_type: string | null;
    /** @description Redirects to the storage; needs no token */
    file_url: string;
    /** @description Name of the file with its extension */
    filename: string;
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id: number;
};
export type AutomationRuleResult = {
    payload: AutomationRule;
};
/** Whether a user is reachable */
export type Availability = "online" | "offline" | "busy";
export type BotMetrics = {
    /** @description Conversations of the range in inboxes with a bot */
    conversation_count: number;
    /** @description Per cent of the conversations that a bot handed over */
    handoff_rate: number;
    /** @description Outgoing messages in these conversations */
    message_count: number;
    /** @description Per cent of the conversations that a bot resolved */
    resolution_rate: number;
};
/** What bots did in a range, and in the one before */
export type BotSummary = BotTotals & {
    /** @description The same metrics for the range before */
    previous: BotTotals;
};
export type BotTotals = {
    /** @description Number of times that bots handed over to agents */
    bot_handoffs_count: number;
    /** @description Number of conversations resolved by bots alone */
    bot_resolutions_count: number;
};
/** Since 4.10 */
export type BulkContactUpdate = {
    /**
     * @description Deletes the contacts
     * @constant
     */
    action_name?: "delete";
    /** @description Ids of the contacts to change */
    ids: number[];
    /** @description Labels by title, or unread counts by label id */
    labels?: BulkLabels;
    /**
     * @description Which kind it is; tells similar shapes apart
     * @constant
     */
    type: "Contact";
};
export type BulkConversationUpdate = {
    /** @description What to set on each of the conversations */
    fields?: {
        /** @description null unassigns */
        assignee_id?: number | null;
        /** @description The state that it is in or shall get */
        status?: ConversationStatus;
        /** @description null takes the team away */
        team_id?: number | null;
    };
    /** @description Numbers that the dashboard shows */
    ids: number[];
    /** @description Labels by title, or unread counts by label id */
    labels?: BulkLabels;
    /** @description Unix seconds; only with the status snoozed */
    snoozed_until?: number | null;
    /**
     * @description Which kind it is; tells similar shapes apart
     * @constant
     */
    type: "Conversation";
};
export type BulkLabels = {
    /** @description Titles of the labels to add */
    add?: string[];
    /** @description Of contacts since 4.14.2 */
    remove?: string[];
};
export type BulkUpdate = BulkConversationUpdate | BulkContactUpdate;
/** The one refusal of bulk actions; no word on the cause */
export type BulkUpdateRefusal = {
    /**
     * @description Whether it was done; false here
     * @constant
     */
    success: false;
};
/** Subscribed; not said again when one subscribes twice */
export type CableConfirmSubscription = {
    /** @description JSON text, exactly as the client sent it */
    identifier: string;
    /**
     * @description Which kind it is; tells similar shapes apart
     * @constant
     */
    type: "confirm_subscription";
};
/** The server ends the connection; a stopping server closes it without this */
export type CableDisconnect = {
    /** @description Why the server ends the connection, for instance `unauthorized` */
    reason: string | null;
    /** @description Whether to come back */
    reconnect: boolean;
    /**
     * @description Which kind it is; tells similar shapes apart
     * @constant
     */
    type: "disconnect";
};
/** A frame of the socket, told apart by `type`, which one with an event lacks */
export type CableFrame = CableWelcome | CablePing | CableConfirmSubscription | CableRejectSubscription | CableDisconnect | CableMessage;
/** An event */
export type CableMessage = {
    /** @description JSON text, exactly as the client sent it */
    identifier: string;
    message: RealtimeEvent;
    type?: never;
};
/** Every 3 seconds; needs no answer */
export type CablePing = {
    /** @description Unix seconds */
    message: number;
    /**
     * @description Which kind it is; tells similar shapes apart
     * @constant
     */
    type: "ping";
};
/** Chatwoot does not send it; a refused subscription stays without an answer */
export type CableRejectSubscription = {
    /** @description JSON text, exactly as the client sent it */
    identifier: string;
    /**
     * @description Which kind it is; tells similar shapes apart
     * @constant
     */
    type: "reject_subscription";
};
/** The first frame; commands may be sent before it */
export type CableWelcome = {
    /**
     * @description Which kind it is; tells similar shapes apart
     * @constant
     */
    type: "welcome";
};
export type CacheKeys = {
    /** @description Changes with the inboxes */
    inbox: string;
    /** @description Changes with the labels */
    label: string;
    /** @description Changes with the teams */
    team: string;
};
/** A message that goes out by itself */
export type Campaign = {
    /** @description The account that it belongs to */
    account_id: number;
    /** @description Labels of contacts; only of a one_off */
    audience?: {
        /** @description Id of what this object describes; a text where WhatsApp gave it */
        id?: number;
        /** @description `Label` */
        type?: string;
    }[];
    /** @description Whether the campaign is active or completed */
    campaign_status: "active" | "completed" | (string & {});
    /** @description By the behaviour of visitors, or once at a time */
    campaign_type: "ongoing" | "one_off" | (string & {});
    /** @description ISO 8601 */
    created_at: string;
    /** @description Free text that tells more about it */
    description: string | null;
    /** @description Whether it is switched on */
    enabled: boolean | null;
    /** @description Its number inside the account */
    id: number;
    inbox: Inbox;
    /** @description The text of it; in a realtime frame the event */
    message: string;
    /** @description Unix seconds; only of a one_off, 0 when unset */
    scheduled_at?: number;
    /** @description Absent when there is none */
    sender?: Agent;
    /** @description Message template in use, with its values */
    template_params?: TemplateParams | null | Record<string, unknown>;
    /** @description Heading that people see */
    title: string;
    /** @description Whether the campaign runs only within the opening hours */
    trigger_only_during_business_hours: boolean | null;
    /** @description When the widget shows the campaign: page address and time there */
    trigger_rules: {
        /** @description Seconds */
        time_on_page?: number | string;
        /** @description Address of the webhook, the upload or the campaign's page */
        url?: string;
    } & {
        [key: string]: unknown;
    };
    /** @description ISO 8601 */
    updated_at: string;
};
/** A text that agents put into a message by its short code */
export type CannedResponse = {
    /** @description The account that it belongs to */
    account_id: number;
    /** @description The text of it */
    content: string;
    /** @description ISO 8601 */
    created_at: string;
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id: number;
    /** @description Unique in the account */
    short_code: string;
    /** @description ISO 8601 */
    updated_at: string;
};
export type CaptainAssistantSender = {
    /** @description Address of the profile picture */
    avatar_url: string;
    /** @description ISO 8601 */
    created_at: string;
    /** @description Free text that tells more about it */
    description: string | null;
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id: number;
    /** @description What it is called; in forms the key of the field */
    name: string;
    /**
     * @description Which kind it is; tells similar shapes apart
     * @constant
     */
    type: "captain_assistant";
};
/** A category of a help centre */
export type Category = {
    /** @description The account that it belongs to */
    account_id: number;
    /** @description Free text that tells more about it */
    description: string | null;
    /** @description Empty when there is none */
    icon: string | null;
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id: number;
    /** @description Language code, for instance `en` */
    locale: string;
    /** @description Further details, or the counts that go with a list */
    meta: {
        /** @description Number of articles in that category or language */
        articles_count: number;
    };
    /** @description What it is called; in forms the key of the field */
    name: string;
    /** @description Absent when there is none */
    parent_category?: CategoryReference;
    /** @description Place of the category in the order shown */
    position: number | null;
    /** @description Absent when there are none */
    related_categories?: CategoryReference[];
    /** @description The one that this translates; absent when none */
    root_category?: CategoryReference;
    /** @description Part of the web address that names it */
    slug: string;
};
export type CategoryCreate = {
    /** @description The category that this one translates */
    associated_category_id?: number | null;
    /** @description Free text that tells more about it */
    description?: string | null;
    /** @description For instance an emoji */
    icon?: string | null;
    /** @description One of the portal's languages; `en` when left out */
    locale?: string;
    /** @description What it is called; in forms the key of the field */
    name: string;
    /** @description Category that this one is under */
    parent_category_id?: number | null;
    /** @description Place of the category in the order shown */
    position?: number | null;
    /** @description Part of the web address that names it */
    slug: string;
};
export type CategoryList = {
    /** @description Further details, or the counts that go with a list */
    meta: {
        /** @description Number of categories in this portal, list or language */
        categories_count: number;
        /** @description 1, or the text that was sent */
        current_page: number | string;
    };
    /** @description The records or data carried; of postback buttons, the value sent */
    payload: Category[];
};
/** A category as part of another */
export type CategoryReference = {
    /** @description The account that it belongs to */
    account_id: number;
    /** @description Free text that tells more about it */
    description: string | null;
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id: number;
    /** @description Language code, for instance `en` */
    locale: string;
    /** @description What it is called; in forms the key of the field */
    name: string;
    /** @description Place of the category in the order shown */
    position: number | null;
    /** @description Part of the web address that names it */
    slug: string;
};
export type CategoryUpdate = {
    /** @description The category that this one translates */
    associated_category_id?: number | null;
    /** @description Free text that tells more about it */
    description?: string | null;
    /** @description For instance an emoji */
    icon?: string | null;
    /** @description One of the portal's languages */
    locale?: string;
    /** @description What it is called; in forms the key of the field */
    name?: string;
    /** @description Category that this one is under */
    parent_category_id?: number | null;
    /** @description Place of the category in the order shown */
    position?: number | null;
    /** @description Part of the web address that names it */
    slug?: string;
};
/** One change, under the name of its column: for instance status, assignee_id, label_list (a list) and cached_label_list (one text), custom_attributes (the whole object). `updated_at` is always among them. */
export type ChangedAttribute = {
    [key: string]: {
        current_value: AttributeValue;
        previous_value: AttributeValue;
    };
};
/** Conversations by status */
export type ChannelConversationCounts = {
    /** @description Number of open conversations */
    open: number;
    /** @description Conversations whose status is `pending` */
    pending: number;
    /** @description Number of resolved conversations */
    resolved: number;
    /** @description Number of snoozed conversations */
    snoozed: number;
    /** @description Conversations of any status */
    total: number;
};
/** The kind of an inbox; a newer server may send others. Servers of 4.14 have no `Channel::Voice` any more. */
export type ChannelType = "Channel::Api" | "Channel::Email" | "Channel::FacebookPage" | "Channel::Instagram" | "Channel::Line" | "Channel::Sms" | "Channel::Telegram" | "Channel::Tiktok" | "Channel::TwilioSms" | "Channel::TwitterProfile" | "Channel::Voice" | "Channel::WebWidget" | "Channel::Whatsapp" | (string & {});
export type Contact = {
    additional_attributes: ContactAttributes;
    /**
     * @description Whether the person is reachable right now
     * @enum {string}
     */
    availability_status: "online" | "offline";
    /** @description Whether the contact is blocked, which mutes its conversations */
    blocked: boolean;
    /** @description Absent with `include_contact_inboxes=false`, after a merge or the removal of the picture, and where the contact is part of another answer */
    contact_inboxes?: ContactInbox[];
    /** @description Unix seconds; absent when unset */
    created_at?: number;
    custom_attributes: ContactCustomAttributes;
    /** @description E-mail address; in content attributes the parsed e-mail */
    email: string | null;
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id: number;
    /** @description The id that another system gave; unique in the account */
    identifier: string | null;
    /** @description Unix seconds; absent when there was none */
    last_activity_at?: number;
    /** @description Empty when unknown */
    name: string;
    /** @description E.164, with the plus */
    phone_number: string | null;
    /** @description Address of the picture; empty when there is none */
    thumbnail: string;
};
export type ContactAttachment = {
    /** @description The account that it belongs to */
    account_id: number;
    /** @description Text to show in place of the attachment */
    fallback_title: string | null;
    /**
     * @description What kind of attachment it is
     * @constant
     */
    file_type: "contact";
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id: number;
    /** @description Message it belongs to; in a parsed e-mail the Message-ID header */
    message_id: number;
    /** @description Further details, or the counts that go with a list */
    meta: {
        [key: string]: unknown;
    };
};
/** What Chatwoot and its channels note about a contact; other keys are kept as they are sent */
export type ContactAttributes = {
    /** @description Set by a background job */
    avatar_url_hash?: string;
    /** @description City where the contact is */
    city?: string | null;
    /** @description Name of the contact's company, as text */
    company_name?: string | null;
    /** @description Name of the contact's country */
    country?: string | null;
    /** @description Two letters */
    country_code?: string | null;
    /** @description Free text that tells more about it */
    description?: string | null;
    /** @description ISO 8601; set by a background job */
    last_avatar_sync_at?: string;
    /** @description The name of a network and the contact's name there */
    social_profiles?: {
        [key: string]: string | null;
    };
} & {
    [key: string]: unknown;
};
export type ContactCreate = {
    additional_attributes?: ContactAttributes;
    /** @description The picture is fetched from there in the background */
    avatar_url?: string;
    /** @description Mutes all conversations with the contact */
    blocked?: boolean;
    custom_attributes?: ContactCustomAttributes;
    /** @description Stored in lower case; unique in the account */
    email?: string | null;
    /** @description The id that another system gave; unique in the account */
    identifier?: string | null;
    /** @description The contact gets an address in this inbox */
    inbox_id?: number;
    /** @description What it is called; in forms the key of the field */
    name?: string;
    /** @description E.164, with the plus; unique in the account */
    phone_number?: string | null;
    /** @description The address in the inbox, unique there; made by the server when absent */
    source_id?: string;
};
export type ContactCreated = {
    /** @description The records or data carried; of postback buttons, the value sent */
    payload: {
        /** @description The contact concerned */
        contact: Contact;
        /** @description Both keys are null when no inbox was given */
        contact_inbox: {
            /** @description The inbox; in cache keys a text that changes with inboxes */
            inbox: InboxRow | null;
            /** @description Id in the channel, of the contact or (for messages) the message */
            source_id: string | null;
        };
    };
};
/** A contact was made */
export type ContactCreatedEvent = WebhookContact & {
    /**
     * @description Name of the event; tells which shape the rest has
     * @constant
     */
    event: "contact_created";
};
/** Nested values are written in brackets: `custom_attributes[plan]`, `additional_attributes[city]` */
export type ContactCreateForm = {
    /** @description City of the contact */
    "additional_attributes[city]"?: string;
    /** @description Company that the contact works for */
    "additional_attributes[company_name]"?: string;
    /** @description Country of the contact as a two-letter code */
    "additional_attributes[country_code]"?: string;
    /** @description Country of the contact */
    "additional_attributes[country]"?: string;
    /** @description Text about the contact */
    "additional_attributes[description]"?: string;
    /**
     * Format: binary
     * @description The picture
     */
    avatar?: Blob;
    /** @description The picture is fetched from there in the background */
    avatar_url?: string;
    /** @description Whether the contact is blocked, which mutes its conversations */
    blocked?: boolean;
    /** @description E-mail address; in content attributes the parsed e-mail */
    email?: string;
    /** @description A contact's id in your system; an inbox's public identifier */
    identifier?: string;
    /** @description The contact gets an address in this inbox */
    inbox_id?: number;
    /** @description What it is called; in forms the key of the field */
    name?: string;
    /** @description E.164, with the plus */
    phone_number?: string;
    /** @description The address in the inbox, unique there; made by the server when absent */
    source_id?: string;
} & {
    [key: string]: unknown;
};
/** What the account notes about a contact, by the keys of its custom attributes */
export type ContactCustomAttributes = Chatwoot.ContactCustomAttributes;
export type ContactExport = {
    /** @description Columns of contacts, for instance `id`, `name`, `email`, `phone_number`; unknown ones are left out */
    column_names?: string[];
    /** @description Only contacts with this label; ignored when there are conditions */
    label?: string;
    /** @description Only contacts that match these conditions */
    payload?: ContactFilterCondition[];
};
/** An attachment of a message, as lists of files have it: without the parts that only a place or a shared contact has, for which the others are null */
export type ContactFile = {
    /** @description The number that the dashboard shows */
    conversation_id: number;
    /** @description Unix seconds, of the message */
    created_at: number;
    /** @description Redirects to the storage; needs no token */
    data_url: string | null;
    /** @description For instance `png` */
    extension: string | null;
    /** @description Bytes */
    file_size: number | null;
    /** @description What kind of attachment it is */
    file_type: "image" | "audio" | "video" | "file" | "location" | "fallback" | "share" | "story_mention" | "contact" | "ig_reel" | "ig_post" | "ig_story" | "embed" | (string & {});
    /** @description Pixels; null until a job has looked at the image, a fraction in rare videos */
    height: number | null;
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id: number;
    /** @description Message it belongs to; in a parsed e-mail the Message-ID header */
    message_id: number;
    /** @description Absent for messages of the system and of deleted senders */
    sender?: MessageSender;
    /** @description Empty unless it is an image */
    thumb_url: string | null;
    /** @description Pixels; null until a job has looked at the image, a fraction in rare videos */
    width: number | null;
};
export type ContactFileList = {
    /** @description Further details, or the counts that go with a list */
    meta: {
        /** @description Of all pages */
        total_count: number;
    };
    /** @description The records or data carried; of postback buttons, the value sent */
    payload: ContactFile[];
};
/** One condition. `query_operator` joins it to the next one and is absent or null on the last. equal_to and not_equal_to look at the first value only, contains and does_not_contain at all. A contact without a value matches neither an operator nor its opposite. A word that is no key of the server's is a custom attribute. */
export type ContactFilterCondition = {
    /**
     * @description `company_name` since 4.14, `company` before; the other word is a 422
     * @enum {string}
     */
    attribute_key: "name" | "email" | "city" | "company_name" | "company";
    /**
     * @description How the attribute is compared with the values
     * @enum {string}
     */
    filter_operator: "equal_to" | "not_equal_to" | "contains" | "does_not_contain";
    /**
     * @description How the condition joins the next one; empty on the last
     * @enum {string|null}
     */
    query_operator?: "AND" | "OR" | null;
    /** @description Upper and lower case are alike */
    values: string[];
} | {
    /**
     * @description Which attribute the condition looks at
     * @constant
     */
    attribute_key: "phone_number";
    /**
     * @description starts_with is the same as equal_to
     * @enum {string}
     */
    filter_operator: "equal_to" | "not_equal_to" | "contains" | "does_not_contain" | "starts_with";
    /**
     * @description How the condition joins the next one; empty on the last
     * @enum {string|null}
     */
    query_operator?: "AND" | "OR" | null;
    /** @description With or without the plus; for contains as it is stored */
    values: string[];
} | {
    /**
     * @description Which attribute the condition looks at
     * @enum {string}
     */
    attribute_key: "identifier" | "country_code";
    /**
     * @description How the attribute is compared with the values
     * @enum {string}
     */
    filter_operator: "equal_to" | "not_equal_to";
    /**
     * @description How the condition joins the next one; empty on the last
     * @enum {string|null}
     */
    query_operator?: "AND" | "OR" | null;
    /** @description Upper and lower case are alike */
    values: string[];
} | {
    /**
     * @description Which attribute the condition looks at
     * @constant
     */
    attribute_key: "labels";
    /**
     * @description How the attribute is compared with the values
     * @enum {string}
     */
    filter_operator: "equal_to" | "not_equal_to";
    /**
     * @description How the condition joins the next one; empty on the last
     * @enum {string|null}
     */
    query_operator?: "AND" | "OR" | null;
    /** @description Read in lower case; a label with a capital cannot be found */
    values: string[];
} | {
    /**
     * @description Which attribute the condition looks at
     * @constant
     */
    attribute_key: "labels";
    /**
     * @description How the attribute is compared with the values
     * @enum {string}
     */
    filter_operator: "is_present" | "is_not_present";
    /**
     * @description How the condition joins the next one; empty on the last
     * @enum {string|null}
     */
    query_operator?: "AND" | "OR" | null;
    /** @description Ignored, but without it the answer is 500 */
    values: string[];
} | {
    /**
     * @description Which attribute the condition looks at
     * @enum {string}
     */
    attribute_key: "created_at" | "last_activity_at";
    /**
     * @description How the attribute is compared with the values
     * @enum {string}
     */
    filter_operator: "is_greater_than" | "is_less_than";
    /**
     * @description How the condition joins the next one; empty on the last
     * @enum {string|null}
     */
    query_operator?: "AND" | "OR" | null;
    /** @description Values to compare with; in a pre-chat field its choices */
    values: string[];
} | {
    /**
     * @description Which attribute the condition looks at
     * @constant
     */
    attribute_key: "blocked";
    /**
     * @description How the attribute is compared with the values
     * @enum {string}
     */
    filter_operator: "equal_to" | "not_equal_to";
    /**
     * @description How the condition joins the next one; empty on the last
     * @enum {string|null}
     */
    query_operator?: "AND" | "OR" | null;
    /** @description Values to compare with; in a pre-chat field its choices */
    values: (boolean | ("true" | "false"))[];
} | {
    /** @description The key of a custom attribute */
    attribute_key: string;
    /**
     * @description not_equal_to also finds contacts without a value, and only the last condition may have it
     * @enum {string}
     */
    filter_operator: "equal_to" | "not_equal_to";
    /**
     * @description How the condition joins the next one; empty on the last
     * @enum {string|null}
     */
    query_operator?: "AND" | "OR" | null;
    /** @description Of the attribute's type: numbers of a text are a 500 */
    values: (string | number | boolean)[];
} | {
    /** @description The key of a custom attribute */
    attribute_key: string;
    /**
     * @description Of texts, links and lists; of other types a 500
     * @enum {string}
     */
    filter_operator: "contains" | "does_not_contain";
    /**
     * @description How the condition joins the next one; empty on the last
     * @enum {string|null}
     */
    query_operator?: "AND" | "OR" | null;
    /** @description Values to compare with; in a pre-chat field its choices */
    values: string[];
} | {
    /** @description The key of a custom attribute */
    attribute_key: string;
    /**
     * @description Of numbers and dates; since 4.12 other types are a 422
     * @enum {string}
     */
    filter_operator: "is_greater_than" | "is_less_than";
    /**
     * @description How the condition joins the next one; empty on the last
     * @enum {string|null}
     */
    query_operator?: "AND" | "OR" | null;
    /** @description A number or a day */
    values: (string | number)[];
} | {
    /** @description The key of a custom attribute */
    attribute_key: string;
    /**
     * @description How the attribute is compared with the values
     * @enum {string}
     */
    filter_operator: "is_present" | "is_not_present";
    /**
     * @description How the condition joins the next one; empty on the last
     * @enum {string|null}
     */
    query_operator?: "AND" | "OR" | null;
    /** @description Ignored */
    values?: string[];
};
/** A contact's address in an inbox */
export type ContactInbox = {
    inbox: InboxReference;
    /** @description A UUID, an e-mail address or a phone number, by kind of inbox */
    source_id: string;
};
/** The refusal to delete a contact who is online */
export type ContactIsOnline = {
    /** @description The text of it; in a realtime frame the event */
    message: string;
};
export type ContactList = {
    /** @description Further details, or the counts that go with a list */
    meta: ContactListMeta;
    /** @description The records or data carried; of postback buttons, the value sent */
    payload: Contact[];
};
export type ContactListMeta = {
    /** @description Of all pages */
    count: number;
    /** @description The number 1 when no page was asked for, else the page as it was sent, so a text from the query */
    current_page: number | string;
};
export type ContactSearchMeta = {
    /** @description Of this page, before 4.11 of all pages; null when q was blank */
    count: number | null;
    /** @description The number 1 when no page was asked for, else the page as it was sent, so a text from the query */
    current_page: number | string;
    /** @description Since 4.11: whether there is another page; null when q was blank */
    has_more?: boolean | null;
};
export type ContactSearchResult = {
    /** @description Further details, or the counts that go with a list */
    meta: ContactSearchMeta;
    /** @description The records or data carried; of postback buttons, the value sent */
    payload: Contact[];
};
export type ContactSender = {
    additional_attributes: ContactAttributes;
    /** @description Whether the contact is blocked, which mutes its conversations */
    blocked: boolean;
    custom_attributes: ContactCustomAttributes;
    /** @description E-mail address; in content attributes the parsed e-mail */
    email: string | null;
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id: number;
    /** @description A contact's id in your system; an inbox's public identifier */
    identifier: string | null;
    /** @description What it is called; in forms the key of the field */
    name: string;
    /** @description E.164 with the plus; null when there is none */
    phone_number: string | null;
    /** @description Empty when there is none */
    thumbnail: string;
    /**
     * @description Which kind it is; tells similar shapes apart
     * @constant
     */
    type: "contact";
};
export type ContactUpdate = {
    additional_attributes?: ContactAttributes;
    /** @description The picture is fetched from there in the background */
    avatar_url?: string;
    /** @description Mutes all conversations with the contact */
    blocked?: boolean;
    custom_attributes?: ContactCustomAttributes;
    /** @description Stored in lower case; unique in the account */
    email?: string | null;
    /** @description The id that another system gave; unique in the account */
    identifier?: string | null;
    /** @description What it is called; in forms the key of the field */
    name?: string;
    /** @description E.164, with the plus; unique in the account */
    phone_number?: string | null;
};
/** A contact changed */
export type ContactUpdatedEvent = WebhookContact & {
    /** @description The attributes that changed, with old and new values */
    changed_attributes: ChangedAttribute[];
    /**
     * @description Name of the event; tells which shape the rest has
     * @constant
     */
    event: "contact_updated";
};
/** Nested values are written in brackets: `custom_attributes[plan]`, `additional_attributes[city]` */
export type ContactUpdateForm = {
    /** @description City of the contact */
    "additional_attributes[city]"?: string;
    /** @description Company that the contact works for */
    "additional_attributes[company_name]"?: string;
    /** @description Country of the contact as a two-letter code */
    "additional_attributes[country_code]"?: string;
    /** @description Country of the contact */
    "additional_attributes[country]"?: string;
    /** @description Text about the contact */
    "additional_attributes[description]"?: string;
    /**
     * Format: binary
     * @description The picture
     */
    avatar?: Blob;
    /** @description The picture is fetched from there in the background */
    avatar_url?: string;
    /** @description Whether the contact is blocked, which mutes its conversations */
    blocked?: boolean;
    /** @description E-mail address; in content attributes the parsed e-mail */
    email?: string;
    /** @description A contact's id in your system; an inbox's public identifier */
    identifier?: string;
    /** @description What it is called; in forms the key of the field */
    name?: string;
    /** @description E.164, with the plus */
    phone_number?: string;
} & {
    [key: string]: unknown;
};
export type Conversation = {
    /** @description The account that it belongs to */
    account_id: number;
    additional_attributes: ConversationAttributes;
    /** @description Unix seconds, 0 = never */
    agent_last_seen_at: number;
    /** @description Absent without the SLA feature (enterprise) or a policy */
    applied_sla?: AppliedSla;
    /** @description Unix seconds, 0 = never */
    assignee_last_seen_at: number;
    /** @description The channel still takes a reply */
    can_reply: boolean;
    /** @description Unix seconds, 0 = never */
    contact_last_seen_at: number;
    /** @description Unix seconds */
    created_at: number;
    /** @description null only where null was stored */
    custom_attributes: ConversationCustomAttributes | null;
    /** @description Unix seconds, 0 = no reply yet */
    first_reply_created_at: number;
    /** @description The number that the dashboard shows; unique in the account */
    id: number;
    /** @description Id of the inbox that it concerns */
    inbox_id: number;
    /** @description Labels by title, or unread counts by label id */
    labels: string[];
    /** @description Unix seconds */
    last_activity_at: number;
    /** @description The newest message that is no activity, private ones included */
    last_non_activity_message: ConversationMessage | null;
    /** @description The newest message of any kind, or none */
    messages: ConversationMessage[];
    meta: ConversationMeta;
    /** @description The contact is blocked */
    muted: boolean;
    /** @description How urgent the conversation is; null when not set */
    priority: ConversationPriority | null;
    /** @description Absent without the SLA feature (enterprise) */
    sla_events?: SlaEvent[];
    /** @description SLA policy of the conversation; null when there is none (enterprise) */
    sla_policy_id: number | null;
    /** @description ISO 8601; null unless snoozed with a date */
    snoozed_until: string | null;
    /** @description The state that it is in or shall get */
    status: ConversationStatus;
    /** @description Unix seconds, the same as last_activity_at */
    timestamp: number;
    /** @description Incoming messages since an agent looked; never more than 10 */
    unread_count: number;
    /** @description Unix seconds with fractions, the only time that has them */
    updated_at: number;
    /** @description Id of the conversation that is unique across accounts */
    uuid: string;
    /** @description Unix seconds, 0 = the contact is not waiting */
    waiting_since: number;
};
/** An assignee or a team; null unassigns */
export type ConversationAssignment = {
    /** @description Id of the agent who has, or shall get, the conversation */
    assignee_id: number | null;
    /**
     * @description Since 4.10; before that the id of a bot is read as that of a user
     * @default User
     * @enum {string}
     */
    assignee_type?: "User" | "AgentBot";
} | {
    /** @description Team to assign the conversation to */
    team_id: number | null;
};
/** An attachment in a list. What its kind does not have (a place or a contact has no file) is null. */
export type ConversationAttachment = {
    /** @description Unix seconds; of the message */
    created_at: number;
    /** @description Redirects to the storage; needs no token */
    data_url: string | null;
    /** @description null at 4.7 */
    extension: string | null;
    /** @description Bytes */
    file_size: number | null;
    file_type: AttachmentFileType;
    /** @description Pixels; null until a job has looked at the image, a fraction in rare videos */
    height: number | null;
    /** @description Absent at 4.7 */
    id?: number;
    /** @description Message it belongs to; in a parsed e-mail the Message-ID header */
    message_id: number;
    /** @description Absent for messages of the system and of deleted senders */
    sender?: MessageSender;
    /** @description Empty unless it is an image */
    thumb_url: string | null;
    /** @description Pixels; null until a job has looked at the image, a fraction in rare videos */
    width: number | null;
};
/** What the channel notes about a conversation; other keys are kept as they are sent */
export type ConversationAttributes = {
    /** @description A machine wrote the first mail */
    auto_reply?: boolean | null;
    /** @description Browser and platform that the visitor used */
    browser?: {
        /** @description Name of the browser, for instance `Chrome` */
        browser_name?: string | null;
        /** @description Version of the visitor's browser */
        browser_version?: string | null;
        /** @description Device that the browser ran on, if it was recognised */
        device_name?: string | null;
        /** @description Operating system of the visitor, for instance `macOS` */
        platform_name?: string | null;
        /** @description Version of the visitor's operating system */
        platform_version?: string | null;
    } & {
        [key: string]: unknown;
    };
    /** @description Language of the visitor's browser */
    browser_language?: string | null;
    /** @description Language detected in the contact's messages, as a code */
    conversation_language?: string | null;
    /** @description Two letters */
    country_code?: string | null;
    /** @description Message id of the mail that the first one answers */
    in_reply_to?: string | null;
    /** @description When the visitor began, by the clock of the browser */
    initiated_at?: {
        /** @description As the visitor's browser writes dates; ISO 8601 of mails */
        timestamp?: string | null;
    } & {
        [key: string]: unknown;
    };
    /** @description Subject of the mail that began the conversation */
    mail_subject?: string | null;
    /** @description The page on which the visitor began */
    referer?: string | null;
    /** @description `email` where a mail began it */
    source?: string | null;
    /** @description For instance `instagram_direct_message` */
    type?: string | null;
} & {
    [key: string]: unknown;
};
/** Of all pages; with q, of this page only */
export type ConversationCounts = {
    /** @description All conversations that match, assigned or not */
    all_count: number;
    /** @description Assigned to anybody */
    assigned_count: number;
    /** @description Assigned to the caller */
    mine_count: number;
    /** @description Conversations without an assignee */
    unassigned_count: number;
};
export type ConversationCreate = ConversationCreateDetails & ({
    /** @description Id of the contact that it concerns */
    contact_id: number;
    /** @description Id of the inbox that it concerns */
    inbox_id: number;
    /** @description The contact's address in the inbox; unique there */
    source_id?: string;
} | {
    /** @description Id of the contact that it concerns */
    contact_id?: number;
    /** @description Id of the inbox that it concerns */
    inbox_id?: number;
    /** @description The contact's address in the inbox; unique there */
    source_id: string;
});
export type ConversationCreateDetails = {
    additional_attributes?: ConversationAttributes;
    /** @description Stored without a check */
    assignee_id?: number | null;
    /** @description Texts up to 1500 characters, whole numbers up to 9999999999 */
    custom_attributes?: {
        [key: string]: unknown;
    };
    /** @description The contact proved who it is */
    hmac_verified?: boolean;
    /** @description The first message */
    message?: MessageCreate;
    /**
     * Format: date-time
     * @description ISO 8601; only with the status snoozed
     */
    snoozed_until?: string;
    /** @description The state that it is in or shall get */
    status?: ConversationStatus;
    /** @description Stored without a check; may choose the assignee */
    team_id?: number | null;
};
/** A conversation began */
export type ConversationCreatedEvent = WebhookConversation & {
    /**
     * @description Name of the event; tells which shape the rest has
     * @constant
     */
    event: "conversation_created";
};
/** Nested values are written in brackets */
export type ConversationCreateForm = {
    /** @description Id of the agent who has, or shall get, the conversation */
    assignee_id?: number;
    /** @description Id of the contact that it concerns */
    contact_id?: number;
    /** @description Whether the contact has proved its identity by HMAC */
    hmac_verified?: boolean;
    /** @description Id of the inbox that it concerns */
    inbox_id?: number;
    /** @description Files to send with the first message */
    "message[attachments][]"?: Blob[];
    /** @description Addresses for a blind copy of the first message, separated by commas */
    "message[bcc_emails]"?: string;
    /** @description Copy recipients of the first message, separated by commas */
    "message[cc_emails]"?: string;
    /** @description JSON text; what is no JSON becomes {} silently */
    "message[content_attributes]"?: string;
    "message[content_type]"?: MessageContentTypeInput;
    /** @description Text of the first message, at most 150000 characters */
    "message[content]"?: string;
    /** @description HTML body of the first message in e-mail inboxes */
    "message[email_html_content]"?: string;
    /**
     * @description Whether the first message is to or from the contact
     * @enum {string}
     */
    "message[message_type]"?: "outgoing" | "incoming";
    /** @description Whether the first message is a note that only agents see */
    "message[private]"?: boolean;
    /** @description Category of the template, for instance `UTILITY` or `MARKETING` */
    "message[template_params][category]"?: string;
    /** @description Language of the template, for instance `en_US` */
    "message[template_params][language]"?: string;
    /** @description Name of the template that the first message uses */
    "message[template_params][name]"?: string;
    /** @description Namespace of the WhatsApp template */
    "message[template_params][namespace]"?: string;
    /** @description Addresses that get the first message, separated by commas */
    "message[to_emails]"?: string;
    /**
     * Format: date-time
     * @description ISO 8601; only with the status snoozed
     */
    snoozed_until?: string;
    /** @description Id in the channel, of the contact or (for messages) the message */
    source_id?: string;
    /** @description The state that it is in or shall get */
    status?: ConversationStatus;
    /** @description Team to assign the conversation to */
    team_id?: number;
};
/** What the account notes about a conversation, by the keys of its custom attributes */
export type ConversationCustomAttributes = Chatwoot.ConversationCustomAttributes;
export type ConversationDraft = {
    /**
     * @description Whether a draft is stored for the conversation
     * @constant
     */
    has_draft: false;
} | {
    /**
     * @description Whether a draft is stored for the conversation
     * @constant
     */
    has_draft: true;
    /** @description The text of it; in a realtime frame the event */
    message: string;
};
/** One condition. `query_operator` joins it to the next one and is absent or null on the last. A word that is no key of the server's is a custom attribute; those stand last, since the server reads standard keys that come after them differently. */
export type ConversationFilterCondition = {
    /**
     * @description Which attribute the condition looks at
     * @constant
     */
    attribute_key: "status";
    /**
     * @description How the attribute is compared with the values
     * @enum {string}
     */
    filter_operator: "equal_to" | "not_equal_to";
    /**
     * @description How the condition joins the next one; empty on the last
     * @enum {string|null}
     */
    query_operator?: "AND" | "OR" | null;
    /** @description Values to compare with; in a pre-chat field its choices */
    values: ("open" | "resolved" | "pending" | "snoozed" | "all")[];
} | {
    /**
     * @description Which attribute the condition looks at
     * @constant
     */
    attribute_key: "priority";
    /**
     * @description How the attribute is compared with the values
     * @enum {string}
     */
    filter_operator: "equal_to" | "not_equal_to";
    /**
     * @description How the condition joins the next one; empty on the last
     * @enum {string|null}
     */
    query_operator?: "AND" | "OR" | null;
    /** @description Values to compare with; in a pre-chat field its choices */
    values: ConversationPriority[];
} | {
    /**
     * @description `contact_id` since 4.14.2; before, as every unknown word, a 422
     * @enum {string}
     */
    attribute_key: "assignee_id" | "inbox_id" | "team_id" | "contact_id" | "display_id" | "campaign_id";
    /**
     * @description not_equal_to leaves out what has none
     * @enum {string}
     */
    filter_operator: "equal_to" | "not_equal_to";
    /**
     * @description How the condition joins the next one; empty on the last
     * @enum {string|null}
     */
    query_operator?: "AND" | "OR" | null;
    /** @description Values to compare with; in a pre-chat field its choices */
    values: FilterId[];
} | {
    /**
     * @description Which attribute the condition looks at
     * @enum {string}
     */
    attribute_key: "assignee_id" | "inbox_id" | "team_id" | "campaign_id";
    /**
     * @description How the attribute is compared with the values
     * @enum {string}
     */
    filter_operator: "is_present" | "is_not_present";
    /**
     * @description How the condition joins the next one; empty on the last
     * @enum {string|null}
     */
    query_operator?: "AND" | "OR" | null;
    /** @description Empty */
    values?: string[];
} | {
    /**
     * @description Which attribute the condition looks at
     * @constant
     */
    attribute_key: "labels";
    /**
     * @description With any of them, or with none
     * @enum {string}
     */
    filter_operator: "equal_to" | "not_equal_to";
    /**
     * @description How the condition joins the next one; empty on the last
     * @enum {string|null}
     */
    query_operator?: "AND" | "OR" | null;
    /** @description Values to compare with; in a pre-chat field its choices */
    values: string[];
} | {
    /**
     * @description Which attribute the condition looks at
     * @constant
     */
    attribute_key: "labels";
    /**
     * @description How the attribute is compared with the values
     * @enum {string}
     */
    filter_operator: "is_present" | "is_not_present";
    /**
     * @description How the condition joins the next one; empty on the last
     * @enum {string|null}
     */
    query_operator?: "AND" | "OR" | null;
    /** @description Empty; without it the answer can be 500 */
    values: string[];
} | {
    /**
     * @description `country_code` before 4.10 only; since then a 422
     * @enum {string}
     */
    attribute_key: "browser_language" | "conversation_language" | "country_code";
    /**
     * @description How the attribute is compared with the values
     * @enum {string}
     */
    filter_operator: "equal_to" | "not_equal_to";
    /**
     * @description How the condition joins the next one; empty on the last
     * @enum {string|null}
     */
    query_operator?: "AND" | "OR" | null;
    /** @description Values to compare with; in a pre-chat field its choices */
    values: string[];
} | {
    /**
     * @description Which attribute the condition looks at
     * @enum {string}
     */
    attribute_key: "referer" | "mail_subject";
    /**
     * @description How the attribute is compared with the values
     * @enum {string}
     */
    filter_operator: "equal_to" | "not_equal_to" | "contains" | "does_not_contain";
    /**
     * @description How the condition joins the next one; empty on the last
     * @enum {string|null}
     */
    query_operator?: "AND" | "OR" | null;
    /** @description In contains and does_not_contain `%` and `_` are wildcards, `\` before them takes them as they are */
    values: string[];
} | {
    /**
     * @description Which attribute the condition looks at
     * @enum {string}
     */
    attribute_key: "created_at" | "last_activity_at";
    /**
     * @description `days_before` is a 500 since 4.12: compute the day
     * @enum {string}
     */
    filter_operator: "is_greater_than" | "is_less_than";
    /**
     * @description How the condition joins the next one; empty on the last
     * @enum {string|null}
     */
    query_operator?: "AND" | "OR" | null;
    /** @description Values to compare with; in a pre-chat field its choices */
    values: string[];
} | {
    /** @description The key of a custom attribute; on currencies and percents every condition is a 500 */
    attribute_key: string;
    /**
     * @description How the attribute is compared with the values
     * @constant
     */
    filter_operator: "equal_to";
    /**
     * @description How the condition joins the next one; empty on the last
     * @enum {string|null}
     */
    query_operator?: "AND" | "OR" | null;
    /** @description Of the attribute's kind, and only the first counts (of numbers and booleans all). Text, links, lists and dates as text, numbers as number or text, checkboxes as boolean or text; other pairs are a 500. */
    values: (string | number | boolean)[];
} | {
    /** @description The key of a custom attribute; on currencies and percents every condition is a 500 */
    attribute_key: string;
    /**
     * @description Finds what has no value too; only as the last condition
     * @constant
     */
    filter_operator: "not_equal_to";
    /** @description On a condition that is not the last one the answer is 500 */
    query_operator?: null;
    /** @description Of the attribute's kind, and only the first counts (of numbers and booleans all). Text, links, lists and dates as text, numbers as number or text, checkboxes as boolean or text; other pairs are a 500. */
    values: (string | number | boolean)[];
} | {
    /** @description The key of a custom attribute; on currencies and percents every condition is a 500 */
    attribute_key: string;
    /**
     * @description Of text, links and lists; else a 500
     * @enum {string}
     */
    filter_operator: "contains" | "does_not_contain";
    /**
     * @description How the condition joins the next one; empty on the last
     * @enum {string|null}
     */
    query_operator?: "AND" | "OR" | null;
    /** @description Values to compare with; in a pre-chat field its choices */
    values: string[];
} | {
    /** @description The key of a custom attribute; on currencies and percents every condition is a 500 */
    attribute_key: string;
    /**
     * @description Of numbers and dates
     * @enum {string}
     */
    filter_operator: "is_greater_than" | "is_less_than";
    /**
     * @description How the condition joins the next one; empty on the last
     * @enum {string|null}
     */
    query_operator?: "AND" | "OR" | null;
    /** @description Values to compare with; in a pre-chat field its choices */
    values: (number | string)[];
} | {
    /** @description The key of a custom attribute; on currencies and percents every condition is a 500 */
    attribute_key: string;
    /**
     * @description How the attribute is compared with the values
     * @enum {string}
     */
    filter_operator: "is_present" | "is_not_present";
    /**
     * @description How the condition joins the next one; empty on the last
     * @enum {string|null}
     */
    query_operator?: "AND" | "OR" | null;
    /** @description Empty */
    values?: string[];
};
export type ConversationFilterResult = {
    meta: FilterCounts;
    /** @description The records or data carried; of postback buttons, the value sent */
    payload: Conversation[];
};
export type ConversationList = {
    /** @description The content: a page of the list or what the event carries */
    data: {
        meta: ConversationCounts;
        /** @description The records or data carried; of postback buttons, the value sent */
        payload: Conversation[];
    };
};
/** A message inside a conversation */
export type ConversationMessage = {
    /** @description The account that it belongs to */
    account_id: number;
    /** @description Extra data kept with it, apart from custom attributes */
    additional_attributes: MessageAttributes;
    /** @description Absent when there are none */
    attachments?: Attachment[];
    /** @description The text of it */
    content: string | null;
    content_attributes: MessageContentAttributes;
    content_type: MessageContentType;
    /** @description The conversation that it happened in */
    conversation: {
        /** @description Id of the agent who has, or shall get, the conversation */
        assignee_id: number | null;
        /** @description Link between the contact and the inbox */
        contact_inbox: {
            /** @description Id in the channel, of the contact or (for messages) the message */
            source_id: string;
        };
        /** @description Unix seconds */
        last_activity_at: number;
        /** @description Unread messages of the conversation, or unread notifications of the user */
        unread_count: number;
    };
    /** @description The number that the dashboard shows */
    conversation_id: number;
    /** @description Unix seconds */
    created_at: number;
    /** @description The caller's own mark, returned to recognise the message */
    echo_id?: string;
    /** @description Ids of the message in other systems, by system */
    external_source_ids: {
        [key: string]: unknown;
    };
    /** @description Unique on the whole server */
    id: number;
    /** @description Id of the inbox that it concerns */
    inbox_id: number;
    message_type: MessageType;
    /** @description A note that the contact does not see */
    private: boolean;
    /** @description The text as the channel gets it */
    processed_message_content: string | null;
    /** @description Absent for messages of the system and of deleted senders */
    sender?: MessageSender;
    /** @description Id of the sender, of the kind that sender_type names */
    sender_id: number | null;
    /** @description What kind of sender sender_id names */
    sender_type: "User" | "Contact" | "AgentBot" | "Captain::Assistant" | (string & {}) | null;
    /** @description Mood found in the message; usually empty */
    sentiment: {
        [key: string]: unknown;
    };
    /** @description The id that the channel gave */
    source_id: string | null;
    /** @description The state that it is in or shall get */
    status: MessageStatus;
    /** @description ISO 8601, unlike created_at */
    updated_at: string;
};
/** Who takes part; `assignee_type` tells a user from a bot. A newer server may have other assignees. */
export type ConversationMeta = ConversationMetaOfUser | ConversationMetaOfBot;
export type ConversationMetaOfBot = {
    assignee: AssignedBot;
    /**
     * @description Since 4.10
     * @constant
     */
    assignee_type: "AgentBot";
    /** @description Kind of channel in conversations; settings of the channel in inboxes */
    channel: ChannelType | null;
    /** @description The contact proved who it is */
    hmac_verified: boolean | null;
    /** @description The contact whose conversation it is */
    sender: Contact;
    /** @description Absent when there is none */
    team?: Team;
};
/** Assigned to a user, or to nobody */
export type ConversationMetaOfUser = {
    /** @description Absent when nobody is assigned, or somebody who is not in the account (any more) */
    assignee?: Agent;
    /**
     * @description Since 4.10; absent when nobody is assigned
     * @constant
     */
    assignee_type?: "User";
    /** @description Kind of channel in conversations; settings of the channel in inboxes */
    channel: ChannelType | null;
    /** @description The contact proved who it is */
    hmac_verified: boolean | null;
    /** @description The contact whose conversation it is */
    sender: Contact;
    /** @description Absent when there is none */
    team?: Team;
};
/** A conversation was opened */
export type ConversationOpenedEvent = WebhookConversation & {
    /**
     * @description Name of the event; tells which shape the rest has
     * @constant
     */
    event: "conversation_opened";
};
export type ConversationPriority = "low" | "medium" | "high" | "urgent";
/** A conversation was resolved */
export type ConversationResolvedEvent = WebhookConversation & {
    /**
     * @description Name of the event; tells which shape the rest has
     * @constant
     */
    event: "conversation_resolved";
};
/** A conversation as a search shows it */
export type ConversationSearchHit = {
    /** @description The account that it belongs to */
    account_id: number;
    /** @description The contact concerned */
    contact: {
        /** @description Id of what this object describes; a text where WhatsApp gave it */
        id: number;
        /** @description Empty when unknown */
        name: string;
    };
    /** @description Unix seconds */
    created_at: number;
    /** @description The number that the dashboard shows */
    id: number;
    /** @description The inbox; in cache keys a text that changes with inboxes */
    inbox: {
        channel_type: ChannelType;
        /** @description Id of what this object describes; a text where WhatsApp gave it */
        id: number;
        /** @description What it is called; in forms the key of the field */
        name: string;
    };
    /** @description Those that match; all of them when there is no q */
    messages: ConversationSearchMessage[];
    /** @description Id of the conversation that is unique across accounts */
    uuid: string;
};
export type ConversationSearchMessage = {
    /** @description The text of it */
    content: string | null;
    /** @description Unix seconds */
    created_at: number;
    /** @description Unique on the whole server */
    id: number;
    message_type: MessageType;
    /** @description Absent for messages of the system and of deleted senders */
    sender_name?: string | null;
};
export type ConversationStatus = "open" | "resolved" | "pending" | "snoozed";
/** The status of a conversation changed */
export type ConversationStatusChangedEvent = WebhookConversation & {
    /** @description null on every server that was asked */
    changed_attributes: ChangedAttribute[] | null;
    /**
     * @description Name of the event; tells which shape the rest has
     * @constant
     */
    event: "conversation_status_changed";
};
/** Somebody stopped typing */
export type ConversationTypingOffEvent = {
    conversation: WebhookConversation;
    /**
     * @description Name of the event; tells which shape the rest has
     * @constant
     */
    event: "conversation_typing_off";
    /** @description In a note; never of contacts */
    is_private: boolean;
    user: WebhookSender;
};
/** Somebody began to type */
export type ConversationTypingOnEvent = {
    conversation: WebhookConversation;
    /**
     * @description Name of the event; tells which shape the rest has
     * @constant
     */
    event: "conversation_typing_on";
    /** @description In a note; never of contacts */
    is_private: boolean;
    user: WebhookSender;
};
/** Unread conversations by id (as text); those without any are left out */
export type ConversationUnreadCounts = {
    /** @description Number of unread conversations by inbox id */
    inboxes: {
        [key: string]: number;
    };
    /** @description Labels by title, or unread counts by label id */
    labels: {
        [key: string]: number;
    };
    /** @description Number of unread conversations by team id */
    teams: {
        [key: string]: number;
    };
};
export type ConversationUpdate = {
    /** @description null clears the priority */
    priority?: ConversationPriority | null;
    /** @description Cannot be changed or taken off once there is one (enterprise) */
    sla_policy_id?: number;
};
/** A conversation changed */
export type ConversationUpdatedEvent = WebhookConversation & {
    /** @description null when only the SLA changed (enterprise) */
    changed_attributes: ChangedAttribute[] | null;
    /**
     * @description Name of the event; tells which shape the rest has
     * @constant
     */
    event: "conversation_updated";
};
/** What a contact says of a conversation */
export type CsatAnswer = {
    /** @description What the contact wrote along with the rating */
    feedback_message?: string | null;
    rating: CsatRating;
};
export type CsatMetrics = {
    /** @description Answers by rating; ratings that nobody gave are absent */
    ratings_count: {
        /** @description How many answers gave a rating of 1 */
        1?: number;
        /** @description How many answers gave a rating of 2 */
        2?: number;
        /** @description How many answers gave a rating of 3 */
        3?: number;
        /** @description How many answers gave the rating 4 */
        4?: number;
        /** @description How many answers gave the rating 5 */
        5?: number;
    };
    /** @description Answers */
    total_count: number;
    /** @description Surveys sent; of the filters only `since` and `until` count here */
    total_sent_messages_count: number;
};
/** 5 is the best */
export type CsatRating = 1 | 2 | 3 | 4 | 5;
/** A satisfaction survey as its contact sees it */
export type CsatSurvey = {
    /** @description The question; null unless the inbox has its own */
    content: string | null;
    /** @description The database's id, not the number that the dashboard shows */
    conversation_id: number;
    /** @description ISO 8601 */
    created_at: string;
    /** @description The answer; null until there is one */
    csat_survey_response: CsatSurveyAnswer | null;
    /** @description How the choices look */
    display_type: "emoji" | "star" | (string & {});
    /** @description Of the message with the survey */
    id: number;
    /** @description Empty when there is none */
    inbox_avatar_url: string;
    /** @description Name of the inbox that the rated conversation is in */
    inbox_name: string;
    /** @description The account's language, for instance `en` or `pt_BR` */
    locale: string;
};
/** The stored answer to a survey */
export type CsatSurveyAnswer = {
    /** @description The account that it belongs to */
    account_id: number;
    /** @description Agent the conversation was assigned to; null when nobody */
    assigned_agent_id: number | null;
    /** @description Id of the contact that it concerns */
    contact_id: number;
    /** @description The database's id, not the number that the dashboard shows */
    conversation_id: number;
    /** @description ISO 8601 */
    created_at: string;
    /** @description Since 4.10 */
    csat_review_notes?: string | null;
    /** @description What the contact wrote along with the rating */
    feedback_message: string | null;
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id: number;
    /** @description Message it belongs to; in a parsed e-mail the Message-ID header */
    message_id: number;
    rating: CsatRating;
    /** @description ISO 8601; since 4.10 */
    review_notes_updated_at?: string | null;
    /** @description Since 4.10 */
    review_notes_updated_by_id?: number | null;
    /** @description ISO 8601 */
    updated_at: string;
};
/** An answer to a satisfaction survey */
export type CsatSurveyResponse = {
    /** @description The account that it belongs to */
    account_id: number;
    /** @description Who had the conversation; absent when nobody had it */
    assigned_agent?: Agent;
    /** @description Absent when deleted */
    contact?: Contact;
    /** @description The number that the dashboard shows */
    conversation_id: number;
    /** @description Unix seconds */
    created_at: number;
    /** @description Since 4.10 */
    csat_review_notes?: string | null;
    /** @description What the contact wrote along with the rating */
    feedback_message: string | null;
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id: number;
    /** @description The message with the survey */
    message_id: number;
    rating: CsatRating;
    /** @description Unix seconds; since 4.10 */
    review_notes_updated_at?: number | null;
    /** @description Since 4.10; absent when nobody wrote notes */
    review_notes_updated_by?: {
        /** @description Id of what this object describes; a text where WhatsApp gave it */
        id: number;
        /** @description What it is called; in forms the key of the field */
        name: string;
    };
};
/** A custom attribute that conversations or contacts may have */
export type CustomAttributeDefinition = {
    /** @description Text that explains the custom attribute to agents */
    attribute_description: string | null;
    /** @description Name of the attribute that people see */
    attribute_display_name: string;
    attribute_display_type: CustomAttributeType;
    /** @description The key in `custom_attributes` */
    attribute_key: string;
    attribute_model: CustomAttributeModel;
    /** @description What a list offers; empty for other types */
    attribute_values: (string | number)[];
    /** @description ISO 8601 */
    created_at: string;
    /** @description Cannot be set through the API */
    default_value: number | null;
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id: number;
    /** @description What the dashboard says when it does not match */
    regex_cue: string | null;
    /** @description What a text must match in the dashboard */
    regex_pattern: string | null;
    /** @description ISO 8601 */
    updated_at: string;
};
/** What carries a custom attribute */
export type CustomAttributeModel = "conversation_attribute" | "contact_attribute" | "company_attribute" | (string & {});
/** What kind of value a custom attribute has */
export type CustomAttributeType = "text" | "number" | "currency" | "percent" | "link" | "date" | "list" | "checkbox" | (string & {});
/** A filter that a user saved */
export type CustomFilter = {
    /** @description ISO 8601 */
    created_at: string;
    /** @description What is filtered */
    filter_type: "conversation" | "contact" | "report" | (string & {});
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id: number;
    /** @description What it is called; in forms the key of the field */
    name: string;
    query: CustomFilterQuery;
    /** @description ISO 8601 */
    updated_at: string;
};
/** What the filter asks for, in the form that conversations/filter and contacts/filter take. The server stores it without a check; the keys may come back in another order. */
export type CustomFilterQuery = {
    /** @description The conditions */
    payload?: SavedFilterCondition[];
} & {
    [key: string]: unknown;
};
export type DirectUpload = {
    /** @description Signed global id that Rails' rich text uses for the file */
    attachable_sgid?: string;
    /** @description Bytes */
    byte_size: number;
    /** @description MD5 of the content, in Base64 */
    checksum: string | null;
    /** @description Kind of message; for files and mails the MIME type */
    content_type: string | null;
    /** @description ISO 8601 */
    created_at: string;
    /** @description Where to send the file, and with which headers */
    direct_upload: {
        /** @description Headers of the e-mail, or those an upload must send */
        headers: {
            [key: string]: string;
        };
        /** @description Address of the webhook, the upload or the campaign's page */
        url: string;
    };
    /** @description Name of the file with its extension */
    filename: string;
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id: number;
    /** @description Name of the file in the storage */
    key: string;
    /** @description What the server noted about the file */
    metadata: {
        [key: string]: unknown;
    };
    /** @description Name of the server's storage that holds the file */
    service_name: string;
    /** @description What a message's attachments take */
    signed_id: string;
};
export type EmailChannelCreate = EmailChannelSettings & {
    /** @description E-mail address; in content attributes the parsed e-mail */
    email: string;
    /**
     * @description Which kind it is; tells similar shapes apart
     * @constant
     */
    type: "email";
};
export type EmailChannelSettings = {
    /** @description E-mail address; in content attributes the parsed e-mail */
    email?: string;
    /** @description Host name of the IMAP server that mail is fetched from */
    imap_address?: string;
    /** @description Since 4.14.2 */
    imap_authentication?: string;
    /** @description Whether the IMAP connection uses TLS */
    imap_enable_ssl?: boolean;
    /** @description Whether mail is fetched by IMAP */
    imap_enabled?: boolean;
    /** @description User name at the IMAP server */
    imap_login?: string;
    /** @description Password for the IMAP server */
    imap_password?: string;
    /** @description Port of the IMAP server, usually 993 */
    imap_port?: number;
    /** @description null for a mailbox with a password */
    provider?: "google" | "microsoft" | (string & {}) | null;
    /** @description Host name of the SMTP server that sends the mail */
    smtp_address?: string;
    /** @description How to sign in at the SMTP server, for instance `plain` */
    smtp_authentication?: string;
    /** @description Domain that is told to the SMTP server (HELO) */
    smtp_domain?: string;
    /** @description Whether the SMTP connection uses TLS from its start */
    smtp_enable_ssl_tls?: boolean;
    /** @description Whether STARTTLS is used when the SMTP server offers it */
    smtp_enable_starttls_auto?: boolean;
    /** @description Whether answers are sent through an SMTP server of its own */
    smtp_enabled?: boolean;
    /** @description User name for the SMTP server */
    smtp_login?: string;
    /** @description How the server's certificate is checked, for instance `none` or `peer` */
    smtp_openssl_verify_mode?: string;
    /** @description Password for the SMTP server */
    smtp_password?: string;
    /** @description Port of the SMTP server, for instance 587 */
    smtp_port?: number;
};
/** A mailbox. Only administrators get the settings of IMAP and SMTP, passwords included. */
export type EmailInbox = InboxCommon & {
    /** @description Web widgets only; null for this channel */
    allowed_domains?: null;
    /** @description Address to enter at the provider; null for this channel */
    callback_webhook_url?: null;
    /**
     * @description Kind of channel behind the inbox, for instance `Channel::Api`
     * @constant
     */
    channel_type: "Channel::Email";
    /** @description E-mail address; in content attributes the parsed e-mail */
    email: string;
    /** @description Where to forward mail to; absent where forwarding is off (4.7: `…@false`) */
    forward_to_email?: string;
    /** @description Whether the server takes mail that is forwarded to it (since 4.10) */
    forwarding_enabled?: boolean;
    /** @description Whether contacts must prove identity by HMAC; null where not supported */
    hmac_mandatory?: null;
    /** @description Host name of the IMAP server that mail is fetched from */
    imap_address?: string;
    /** @description `plain` by default (4.14.2) */
    imap_authentication?: string;
    /** @description Whether the IMAP connection uses TLS */
    imap_enable_ssl?: boolean;
    /** @description Whether mail is fetched by IMAP */
    imap_enabled?: boolean;
    /** @description User name at the IMAP server */
    imap_login?: string;
    /** @description Password for the IMAP server */
    imap_password?: string;
    /** @description 0 when unset */
    imap_port?: number;
    /** @description Id of the messaging service at Twilio; null in other channels */
    messaging_service_sid?: null;
    /** @description E.164 with the plus; null when there is none */
    phone_number?: null;
    /** @description null for a mailbox with a password */
    provider?: "google" | "microsoft" | (string & {}) | null;
    /** @description Only for Google and Microsoft */
    reauthorization_required?: boolean;
    /** @description Reply time that the widget announces; null for other channels */
    reply_time?: null;
    /** @description Widget features that are switched on; null in other channels */
    selected_feature_flags?: null;
    /** @description Host name of the SMTP server that sends the mail */
    smtp_address?: string;
    /** @description `login` by default */
    smtp_authentication?: string;
    /** @description Domain that is told to the SMTP server (HELO) */
    smtp_domain?: string;
    /** @description Whether the SMTP connection uses TLS from its start */
    smtp_enable_ssl_tls?: boolean;
    /** @description Whether STARTTLS is used when the SMTP server offers it */
    smtp_enable_starttls_auto?: boolean;
    /** @description Whether answers are sent through an SMTP server of its own */
    smtp_enabled?: boolean;
    /** @description User name for the SMTP server */
    smtp_login?: string;
    /** @description `none` by default */
    smtp_openssl_verify_mode?: string;
    /** @description Password for the SMTP server */
    smtp_password?: string;
    /** @description 0 when unset */
    smtp_port?: number;
    /** @description HTML that embeds the web widget; null in other channels */
    web_widget_script?: null;
    /** @description Token that identifies the web widget; null in other channels */
    website_token?: null;
    /** @description Site that holds the web widget; null for other channels */
    website_url?: null;
    /** @description Text under the heading of the web widget; null in other channels */
    welcome_tagline?: null;
    /** @description Heading of the widget's first screen; null for other channels */
    welcome_title?: null;
    /** @description Colour of the web widget in hex; null in other channels */
    widget_color?: null;
};
export type EmbedAttachment = {
    /** @description The account that it belongs to */
    account_id: number;
    /** @description Address that the attachment leads to, outside the file storage */
    data_url: string | null;
    /**
     * @description Since 4.10
     * @constant
     */
    file_type: "embed";
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id: number;
    /** @description Message it belongs to; in a parsed e-mail the Message-ID header */
    message_id: number;
};
/** Most handled errors */
export type ErrorText = {
    /** @description What went wrong, as text for people */
    error: string;
};
/** A Facebook page */
export type FacebookInbox = InboxCommon & {
    /** @description Web widgets only; null for this channel */
    allowed_domains?: null;
    /** @description Address to enter at the provider; null for this channel */
    callback_webhook_url?: null;
    /**
     * @description Kind of channel behind the inbox, for instance `Channel::Api`
     * @constant
     */
    channel_type: "Channel::FacebookPage";
    /** @description Whether contacts must prove identity by HMAC; null where not supported */
    hmac_mandatory?: null;
    /** @description Id of the messaging service at Twilio; null in other channels */
    messaging_service_sid?: null;
    /** @description Id of the page at Facebook */
    page_id: string;
    /** @description E.164 with the plus; null when there is none */
    phone_number?: null;
    /** @description Service that carries the channel or call; null without one */
    provider?: null;
    /** @description Somebody must sign in again */
    reauthorization_required: boolean;
    /** @description Reply time that the widget announces; null for other channels */
    reply_time?: null;
    /** @description Widget features that are switched on; null in other channels */
    selected_feature_flags?: null;
    /** @description HTML that embeds the web widget; null in other channels */
    web_widget_script?: null;
    /** @description Token that identifies the web widget; null in other channels */
    website_token?: null;
    /** @description Site that holds the web widget; null for other channels */
    website_url?: null;
    /** @description Text under the heading of the web widget; null in other channels */
    welcome_tagline?: null;
    /** @description Heading of the widget's first screen; null for other channels */
    welcome_title?: null;
    /** @description Colour of the web widget in hex; null in other channels */
    widget_color?: null;
};
export type FallbackAttachment = {
    /** @description The account that it belongs to */
    account_id: number;
    /** @description Address that the attachment leads to, outside the file storage */
    data_url: string | null;
    /** @description Text to show in place of the attachment */
    fallback_title: string | null;
    /**
     * @description What kind of attachment it is
     * @constant
     */
    file_type: "fallback";
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id: number;
    /** @description Message it belongs to; in a parsed e-mail the Message-ID header */
    message_id: number;
};
/** What is wrong, by field */
export type FieldErrors = {
    /** @description Field and reasons; empty when an update failed for another reason */
    error: {
        [key: string]: string[];
    };
};
export type FileAttachment = {
    /** @description The account that it belongs to */
    account_id: number;
    /** @description Since 4.13 */
    content_type?: string | null;
    /** @description Redirects to the storage; needs no token */
    data_url: string | null;
    /** @description null at 4.7 */
    extension?: string | null;
    /** @description Bytes; absent when nothing is stored */
    file_size?: number;
    /**
     * @description `ig_post` and `ig_story` since 4.10
     * @enum {string}
     */
    file_type: "image" | "video" | "file" | "share" | "story_mention" | "ig_reel" | "ig_post" | "ig_story";
    /** @description Pixels; null until a job has looked at the image, a fraction in rare videos */
    height?: number | null;
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id: number;
    /** @description Message it belongs to; in a parsed e-mail the Message-ID header */
    message_id: number;
    /** @description Empty unless it is an image */
    thumb_url: string;
    /** @description Pixels; null until a job has looked at the image, a fraction in rare videos */
    width?: number | null;
};
/** Of all pages; in a search with q, of this page only */
export type FilterCounts = {
    /** @description All conversations that match, assigned or not */
    all_count: number;
    /** @description Assigned to the caller */
    mine_count: number;
    /** @description Conversations without an assignee */
    unassigned_count: number;
};
/** An id, as number or digits */
export type FilterId = number | string;
/** How many first replies came within which time */
export type FirstResponseTimes = {
    /** @description First replies that came in under one hour */
    "0-1h": number;
    /** @description First replies that took one to four hours */
    "1-4h": number;
    /** @description First replies that took 4 to 8 hours */
    "4-8h": number;
    /** @description First replies that took 8 to 24 hours */
    "8-24h": number;
    /** @description First replies that took more than 24 hours */
    "24h+": number;
};
/** The framework's own answer to what the server did not handle */
export type FrameworkError = {
    /** @description Its name */
    error: string;
    /** @description The HTTP status once more */
    status: number;
};
/** An article as the global search shows it */
export type GlobalSearchArticle = {
    /** @description The account that it belongs to */
    account_id: number;
    /** @description Name of the article's category; null without one */
    category_name: string | null;
    /** @description The text of it */
    content: string | null;
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id: number;
    /** @description Language code, for instance `en` */
    locale?: string;
    /** @description Name of the article's help center in its address */
    portal_slug: string;
    /** @description Part of the web address that names it */
    slug: string;
    /** @description The state that it is in or shall get */
    status?: "draft" | "published" | "archived" | (string & {});
    /** @description Heading that people see */
    title: string;
    /** @description Unix seconds */
    updated_at?: number;
};
/** A contact as the global search shows it */
export type GlobalSearchContact = {
    /** @description Since 4.14 at the latest */
    additional_attributes?: ContactAttributes;
    /** @description E-mail address; in content attributes the parsed e-mail */
    email: string | null;
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id: number;
    /** @description The id that another system gave */
    identifier: string | null;
    /** @description Unix seconds; since 4.14 at the latest */
    last_activity_at?: number | null;
    /** @description Empty when unknown */
    name: string;
    /** @description E.164, with the plus */
    phone_number: string | null;
};
/** A conversation as the global search shows it */
export type GlobalSearchConversation = {
    /** @description The account that it belongs to */
    account_id: number;
    additional_attributes?: ConversationAttributes;
    /** @description Absent when nobody is assigned */
    agent?: {
        /** @description The display name if there is one, else the name */
        available_name: string;
        /** @description E-mail address; in content attributes the parsed e-mail */
        email: string;
        /** @description Id of what this object describes; a text where WhatsApp gave it */
        id: number;
        /** @description What it is called; in forms the key of the field */
        name: string;
        /** @description What the user may do in the account */
        role: AgentRole | null;
    };
    contact: GlobalSearchContact;
    /** @description Unix seconds */
    created_at: number;
    /** @description The number that the dashboard shows */
    id: number;
    /** @description The inbox; in cache keys a text that changes with inboxes */
    inbox: {
        /** @description Id of the channel's record; unique within its channel type only */
        channel_id: number;
        channel_type: ChannelType;
        /** @description Id of what this object describes; a text where WhatsApp gave it */
        id: number;
        /** @description What it is called; in forms the key of the field */
        name: string;
    };
    /** @description The first one */
    message: Message;
};
export type GlobalSearchResult = {
    /** @description Help centre articles that match */
    articles: GlobalSearchArticle[];
    /** @description Contacts that match */
    contacts: GlobalSearchContact[];
    /** @description Conversations that match */
    conversations: GlobalSearchConversation[];
    /** @description Messages that match the search */
    messages: Message[];
};
/** Where messages come in and go out, told apart by `channel_type`; a newer server may send other channels */
export type Inbox = WebWidgetInbox | ApiInbox | EmailInbox | WhatsappInbox | TwilioSmsInbox | SmsInbox | FacebookInbox | InstagramInbox | TiktokInbox | TelegramInbox | LineInbox | TwitterInbox | VoiceInbox;
/** A bot as its inbox answers it */
export type InboxAgentBot = {
    /** @description All agents get it */
    access_token?: AccessTokenRecord;
    /** @description null for bots of the system */
    account_id: number | null;
    /** @description Further settings of the bot */
    bot_config: {
        [key: string]: unknown;
    };
    bot_type: AgentBotType;
    /** @description Free text that tells more about it */
    description: string | null;
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id: number;
    /** @description What it is called; in forms the key of the field */
    name: string | null;
    /** @description Absent for bots of the system */
    outgoing_url?: string | null;
    /** @description Signs what the bot is sent; for administrators, absent for bots of the system (since 4.13) */
    secret?: string;
    /** @description Belongs to the whole server */
    system_bot: boolean;
    /** @description Address of the picture; empty when there is none */
    thumbnail: string;
};
/** Empty until it is set */
export type InboxAssignmentConfig = {
    /** @description As it was sent: how many open conversations an agent may have (enterprise) */
    max_assignment_limit?: number | string | null;
};
export type InboxAssistant = {
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id: number;
    /** @description What it is called; in forms the key of the field */
    name: string;
};
/** What every inbox has, whatever its channel */
export type InboxCommon = {
    /** @description In the widget, else a new conversation is begun */
    allow_messages_after_resolved: boolean;
    /** @description Domains that may embed the widget, joined by commas */
    allowed_domains: string | null;
    auto_assignment_config: InboxAssignmentConfig;
    /** @description Address of the picture; empty when there is none */
    avatar_url: string;
    /** @description Business name shown as the sender of the inbox's e-mails */
    business_name: string | null;
    /** @description What to enter at the provider; for Line, SMS, Twilio and WhatsApp */
    callback_webhook_url: string | null;
    /** @description Unique among inboxes of the same channel only */
    channel_id: number;
    /** @description Kind of channel behind the inbox, for instance `Channel::Api` */
    channel_type: string;
    csat_config: InboxCsatConfig;
    /** @description Contacts are asked for a rating when a conversation is resolved */
    csat_survey_enabled: boolean;
    /** @description Conversations get an agent by themselves */
    enable_auto_assignment: boolean;
    /** @description The widget asks for an e-mail address */
    enable_email_collect: boolean;
    /** @description Whether new conversations get the greeting message */
    greeting_enabled: boolean;
    /** @description Sent to a contact who writes for the first time */
    greeting_message: string | null;
    /** @description The portal that belongs to the inbox; absent when there is none */
    help_center?: {
        /** @description What it is called; in forms the key of the field */
        name: string;
        /** @description Part of the web address that names it */
        slug: string;
    };
    /** @description Contacts must prove who they are */
    hmac_mandatory: boolean | null;
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id: number;
    /** @description A contact has one conversation that is reopened */
    lock_to_single_conversation: boolean;
    /** @description Id of the messaging service at Twilio; null in other channels */
    messaging_service_sid: string | null;
    /** @description What it is called; in forms the key of the field */
    name: string;
    /** @description Sent to contacts who write outside the opening hours */
    out_of_office_message: string | null;
    /** @description E.164, with the plus */
    phone_number: string | null;
    /** @description Service that carries the channel or call; null without one */
    provider: string | null;
    /** @description Reply time that the widget announces; null for other channels */
    reply_time: ReplyTime | null;
    /** @description Widget features that are switched on; null in other channels */
    selected_feature_flags: WidgetFeature[] | null;
    sender_name_type: SenderNameType;
    /** @description For instance `Europe/Vienna`; the opening hours are in it */
    timezone: string;
    /** @description The HTML to embed */
    web_widget_script: string | null;
    /** @description Token that identifies the web widget; null in other channels */
    website_token: string | null;
    /** @description Site that holds the web widget; null for other channels */
    website_url: string | null;
    /** @description Text under the heading of the web widget; null in other channels */
    welcome_tagline: string | null;
    /** @description Heading of the widget's first screen; null for other channels */
    welcome_title: string | null;
    /** @description For instance `#1f93ff` */
    widget_color: string | null;
    /** @description Seven days, Sunday first */
    working_hours: WorkingHours[];
    /** @description Whether the opening hours are looked at */
    working_hours_enabled: boolean;
};
export type InboxCreate = InboxSettings & ({
    /** @description Kind of channel in conversations; settings of the channel in inboxes */
    channel: WebWidgetChannelCreate | ApiChannelCreate | EmailChannelCreate | WhatsappChannelCreate | SmsChannelCreate | LineChannelCreate | VoiceChannelCreate;
    /** @description What it is called; in forms the key of the field */
    name: string;
} | {
    /** @description Kind of channel in conversations; settings of the channel in inboxes */
    channel: TelegramChannelCreate;
    /** @description By default the name of the bot */
    name?: string;
});
/** An inbox was made */
export type InboxCreatedEvent = WebhookInboxSettings & {
    /**
     * @description Name of the event; tells which shape the rest has
     * @constant
     */
    event: "inbox_created";
};
/** Nested values are written in brackets */
export type InboxCreateForm = {
    /** @description Whether widget visitors may write on in resolved conversations */
    allow_messages_after_resolved?: boolean;
    /**
     * Format: binary
     * @description The picture
     */
    avatar?: Blob;
    /** @description Business name shown as the sender of the inbox's e-mails */
    business_name?: string;
    /** @description Hours */
    "channel[additional_attributes][agent_reply_time_window]"?: number;
    /** @description Token of the Telegram bot; Telegram inboxes only */
    "channel[bot_token]"?: string;
    /** @description Address of an e-mail inbox */
    "channel[email]"?: string;
    /** @description Whether contacts must prove who they are by HMAC */
    "channel[hmac_mandatory]"?: boolean;
    /** @description Channel id from the LINE developer console */
    "channel[line_channel_id]"?: string;
    /** @description Secret of the Line channel; Line inboxes only */
    "channel[line_channel_secret]"?: string;
    /** @description Access token of the LINE channel */
    "channel[line_channel_token]"?: string;
    /** @description Number of the channel, E.164 with the plus */
    "channel[phone_number]"?: string;
    /** @description Service behind the channel, for instance `whatsapp_cloud` */
    "channel[provider]"?: string;
    "channel[reply_time]"?: ReplyTime;
    /** @description Features switched on in the widget, for instance `emoji_picker` */
    "channel[selected_feature_flags][]"?: string[];
    /**
     * @description `voice` is enterprise
     * @enum {string}
     */
    "channel[type]": "web_widget" | "api" | "email" | "whatsapp" | "sms" | "line" | "telegram" | "voice";
    /** @description Where an API inbox posts its events */
    "channel[webhook_url]"?: string;
    /** @description Address of the website that holds the widget */
    "channel[website_url]"?: string;
    /** @description Text under the heading of the web widget */
    "channel[welcome_tagline]"?: string;
    /** @description Heading of the widget's first screen */
    "channel[welcome_title]"?: string;
    /** @description Colour of the web widget, for instance `#1f93ff` */
    "channel[widget_color]"?: string;
    /** @description Whether contacts are asked for a rating upon resolving */
    csat_survey_enabled?: boolean;
    /** @description Whether new conversations get an agent automatically */
    enable_auto_assignment?: boolean;
    /** @description Whether the widget asks visitors for an e-mail address */
    enable_email_collect?: boolean;
    /** @description Whether new conversations get the greeting message */
    greeting_enabled?: boolean;
    /** @description Sent when a contact writes first, if the greeting is on */
    greeting_message?: string;
    /** @description Whether a contact keeps one conversation, which is reopened */
    lock_to_single_conversation?: boolean;
    /** @description Needed by every kind but telegram */
    name?: string;
    /** @description Sent to contacts who write outside the opening hours */
    out_of_office_message?: string;
    /** @description Help centre that the inbox or logo belongs to */
    portal_id?: number;
    sender_name_type?: SenderNameType;
    /** @description Name of the time zone, for instance `Europe/Vienna` */
    timezone?: string;
    /** @description Whether the opening hours are heeded */
    working_hours_enabled?: boolean;
};
/** How a rating is asked for; empty until it is set */
export type InboxCsatConfig = {
    /** @description Since 4.10 */
    button_text?: string;
    /** @description Whether people rate with `emoji` or a `star` */
    display_type?: "emoji" | "star" | (string & {});
    /** @description Since 4.10 */
    language?: string;
    /** @description The text of it; in a realtime frame the event */
    message?: string;
    /** @description Labels that decide whether a rating is asked for */
    survey_rules?: {
        /** @description Whether the conversation must have the labels or must not */
        operator?: "contains" | "does_not_contain" | (string & {});
        /** @description Values to compare with; in a pre-chat field its choices */
        values?: string[];
    };
    /** @description The template of a WhatsApp inbox (since 4.10) */
    template?: {
        /** @description Id of the template's approval request at Twilio */
        approval_sid?: string | null;
        /** @description Id of the template at Twilio */
        content_sid?: string | null;
        /** @description ISO 8601 */
        created_at?: string | null;
        /** @description Name of the template at Twilio */
        friendly_name?: string | null;
        /** @description Language of the template, for instance `en` */
        language?: string | null;
        /** @description What it is called; in forms the key of the field */
        name?: string | null;
        /** @description The state that it is in or shall get */
        status?: string | null;
        /** @description Id of the template at WhatsApp */
        template_id?: string | null;
    } & {
        [key: string]: unknown;
    };
};
export type InboxLabelMatrix = {
    /** @description The rows, by name */
    inboxes: {
        /** @description Id of what this object describes; a text where WhatsApp gave it */
        id: number;
        /** @description What it is called; in forms the key of the field */
        name: string;
    }[];
    /** @description The columns, by title */
    labels: {
        /** @description Id of what this object describes; a text where WhatsApp gave it */
        id: number;
        /** @description Heading that people see */
        title: string;
    }[];
    /** @description For each inbox the number of conversations with each label */
    matrix: number[][];
};
export type InboxMembersChange = {
    /** @description Id of the inbox that it concerns */
    inbox_id: number;
    /** @description Ids of the agents concerned */
    user_ids: number[];
};
/** An inbox as part of another answer */
export type InboxReference = {
    /** @description Empty when there is none */
    avatar_url: string;
    /** @description Id of the channel's record; unique within its channel type only */
    channel_id: number;
    channel_type: ChannelType;
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id: number;
    /** @description What it is called; in forms the key of the field */
    name: string;
    /** @description Who carries the channel, for instance `whatsapp_cloud` */
    provider: string | null;
};
/** An inbox as it is stored, without what its channel adds */
export type InboxRow = {
    /** @description The account that it belongs to */
    account_id: number;
    /** @description Whether widget visitors may write on in resolved conversations */
    allow_messages_after_resolved: boolean | null;
    /** @description Settings of automatic assignment, such as `max_assignment_limit` */
    auto_assignment_config: ({
        /** @description Enterprise */
        max_assignment_limit?: number | string | null;
    } & {
        [key: string]: unknown;
    }) | null;
    /** @description Business name shown as the sender of the inbox's e-mails */
    business_name: string | null;
    /** @description Id of the channel's record; unique within its channel type only */
    channel_id: number;
    channel_type: ChannelType;
    /** @description ISO 8601 */
    created_at: string;
    /** @description Empty until something is stored */
    csat_config: {
        /** @description Since 4.10 */
        button_text?: string | null;
        /** @description Whether people rate with `emoji` or a `star` */
        display_type?: string | null;
        /** @description Since 4.10 */
        language?: string | null;
        /** @description The text of it; in a realtime frame the event */
        message?: string | null;
        /** @description Labels that decide whether a rating is asked for */
        survey_rules?: ({
            /** @description Whether the conversation must have the labels or must not */
            operator?: string | null;
            /** @description Values to compare with; in a pre-chat field its choices */
            values?: string[] | null;
        } & {
            [key: string]: unknown;
        }) | null;
    } & {
        [key: string]: unknown;
    };
    /** @description Whether contacts are asked for a rating upon resolving */
    csat_survey_enabled: boolean | null;
    /** @description Address of an e-mail inbox */
    email_address: string | null;
    /** @description Whether new conversations get an agent automatically */
    enable_auto_assignment: boolean | null;
    /** @description Whether the widget asks visitors for an e-mail address */
    enable_email_collect: boolean | null;
    /** @description Whether new conversations get the greeting message */
    greeting_enabled: boolean | null;
    /** @description Sent when a contact writes first, if the greeting is on */
    greeting_message: string | null;
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id: number;
    /** @description Whether a contact keeps one conversation, which is reopened */
    lock_to_single_conversation: boolean;
    /** @description What it is called; in forms the key of the field */
    name: string;
    /** @description Sent to contacts who write outside the opening hours */
    out_of_office_message: string | null;
    /** @description Help centre that the inbox or logo belongs to */
    portal_id: number | null;
    /** @description Whether e-mails name agent and business (`friendly`) or only the business */
    sender_name_type: "friendly" | "professional" | (string & {});
    /** @description For instance `Europe/Vienna` */
    timezone: string | null;
    /** @description ISO 8601 */
    updated_at: string;
    /** @description Whether the opening hours are heeded */
    working_hours_enabled: boolean | null;
};
/** What can be set whatever the channel is */
export type InboxSettings = {
    /** @description Whether widget visitors may write on in resolved conversations */
    allow_messages_after_resolved?: boolean;
    /** @description Enterprise only */
    auto_assignment_config?: {
        /** @description Most open conversations an agent may have (enterprise) */
        max_assignment_limit?: number | null;
    };
    /** @description Business name shown as the sender of the inbox's e-mails */
    business_name?: string | null;
    csat_config?: InboxCsatConfig;
    /** @description Whether contacts are asked for a rating upon resolving */
    csat_survey_enabled?: boolean;
    /** @description Whether new conversations get an agent automatically */
    enable_auto_assignment?: boolean;
    /** @description Whether the widget asks visitors for an e-mail address */
    enable_email_collect?: boolean;
    /** @description Whether new conversations get the greeting message */
    greeting_enabled?: boolean;
    /** @description Sent when a contact writes first, if the greeting is on */
    greeting_message?: string | null;
    /** @description Whether a contact keeps one conversation, which is reopened */
    lock_to_single_conversation?: boolean;
    /** @description Sent to contacts who write outside the opening hours */
    out_of_office_message?: string | null;
    /** @description Help centre that the inbox or logo belongs to */
    portal_id?: number | null;
    sender_name_type?: SenderNameType;
    /** @description For instance `Europe/Vienna` */
    timezone?: string;
    /** @description Whether the opening hours are heeded */
    working_hours_enabled?: boolean;
};
export type InboxUpdate = InboxSettings & {
    /** @description Settings of the inbox's own channel; the server drops those of others */
    channel?: WebWidgetChannelSettings | ApiChannelSettings | EmailChannelSettings | WhatsappChannelSettings | TwilioChannelSettings | SmsChannelSettings | TelegramChannelSettings | LineChannelSettings;
    /** @description What it is called; in forms the key of the field */
    name?: string;
    /** @description Days that are absent stay as they are */
    working_hours?: WorkingHoursUpdate[];
};
/** An inbox changed */
export type InboxUpdatedEvent = WebhookInboxSettings & {
    /** @description The attributes that changed, with old and new values */
    changed_attributes: ChangedAttribute[];
    /**
     * @description Name of the event; tells which shape the rest has
     * @constant
     */
    event: "inbox_updated";
};
/** Nested values are written in brackets; the text `null` is read as null */
export type InboxUpdateForm = {
    /** @description Whether widget visitors may write on in resolved conversations */
    allow_messages_after_resolved?: boolean;
    /**
     * Format: binary
     * @description The picture
     */
    avatar?: Blob;
    /** @description Business name shown as the sender of the inbox's e-mails */
    business_name?: string;
    /** @description Hours */
    "channel[additional_attributes][agent_reply_time_window]"?: number;
    /** @description Token of the Telegram bot; Telegram inboxes only */
    "channel[bot_token]"?: string;
    /** @description Address of an e-mail inbox */
    "channel[email]"?: string;
    /** @description Whether contacts must prove who they are by HMAC */
    "channel[hmac_mandatory]"?: boolean;
    /** @description Channel id from the LINE developer console */
    "channel[line_channel_id]"?: string;
    /** @description Secret of the Line channel; Line inboxes only */
    "channel[line_channel_secret]"?: string;
    /** @description Access token of the LINE channel */
    "channel[line_channel_token]"?: string;
    /** @description Number of the channel, E.164 with the plus */
    "channel[phone_number]"?: string;
    /** @description Service behind the channel, for instance `whatsapp_cloud` */
    "channel[provider]"?: string;
    "channel[reply_time]"?: ReplyTime;
    /** @description Features switched on in the widget, for instance `emoji_picker` */
    "channel[selected_feature_flags][]"?: string[];
    /** @description Where an API inbox posts its events */
    "channel[webhook_url]"?: string;
    /** @description Address of the website that holds the widget */
    "channel[website_url]"?: string;
    /** @description Text under the heading of the web widget */
    "channel[welcome_tagline]"?: string;
    /** @description Heading of the widget's first screen */
    "channel[welcome_title]"?: string;
    /** @description Colour of the web widget, for instance `#1f93ff` */
    "channel[widget_color]"?: string;
    /** @description Whether contacts are asked for a rating upon resolving */
    csat_survey_enabled?: boolean;
    /** @description Whether new conversations get an agent automatically */
    enable_auto_assignment?: boolean;
    /** @description Whether the widget asks visitors for an e-mail address */
    enable_email_collect?: boolean;
    /** @description Whether new conversations get the greeting message */
    greeting_enabled?: boolean;
    /** @description Sent when a contact writes first, if the greeting is on */
    greeting_message?: string;
    /** @description Whether a contact keeps one conversation, which is reopened */
    lock_to_single_conversation?: boolean;
    /** @description Needed by every kind but telegram */
    name?: string;
    /** @description Sent to contacts who write outside the opening hours */
    out_of_office_message?: string;
    /** @description Help centre that the inbox or logo belongs to */
    portal_id?: number;
    sender_name_type?: SenderNameType;
    /** @description Name of the time zone, for instance `Europe/Vienna` */
    timezone?: string;
    /** @description Whether the opening hours are heeded */
    working_hours_enabled?: boolean;
};
/** An Instagram account */
export type InstagramInbox = InboxCommon & {
    /** @description Web widgets only; null for this channel */
    allowed_domains?: null;
    /** @description Address to enter at the provider; null for this channel */
    callback_webhook_url?: null;
    /**
     * @description Kind of channel behind the inbox, for instance `Channel::Api`
     * @constant
     */
    channel_type: "Channel::Instagram";
    /** @description Whether contacts must prove identity by HMAC; null where not supported */
    hmac_mandatory?: null;
    /** @description Id of the connected account at Instagram */
    instagram_id: string;
    /** @description Id of the messaging service at Twilio; null in other channels */
    messaging_service_sid?: null;
    /** @description E.164 with the plus; null when there is none */
    phone_number?: null;
    /** @description Service that carries the channel or call; null without one */
    provider?: null;
    /** @description Somebody must sign in again */
    reauthorization_required: boolean;
    /** @description Reply time that the widget announces; null for other channels */
    reply_time?: null;
    /** @description Widget features that are switched on; null in other channels */
    selected_feature_flags?: null;
    /** @description HTML that embeds the web widget; null in other channels */
    web_widget_script?: null;
    /** @description Token that identifies the web widget; null in other channels */
    website_token?: null;
    /** @description Site that holds the web widget; null for other channels */
    website_url?: null;
    /** @description Text under the heading of the web widget; null in other channels */
    welcome_tagline?: null;
    /** @description Heading of the widget's first screen; null for other channels */
    welcome_title?: null;
    /** @description Colour of the web widget in hex; null in other channels */
    widget_color?: null;
};
/** An app that can be connected. `logo` and what follows is for administrators only, and there only what the app's definition has. */
export type IntegrationApp = {
    /** @description Where to sign in or configure it */
    action?: string | null;
    /** @description Whether the app can be set up more than once */
    allow_multiple_hooks?: boolean;
    /** @description The same as action */
    button?: string | null;
    /** @description Free text that tells more about it */
    description: string;
    /** @description Connected, or ready without a hook */
    enabled: boolean;
    /** @description Feature the account needs before it can use the app */
    feature_flag?: string;
    hook_type?: IntegrationHookType;
    /** @description The app's connections in this account */
    hooks: IntegrationHook[];
    /** @description Key of the app's texts in the server's translations */
    i18n_key?: string;
    /** @description For instance `slack` */
    id: string;
    /** @description Name of a file */
    logo?: string;
    /** @description What it is called; in forms the key of the field */
    name: string;
    /** @description The form in which the dashboard asks for them */
    settings_form_schema?: IntegrationFormField[];
    /** @description The JSON schema of a hook's settings */
    settings_json_schema?: {
        [key: string]: unknown;
    };
    /** @description One line about the app */
    short_description: string | null;
    /** @description Settings that the dashboard shows */
    visible_properties?: string[];
};
/** A field of a form; the dashboard's form library may have other keys */
export type IntegrationFormField = {
    /** @description Value of the field before anybody fills it in */
    default?: string | number | boolean;
    /** @description Hint shown next to the field */
    help?: string;
    /** @description Text shown to people; in cache_keys, changes with the labels */
    label: string;
    /** @description What it is called; in forms the key of the field */
    name: string;
    /** @description Choices that the field offers */
    options?: {
        /** @description Text shown to people; in cache_keys, changes with the labels */
        label: string;
        /** @description What is stored for the option, or was submitted */
        value: string;
    }[];
    /** @description Hint shown inside the field while it is empty */
    placeholder?: string;
    /** @description For instance `text`, `textarea` or `select` */
    type: string;
    /** @description Rules, for instance `required|JSON` */
    validation?: string;
    /** @description Texts shown when a rule fails, by rule */
    "validation-messages"?: {
        [key: string]: string;
    };
    /** @description What validation messages call the field */
    validationName?: string;
} & {
    [key: string]: unknown;
};
/** An app as it is connected */
export type IntegrationHook = {
    /** @description The account that it belongs to */
    account_id: number;
    /** @description Id of the integration app that the hook connects */
    app_id: string;
    hook_type: IntegrationHookType;
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id: number;
    /** @description null for apps of the whole account */
    inbox: {
        /** @description Id of what this object describes; a text where WhatsApp gave it */
        id: number;
        /** @description What it is called; in forms the key of the field */
        name: string;
    } | null;
    /** @description The app's own id of the connection; only administrators get it */
    reference_id?: string | null;
    /** @description Only administrators get it */
    settings?: IntegrationSettings;
    /** @description Whether it is switched on; a word or number in requests */
    status: boolean;
};
export type IntegrationHookStatus = "enabled" | "disabled" | 1 | 0;
/** Whether an app belongs to the account or to an inbox */
export type IntegrationHookType = "account" | "inbox";
/** Which keys there are is up to the app, whose `settings_json_schema` is checked */
export type IntegrationSettings = {
    [key: string]: unknown;
};
/** A label that conversations and contacts may carry; they name it by its title */
export type Label = {
    /** @description Hexadecimal, for instance `#1f93ff` */
    color: string;
    /** @description Free text that tells more about it */
    description: string | null;
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id: number;
    /** @description Whether the dashboard lists the label in its sidebar */
    show_on_sidebar: boolean | null;
    /** @description In lower case */
    title: string;
};
/** The metrics of one label */
export type LabelSummaryReportRow = {
    /** @description Seconds; 0 when there was none */
    avg_first_response_time: number;
    /** @description Seconds; 0 when there was none */
    avg_reply_time: number;
    /** @description Seconds; 0 when there was none */
    avg_resolution_time: number;
    /** @description Number of conversations created in the time asked for */
    conversations_count: number;
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id: number;
    /** @description The label's title */
    name: string;
    /** @description Conversations resolved in the range */
    resolved_conversations_count: number;
};
export type LineChannelCreate = WithRequired<LineChannelSettings, "line_channel_id" | "line_channel_secret" | "line_channel_token"> & {
    /**
     * @description Which kind it is; tells similar shapes apart
     * @constant
     */
    type: "line";
};
export type LineChannelSettings = {
    /** @description Unique on the whole server */
    line_channel_id?: string;
    /** @description Secret of the channel at Line; signs its webhooks */
    line_channel_secret?: string;
    /** @description Access token of the LINE channel */
    line_channel_token?: string;
};
/** A LINE account */
export type LineInbox = InboxCommon & {
    /** @description Web widgets only; null for this channel */
    allowed_domains?: null;
    /** @description What to enter at the provider */
    callback_webhook_url?: string;
    /**
     * @description Kind of channel behind the inbox, for instance `Channel::Api`
     * @constant
     */
    channel_type: "Channel::Line";
    /** @description Whether contacts must prove identity by HMAC; null where not supported */
    hmac_mandatory?: null;
    /** @description Id of the messaging service at Twilio; null in other channels */
    messaging_service_sid?: null;
    /** @description E.164 with the plus; null when there is none */
    phone_number?: null;
    /** @description Service that carries the channel or call; null without one */
    provider?: null;
    /** @description Reply time that the widget announces; null for other channels */
    reply_time?: null;
    /** @description Widget features that are switched on; null in other channels */
    selected_feature_flags?: null;
    /** @description HTML that embeds the web widget; null in other channels */
    web_widget_script?: null;
    /** @description Token that identifies the web widget; null in other channels */
    website_token?: null;
    /** @description Site that holds the web widget; null for other channels */
    website_url?: null;
    /** @description Text under the heading of the web widget; null in other channels */
    welcome_tagline?: null;
    /** @description Heading of the widget's first screen; null for other channels */
    welcome_title?: null;
    /** @description Colour of the web widget in hex; null in other channels */
    widget_color?: null;
};
/** Open conversations of an agent */
export type LiveAssigneeMetrics = {
    /** @description null for conversations that nobody has */
    assignee_id: number | null;
    /** @description Number of open conversations */
    open: number;
    /** @description Assigned to nobody */
    unassigned: number;
    /** @description Without a first reply or with a contact who waits */
    unattended: number;
};
export type LiveConversationMetrics = {
    /** @description Number of open conversations */
    open: number;
    /** @description Conversations whose status is `pending` */
    pending: number;
    /** @description Open, and assigned to nobody */
    unassigned: number;
    /** @description Open, and without a first reply or with a contact who waits */
    unattended: number;
};
/** Open conversations of a team */
export type LiveTeamMetrics = {
    /** @description Number of open conversations */
    open: number;
    /** @description null for conversations without a team */
    team_id: number | null;
    /** @description Assigned to nobody */
    unassigned: number;
    /** @description Without a first reply or with a contact who waits */
    unattended: number;
};
export type LocationAttachment = {
    /** @description The account that it belongs to */
    account_id: number;
    /** @description Latitude in degrees */
    coordinates_lat: number;
    /** @description Longitude in degrees */
    coordinates_long: number;
    /** @description Address that the attachment leads to, outside the file storage */
    data_url: string | null;
    /** @description Text to show in place of the attachment */
    fallback_title: string | null;
    /**
     * @description What kind of attachment it is
     * @constant
     */
    file_type: "location";
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id: number;
    /** @description Message it belongs to; in a parsed e-mail the Message-ID header */
    message_id: number;
};
/** Actions that an agent runs with one click */
export type Macro = {
    /** @description The account that it belongs to */
    account_id: number;
    /** @description What is done when it runs, in this order */
    actions: MacroAction[];
    /** @description Absent when the user is gone */
    created_by?: Agent;
    /** @description What send_attachment sends; absent when there are none */
    files?: MacroFile[];
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id: number;
    /** @description What it is called; in forms the key of the field */
    name: string;
    /** @description Absent when the user is gone */
    updated_by?: Agent;
    /** @description null when the last one to write it left it out */
    visibility: MacroVisibility | null;
};
/** One thing that a macro does, kept as it was sent */
export type MacroAction = {
    /** @description An unknown word is a 422. remove_assigned_agent is newer than 4.10. */
    action_name: "send_message" | "add_label" | "remove_label" | "assign_team" | "assign_agent" | "remove_assigned_agent" | "remove_assigned_team" | "mute_conversation" | "change_status" | "resolve_conversation" | "snooze_conversation" | "change_priority" | "send_email_transcript" | "send_attachment" | "add_private_note" | "send_webhook_event" | (string & {});
    /** @description As in automation rules; assign_agent also takes `self`, whoever runs the macro */
    action_params?: ActionParams;
};
/** A macro with a webhook ran */
export type MacroExecutedEvent = WebhookConversation & {
    /**
     * @description Name of the event; tells which shape the rest has
     * @constant
     */
    event: "macro.executed";
};
export type MacroFile = {
    /** @description The account that it belongs to */
    account_id: number;
    /** @description The database's number, not the signed id that an upload gives */
    blob_id: number;
    /** @description A content type, for instance `image/png` */
    file_type: string | null;
    /** @description Redirects to the storage; needs no token */
    file_url: string;
    /** @description Name of the file with its extension */
    filename: string;
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id: number;
    /** @description Macro that the file belongs to */
    macro_id: number;
};
export type MacroResult = {
    payload: Macro;
};
export type MacroVisibility = "personal" | "global";
/** The mail server refused the settings of an e-mail inbox */
export type MailServerRefusal = {
    /** @description The text of it; in a realtime frame the event */
    message: string;
};
/** A message as the message endpoints answer it */
export type Message = {
    /** @description Last uploaded first; absent when there are none */
    attachments?: Attachment[];
    /** @description Of a `voice_call` (4.14.2, enterprise) */
    call?: MessageCall;
    /** @description The text of it */
    content: string | null;
    content_attributes: MessageContentAttributes;
    content_type: MessageContentType;
    /** @description The number that the dashboard shows */
    conversation_id: number;
    /** @description Unix seconds */
    created_at: number;
    /** @description What the caller sent, in the answer to a create only */
    echo_id?: string;
    /** @description Unique on the whole server */
    id: number;
    /** @description Id of the inbox that it concerns */
    inbox_id: number;
    message_type: MessageType;
    /** @description A note that the contact does not see */
    private: boolean;
    /** @description Absent for messages of the system and of deleted senders */
    sender?: MessageSender;
    /** @description The id that the channel gave */
    source_id: string | null;
    /** @description The state that it is in or shall get */
    status: MessageStatus;
};
export type MessageAttributes = {
    /** @description Campaign that the message belongs to */
    campaign_id?: number | string | null;
    template_params?: TemplateParams;
} & {
    [key: string]: unknown;
};
/** A phone call */
export type MessageCall = {
    /** @description Id of the agent who took the call, if any */
    accepted_by_agent_id: number | null;
    /** @description Name of the agent who took the call */
    accepted_by_agent_name: string | null;
    /** @description Id of the Twilio conference that carries the call */
    conference_sid: string | null;
    /** @description Whether the contact called (incoming) or an agent did (outgoing) */
    direction: "incoming" | "outgoing" | (string & {});
    /** @description Seconds */
    duration_seconds: number | null;
    /** @description Why the call ended */
    end_reason: string | null;
    /** @description Unix seconds */
    ended_at: number | null;
    /** @description Phone number that called */
    from_number: string | null;
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id: number;
    /** @description Service that carries the channel or call; null without one */
    provider: "twilio" | "whatsapp" | (string & {});
    /** @description The id that the provider gave */
    provider_call_id: string;
    /** @description Address of the call's recording; null without one */
    recording_url: string | null;
    /** @description Unix seconds */
    started_at: number | null;
    /** @description The state that it is in or shall get */
    status: "ringing" | "in-progress" | "completed" | "no-answer" | "failed" | "rejected" | (string & {});
    /** @description Phone number that was called */
    to_number: string | null;
    /** @description What was said in the call; null without a transcript */
    transcript: string | null;
};
/** What belongs to the content. Since 4.10 any key is kept; 4.7 keeps items, in_reply_to and automation_rule_id. */
export type MessageContentAttributes = {
    /** @description The rule that sent it */
    automation_rule_id?: number;
    /** @description Blind-copy addresses of an e-mail; in forms separated by commas */
    bcc_emails?: string[] | null;
    /** @description Addresses for a copy of the e-mail; separated by commas in text */
    cc_emails?: string[] | null;
    /** @description The message was deleted; nothing else remains here */
    deleted?: boolean;
    /** @description How an `input_csat` looks, for instance `emoji` */
    display_type?: string | null;
    email?: MessageEmail;
    /** @description As the caller sent it */
    external_created_at?: number | string | null;
    /** @description Why the channel did not take it */
    external_error?: string | null;
    /** @description For instance `story_mention` */
    image_type?: string | null;
    /** @description The id of the message that this one answers; null when it is unknown */
    in_reply_to?: number | null;
    /** @description The server adds it */
    in_reply_to_external_id?: string | null;
    /** @description The channel sent what Chatwoot cannot show */
    is_unsupported?: boolean | null;
    /** @description Choices, cards, fields or articles, by content type */
    items?: MessageItem[];
    /** @description Id of the Instagram story that the message refers to */
    story_id?: string | null;
    /** @description Whose Instagram story this answers */
    story_sender?: string | null;
    /** @description Address of the Instagram story that the message refers to */
    story_url?: string | null;
    /** @description What the contact wrote into an `input_email` */
    submitted_email?: string | null;
    /** @description What the contact chose or filled in; of a survey an object */
    submitted_values?: MessageSubmittedValue[] | MessageSubmittedSurvey | MessageSubmittedValue;
    /** @description Addresses that get the e-mail; separated by commas in text */
    to_emails?: string[] | null;
    /** @description Languages and the text in them */
    translations?: {
        [key: string]: string | null;
    } | null;
} & {
    [key: string]: unknown;
};
/** What kind of content a message has; a newer server may send others */
export type MessageContentType = "text" | "input_text" | "input_textarea" | "input_email" | "input_select" | "cards" | "form" | "article" | "incoming_email" | "input_csat" | "integrations" | "sticker" | "voice_call" | (string & {});
/** What kind of content a new message has; another word is a 422 */
export type MessageContentTypeInput = "text" | "input_text" | "input_textarea" | "input_email" | "input_select" | "cards" | "form" | "article" | "incoming_email" | "input_csat" | "integrations" | "sticker" | "voice_call";
export type MessageCreate = {
    /** @description Signed ids of uploaded files; files themselves go as multipart/form-data */
    attachments?: string[];
    /** @description Addresses, separated by commas; e-mail inboxes only */
    bcc_emails?: string;
    /** @description Lost when template_params is given too */
    campaign_id?: number;
    /** @description Addresses, separated by commas; e-mail inboxes only */
    cc_emails?: string;
    /** @description Not required */
    content?: string | null;
    content_attributes?: MessageContentAttributes;
    content_type?: MessageContentTypeInput;
    /** @description Comes back in the answer and in the realtime event */
    echo_id?: string;
    /** @description E-mail inboxes only */
    email_html_content?: string;
    /** @description Kept in content_attributes as it is */
    external_created_at?: number | string;
    /** @description Audio attachments are voice notes (4.14.2) */
    is_voice_message?: boolean;
    /**
     * @description The word. incoming only in API inboxes; activity and template get the contact as sender.
     * @default outgoing
     * @enum {string}
     */
    message_type?: "outgoing" | "incoming" | "activity" | "template";
    /**
     * @description A note that the contact does not see
     * @default false
     */
    private?: boolean;
    /** @description Id of the sender, of the kind that sender_type names */
    sender_id?: number;
    /**
     * @description With sender_id: send as that bot
     * @constant
     */
    sender_type?: "AgentBot";
    /** @description The id that another system gave */
    source_id?: string;
    template_params?: TemplateParams;
    /** @description Addresses, separated by commas; e-mail inboxes only */
    to_emails?: string;
};
/** A message was written */
export type MessageCreatedEvent = WebhookMessage & {
    /**
     * @description Name of the event; tells which shape the rest has
     * @constant
     */
    event: "message_created";
};
/** Nested values are written in brackets */
export type MessageCreateForm = {
    /** @description The brackets belong to the name. No limit of size or number but the proxy's. */
    "attachments[]"?: Blob[];
    /** @description Blind-copy addresses of an e-mail; in forms separated by commas */
    bcc_emails?: string;
    /** @description Campaign that the message belongs to */
    campaign_id?: number;
    /** @description Addresses for a copy of the e-mail; separated by commas in text */
    cc_emails?: string;
    /** @description The text of it */
    content?: string;
    /** @description JSON text; what is no JSON becomes {} silently */
    content_attributes?: string;
    content_type?: MessageContentTypeInput;
    /** @description The caller's own mark, returned to recognise the message */
    echo_id?: string;
    /** @description HTML body to send in e-mail inboxes */
    email_html_content?: string;
    /** @description When the message was made elsewhere; stored as sent */
    external_created_at?: number | string;
    /** @description Whether the audio attachments are voice notes */
    is_voice_message?: boolean;
    /**
     * @description Kind of message; `incoming` works only in API inboxes
     * @enum {string}
     */
    message_type?: "outgoing" | "incoming" | "activity" | "template";
    /** @description Whether it is a note that the contact does not see */
    private?: boolean;
    /** @description Id of the sender, of the kind that sender_type names */
    sender_id?: number;
    /**
     * @description What kind of sender sender_id names
     * @constant
     */
    sender_type?: "AgentBot";
    /** @description Id in the channel, of the contact or (for messages) the message */
    source_id?: string;
    /** @description Category of the template, for instance `UTILITY` or `MARKETING` */
    "template_params[category]"?: string;
    /** @description Language of the template, for instance `en_US` */
    "template_params[language]"?: string;
    /** @description Name of the template to send */
    "template_params[name]"?: string;
    /** @description Namespace of the WhatsApp template */
    "template_params[namespace]"?: string;
    /** @description Addresses that get the e-mail; separated by commas in text */
    to_emails?: string;
};
/** The mail of an e-mail inbox. Outgoing ones have the two texts only (4.14.2, none before). */
export type MessageEmail = {
    /** @description A machine wrote it */
    auto_reply?: boolean | null;
    /** @description Addresses that got a blind copy of the mail */
    bcc?: string[] | null;
    /** @description Addresses that got a copy of the e-mail */
    cc?: string[] | null;
    /** @description Kind of message; for files and mails the MIME type */
    content_type?: string | null;
    /** @description ISO 8601 */
    date?: string | null;
    /** @description Sender addresses of a mail; in conditions, the former values */
    from?: string[] | null;
    /** @description Headers of the e-mail, or those an upload must send */
    headers?: {
        [key: string]: unknown;
    } | null;
    /** @description The HTML part of the e-mail */
    html_content?: MessageEmailText;
    /** @description Message id of the mail that this one answers */
    in_reply_to?: string | string[] | null;
    /** @description Message it belongs to; in a parsed e-mail the Message-ID header */
    message_id?: string | null;
    /** @description Whether the mail has several MIME parts */
    multipart?: boolean | null;
    /** @description How many files came with the e-mail */
    number_of_attachments?: number | null;
    /** @description Message-IDs of the earlier e-mails in the thread */
    references?: string[] | null;
    /** @description Subject line of the e-mail */
    subject?: string | null;
    /** @description The plain text part of the e-mail */
    text_content?: MessageEmailText;
    /** @description Values after the change; in a parsed e-mail the recipients */
    to?: string[] | null;
} & {
    [key: string]: unknown;
};
export type MessageEmailText = {
    /** @description All of the body, quoted text included */
    full?: string | null;
    /** @description The body with the quoted replies trimmed off, despite its name */
    quoted?: string | null;
    /** @description Without what it quotes */
    reply?: string | null;
} & {
    [key: string]: unknown;
};
/** input_select has title and value; cards title, description, media_url and actions (at least one); form type, placeholder, label, name, options, default, required, pattern, title and pattern_error; article title, description and link. Other keys are refused (422), and so is an input_select, a form or cards without items. */
export type MessageItem = {
    /** @description At least one */
    actions?: {
        /** @description The records or data carried; of postback buttons, the value sent */
        payload?: string;
        /** @description Words on the button or in the template's part */
        text: string;
        /** @description Which kind it is; tells similar shapes apart */
        type: "link" | "postback" | (string & {});
        /** @description Address that a link button opens */
        uri?: string;
    }[];
    /** @description Value of the field before anybody fills it in */
    default?: string | boolean;
    /** @description Free text that tells more about it */
    description?: string;
    /** @description Text shown to people; in cache_keys, changes with the labels */
    label?: string;
    /** @description Address that the article opens */
    link?: string;
    /** @description Address of the card's picture */
    media_url?: string;
    /** @description What it is called; in forms the key of the field */
    name?: string;
    /** @description Choices that the field offers */
    options?: ({
        /** @description Text shown to people; in cache_keys, changes with the labels */
        label?: string;
        /** @description What is stored for the option, or was submitted */
        value?: string;
    } & {
        [key: string]: unknown;
    })[];
    /** @description Regular expression that the input must match */
    pattern?: string;
    /** @description What to show when the input does not match `pattern` */
    pattern_error?: string;
    /** @description Hint shown inside the field while it is empty */
    placeholder?: string;
    /** @description Whether the field must be filled in */
    required?: string | boolean;
    /** @description Heading that people see */
    title?: string;
    /** @description Which kind it is; tells similar shapes apart */
    type?: string;
    /** @description What is stored for the option, or was submitted */
    value?: string;
};
export type MessageList = {
    meta: MessageListMeta;
    /** @description The records or data carried; of postback buttons, the value sent */
    payload: Message[];
};
/** What the conversation of these messages is about */
export type MessageListMeta = {
    additional_attributes: ConversationAttributes;
    /** @description ISO 8601 here; unix seconds in a conversation */
    agent_last_seen_at: string | null;
    /** @description Absent when nobody is assigned */
    assignee?: UserSender;
    /** @description ISO 8601 here; unix seconds in a conversation */
    assignee_last_seen_at: string | null;
    /** @description The contact concerned */
    contact: ContactSender;
    /** @description Labels by title, or unread counts by label id */
    labels: string[];
};
/** Who wrote a message, told apart by `type`; a newer server may have others */
export type MessageSender = ContactSender | UserSender | AgentBotSender | CaptainAssistantSender;
export type MessageStatus = "sent" | "delivered" | "read" | "failed";
/** The answer to an `input_csat` */
export type MessageSubmittedSurvey = {
    /** @description The answer to the survey: rating and feedback */
    csat_survey_response: {
        /** @description What the contact wrote along with the rating */
        feedback_message?: string | null;
        /** @description From 1 to 5 */
        rating?: number | string | null;
    } & {
        [key: string]: unknown;
    };
};
/** A choice has title and value, a field of a form name and value */
export type MessageSubmittedValue = {
    /** @description What it is called; in forms the key of the field */
    name?: string | null;
    /** @description Heading that people see */
    title?: string | null;
    /** @description What is stored for the option, or was submitted */
    value?: string | number | boolean | null;
} & {
    [key: string]: unknown;
};
/** 0 incoming, 1 outgoing, 2 activity, 3 template */
export type MessageType = 0 | 1 | 2 | 3;
/** A message changed, or was deleted */
export type MessageUpdatedEvent = WebhookMessage & {
    /**
     * @description Name of the event; tells which shape the rest has
     * @constant
     */
    event: "message_updated";
};
/** What a user wrote on a contact */
export type Note = {
    /** @description Always null up to 4.14, by a mistake of the server */
    account_id: number | null;
    /** @description Always null up to 4.14, by a mistake of the server */
    contact_id: number | null;
    /** @description The text of it */
    content: string;
    /** @description Unix seconds */
    created_at: number;
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id: number;
    /** @description Unix seconds */
    updated_at: number;
    /** @description Who wrote it; absent when that user is gone */
    user?: Agent;
};
/** Something that a user was told */
export type Notification = {
    /** @description Unix seconds */
    created_at: number;
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id: number;
    /** @description Unix seconds */
    last_activity_at: number;
    meta: NotificationMeta;
    notification_type: NotificationType;
    primary_actor: PushConversation;
    /** @description The database's id; the number that the dashboard shows is primary_actor.id */
    primary_actor_id: number;
    /** @description `Conversation` */
    primary_actor_type: string;
    /** @description Text of the push notification */
    push_message_body: string;
    /** @description Headline of the notification, ready for display */
    push_message_title: string;
    /** @description ISO 8601; null while unread */
    read_at: string | null;
    /** @description The message, or who or what else caused it; null when it was the server */
    secondary_actor: ConversationMessage | UserSender | AgentBotSender | NotificationSlaPolicy | null;
    /** @description ISO 8601 */
    snoozed_until: string | null;
    /** @description Who was told */
    user: UserSender;
};
export type NotificationList = {
    /** @description The content: a page of the list or what the event carries */
    data: {
        /** @description Further details, or the counts that go with a list */
        meta: NotificationListMeta;
        /** @description The records or data carried; of postback buttons, the value sent */
        payload: Notification[];
    };
};
export type NotificationListMeta = {
    /** @description Of all pages */
    count: number;
    /** @description The number 1, or the page as text when one was asked for */
    current_page: number | string;
    /** @description Unread messages of the conversation, or unread notifications of the user */
    unread_count: number;
};
/** What the server notes about a notification */
export type NotificationMeta = {
    /** @description ISO 8601; when it came back */
    last_snoozed_at?: string | null;
} & {
    [key: string]: unknown;
};
/** A notification as it is stored; the list has another shape */
export type NotificationRow = {
    /** @description The account that it belongs to */
    account_id: number;
    /** @description ISO 8601, unlike the list */
    created_at: string;
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id: number;
    /** @description ISO 8601, unlike the list */
    last_activity_at: string | null;
    meta: NotificationMeta;
    notification_type: NotificationType;
    /** @description The database's id */
    primary_actor_id: number;
    /** @description `Conversation` */
    primary_actor_type: string;
    /** @description ISO 8601; null while unread */
    read_at: string | null;
    /** @description Id of the message or user that caused the notification */
    secondary_actor_id: number | null;
    /** @description For instance `Message` or `User` */
    secondary_actor_type: string | null;
    /** @description ISO 8601 */
    snoozed_until: string | null;
    /** @description ISO 8601 */
    updated_at: string;
    /** @description Id of the user that it concerns */
    user_id: number;
};
/** Of what a user is told, by mail and on the devices */
export type NotificationSettings = {
    /** @description The account that it belongs to */
    account_id: number;
    /** @description What there is, for instance `email_conversation_creation` */
    all_email_flags: string[];
    /** @description What there is, for instance `push_conversation_creation` */
    all_push_flags: string[];
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id: number;
    /** @description Events that the user gets an e-mail for */
    selected_email_flags: string[];
    /** @description Events that the user gets a push notification for */
    selected_push_flags: string[];
    /** @description Id of the user that it concerns */
    user_id: number;
};
/** The policy that was missed (enterprise) */
export type NotificationSlaPolicy = {
    /** @description Seconds to the first response */
    frt: number | null;
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id: number;
    /** @description What it is called; in forms the key of the field */
    name: string;
    /** @description Seconds to the next response */
    nrt: number | null;
    /** @description Seconds to the solution */
    rt: number | null;
};
/** What happened; a newer server may send others */
export type NotificationType = "conversation_creation" | "conversation_assignment" | "assigned_conversation_new_message" | "conversation_mention" | "participating_conversation_new_message" | "sla_missed_first_response" | "sla_missed_next_response" | "sla_missed_resolution" | (string & {});
export type OutgoingMessagesCount = {
    /** @description null for a label that the account does not have */
    id: number | null;
    /** @description null for what was deleted */
    name: string | null;
    /** @description Outgoing messages in the range */
    outgoing_messages_count: number;
};
/** An account as the platform API answers it */
export type PlatformAccount = {
    /** @description Your own values, by the key of the attribute */
    custom_attributes: {
        [key: string]: unknown;
    };
    /** @description Domain that the account's incoming e-mail addresses are built with */
    domain: string | null;
    features: AccountFeatures;
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id: number;
    limits: AccountLimits;
    /** @description For instance `en` or `pt_BR` */
    locale: string;
    /** @description What it is called; in forms the key of the field */
    name: string;
    status: AccountStatus;
    /** @description The installation's own address when the account has none */
    support_email: string;
};
export type PlatformAccountCreate = {
    /** @description Your own values, by the key of the attribute */
    custom_attributes?: {
        [key: string]: unknown;
    };
    /** @description Domain that the account's incoming e-mail addresses are built with */
    domain?: string | null;
    features?: AccountFeatureSwitches;
    limits?: AccountLimits;
    /** @description One that the server knows, for instance `en` or `pt_BR`; others are a 500 */
    locale?: string;
    /** @description What it is called; in forms the key of the field */
    name: string;
    status?: AccountStatus;
    /** @description Address that the account sends its e-mails from */
    support_email?: string | null;
};
export type PlatformAccountUpdate = {
    /** @description Replaces what was stored */
    custom_attributes?: {
        [key: string]: unknown;
    };
    /** @description Domain that the account's incoming e-mail addresses are built with */
    domain?: string | null;
    features?: AccountFeatureSwitches;
    limits?: AccountLimits;
    /** @description One that the server knows, for instance `en` or `pt_BR`; others are a 500 */
    locale?: string;
    /** @description What it is called; in forms the key of the field */
    name?: string;
    status?: AccountStatus;
    /** @description Address that the account sends its e-mails from */
    support_email?: string | null;
};
/** An agent bot as the platform API answers it */
export type PlatformAgentBot = {
    /** @description The bot's token */
    access_token: string;
    /** @description null for a bot of all accounts */
    account_id: number | null;
    /** @description Free text that tells more about it */
    description: string | null;
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id: number;
    /** @description What it is called; in forms the key of the field */
    name: string | null;
    /** @description Before 4.12 the bot's name stands here */
    outgoing_url: string | null;
};
export type PlatformAgentBotForm = {
    /** @description The account that it belongs to */
    account_id?: number;
    /**
     * Format: binary
     * @description The picture, as a file
     */
    avatar?: Blob;
    /** @description A picture that the server fetches later */
    avatar_url?: string;
    /** @description Free text that tells more about it */
    description?: string;
    /** @description What it is called; in forms the key of the field */
    name?: string;
    /** @description Where events are posted */
    outgoing_url?: string;
};
export type PlatformAgentBotWrite = {
    /** @description null for a bot of all accounts */
    account_id?: number | null;
    /** @description A picture that the server fetches later */
    avatar_url?: string;
    /** @description Free text that tells more about it */
    description?: string | null;
    /** @description What it is called; in forms the key of the field */
    name?: string | null;
    /** @description Where events are posted */
    outgoing_url?: string | null;
};
/** A user as the platform API answers it */
export type PlatformUser = {
    /** @description The user's token */
    access_token: string;
    /** @description The account that was active last */
    account_id: number | null;
    /** @description The accounts that the user is a member of */
    accounts: PlatformUserAccount[];
    /** @description The display name if there is one, else the name */
    available_name: string;
    /** @description Empty when there is none */
    avatar_url: string;
    /** @description Has confirmed the e-mail address */
    confirmed: boolean;
    /** @description Absent when empty */
    custom_attributes?: {
        [key: string]: unknown;
    };
    /** @description Name shown to contacts in place of the full name */
    display_name: string | null;
    /** @description E-mail address; in content attributes the parsed e-mail */
    email: string;
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id: number;
    /** @description Text appended to the user's messages when signing is on */
    message_signature: string | null;
    /** @description What it is called; in forms the key of the field */
    name: string;
    /** @description How the user signs in, for instance `email` */
    provider: string;
    /** @description The token for the realtime connection */
    pubsub_token: string;
    /** @description In the active account */
    role: AgentRole | null;
    ui_settings: UiSettings;
    /** @description The e-mail address where the provider is `email` */
    uid: string;
};
/** An account that the user belongs to */
export type PlatformUserAccount = {
    /** @description ISO 8601; when the user last worked in it */
    active_at: string | null;
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id: number;
    /** @description What it is called; in forms the key of the field */
    name: string;
    /** @description What the user may do in the account */
    role: AgentRole;
};
export type PlatformUserCreate = {
    /** @description Your own values, by the key of the attribute */
    custom_attributes?: {
        [key: string]: unknown;
    };
    /** @description Name shown to contacts in place of the full name */
    display_name?: string | null;
    /** @description E-mail address; in content attributes the parsed e-mail */
    email: string;
    /** @description What it is called; in forms the key of the field */
    name: string;
    /** @description At least 6 characters, among them an upper-case letter, a number and a special character */
    password: string;
};
export type PlatformUserToken = {
    /** @description The token that calls the API as that user */
    access_token: string;
    /** @description Tokens do not expire */
    expiry: null;
    /** @description The user concerned; when typing, whoever types, perhaps a contact */
    user: {
        /** @description Name shown to contacts in place of the full name */
        display_name: string | null;
        /** @description E-mail address; in content attributes the parsed e-mail */
        email: string;
        /** @description Id of what this object describes; a text where WhatsApp gave it */
        id: number;
        /** @description What it is called; in forms the key of the field */
        name: string;
        /** @description The token for the realtime connection */
        pubsub_token: string;
    };
};
export type PlatformUserUpdate = {
    /** @description Merged into what is stored */
    custom_attributes?: {
        [key: string]: unknown;
    };
    /** @description Name shown to contacts in place of the full name */
    display_name?: string | null;
    /** @description E-mail address; in content attributes the parsed e-mail */
    email?: string;
    /** @description What it is called; in forms the key of the field */
    name?: string;
    /** @description At least 6 characters, among them an upper-case letter, a number and a special character */
    password?: string;
};
/** A help centre */
export type Portal = {
    /** @description The account that it belongs to */
    account_id: number;
    /** @description Whether the help centre is archived */
    archived: boolean;
    /** @description For instance `#1f93ff` */
    color: string | null;
    config: PortalConfig;
    /** @description Domain of its own that the help centre is served on */
    custom_domain: string | null;
    /** @description Heading at the top of the help center's home page */
    header_text: string | null;
    /** @description Address of the website that the help centre links to */
    homepage_link: string | null;
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id: number;
    /** @description The inbox whose widget the portal shows; absent when it shows none */
    inbox?: WebWidgetInbox;
    /** @description Absent when there is none */
    logo?: PortalLogo;
    meta: PortalMeta;
    /** @description What it is called; in forms the key of the field */
    name: string;
    /** @description Title of the help center in the browser's tab */
    page_title: string | null;
    /** @description Names the portal in addresses; unique on the whole server */
    slug: string;
    /** @description Only where the server looks after the custom domain's certificate */
    ssl_settings?: {
        /** @description The state that it is in or shall get */
        status?: string | null;
        /** @description What went wrong when the custom domain was checked */
        verification_errors?: string | string[] | null;
    };
};
/** Languages and looks of a help centre; all but the languages are 4.14.2 */
export type PortalConfig = {
    /** @description Languages that the help centre has */
    allowed_locales: PortalLocale[];
    /** @description 4.14.2 */
    default_locale?: string;
    /** @description 4.14.2 */
    layout?: "classic" | "documentation" | (string & {});
    /** @description 4.14.2; a language, and the texts that differ in it */
    locale_translations?: {
        [key: string]: PortalTranslation;
    };
    /** @description 4.14.2; the name of a network and the portal's name there */
    social_profiles?: {
        [key: string]: string | null;
    };
};
/** The languages of a help centre */
export type PortalConfigWrite = {
    /** @description Languages that the help centre has */
    allowed_locales?: string[];
    /** @description For instance `en` */
    default_locale?: string;
};
export type PortalCreate = {
    /** @description Whether the help centre is archived */
    archived?: boolean;
    /** @description For instance `#1f93ff` */
    color?: string;
    config?: PortalConfigWrite;
    /** @description Send an empty one to 4.7.0 when there is none */
    custom_domain?: string;
    /** @description Heading at the top of the help center's home page */
    header_text?: string | null;
    /** @description Address of the website that the help centre links to */
    homepage_link?: string | null;
    /** @description What it is called; in forms the key of the field */
    name: string;
    /** @description Title of the help center in the browser's tab */
    page_title?: string | null;
    /** @description Unique on the whole server */
    slug: string;
};
export type PortalList = {
    /** @description Further details, or the counts that go with a list */
    meta: {
        /** @description 1, or the text that was sent */
        current_page: number | string;
        /** @description How many help centres there are */
        portals_count: number;
    };
    /** @description The records or data carried; of postback buttons, the value sent */
    payload: Portal[];
};
/** A language of a help centre */
export type PortalLocale = {
    /** @description Number of articles in that category or language */
    articles_count: number;
    /** @description Number of categories in this portal, list or language */
    categories_count: number;
    /** @description For instance `en` */
    code: string;
    /** @description 4.14.2; visitors do not see the language yet */
    draft?: boolean;
};
export type PortalLogo = {
    /** @description The account that it belongs to */
    account_id: number;
    /** @description Id of the stored file */
    blob_id: string | number;
    /** @description A media type, for instance `image/png` */
    file_type: string | null;
    /** @description Address of the logo */
    file_url: string;
    /** @description Name of the file with its extension */
    filename: string;
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id: number;
    /** @description Help centre that the inbox or logo belongs to */
    portal_id: number;
};
/** Counts, real ones only where one portal is asked for by itself */
export type PortalMeta = {
    /** @description Number of articles in any status */
    all_articles_count: number;
    /** @description Number of articles that are archived */
    archived_articles_count: number | null;
    /** @description Number of categories in this portal, list or language */
    categories_count: number;
    /** @description Language shown first, for instance `en` */
    default_locale: string;
    /** @description How many articles are drafts */
    draft_articles_count: number | null;
    /** @description Those of the caller; absent when there are no articles */
    mine_articles_count?: number;
    /** @description Number of articles that are published */
    published_count: number | null;
};
/** A help centre's texts in one language */
export type PortalTranslation = {
    /** @description Heading at the top of the help center's home page */
    header_text?: string | null;
    /** @description What it is called; in forms the key of the field */
    name?: string | null;
    /** @description Title of the help center in the browser's tab */
    page_title?: string | null;
};
export type PortalUpdate = {
    /** @description Whether the help centre is archived */
    archived?: boolean;
    /** @description For instance `#1f93ff` */
    color?: string;
    config?: PortalConfigWrite;
    /** @description Domain of its own that the help centre is served on */
    custom_domain?: string | null;
    /** @description Heading at the top of the help center's home page */
    header_text?: string | null;
    /** @description Address of the website that the help centre links to */
    homepage_link?: string | null;
    /** @description What it is called; in forms the key of the field */
    name?: string;
    /** @description Title of the help center in the browser's tab */
    page_title?: string | null;
    /** @description Unique on the whole server */
    slug?: string;
};
/** A field of the form that the widget shows first */
export type PreChatField = {
    /** @description Whether it is switched on */
    enabled?: boolean | null;
    /** @description A field of its own or a custom attribute of contact or conversation */
    field_type?: "standard" | "contact_attribute" | "conversation_attribute" | (string & {});
    /** @description Text shown to people; in cache_keys, changes with the labels */
    label?: string | null;
    /** @description Language code, for instance `en` */
    locale?: string | null;
    /** @description `emailAddress`, `fullName`, `phoneNumber` or the key of an attribute */
    name: string;
    /** @description Hint shown inside the field while it is empty */
    placeholder?: string | null;
    /** @description Hint shown when the input does not match regex_pattern */
    regex_cue?: string | null;
    /** @description Regular expression that the input must match */
    regex_pattern?: string | null;
    /** @description Whether the field must be filled in */
    required?: boolean | null;
    /** @description Kind of input, for instance `text` or `email` */
    type?: string | null;
    /** @description Values to compare with; in a pre-chat field its choices */
    values?: string[] | null;
};
/** What the widget asks before a conversation begins */
export type PreChatForm = {
    /** @description Fields that the visitor fills in before chatting */
    pre_chat_fields?: PreChatField[];
    /** @description Text shown above the form */
    pre_chat_message?: string | null;
    /** @description From older servers */
    require_email?: boolean | null;
};
/** The user whose token is sent */
export type Profile = {
    /** @description The token for this API */
    access_token: string;
    /** @description The account that was active last */
    account_id: number | null;
    /** @description The accounts that the user is a member of */
    accounts: ProfileAccount[];
    /** @description The display name if there is one, else the name */
    available_name: string;
    /** @description Empty when there is none */
    avatar_url: string;
    /** @description Has confirmed the e-mail address */
    confirmed: boolean;
    /** @description Absent when empty */
    custom_attributes?: {
        [key: string]: unknown;
    };
    /** @description Name shown to contacts in place of the full name */
    display_name: string | null;
    /** @description E-mail address; in content attributes the parsed e-mail */
    email: string;
    /** @description Only where the installation has a key for it */
    hmac_identifier?: string;
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id: number;
    /** @description Who invited the user to the active account */
    inviter_id: number | null;
    /** @description Text appended to the user's messages when signing is on */
    message_signature: string | null;
    /** @description What it is called; in forms the key of the field */
    name: string;
    /** @description How the user signs in, for instance `email` */
    provider: string;
    /** @description The token for the realtime connection */
    pubsub_token: string;
    /** @description In the active account */
    role: AgentRole | null;
    /** @description Which kind it is; tells similar shapes apart */
    type: "SuperAdmin" | (string & {}) | null;
    ui_settings: UiSettings;
    /** @description The e-mail address where the provider is `email` */
    uid: string;
};
/** An account that the user belongs to */
export type ProfileAccount = {
    /** @description ISO 8601; when the user last worked in it */
    active_at: string | null;
    /** @description Goes offline when the dashboard is closed */
    auto_offline: boolean;
    /** @description What the user has chosen */
    availability: Availability;
    /** @description What others see, from the choice and the presence */
    availability_status: Availability;
    /** @description Only servers with the enterprise folder send it */
    custom_role?: ProfileCustomRole | null;
    /** @description Only servers with the enterprise folder send it */
    custom_role_id?: number | null;
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id: number;
    /** @description What it is called; in forms the key of the field */
    name: string;
    /** @description 4.14.2; where setting the account up has got to */
    onboarding_step?: string | null;
    /** @description `agent`, `administrator`, or the permissions of the custom role */
    permissions: string[];
    /** @description What the user may do in the account */
    role: AgentRole;
    status: AccountStatus;
};
/** A set of permissions (enterprise); the row as the database has it */
export type ProfileCustomRole = {
    /** @description The account that it belongs to */
    account_id?: number;
    /** @description ISO 8601 */
    created_at?: string;
    /** @description Free text that tells more about it */
    description?: string | null;
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id: number;
    /** @description What it is called; in forms the key of the field */
    name?: string;
    /** @description What members with this role may do */
    permissions?: string[];
    /** @description ISO 8601 */
    updated_at?: string;
};
export type ProfileUpdate = {
    /** @description Needed with a new password */
    current_password?: string;
    /** @description Name shown to contacts in place of the full name */
    display_name?: string | null;
    /** @description E-mail address; in content attributes the parsed e-mail */
    email?: string;
    /** @description Text appended to the user's messages when signing is on */
    message_signature?: string | null;
    /** @description What it is called; in forms the key of the field */
    name?: string;
    /** @description The new password; needs the current one and the confirmation */
    password?: string;
    /** @description The new password once more */
    password_confirmation?: string;
    /** @description Kept in custom_attributes */
    phone_number?: string | null;
    /** @description Replaces what was stored */
    ui_settings?: UiSettings;
};
/** Forms are not wrapped, so the names are written out */
export type ProfileUpdateForm = {
    /**
     * Format: binary
     * @description New profile picture
     */
    "profile[avatar]"?: Blob;
    /** @description Needed with a new password */
    "profile[current_password]"?: string;
    /** @description Name that contacts see instead of the full name */
    "profile[display_name]"?: string;
    /** @description E-mail address that the user signs in with */
    "profile[email]"?: string;
    /** @description Text appended to the user's messages when signing is on */
    "profile[message_signature]"?: string;
    /** @description Full name of the user */
    "profile[name]"?: string;
    /** @description The new password once more */
    "profile[password_confirmation]"?: string;
    /** @description The new password; needs the current one and the confirmation */
    "profile[password]"?: string;
    /** @description Kept in custom_attributes */
    "profile[phone_number]"?: string;
};
/** A contact in an API inbox */
export type PublicContact = {
    /** @description E-mail address; in content attributes the parsed e-mail */
    email: string | null;
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id: number;
    /** @description What it is called; in forms the key of the field */
    name: string;
    /** @description E.164, with the plus */
    phone_number: string | null;
    /** @description To listen to realtime events with */
    pubsub_token: string;
    /** @description The contact's address in the inbox */
    source_id: string;
};
export type PublicContactCreate = {
    /** @description The server fetches the picture in the background */
    avatar_url?: string;
    /** @description Your own values, by the key of the attribute */
    custom_attributes?: {
        [key: string]: unknown;
    };
    /** @description E-mail address; in content attributes the parsed e-mail */
    email?: string;
    /** @description The id that another system gave; unique in the account */
    identifier?: string;
    /** @description HMAC-SHA256 of the identifier with the inbox's hmac_token, as hex; a wrong one is a 500 */
    identifier_hash?: string;
    /** @description What it is called; in forms the key of the field */
    name?: string;
    /** @description E.164, with the plus */
    phone_number?: string;
    /** @description The contact's address in the inbox; the server makes one up */
    source_id?: string;
};
/** A contact as it is stored */
export type PublicContactRow = {
    /** @description The account that it belongs to */
    account_id: number;
    additional_attributes: ContactAttributes;
    /** @description Whether the contact is blocked, which mutes its conversations */
    blocked: boolean;
    /** @description Company that the contact belongs to (enterprise) */
    company_id: number | null;
    /**
     * @description How far the contact has come: visitor, lead or customer
     * @enum {string}
     */
    contact_type: "visitor" | "lead" | "customer";
    /** @description Country of the contact as a code; may be empty */
    country_code: string | null;
    /** @description ISO 8601 */
    created_at: string;
    /** @description Your own values, by the key of the attribute */
    custom_attributes: {
        [key: string]: unknown;
    };
    /** @description E-mail address; in content attributes the parsed e-mail */
    email: string | null;
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id: number;
    /** @description The id that another system gave; unique in the account */
    identifier: string | null;
    /** @description Labels of the contact */
    label_list: string[];
    /** @description ISO 8601; null when there was none */
    last_activity_at: string | null;
    /** @description Family name of the contact, where stored separately */
    last_name: string | null;
    /** @description Place of the contact, as text */
    location: string | null;
    /** @description Middle name of the contact */
    middle_name: string | null;
    /** @description What it is called; in forms the key of the field */
    name: string;
    /** @description E.164, with the plus */
    phone_number: string | null;
    /** @description ISO 8601 */
    updated_at: string;
};
export type PublicContactUpdate = {
    /** @description The server fetches the picture in the background */
    avatar_url?: string;
    /** @description Your own values, by the key of the attribute */
    custom_attributes?: {
        [key: string]: unknown;
    };
    /** @description E-mail address; in content attributes the parsed e-mail */
    email?: string;
    /** @description Only to check identifier_hash with; it is not stored */
    identifier?: string;
    /** @description HMAC-SHA256 of the identifier with the inbox's hmac_token, as hex; a wrong one is a 500 */
    identifier_hash?: string;
    /** @description What it is called; in forms the key of the field */
    name?: string;
    /** @description E.164, with the plus */
    phone_number?: string;
};
/** A conversation as its contact sees it */
export type PublicConversation = {
    /** @description Unix seconds, 0 = never */
    agent_last_seen_at: number;
    contact: PublicContactRow;
    /** @description Unix seconds, 0 = never */
    contact_last_seen_at: number;
    /** @description The number that the dashboard shows */
    id: number;
    /** @description Id of the inbox that it concerns */
    inbox_id: number;
    /** @description All messages but private notes and activity, without pages */
    messages: PublicMessage[];
    /** @description The state that it is in or shall get */
    status: ConversationStatus;
    /** @description Id of the conversation that is unique across accounts */
    uuid: string;
};
export type PublicInbox = {
    /** @description Whether contacts are asked for a rating upon resolving */
    csat_survey_enabled: boolean;
    /** @description Whether new conversations get the greeting message */
    greeting_enabled: boolean;
    /** @description A contact's id in your system; an inbox's public identifier */
    identifier: string;
    /** @description Contacts must prove who they are by identifier_hash */
    identity_validation_enabled: boolean;
    /** @description What it is called; in forms the key of the field */
    name: string;
    /** @description For instance `UTC` or `Europe/Vienna` */
    timezone: string;
    /** @description Seven days */
    working_hours: PublicWorkingDay[];
    /** @description Whether the opening hours are heeded */
    working_hours_enabled: boolean;
};
/** A message as the contact sees it */
export type PublicMessage = {
    /** @description Absent when there are none */
    attachments?: Attachment[];
    /** @description The text of it */
    content: string | null;
    content_attributes: MessageContentAttributes;
    content_type: MessageContentType;
    /** @description The number that the dashboard shows */
    conversation_id: number;
    /** @description Unix seconds */
    created_at: number;
    /** @description Unique on the whole server */
    id: number;
    message_type: MessageType;
    /** @description Absent for messages of the system and of deleted senders */
    sender?: MessageSender;
};
export type PublicMessageCreate = {
    /** @description The text of it */
    content?: string | null;
    /** @description Comes back in the realtime event */
    echo_id?: string;
};
export type PublicMessageCreateForm = {
    /** @description The brackets belong to the name */
    "attachments[]"?: Blob[];
    /** @description The text of it */
    content?: string;
    /** @description Comes back in the realtime event */
    echo_id?: string;
};
/** A choice (title and value), or a field of a form (name and value) */
export type PublicSubmittedValue = {
    /** @description What it is called; in forms the key of the field */
    name?: string;
    /** @description Heading that people see */
    title?: string;
    /** @description What is stored for the option, or was submitted */
    value?: string;
};
export type PublicWorkingDay = {
    /** @description Hour of closing, 0 to 23, in the inbox's timezone */
    close_hour: number | null;
    /** @description Minute of the closing time, 0 to 59; see `close_hour` */
    close_minutes: number | null;
    /** @description Whether the inbox is closed on that whole day */
    closed_all_day: boolean;
    /** @description 0 is Sunday */
    day_of_week: number;
    /** @description Whether the inbox is open for all 24 hours */
    open_all_day: boolean;
    /** @description In the inbox's timezone; null on closed days */
    open_hour: number | null;
    /** @description Minute of the opening time, 0 to 59; see `open_hour` */
    open_minutes: number | null;
};
/** The contact's address in the inbox */
export type PushContactInbox = {
    /** @description Id of the contact that it concerns */
    contact_id: number;
    /** @description ISO 8601 */
    created_at: string;
    /** @description The contact proved who it is */
    hmac_verified: boolean | null;
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id: number;
    /** @description Id of the inbox that it concerns */
    inbox_id: number;
    /** @description Opens the contact's realtime stream; keep it out of logs */
    pubsub_token: string;
    /** @description Id in the channel, of the contact or (for messages) the message */
    source_id: string;
    /** @description ISO 8601 */
    updated_at: string;
};
/** A conversation inside an event. Unlike in answers, `first_reply_created_at` is ISO 8601, assignee and team are null when unset, and there is no uuid, muted or assignee_last_seen_at. */
export type PushConversation = {
    additional_attributes: ConversationAttributes;
    /** @description Unix seconds, 0 = never */
    agent_last_seen_at: number;
    /** @description Absent without the SLA feature (enterprise); null without a policy */
    applied_sla?: AppliedSla | null;
    /** @description The channel still takes a reply */
    can_reply: boolean;
    channel: ChannelType;
    contact_inbox: PushContactInbox;
    /** @description Unix seconds, 0 = never */
    contact_last_seen_at: number;
    /** @description Unix seconds */
    created_at: number;
    /** @description null only where null was stored */
    custom_attributes: {
        [key: string]: unknown;
    } | null;
    /** @description ISO 8601, unlike in answers; null = no reply yet */
    first_reply_created_at: string | null;
    /** @description The number that the dashboard shows; unique in the account */
    id: number;
    /** @description Id of the inbox that it concerns */
    inbox_id: number;
    /** @description Labels by title, or unread counts by label id */
    labels: string[];
    /** @description Unix seconds */
    last_activity_at: number;
    /** @description The newest message that is neither private nor of the kind activity, or none: not always the message that the event is about */
    messages: ConversationMessage[];
    meta: PushConversationMeta;
    /** @description How urgent the conversation is; null when not set */
    priority: ConversationPriority | null;
    /** @description Absent without the SLA feature (enterprise) */
    sla_events?: SlaEvent[];
    /** @description ISO 8601; null unless snoozed with a date */
    snoozed_until: string | null;
    /** @description The state that it is in or shall get */
    status: ConversationStatus;
    /** @description Unix seconds, the same as last_activity_at */
    timestamp: number;
    /** @description Incoming messages since an agent looked */
    unread_count: number;
    /** @description Unix seconds with fractions: what to order events by */
    updated_at: number;
    /** @description Unix seconds, 0 = the contact is not waiting */
    waiting_since: number;
};
/** Who takes part */
export type PushConversationMeta = {
    /** @description A user or, since 4.10, an agent bot; `type` tells which */
    assignee: UserSender | AgentBotSender | null;
    /**
     * @description Since 4.10
     * @enum {string|null}
     */
    assignee_type?: "User" | "AgentBot" | null;
    /** @description The contact proved who it is */
    hmac_verified: boolean | null;
    /** @description The contact whose conversation it is */
    sender: ContactSender;
    /** @description The assigned team; in cache_keys, text that changes with teams */
    team: {
        /** @description Id of what this object describes; a text where WhatsApp gave it */
        id: number;
        /** @description What it is called; in forms the key of the field */
        name: string;
    } | null;
};
/** Every user of the account: labels, inboxes or teams changed */
export type RealtimeAccountCacheInvalidated = {
    /** @description The content: a page of the list or what the event carries */
    data: {
        /** @description The account that it belongs to */
        account_id: number;
        /** @description Another text for a list says that it changed */
        cache_keys: {
            /** @description The inbox; in cache keys a text that changes with inboxes */
            inbox: string;
            /** @description Text shown to people; in cache_keys, changes with the labels */
            label: string;
            /** @description The assigned team; in cache_keys, text that changes with teams */
            team: string;
        };
        performer?: RealtimePerformer;
    };
    /**
     * @description Name of the event; tells which shape the rest has
     * @constant
     */
    event: "account.cache_invalidated";
};
/** Agents: a conversation got another assignee, or none */
export type RealtimeAssigneeChanged = {
    data: RealtimeConversation;
    /**
     * @description Name of the event; tells which shape the rest has
     * @constant
     */
    event: "assignee.changed";
};
/** A contact, as realtime events describe it */
export type RealtimeContact = ContactSender & {
    /** @description The account that it belongs to */
    account_id: number;
    performer?: RealtimePerformer;
};
/** Every user of the account: a contact was made */
export type RealtimeContactCreated = {
    data: RealtimeContact;
    /**
     * @description Name of the event; tells which shape the rest has
     * @constant
     */
    event: "contact.created";
};
/** Every user of the account: a contact was deleted */
export type RealtimeContactDeleted = {
    data: RealtimeContact;
    /**
     * @description Name of the event; tells which shape the rest has
     * @constant
     */
    event: "contact.deleted";
};
/** Every user of the account: a contact took over another */
export type RealtimeContactMerged = {
    data: RealtimeContact;
    /**
     * @description Name of the event; tells which shape the rest has
     * @constant
     */
    event: "contact.merged";
};
/** Every user of the account: a contact changed */
export type RealtimeContactUpdated = {
    data: RealtimeContact;
    /**
     * @description Name of the event; tells which shape the rest has
     * @constant
     */
    event: "contact.updated";
};
/** A conversation, as realtime events describe it; the same for agents and for the contact */
export type RealtimeConversation = PushConversation & {
    /** @description The account that it belongs to */
    account_id: number;
    performer?: RealtimePerformer;
};
/** Agents: contacts were merged, the conversation has another */
export type RealtimeConversationContactChanged = {
    data: RealtimeConversation;
    /**
     * @description Name of the event; tells which shape the rest has
     * @constant
     */
    event: "conversation.contact_changed";
};
/** Agents and contact: a conversation began */
export type RealtimeConversationCreated = {
    data: RealtimeConversation;
    /**
     * @description Name of the event; tells which shape the rest has
     * @constant
     */
    event: "conversation.created";
};
/** One user: a note mentions them */
export type RealtimeConversationMentioned = {
    data: RealtimeConversation;
    /**
     * @description Name of the event; tells which shape the rest has
     * @constant
     */
    event: "conversation.mentioned";
};
/** Agents: the contact has read the conversation */
export type RealtimeConversationRead = {
    data: RealtimeConversation;
    /**
     * @description Name of the event; tells which shape the rest has
     * @constant
     */
    event: "conversation.read";
};
/** Agents and contact: a conversation has another status */
export type RealtimeConversationStatusChanged = {
    data: RealtimeConversation;
    /**
     * @description Name of the event; tells which shape the rest has
     * @constant
     */
    event: "conversation.status_changed";
};
/** Agents and contact: somebody stopped typing */
export type RealtimeConversationTypingOff = {
    data: RealtimeTyping;
    /**
     * @description Name of the event; tells which shape the rest has
     * @constant
     */
    event: "conversation.typing_off";
};
/** Agents and contact: somebody types */
export type RealtimeConversationTypingOn = {
    data: RealtimeTyping;
    /**
     * @description Name of the event; tells which shape the rest has
     * @constant
     */
    event: "conversation.typing_on";
};
/** Agents: ask for the unread counts anew (since 4.14.1, behind a feature) */
export type RealtimeConversationUnreadCountChanged = {
    /** @description The content: a page of the list or what the event carries */
    data: {
        /** @description The account that it belongs to */
        account_id: number;
        performer?: RealtimePerformer;
    };
    /**
     * @description Name of the event; tells which shape the rest has
     * @constant
     */
    event: "conversation.unread_count_changed";
};
/** Agents and contact: a conversation changed */
export type RealtimeConversationUpdated = {
    data: RealtimeConversation;
    /**
     * @description Name of the event; tells which shape the rest has
     * @constant
     */
    event: "conversation.updated";
};
/** What happened, told apart by `event`. A newer server, and one with paid features, may send others. Servers that share one Redis also send the contact events of each other's accounts. */
export type RealtimeEvent = RealtimeAssigneeChanged | RealtimeTeamChanged | RealtimeConversationCreated | RealtimeConversationUpdated | RealtimeConversationStatusChanged | RealtimeConversationRead | RealtimeConversationMentioned | RealtimeConversationContactChanged | RealtimeConversationTypingOn | RealtimeConversationTypingOff | RealtimeConversationUnreadCountChanged | RealtimeMessageCreated | RealtimeMessageUpdated | RealtimeFirstReplyCreated | RealtimeContactCreated | RealtimeContactUpdated | RealtimeContactDeleted | RealtimeContactMerged | RealtimeNotificationCreated | RealtimeNotificationUpdated | RealtimeNotificationDeleted | RealtimePresenceUpdate | RealtimeAccountCacheInvalidated;
/** Agents: the first reply, beside its message.created */
export type RealtimeFirstReplyCreated = {
    data: RealtimeMessage;
    /**
     * @description Name of the event; tells which shape the rest has
     * @constant
     */
    event: "first.reply.created";
};
/** A message, as realtime events describe it */
export type RealtimeMessage = ConversationMessage & {
    performer?: RealtimePerformer;
};
/** Agents and contact: a message was written; notes and activities to agents only */
export type RealtimeMessageCreated = {
    data: RealtimeMessage;
    /**
     * @description Name of the event; tells which shape the rest has
     * @constant
     */
    event: "message.created";
};
/** Agents and contact: a message changed or was deleted */
export type RealtimeMessageUpdated = {
    /** @description The content: a page of the list or what the event carries */
    data: RealtimeMessage & {
        /** @description Per column the value before and after, for instance status; may be empty. Of a deleted message it has the old text, for the contact too. */
        previous_changes: {
            [key: string]: [
                AttributeValue,
                AttributeValue
            ];
        };
    };
    /**
     * @description Name of the event; tells which shape the rest has
     * @constant
     */
    event: "message.updated";
};
export type RealtimeNotification = {
    /** @description The account that it belongs to */
    account_id: number;
    /** @description Unix seconds */
    created_at: number;
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id: number;
    /** @description Unix seconds */
    last_activity_at: number;
    meta: NotificationMeta;
    notification_type: NotificationType;
    /** @description Absent once it is deleted */
    primary_actor?: PushConversation;
    /** @description The database's, not the number that the dashboard shows */
    primary_actor_id: number;
    /** @description Kind of record that the notification is about, `Conversation` */
    primary_actor_type: "Conversation" | (string & {});
    /** @description Absent without primary_actor */
    push_message_body?: string;
    /** @description Absent without primary_actor */
    push_message_title?: string;
    /** @description ISO 8601 */
    read_at: string | null;
    /** @description The message, or who or what else caused it */
    secondary_actor: ConversationMessage | UserSender | AgentBotSender | NotificationSlaPolicy | null;
    /** @description ISO 8601 */
    snoozed_until: string | null;
    /** @description The user concerned; when typing, whoever types, perhaps a contact */
    user: UserSender;
};
/** One user: a notification */
export type RealtimeNotificationCreated = {
    /** @description The content: a page of the list or what the event carries */
    data: {
        /** @description The account that it belongs to */
        account_id: number;
        /** @description Notifications of the user, as the list counts them */
        count: number;
        /** @description The notification that was created, changed or deleted */
        notification: RealtimeNotification;
        performer?: RealtimePerformer;
        /** @description Unread messages of the conversation, or unread notifications of the user */
        unread_count: number;
    };
    /**
     * @description Name of the event; tells which shape the rest has
     * @constant
     */
    event: "notification.created";
};
/** One user: a notification is gone */
export type RealtimeNotificationDeleted = {
    /** @description The content: a page of the list or what the event carries */
    data: {
        /** @description The account that it belongs to */
        account_id: number;
        /** @description Notifications of the user, as the list counts them */
        count: number;
        /** @description The notification that was created, changed or deleted */
        notification: {
            /** @description Id of what this object describes; a text where WhatsApp gave it */
            id: number;
        };
        performer?: RealtimePerformer;
        /** @description Unread messages of the conversation, or unread notifications of the user */
        unread_count: number;
    };
    /**
     * @description Name of the event; tells which shape the rest has
     * @constant
     */
    event: "notification.deleted";
};
/** One user: a notification was read (4.14.2) */
export type RealtimeNotificationUpdated = {
    /** @description The content: a page of the list or what the event carries */
    data: {
        /** @description The account that it belongs to */
        account_id: number;
        /** @description Notifications of the user, as the list counts them */
        count: number;
        /** @description The notification that was created, changed or deleted */
        notification: RealtimeNotification;
        performer?: RealtimePerformer;
        /** @description Unread messages of the conversation, or unread notifications of the user */
        unread_count: number;
    };
    /**
     * @description Name of the event; tells which shape the rest has
     * @constant
     */
    event: "notification.updated";
};
/** The user or bot whose call caused the event; absent for contacts and background work */
export type RealtimePerformer = UserSender | AgentBotSender;
/** The caller of update_presence: who is there. Nobody is told when that changes. */
export type RealtimePresenceUpdate = {
    /** @description The content: a page of the list or what the event carries */
    data: {
        /** @description The account that it belongs to */
        account_id: number;
        /** @description By the id of the contact; absent when a contact asked */
        contacts?: {
            [key: string]: "online";
        };
        /** @description By the id of the user; who is not there is absent */
        users: {
            [key: string]: Availability;
        };
    };
    /**
     * @description Name of the event; tells which shape the rest has
     * @constant
     */
    event: "presence.update";
};
/** Agents: a conversation got another team, or none */
export type RealtimeTeamChanged = {
    data: RealtimeConversation;
    /**
     * @description Name of the event; tells which shape the rest has
     * @constant
     */
    event: "team.changed";
};
/** Who types where; not sent to the one who types */
export type RealtimeTyping = {
    /** @description The account that it belongs to */
    account_id: number;
    conversation: PushConversation;
    /** @description In a note; sent to the contact all the same */
    is_private: boolean;
    performer?: RealtimePerformer;
    user: MessageSender;
};
/** A record that did not pass its validations */
export type RecordInvalid = {
    /** @description Names of the fields */
    attributes: string[];
    /** @description All reasons as text, joined by a comma */
    message: string;
};
/** What the widget says of how soon there will be an answer */
export type ReplyTime = "in_a_few_minutes" | "in_a_few_hours" | "in_a_day";
/** Something that reports count */
export type ReportingEvent = {
    /** @description The account that it belongs to */
    account_id: number;
    /** @description The database's id, not the number that the dashboard shows */
    conversation_id: number | null;
    /** @description ISO 8601 */
    created_at: string;
    /** @description ISO 8601 */
    event_end_time: string | null;
    /** @description ISO 8601 */
    event_start_time: string | null;
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id: number;
    /** @description Id of the inbox that it concerns */
    inbox_id: number | null;
    /** @description What it is called; in forms the key of the field */
    name: ReportingEventName;
    /** @description ISO 8601 */
    updated_at: string;
    /** @description Id of the user that it concerns */
    user_id: number | null;
    /** @description Seconds */
    value: number;
    /** @description Seconds inside the inbox's business hours */
    value_in_business_hours: number | null;
};
export type ReportingEventName = "conversation_opened" | "conversation_resolved" | "first_response" | "reply_time" | "conversation_bot_handoff" | "conversation_bot_resolved" | (string & {});
export type ReportMetric = "conversations_count" | "incoming_messages_count" | "outgoing_messages_count" | "avg_first_response_time" | "avg_resolution_time" | "reply_time" | "resolutions_count" | "bot_resolutions_count" | "bot_handoffs_count";
/** A metric in one period */
export type ReportPoint = {
    /** @description How many values the average is of; only with avg_first_response_time, avg_resolution_time and reply_time */
    count?: number;
    /** @description Unix seconds; where the period begins */
    timestamp: number;
    /** @description A count, or an average in seconds; 0 when there was nothing */
    value: number;
};
/** The metrics of a range, and of the one before */
export type ReportSummary = ReportTotals & {
    previous: ReportTotals;
};
/** The metrics of a range */
export type ReportTotals = {
    /** @description Seconds; null when there was none */
    avg_first_response_time: number | null;
    /** @description Seconds; null when there was none */
    avg_resolution_time: number | null;
    /** @description New conversations */
    conversations_count: number;
    /** @description Messages that came from contacts in the range */
    incoming_messages_count: number;
    /** @description Outgoing messages in the range */
    outgoing_messages_count: number;
    /** @description Average in seconds; null when there was none */
    reply_time: number | null;
    /** @description How often conversations were resolved in the range */
    resolutions_count: number;
};
/** A condition as somebody stored it */
export type SavedFilterCondition = {
    /** @description Which attribute the condition looks at */
    attribute_key?: string;
    /** @description Noted by the dashboard */
    attribute_model?: string | null;
    /** @description Whose custom attribute the key names, if it is one */
    custom_attribute_type?: string | null;
    /** @description How the attribute is compared with the values */
    filter_operator?: string | null;
    /** @description How the condition joins the next one; empty on the last */
    query_operator?: string | null;
    /** @description Mostly a list */
    values?: (string | number | boolean | Record<string, unknown>)[] | (string | number | boolean | null);
} & {
    [key: string]: unknown;
};
/** Whose name mails carry: that of the agent and the business, or of the business alone */
export type SenderNameType = "friendly" | "professional";
export type ServerVersion = {
    /** @description The database */
    data_services: ServiceStatus;
    /** @description Redis */
    queue_services: ServiceStatus;
    /** @description The server's time in UTC, as `YYYY-MM-DD HH:MM:SS` */
    timestamp: string;
    /** @description For instance `4.14.2` */
    version: string;
};
export type ServiceStatus = "ok" | "failing" | (string & {});
/** No token arrived; also what remains when a proxy drops the header on the way */
export type SignInRequired = {
    /** @description Why the request was refused, in words */
    errors: string[];
};
export type SlaEvent = {
    /** @description Unix seconds */
    created_at: number;
    /**
     * @description First response, next response, resolution time
     * @enum {string}
     */
    event_type: "frt" | "nrt" | "rt";
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id: number;
    /** @description Further details, or the counts that go with a list */
    meta: {
        [key: string]: unknown;
    };
    /** @description Unix seconds */
    updated_at: number;
};
/** How long answers and solutions may take */
export type SlaPolicy = {
    /** @description Free text that tells more about it */
    description: string | null;
    /** @description Seconds */
    first_response_time_threshold: number | null;
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id: number;
    /** @description What it is called; in forms the key of the field */
    name: string;
    /** @description Seconds */
    next_response_time_threshold: number | null;
    /** @description Whether time counts only within the opening hours */
    only_during_business_hours: boolean | null;
    /** @description Seconds */
    resolution_time_threshold: number | null;
};
export type SlaPolicyResult = {
    payload: SlaPolicy;
};
export type SmsChannelCreate = WithRequired<SmsChannelSettings, "phone_number"> & {
    /**
     * @description Which kind it is; tells similar shapes apart
     * @constant
     */
    type: "sms";
};
export type SmsChannelSettings = {
    /** @description E.164, with the plus */
    phone_number?: string;
    /** @description The access to Bandwidth */
    provider_config?: {
        /** @description The account at Bandwidth */
        account_id?: string;
        /** @description Key that the provider gave for its API */
        api_key?: string;
        /** @description Secret of the Bandwidth API access */
        api_secret?: string;
        /** @description Id of the application at Bandwidth */
        application_id?: string;
    } & {
        [key: string]: unknown;
    };
};
/** A number at Bandwidth */
export type SmsInbox = InboxCommon & {
    /** @description Web widgets only; null for this channel */
    allowed_domains?: null;
    /** @description What to enter at the provider */
    callback_webhook_url?: string;
    /**
     * @description Kind of channel behind the inbox, for instance `Channel::Api`
     * @constant
     */
    channel_type: "Channel::Sms";
    /** @description Whether contacts must prove identity by HMAC; null where not supported */
    hmac_mandatory?: null;
    /** @description Id of the messaging service at Twilio; null in other channels */
    messaging_service_sid?: null;
    /** @description E.164, with the plus */
    phone_number?: string;
    /** @description `default` is Bandwidth */
    provider?: string | null;
    /** @description Reply time that the widget announces; null for other channels */
    reply_time?: null;
    /** @description Widget features that are switched on; null in other channels */
    selected_feature_flags?: null;
    /** @description HTML that embeds the web widget; null in other channels */
    web_widget_script?: null;
    /** @description Token that identifies the web widget; null in other channels */
    website_token?: null;
    /** @description Site that holds the web widget; null for other channels */
    website_url?: null;
    /** @description Text under the heading of the web widget; null in other channels */
    welcome_tagline?: null;
    /** @description Heading of the widget's first screen; null for other channels */
    welcome_title?: null;
    /** @description Colour of the web widget in hex; null in other channels */
    widget_color?: null;
};
export type StatusChange = {
    /** @description The number that the dashboard shows */
    conversation_id: number;
    /** @description Status of the conversation after the change */
    current_status: ConversationStatus;
    /** @description ISO 8601 */
    snoozed_until: string | null;
    /** @description null when a bot hands over */
    success: boolean | null;
};
/** The metrics of one agent, team or inbox */
export type SummaryReportRow = {
    /** @description Seconds; null when there was none */
    avg_first_response_time: number | null;
    /** @description Seconds; null when there was none */
    avg_reply_time: number | null;
    /** @description Seconds; null when there was none */
    avg_resolution_time: number | null;
    /** @description Number of conversations created in the time asked for */
    conversations_count: number;
    /** @description Of the agent, team or inbox */
    id: number;
    /** @description Conversations resolved in the range */
    resolved_conversations_count: number;
};
export type Team = {
    /** @description The account that it belongs to */
    account_id: number;
    /** @description Conversations of the team get an agent by themselves */
    allow_auto_assign: boolean;
    /** @description Free text that tells more about it */
    description: string | null;
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id: number;
    /** @description Whether the caller belongs to the team */
    is_member: boolean;
    /** @description Stored in lower case */
    name: string;
};
/** A team as the answer to an assignment has it */
export type TeamRow = {
    /** @description The account that it belongs to */
    account_id: number;
    /** @description Conversations of the team get an agent by themselves */
    allow_auto_assign: boolean | null;
    /** @description ISO 8601 */
    created_at: string;
    /** @description Free text that tells more about it */
    description: string | null;
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id: number;
    /** @description Stored in lower case */
    name: string;
    /** @description ISO 8601 */
    updated_at: string;
};
export type TelegramChannelCreate = TelegramChannelSettings & {
    /**
     * @description Which kind it is; tells similar shapes apart
     * @constant
     */
    type: "telegram";
};
export type TelegramChannelSettings = {
    /** @description Telegram is asked whether it is valid */
    bot_token?: string;
};
/** A Telegram bot */
export type TelegramInbox = InboxCommon & {
    /** @description Web widgets only; null for this channel */
    allowed_domains?: null;
    /** @description Name of the Telegram bot */
    bot_name: string | null;
    /** @description Address to enter at the provider; null for this channel */
    callback_webhook_url?: null;
    /**
     * @description Kind of channel behind the inbox, for instance `Channel::Api`
     * @constant
     */
    channel_type: "Channel::Telegram";
    /** @description Whether contacts must prove identity by HMAC; null where not supported */
    hmac_mandatory?: null;
    /** @description Id of the messaging service at Twilio; null in other channels */
    messaging_service_sid?: null;
    /** @description E.164 with the plus; null when there is none */
    phone_number?: null;
    /** @description Service that carries the channel or call; null without one */
    provider?: null;
    /** @description Reply time that the widget announces; null for other channels */
    reply_time?: null;
    /** @description Widget features that are switched on; null in other channels */
    selected_feature_flags?: null;
    /** @description HTML that embeds the web widget; null in other channels */
    web_widget_script?: null;
    /** @description Token that identifies the web widget; null in other channels */
    website_token?: null;
    /** @description Site that holds the web widget; null for other channels */
    website_url?: null;
    /** @description Text under the heading of the web widget; null in other channels */
    welcome_tagline?: null;
    /** @description Heading of the widget's first screen; null for other channels */
    welcome_title?: null;
    /** @description Colour of the web widget in hex; null in other channels */
    widget_color?: null;
};
/** A template of a WhatsApp or Twilio inbox */
export type TemplateParams = {
    /** @description For instance `UTILITY` or `MARKETING` */
    category?: string;
    /** @description For instance `en_US` */
    language?: string;
    /** @description What it is called; in forms the key of the field */
    name: string;
    /** @description Namespace that WhatsApp gave the templates */
    namespace?: string;
    /** @description Values of the placeholders */
    processed_params?: {
        [key: string]: unknown;
    };
};
/** A TikTok account (since 4.10) */
export type TiktokInbox = InboxCommon & {
    /** @description Web widgets only; null for this channel */
    allowed_domains?: null;
    /** @description Address to enter at the provider; null for this channel */
    callback_webhook_url?: null;
    /**
     * @description Kind of channel behind the inbox, for instance `Channel::Api`
     * @constant
     */
    channel_type: "Channel::Tiktok";
    /** @description Whether contacts must prove identity by HMAC; null where not supported */
    hmac_mandatory?: null;
    /** @description Id of the messaging service at Twilio; null in other channels */
    messaging_service_sid?: null;
    /** @description E.164 with the plus; null when there is none */
    phone_number?: null;
    /** @description Service that carries the channel or call; null without one */
    provider?: null;
    /** @description Somebody must sign in again */
    reauthorization_required: boolean;
    /** @description Reply time that the widget announces; null for other channels */
    reply_time?: null;
    /** @description Widget features that are switched on; null in other channels */
    selected_feature_flags?: null;
    /** @description HTML that embeds the web widget; null in other channels */
    web_widget_script?: null;
    /** @description Token that identifies the web widget; null in other channels */
    website_token?: null;
    /** @description Site that holds the web widget; null for other channels */
    website_url?: null;
    /** @description Text under the heading of the web widget; null in other channels */
    welcome_tagline?: null;
    /** @description Heading of the widget's first screen; null for other channels */
    welcome_title?: null;
    /** @description Colour of the web widget in hex; null in other channels */
    widget_color?: null;
};
export type TwilioChannelSettings = {
    /** @description Id of the Twilio account */
    account_sid?: string;
    /** @description 4.14.2 */
    api_key_secret?: string | null;
    /** @description 4.14.2 */
    api_key_sid?: string | null;
    /** @description Twilio's secret token of the Twilio account */
    auth_token?: string;
    /** @description 4.14.2, enterprise */
    voice_enabled?: boolean;
};
/** A number at Twilio, for SMS or WhatsApp; since 4.14.2 also for calls */
export type TwilioSmsInbox = InboxCommon & {
    /** @description Only administrators get it */
    account_sid?: string;
    /** @description Web widgets only; null for this channel */
    allowed_domains?: null;
    /** @description Only administrators get it (4.14.2) */
    api_key_sid?: string | null;
    /** @description Only administrators get it */
    auth_token?: string;
    /** @description What to enter at the provider */
    callback_webhook_url?: string;
    /**
     * @description Kind of channel behind the inbox, for instance `Channel::Api`
     * @constant
     */
    channel_type: "Channel::TwilioSms";
    /** @description Empty until they have been fetched */
    content_templates: {
        /** @description Message templates fetched from Twilio */
        templates?: TwilioTemplate[];
    };
    /** @description 4.14.2, enterprise */
    has_api_key_secret?: boolean;
    /** @description Whether contacts must prove identity by HMAC; null where not supported */
    hmac_mandatory?: null;
    /** @description Whether Twilio carries `sms` or `whatsapp` messages */
    medium: "sms" | "whatsapp" | (string & {});
    /** @description null where there is a phone number */
    messaging_service_sid?: string | null;
    /** @description null where a messaging service stands for it */
    phone_number?: string | null;
    /** @description Reply time that the widget announces; null for other channels */
    reply_time?: null;
    /** @description Widget features that are switched on; null in other channels */
    selected_feature_flags?: null;
    /** @description 4.14.2, enterprise; absent until calls are configured */
    voice_call_webhook_url?: string | null;
    /** @description 4.14.2, enterprise */
    voice_configured?: boolean;
    /** @description 4.14.2, enterprise */
    voice_enabled?: boolean;
    /** @description 4.14.2, enterprise; absent until calls are configured */
    voice_status_webhook_url?: string | null;
    /** @description HTML that embeds the web widget; null in other channels */
    web_widget_script?: null;
    /** @description Token that identifies the web widget; null in other channels */
    website_token?: null;
    /** @description Site that holds the web widget; null for other channels */
    website_url?: null;
    /** @description Text under the heading of the web widget; null in other channels */
    welcome_tagline?: null;
    /** @description Heading of the widget's first screen; null for other channels */
    welcome_title?: null;
    /** @description Colour of the web widget in hex; null in other channels */
    widget_color?: null;
};
/** A message template, as it was fetched from Twilio */
export type TwilioTemplate = {
    /** @description Text of the template, with placeholders for its variables */
    body?: string | null;
    /** @description Which group or kind it was filed under */
    category?: string | null;
    /** @description Id of the template at Twilio */
    content_sid?: string;
    /** @description ISO 8601 */
    created_at?: string | null;
    /** @description Name of the template at Twilio */
    friendly_name?: string | null;
    /** @description Language of the template, for instance `en` */
    language?: string | null;
    /** @description Kind of media in the template, if any */
    media_type?: string | null;
    /** @description The state that it is in or shall get */
    status?: string | null;
    /** @description Kind of template, for instance `text` or `media` */
    template_type?: string | null;
    /** @description As Twilio sent them */
    types?: {
        [key: string]: unknown;
    };
    /** @description ISO 8601 */
    updated_at?: string | null;
    /** @description Placeholders of the template with their sample values */
    variables?: {
        [key: string]: string | null;
    };
};
/** A Twitter account; left over from older servers */
export type TwitterInbox = InboxCommon & {
    /** @description Web widgets only; null for this channel */
    allowed_domains?: null;
    /** @description Address to enter at the provider; null for this channel */
    callback_webhook_url?: null;
    /**
     * @description Kind of channel behind the inbox, for instance `Channel::Api`
     * @constant
     */
    channel_type: "Channel::TwitterProfile";
    /** @description Whether contacts must prove identity by HMAC; null where not supported */
    hmac_mandatory?: null;
    /** @description Id of the messaging service at Twilio; null in other channels */
    messaging_service_sid?: null;
    /** @description E.164 with the plus; null when there is none */
    phone_number?: null;
    /** @description Service that carries the channel or call; null without one */
    provider?: null;
    /** @description Reply time that the widget announces; null for other channels */
    reply_time?: null;
    /** @description Widget features that are switched on; null in other channels */
    selected_feature_flags?: null;
    /** @description Whether tweets that mention the profile become conversations */
    tweets_enabled?: boolean | null;
    /** @description HTML that embeds the web widget; null in other channels */
    web_widget_script?: null;
    /** @description Token that identifies the web widget; null in other channels */
    website_token?: null;
    /** @description Site that holds the web widget; null for other channels */
    website_url?: null;
    /** @description Text under the heading of the web widget; null in other channels */
    welcome_tagline?: null;
    /** @description Heading of the widget's first screen; null for other channels */
    welcome_title?: null;
    /** @description Colour of the web widget in hex; null in other channels */
    widget_color?: null;
};
/** What the dashboard remembers of its looks; every client may put its own keys there */
export type UiSettings = {
    [key: string]: unknown;
};
/** A stored file */
export type Upload = {
    /** @description The signed id that messages, rules and macros take as an attachment. 4.7 sends the database's number, which only rules and macros take. */
    blob_id: string | number;
    /** @description Only 4.7; messages do not take it */
    blob_key?: string;
    /** @description Redirects to the storage; needs no token */
    file_url: string;
};
export type UserSender = {
    /** @description null in the public API */
    availability_status: Availability | null;
    /** @description The display name if there is one, else the name */
    available_name: string;
    /** @description Empty when there is none */
    avatar_url: string;
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id: number;
    /** @description What it is called; in forms the key of the field */
    name: string;
    /** @description Empty when there is none */
    thumbnail: string;
    /**
     * @description Which kind it is; tells similar shapes apart
     * @constant
     */
    type: "user";
};
/** A number at Twilio for calls (enterprise) */
export type VoiceChannelCreate = {
    /** @description E.164, with the plus */
    phone_number: string;
    /**
     * @description Service that carries the channel or call; null without one
     * @enum {string}
     */
    provider?: "twilio";
    /** @description Access to the Twilio account that carries the calls */
    provider_config: {
        /** @description Id of the Twilio account */
        account_sid: string;
        /** @description Secret of the Twilio API key */
        api_key_secret: string;
        /** @description Id of the Twilio API key, which starts with `SK` */
        api_key_sid: string;
        /** @description Twilio's secret token of the Twilio account */
        auth_token: string;
    } & {
        [key: string]: unknown;
    };
    /**
     * @description Which kind it is; tells similar shapes apart
     * @constant
     */
    type: "voice";
};
/** A number for calls (enterprise; in 4.14.2 it is a TwilioSmsInbox) */
export type VoiceInbox = InboxCommon & {
    /** @description Web widgets only; null for this channel */
    allowed_domains?: null;
    /** @description Address to enter at the provider; null for this channel */
    callback_webhook_url?: null;
    /**
     * @description Kind of channel behind the inbox, for instance `Channel::Api`
     * @constant
     */
    channel_type: "Channel::Voice";
    /** @description Whether contacts must prove identity by HMAC; null where not supported */
    hmac_mandatory?: null;
    /** @description Id of the messaging service at Twilio; null in other channels */
    messaging_service_sid?: null;
    /** @description E.164, with the plus */
    phone_number?: string | null;
    /** @description Reply time that the widget announces; null for other channels */
    reply_time?: null;
    /** @description Widget features that are switched on; null in other channels */
    selected_feature_flags?: null;
    /** @description Address that Twilio calls when a phone call comes in */
    voice_call_webhook_url?: string | null;
    /** @description Address for Twilio to report the state of calls to */
    voice_status_webhook_url?: string | null;
    /** @description HTML that embeds the web widget; null in other channels */
    web_widget_script?: null;
    /** @description Token that identifies the web widget; null in other channels */
    website_token?: null;
    /** @description Site that holds the web widget; null for other channels */
    website_url?: null;
    /** @description Text under the heading of the web widget; null in other channels */
    welcome_tagline?: null;
    /** @description Heading of the widget's first screen; null for other channels */
    welcome_title?: null;
    /** @description Colour of the web widget in hex; null in other channels */
    widget_color?: null;
};
/** An address that the account tells of events */
export type Webhook = {
    /** @description The account that it belongs to */
    account_id: number;
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id: number;
    /** @description Absent when it was made without one */
    inbox?: {
        /** @description Id of what this object describes; a text where WhatsApp gave it */
        id: number;
        /** @description What it is called; in forms the key of the field */
        name: string;
    };
    /** @description Since 4.10 */
    name?: string | null;
    /** @description Signs the deliveries (since 4.12) */
    secret?: string;
    /** @description Events; a newer server may send others */
    subscriptions: (("conversation_created" | "conversation_updated" | "conversation_status_changed" | "conversation_typing_on" | "conversation_typing_off" | "message_created" | "message_updated" | "contact_created" | "contact_updated" | "webwidget_triggered" | "inbox_created" | "inbox_updated") | string)[];
    /** @description Address of the webhook, the upload or the campaign's page */
    url: string;
};
/** The account, as deliveries name it */
export type WebhookAccount = {
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id: number;
    /** @description What it is called; in forms the key of the field */
    name: string;
};
export type WebhookAgentBot = {
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id: number;
    /** @description What it is called; in forms the key of the field */
    name: string | null;
    /**
     * @description Which kind it is; tells similar shapes apart
     * @constant
     */
    type: "agent_bot";
};
export type WebhookApiChannel = {
    /** @description The account that it belongs to */
    account_id: number;
    /** @description Extra data kept with it, apart from custom attributes */
    additional_attributes: ({
        /** @description Hours */
        agent_reply_time_window?: number | string | null;
    } & {
        [key: string]: unknown;
    }) | null;
    /** @description ISO 8601 */
    created_at: string;
    /** @description Whether contacts must prove identity by HMAC; null where not supported */
    hmac_mandatory: boolean;
    /** @description Keep it out of logs */
    hmac_token: string | null;
    /** @description The channel's, not the inbox's */
    id: number;
    /** @description A contact's id in your system; an inbox's public identifier */
    identifier: string;
    /** @description Since 4.13: what deliveries of the inbox are signed with; keep it out of logs */
    secret?: string | null;
    /** @description ISO 8601 */
    updated_at: string;
    /** @description Where the inbox sends its events; null for nowhere */
    webhook_url: string | null;
};
/** The row of the channel as it is stored, secrets included; what kind it is has to be told from its keys */
export type WebhookChannel = WebhookApiChannel | WebhookWidgetChannel | WebhookOtherChannel;
/** A contact, as deliveries describe it; without dates, availability and `type` */
export type WebhookContact = {
    account: WebhookAccount;
    additional_attributes: ContactAttributes;
    /** @description Address of the picture; empty when there is none */
    avatar: string;
    /** @description Whether the contact is blocked, which mutes its conversations */
    blocked: boolean;
    /** @description Your own values, by the key of the attribute */
    custom_attributes: {
        [key: string]: unknown;
    };
    /** @description E-mail address; in content attributes the parsed e-mail */
    email: string | null;
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id: number;
    /** @description The id that another system gave */
    identifier: string | null;
    /** @description Empty when unknown */
    name: string;
    /** @description E.164, with the plus */
    phone_number: string | null;
    /** @description The same as avatar */
    thumbnail: string;
};
/** A contact that wrote or types; told from the others by having no `type` */
export type WebhookContactSender = WebhookContact & {
    type?: never;
};
/** A conversation, as deliveries describe it */
export type WebhookConversation = PushConversation & {
    /** @description Since 4.13 */
    account?: WebhookAccount;
};
/** The body of a delivery, told apart by `event`. A newer server may send others. */
export type WebhookEvent = MessageCreatedEvent | MessageUpdatedEvent | ConversationCreatedEvent | ConversationUpdatedEvent | ConversationStatusChangedEvent | ConversationOpenedEvent | ConversationResolvedEvent | ConversationTypingOnEvent | ConversationTypingOffEvent | ContactCreatedEvent | ContactUpdatedEvent | InboxCreatedEvent | InboxUpdatedEvent | WebwidgetTriggeredEvent | MacroExecutedEvent | AutomationConversationCreatedEvent | AutomationConversationUpdatedEvent | AutomationConversationOpenedEvent | AutomationConversationResolvedEvent | AutomationMessageCreatedEvent;
/** What a webhook can be told of. `inbox_created` and `inbox_updated` come only where the server has `ENABLE_INBOX_EVENTS`, and never from 4.7. */
export type WebhookEventName = "conversation_created" | "conversation_updated" | "conversation_status_changed" | "conversation_typing_on" | "conversation_typing_off" | "message_created" | "message_updated" | "contact_created" | "contact_updated" | "webwidget_triggered" | "inbox_created" | "inbox_updated";
/** The inbox, as deliveries name it */
export type WebhookInbox = {
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id: number;
    /** @description What it is called; in forms the key of the field */
    name: string;
};
/** An inbox as its own events describe it, without its id and its name */
export type WebhookInboxSettings = {
    /** @description Since 4.13 */
    account?: WebhookAccount;
    /** @description Whether widget visitors may write on in resolved conversations */
    allow_messages_after_resolved: boolean;
    /** @description Settings of automatic assignment, such as `max_assignment_limit` */
    auto_assignment_config: {
        [key: string]: unknown;
    };
    /** @description Business name shown as the sender of the inbox's e-mails */
    business_name: string | null;
    channel: WebhookChannel;
    /** @description ISO 8601 */
    created_at: string;
    /** @description Whether contacts are asked for a rating upon resolving */
    csat_survey_enabled: boolean;
    /** @description Whether new conversations get an agent automatically */
    enable_auto_assignment: boolean;
    /** @description Whether the widget asks visitors for an e-mail address */
    enable_email_collect: boolean;
    /** @description Whether new conversations get the greeting message */
    greeting_enabled: boolean;
    /** @description Sent when a contact writes first, if the greeting is on */
    greeting_message: string | null;
    /** @description Whether a contact keeps one conversation, which is reopened */
    lock_to_single_conversation: boolean;
    /** @description Sent to contacts who write outside the opening hours */
    out_of_office_message: string | null;
    /**
     * @description Whether e-mails name agent and business (`friendly`) or only the business
     * @enum {string}
     */
    sender_name_type: "friendly" | "professional";
    /** @description Name of the time zone, for instance `Europe/Vienna` */
    timezone: string;
    /** @description ISO 8601 */
    updated_at: string;
    /** @description Opening hours, one entry for each day of the week */
    working_hours: WebhookWorkingHours[];
    /** @description Whether the opening hours are heeded */
    working_hours_enabled: boolean;
};
/** A message, as deliveries describe it. Unlike in answers, `message_type` is a word, `created_at` is ISO 8601, and there is no status: it stands in `conversation.messages[0]`, if that is the same message. */
export type WebhookMessage = {
    account: WebhookAccount;
    /** @description Extra data kept with it, apart from custom attributes */
    additional_attributes: MessageAttributes;
    /** @description Absent when there are none */
    attachments?: Attachment[];
    /** @description Since 4.12.1 without backslashes before line breaks and without line breaks at the end; a CSAT message with the address of the survey */
    content: string | null;
    content_attributes: MessageContentAttributes;
    content_type: MessageContentType;
    conversation: WebhookConversation;
    /** @description ISO 8601, unlike in answers */
    created_at: string;
    /** @description Unique on the whole server */
    id: number;
    inbox: WebhookInbox;
    /**
     * @description The word, unlike in answers; activities are not delivered
     * @enum {string}
     */
    message_type: "incoming" | "outgoing" | "template";
    /** @description A note that the contact must not see; delivered like any other message */
    private: boolean;
    /** @description null for messages of the system and of deleted senders */
    sender: WebhookSender | null;
    /** @description The id that the channel gave */
    source_id: string | null;
};
/** Every other kind, with the columns of its own table */
export type WebhookOtherChannel = {
    /** @description The account that it belongs to */
    account_id: number;
    /** @description ISO 8601 */
    created_at: string;
    hmac_token?: never;
    /** @description The channel's, not the inbox's */
    id: number;
    /** @description ISO 8601 */
    updated_at: string;
} & {
    [key: string]: unknown;
};
/** Who wrote or types, told apart by `type`, which a contact lacks */
export type WebhookSender = WebhookContactSender | WebhookUser | WebhookAgentBot | CaptainAssistantSender;
export type WebhookUser = {
    /** @description E-mail address; in content attributes the parsed e-mail */
    email: string;
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id: number;
    /** @description What it is called; in forms the key of the field */
    name: string;
    /**
     * @description Which kind it is; tells similar shapes apart
     * @constant
     */
    type: "user";
};
export type WebhookWidgetChannel = {
    /** @description The account that it belongs to */
    account_id: number;
    /** @description Separated by commas */
    allowed_domains: string | null;
    /** @description Whether contacts who left the page get answers by e-mail */
    continuity_via_email: boolean;
    /** @description ISO 8601 */
    created_at: string;
    /** @description Features of the widget as a bit field */
    feature_flags: number;
    /** @description Whether contacts must prove identity by HMAC; null where not supported */
    hmac_mandatory: boolean;
    /** @description Keep it out of logs */
    hmac_token: string | null;
    /** @description The channel's, not the inbox's */
    id: number;
    /** @description Whether the widget shows a form before the chat */
    pre_chat_form_enabled: boolean;
    /** @description Message and fields of the form before the chat */
    pre_chat_form_options: {
        [key: string]: unknown;
    } | null;
    /** @description Reply time that the widget announces; null for other channels */
    reply_time: "in_a_few_minutes" | "in_a_few_hours" | "in_a_day" | (string & {});
    /** @description ISO 8601 */
    updated_at: string;
    /** @description Token that identifies the web widget; null in other channels */
    website_token: string;
    /** @description Site that holds the web widget; null for other channels */
    website_url: string;
    /** @description Text under the heading of the web widget; null in other channels */
    welcome_tagline: string | null;
    /** @description Heading of the widget's first screen; null for other channels */
    welcome_title: string | null;
    /** @description Colour of the web widget in hex; null in other channels */
    widget_color: string;
};
/** The opening hours of one day of the week */
export type WebhookWorkingHours = {
    /** @description The account that it belongs to */
    account_id: number;
    /** @description Hour of closing, 0 to 23, in the inbox's timezone */
    close_hour: number | null;
    /** @description Minute of the closing time, 0 to 59; see `close_hour` */
    close_minutes: number | null;
    /** @description Whether the inbox is closed on that whole day */
    closed_all_day: boolean;
    /** @description ISO 8601 */
    created_at: string;
    /** @description 0 = Sunday */
    day_of_week: number;
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id: number;
    /** @description Id of the inbox that it concerns */
    inbox_id: number | null;
    /** @description Whether the inbox is open for all 24 hours */
    open_all_day: boolean;
    /** @description null when closed all day */
    open_hour: number | null;
    /** @description Minute of the opening time, 0 to 59; see `open_hour` */
    open_minutes: number | null;
    /** @description ISO 8601 */
    updated_at: string;
};
export type WebWidgetChannelCreate = WebWidgetChannelSettings & {
    /**
     * @description Which kind it is; tells similar shapes apart
     * @constant
     */
    type: "web_widget";
    /** @description Site that holds the web widget; null for other channels */
    website_url: string;
};
export type WebWidgetChannelSettings = {
    /** @description Joined by commas */
    allowed_domains?: string | null;
    /** @description Whether contacts who left the page get answers by e-mail */
    continuity_via_email?: boolean;
    /** @description Whether contacts must prove identity by HMAC; null where not supported */
    hmac_mandatory?: boolean;
    /** @description Whether the widget shows a form before the chat */
    pre_chat_form_enabled?: boolean;
    pre_chat_form_options?: PreChatForm;
    reply_time?: ReplyTime;
    /** @description All that are not in the list are switched off */
    selected_feature_flags?: ("attachments" | "emoji_picker" | "end_conversation" | "use_inbox_avatar_for_bot" | "allow_mobile_webview")[];
    /** @description Site that holds the web widget; null for other channels */
    website_url?: string;
    /** @description Text under the heading of the web widget; null in other channels */
    welcome_tagline?: string | null;
    /** @description Heading of the widget's first screen; null for other channels */
    welcome_title?: string | null;
    /** @description For instance `#1f93ff` */
    widget_color?: string;
};
/** The chat window of a website */
export type WebWidgetInbox = InboxCommon & {
    /** @description Address to enter at the provider; null for this channel */
    callback_webhook_url?: null;
    /**
     * @description Kind of channel behind the inbox, for instance `Channel::Api`
     * @constant
     */
    channel_type: "Channel::WebWidget";
    /** @description Contacts who are gone get answers by e-mail */
    continuity_via_email: boolean;
    /** @description Contacts must prove who they are */
    hmac_mandatory?: boolean;
    /** @description The key of these proofs; only administrators get it */
    hmac_token?: string;
    /** @description Id of the messaging service at Twilio; null in other channels */
    messaging_service_sid?: null;
    /** @description E.164 with the plus; null when there is none */
    phone_number?: null;
    /** @description Whether the widget shows a form before the chat */
    pre_chat_form_enabled: boolean;
    pre_chat_form_options: PreChatForm;
    /** @description Service that carries the channel or call; null without one */
    provider?: null;
    reply_time?: ReplyTime;
    /** @description Widget features that are switched on; null in other channels */
    selected_feature_flags?: WidgetFeature[];
    /** @description The HTML to embed */
    web_widget_script?: string;
    /** @description Token that identifies the web widget; null in other channels */
    website_token?: string;
    /** @description Site that holds the web widget; null for other channels */
    website_url?: string;
    /** @description For instance `#1f93ff` */
    widget_color?: string;
};
/** A visitor opened the widget */
export type WebwidgetTriggeredEvent = {
    account: WebhookAccount;
    contact: WebhookContact;
    /** @description The contact's conversation at that moment; null without one */
    current_conversation: WebhookConversation | null;
    /**
     * @description Name of the event; tells which shape the rest has
     * @constant
     */
    event: "webwidget_triggered";
    event_info: WidgetEventInfo;
    /** @description Of the contact's place in the inbox, not of the contact */
    id: number;
    inbox: WebhookInbox;
    /** @description The contact's address in the inbox */
    source_id: string;
};
export type WhatsappChannelCreate = WithRequired<WhatsappChannelSettings, "phone_number" | "provider_config"> & {
    /**
     * @description Which kind it is; tells similar shapes apart
     * @constant
     */
    type: "whatsapp";
};
export type WhatsappChannelSettings = {
    /** @description E.164, with the plus */
    phone_number?: string;
    /**
     * @description `default` is 360dialog
     * @enum {string}
     */
    provider?: "whatsapp_cloud" | "default";
    /** @description WhatsApp is asked whether it is valid */
    provider_config?: WhatsappConfig;
};
/** The access to WhatsApp; the keys depend on the provider */
export type WhatsappConfig = {
    /** @description Key that the provider gave for its API */
    api_key?: string;
    /** @description Id of the WhatsApp Business account at Meta */
    business_account_id?: string;
    /** @description Id of the phone number at WhatsApp */
    phone_number_id?: string;
    /** @description `embedded_signup` when it was set up by signing in at Meta */
    source?: string;
    /** @description Made by the server */
    webhook_verify_token?: string;
} & {
    [key: string]: unknown;
};
/** As WhatsApp told it, or null where it said nothing */
export type WhatsappHealth = {
    /** @description Mode of the WhatsApp account, for instance `LIVE` or `SANDBOX` */
    account_mode?: string | null;
    /** @description Id of the business account at WhatsApp */
    business_id?: string | null;
    /** @description Certificate of the phone number, as WhatsApp sent it */
    certificate?: string | null;
    /** @description Whether WhatsApp verified the number, for instance `VERIFIED` */
    code_verification_status?: string | null;
    /** @description The phone number as WhatsApp shows it */
    display_phone_number?: string | null;
    /** @description Newer servers only */
    expected_webhook_url?: string | null;
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id?: string | null;
    /** @description ISO 8601 */
    last_onboarded_time?: string | null;
    /** @description For instance `TIER_1K` */
    messaging_limit_tier?: string | null;
    /** @description State of WhatsApp's review of the display name */
    name_status?: string | null;
    /** @description Where WhatsApp hosts the number, for instance `CLOUD_API` */
    platform_type?: string | null;
    /** @description For instance `GREEN` */
    quality_rating?: string | null;
    /** @description How fast the number may send, as a `level` */
    throughput?: ({
        /** @description How many messages WhatsApp lets through, for instance `STANDARD` */
        level?: string;
    } & {
        [key: string]: unknown;
    }) | null;
    /** @description Business name that WhatsApp verified for the number */
    verified_name?: string | null;
    /** @description Newer servers only */
    webhook_configuration?: {
        [key: string]: unknown;
    } | null;
} & {
    [key: string]: unknown;
};
/** A WhatsApp number */
export type WhatsappInbox = InboxCommon & {
    /** @description Web widgets only; null for this channel */
    allowed_domains?: null;
    /** @description What to enter at the provider */
    callback_webhook_url?: string;
    /**
     * @description Kind of channel behind the inbox, for instance `Channel::Api`
     * @constant
     */
    channel_type: "Channel::Whatsapp";
    /** @description Whether contacts must prove identity by HMAC; null where not supported */
    hmac_mandatory?: null;
    /** @description An empty object until they have been fetched */
    message_templates: WhatsappTemplate[] | Record<string, unknown>;
    /** @description Id of the messaging service at Twilio; null in other channels */
    messaging_service_sid?: null;
    /** @description E.164, with the plus */
    phone_number?: string;
    /** @description `default` is 360dialog */
    provider?: "whatsapp_cloud" | "default" | (string & {});
    /** @description Only administrators get it */
    provider_config?: WhatsappConfig;
    /** @description 4.14.2 sends it only for inboxes made by embedded signup */
    reauthorization_required?: boolean;
    /** @description Reply time that the widget announces; null for other channels */
    reply_time?: null;
    /** @description Widget features that are switched on; null in other channels */
    selected_feature_flags?: null;
    /** @description Calls are taken (4.14.2, enterprise) */
    voice_enabled?: boolean;
    /** @description HTML that embeds the web widget; null in other channels */
    web_widget_script?: null;
    /** @description Token that identifies the web widget; null in other channels */
    website_token?: null;
    /** @description Site that holds the web widget; null for other channels */
    website_url?: null;
    /** @description Text under the heading of the web widget; null in other channels */
    welcome_tagline?: null;
    /** @description Heading of the widget's first screen; null for other channels */
    welcome_title?: null;
    /** @description Colour of the web widget in hex; null in other channels */
    widget_color?: null;
};
/** A message template, as WhatsApp sent it; WhatsApp may send other keys */
export type WhatsappTemplate = {
    /** @description For instance `UTILITY` */
    category?: string;
    /** @description Parts of the template: header, body, footer and buttons */
    components?: ({
        /** @description Buttons of the template, as WhatsApp sent them */
        buttons?: {
            [key: string]: unknown;
        }[];
        /** @description Kind of header, for instance `TEXT` or `IMAGE` */
        format?: string;
        /** @description Words on the button or in the template's part */
        text?: string;
        /** @description For instance `BODY` */
        type?: string;
    } & {
        [key: string]: unknown;
    })[];
    /** @description Id of what this object describes; a text where WhatsApp gave it */
    id?: string;
    /** @description For instance `en_US` */
    language?: string;
    /** @description What it is called; in forms the key of the field */
    name: string;
    /** @description Namespace that WhatsApp gave the templates */
    namespace?: string;
    /** @description `POSITIONAL` or `NAMED` */
    parameter_format?: string;
    /** @description For instance `APPROVED`; lower case from 360dialog */
    status?: string;
} & {
    [key: string]: unknown;
};
/** What the page sent, and what the request tells of the browser */
export type WidgetEventInfo = {
    /** @description Browser and platform that the visitor used */
    browser?: {
        /** @description Name of the browser, for instance `Chrome` */
        browser_name?: string | null;
        /** @description Version of the visitor's browser */
        browser_version?: string | null;
        /** @description Device that the browser ran on, if it was recognised */
        device_name?: string | null;
        /** @description Operating system of the visitor, for instance `macOS` */
        platform_name?: string | null;
        /** @description Version of the visitor's operating system */
        platform_version?: string | null;
    } & {
        [key: string]: unknown;
    };
    /** @description Language of the visitor's browser */
    browser_language?: string | null;
    /** @description When the visitor began, by the clock of the browser */
    initiated_at?: {
        /** @description As the visitor's browser writes dates */
        timestamp?: string;
    } & {
        [key: string]: unknown;
    };
    /** @description The page that the visitor is on */
    referer?: string | null;
    /** @description Language that the widget is shown in, as a code */
    widget_language?: string | null;
} & {
    [key: string]: unknown;
};
/** What the widget offers; a newer server may send others */
export type WidgetFeature = "attachments" | "emoji_picker" | "end_conversation" | "use_inbox_avatar_for_bot" | "allow_mobile_webview" | (string & {});
/** When an inbox is open on a day of the week */
export type WorkingHours = {
    /** @description null on a day that is closed */
    close_hour: number | null;
    /** @description null on a day that is closed */
    close_minutes: number | null;
    /** @description Whether the inbox is closed on that whole day */
    closed_all_day: boolean;
    /** @description 0 is Sunday */
    day_of_week: number;
    /** @description Whether the inbox is open for all 24 hours */
    open_all_day: boolean;
    /** @description null on a day that is closed */
    open_hour: number | null;
    /** @description null on a day that is closed */
    open_minutes: number | null;
};
/** A day that is neither closed nor open all day needs both times */
export type WorkingHoursUpdate = {
    /** @description Hour of closing, 0 to 23, in the inbox's timezone */
    close_hour?: number | null;
    /** @description Minute of the closing time, 0 to 59; see `close_hour` */
    close_minutes?: number | null;
    /** @description Whether the inbox is closed on that whole day */
    closed_all_day?: boolean;
    /** @description 0 is Sunday */
    day_of_week: number;
    /** @description Whether the inbox is open for all 24 hours */
    open_all_day?: boolean;
    /** @description Hour of opening, 0 to 23, in the inbox's timezone */
    open_hour?: number | null;
    /** @description Minute of the opening time, 0 to 59; see `open_hour` */
    open_minutes?: number | null;
};
