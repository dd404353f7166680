import {
  ROOT_CONTEXT,
  SpanKind,
  trace,
  TraceFlags,
  type Context,
  type SpanContext,
} from '@opentelemetry/api';
import { SamplingDecision, type Sampler } from '@opentelemetry/sdk-trace-base';
import { traceparentOf } from '../traceparent.ts';

/** Whether what is done in this context is kept. */
export function isSampled(context: Context): boolean {
  const flags = trace.getSpanContext(context)?.traceFlags ?? TraceFlags.NONE;
  return (flags & TraceFlags.SAMPLED) !== 0;
}

/** The context that a trace context of our own processes stands for. */
export function remote(traceparent: string | null): Context | null {
  const spanContext = spanContextOf(traceparent);
  return spanContext && trace.setSpanContext(ROOT_CONTEXT, spanContext);
}

/** The context of a stranger's trace context: its id is kept, whether it is traced is for us to say. */
export function judged(traceparent: string | null, sampler: Sampler): Context | null {
  const spanContext = spanContextOf(traceparent);
  if (!spanContext) return null;
  const { traceId } = spanContext;
  const { decision } = sampler.shouldSample(ROOT_CONTEXT, traceId, '', SpanKind.SERVER, {}, []);
  const isTraced = decision === SamplingDecision.RECORD_AND_SAMPLED;
  const traceFlags = isTraced ? TraceFlags.SAMPLED : TraceFlags.NONE;
  return trace.setSpanContext(ROOT_CONTEXT, { ...spanContext, traceFlags });
}

/** The W3C trace context of a span. */
export function textOf({ traceId, spanId, traceFlags }: SpanContext): string {
  return `00-${traceId}-${spanId}-${(traceFlags & 0xff).toString(16).padStart(2, '0')}`;
}

function spanContextOf(traceparent: string | null): SpanContext | null {
  const [, traceId, spanId, flags] = traceparentOf(traceparent)?.split('-') ?? [];
  if (traceId === undefined || spanId === undefined || flags === undefined) return null;
  return { traceId, spanId, traceFlags: Number.parseInt(flags, 16), isRemote: true };
}
