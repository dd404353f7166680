import { pino } from 'pino';
import { Registry } from 'prom-client';
import { readSettings } from '../settings/settings.ts';
import { startCollector } from '../testing/start-collector.ts';
import { boundedExport, type SpanFate } from './bounded-export.ts';
import { inSpan, inTrace } from './in-span.ts';
import { startTracing } from './start-tracing.ts';
import { tracingSettings } from './tracing-settings.ts';

const fromNowhere = { traceparent: null };

async function until(is: () => boolean | Promise<boolean>): Promise<void> {
  const endsAtMs = performance.now() + 20_000;
  while (!(await is()) && performance.now() < endsAtMs) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe('a collector that is away', () => {
  it('slows nothing and breaks nothing; it is told once, and counted', async () => {
    const collector = await startCollector();
    const port = Number(new URL(collector.endpoint).port);
    await collector.close();
    const lines: string[] = [];
    const log = pino({ level: 'info' }, { write: (line: string) => lines.push(line) });
    const registry = new Registry();
    const settings = readSettings(tracingSettings, {
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint,
    });
    const tracing = await startTracing({ settings, name: 'order', log, registry });
    const spans = async (outcome: SpanFate) => {
      const { values } = (await registry.getSingleMetric('novapos_trace_spans_total')?.get()) ?? {
        values: [],
      };
      return values.find(({ labels }) => labels['outcome'] === outcome)?.value ?? 0;
    };
    const startedAtMs = performance.now();
    for (let at = 0; at < 10_000; at += 1) {
      await inTrace('request', {}, async () => inSpan('step', {}, async () => at), fromNowhere);
    }
    expect(performance.now() - startedAtMs).toBeLessThan(5_000);
    await until(async () => (await spans('failed')) > 0);
    expect(await spans('sent')).toBe(0);
    expect((await spans('dropped')) + (await spans('failed'))).toBeGreaterThan(0);
    expect(lines.filter((line) => line.includes('traces can not be sent'))).toHaveLength(1);

    const back = await startCollector(port);
    await until(async () => {
      inTrace('again', {}, () => null, fromNowhere);
      return (await spans('sent')) > 0;
    });
    expect(lines.filter((line) => line.includes('traces are sent again'))).toHaveLength(1);
    await tracing.close();
    await back.close();
  }, 60_000);
});

describe('what is to be sent', () => {
  const ended = { spanContext: () => ({ traceFlags: 1 }) } as never;

  function slowExport(figures: { readonly mostWaiting: number; readonly lastMs?: number }) {
    const counted: Partial<Record<SpanFate, number>> = {};
    const warned: string[] = [];
    const waiting: (() => void)[] = [];
    const sender = boundedExport({
      exporter: {
        export: (_spans, done) => {
          const tell: (result: { readonly code: number }) => void = done;
          waiting.push(() => {
            tell({ code: 0 });
          });
        },
        shutdown: async () => undefined,
      },
      count: (fate, spans) => {
        counted[fate] = (counted[fate] ?? 0) + spans;
      },
      log: pino({ level: 'warn' }, { write: (line: string) => warned.push(line) }),
      figures: { everyMs: 5, batchSize: 10, lastMs: 50, ...figures },
    });
    return { sender, counted, warned, waiting };
  }

  it('waits in a line of bounded length; what finds it full is dropped, and that is told once', async () => {
    const { sender, counted, warned, waiting } = slowExport({ mostWaiting: 20 });
    for (let at = 0; at < 10; at += 1) sender.onEnd(ended);
    await until(() => waiting.length === 1);
    for (let at = 0; at < 50; at += 1) sender.onEnd(ended);
    expect(counted).toEqual({ dropped: 30 });
    expect(warned).toHaveLength(1);
    waiting[0]?.();
    await until(() => waiting.length === 2);
    expect(counted).toEqual({ dropped: 30, sent: 10 });
    await sender.shutdown();
  });

  it('keeps a stop waiting for no longer than said, and counts what it gives up', async () => {
    const { sender, counted } = slowExport({ mostWaiting: 100 });
    for (let at = 0; at < 30; at += 1) sender.onEnd(ended);
    const startedAtMs = performance.now();
    await sender.shutdown();
    expect(performance.now() - startedAtMs).toBeLessThan(1_000);
    expect(counted).toEqual({ dropped: 20 });
  });
});
