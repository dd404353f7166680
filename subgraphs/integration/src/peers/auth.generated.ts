/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** For peers: whose sandbox to open. */
export type OpenSandboxTenantInput = {
  /** The partner's name, 1 to 100 characters; the sandbox is named after it. */
  readonly name: string;
  readonly partnerId: string | number;
};

export type KnownStoreQueryVariables = Exact<{
  id: string | number;
}>;


export type KnownStoreQuery = { readonly __typename: 'Query', readonly storeForPeers: { readonly __typename: 'Store', readonly id: string } | null };

export type OpenSandboxTenantMutationVariables = Exact<{
  input: OpenSandboxTenantInput;
}>;


export type OpenSandboxTenantMutation = { readonly __typename: 'Mutation', readonly openSandboxTenant: { readonly __typename: 'SandboxTenant', readonly tenantId: string, readonly storeId: string, readonly registerId: string } };


export const KnownStoreDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"KnownStore"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storeForPeers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<KnownStoreQuery, KnownStoreQueryVariables>;
export const OpenSandboxTenantDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenSandboxTenant"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenSandboxTenantInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openSandboxTenant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tenantId"}},{"kind":"Field","name":{"kind":"Name","value":"storeId"}},{"kind":"Field","name":{"kind":"Name","value":"registerId"}}]}}]}}]} as unknown as DocumentNode<OpenSandboxTenantMutation, OpenSandboxTenantMutationVariables>;