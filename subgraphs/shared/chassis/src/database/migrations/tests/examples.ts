import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

export const tenantA = '018f0000-0000-7000-8000-00000000000a';
export const tenantB = '018f0000-0000-7000-8000-00000000000b';

const header = 'datasource db {\n  provider = "postgresql"\n}\n';

/** A till's orders and an append-only ledger; `extra` lands inside the model of an order. */
export function shopSchema(extra = ''): string {
  return `${header}
model Order {
  tenantId String @map("tenant_id") @db.Uuid
  id       String @db.Uuid
  name     String
  ${extra}

  @@id([tenantId, id])
  @@index([tenantId(ops: raw("uuid_ops")), name(ops: raw("gin_trgm_ops"))], type: Gin)
  @@map("orders")
}

/// What happened to the stock.
/// @append-only
model Movement {
  tenantId String @map("tenant_id") @db.Uuid
  id       BigInt @default(autoincrement())
  quantity Int

  @@id([tenantId, id])
  @@map("movements")
}
`;
}

/** A folder of domains, as `prisma/` is one. */
export type PrismaFolder = {
  readonly directory: string;
  readonly writeSchema: (domain: string, schema: string) => void;
  readonly writeMigration: (domain: string, name: string, sql: string) => void;
  readonly remove: () => void;
};

export function aPrismaFolder(): PrismaFolder {
  const directory = mkdtempSync(join(tmpdir(), 'novapos-prisma-'));
  return {
    directory,
    writeSchema: (domain, schema) => {
      mkdirSync(join(directory, domain), { recursive: true });
      writeFileSync(join(directory, domain, 'schema.prisma'), schema);
    },
    writeMigration: (domain, name, sql) => {
      const folder = join(directory, domain, 'migrations', name);
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'migration.sql'), sql);
    },
    remove: () => {
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** Runs statements one after another on one connection; answers with the rows of the last. */
export async function runSql(
  url: string,
  ...statements: readonly string[]
): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    let rows: readonly Record<string, unknown>[] = [];
    for (const statement of statements) {
      rows = (await client.query<Record<string, unknown>>(statement)).rows;
    }
    return rows;
  } finally {
    await client.end();
  }
}
