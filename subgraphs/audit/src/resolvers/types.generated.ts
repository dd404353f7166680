import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ShownRecord } from './present-record.ts';
import type { TrailSettings } from '../domain/trail-settings.ts';
import type { AuditContext } from '../context.ts';
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

/** Who acted, as the gateway or a peer vouched for it. */
export type AuditActor = {
  readonly __typename?: 'AuditActor';
  /** The user's, partner's or device's id, or the service's name. */
  readonly id?: Maybe<Scalars['String']['output']>;
  /** `user`, `partner` (a program of another business, by its key), `device` (a paired till), `service` or `anonymous`. */
  readonly kind: Scalars['String']['output'];
  readonly registerId?: Maybe<Scalars['String']['output']>;
  readonly roles: ReadonlyArray<Scalars['String']['output']>;
  /** The user's session, or the public part of the partner's key. */
  readonly sessionId?: Maybe<Scalars['String']['output']>;
  readonly storeId?: Maybe<Scalars['String']['output']>;
};

/** What became of a mutation. */
export type AuditOutcome =
  /** The caller had no right to it. */
  | 'DENIED'
  | 'DONE'
  /** Something went wrong, or the input was no good. */
  | 'FAILED'
  /** A rule of the shop refused it. */
  | 'REFUSED'
  /** The same intent was asked for again: nothing happened a second time. */
  | 'REPEATED';

/** Some of the paths can't be understood, or there are too many. */
export type AuditPathsInvalid = Refusal & {
  readonly __typename?: 'AuditPathsInvalid';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly paths: ReadonlyArray<Scalars['String']['output']>;
};

/** What was done or happened: a mutation that someone asked for, or an event of a domain. */
export type AuditRecord = {
  readonly __typename?: 'AuditRecord';
  /** The mutation's name, such as `completeSale`, or the event's, such as `order.order-completed.v1`. */
  readonly action: Scalars['String']['output'];
  /** Who did it; null where it is not known. */
  readonly actor?: Maybe<AuditActor>;
  /** What was changed, as it is since. */
  readonly after?: Maybe<Scalars['Json']['output']>;
  readonly at: Scalars['DateTime']['output'];
  /** What was changed, as it was before. */
  readonly before?: Maybe<Scalars['Json']['output']>;
  /** Where the client was seen. */
  readonly clientAddress?: Maybe<Scalars['String']['output']>;
  /** The refusal's type or the error's code, where there is one. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the record and of the hash before it; null where the record is redacted, since it would tell. */
  readonly hash?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** The arguments of a mutation without secrets and personal data, or what an event tells. */
  readonly input?: Maybe<Scalars['Json']['output']>;
  /** Whether something may be hidden from the viewer. */
  readonly isRedacted: Scalars['Boolean']['output'];
  readonly kind: AuditRecordKind;
  /** What became of a mutation; null for an event. */
  readonly outcome?: Maybe<AuditOutcome>;
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The request that it was part of. */
  readonly requestId?: Maybe<Scalars['String']['output']>;
  /** Counts the tenant's records, from 1 without a gap. */
  readonly sequence: Scalars['SafeInt']['output'];
  /** The domain that says it. */
  readonly source: Scalars['String']['output'];
  /** What it was done to. */
  readonly target?: Maybe<AuditTarget>;
  /** The W3C trace that it was part of. */
  readonly traceId?: Maybe<Scalars['String']['output']>;
};

/** A page of the audit trail. */
export type AuditRecordConnection = {
  readonly __typename?: 'AuditRecordConnection';
  readonly edges: ReadonlyArray<AuditRecordEdge>;
  readonly pageInfo: PageInfo;
};

/** A record in a page. */
export type AuditRecordEdge = {
  readonly __typename?: 'AuditRecordEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: AuditRecord;
};

