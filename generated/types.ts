// Written by `npm run generate`. Change spec/corrections/ instead.

import type { components } from './schema.ts'

type Schemas = components['schemas']

/** A token with the record around it */
export type AccessTokenRecord = Schemas['AccessTokenRecord']
export type Account = Schemas['Account']
export type AccountConversationReport = Schemas['AccountConversationReport']
/** The plan, and what else is set of these keys; others that are stored are not shown */
export type AccountCustomAttributes = Schemas['AccountCustomAttributes']
/** An account as the GET answers it */
export type AccountDetails = Schemas['AccountDetails']
/** The name of a feature, and whether it is on; an unknown name is a 500 */
export type AccountFeatureSwitches = Schemas['AccountFeatureSwitches']
/** The features that are on, by name; one that is off is not there */
export type AccountFeatures = Schemas['AccountFeatures']
/** How many an account may have of `agents`, `inboxes` and the like; empty when nothing is set for it */
export type AccountLimits = Schemas['AccountLimits']
/** Only what was set is there */
export type AccountSettings = Schemas['AccountSettings']
/** A suspended account answers its members with 401 */
export type AccountStatus = Schemas['AccountStatus']
export type AccountUpdate = Schemas['AccountUpdate']
/** That a user is a member of an account; the row as the database has it */
export type AccountUser = Schemas['AccountUser']
/** What the action works with. Texts: send_message, add_private_note, add_label and remove_label (titles), change_status, change_priority, send_webhook_event (an address), send_email_transcript (addresses, separated by commas). Ids: assign_agent, assign_team, add_sla; `nil` as text takes the assignment or priority away. send_attachment takes what an upload answers as `blob_id`. send_email_to_team takes one object. The others take nothing. */
export type ActionParams = Schemas['ActionParams']
/** A user as a member of an account */
export type Agent = Schemas['Agent']
/** A bot of the account or of the system */
export type AgentBot = Schemas['AgentBot']
export type AgentBotChange = Schemas['AgentBotChange']
/** Names have no prefix */
export type AgentBotForm = Schemas['AgentBotForm']
export type AgentBotSender = Schemas['AgentBotSender']
/** How a bot is told of messages; a newer server may send others */
export type AgentBotType = Schemas['AgentBotType']
export type AgentConversationReport = Schemas['AgentConversationReport']
export type AgentRole = Schemas['AgentRole']
export type ApiChannelCreate = Schemas['ApiChannelCreate']
export type ApiChannelSettings = Schemas['ApiChannelSettings']
/** An inbox that other programs fill */
export type ApiInbox = Schemas['ApiInbox']
/** Other keys are kept as they are sent */
export type ApiInboxAttributes = Schemas['ApiInboxAttributes']
export type AppliedSla = Schemas['AppliedSla']
/** An article of a help centre */
export type Article = Schemas['Article']
/** The article's category; all null when it has none */
export type ArticleCategory = Schemas['ArticleCategory']
export type ArticleCreate = Schemas['ArticleCreate']
export type ArticleList = Schemas['ArticleList']
export type ArticleListMeta = Schemas['ArticleListMeta']
/** For search engines; other keys are dropped when they are sent */
export type ArticleMeta = Schemas['ArticleMeta']
/** An article as part of another */
export type ArticleReference = Schemas['ArticleReference']
export type ArticleStatus = Schemas['ArticleStatus']
export type ArticleUpdate = Schemas['ArticleUpdate']
/** An agent bot to which a conversation is assigned (since 4.10) */
export type AssignedBot = Schemas['AssignedBot']
/** A file or place that came with a message, told apart by `file_type`; a newer server may have others. Its addresses need no token. */
export type Attachment = Schemas['Attachment']
/** The kind of an attachment; a newer server may have others */
export type AttachmentFileType = Schemas['AttachmentFileType']
/** The value of a column; times are ISO 8601 */
export type AttributeValue = Schemas['AttributeValue']
export type AudioAttachment = Schemas['AudioAttachment']
/** One change */
export type AuditLog = Schemas['AuditLog']
export type AuditLogList = Schemas['AuditLogList']
/** One thing that a rule does, kept as it was sent */
export type AutomationAction = Schemas['AutomationAction']
/** One condition, kept as it was sent. `query_operator` joins it to the next one and is null or absent on the last only. */
export type AutomationCondition = Schemas['AutomationCondition']
/** A rule on new conversations ran */
export type AutomationConversationCreatedEvent = Schemas['AutomationConversationCreatedEvent']
/** A rule on opened conversations ran */
export type AutomationConversationOpenedEvent = Schemas['AutomationConversationOpenedEvent']
/** A rule on resolved conversations ran */
export type AutomationConversationResolvedEvent = Schemas['AutomationConversationResolvedEvent']
/** A rule on changed conversations ran */
export type AutomationConversationUpdatedEvent = Schemas['AutomationConversationUpdatedEvent']
/** After what a rule runs; a newer server may know others */
export type AutomationEvent = Schemas['AutomationEvent']
/** A rule on new messages ran */
export type AutomationMessageCreatedEvent = Schemas['AutomationMessageCreatedEvent']
/** What happens by itself after an event, on conversations that meet the conditions */
export type AutomationRule = Schemas['AutomationRule']
export type AutomationRuleFile = Schemas['AutomationRuleFile']
export type AutomationRuleResult = Schemas['AutomationRuleResult']
/** Whether a user is reachable */
export type Availability = Schemas['Availability']
export type BotMetrics = Schemas['BotMetrics']
/** What bots did in a range, and in the one before */
export type BotSummary = Schemas['BotSummary']
export type BotTotals = Schemas['BotTotals']
/** Since 4.10 */
export type BulkContactUpdate = Schemas['BulkContactUpdate']
export type BulkConversationUpdate = Schemas['BulkConversationUpdate']
export type BulkLabels = Schemas['BulkLabels']
export type BulkUpdate = Schemas['BulkUpdate']
/** The one refusal of bulk actions; no word on the cause */
export type BulkUpdateRefusal = Schemas['BulkUpdateRefusal']
/** Subscribed; not said again when one subscribes twice */
export type CableConfirmSubscription = Schemas['CableConfirmSubscription']
/** The server ends the connection; a stopping server closes it without this */
export type CableDisconnect = Schemas['CableDisconnect']
/** A frame of the socket, told apart by `type`, which one with an event lacks */
export type CableFrame = Schemas['CableFrame']
/** An event */
export type CableMessage = Schemas['CableMessage']
/** Every 3 seconds; needs no answer */
export type CablePing = Schemas['CablePing']
/** Chatwoot does not send it; a refused subscription stays without an answer */
export type CableRejectSubscription = Schemas['CableRejectSubscription']
/** The first frame; commands may be sent before it */
export type CableWelcome = Schemas['CableWelcome']
export type CacheKeys = Schemas['CacheKeys']
/** A message that goes out by itself */
export type Campaign = Schemas['Campaign']
/** A text that agents put into a message by its short code */
export type CannedResponse = Schemas['CannedResponse']
export type CaptainAssistantSender = Schemas['CaptainAssistantSender']
/** A category of a help centre */
export type Category = Schemas['Category']
export type CategoryCreate = Schemas['CategoryCreate']
export type CategoryList = Schemas['CategoryList']
/** A category as part of another */
export type CategoryReference = Schemas['CategoryReference']
export type CategoryUpdate = Schemas['CategoryUpdate']
/** One change, under the name of its column: for instance status, assignee_id, label_list (a list) and cached_label_list (one text), custom_attributes (the whole object). `updated_at` is always among them. */
export type ChangedAttribute = Schemas['ChangedAttribute']
/** Conversations by status */
export type ChannelConversationCounts = Schemas['ChannelConversationCounts']
/** The kind of an inbox; a newer server may send others. Servers of 4.14 have no `Channel::Voice` any more. */
export type ChannelType = Schemas['ChannelType']
export type Contact = Schemas['Contact']
export type ContactAttachment = Schemas['ContactAttachment']
/** What Chatwoot and its channels note about a contact; other keys are kept as they are sent */
export type ContactAttributes = Schemas['ContactAttributes']
export type ContactCreate = Schemas['ContactCreate']
/** Nested values are written in brackets: `custom_attributes[plan]`, `additional_attributes[city]` */
export type ContactCreateForm = Schemas['ContactCreateForm']
export type ContactCreated = Schemas['ContactCreated']
/** A contact was made */
export type ContactCreatedEvent = Schemas['ContactCreatedEvent']
/** What the account notes about a contact, by the keys of its custom attributes */
export type ContactCustomAttributes = Schemas['ContactCustomAttributes']
export type ContactExport = Schemas['ContactExport']
/** An attachment of a message, as lists of files have it: without the parts that only a place or a shared contact has, for which the others are null */
export type ContactFile = Schemas['ContactFile']
export type ContactFileList = Schemas['ContactFileList']
/** One condition. `query_operator` joins it to the next one and is absent or null on the last. equal_to and not_equal_to look at the first value only, contains and does_not_contain at all. A contact without a value matches neither an operator nor its opposite. A word that is no key of the server's is a custom attribute. */
export type ContactFilterCondition = Schemas['ContactFilterCondition']
/** A contact's address in an inbox */
export type ContactInbox = Schemas['ContactInbox']
/** The refusal to delete a contact who is online */
export type ContactIsOnline = Schemas['ContactIsOnline']
export type ContactList = Schemas['ContactList']
export type ContactListMeta = Schemas['ContactListMeta']
export type ContactSearchMeta = Schemas['ContactSearchMeta']
export type ContactSearchResult = Schemas['ContactSearchResult']
export type ContactSender = Schemas['ContactSender']
export type ContactUpdate = Schemas['ContactUpdate']
/** Nested values are written in brackets: `custom_attributes[plan]`, `additional_attributes[city]` */
export type ContactUpdateForm = Schemas['ContactUpdateForm']
/** A contact changed */
export type ContactUpdatedEvent = Schemas['ContactUpdatedEvent']
export type Conversation = Schemas['Conversation']
/** An assignee or a team; null unassigns */
export type ConversationAssignment = Schemas['ConversationAssignment']
/** An attachment in a list. What its kind does not have (a place or a contact has no file) is null. */
export type ConversationAttachment = Schemas['ConversationAttachment']
/** What the channel notes about a conversation; other keys are kept as they are sent */
export type ConversationAttributes = Schemas['ConversationAttributes']
/** Of all pages; with q, of this page only */
export type ConversationCounts = Schemas['ConversationCounts']
export type ConversationCreate = Schemas['ConversationCreate']
export type ConversationCreateDetails = Schemas['ConversationCreateDetails']
/** Nested values are written in brackets */
export type ConversationCreateForm = Schemas['ConversationCreateForm']
/** A conversation began */
export type ConversationCreatedEvent = Schemas['ConversationCreatedEvent']
/** What the account notes about a conversation, by the keys of its custom attributes */
export type ConversationCustomAttributes = Schemas['ConversationCustomAttributes']
export type ConversationDraft = Schemas['ConversationDraft']
/** One condition. `query_operator` joins it to the next one and is absent or null on the last. A word that is no key of the server's is a custom attribute; those stand last, since the server reads standard keys that come after them differently. */
export type ConversationFilterCondition = Schemas['ConversationFilterCondition']
export type ConversationFilterResult = Schemas['ConversationFilterResult']
export type ConversationList = Schemas['ConversationList']
/** A message inside a conversation */
export type ConversationMessage = Schemas['ConversationMessage']
/** Who takes part; `assignee_type` tells a user from a bot. A newer server may have other assignees. */
export type ConversationMeta = Schemas['ConversationMeta']
export type ConversationMetaOfBot = Schemas['ConversationMetaOfBot']
/** Assigned to a user, or to nobody */
export type ConversationMetaOfUser = Schemas['ConversationMetaOfUser']
/** A conversation was opened */
export type ConversationOpenedEvent = Schemas['ConversationOpenedEvent']
export type ConversationPriority = Schemas['ConversationPriority']
/** A conversation was resolved */
export type ConversationResolvedEvent = Schemas['ConversationResolvedEvent']
/** A conversation as a search shows it */
export type ConversationSearchHit = Schemas['ConversationSearchHit']
export type ConversationSearchMessage = Schemas['ConversationSearchMessage']
export type ConversationStatus = Schemas['ConversationStatus']
/** The status of a conversation changed */
export type ConversationStatusChangedEvent = Schemas['ConversationStatusChangedEvent']
/** Somebody stopped typing */
export type ConversationTypingOffEvent = Schemas['ConversationTypingOffEvent']
/** Somebody began to type */
export type ConversationTypingOnEvent = Schemas['ConversationTypingOnEvent']
/** Unread conversations by id (as text); those without any are left out */
export type ConversationUnreadCounts = Schemas['ConversationUnreadCounts']
export type ConversationUpdate = Schemas['ConversationUpdate']
/** A conversation changed */
export type ConversationUpdatedEvent = Schemas['ConversationUpdatedEvent']
/** What a contact says of a conversation */
export type CsatAnswer = Schemas['CsatAnswer']
export type CsatMetrics = Schemas['CsatMetrics']
/** 5 is the best */
export type CsatRating = Schemas['CsatRating']
/** A satisfaction survey as its contact sees it */
export type CsatSurvey = Schemas['CsatSurvey']
/** The stored answer to a survey */
export type CsatSurveyAnswer = Schemas['CsatSurveyAnswer']
/** An answer to a satisfaction survey */
export type CsatSurveyResponse = Schemas['CsatSurveyResponse']
/** A custom attribute that conversations or contacts may have */
export type CustomAttributeDefinition = Schemas['CustomAttributeDefinition']
/** What carries a custom attribute */
export type CustomAttributeModel = Schemas['CustomAttributeModel']
/** What kind of value a custom attribute has */
export type CustomAttributeType = Schemas['CustomAttributeType']
/** A filter that a user saved */
export type CustomFilter = Schemas['CustomFilter']
/** What the filter asks for, in the form that conversations/filter and contacts/filter take. The server stores it without a check; the keys may come back in another order. */
export type CustomFilterQuery = Schemas['CustomFilterQuery']
export type DirectUpload = Schemas['DirectUpload']
export type EmailChannelCreate = Schemas['EmailChannelCreate']
export type EmailChannelSettings = Schemas['EmailChannelSettings']
/** A mailbox. Only administrators get the settings of IMAP and SMTP, passwords included. */
export type EmailInbox = Schemas['EmailInbox']
export type EmbedAttachment = Schemas['EmbedAttachment']
/** Most handled errors */
export type ErrorText = Schemas['ErrorText']
/** A Facebook page */
export type FacebookInbox = Schemas['FacebookInbox']
export type FallbackAttachment = Schemas['FallbackAttachment']
/** What is wrong, by field */
export type FieldErrors = Schemas['FieldErrors']
export type FileAttachment = Schemas['FileAttachment']
/** Of all pages; in a search with q, of this page only */
export type FilterCounts = Schemas['FilterCounts']
/** An id, as number or digits */
export type FilterId = Schemas['FilterId']
/** How many first replies came within which time */
export type FirstResponseTimes = Schemas['FirstResponseTimes']
/** The framework's own answer to what the server did not handle */
export type FrameworkError = Schemas['FrameworkError']
/** An article as the global search shows it */
export type GlobalSearchArticle = Schemas['GlobalSearchArticle']
/** A contact as the global search shows it */
export type GlobalSearchContact = Schemas['GlobalSearchContact']
/** A conversation as the global search shows it */
export type GlobalSearchConversation = Schemas['GlobalSearchConversation']
export type GlobalSearchResult = Schemas['GlobalSearchResult']
/** Where messages come in and go out, told apart by `channel_type`; a newer server may send other channels */
export type Inbox = Schemas['Inbox']
/** A bot as its inbox answers it */
export type InboxAgentBot = Schemas['InboxAgentBot']
/** Empty until it is set */
export type InboxAssignmentConfig = Schemas['InboxAssignmentConfig']
export type InboxAssistant = Schemas['InboxAssistant']
/** What every inbox has, whatever its channel */
export type InboxCommon = Schemas['InboxCommon']
export type InboxCreate = Schemas['InboxCreate']
/** Nested values are written in brackets */
export type InboxCreateForm = Schemas['InboxCreateForm']
/** An inbox was made */
export type InboxCreatedEvent = Schemas['InboxCreatedEvent']
/** How a rating is asked for; empty until it is set */
export type InboxCsatConfig = Schemas['InboxCsatConfig']
export type InboxLabelMatrix = Schemas['InboxLabelMatrix']
export type InboxMembersChange = Schemas['InboxMembersChange']
/** An inbox as part of another answer */
export type InboxReference = Schemas['InboxReference']
/** An inbox as it is stored, without what its channel adds */
export type InboxRow = Schemas['InboxRow']
/** What can be set whatever the channel is */
export type InboxSettings = Schemas['InboxSettings']
export type InboxUpdate = Schemas['InboxUpdate']
/** Nested values are written in brackets; the text `null` is read as null */
export type InboxUpdateForm = Schemas['InboxUpdateForm']
/** An inbox changed */
export type InboxUpdatedEvent = Schemas['InboxUpdatedEvent']
/** An Instagram account */
export type InstagramInbox = Schemas['InstagramInbox']
/** An app that can be connected. `logo` and what follows is for administrators only, and there only what the app's definition has. */
export type IntegrationApp = Schemas['IntegrationApp']
/** A field of a form; the dashboard's form library may have other keys */
export type IntegrationFormField = Schemas['IntegrationFormField']
/** An app as it is connected */
export type IntegrationHook = Schemas['IntegrationHook']
export type IntegrationHookStatus = Schemas['IntegrationHookStatus']
/** Whether an app belongs to the account or to an inbox */
export type IntegrationHookType = Schemas['IntegrationHookType']
/** Which keys there are is up to the app, whose `settings_json_schema` is checked */
export type IntegrationSettings = Schemas['IntegrationSettings']
/** A label that conversations and contacts may carry; they name it by its title */
export type Label = Schemas['Label']
/** The metrics of one label */
export type LabelSummaryReportRow = Schemas['LabelSummaryReportRow']
export type LineChannelCreate = Schemas['LineChannelCreate']
export type LineChannelSettings = Schemas['LineChannelSettings']
/** A LINE account */
export type LineInbox = Schemas['LineInbox']
/** Open conversations of an agent */
export type LiveAssigneeMetrics = Schemas['LiveAssigneeMetrics']
export type LiveConversationMetrics = Schemas['LiveConversationMetrics']
/** Open conversations of a team */
export type LiveTeamMetrics = Schemas['LiveTeamMetrics']
export type LocationAttachment = Schemas['LocationAttachment']
/** Actions that an agent runs with one click */
export type Macro = Schemas['Macro']
/** One thing that a macro does, kept as it was sent */
export type MacroAction = Schemas['MacroAction']
/** A macro with a webhook ran */
export type MacroExecutedEvent = Schemas['MacroExecutedEvent']
export type MacroFile = Schemas['MacroFile']
export type MacroResult = Schemas['MacroResult']
export type MacroVisibility = Schemas['MacroVisibility']
/** The mail server refused the settings of an e-mail inbox */
export type MailServerRefusal = Schemas['MailServerRefusal']
/** A message as the message endpoints answer it */
export type Message = Schemas['Message']
export type MessageAttributes = Schemas['MessageAttributes']
/** A phone call */
export type MessageCall = Schemas['MessageCall']
/** What belongs to the content. Since 4.10 any key is kept; 4.7 keeps items, in_reply_to and automation_rule_id. */
export type MessageContentAttributes = Schemas['MessageContentAttributes']
/** What kind of content a message has; a newer server may send others */
export type MessageContentType = Schemas['MessageContentType']
/** What kind of content a new message has; another word is a 422 */
export type MessageContentTypeInput = Schemas['MessageContentTypeInput']
export type MessageCreate = Schemas['MessageCreate']
/** Nested values are written in brackets */
export type MessageCreateForm = Schemas['MessageCreateForm']
/** A message was written */
export type MessageCreatedEvent = Schemas['MessageCreatedEvent']
/** The mail of an e-mail inbox. Outgoing ones have the two texts only (4.14.2, none before). */
export type MessageEmail = Schemas['MessageEmail']
export type MessageEmailText = Schemas['MessageEmailText']
/** input_select has title and value; cards title, description, media_url and actions (at least one); form type, placeholder, label, name, options, default, required, pattern, title and pattern_error; article title, description and link. Other keys are refused (422), and so is an input_select, a form or cards without items. */
export type MessageItem = Schemas['MessageItem']
export type MessageList = Schemas['MessageList']
/** What the conversation of these messages is about */
export type MessageListMeta = Schemas['MessageListMeta']
/** Who wrote a message, told apart by `type`; a newer server may have others */
export type MessageSender = Schemas['MessageSender']
export type MessageStatus = Schemas['MessageStatus']
/** The answer to an `input_csat` */
export type MessageSubmittedSurvey = Schemas['MessageSubmittedSurvey']
/** A choice has title and value, a field of a form name and value */
export type MessageSubmittedValue = Schemas['MessageSubmittedValue']
/** 0 incoming, 1 outgoing, 2 activity, 3 template */
export type MessageType = Schemas['MessageType']
/** A message changed, or was deleted */
export type MessageUpdatedEvent = Schemas['MessageUpdatedEvent']
/** What a user wrote on a contact */
export type Note = Schemas['Note']
/** Something that a user was told */
export type Notification = Schemas['Notification']
export type NotificationList = Schemas['NotificationList']
export type NotificationListMeta = Schemas['NotificationListMeta']
/** What the server notes about a notification */
export type NotificationMeta = Schemas['NotificationMeta']
/** A notification as it is stored; the list has another shape */
export type NotificationRow = Schemas['NotificationRow']
/** Of what a user is told, by mail and on the devices */
export type NotificationSettings = Schemas['NotificationSettings']
/** The policy that was missed (enterprise) */
export type NotificationSlaPolicy = Schemas['NotificationSlaPolicy']
/** What happened; a newer server may send others */
export type NotificationType = Schemas['NotificationType']
export type OutgoingMessagesCount = Schemas['OutgoingMessagesCount']
/** An account as the platform API answers it */
export type PlatformAccount = Schemas['PlatformAccount']
export type PlatformAccountCreate = Schemas['PlatformAccountCreate']
export type PlatformAccountUpdate = Schemas['PlatformAccountUpdate']
/** An agent bot as the platform API answers it */
export type PlatformAgentBot = Schemas['PlatformAgentBot']
export type PlatformAgentBotForm = Schemas['PlatformAgentBotForm']
export type PlatformAgentBotWrite = Schemas['PlatformAgentBotWrite']
/** A user as the platform API answers it */
export type PlatformUser = Schemas['PlatformUser']
/** An account that the user belongs to */
export type PlatformUserAccount = Schemas['PlatformUserAccount']
export type PlatformUserCreate = Schemas['PlatformUserCreate']
export type PlatformUserToken = Schemas['PlatformUserToken']
export type PlatformUserUpdate = Schemas['PlatformUserUpdate']
/** A help centre */
export type Portal = Schemas['Portal']
/** Languages and looks of a help centre; all but the languages are 4.14.2 */
export type PortalConfig = Schemas['PortalConfig']
/** The languages of a help centre */
export type PortalConfigWrite = Schemas['PortalConfigWrite']
export type PortalCreate = Schemas['PortalCreate']
export type PortalList = Schemas['PortalList']
/** A language of a help centre */
export type PortalLocale = Schemas['PortalLocale']
export type PortalLogo = Schemas['PortalLogo']
/** Counts, real ones only where one portal is asked for by itself */
export type PortalMeta = Schemas['PortalMeta']
/** A help centre's texts in one language */
export type PortalTranslation = Schemas['PortalTranslation']
export type PortalUpdate = Schemas['PortalUpdate']
/** A field of the form that the widget shows first */
export type PreChatField = Schemas['PreChatField']
/** What the widget asks before a conversation begins */
export type PreChatForm = Schemas['PreChatForm']
/** The user whose token is sent */
export type Profile = Schemas['Profile']
/** An account that the user belongs to */
export type ProfileAccount = Schemas['ProfileAccount']
/** A set of permissions (enterprise); the row as the database has it */
export type ProfileCustomRole = Schemas['ProfileCustomRole']
export type ProfileUpdate = Schemas['ProfileUpdate']
/** Forms are not wrapped, so the names are written out */
export type ProfileUpdateForm = Schemas['ProfileUpdateForm']
/** A contact in an API inbox */
export type PublicContact = Schemas['PublicContact']
export type PublicContactCreate = Schemas['PublicContactCreate']
/** A contact as it is stored */
export type PublicContactRow = Schemas['PublicContactRow']
export type PublicContactUpdate = Schemas['PublicContactUpdate']
/** A conversation as its contact sees it */
export type PublicConversation = Schemas['PublicConversation']
export type PublicInbox = Schemas['PublicInbox']
/** A message as the contact sees it */
export type PublicMessage = Schemas['PublicMessage']
export type PublicMessageCreate = Schemas['PublicMessageCreate']
export type PublicMessageCreateForm = Schemas['PublicMessageCreateForm']
/** A choice (title and value), or a field of a form (name and value) */
export type PublicSubmittedValue = Schemas['PublicSubmittedValue']
export type PublicWorkingDay = Schemas['PublicWorkingDay']
/** The contact's address in the inbox */
export type PushContactInbox = Schemas['PushContactInbox']
/** A conversation inside an event. Unlike in answers, `first_reply_created_at` is ISO 8601, assignee and team are null when unset, and there is no uuid, muted or assignee_last_seen_at. */
export type PushConversation = Schemas['PushConversation']
/** Who takes part */
export type PushConversationMeta = Schemas['PushConversationMeta']
/** Every user of the account: labels, inboxes or teams changed */
export type RealtimeAccountCacheInvalidated = Schemas['RealtimeAccountCacheInvalidated']
/** Agents: a conversation got another assignee, or none */
export type RealtimeAssigneeChanged = Schemas['RealtimeAssigneeChanged']
/** A contact, as realtime events describe it */
export type RealtimeContact = Schemas['RealtimeContact']
/** Every user of the account: a contact was made */
export type RealtimeContactCreated = Schemas['RealtimeContactCreated']
/** Every user of the account: a contact was deleted */
export type RealtimeContactDeleted = Schemas['RealtimeContactDeleted']
/** Every user of the account: a contact took over another */
export type RealtimeContactMerged = Schemas['RealtimeContactMerged']
/** Every user of the account: a contact changed */
export type RealtimeContactUpdated = Schemas['RealtimeContactUpdated']
/** A conversation, as realtime events describe it; the same for agents and for the contact */
export type RealtimeConversation = Schemas['RealtimeConversation']
/** Agents: contacts were merged, the conversation has another */
export type RealtimeConversationContactChanged = Schemas['RealtimeConversationContactChanged']
/** Agents and contact: a conversation began */
export type RealtimeConversationCreated = Schemas['RealtimeConversationCreated']
/** One user: a note mentions them */
export type RealtimeConversationMentioned = Schemas['RealtimeConversationMentioned']
/** Agents: the contact has read the conversation */
export type RealtimeConversationRead = Schemas['RealtimeConversationRead']
/** Agents and contact: a conversation has another status */
export type RealtimeConversationStatusChanged = Schemas['RealtimeConversationStatusChanged']
/** Agents and contact: somebody stopped typing */
export type RealtimeConversationTypingOff = Schemas['RealtimeConversationTypingOff']
/** Agents and contact: somebody types */
export type RealtimeConversationTypingOn = Schemas['RealtimeConversationTypingOn']
/** Agents: ask for the unread counts anew (since 4.14.1, behind a feature) */
export type RealtimeConversationUnreadCountChanged = Schemas['RealtimeConversationUnreadCountChanged']
/** Agents and contact: a conversation changed */
export type RealtimeConversationUpdated = Schemas['RealtimeConversationUpdated']
/** What happened, told apart by `event`. A newer server, and one with paid features, may send others. Servers that share one Redis also send the contact events of each other's accounts. */
export type RealtimeEvent = Schemas['RealtimeEvent']
/** Agents: the first reply, beside its message.created */
export type RealtimeFirstReplyCreated = Schemas['RealtimeFirstReplyCreated']
/** A message, as realtime events describe it */
export type RealtimeMessage = Schemas['RealtimeMessage']
/** Agents and contact: a message was written; notes and activities to agents only */
export type RealtimeMessageCreated = Schemas['RealtimeMessageCreated']
/** Agents and contact: a message changed or was deleted */
export type RealtimeMessageUpdated = Schemas['RealtimeMessageUpdated']
export type RealtimeNotification = Schemas['RealtimeNotification']
/** One user: a notification */
export type RealtimeNotificationCreated = Schemas['RealtimeNotificationCreated']
/** One user: a notification is gone */
export type RealtimeNotificationDeleted = Schemas['RealtimeNotificationDeleted']
/** One user: a notification was read (4.14.2) */
export type RealtimeNotificationUpdated = Schemas['RealtimeNotificationUpdated']
/** The user or bot whose call caused the event; absent for contacts and background work */
export type RealtimePerformer = Schemas['RealtimePerformer']
/** The caller of update_presence: who is there. Nobody is told when that changes. */
export type RealtimePresenceUpdate = Schemas['RealtimePresenceUpdate']
/** Agents: a conversation got another team, or none */
export type RealtimeTeamChanged = Schemas['RealtimeTeamChanged']
/** Who types where; not sent to the one who types */
export type RealtimeTyping = Schemas['RealtimeTyping']
/** A record that did not pass its validations */
export type RecordInvalid = Schemas['RecordInvalid']
/** What the widget says of how soon there will be an answer */
export type ReplyTime = Schemas['ReplyTime']
export type ReportMetric = Schemas['ReportMetric']
/** A metric in one period */
export type ReportPoint = Schemas['ReportPoint']
/** The metrics of a range, and of the one before */
export type ReportSummary = Schemas['ReportSummary']
/** The metrics of a range */
export type ReportTotals = Schemas['ReportTotals']
/** Something that reports count */
export type ReportingEvent = Schemas['ReportingEvent']
export type ReportingEventName = Schemas['ReportingEventName']
/** A condition as somebody stored it */
export type SavedFilterCondition = Schemas['SavedFilterCondition']
/** Whose name mails carry: that of the agent and the business, or of the business alone */
export type SenderNameType = Schemas['SenderNameType']
export type ServerVersion = Schemas['ServerVersion']
export type ServiceStatus = Schemas['ServiceStatus']
/** No token arrived; also what remains when a proxy drops the header on the way */
export type SignInRequired = Schemas['SignInRequired']
export type SlaEvent = Schemas['SlaEvent']
/** How long answers and solutions may take */
export type SlaPolicy = Schemas['SlaPolicy']
export type SlaPolicyResult = Schemas['SlaPolicyResult']
export type SmsChannelCreate = Schemas['SmsChannelCreate']
export type SmsChannelSettings = Schemas['SmsChannelSettings']
/** A number at Bandwidth */
export type SmsInbox = Schemas['SmsInbox']
export type StatusChange = Schemas['StatusChange']
/** The metrics of one agent, team or inbox */
export type SummaryReportRow = Schemas['SummaryReportRow']
export type Team = Schemas['Team']
/** A team as the answer to an assignment has it */
export type TeamRow = Schemas['TeamRow']
export type TelegramChannelCreate = Schemas['TelegramChannelCreate']
export type TelegramChannelSettings = Schemas['TelegramChannelSettings']
/** A Telegram bot */
export type TelegramInbox = Schemas['TelegramInbox']
/** A template of a WhatsApp or Twilio inbox */
export type TemplateParams = Schemas['TemplateParams']
/** A TikTok account (since 4.10) */
export type TiktokInbox = Schemas['TiktokInbox']
export type TwilioChannelSettings = Schemas['TwilioChannelSettings']
/** A number at Twilio, for SMS or WhatsApp; since 4.14.2 also for calls */
export type TwilioSmsInbox = Schemas['TwilioSmsInbox']
/** A message template, as it was fetched from Twilio */
export type TwilioTemplate = Schemas['TwilioTemplate']
/** A Twitter account; left over from older servers */
export type TwitterInbox = Schemas['TwitterInbox']
/** What the dashboard remembers of its looks; every client may put its own keys there */
export type UiSettings = Schemas['UiSettings']
/** A stored file */
export type Upload = Schemas['Upload']
export type UserSender = Schemas['UserSender']
/** A number at Twilio for calls (enterprise) */
export type VoiceChannelCreate = Schemas['VoiceChannelCreate']
/** A number for calls (enterprise; in 4.14.2 it is a TwilioSmsInbox) */
export type VoiceInbox = Schemas['VoiceInbox']
export type WebWidgetChannelCreate = Schemas['WebWidgetChannelCreate']
export type WebWidgetChannelSettings = Schemas['WebWidgetChannelSettings']
/** The chat window of a website */
export type WebWidgetInbox = Schemas['WebWidgetInbox']
/** An address that the account tells of events */
export type Webhook = Schemas['Webhook']
/** The account, as deliveries name it */
export type WebhookAccount = Schemas['WebhookAccount']
export type WebhookAgentBot = Schemas['WebhookAgentBot']
export type WebhookApiChannel = Schemas['WebhookApiChannel']
/** The row of the channel as it is stored, secrets included; what kind it is has to be told from its keys */
export type WebhookChannel = Schemas['WebhookChannel']
/** A contact, as deliveries describe it; without dates, availability and `type` */
export type WebhookContact = Schemas['WebhookContact']
/** A contact that wrote or types; told from the others by having no `type` */
export type WebhookContactSender = Schemas['WebhookContactSender']
/** A conversation, as deliveries describe it */
export type WebhookConversation = Schemas['WebhookConversation']
/** The body of a delivery, told apart by `event`. A newer server may send others. */
export type WebhookEvent = Schemas['WebhookEvent']
/** What a webhook can be told of. `inbox_created` and `inbox_updated` come only where the server has `ENABLE_INBOX_EVENTS`, and never from 4.7. */
export type WebhookEventName = Schemas['WebhookEventName']
/** The inbox, as deliveries name it */
export type WebhookInbox = Schemas['WebhookInbox']
/** An inbox as its own events describe it, without its id and its name */
export type WebhookInboxSettings = Schemas['WebhookInboxSettings']
/** A message, as deliveries describe it. Unlike in answers, `message_type` is a word, `created_at` is ISO 8601, and there is no status: it stands in `conversation.messages[0]`, if that is the same message. */
export type WebhookMessage = Schemas['WebhookMessage']
/** Every other kind, with the columns of its own table */
export type WebhookOtherChannel = Schemas['WebhookOtherChannel']
/** Who wrote or types, told apart by `type`, which a contact lacks */
export type WebhookSender = Schemas['WebhookSender']
export type WebhookUser = Schemas['WebhookUser']
export type WebhookWidgetChannel = Schemas['WebhookWidgetChannel']
/** The opening hours of one day of the week */
export type WebhookWorkingHours = Schemas['WebhookWorkingHours']
/** A visitor opened the widget */
export type WebwidgetTriggeredEvent = Schemas['WebwidgetTriggeredEvent']
export type WhatsappChannelCreate = Schemas['WhatsappChannelCreate']
export type WhatsappChannelSettings = Schemas['WhatsappChannelSettings']
/** The access to WhatsApp; the keys depend on the provider */
export type WhatsappConfig = Schemas['WhatsappConfig']
/** As WhatsApp told it, or null where it said nothing */
export type WhatsappHealth = Schemas['WhatsappHealth']
/** A WhatsApp number */
export type WhatsappInbox = Schemas['WhatsappInbox']
/** A message template, as WhatsApp sent it; WhatsApp may send other keys */
export type WhatsappTemplate = Schemas['WhatsappTemplate']
/** What the page sent, and what the request tells of the browser */
export type WidgetEventInfo = Schemas['WidgetEventInfo']
/** What the widget offers; a newer server may send others */
export type WidgetFeature = Schemas['WidgetFeature']
/** When an inbox is open on a day of the week */
export type WorkingHours = Schemas['WorkingHours']
/** A day that is neither closed nor open all day needs both times */
export type WorkingHoursUpdate = Schemas['WorkingHoursUpdate']
