import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSale } from './build-sale.ts';
import { basketLine } from './examples.ts';
import { createGraphClient, GraphFault } from './graph-client.ts';
import { patiently } from './patience.ts';
import { checkCustomer, checkSold } from './till.ts';

const delays = [1, 1, 1];

/** Ask an endpoint that answers these bodies one after the other; null cuts the line. */
async function askEndpoint<Result>(
  bodies: readonly (object | null)[],
  use: (ask: () => Promise<{ readonly n: number }>) => Promise<Result>,
): Promise<Result> {
  const left = [...bodies];
  const server = createServer((request, response) => {
    const body = left.shift();
    if (body == null) request.socket.destroy();
    else response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const client = createGraphClient(`http://127.0.0.1:${port}/graphql`, 1);
  try {
    return await use(() => client.ask<{ readonly n: number }>('{ n }', {}));
  } finally {
    await client.close();
    server.close();
  }
}

const coded = (code: string) => ({ errors: [{ message: 'no', extensions: { code } }] });

describe('asking for a sale', () => {
  it('asks again where the line was cut, the platform away or the sale under way', async () => {
    let retries = 0;
    const bodies = [
      null,
      coded('UNAVAILABLE'),
      coded('IDEMPOTENCY_IN_PROGRESS'),
      { data: { n: 7 } },
    ];
    const answer = await askEndpoint(bodies, (ask) =>
      patiently(ask, { delays, onRetry: () => (retries += 1) }),
    );
    expect(answer).toEqual({ n: 7 });
    expect(retries).toBe(3);
  });

  it('asks again while the answer is that there is none yet', async () => {
    const bodies = [{ data: { n: 0 } }, { data: { n: 1 } }];
    const answer = await askEndpoint(bodies, (ask) =>
      patiently(ask, { delays, isPending: ({ n }) => n === 0 }),
    );
    expect(answer).toEqual({ n: 1 });
  });

  it('does not ask again where the answer will not change', async () => {
    const asked = askEndpoint([coded('FORBIDDEN')], (ask) => patiently(ask, { delays }));
    await expect(asked).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('gives up in the end', async () => {
    const asked = askEndpoint([null, null, null, null], (ask) => patiently(ask, { delays }));
    await expect(asked).rejects.toThrow(GraphFault);
  });
});

describe('a sold basket', () => {
  const sale = buildSale([basketLine({ cardMinor: 30, couponMinor: 10 })], () => 100);
  const figures = { grossMinor: 100, lineDiscountMinor: 30, netMinor: 70, totalMinor: 70 };

  it('has the figures of its lines; coupons pay, and take nothing off', () => {
    expect(checkSold('42', sale, figures)).toBeNull();
  });

  it('is a failure when it is a cent off, and says where', () => {
    expect(checkSold('42', sale, { ...figures, totalMinor: 71 })).toEqual({
      basketId: '42',
      code: 'WRONG_FIGURES',
      message: 'totalMinor is 71, not 70',
    });
  });

  it('names who bought it', () => {
    expect(checkCustomer('42', 'c', 'c')).toBeNull();
    expect(checkCustomer('42', null, null)).toBeNull();
    expect(checkCustomer('42', 'c', null)).toEqual({
      basketId: '42',
      code: 'WRONG_CUSTOMER',
      message: 'it was sold to nobody, not c',
    });
    expect(checkCustomer('42', null, 'd')?.message).toBe('it was sold to d, not nobody');
  });
});
