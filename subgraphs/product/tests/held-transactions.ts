import pg from 'pg';
import { ours } from './examples.ts';
import type { StartedProduct } from './start-product.ts';

/** A transaction that is held open, as the domain's own role. */
export type Held = {
  readonly run: (text: string, values?: readonly unknown[]) => Promise<void>;
  readonly end: (how: 'commit' | 'rollback') => Promise<void>;
};

/** A connection on which transactions are held open, one after the other. */
export async function aConnection({ database }: StartedProduct) {
  const options = '-c search_path=product,public';
  const client = new pg.Client({ connectionString: database.urlFor('product'), options });
  await client.connect();
  return {
    async begin(): Promise<Held> {
      await client.query(`begin; select set_config('app.tenant_id', '${ours}', true)`);
      return {
        run: async (text, values = []) => {
          await client.query(text, [...values]);
        },
        end: async (how) => {
          await client.query(how);
        },
      };
    },
    close: () => client.end(),
  };
}
