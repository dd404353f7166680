import type { ReadableSpan, SpanExporter, SpanProcessor } from '@opentelemetry/sdk-trace-base';
import { TraceFlags } from '@opentelemetry/api';
import type { Logger } from 'pino';

/** What became of a span that ended. */
export type SpanFate = 'sent' | 'dropped' | 'failed';

type Export = {
  readonly exporter: Pick<SpanExporter, 'export' | 'shutdown'>;
  readonly count: (fate: SpanFate, spans: number) => void;
  readonly log: Logger;
  readonly figures?: Partial<ExportFigures>;
};

/** How many spans wait, how many travel together, how often, and how long the last may take at a stop. */
export type ExportFigures = {
  readonly mostWaiting: number;
  readonly batchSize: number;
  readonly everyMs: number;
  readonly lastMs: number;
};

const usualFigures: ExportFigures = {
  mostWaiting: 8_192,
  batchSize: 512,
  everyMs: 200,
  lastMs: 3_000,
};

/**
 * Sends spans that ended, a batch after the other, beside the work. One that finds too many waiting is dropped: a
 * collector that is away or slow costs spans, never time.
 */
export function boundedExport({ exporter, count, log, figures }: Export): SpanProcessor {
  const { mostWaiting, batchSize, everyMs, lastMs } = { ...usualFigures, ...figures };
  const waiting: ReadableSpan[] = [];
  let sending: Promise<void> | null = null;
  let isFailing = false;
  let isFull = false;

  const note = (batch: readonly ReadableSpan[], fault: Error | null) => {
    count(fault ? 'failed' : 'sent', batch.length);
    if (fault && !isFailing) {
      log.warn({ reason: fault.message }, 'traces can not be sent and are dropped meanwhile');
    } else if (!fault && isFailing) log.info('traces are sent again');
    isFailing = fault !== null;
  };
  const sendAll = async () => {
    while (waiting.length > 0) {
      const batch = waiting.splice(0, batchSize);
      note(batch, await faultOf(exporter, batch));
    }
    isFull = false;
  };
  const send = (): Promise<void> => {
    sending ??= sendAll().finally(() => {
      sending = null;
    });
    return sending;
  };
  // By a timer of its own, so that what is sent belongs to no request.
  const timer = setInterval(() => void send(), everyMs).unref();

  return {
    onStart: () => undefined,
    onEnd(span) {
      if ((span.spanContext().traceFlags & TraceFlags.SAMPLED) === 0) return;
      if (waiting.length < mostWaiting) {
        waiting.push(span);
        return;
      }
      count('dropped', 1);
      if (!isFull) log.warn({ waiting: mostWaiting }, 'too many spans wait: more are dropped');
      isFull = true;
    },
    forceFlush: send,
    async shutdown() {
      clearInterval(timer);
      await Promise.race([send(), patience(lastMs)]);
      count('dropped', waiting.splice(0).length);
      await Promise.race([exporter.shutdown(), patience(lastMs)]);
    },
  };
}

// Of OpenTelemetry's `ExportResultCode`.
const success = '0';

function faultOf(
  exporter: Pick<SpanExporter, 'export'>,
  batch: ReadableSpan[],
): Promise<Error | null> {
  return new Promise((resolve) => {
    try {
      exporter.export(batch, ({ code, error }) => {
        resolve(
          String(code) === success ? null : (error ?? new Error('the collector took none of it')),
        );
      });
    } catch (error) {
      resolve(error instanceof Error ? error : new Error(String(error)));
    }
  });
}

function patience(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });
}
