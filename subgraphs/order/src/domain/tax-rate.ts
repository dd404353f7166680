import { accept, refuse, type Decision, type TaxComponent } from '@novapos/kernel';
import { parsePercent } from './percent.ts';
import type { TaxSource } from './order-line.ts';
import type { PricingInvalid } from './refusals.ts';

/** Where a tax rate holds. */
export type TaxScope = 'TENANT' | 'STORE' | 'REGISTER';

/** The taxes of one tax category at one scope; the scope of the tenant has no id of its own. */
export type TaxRate = {
  readonly id: string;
  readonly scope: TaxScope;
  readonly scopeId: string | null;
  readonly taxCategory: string;
  readonly components: readonly TaxComponent[];
};

/** Which taxes a line bears, and where that was set. */
export type ChosenTaxes = {
  readonly source: TaxSource;
  readonly components: readonly TaxComponent[];
};

/** A tax as someone sets it; the percentage is a decimal text. */
export type TaxSetting = {
  readonly code: string;
  readonly name: string;
  readonly percent: string;
  readonly isInclusive: boolean;
  readonly isCompound: boolean;
};

/** Taxes to set for one tax category at one scope. */
export type TaxRateSetting = {
  readonly scope: TaxScope;
  readonly scopeId: string | null;
  readonly taxCategory: string;
  readonly components: readonly TaxSetting[];
};

const mostComponents = 8;

/**
 * The taxes of a tax category at a register: by the register's own rate, else its store's, else the
 * tenant's, else the default. A rate without components is a rate: the goods are exempt.
 */
export function chooseTaxes(
  rates: readonly TaxRate[],
  taxCategory: string,
  place: { readonly storeId: string; readonly registerId: string },
  fallback: readonly TaxComponent[],
): ChosenTaxes {
  const scopes = [
    ['REGISTER', place.registerId],
    ['STORE', place.storeId],
    ['TENANT', null],
  ] as const;
  for (const [scope, scopeId] of scopes) {
    const rate = rates.find(
      (each) =>
        each.scope === scope && each.scopeId === scopeId && each.taxCategory === taxCategory,
    );
    if (rate) return { source: scope, components: rate.components };
  }
  return { source: 'DEFAULT', components: fallback };
}

/** Accept taxes whose names, percentages and scope can be used, with percentages as parts per million. */
export function checkTaxRate(
  setting: TaxRateSetting,
): Decision<readonly TaxComponent[], PricingInvalid> {
  const fault = rateFault(setting);
  if (fault) return refuse(fault);

  const components: TaxComponent[] = [];
  for (const [index, { percent, ...rest }] of setting.components.entries()) {
    const ppm = parsePercent(percent);
    if (!ppm.ok) {
      const problem = 'a percentage is 0 to 1000 with up to 4 decimal places';
      return refuse(invalid(`components.${index}.percent`, problem));
    }
    components.push({
      code: rest.code.trim(),
      name: rest.name.trim(),
      ratePpm: ppm.value,
      isInclusive: rest.isInclusive,
      isCompound: rest.isCompound,
    });
  }
  return accept(components);
}

function rateFault(setting: TaxRateSetting): PricingInvalid | undefined {
  const { scope, scopeId, taxCategory, components } = setting;
  if ((scope === 'TENANT') !== (scopeId === null)) {
    return invalid('scopeId', 'a store or register is named by its id, the tenant by none');
  }
  if (!isText(taxCategory, 50)) return invalid('taxCategory', 'it has 1 to 50 characters');
  if (components.length > mostComponents) {
    return invalid('components', `up to ${mostComponents} taxes can be set`);
  }
  return componentsFault(components);
}

function componentsFault(components: readonly TaxSetting[]): PricingInvalid | undefined {
  const codes = components.map(({ code }) => code.trim());
  for (const [index, { code, name }] of components.entries()) {
    const field = `components.${index}`;
    if (!isText(code, 20)) return invalid(`${field}.code`, 'a code has 1 to 20 characters');
    if (!isText(name, 60)) return invalid(`${field}.name`, 'a name has 1 to 60 characters');
    if (codes.indexOf(code.trim()) < index) {
      return invalid(`${field}.code`, 'each tax has a code of its own');
    }
  }
  return undefined;
}

function isText(text: string, longest: number): boolean {
  const { length } = text.trim();
  return length >= 1 && length <= longest;
}

function invalid(field: string, problem: string): PricingInvalid {
  return { kind: 'PricingInvalid', field, problem };
}
