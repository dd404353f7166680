import { readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

const ignored = new Set(['node_modules', 'dist']);

/** The files that a glob means, sorted; `**`, `*`, `?` and `{a,b}` are known. Hidden and installed files are passed over. */
export function filesOf(glob: string): readonly string[] {
  const pattern = glob.split(sep).join('/').replace(/^\.\//, '');
  const fixed = pattern.split('/').slice(0, -1);
  const firstOpen = fixed.findIndex((part) => /[*?{]/.test(part));
  const parts = firstOpen === -1 ? fixed : fixed.slice(0, firstOpen);
  const root = parts.join('/') || (pattern.startsWith('/') ? '/' : '.');
  const form = formOf(pattern);
  return filesBelow(root)
    .map((file) => file.replace(/^\.\//, ''))
    .filter((file) => form.test(file))
    .sort();
}

function filesBelow(folder: string): readonly string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const { name } = entry;
    if (name.startsWith('.')) return [];
    const path = folder === '.' ? name : join(folder, name).split(sep).join('/');
    if (entry.isDirectory()) return ignored.has(name) ? [] : filesBelow(path);
    return entry.isFile() ? [path] : [];
  });
}

function formOf(pattern: string): RegExp {
  const words = pattern.replaceAll(/\*\*\/|\*\*|\*|\?|\{[^}]*\}|[\\^$.|+()[\]]/g, (part) => {
    if (part === '**/') return '(?:[^/]+/)*';
    if (part === '**') return '.*';
    if (part === '*') return '[^/]*';
    if (part === '?') return '[^/]';
    if (part.startsWith('{')) return `(?:${part.slice(1, -1).split(',').map(escaped).join('|')})`;
    return escaped(part);
  });
  return new RegExp(`^${words}$`);
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.|?*+()[\]{}]/g, '\\$&');
}
