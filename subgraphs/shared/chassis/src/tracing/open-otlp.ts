import { randomUUID } from 'node:crypto';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  BasicTracerProvider,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
} from '@opentelemetry/sdk-trace-base';
import type { Logger } from 'pino';
import { boundedExport, type SpanFate } from './bounded-export.ts';
import type { Tracer } from './in-span.ts';
import { otelTracer } from './otel-tracer.ts';

type Otlp = {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly serviceName: string;
  /** Of requests, from 0 to 1. */
  readonly share: number;
  readonly log: Logger;
  readonly count: (fate: SpanFate, spans: number) => void;
};

const timeoutMs = 5_000;

/** Keeps traces and sends them by OTLP over HTTP. Loaded only where that is wanted. */
export function openOtlp({ url, headers, serviceName, share, log, count }: Otlp): {
  readonly tracer: Tracer;
  readonly close: () => Promise<void>;
} {
  const exporter = new OTLPTraceExporter({
    url,
    headers: { ...headers },
    timeoutMillis: timeoutMs,
    httpAgentOptions: { keepAlive: true },
  });
  const sampler = new TraceIdRatioBasedSampler(share);
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({
      'service.name': serviceName,
      'service.namespace': 'novapos',
      'service.instance.id': randomUUID(),
    }),
    sampler: new ParentBasedSampler({ root: sampler }),
    spanProcessors: [boundedExport({ exporter, count, log })],
  });
  return {
    tracer: otelTracer({ tracer: provider.getTracer('novapos'), sampler }),
    close: () => provider.shutdown(),
  };
}
