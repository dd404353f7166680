const product = `__typename ... on Product { id name description brand version isActive taxCategory
  category { id name } variants { id name label sku barcodes unit quantityDecimals isActive price { amountMinor currency decimal } } }`;
const variant = `__typename ... on Variant { id name label sku barcodes unit quantityDecimals
  price { amountMinor currency decimal } product { id version } }`;
const refusals = `... on Refusal { code message } ... on SkuTaken { sku } ... on BarcodeTaken { barcode }
  ... on ProductDetailsInvalid { problems { field message } }`;
const changedMeanwhile = '... on ProductChangedMeanwhile { currentVersion }';

const fields: Readonly<Record<string, string>> = {
  createProduct: `${product} ${refusals}`,
  changeProduct: `${product} ... on Refusal { code message } ... on ProductDetailsInvalid { problems { field } } ${changedMeanwhile}`,
  retireProduct: `${product} ... on Refusal { code message }`,
  reinstateProduct: `${product} ... on Refusal { code message }`,
  setProductImage: `__typename ... on Product { id version imagePath } ... on Refusal { code message }`,
  addVariant: `${variant} ${refusals}`,
  changeVariant: `${variant} ${refusals}`,
  importProducts: `__typename ... on ProductsImported { created changed unchanged } ... on Refusal { code message }
    ... on BarcodeTaken { barcode } ... on ProductDetailsInvalid { problems { field message } }`,
  createCategory: `__typename ... on Category { id name } ... on Refusal { code message }
    ... on ProductDetailsInvalid { problems { field } }`,
  changeCategory: `__typename ... on Category { id name } ... on Refusal { code message }`,
  setBarcodeMasks: `__typename ... on BarcodeMasksSet { masks { mask } } ... on ProductDetailsInvalid { problems { field } }`,
};

/** The text of one mutation by its name. */
export function mutation(name: string): string {
  const input = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
  return `mutation ($input: ${input}) { outcome: ${name}(input: $input) { ${fields[name] ?? ''} } }`;
}

export const removeImage = `mutation ($productId: ID!) { outcome: removeProductImage(productId: $productId) {
  __typename ... on Product { id version imagePath } ... on Refusal { code } } }`;

export const search = `query ($text: String!, $categoryId: ID, $includeRetired: Boolean, $first: Int, $after: String) {
  searchVariants(text: $text, categoryId: $categoryId, includeRetired: $includeRetired, first: $first, after: $after) {
    edges { cursor node { id sku name isActive } } pageInfo { hasNextPage endCursor } } }`;

export const byBarcode = `query ($barcode: String!) { variantByBarcode(barcode: $barcode) { __typename
  ... on BarcodeMatch { quantity total { amountMinor currency } variant { sku isActive } }
  ... on Refusal { code message } ... on BarcodeUnknown { barcode } ... on BarcodeInvalid { barcode } } }`;

export const forSale = `query ($keys: [VariantKey!]!) { variantsForSale(keys: $keys) { variantId productId categoryId name sku unit
  quantityDecimals taxCategory unitPriceMinor currency isActive embeddedQuantity embeddedTotalMinor } }`;

export const changes = `query ($id: ID!, $first: Int, $after: String) { product(id: $id) { changes(first: $first, after: $after) {
  edges { node { kind variantId changedBy changes { field before after } } } pageInfo { hasNextPage endCursor } } } }`;
