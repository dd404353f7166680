const customer = `__typename ... on Customer { id name email phone externalReference isErased version }`;
const refusals = `... on Refusal { code message } ... on CustomerEmailTaken { customerId } ... on CustomerPhoneTaken { customerId }
  ... on ExternalReferenceTaken { customerId } ... on CustomerDetailsInvalid { problems { field message } }`;
const request = `__typename ... on PrivacyRequest { id kind status completedAt customer { id name isErased }
  parts { domain status answeredAt } } ... on Refusal { code message }`;

const fields: Readonly<Record<string, string>> = {
  createCustomer: `${customer} ${refusals}`,
  changeCustomer: `${customer} ${refusals} ... on CustomerChangedMeanwhile { currentVersion }`,
  addCustomerNote: `__typename ... on CustomerNote { id text authorId createdAt } ... on Refusal { code message }
    ... on CustomerDetailsInvalid { problems { field } }`,
  removeCustomerNote: `__typename ... on CustomerNoteRemoved { noteId } ... on Refusal { code message }`,
  recordConsent: `__typename ... on Consent { id kind isGranted source recordedBy recordedAt }
    ... on Refusal { code message } ... on CustomerDetailsInvalid { problems { field } }`,
  requestCustomerExport: request,
  requestCustomerErasure: request,
};

/** The text of one mutation by its name. */
export function mutation(name: string): string {
  const input = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
  return `mutation ($input: ${input}) { outcome: ${name}(input: $input) { ${fields[name] ?? ''} } }`;
}

export const byId = `query ($id: ID!) { customer(id: $id) { id name email phone externalReference isErased erasedAt version
  consents { kind isGranted source recordedBy } } }`;

export const search = `query ($text: String!, $first: Int, $after: String) {
  searchCustomers(text: $text, first: $first, after: $after) {
    edges { cursor node { id name } } pageInfo { hasNextPage endCursor } } }`;

export const byAddress = `query ($email: String!, $phone: String!, $reference: String!) {
  email: customerByEmail(email: $email) { id } phone: customerByPhone(phone: $phone) { id }
  reference: customerByExternalReference(externalReference: $reference) { id } }`;

export const notes = `query ($id: ID!, $first: Int, $after: String) { customer(id: $id) {
  notes(first: $first, after: $after) { edges { node { id text authorId } } pageInfo { hasNextPage endCursor } } } }`;

export const consentHistory = `query ($id: ID!, $first: Int, $after: String) { customer(id: $id) {
  consentHistory(first: $first, after: $after) { edges { node { kind isGranted source } } pageInfo { hasNextPage endCursor } } } }`;

export const privacyRequest = `query ($id: ID!) { privacyRequest(id: $id) { id kind status completedAt document
  customer { id name isErased } parts { domain status answeredAt } } }`;

export const privacyRequests = `query ($filter: PrivacyRequestFilter, $first: Int, $after: String) {
  privacyRequests(filter: $filter, first: $first, after: $after) {
    edges { node { id kind status } } pageInfo { hasNextPage endCursor } } }`;
