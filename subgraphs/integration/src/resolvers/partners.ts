import { CodedError, connectionOf, pageOf } from '@novapos/chassis';
import { z } from 'zod';
import type { IntegrationContext } from '../context.ts';
import type { Partner } from '../domain/partner.ts';
import { inOrder, isLiveAt } from '../domain/partner-key.ts';
import type { PartnerCursor } from '../store/partner-rows.ts';
import { maySeePartner } from './own-partner.ts';
import { partnerMutations } from './partner-mutations.ts';
import type { ResolverParts } from './resolver-parts.ts';

const cursor: z.ZodType<PartnerCursor> = z.tuple([
  z
    .string()
    .max(400)
    .regex(/^[^\p{Cc}\p{Cs}]*$/u),
  z.uuid(),
]);

/** Partners and their keys. */
export const partnerResolvers = {
  Query: {
    partner: (_parent, { id }, { partners }) => partners.byId.load(id),
    async partners(_parent, paging, { partners }) {
      const page = pageOf(paging, cursor);
      return connectionOf(await partners.page(page), page, ({ name, id }) => [name, id]);
    },
    partnerSelf: (_parent, _args, context) => partnerOf(context, context.principal.subject),
    partnerKeyForGateway: (_parent, { id }, { partners }) => partners.keyForGateway(id),
  },
  Mutation: partnerMutations,
  types: {
    Partner: {
      __resolveReference: ({ id }, { partners, principal }) =>
        maySeePartner(principal, id) ? partners.byId.load(id) : null,
      keys: async (partner, _args, { partners, now }) =>
        inOrder(await partners.keysOf(partner), now()),
    },
    PartnerKey: {
      async __resolveReference({ id }, { partners, principal }) {
        const key = await partners.keyById.load(id);
        return key && maySeePartner(principal, key.partnerId) ? key : null;
      },
      partner: ({ partnerId }, _args, context) => partnerOf(context, partnerId),
      isLive: (key, _args, { now }) => isLiveAt(key, now()),
    },
  },
} satisfies ResolverParts;

/** A partner that something names; one that is not there is a fault, unless a stranger's key asks for itself. */
export async function partnerOf({ partners }: IntegrationContext, id: string): Promise<Partner> {
  const partner = await partners.byId.load(id);
  if (!partner) throw new CodedError('NOT_FOUND', 'There is no such partner any more.');
  return partner;
}
