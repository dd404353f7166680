import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { servicePrincipal } from '@novapos/chassis';
import { readEmbeddedSettings } from '../config.ts';
import { domains } from '../domains.ts';
import { startEmbedded, type Embedded } from '../start-embedded.ts';
import { askingAt, type Asking } from './asking.ts';
import { mutationExample, type MutationExample } from './mutation-example.ts';
import { publishedSchema } from './published-schema.ts';

/** Whether one mutation has its record. */
export type Covered = {
  readonly mutation: string;
  /** The domain that answers it, where only peers may ask; else the gateway was asked. */
  readonly peer: string | null;
  /** What became of it, by its record; null where it has none, or more than one. */
  readonly outcome: string | null;
  readonly records: number;
  /** It is bookkeeping by peers, of which no record is kept. */
  readonly isUnrecorded: boolean;
};

/** They change who the asker is, so they come last. */
const last = ['changePassword', 'refreshSession', 'selectRegister', 'signOut'];
const patienceMs = 15_000;
// Records of what peers ask for come a moment later: after this there would be one.
const unrecordedPatienceMs = 1_000;

/** Send every mutation there is to a fresh installation, and look for the record of each. */
export async function coverage(report: (text: string) => void): Promise<readonly Covered[]> {
  if (readEmbeddedSettings().database) {
    throw new Error('coverage tries things out on an installation of its own: unset DATABASE_URL.');
  }
  const dataDirectory = await mkdtemp(join(tmpdir(), 'novapos-audit-'));
  try {
    const product = await startEmbedded({ dataDirectory, port: 0, seed: 'small', report });
    try {
      return await covered(product, report);
    } finally {
      await product.close();
    }
  } finally {
    await rm(dataDirectory, { recursive: true, force: true });
  }
}

async function covered(
  product: Embedded,
  report: (text: string) => void,
): Promise<readonly Covered[]> {
  const [tenant] = product.ready.tenants;
  const admin = tenant?.signIns.find(({ role }) => role === 'admin');
  if (!tenant || !admin) throw new Error('the installation has no admin');
  const asking = askingAt(product.ready.graphql);
  const published = publishedMutations();
  const inner = innerMutations(new Set(published.map(({ field }) => field)));

  report(`Sending ${published.length + inner.length} mutations`);
  let token = await asking.signIn(admin);
  for (const { field, query, variables } of published) {
    await asking.ask({ query, variables, token, requestId: requestIdOf(field) });
  }
  for (const { peer, field, query, variables } of inner) {
    const principal = servicePrincipal(peer === 'order' ? 'payment' : 'order', tenant.id);
    await product.domains.find(peer)({
      query,
      variables,
      principal,
      requestId: requestIdOf(field),
    });
  }

  report('Looking for their records');
  token = await asking.signIn(admin);
  const sent = [
    ...published.map(({ field }) => ({ field, peer: null, isUnrecorded: false })),
    ...inner,
  ];
  const found: Covered[] = [];
  for (const one of sent) found.push(await recordOf(one, asking, token));
  return found;
}

function publishedMutations(): readonly MutationExample[] {
  const fields = Object.values(publishedSchema().getMutationType()?.getFields() ?? {});
  const order = (name: string) => last.indexOf(name);
  return fields.map(mutationExample).sort((a, b) => order(a.field) - order(b.field));
}

function innerMutations(published: ReadonlySet<string>) {
  return domains.flatMap(({ name: peer, subgraph }) =>
    Object.values(subgraph.schema.getMutationType()?.getFields() ?? {})
      .filter(({ name }) => !published.has(name))
      .map((field) => ({
        ...mutationExample(field),
        peer,
        isUnrecorded: subgraph.unrecorded?.has(field.name) ?? false,
      })),
  );
}

function requestIdOf(field: string): string {
  return `audit-coverage-${field}`;
}

type Sent = Pick<Covered, 'peer' | 'isUnrecorded'> & { readonly field: string };

async function recordOf(
  { field, peer, isUnrecorded }: Sent,
  asking: Asking,
  token: string,
): Promise<Covered> {
  const until = Date.now() + (isUnrecorded ? unrecordedPatienceMs : patienceMs);
  for (;;) {
    const outcomes = await asking.outcomesOf({ field, requestId: requestIdOf(field), token });
    const [outcome = null] = outcomes;
    if (outcomes.length > 0 || Date.now() > until) {
      const records = outcomes.length;
      return {
        ...{ mutation: field, peer, isUnrecorded, records },
        outcome: records === 1 ? outcome : null,
      };
    }
    await pause(100);
  }
}
