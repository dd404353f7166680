/** The operations that one version of a client registered. */
export type OperationList = {
  readonly tenantId: string;
  readonly client: string;
  readonly version: string;
  /** Null for an app of the platform. */
  readonly partnerId: string | null;
  readonly operationCount: number;
  readonly registeredAt: Date;
  readonly retiredAt: Date | null;
};

/** Whose lists are worked on: a partner's in a tenant, or an app's in the tenant that is none. */
export type ListOwner = { readonly tenantId: string; readonly partnerId: string | null };

/** One list of an owner. */
export type ListKey = ListOwner & Pick<OperationList, 'client' | 'version'>;

/** A partner as far as its lists are concerned. */
export type NamedPartner = { readonly id: string; readonly clientName: string };

/** What kind of operation it is. */
export type OperationKind = 'QUERY' | 'MUTATION' | 'SUBSCRIPTION';

/** An operation that can be asked for by its id. */
export type RegisteredOperation = {
  readonly id: string;
  readonly name: string;
  readonly kind: OperationKind;
  readonly body: string;
  readonly cost: number;
  readonly subgraphs: readonly string[];
  readonly registeredAt: Date;
  readonly retiredAt: Date | null;
};

/** The tenant that is none: lists of the platform's own apps are kept under it. */
export const noTenant = '00000000-0000-0000-0000-000000000000';

/** How much is kept: lists grow, and every gateway holds what is not retired in memory. */
export const listLimits = { operations: 5000, liveVersions: 50, versionCharacters: 50 } as const;

const apps: ReadonlySet<string> = new Set(['pos-app', 'admin-portal']);
const versionForm = /^[0-9A-Za-z][0-9A-Za-z._+-]*$/;

/** Whether a client is one of the platform's own apps, whose lists hold for every tenant. */
export function isPlatformApp(client: string): boolean {
  return apps.has(client);
}

/** Whether a text can name a version, such as `2.3.1`. */
export function isVersion(text: string): boolean {
  return text.length <= listLimits.versionCharacters && versionForm.test(text);
}
