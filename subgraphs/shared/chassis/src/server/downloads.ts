import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { CodedError } from '../errors.ts';

/** A file that is made while it is fetched. */
export type Download = {
  readonly contentType: string;
  /** Letters, digits, `.`, `_` and `-` alone. */
  readonly fileName: string;
  /** Read no faster than it is fetched; ends early when the asker goes away. */
  readonly body: AsyncIterable<string>;
};

/** What answers a path; null where the link opens nothing, or no longer. */
export type Downloads = Readonly<
  Record<string, (query: Readonly<Record<string, string>>) => Promise<Download | null>>
>;

/** Lets whoever holds a link GET these files: the link itself says what may be read, nobody signs in. */
export function addDownloads(app: FastifyInstance, downloads: Downloads): void {
  for (const [path, open] of Object.entries(downloads)) {
    app.get(path, { exposeHeadRoute: false }, async (request, reply) => {
      const download = await open(textsOf(request.query));
      if (!download) throw new CodedError('NOT_FOUND', 'This link is not valid, or no longer.');
      return reply
        .headers({
          'content-type': download.contentType,
          'content-disposition': `attachment; filename="${download.fileName}"`,
          'cache-control': 'no-store',
          'x-content-type-options': 'nosniff',
          'referrer-policy': 'no-referrer',
        })
        .send(Readable.from(download.body, { objectMode: false, highWaterMark: 64 * 1024 }));
    });
  }
}

function textsOf(query: unknown): Readonly<Record<string, string>> {
  const entries = Object.entries(query as Readonly<Record<string, unknown>>);
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
