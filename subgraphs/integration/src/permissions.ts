import { can, canOrPartner, partnersOnly, peersOnly, type Permissions } from '@novapos/chassis';

/** Who may ask what. Partners get what is theirs, and the gateway alone what it admits them by. */
export const permissions: Permissions = {
  Query: {
    partner: can('partners:read'),
    partners: can('partners:read'),
    partnerSelf: partnersOnly,
    operationList: canOrPartner('partners:read'),
    operationLists: canOrPartner('partners:read'),
    usage: canOrPartner('partners:read'),
    usageTotal: canOrPartner('partners:read'),
    usageExport: canOrPartner('partners:read'),
    webhookEventTypes: canOrPartner('partners:read'),
    webhookEndpoint: canOrPartner('partners:read'),
    webhookDeliveries: canOrPartner('partners:read'),
    partnerKeyForGateway: peersOnly,
    operationRevision: peersOnly,
    registeredOperationsForGateway: peersOnly,
    usedOperations: peersOnly,
  },
  Mutation: {
    createPartner: can('partners:manage'),
    changePartner: can('partners:manage'),
    openSandbox: can('partners:manage'),
    createPartnerKey: can('partners:manage'),
    revokePartnerKey: can('partners:manage'),
    registerOperations: canOrPartner('partners:manage'),
    retireOperations: canOrPartner('partners:manage'),
    createWebhookEndpoint: canOrPartner('partners:manage'),
    changeWebhookEndpoint: canOrPartner('partners:manage'),
    rotateWebhookSecret: canOrPartner('partners:manage'),
    pingWebhookEndpoint: canOrPartner('partners:manage'),
    replayWebhookDeliveries: canOrPartner('partners:manage'),
    removeWebhookEndpoint: canOrPartner('partners:manage'),
    recordUsage: peersOnly,
    reportRateLimitExceeded: peersOnly,
  },
  entities: {
    Partner: canOrPartner('partners:read'),
    PartnerKey: canOrPartner('partners:read'),
    WebhookEndpoint: canOrPartner('partners:read'),
  },
};
