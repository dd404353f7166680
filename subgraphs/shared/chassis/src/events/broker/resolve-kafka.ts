import { execFile } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const pom = join(import.meta.dirname, 'pom.xml');
const timeoutMs = 9 * 60_000;

/**
 * The folder of Apache Kafka's jars, fetched by Maven into the cache the first time and after each change
 * of pom.xml. Where Maven finds them is the affair of the machine's own Maven settings.
 */
export async function resolveKafka(cache: string, log: (line: string) => void): Promise<string> {
  const hash = createHash('sha256').update(await readFile(pom));
  const jars = join(cache, hash.digest('hex').slice(0, 12));
  if (existsSync(jars)) return jars;
  log('fetching Apache Kafka by Maven, once (44 MB)');
  // Made beside its place and moved there whole: an interrupted fetch leaves nothing that looks complete.
  const draft = `${jars}.${randomUUID()}`;
  await mkdir(draft, { recursive: true });
  try {
    await fetchInto(draft);
    await rename(draft, jars);
  } catch (error) {
    // Somebody else may have been faster.
    if (!existsSync(jars)) throw error;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return jars;
}

async function fetchInto(directory: string): Promise<void> {
  const goal = ['dependency:copy-dependencies', `-DoutputDirectory=${directory}`];
  try {
    await promisify(execFile)('mvn', ['-q', '-B', '-f', pom, ...goal], { timeout: timeoutMs });
  } catch (error) {
    throw explained(error);
  }
}

function explained(error: unknown): Error {
  const { code, stdout = '', stderr = '' } = error as Readonly<Record<string, string | undefined>>;
  if (code === 'ENOENT') {
    return new Error(
      'Apache Kafka is fetched by Maven, and there is no program "mvn": install it (on Debian: apt-get install maven).',
    );
  }
  const told = `${stdout}${stderr}`.trim().split('\n').slice(0, 15).join('\n');
  return new Error(`Maven could not fetch Apache Kafka:\n${told}`, { cause: error });
}
