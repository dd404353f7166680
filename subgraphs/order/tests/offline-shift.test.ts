import type { OfflineSale } from '../src/domain/offline-sale.ts';
import { ids } from './examples.ts';
import { inputOf, offlineSale } from './offline-examples.ts';
import { openOfflineTill } from './offline-till.ts';
import { drawer } from './shift-drawer.ts';
import { cashier, openTestShop, type TestShop } from './shop.ts';

let shop: TestShop;
const till = openOfflineTill(() => shop);

beforeAll(async () => {
  shop = await openTestShop();
});
beforeEach(() => shop.reset());
afterAll(() => shop.close());

const hand = async (overrides: Partial<OfflineSale>, as = cashier()) => {
  const sale = offlineSale({ soldAt: shop.now(), ...overrides });
  const { findings = [] } = await till.submit(inputOf(sale), as);
  const [order] = await shop.query<{ shift_id: string | null }>(
    'select shift_id from "order".orders where id = $1',
    [sale.orderId],
  );
  return { kinds: findings.map(({ kind }) => kind), shiftId: order?.shift_id };
};

describe('the shift of an offline sale', () => {
  it('has it in its books while it is open', async () => {
    const { id } = await drawer(shop).open();
    expect(await hand({ shiftId: id })).toEqual({ kinds: [], shiftId: id });
    expect((await drawer(shop).find(id))?.report).toMatchObject({ sales: 1 });
  });

  it('gets it with a finding when it is closed already', async () => {
    const { id } = await drawer(shop).open();
    await drawer(shop).close(id);
    expect(await hand({ shiftId: id })).toEqual({ kinds: ['SHIFT_CLOSED'], shiftId: id });
  });

  it('is none where it is of another register', async () => {
    const { id } = await drawer(shop).open();
    const elsewhere = cashier({ registerId: ids.secondRegister });
    const sale = { shiftId: id, receiptNumber: 'R2-F1-000001' };
    expect(await hand(sale, elsewhere)).toEqual({ kinds: ['SHIFT_CLOSED'], shiftId: null });
  });
});
