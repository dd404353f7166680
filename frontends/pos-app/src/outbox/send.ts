import { handInSale, stopSale, type HandInPorts } from '../sales/hand-in-sale.ts';
import { sendClose, sendMovement, sendOpen } from '../shifts/hand-in-shift.ts';
import type { OutboxRow } from './row.ts';
import type { Send } from './sent.ts';

/** How each kind of row is sent. */
export function senderOf(ports: HandInPorts): Send {
  return async (row: OutboxRow) => {
    const { body } = row;
    switch (body.kind) {
      case 'sale':
        return handInSale(ports, { ...row, body });
      case 'sale-cancel':
        return stopSale(ports, { ...row, body });
      case 'shift-open':
        return sendOpen(ports, { ...row, body });
      case 'cash-movement':
        return sendMovement(ports, { ...row, body });
      case 'shift-close':
        return sendClose(ports, { ...row, body });
    }
  };
}
