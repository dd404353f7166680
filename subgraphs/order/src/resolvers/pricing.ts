import { connectionOf, pageOf, refusal as member } from '@novapos/chassis';
import { z } from 'zod';
import { formatPercent } from '../domain/percent.ts';
import type { PolicyChange } from '../domain/pricing-policy.ts';
import type { PricingInvalid } from '../domain/refusals.ts';
import { roundingModes, roundingNames } from '../domain/rounding-names.ts';
import type { TaxRate, TaxScope } from '../domain/tax-rate.ts';
import {
  changePricingPolicy,
  removeTaxRate,
  seenTaxRates,
  setTaxRate,
} from '../operations/change-pricing.ts';
import type {
  ChangePricingPolicyInput,
  MutationResolvers,
  PricingPolicyResolvers,
  QueryResolvers,
  TaxComponentResolvers,
} from './types.generated.ts';

const cursor = z.tuple([z.enum(['TENANT', 'STORE', 'REGISTER']), z.string(), z.uuid()]);
const width: Readonly<Record<TaxScope, number>> = { TENANT: 0, STORE: 1, REGISTER: 2 };

export const pricingPolicyResolvers: PricingPolicyResolvers = {
  rounding: ({ rounding }) => roundingNames[rounding],
  cashRounding: ({ cashRounding }) => roundingNames[cashRounding],
};

export const taxComponentResolvers: TaxComponentResolvers = {
  percent: ({ ratePpm }) => formatPercent(ratePpm),
};

export const pricingPolicyResolver: NonNullable<QueryResolvers['pricingPolicy']> = async (
  _parent,
  _args,
  { shop, call },
) => (await shop.pricing.find(call.tenantId)).policy;

export const taxRatesResolver: NonNullable<QueryResolvers['taxRates']> = async (
  _parent,
  { first, after },
  { shop, scope: stores, call },
) => {
  const page = pageOf({ first, after }, cursor);
  const rates = await seenTaxRates(shop, { call, stores });
  const rest = rates
    .filter((rate) => !page.after || before(page.after, keyOf(rate)))
    .sort((left, right) => (before(keyOf(left), keyOf(right)) ? -1 : 1));
  const connection = connectionOf(rest.slice(0, page.limit), page, keyOf);
  return {
    __typename: 'TaxRateConnection',
    edges: connection.edges.map((edge) => ({ __typename: 'TaxRateEdge' as const, ...edge })),
    pageInfo: { __typename: 'PageInfo', ...connection.pageInfo },
  };
};

export const changePricingPolicyResolver: NonNullable<
  MutationResolvers['changePricingPolicy']
> = async (_parent, { input }, { shop, call }) => {
  const changed = await changePricingPolicy(shop, policyChange(input), call);
  if (!changed.ok) return presentInvalid(changed.refusal);
  return { __typename: 'PricingPolicy', ...changed.value };
};

export const setTaxRateResolver: NonNullable<MutationResolvers['setTaxRate']> = async (
  _parent,
  { input },
  { shop, scope: stores, call },
) => {
  const components = input.components.map((component) => ({
    ...component,
    isInclusive: component.isInclusive ?? false,
    isCompound: component.isCompound ?? false,
  }));
  const setting = { ...input, scopeId: input.scopeId ?? null, components };
  const saved = await setTaxRate(shop, setting, { call, stores });
  if (!saved.ok) return presentInvalid(saved.refusal);
  return { __typename: 'TaxRate', ...saved.value };
};

export const removeTaxRateResolver: NonNullable<MutationResolvers['removeTaxRate']> = async (
  _parent,
  { input },
  { shop, scope: stores, call },
) => {
  const place = { ...input, scopeId: input.scopeId ?? null };
  const removed = await removeTaxRate(shop, place, { call, stores });
  if (removed.ok) return { __typename: 'TaxRate', ...removed.value };
  return member(removed.refusal.kind, 'Nothing is set for this tax category at this scope.');
};

type RateKey = readonly [TaxScope, string, string];

function keyOf({ scope, taxCategory, id }: TaxRate): RateKey {
  return [scope, taxCategory, id];
}

function before([scope, category, id]: RateKey, [otherScope, other, otherId]: RateKey): boolean {
  if (scope !== otherScope) return width[scope] < width[otherScope];
  return category === other ? id < otherId : category < other;
}

function policyChange({ rounding, cashRounding, ...rest }: ChangePricingPolicyInput): PolicyChange {
  return {
    ...rest,
    rounding: rounding && roundingModes[rounding],
    cashRounding: cashRounding && roundingModes[cashRounding],
  };
}

function presentInvalid({ kind, field, problem }: PricingInvalid) {
  return member(kind, `${field} can not be used: ${problem}.`, { field });
}
