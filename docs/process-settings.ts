import { describeSettings, domainProcessSettings, type SettingsTable } from '@novapos/chassis';
import { embeddedSettings } from '../gateway/embedded/config.ts';
import { keySettingNames } from '../gateway/embedded/keys.ts';
import { gatewayProcessSettings } from '../gateway/src/config.ts';
import { ports } from '../gateway/src/schema/ports.ts';
import { authSettings } from '../subgraphs/auth/src/config.ts';
import { analyticsSettings } from '../subgraphs/analytics/src/config.ts';
import { auditSettings } from '../subgraphs/audit/src/config.ts';
import { customerSettings } from '../subgraphs/customer/src/config.ts';
import { integrationSettings } from '../subgraphs/integration/src/config.ts';
import { loyaltySettings } from '../subgraphs/loyalty/src/config.ts';
import { inventorySettings } from '../subgraphs/inventory/src/config.ts';
import { orderSettings } from '../subgraphs/order/src/config.ts';
import { paymentSettings } from '../subgraphs/payment/src/config.ts';
import { productSettings } from '../subgraphs/product/src/config.ts';

/** One program and all that its environment may say to it. */
export type DocumentedProcess = {
  readonly name: string;
  readonly command: string;
  readonly note: string;
  readonly settings: ReturnType<typeof describeSettings>;
};

const domainSettings: Readonly<Record<string, SettingsTable>> = {
  auth: authSettings,
  analytics: analyticsSettings,
  audit: auditSettings,
  customer: customerSettings,
  loyalty: loyaltySettings,
  integration: integrationSettings,
  inventory: inventorySettings,
  order: orderSettings,
  payment: paymentSettings,
  product: productSettings,
};

// The start in one process keeps these keys in the data folder and hands them to the domains itself.
const madeByTheStart: ReadonlySet<string> = new Set(keySettingNames);
const toldByEnvironment: SettingsTable = Object.fromEntries(
  Object.values(domainSettings)
    .flatMap((table) => Object.entries(table))
    .filter(([name]) => !madeByTheStart.has(name)),
);

const { DATABASE_URL, DATABASE_SERVICE_PASSWORD } = embeddedSettings;

/** Every program of the product, with the settings that it really reads. */
export const documentedProcesses: readonly DocumentedProcess[] = [
  {
    name: 'everything in one process',
    command: 'npm start',
    note: 'Usual port 8083, unless `--port` names another. The keys are made and kept in the data folder. `DATABASE_POOL_SIZE` holds for each domain.',
    settings: describeSettings({
      ...embeddedSettings,
      ...toldByEnvironment,
    }),
  },
  {
    name: 'gateway',
    command: 'npm run start -w gateway',
    note: 'Usual port 8083.',
    settings: describeSettings(gatewayProcessSettings),
  },
  ...Object.entries(domainSettings).map(([name, settings]) => ({
    name,
    command: `npm run start -w subgraphs/${name}`,
    note: `Usual port ${ports[name] ?? 0}.`,
    settings: describeSettings({ ...domainProcessSettings, ...settings }),
  })),
  {
    name: 'migrations',
    command: 'npm run db',
    note: 'Without `DATABASE_URL` they work on the embedded database in `.novapos/`.',
    settings: describeSettings({ DATABASE_URL, DATABASE_SERVICE_PASSWORD }),
  },
];
