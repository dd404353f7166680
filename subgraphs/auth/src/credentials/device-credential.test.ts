import { isSecretOf } from '@novapos/chassis';
import { newDeviceCredential, readDeviceCredential } from './device-credential.ts';

const tenantId = '01890000-0000-7000-8000-000000000a00';
const deviceId = '01890000-0000-7000-8000-000000000d01';

describe("a device's credential", () => {
  it('names its tenant and device, and is known by its hash', () => {
    const { text, secretHash } = newDeviceCredential(tenantId.toUpperCase(), deviceId);
    const read = readDeviceCredential(text);
    expect(read).toEqual({ tenantId, deviceId, secret: expect.any(String) as unknown });
    expect(isSecretOf(read?.secret ?? '', secretHash)).toBe(true);
    expect(text).not.toContain(secretHash);
  });

  it('is another one each time', () => {
    const texts = Array.from({ length: 50 }, () => newDeviceCredential(tenantId, deviceId).text);
    expect(new Set(texts).size).toBe(50);
  });

  it.each(['', 'nd__', 'nd_1_2', `np_live_${'a'.repeat(12)}_${'b'.repeat(40)}`])(
    'is not %j',
    (text) => {
      expect(readDeviceCredential(text)).toBeNull();
    },
  );

  it('has nothing before or after it', () => {
    const { text } = newDeviceCredential(tenantId, deviceId);
    for (const other of [` ${text}`, `${text}\n`, text.slice(0, -1), text.toUpperCase()]) {
      expect(readDeviceCredential(other)).toBeNull();
    }
  });
});
