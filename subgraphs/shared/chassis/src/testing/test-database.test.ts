import pg from 'pg';
import { createTestDatabase } from './test-database.ts';
import { listDomains } from '../database/migrations/index.ts';

describe('a test database', () => {
  it('is a fresh one for each who asks, with a way in for every domain', async () => {
    const [first, second] = await Promise.all([createTestDatabase(), createTestDatabase()]);
    expect(first.adminUrl).not.toBe(second.adminUrl);
    for (const domain of listDomains()) {
      const client = new pg.Client(first.urlFor(domain));
      await client.connect();
      const { rows } = await client.query<{ path: string }>('SHOW search_path');
      await client.end();
      expect(Object.values(rows[0] ?? {})).toEqual([expect.stringMatching(/, public$/)]);
    }
    await Promise.all([first.drop(), second.drop()]);
  });
});
