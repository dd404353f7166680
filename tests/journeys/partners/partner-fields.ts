/** Fields that no partner reaches, whatever its key holds. */
export const notForPartners: readonly string[] = [
  ...['viewer', 'signOut', 'selectRegister', 'changePassword'],
  ...['createTenant', 'createStore', 'changeStore', 'createRegister', 'changeRegister'],
  ...['user', 'users', 'createUser', 'changeUser'],
  ...['devices', 'tillStaff', 'pairRegister', 'unpairDevice', 'signInWithPin'],
  ...['setPin', 'removePin', 'approveAct'],
  ...['auditRecord', 'auditRecords', 'auditSettings', 'setAuditRetention', 'setAuditRedaction'],
  ...['privacyRequest', 'privacyRequests', 'requestCustomerErasure', 'requestCustomerExport'],
  ...['partner', 'partners', 'createPartner', 'changePartner', 'openSandbox'],
  ...['createPartnerKey', 'revokePartnerKey'],
  ...['openProviderWebhook', 'rotateProviderWebhook'],
  ...['submitOfflineSale', 'offlineFindings', 'settleOfflineFinding', 'tillSettings'],
  ...['currentShift', 'shift', 'shifts', 'openShift', 'moveCash', 'closeShift'],
  ...['parkedCarts', 'parkCart', 'resumeCart', 'discardCart'],
];

/** Fields before which nobody has signed in. */
export const openToAll: readonly string[] = ['signIn', 'refreshSession', 'openDeviceSession'];

/** Fields that answer what is the partner's own, whatever its key holds. */
export const ofPartnersThemselves: readonly string[] = [
  ...['partnerSelf', 'operationList', 'operationLists', 'registerOperations', 'retireOperations'],
  ...['usage', 'usageTotal', 'usageExport'],
  ...['webhookEventTypes', 'webhookEndpoint', 'webhookDeliveries', 'createWebhookEndpoint'],
  ...['changeWebhookEndpoint', 'rotateWebhookSecret', 'pingWebhookEndpoint'],
  ...['replayWebhookDeliveries', 'removeWebhookEndpoint'],
];

/** What belongs to the tenant and to no store: the rights of a key alone decide. */
export const ofTheTenant: readonly string[] = [
  ...['tenant', 'pricingPolicy', 'changePricingPolicy'],
  ...['offlinePolicy', 'changeOfflinePolicy', 'returnPolicy', 'changeReturnPolicy'],
  ...['product', 'products', 'variant', 'variantByBarcode', 'variantBySku', 'searchVariants'],
  ...['categories', 'barcodeMasks', 'createProduct', 'importProducts', 'changeProduct'],
  ...['addVariant', 'changeVariant', 'retireProduct', 'reinstateProduct', 'createCategory'],
  ...['changeCategory', 'setBarcodeMasks', 'setProductImage', 'removeProductImage'],
  ...['catalogueChanges', 'customerChanges'],
  ...['customer', 'customers', 'searchCustomers', 'customerByEmail', 'customerByPhone'],
  ...['customerByExternalReference', 'createCustomer', 'changeCustomer', 'addCustomerNote'],
  ...['removeCustomerNote', 'recordConsent'],
  ...['loyaltyProgramme', 'loyaltyAccount', 'loyaltyAccounts', 'pointsTotals'],
  ...['setLoyaltyProgramme', 'adjustPoints'],
];

/** What the gateway itself answers of events; its own tests prove whom it tells of which store. */
export const toldByTheGateway: readonly string[] = [
  ...['orderChange', 'stockChange', 'stockShortfall', 'paymentChange', 'alertNotice'],
];

/** What the gateway tells as it happens, proved by the same tests. */
export const subscriptions: readonly string[] = [
  ...['orderChanged', 'stockChanged', 'stockLow', 'paymentChanged', 'alertRaised'],
];

/** Entities that belong to no store. */
export const entitiesOfTheTenant: readonly string[] = [
  ...['auth Tenant', 'auth User', 'product Product', 'product Variant', 'product Category'],
  ...['customer Customer', 'loyalty Customer', 'audit AuditRecord'],
  ...['integration Partner', 'integration PartnerKey', 'integration WebhookEndpoint'],
];

/** Entities that no partner reaches, whatever its key holds. */
export const entitiesNotForPartners: readonly string[] = ['order OfflineFinding', 'order Shift'];
