import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { graphiqlPolicy } from './headers.ts';

const folder = join(import.meta.dirname, '../graphiql/dist');
const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
};

/** GraphiQL at `/graphiql`, from files of our own: it works without internet. For development alone. */
export function addGraphiqlRoute(app: FastifyInstance): void {
  app.get('/graphiql', async (_request, reply) => {
    await assertBundled();
    return sendFile('index.html', reply);
  });
  app.get<{ Params: { file: string } }>('/graphiql/:file', async ({ params }, reply) =>
    sendFile(params.file, reply),
  );
}

let bundling: Promise<void> | undefined;

// The bundle is made after install; where scripts don't run then, the first visitor waits 2 s.
async function assertBundled(): Promise<void> {
  const { bundleGraphiql, isBundled } = await import('../graphiql/bundle.ts');
  if (isBundled()) return;
  bundling ??= bundleGraphiql().finally(() => {
    bundling = undefined;
  });
  await bundling;
}

async function sendFile(name: string, reply: FastifyReply): Promise<FastifyReply> {
  const type = types[extname(name)];
  const content = type && /^[\w.-]+$/.test(name) ? await contentOf(name) : undefined;
  if (type === undefined || content === undefined) return reply.code(404).send('Not found');
  // Names with a hash in them never change what they mean.
  const isHashed = /^(chunk|asset)-/.test(name);
  return reply
    .header('content-security-policy', graphiqlPolicy)
    .header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache')
    .type(type)
    .send(content);
}

async function contentOf(name: string): Promise<Buffer | undefined> {
  return readFile(join(folder, name)).catch(() => undefined);
}
