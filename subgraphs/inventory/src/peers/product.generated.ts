/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** For peers: names one variant, by exactly one of these. */
export type VariantKey = {
  readonly barcode?: string | null | undefined;
  readonly id?: string | number | null | undefined;
  readonly sku?: string | null | undefined;
};

export type KnownVariantsQueryVariables = Exact<{
  keys: ReadonlyArray<VariantKey> | VariantKey;
}>;


export type KnownVariantsQuery = { readonly __typename: 'Query', readonly variantsForSale: ReadonlyArray<{ readonly __typename: 'VariantForSale', readonly variantId: string } | null> };


export const KnownVariantsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"KnownVariants"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"keys"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VariantKey"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"variantsForSale"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"keys"},"value":{"kind":"Variable","name":{"kind":"Name","value":"keys"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"variantId"}}]}}]}}]} as unknown as DocumentNode<KnownVariantsQuery, KnownVariantsQueryVariables>;