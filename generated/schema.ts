// Written by `npm run generate`. Change spec/corrections/ instead.

export interface paths {
    "/api/v1/accounts/{account_id}/agent_bots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all AgentBots
         * @description List all agent bots available for the current account
         */
        get: operations["list-all-account-agent-bots"];
        put?: never;
        /**
         * Create an Agent Bot
         * @description Create an agent bot in the account
         */
        post: operations["create-an-account-agent-bot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/agent_bots/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an agent bot details
         * @description Get the details of an agent bot in the account
         */
        get: operations["get-details-of-a-single-account-agent-bot"];
        put?: never;
        post?: never;
        /**
         * Delete an AgentBot
         * @description Delete an AgentBot from the account
         */
        delete: operations["delete-an-account-agent-bot"];
        options?: never;
        head?: never;
        /**
         * Update an agent bot
         * @description Update an agent bot's attributes
         */
        patch: operations["update-an-account-agent-bot"];
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
         * List Contacts
         * @description Listing all the contacts with pagination (Page size = 15)
         */
        get: operations["contactList"];
        put?: never;
        /**
         * Create Contact
         * @description Create New Contact
         */
        post: operations["contactCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/contacts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show Contact */
        get: operations["contactDetails"];
        /** Update Contact */
        put: operations["contactUpdate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/contacts/{id}/contact_inboxes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create contact inbox
         * @description Create a contact inbox record for an inbox
         */
        post: operations["contactInboxCreation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/contacts/{id}/contactable_inboxes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Contactable Inboxes
         * @description Get List of contactable Inboxes
         */
        get: operations["contactableInboxesGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/contacts/{id}/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Conversations */
        get: operations["contactConversations"];
        put?: never;
        post?: never;
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
         * Search Contacts
         * @description Search the contacts using a search key, currently supports email search (Page size = 15)
         */
        get: operations["contactSearch"];
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
         * @description With its newest message; the others come from its messages. Bots may ask since 4.14.2.
         */
        get: operations["getConversation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
         * Assign Conversation
         * @description Assign a conversation to an agent or a team
         */
        post: operations["assign-a-conversation"];
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
         * Delete a message
         * @description Delete a message and it's attachments from the conversation.
         */
        delete: operations["delete-a-message"];
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
        /** Set or clear the priority of a conversation */
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
    "/api/v1/accounts/{account_id}/inboxes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all inboxes
         * @description List all inboxes available in the current account
         */
        get: operations["listAllInboxes"];
        put?: never;
        /**
         * Create an inbox
         * @description You can create more than one website inbox in each account
         */
        post: operations["inboxCreation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/inboxes/{id}": {
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
         * Update Inbox
         * @description Add avatar and disable auto assignment for an inbox
         */
        patch: operations["updateInbox"];
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/inboxes/{id}/agent_bot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Inbox Agent Bot
         * @description See if an agent bot is associated to the Inbox
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
    "/api/v1/accounts/{account_id}/inboxes/{id}/set_agent_bot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add or remove agent bot
         * @description To add an agent bot pass agent_bot id, to remove agent bot from an inbox pass null
         */
        post: operations["updateAgentBot"];
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
         * List all the Integrations
         * @description Get the details of all Integrations available for the account
         */
        get: operations["get-details-of-all-integrations"];
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
         * Create an integration hook
         * @description Create an integration hook
         */
        post: operations["create-an-integration-hook"];
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
         * Delete an Integration Hook
         * @description Delete an Integration Hook
         */
        delete: operations["delete-an-integration-hook"];
        options?: never;
        head?: never;
        /**
         * Update an Integration Hook
         * @description Update an Integration Hook
         */
        patch: operations["update-an-integrations-hook"];
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
         * List all teams
         * @description List all teams available in the current account
         */
        get: operations["list-all-teams"];
        put?: never;
        /**
         * Create a team
         * @description Create a team in the account
         */
        post: operations["create-a-team"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/teams/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a team details
         * @description Get the details of a team in the account
         */
        get: operations["get-details-of-a-single-team"];
        put?: never;
        post?: never;
        /**
         * Delete a team
         * @description Delete a team from the account
         */
        delete: operations["delete-a-team"];
        options?: never;
        head?: never;
        /**
         * Update a team
         * @description Update a team's attributes
         */
        patch: operations["update-a-team"];
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
         * Fetch user profile
         * @description Get the user profile details
         */
        get: operations["fetchProfile"];
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
        get?: never;
        put?: never;
        /**
         * Create an Account
         * @description Create an Account
         */
        post: operations["create-an-account"];
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
        /**
         * Get an account details
         * @description Get the details of an account
         */
        get: operations["get-details-of-an-account"];
        put?: never;
        post?: never;
        /**
         * Delete an Account
         * @description Delete an Account
         */
        delete: operations["delete-an-account"];
        options?: never;
        head?: never;
        /**
         * Update an account
         * @description Update an account's attributes
         */
        patch: operations["update-an-account"];
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
         * List all Account Users
         * @description List all account users
         */
        get: operations["list-all-account-users"];
        put?: never;
        /**
         * Create an Account User
         * @description Create an Account User
         */
        post: operations["create-an-account-user"];
        /**
         * Delete an Account User
         * @description Delete an Account User
         */
        delete: operations["delete-an-account-user"];
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
         * List all AgentBots
         * @description List all agent bots available
         */
        get: operations["list-all-agent-bots"];
        put?: never;
        /**
         * Create an Agent Bot
         * @description Create an agent bot
         */
        post: operations["create-an-agent-bot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/platform/api/v1/agent_bots/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an agent bot details
         * @description Get the details of an agent bot
         */
        get: operations["get-details-of-a-single-agent-bot"];
        put?: never;
        post?: never;
        /**
         * Delete an AgentBot
         * @description Delete an AgentBot
         */
        delete: operations["delete-an-agent-bot"];
        options?: never;
        head?: never;
        /**
         * Update an agent bot
         * @description Update an agent bot's attributes
         */
        patch: operations["update-an-agent-bot"];
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
         * Create a User
         * @description Create a User
         */
        post: operations["create-a-user"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/platform/api/v1/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an user details
         * @description Get the details of an user
         */
        get: operations["get-details-of-a-user"];
        put?: never;
        post?: never;
        /**
         * Delete a User
         * @description Delete a User
         */
        delete: operations["delete-a-user"];
        options?: never;
        head?: never;
        /**
         * Update a user
         * @description Update a user's attributes
         */
        patch: operations["update-a-user"];
        trace?: never;
    };
    "/platform/api/v1/users/{id}/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get User SSO Link
         * @description Get the sso link of a user
         */
        get: operations["get-sso-url-of-a-user"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        account: {
            /** @description Account ID */
            id?: number;
            /** @description Name of the account */
            name?: string;
            /**
             * @description The user role in the account
             * @enum {string}
             */
            role?: "administrator" | "agent";
        };
        account_create_update_payload: {
            /** @description Name of the account */
            name?: string;
        };
        /** @description A user as a member of an account */
        Agent: {
            account_id: number | null;
            /** @description Goes offline when the dashboard is closed */
            auto_offline: boolean | null;
            availability_status: components["schemas"]["Availability"] | null;
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
            email: string;
            id: number;
            name: string;
            /** @description How the user signs in, for instance `email` */
            provider: string;
            role: components["schemas"]["AgentRole"] | null;
            /** @description Address of the picture; empty when there is none */
            thumbnail: string;
        };
        agent_bot: {
            /** @description Account ID if it's an account specific bot */
            account_id?: number;
            /** @description The description about the agent bot */
            description?: string;
            /** @description ID of the agent bot */
            id?: number;
            /** @description The name of the agent bot */
            name?: string;
            /** @description The webhook URL for the bot */
            outgoing_url?: string;
        };
        agent_bot_create_update_payload: {
            /** @description The description about the agent bot */
            description?: string;
            /** @description The name of the agent bot */
            name?: string;
            /** @description The webhook URL for the bot */
            outgoing_url?: string;
        };
        AgentBotSender: {
            /** @description Empty when there is none */
            avatar_url: string;
            id: number;
            name: string | null;
            /** @constant */
            type: "agent_bot";
        };
        /** @enum {string} */
        AgentRole: "agent" | "administrator";
        AppliedSla: {
            /** @description Unix seconds */
            created_at: number;
            id: number;
            sla_description: string | null;
            /** @description Seconds */
            sla_first_response_time_threshold: number | null;
            sla_id: number;
            sla_name: string;
            /** @description Seconds */
            sla_next_response_time_threshold: number | null;
            sla_only_during_business_hours: boolean | null;
            /** @description Seconds */
            sla_resolution_time_threshold: number | null;
            /** @enum {string} */
            sla_status: "active" | "hit" | "missed" | "active_with_misses";
            /** @description Unix seconds */
            updated_at: number;
        };
        /** @description An agent bot to which a conversation is assigned (since 4.10) */
        AssignedBot: {
            bot_type: "webhook" | (string & {});
            description: string | null;
            id: number;
            name: string | null;
            /** @description Absent for bots of the system and of other accounts */
            outgoing_url?: string | null;
            /** @description Address of the picture; empty when there is none */
            thumbnail: string;
        };
        /** @description A file or place that came with a message, told apart by `file_type`. Its addresses need no token. */
        Attachment: components["schemas"]["FileAttachment"] | components["schemas"]["AudioAttachment"] | components["schemas"]["LocationAttachment"] | components["schemas"]["FallbackAttachment"] | components["schemas"]["ContactAttachment"] | components["schemas"]["EmbedAttachment"];
        AudioAttachment: {
            account_id: number;
            /** @description Since 4.13 */
            content_type?: string | null;
            /** @description Redirects to the storage; needs no token */
            data_url: string | null;
            /** @description null at 4.7 */
            extension?: string | null;
            /** @description Bytes; absent when nothing is stored */
            file_size?: number;
            /** @constant */
            file_type: "audio";
            /** @description Pixels; null until a job has looked at the image */
            height?: number | null;
            id: number;
            message_id: number;
            /** @description Empty unless it is an image */
            thumb_url: string;
            /** @description Empty when there is none */
            transcribed_text?: string;
            /** @description Pixels; null until a job has looked at the image */
            width?: number | null;
        };
        /**
         * @description Whether a user is reachable
         * @enum {string}
         */
        Availability: "online" | "offline" | "busy";
        CaptainAssistantSender: {
            avatar_url: string;
            /** @description ISO 8601 */
            created_at: string;
            description: string | null;
            id: number;
            name: string;
            /** @constant */
            type: "captain_assistant";
        };
        /** @description The kind of an inbox; a newer server may send others */
        ChannelType: "Channel::Api" | "Channel::Email" | "Channel::FacebookPage" | "Channel::Instagram" | "Channel::Line" | "Channel::Sms" | "Channel::Telegram" | "Channel::Tiktok" | "Channel::TwilioSms" | "Channel::TwitterProfile" | "Channel::WebWidget" | "Channel::Whatsapp" | (string & {});
        contact: {
            /** @description The object containing additional attributes related to the contact */
            additional_attributes?: Record<string, unknown>;
            contact_inboxes?: components["schemas"]["contact_inboxes"][];
            /** @description Email address of the contact */
            email?: string;
            /** @description The name of the contact */
            name?: string;
            /** @description Phone number of the contact */
            phone_number?: string;
            /** @description Avatar URL of the contact */
            thumbnail?: string;
        };
        Contact: {
            additional_attributes: components["schemas"]["ContactAttributes"];
            /** @enum {string} */
            availability_status: "online" | "offline";
            blocked: boolean;
            /** @description Absent where the contact is part of another answer */
            contact_inboxes?: components["schemas"]["ContactInbox"][];
            /** @description Unix seconds; absent when unset */
            created_at?: number;
            custom_attributes: {
                [key: string]: unknown;
            };
            email: string | null;
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
        contact_base: components["schemas"]["generic_id"] & components["schemas"]["contact"];
        /** @description array of conversations */
        contact_conversations: (components["schemas"]["conversation"] & {
            meta?: {
                assignee?: components["schemas"]["user"];
                sender?: {
                    /** @description Channel Type */
                    channel?: string;
                    /** @description ID fo the sender */
                    id?: number;
                    /** @description The name of the sender */
                    name?: string;
                    /** @description Avatar URL of the contact */
                    thumbnail?: string;
                };
            };
        } & {
            display_id?: number;
        })[];
        contact_create: {
            email?: string;
            inbox_id: number;
            name?: string;
            phone_number?: string;
        };
        contact_inboxes: {
            inbox?: components["schemas"]["inbox"];
            /** @description Contact Inbox Source Id */
            source_id?: string;
        };
        /** @description array of contacts */
        contact_list: (components["schemas"]["generic_id"] & components["schemas"]["contact"])[];
        contact_update: {
            email?: string;
            name?: string;
            phone_number?: string;
        };
        contactable_inboxes: {
            inbox?: components["schemas"]["inbox"];
            /** @description Contact Inbox Source Id */
            source_id?: string;
        };
        ContactAttachment: {
            account_id: number;
            content_type?: string | null;
            fallback_title: string | null;
            /** @constant */
            file_type: "contact";
            id: number;
            message_id: number;
            meta: {
                [key: string]: unknown;
            };
        };
        /** @description What Chatwoot and its channels note about a contact; other keys are kept as they are sent */
        ContactAttributes: {
            /** @description Set by a background job */
            avatar_url_hash?: string;
            city?: string | null;
            company_name?: string | null;
            country?: string | null;
            /** @description Two letters */
            country_code?: string | null;
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
        /** @description A contact's address in an inbox */
        ContactInbox: {
            inbox: components["schemas"]["InboxReference"];
            source_id: string;
        };
        ContactSender: {
            additional_attributes: components["schemas"]["ContactAttributes"];
            blocked: boolean;
            custom_attributes: {
                [key: string]: unknown;
            };
            email: string | null;
            id: number;
            identifier: string | null;
            name: string;
            phone_number: string | null;
            /** @description Empty when there is none */
            thumbnail: string;
            /** @constant */
            type: "contact";
        };
        conversation: {
            /** @description Account Id */
            account_id?: number;
            /** @description The object containing additional attributes related to the conversation */
            additional_attributes?: Record<string, unknown>;
            agent_last_seen_at?: unknown;
            contact_last_seen_at?: string;
            /** @description ID of the conversation */
            id?: number;
            /** @description ID of the inbox */
            inbox_id?: number;
            messages?: unknown[];
            /**
             * @description The status of the conversation
             * @enum {string}
             */
            status?: "open" | "resolved" | "bot";
            /** @description The time at which conversation was created */
            timestamp?: string;
            /** @description The number of unread messages */
            unread_count?: number;
        };
        Conversation: {
            account_id: number;
            additional_attributes: components["schemas"]["ConversationAttributes"];
            /** @description Unix seconds, 0 = never */
            agent_last_seen_at: number;
            /** @description Absent without the SLA feature (enterprise) or a policy */
            applied_sla?: components["schemas"]["AppliedSla"];
            /** @description Unix seconds, 0 = never */
            assignee_last_seen_at: number;
            /** @description The channel still takes a reply */
            can_reply: boolean;
            /** @description Unix seconds, 0 = never */
            contact_last_seen_at: number;
            /** @description Unix seconds */
            created_at: number;
            /** @description null only where null was stored */
            custom_attributes: {
                [key: string]: unknown;
            } | null;
            /** @description Unix seconds, 0 = no reply yet */
            first_reply_created_at: number;
            /** @description The number that the dashboard shows; unique in the account */
            id: number;
            inbox_id: number;
            labels: string[];
            /** @description Unix seconds */
            last_activity_at: number;
            /** @description The newest message that is no activity, private ones included */
            last_non_activity_message: components["schemas"]["ConversationMessage"] | null;
            /** @description The newest message of any kind, or none */
            messages: components["schemas"]["ConversationMessage"][];
            meta: components["schemas"]["ConversationMeta"];
            /** @description The contact is blocked */
            muted: boolean;
            priority: components["schemas"]["ConversationPriority"] | null;
            /** @description Absent without the SLA feature (enterprise) */
            sla_events?: components["schemas"]["SlaEvent"][];
            sla_policy_id: number | null;
            /** @description ISO 8601; null unless snoozed with a date */
            snoozed_until: string | null;
            status: components["schemas"]["ConversationStatus"];
            /** @description Unix seconds, the same as last_activity_at */
            timestamp: number;
            /** @description Incoming messages since an agent looked; never more than 10 */
            unread_count: number;
            /** @description Unix seconds with fractions, the only time that has them */
            updated_at: number;
            uuid: string;
            /** @description Unix seconds, 0 = the contact is not waiting */
            waiting_since: number;
        };
        /** @description What the channel notes about a conversation; other keys are kept as they are sent */
        ConversationAttributes: {
            browser?: {
                browser_name?: string | null;
                browser_version?: string | null;
                device_name?: string | null;
                platform_name?: string | null;
                platform_version?: string | null;
            } & {
                [key: string]: unknown;
            };
            browser_language?: string | null;
            conversation_language?: string | null;
            initiated_at?: {
                /** @description As the visitor's browser writes dates */
                timestamp?: string;
            } & {
                [key: string]: unknown;
            };
            mail_subject?: string | null;
            /** @description The page on which the visitor began */
            referer?: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description Of all pages; with q, of this page only */
        ConversationCounts: {
            all_count: number;
            /** @description Assigned to anybody */
            assigned_count: number;
            /** @description Assigned to the caller */
            mine_count: number;
            unassigned_count: number;
        };
        ConversationCreate: components["schemas"]["ConversationCreateDetails"] & ({
            contact_id: number;
            inbox_id: number;
            /** @description The contact's address in the inbox; unique there */
            source_id?: string;
        } | {
            contact_id?: number;
            inbox_id?: number;
            /** @description The contact's address in the inbox; unique there */
            source_id: string;
        });
        ConversationCreateDetails: {
            additional_attributes?: components["schemas"]["ConversationAttributes"];
            /** @description Stored without a check */
            assignee_id?: number;
            /** @description Texts up to 1500 characters */
            custom_attributes?: {
                [key: string]: unknown;
            };
            /** @description The contact proved who it is */
            hmac_verified?: boolean;
            /** @description The first message */
            message?: components["schemas"]["MessageCreate"];
            /**
             * Format: date-time
             * @description ISO 8601; only with the status snoozed
             */
            snoozed_until?: string;
            status?: components["schemas"]["ConversationStatus"];
            /** @description Stored without a check */
            team_id?: number;
        };
        /** @description Nested values are written in brackets */
        ConversationCreateForm: {
            assignee_id?: number;
            contact_id?: number;
            inbox_id?: number;
            "message[attachments][]"?: Blob[];
            "message[content]"?: string;
            "message[private]"?: boolean;
            source_id?: string;
            status?: components["schemas"]["ConversationStatus"];
            team_id?: number;
        };
        /** @description One condition. `query_operator` joins it to the next one and is absent or null on the last. A word that is no key of the server's is a custom attribute; those stand last, since the server reads standard keys that come after them differently. */
        ConversationFilterCondition: {
            /** @constant */
            attribute_key: "status";
            /** @enum {string} */
            filter_operator: "equal_to" | "not_equal_to";
            /** @enum {string|null} */
            query_operator?: "AND" | "OR" | null;
            values: ("open" | "resolved" | "pending" | "snoozed" | "all")[];
        } | {
            /** @constant */
            attribute_key: "priority";
            /** @enum {string} */
            filter_operator: "equal_to" | "not_equal_to";
            /** @enum {string|null} */
            query_operator?: "AND" | "OR" | null;
            values: components["schemas"]["ConversationPriority"][];
        } | {
            /** @enum {string} */
            attribute_key: "contact_id" | "display_id";
            /** @enum {string} */
            filter_operator: "equal_to" | "not_equal_to";
            /** @enum {string|null} */
            query_operator?: "AND" | "OR" | null;
            values: (number | string)[];
        } | {
            /** @enum {string} */
            attribute_key: "assignee_id" | "inbox_id" | "team_id" | "campaign_id" | "labels";
            /** @enum {string} */
            filter_operator: "equal_to" | "not_equal_to";
            /** @enum {string|null} */
            query_operator?: "AND" | "OR" | null;
            values: (number | string)[];
        } | {
            /** @enum {string} */
            attribute_key: "assignee_id" | "inbox_id" | "team_id" | "campaign_id" | "labels";
            /** @enum {string} */
            filter_operator: "is_present" | "is_not_present";
            /** @enum {string|null} */
            query_operator?: "AND" | "OR" | null;
            /** @description Empty */
            values?: string[];
        } | {
            /** @enum {string} */
            attribute_key: "browser_language" | "conversation_language" | "country_code";
            /** @enum {string} */
            filter_operator: "equal_to" | "not_equal_to";
            /** @enum {string|null} */
            query_operator?: "AND" | "OR" | null;
            values: string[];
        } | {
            /** @enum {string} */
            attribute_key: "referer" | "mail_subject";
            /** @enum {string} */
            filter_operator: "equal_to" | "not_equal_to" | "contains" | "does_not_contain";
            /** @enum {string|null} */
            query_operator?: "AND" | "OR" | null;
            values: string[];
        } | {
            /** @enum {string} */
            attribute_key: "created_at" | "last_activity_at";
            /** @enum {string} */
            filter_operator: "is_greater_than" | "is_less_than";
            /** @enum {string|null} */
            query_operator?: "AND" | "OR" | null;
            values: string[];
        } | {
            /** @description The key of a custom attribute */
            attribute_key: string;
            /** @enum {string} */
            filter_operator: "equal_to" | "not_equal_to" | "contains" | "does_not_contain" | "is_greater_than" | "is_less_than" | "is_present" | "is_not_present";
            /** @enum {string|null} */
            query_operator?: "AND" | "OR" | null;
            values?: (string | number | boolean)[];
        };
        ConversationFilterResult: {
            meta: components["schemas"]["FilterCounts"];
            payload: components["schemas"]["Conversation"][];
        };
        ConversationList: {
            data: {
                meta: components["schemas"]["ConversationCounts"];
                payload: components["schemas"]["Conversation"][];
            };
        };
        /** @description A message inside a conversation */
        ConversationMessage: {
            account_id: number;
            additional_attributes: components["schemas"]["MessageAttributes"];
            /** @description Absent when there are none */
            attachments?: components["schemas"]["Attachment"][];
            content: string | null;
            content_attributes: components["schemas"]["MessageContentAttributes"];
            content_type: components["schemas"]["MessageContentType"];
            conversation: {
                assignee_id: number | null;
                contact_inbox: {
                    source_id: string;
                };
                /** @description Unix seconds */
                last_activity_at: number;
                unread_count: number;
            };
            /** @description The number that the dashboard shows */
            conversation_id: number;
            /** @description Unix seconds */
            created_at: number;
            echo_id?: string;
            external_source_ids: {
                [key: string]: unknown;
            };
            /** @description Unique on the whole server */
            id: number;
            inbox_id: number;
            message_type: components["schemas"]["MessageType"];
            /** @description A note that the contact does not see */
            private: boolean;
            /** @description The text as the channel gets it */
            processed_message_content: string | null;
            /** @description Absent for messages of the system and of deleted senders */
            sender?: components["schemas"]["MessageSender"];
            sender_id: number | null;
            sender_type: "User" | "Contact" | "AgentBot" | "Captain::Assistant" | (string & {}) | null;
            sentiment: {
                [key: string]: unknown;
            };
            /** @description The id that the channel gave */
            source_id: string | null;
            status: components["schemas"]["MessageStatus"];
            /** @description ISO 8601, unlike created_at */
            updated_at: string;
        };
        /** @description Who takes part; `assignee_type` tells a user from a bot */
        ConversationMeta: components["schemas"]["ConversationMetaOfUser"] | components["schemas"]["ConversationMetaOfBot"];
        ConversationMetaOfBot: {
            assignee: components["schemas"]["AssignedBot"];
            /**
             * @description Since 4.10
             * @constant
             */
            assignee_type: "AgentBot";
            channel: components["schemas"]["ChannelType"] | null;
            /** @description The contact proved who it is */
            hmac_verified: boolean | null;
            sender: components["schemas"]["Contact"];
            /** @description Absent when there is none */
            team?: components["schemas"]["Team"];
        };
        ConversationMetaOfUser: {
            /** @description Absent when nobody is assigned */
            assignee?: components["schemas"]["Agent"];
            /**
             * @description Since 4.10; absent when nobody is assigned
             * @constant
             */
            assignee_type?: "User";
            channel: components["schemas"]["ChannelType"] | null;
            /** @description The contact proved who it is */
            hmac_verified: boolean | null;
            sender: components["schemas"]["Contact"];
            /** @description Absent when there is none */
            team?: components["schemas"]["Team"];
        };
        /** @enum {string} */
        ConversationPriority: "low" | "medium" | "high" | "urgent";
        /** @enum {string} */
        ConversationStatus: "open" | "resolved" | "pending" | "snoozed";
        EmbedAttachment: {
            account_id: number;
            content_type?: string | null;
            data_url: string | null;
            /** @constant */
            file_type: "embed";
            id: number;
            message_id: number;
        };
        /** @description Most handled errors */
        ErrorText: {
            error: string;
        };
        extended_contact: components["schemas"]["contact"] & {
            /**
             * @description Availability status of the user
             * @enum {string}
             */
            availability_status?: "online" | "offline";
            /** @description Id of the user */
            id?: number;
        };
        FallbackAttachment: {
            account_id: number;
            content_type?: string | null;
            data_url: string | null;
            fallback_title: string | null;
            /** @constant */
            file_type: "fallback";
            id: number;
            message_id: number;
        };
        FileAttachment: {
            account_id: number;
            /** @description Since 4.13 */
            content_type?: string | null;
            /** @description Redirects to the storage; needs no token */
            data_url: string | null;
            /** @description null at 4.7 */
            extension?: string | null;
            /** @description Bytes; absent when nothing is stored */
            file_size?: number;
            /** @enum {string} */
            file_type: "image" | "video" | "file" | "share" | "story_mention" | "ig_reel" | "ig_post" | "ig_story";
            /** @description Pixels; null until a job has looked at the image */
            height?: number | null;
            id: number;
            message_id: number;
            /** @description Empty unless it is an image */
            thumb_url: string;
            /** @description Pixels; null until a job has looked at the image */
            width?: number | null;
        };
        /** @description Of all pages */
        FilterCounts: {
            all_count: number;
            /** @description Assigned to the caller */
            mine_count: number;
            unassigned_count: number;
        };
        /** @description The framework's own answer to what the server did not handle */
        FrameworkError: {
            /** @description Its name */
            error: string;
            /** @description The HTTP status once more */
            status: number;
        };
        generic_id: {
            id?: number;
        };
        inbox: {
            /** @description The avatar image of the inbox */
            avatar_url?: string;
            /** @description The type of the inbox */
            channel_type?: string;
            /** @description The flag which shows whether Auto Assignment is enabled or not */
            enable_auto_assignment?: boolean;
            /** @description The flag which shows whether greeting is enabled */
            greeting_enabled?: boolean;
            /** @description A greeting message when the user starts the conversation */
            greeting_message?: string;
            /** @description ID of the inbox */
            id?: number;
            /** @description The name of the inbox */
            name?: string;
            /** @description Script used to load the website widget */
            web_widget_script?: string;
            /** @description Website Token */
            website_token?: string;
            /** @description Website URL */
            website_url?: string;
            /** @description Welcome tagline to be displayed on the widget */
            welcome_tagline?: string;
            /** @description Welcome title to be displayed on the widget */
            welcome_title?: string;
            /** @description Widget Color used for customization of the widget */
            widget_color?: string;
        };
        /** @description An inbox as part of another answer */
        InboxReference: {
            /** @description Empty when there is none */
            avatar_url: string;
            channel_id: number;
            channel_type: components["schemas"]["ChannelType"];
            id: number;
            name: string;
            provider: string | null;
        };
        integrations_app: {
            /** @description Whether multiple hooks can be created for the integration */
            allow_multiple_hooks?: boolean;
            /** @description The description about the team */
            description?: string;
            /** @description Whether the integration is enabled for the account */
            enabled?: boolean;
            /** @description Whether the integration is an account or inbox integration */
            hook_type?: string;
            /** @description If there are any hooks created for this integration */
            hooks?: unknown[];
            /** @description The ID of the integration */
            id?: string;
            /** @description The name of the integration */
            name?: string;
        };
        integrations_hook: {
            /** @description Account ID of the integration */
            account_id?: string;
            /** @description The ID of the integration app */
            app_id?: string;
            /** @description Whether its an account or inbox integration hook */
            hook_type?: boolean;
            /** @description The ID of the integration hook */
            id?: string;
            /** @description Inbox ID if its an Inbox integration */
            inbox_id?: string;
            /** @description The associated settings for the integration */
            settings?: Record<string, unknown>;
            /** @description Whether the integration hook is enabled for the account */
            status?: boolean;
        };
        integrations_hook_create_payload: {
            /** @description The ID of app for which integration hook is being created */
            app_id?: string;
            /** @description The inbox ID, if the hook is an inbox hook */
            inbox_id?: string;
            /** @description The settings required by the integration */
            settings?: Record<string, unknown>;
        };
        integrations_hook_update_payload: {
            /** @description The settings required by the integration */
            settings?: Record<string, unknown>;
        };
        LocationAttachment: {
            account_id: number;
            content_type?: string | null;
            coordinates_lat: number;
            coordinates_long: number;
            data_url: string | null;
            fallback_title: string | null;
            /** @constant */
            file_type: "location";
            id: number;
            message_id: number;
        };
        /** @description A message as the message endpoints answer it */
        Message: {
            /** @description Last uploaded first; absent when there are none */
            attachments?: components["schemas"]["Attachment"][];
            /** @description Of a `voice_call` (4.14.2, enterprise) */
            call?: components["schemas"]["MessageCall"];
            content: string | null;
            content_attributes: components["schemas"]["MessageContentAttributes"];
            content_type: components["schemas"]["MessageContentType"];
            /** @description The number that the dashboard shows */
            conversation_id: number;
            /** @description Unix seconds */
            created_at: number;
            /** @description What the caller sent, in the answer to a create only */
            echo_id?: string;
            /** @description Unique on the whole server */
            id: number;
            inbox_id: number;
            message_type: components["schemas"]["MessageType"];
            /** @description A note that the contact does not see */
            private: boolean;
            /** @description Absent for messages of the system and of deleted senders */
            sender?: components["schemas"]["MessageSender"];
            /** @description The id that the channel gave */
            source_id: string | null;
            status: components["schemas"]["MessageStatus"];
        };
        MessageAttributes: {
            campaign_id?: number | string | null;
            template_params?: components["schemas"]["TemplateParams"];
        } & {
            [key: string]: unknown;
        };
        /** @description A phone call */
        MessageCall: {
            accepted_by_agent_id?: number | null;
            accepted_by_agent_name?: string | null;
            conference_sid?: string | null;
            direction?: string | null;
            /** @description Seconds */
            duration_seconds?: number | null;
            end_reason?: string | null;
            /** @description Unix seconds */
            ended_at?: number | null;
            from_number?: string | null;
            id?: number;
            provider?: string | null;
            provider_call_id?: string | null;
            recording_url?: string | null;
            /** @description Unix seconds */
            started_at?: number | null;
            status?: string | null;
            to_number?: string | null;
            transcript?: string | null;
        };
        /** @description What belongs to the content. Since 4.10 any key is kept; 4.7 keeps items, in_reply_to and automation_rule_id. */
        MessageContentAttributes: {
            /** @description The rule that sent it */
            automation_rule_id?: number;
            bcc_emails?: string[] | null;
            cc_emails?: string[] | null;
            /** @description The message was deleted; nothing else remains here */
            deleted?: boolean;
            email?: components["schemas"]["MessageEmail"];
            /** @description As the caller sent it */
            external_created_at?: number | string | null;
            /** @description Why the channel did not take it */
            external_error?: string | null;
            /** @description The id of the message that this one answers */
            in_reply_to?: number | null;
            /** @description The server adds it */
            in_reply_to_external_id?: string | null;
            /** @description Choices, cards, fields or articles, by content type */
            items?: components["schemas"]["MessageItem"][];
            /** @description What the contact chose */
            submitted_values?: {
                [key: string]: unknown;
            }[];
            to_emails?: string[] | null;
        } & {
            [key: string]: unknown;
        };
        /** @description What kind of content a message has; a newer server may send others */
        MessageContentType: "text" | "input_text" | "input_textarea" | "input_email" | "input_select" | "cards" | "form" | "article" | "incoming_email" | "input_csat" | "integrations" | "sticker" | "voice_call" | (string & {});
        MessageCreate: {
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
            content_attributes?: components["schemas"]["MessageContentAttributes"];
            /**
             * @default text
             * @enum {string}
             */
            content_type?: "text" | "input_text" | "input_textarea" | "input_email" | "input_select" | "cards" | "form" | "article" | "incoming_email" | "input_csat" | "integrations" | "sticker" | "voice_call";
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
            sender_id?: number;
            /**
             * @description With sender_id: send as that bot
             * @constant
             */
            sender_type?: "AgentBot";
            /** @description The id that another system gave */
            source_id?: string;
            template_params?: components["schemas"]["TemplateParams"];
            /** @description Addresses, separated by commas; e-mail inboxes only */
            to_emails?: string;
        };
        /** @description Nested values are written in brackets */
        MessageCreateForm: {
            /** @description The brackets belong to the name. No limit of size or number but the proxy's. */
            "attachments[]"?: Blob[];
            bcc_emails?: string;
            cc_emails?: string;
            content?: string;
            /** @description JSON text; what is no JSON becomes {} silently */
            content_attributes?: string;
            echo_id?: string;
            email_html_content?: string;
            is_voice_message?: boolean;
            /** @enum {string} */
            message_type?: "outgoing" | "incoming";
            private?: boolean;
            source_id?: string;
            "template_params[name]"?: string;
            to_emails?: string;
        };
        /** @description The mail of an e-mail inbox; incoming ones have more keys */
        MessageEmail: {
            html_content?: components["schemas"]["MessageEmailText"];
            text_content?: components["schemas"]["MessageEmailText"];
        } & {
            [key: string]: unknown;
        };
        MessageEmailText: {
            full?: string | null;
            /** @description Without what it quotes */
            reply?: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description input_select has title and value; cards title, description, media_url and actions; form type, placeholder, label, name, options, default, required, pattern, title and pattern_error; article title, description and link. Other keys are refused. */
        MessageItem: {
            /** @description At least one */
            actions?: {
                payload?: string;
                text: string;
                type: "link" | "postback" | (string & {});
                uri?: string;
            }[];
            default?: string;
            description?: string;
            label?: string;
            link?: string;
            media_url?: string;
            name?: string;
            options?: {
                [key: string]: unknown;
            }[];
            pattern?: string;
            pattern_error?: string;
            placeholder?: string;
            required?: string;
            title?: string;
            type?: string;
            value?: string;
        };
        MessageList: {
            meta: components["schemas"]["MessageListMeta"];
            payload: components["schemas"]["Message"][];
        };
        /** @description What the conversation of these messages is about */
        MessageListMeta: {
            additional_attributes: components["schemas"]["ConversationAttributes"];
            /** @description ISO 8601 here; unix seconds in a conversation */
            agent_last_seen_at: string | null;
            /** @description Absent when nobody is assigned */
            assignee?: components["schemas"]["UserSender"];
            /** @description ISO 8601 here; unix seconds in a conversation */
            assignee_last_seen_at: string | null;
            contact: components["schemas"]["ContactSender"];
            labels: string[];
        };
        /** @description Who wrote a message, told apart by `type` */
        MessageSender: components["schemas"]["ContactSender"] | components["schemas"]["UserSender"] | components["schemas"]["AgentBotSender"] | components["schemas"]["CaptainAssistantSender"];
        /** @enum {string} */
        MessageStatus: "sent" | "delivered" | "read" | "failed";
        /**
         * @description 0 incoming, 1 outgoing, 2 activity, 3 template
         * @enum {integer}
         */
        MessageType: 0 | 1 | 2 | 3;
        platform_account: {
            /** @description Account ID */
            id?: number;
            /** @description Name of the account */
            name?: string;
        };
        /** @description A record that did not pass its validations */
        RecordInvalid: {
            /** @description Names of the fields */
            attributes: string[];
            /** @description All reasons as text, joined by a comma */
            message: string;
        };
        /** @description No token arrived; also what remains when a proxy drops the header on the way */
        SignInRequired: {
            errors: string[];
        };
        SlaEvent: {
            /** @description Unix seconds */
            created_at: number;
            /**
             * @description First response, next response, resolution time
             * @enum {string}
             */
            event_type: "frt" | "nrt" | "rt";
            id: number;
            meta: {
                [key: string]: unknown;
            };
            /** @description Unix seconds */
            updated_at: number;
        };
        /**
         * @description Id of the session for which the conversation is created.
         *
         *
         *
         *      Source Ids can be obtained through contactable inboxes API or via generated.
         *
         *     Website: Chatwoot generated string which can be obtained from webhook events.
         *     Phone Channels(Twilio): Phone number in e164 format
         *     Email Channels: Contact Email address
         *     API Channel: Any Random String
         */
        source_id: string;
        StatusChange: {
            /** @description The number that the dashboard shows */
            conversation_id: number;
            current_status: components["schemas"]["ConversationStatus"];
            /** @description ISO 8601 */
            snoozed_until: string | null;
            /** @description null when a bot hands over */
            success: boolean | null;
        };
        team: {
            /** @description The ID of the account with the team is a part of */
            account_id?: number;
            /** @description If this setting is turned on, the system would automatically assign the conversation to an agent in the team while assigning the conversation to a team */
            allow_auto_assign?: boolean;
            /** @description The description about the team */
            description?: string;
            /** @description The ID of the team */
            id?: number;
            /** @description This field shows whether the current user is a part of the team */
            is_member?: boolean;
            /** @description The name of the team */
            name?: string;
        };
        Team: {
            account_id: number;
            /** @description Conversations of the team get an agent by themselves */
            allow_auto_assign: boolean;
            description: string | null;
            id: number;
            /** @description Whether the caller belongs to the team */
            is_member: boolean;
            /** @description Stored in lower case */
            name: string;
        };
        team_create_update_payload: {
            /** @description If this setting is turned on, the system would automatically assign the conversation to an agent in the team while assigning the conversation to a team */
            allow_auto_assign?: boolean;
            /** @description The description of the team */
            description?: string;
            /** @description The name of the team */
            name?: string;
        };
        /** @description A template of a WhatsApp or Twilio inbox */
        TemplateParams: {
            /** @description For instance `UTILITY` or `MARKETING` */
            category?: string;
            /** @description For instance `en_US` */
            language?: string;
            name: string;
            namespace?: string;
            /** @description Values of the placeholders */
            processed_params?: {
                [key: string]: unknown;
            };
        };
        user: {
            account_id?: number;
            accounts?: components["schemas"]["account"][];
            available_name?: string;
            confirmed?: boolean;
            display_name?: string;
            email?: string;
            id?: number;
            name?: string;
            /** @enum {string} */
            role?: "agent" | "administrator";
            uid?: string;
        };
        user_create_update_payload: {
            /** @description Name of the account */
            name?: string;
        };
        UserSender: {
            /** @description null in the public API */
            availability_status: components["schemas"]["Availability"] | null;
            available_name: string;
            /** @description Empty when there is none */
            avatar_url: string;
            id: number;
            name: string;
            /** @description Empty when there is none */
            thumbnail: string;
            /** @constant */
            type: "user";
        };
    };
    responses: {
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
        /** @description No such record. */
        FrameworkNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FrameworkError"];
            };
        };
        /** @description The server failed; also its answer to words and shapes that it does not know. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FrameworkError"];
            };
        };
        /** @description The body is no JSON. A caller whose Accept header is not `application/json` gets no body at all. */
        MalformedRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FrameworkError"];
            };
        };
        /** @description No such record (`error`). A route or verb that the server does not have is the framework's answer, with `status`. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorText"] | components["schemas"]["FrameworkError"];
            };
        };
        /** @description The token is none of a platform app (`Invalid access_token`), or the app does not own the record. */
        PlatformUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorText"];
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
                "application/json": components["schemas"]["ErrorText"] | components["schemas"]["SignInRequired"];
            };
        };
        /** @description The server read the request and will not store it; the text says why. */
        Unprocessable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RecordInvalid"] | components["schemas"]["ErrorText"];
            };
        };
    };
    parameters: {
        /** @description The account; it stands in the address of the dashboard */
        AccountId: number;
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
        /** @description From 1; a page past the end is empty */
        Page: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "list-all-account-agent-bots": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The numeric ID of the account */
                account_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["agent_bot"][];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "create-an-account-agent-bot": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The numeric ID of the account */
                account_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["agent_bot_create_update_payload"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["agent_bot"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "get-details-of-a-single-account-agent-bot": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The numeric ID of the account */
                account_id: number;
                /** @description The ID of the agentbot to be updated */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["agent_bot"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "delete-an-account-agent-bot": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The numeric ID of the account */
                account_id: number;
                /** @description The ID of the agentbot to be updated */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
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
    "update-an-account-agent-bot": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The numeric ID of the account */
                account_id: number;
                /** @description The ID of the agentbot to be updated */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["agent_bot_create_update_payload"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["agent_bot"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    contactList: {
        parameters: {
            query?: {
                /** @description The page parameter */
                page?: number;
                /** @description The attribute by which list should be sorted */
                sort?: "name" | "email" | "phone_number" | "last_activity_at" | "-name" | "-email" | "-phone_number" | "-last_activity_at";
            };
            header?: never;
            path: {
                /** @description The numeric ID of the account */
                account_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["contact_list"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    contactCreate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The numeric ID of the account */
                account_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["contact_create"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["extended_contact"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    contactDetails: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The numeric ID of the account */
                account_id: number;
                /** @description ID of the contact */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["extended_contact"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description Access denied */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    contactUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The numeric ID of the account */
                account_id: number;
                /** @description ID of the contact */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["contact_update"];
            };
        };
        responses: {
            /** @description Success */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["contact_base"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description Access denied */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    contactInboxCreation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The numeric ID of the account */
                account_id: number;
                /** @description ID of the contact */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The ID of the inbox */
                    inbox_id: number;
                    source_id?: components["schemas"]["source_id"];
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["contact_inboxes"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            /** @description Incorrect payload */
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
    contactableInboxesGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The numeric ID of the account */
                account_id: number;
                /** @description ID of the contact */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["contactable_inboxes"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            /** @description Incorrect payload */
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
    contactConversations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The numeric ID of the account */
                account_id: number;
                /** @description ID of the contact */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["contact_conversations"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description Access denied */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    contactSearch: {
        parameters: {
            query?: {
                /** @description The page parameter */
                page?: number;
                q?: string;
                /** @description The attribute by which list should be sorted */
                sort?: "name" | "email" | "phone_number" | "last_activity_at" | "-name" | "-email" | "-phone_number" | "-last_activity_at";
            };
            header?: never;
            path: {
                /** @description The numeric ID of the account */
                account_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        payload?: components["schemas"]["contact_list"];
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
                    "application/json": components["schemas"]["ConversationList"];
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
                "application/json": components["schemas"]["ConversationCreate"];
                "multipart/form-data": components["schemas"]["ConversationCreateForm"];
            };
        };
        responses: {
            /** @description The conversation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
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
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "assign-a-conversation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The numeric ID of the account */
                account_id: number;
                /** @description The numeric ID of the conversation */
                conversation_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Id of the assignee user */
                    assignee_id?: number;
                    /** @description Id of the team. If the assignee_id is present, this param would be ignored */
                    team_id?: number;
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["user"];
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
                    "application/json": components["schemas"]["MessageList"];
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
                "application/json": components["schemas"]["MessageCreate"];
                "multipart/form-data": components["schemas"]["MessageCreateForm"];
            };
        };
        responses: {
            /** @description The message */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
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
                    "application/json": components["schemas"]["ErrorText"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "delete-a-message": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The numeric ID of the account */
                account_id: number;
                /** @description The numeric ID of the conversation */
                conversation_id: number;
                /** @description The numeric ID of the message */
                message_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
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
                    priority: components["schemas"]["ConversationPriority"] | null;
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
                    status?: components["schemas"]["ConversationStatus"];
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
                        payload: components["schemas"]["StatusChange"];
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
                    payload: components["schemas"]["ConversationFilterCondition"][];
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
                    "application/json": components["schemas"]["ConversationFilterResult"];
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
                    "application/json": components["schemas"]["ErrorText"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listAllInboxes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The numeric ID of the account */
                account_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["inbox"][];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description Access denied */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    inboxCreation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The numeric ID of the account */
                account_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description File for avatar image */
                    avatar?: Blob;
                    channel?: {
                        /** @description A message which will be sent if there is not agent available. This is not available if agentbot is connected */
                        agent_away_message?: string;
                        /** @enum {string} */
                        type?: "web_widget";
                        /** @description URL at which the widget will be loaded */
                        website_url?: string;
                        /** @description Welcome tagline to be displayed on the widget */
                        welcome_tagline?: string;
                        /** @description Welcome title to be displayed on the widget */
                        welcome_title?: string;
                        /** @description A Hex-color string used to customize the widget */
                        widget_color?: string;
                    };
                    /** @description The name of the inbox */
                    name?: string;
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["inbox"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description Access denied */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
                /** @description The numeric ID of the account */
                account_id: number;
                /** @description ID of the inbox */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Image file for avatar */
                    avatar?: Blob;
                    channel?: {
                        /** @description A message which will be sent if there is not agent available. This is not available if agentbot is connected */
                        agent_away_message?: string;
                        /** @description URL at which the widget will be loaded */
                        website_url?: string;
                        /** @description Welcome tagline to be displayed on the widget */
                        welcome_tagline?: string;
                        /** @description Welcome title to be displayed on the widget */
                        welcome_title?: string;
                        /** @description A Hex-color string used to customize the widget */
                        widget_color?: string;
                    };
                    /** @description Enable Auto Assignment */
                    enable_auto_assignment: boolean;
                    /** @description The name of the inbox */
                    name?: string;
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["inbox"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description Access denied */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getInboxAgentBot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The numeric ID of the account */
                account_id: number;
                /** @description ID of the inbox */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["agent_bot"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description Access denied */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
                /** @description The numeric ID of the account */
                account_id: number;
                /** @description ID of the inbox */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Agent bot ID */
                    agent_bot: number;
                };
            };
        };
        responses: {
            /** @description Success */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description Access denied */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "get-details-of-all-integrations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The numeric ID of the account */
                account_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["integrations_app"][];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "create-an-integration-hook": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The numeric ID of the account */
                account_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["integrations_hook_create_payload"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["integrations_hook"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "delete-an-integration-hook": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The numeric ID of the account */
                account_id: number;
                /** @description The numeric ID of the integration hook */
                hook_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
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
    "update-an-integrations-hook": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The numeric ID of the account */
                account_id: number;
                /** @description The numeric ID of the integration hook */
                hook_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["integrations_hook_update_payload"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["integrations_hook"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "list-all-teams": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The numeric ID of the account */
                account_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["team"][];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "create-a-team": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The numeric ID of the account */
                account_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["team_create_update_payload"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["team"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "get-details-of-a-single-team": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The numeric ID of the account */
                account_id: number;
                /** @description The ID of the team to be updated */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["team"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "delete-a-team": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The numeric ID of the account */
                account_id: number;
                /** @description The ID of the team to be updated */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
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
    "update-a-team": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The numeric ID of the account */
                account_id: number;
                /** @description The ID of the team to be updated */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["team_create_update_payload"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["team"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    fetchProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["user"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "create-an-account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["account_create_update_payload"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["platform_account"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["PlatformUnauthorized"];
            404: components["responses"]["FrameworkNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "get-details-of-an-account": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The numeric ID of the account */
                account_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["platform_account"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["PlatformUnauthorized"];
            404: components["responses"]["FrameworkNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "delete-an-account": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The numeric ID of the account */
                account_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
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
    "update-an-account": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The numeric ID of the account */
                account_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["account_create_update_payload"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["platform_account"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["PlatformUnauthorized"];
            404: components["responses"]["FrameworkNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "list-all-account-users": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The numeric ID of the account */
                account_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The ID of the user */
                        account_id?: number;
                        /** @description whether user is an administrator or agent */
                        role?: string;
                        /** @description The ID of the user */
                        user_id?: number;
                    }[];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["PlatformUnauthorized"];
            404: components["responses"]["FrameworkNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "create-an-account-user": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The numeric ID of the account */
                account_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description whether user is an administrator or agent */
                    role: string;
                    /** @description The ID of the user */
                    user_id: number;
                };
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The ID of the user */
                        account_id?: number;
                        /** @description whether user is an administrator or agent */
                        role?: string;
                        /** @description The ID of the user */
                        user_id?: number;
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
    "delete-an-account-user": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The numeric ID of the account */
                account_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The ID of the user */
                    user_id: number;
                };
            };
        };
        responses: {
            /** @description Success */
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
    "list-all-agent-bots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["agent_bot"][];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["PlatformUnauthorized"];
            404: components["responses"]["FrameworkNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "create-an-agent-bot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["agent_bot_create_update_payload"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["agent_bot"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["PlatformUnauthorized"];
            404: components["responses"]["FrameworkNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "get-details-of-a-single-agent-bot": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The ID of the agentbot to be updated */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["agent_bot"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["PlatformUnauthorized"];
            404: components["responses"]["FrameworkNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "delete-an-agent-bot": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The ID of the agentbot to be updated */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
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
    "update-an-agent-bot": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The ID of the agentbot to be updated */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["agent_bot_create_update_payload"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["agent_bot"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["PlatformUnauthorized"];
            404: components["responses"]["FrameworkNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "create-a-user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["user_create_update_payload"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["user"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["PlatformUnauthorized"];
            404: components["responses"]["FrameworkNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "get-details-of-a-user": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The numeric ID of the user on the platform */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["user"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["PlatformUnauthorized"];
            404: components["responses"]["FrameworkNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "delete-a-user": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The numeric ID of the user on the platform */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
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
    "update-a-user": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The numeric ID of the user on the platform */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["user_create_update_payload"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["user"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["PlatformUnauthorized"];
            404: components["responses"]["FrameworkNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "get-sso-url-of-a-user": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The numeric ID of the user on the platform */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description SSO url to autenticate the user */
                        url?: string;
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
}
