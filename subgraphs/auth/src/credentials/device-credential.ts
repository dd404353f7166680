import { randomText, secretHashOf } from '@novapos/chassis';

/** A device's credential as it is shown. */
export type DeviceCredential = {
  readonly tenantId: string;
  readonly deviceId: string;
  readonly secret: string;
};

/** A credential as it is handed out once, and what is kept of it. */
export type NewDeviceCredential = { readonly text: string; readonly secretHash: string };

const secretLength = 40;
const form = /^nd_([0-9a-f]{32})([0-9a-f]{32})_([0-9A-Za-z]{40})$/;

/** Make a device's credential: its tenant, so that its wall can be entered, its id, and about 238 bits of chance. */
export function newDeviceCredential(tenantId: string, deviceId: string): NewDeviceCredential {
  const secret = randomText(secretLength);
  const text = `nd_${hexOf(tenantId)}${hexOf(deviceId)}_${secret}`;
  return { text, secretHash: secretHashOf(secret) };
}

/** Read a credential; null for what has not its form. */
export function readDeviceCredential(text: string): DeviceCredential | null {
  const [, tenant, device, secret] = form.exec(text) ?? [];
  if (tenant === undefined || device === undefined || secret === undefined) return null;
  return { tenantId: idOf(tenant), deviceId: idOf(device), secret };
}

function hexOf(id: string): string {
  return id.replaceAll('-', '').toLowerCase();
}

function idOf(hex: string): string {
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
