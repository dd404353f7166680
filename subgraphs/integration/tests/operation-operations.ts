const refusal = '... on Refusal { code message }';
const list = `client version operationCount registeredAt retiredAt partner { id clientName }`;
const forGateway = `operations { ownerTenantId partnerId client version id name kind body cost } endCursor`;

/** Operations on registered operations, each with one root field. */
export const registrations = {
  registerOperations: `mutation ($input: RegisterOperationsInput!) { registerOperations(input: $input) {
    __typename ... on OperationsRegistered { added unchanged list { ${list} } }
    ... on OperationsRefused { refused { id name reasons } }
    ... on IntegrationInputInvalid { problems { field message } } ${refusal} } }`,
  retireOperations: `mutation ($input: RetireOperationsInput!) { retireOperations(input: $input) {
    __typename ... on OperationsRetired { retired list { ${list} } } ${refusal} } }`,
  operationList: `query ($client: String!, $version: String!, $first: Int, $after: String) {
    operationList(client: $client, version: $version) { ${list}
      operations(first: $first, after: $after) {
        edges { node { id name kind body cost subgraphs registeredAt retiredAt } }
        pageInfo { hasNextPage endCursor } } } }`,
  operationLists: `query ($client: String, $first: Int, $after: String) {
    operationLists(client: $client, first: $first, after: $after) {
      edges { node { ${list} } } pageInfo { hasNextPage endCursor } } }`,
  operationRevision: `query { operationRevision }`,
  registeredOperationsForGateway: `query ($first: Int!, $after: String) {
    registeredOperationsForGateway(first: $first, after: $after) { ${forGateway} } }`,
  usedOperations: `query ($since: DateTime!, $first: Int!, $after: String) {
    usedOperations(since: $since, first: $first, after: $after) { ${forGateway} } }`,
} as const;
