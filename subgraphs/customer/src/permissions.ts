import { can, canOrPeer, peersOnly, type Permissions } from '@novapos/chassis';

const read = can('customers:read');
const manage = can('customers:manage');
const erase = can('customers:erase');

/** Who may ask what. Addresses are masked for readers without `customers:manage`, who see no notes. */
export const permissions: Permissions = {
  Query: {
    customer: read,
    customers: read,
    searchCustomers: read,
    customerByEmail: read,
    customerByPhone: read,
    customerByExternalReference: read,
    privacyRequest: erase,
    privacyRequests: erase,
    customerChanges: read,
    customerForSale: peersOnly,
  },
  Mutation: {
    createCustomer: manage,
    changeCustomer: manage,
    addCustomerNote: manage,
    removeCustomerNote: manage,
    recordConsent: manage,
    requestCustomerExport: erase,
    requestCustomerErasure: erase,
  },
  entities: {
    Customer: canOrPeer('customers:read'),
  },
  fields: {
    Customer: { notes: manage },
  },
};