/** Which records; all conditions hold together. */
export type AuditRecordFilter = {
  readonly action?: InputMaybe<Scalars['String']['input']>;
  /** Only with the right `audit:read-all`. */
  readonly actorId?: InputMaybe<Scalars['String']['input']>;
  /** Done at or after. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  readonly kind?: InputMaybe<AuditRecordKind>;
  readonly outcome?: InputMaybe<AuditOutcome>;
  readonly requestId?: InputMaybe<Scalars['String']['input']>;
  readonly targetId?: InputMaybe<Scalars['String']['input']>;
  /** With `targetId`; without the right `audit:read-all` neither `User` nor `Customer`. */
  readonly targetType?: InputMaybe<Scalars['String']['input']>;
  /** Done before. */
  readonly to?: InputMaybe<Scalars['DateTime']['input']>;
  readonly traceId?: InputMaybe<Scalars['String']['input']>;
};

/** What a record of the audit trail is about. */
export type AuditRecordKind =
  /** A domain said that something happened. */
  | 'EVENT'
  /** Someone asked to change something. */
  | 'MUTATION'
  /** Something about users and sessions happened. */
  | 'SECURITY';

/** What takes the place of what is redacted. */
export type AuditRedactionMode =
  /** A mark in place of the value. */
  | 'MASK'
  /** Nothing: neither name nor value. */
  | 'REMOVE';

/** The audit trail is kept for no fewer and no more days than these. */
export type AuditRetentionInvalid = Refusal & {
  readonly __typename?: 'AuditRetentionInvalid';
  readonly code: Scalars['String']['output'];
  readonly leastDays: Scalars['Int']['output'];
  readonly message: Scalars['String']['output'];
  readonly mostDays: Scalars['Int']['output'];
};

/** How long the audit trail is kept, and what of it is redacted. */
export type AuditSettings = {
  readonly __typename?: 'AuditSettings';
  /** The built-in paths, which are always redacted. */
  readonly alwaysRedactedPaths: ReadonlyArray<Scalars['String']['output']>;
  /** Redacted beside the built-in paths. */
  readonly redactedPaths: ReadonlyArray<Scalars['String']['output']>;
  readonly redactionMode: AuditRedactionMode;
  readonly retentionDays: Scalars['Int']['output'];
};

/** What was acted on. */
export type AuditTarget = {
  readonly __typename?: 'AuditTarget';
  readonly id?: Maybe<Scalars['String']['output']>;
  readonly type: Scalars['String']['output'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Set how the audit trail is redacted, and which paths are redacted beside the built-in ones, which
   * always are; the list replaces the present one.
   */
  readonly setAuditRedaction: SetAuditRedactionResult;
  /** Set for how many days the audit trail is kept. What is older is dropped up to a signed checkpoint. */
  readonly setAuditRetention: SetAuditRetentionResult;
};


export type MutationSetAuditRedactionArgs = {
  input: SetAuditRedactionInput;
};


export type MutationSetAuditRetentionArgs = {
  days: Scalars['Int']['input'];
};

/** Where a page stands in its list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Give it as `after` to read on; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
};

export type Query = {
  readonly __typename?: 'Query';
  /** One record of the audit trail, or null where there is none with this id. */
  readonly auditRecord?: Maybe<AuditRecord>;
  /**
   * The audit trail of the tenant, the newest first. Whoever lacks the right `audit:read-all` sees it
   * redacted, and can't search by who acted.
   */
  readonly auditRecords: AuditRecordConnection;
  /** How long the audit trail is kept, and what of it is redacted. */
  readonly auditSettings: AuditSettings;
};


export type QueryAuditRecordArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAuditRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditRecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Something the rules do not allow: its type is for programs, its message for people. */
export type Refusal = {
  /** The refusal's type, stable for programs. */
  readonly code: Scalars['String']['output'];
  /** What is wrong and what to do, for people. */
  readonly message: Scalars['String']['output'];
};

