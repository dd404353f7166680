import type { Trails } from '@novapos/audit';
import { verify } from './verify.ts';

const fine = { tenantId: 'a', records: 3, firstSequence: 4, lastSequence: 6 };
const cut = {
  tenantId: 'b',
  fault: 'END_CUT',
  sequence: 7,
  message: 'records 7 to 9 are gone',
} as const;

function trailsOf(isCut: boolean): Trails {
  return {
    async *verify() {
      yield { ...fine, faults: [], faultCount: 0 };
      if (isCut) yield { ...fine, tenantId: 'b', faults: [cut], faultCount: 1 };
    },
    checkpoint: () => Promise.resolve([]),
    close: () => Promise.resolve(),
  };
}

async function printed(isCut: boolean, isJson: boolean) {
  const lines: string[] = [];
  const asked = { tenantId: null, witness: null, isJson };
  const isFine = await verify(trailsOf(isCut), asked, (line) => lines.push(line));
  return { isFine, lines };
}

describe('what `npm run audit -- verify` says', () => {
  it('is that all is well, a tenant a line', async () => {
    expect(await printed(false, false)).toEqual({
      isFine: true,
      lines: ['a  records 4 to 6: fine'],
    });
  });

  it('is what is wrong with which record', async () => {
    expect(await printed(true, false)).toEqual({
      isFine: false,
      lines: [
        'a  records 4 to 6: fine',
        'b  records 4 to 6: 1 faults in 3 records',
        '  END_CUT at record 7: records 7 to 9 are gone',
      ],
    });
  });

  it('is JSON where that was asked for', async () => {
    const { isFine, lines } = await printed(true, true);
    expect(isFine).toBe(false);
    expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { tenantId: 'a', faults: [] },
      { tenantId: 'b', faults: [cut] },
    ]);
  });
});
