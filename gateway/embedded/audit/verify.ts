import { readFile } from 'node:fs/promises';
import type { Trails } from '@novapos/audit';

type Print = (line: string) => void;
type Asked = {
  readonly tenantId: string | null;
  readonly witness: string | null;
  readonly isJson: boolean;
};

/** Verify and print what was found, a tenant at a time; whether all is well. */
export async function verify(trails: Trails, asked: Asked, print: Print): Promise<boolean> {
  const witnesses = asked.witness === null ? [] : await linesOf(asked.witness);
  let isFine = true;
  for await (const verified of trails.verify(asked.tenantId, witnesses)) {
    const { tenantId, records, firstSequence, lastSequence, faults, faultCount } = verified;
    if (faultCount > 0) isFine = false;
    if (asked.isJson) {
      print(JSON.stringify(verified));
      continue;
    }
    const span =
      firstSequence === null ? 'no records' : `records ${firstSequence} to ${lastSequence}`;
    const verdict = faultCount === 0 ? 'fine' : `${faultCount} faults in ${records} records`;
    print(`${tenantId}  ${span}: ${verdict}`);
    for (const { fault, sequence, message } of faults)
      print(`  ${fault} at record ${sequence}: ${message}`);
  }
  return isFine;
}

async function linesOf(file: string): Promise<readonly string[]> {
  const text = await readFile(file, 'utf8');
  return text.split('\n').filter((line) => line.trim() !== '');
}