/** How to redact the audit trail. */
export type SetAuditRedactionInput = {
  readonly mode: AuditRedactionMode;
  /**
   * Paths of fields in `actor`, `clientAddress`, `target`, `input`, `before` and `after`, such as
   * `input.input.tenders.cardLast4`: `*` is any one field, `**` any number of them, and lists are walked.
   */
  readonly paths: ReadonlyArray<Scalars['String']['input']>;
};

/** The settings as they are now, or why they can't be. */
export type SetAuditRedactionResult = AuditPathsInvalid | AuditSettings;

/** The settings as they are now, or why they can't be. */
export type SetAuditRetentionResult = AuditRetentionInvalid | AuditSettings;



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
  AuditRecord: AuditRecord;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  AuditRecord:
    ( { __typename: 'AuditRecord' }
    & GraphQLRecursivePick<FederationTypes['AuditRecord'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  SetAuditRedactionResult:
    | ( AuditPathsInvalid & { __typename: 'AuditPathsInvalid' } )
    | ( TrailSettings & { __typename: 'AuditSettings' } )
  ;
  SetAuditRetentionResult:
    | ( AuditRetentionInvalid & { __typename: 'AuditRetentionInvalid' } )
    | ( TrailSettings & { __typename: 'AuditSettings' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Refusal:
    | ( AuditPathsInvalid )
    | ( AuditRetentionInvalid )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AuditActor: ResolverTypeWrapper<AuditActor>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AuditOutcome: AuditOutcome;
  AuditPathsInvalid: ResolverTypeWrapper<AuditPathsInvalid>;
  AuditRecord: ResolverTypeWrapper<ShownRecord>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AuditRecordConnection: ResolverTypeWrapper<Omit<AuditRecordConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['AuditRecordEdge']> }>;
  AuditRecordEdge: ResolverTypeWrapper<Omit<AuditRecordEdge, 'node'> & { node: ResolversTypes['AuditRecord'] }>;
  AuditRecordFilter: AuditRecordFilter;
  AuditRecordKind: AuditRecordKind;
  AuditRedactionMode: AuditRedactionMode;
  AuditRetentionInvalid: ResolverTypeWrapper<AuditRetentionInvalid>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AuditSettings: ResolverTypeWrapper<TrailSettings>;
  AuditTarget: ResolverTypeWrapper<AuditTarget>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Json: ResolverTypeWrapper<Scalars['Json']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  SafeInt: ResolverTypeWrapper<Scalars['SafeInt']['output']>;
  SetAuditRedactionInput: SetAuditRedactionInput;
  SetAuditRedactionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetAuditRedactionResult']>;
  SetAuditRetentionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetAuditRetentionResult']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AuditActor: AuditActor;
  String: Scalars['String']['output'];
  AuditPathsInvalid: AuditPathsInvalid;
  AuditRecord: ShownRecord;
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  AuditRecordConnection: Omit<AuditRecordConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['AuditRecordEdge']> };
  AuditRecordEdge: Omit<AuditRecordEdge, 'node'> & { node: ResolversParentTypes['AuditRecord'] };
  AuditRecordFilter: AuditRecordFilter;
  AuditRetentionInvalid: AuditRetentionInvalid;
  Int: Scalars['Int']['output'];
  AuditSettings: TrailSettings;
  AuditTarget: AuditTarget;
  DateTime: Scalars['DateTime']['output'];
  Json: Scalars['Json']['output'];
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  SafeInt: Scalars['SafeInt']['output'];
  SetAuditRedactionInput: SetAuditRedactionInput;
  SetAuditRedactionResult: ResolversUnionTypes<ResolversParentTypes>['SetAuditRedactionResult'];
  SetAuditRetentionResult: ResolversUnionTypes<ResolversParentTypes>['SetAuditRetentionResult'];
};

export type AuditActorResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['AuditActor'] = ResolversParentTypes['AuditActor']> = {
  id?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registerId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  sessionId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  storeId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuditPathsInvalidResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['AuditPathsInvalid'] = ResolversParentTypes['AuditPathsInvalid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuditRecordResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['AuditRecord'] = ResolversParentTypes['AuditRecord'], FederationReferenceType extends FederationReferenceTypes['AuditRecord'] = FederationReferenceTypes['AuditRecord']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AuditRecord']> | FederationReferenceType, FederationReferenceType, ContextType>;
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['AuditActor']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['Json']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Json']>, ParentType, ContextType>;
  clientAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  input?: Resolver<Maybe<ResolversTypes['Json']>, ParentType, ContextType>;
  isRedacted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AuditRecordKind'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['AuditOutcome']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['AuditTarget']>, ParentType, ContextType>;
  traceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuditRecordConnectionResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['AuditRecordConnection'] = ResolversParentTypes['AuditRecordConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuditRecordEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AuditRecordEdgeResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['AuditRecordEdge'] = ResolversParentTypes['AuditRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditRecord'], ParentType, ContextType>;
};

export type AuditRetentionInvalidResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['AuditRetentionInvalid'] = ResolversParentTypes['AuditRetentionInvalid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leastDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mostDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuditSettingsResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['AuditSettings'] = ResolversParentTypes['AuditSettings']> = {
  alwaysRedactedPaths?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  redactedPaths?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  redactionMode?: Resolver<ResolversTypes['AuditRedactionMode'], ParentType, ContextType>;
  retentionDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuditTargetResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['AuditTarget'] = ResolversParentTypes['AuditTarget']> = {
  id?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Json'], any> {
  name: 'Json';
}

export type MutationResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  setAuditRedaction?: Resolver<ResolversTypes['SetAuditRedactionResult'], ParentType, ContextType, RequireFields<MutationSetAuditRedactionArgs, 'input'>>;
  setAuditRetention?: Resolver<ResolversTypes['SetAuditRetentionResult'], ParentType, ContextType, RequireFields<MutationSetAuditRetentionArgs, 'days'>>;
};

export type PageInfoResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  auditRecord?: Resolver<Maybe<ResolversTypes['AuditRecord']>, ParentType, ContextType, RequireFields<QueryAuditRecordArgs, 'id'>>;
  auditRecords?: Resolver<ResolversTypes['AuditRecordConnection'], ParentType, ContextType, Partial<QueryAuditRecordsArgs>>;
  auditSettings?: Resolver<ResolversTypes['AuditSettings'], ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  __resolveType: TypeResolveFn<'AuditPathsInvalid' | 'AuditRetentionInvalid', ParentType, ContextType>;
};

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export type SetAuditRedactionResultResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['SetAuditRedactionResult'] = ResolversParentTypes['SetAuditRedactionResult']> = {
  __resolveType: TypeResolveFn<'AuditPathsInvalid' | 'AuditSettings', ParentType, ContextType>;
};

export type SetAuditRetentionResultResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['SetAuditRetentionResult'] = ResolversParentTypes['SetAuditRetentionResult']> = {
  __resolveType: TypeResolveFn<'AuditRetentionInvalid' | 'AuditSettings', ParentType, ContextType>;
};

export type Resolvers<ContextType = AuditContext> = {
  AuditActor?: AuditActorResolvers<ContextType>;
  AuditPathsInvalid?: AuditPathsInvalidResolvers<ContextType>;
  AuditRecord?: AuditRecordResolvers<ContextType>;
  AuditRecordConnection?: AuditRecordConnectionResolvers<ContextType>;
  AuditRecordEdge?: AuditRecordEdgeResolvers<ContextType>;
  AuditRetentionInvalid?: AuditRetentionInvalidResolvers<ContextType>;
  AuditSettings?: AuditSettingsResolvers<ContextType>;
  AuditTarget?: AuditTargetResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Json?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  SetAuditRedactionResult?: SetAuditRedactionResultResolvers<ContextType>;
  SetAuditRetentionResult?: SetAuditRetentionResultResolvers<ContextType>;
};

