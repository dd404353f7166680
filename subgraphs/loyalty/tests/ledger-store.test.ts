import { newId } from '@novapos/chassis';
import pg from 'pg';
import { aTenant, openLoyalty, type Loyalty } from './examples.ts';

let shop: Loyalty;
let service: pg.Client;
beforeAll(async () => {
  shop = await openLoyalty();
  const options = '-c search_path=loyalty';
  service = new pg.Client({ connectionString: shop.databaseUrl, options });
  await service.connect();
});
afterAll(async () => {
  await service.end();
  await shop.close();
});

describe('the ledger', () => {
  it('is never changed nor deleted by the service', async () => {
    await expect(service.query('update point_entries set points = 1')).rejects.toThrow('denied');
    await expect(service.query('delete from point_entries')).rejects.toThrow('denied');
  });

  it('shows the service no rows without a tenant', async () => {
    const tenant = aTenant(shop);
    await tenant.adjust(newId(), 5);
    for (const table of ['point_entries', 'point_accounts', 'point_lots', 'point_reasons']) {
      const { rows } = await service.query(`select * from ${table}`);
      expect(rows).toEqual([]);
    }
  });

  it.each([
    ['EARNED', -5, newId(), null],
    ['EARNED', 5, null, null],
    ['REVERSED', 5, newId(), null],
    ['REDEEMED', -5, null, null],
    ['RETURNED', -5, null, newId()],
    ['EXPIRED', 5, null, null],
    ['ADJUSTED', 0, null, null],
    ['STOLEN', -5, null, null],
  ])('has no line %s of %d points, order %s, payment %s', async (kind, points, order, payment) => {
    const insert = `insert into point_entries (tenant_id, customer_id, sequence, id, kind, points,
      balance, order_id, payment_id, recorded_by, recorded_at)
      values ($1, $1, 1, $1, $2, $3, 0, $4, $5, 'test', now())`;
    await expect(shop.rows(insert, [newId(), kind, points, order, payment])).rejects.toThrow(
      'point_entries_',
    );
  });
});
