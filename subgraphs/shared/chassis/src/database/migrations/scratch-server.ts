import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../embedded/index.ts';

/** Lends an empty PostgreSQL server that is gone afterwards; for comparing and checking. */
export async function withScratchServer<Result>(
  work: (server: EmbeddedPostgres) => Promise<Result>,
): Promise<Result> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'novapos-scratch-'));
  const log = (): void => undefined;
  try {
    const server = await startEmbeddedPostgres({ dataDirectory, log, isDurable: false });
    try {
      return await work(server);
    } finally {
      await server.stop();
    }
  } finally {
    await rm(dataDirectory, { recursive: true, force: true });
  }
}
