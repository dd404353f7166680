import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const machinePath = new RegExp(`(^|[^\\w.~-])/(${['work', 'root', 'tmp'].join('|')})/`);
const registryHost = new RegExp(
  `\\b(${['registry\\.npmjs\\.', 'registry\\.yarnpkg\\.', 'npm\\.pkg\\.github\\.', 'repo\\d?\\.maven\\.', 'pypi\\.'].join('|')})`,
);
// Tests may invent paths.
const exempt = /(^|\/)tests\/|\.test\.ts$/;

// `npm run check:words` fails when a committed file names a path of somebody's machine or a package registry.
const found = committedFiles().flatMap(faultsIn);
if (found.length > 0) {
  process.stderr.write(`These name a machine's path or a package registry:\n${found.join('\n')}\n`);
  process.exitCode = 1;
}

function committedFiles(): readonly string[] {
  const words = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const list = execFileSync('git', words, { cwd: root, encoding: 'utf8' });
  return list.split('\0').filter((file) => file !== '' && !exempt.test(file));
}

function faultsIn(file: string): readonly string[] {
  const lines = textOf(file).split('\n');
  return lines.flatMap((line, index) =>
    machinePath.test(line) || registryHost.test(line) ? [`  ${file}:${index + 1}`] : [],
  );
}

// A file that is listed and was deleted since says nothing.
function textOf(file: string): string {
  try {
    return readFileSync(join(root, file), 'utf8');
  } catch {
    return '';
  }
}
