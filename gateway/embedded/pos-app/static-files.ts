import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const compress = promisify(gzip);
const text = 'charset=utf-8';
const types: Readonly<Record<string, string>> = {
  '.css': `text/css; ${text}`,
  '.html': `text/html; ${text}`,
  '.js': `text/javascript; ${text}`,
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

/** A file as it is sent. */
export type StaticFile = {
  readonly type: string;
  readonly body: Buffer;
  /** The same compressed; null where that saves nothing. */
  readonly gzipped: Buffer | null;
  readonly etag: string;
  /** Its name changes with its content. */
  readonly isImmutable: boolean;
};

/** All files of a folder by their paths, read at once: what was not read can't be asked for. */
export async function readStaticFiles(folder: string): Promise<ReadonlyMap<string, StaticFile>> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile() && extname(entry.name) in types);
  const read = files.map(async (entry) => {
    const file = join(entry.parentPath, entry.name);
    const path = `/${relative(folder, file).split(sep).join('/')}`;
    return [path, await staticFile(path, await readFile(file))] as const;
  });
  return new Map(await Promise.all(read));
}

async function staticFile(path: string, body: Buffer): Promise<StaticFile> {
  const extension = extname(path);
  const gzipped = extension === '.png' ? null : await compress(body);
  return {
    type: types[extension] ?? 'application/octet-stream',
    body,
    gzipped: gzipped && gzipped.length < body.length ? gzipped : null,
    etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    isImmutable: /^\/(assets\/|workbox-)/.test(path),
  };
}
