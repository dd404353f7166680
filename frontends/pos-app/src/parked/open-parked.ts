import { DiscardCartDocument } from '../operations/operations.generated.ts';
import type { Parked, ParkedCart } from '../till/shifts.ts';
import { listParked } from './list-parked.ts';
import { parkCart } from './park-cart.ts';
import { failed, forgetLocal, unasked, type Failed, type ParkedPorts } from './parked-desk.ts';
import { resumeCart } from './resume-cart.ts';

/** Carts put aside: on the server for the whole store, or on this device where the server can't be asked. */
export function openParked(ports: ParkedPorts): Parked {
  let shown: readonly ParkedCart[] = [];
  return {
    list: async () => {
      shown = await listParked(ports);
      return shown;
    },
    park: (label) => parkCart(ports, label),
    resume: (id) =>
      resumeCart(
        ports,
        id,
        shown.find((cart) => cart.id === id),
      ),
    discard: (id) => discard(ports, id),
  };
}

async function discard({ database, asks }: ParkedPorts, id: string): Promise<Failed | null> {
  const local = await database.parked.get(id);
  if (local) {
    await forgetLocal(database, local);
    return null;
  }
  const answer = await asks.staff(DiscardCartDocument, { input: { id } });
  if (answer.kind !== 'ok') return unasked(answer);
  const result = answer.data.discardCart;
  return result.__typename === 'ParkedCart' ? null : failed(result.message, answer.requestId);
}
