import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readyAt, tableOf } from '../gateway/embedded/ready.ts';
import { shopsOf } from '../gateway/embedded/seed/shops.ts';

const file = join(import.meta.dirname, '../README.md');
const block = /(<!-- start-table -->)[^]*?(<!-- \/start-table -->)/;

// `npm run docs:readme` writes what `npm start` prints into the README.
const readme = readFileSync(file, 'utf8');
if (!block.test(readme)) throw new Error('README.md has no place for the table of the start.');
const ready = readyAt('http://127.0.0.1:8083', shopsOf('demo'));
const table = tableOf({ ...ready, posApp: 'http://127.0.0.1:3000' }).trim();
writeFileSync(file, readme.replace(block, `$1\n\n\`\`\`text\n${table}\n\`\`\`\n\n$2`));
