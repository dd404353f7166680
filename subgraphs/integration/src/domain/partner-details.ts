import { problem, type Problem } from './partner-refusals.ts';

/** What a client says of a partner; what is left out is not spoken of. */
export type PartnerDetails = {
  readonly name?: string | null | undefined;
  readonly clientName?: string | undefined;
  readonly isActive?: boolean | null | undefined;
  /** Null for the installation's own limit. */
  readonly requestsPerMinute?: number | null | undefined;
  readonly costPerMinute?: number | null | undefined;
};

/** The longest name of a partner or label of a key. */
const longestLine = 100;
const mostRequests = 1_000_000;
const mostCost = 100_000_000;

const clientNameForm = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const ofThePlatform = /^(pos-app|admin-portal|novapos.*)$/;
const control = /[\p{Cc}\p{Cs}]/u;

/** A text of one line as it is kept: trimmed, in NFC, single blanks. */
export function clean(text: string): string {
  return text.normalize('NFC').trim().replaceAll(/\s+/gu, ' ');
}

/** Whether a text is one line that says something, and not too much. */
export function isLine(text: string): boolean {
  const { length } = clean(text);
  return !control.test(text) && length > 0 && length <= longestLine;
}

/** What is wrong with details; empty when they can be used. */
export function detailProblems(details: PartnerDetails): readonly Problem[] {
  const { name, clientName, isActive, requestsPerMinute, costPerMinute } = details;
  return [
    ...problem(
      'name',
      name !== undefined && (name === null || !isLine(name)),
      `Give a name of 1 to ${longestLine} characters on one line.`,
    ),
    ...(clientName === undefined ? [] : clientNameProblems(clientName)),
    ...problem('isActive', isActive === null, 'Say true or false, or leave it out.'),
    ...limitProblems('requestsPerMinute', requestsPerMinute, mostRequests),
    ...limitProblems('costPerMinute', costPerMinute, mostCost),
  ];
}

function clientNameProblems(name: string): readonly Problem[] {
  const isFine = name.length >= 3 && name.length <= 40 && clientNameForm.test(name);
  return [
    ...problem(
      'clientName',
      !isFine,
      'Give 3 to 40 lowercase letters, digits and single hyphens, beginning with a letter, such as `acme-accounting`.',
    ),
    ...problem(
      'clientName',
      ofThePlatform.test(name),
      'This name is kept for the apps of the platform. Choose another.',
    ),
  ];
}

function limitProblems(
  field: string,
  limit: number | null | undefined,
  most: number,
): readonly Problem[] {
  const isWrong = limit != null && (limit < 1 || limit > most);
  return problem(field, isWrong, `Give a whole number from 1 to ${most}.`);
}
