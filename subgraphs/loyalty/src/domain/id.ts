import { isUuid } from '@novapos/kernel';

/** An id in its one spelling; null for a text that can't be anyone's id. */
export function readId(text: string): string | null {
  return isUuid(text) ? text.toLowerCase() : null;
}
