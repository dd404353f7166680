/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** For peers: goods of an order that was completed. */
export type ConsumeStockInput = {
  readonly lines: ReadonlyArray<StockLineInput>;
  readonly orderId: string | number;
  readonly storeId: string | number;
};

/** For peers: goods to hold for an order. */
export type ReserveStockInput = {
  /** Each variant once, each quantity above zero. */
  readonly lines: ReadonlyArray<StockLineInput>;
  readonly orderId: string | number;
  readonly storeId: string | number;
};

/** For peers: goods of an order that came back. */
export type ReturnStockInput = {
  /** Each variant once, each quantity above zero. */
  readonly lines: ReadonlyArray<StockLineInput>;
  readonly orderId: string | number;
  readonly refundId: string | number;
  /** Where they came back to: they lie at its default location from now on. */
  readonly storeId: string | number;
};

/** How much of a variant. */
export type StockLineInput = {
  readonly quantity: string;
  readonly variantId: string | number;
};

export type ReserveStockMutationVariables = Exact<{
  input: ReserveStockInput;
}>;


export type ReserveStockMutation = { readonly __typename: 'Mutation', readonly reserveStock:
    | { readonly __typename: 'LocationMissing', readonly storeId: string }
    | { readonly __typename: 'StockNotAvailable', readonly shortages: ReadonlyArray<{ readonly __typename: 'StockShortage', readonly variantId: string, readonly available: string }> }
    | { readonly __typename: 'StockReserved', readonly orderId: string }
   };

export type ReleaseStockMutationVariables = Exact<{
  orderId: string | number;
}>;


export type ReleaseStockMutation = { readonly __typename: 'Mutation', readonly releaseStock: { readonly __typename: 'StockReleased', readonly orderId: string } };

export type ConsumeStockMutationVariables = Exact<{
  input: ConsumeStockInput;
}>;


export type ConsumeStockMutation = { readonly __typename: 'Mutation', readonly consumeStock: { readonly __typename: 'StockConsumed', readonly orderId: string } };

export type RestockOrderMutationVariables = Exact<{
  orderId: string | number;
}>;


export type RestockOrderMutation = { readonly __typename: 'Mutation', readonly restockOrder: { readonly __typename: 'StockRestocked', readonly orderId: string } };

export type TakeSoldStockMutationVariables = Exact<{
  input: ConsumeStockInput;
}>;


export type TakeSoldStockMutation = { readonly __typename: 'Mutation', readonly takeSoldStock: { readonly __typename: 'SoldStockTaken', readonly shortages: ReadonlyArray<{ readonly __typename: 'StockShortage', readonly variantId: string, readonly available: string }> } };

export type ReturnStockMutationVariables = Exact<{
  input: ReturnStockInput;
}>;


export type ReturnStockMutation = { readonly __typename: 'Mutation', readonly returnStock:
    | { readonly __typename: 'LocationMissing', readonly storeId: string }
    | { readonly __typename: 'StockReturned', readonly refundId: string }
   };


export const ReserveStockDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReserveStock"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReserveStockInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reserveStock"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StockReserved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StockNotAvailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shortages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"variantId"}},{"kind":"Field","name":{"kind":"Name","value":"available"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocationMissing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storeId"}}]}}]}}]}}]} as unknown as DocumentNode<ReserveStockMutation, ReserveStockMutationVariables>;
export const ReleaseStockDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReleaseStock"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"releaseStock"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderId"}}]}}]}}]} as unknown as DocumentNode<ReleaseStockMutation, ReleaseStockMutationVariables>;
export const ConsumeStockDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsumeStock"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConsumeStockInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consumeStock"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderId"}}]}}]}}]} as unknown as DocumentNode<ConsumeStockMutation, ConsumeStockMutationVariables>;
export const RestockOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestockOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restockOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderId"}}]}}]}}]} as unknown as DocumentNode<RestockOrderMutation, RestockOrderMutationVariables>;
export const TakeSoldStockDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeSoldStock"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConsumeStockInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takeSoldStock"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shortages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"variantId"}},{"kind":"Field","name":{"kind":"Name","value":"available"}}]}}]}}]}}]} as unknown as DocumentNode<TakeSoldStockMutation, TakeSoldStockMutationVariables>;
export const ReturnStockDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnStock"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnStockInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnStock"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StockReturned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refundId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocationMissing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storeId"}}]}}]}}]}}]} as unknown as DocumentNode<ReturnStockMutation, ReturnStockMutationVariables>;