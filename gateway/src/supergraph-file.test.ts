import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { watchSupergraph } from './supergraph-file.ts';

const log = pino({ level: 'silent' });

async function until(isDone: () => boolean): Promise<void> {
  const endsAt = Date.now() + 10_000;
  while (!isDone() && Date.now() < endsAt) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(isDone()).toBe(true);
}

describe('the file of the supergraph', () => {
  let folder: string;
  let path: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'novapos-supergraph-'));
    path = join(folder, 'supergraph.graphql');
    await writeFile(path, 'one');
  });
  afterEach(() => rm(folder, { recursive: true }));

  function watch(everyMs: number) {
    const taken: string[] = [];
    const take = async (text: string) => {
      taken.push(text);
      return text !== 'bad';
    };
    return { taken, file: watchSupergraph({ path, everyMs, take, known: 'one', log }) };
  }

  it('is taken over when its content changes, each content once', async () => {
    const { taken, file } = watch(5);
    await writeFile(path, 'two');
    await until(() => taken.includes('two'));
    await writeFile(path, 'bad');
    await until(() => taken.includes('bad'));
    await file.look();
    expect(taken.filter((text) => text === 'bad')).toEqual(['bad']);
    await file.close();
  });

  it('is looked at on SIGHUP, and not after it was closed', async () => {
    const { taken, file } = watch(0);
    await writeFile(path, 'two');
    process.emit('SIGHUP');
    await until(() => taken.length === 1);
    await file.close();
    await writeFile(path, 'three');
    expect(process.listeners('SIGHUP')).toEqual([]);
    expect(taken).toEqual(['two']);
  });

  it('may be missing for a while', async () => {
    const { taken, file } = watch(0);
    await rm(path);
    await file.look();
    expect(taken).toEqual([]);
    await writeFile(path, 'two');
    await file.look();
    expect(taken).toEqual(['two']);
    await file.close();
  });
});
