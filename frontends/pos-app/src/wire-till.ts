import type { Selling } from './sales/open-selling.ts';
import type { KeptStatus } from './status/status.ts';
import type { TillCore } from './till-core.ts';
import type { TillSurroundings } from './till-surroundings.ts';

type Wired = {
  readonly core: TillCore;
  readonly selling: Selling;
  readonly status: KeptStatus;
  readonly surroundings: TillSurroundings;
};

const lookEveryMs = 15_000;

/** Let the parts of a till hear of each other; answers the ends of it. */
export function wireTill({ core, selling, status, surroundings }: Wired): readonly (() => void)[] {
  const { line, staff, sync, settings, catalogue } = core;
  const { after, onTrouble, onLine } = surroundings;
  const noteLine = () => {
    selling.noteLine().catch(onTrouble);
  };
  return [
    onChange(line.connection.state, ({ isOnline }, before) => {
      if (!isOnline || before.isOnline) return;
      sync.soon(true);
      noteLine();
    }),
    onChange(staff.state, ({ current }, before) => {
      if (current && current.since !== before.current?.since) noteLine();
    }),
    onChange(settings.state, () => {
      selling.noteSettings();
    }),
    onChange(sync.state, ({ syncedAt }) => {
      catalogue.agreedAt(syncedAt);
    }),
    onLine(() => void sync.run()),
    every(lookEveryMs, after, status.look),
  ];
}

type Heard<Value> = {
  readonly get: () => Value;
  readonly subscribe: (listener: () => void) => () => void;
};

function onChange<Value>(
  { get, subscribe }: Heard<Value>,
  work: (value: Value, before: Value) => void,
): () => void {
  let before = get();
  return subscribe(() => {
    const earlier = before;
    before = get();
    work(before, earlier);
  });
}

function every(inMs: number, after: TillSurroundings['after'], work: () => void): () => void {
  let takeBack = after(inMs, tick);
  function tick(): void {
    work();
    takeBack = after(inMs, tick);
  }
  return () => {
    takeBack();
  };
}
