import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { breakingChanges, eventContracts, eventSchemas, type EventSchemas } from '@novapos/kernel';
import { format } from 'prettier';

const file = join(import.meta.dirname, '../../subgraphs/shared/kernel/released-events.json');

// `npm run events:check` compares the contracts of events with the released ones. `npm run events:release`
// makes the present ones the released ones; where that would break readers, only with `-- --anyway`.
const present = eventSchemas(eventContracts);
const released = JSON.parse(readFileSync(file, 'utf8')) as EventSchemas;
const breaking = breakingChanges(released, present);
const isRelease = process.argv.includes('--release');
const isRefused = breaking.length > 0 && !(isRelease && process.argv.includes('--anyway'));

if (isRefused) {
  process.stderr.write(refusalOf(breaking));
  process.exitCode = 1;
} else if (isRelease) {
  const json = await format(JSON.stringify(present), { parser: 'json', printWidth: 100 });
  writeFileSync(file, json);
  process.stdout.write(`The present ${eventContracts.length} events are the released ones now.\n`);
} else {
  const names = Object.keys(present).filter((name) => !(name in released));
  const fresh = names.length === 0 ? '' : `Not released yet: ${names.join(', ')}.\n`;
  process.stdout.write(`${fresh}No published event was broken.\n`);
}

function refusalOf(changes: readonly string[]): string {
  return `Breaking, and refused:
${changes.map((change) => `  ${change}\n`).join('')}
Who hears these events, or reads them again from the log, would break. Give a field that is new \`.optional()\`;
for anything else say a new version beside the old one (\`.v2\`) until nobody hears the old one.
`;
}
