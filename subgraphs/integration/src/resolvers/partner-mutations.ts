import type { IntegrationContext } from '../context.ts';
import { changePartner } from '../operations/change-partner.ts';
import { createPartner } from '../operations/create-partner.ts';
import { createPartnerKey } from '../operations/create-partner-key.ts';
import { openSandbox } from '../operations/open-sandbox.ts';
import { revokePartnerKey } from '../operations/revoke-partner-key.ts';
import { presentPartnerRefusal, presentRow, written } from './present-partner.ts';
import type { MutationResolvers } from './types.generated.ts';

/** The mutations of partners and their keys. */
export const partnerMutations = {
  createPartner: async (_parent, { input }, context) =>
    presentRow(await createPartner(context.partnerDesk, input), 'Partner', partnerAfter(context)),
  changePartner: async (_parent, { input }, context) =>
    presentRow(await changePartner(context.partnerDesk, input), 'Partner', partnerAfter(context)),
  async openSandbox(_parent, input, context) {
    const { partnerDesk, places, partners } = context;
    const find = (id: string) => partners.byId.load(id);
    const decision = await openSandbox(partnerDesk, { places, find }, input);
    return presentRow(decision, 'Partner', partnerAfter(context));
  },
  async createPartnerKey(_parent, { input }, context) {
    const { partnerDesk, places } = context;
    const decision = await createPartnerKey(partnerDesk, places, input);
    if (!decision.ok) return presentPartnerRefusal(decision.refusal);
    const { keyId, text } = decision.value;
    const key = await written(keyId, 'PartnerKey', keyAfter(context));
    return { __typename: 'PartnerKeyCreated', key, secret: text };
  },
  revokePartnerKey: async (_parent, { id }, context) =>
    presentRow(await revokePartnerKey(context.partnerDesk, id), 'PartnerKey', keyAfter(context)),
} satisfies MutationResolvers;

// What was read before a change is stale after it.
function partnerAfter({ partners }: IntegrationContext) {
  return (id: string) => {
    partners.clear();
    return partners.byId.load(id);
  };
}

function keyAfter({ partners }: IntegrationContext) {
  return (id: string) => {
    partners.clear();
    return partners.keyById.load(id);
  };
}
