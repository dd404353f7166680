import { join } from 'node:path';
import {
  databaseSettings,
  defineSettings,
  readSettings,
  setting,
  type Environment,
} from '@novapos/chassis';
import { z } from 'zod';

const gateway = join(import.meta.dirname, '../../../gateway');

/** What this domain is told. */
export const integrationSettings = defineSettings({
  DATABASE_POOL_SIZE: databaseSettings.DATABASE_POOL_SIZE,
  SUPERGRAPH_FILE: setting(z.string().min(1).optional(), {
    description:
      'the composed supergraph that operations are checked by, read again when it changes; gateway/supergraph.graphql when not given',
    example: '/etc/novapos/supergraph.graphql',
  }),
  PARTNER_API_SCHEMA_FILE: setting(z.string().min(1).optional(), {
    description:
      'the schema that partners see, by which their operations are checked; gateway/partner-api-schema.graphql when not given',
    example: '/etc/novapos/partner-api-schema.graphql',
  }),
});

/** The settings; throws with all that is wrong. */
export function readIntegrationSettings(env: Environment) {
  return readSettings(integrationSettings, env);
}

/** Where the schemas lie that operations are checked by. */
export function graphFiles({
  SUPERGRAPH_FILE,
  PARTNER_API_SCHEMA_FILE,
}: Pick<
  ReturnType<typeof readIntegrationSettings>,
  'SUPERGRAPH_FILE' | 'PARTNER_API_SCHEMA_FILE'
>) {
  return {
    supergraph: SUPERGRAPH_FILE ?? join(gateway, 'supergraph.graphql'),
    partnerApiSchema: PARTNER_API_SCHEMA_FILE ?? join(gateway, 'partner-api-schema.graphql'),
  };
}
