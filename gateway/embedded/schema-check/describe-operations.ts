import type { ComparedOperations } from './compare-operations.ts';
import type { ReliedOperation } from './relied-operation.ts';

const mostNamed = 10;

/** What to tell of operations: which are broken, and who meets each breaking change, given as `coordinate: words`. */
export function describeOperations(
  { invalid, metBy }: ComparedOperations,
  breaking: readonly string[],
  count: number,
): string {
  const met = breaking.map((line) => {
    const [coordinate = ''] = line.split(': ');
    return `  ${coordinate}: ${whoMeets(metBy(coordinate))}\n`;
  });
  return [
    section(
      'Breaking changes, and who meets them (they are refused unless they are declared)',
      met,
    ),
    section(
      'No longer valid, and refused: retire these operations, or keep what they ask for',
      invalid.map((line) => `  ${line}\n`),
    ),
    `${count} operations of clients were looked at; ${invalid.length === 0 ? 'all are' : 'not all are'} valid.\n`,
  ].join('');
}

function whoMeets(operations: readonly ReliedOperation[]): string {
  if (operations.length === 0) return 'no operation that is used';
  const names = operations.slice(0, mostNamed).map(({ client, name }) => `${client} (${name})`);
  const more = operations.length - names.length;
  return [...names, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `${title}:\n${lines.join('')}`;
}
