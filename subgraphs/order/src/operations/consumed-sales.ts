import type { RequestContext } from '@novapos/chassis';

type Forget = (tenantId: string, orderIds: readonly string[]) => Promise<void>;

const gatherMs = 250;

/**
 * Sales of which nothing is left to do, written off together a few times a second: a commit of its
 * own for each would cost a sale a tenth of its time. What is lost in a crash is consumed again,
 * which changes nothing.
 */
export function consumedSales(forget: Forget, log: RequestContext['log']) {
  let waiting = new Map<string, string[]>();
  let timer: NodeJS.Timeout | null = null;
  let last: Promise<void> = Promise.resolve();

  async function writeOff(): Promise<void> {
    const batch = waiting;
    waiting = new Map();
    for (const [tenantId, orderIds] of batch) await forget(tenantId, orderIds);
  }

  // One after the other: whoever asks for it has waited for what is being written off already.
  function flush(): Promise<void> {
    if (timer) clearTimeout(timer);
    timer = null;
    last = last.then(writeOff, writeOff);
    return last;
  }

  return {
    add(tenantId: string, orderId: string): void {
      const ofTenant = waiting.get(tenantId);
      if (ofTenant) ofTenant.push(orderId);
      else waiting.set(tenantId, [orderId]);
      timer ??= setTimeout(() => {
        flush().catch((error: unknown) => {
          log.warn({ err: error }, 'completed sales are looked at again later');
        });
      }, gatherMs).unref();
    },
    flush,
  };
}

/** Sales of which nothing is left to do. */
export type ConsumedSales = ReturnType<typeof consumedSales>;
