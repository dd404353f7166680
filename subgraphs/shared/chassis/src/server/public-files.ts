import type { FastifyInstance } from 'fastify';
import { CodedError } from '../errors.ts';

/** A file that never changes: another file has another path. */
export type PublicFile = { readonly contentType: string; readonly bytes: Uint8Array };

/** What answers a pattern of paths, given what its parts are; null where nothing lies there. */
export type PublicFiles = Readonly<
  Record<string, (parts: Readonly<Record<string, string>>) => Promise<PublicFile | null>>
>;

/**
 * Lets whoever knows its path GET a file, and keep it for good. What was once uploaded by someone is shown as what it
 * is said to be, and by itself runs, loads and embeds nothing.
 */
export function addPublicFiles(app: FastifyInstance, files: PublicFiles): void {
  for (const [pattern, open] of Object.entries(files)) {
    app.get(pattern, { exposeHeadRoute: false }, async (request, reply) => {
      const file = await open(request.params as Readonly<Record<string, string>>);
      if (!file) throw new CodedError('NOT_FOUND', 'Nothing lies here.');
      return reply
        .headers({
          'content-type': file.contentType,
          'cache-control': 'public, max-age=31536000, immutable',
          'content-security-policy': "default-src 'none'; sandbox",
          'cross-origin-resource-policy': 'cross-origin',
          'x-content-type-options': 'nosniff',
        })
        .send(Buffer.from(file.bytes));
    });
  }
}
