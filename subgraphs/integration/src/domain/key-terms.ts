import type { KeyEnvironment } from './partner-key.ts';
import { isLine } from './partner-details.ts';
import { problem, type Problem } from './partner-refusals.ts';

/** A key as it is asked for. */
export type KeyTerms = {
  readonly environment: KeyEnvironment;
  readonly label: string;
  readonly grants: readonly string[];
  readonly storeIds?: readonly string[] | null | undefined;
  readonly allowedAddresses?: readonly string[] | null | undefined;
  readonly expiresAt?: Date | null | undefined;
};

/** What rights there are to give. */
export type Givable = {
  /** Those that a partner's key can hold. */
  readonly ofPartners: readonly string[];
  /** Those of whoever makes the key. */
  readonly ofAsker: readonly string[];
};

const mostGrants = 50;
const mostStores = 100;
const mostAddresses = 50;

/** What is wrong with the terms of a key, as far as they can be told by themselves. */
export function termProblems(terms: KeyTerms, givable: Givable): readonly Problem[] {
  const { environment, label, grants, storeIds, allowedAddresses } = terms;
  return [
    ...problem('label', !isLine(label), 'Give a label of 1 to 100 characters on one line.'),
    ...grantProblems(grants, givable),
    ...problem(
      'storeIds',
      storeIds != null && environment === 'TEST',
      'A test key works in the sandbox, which has one store: leave the stores out.',
    ),
    ...sizeProblems('storeIds', storeIds, mostStores),
    ...sizeProblems('allowedAddresses', allowedAddresses, mostAddresses),
  ];
}

/** What is wrong with when a key ends. */
export function expiryProblems(expiresAt: Date | null | undefined, at: Date): readonly Problem[] {
  return problem('expiresAt', expiresAt != null && expiresAt <= at, 'Give a time to come.');
}

function grantProblems(
  grants: readonly string[],
  { ofPartners, ofAsker }: Givable,
): readonly Problem[] {
  if (grants.length === 0 || grants.length > mostGrants) {
    return [
      { field: 'grants', message: `Name 1 to ${mostGrants} rights, such as \`orders:read\`.` },
    ];
  }
  return grants.flatMap((grant, at) => [
    ...problem(
      `grants.${at}`,
      !ofPartners.includes(grant),
      'There is no such right, or a partner can not have it.',
    ),
    ...problem(
      `grants.${at}`,
      ofPartners.includes(grant) && !ofAsker.includes(grant),
      'You do not hold this right yourself, so you can not give it.',
    ),
  ]);
}

function sizeProblems(
  field: string,
  items: readonly unknown[] | null | undefined,
  most: number,
): readonly Problem[] {
  const isWrong = items != null && (items.length === 0 || items.length > most);
  return problem(field, isWrong, `Name 1 to ${most}, or leave them out for all.`);
}
