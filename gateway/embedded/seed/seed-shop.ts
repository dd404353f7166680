import type { AskAs } from './seed-graph.ts';
import type { Shop, ShopArticle } from './shop.ts';

const batch = 500;

/** Fill an opened tenant: taxes, catalogue, locations and their first stock. Each step is idempotent. */
export async function seedShop(ask: AskAs, shop: Shop): Promise<void> {
  await setTaxes(ask, shop);
  await importCatalogue(ask, shop.catalogue);
  await setUpLoyalty(ask, shop);
  await addCustomers(ask, shop);
  await addPartner(ask, shop);
  const variantIds = await variantIdsOf(ask, shop.catalogue);
  for (const store of shop.stores) {
    const locationId = await createLocation(ask, store.id);
    await receiveFirstStock(ask, { locationId, catalogue: shop.catalogue, variantIds });
  }
}

async function setTaxes(ask: AskAs, { taxes }: Shop): Promise<void> {
  for (const { taxCategory, components } of taxes) {
    const withSequence = components.map((component) => ({ ...component, isCompound: false }));
    await ask(
      'order',
      `mutation SeedTaxRate($input: SetTaxRateInput!) {
        setTaxRate(input: $input) { __typename ... on Refusal { message } }
      }`,
      { input: { scope: 'TENANT', taxCategory, components: withSequence } },
    );
  }
}

async function setUpLoyalty(ask: AskAs, { loyalty, tenant }: Shop): Promise<void> {
  if (!loyalty) return;
  const { hundredPointsMinor, expiryMonths, tiers } = loyalty;
  const earning = { pointsPerUnit: 1, unitMinor: 100, earnRounding: 'FLOOR' };
  const redeeming = {
    redeemPoints: 100,
    redeemMinor: hundredPointsMinor,
    minimumRedeemPoints: 100,
  };
  await ask(
    'loyalty',
    `mutation SeedLoyalty($input: SetLoyaltyProgrammeInput!) {
      setLoyaltyProgramme(input: $input) { __typename ... on Refusal { message } }
    }`,
    { input: { currency: tenant.currency, ...earning, ...redeeming, expiryMonths, tiers } },
  );
}

async function addCustomers(ask: AskAs, { customers = [] }: Shop): Promise<void> {
  for (const customer of customers) {
    await ask(
      'customer',
      `mutation SeedCustomer($input: CreateCustomerInput!) {
        createCustomer(input: $input) { __typename ... on Refusal { message } }
      }`,
      { input: { idempotencyKey: `seed-customer-${customer.email}`, ...customer } },
    );
  }
}

async function addPartner(ask: AskAs, { partner }: Shop): Promise<void> {
  if (!partner) return;
  await ask(
    'integration',
    `mutation SeedPartner($input: CreatePartnerInput!) {
      createPartner(input: $input) { __typename ... on Refusal { message } }
    }`,
    { input: { idempotencyKey: `seed-partner-${partner.clientName}`, ...partner } },
  );
}

async function importCatalogue(ask: AskAs, catalogue: readonly ShopArticle[]): Promise<void> {
  for (const [index, articles] of batches(catalogue).entries()) {
    const rows = articles.map(({ barcode, stock: _stock, ...article }) => ({
      ...article,
      barcodes: [barcode],
    }));
    await ask(
      'product',
      `mutation SeedCatalogue($input: ImportProductsInput!) {
        importProducts(input: $input) { __typename ... on Refusal { message } }
      }`,
      { input: { idempotencyKey: `seed-catalogue-${index}`, rows } },
    );
  }
}

async function variantIdsOf(
  ask: AskAs,
  catalogue: readonly ShopArticle[],
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const articles of batches(catalogue)) {
    const fields = articles.map(
      ({ sku }, index) => `v${index}: variantBySku(sku: ${JSON.stringify(sku)}) { id sku }`,
    );
    const data = await ask('product', `query SeedVariants { ${fields.join(' ')} }`, {});
    for (const variant of Object.values(data) as { id: string; sku: string }[]) {
      found.set(variant.sku, variant.id);
    }
  }
  return found;
}

async function createLocation(ask: AskAs, storeId: string): Promise<string> {
  const { createLocation: location } = await ask(
    'inventory',
    `mutation SeedLocation($input: CreateLocationInput!) {
      createLocation(input: $input) { __typename ... on Location { id } ... on Refusal { message } }
    }`,
    { input: { idempotencyKey: `seed-location-${storeId}`, storeId, name: 'Shop floor' } },
  );
  return (location as { id: string }).id;
}

type FirstStock = {
  readonly locationId: string;
  readonly catalogue: readonly ShopArticle[];
  readonly variantIds: ReadonlyMap<string, string>;
};

async function receiveFirstStock(
  ask: AskAs,
  { locationId, catalogue, variantIds }: FirstStock,
): Promise<void> {
  for (const [index, articles] of batches(catalogue).entries()) {
    const lines = articles.map(({ sku, stock }) => ({
      variantId: variantIds.get(sku),
      quantity: String(stock),
    }));
    await ask(
      'inventory',
      `mutation SeedStock($input: ReceiveStockInput!) {
        receiveStock(input: $input) { __typename ... on Refusal { message } }
      }`,
      {
        input: {
          idempotencyKey: `seed-stock-${locationId}-${index}`,
          locationId,
          lines,
          reason: 'Opening stock',
        },
      },
    );
  }
}

function batches<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const count = Math.ceil(items.length / batch);
  return Array.from({ length: count }, (_, index) =>
    items.slice(index * batch, (index + 1) * batch),
  );
}
