import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { httpPoster } from '../src/sending/http-poster.ts';
import { nameResolver, NameUnresolved } from '../src/sending/resolve-name.ts';

type Addresses = Readonly<Record<string, readonly number[]>>;

const opened: Socket[] = [];
afterEach(() => {
  for (const socket of opened.splice(0)) socket.close();
});

const addressType = 1;

/** A name server that knows these names by an IPv4 address, and keeps silent about `silent.test`. */
async function nameServer(known: Addresses): Promise<string> {
  const socket = createSocket('udp4');
  opened.push(socket);
  socket.on('message', (query, from) => {
    const { name, end } = nameIn(query);
    if (name === 'silent.test') return;
    const isForV4 = query.readUInt16BE(end) === addressType;
    const address = isForV4 ? known[name] : undefined;
    socket.send(
      answerTo(query.subarray(0, end + 4), address, name in known),
      from.port,
      from.address,
    );
  });
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  return `127.0.0.1:${socket.address().port}`;
}

function nameIn(query: Buffer): { readonly name: string; readonly end: number } {
  const labels: string[] = [];
  let at = 12;
  for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length));
    at += 1 + length;
  }
  return { name: labels.join('.').toLowerCase(), end: at + 1 };
}

function answerTo(question: Buffer, address: readonly number[] | undefined, isKnown: boolean) {
  const head = Buffer.from(question);
  head.writeUInt16BE(isKnown ? 0x8180 : 0x8183, 2);
  head.writeUInt16BE(1, 4);
  head.writeUInt16BE(address ? 1 : 0, 6);
  head.fill(0, 8, 12);
  if (!address) return head;
  return Buffer.concat([head, Buffer.from([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 0, 0, 4, ...address])]);
}

describe('the name of an endpoint', () => {
  it('is asked for at a name server', async () => {
    const servers = [await nameServer({ 'hooks.test': [93, 184, 216, 34] })];
    const resolve = nameResolver({ isLocalAllowed: false, servers });
    expect(await resolve('hooks.test')).toEqual([{ address: '93.184.216.34', family: 4 }]);
    await expect(resolve('elsewhere.test')).rejects.toThrow(NameUnresolved);
  });

  it('is not waited for as long as its name server likes', async () => {
    const servers = [await nameServer({})];
    const resolve = nameResolver({ isLocalAllowed: false, servers });
    const beganAt = performance.now();
    const asked = Array.from({ length: 20 }, () => resolve('silent.test'));
    for (const { status } of await Promise.allSettled(asked)) expect(status).toBe('rejected');
    expect(performance.now() - beganAt).toBeLessThan(4_500);
  });

  it('is not looked for in the hosts file, but in development', async () => {
    const servers = [await nameServer({})];
    const strict = nameResolver({ isLocalAllowed: false, servers });
    await expect(strict('localhost.localdomain')).rejects.toThrow(NameUnresolved);
    const relaxed = await nameResolver({ isLocalAllowed: true })('localhost');
    expect(relaxed.map(({ address }) => address)).toContain('127.0.0.1');
  });

  it('that a name server leads to the inside is not followed', async () => {
    const servers = [
      await nameServer({ 'hooks.test': [10, 0, 0, 7], 'meta.test': [169, 254, 169, 254] }),
    ];
    const resolve = nameResolver({ isLocalAllowed: false, servers });
    const poster = httpPoster({ isLocalAllowed: false, now: () => new Date(), resolve });
    for (const name of ['hooks.test', 'meta.test']) {
      const { problem } = await poster.post({ url: `https://${name}/`, headers: {}, body: '{}' });
      expect(problem).toBe('the address of the endpoint is not a public one');
    }
    const { problem } = await poster.post({ url: 'https://no.test/', headers: {}, body: '{}' });
    expect(problem).toBe('the name of the endpoint can not be resolved');
    await poster.close();
  });
});
