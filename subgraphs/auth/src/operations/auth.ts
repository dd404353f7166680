import type { IssueAccessToken } from '../credentials/access-token.ts';
import type { Passwords } from '../credentials/passwords.ts';
import type { ApprovalsStore } from '../store/approvals-store.ts';
import type { DevicesStore } from '../store/devices-store.ts';
import type { FailedPinsStore } from '../store/failed-pins.ts';
import type { FailedSignInsStore } from '../store/failed-sign-ins.ts';
import type { PinsStore } from '../store/pins-store.ts';
import type { RegistersStore } from '../store/registers-store.ts';
import type { SandboxesStore } from '../store/sandboxes-store.ts';
import type { SecurityNotices } from '../store/security-notices.ts';
import type { SessionsStore } from '../store/sessions-store.ts';
import type { FindSignIns } from '../store/sign-ins.ts';
import type { StoresStore } from '../store/stores-store.ts';
import type { TenantsStore } from '../store/tenants-store.ts';
import type { UsersStore } from '../store/users-store.ts';

/** All that the operations of this domain stand on. */
export type Auth = {
  readonly tenants: TenantsStore;
  readonly stores: StoresStore;
  readonly registers: RegistersStore;
  readonly users: UsersStore;
  readonly sandboxes: SandboxesStore;
  readonly sessions: SessionsStore;
  readonly failedSignIns: FailedSignInsStore;
  readonly devices: DevicesStore;
  readonly pins: PinsStore;
  readonly failedPins: FailedPinsStore;
  readonly approvals: ApprovalsStore;
  readonly findSignIns: FindSignIns;
  readonly notices: SecurityNotices;
  readonly passwords: Passwords;
  readonly issueAccessToken: IssueAccessToken;
  readonly now: () => Date;
};
