import { CodedError } from '@novapos/chassis';
import { createDocumentLimits } from './limits/document-limits.ts';
import type { Limits } from './limits/limits.ts';
import { variableExcess } from './limits/variable-limits.ts';
import type { GatewayMetrics } from './metrics.ts';

/** The error for an operation that is too large; undefined for one that is not. */
export type SizeError = (operation: Operation) => CodedError | undefined;

type Operation = { readonly query?: unknown; readonly variables?: unknown };

/** Judge operations by the limits, and count what is refused. */
export function createSizeError(
  limits: Limits,
  { countRefused }: Pick<GatewayMetrics, 'countRefused'>,
): SizeError {
  const documentExcess = createDocumentLimits(limits);
  return ({ query, variables }) => {
    const excess =
      (typeof query === 'string' ? documentExcess(query) : undefined) ??
      variableExcess(variables, limits);
    if (!excess) return undefined;
    const { limit, message } = excess;
    countRefused(limit);
    return new CodedError('LIMIT_EXCEEDED', message, { limit, http: { status: 400 } });
  };
}
