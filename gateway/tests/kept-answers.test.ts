import { anAppsOperation, changedOperations } from './partners-domain.ts';
import {
  acme,
  appsQuery,
  byId,
  hash,
  opened,
  partnersQuery,
  signedIn,
} from './persisted-support.ts';
import { read } from './start-gateway.ts';

describe('a query by GET and id', () => {
  const urlOf = (base: string, id: string, more = '') => {
    const extensions = JSON.stringify(byId(id).extensions);
    return `${base}/graphql?extensions=${encodeURIComponent(extensions)}${more}`;
  };
  const headers = { 'apollo-require-preflight': '1', ...signedIn };

  it('can be kept by who asked, and is not sent again while it holds', async () => {
    const gateway = await opened('ids');
    const first = await fetch(urlOf(gateway.url, hash(appsQuery)), { headers });
    expect(first.status).toBe(200);
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    expect(first.headers.get('vary')).toMatch(/Authorization, X-Api-Key, Accept$/);
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^"[\w-]{43}"$/);
    const again = await fetch(urlOf(gateway.url, hash(appsQuery)), {
      headers: { ...headers, 'if-none-match': `"other", ${tag}` },
    });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    expect(again.headers.get('etag')).toBe(tag);
    const other = await fetch(urlOf(gateway.url, hash(appsQuery)), {
      headers: { 'apollo-require-preflight': '1', 'if-none-match': tag },
    });
    expect(other.status).toBe(200);
    expect(other.headers.get('etag')).not.toBe(tag);
  });

  it('has another tag in another type, and takes variables from the URL', async () => {
    const gateway = await opened('ids');
    const url = urlOf(gateway.url, hash(partnersQuery), '&variables=%7B%22id%22%3A%22v-4%22%7D');
    const tags = await Promise.all(
      ['application/json', 'application/graphql-response+json'].map(async (accept) => {
        const response = await fetch(url, {
          headers: { 'x-api-key': acme.shown, accept, 'content-type': 'application/json' },
        });
        expect(await response.json()).toEqual({
          data: { variant: { id: 'v-4', name: 'Variant v-4' } },
        });
        return response.headers.get('etag');
      }),
    );
    expect(new Set(tags).size).toBe(2);
  });

  it('is not kept when it failed, nor when it was asked by text or by POST', async () => {
    const gateway = await opened('off');
    const failed = await fetch(urlOf(gateway.url, 'f'.repeat(64)), { headers });
    expect(failed.headers.get('cache-control')).toBe('no-store');
    const partial = 'query Partial { viewer { kind } variant(id: "coded") { name } }';
    gateway.domain.register(anAppsOperation(partial));
    gateway.bus.say(changedOperations());
    let response = await fetch(urlOf(gateway.url, hash(partial)), { headers });
    while (response.status === 404)
      response = await fetch(urlOf(gateway.url, hash(partial)), { headers });
    expect(response.headers.get('cache-control')).toBe('no-store');
    const text = await fetch(`${gateway.url}/graphql?query=${encodeURIComponent(appsQuery)}`, {
      headers,
    });
    expect(text.headers.get('cache-control')).toBe('no-store');
    const post = await gateway.ask(byId(hash(appsQuery)), signedIn);
    expect(post.headers.get('cache-control')).toBe('no-store');
    expect(post.headers.get('etag')).toBeNull();
  });

  it('is blocked when another site could have made the browser send it', async () => {
    const gateway = await opened('ids');
    const { status, code } = await read(await fetch(urlOf(gateway.url, hash(appsQuery))));
    expect({ status, code }).toEqual({ status: 400, code: 'BAD_REQUEST' });
  });

  it('never changes anything', async () => {
    const gateway = await opened('ids');
    const signIn = 'mutation SignIn { signIn(pin: "1") }';
    gateway.domain.register(anAppsOperation(signIn));
    gateway.bus.say(changedOperations());
    let status = 404;
    while (status === 404)
      status = (await fetch(urlOf(gateway.url, hash(signIn)), { headers })).status;
    expect(status).toBe(405);
  });
});
