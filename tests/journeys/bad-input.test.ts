import { shopIn } from '../support/shop.ts';
import { startPlatform, type Platform } from '../support/start-platform.ts';
import { refusesBadCarts } from './bad-input/carts.ts';
import { refusesForgedTokens } from './bad-input/forged-tokens.ts';
import { sellsOnceAnIntent } from './bad-input/intents.ts';
import { refusesUnreadableRequests } from './bad-input/requests.ts';
import { keepsTenantsApart } from './bad-input/tenants.ts';
import { refusesBadTenders } from './bad-input/tenders.ts';
import type { Trial } from './bad-input/trial.ts';

let platform: Platform;
const trial: Trial = {
  platform: () => platform,
  harbour: shopIn('USD', () => platform),
  markthalle: shopIn('EUR', () => platform),
};

beforeAll(async () => {
  platform = await startPlatform({ seed: 'small' });
}, 60_000);
afterAll(() => platform.stop(), 30_000);

describe('a cart that can not be sold', () => {
  refusesBadCarts(trial);
});
describe('a tender that does not pay', () => {
  refusesBadTenders(trial);
});
describe('an intent that arrives more than once', () => {
  sellsOnceAnIntent(trial);
});
describe('the wall between tenants', () => {
  keepsTenantsApart(trial);
});
describe('a token that is not to be trusted', () => {
  refusesForgedTokens(trial);
});
describe('a request that can not be read', () => {
  refusesUnreadableRequests(trial);
});
