import { createHmac } from 'node:crypto';
import type { Principal, WebhookAnswer } from '@novapos/chassis';
import { principalWith } from '@novapos/chassis/testing';
import { v7 } from 'uuid';
import { tenantId as shop } from './payment-examples.ts';
import type { StartedPayment } from './start-payment.ts';

const route = '/webhooks/payments/:provider/:endpointId';

/** The way for a provider's notices as it is answered. */
export type Way = {
  readonly __typename: string;
  readonly path: string;
  readonly secret: string;
  readonly oldSecretEndsAt: string | null;
};

/** What the simulator posts; signed as it would, unless a test spoils it. */
export type Posting = {
  readonly id?: string;
  readonly type?: string;
  readonly key?: string;
  readonly body?: string;
  readonly secret?: string;
  readonly secrets?: readonly string[];
  /** How far its clock is ahead. */
  readonly skewSeconds?: number;
  readonly headers?: Readonly<Record<string, string>>;
};

/** The card simulator as one who tells by webhooks. */
export function simulatorOf(started: () => StartedPayment) {
  const admin = (tenantId: string) => principalWith(['admin'], { tenantId });

  async function way(
    mutation: string,
    variables: object = {},
    principal: Principal = admin(shop),
  ): Promise<Way> {
    const query = `mutation ($provider: String!, $endsOldAtOnce: Boolean! = false) {
      ${mutation}(provider: $provider${mutation.startsWith('rotate') ? ', endsOldAtOnce: $endsOldAtOnce' : ''}) {
        __typename ... on ProviderWebhook { provider path secret oldSecretEndsAt } ... on Refusal { code message } } }`;
    const asked = { provider: 'simulator', ...variables };
    const { data, errors } = await started().ask({
      query: mutation.startsWith('rotate')
        ? query
        : query.replace(', $endsOldAtOnce: Boolean! = false', ''),
      variables: asked,
      principal,
      requestId: 'test',
    });
    const [error] = errors ?? [];
    if (error) throw new Error(`${error.extensions.code}: ${error.message}`);
    return (data as Readonly<Record<string, Way>>)[mutation] as Way;
  }

  function post({ path, secret }: Way, posting: Posting = {}): Promise<WebhookAnswer> {
    const { skewSeconds = 0, secrets = [posting.secret ?? secret] } = posting;
    const body = posting.body ?? bodyOf(posting);
    const timestamp = String(Math.floor(started().now().getTime() / 1000) + skewSeconds);
    const signatures = secrets.map((one) => {
      const hex = createHmac('sha256', one).update(`${timestamp}.${body}`).digest('hex');
      return `v1=${hex}`;
    });
    const headers = {
      'simulator-timestamp': timestamp,
      'simulator-signature': signatures.join(','),
      ...posting.headers,
    };
    const take = started().webhooks[route];
    if (!take) throw new Error('no webhooks are taken in');
    return take({
      parameters: parametersOf(path),
      headers,
      body: Buffer.from(body),
      requestId: 'webhook',
    });
  }

  return {
    open: (variables: object = {}, tenantId = shop) =>
      way('openProviderWebhook', variables, admin(tenantId)),
    rotate: (variables: object = {}) => way('rotateProviderWebhook', variables),
    as: (mutation: string, principal: Principal) => way(mutation, {}, principal),
    post,
    /** Something happens to a charge at the provider, without us. */
    charge: (key: string, state: string) =>
      started().query(
        `insert into payment.simulated_charges (tenant_id, key, state, reference, amount_minor, answers_at)
          values ($1, $2, $3, 'sim_x', 735, now())
          on conflict (tenant_id, key) do update set state = excluded.state, answers_at = '2020-01-01'`,
        [shop, key, state],
      ),
    stateOf: async (key: string): Promise<string | undefined> => {
      const rows = await started().query<{ state: string }>(
        'select state from payment.simulated_charges where key = $1',
        [key],
      );
      return rows[0]?.state;
    },
  };
}

function bodyOf({ id = `evt_${v7()}`, type = 'charge.captured', key = v7() }: Posting): string {
  return JSON.stringify({ id, type, charge: { key, amount: 1 } });
}

function parametersOf(path: string) {
  const [, , , provider = '', endpointId = ''] = path.split('/');
  return { provider, endpointId };
}
