/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Where a key works. */
export type KeyEnvironment =
  /** In the tenant itself: `np_live_`. */
  | 'LIVE'
  /** In the partner's sandbox: `np_test_`. */
  | 'TEST';

/** What kind of operation it is. */
export type OperationKind =
  | 'MUTATION'
  | 'QUERY'
  | 'SUBSCRIPTION';

/** For the gateway: who asks far more than the limit allows. */
export type RateLimitReportInput = {
  readonly cooldownSeconds: number;
  readonly limitPerMinute: number;
  /** `requests` or `cost`. */
  readonly measure: string;
  /** What was asked for in the last minute. */
  readonly observedPerMinute: number;
  /** Null where it is no partner's. */
  readonly partnerId?: string | number | null | undefined;
  /** `key`, `user`, `device`, `tenant` or `address`. */
  readonly scope: string;
  /** Whose: a key's, user's or device's id; empty for the tenant itself. */
  readonly subject: string;
  /** The tenant that is limited. */
  readonly tenantId: string | number;
};

/** For the gateway: what it counted since the last batch. */
export type RecordUsageInput = {
  /** Once a batch: the same again changes nothing. */
  readonly batchId: string | number;
  /** At most 10000. */
  readonly rows: ReadonlyArray<UsageRowInput>;
};

/** For the gateway: what one key asked for of one operation in one hour, since the last batch. */
export type UsageRowInput = {
  readonly cost: number;
  readonly errors: number;
  readonly hour: string;
  readonly keyId: string;
  readonly lastUsedAddress?: string | null | undefined;
  readonly lastUsedAt: string;
  readonly limited: number;
  readonly operationId?: string | null | undefined;
  readonly operationName?: string | null | undefined;
  /** Whose key it is. */
  readonly ownerTenantId: string | number;
  readonly partnerId: string | number;
  readonly requests: number;
  readonly slowestMs: number;
  /** Where the key works. */
  readonly tenantId: string | number;
  readonly totalMs: number;
};

export type PartnerKeyForGatewayQueryVariables = Exact<{
  id: string;
}>;


export type PartnerKeyForGatewayQuery = { readonly __typename: 'Query', readonly partnerKeyForGateway: { readonly __typename: 'GatewayKey', readonly id: string, readonly secretHash: string, readonly environment: KeyEnvironment, readonly partnerId: string, readonly clientName: string, readonly tenantId: string, readonly ownerTenantId: string, readonly grants: ReadonlyArray<string>, readonly storeIds: ReadonlyArray<string> | null, readonly allowedAddresses: ReadonlyArray<string> | null, readonly expiresAt: string | null, readonly isActive: boolean, readonly requestsPerMinute: number | null, readonly costPerMinute: number | null } | null };

export type OperationRevisionQueryVariables = Exact<{ [key: string]: never; }>;


export type OperationRevisionQuery = { readonly __typename: 'Query', readonly operationRevision: number };

export type RegisteredOperationsForGatewayQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type RegisteredOperationsForGatewayQuery = { readonly __typename: 'Query', readonly registeredOperationsForGateway: { readonly __typename: 'GatewayOperationPage', readonly endCursor: string | null, readonly operations: ReadonlyArray<{ readonly __typename: 'GatewayOperation', readonly ownerTenantId: string | null, readonly partnerId: string | null, readonly client: string, readonly version: string, readonly id: string, readonly name: string, readonly kind: OperationKind, readonly body: string }> } };

export type RecordUsageMutationVariables = Exact<{
  input: RecordUsageInput;
}>;


export type RecordUsageMutation = { readonly __typename: 'Mutation', readonly recordUsage: { readonly __typename: 'UsageRecorded', readonly isNew: boolean } };

export type ReportRateLimitExceededMutationVariables = Exact<{
  input: RateLimitReportInput;
}>;


export type ReportRateLimitExceededMutation = { readonly __typename: 'Mutation', readonly reportRateLimitExceeded: { readonly __typename: 'RateLimitReported', readonly isTold: boolean } };


export const PartnerKeyForGatewayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartnerKeyForGateway"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnerKeyForGateway"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"secretHash"}},{"kind":"Field","name":{"kind":"Name","value":"environment"}},{"kind":"Field","name":{"kind":"Name","value":"partnerId"}},{"kind":"Field","name":{"kind":"Name","value":"clientName"}},{"kind":"Field","name":{"kind":"Name","value":"tenantId"}},{"kind":"Field","name":{"kind":"Name","value":"ownerTenantId"}},{"kind":"Field","name":{"kind":"Name","value":"grants"}},{"kind":"Field","name":{"kind":"Name","value":"storeIds"}},{"kind":"Field","name":{"kind":"Name","value":"allowedAddresses"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"requestsPerMinute"}},{"kind":"Field","name":{"kind":"Name","value":"costPerMinute"}}]}}]}}]} as unknown as DocumentNode<PartnerKeyForGatewayQuery, PartnerKeyForGatewayQueryVariables>;
export const OperationRevisionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OperationRevision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operationRevision"}}]}}]} as unknown as DocumentNode<OperationRevisionQuery, OperationRevisionQueryVariables>;
export const RegisteredOperationsForGatewayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RegisteredOperationsForGateway"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registeredOperationsForGateway"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ownerTenantId"}},{"kind":"Field","name":{"kind":"Name","value":"partnerId"}},{"kind":"Field","name":{"kind":"Name","value":"client"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]} as unknown as DocumentNode<RegisteredOperationsForGatewayQuery, RegisteredOperationsForGatewayQueryVariables>;
export const RecordUsageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordUsage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordUsageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordUsage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isNew"}}]}}]}}]} as unknown as DocumentNode<RecordUsageMutation, RecordUsageMutationVariables>;
export const ReportRateLimitExceededDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportRateLimitExceeded"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RateLimitReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportRateLimitExceeded"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isTold"}}]}}]}}]} as unknown as DocumentNode<ReportRateLimitExceededMutation, ReportRateLimitExceededMutationVariables>;