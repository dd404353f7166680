import { EventEmitter, once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { addDownloads, type Downloads } from './downloads.ts';
import { newServer } from './tests/examples.ts';

async function serving(downloads: Downloads) {
  const { app, listen } = newServer();
  addDownloads(app, downloads);
  return { app, url: await listen() };
}

describe('a download', () => {
  it('is fetched by whoever has the link, as a file that nobody keeps', async () => {
    const { app, url } = await serving({
      '/exports/sales.csv': async ({ token }) => ({
        contentType: 'text/csv; charset=utf-8',
        fileName: 'sales.csv',
        body: texts('a,b\r\n', `${token ?? ''},2\r\n`),
      }),
    });
    const answer = await fetch(`${url}/exports/sales.csv?token=x`);
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="sales.csv"',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    expect(await answer.text()).toBe('a,b\r\nx,2\r\n');
    await app.close();
  });

  it('is not found where the link opens nothing', async () => {
    const { app, url } = await serving({ '/exports/sales.csv': async () => null });
    const answer = await fetch(`${url}/exports/sales.csv?token=a&token=b`);
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
    await app.close();
  });

  it('is read no faster than it is fetched, and no further once nobody fetches it', async () => {
    const made = { parts: 0 };
    const ended = new EventEmitter();
    async function* endless() {
      try {
        for (;;) {
          made.parts += 1;
          yield 'x'.repeat(100_000);
        }
      } finally {
        ended.emit('end');
      }
    }
    const { app, url } = await serving({
      '/exports/endless.csv': async () => ({
        contentType: 'text/csv',
        fileName: 'endless.csv',
        body: endless(),
      }),
    });
    const asking = get(`${url}/exports/endless.csv`, { agent: false });
    const [answer] = (await once(asking, 'response')) as [IncomingMessage];
    await once(answer, 'readable');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(made.parts).toBeLessThan(500);
    const hasEnded = once(ended, 'end');
    answer.destroy();
    await hasEnded;
    await app.close();
  });
});

async function* texts(...parts: readonly string[]) {
  yield* parts;
}
