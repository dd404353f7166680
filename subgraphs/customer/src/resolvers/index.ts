import { connectionOf, pageOf, scalars } from '@novapos/chassis';
import { isUuid } from '@novapos/kernel';
import { z } from 'zod';
import { hasDocument, statusAt } from '../domain/privacy-request.ts';
import type { CustomerKey } from '../store/customer-rows.ts';
import type { NoteKey } from '../store/notes-store.ts';
import { customerChanges } from './customer-changes.ts';
import { customerFields } from './customer-fields.ts';
import { keyText } from './key-text.ts';
import { mutations } from './mutations.ts';
import { sealedField } from './sealed-field.ts';
import { searchCustomers } from './search-customers.ts';
import type { Resolvers } from './types.generated.ts';

const customerKey: z.ZodType<CustomerKey> = z.tuple([keyText, z.uuid()]);
const idKey: z.ZodType<NoteKey> = z.tuple([z.uuid()]);

/** Resolvers by type and field. */
export const resolvers: Resolvers = {
  DateTime: scalars.DateTime,
  Query: {
    customer: (_parent, { id }, { loaders }) => loaders.customer.load(id),
    async customers(_parent, paging, { reads }) {
      const page = pageOf(paging, customerKey);
      const rows = await reads.customersByName(page);
      return connectionOf(rows, page, ({ nameKey, id }) => [nameKey, id]);
    },
    searchCustomers,
    customerChanges,
    customerByEmail: (_parent, { email }, { reads }) => reads.findExactly({ email }),
    customerByPhone: (_parent, { phone }, { reads }) => reads.findExactly({ phone }),
    customerByExternalReference: (_parent, { externalReference }, { reads }) =>
      reads.findExactly({ externalReference }),
    privacyRequest: (_parent, { id }, { loaders }) => loaders.request.load(id),
    async privacyRequests(_parent, { filter, ...paging }, { reads }) {
      const page = pageOf(paging, idKey);
      const { customerId = null, kind = null, status = null } = filter ?? {};
      if (customerId !== null && !isUuid(customerId)) return connectionOf([], page, () => []);
      const rows = await reads.requests({ customerId, kind, status }, page);
      return connectionOf(rows, page, ({ id }) => [id]);
    },
    async customerForSale(_parent, { id }, { loaders }) {
      const customer = await loaders.customer.load(id);
      return customer && { id: customer.id, isErased: customer.erasedAt !== null };
    },
  },
  Mutation: mutations,
  Customer: customerFields,
  CustomerNote: {
    text: async ({ id }, _args, context) => (await sealedField(context, id, 'note.text')) ?? '',
  },
  PrivacyRequest: {
    status: ({ completedAt }) => statusAt(completedAt),
    async customer({ customerId }, _args, { loaders }) {
      const customer = await loaders.customer.load(customerId);
      if (!customer) throw new Error(`the customer ${customerId} of a request is not there`);
      return customer;
    },
    parts: ({ parts }) =>
      parts.map((part) => ({
        ...part,
        status: statusAt(part.answeredAt),
        __typename: 'PrivacyRequestPart',
      })),
    document: async (request, _args, { reads }) =>
      hasDocument(request) ? JSON.stringify(await reads.document(request)) : null,
  },
};
