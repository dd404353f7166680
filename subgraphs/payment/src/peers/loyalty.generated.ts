/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** For peers: points to hold, by what they shall pay. */
export type HoldPointsInput = {
  /** Above zero. The points are as many as are worth it, rounded up. */
  readonly amountMinor: number;
  readonly currency: string;
  readonly customerId: string | number;
  readonly orderId: string | number;
  /** Once a payment. */
  readonly paymentId: string | number;
};

/** For peers: where a payment's points stand. */
export type PointsHoldState =
  | 'HELD'
  /** Redeemed. */
  | 'KEPT'
  /** Nothing was ever held. */
  | 'NONE'
  /** Let go, given back, or run out. */
  | 'RELEASED';

/** For peers: how much of what a payment's points paid has gone back by now. */
export type ReturnPointsInput = {
  readonly paymentId: string | number;
  /** Of what they paid in minor units, all refunds together. With all of it all points are back. */
  readonly returnedMinor: number;
};

export type HoldPointsMutationVariables = Exact<{
  input: HoldPointsInput;
}>;


export type HoldPointsMutation = { readonly __typename: 'Mutation', readonly holdPoints:
    | { readonly __typename: 'PointsHeld', readonly amountMinor: number }
    | { readonly __typename: 'PointsNotEnough', readonly worthMinor: number }
    | { readonly __typename: 'PointsNotRedeemable', readonly reason: string }
   };

export type KeepHeldPointsMutationVariables = Exact<{
  paymentId: string | number;
}>;


export type KeepHeldPointsMutation = { readonly __typename: 'Mutation', readonly keepHeldPoints: { readonly __typename: 'PointsSettled', readonly state: PointsHoldState } };

export type ReleasePointsMutationVariables = Exact<{
  paymentId: string | number;
}>;


export type ReleasePointsMutation = { readonly __typename: 'Mutation', readonly releasePoints: { readonly __typename: 'PointsSettled', readonly state: PointsHoldState } };

export type ReturnPointsMutationVariables = Exact<{
  input: ReturnPointsInput;
}>;


export type ReturnPointsMutation = { readonly __typename: 'Mutation', readonly returnPoints: { readonly __typename: 'PointsSettled', readonly state: PointsHoldState } };


export const HoldPointsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HoldPoints"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HoldPointsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holdPoints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsHeld"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsNotEnough"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"worthMinor"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsNotRedeemable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<HoldPointsMutation, HoldPointsMutationVariables>;
export const KeepHeldPointsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"KeepHeldPoints"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"paymentId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keepHeldPoints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"paymentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"paymentId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<KeepHeldPointsMutation, KeepHeldPointsMutationVariables>;
export const ReleasePointsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReleasePoints"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"paymentId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"releasePoints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"paymentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"paymentId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<ReleasePointsMutation, ReleasePointsMutationVariables>;
export const ReturnPointsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnPoints"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnPointsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnPoints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<ReturnPointsMutation, ReturnPointsMutationVariables>;