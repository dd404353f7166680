import type { FastifyInstance, FastifyRequest } from 'fastify';

/** What someone outside posts to tell us something, as it came: its signature is over these very bytes. */
export type IncomingWebhook = {
  /** What stands in the path's places, such as `endpointId`. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Names in lower case; only those that came once. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  readonly requestId: string;
};

/** The whole answer: why something is refused is told to nobody outside. 503: send it again later. */
export type WebhookAnswer = 200 | 400 | 401 | 404 | 409 | 503;

/** What takes in webhooks, by path; each verifies by itself who sent what it is given. */
export type Webhooks = Readonly<
  Record<string, (webhook: IncomingWebhook) => Promise<WebhookAnswer>>
>;

const largestBytes = 64 * 1024;
const againAfterSeconds = '5';

/** Lets outsiders POST to these paths, up to 64 KiB. The answer is a status and nothing else. */
export function addWebhooks(app: FastifyInstance, webhooks: Webhooks): void {
  // A corner of its own: only here bodies are left as they came.
  void app.register(async (corner) => {
    corner.removeAllContentTypeParsers();
    corner.addContentTypeParser(
      '*',
      { parseAs: 'buffer', bodyLimit: largestBytes },
      (_request, body, done) => {
        done(null, body);
      },
    );
    for (const [path, take] of Object.entries(webhooks)) {
      corner.post(path, { bodyLimit: largestBytes }, async (request, reply) => {
        const status = await taken(take, request);
        if (status === 503) reply.header('retry-after', againAfterSeconds);
        return reply.code(status).header('cache-control', 'no-store').send();
      });
    }
  });
}

// Whatever goes wrong here, the sender shall come again.
async function taken(take: Webhooks[string], request: FastifyRequest): Promise<WebhookAnswer> {
  try {
    return await take({
      parameters: { ...(request.params as Readonly<Record<string, string>>) },
      headers: textsOf(request.headers),
      body: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
      requestId: request.id,
    });
  } catch (error) {
    request.log.error({ err: error }, 'a webhook could not be taken in');
    return 503;
  }
}

function textsOf(headers: FastifyRequest['headers']): Readonly<Record<string, string>> {
  const entries = Object.entries(headers);
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
