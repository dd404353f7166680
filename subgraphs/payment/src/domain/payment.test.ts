import { payment } from '../../tests/examples.ts';
import { moved, standingOf, wayBack, type PaymentStatus } from './payment.ts';

const at = new Date('2030-01-01T12:00:00Z');

describe('the life of a payment', () => {
  it('goes from created by authorized to captured, and back by a refund', () => {
    const authorized = moved(payment({ status: 'CREATED' }), 'AUTHORIZED', at);
    const captured = moved(authorized, 'CAPTURED', at);
    expect(moved(captured, 'REFUNDED', at)).toMatchObject({ status: 'REFUNDED', changedAt: at });
  });

  it.each<[PaymentStatus, PaymentStatus]>([
    ['FAILED', 'CAPTURED'],
    ['REFUNDED', 'CAPTURED'],
    ['VOIDED', 'AUTHORIZED'],
    ['CAPTURED', 'VOIDED'],
  ])('never goes from %s to %s', (from, to) => {
    expect(() => moved(payment({ status: from }), to, at)).toThrow(RangeError);
  });
});

describe('what the payments of an order say together', () => {
  const all = (...statuses: PaymentStatus[]) =>
    standingOf(statuses.map((status) => payment({ status })));

  it('is paid only when every tender is captured', () => {
    expect(all('CAPTURED', 'CAPTURED')).toBe('TAKEN');
    expect(all('CAPTURED', 'AUTHORIZED')).toBe('UNDER_WAY');
  });

  it('is declined as soon as one tender has failed', () => {
    expect(all('FAILED', 'CREATED')).toBe('DECLINED');
  });

  it('is declined when one tender alone went back, for it is all or none', () => {
    expect(all('REFUNDED', 'CAPTURED')).toBe('DECLINED');
    expect(all('VOIDED', 'CREATED')).toBe('DECLINED');
  });

  it('tells nothing taken from everything given back', () => {
    expect(all()).toBe('NONE');
    expect(all('REFUNDED', 'VOIDED')).toBe('UNDONE');
  });
});

describe('giving money back', () => {
  it('refunds a captured card, cancels an authorized one, and marks cash', () => {
    expect(wayBack(payment({ type: 'CARD', status: 'CAPTURED' }))).toBe('REFUND');
    expect(wayBack(payment({ type: 'CARD', status: 'AUTHORIZED' }))).toBe('CANCEL');
    expect(wayBack(payment({ type: 'CASH', status: 'CAPTURED' }))).toBe('MARK');
    expect(wayBack(payment({ type: 'CARD', status: 'FAILED' }))).toBe('NONE');
  });
});
