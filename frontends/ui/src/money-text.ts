import { formatMoney, minorExponent } from '@novapos/kernel';

/** An amount of minor units in the reader's language: "$12.34", "12,34 €", "¥12". */
export function moneyText(minor: number, currency: string, locale?: string): string {
  // As a decimal text it stays exact, however large it is.
  return formatFor(currency, locale).format(
    formatMoney({ amountMinor: minor, currency }) as `${number}`,
  );
}

const formats = new Map<string, Intl.NumberFormat>();

function formatFor(currency: string, locale: string | undefined): Intl.NumberFormat {
  const key = `${locale ?? ''}/${currency}`;
  const known = formats.get(key);
  if (known) return known;
  const places = minorExponent(currency);
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    minimumFractionDigits: places,
    maximumFractionDigits: places,
  });
  formats.set(key, format);
  return format;
}
