const endpoint = `id url description eventTypes state pausedReason waiting createdAt
  secrets { hint createdAt expiresAt } partner { id clientName }`;
const attempt = 'at status problem tookMs';
const refusals = `... on Refusal { code message } ... on IntegrationInputInvalid { problems { field message } }`;
const refusal = '... on Refusal { code message }';

/** What is asked and changed of webhooks, each with one root field. */
export const webhookOperations = {
  webhookEventTypes: `query { webhookEventTypes { name description example schema grant } }`,
  webhookEndpoint: `query ($id: ID!) { webhookEndpoint(id: $id) { ${endpoint} } }`,
  webhookDeliveries: `query ($filter: WebhookDeliveryFilter, $first: Int, $after: String) {
    webhookDeliveries(filter: $filter, first: $first, after: $after) {
      edges { cursor node { id eventId eventType state payload nextAttemptAt createdAt
        endpoint { id } attempts { ${attempt} } } }
      pageInfo { hasNextPage endCursor } } }`,
  createWebhookEndpoint: `mutation ($input: CreateWebhookEndpointInput!) {
    createWebhookEndpoint(input: $input) {
      __typename ... on WebhookEndpointCreated { secret endpoint { ${endpoint} } } ${refusals} } }`,
  changeWebhookEndpoint: `mutation ($input: ChangeWebhookEndpointInput!) {
    changeWebhookEndpoint(input: $input) {
      __typename ... on WebhookEndpoint { ${endpoint} } ${refusals} } }`,
  rotateWebhookSecret: `mutation ($input: RotateWebhookSecretInput!) {
    rotateWebhookSecret(input: $input) {
      __typename ... on WebhookSecretRotated { secret endpoint { ${endpoint} } } ${refusal} } }`,
  pingWebhookEndpoint: `mutation ($id: ID!) { pingWebhookEndpoint(id: $id) {
    __typename ... on WebhookPinged { attempt { ${attempt} } } ${refusal} } }`,
  replayWebhookDeliveries: `mutation ($input: ReplayWebhookDeliveriesInput!) {
    replayWebhookDeliveries(input: $input) {
      __typename ... on WebhookDeliveriesReplayed { count } ${refusals} } }`,
  removeWebhookEndpoint: `mutation ($id: ID!) { removeWebhookEndpoint(id: $id) {
    __typename ... on WebhookEndpointRemoved { id } ${refusal} } }`,
  endpointsOfPartner: `query ($id: ID!) { endpointsOfPartner: partner(id: $id) { webhookEndpoints { ${endpoint} } } }`,
} as const;
