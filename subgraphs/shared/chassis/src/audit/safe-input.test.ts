import fc from 'fast-check';
import { safeInput } from './safe-input.ts';

const id = '01890000-0000-7000-8000-000000000001';

describe('what is kept of the input of a mutation', () => {
  it('hides secrets and personal data at any depth, and drops the key of the intent', () => {
    const input = {
      idempotencyKey: 'till-1-0001',
      email: 'ada@example.com',
      password: 'hunter2',
      refreshToken: 'r1',
      code: '123456',
      pin: 4711,
      customer: { firstName: 'Ada', id },
      tenders: [{ type: 'CARD', amountMinor: 1000, cardToken: 'sim_approve' }],
      user: { phone: '+49 30 123' },
      note: 'for Ada',
    };
    expect(safeInput('completeSale', { input })).toEqual({
      input: {
        email: '[personal]',
        password: '[secret]',
        refreshToken: '[secret]',
        code: '[secret]',
        pin: '[secret]',
        customer: '[personal]',
        tenders: [{ type: 'CARD', amountMinor: 1000, cardToken: '[secret]' }],
        user: '[personal]',
        note: '[personal]',
      },
    });
  });

  it('keeps ids, numbers, dates, values of enums and what a shop calls its things', () => {
    const input = {
      orderId: id,
      reference: 'till-1-0001',
      soldAt: new Date('2030-01-31T08:00:00Z'),
      day: '2030-01-31',
      quantity: '1.5',
      amountMinor: 1000,
      isActive: false,
      roles: ['admin', 'INVENTORY'],
      sku: 'COFFEE 250',
      barcodes: ['4006381333931'],
      storeId: null,
    };
    expect(safeInput('createProduct', input)).toEqual({
      ...input,
      soldAt: '2030-01-31T08:00:00.000Z',
      roles: ['[text]', 'INVENTORY'],
    });
  });

  it('keeps the names of things, never those of people', () => {
    expect(safeInput('changeRegister', { name: 'Till 2' })).toEqual({ name: 'Till 2' });
    expect(safeInput('changeUser', { name: 'Ada' })).toEqual({ name: '[personal]' });
    const acme = { name: 'Acme Accounting', clientName: 'acme-accounting' };
    expect(safeInput('createPartner', acme)).toEqual(acme);
  });

  it('keeps what a key may do, and hides what is secret of it', () => {
    const key = { partnerId: id, grants: ['orders:read'], label: 'Nightly', secret: 'np_live_x_y' };
    expect(safeInput('createPartnerKey', key)).toEqual({
      ...key,
      label: '[text]',
      secret: '[secret]',
    });
  });

  it('keeps only what a database can keep as JSON', () => {
    const sku = `${'A'.repeat(199)}😀`;
    expect(safeInput('x', { sku })['sku']).toBe(`${'A'.repeat(199)}�…`);
    expect(safeInput('x', { sku: 'A\u0000B' })['sku']).toBe('A�B');
  });

  it('cuts long lists, long texts, deep trees and what is large as a whole', () => {
    const ids = Array.from({ length: 25 }, () => id);
    expect(safeInput('x', { ids })['ids']).toEqual([...ids.slice(0, 20), '[and 5 more]']);
    expect(safeInput('x', { sku: 'A'.repeat(300) })['sku']).toBe(`${'A'.repeat(200)}…`);
    const lines = ids.map((variantId) => ({ variantId, parts: ids, quantity: '1' }));
    expect(safeInput('x', { input: { lines, id } })).toEqual({
      input: { lines: '[21 items]', id },
    });
    const wide = Object.fromEntries(ids.map((_, at) => [`sku${at}`, { sku: 'A'.repeat(200) }]));
    expect(safeInput('x', { wide, wider: { wide } })).toEqual({
      wide: expect.anything() as object,
      wider: { wide: '[cut]' },
    });
  });

  it('is never larger than 4 KB, and can always be written as JSON', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.anything({ maxDepth: 4 })), (values) => {
        const text = JSON.stringify(safeInput('x', values));
        expect(Buffer.byteLength(text)).toBeLessThanOrEqual(4096);
      }),
    );
  });

  it('lets no words through, whatever field they stand in', () => {
    const words = fc
      .tuple(fc.stringMatching(/^[a-z]{2,12}$/), fc.stringMatching(/^[a-z]{2,12}$/))
      .map((two) => two.join(' '));
    const name = fc.oneof(fc.constantFrom('value', 'id', 'type', 'label', 'x'), fc.string());
    fc.assert(
      fc.property(name, words, (field, text) => {
        const input = { [field]: text, list: [{ [field]: [text] }] };
        expect(JSON.stringify(safeInput('x', { input }))).not.toContain(text);
      }),
    );
  });
});
