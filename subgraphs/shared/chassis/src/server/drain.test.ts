import { EventEmitter } from 'node:events';
import { drain, type Opened } from './drain.ts';
import { runUntilSignal } from './run-until-signal.ts';
import { newServer } from './tests/examples.ts';

/** A shop whose request `/sale` ends when it is let go. */
async function openShop() {
  const { app, server, log, listen, logText } = newServer();
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  let isRunning: () => void = () => undefined;
  const running = new Promise<void>((resolve) => {
    isRunning = resolve;
  });
  app.get('/sale', async () => {
    isRunning();
    await held;
    return { sold: 1 };
  });
  const url = await listen();
  return { app, server, log, logText, url, letGo, running };
}

function thing(
  name: string,
  closed: string[],
  close: Opened['close'] = () => Promise.resolve(),
): Opened {
  return {
    name,
    close: async () => {
      closed.push(name);
      await close();
    },
  };
}

describe('a stop', () => {
  it('lets running requests finish, takes no new ones, and closes what was opened last first', async () => {
    const { server, log, url, letGo, running } = await openShop();
    const closed: string[] = [];
    const sale = fetch(`${url}/sale`);
    await running;
    const opened = [thing('database', closed), thing('peers', closed)];
    const stop = drain({ server, log, opened, noticeMs: 0, graceMs: 5_000 });
    await expect(fetch(`${url}/healthz`)).rejects.toThrow();
    expect(closed).toEqual([]);
    letGo();
    expect(await (await sale).json()).toEqual({ sold: 1 });
    expect(await stop).toBe(true);
    expect(closed).toEqual(['peers', 'database']);
  });

  it('says "not ready" for a while before it takes no more', async () => {
    const { server, log, url } = await openShop();
    const stop = drain({ server, log, opened: [], noticeMs: 300, graceMs: 1_000 });
    expect((await fetch(`${url}/readyz`)).status).toBe(503);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect(await stop).toBe(true);
  });

  it('cuts off what still runs at the end of the grace time', async () => {
    const { server, log, logText, url, running } = await openShop();
    const closed: string[] = [];
    const sale = fetch(`${url}/sale`);
    await running;
    const opened = [thing('database', closed)];
    const stop = drain({ server, log, opened, noticeMs: 0, graceMs: 100 });
    await expect(sale).rejects.toThrow();
    expect(await stop).toBe(false);
    expect(closed).toEqual(['database']);
    expect(logText()).toMatch(/were cut off/);
  });

  it('closes the rest when one thing can not be closed, or not in time', async () => {
    const { server, log, logText } = await openShop();
    const closed: string[] = [];
    const opened = [
      thing('database', closed),
      thing('peers', closed, () => Promise.reject(new Error('jammed'))),
      thing('sweeper', closed, () => new Promise(() => undefined)),
    ];
    expect(await drain({ server, log, opened, noticeMs: 0, graceMs: 50 })).toBe(false);
    expect(closed).toEqual(['sweeper', 'peers', 'database']);
    expect(logText()).toMatch(/jammed/);
    expect(logText()).toMatch(/closing took too long/);
  });
});

/** A process that notes with which code it would have ended. */
function newHost() {
  const codes: number[] = [];
  const told: string[] = [];
  const host = Object.assign(new EventEmitter(), {
    exit: (code: number) => codes.push(code),
    send: (message: string) => told.push(message) > 0,
  });
  return { host, codes, told };
}

describe('a running process', () => {
  it.each(['SIGTERM', 'SIGINT', 'disconnect'])('drains on %s and ends with 0', async (signal) => {
    const { server, log, url } = await openShop();
    const { host, codes } = newHost();
    const closed: string[] = [];
    const opened = [thing('database', closed)];
    const end = runUntilSignal({ server, log, opened, noticeMs: 0, graceMs: 1_000 }, host);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    expect(codes).toEqual([]);
    host.emit(signal);
    await end;
    expect(closed).toEqual(['database']);
    expect(codes).toEqual([0]);
  });

  it('tells its parent once that it is ready', async () => {
    const { server, log } = await openShop();
    const { host, told } = newHost();
    const end = runUntilSignal({ server, log, opened: [], noticeMs: 0, graceMs: 100 }, host);
    expect(told).toEqual(['ready']);
    host.emit('SIGTERM');
    await end;
    expect(told).toEqual(['ready']);
  });

  it('ends at once on a second signal', async () => {
    const { server, log, url, letGo, running } = await openShop();
    const { host, codes } = newHost();
    const end = runUntilSignal({ server, log, opened: [], noticeMs: 0, graceMs: 5_000 }, host);
    const sale = fetch(`${url}/sale`);
    await running;
    host.emit('SIGINT');
    expect(codes).toEqual([]);
    host.emit('SIGTERM');
    expect(codes).toEqual([1]);
    letGo();
    await sale;
    await end;
  });

  it.each(['unhandledRejection', 'uncaughtException'])(
    'logs an %s and ends with 1',
    async (event) => {
      const { server, log, logText } = await openShop();
      const { host, codes } = newHost();
      const end = runUntilSignal({ server, log, opened: [], noticeMs: 0, graceMs: 100 }, host);
      host.emit(event, new Error('nobody caught me'));
      expect(codes).toEqual([1]);
      expect(logText()).toMatch(/nobody caught me/);
      host.emit('SIGTERM');
      await end;
    },
  );
});
