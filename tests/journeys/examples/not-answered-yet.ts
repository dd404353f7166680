/**
 * Examples of fields that are promised by the contract and not answered yet: they are checked against the graph,
 * and not asked. Empty once every field is answered.
 */
export const notAnsweredYet: readonly RegExp[] = [/^integration\./];
