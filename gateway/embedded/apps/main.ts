import { platformApps } from './apps.ts';
import { writeManifest } from './write-manifest.ts';

// `npm run operations` writes the manifests of the platform's own apps.
for (const app of platformApps) {
  await writeManifest(app, (line) => {
    process.stdout.write(`${line}\n`);
  });
}
