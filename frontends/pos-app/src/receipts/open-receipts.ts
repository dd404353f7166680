import { renderGiftReceipt, renderReceipt } from '@novapos/kernel';
import {
  ReceiptOfOrderDocument,
  ReceiptOfRefundDocument,
  type ReceiptWidth,
} from '../operations/operations.generated.ts';
import type { SellingDatabase } from '../outbox/database.ts';
import type { Ask, Asked } from '../outbox/ports.ts';
import { writable, type Writable } from '../outbox/writable.ts';
import type { PrinterKind, PrinterState, ReceiptForm, Receipts } from '../till/sales.ts';
import type { BytePrinter, PrinterPort } from './devices.ts';
import { drawerPulse, escPos, type Transform } from './escpos.ts';

/** What printing needs of the browser and the rest of the till. */
export type ReceiptsPorts = {
  readonly database: SellingDatabase;
  /** By the device's session. */
  readonly ask: Ask;
  readonly printInFrame: (text: string, width: 32 | 42) => Promise<void>;
  /** Null where the browser has no such thing. */
  readonly usb: PrinterPort | null;
  readonly serial: PrinterPort | null;
  readonly transform: () => Promise<Transform>;
};

/** Receipts with the width of the paper to set. */
export type SellingReceipts = Receipts & {
  readonly setWidth: (width: 32 | 42) => Promise<void>;
};

type Choice = Pick<PrinterState, 'kind' | 'name' | 'width'>;
type PrinterDesk = {
  readonly printer: Writable<PrinterState>;
  readonly keep: (choice: Choice) => Promise<void>;
  /** Null where it is not plugged in, or the browser prints by itself. */
  device: BytePrinter | null;
};
type Problem = { readonly problem: string };

const choiceKey = 'printer';
const byDefault: Choice = { kind: 'browser', name: 'Browser', width: 42 };
const widths: Readonly<Record<32 | 42, ReceiptWidth>> = { 32: 'COLUMNS_32', 42: 'COLUMNS_42' };

/** Receipts of this till, and the printer that was chosen for it. */
export async function openReceipts(ports: ReceiptsPorts): Promise<SellingReceipts> {
  const { database, ask } = ports;
  const desk = await openPrinter(ports);
  return {
    printer: desk.printer,
    text: async (orderId, form) => {
      const kept = await database.sales.get(orderId);
      if (kept) return (form.isGift ? renderGiftReceipt : renderReceipt)(kept.facts, form.width);
      const variables = { id: orderId, width: widths[form.width], isGift: form.isGift };
      const answer = await ask(ReceiptOfOrderDocument, variables);
      return textOf(answer, ({ order }) => order?.receipt?.text);
    },
    refundText: async (refundId, form: ReceiptForm) => {
      const variables = { id: refundId, width: widths[form.width] };
      const answer = await ask(ReceiptOfRefundDocument, variables);
      return textOf(answer, ({ refund }) => refund?.receipt?.text);
    },
    print: (text, options) => print(ports, desk, { text, ...options }),
    choosePrinter: (kind) => choosePrinter(ports, desk, kind),
    setWidth: async (width) => {
      const { kind, name } = desk.printer.get();
      await desk.keep({ kind, name, width });
    },
  };
}

async function openPrinter(ports: ReceiptsPorts): Promise<PrinterDesk> {
  const { kept } = ports.database;
  const choice = ((await kept.get(choiceKey))?.value as Choice | undefined) ?? byDefault;
  const again = await portOf(ports, choice.kind)
    ?.again(choice.name)
    .catch(() => null);
  const desk: PrinterDesk = {
    device: again ?? null,
    printer: writable<PrinterState>({ ...choice, isReady: false }),
    keep: async (chosen) => {
      await kept.put({ id: choiceKey, value: chosen });
      show(chosen);
    },
  };
  const show = (chosen: Choice) => {
    const isReady = portOf(ports, chosen.kind) === null || desk.device !== null;
    desk.printer.set({ ...chosen, isReady });
  };
  show(choice);
  return desk;
}

async function print(
  ports: ReceiptsPorts,
  desk: PrinterDesk,
  { text, opensDrawer }: { readonly text: string; readonly opensDrawer: boolean },
): Promise<Problem | null> {
  const { kind, width } = desk.printer.get();
  if (kind === 'none') return null;
  if (kind === 'browser') return ports.printInFrame(text, width).then(() => null, inWords);
  const transform = await ports.transform().catch(inWords);
  if ('problem' in transform) return transform;
  const bytes = text === '' ? drawerPulse() : escPos(text, { width, opensDrawer }, transform);
  return toDevice(ports, desk, bytes);
}

async function choosePrinter(
  ports: ReceiptsPorts,
  desk: PrinterDesk,
  kind: PrinterKind,
): Promise<Problem | null> {
  const { width } = desk.printer.get();
  if (kind === 'browser' || kind === 'none') {
    desk.device = null;
    await desk.keep({ kind, name: kind === 'none' ? 'No printer' : byDefault.name, width });
    return null;
  }
  const port = portOf(ports, kind);
  if (!port) return { problem: 'This browser can’t reach such a printer.' };
  const chosen = await port.choose();
  if (!chosen) return { problem: 'No printer was chosen.' };
  desk.device = chosen;
  await desk.keep({ kind, name: chosen.name, width });
  return null;
}

async function toDevice(
  ports: ReceiptsPorts,
  desk: PrinterDesk,
  bytes: Uint8Array,
): Promise<Problem | null> {
  const { kind, name } = desk.printer.get();
  desk.device ??=
    (await portOf(ports, kind)
      ?.again(name)
      .catch(() => null)) ?? null;
  if (!desk.device) return { problem: `${name} can’t be reached: is it plugged in?` };
  return written(desk.device, bytes, (isReady) => {
    desk.printer.set({ ...desk.printer.get(), isReady });
    if (!isReady) desk.device = null;
  });
}

function portOf({ usb, serial }: ReceiptsPorts, kind: PrinterKind): PrinterPort | null {
  return kind === 'usb' ? usb : kind === 'serial' ? serial : null;
}

async function written(
  device: BytePrinter,
  bytes: Uint8Array,
  tell: (isReady: boolean) => void,
): Promise<Problem | null> {
  try {
    await device.write(bytes);
    tell(true);
    return null;
  } catch (error) {
    tell(false);
    return inWords(error);
  }
}

function inWords(error: unknown): Problem {
  const why = error instanceof Error ? ` (${error.message})` : '';
  return { problem: `The receipt was not printed.${why}` };
}

function textOf<Data>(answer: Asked<Data>, read: (data: Data) => string | undefined): string {
  switch (answer.kind) {
    case 'ok':
      return read(answer.data) ?? 'There is no such receipt.';
    case 'problem':
      return answer.problem;
    case 'offline':
    case 'signed-out':
      return 'This receipt can’t be read without the network.';
  }
}
