import { z } from 'zod';
import { defineSettings, setting } from '../settings/settings.ts';

/** Where traces go, and how many; by the names that OpenTelemetry gives these settings. */
export const tracingSettings = defineSettings({
  OTEL_EXPORTER_OTLP_ENDPOINT: setting(z.url({ protocol: /^https?$/ }).optional(), {
    description:
      'where traces are sent to by OTLP over HTTP, without /v1/traces; when not set there are none',
    example: 'http://127.0.0.1:4318',
  }),
  OTEL_EXPORTER_OTLP_HEADERS: setting(headers().optional(), {
    description: 'the headers that are sent with traces, name=value separated by commas',
    example: 'x-api-key=...',
    secret: true,
  }),
  OTEL_SERVICE_NAME: setting(z.string().min(1).max(100).optional(), {
    description: 'the name of the process in traces when not its own',
    example: 'novapos-berlin',
  }),
  OTEL_TRACES_SAMPLER_ARG: setting(share().default(1), {
    description: 'the share of requests that are traced, from 0 to 1; the gateway decides for all',
    example: '0.05',
  }),
});

/** A number from 0 to 1. */
function share() {
  return z
    .string()
    .regex(/^(0|1|0?\.\d{1,10}|1\.0{1,10})$/, 'a number from 0 to 1 is needed')
    .transform(Number);
}

/** `name=value` separated by commas, values percent-encoded as OpenTelemetry wants them. */
function headers() {
  return z.string().transform((text, context): Readonly<Record<string, string>> => {
    const pairs = text.split(',').map((pair) => /^\s*([\w-]+)\s*=\s*(.*?)\s*$/.exec(pair));
    try {
      return Object.fromEntries(
        pairs.map((pair) => {
          if (!pair) throw new TypeError('a pair is needed');
          return [pair[1] ?? '', decodeURIComponent(pair[2] ?? '')] as const;
        }),
      );
    } catch {
      context.addIssue({ code: 'custom', message: 'name=value separated by commas is needed' });
      return z.NEVER;
    }
  });
}
