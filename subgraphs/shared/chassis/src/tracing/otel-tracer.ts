import { AsyncLocalStorage } from 'node:async_hooks';
import { types } from 'node:util';
import {
  isSpanContextValid,
  ROOT_CONTEXT,
  SpanKind as OtelKind,
  SpanStatusCode,
  trace,
  TraceFlags,
  type Attributes,
  type Context,
  type Span as OtelSpan,
  type SpanContext,
  type Tracer as OtelTracer,
} from '@opentelemetry/api';
import { SamplingDecision, type Sampler } from '@opentelemetry/sdk-trace-base';
import type { DomainEvent } from '../events/domain-event.ts';
import { traceparentOf } from '../traceparent.ts';
import { codeOf } from './code-of.ts';
import type { EventWork, Tracer } from './in-span.ts';
import { noSpan, type Span, type SpanAttributes, type SpanKind } from './span.ts';

type Sdk = {
  readonly tracer: OtelTracer;
  /** Decides by the trace's id, at the edge. */
  readonly sampler: Sampler;
};

const kinds: Readonly<Record<SpanKind, OtelKind>> = {
  internal: OtelKind.INTERNAL,
  server: OtelKind.SERVER,
  client: OtelKind.CLIENT,
  producer: OtelKind.PRODUCER,
  consumer: OtelKind.CONSUMER,
};

/** Keeps traces through OpenTelemetry. Nothing of it is global: only what asks us is traced. */
export function otelTracer({ tracer, sampler }: Sdk): Tracer {
  const contexts = new AsyncLocalStorage<Context>();
  const ofEvents = new WeakMap<DomainEvent, Context>();
  const active = (): Context => contexts.getStore() ?? ROOT_CONTEXT;

  function start(parent: Context, name: string, kind: SpanKind, attributes: SpanAttributes) {
    const span = tracer.startSpan(name, { kind: kinds[kind], attributes: given(attributes) }, parent);
    return { span, context: trace.setSpan(parent, span) };
  }

  function within<Result>(
    { span, context }: { readonly span: OtelSpan; readonly context: Context },
    work: (span: Span) => Result,
  ): Result {
    return ending([span], () => contexts.run(context, () => work(handleOf(span))));
  }

  return {
    inTrace(name, attributes, work, { traceparent }) {
      const parent = judged(traceparent, sampler);
      if (parent && !isSampled(parent)) return contexts.run(parent, () => work(noSpan));
      return within(start(parent ?? ROOT_CONTEXT, name, 'server', attributes), work);
    },
    inSpan(name, attributes, work, { kind = 'internal', parent }) {
      const given = parent === undefined ? null : remote(parent);
      const around = given ?? active();
      if (isSampled(around)) return within(start(around, name, kind, attributes), work);
      return given ? contexts.run(given, () => work(noSpan)) : work(noSpan);
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
      const begun = events.flatMap((event) => {
        const parent = remote(event.traceparent);
        if (!parent) return [];
        ofEvents.set(event, parent);
        if (!isSampled(parent)) return [];
        const one = start(parent, `${about.name} ${event.type}`, about.kind, aboutEvent(about, event));
        ofEvents.set(event, one.context);
        return [one];
      });
      const [first, ...others] = begun;
      for (const { span } of others) {
        if (first) span.addLink({ context: first.span.spanContext() });
      }
      // What an untraced event does may not count for the trace that happens to be around.
      const [only] = events.length === 1 ? events : [];
      const context = first?.context ?? (only && ofEvents.get(only)) ?? ROOT_CONTEXT;
      return ending(
        begun.map(({ span }) => span),
        () => contexts.run(context, work),
      );
    },
    withEvent(event, work) {
      return contexts.run(ofEvents.get(event) ?? ROOT_CONTEXT, work);
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

function handleOf(span: OtelSpan): Span {
  return {
    set(attributes) {
      span.setAttributes(given(attributes));
    },
    rename(name) {
      span.updateName(name);
    },
    fail(code) {
      fail(span, code);
    },
  };
}

/** No message and no stack: they may hold what a person typed. The log has them, under the trace's id. */
function fail(span: OtelSpan, code: string): void {
  span.setAttribute('error.type', code);
  span.setStatus({ code: SpanStatusCode.ERROR, message: code });
}

/** Do work, and end the spans when it has ended, however it ends. */
function ending<Result>(spans: readonly OtelSpan[], work: () => Result): Result {
  const end = () => {
    for (const span of spans) span.end();
  };
  const endWith = (error: unknown) => {
    for (const span of spans) fail(span, codeOf(error));
    end();
  };
  let result: Result;
  try {
    result = work();
  } catch (error) {
    endWith(error);
    throw error;
  }
  if (types.isPromise(result)) result.then(end, endWith);
  else end();
  return result;
}

function isSampled(context: Context): boolean {
  const flags = trace.getSpanContext(context)?.traceFlags ?? TraceFlags.NONE;
  return (flags & TraceFlags.SAMPLED) !== 0;
}

/** The context that a trace context of our own processes stands for. */
function remote(traceparent: string | null): Context | null {
  const spanContext = contextOf(traceparent);
  return spanContext && trace.setSpanContext(ROOT_CONTEXT, spanContext);
}

/** The context of a stranger's trace context: its id is kept, whether it is traced is for us to say. */
function judged(traceparent: string | null, sampler: Sampler): Context | null {
  const spanContext = contextOf(traceparent);
  if (!spanContext) return null;
  const verdict = sampler.shouldSample(
    ROOT_CONTEXT,
    spanContext.traceId,
    '',
    OtelKind.SERVER,
    {},
    [],
  );
  const isTraced = verdict.decision === SamplingDecision.RECORD_AND_SAMPLED;
  const traceFlags = isTraced ? TraceFlags.SAMPLED : TraceFlags.NONE;
  return trace.setSpanContext(ROOT_CONTEXT, { ...spanContext, traceFlags });
}

function contextOf(traceparent: string | null): SpanContext | null {
  const [, traceId, spanId, flags] = traceparentOf(traceparent)?.split('-') ?? [];
  if (traceId === undefined || spanId === undefined || flags === undefined) return null;
  return { traceId, spanId, traceFlags: Number.parseInt(flags, 16), isRemote: true };
}

function textOf({ traceId, spanId, traceFlags }: SpanContext): string {
  return `00-${traceId}-${spanId}-${(traceFlags & 0xff).toString(16).padStart(2, '0')}`;
}

function aboutEvent({ attributes }: EventWork, event: DomainEvent): SpanAttributes {
  return {
    ...attributes,
    'messaging.destination.name': event.source,
    'messaging.message.id': event.id,
    'novapos.tenant.id': event.tenantId,
  };
}

function given(attributes: SpanAttributes): Attributes {
  const entries = Object.entries(attributes).filter(([, value]) => value != null);
  return Object.fromEntries(entries) as Attributes;
}
