import type { FastifyInstance } from 'fastify';

/** Lets anyone GET these JSON documents, by path, such as the keys that verify access tokens; kept by askers for a minute. */
export function addPublicDocuments(
  app: FastifyInstance,
  documents: Readonly<Record<string, () => unknown>>,
): void {
  for (const [path, document] of Object.entries(documents)) {
    app.get(path, (_request, reply) =>
      reply.header('cache-control', 'public, max-age=60').send(document()),
    );
  }
}
