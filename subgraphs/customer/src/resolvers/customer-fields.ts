import { connectionOf, pageOf } from '@novapos/chassis';
import { z } from 'zod';
import { maskEmail, maskPhone } from '../domain/mask.ts';
import type { ConsentKey } from '../store/consents-store.ts';
import type { NoteKey } from '../store/notes-store.ts';
import { sealedField } from './sealed-field.ts';
import type { CustomerResolvers } from './types.generated.ts';

const noteKey: z.ZodType<NoteKey> = z.tuple([z.uuid()]);
const consentKey: z.ZodType<ConsentKey> = z.tuple([
  z
    .int()
    .min(1)
    .max(2 ** 31 - 1),
]);

/** The fields of `Customer` that are not columns of its row. */
export const customerFields: CustomerResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.customer.load(id),
  isErased: ({ erasedAt }) => erasedAt !== null,
  async email({ id, erasedAt }, _args, context) {
    const email = erasedAt ? null : await sealedField(context, id, 'customer.email');
    return email === null || context.seesAddresses ? email : maskEmail(email);
  },
  async phone({ id, erasedAt }, _args, context) {
    const phone = erasedAt ? null : await sealedField(context, id, 'customer.phone');
    return phone === null || context.seesAddresses ? phone : maskPhone(phone);
  },
  consents: ({ id }, _args, { loaders }) => loaders.consents.load(id),
  async consentHistory({ id }, paging, { reads }) {
    const page = pageOf(paging, consentKey);
    const rows = await reads.consents(id, page);
    return connectionOf(rows, page, ({ sequence }) => [sequence]);
  },
  async notes({ id }, paging, { reads }) {
    const page = pageOf(paging, noteKey);
    const rows = await reads.notes(id, page);
    return connectionOf(rows, page, (note) => [note.id]);
  },
};
