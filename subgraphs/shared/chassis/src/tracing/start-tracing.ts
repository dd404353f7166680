import type { Logger } from 'pino';
import { Counter, type Registry } from 'prom-client';
import type { SettingsOf } from '../settings/settings.ts';
import { traceWith } from './in-span.ts';
import type { tracingSettings } from './tracing-settings.ts';

/** What a process's traces are started with. */
export type TracingOptions = {
  readonly settings: SettingsOf<typeof tracingSettings>;
  /** The process's own name. */
  readonly name: string;
  readonly log: Logger;
  readonly registry: Registry;
};

/** Traces under way. */
export type Tracing = {
  /** Send what has ended, as far as that goes quickly, and keep no more traces. */
  readonly close: () => Promise<void>;
};

/**
 * Keep traces of this process from now on where `OTEL_EXPORTER_OTLP_ENDPOINT` is set. Where it is not, nothing is
 * loaded and nothing is kept.
 */
export async function startTracing(options: TracingOptions): Promise<Tracing> {
  const { settings, name, log, registry } = options;
  const endpoint = settings.OTEL_EXPORTER_OTLP_ENDPOINT;
  if (endpoint === undefined) return { close: async () => undefined };
  const spans = new Counter({
    name: 'novapos_trace_spans_total',
    help: 'Spans of traces, by what became of them: sent, dropped because too many waited, failed to be sent.',
    labelNames: ['outcome'],
    registers: [registry],
  });
  const { openOtlp } = await import('./open-otlp.ts');
  const { tracer, close } = openOtlp({
    url: `${endpoint.replace(/\/+$/, '')}/v1/traces`,
    headers: settings.OTEL_EXPORTER_OTLP_HEADERS ?? {},
    serviceName: settings.OTEL_SERVICE_NAME ?? name,
    share: settings.OTEL_TRACES_SAMPLER_ARG,
    log,
    count: (outcome, count) => {
      spans.inc({ outcome }, count);
    },
  });
  traceWith(tracer);
  return {
    async close() {
      traceWith(null);
      await close();
    },
  };
}
