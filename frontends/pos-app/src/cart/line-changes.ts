import type { Cart, Refused } from '../till/cart.ts';
import { discountRefusal, keptApproval, priceRefusal, tidy, type Holds } from './by-hand.ts';
import { noteToKeep, quantityObjection } from './check-draft.ts';
import { withItem, withLine, withoutLine, type Change, type DraftLine } from './draft.ts';

type LineChanges = Pick<
  Cart,
  'add' | 'setQuantity' | 'remove' | 'setNote' | 'discountLine' | 'overridePrice'
>;

const one = 1000;

/** The changes of a cart's lines: each is one step, made whole or refused. */
export function lineChanges(change: (make: Change) => Refused | null, holds: Holds): LineChanges {
  const changeLine = (key: string, make: (line: DraftLine) => DraftLine | Refused) =>
    change((draft) => {
      const line = draft.lines.find((each) => each.key === key);
      if (!line) return gone;
      const made = make(line);
      return 'problem' in made ? made : withLine(draft, made);
    });
  const remove = (key: string) =>
    change((draft) => (hasLine(draft, key) ? withoutLine(draft, key) : gone)) &&
    // What is left may be less than the discount on all of it: then that goes too.
    change((draft) =>
      hasLine(draft, key)
        ? { ...withoutLine(draft, key), discount: null, discountApproval: null }
        : gone,
    );
  return {
    add: (item, scanned) => {
      let key = '';
      const refused = change((draft) => {
        const added = withItem(draft, item, scanned);
        key = added.key;
        const line = added.draft.lines.find((each) => each.key === key);
        const problem = line ? quantityObjection(item, line.quantityMilli) : null;
        return problem === null ? added.draft : { problem };
      });
      return refused ?? key;
    },
    setQuantity: (key, quantityMilli) =>
      quantityMilli === 0
        ? remove(key)
        : changeLine(key, (line) => inQuantity(line, quantityMilli)),
    remove: (key) => {
      remove(key);
    },
    setNote: (key, note) => {
      changeLine(key, (line) => ({ ...line, note: noteToKeep(note) }));
    },
    discountLine: (key, discount, approval) =>
      discountRefusal(discount, approval, holds) ??
      changeLine(key, (line) => ({
        ...line,
        discount: tidy(discount),
        discountApproval: keptApproval(discount, approval),
      })),
    overridePrice: (key, price, approval) =>
      priceRefusal(price, approval, holds) ??
      changeLine(key, (line) => ({
        ...line,
        override: tidy(price),
        overrideApproval: keptApproval(price, approval),
      })),
  };
}

const gone: Refused = { problem: 'This line is no longer in the cart.' };

function hasLine({ lines }: Parameters<Change>[0], key: string): boolean {
  return lines.some((line) => line.key === key);
}

function inQuantity(line: DraftLine, quantityMilli: number): DraftLine | Refused {
  if (line.embeddedTotalMinor !== null && quantityMilli !== one) {
    return { problem: 'The price on a label is for one: scan each label.' };
  }
  const problem = quantityObjection(line.item, quantityMilli);
  return problem === null ? { ...line, quantityMilli } : { problem };
}
