import { currentRequest } from '../request-scope.ts';
import type { Change } from './asked-mutation.ts';

/**
 * Say what the mutation that is being answered changes: its audit record then has the target, and what it was
 * and is. Call it before the intent is finished; called again, the last one holds. Outside a mutation it does nothing.
 */
export function noteChange(change: Change): void {
  const mutation = currentRequest()?.mutations?.current;
  if (mutation) mutation.change = change;
}
