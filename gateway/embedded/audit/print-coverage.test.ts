import { printCoverage } from './print-coverage.ts';

const recorded = {
  mutation: 'completeSale',
  peer: null,
  outcome: 'DONE',
  records: 1,
  isUnrecorded: false,
};
const bookkeeping = {
  mutation: 'recordUsage',
  peer: 'integration',
  outcome: null,
  records: 0,
  isUnrecorded: true,
};

function printed(...found: Parameters<typeof printCoverage>[0]) {
  const lines: string[] = [];
  const isWhole = printCoverage(found, false, (line) => lines.push(line));
  return { isWhole, lines };
}

describe('what coverage prints', () => {
  it('is fine with a record of each mutation and none of bookkeeping, which it names', () => {
    const { isWhole, lines } = printed(recorded, bookkeeping);
    expect(isWhole).toBe(true);
    expect(lines[1]).toMatch(/^recordUsage +peer integration +unrecorded$/);
    expect(lines[2]).toContain('no record is kept: recordUsage');
  });

  it('is not fine where a record is missing, or one is kept of bookkeeping', () => {
    expect(printed({ ...recorded, records: 0, outcome: null }).lines[0]).toContain('NO RECORD');
    expect(printed({ ...recorded, records: 0, outcome: null }).isWhole).toBe(false);
    expect(printed({ ...recorded, records: 2, outcome: null }).isWhole).toBe(false);
    expect(printed({ ...bookkeeping, records: 1, outcome: 'DONE' }).isWhole).toBe(false);
  });
});
