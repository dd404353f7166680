import type { PublicFile, PublicFiles } from '@novapos/chassis';
import { request } from 'undici';

/** The files of domains that anyone may fetch, by the pattern at which the gateway and the domain answer them. */
const patterns: Readonly<Record<string, string>> = { '/images/:tenantId/:name': 'product' };

/** A part of a path that leads nowhere else. */
const plainPart = /^[\w-][\w.-]*$/;
const largestBytes = 1_048_576;
const patienceMs = 5_000;

/** Files of domains in other processes. */
export function remoteFiles(urls: readonly (readonly [string, string])[]): PublicFiles {
  const origins = new Map(urls.map(([name, url]) => [name, new URL(url).origin]));
  const files = Object.entries(patterns).flatMap(([pattern, domain]) => {
    const origin = origins.get(domain);
    return origin === undefined ? [] : [[pattern, fetching(origin, pattern)] as const];
  });
  return Object.fromEntries(files);
}

function fetching(origin: string, pattern: string) {
  return async (parts: Readonly<Record<string, string>>): Promise<PublicFile | null> => {
    if (!Object.values(parts).every((part) => plainPart.test(part))) return null;
    const path = pattern.replaceAll(/:(\w+)/g, (_part, name: string) => parts[name] ?? '');
    const { statusCode, headers, body } = await request(`${origin}${path}`, {
      headersTimeout: patienceMs,
      bodyTimeout: patienceMs,
    });
    if (statusCode !== 200 || Number(headers['content-length'] ?? 0) > largestBytes) {
      await body.dump();
      if (statusCode === 404) return null;
      throw new Error(`a file was answered with status ${statusCode}`);
    }
    const bytes = new Uint8Array(await body.arrayBuffer());
    return { contentType: String(headers['content-type']), bytes };
  };
}
