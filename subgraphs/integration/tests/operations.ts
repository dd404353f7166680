import { registrations } from './operation-operations.ts';
import { webhookOperations } from './webhook-operations.ts';

const sandbox = 'sandbox { tenantId storeId registerId openedAt }';
const partner = `id name clientName isActive requestsPerMinute costPerMinute ${sandbox} createdAt`;
const key = `id environment label grants storeIds allowedAddresses expiresAt revokedAt isLive lastUsedAt
  lastUsedAddress createdAt partner { id clientName }`;
const refusals = `... on Refusal { code message } ... on IntegrationInputInvalid { problems { field message } }`;
const refusal = '... on Refusal { code message }';

/** Operations of people and partners, each with one root field. */
export const operations = {
  ...webhookOperations,
  ...registrations,
  createPartner: `mutation ($input: CreatePartnerInput!) { createPartner(input: $input) {
    __typename ... on Partner { ${partner} } ${refusals} } }`,
  changePartner: `mutation ($input: ChangePartnerInput!) { changePartner(input: $input) {
    __typename ... on Partner { ${partner} } ${refusals} } }`,
  openSandbox: `mutation ($partnerId: ID!, $idempotencyKey: String!) {
    openSandbox(partnerId: $partnerId, idempotencyKey: $idempotencyKey) {
    __typename ... on Partner { ${partner} } ${refusal} } }`,
  createPartnerKey: `mutation ($input: CreatePartnerKeyInput!) { createPartnerKey(input: $input) {
    __typename ... on PartnerKeyCreated { secret key { ${key} } } ${refusals} } }`,
  revokePartnerKey: `mutation ($id: ID!) { revokePartnerKey(id: $id) {
    __typename ... on PartnerKey { ${key} } ${refusal} } }`,
  partner: `query ($id: ID!) { partner(id: $id) { ${partner} keys { ${key} } } }`,
  partners: `query ($first: Int, $after: String) { partners(first: $first, after: $after) {
    edges { cursor node { name } } pageInfo { hasNextPage endCursor } } }`,
  partnerSelf: `query { partnerSelf { ${partner} keys { id environment isLive } } }`,
  usage: `query ($filter: UsageFilter!, $first: Int, $after: String) {
    usage(filter: $filter, first: $first, after: $after) {
      edges { node { hour keyId partner { clientName } operationId operationName requests errors limited cost
        totalMs slowestMs } }
      pageInfo { hasNextPage endCursor } } }`,
  usageTotal: `query ($filter: UsageFilter!) { usageTotal(filter: $filter) {
    requests errors limited cost totalMs } }`,
  usageExport: `query ($filter: UsageFilter!) { usageExport(filter: $filter) { url expiresAt } }`,
  partnerKeyForGateway: `query ($id: String!) { partnerKeyForGateway(id: $id) {
    id secretHash environment partnerId clientName tenantId ownerTenantId grants storeIds allowedAddresses
    expiresAt isActive requestsPerMinute costPerMinute } }`,
  recordUsage: `mutation ($input: RecordUsageInput!) { recordUsage(input: $input) { isNew } }`,
  reportRateLimitExceeded: `mutation ($input: RateLimitReportInput!) {
    reportRateLimitExceeded(input: $input) { isTold } }`,
} as const;
