import type { AskSubgraph } from '@novapos/chassis';
import type { ExecutionMetrics } from '../execution/execution-metrics.ts';
import type { GatewayMetrics } from '../metrics.ts';
import { bounded } from './bounded.ts';
import type { AskCall } from './call.ts';
import { withBreaker } from './circuit-breaker.ts';
import { observed } from './observed.ts';
import type { AskingSettings } from './settings.ts';
import { createSharing, type Sharing } from './shared-in-flight.ts';
import { withinTime } from './within-time.ts';
import { withRetries } from './with-retries.ts';

/** What is counted on the way to subgraphs. */
export type AskingMetrics = ExecutionMetrics & Pick<GatewayMetrics, 'observeSubgraph'>;

const firstPauseMs = 50;

/**
 * The ways to all subgraphs: each question shares what is on its way already, is asked again when that does no harm, is not sent
 * to a subgraph that does not answer or has enough to do, and is given up after a time.
 */
export function askPatiently(
  subgraphs: Readonly<Record<string, AskSubgraph>>,
  settings: AskingSettings,
  metrics: AskingMetrics,
): ReadonlyMap<string, AskCall> {
  const share = createSharing();
  const ways = Object.entries(subgraphs).map(
    ([name, ask]) => [name, wayTo(name, ask, { settings, metrics, share })] as const,
  );
  return new Map(ways);
}

type Around = {
  readonly settings: AskingSettings;
  readonly metrics: AskingMetrics;
  readonly share: Sharing;
};

function wayTo(name: string, ask: AskSubgraph, { settings, metrics, share }: Around): AskCall {
  const timeoutMs = settings.timeoutsMs[name] ?? settings.timeoutMs;
  const inTime = observed(name, metrics, withinTime(name, timeoutMs, ask));
  const inTurn = bounded(
    {
      name,
      running: settings.concurrency,
      waiting: settings.queue,
      onChange: (running, waiting) => {
        metrics.setRunning(name, running, waiting);
      },
      onRefused: () => {
        metrics.countRefused(name, 'full');
      },
    },
    inTime,
  );
  const patiently = withRetries(
    {
      times: settings.retries,
      pauseMs: firstPauseMs,
      random: Math.random,
      onRetry: () => {
        metrics.countRetry(name);
      },
    },
    broken(name, { settings, metrics }, inTurn),
  );
  if (!settings.isShared) return patiently;
  return share(patiently, () => {
    metrics.countShared(name);
  });
}

function broken(name: string, { settings, metrics }: Omit<Around, 'share'>, ask: AskCall): AskCall {
  if (settings.breakerFailures === 0) return ask;
  metrics.setBreaker(name, 'closed');
  return withBreaker(
    {
      name,
      failures: settings.breakerFailures,
      openMs: settings.breakerMs,
      now: () => performance.now(),
      onState: (state) => {
        metrics.setBreaker(name, state);
      },
      onRefused: () => {
        metrics.countRefused(name, 'open');
      },
    },
    ask,
  );
}
