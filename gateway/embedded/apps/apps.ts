import { join } from 'node:path';

/** One of the platform's own apps, whose operations are asked for by id. */
export type PlatformApp = {
  /** The client that its operations are registered under. */
  readonly client: string;
  /** Where its operations are written. */
  readonly documents: string;
  /** The committed manifest of them. */
  readonly manifest: string;
  /** The committed ids by the operations' names, which the app sends. */
  readonly ids: string;
};

const root = join(import.meta.dirname, '../../..');

/** The platform's own apps. */
export const platformApps: readonly PlatformApp[] = [
  {
    client: 'pos-app',
    documents: join(root, 'frontends/pos-app/src/**/*.graphql'),
    manifest: join(root, 'frontends/pos-app/operations.json'),
    ids: join(root, 'frontends/pos-app/src/operations/operation-ids.generated.ts'),
  },
];
