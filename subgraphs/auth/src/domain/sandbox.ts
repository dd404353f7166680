/** A tenant of its own in which the test keys of a partner work. */
export type Sandbox = {
  readonly tenantId: string;
  readonly storeId: string;
  readonly registerId: string;
};

/** What a sandbox takes after its owner: where the owner's first store is, and what it sells in. */
export type SandboxModel = {
  /** ISO 4217. */
  readonly currency: string;
  /** IANA time zone. */
  readonly timeZone: string;
};

/** What people see of a sandbox, so that nobody takes it for a shop. */
export function sandboxNames(partnerName: string) {
  return {
    tenant: `Sandbox of ${partnerName}`,
    store: 'Sandbox store',
    register: 'Sandbox register',
    registerCode: 'TEST',
  } as const;
}
