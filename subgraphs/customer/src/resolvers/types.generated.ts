import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Customer as CustomerModel, CustomerNote as CustomerNoteModel } from '../domain/customer.ts';
import type { Consent as ConsentModel } from '../domain/consent.ts';
import type { PrivacyRequest as PrivacyRequestModel } from '../domain/privacy-request.ts';
import type { CustomerContext } from '../context.ts';
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
  _FieldSet: { input: unknown; output: unknown; }
};

/** A note to add. */
export type AddCustomerNoteInput = {
  readonly customerId: Scalars['ID']['input'];
  /** Made by the client, once an intent; the same key again answers the same note. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 2000 characters. */
  readonly text: Scalars['String']['input'];
};

/** The note, or why not. */
export type AddCustomerNoteResult = CustomerDetailsInvalid | CustomerErased | CustomerNotFound | CustomerNote;

/** What to change of a customer. */
export type ChangeCustomerInput = {
  readonly email?: InputMaybe<Scalars['String']['input']>;
  readonly externalReference?: InputMaybe<Scalars['String']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

/** The changed customer, or why not. */
export type ChangeCustomerResult = Customer | CustomerChangedMeanwhile | CustomerDetailsInvalid | CustomerEmailTaken | CustomerErased | CustomerNotFound | CustomerPhoneTaken | ExternalReferenceTaken;

/** A customer agreed to something, or withdrew it. */
export type Consent = {
  readonly __typename?: 'Consent';
  readonly id: Scalars['ID']['output'];
  /** False where it was withdrawn. */
  readonly isGranted: Scalars['Boolean']['output'];
  readonly kind: ConsentKind;
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The user who recorded it. */
  readonly recordedBy: Scalars['ID']['output'];
  readonly source: ConsentSource;
};

/** A page of a customer's consents. */
export type ConsentConnection = {
  readonly __typename?: 'ConsentConnection';
  readonly edges: ReadonlyArray<ConsentEdge>;
  readonly pageInfo: PageInfo;
};

/** A consent in a page. */
export type ConsentEdge = {
  readonly __typename?: 'ConsentEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Consent;
};

/** What a customer can agree to. */
export type ConsentKind =
  /** Points are kept for the customer. */
  | 'LOYALTY'
  | 'MARKETING_EMAIL'
  | 'MARKETING_PHONE'
  | 'MARKETING_POST'
  | 'MARKETING_SMS'
  /** Purchases are looked at to make offers. */
  | 'PROFILING';

/** How a consent came, or went. */
export type ConsentSource =
  | 'EMAIL'
  /** Withdrawn since the customer was erased. */
  | 'ERASURE'
  /** Taken over from another system. */
  | 'IMPORT'
  /** A signed paper. */
  | 'PAPER'
  | 'PHONE'
  /** Said at the till. */
  | 'TILL'
  | 'WEB';

/** A customer to create. */
export type CreateCustomerInput = {
  /** Unique in the tenant, whatever the case. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Unique in the tenant; up to 100 characters. */
  readonly externalReference?: InputMaybe<Scalars['String']['input']>;
  /** Made by the client, once an intent; the same key again answers the same customer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 200 characters. */
  readonly name: Scalars['String']['input'];
  /** With country code, such as `+1 555 012 3456`, or as it is dialled in the shop's country; unique in the tenant. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
};

/** The customer, or why not. */
export type CreateCustomerResult = Customer | CustomerDetailsInvalid | CustomerEmailTaken | CustomerPhoneTaken | ExternalReferenceTaken;

/** A person or a business that buys, known by name. */
export type Customer = {
  readonly __typename?: 'Customer';
  readonly changedAt: Scalars['DateTime']['output'];
  /** Every consent that was recorded, the newest first. */
  readonly consentHistory: ConsentConnection;
  /** Where the customer stands on each kind of consent ever asked for: the newest record of each. */
  readonly consents: ReadonlyArray<Consent>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** As it was given; masked, such as `a***@example.com`, for who may read customers but not change them. */
  readonly email?: Maybe<Scalars['String']['output']>;
  readonly erasedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The customer's number in another system; unique in the tenant. */
  readonly externalReference?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** The customer was erased: nothing personal is left, and nothing can be changed any more. */
  readonly isErased: Scalars['Boolean']['output'];
  /** Null once the customer is erased. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** What was noted, the newest first; for who may change customers. */
  readonly notes: CustomerNoteConnection;
  /** As `+` with country code and number, such as `+15550123456`; masked, such as `+*******3456`, for who may read customers but not change them. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** Counts the changes; see `changeCustomer`. */
  readonly version: Scalars['Int']['output'];
};


/** A person or a business that buys, known by name. */
export type CustomerConsentHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person or a business that buys, known by name. */
export type CustomerNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Someone changed the customer since `version` was read: read it again. */
export type CustomerChangedMeanwhile = Refusal & {
  readonly __typename?: 'CustomerChangedMeanwhile';
  readonly code: Scalars['String']['output'];
  readonly currentVersion: Scalars['Int']['output'];
  readonly message: Scalars['String']['output'];
};

/** What changed of the customers, and where to read on. */
export type CustomerChanges = {
  readonly __typename?: 'CustomerChanges';
  /** When it was read. */
  readonly asOf: Scalars['DateTime']['output'];
  /** Give it as `after` next time. */
  readonly cursor: Scalars['String']['output'];
  /** More changed already: read on at once. */
  readonly hasMore: Scalars['Boolean']['output'];
  /**
   * What was kept is to be forgotten: `after` was read of another database, such as one before a restore, and the copy
   * begins anew with these items.
   */
  readonly isRestart: Scalars['Boolean']['output'];
  readonly items: ReadonlyArray<CustomerItem>;
};

/** A page of customers. */
export type CustomerConnection = {
  readonly __typename?: 'CustomerConnection';
  readonly edges: ReadonlyArray<CustomerEdge>;
  readonly pageInfo: PageInfo;
};

/** One thing that is wrong with the input. */
export type CustomerDetailProblem = {
  readonly __typename?: 'CustomerDetailProblem';
  /** The input's field, such as `email`. */
  readonly field: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** Something in the input can't be used; `problems` says what, by field. */
export type CustomerDetailsInvalid = Refusal & {
  readonly __typename?: 'CustomerDetailsInvalid';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly problems: ReadonlyArray<CustomerDetailProblem>;
};

/** A customer in a page. */
export type CustomerEdge = {
  readonly __typename?: 'CustomerEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Customer;
};

/** Another customer of the tenant has this e-mail address. */
export type CustomerEmailTaken = Refusal & {
  readonly __typename?: 'CustomerEmailTaken';
  readonly code: Scalars['String']['output'];
  /** Who has it. */
  readonly customerId: Scalars['ID']['output'];
  readonly message: Scalars['String']['output'];
};

/** The customer was erased: nothing of it can be changed any more. */
export type CustomerErased = Refusal & {
  readonly __typename?: 'CustomerErased';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** For peers: a customer as a sale needs it. */
export type CustomerForSale = {
  readonly __typename?: 'CustomerForSale';
  readonly id: Scalars['ID']['output'];
  readonly isErased: Scalars['Boolean']['output'];
};

/** A customer as a till needs it. */
export type CustomerItem = {
  readonly __typename?: 'CustomerItem';
  /** The number of a customer card, where there is one. */
  readonly externalReference?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Forget it. */
  readonly isErased: Scalars['Boolean']['output'];
  /** Empty once the customer is erased. */
  readonly name: Scalars['String']['output'];
  /** The last four digits of the phone number, to tell namesakes apart. */
  readonly phoneLast4?: Maybe<Scalars['String']['output']>;
};

/** The tenant has no such customer. */
export type CustomerNotFound = Refusal & {
  readonly __typename?: 'CustomerNotFound';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** What was noted of a customer. */
export type CustomerNote = {
  readonly __typename?: 'CustomerNote';
  /** The user or the partner who wrote it. */
  readonly authorId: Scalars['ID']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  readonly text: Scalars['String']['output'];
};

/** A page of a customer's notes. */
export type CustomerNoteConnection = {
  readonly __typename?: 'CustomerNoteConnection';
  readonly edges: ReadonlyArray<CustomerNoteEdge>;
  readonly pageInfo: PageInfo;
};

/** A note in a page. */
export type CustomerNoteEdge = {
  readonly __typename?: 'CustomerNoteEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: CustomerNote;
};

/** The customer has no such note. */
export type CustomerNoteNotFound = Refusal & {
  readonly __typename?: 'CustomerNoteNotFound';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** A note is gone. */
export type CustomerNoteRemoved = {
  readonly __typename?: 'CustomerNoteRemoved';
  readonly noteId: Scalars['ID']['output'];
};

/** Another customer of the tenant has this phone number. */
export type CustomerPhoneTaken = Refusal & {
  readonly __typename?: 'CustomerPhoneTaken';
  readonly code: Scalars['String']['output'];
  /** Who has it. */
  readonly customerId: Scalars['ID']['output'];
  readonly message: Scalars['String']['output'];
};

/** Another customer of the tenant has this external reference. */
export type ExternalReferenceTaken = Refusal & {
  readonly __typename?: 'ExternalReferenceTaken';
  readonly code: Scalars['String']['output'];
  /** Who has it. */
  readonly customerId: Scalars['ID']['output'];
  readonly message: Scalars['String']['output'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Add a note to a customer, with its author and time. */
  readonly addCustomerNote: AddCustomerNoteResult;
  /** Change a customer; what is left out stays, null takes away. Give `version` to be refused when someone else changed it. */
  readonly changeCustomer: ChangeCustomerResult;
  /** Create a customer. */
  readonly createCustomer: CreateCustomerResult;
  /** Record that a customer agreed to something, or withdrew it. Every record is kept; the newest one counts. */
  readonly recordConsent: RecordConsentResult;
  /** Remove a note: its text is gone for good. */
  readonly removeCustomerNote: RemoveCustomerNoteResult;
  /**
   * Forget a customer, in every domain and for good: name, e-mail address, phone number, notes and external
   * reference are gone at once; what was sold stays without them. Follow it with `privacyRequest`.
   */
  readonly requestCustomerErasure: RequestCustomerErasureResult;
  /**
   * Gather what every domain keeps of a customer. The request is complete when all domains have answered;
   * read it with `privacyRequest`, and what was gathered in its `document`.
   */
  readonly requestCustomerExport: RequestCustomerExportResult;
};


export type MutationAddCustomerNoteArgs = {
  input: AddCustomerNoteInput;
};


export type MutationChangeCustomerArgs = {
  input: ChangeCustomerInput;
};


export type MutationCreateCustomerArgs = {
  input: CreateCustomerInput;
};


export type MutationRecordConsentArgs = {
  input: RecordConsentInput;
};


export type MutationRemoveCustomerNoteArgs = {
  input: RemoveCustomerNoteInput;
};


export type MutationRequestCustomerErasureArgs = {
  input: RequestCustomerErasureInput;
};


export type MutationRequestCustomerExportArgs = {
  input: RequestCustomerExportInput;
};

/** Where a page stands in its list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Give it as `after` to read on; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** What was asked for a customer's privacy, and how far each domain is with it. */
export type PrivacyRequest = {
  readonly __typename?: 'PrivacyRequest';
  /** When the last domain answered; null while one has not. */
  readonly completedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly customer: Customer;
  /**
   * What was gathered, as JSON text: `{ customer, parts: { <domain>: ... } }`. Null for an erasure, while a
   * domain has not answered, and once the customer is erased.
   */
  readonly document?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: PrivacyRequestKind;
  /** The part of each domain, by name. */
  readonly parts: ReadonlyArray<PrivacyRequestPart>;
  readonly requestedAt: Scalars['DateTime']['output'];
  /** The user who asked. */
  readonly requestedBy: Scalars['ID']['output'];
  readonly status: PrivacyRequestStatus;
};

/** A page of privacy requests. */
export type PrivacyRequestConnection = {
  readonly __typename?: 'PrivacyRequestConnection';
  readonly edges: ReadonlyArray<PrivacyRequestEdge>;
  readonly pageInfo: PageInfo;
};

/** A privacy request in a page. */
export type PrivacyRequestEdge = {
  readonly __typename?: 'PrivacyRequestEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: PrivacyRequest;
};

/** Which privacy requests; all conditions hold together. */
export type PrivacyRequestFilter = {
  readonly customerId?: InputMaybe<Scalars['ID']['input']>;
  readonly kind?: InputMaybe<PrivacyRequestKind>;
  readonly status?: InputMaybe<PrivacyRequestStatus>;
};

/** What can be asked for a customer's privacy. */
export type PrivacyRequestKind =
  /** Forget it. */
  | 'ERASURE'
  /** Tell what is kept. */
  | 'EXPORT';

/** What one domain did for a privacy request. */
export type PrivacyRequestPart = {
  readonly __typename?: 'PrivacyRequestPart';
  readonly answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Such as `customer`, `loyalty`, `order`. */
  readonly domain: Scalars['String']['output'];
  readonly status: PrivacyRequestStatus;
};

/** How far a privacy request is. */
export type PrivacyRequestStatus =
  | 'COMPLETED'
  | 'PENDING';

export type Query = {
  readonly __typename?: 'Query';
  /** One customer, or null where there is none with this id. An erased one is found by its id alone, as such. */
  readonly customer?: Maybe<Customer>;
  /** The customer with exactly this e-mail address, in any case; null where there is none. */
  readonly customerByEmail?: Maybe<Customer>;
  /** The customer with exactly this external reference; null where there is none. */
  readonly customerByExternalReference?: Maybe<Customer>;
  /** The customer with exactly this phone number, however it is punctuated; null where there is none. */
  readonly customerByPhone?: Maybe<Customer>;
  /**
   * Customers as changes, for a till that must find them without the network; see `catalogueChanges`. Without `after` the
   * 2,000 that were changed last. Names and numbers alone: no address of any kind.
   */
  readonly customerChanges: CustomerChanges;
  /** For peers: what a sale needs to know of a customer; null where the tenant has none with this id. */
  readonly customerForSale?: Maybe<CustomerForSale>;
  /** The customers of the tenant, by name. Erased ones are left out. */
  readonly customers: CustomerConnection;
  /** One privacy request, or null where there is none with this id. */
  readonly privacyRequest?: Maybe<PrivacyRequest>;
  /** The privacy requests of the tenant, the newest first. */
  readonly privacyRequests: PrivacyRequestConnection;
  /**
   * Customers whose name has words that begin so, in any case and with or without accents, by name.
   * A whole e-mail address, phone number or external reference finds its customer alone.
   *
   * Example: `{ searchCustomers(text: "ada lov", first: 10) { edges { node { id name } } } }`
   */
  readonly searchCustomers: CustomerConnection;
};


export type QueryCustomerArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCustomerByEmailArgs = {
  email: Scalars['String']['input'];
};


export type QueryCustomerByExternalReferenceArgs = {
  externalReference: Scalars['String']['input'];
};


export type QueryCustomerByPhoneArgs = {
  phone: Scalars['String']['input'];
};


export type QueryCustomerChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCustomerForSaleArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCustomersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPrivacyRequestArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPrivacyRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PrivacyRequestFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySearchCustomersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};

/** What a customer said of a consent. */
export type RecordConsentInput = {
  readonly customerId: Scalars['ID']['input'];
  /** False to withdraw. */
  readonly isGranted: Scalars['Boolean']['input'];
  readonly kind: ConsentKind;
  /** How it came; `ERASURE` can't be given. */
  readonly source?: ConsentSource;
};

/** The consent, or why not. */
export type RecordConsentResult = Consent | CustomerDetailsInvalid | CustomerErased | CustomerNotFound;

/** Something the rules do not allow: its type is for programs, its message for people. */
export type Refusal = {
  /** The refusal's type, stable for programs. */
  readonly code: Scalars['String']['output'];
  /** What is wrong and what to do, for people. */
  readonly message: Scalars['String']['output'];
};

/** A note to remove. */
export type RemoveCustomerNoteInput = {
  readonly customerId: Scalars['ID']['input'];
  readonly noteId: Scalars['ID']['input'];
};

/** The note is gone, or why not. */
export type RemoveCustomerNoteResult = CustomerNoteNotFound | CustomerNoteRemoved;

/** Whom to forget. */
export type RequestCustomerErasureInput = {
  readonly customerId: Scalars['ID']['input'];
  /** Made by the client, once an intent. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** The request, or why not. */
export type RequestCustomerErasureResult = CustomerErased | CustomerNotFound | PrivacyRequest;

/** Whose data to gather. */
export type RequestCustomerExportInput = {
  readonly customerId: Scalars['ID']['input'];
  /** Made by the client, once an intent. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** The request, or why not. */
export type RequestCustomerExportResult = CustomerErased | CustomerNotFound | PrivacyRequest;



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
  Customer: Customer;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Customer:
    ( { __typename: 'Customer' }
    & GraphQLRecursivePick<FederationTypes['Customer'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AddCustomerNoteResult:
    | ( CustomerDetailsInvalid & { __typename: 'CustomerDetailsInvalid' } )
    | ( CustomerErased & { __typename: 'CustomerErased' } )
    | ( CustomerNotFound & { __typename: 'CustomerNotFound' } )
    | ( CustomerNoteModel & { __typename: 'CustomerNote' } )
  ;
  ChangeCustomerResult:
    | ( CustomerModel & { __typename: 'Customer' } )
    | ( CustomerChangedMeanwhile & { __typename: 'CustomerChangedMeanwhile' } )
    | ( CustomerDetailsInvalid & { __typename: 'CustomerDetailsInvalid' } )
    | ( CustomerEmailTaken & { __typename: 'CustomerEmailTaken' } )
    | ( CustomerErased & { __typename: 'CustomerErased' } )
    | ( CustomerNotFound & { __typename: 'CustomerNotFound' } )
    | ( CustomerPhoneTaken & { __typename: 'CustomerPhoneTaken' } )
    | ( ExternalReferenceTaken & { __typename: 'ExternalReferenceTaken' } )
  ;
  CreateCustomerResult:
    | ( CustomerModel & { __typename: 'Customer' } )
    | ( CustomerDetailsInvalid & { __typename: 'CustomerDetailsInvalid' } )
    | ( CustomerEmailTaken & { __typename: 'CustomerEmailTaken' } )
    | ( CustomerPhoneTaken & { __typename: 'CustomerPhoneTaken' } )
    | ( ExternalReferenceTaken & { __typename: 'ExternalReferenceTaken' } )
  ;
  RecordConsentResult:
    | ( ConsentModel & { __typename: 'Consent' } )
    | ( CustomerDetailsInvalid & { __typename: 'CustomerDetailsInvalid' } )
    | ( CustomerErased & { __typename: 'CustomerErased' } )
    | ( CustomerNotFound & { __typename: 'CustomerNotFound' } )
  ;
  RemoveCustomerNoteResult:
    | ( CustomerNoteNotFound & { __typename: 'CustomerNoteNotFound' } )
    | ( CustomerNoteRemoved & { __typename: 'CustomerNoteRemoved' } )
  ;
  RequestCustomerErasureResult:
    | ( CustomerErased & { __typename: 'CustomerErased' } )
    | ( CustomerNotFound & { __typename: 'CustomerNotFound' } )
    | ( PrivacyRequestModel & { __typename: 'PrivacyRequest' } )
  ;
  RequestCustomerExportResult:
    | ( CustomerErased & { __typename: 'CustomerErased' } )
    | ( CustomerNotFound & { __typename: 'CustomerNotFound' } )
    | ( PrivacyRequestModel & { __typename: 'PrivacyRequest' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Refusal:
    | ( CustomerChangedMeanwhile )
    | ( CustomerDetailsInvalid )
    | ( CustomerEmailTaken )
    | ( CustomerErased )
    | ( CustomerNotFound )
    | ( CustomerNoteNotFound )
    | ( CustomerPhoneTaken )
    | ( ExternalReferenceTaken )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddCustomerNoteInput: AddCustomerNoteInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AddCustomerNoteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddCustomerNoteResult']>;
  ChangeCustomerInput: ChangeCustomerInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ChangeCustomerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeCustomerResult']>;
  Consent: ResolverTypeWrapper<ConsentModel>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ConsentConnection: ResolverTypeWrapper<Omit<ConsentConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ConsentEdge']> }>;
  ConsentEdge: ResolverTypeWrapper<Omit<ConsentEdge, 'node'> & { node: ResolversTypes['Consent'] }>;
  ConsentKind: ConsentKind;
  ConsentSource: ConsentSource;
  CreateCustomerInput: CreateCustomerInput;
  CreateCustomerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateCustomerResult']>;
  Customer: ResolverTypeWrapper<CustomerModel>;
  CustomerChangedMeanwhile: ResolverTypeWrapper<CustomerChangedMeanwhile>;
  CustomerChanges: ResolverTypeWrapper<CustomerChanges>;
  CustomerConnection: ResolverTypeWrapper<Omit<CustomerConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CustomerEdge']> }>;
  CustomerDetailProblem: ResolverTypeWrapper<CustomerDetailProblem>;
  CustomerDetailsInvalid: ResolverTypeWrapper<CustomerDetailsInvalid>;
  CustomerEdge: ResolverTypeWrapper<Omit<CustomerEdge, 'node'> & { node: ResolversTypes['Customer'] }>;
  CustomerEmailTaken: ResolverTypeWrapper<CustomerEmailTaken>;
  CustomerErased: ResolverTypeWrapper<CustomerErased>;
  CustomerForSale: ResolverTypeWrapper<CustomerForSale>;
  CustomerItem: ResolverTypeWrapper<CustomerItem>;
  CustomerNotFound: ResolverTypeWrapper<CustomerNotFound>;
  CustomerNote: ResolverTypeWrapper<CustomerNoteModel>;
  CustomerNoteConnection: ResolverTypeWrapper<Omit<CustomerNoteConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CustomerNoteEdge']> }>;
  CustomerNoteEdge: ResolverTypeWrapper<Omit<CustomerNoteEdge, 'node'> & { node: ResolversTypes['CustomerNote'] }>;
  CustomerNoteNotFound: ResolverTypeWrapper<CustomerNoteNotFound>;
  CustomerNoteRemoved: ResolverTypeWrapper<CustomerNoteRemoved>;
  CustomerPhoneTaken: ResolverTypeWrapper<CustomerPhoneTaken>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  ExternalReferenceTaken: ResolverTypeWrapper<ExternalReferenceTaken>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PrivacyRequest: ResolverTypeWrapper<PrivacyRequestModel>;
  PrivacyRequestConnection: ResolverTypeWrapper<Omit<PrivacyRequestConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PrivacyRequestEdge']> }>;
  PrivacyRequestEdge: ResolverTypeWrapper<Omit<PrivacyRequestEdge, 'node'> & { node: ResolversTypes['PrivacyRequest'] }>;
  PrivacyRequestFilter: PrivacyRequestFilter;
  PrivacyRequestKind: PrivacyRequestKind;
  PrivacyRequestPart: ResolverTypeWrapper<PrivacyRequestPart>;
  PrivacyRequestStatus: PrivacyRequestStatus;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordConsentInput: RecordConsentInput;
  RecordConsentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordConsentResult']>;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  RemoveCustomerNoteInput: RemoveCustomerNoteInput;
  RemoveCustomerNoteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveCustomerNoteResult']>;
  RequestCustomerErasureInput: RequestCustomerErasureInput;
  RequestCustomerErasureResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestCustomerErasureResult']>;
  RequestCustomerExportInput: RequestCustomerExportInput;
  RequestCustomerExportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestCustomerExportResult']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddCustomerNoteInput: AddCustomerNoteInput;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  AddCustomerNoteResult: ResolversUnionTypes<ResolversParentTypes>['AddCustomerNoteResult'];
  ChangeCustomerInput: ChangeCustomerInput;
  Int: Scalars['Int']['output'];
  ChangeCustomerResult: ResolversUnionTypes<ResolversParentTypes>['ChangeCustomerResult'];
  Consent: ConsentModel;
  Boolean: Scalars['Boolean']['output'];
  ConsentConnection: Omit<ConsentConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ConsentEdge']> };
  ConsentEdge: Omit<ConsentEdge, 'node'> & { node: ResolversParentTypes['Consent'] };
  CreateCustomerInput: CreateCustomerInput;
  CreateCustomerResult: ResolversUnionTypes<ResolversParentTypes>['CreateCustomerResult'];
  Customer: CustomerModel;
  CustomerChangedMeanwhile: CustomerChangedMeanwhile;
  CustomerChanges: CustomerChanges;
  CustomerConnection: Omit<CustomerConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CustomerEdge']> };
  CustomerDetailProblem: CustomerDetailProblem;
  CustomerDetailsInvalid: CustomerDetailsInvalid;
  CustomerEdge: Omit<CustomerEdge, 'node'> & { node: ResolversParentTypes['Customer'] };
  CustomerEmailTaken: CustomerEmailTaken;
  CustomerErased: CustomerErased;
  CustomerForSale: CustomerForSale;
  CustomerItem: CustomerItem;
  CustomerNotFound: CustomerNotFound;
  CustomerNote: CustomerNoteModel;
  CustomerNoteConnection: Omit<CustomerNoteConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CustomerNoteEdge']> };
  CustomerNoteEdge: Omit<CustomerNoteEdge, 'node'> & { node: ResolversParentTypes['CustomerNote'] };
  CustomerNoteNotFound: CustomerNoteNotFound;
  CustomerNoteRemoved: CustomerNoteRemoved;
  CustomerPhoneTaken: CustomerPhoneTaken;
  DateTime: Scalars['DateTime']['output'];
  ExternalReferenceTaken: ExternalReferenceTaken;
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  PrivacyRequest: PrivacyRequestModel;
  PrivacyRequestConnection: Omit<PrivacyRequestConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PrivacyRequestEdge']> };
  PrivacyRequestEdge: Omit<PrivacyRequestEdge, 'node'> & { node: ResolversParentTypes['PrivacyRequest'] };
  PrivacyRequestFilter: PrivacyRequestFilter;
  PrivacyRequestPart: PrivacyRequestPart;
  Query: Record<PropertyKey, never>;
  RecordConsentInput: RecordConsentInput;
  RecordConsentResult: ResolversUnionTypes<ResolversParentTypes>['RecordConsentResult'];
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  RemoveCustomerNoteInput: RemoveCustomerNoteInput;
  RemoveCustomerNoteResult: ResolversUnionTypes<ResolversParentTypes>['RemoveCustomerNoteResult'];
  RequestCustomerErasureInput: RequestCustomerErasureInput;
  RequestCustomerErasureResult: ResolversUnionTypes<ResolversParentTypes>['RequestCustomerErasureResult'];
  RequestCustomerExportInput: RequestCustomerExportInput;
  RequestCustomerExportResult: ResolversUnionTypes<ResolversParentTypes>['RequestCustomerExportResult'];
};

export type AddCustomerNoteResultResolvers<ContextType = CustomerContext, ParentType extends ResolversParentTypes['AddCustomerNoteResult'] = ResolversParentTypes['AddCustomerNoteResult']> = {
  __resolveType: TypeResolveFn<'CustomerDetailsInvalid' | 'CustomerErased' | 'CustomerNotFound' | 'CustomerNote', ParentType, ContextType>;
};

export type ChangeCustomerResultResolvers<ContextType = CustomerContext, ParentType extends ResolversParentTypes['ChangeCustomerResult'] = ResolversParentTypes['ChangeCustomerResult']> = {
  __resolveType: TypeResolveFn<'Customer' | 'CustomerChangedMeanwhile' | 'CustomerDetailsInvalid' | 'CustomerEmailTaken' | 'CustomerErased' | 'CustomerNotFound' | 'CustomerPhoneTaken' | 'ExternalReferenceTaken', ParentType, ContextType>;
};

export type ConsentResolvers<ContextType = CustomerContext, ParentType extends ResolversParentTypes['Consent'] = ResolversParentTypes['Consent']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isGranted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConsentKind'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ConsentSource'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsentConnectionResolvers<ContextType = CustomerContext, ParentType extends ResolversParentTypes['ConsentConnection'] = ResolversParentTypes['ConsentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConsentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ConsentEdgeResolvers<ContextType = CustomerContext, ParentType extends ResolversParentTypes['ConsentEdge'] = ResolversParentTypes['ConsentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Consent'], ParentType, ContextType>;
};

export type CreateCustomerResultResolvers<ContextType = CustomerContext, ParentType extends ResolversParentTypes['CreateCustomerResult'] = ResolversParentTypes['CreateCustomerResult']> = {
  __resolveType: TypeResolveFn<'Customer' | 'CustomerDetailsInvalid' | 'CustomerEmailTaken' | 'CustomerPhoneTaken' | 'ExternalReferenceTaken', ParentType, ContextType>;
};

export type CustomerResolvers<ContextType = CustomerContext, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'], FederationReferenceType extends FederationReferenceTypes['Customer'] = FederationReferenceTypes['Customer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Customer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  consentHistory?: Resolver<ResolversTypes['ConsentConnection'], ParentType, ContextType, Partial<CustomerConsentHistoryArgs>>;
  consents?: Resolver<ReadonlyArray<ResolversTypes['Consent']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  erasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isErased?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<ResolversTypes['CustomerNoteConnection'], ParentType, ContextType, Partial<CustomerNotesArgs>>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomerChangedMeanwhileResolvers<ContextType = CustomerContext, ParentType extends ResolversParentTypes['CustomerChangedMeanwhile'] = ResolversParentTypes['CustomerChangedMeanwhile']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomerChangesResolvers<ContextType = CustomerContext, ParentType extends ResolversParentTypes['CustomerChanges'] = ResolversParentTypes['CustomerChanges']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isRestart?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['CustomerItem']>, ParentType, ContextType>;
};

export type CustomerConnectionResolvers<ContextType = CustomerContext, ParentType extends ResolversParentTypes['CustomerConnection'] = ResolversParentTypes['CustomerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CustomerEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CustomerDetailProblemResolvers<ContextType = CustomerContext, ParentType extends ResolversParentTypes['CustomerDetailProblem'] = ResolversParentTypes['CustomerDetailProblem']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CustomerDetailsInvalidResolvers<ContextType = CustomerContext, ParentType extends ResolversParentTypes['CustomerDetailsInvalid'] = ResolversParentTypes['CustomerDetailsInvalid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['CustomerDetailProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomerEdgeResolvers<ContextType = CustomerContext, ParentType extends ResolversParentTypes['CustomerEdge'] = ResolversParentTypes['CustomerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
};

export type CustomerEmailTakenResolvers<ContextType = CustomerContext, ParentType extends ResolversParentTypes['CustomerEmailTaken'] = ResolversParentTypes['CustomerEmailTaken']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  customerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomerErasedResolvers<ContextType = CustomerContext, ParentType extends ResolversParentTypes['CustomerErased'] = ResolversParentTypes['CustomerErased']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomerForSaleResolvers<ContextType = CustomerContext, ParentType extends ResolversParentTypes['CustomerForSale'] = ResolversParentTypes['CustomerForSale']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isErased?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CustomerItemResolvers<ContextType = CustomerContext, ParentType extends ResolversParentTypes['CustomerItem'] = ResolversParentTypes['CustomerItem']> = {
  externalReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isErased?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phoneLast4?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CustomerNotFoundResolvers<ContextType = CustomerContext, ParentType extends ResolversParentTypes['CustomerNotFound'] = ResolversParentTypes['CustomerNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomerNoteResolvers<ContextType = CustomerContext, ParentType extends ResolversParentTypes['CustomerNote'] = ResolversParentTypes['CustomerNote']> = {
  authorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomerNoteConnectionResolvers<ContextType = CustomerContext, ParentType extends ResolversParentTypes['CustomerNoteConnection'] = ResolversParentTypes['CustomerNoteConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CustomerNoteEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CustomerNoteEdgeResolvers<ContextType = CustomerContext, ParentType extends ResolversParentTypes['CustomerNoteEdge'] = ResolversParentTypes['CustomerNoteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CustomerNote'], ParentType, ContextType>;
};

export type CustomerNoteNotFoundResolvers<ContextType = CustomerContext, ParentType extends ResolversParentTypes['CustomerNoteNotFound'] = ResolversParentTypes['CustomerNoteNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomerNoteRemovedResolvers<ContextType = CustomerContext, ParentType extends ResolversParentTypes['CustomerNoteRemoved'] = ResolversParentTypes['CustomerNoteRemoved']> = {
  noteId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomerPhoneTakenResolvers<ContextType = CustomerContext, ParentType extends ResolversParentTypes['CustomerPhoneTaken'] = ResolversParentTypes['CustomerPhoneTaken']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  customerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type ExternalReferenceTakenResolvers<ContextType = CustomerContext, ParentType extends ResolversParentTypes['ExternalReferenceTaken'] = ResolversParentTypes['ExternalReferenceTaken']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  customerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = CustomerContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addCustomerNote?: Resolver<ResolversTypes['AddCustomerNoteResult'], ParentType, ContextType, RequireFields<MutationAddCustomerNoteArgs, 'input'>>;
  changeCustomer?: Resolver<ResolversTypes['ChangeCustomerResult'], ParentType, ContextType, RequireFields<MutationChangeCustomerArgs, 'input'>>;
  createCustomer?: Resolver<ResolversTypes['CreateCustomerResult'], ParentType, ContextType, RequireFields<MutationCreateCustomerArgs, 'input'>>;
  recordConsent?: Resolver<ResolversTypes['RecordConsentResult'], ParentType, ContextType, RequireFields<MutationRecordConsentArgs, 'input'>>;
  removeCustomerNote?: Resolver<ResolversTypes['RemoveCustomerNoteResult'], ParentType, ContextType, RequireFields<MutationRemoveCustomerNoteArgs, 'input'>>;
  requestCustomerErasure?: Resolver<ResolversTypes['RequestCustomerErasureResult'], ParentType, ContextType, RequireFields<MutationRequestCustomerErasureArgs, 'input'>>;
  requestCustomerExport?: Resolver<ResolversTypes['RequestCustomerExportResult'], ParentType, ContextType, RequireFields<MutationRequestCustomerExportArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = CustomerContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PrivacyRequestResolvers<ContextType = CustomerContext, ParentType extends ResolversParentTypes['PrivacyRequest'] = ResolversParentTypes['PrivacyRequest']> = {
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PrivacyRequestKind'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['PrivacyRequestPart']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PrivacyRequestStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PrivacyRequestConnectionResolvers<ContextType = CustomerContext, ParentType extends ResolversParentTypes['PrivacyRequestConnection'] = ResolversParentTypes['PrivacyRequestConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PrivacyRequestEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PrivacyRequestEdgeResolvers<ContextType = CustomerContext, ParentType extends ResolversParentTypes['PrivacyRequestEdge'] = ResolversParentTypes['PrivacyRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PrivacyRequest'], ParentType, ContextType>;
};

export type PrivacyRequestPartResolvers<ContextType = CustomerContext, ParentType extends ResolversParentTypes['PrivacyRequestPart'] = ResolversParentTypes['PrivacyRequestPart']> = {
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PrivacyRequestStatus'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = CustomerContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType, RequireFields<QueryCustomerArgs, 'id'>>;
  customerByEmail?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType, RequireFields<QueryCustomerByEmailArgs, 'email'>>;
  customerByExternalReference?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType, RequireFields<QueryCustomerByExternalReferenceArgs, 'externalReference'>>;
  customerByPhone?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType, RequireFields<QueryCustomerByPhoneArgs, 'phone'>>;
  customerChanges?: Resolver<ResolversTypes['CustomerChanges'], ParentType, ContextType, Partial<QueryCustomerChangesArgs>>;
  customerForSale?: Resolver<Maybe<ResolversTypes['CustomerForSale']>, ParentType, ContextType, RequireFields<QueryCustomerForSaleArgs, 'id'>>;
  customers?: Resolver<ResolversTypes['CustomerConnection'], ParentType, ContextType, Partial<QueryCustomersArgs>>;
  privacyRequest?: Resolver<Maybe<ResolversTypes['PrivacyRequest']>, ParentType, ContextType, RequireFields<QueryPrivacyRequestArgs, 'id'>>;
  privacyRequests?: Resolver<ResolversTypes['PrivacyRequestConnection'], ParentType, ContextType, Partial<QueryPrivacyRequestsArgs>>;
  searchCustomers?: Resolver<ResolversTypes['CustomerConnection'], ParentType, ContextType, RequireFields<QuerySearchCustomersArgs, 'text'>>;
};

export type RecordConsentResultResolvers<ContextType = CustomerContext, ParentType extends ResolversParentTypes['RecordConsentResult'] = ResolversParentTypes['RecordConsentResult']> = {
  __resolveType: TypeResolveFn<'Consent' | 'CustomerDetailsInvalid' | 'CustomerErased' | 'CustomerNotFound', ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = CustomerContext, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  __resolveType: TypeResolveFn<'CustomerChangedMeanwhile' | 'CustomerDetailsInvalid' | 'CustomerEmailTaken' | 'CustomerErased' | 'CustomerNotFound' | 'CustomerNoteNotFound' | 'CustomerPhoneTaken' | 'ExternalReferenceTaken', ParentType, ContextType>;
};

export type RemoveCustomerNoteResultResolvers<ContextType = CustomerContext, ParentType extends ResolversParentTypes['RemoveCustomerNoteResult'] = ResolversParentTypes['RemoveCustomerNoteResult']> = {
  __resolveType: TypeResolveFn<'CustomerNoteNotFound' | 'CustomerNoteRemoved', ParentType, ContextType>;
};

export type RequestCustomerErasureResultResolvers<ContextType = CustomerContext, ParentType extends ResolversParentTypes['RequestCustomerErasureResult'] = ResolversParentTypes['RequestCustomerErasureResult']> = {
  __resolveType: TypeResolveFn<'CustomerErased' | 'CustomerNotFound' | 'PrivacyRequest', ParentType, ContextType>;
};

export type RequestCustomerExportResultResolvers<ContextType = CustomerContext, ParentType extends ResolversParentTypes['RequestCustomerExportResult'] = ResolversParentTypes['RequestCustomerExportResult']> = {
  __resolveType: TypeResolveFn<'CustomerErased' | 'CustomerNotFound' | 'PrivacyRequest', ParentType, ContextType>;
};

export type Resolvers<ContextType = CustomerContext> = {
  AddCustomerNoteResult?: AddCustomerNoteResultResolvers<ContextType>;
  ChangeCustomerResult?: ChangeCustomerResultResolvers<ContextType>;
  Consent?: ConsentResolvers<ContextType>;
  ConsentConnection?: ConsentConnectionResolvers<ContextType>;
  ConsentEdge?: ConsentEdgeResolvers<ContextType>;
  CreateCustomerResult?: CreateCustomerResultResolvers<ContextType>;
  Customer?: CustomerResolvers<ContextType>;
  CustomerChangedMeanwhile?: CustomerChangedMeanwhileResolvers<ContextType>;
  CustomerChanges?: CustomerChangesResolvers<ContextType>;
  CustomerConnection?: CustomerConnectionResolvers<ContextType>;
  CustomerDetailProblem?: CustomerDetailProblemResolvers<ContextType>;
  CustomerDetailsInvalid?: CustomerDetailsInvalidResolvers<ContextType>;
  CustomerEdge?: CustomerEdgeResolvers<ContextType>;
  CustomerEmailTaken?: CustomerEmailTakenResolvers<ContextType>;
  CustomerErased?: CustomerErasedResolvers<ContextType>;
  CustomerForSale?: CustomerForSaleResolvers<ContextType>;
  CustomerItem?: CustomerItemResolvers<ContextType>;
  CustomerNotFound?: CustomerNotFoundResolvers<ContextType>;
  CustomerNote?: CustomerNoteResolvers<ContextType>;
  CustomerNoteConnection?: CustomerNoteConnectionResolvers<ContextType>;
  CustomerNoteEdge?: CustomerNoteEdgeResolvers<ContextType>;
  CustomerNoteNotFound?: CustomerNoteNotFoundResolvers<ContextType>;
  CustomerNoteRemoved?: CustomerNoteRemovedResolvers<ContextType>;
  CustomerPhoneTaken?: CustomerPhoneTakenResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  ExternalReferenceTaken?: ExternalReferenceTakenResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PrivacyRequest?: PrivacyRequestResolvers<ContextType>;
  PrivacyRequestConnection?: PrivacyRequestConnectionResolvers<ContextType>;
  PrivacyRequestEdge?: PrivacyRequestEdgeResolvers<ContextType>;
  PrivacyRequestPart?: PrivacyRequestPartResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordConsentResult?: RecordConsentResultResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  RemoveCustomerNoteResult?: RemoveCustomerNoteResultResolvers<ContextType>;
  RequestCustomerErasureResult?: RequestCustomerErasureResultResolvers<ContextType>;
  RequestCustomerExportResult?: RequestCustomerExportResultResolvers<ContextType>;
};

