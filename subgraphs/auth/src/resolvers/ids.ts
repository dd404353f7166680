import { isUuid } from '@novapos/kernel';
import type DataLoader from 'dataloader';

/** An id as the database writes it; null for what is none. */
export function asId(text: string): string | null {
  return isUuid(text) ? text.toLowerCase() : null;
}

/** What an id names; null where it names nothing, or was left out. */
export async function load<Row>(
  loader: DataLoader<string, Row | null>,
  text: string | null,
): Promise<Row | null> {
  const id = text === null ? null : asId(text);
  return id === null ? null : loader.load(id);
}
