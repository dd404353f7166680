import { differencesOf } from './check.ts';
import { checkControl, readControl } from './control.ts';
import { DatasetInvalid } from './dataset-invalid.ts';
import { smallFile, smallFolder, tables, withFolder } from './examples.ts';
import { survey } from './survey.ts';

type Counts = Record<string, number>;

describe('the figures of a dataset', () => {
  it('are those of its control file, each of them', async () => {
    const { control, taken, hashes } = await survey(smallFolder, Infinity);
    const checks = control ? checkControl(control, taken, hashes) : [];
    expect(checks.length).toBeGreaterThan(120);
    expect(differencesOf(checks)).toEqual([]);
    expect(taken).toMatchObject({
      baskets: 500,
      all: { baskets: 489, lines: 897, netMinor: 749_713, couponMinor: 4107, dueMinor: 745_606 },
      basketClasses: { excluded_negative_due: 2, excluded_no_saleable_line: 9 },
    });
  });

  it.each([
    ['sold', 'due_cents', 'replay.sold'],
    ['line_classes', 'plain', 'replay.line_classes'],
    ['basket_classes', 'override', 'replay.basket_classes'],
  ])('that differ in %s by one in %s are named', async (group, figure) => {
    const control = JSON.parse(smallFile('control.json')) as { replay: Record<string, Counts> };
    const counts = control.replay[group] ?? {};
    counts[figure] = (counts[figure] ?? 0) + 1;
    const { taken, hashes } = await survey(smallFolder, Infinity);
    const tampered = await withFolder({ 'control.json': JSON.stringify(control) }, async (folder) =>
      readControl(folder),
    );
    const differences = differencesOf(tampered ? checkControl(tampered, taken, hashes) : []);
    expect(differences).toEqual([
      expect.stringMatching(new RegExp(`^control.json, ${group}.${figure}: expected \\d+, found`)),
    ]);
  });

  it('stand by themselves where there is no control file', async () => {
    const surveyed = await withFolder(tables(), (folder) => survey(folder, Infinity));
    expect(surveyed.control).toBeNull();
    expect(surveyed.taken.all).toMatchObject({ baskets: 2, lines: 3, each: 3, netMinor: 3500 });
    expect([...surveyed.taken.byStoreAndMonth.keys()]).toEqual(['7 2017-03']);
  });

  it('are those of the first baskets alone under a limit', async () => {
    const surveyed = await withFolder(tables(), (folder) => survey(folder, 1));
    expect(surveyed).toMatchObject({ isWhole: false, taken: { baskets: 1, all: { lines: 2 } } });
  });

  it('can’t be had from a control file of another form', async () => {
    const files = { ...tables(), 'control.json': '{"replay": {"sold": 7}}' };
    await expect(withFolder(files, (folder) => survey(folder, 1))).rejects.toThrow(DatasetInvalid);
  });
});
