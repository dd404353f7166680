import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { OperationList as OperationListModel } from '../domain/operation-list.ts';
import type { Partner as PartnerModel } from '../domain/partner.ts';
import type { PartnerKey as PartnerKeyModel } from '../domain/partner-key.ts';
import type { Usage as UsageModel } from '../domain/usage.ts';
import type { WebhookDelivery as WebhookDeliveryModel } from '../domain/webhook-delivery.ts';
import type { WebhookEndpoint as WebhookEndpointModel } from '../domain/webhook-endpoint.ts';
import type { IntegrationContext } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant in ISO 8601, answered in UTC, such as `2030-01-31T09:30:00.000Z`. */
  DateTime: { input: Date; output: Date; }
  /** Any value of JSON, as it is. */
  Json: { input: unknown; output: unknown; }
  /** A whole number between -(2^53-1) and 2^53-1, such as an amount in minor units. */
  SafeInt: { input: number; output: number; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** What to change of a partner. */
export type ChangePartnerInput = {
  /** Null for the installation's own limit again. */
  readonly costPerMinute?: InputMaybe<Scalars['Int']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly isActive?: InputMaybe<Scalars['Boolean']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Null for the installation's own limit again. */
  readonly requestsPerMinute?: InputMaybe<Scalars['Int']['input']>;
};

/** The changed partner, or why not. */
export type ChangePartnerResult = IntegrationInputInvalid | Partner | PartnerNotFound;

/** What to change of an endpoint. */
export type ChangeWebhookEndpointInput = {
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly eventTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly id: Scalars['ID']['input'];
  /** `ACTIVE` sends what waited meanwhile. */
  readonly state?: InputMaybe<WebhookEndpointState>;
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** The changed endpoint, or why not. */
export type ChangeWebhookEndpointResult = IntegrationInputInvalid | WebhookEndpoint | WebhookEndpointNotFound;

/** A partner to add. */
export type CreatePartnerInput = {
  /** 3 to 40 lowercase letters, digits and hyphens, such as `acme-accounting`. Not the name of an app of the platform. */
  readonly clientName: Scalars['String']['input'];
  /** 1 to 100000000; left out for the installation's own limit. */
  readonly costPerMinute?: InputMaybe<Scalars['Int']['input']>;
  /** Made by the client, once an intent. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 1 to 100 characters. */
  readonly name: Scalars['String']['input'];
  /** 1 to 1000000; left out for the installation's own limit. */
  readonly requestsPerMinute?: InputMaybe<Scalars['Int']['input']>;
};

/** A key to make. */
export type CreatePartnerKeyInput = {
  /** Up to 50 IPv4 or IPv6 addresses or networks in CIDR form; left out for any. */
  readonly allowedAddresses?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly environment: KeyEnvironment;
  /** Left out: it works until it is revoked. */
  readonly expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** At least one; only rights that a partner can have, and that you hold yourself. */
  readonly grants: ReadonlyArray<Scalars['String']['input']>;
  /** Made by the client, once an intent. The same key again answers the partner key without its secret, which is kept nowhere. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 1 to 100 characters. */
  readonly label: Scalars['String']['input'];
  readonly partnerId: Scalars['ID']['input'];
  /** Stores of the tenant; left out for all. Not with test keys. */
  readonly storeIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** The key, or why not. */
export type CreatePartnerKeyResult = IntegrationInputInvalid | PartnerKeyCreated | PartnerNotFound | SandboxNotOpened | TooManyPartnerKeys;

/** The partner, or why not. */
export type CreatePartnerResult = IntegrationInputInvalid | Partner | PartnerNameTaken;

/** An endpoint to add. */
export type CreateWebhookEndpointInput = {
  /** Up to 200 characters. */
  readonly description?: Scalars['String']['input'];
  /** 1 to 50; see `webhookEventTypes`. */
  readonly eventTypes: ReadonlyArray<Scalars['String']['input']>;
  /** Made by the client, once an intent. The same key again answers the endpoint without its secret. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Left out by a partner that adds its own. */
  readonly partnerId?: InputMaybe<Scalars['ID']['input']>;
  /** `https://`, on a public address; no user, password or fragment. */
  readonly url: Scalars['String']['input'];
};

/** The endpoint, or why not. */
export type CreateWebhookEndpointResult = IntegrationInputInvalid | PartnerNotFound | TooManyWebhookEndpoints | WebhookEndpointCreated;

/** For the gateway: all it needs to admit who shows a key. */
export type GatewayKey = {
  readonly __typename?: 'GatewayKey';
  readonly allowedAddresses?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly clientName: Scalars['String']['output'];
  readonly costPerMinute?: Maybe<Scalars['Int']['output']>;
  readonly environment: KeyEnvironment;
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  readonly grants: ReadonlyArray<Scalars['String']['output']>;
  readonly id: Scalars['String']['output'];
  /** False once it is revoked or its partner is switched off. */
  readonly isActive: Scalars['Boolean']['output'];
  /** Whose key it is: the same tenant, or the one whose partner's sandbox it is. */
  readonly ownerTenantId: Scalars['ID']['output'];
  readonly partnerId: Scalars['ID']['output'];
  readonly requestsPerMinute?: Maybe<Scalars['Int']['output']>;
  /** SHA-256 of the secret, in hexadecimal. */
  readonly secretHash: Scalars['String']['output'];
  readonly storeIds?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** Where it works: the tenant, or the partner's sandbox. */
  readonly tenantId: Scalars['ID']['output'];
};

/** For the gateway: an operation that may be asked for by its id. */
export type GatewayOperation = {
  readonly __typename?: 'GatewayOperation';
  readonly body: Scalars['String']['output'];
  readonly client: Scalars['String']['output'];
  readonly cost: Scalars['Int']['output'];
  readonly id: Scalars['String']['output'];
  readonly kind: OperationKind;
  readonly name: Scalars['String']['output'];
  /** The tenant whose partner registered it; null for an app of the platform. */
  readonly ownerTenantId?: Maybe<Scalars['ID']['output']>;
  /** Null for an app of the platform. */
  readonly partnerId?: Maybe<Scalars['ID']['output']>;
  readonly version: Scalars['String']['output'];
};

/** For the gateway: operations, a page at a time. */
export type GatewayOperationPage = {
  readonly __typename?: 'GatewayOperationPage';
  /** Null on the last page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly operations: ReadonlyArray<GatewayOperation>;
};

/** Something in the input can't be used; `problems` says what, by field. */
export type IntegrationInputInvalid = Refusal & {
  readonly __typename?: 'IntegrationInputInvalid';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly problems: ReadonlyArray<IntegrationProblem>;
};

/** One thing that is wrong with the input. */
export type IntegrationProblem = {
  readonly __typename?: 'IntegrationProblem';
  /** The input's field, such as `grants.0`. */
  readonly field: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** Where a key works. */
export type KeyEnvironment =
  /** In the tenant itself: `np_live_`. */
  | 'LIVE'
  /** In the partner's sandbox: `np_test_`. */
  | 'TEST';

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Change a partner's name, limits, or whether its keys work; what is left out stays. Needs `partners:manage`. */
  readonly changePartner: ChangePartnerResult;
  /** Change an endpoint's address, event types or whether it is sent to; what is left out stays. */
  readonly changeWebhookEndpoint: ChangeWebhookEndpointResult;
  /** Add a partner: another business whose programs work with the tenant's system. Needs `partners:manage`. */
  readonly createPartner: CreatePartnerResult;
  /**
   * Make a key for a partner. Its secret is answered this once and never again: only a hash of it is kept. At most
   * two keys of a partner and an environment live at a time, so that one can replace the other. Needs `partners:manage`.
   */
  readonly createPartnerKey: CreatePartnerKeyResult;
  /** Add an endpoint that events are sent to. Its secret is answered this once. A partner adds its own with its key; others need `partners:manage`. */
  readonly createWebhookEndpoint: CreateWebhookEndpointResult;
  /**
   * Open the partner's sandbox: a tenant of its own with a store and a register, where its `np_test_` keys work and
   * nothing touches real data. Once a partner; again answers the same. Needs `partners:manage`.
   */
  readonly openSandbox: OpenSandboxResult;
  /** Send a `ping` to an endpoint now and answer what came back. */
  readonly pingWebhookEndpoint: PingWebhookEndpointResult;
  /** For the gateway: add what was counted to the usage; once a batch. */
  readonly recordUsage: UsageRecorded;
  /**
   * Register the operations of a client and version, all or none. Each is checked against the graph as that client sees
   * it, costed and planned. The same list again changes nothing; more operations are added to it. A partner
   * registers its own with its key; others need `partners:manage`, and `operations:manage-apps` for the platform's own apps.
   */
  readonly registerOperations: RegisterOperationsResult;
  /** Remove an endpoint; what waits for it is not sent any more. */
  readonly removeWebhookEndpoint: RemoveWebhookEndpointResult;
  /** Send again what was given up or delivered: one delivery, or all that an endpoint was not sent since a time. */
  readonly replayWebhookDeliveries: ReplayWebhookDeliveriesResult;
  /** For the gateway: someone asks far more than the limit allows. Told as an event, once in a cool-down. */
  readonly reportRateLimitExceeded: RateLimitReported;
  /** Retire a list, or some operations of it: they can no longer be asked for. Rights as for registering. */
  readonly retireOperations: RetireOperationsResult;
  /** End a key at once. Again: no change. Needs `partners:manage`. */
  readonly revokePartnerKey: RevokePartnerKeyResult;
  /** Give an endpoint a new secret, answered this once. What is sent is signed with both until the old one ends, after 24 hours or at once. */
  readonly rotateWebhookSecret: RotateWebhookSecretResult;
};


export type MutationChangePartnerArgs = {
  input: ChangePartnerInput;
};


export type MutationChangeWebhookEndpointArgs = {
  input: ChangeWebhookEndpointInput;
};


export type MutationCreatePartnerArgs = {
  input: CreatePartnerInput;
};


export type MutationCreatePartnerKeyArgs = {
  input: CreatePartnerKeyInput;
};


export type MutationCreateWebhookEndpointArgs = {
  input: CreateWebhookEndpointInput;
};


export type MutationOpenSandboxArgs = {
  idempotencyKey: Scalars['String']['input'];
  partnerId: Scalars['ID']['input'];
};


export type MutationPingWebhookEndpointArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRecordUsageArgs = {
  input: RecordUsageInput;
};


export type MutationRegisterOperationsArgs = {
  input: RegisterOperationsInput;
};


export type MutationRemoveWebhookEndpointArgs = {
  id: Scalars['ID']['input'];
};


export type MutationReplayWebhookDeliveriesArgs = {
  input: ReplayWebhookDeliveriesInput;
};


export type MutationReportRateLimitExceededArgs = {
  input: RateLimitReportInput;
};


export type MutationRetireOperationsArgs = {
  input: RetireOperationsInput;
};


export type MutationRevokePartnerKeyArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRotateWebhookSecretArgs = {
  input: RotateWebhookSecretInput;
};

/** The partner with its sandbox, or why not. */
export type OpenSandboxResult = Partner | PartnerNotFound;

/** What kind of operation it is. */
export type OperationKind =
  | 'MUTATION'
  | 'QUERY'
  | 'SUBSCRIPTION';

/** The operations that one version of a client registered. */
export type OperationList = {
  readonly __typename?: 'OperationList';
  readonly client: Scalars['String']['output'];
  readonly operationCount: Scalars['Int']['output'];
  /** By name. */
  readonly operations: RegisteredOperationConnection;
  /** Null for an app of the platform. */
  readonly partner?: Maybe<Partner>;
  readonly registeredAt: Scalars['DateTime']['output'];
  readonly retiredAt?: Maybe<Scalars['DateTime']['output']>;
  readonly version: Scalars['String']['output'];
};


/** The operations that one version of a client registered. */
export type OperationListOperationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of lists of operations. */
export type OperationListConnection = {
  readonly __typename?: 'OperationListConnection';
  readonly edges: ReadonlyArray<OperationListEdge>;
  readonly pageInfo: PageInfo;
};

/** A list of operations in a page. */
export type OperationListEdge = {
  readonly __typename?: 'OperationListEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: OperationList;
};

/** There is no such list of operations, or it is not yours. */
export type OperationListNotFound = Refusal & {
  readonly __typename?: 'OperationListNotFound';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** Some operations can't be registered, and so none was; `refused` says why. */
export type OperationsRefused = Refusal & {
  readonly __typename?: 'OperationsRefused';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly refused: ReadonlyArray<RefusedOperation>;
};

/** The operations can be asked for by their ids from now on, give or take a second. */
export type OperationsRegistered = {
  readonly __typename?: 'OperationsRegistered';
  /** How many of them are new. */
  readonly added: Scalars['Int']['output'];
  readonly list: OperationList;
  /** How many were there already. */
  readonly unchanged: Scalars['Int']['output'];
};

/** They can no longer be asked for, give or take a second. */
export type OperationsRetired = {
  readonly __typename?: 'OperationsRetired';
  readonly list: OperationList;
  /** How many of them were not retired before. */
  readonly retired: Scalars['Int']['output'];
};

/** Where a page stands in its list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Give it as `after` to read on; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** Another business whose programs work with the tenant's system. */
export type Partner = {
  readonly __typename?: 'Partner';
  /** By which its lists of operations are registered, such as `acme-accounting`; unique in the tenant, and never changed. */
  readonly clientName: Scalars['String']['output'];
  /** Points of cost a minute of each of its keys; null for the installation's own limit. */
  readonly costPerMinute?: Maybe<Scalars['Int']['output']>;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  /** Off: none of its keys works and nothing is sent to it. */
  readonly isActive: Scalars['Boolean']['output'];
  /** Those that work first, then the newest. */
  readonly keys: ReadonlyArray<PartnerKey>;
  readonly name: Scalars['String']['output'];
  /** Requests a minute of each of its keys; null for the installation's own limit. */
  readonly requestsPerMinute?: Maybe<Scalars['Int']['output']>;
  /** Where its test keys work; null until it is opened. */
  readonly sandbox?: Maybe<Sandbox>;
  readonly webhookEndpoints: ReadonlyArray<WebhookEndpoint>;
};

/** A page of partners. */
export type PartnerConnection = {
  readonly __typename?: 'PartnerConnection';
  readonly edges: ReadonlyArray<PartnerEdge>;
  readonly pageInfo: PageInfo;
};

/** A partner in a page. */
export type PartnerEdge = {
  readonly __typename?: 'PartnerEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Partner;
};

/** A key by which a partner's programs are known; its secret is not kept. */
export type PartnerKey = {
  readonly __typename?: 'PartnerKey';
  /** Addresses and networks it may be used from, such as `192.0.2.0/24`; null for any. */
  readonly allowedAddresses?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly environment: KeyEnvironment;
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it may do, such as `orders:read`. */
  readonly grants: ReadonlyArray<Scalars['String']['output']>;
  /** The public part, as in `np_live_<id>_<secret>`. */
  readonly id: Scalars['ID']['output'];
  /** Whether it works now. */
  readonly isLive: Scalars['Boolean']['output'];
  /** What it is for, in the partner's words. */
  readonly label: Scalars['String']['output'];
  readonly lastUsedAddress?: Maybe<Scalars['String']['output']>;
  /** When it was last used, give or take a minute. */
  readonly lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly partner: Partner;
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The stores whose data it sees; null for all. */
  readonly storeIds?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
};

/** A key was made. `secret` is what programs send, whole: `Authorization: Bearer np_live_...`. */
export type PartnerKeyCreated = {
  readonly __typename?: 'PartnerKeyCreated';
  readonly key: PartnerKey;
  /** Null when this intent was answered before. */
  readonly secret?: Maybe<Scalars['String']['output']>;
};

/** The tenant has no such key. */
export type PartnerKeyNotFound = Refusal & {
  readonly __typename?: 'PartnerKeyNotFound';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** Another partner of the tenant has this client name already. */
export type PartnerNameTaken = Refusal & {
  readonly __typename?: 'PartnerNameTaken';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** The tenant has no such partner. */
export type PartnerNotFound = Refusal & {
  readonly __typename?: 'PartnerNotFound';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** What came back, or why nothing was sent. */
export type PingWebhookEndpointResult = WebhookEndpointNotFound | WebhookPinged;

export type Query = {
  readonly __typename?: 'Query';
  /**
   * One list of registered operations, or null where there is none. `client` is a partner's client name, or
   * an app of the platform such as `pos-app`.
   */
  readonly operationList?: Maybe<OperationList>;
  /** The lists of registered operations that the asker may see, by client and version. */
  readonly operationLists: OperationListConnection;
  /** For the gateway: counts the changes of all lists of operations; unchanged, there is nothing to load. */
  readonly operationRevision: Scalars['SafeInt']['output'];
  /** One partner of the tenant, or null where there is none with this id. Needs `partners:read`. */
  readonly partner?: Maybe<Partner>;
  /** For the gateway: what it needs to know a key by, or null where there is none with this id. */
  readonly partnerKeyForGateway?: Maybe<GatewayKey>;
  /** The partner whose key asks. Only with a partner key. */
  readonly partnerSelf: Partner;
  /** The partners of the tenant, by name. Needs `partners:read`. */
  readonly partners: PartnerConnection;
  /** For the gateway: every operation that may be asked for by id, of all tenants, in pages by `after`. */
  readonly registeredOperationsForGateway: GatewayOperationPage;
  /**
   * What was asked for, by key, operation and hour, the newest hour first. A partner sees its own, others
   * need `partners:read`. What test keys asked for belongs to the sandbox and is seen with a test key.
   */
  readonly usage: UsageConnection;
  /** A link to the same as CSV; whoever has it may fetch the file within 5 minutes. */
  readonly usageExport: UsageExport;
  /** The sums of the same. */
  readonly usageTotal: UsageTotal;
  /** For `schema:check`: the operations of all tenants that were asked for since then, and those never retired. */
  readonly usedOperations: GatewayOperationPage;
  /** What was sent to endpoints or waits to be, the newest first. */
  readonly webhookDeliveries: WebhookDeliveryConnection;
  /** One endpoint, or null where there is none with this id. */
  readonly webhookEndpoint?: Maybe<WebhookEndpoint>;
  /** Every type of event that a webhook can be sent for, by name. */
  readonly webhookEventTypes: ReadonlyArray<WebhookEventType>;
};


export type QueryOperationListArgs = {
  client: Scalars['String']['input'];
  version: Scalars['String']['input'];
};


export type QueryOperationListsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  client?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPartnerArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPartnerKeyForGatewayArgs = {
  id: Scalars['String']['input'];
};


export type QueryPartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryRegisteredOperationsForGatewayArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryUsageArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter: UsageFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryUsageExportArgs = {
  filter: UsageFilter;
};


export type QueryUsageTotalArgs = {
  filter: UsageFilter;
};


export type QueryUsedOperationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  since: Scalars['DateTime']['input'];
};


export type QueryWebhookDeliveriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WebhookDeliveryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryWebhookEndpointArgs = {
  id: Scalars['ID']['input'];
};

/** For the gateway: who asks far more than the limit allows. */
export type RateLimitReportInput = {
  readonly cooldownSeconds: Scalars['Int']['input'];
  readonly limitPerMinute: Scalars['Int']['input'];
  /** `requests` or `cost`. */
  readonly measure: Scalars['String']['input'];
  /** What was asked for in the last minute. */
  readonly observedPerMinute: Scalars['Int']['input'];
  /** Null where it is no partner's. */
  readonly partnerId?: InputMaybe<Scalars['ID']['input']>;
  /** `key`, `user`, `device`, `tenant` or `address`. */
  readonly scope: Scalars['String']['input'];
  /** Whose: a key's, user's or device's id; empty for the tenant itself. */
  readonly subject: Scalars['String']['input'];
  /** The tenant that is limited. */
  readonly tenantId: Scalars['ID']['input'];
};

/** For the gateway: whether an event was told. */
export type RateLimitReported = {
  readonly __typename?: 'RateLimitReported';
  /** False within the cool-down of one that was told. */
  readonly isTold: Scalars['Boolean']['output'];
};

/** For the gateway: what it counted since the last batch. */
export type RecordUsageInput = {
  /** Once a batch: the same again changes nothing. */
  readonly batchId: Scalars['ID']['input'];
  /** At most 10000. */
  readonly rows: ReadonlyArray<UsageRowInput>;
};

/** Something the rules do not allow: its type is for programs, its message for people. */
export type Refusal = {
  /** The refusal's type, stable for programs. */
  readonly code: Scalars['String']['output'];
  /** What is wrong and what to do, for people. */
  readonly message: Scalars['String']['output'];
};

/** An operation that can't be registered. */
export type RefusedOperation = {
  readonly __typename?: 'RefusedOperation';
  readonly id: Scalars['String']['output'];
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
};

/** Operations to register. */
export type RegisterOperationsInput = {
  /** The partner's client name, or an app of the platform, such as `pos-app`. */
  readonly client: Scalars['String']['input'];
  /**
   * The manifest: Apollo's (`{"format":"apollo-persisted-query-manifest","version":1,"operations":[{"id","name","type","body"}]}`)
   * or Relay's (`{"<id>":"<body>"}`). Up to 1000 operations.
   */
  readonly manifest: Scalars['Json']['input'];
  /** 1 to 50 characters, such as `2.3.1`. */
  readonly version: Scalars['String']['input'];
};

/** The list, or why not. */
export type RegisterOperationsResult = IntegrationInputInvalid | OperationListNotFound | OperationsRefused | OperationsRegistered;

/** An operation that can be asked for by its id. */
export type RegisteredOperation = {
  readonly __typename?: 'RegisteredOperation';
  readonly body: Scalars['String']['output'];
  /** Points that it costs at most, with every list as long as it can be without variables. */
  readonly cost: Scalars['Int']['output'];
  /** SHA-256 of the body in hexadecimal, or another id that the manifest gave. */
  readonly id: Scalars['ID']['output'];
  readonly kind: OperationKind;
  readonly name: Scalars['String']['output'];
  readonly registeredAt: Scalars['DateTime']['output'];
  readonly retiredAt?: Maybe<Scalars['DateTime']['output']>;
  /** The subgraphs that its plan asks, each once, sorted. */
  readonly subgraphs: ReadonlyArray<Scalars['String']['output']>;
};

/** A page of registered operations. */
export type RegisteredOperationConnection = {
  readonly __typename?: 'RegisteredOperationConnection';
  readonly edges: ReadonlyArray<RegisteredOperationEdge>;
  readonly pageInfo: PageInfo;
};

/** A registered operation in a page. */
export type RegisteredOperationEdge = {
  readonly __typename?: 'RegisteredOperationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: RegisteredOperation;
};

/** The id of what was removed, or why not. */
export type RemoveWebhookEndpointResult = WebhookEndpointNotFound | WebhookEndpointRemoved;

/** What to send again: one delivery, or what an endpoint was not sent. */
export type ReplayWebhookDeliveriesInput = {
  readonly deliveryId?: InputMaybe<Scalars['ID']['input']>;
  readonly endpointId?: InputMaybe<Scalars['ID']['input']>;
  /** With `endpointId`: of what happened since then. */
  readonly since?: InputMaybe<Scalars['DateTime']['input']>;
};

/** How many are sent again, or why not. */
export type ReplayWebhookDeliveriesResult = IntegrationInputInvalid | WebhookDeliveriesReplayed | WebhookDeliveryNotFound | WebhookEndpointNotFound;

/** What to retire. */
export type RetireOperationsInput = {
  readonly client: Scalars['String']['input'];
  /** Left out: the whole list. */
  readonly operationIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly version: Scalars['String']['input'];
};

/** What was retired, or why not. */
export type RetireOperationsResult = OperationListNotFound | OperationsRetired;

/** The ended key, or why not. */
export type RevokePartnerKeyResult = PartnerKey | PartnerKeyNotFound;

/** Which secret to replace, and how fast. */
export type RotateWebhookSecretInput = {
  readonly endpointId: Scalars['ID']['input'];
  /** End the old secret at once: it was lost. */
  readonly endsOldAtOnce?: Scalars['Boolean']['input'];
};

/** The new secret, or why not. */
export type RotateWebhookSecretResult = WebhookEndpointNotFound | WebhookSecretRotated;

/** A tenant for a partner to try things out in. */
export type Sandbox = {
  readonly __typename?: 'Sandbox';
  readonly openedAt: Scalars['DateTime']['output'];
  readonly registerId: Scalars['ID']['output'];
  readonly storeId: Scalars['ID']['output'];
  readonly tenantId: Scalars['ID']['output'];
};

/** The partner has no sandbox for test keys yet: open it first. */
export type SandboxNotOpened = Refusal & {
  readonly __typename?: 'SandboxNotOpened';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** Two keys of this partner and environment live already: revoke one first. */
export type TooManyPartnerKeys = Refusal & {
  readonly __typename?: 'TooManyPartnerKeys';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** The partner has 20 endpoints already: remove one first. */
export type TooManyWebhookEndpoints = Refusal & {
  readonly __typename?: 'TooManyWebhookEndpoints';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** What one key asked for of one operation in one hour. */
export type Usage = {
  readonly __typename?: 'Usage';
  /** Points of cost, as executed. */
  readonly cost: Scalars['SafeInt']['output'];
  /** Of these, answered with errors or refused. */
  readonly errors: Scalars['SafeInt']['output'];
  readonly hour: Scalars['DateTime']['output'];
  readonly keyId: Scalars['ID']['output'];
  /** Of these, refused by a rate limit. */
  readonly limited: Scalars['SafeInt']['output'];
  /** Null for what had no registered operation and was refused. */
  readonly operationId?: Maybe<Scalars['ID']['output']>;
  readonly operationName?: Maybe<Scalars['String']['output']>;
  readonly partner: Partner;
  readonly requests: Scalars['SafeInt']['output'];
  /** Milliseconds that the slowest took. */
  readonly slowestMs: Scalars['Int']['output'];
  /** Milliseconds that all of them took together. */
  readonly totalMs: Scalars['SafeInt']['output'];
};

/** A page of usage. */
export type UsageConnection = {
  readonly __typename?: 'UsageConnection';
  readonly edges: ReadonlyArray<UsageEdge>;
  readonly pageInfo: PageInfo;
};

/** A row of usage in a page. */
export type UsageEdge = {
  readonly __typename?: 'UsageEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Usage;
};

/** A link to a file. */
export type UsageExport = {
  readonly __typename?: 'UsageExport';
  readonly expiresAt: Scalars['DateTime']['output'];
  /** A path of the endpoint's own origin. */
  readonly url: Scalars['String']['output'];
};

/** Which usage; all conditions hold together. */
export type UsageFilter = {
  /** Of the hours that begin before this time; at most 400 days after `from`. */
  readonly before: Scalars['DateTime']['input'];
  /** Of the hours that begin at this time or later. */
  readonly from: Scalars['DateTime']['input'];
  readonly keyId?: InputMaybe<Scalars['ID']['input']>;
  readonly operationId?: InputMaybe<Scalars['ID']['input']>;
  readonly partnerId?: InputMaybe<Scalars['ID']['input']>;
};

/** For the gateway: the batch is part of the usage. */
export type UsageRecorded = {
  readonly __typename?: 'UsageRecorded';
  /** False where it was recorded before. */
  readonly isNew: Scalars['Boolean']['output'];
};

/** For the gateway: what one key asked for of one operation in one hour, since the last batch. */
export type UsageRowInput = {
  readonly cost: Scalars['SafeInt']['input'];
  readonly errors: Scalars['SafeInt']['input'];
  readonly hour: Scalars['DateTime']['input'];
  readonly keyId: Scalars['String']['input'];
  readonly lastUsedAddress?: InputMaybe<Scalars['String']['input']>;
  readonly lastUsedAt: Scalars['DateTime']['input'];
  readonly limited: Scalars['SafeInt']['input'];
  readonly operationId?: InputMaybe<Scalars['String']['input']>;
  readonly operationName?: InputMaybe<Scalars['String']['input']>;
  /** Whose key it is. */
  readonly ownerTenantId: Scalars['ID']['input'];
  readonly partnerId: Scalars['ID']['input'];
  readonly requests: Scalars['SafeInt']['input'];
  readonly slowestMs: Scalars['Int']['input'];
  /** Where the key works. */
  readonly tenantId: Scalars['ID']['input'];
  readonly totalMs: Scalars['SafeInt']['input'];
};

/** Sums of usage. */
export type UsageTotal = {
  readonly __typename?: 'UsageTotal';
  readonly cost: Scalars['SafeInt']['output'];
  readonly errors: Scalars['SafeInt']['output'];
  readonly limited: Scalars['SafeInt']['output'];
  readonly requests: Scalars['SafeInt']['output'];
  readonly totalMs: Scalars['SafeInt']['output'];
};

/** One attempt to deliver. */
export type WebhookAttempt = {
  readonly __typename?: 'WebhookAttempt';
  readonly at: Scalars['DateTime']['output'];
  /** What went wrong, for people; null for a success. */
  readonly problem?: Maybe<Scalars['String']['output']>;
  /** Null where no answer came. */
  readonly status?: Maybe<Scalars['Int']['output']>;
  readonly tookMs: Scalars['Int']['output'];
};

/** They wait to be sent. */
export type WebhookDeliveriesReplayed = {
  readonly __typename?: 'WebhookDeliveriesReplayed';
  readonly count: Scalars['Int']['output'];
};

/** An event on its way to an endpoint. */
export type WebhookDelivery = {
  readonly __typename?: 'WebhookDelivery';
  readonly attempts: ReadonlyArray<WebhookAttempt>;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly endpoint: WebhookEndpoint;
  /** The same in each attempt and each replay: `webhook-id`. */
  readonly eventId: Scalars['ID']['output'];
  readonly eventType: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly nextAttemptAt?: Maybe<Scalars['DateTime']['output']>;
  /** The body as it is sent. */
  readonly payload: Scalars['Json']['output'];
  readonly state: WebhookDeliveryState;
};

/** A page of deliveries. */
export type WebhookDeliveryConnection = {
  readonly __typename?: 'WebhookDeliveryConnection';
  readonly edges: ReadonlyArray<WebhookDeliveryEdge>;
  readonly pageInfo: PageInfo;
};

/** A delivery in a page. */
export type WebhookDeliveryEdge = {
  readonly __typename?: 'WebhookDeliveryEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: WebhookDelivery;
};

/** Which deliveries; all conditions hold together. */
export type WebhookDeliveryFilter = {
  readonly endpointId?: InputMaybe<Scalars['ID']['input']>;
  readonly eventId?: InputMaybe<Scalars['ID']['input']>;
  readonly eventType?: InputMaybe<Scalars['String']['input']>;
  readonly state?: InputMaybe<WebhookDeliveryState>;
};

/** There is no such delivery, or it is not yours. */
export type WebhookDeliveryNotFound = Refusal & {
  readonly __typename?: 'WebhookDeliveryNotFound';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** Where a delivery stands. */
export type WebhookDeliveryState =
  /** Not sent, since the endpoint was removed or no key of the partner has the right to hear of it any more. */
  | 'CANCELLED'
  /** Tried for 24 hours in vain, or waited too long at a paused endpoint; replay it once the endpoint is mended. */
  | 'DEAD'
  /** Answered with a status from 200 to 299. */
  | 'DELIVERED'
  /** It waits for its first or its next attempt. */
  | 'WAITING';

/** An address that events are sent to. */
export type WebhookEndpoint = {
  readonly __typename?: 'WebhookEndpoint';
  readonly createdAt: Scalars['DateTime']['output'];
  readonly description: Scalars['String']['output'];
  /** Such as `order.order-completed.v1`; see `webhookEventTypes`. */
  readonly eventTypes: ReadonlyArray<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly partner: Partner;
  /** Why it is paused, for people; null while it is not. */
  readonly pausedReason?: Maybe<Scalars['String']['output']>;
  /** The secrets that sign what is sent, without the secrets themselves; the newest first. */
  readonly secrets: ReadonlyArray<WebhookSecret>;
  readonly state: WebhookEndpointState;
  readonly url: Scalars['String']['output'];
  /** Of the deliveries that were not given up, how many wait. */
  readonly waiting: Scalars['Int']['output'];
};

/** An endpoint was added. Verify what comes with the secret, by https://www.standardwebhooks.com. */
export type WebhookEndpointCreated = {
  readonly __typename?: 'WebhookEndpointCreated';
  readonly endpoint: WebhookEndpoint;
  /** Null when this intent was answered before. */
  readonly secret?: Maybe<Scalars['String']['output']>;
};

/** There is no such endpoint, or it is not yours. */
export type WebhookEndpointNotFound = Refusal & {
  readonly __typename?: 'WebhookEndpointNotFound';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** The endpoint is gone. */
export type WebhookEndpointRemoved = {
  readonly __typename?: 'WebhookEndpointRemoved';
  readonly id: Scalars['ID']['output'];
};

/** Whether an endpoint is sent to. */
export type WebhookEndpointState =
  | 'ACTIVE'
  /** By someone, or by itself after nothing was delivered for long. What happens meanwhile waits; it is not lost. */
  | 'PAUSED';

/** A type of event. */
export type WebhookEventType = {
  readonly __typename?: 'WebhookEventType';
  readonly description: Scalars['String']['output'];
  /** An example of `data`. */
  readonly example: Scalars['Json']['output'];
  /**
   * The right that a live key of the receiving partner must hold, such as `orders:read`. Null for what is about the
   * partner itself: any live key will do.
   */
  readonly grant?: Maybe<Scalars['String']['output']>;
  /** Such as `order.order-completed.v1`. */
  readonly name: Scalars['String']['output'];
  /** The JSON Schema of `data`. */
  readonly schema: Scalars['Json']['output'];
};

/** What came back. */
export type WebhookPinged = {
  readonly __typename?: 'WebhookPinged';
  readonly attempt: WebhookAttempt;
};

/** A secret that signs what is sent. */
export type WebhookSecret = {
  readonly __typename?: 'WebhookSecret';
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it ends; null for the newest. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its last four characters. */
  readonly hint: Scalars['String']['output'];
};

/** The new secret, answered this once. */
export type WebhookSecretRotated = {
  readonly __typename?: 'WebhookSecretRotated';
  readonly endpoint: WebhookEndpoint;
  readonly secret: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Partner: Partner;
  PartnerKey: PartnerKey;
  WebhookEndpoint: WebhookEndpoint;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Partner:
    ( { __typename: 'Partner' }
    & GraphQLRecursivePick<FederationTypes['Partner'], {"id":true}> );
  PartnerKey:
    ( { __typename: 'PartnerKey' }
    & GraphQLRecursivePick<FederationTypes['PartnerKey'], {"id":true}> );
  WebhookEndpoint:
    ( { __typename: 'WebhookEndpoint' }
    & GraphQLRecursivePick<FederationTypes['WebhookEndpoint'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ChangePartnerResult:
    | ( IntegrationInputInvalid & { __typename: 'IntegrationInputInvalid' } )
    | ( PartnerModel & { __typename: 'Partner' } )
    | ( PartnerNotFound & { __typename: 'PartnerNotFound' } )
  ;
  ChangeWebhookEndpointResult:
    | ( IntegrationInputInvalid & { __typename: 'IntegrationInputInvalid' } )
    | ( WebhookEndpointModel & { __typename: 'WebhookEndpoint' } )
    | ( WebhookEndpointNotFound & { __typename: 'WebhookEndpointNotFound' } )
  ;
  CreatePartnerKeyResult:
    | ( IntegrationInputInvalid & { __typename: 'IntegrationInputInvalid' } )
    | ( Omit<PartnerKeyCreated, 'key'> & { key: _RefType['PartnerKey'] } & { __typename: 'PartnerKeyCreated' } )
    | ( PartnerNotFound & { __typename: 'PartnerNotFound' } )
    | ( SandboxNotOpened & { __typename: 'SandboxNotOpened' } )
    | ( TooManyPartnerKeys & { __typename: 'TooManyPartnerKeys' } )
  ;
  CreatePartnerResult:
    | ( IntegrationInputInvalid & { __typename: 'IntegrationInputInvalid' } )
    | ( PartnerModel & { __typename: 'Partner' } )
    | ( PartnerNameTaken & { __typename: 'PartnerNameTaken' } )
  ;
  CreateWebhookEndpointResult:
    | ( IntegrationInputInvalid & { __typename: 'IntegrationInputInvalid' } )
    | ( PartnerNotFound & { __typename: 'PartnerNotFound' } )
    | ( TooManyWebhookEndpoints & { __typename: 'TooManyWebhookEndpoints' } )
    | ( Omit<WebhookEndpointCreated, 'endpoint'> & { endpoint: _RefType['WebhookEndpoint'] } & { __typename: 'WebhookEndpointCreated' } )
  ;
  OpenSandboxResult:
    | ( PartnerModel & { __typename: 'Partner' } )
    | ( PartnerNotFound & { __typename: 'PartnerNotFound' } )
  ;
  PingWebhookEndpointResult:
    | ( WebhookEndpointNotFound & { __typename: 'WebhookEndpointNotFound' } )
    | ( WebhookPinged & { __typename: 'WebhookPinged' } )
  ;
  RegisterOperationsResult:
    | ( IntegrationInputInvalid & { __typename: 'IntegrationInputInvalid' } )
    | ( OperationListNotFound & { __typename: 'OperationListNotFound' } )
    | ( OperationsRefused & { __typename: 'OperationsRefused' } )
    | ( Omit<OperationsRegistered, 'list'> & { list: _RefType['OperationList'] } & { __typename: 'OperationsRegistered' } )
  ;
  RemoveWebhookEndpointResult:
    | ( WebhookEndpointNotFound & { __typename: 'WebhookEndpointNotFound' } )
    | ( WebhookEndpointRemoved & { __typename: 'WebhookEndpointRemoved' } )
  ;
  ReplayWebhookDeliveriesResult:
    | ( IntegrationInputInvalid & { __typename: 'IntegrationInputInvalid' } )
    | ( WebhookDeliveriesReplayed & { __typename: 'WebhookDeliveriesReplayed' } )
    | ( WebhookDeliveryNotFound & { __typename: 'WebhookDeliveryNotFound' } )
    | ( WebhookEndpointNotFound & { __typename: 'WebhookEndpointNotFound' } )
  ;
  RetireOperationsResult:
    | ( OperationListNotFound & { __typename: 'OperationListNotFound' } )
    | ( Omit<OperationsRetired, 'list'> & { list: _RefType['OperationList'] } & { __typename: 'OperationsRetired' } )
  ;
  RevokePartnerKeyResult:
    | ( PartnerKeyModel & { __typename: 'PartnerKey' } )
    | ( PartnerKeyNotFound & { __typename: 'PartnerKeyNotFound' } )
  ;
  RotateWebhookSecretResult:
    | ( WebhookEndpointNotFound & { __typename: 'WebhookEndpointNotFound' } )
    | ( Omit<WebhookSecretRotated, 'endpoint'> & { endpoint: _RefType['WebhookEndpoint'] } & { __typename: 'WebhookSecretRotated' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Refusal:
    | ( IntegrationInputInvalid )
    | ( OperationListNotFound )
    | ( OperationsRefused )
    | ( PartnerKeyNotFound )
    | ( PartnerNameTaken )
    | ( PartnerNotFound )
    | ( SandboxNotOpened )
    | ( TooManyPartnerKeys )
    | ( TooManyWebhookEndpoints )
    | ( WebhookDeliveryNotFound )
    | ( WebhookEndpointNotFound )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ChangePartnerInput: ChangePartnerInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ChangePartnerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangePartnerResult']>;
  ChangeWebhookEndpointInput: ChangeWebhookEndpointInput;
  ChangeWebhookEndpointResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeWebhookEndpointResult']>;
  CreatePartnerInput: CreatePartnerInput;
  CreatePartnerKeyInput: CreatePartnerKeyInput;
  CreatePartnerKeyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreatePartnerKeyResult']>;
  CreatePartnerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreatePartnerResult']>;
  CreateWebhookEndpointInput: CreateWebhookEndpointInput;
  CreateWebhookEndpointResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateWebhookEndpointResult']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  GatewayKey: ResolverTypeWrapper<GatewayKey>;
  GatewayOperation: ResolverTypeWrapper<GatewayOperation>;
  GatewayOperationPage: ResolverTypeWrapper<GatewayOperationPage>;
  IntegrationInputInvalid: ResolverTypeWrapper<IntegrationInputInvalid>;
  IntegrationProblem: ResolverTypeWrapper<IntegrationProblem>;
  Json: ResolverTypeWrapper<Scalars['Json']['output']>;
  KeyEnvironment: KeyEnvironment;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OpenSandboxResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenSandboxResult']>;
  OperationKind: OperationKind;
  OperationList: ResolverTypeWrapper<OperationListModel>;
  OperationListConnection: ResolverTypeWrapper<Omit<OperationListConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['OperationListEdge']> }>;
  OperationListEdge: ResolverTypeWrapper<Omit<OperationListEdge, 'node'> & { node: ResolversTypes['OperationList'] }>;
  OperationListNotFound: ResolverTypeWrapper<OperationListNotFound>;
  OperationsRefused: ResolverTypeWrapper<OperationsRefused>;
  OperationsRegistered: ResolverTypeWrapper<Omit<OperationsRegistered, 'list'> & { list: ResolversTypes['OperationList'] }>;
  OperationsRetired: ResolverTypeWrapper<Omit<OperationsRetired, 'list'> & { list: ResolversTypes['OperationList'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Partner: ResolverTypeWrapper<PartnerModel>;
  PartnerConnection: ResolverTypeWrapper<Omit<PartnerConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PartnerEdge']> }>;
  PartnerEdge: ResolverTypeWrapper<Omit<PartnerEdge, 'node'> & { node: ResolversTypes['Partner'] }>;
  PartnerKey: ResolverTypeWrapper<PartnerKeyModel>;
  PartnerKeyCreated: ResolverTypeWrapper<Omit<PartnerKeyCreated, 'key'> & { key: ResolversTypes['PartnerKey'] }>;
  PartnerKeyNotFound: ResolverTypeWrapper<PartnerKeyNotFound>;
  PartnerNameTaken: ResolverTypeWrapper<PartnerNameTaken>;
  PartnerNotFound: ResolverTypeWrapper<PartnerNotFound>;
  PingWebhookEndpointResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PingWebhookEndpointResult']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RateLimitReportInput: RateLimitReportInput;
  RateLimitReported: ResolverTypeWrapper<RateLimitReported>;
  RecordUsageInput: RecordUsageInput;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  RefusedOperation: ResolverTypeWrapper<RefusedOperation>;
  RegisterOperationsInput: RegisterOperationsInput;
  RegisterOperationsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterOperationsResult']>;
  RegisteredOperation: ResolverTypeWrapper<RegisteredOperation>;
  RegisteredOperationConnection: ResolverTypeWrapper<RegisteredOperationConnection>;
  RegisteredOperationEdge: ResolverTypeWrapper<RegisteredOperationEdge>;
  RemoveWebhookEndpointResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveWebhookEndpointResult']>;
  ReplayWebhookDeliveriesInput: ReplayWebhookDeliveriesInput;
  ReplayWebhookDeliveriesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReplayWebhookDeliveriesResult']>;
  RetireOperationsInput: RetireOperationsInput;
  RetireOperationsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RetireOperationsResult']>;
  RevokePartnerKeyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokePartnerKeyResult']>;
  RotateWebhookSecretInput: RotateWebhookSecretInput;
  RotateWebhookSecretResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RotateWebhookSecretResult']>;
  SafeInt: ResolverTypeWrapper<Scalars['SafeInt']['output']>;
  Sandbox: ResolverTypeWrapper<Sandbox>;
  SandboxNotOpened: ResolverTypeWrapper<SandboxNotOpened>;
  TooManyPartnerKeys: ResolverTypeWrapper<TooManyPartnerKeys>;
  TooManyWebhookEndpoints: ResolverTypeWrapper<TooManyWebhookEndpoints>;
  Usage: ResolverTypeWrapper<UsageModel>;
  UsageConnection: ResolverTypeWrapper<Omit<UsageConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['UsageEdge']> }>;
  UsageEdge: ResolverTypeWrapper<Omit<UsageEdge, 'node'> & { node: ResolversTypes['Usage'] }>;
  UsageExport: ResolverTypeWrapper<UsageExport>;
  UsageFilter: UsageFilter;
  UsageRecorded: ResolverTypeWrapper<UsageRecorded>;
  UsageRowInput: UsageRowInput;
  UsageTotal: ResolverTypeWrapper<UsageTotal>;
  WebhookAttempt: ResolverTypeWrapper<WebhookAttempt>;
  WebhookDeliveriesReplayed: ResolverTypeWrapper<WebhookDeliveriesReplayed>;
  WebhookDelivery: ResolverTypeWrapper<WebhookDeliveryModel>;
  WebhookDeliveryConnection: ResolverTypeWrapper<Omit<WebhookDeliveryConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['WebhookDeliveryEdge']> }>;
  WebhookDeliveryEdge: ResolverTypeWrapper<Omit<WebhookDeliveryEdge, 'node'> & { node: ResolversTypes['WebhookDelivery'] }>;
  WebhookDeliveryFilter: WebhookDeliveryFilter;
  WebhookDeliveryNotFound: ResolverTypeWrapper<WebhookDeliveryNotFound>;
  WebhookDeliveryState: WebhookDeliveryState;
  WebhookEndpoint: ResolverTypeWrapper<WebhookEndpointModel>;
  WebhookEndpointCreated: ResolverTypeWrapper<Omit<WebhookEndpointCreated, 'endpoint'> & { endpoint: ResolversTypes['WebhookEndpoint'] }>;
  WebhookEndpointNotFound: ResolverTypeWrapper<WebhookEndpointNotFound>;
  WebhookEndpointRemoved: ResolverTypeWrapper<WebhookEndpointRemoved>;
  WebhookEndpointState: WebhookEndpointState;
  WebhookEventType: ResolverTypeWrapper<WebhookEventType>;
  WebhookPinged: ResolverTypeWrapper<WebhookPinged>;
  WebhookSecret: ResolverTypeWrapper<WebhookSecret>;
  WebhookSecretRotated: ResolverTypeWrapper<Omit<WebhookSecretRotated, 'endpoint'> & { endpoint: ResolversTypes['WebhookEndpoint'] }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ChangePartnerInput: ChangePartnerInput;
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
  ChangePartnerResult: ResolversUnionTypes<ResolversParentTypes>['ChangePartnerResult'];
  ChangeWebhookEndpointInput: ChangeWebhookEndpointInput;
  ChangeWebhookEndpointResult: ResolversUnionTypes<ResolversParentTypes>['ChangeWebhookEndpointResult'];
  CreatePartnerInput: CreatePartnerInput;
  CreatePartnerKeyInput: CreatePartnerKeyInput;
  CreatePartnerKeyResult: ResolversUnionTypes<ResolversParentTypes>['CreatePartnerKeyResult'];
  CreatePartnerResult: ResolversUnionTypes<ResolversParentTypes>['CreatePartnerResult'];
  CreateWebhookEndpointInput: CreateWebhookEndpointInput;
  CreateWebhookEndpointResult: ResolversUnionTypes<ResolversParentTypes>['CreateWebhookEndpointResult'];
  DateTime: Scalars['DateTime']['output'];
  GatewayKey: GatewayKey;
  GatewayOperation: GatewayOperation;
  GatewayOperationPage: GatewayOperationPage;
  IntegrationInputInvalid: IntegrationInputInvalid;
  IntegrationProblem: IntegrationProblem;
  Json: Scalars['Json']['output'];
  Mutation: Record<PropertyKey, never>;
  OpenSandboxResult: ResolversUnionTypes<ResolversParentTypes>['OpenSandboxResult'];
  OperationList: OperationListModel;
  OperationListConnection: Omit<OperationListConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['OperationListEdge']> };
  OperationListEdge: Omit<OperationListEdge, 'node'> & { node: ResolversParentTypes['OperationList'] };
  OperationListNotFound: OperationListNotFound;
  OperationsRefused: OperationsRefused;
  OperationsRegistered: Omit<OperationsRegistered, 'list'> & { list: ResolversParentTypes['OperationList'] };
  OperationsRetired: Omit<OperationsRetired, 'list'> & { list: ResolversParentTypes['OperationList'] };
  PageInfo: PageInfo;
  Partner: PartnerModel;
  PartnerConnection: Omit<PartnerConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PartnerEdge']> };
  PartnerEdge: Omit<PartnerEdge, 'node'> & { node: ResolversParentTypes['Partner'] };
  PartnerKey: PartnerKeyModel;
  PartnerKeyCreated: Omit<PartnerKeyCreated, 'key'> & { key: ResolversParentTypes['PartnerKey'] };
  PartnerKeyNotFound: PartnerKeyNotFound;
  PartnerNameTaken: PartnerNameTaken;
  PartnerNotFound: PartnerNotFound;
  PingWebhookEndpointResult: ResolversUnionTypes<ResolversParentTypes>['PingWebhookEndpointResult'];
  Query: Record<PropertyKey, never>;
  RateLimitReportInput: RateLimitReportInput;
  RateLimitReported: RateLimitReported;
  RecordUsageInput: RecordUsageInput;
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  RefusedOperation: RefusedOperation;
  RegisterOperationsInput: RegisterOperationsInput;
  RegisterOperationsResult: ResolversUnionTypes<ResolversParentTypes>['RegisterOperationsResult'];
  RegisteredOperation: RegisteredOperation;
  RegisteredOperationConnection: RegisteredOperationConnection;
  RegisteredOperationEdge: RegisteredOperationEdge;
  RemoveWebhookEndpointResult: ResolversUnionTypes<ResolversParentTypes>['RemoveWebhookEndpointResult'];
  ReplayWebhookDeliveriesInput: ReplayWebhookDeliveriesInput;
  ReplayWebhookDeliveriesResult: ResolversUnionTypes<ResolversParentTypes>['ReplayWebhookDeliveriesResult'];
  RetireOperationsInput: RetireOperationsInput;
  RetireOperationsResult: ResolversUnionTypes<ResolversParentTypes>['RetireOperationsResult'];
  RevokePartnerKeyResult: ResolversUnionTypes<ResolversParentTypes>['RevokePartnerKeyResult'];
  RotateWebhookSecretInput: RotateWebhookSecretInput;
  RotateWebhookSecretResult: ResolversUnionTypes<ResolversParentTypes>['RotateWebhookSecretResult'];
  SafeInt: Scalars['SafeInt']['output'];
  Sandbox: Sandbox;
  SandboxNotOpened: SandboxNotOpened;
  TooManyPartnerKeys: TooManyPartnerKeys;
  TooManyWebhookEndpoints: TooManyWebhookEndpoints;
  Usage: UsageModel;
  UsageConnection: Omit<UsageConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['UsageEdge']> };
  UsageEdge: Omit<UsageEdge, 'node'> & { node: ResolversParentTypes['Usage'] };
  UsageExport: UsageExport;
  UsageFilter: UsageFilter;
  UsageRecorded: UsageRecorded;
  UsageRowInput: UsageRowInput;
  UsageTotal: UsageTotal;
  WebhookAttempt: WebhookAttempt;
  WebhookDeliveriesReplayed: WebhookDeliveriesReplayed;
  WebhookDelivery: WebhookDeliveryModel;
  WebhookDeliveryConnection: Omit<WebhookDeliveryConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['WebhookDeliveryEdge']> };
  WebhookDeliveryEdge: Omit<WebhookDeliveryEdge, 'node'> & { node: ResolversParentTypes['WebhookDelivery'] };
  WebhookDeliveryFilter: WebhookDeliveryFilter;
  WebhookDeliveryNotFound: WebhookDeliveryNotFound;
  WebhookEndpoint: WebhookEndpointModel;
  WebhookEndpointCreated: Omit<WebhookEndpointCreated, 'endpoint'> & { endpoint: ResolversParentTypes['WebhookEndpoint'] };
  WebhookEndpointNotFound: WebhookEndpointNotFound;
  WebhookEndpointRemoved: WebhookEndpointRemoved;
  WebhookEventType: WebhookEventType;
  WebhookPinged: WebhookPinged;
  WebhookSecret: WebhookSecret;
  WebhookSecretRotated: Omit<WebhookSecretRotated, 'endpoint'> & { endpoint: ResolversParentTypes['WebhookEndpoint'] };
};

export type ChangePartnerResultResolvers<ContextType = IntegrationContext, ParentType extends ResolversParentTypes['ChangePartnerResult'] = ResolversParentTypes['ChangePartnerResult']> = {
  __resolveType: TypeResolveFn<'IntegrationInputInvalid' | 'Partner' | 'PartnerNotFound', ParentType, ContextType>;
};

export type ChangeWebhookEndpointResultResolvers<ContextType = IntegrationContext, ParentType extends ResolversParentTypes['ChangeWebhookEndpointResult'] = ResolversParentTypes['ChangeWebhookEndpointResult']> = {
  __resolveType: TypeResolveFn<'IntegrationInputInvalid' | 'WebhookEndpoint' | 'WebhookEndpointNotFound', ParentType, ContextType>;
};

export type CreatePartnerKeyResultResolvers<ContextType = IntegrationContext, ParentType extends ResolversParentTypes['CreatePartnerKeyResult'] = ResolversParentTypes['CreatePartnerKeyResult']> = {
  __resolveType: TypeResolveFn<'IntegrationInputInvalid' | 'PartnerKeyCreated' | 'PartnerNotFound' | 'SandboxNotOpened' | 'TooManyPartnerKeys', ParentType, ContextType>;
};

export type CreatePartnerResultResolvers<ContextType = IntegrationContext, ParentType extends ResolversParentTypes['CreatePartnerResult'] = ResolversParentTypes['CreatePartnerResult']> = {
  __resolveType: TypeResolveFn<'IntegrationInputInvalid' | 'Partner' | 'PartnerNameTaken', ParentType, ContextType>;
};

export type CreateWebhookEndpointResultResolvers<ContextType = IntegrationContext, ParentType extends ResolversParentTypes['CreateWebhookEndpointResult'] = ResolversParentTypes['CreateWebhookEndpointResult']> = {
  __resolveType: TypeResolveFn<'IntegrationInputInvalid' | 'PartnerNotFound' | 'TooManyWebhookEndpoints' | 'WebhookEndpointCreated', ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type GatewayKeyResolvers<ContextType = IntegrationContext, ParentType extends ResolversParentTypes['GatewayKey'] = ResolversParentTypes['GatewayKey']> = {
  allowedAddresses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  clientName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  costPerMinute?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  environment?: Resolver<ResolversTypes['KeyEnvironment'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  grants?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ownerTenantId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partnerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  requestsPerMinute?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  secretHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  storeIds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  tenantId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type GatewayOperationResolvers<ContextType = IntegrationContext, ParentType extends ResolversParentTypes['GatewayOperation'] = ResolversParentTypes['GatewayOperation']> = {
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  client?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OperationKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ownerTenantId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  partnerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GatewayOperationPageResolvers<ContextType = IntegrationContext, ParentType extends ResolversParentTypes['GatewayOperationPage'] = ResolversParentTypes['GatewayOperationPage']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operations?: Resolver<ReadonlyArray<ResolversTypes['GatewayOperation']>, ParentType, ContextType>;
};

export type IntegrationInputInvalidResolvers<ContextType = IntegrationContext, ParentType extends ResolversParentTypes['IntegrationInputInvalid'] = ResolversParentTypes['IntegrationInputInvalid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['IntegrationProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IntegrationProblemResolvers<ContextType = IntegrationContext, ParentType extends ResolversParentTypes['IntegrationProblem'] = ResolversParentTypes['IntegrationProblem']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Json'], any> {
  name: 'Json';
}

export type MutationResolvers<ContextType = IntegrationContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  changePartner?: Resolver<ResolversTypes['ChangePartnerResult'], ParentType, ContextType, RequireFields<MutationChangePartnerArgs, 'input'>>;
  changeWebhookEndpoint?: Resolver<ResolversTypes['ChangeWebhookEndpointResult'], ParentType, ContextType, RequireFields<MutationChangeWebhookEndpointArgs, 'input'>>;
  createPartner?: Resolver<ResolversTypes['CreatePartnerResult'], ParentType, ContextType, RequireFields<MutationCreatePartnerArgs, 'input'>>;
  createPartnerKey?: Resolver<ResolversTypes['CreatePartnerKeyResult'], ParentType, ContextType, RequireFields<MutationCreatePartnerKeyArgs, 'input'>>;
  createWebhookEndpoint?: Resolver<ResolversTypes['CreateWebhookEndpointResult'], ParentType, ContextType, RequireFields<MutationCreateWebhookEndpointArgs, 'input'>>;
  openSandbox?: Resolver<ResolversTypes['OpenSandboxResult'], ParentType, ContextType, RequireFields<MutationOpenSandboxArgs, 'idempotencyKey' | 'partnerId'>>;
  pingWebhookEndpoint?: Resolver<ResolversTypes['PingWebhookEndpointResult'], ParentType, ContextType, RequireFields<MutationPingWebhookEndpointArgs, 'id'>>;
  recordUsage?: Resolver<ResolversTypes['UsageRecorded'], ParentType, ContextType, RequireFields<MutationRecordUsageArgs, 'input'>>;
  registerOperations?: Resolver<ResolversTypes['RegisterOperationsResult'], ParentType, ContextType, RequireFields<MutationRegisterOperationsArgs, 'input'>>;
  removeWebhookEndpoint?: Resolver<ResolversTypes['RemoveWebhookEndpointResult'], ParentType, ContextType, RequireFields<MutationRemoveWebhookEndpointArgs, 'id'>>;
  replayWebhookDeliveries?: Resolver<ResolversTypes['ReplayWebhookDeliveriesResult'], ParentType, ContextType, RequireFields<MutationReplayWebhookDeliveriesArgs, 'input'>>;
  reportRateLimitExceeded?: Resolver<ResolversTypes['RateLimitReported'], ParentType, ContextType, RequireFields<MutationReportRateLimitExceededArgs, 'input'>>;
  retireOperations?: Resolver<ResolversTypes['RetireOperationsResult'], ParentType, ContextType, RequireFields<MutationRetireOperationsArgs, 'input'>>;
  revokePartnerKey?: Resolver<ResolversTypes['RevokePartnerKeyResult'], ParentType, ContextType, RequireFields<MutationRevokePartnerKeyArgs, 'id'>>;
  rotateWebhookSecret?: Resolver<ResolversTypes['RotateWebhookSecretResult'], ParentType, ContextType, RequireFields<MutationRotateWebhookSecretArgs, 'input'>>;
};

export type OpenSandboxResultResolvers<ContextType = IntegrationContext, ParentType extends ResolversParentTypes['OpenSandboxResult'] = ResolversParentTypes['OpenSandboxResult']> = {
  __resolveType: TypeResolveFn<'Partner' | 'PartnerNotFound', ParentType, ContextType>;
};

export type OperationListResolvers<ContextType = IntegrationContext, ParentType extends ResolversParentTypes['OperationList'] = ResolversParentTypes['OperationList']> = {
  client?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  operations?: Resolver<ResolversTypes['RegisteredOperationConnection'], ParentType, ContextType, Partial<OperationListOperationsArgs>>;
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  retiredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OperationListConnectionResolvers<ContextType = IntegrationContext, ParentType extends ResolversParentTypes['OperationListConnection'] = ResolversParentTypes['OperationListConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OperationListEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OperationListEdgeResolvers<ContextType = IntegrationContext, ParentType extends ResolversParentTypes['OperationListEdge'] = ResolversParentTypes['OperationListEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OperationList'], ParentType, ContextType>;
};

export type OperationListNotFoundResolvers<ContextType = IntegrationContext, ParentType extends ResolversParentTypes['OperationListNotFound'] = ResolversParentTypes['OperationListNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OperationsRefusedResolvers<ContextType = IntegrationContext, ParentType extends ResolversParentTypes['OperationsRefused'] = ResolversParentTypes['OperationsRefused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refused?: Resolver<ReadonlyArray<ResolversTypes['RefusedOperation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OperationsRegisteredResolvers<ContextType = IntegrationContext, ParentType extends ResolversParentTypes['OperationsRegistered'] = ResolversParentTypes['OperationsRegistered']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  list?: Resolver<ResolversTypes['OperationList'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OperationsRetiredResolvers<ContextType = IntegrationContext, ParentType extends ResolversParentTypes['OperationsRetired'] = ResolversParentTypes['OperationsRetired']> = {
  list?: Resolver<ResolversTypes['OperationList'], ParentType, ContextType>;
  retired?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = IntegrationContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PartnerResolvers<ContextType = IntegrationContext, ParentType extends ResolversParentTypes['Partner'] = ResolversParentTypes['Partner'], FederationReferenceType extends FederationReferenceTypes['Partner'] = FederationReferenceTypes['Partner']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Partner']> | FederationReferenceType, FederationReferenceType, ContextType>;
  clientName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  costPerMinute?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  keys?: Resolver<ReadonlyArray<ResolversTypes['PartnerKey']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestsPerMinute?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sandbox?: Resolver<Maybe<ResolversTypes['Sandbox']>, ParentType, ContextType>;
  webhookEndpoints?: Resolver<ReadonlyArray<ResolversTypes['WebhookEndpoint']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartnerConnectionResolvers<ContextType = IntegrationContext, ParentType extends ResolversParentTypes['PartnerConnection'] = ResolversParentTypes['PartnerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartnerEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PartnerEdgeResolvers<ContextType = IntegrationContext, ParentType extends ResolversParentTypes['PartnerEdge'] = ResolversParentTypes['PartnerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
};

export type PartnerKeyResolvers<ContextType = IntegrationContext, ParentType extends ResolversParentTypes['PartnerKey'] = ResolversParentTypes['PartnerKey'], FederationReferenceType extends FederationReferenceTypes['PartnerKey'] = FederationReferenceTypes['PartnerKey']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PartnerKey']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowedAddresses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  environment?: Resolver<ResolversTypes['KeyEnvironment'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  grants?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isLive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastUsedAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  partner?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  storeIds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartnerKeyCreatedResolvers<ContextType = IntegrationContext, ParentType extends ResolversParentTypes['PartnerKeyCreated'] = ResolversParentTypes['PartnerKeyCreated']> = {
  key?: Resolver<ResolversTypes['PartnerKey'], ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartnerKeyNotFoundResolvers<ContextType = IntegrationContext, ParentType extends ResolversParentTypes['PartnerKeyNotFound'] = ResolversParentTypes['PartnerKeyNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartnerNameTakenResolvers<ContextType = IntegrationContext, ParentType extends ResolversParentTypes['PartnerNameTaken'] = ResolversParentTypes['PartnerNameTaken']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartnerNotFoundResolvers<ContextType = IntegrationContext, ParentType extends ResolversParentTypes['PartnerNotFound'] = ResolversParentTypes['PartnerNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PingWebhookEndpointResultResolvers<ContextType = IntegrationContext, ParentType extends ResolversParentTypes['PingWebhookEndpointResult'] = ResolversParentTypes['PingWebhookEndpointResult']> = {
  __resolveType: TypeResolveFn<'WebhookEndpointNotFound' | 'WebhookPinged', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = IntegrationContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  operationList?: Resolver<Maybe<ResolversTypes['OperationList']>, ParentType, ContextType, RequireFields<QueryOperationListArgs, 'client' | 'version'>>;
  operationLists?: Resolver<ResolversTypes['OperationListConnection'], ParentType, ContextType, Partial<QueryOperationListsArgs>>;
  operationRevision?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType, RequireFields<QueryPartnerArgs, 'id'>>;
  partnerKeyForGateway?: Resolver<Maybe<ResolversTypes['GatewayKey']>, ParentType, ContextType, RequireFields<QueryPartnerKeyForGatewayArgs, 'id'>>;
  partnerSelf?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
  partners?: Resolver<ResolversTypes['PartnerConnection'], ParentType, ContextType, Partial<QueryPartnersArgs>>;
  registeredOperationsForGateway?: Resolver<ResolversTypes['GatewayOperationPage'], ParentType, ContextType, RequireFields<QueryRegisteredOperationsForGatewayArgs, 'first'>>;
  usage?: Resolver<ResolversTypes['UsageConnection'], ParentType, ContextType, RequireFields<QueryUsageArgs, 'filter'>>;
  usageExport?: Resolver<ResolversTypes['UsageExport'], ParentType, ContextType, RequireFields<QueryUsageExportArgs, 'filter'>>;
  usageTotal?: Resolver<ResolversTypes['UsageTotal'], ParentType, ContextType, RequireFields<QueryUsageTotalArgs, 'filter'>>;
  usedOperations?: Resolver<ResolversTypes['GatewayOperationPage'], ParentType, ContextType, RequireFields<QueryUsedOperationsArgs, 'first' | 'since'>>;
  webhookDeliveries?: Resolver<ResolversTypes['WebhookDeliveryConnection'], ParentType, ContextType, Partial<QueryWebhookDeliveriesArgs>>;
  webhookEndpoint?: Resolver<Maybe<ResolversTypes['WebhookEndpoint']>, ParentType, ContextType, RequireFields<QueryWebhookEndpointArgs, 'id'>>;
  webhookEventTypes?: Resolver<ReadonlyArray<ResolversTypes['WebhookEventType']>, ParentType, ContextType>;
};

export type RateLimitReportedResolvers<ContextType = IntegrationContext, ParentType extends ResolversParentTypes['RateLimitReported'] = ResolversParentTypes['RateLimitReported']> = {
  isTold?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = IntegrationContext, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  __resolveType: TypeResolveFn<'IntegrationInputInvalid' | 'OperationListNotFound' | 'OperationsRefused' | 'PartnerKeyNotFound' | 'PartnerNameTaken' | 'PartnerNotFound' | 'SandboxNotOpened' | 'TooManyPartnerKeys' | 'TooManyWebhookEndpoints' | 'WebhookDeliveryNotFound' | 'WebhookEndpointNotFound', ParentType, ContextType>;
};

export type RefusedOperationResolvers<ContextType = IntegrationContext, ParentType extends ResolversParentTypes['RefusedOperation'] = ResolversParentTypes['RefusedOperation']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RegisterOperationsResultResolvers<ContextType = IntegrationContext, ParentType extends ResolversParentTypes['RegisterOperationsResult'] = ResolversParentTypes['RegisterOperationsResult']> = {
  __resolveType: TypeResolveFn<'IntegrationInputInvalid' | 'OperationListNotFound' | 'OperationsRefused' | 'OperationsRegistered', ParentType, ContextType>;
};

export type RegisteredOperationResolvers<ContextType = IntegrationContext, ParentType extends ResolversParentTypes['RegisteredOperation'] = ResolversParentTypes['RegisteredOperation']> = {
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OperationKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  retiredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  subgraphs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RegisteredOperationConnectionResolvers<ContextType = IntegrationContext, ParentType extends ResolversParentTypes['RegisteredOperationConnection'] = ResolversParentTypes['RegisteredOperationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RegisteredOperationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RegisteredOperationEdgeResolvers<ContextType = IntegrationContext, ParentType extends ResolversParentTypes['RegisteredOperationEdge'] = ResolversParentTypes['RegisteredOperationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RegisteredOperation'], ParentType, ContextType>;
};

export type RemoveWebhookEndpointResultResolvers<ContextType = IntegrationContext, ParentType extends ResolversParentTypes['RemoveWebhookEndpointResult'] = ResolversParentTypes['RemoveWebhookEndpointResult']> = {
  __resolveType: TypeResolveFn<'WebhookEndpointNotFound' | 'WebhookEndpointRemoved', ParentType, ContextType>;
};

export type ReplayWebhookDeliveriesResultResolvers<ContextType = IntegrationContext, ParentType extends ResolversParentTypes['ReplayWebhookDeliveriesResult'] = ResolversParentTypes['ReplayWebhookDeliveriesResult']> = {
  __resolveType: TypeResolveFn<'IntegrationInputInvalid' | 'WebhookDeliveriesReplayed' | 'WebhookDeliveryNotFound' | 'WebhookEndpointNotFound', ParentType, ContextType>;
};

export type RetireOperationsResultResolvers<ContextType = IntegrationContext, ParentType extends ResolversParentTypes['RetireOperationsResult'] = ResolversParentTypes['RetireOperationsResult']> = {
  __resolveType: TypeResolveFn<'OperationListNotFound' | 'OperationsRetired', ParentType, ContextType>;
};

export type RevokePartnerKeyResultResolvers<ContextType = IntegrationContext, ParentType extends ResolversParentTypes['RevokePartnerKeyResult'] = ResolversParentTypes['RevokePartnerKeyResult']> = {
  __resolveType: TypeResolveFn<'PartnerKey' | 'PartnerKeyNotFound', ParentType, ContextType>;
};

export type RotateWebhookSecretResultResolvers<ContextType = IntegrationContext, ParentType extends ResolversParentTypes['RotateWebhookSecretResult'] = ResolversParentTypes['RotateWebhookSecretResult']> = {
  __resolveType: TypeResolveFn<'WebhookEndpointNotFound' | 'WebhookSecretRotated', ParentType, ContextType>;
};

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export type SandboxResolvers<ContextType = IntegrationContext, ParentType extends ResolversParentTypes['Sandbox'] = ResolversParentTypes['Sandbox']> = {
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  registerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  storeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tenantId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SandboxNotOpenedResolvers<ContextType = IntegrationContext, ParentType extends ResolversParentTypes['SandboxNotOpened'] = ResolversParentTypes['SandboxNotOpened']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyPartnerKeysResolvers<ContextType = IntegrationContext, ParentType extends ResolversParentTypes['TooManyPartnerKeys'] = ResolversParentTypes['TooManyPartnerKeys']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyWebhookEndpointsResolvers<ContextType = IntegrationContext, ParentType extends ResolversParentTypes['TooManyWebhookEndpoints'] = ResolversParentTypes['TooManyWebhookEndpoints']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UsageResolvers<ContextType = IntegrationContext, ParentType extends ResolversParentTypes['Usage'] = ResolversParentTypes['Usage']> = {
  cost?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  errors?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  hour?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  keyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  limited?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  operationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  operationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partner?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
  requests?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  slowestMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalMs?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type UsageConnectionResolvers<ContextType = IntegrationContext, ParentType extends ResolversParentTypes['UsageConnection'] = ResolversParentTypes['UsageConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UsageEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type UsageEdgeResolvers<ContextType = IntegrationContext, ParentType extends ResolversParentTypes['UsageEdge'] = ResolversParentTypes['UsageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Usage'], ParentType, ContextType>;
};

export type UsageExportResolvers<ContextType = IntegrationContext, ParentType extends ResolversParentTypes['UsageExport'] = ResolversParentTypes['UsageExport']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UsageRecordedResolvers<ContextType = IntegrationContext, ParentType extends ResolversParentTypes['UsageRecorded'] = ResolversParentTypes['UsageRecorded']> = {
  isNew?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type UsageTotalResolvers<ContextType = IntegrationContext, ParentType extends ResolversParentTypes['UsageTotal'] = ResolversParentTypes['UsageTotal']> = {
  cost?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  errors?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  limited?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  requests?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  totalMs?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type WebhookAttemptResolvers<ContextType = IntegrationContext, ParentType extends ResolversParentTypes['WebhookAttempt'] = ResolversParentTypes['WebhookAttempt']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  tookMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WebhookDeliveriesReplayedResolvers<ContextType = IntegrationContext, ParentType extends ResolversParentTypes['WebhookDeliveriesReplayed'] = ResolversParentTypes['WebhookDeliveriesReplayed']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookDeliveryResolvers<ContextType = IntegrationContext, ParentType extends ResolversParentTypes['WebhookDelivery'] = ResolversParentTypes['WebhookDelivery']> = {
  attempts?: Resolver<ReadonlyArray<ResolversTypes['WebhookAttempt']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endpoint?: Resolver<ResolversTypes['WebhookEndpoint'], ParentType, ContextType>;
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  eventType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nextAttemptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  payload?: Resolver<ResolversTypes['Json'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WebhookDeliveryState'], ParentType, ContextType>;
};

export type WebhookDeliveryConnectionResolvers<ContextType = IntegrationContext, ParentType extends ResolversParentTypes['WebhookDeliveryConnection'] = ResolversParentTypes['WebhookDeliveryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WebhookDeliveryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WebhookDeliveryEdgeResolvers<ContextType = IntegrationContext, ParentType extends ResolversParentTypes['WebhookDeliveryEdge'] = ResolversParentTypes['WebhookDeliveryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WebhookDelivery'], ParentType, ContextType>;
};

export type WebhookDeliveryNotFoundResolvers<ContextType = IntegrationContext, ParentType extends ResolversParentTypes['WebhookDeliveryNotFound'] = ResolversParentTypes['WebhookDeliveryNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookEndpointResolvers<ContextType = IntegrationContext, ParentType extends ResolversParentTypes['WebhookEndpoint'] = ResolversParentTypes['WebhookEndpoint'], FederationReferenceType extends FederationReferenceTypes['WebhookEndpoint'] = FederationReferenceTypes['WebhookEndpoint']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WebhookEndpoint']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  eventTypes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partner?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
  pausedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  secrets?: Resolver<ReadonlyArray<ResolversTypes['WebhookSecret']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WebhookEndpointState'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookEndpointCreatedResolvers<ContextType = IntegrationContext, ParentType extends ResolversParentTypes['WebhookEndpointCreated'] = ResolversParentTypes['WebhookEndpointCreated']> = {
  endpoint?: Resolver<ResolversTypes['WebhookEndpoint'], ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookEndpointNotFoundResolvers<ContextType = IntegrationContext, ParentType extends ResolversParentTypes['WebhookEndpointNotFound'] = ResolversParentTypes['WebhookEndpointNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookEndpointRemovedResolvers<ContextType = IntegrationContext, ParentType extends ResolversParentTypes['WebhookEndpointRemoved'] = ResolversParentTypes['WebhookEndpointRemoved']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookEventTypeResolvers<ContextType = IntegrationContext, ParentType extends ResolversParentTypes['WebhookEventType'] = ResolversParentTypes['WebhookEventType']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  example?: Resolver<ResolversTypes['Json'], ParentType, ContextType>;
  grant?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  schema?: Resolver<ResolversTypes['Json'], ParentType, ContextType>;
};

export type WebhookPingedResolvers<ContextType = IntegrationContext, ParentType extends ResolversParentTypes['WebhookPinged'] = ResolversParentTypes['WebhookPinged']> = {
  attempt?: Resolver<ResolversTypes['WebhookAttempt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookSecretResolvers<ContextType = IntegrationContext, ParentType extends ResolversParentTypes['WebhookSecret'] = ResolversParentTypes['WebhookSecret']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  hint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WebhookSecretRotatedResolvers<ContextType = IntegrationContext, ParentType extends ResolversParentTypes['WebhookSecretRotated'] = ResolversParentTypes['WebhookSecretRotated']> = {
  endpoint?: Resolver<ResolversTypes['WebhookEndpoint'], ParentType, ContextType>;
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = IntegrationContext> = {
  ChangePartnerResult?: ChangePartnerResultResolvers<ContextType>;
  ChangeWebhookEndpointResult?: ChangeWebhookEndpointResultResolvers<ContextType>;
  CreatePartnerKeyResult?: CreatePartnerKeyResultResolvers<ContextType>;
  CreatePartnerResult?: CreatePartnerResultResolvers<ContextType>;
  CreateWebhookEndpointResult?: CreateWebhookEndpointResultResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  GatewayKey?: GatewayKeyResolvers<ContextType>;
  GatewayOperation?: GatewayOperationResolvers<ContextType>;
  GatewayOperationPage?: GatewayOperationPageResolvers<ContextType>;
  IntegrationInputInvalid?: IntegrationInputInvalidResolvers<ContextType>;
  IntegrationProblem?: IntegrationProblemResolvers<ContextType>;
  Json?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  OpenSandboxResult?: OpenSandboxResultResolvers<ContextType>;
  OperationList?: OperationListResolvers<ContextType>;
  OperationListConnection?: OperationListConnectionResolvers<ContextType>;
  OperationListEdge?: OperationListEdgeResolvers<ContextType>;
  OperationListNotFound?: OperationListNotFoundResolvers<ContextType>;
  OperationsRefused?: OperationsRefusedResolvers<ContextType>;
  OperationsRegistered?: OperationsRegisteredResolvers<ContextType>;
  OperationsRetired?: OperationsRetiredResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Partner?: PartnerResolvers<ContextType>;
  PartnerConnection?: PartnerConnectionResolvers<ContextType>;
  PartnerEdge?: PartnerEdgeResolvers<ContextType>;
  PartnerKey?: PartnerKeyResolvers<ContextType>;
  PartnerKeyCreated?: PartnerKeyCreatedResolvers<ContextType>;
  PartnerKeyNotFound?: PartnerKeyNotFoundResolvers<ContextType>;
  PartnerNameTaken?: PartnerNameTakenResolvers<ContextType>;
  PartnerNotFound?: PartnerNotFoundResolvers<ContextType>;
  PingWebhookEndpointResult?: PingWebhookEndpointResultResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RateLimitReported?: RateLimitReportedResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  RefusedOperation?: RefusedOperationResolvers<ContextType>;
  RegisterOperationsResult?: RegisterOperationsResultResolvers<ContextType>;
  RegisteredOperation?: RegisteredOperationResolvers<ContextType>;
  RegisteredOperationConnection?: RegisteredOperationConnectionResolvers<ContextType>;
  RegisteredOperationEdge?: RegisteredOperationEdgeResolvers<ContextType>;
  RemoveWebhookEndpointResult?: RemoveWebhookEndpointResultResolvers<ContextType>;
  ReplayWebhookDeliveriesResult?: ReplayWebhookDeliveriesResultResolvers<ContextType>;
  RetireOperationsResult?: RetireOperationsResultResolvers<ContextType>;
  RevokePartnerKeyResult?: RevokePartnerKeyResultResolvers<ContextType>;
  RotateWebhookSecretResult?: RotateWebhookSecretResultResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  Sandbox?: SandboxResolvers<ContextType>;
  SandboxNotOpened?: SandboxNotOpenedResolvers<ContextType>;
  TooManyPartnerKeys?: TooManyPartnerKeysResolvers<ContextType>;
  TooManyWebhookEndpoints?: TooManyWebhookEndpointsResolvers<ContextType>;
  Usage?: UsageResolvers<ContextType>;
  UsageConnection?: UsageConnectionResolvers<ContextType>;
  UsageEdge?: UsageEdgeResolvers<ContextType>;
  UsageExport?: UsageExportResolvers<ContextType>;
  UsageRecorded?: UsageRecordedResolvers<ContextType>;
  UsageTotal?: UsageTotalResolvers<ContextType>;
  WebhookAttempt?: WebhookAttemptResolvers<ContextType>;
  WebhookDeliveriesReplayed?: WebhookDeliveriesReplayedResolvers<ContextType>;
  WebhookDelivery?: WebhookDeliveryResolvers<ContextType>;
  WebhookDeliveryConnection?: WebhookDeliveryConnectionResolvers<ContextType>;
  WebhookDeliveryEdge?: WebhookDeliveryEdgeResolvers<ContextType>;
  WebhookDeliveryNotFound?: WebhookDeliveryNotFoundResolvers<ContextType>;
  WebhookEndpoint?: WebhookEndpointResolvers<ContextType>;
  WebhookEndpointCreated?: WebhookEndpointCreatedResolvers<ContextType>;
  WebhookEndpointNotFound?: WebhookEndpointNotFoundResolvers<ContextType>;
  WebhookEndpointRemoved?: WebhookEndpointRemovedResolvers<ContextType>;
  WebhookEventType?: WebhookEventTypeResolvers<ContextType>;
  WebhookPinged?: WebhookPingedResolvers<ContextType>;
  WebhookSecret?: WebhookSecretResolvers<ContextType>;
  WebhookSecretRotated?: WebhookSecretRotatedResolvers<ContextType>;
};

