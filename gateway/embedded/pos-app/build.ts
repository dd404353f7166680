import { bundlePosApp, isBundleFresh } from './bundle-pos-app.ts';

// After an install the till is bundled, so that the first start has nothing to wait for.
try {
  if (!(await isBundleFresh())) await bundlePosApp();
} catch (error) {
  // Without the tools of development there is nothing to bundle with; the start says so again.
  process.stderr.write(`The till was not bundled: ${String(error)}\n`);
}
