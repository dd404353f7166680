import type { Logger } from 'pino';
import { bundleFolder, bundlePosApp, isBundleFresh } from './bundle-pos-app.ts';
import { servePosApp, type ServedPosApp } from './serve-pos-app.ts';

/** The till while its bundle is made ready. */
export type PosAppReadying = {
  /** Serve it before this gateway; null where there is no bundle, which was said then. */
  readonly serve: (options: ServeOptions) => Promise<ServedPosApp | null>;
};

type ServeOptions = {
  readonly gateway: string;
  readonly host: string;
  readonly port: number;
  readonly log: Logger;
};

/** See that the till's bundle is there and fresh, beside whatever else is started. */
export function readyPosApp(report: (text: string) => void): PosAppReadying {
  const bundled = bundle(report);
  return {
    async serve(options) {
      if (!(await bundled)) return null;
      return servePosApp({ ...options, folder: bundleFolder });
    },
  };
}

async function bundle(report: (text: string) => void): Promise<boolean> {
  try {
    if (await isBundleFresh()) return true;
    report('Bundling the till');
    await bundlePosApp();
    return true;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    report(`The till is not served, since it could not be bundled: ${reason}`);
    return false;
  }
}
