import { currentRequest } from '../request-scope.ts';
import type { DomainEvent } from '../events/domain-event.ts';
import { noSpan, type Span, type SpanAttributes, type SpanOptions } from './span.ts';

/** What is done to events by whom, such as `publish` by a relay. */
export type EventWork = {
  /** `<who> <does>`, before the type of the event. */
  readonly name: string;
  readonly kind: 'producer' | 'consumer';
  readonly attributes: SpanAttributes;
};

/** Keeps traces. There is none where they go nowhere. */
export interface Tracer {
  readonly inTrace: <Result>(
    name: string,
    attributes: SpanAttributes,
    work: (span: Span) => Result,
    caller: Caller,
  ) => Result;
  readonly inSpan: <Result>(
    name: string,
    attributes: SpanAttributes,
    work: (span: Span) => Result,
    options: SpanOptions,
  ) => Result;
  readonly begin: (name: string, attributes: SpanAttributes) => (code?: string) => void;
  readonly withEvents: <Result>(
    about: EventWork,
    events: readonly DomainEvent[],
    work: () => Result,
  ) => Result;
  readonly withEvent: <Result>(event: DomainEvent, work: () => Result) => Result;
  readonly span: () => Span;
  readonly traceparent: () => string | null;
}

/** Where a request came from. */
export type Caller = {
  /** The trace context that it brought, believed as far as the trace's id. */
  readonly traceparent: string | null;
};

let tracer: Tracer | null = null;

/** Have traces kept by this tracer from now on; null to keep none. */
export function traceWith(next: Tracer | null): void {
  tracer = next;
}

/** Whether traces are kept at all: for whoever would have to prepare what a span tells. */
export function isTracing(): boolean {
  return tracer !== null;
}

/**
 * Do a piece of work as a span of the trace that it belongs to; outside of a trace, or where traces go nowhere,
 * just do it. The span ends when the work does, with an error when it throws.
 */
export function inSpan<Result>(
  name: string,
  attributes: SpanAttributes,
  work: (span: Span) => Result,
  options: SpanOptions = {},
): Result {
  return tracer === null ? work(noSpan) : tracer.inSpan(name, attributes, work, options);
}

/**
 * Do the work of a request from outside: here it is decided whether it is traced, for all that follows from it.
 */
export function inTrace<Result>(
  name: string,
  attributes: SpanAttributes,
  work: (span: Span) => Result,
  caller: Caller,
): Result {
  return tracer === null ? work(noSpan) : tracer.inTrace(name, attributes, work, caller);
}

const nothing = (): void => undefined;

/** Begin a step that is no function of its own; answers what ends it, with a code when it failed. */
export function beginSpan(name: string, attributes: SpanAttributes = {}): (code?: string) => void {
  return tracer === null ? nothing : tracer.begin(name, attributes);
}

/** The span around the present work. */
export function currentSpan(): Span {
  return tracer === null ? noSpan : tracer.span();
}

/** The W3C trace context to hand on: that of the present span, else the given one. */
export function traceparentOr(given: string | null | undefined): string | null {
  return tracer?.traceparent() ?? given ?? null;
}

/** The W3C trace context to hand on: that of the present span, else the one that the request came with. */
export function currentTraceparent(): string | null {
  return traceparentOr(currentRequest()?.traceparent);
}

/** Do something to events, each in the trace of the request that caused it. */
export function withEvents<Result>(
  about: EventWork,
  events: readonly DomainEvent[],
  work: () => Result,
): Result {
  return tracer === null ? work() : tracer.withEvents(about, events, work);
}

/** Within `withEvents`: do what concerns one of the events in that one's trace. */
export function withEvent<Result>(event: DomainEvent, work: () => Result): Result {
  return tracer === null ? work() : tracer.withEvent(event, work);
}

/** What the log says of the trace that a line belongs to. */
export function traceFields(): { readonly traceId?: string } {
  const traceId = currentTraceparent()?.split('-')[1];
  return traceId === undefined ? {} : { traceId };
}
