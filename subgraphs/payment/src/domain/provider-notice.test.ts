import { moved, type PaymentStatus } from './payment.ts';
import { stepFor, type ChargeStanding, type NoticeStep } from './provider-notice.ts';
import { payment } from '../../tests/examples.ts';

const statuses: readonly PaymentStatus[] = [
  ...(['CREATED', 'AUTHORIZED', 'CAPTURED', 'VOIDED', 'FAILED', 'REFUNDED'] as const),
];
const standings: readonly ChargeStanding[] = [
  { kind: 'HELD' },
  { kind: 'TAKEN' },
  { kind: 'RETURNED' },
  { kind: 'FAILED', reason: 'stolen_card' },
  { kind: 'UNKNOWN' },
];
const target: Partial<Record<NoticeStep, PaymentStatus>> = { FAIL: 'FAILED', RETURN: 'REFUNDED' };

describe('what a provider tells', () => {
  it('moves a payment only where its life goes', () => {
    const at = new Date('2030-01-01T12:00:00Z');
    for (const status of statuses) {
      for (const standing of standings) {
        const to = target[stepFor(status, standing)];
        if (to) expect(moved(payment({ status }), to, at).status).toBe(to);
      }
    }
  });

  it('never takes up again what was given up, and gives it back', () => {
    for (const status of ['VOIDED', 'FAILED', 'REFUNDED'] as const) {
      expect(stepFor(status, { kind: 'HELD' })).toBe('CANCEL');
      expect(stepFor(status, { kind: 'TAKEN' })).toBe('REFUND');
    }
  });

  it('is asked again while the provider is silent', () => {
    for (const status of statuses) expect(stepFor(status, { kind: 'SILENT' })).toBe('ASK_AGAIN');
  });
});
