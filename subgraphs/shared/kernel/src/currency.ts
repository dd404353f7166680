const byExponent = {
  0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF',
  2:
    'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD ' +
    'CDF CHF CNY COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ ' +
    'GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL ' +
    'MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR ' +
    'PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT ' +
    'TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG',
  3: 'BHD IQD JOD KWD LYD OMR TND',
} as const;

/** How many decimal places a currency has. */
export type MinorExponent = 0 | 2 | 3;

const exponents = new Map<string, MinorExponent>(
  ([0, 2, 3] as const).flatMap((exponent) =>
    byExponent[exponent].split(' ').map((code) => [code, exponent] as const),
  ),
);

/** Whether a shop can keep its books in this currency: an active ISO 4217 code, funds and metals aside. */
export function isCurrency(code: string): boolean {
  return exponents.has(code);
}

/** The decimal places of a currency after ISO 4217: JPY 0, EUR 2, KWD 3. Throws on an unknown code. */
export function minorExponent(currency: string): MinorExponent {
  const exponent = exponents.get(currency);
  if (exponent === undefined) throw new RangeError(`${currency} is not a currency`);
  return exponent;
}
