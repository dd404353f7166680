/** A key as a partner's program shows it: `np_live_<id>_<secret>`. */
export type PartnerKey = {
  readonly environment: 'LIVE' | 'TEST';
  /** The public part. */
  readonly id: string;
  readonly secret: string;
};

const form = /^np_(live|test)_([A-Za-z0-9]{1,64})_([A-Za-z0-9]{16,256})$/;
const environments = { live: 'LIVE', test: 'TEST' } as const;

/** Read a key; null for what has not its form. */
export function readPartnerKey(text: string): PartnerKey | null {
  const [, environment, id, secret] = form.exec(text) ?? [];
  if (id === undefined || secret === undefined) return null;
  return { environment: environments[environment as keyof typeof environments], id, secret };
}
