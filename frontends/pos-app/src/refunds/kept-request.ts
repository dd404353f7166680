import type { SellingDatabase } from '../outbox/database.ts';
import type { World } from '../outbox/ports.ts';

/** A request to the server that must not be made twice, as it was sent first. */
export type KeptRequest<Input> = { readonly about: string; readonly input: Input };

/**
 * The request to send: the one of before, with its key, where the same was asked and its answer never came; else a new
 * one, kept before it is sent. `about` tells what makes it the same.
 */
export async function requestFor<Input>(
  { kept }: SellingDatabase,
  request: { readonly id: string; readonly about: string },
  make: () => Input,
): Promise<Input> {
  const { id, about } = request;
  const before = (await kept.get(id))?.value as KeptRequest<Input> | undefined;
  if (before?.about === about) return before.input;
  const input = make();
  await kept.put({ id, value: { about, input } satisfies KeptRequest<Input> });
  return input;
}

/** It is known what became of it. */
export async function forgetRequest({ kept }: SellingDatabase, id: string): Promise<void> {
  await kept.delete(id);
}

/** Ids and a key for a new request. */
export function newKeys(world: World) {
  return { idempotencyKey: world.newId(), refundId: world.newId(), newOrderId: world.newId() };
}
