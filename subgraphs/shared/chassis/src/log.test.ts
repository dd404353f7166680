import { createLog } from './log.ts';

function logged(write: (log: ReturnType<typeof createLog>) => void): Record<string, unknown> {
  const lines: string[] = [];
  const destination = { write: (line: string) => lines.push(line) };
  write(createLog({ level: 'info', name: 'order', destination }));
  expect(lines).toHaveLength(1);
  return JSON.parse(lines[0] ?? '') as Record<string, unknown>;
}

describe('the log', () => {
  it('is a JSON object a line with the process and the request', () => {
    const line = logged((log) => {
      log.child({ requestId: 'request-1' }).info({ lines: 3 }, 'a sale');
    });
    expect(line).toMatchObject({ name: 'order', requestId: 'request-1', lines: 3, msg: 'a sale' });
    expect(line['at']).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
  });

  it.each([
    'password',
    'newPassword',
    'passwordHash',
    'token',
    'accessToken',
    'refresh_token',
    'authorization',
    'Authorization',
    'cookie',
    'set-cookie',
    'clientSecret',
    'pin',
    'managerPin',
    'cardNumber',
    'card_number',
    'pan',
    'cvc',
    'apiKey',
    'INTERNAL_SIGNING_KEY',
  ])('hides what is called %s, at any depth', (name) => {
    const line = logged((log) => {
      const variables = { input: { tenders: [{ card: { [name]: 'hush-1234' } }] } };
      log.info({ [name]: 'hush-1234', variables, headers: { [name]: ['hush-1234'] } });
    });
    expect(JSON.stringify(line)).not.toMatch(/hush/);
    expect(line[name]).toBe('[hidden]');
  });

  it.each(['shipping', 'spinner', 'company', 'span', 'tokenised', 'barcode'])(
    'shows what is called %s',
    (name) => {
      const line = logged((log) => {
        log.info({ [name]: 'seen' });
      });
      expect(line[name]).toBe('seen');
    },
  );

  it('hides secrets that errors carry, and keeps what went wrong', () => {
    const fault = Object.assign(new Error('no sign-in'), {
      code: 'E1',
      request: { headers: { authorization: 'Bearer hush' } },
    });
    const line = logged((log) => {
      log.error({ err: fault, more: [fault] }, 'failed');
    });
    expect(JSON.stringify(line)).not.toMatch(/hush/);
    expect(line['err']).toMatchObject({ type: 'Error', message: 'no sign-in', code: 'E1' });
    expect((line['err'] as { stack: string }).stack).toMatch(/log\.test\.ts/);
  });

  it('hides secrets bound to a child', () => {
    const line = logged((log) => {
      log.child({ token: 'hush' }).info('asked');
    });
    expect(line['token']).toBe('[hidden]');
  });

  it('survives circles and leaves dates and figures as they are', () => {
    const circle: Record<string, unknown> = { at: new Date(0), amountMinor: 1250 };
    circle['self'] = circle;
    const line = logged((log) => {
      log.info({ circle });
    });
    expect(line['circle']).toMatchObject({ at: '1970-01-01T00:00:00.000Z', amountMinor: 1250 });
  });
});
