/** The exports of `chatwoot-client/testing`, by name. */
export type { FakeAgent, ReplyOptions } from './actors/agent.ts'
export type { FakeAttachment } from './actors/attachments.ts'
export type { VisitorOptions } from './actors/channels/channel.ts'
export type { HeardMessage, HearsOptions } from './actors/hearing.ts'
export type { SubmittedValues } from './actors/submitting.ts'
export type { FakeVisitor, SaysOptions } from './actors/visitor.ts'
export type {
  AccountData,
  AgentData,
  BotData,
  ConversationData,
  DefinitionData,
  FakeData,
  InboxData,
  LabelData,
  MemberData,
  MessageData,
  TeamData,
} from './data/data.ts'
export type { OperationId } from './exchange/operations.ts'
export type { FakeRequest } from './exchange/request.ts'
export type { PageSizes } from './exchange/router.ts'
export { createFakeChatwoot } from './fake-chatwoot.ts'
export type { DeliveryFault, DeliverySender, DeliveryTry, FakeDelivery, FrameFault } from './records/sending.ts'
export type { FakeState } from './records/state.ts'
export type { FakeCable } from './sending/cable/controls.ts'
export type { FakeSocketEvent, FakeWebSocket, FakeWebSocketClass } from './sending/cable/web-socket.ts'
export type { FakeWebhooks } from './sending/deliveries/controls.ts'
export type { WebhookFetch } from './sending/deliveries/post.ts'
export type { FakeEnvironment } from './sending/sending.ts'
export type { Fault, FaultKind, FaultReport, FaultTarget } from './serving/faults.ts'
export type { FakeServer, ListenOptions } from './serving/server.ts'
export type { UnsupportedRequest } from './serving/unsupported.ts'
export type { FakeRules } from './surface/rules.ts'
export type {
  FakeChatwoot,
  FakeChatwootOptions,
  FakeConnection,
  FakePlatformConnection,
  FakeRole,
  FakeSnapshot,
} from './surface/surface.ts'
