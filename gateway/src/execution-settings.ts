import {
  commaList,
  defineSettings,
  flag,
  setting,
  wholeNumber,
  type SettingsOf,
} from '@novapos/chassis';
import { defaultAsking, type AskingSettings } from './asking/settings.ts';

/** How operations are executed. */
export type ExecutionSettings = {
  readonly asking: AskingSettings;
  /** The most plans that are kept. */
  readonly mostPlans: number;
  /** How long an operation may take in all, in milliseconds. */
  readonly operationMs: number;
};

/** What a gateway does that was told nothing of it. */
export const defaultExecution: ExecutionSettings = {
  asking: defaultAsking,
  mostPlans: 2_000,
  operationMs: 30_000,
};

const timeout = /^([a-z][a-z0-9-]*)=(\d{1,6})$/;

const timeouts = () =>
  commaList().refine(
    (words) => words.every((word) => timeout.test(word)),
    'write it as name=milliseconds, separated by commas',
  );

/** What a gateway is told of the way to its subgraphs. */
export const executionSettings = defineSettings({
  SUBGRAPH_TIMEOUT_MS: setting(wholeNumber(1, 120_000).default(defaultAsking.timeoutMs), {
    description: 'the milliseconds a subgraph gets to answer',
  }),
  SUBGRAPH_TIMEOUTS_MS: setting(timeouts().optional(), {
    description: 'other times for single subgraphs, as name=milliseconds, separated by commas',
    example: 'analytics=20000,payment=15000',
  }),
  OPERATION_TIMEOUT_MS: setting(wholeNumber(1, 600_000).default(defaultExecution.operationMs), {
    description: 'the milliseconds an operation may take in all',
  }),
  SUBGRAPH_RETRIES: setting(wholeNumber(0, 5).default(defaultAsking.retries), {
    description: 'how often a query that a subgraph did not answer is asked again',
  }),
  SUBGRAPH_BREAKER_FAILURES: setting(
    wholeNumber(0, 10_000).default(defaultAsking.breakerFailures),
    {
      description:
        'the unanswered questions in a row after which a subgraph is left alone for a while; 0 to ask on',
    },
  ),
  SUBGRAPH_BREAKER_MS: setting(wholeNumber(1, 600_000).default(defaultAsking.breakerMs), {
    description: 'the milliseconds for which it is then left alone',
  }),
  SUBGRAPH_CONCURRENCY: setting(wholeNumber(1, 100_000).default(defaultAsking.concurrency), {
    description: 'the most questions that a subgraph is asked at once',
  }),
  SUBGRAPH_QUEUE: setting(wholeNumber(0, 1_000_000).default(defaultAsking.queue), {
    description: 'the most questions that wait for one subgraph',
  }),
  SUBGRAPH_SHARING: setting(flag().default(defaultAsking.isShared), {
    description:
      'whether the same query, asked at the same time with the same rights, is asked once: true or false',
  }),
  PLAN_CACHE_SIZE: setting(wholeNumber(1, 1_000_000).default(defaultExecution.mostPlans), {
    description: 'the most plans of operations that are kept',
  }),
});

/** The behaviour that was read. */
export function executionOf(read: SettingsOf<typeof executionSettings>): ExecutionSettings {
  const named = (read.SUBGRAPH_TIMEOUTS_MS ?? []).map((word) => {
    const [, name = '', ms] = timeout.exec(word) ?? [];
    return [name, Number(ms)] as const;
  });
  return {
    mostPlans: read.PLAN_CACHE_SIZE,
    operationMs: read.OPERATION_TIMEOUT_MS,
    asking: {
      timeoutMs: read.SUBGRAPH_TIMEOUT_MS,
      timeoutsMs: Object.fromEntries(named),
      retries: read.SUBGRAPH_RETRIES,
      breakerFailures: read.SUBGRAPH_BREAKER_FAILURES,
      breakerMs: read.SUBGRAPH_BREAKER_MS,
      concurrency: read.SUBGRAPH_CONCURRENCY,
      queue: read.SUBGRAPH_QUEUE,
      isShared: read.SUBGRAPH_SHARING,
    },
  };
}
