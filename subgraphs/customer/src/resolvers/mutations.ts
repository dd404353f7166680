import type { CustomerContext } from '../context.ts';
import { changeCustomer } from '../operations/change-customer.ts';
import { createCustomer } from '../operations/create-customer.ts';
import { addCustomerNote, removeCustomerNote } from '../operations/keep-notes.ts';
import { recordConsent, type Said } from '../operations/record-consent.ts';
import { requestPrivacy } from '../operations/request-privacy.ts';
import { present, presentRefusal } from './present-refusal.ts';
import type { MutationResolvers } from './types.generated.ts';

// What was read before a change is stale after it.
function fresh({ loaders, reads }: CustomerContext) {
  loaders.clear();
  return {
    customer: (id: string) => loaders.customer.load(id),
    request: (id: string) => loaders.request.load(id),
    note: (id: string) => reads.findNote(id),
  };
}

// Inputs come with the contract's defaults filled in, which their generated types do not know.
export const mutations: MutationResolvers = {
  createCustomer: async (_parent, { input }, context) =>
    present(await createCustomer(context.desk, input), 'Customer', fresh(context).customer),
  changeCustomer: async (_parent, { input }, context) =>
    present(await changeCustomer(context.desk, input), 'Customer', fresh(context).customer),
  addCustomerNote: async (_parent, { input }, context) =>
    present(await addCustomerNote(context.desk, input), 'CustomerNote', fresh(context).note),
  async removeCustomerNote(_parent, { input }, { desk }) {
    const decision = await removeCustomerNote(desk, input);
    if (!decision.ok) return presentRefusal(decision.refusal);
    return { __typename: 'CustomerNoteRemoved', noteId: decision.value };
  },
  async recordConsent(_parent, { input }, { desk }) {
    const decision = await recordConsent(desk, input as Said);
    if (!decision.ok) return presentRefusal(decision.refusal);
    return { __typename: 'Consent', ...decision.value };
  },
  requestCustomerExport: async (_parent, { input }, context) =>
    present(
      await requestPrivacy(context.desk, 'EXPORT', input),
      'PrivacyRequest',
      fresh(context).request,
    ),
  requestCustomerErasure: async (_parent, { input }, context) =>
    present(
      await requestPrivacy(context.desk, 'ERASURE', input),
      'PrivacyRequest',
      fresh(context).request,
    ),
};
