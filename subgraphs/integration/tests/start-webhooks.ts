import {
  anonymous,
  newId,
  type Consumer,
  type DomainEvent,
  type Principal,
} from '@novapos/chassis';
import { orderCompleted } from '@novapos/kernel';
import { integration } from '../src/start.ts';
import { aTenant, startPartners, type StartedPartners } from './start-partners.ts';

type Facts = Readonly<Record<string, unknown>>;

/** A delivery as the log shows it. */
export type Delivery = {
  readonly id: string;
  readonly eventId: string;
  readonly eventType: string;
  readonly state: string;
  readonly payload: Facts;
  readonly nextAttemptAt: string | null;
  readonly endpoint: { readonly id: string };
  readonly attempts: readonly {
    readonly at: string;
    readonly status: number | null;
    readonly problem: string | null;
  }[];
};

/** An endpoint as it is answered. */
export type Endpoint = {
  readonly id: string;
  readonly url: string;
  readonly eventTypes: readonly string[];
  readonly state: string;
  readonly pausedReason: string | null;
  readonly waiting: number;
  readonly secrets: readonly { readonly hint: string; readonly expiresAt: string | null }[];
};

type Created = {
  readonly __typename: string;
  readonly secret: string | null;
  readonly endpoint: Endpoint;
  readonly problems: readonly { readonly field: string; readonly message: string }[];
};

/** Receivers on this machine may be sent to, and nothing is sent but when a test says so. */
const webhookSettings = { WEBHOOK_ALLOW_LOCAL: 'true', WEBHOOK_POLL_MS: '60000' };

/** The domain, sending to receivers on this machine, with a clock that the test moves. */
export async function startWebhooks(env: Readonly<Record<string, string>> = {}) {
  const office = await startPartners({ ...webhookSettings, ...env });
  let at = Date.now();
  const setTime = () => {
    office.setTime(new Date(at).toISOString());
  };
  setTime();
  return {
    ...office,
    now: () => new Date(at),
    advance(seconds: number) {
      at += seconds * 1000;
      setTime();
    },
    hear: (...events: readonly DomainEvent[]) => consumerOf(office).apply(events),
    /** Send what is due, until nothing is. */
    send: async () => office.running.jobs['sendWebhooks']?.(),
    job: async (name: string) => office.running.jobs[name]?.(),
    /** Another process of the domain on the same database. */
    async startAnother(changed: Readonly<Record<string, string>> = {}) {
      const { Registry } = await import('prom-client');
      const { ground } = office;
      const other = { ...ground, env: { ...ground.env, ...changed }, registry: new Registry() };
      return integration.start(other);
    },
  };
}

/** What `startWebhooks` answers. */
export type StartedWebhooks = Awaited<ReturnType<typeof startWebhooks>>;

function consumerOf({ running }: StartedPartners): Consumer {
  const [webhooks] = running.consumers ?? [];
  if (!webhooks) throw new Error('the domain hears nothing');
  return webhooks;
}

/** A partner with one live key, in a tenant of its own unless one is given. */
export async function aPartner(
  office: StartedWebhooks,
  grants: readonly string[] = ['orders:read'],
  {
    storeIds,
    tenant = aTenant(office),
  }: { storeIds?: readonly string[]; tenant?: ReturnType<typeof aTenant> } = {},
) {
  if (storeIds) office.auth.haveStores(tenant.tenantId, storeIds);
  const { id: partnerId } = await tenant.createPartner();
  const { key } = await tenant.createKey(partnerId, { grants, ...(storeIds && { storeIds }) });
  const { tenantId } = tenant;
  const itself: Principal = {
    ...anonymous,
    ...{ kind: 'partner', subject: partnerId, tenantId, grants, keyId: key.id },
    storeIds: storeIds ?? null,
  };
  const run = <Result>(name: Parameters<typeof tenant.run>[0], variables: Facts = {}) =>
    tenant.run<Result>(name, variables, itself);
  const create = (url: string, input: Facts = {}) =>
    run<Created>('createWebhookEndpoint', {
      input: {
        idempotencyKey: newId(),
        url,
        eventTypes: [orderCompleted.name],
        ...input,
      },
    });
  return {
    ...{ tenant, tenantId, partnerId, itself, run, create, keyId: key.id },
    /** A new endpoint, and its secret. */
    async endpoint(url: string, input: Facts = {}) {
      const { endpoint, secret, ...refused } = await create(url, input);
      if (typeof secret !== 'string') throw new Error(JSON.stringify(refused));
      return { id: endpoint.id, secret };
    },
    async deliveries(filter: Facts = {}): Promise<readonly Delivery[]> {
      const { edges } = await run<{ edges: readonly { node: Delivery }[] }>('webhookDeliveries', {
        filter,
        first: 100,
      });
      return edges.map(({ node }) => node);
    },
    state: (id: string) => run<Endpoint | null>('webhookEndpoint', { id }),
    /** A sale of this tenant, in a store. */
    sale: (storeId = newId()) => saleOf(tenantId, storeId),
  };
}

/** What `aPartner` answers. */
export type APartner = Awaited<ReturnType<typeof aPartner>>;

/** A completed sale. */
export function saleOf(tenantId: string, storeId: string): DomainEvent {
  const orderId = newId();
  const { example } = orderCompleted;
  const data = { ...example, sale: { ...example.sale, orderId, storeId } };
  return eventOf(orderCompleted.name, { tenantId, subject: orderId, data });
}

/** Something that happened. */
export function eventOf(
  type: string,
  told: Pick<DomainEvent, 'tenantId' | 'subject' | 'data'>,
): DomainEvent {
  const source = type.slice(0, type.indexOf('.'));
  const time = new Date('2030-01-31T14:30:01.000Z');
  return { id: newId(), type, source, version: 1, time, traceparent: null, ...told };
}
