import {
  defineDomain,
  every,
  forgetIntents,
  forgettingIntents,
  storeScopeOf,
} from '@novapos/chassis';
import { readAuthSettings } from './config.ts';
import type { AuthContext } from './context.ts';
import { accessTokenIssuer } from './credentials/access-token.ts';
import { openPasswords } from './credentials/passwords.ts';
import { openSigningKeys } from './credentials/signing-keys.ts';
import { loadersByTenant } from './loaders.ts';
import type { Auth } from './operations/auth.ts';
import { approvalsStore } from './store/approvals-store.ts';
import { devicesStore } from './store/devices-store.ts';
import { failedPinsStore } from './store/failed-pins.ts';
import { failedSignInsStore } from './store/failed-sign-ins.ts';
import { openAuthDatabase, type AuthDatabase } from './store/open-auth-database.ts';
import { pinsStore } from './store/pins-store.ts';
import { registersStore } from './store/registers-store.ts';
import { sandboxesStore } from './store/sandboxes-store.ts';
import { securityNotices } from './store/security-notices.ts';
import { sessionsStore } from './store/sessions-store.ts';
import { findSignIns } from './store/sign-ins.ts';
import { storesStore } from './store/stores-store.ts';
import { tenantsStore } from './store/tenants-store.ts';
import { usersStore } from './store/users-store.ts';
import { subgraph } from './subgraph.ts';
import { sweep } from './sweep.ts';

const hourMs = 60 * 60 * 1000;

/** Tenants, stores, registers, users, and who is signed in. */
export const auth = defineDomain<AuthContext>({
  name: 'auth',
  port: 8085,
  subgraph,
  async start({ databaseUrl, env, log, now }) {
    const settings = readAuthSettings(env);
    const [keys, passwords] = await Promise.all([
      openSigningKeys(settings.JWT_SIGNING_KEY, settings.JWT_RETIRED_KEYS?.keys ?? []),
      openPasswords(),
    ]);
    const issueAccessToken = accessTokenIssuer(keys, {
      issuer: settings.JWT_ISSUER,
      audience: settings.JWT_AUDIENCE,
    });
    const maxConnections = settings.DATABASE_POOL_SIZE;
    const database = openAuthDatabase({ url: databaseUrl, maxConnections, log });
    const notices = securityNotices(database, log);
    const desk: Auth = { ...storesOf(database), notices, passwords, issueAccessToken, now };
    const sweepDesk = () => sweep(desk);
    const sweeping = every({ name: 'sweep', everyMs: hourMs, log }, sweepDesk);
    const forgetting = forgettingIntents(database, { log, now });

    return {
      contextFor: (request) => {
        const loadersOf = loadersByTenant(desk, storeScopeOf(request.principal));
        return { ...request, auth: desk, loadersOf };
      },
      database,
      checks: { database: () => database.ping() },
      jobs: { sweep: sweepDesk, forgetIntents: () => forgetIntents(database, now()) },
      publicDocuments: { '/.well-known/jwks.json': () => keys.published },
      close: async () => {
        await Promise.all([sweeping.stop(), forgetting.stop(), notices.settled()]);
        await database.close();
      },
    };
  },
});

function storesOf(database: AuthDatabase) {
  return {
    tenants: tenantsStore(database),
    stores: storesStore(database),
    registers: registersStore(database),
    users: usersStore(database),
    sandboxes: sandboxesStore(database),
    sessions: sessionsStore(database),
    failedSignIns: failedSignInsStore(database),
    devices: devicesStore(database),
    pins: pinsStore(database),
    failedPins: failedPinsStore(database),
    approvals: approvalsStore(database),
    findSignIns: findSignIns(database),
  };
}
