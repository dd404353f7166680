import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beginRotation, endRotation, readMasterKeys } from './master-keys-file.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'novapos-keys-'));
});
afterEach(() => rm(folder, { recursive: true }));

const file = () => join(folder, 'keys.json');
const install = () => writeFile(file(), JSON.stringify({ customerMaster: 'old', other: 1 }));

describe('the master keys of a data folder', () => {
  it('are the old and the new one from the beginning of a rotation to its end', async () => {
    await install();
    const begun = await beginRotation(folder);
    expect(begun).toEqual({
      CUSTOMER_MASTER_KEY: expect.stringMatching(/^[A-Za-z0-9+/]{43}=$/) as string,
      CUSTOMER_PREVIOUS_MASTER_KEYS: 'old',
    });
    expect(await beginRotation(folder)).toEqual(begun);
    expect(await readMasterKeys(folder)).toEqual(begun);
    await endRotation(folder);
    expect(await readMasterKeys(folder)).toEqual({ ...begun, CUSTOMER_PREVIOUS_MASTER_KEYS: '' });
  });

  it('stand beside what else the folder keeps, for the owner alone', async () => {
    await install();
    await beginRotation(folder);
    await endRotation(folder);
    expect(JSON.parse(await readFile(file(), 'utf8'))).toMatchObject({ other: 1 });
    expect((await stat(file())).mode & 0o777).toBe(0o600);
  });

  it('are none where nothing was installed', async () => {
    expect(await readMasterKeys(folder)).toBeNull();
    expect(await beginRotation(folder)).toBeNull();
  });
});
