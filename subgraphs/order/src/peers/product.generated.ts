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

export type VariantsForSaleQueryVariables = Exact<{
  keys: ReadonlyArray<VariantKey> | VariantKey;
}>;


export type VariantsForSaleQuery = { readonly __typename: 'Query', readonly variantsForSale: ReadonlyArray<{ readonly __typename: 'VariantForSale', readonly variantId: string, readonly productId: string, readonly categoryId: string | null, readonly name: string, readonly sku: string, readonly unit: string, readonly quantityDecimals: number, readonly taxCategory: string, readonly unitPriceMinor: number, readonly currency: string, readonly isActive: boolean, readonly embeddedQuantity: string | null, readonly embeddedTotalMinor: number | null } | null> };


export const VariantsForSaleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VariantsForSale"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"keys"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VariantKey"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"variantsForSale"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"keys"},"value":{"kind":"Variable","name":{"kind":"Name","value":"keys"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"variantId"}},{"kind":"Field","name":{"kind":"Name","value":"productId"}},{"kind":"Field","name":{"kind":"Name","value":"categoryId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"quantityDecimals"}},{"kind":"Field","name":{"kind":"Name","value":"taxCategory"}},{"kind":"Field","name":{"kind":"Name","value":"unitPriceMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"embeddedQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"embeddedTotalMinor"}}]}}]}}]} as unknown as DocumentNode<VariantsForSaleQuery, VariantsForSaleQueryVariables>;