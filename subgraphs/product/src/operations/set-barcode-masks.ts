import { accept, refuse, type Decision } from '@novapos/kernel';
import { readMask } from '../domain/scanned-code.ts';
import type { Problem, ProductDetailsInvalid } from '../domain/refusals.ts';

const mostMasks = 20;

type ReplaceMasks = (masks: readonly string[]) => Promise<void>;

/** Put these masks in place of the present ones; answers them. They are tried in this order. */
export async function setBarcodeMasks(
  replace: ReplaceMasks,
  masks: readonly string[],
): Promise<Decision<readonly string[], ProductDetailsInvalid>> {
  const problems = problemsOf(masks);
  if (problems.length > 0) return refuse({ kind: 'ProductDetailsInvalid', problems });
  await replace(masks);
  return accept(masks);
}

function problemsOf(masks: readonly string[]): readonly Problem[] {
  if (masks.length > mostMasks)
    return [{ field: 'masks', message: `Use at most ${mostMasks} masks.` }];
  return masks.flatMap((mask, index) => {
    const field = `masks.${index}`;
    if (masks.indexOf(mask) < index) return [{ field, message: 'This mask is there twice.' }];
    if (readMask(mask) !== null) return [];
    const message = 'A mask has 13 signs: digits, then I, V, W or P, and C, such as 21IIIIIWWWWWC.';
    return [{ field, message }];
  });
}
