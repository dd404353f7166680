import { accept, isUuid, refuse, type Decision } from '@novapos/kernel';

/** What one key asked for of one operation in one hour. */
export type Usage = {
  readonly hour: Date;
  readonly keyId: string;
  readonly partnerId: string;
  /** Null for what had no registered operation and was refused. */
  readonly operationId: string | null;
  readonly operationName: string | null;
  readonly requests: number;
  readonly errors: number;
  readonly limited: number;
  readonly cost: number;
  readonly totalMs: number;
  readonly slowestMs: number;
};

/** Sums of usage. */
export type UsageTotal = Pick<Usage, 'requests' | 'errors' | 'limited' | 'cost' | 'totalMs'>;

/** Which usage; null where it does not matter. */
export type UsageQuery = {
  readonly from: Date;
  readonly before: Date;
  readonly partnerId: string | null;
  readonly keyId: string | null;
  readonly operationId: string | null;
};

/** Which usage, as a client says it. */
export type UsageFilter = Pick<UsageQuery, 'from' | 'before'> & {
  readonly [Name in 'partnerId' | 'keyId' | 'operationId']?: string | null | undefined;
};

const dayMs = 24 * 60 * 60 * 1000;
const mostDays = 400;
const longestId = 200;
const control = /[\p{Cc}\p{Cs}]/u;

/** The usage that is asked for, or words for what is wrong. A partner (`self`) asks for its own alone. */
export function checkUsageFilter(
  filter: UsageFilter,
  self: string | null,
): Decision<UsageQuery, string> {
  const { from, before, partnerId = null, keyId = null, operationId = null } = filter;
  const query = { from, before, partnerId, keyId, operationId };
  const wrong = spanProblem(query) ?? idProblem(query);
  if (wrong !== null) return refuse(wrong);
  if (self === null) return accept(query);
  if (partnerId !== null && partnerId.toLowerCase() !== self) {
    return refuse('A partner sees its own usage: leave `partnerId` out.');
  }
  return accept({ ...query, partnerId: self });
}

function spanProblem({ from, before }: UsageQuery): string | null {
  const spanMs = before.getTime() - from.getTime();
  if (spanMs <= 0) return '`before` is a time after `from`.';
  return spanMs > mostDays * dayMs
    ? `\`before\` is at most ${mostDays} days after \`from\`.`
    : null;
}

function idProblem({ partnerId, keyId, operationId }: UsageQuery): string | null {
  if (partnerId !== null && !isUuid(partnerId)) return '`partnerId` is no id of a partner.';
  const isWrong = [keyId, operationId].some((id) => id !== null && !isId(id));
  return isWrong
    ? `\`keyId\` and \`operationId\` have 1 to ${longestId} characters on one line.`
    : null;
}

function isId(text: string): boolean {
  return text.length > 0 && text.length <= longestId && !control.test(text);
}
