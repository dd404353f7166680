import module from 'node:module';
import { Registry } from 'prom-client';
import { createLog, inTrace, readSettings, startTracing, tracingSettings } from '../../../index.ts';

const settings = readSettings(tracingSettings, {});
const log = createLog({ level: 'info', name: 'order' });
const tracing = await startTracing({ settings, name: 'order', log, registry: new Registry() });
inTrace('request', {}, () => null, { traceparent: null });
await tracing.close();

// Prints what of OpenTelemetry a process without traces has loaded; its bare interface comes with prom-client.
const { _cache: loaded } = module as unknown as {
  readonly _cache: Readonly<Record<string, object>>;
};
const names = Object.keys(loaded).filter((path) => /@opentelemetry\/(?!api\/)/.test(path));
process.stdout.write(JSON.stringify({ modules: Object.keys(loaded).length, names }));
