import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { article } from '../cart/testing/examples.ts';
import { memoryLocks } from '../outbox/testing/doubles.ts';
import { fakeServer } from '../sales/testing/fake-server.ts';
import { items, openTab, type Tab } from '../sales/testing/till.ts';
import type { PrinterPort } from './devices.ts';
import { openReceipts, type ReceiptsPorts } from './open-receipts.ts';

let tab: Tab;
let count = 0;

afterEach(() => {
  tab.kill();
});

function usbDouble() {
  const printed: number[][] = [];
  const state = { isPluggedIn: true };
  const device = {
    name: 'TM-m30',
    write: async (bytes: Uint8Array) => {
      if (!state.isPluggedIn) throw new Error('disconnected');
      printed.push(Array.from(bytes));
    },
  };
  const port: PrinterPort = {
    choose: async () => device,
    again: async (name) => (state.isPluggedIn && name === device.name ? device : null),
  };
  return { port, printed, state };
}

async function setUp(more: Partial<ReceiptsPorts> = {}) {
  count += 1;
  const server = fakeServer({ items });
  const name = `receipts-${count}`;
  tab = await openTab({ name, locks: memoryLocks(), asks: server.asks, isOnline: () => false });
  const framed: string[] = [];
  const ports: ReceiptsPorts = {
    database: tab.database,
    ask: server.asks.device,
    printInFrame: async (text) => {
      framed.push(text);
    },
    usb: null,
    serial: null,
    transform: async () => (document) => document,
    ...more,
  };
  return { server, ports, framed, receipts: await openReceipts(ports) };
}

async function sell(): Promise<string> {
  tab.cart.add(article());
  const state = await tab.sales.sell([{ type: 'CASH', tenderedMinor: 1000 }]);
  return state.kind === 'sold' ? state.order.orderId : '';
}

describe('receipts of a till', () => {
  it('are made by the device without the network, as the server lays them out', async () => {
    const { receipts } = await setUp();
    const text = await receipts.text(await sell(), { width: 32, isGift: false });
    const [before, after] = text.split(/R1-F2-000001 .*\n/);
    expect(before).toBe(
      '          Corner Shop\n         12 Main Street\n          Springfield\n\n',
    );
    expect(after).toBe(
      [
        'Front till',
        '--------------------------------',
        'Ground Coffee 250g          4.99',
        '--------------------------------',
        'Subtotal                    4.99',
        'Sales tax (TAX) 8.875%      0.44',
        'TOTAL USD                   5.43',
        '--------------------------------',
        'Cash                       10.00',
        'Change                      4.57',
      ].join('\n'),
    );
  });

  it('show no price to whom the goods are given', async () => {
    const { receipts } = await setUp();
    const text = await receipts.text(await sell(), { width: 42, isGift: true });
    expect(text).toContain('GIFT RECEIPT');
    expect(text).not.toMatch(/\d\.\d\d/);
  });

  it('say in words that one can’t be read', async () => {
    const { receipts, server } = await setUp();
    server.state.isReached = false;
    expect(await receipts.text('another', { width: 42, isGift: false })).toMatch(
      /without the network/,
    );
  });

  it('go through the browser until a printer is chosen, which is kept', async () => {
    const usb = usbDouble();
    const { receipts, ports, framed } = await setUp({ usb: usb.port });
    await receipts.print('A', { opensDrawer: false });
    expect(framed).toEqual(['A']);
    expect(await receipts.choosePrinter('usb')).toBeNull();
    expect(await receipts.print('A', { opensDrawer: true })).toBeNull();
    const pulse = [0x1b, 0x70, 0x00, 0x19, 0xfa];
    expect(usb.printed).toEqual([[...pulse, ...Array.from('|\\ A', (each) => each.charCodeAt(0))]]);

    const reopened = await openReceipts(ports);
    expect(reopened.printer.get()).toMatchObject({ kind: 'usb', name: 'TM-m30', isReady: true });
    await reopened.setWidth(32);
    expect((await openReceipts(ports)).printer.get().width).toBe(32);
  });

  it('tell that the printer is gone, and print again once it is back', async () => {
    const usb = usbDouble();
    const { receipts } = await setUp({ usb: usb.port });
    await receipts.choosePrinter('usb');
    usb.state.isPluggedIn = false;
    expect(await receipts.print('A', { opensDrawer: false })).toMatchObject({
      problem: expect.stringMatching(/disconnected/) as string,
    });
    expect(receipts.printer.get().isReady).toBe(false);
    usb.state.isPluggedIn = true;
    expect(await receipts.print('A', { opensDrawer: false })).toBeNull();
    expect(receipts.printer.get().isReady).toBe(true);
  });

  it('say what a browser can’t do', async () => {
    const { receipts } = await setUp();
    expect(await receipts.choosePrinter('serial')).toMatchObject({
      problem: expect.any(String) as string,
    });
    expect(receipts.printer.get().kind).toBe('browser');
  });
});
