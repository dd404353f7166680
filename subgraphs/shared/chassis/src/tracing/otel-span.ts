import { types } from 'node:util';
import { SpanStatusCode, type Attributes, type Span as OtelSpan } from '@opentelemetry/api';
import { codeOf } from './code-of.ts';
import type { Span, SpanAttributes } from './span.ts';

/** A span of OpenTelemetry as the rest of our code knows it. */
export function handleOf(span: OtelSpan): Span {
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
export function fail(span: OtelSpan, code: string): void {
  span.setAttribute('error.type', code);
  span.setStatus({ code: SpanStatusCode.ERROR, message: code });
}

/** Do work, and end the spans when it has ended, however it ends. */
export function ending<Result>(spans: readonly OtelSpan[], work: () => Result): Result {
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

/** The facts that are known. */
export function given(attributes: SpanAttributes): Attributes {
  const entries = Object.entries(attributes).filter(([, value]) => value != null);
  return Object.fromEntries(entries) as Attributes;
}
