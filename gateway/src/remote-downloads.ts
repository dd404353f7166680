import type { Download, Downloads } from '@novapos/chassis';
import { request } from 'undici';

/** The files that domains make, by the path at which the gateway and the domain answer them. */
const paths: Readonly<Record<string, string>> = {
  '/exports/analytics/sales.csv': 'analytics',
  '/exports/integration/usage.csv': 'integration',
};

/** Files of domains in other processes, fetched from them while they are read. */
export function remoteDownloads(urls: readonly (readonly [string, string])[]): Downloads {
  const origins = new Map(urls.map(([name, url]) => [name, new URL(url).origin]));
  const files = Object.entries(paths).flatMap(([path, domain]) => {
    const origin = origins.get(domain);
    return origin === undefined ? [] : [[path, fetching(`${origin}${path}`)] as const];
  });
  return Object.fromEntries(files);
}

const fileName = /filename="([\w.-]+)"/;

function fetching(url: string) {
  return async (query: Readonly<Record<string, string>>): Promise<Download | null> => {
    const { statusCode, headers, body } = await request(url, { query });
    if (statusCode !== 200) {
      await body.dump();
      if (statusCode === 404) return null;
      throw new Error(`a download was answered with status ${statusCode}`);
    }
    return {
      contentType: String(headers['content-type']),
      fileName: fileName.exec(String(headers['content-disposition']))?.[1] ?? 'export',
      body: body.setEncoding('utf8'),
    };
  };
}
