import { addPublicFiles, type PublicFiles } from './public-files.ts';
import { newServer } from './tests/examples.ts';

const files: PublicFiles = {
  '/images/:tenantId/:name': async ({ tenantId, name }) =>
    tenantId === 'ours' && name === 'a.png'
      ? { contentType: 'image/png', bytes: Uint8Array.of(0x89, 0x50) }
      : null,
};

describe('a file that never changes', () => {
  it('is fetched by whoever knows its path, kept for good, and does nothing by itself', async () => {
    const { app, listen } = newServer();
    addPublicFiles(app, files);
    const url = await listen();
    const answer = await fetch(`${url}/images/ours/a.png`);
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/png',
      'content-length': '2',
      'cache-control': 'public, max-age=31536000, immutable',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    });
    expect([...new Uint8Array(await answer.arrayBuffer())]).toEqual([0x89, 0x50]);
    await app.close();
  });

  it.each(['/images/ours/b.png', '/images/theirs/a.png', '/images/ours', '/images/%2e%2e/a.png'])(
    'is not there under another path: %s',
    async (path) => {
      const { app, listen } = newServer();
      addPublicFiles(app, files);
      const answer = await fetch(`${await listen()}${path}`);
      expect(answer.status).toBe(404);
      expect(answer.headers.get('cache-control')).not.toMatch(/public/);
      await app.close();
    },
  );
});
