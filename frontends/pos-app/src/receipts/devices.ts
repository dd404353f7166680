/** A printer that takes bytes. */
export interface BytePrinter {
  readonly name: string;
  readonly write: (bytes: Uint8Array) => Promise<void>;
}

/** The printers of one kind that a browser can reach. */
export interface PrinterPort {
  /** Ask which one; only in answer to a press. Null where none was chosen. */
  readonly choose: () => Promise<BytePrinter | null>;
  /** The one that was chosen before, where it is plugged in; null where it is not. */
  readonly again: (name: string) => Promise<BytePrinter | null>;
}

const printerClass = 7;
const baudRate = 38_400;

type Endpoint = {
  readonly endpointNumber: number;
  readonly direction: string;
  readonly type: string;
};
type UsbDevice = {
  readonly productName?: string;
  readonly opened: boolean;
  readonly configuration: {
    readonly interfaces: readonly {
      readonly interfaceNumber: number;
      readonly alternate: {
        readonly interfaceClass: number;
        readonly endpoints: readonly Endpoint[];
      };
    }[];
  } | null;
  readonly open: () => Promise<void>;
  readonly selectConfiguration: (value: number) => Promise<void>;
  readonly claimInterface: (number: number) => Promise<void>;
  readonly transferOut: (endpoint: number, data: BufferSource) => Promise<unknown>;
};

/** The browser's USB, as far as a printer needs it. */
export type Usb = {
  readonly getDevices: () => Promise<readonly UsbDevice[]>;
  readonly requestDevice: (options: object) => Promise<UsbDevice>;
};

type SerialPort = {
  readonly writable: WritableStream<Uint8Array> | null;
  readonly getInfo: () => { readonly usbVendorId?: number; readonly usbProductId?: number };
  readonly open: (options: { readonly baudRate: number }) => Promise<void>;
};

/** The browser's serial ports, as far as a printer needs them. */
export type Serial = {
  readonly getPorts: () => Promise<readonly SerialPort[]>;
  readonly requestPort: () => Promise<SerialPort>;
};

/** Printers on USB. */
export function usbPrinters(usb: Usb): PrinterPort {
  return {
    choose: async () => {
      const filters = [{ classCode: printerClass }];
      const device = await usb.requestDevice({ filters }).catch(() => null);
      return device && usbPrinter(device);
    },
    again: async (name) => {
      const device = (await usb.getDevices()).find((each) => nameOf(each) === name);
      return device ? usbPrinter(device) : null;
    },
  };
}

/** Printers on a serial port, or on USB that looks like one. */
export function serialPrinters(serial: Serial): PrinterPort {
  return {
    choose: async () => {
      const port = await serial.requestPort().catch(() => null);
      return port && serialPrinter(port);
    },
    again: async (name) => {
      const port = (await serial.getPorts()).find((each) => portName(each) === name);
      return port ? serialPrinter(port) : null;
    },
  };
}

function usbPrinter(device: UsbDevice): BytePrinter {
  return {
    name: nameOf(device),
    write: async (bytes) => {
      if (!device.opened) {
        await device.open();
        if (!device.configuration) await device.selectConfiguration(1);
      }
      const found = device.configuration?.interfaces.find(
        ({ alternate }) => alternate.interfaceClass === printerClass,
      );
      const out = found?.alternate.endpoints.find(
        ({ direction, type }) => direction === 'out' && type === 'bulk',
      );
      if (!found || !out) throw new Error('This USB device takes no receipts.');
      await device.claimInterface(found.interfaceNumber);
      await device.transferOut(out.endpointNumber, Uint8Array.from(bytes));
    },
  };
}

function serialPrinter(port: SerialPort): BytePrinter {
  return {
    name: portName(port),
    write: async (bytes) => {
      if (!port.writable) await port.open({ baudRate });
      const writer = port.writable?.getWriter();
      if (!writer) throw new Error('The serial port can’t be written to.');
      try {
        await writer.write(bytes);
      } finally {
        writer.releaseLock();
      }
    },
  };
}

function nameOf({ productName }: UsbDevice): string {
  return productName ?? 'USB printer';
}

function portName(port: SerialPort): string {
  const { usbVendorId, usbProductId } = port.getInfo();
  const hex = (id: number) => id.toString(16).padStart(4, '0');
  return usbVendorId === undefined || usbProductId === undefined
    ? 'Serial printer'
    : `Serial printer ${hex(usbVendorId)}:${hex(usbProductId)}`;
}
