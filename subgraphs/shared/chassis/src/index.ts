export {
  connectionOf,
  pageOf,
  type Connection,
  type Page,
  type PageArguments,
} from './connection.ts';
export { beforeAllIds } from './changes/change-cursor.ts';
export { changeHead, changePage, type ChangePage, type HeadedRow } from './changes/change-page.ts';
export {
  readChanges,
  type ChangedSince,
  type Changes,
  type ChangingList,
} from './changes/read-changes.ts';
export { openDatabase, type Database, type Sql, type Statement } from './database/database.ts';
export { isDuplicate } from './database/faults.ts';
export {
  defineDomain,
  type AskSubgraph,
  type Domain,
  type Ground,
  type RequestContext,
  type RunningDomain,
  type SubgraphRequest,
  type SubgraphResponse,
} from './domain.ts';
export { CodedError, type ErrorCode } from './errors.ts';
export { createExecutor } from './execute.ts';
export {
  claim,
  finish,
  inProgress,
  keyReused,
  once,
  recall,
  type Claim,
  type Intent,
} from './idempotency.ts';
export { peersThrough, type PeerCall, type Peers } from './peers/peers.ts';
export {
  anyone,
  can,
  canOrPartner,
  canOrPeer,
  devicesOnly,
  partnersOnly,
  peersOnly,
  signedIn,
  type Rule,
} from './permissions.ts';
export { anonymous, servicePrincipal, type Principal, type Role } from './principal/principal.ts';
export { deviceGrants, grantsOf, grants, partnerGrants, type Grant } from './principal/roles.ts';
export { isSecretOf, randomText, secretHashOf } from './principal/secrets.ts';
export {
  inStores,
  seesStore,
  storeScopeOf,
  withinScope,
  type StoreScope,
} from './principal/store-scope.ts';
export { scalars } from './scalars.ts';
export { defineSubgraph, type Permissions, type Subgraph } from './subgraph.ts';
export { moneyResolvers } from './money-resolvers.ts';
export { refusal } from './refusal.ts';
export { newId } from './new-id.ts';
export { createLog } from './log.ts';
export { createRegistry } from './metrics.ts';
export { askOverHttp } from './peers/ask-over-http.ts';
export { accessTokenType, accessTokenVerifier } from './principal/access-token.ts';
export { generateSigningKey, type PrivateSigningKey } from './principal/generate-signing-key.ts';
export { principalSigner } from './principal/principal-signer.ts';
export { signingKeyOf } from './principal/principal-token.ts';
export { type TokenKeys } from './principal/token-keys.ts';
export { type VerifyToken } from './principal/token-verifier.ts';
export { domainProcessSettings, runDomain } from './process/run-domain.ts';
export { startOrExplain } from './process/start-or-explain.ts';
export { requestMetrics, timed } from './request-metrics.ts';
export { createServer, type Server } from './server/create-server.ts';
export { addDownloads, type Download, type Downloads } from './server/downloads.ts';
export { addPublicFiles, type PublicFile, type PublicFiles } from './server/public-files.ts';
export {
  addWebhooks,
  type IncomingWebhook,
  type WebhookAnswer,
  type Webhooks,
} from './server/webhooks.ts';
export { linkTokens, type LinkTokens } from './server/link-tokens.ts';
export { drain, type Running } from './server/drain.ts';
export { runUntilSignal } from './server/run-until-signal.ts';
export { describeSettings } from './settings/describe-settings.ts';
export {
  accessTokenSettings,
  databaseSettings,
  peerSettings,
  processSettings,
} from './settings/process-settings.ts';
export {
  defineSettings,
  readSettings,
  setting,
  SettingsInvalid,
  type Environment,
  type SettingsOf,
  type SettingsTable,
} from './settings/settings.ts';
export { masterKeysFor, type MasterKeys } from './sealing/master-keys.ts';
export { SealBroken, sealing } from './sealing/seal.ts';
export {
  commaList,
  flag,
  jsonText,
  keyOf32Bytes,
  keysOf32Bytes,
  wholeNumber,
} from './settings/texts.ts';
export { every, type Repeating } from './every.ts';
export { forgetIntents, forgettingIntents } from './forget-intents.ts';
export { inBatches, reading, type BatchHandler } from './events/batch-handler.ts';
export { consumer, on, type Consumer, type Handler } from './events/consumer.ts';
export { PoisonEvent } from './events/poison-event.ts';
export type { DomainEvent } from './events/domain-event.ts';
export { emit, emitAll, type Told } from './events/emit.ts';
export type { DeadLetter, EventBus, Stoppable } from './events/event-bus.ts';
export { deliver, type Delivery } from './events/deliver.ts';
export type { Change } from './audit/asked-mutation.ts';
export { mutationRecorder, type MutationRecorder } from './audit/mutation-recorder.ts';
export { noteChange } from './audit/note-change.ts';
export { newTraceparent, traceparentOf } from './traceparent.ts';
export { failureIn } from './tracing/failure-in.ts';
export {
  beginSpan,
  currentSpan,
  inSpan,
  inTrace,
  isTracing,
  traceparentOr,
} from './tracing/in-span.ts';
export { operationLabel } from './tracing/operation-label.ts';
export type { Span, SpanAttributes } from './tracing/span.ts';
export { startTracing, type Tracing } from './tracing/start-tracing.ts';
export { tracedAsk } from './tracing/traced-ask.ts';
export { tracingSettings } from './tracing/tracing-settings.ts';
export { currentRequest, type RequestScope } from './request-scope.ts';
export type { EventDatabase } from './domain.ts';
export { kafkaBus } from './events/kafka/kafka-bus.ts';
export { kafkaLag, type ConsumerLag } from './events/kafka/kafka-lag.ts';
export {
  kafkaConnection,
  kafkaSettings,
  type KafkaConnection,
} from './events/kafka/kafka-settings.ts';
export { eventSettings } from './events/event-settings.ts';
export { deadLettersIn } from './events/dead-letters.ts';
export { domainOf } from './events/domain-event.ts';
export { openEventTables, type EventTables } from './events/event-tables.ts';
export type { Outbox } from './events/outbox.ts';
export { NotRebuilt, rebuild } from './events/rebuild.ts';
export { startProcessEvents, type ProcessEvents } from './events/process-events.ts';
