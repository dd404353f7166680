import { AsyncLocalStorage } from 'node:async_hooks';
import {
  createContextKey,
  isSpanContextValid,
  ROOT_CONTEXT,
  SpanKind as OtelKind,
  trace,
  type Context,
  type Span as OtelSpan,
  type Tracer as OtelTracer,
} from '@opentelemetry/api';
import type { Sampler } from '@opentelemetry/sdk-trace-base';
import type { DomainEvent } from '../events/domain-event.ts';
import type { EventWork, Tracer } from './in-span.ts';
import { ending, fail, given, handleOf } from './otel-span.ts';
import { noSpan, type Span, type SpanAttributes, type SpanKind } from './span.ts';
import { isSampled, judged, remote, textOf } from './trace-context.ts';

type Sdk = {
  readonly tracer: OtelTracer;
  /** Decides by the trace's id, at the edge. */
  readonly sampler: Sampler;
};

type Begun = { readonly span: OtelSpan; readonly context: Context };

const kinds: Readonly<Record<SpanKind, OtelKind>> = {
  internal: OtelKind.INTERNAL,
  server: OtelKind.SERVER,
  client: OtelKind.CLIENT,
  producer: OtelKind.PRODUCER,
  consumer: OtelKind.CONSUMER,
};

type EventContexts = ReadonlyMap<DomainEvent, Context>;

// Several consumers apply the same event at a time: each knows its own spans of it by its context.
const eventContexts = createContextKey('the contexts of the events at hand');

/** Keeps traces through OpenTelemetry. Nothing of it is global: only what asks us is traced. */
export function otelTracer({ tracer, sampler }: Sdk): Tracer {
  const contexts = new AsyncLocalStorage<Context>();
  const active = (): Context => contexts.getStore() ?? ROOT_CONTEXT;

  function start(parent: Context, name: string, kind: SpanKind, about: SpanAttributes): Begun {
    const span = tracer.startSpan(name, { kind: kinds[kind], attributes: given(about) }, parent);
    return { span, context: trace.setSpan(parent, span) };
  }

  function within<Result>({ span, context }: Begun, work: (span: Span) => Result): Result {
    return ending([span], () => contexts.run(context, () => work(handleOf(span))));
  }

  /** The event's own context, with its own span where what caused it is traced. */
  function contextFor(event: DomainEvent, { name, kind, attributes }: EventWork): Context {
    const parent = remote(event.traceparent) ?? ROOT_CONTEXT;
    if (!isSampled(parent)) return parent;
    const about = { ...attributes, ...factsOf(event) };
    return start(parent, `${name} ${event.type}`, kind, about).context;
  }

  return {
    inTrace(name, attributes, work, { traceparent }) {
      const parent = judged(traceparent, sampler);
      if (parent && !isSampled(parent)) return contexts.run(parent, () => work(noSpan));
      return within(start(parent ?? ROOT_CONTEXT, name, 'server', attributes), work);
    },
    inSpan(name, attributes, work, { kind = 'internal', parent }) {
      const cause = parent === undefined ? null : (remote(parent) ?? ROOT_CONTEXT);
      const around = cause ?? active();
      if (isSampled(around)) return within(start(around, name, kind, attributes), work);
      return cause ? contexts.run(cause, () => work(noSpan)) : work(noSpan);
    },
    begin(name, attributes) {
      if (!isSampled(active())) return () => undefined;
      const { span } = start(active(), name, 'internal', attributes);
      return (code) => {
        if (code !== undefined) fail(span, code);
        span.end();
      };
    },
    withEvents(about, events, work) {
      const own: EventContexts = new Map(events.map((event) => [event, contextFor(event, about)]));
      const [first = ROOT_CONTEXT, ...others] = [...own.values()].filter(isSampled);
      const spans = [first, ...others].flatMap((context) => trace.getSpan(context) ?? []);
      linkToFirst(spans);
      // What an untraced event does may not count for the trace that happens to be around.
      const around = own.size === 1 ? ([...own.values()][0] ?? first) : first;
      const context = around.setValue(eventContexts, own);
      return ending(spans, () => contexts.run(context, work));
    },
    withEvent(event, work) {
      const own = active().getValue(eventContexts) as EventContexts | undefined;
      return contexts.run(own?.get(event) ?? ROOT_CONTEXT, work);
    },
    span() {
      const span = trace.getSpan(active());
      return span?.isRecording() === true ? handleOf(span) : noSpan;
    },
    traceparent() {
      const context = trace.getSpanContext(active());
      return context && isSpanContextValid(context) ? textOf(context) : null;
    },
  };
}

function linkToFirst([first, ...others]: readonly OtelSpan[]): void {
  if (!first) return;
  for (const span of others) span.addLink({ context: first.spanContext() });
}

function factsOf({ source, id, tenantId }: DomainEvent): SpanAttributes {
  return {
    'messaging.destination.name': source,
    'messaging.message.id': id,
    'novapos.tenant.id': tenantId,
  };
}
