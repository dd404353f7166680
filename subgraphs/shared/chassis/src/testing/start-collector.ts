import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';

/** A span as a collector got it. */
export type CollectedSpan = {
  readonly service: string;
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId: string | null;
  /** In OTLP's figures: 1 internal, 2 server, 3 client, 4 producer, 5 consumer. */
  readonly kind: number;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly hasFailed: boolean;
  readonly links: readonly { readonly traceId: string; readonly spanId: string }[];
};

/** A collector of traces for a test: OTLP over HTTP, in JSON, on this machine. */
export type Collector = {
  /** What `OTEL_EXPORTER_OTLP_ENDPOINT` is set to. */
  readonly endpoint: string;
  readonly spans: () => readonly CollectedSpan[];
  /** Everything that was sent, as it came. */
  readonly text: () => string;
  readonly headers: () => readonly IncomingMessage['headers'][];
  /** Answer with this status from now on. */
  readonly answerWith: (status: number) => void;
  readonly close: () => Promise<void>;
};

const valueSchema = z.looseObject({
  stringValue: z.string().optional(),
  intValue: z.coerce.number().optional(),
  doubleValue: z.number().optional(),
  boolValue: z.boolean().optional(),
});
const attributesSchema = z
  .array(z.object({ key: z.string(), value: valueSchema }))
  .transform((attributes) =>
    Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]])),
  );
const spanSchema = z.looseObject({
  traceId: z.string().regex(/^[0-9a-f]{32}$/),
  spanId: z.string().regex(/^[0-9a-f]{16}$/),
  parentSpanId: z.string().nullish(),
  name: z.string(),
  kind: z.number(),
  attributes: attributesSchema,
  status: z.looseObject({ code: z.number().optional() }),
  links: z.array(z.looseObject({ traceId: z.string(), spanId: z.string() })),
});
const bodySchema = z.object({
  resourceSpans: z.array(
    z.looseObject({
      resource: z.looseObject({ attributes: attributesSchema }),
      scopeSpans: z.array(z.looseObject({ spans: z.array(spanSchema) })),
    }),
  ),
});
const failed = 2;

/** Start a collector that keeps what it gets; at `port`, or any free one. */
export async function startCollector(port = 0): Promise<Collector> {
  const texts: string[] = [];
  const headers: IncomingMessage['headers'][] = [];
  let status = 200;
  const server = createServer((request, reply) => {
    let text = '';
    request.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
    });
    request.on('end', () => {
      const isTaken = status === 200 && request.url === '/v1/traces';
      if (isTaken) {
        texts.push(text);
        headers.push(request.headers);
      }
      reply.writeHead(isTaken ? 200 : status, { 'content-type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spans: () => texts.flatMap(spansIn),
    text: () => texts.join('\n'),
    headers: () => headers,
    answerWith(next) {
      status = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function spansIn(text: string): readonly CollectedSpan[] {
  const { resourceSpans } = bodySchema.parse(JSON.parse(text));
  return resourceSpans.flatMap(({ resource, scopeSpans }) =>
    scopeSpans.flatMap(({ spans }) =>
      spans.map(({ parentSpanId, status, ...span }) => ({
        ...span,
        service: String(resource.attributes['service.name']),
        parentSpanId: parentSpanId == null || parentSpanId === '' ? null : parentSpanId,
        hasFailed: status.code === failed,
      })),
    ),
  );
}
