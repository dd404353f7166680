import type { Principal } from '@novapos/chassis';
import type { OperationPage } from '../peers/integration.ts';
import { canonicalText } from './canonical-text.ts';

/** An operation that can be asked for by its id. */
export type PersistedOperation = {
  readonly id: string;
  readonly name: string;
  readonly kind: 'QUERY' | 'MUTATION' | 'SUBSCRIPTION';
  readonly body: string;
};

/** The text of a registered operation, and the name of the one that it holds. */
export type RegisteredText = { readonly query: string; readonly operationName: string };

/** What may be asked for by id, and by whom. */
export type OperationLists = {
  /** The operation that this principal may ask for by this id. */
  readonly find: (principal: Principal, id: string) => PersistedOperation | undefined;
  /** Whether an app of the platform registered an operation of this text. */
  readonly holdsText: (source: string) => boolean;
  /** Names of the platform's apps that registered something. */
  readonly apps: ReadonlySet<string>;
  /** Each text once. */
  readonly texts: readonly RegisteredText[];
};

type Registered = OperationPage['operations'][number];
type ById = ReadonlyMap<string, PersistedOperation>;

const none: ById = new Map();

/** Lists in which nothing is registered. */
export const noOperations: OperationLists = {
  find: () => undefined,
  holdsText: () => false,
  apps: new Set(),
  texts: [],
};

/**
 * Sort registered operations by who may ask for them: a partner's key for those that its partner registered in the key's
 * tenant, everybody else for those of the platform's apps.
 */
export function listsOf(
  registered: readonly Registered[],
  { maxTokens }: { readonly maxTokens: number },
): OperationLists {
  const texts = new Map<string, RegisteredText>();
  const apps = new Map<string, PersistedOperation>();
  const partners = new Map<string, Map<string, PersistedOperation>>();
  for (const { ownerTenantId, partnerId, id, name, kind, body } of registered) {
    // Versions of a client repeat most bodies: each is kept once.
    const kept = texts.get(body) ?? { query: body, operationName: name };
    texts.set(body, kept);
    const operation = { id, name, kind, body: kept.query };
    if (ownerTenantId === null || partnerId === null) apps.set(id, operation);
    else ofPartner(partners, ownerTenantId, partnerId).set(id, operation);
  }
  let canonical: ReadonlySet<string> | null = null;
  const canonicalOfApps = () =>
    new Set([...apps.values()].flatMap(({ body }) => canonicalText(body, maxTokens) ?? []));
  return {
    find({ kind, tenantId, subject }, id) {
      const own = kind === 'partner' ? partners.get(`${tenantId} ${subject}`) : apps;
      return (own ?? none).get(id);
    },
    holdsText(source) {
      const text = canonicalText(source, maxTokens);
      canonical ??= canonicalOfApps();
      return text !== null && canonical.has(text);
    },
    apps: new Set(
      registered.filter(({ partnerId }) => partnerId === null).map(({ client }) => client),
    ),
    texts: [...texts.values()],
  };
}

function ofPartner(
  partners: Map<string, Map<string, PersistedOperation>>,
  tenantId: string,
  partnerId: string,
): Map<string, PersistedOperation> {
  const key = `${tenantId} ${partnerId}`;
  const own = partners.get(key) ?? new Map<string, PersistedOperation>();
  partners.set(key, own);
  return own;
}
