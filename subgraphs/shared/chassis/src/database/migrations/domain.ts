import { readdirSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the domains keep their schemas and migrations in this repository. */
export const prismaDirectoryHere = fileURLToPath(
  new URL('../../../../../../prisma', import.meta.url),
);

/** A domain's schema file and the folder of its migrations. */
export type DomainFiles = { readonly schema: string; readonly migrations: string };

/** Every domain that has a `schema.prisma`, in the order of the alphabet. */
export function listDomains(prismaDirectory: string = prismaDirectoryHere): readonly string[] {
  return readdirSync(prismaDirectory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .filter((name) => existsSync(join(prismaDirectory, name, 'schema.prisma')))
    .sort();
}

export function filesOf(
  domain: string,
  prismaDirectory: string = prismaDirectoryHere,
): DomainFiles {
  return {
    schema: join(prismaDirectory, domain, 'schema.prisma'),
    migrations: join(prismaDirectory, domain, 'migrations'),
  };
}

/** The role a domain's service connects as: it owns nothing and can't bypass row-level security. */
export function roleOf(domain: string): string {
  return `novapos_${domain}`;
}

/** The schemas in which a domain's unqualified names are looked up. */
export function searchPathOf(domain: string): string {
  return `${quoted(domain)}, public`;
}

/** A name as SQL takes it whatever it is; `order` is a reserved word. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
