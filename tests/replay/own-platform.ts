import { startEmbedded } from '../../gateway/embedded/start-embedded.ts';
import type { Platform } from './replay.ts';

type OwnPlatform = {
  /** Where its data are kept. */
  readonly dataDirectory: string;
  readonly isFresh: boolean;
  readonly report: (text: string) => void;
};

/** Start an installation without a shop, let it be used, and stop it. */
export async function withOwnPlatform<Result>(
  { dataDirectory, isFresh, report }: OwnPlatform,
  work: (platform: Platform) => Promise<Result>,
): Promise<Result> {
  const installation = await startEmbedded({
    dataDirectory,
    port: 0,
    seed: 'none',
    fresh: isFresh,
    report,
  });
  try {
    const { graphql, tenants } = installation.ready;
    const operator = tenants[0]?.signIns.find(({ role }) => role === 'super_admin');
    if (!operator) throw new Error('the installation names nobody who may open a tenant');
    return await work({ url: graphql, operator });
  } finally {
    await installation.close();
  }
}
