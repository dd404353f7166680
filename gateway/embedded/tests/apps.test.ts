import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { operationChecker } from '@novapos/graph';
import { readManifestFile } from '../../pq/read-manifest-file.ts';
import { platformApps } from '../apps/apps.ts';
import { writeManifest } from '../apps/write-manifest.ts';

const checker = operationChecker({
  supergraphSdl: readFileSync(join(import.meta.dirname, '../../supergraph.graphql'), 'utf8'),
});

describe.each(platformApps)('the operations of $client', (app) => {
  it('are all in the committed manifest, by the ids that the app sends', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'novapos-apps-'));
    const made = { manifest: join(folder, 'operations.json'), ids: join(folder, 'ids.ts') };
    await writeManifest({ ...app, ...made }, () => undefined);
    expect(readFileSync(app.manifest, 'utf8')).toBe(readFileSync(made.manifest, 'utf8'));
    expect(readFileSync(app.ids, 'utf8')).toBe(readFileSync(made.ids, 'utf8'));
  });

  it.each(readManifestFile(app.manifest))('can be registered: $name', (operation) => {
    expect(checker.check(operation)).not.toHaveProperty('reasons');
  });
});
