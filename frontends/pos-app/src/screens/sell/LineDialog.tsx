import { Button, SegmentedControl, Textarea } from '@mantine/core';
import { Dialog } from '@novapos/ui';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useAllowed } from '../../app/approval/Approvals.tsx';
import { KeysEndHere } from '../../app/keyboard/use-keyboard.tsx';
import { useReadable, useTill } from '../../app/till-context.tsx';
import type { CartLine } from '../../till/cart.ts';
import { DiscountForm } from './DiscountForm.tsx';
import { PriceForm } from './PriceForm.tsx';
import { QuantityForm } from './QuantityForm.tsx';
import styles from './LineDialog.module.css';

const parts = ['Quantity', 'Discount', 'Price', 'Note'] as const;
type Part = (typeof parts)[number];
type Props = { readonly lineKey: string; readonly onClose: () => void };

/** What can be done with a line. */
export function LineDialog({ lineKey, onClose }: Props) {
  const { cart } = useTill();
  const line = useReadable(cart.state).lines.find(({ key }) => key === lineKey);
  const [part, setPart] = useState<Part>('Quantity');
  if (!line) return null;
  return (
    <Dialog title={line.item.name} onClose={onClose}>
      <KeysEndHere />
      <SegmentedControl
        className={styles['parts'] ?? ''}
        fullWidth
        size="md"
        data={[...parts]}
        value={part}
        onChange={setPart}
        aria-label="What to change"
      />
      <LinePart part={part} line={line} onClose={onClose} />
      <Button
        variant="subtle"
        color="red"
        fullWidth
        className={styles['remove'] ?? ''}
        leftSection={<IconTrash size={20} aria-hidden />}
        onClick={() => {
          cart.remove(lineKey);
          onClose();
        }}
      >
        Remove the line
      </Button>
    </Dialog>
  );
}

type PartProps = { readonly part: Part; readonly line: CartLine; readonly onClose: () => void };

function LinePart({ part, line, onClose }: PartProps) {
  const { cart } = useTill();
  const allowed = useAllowed();
  const { currency } = useReadable(cart.state);
  const change = async (act: Parameters<typeof allowed>[0]) => {
    if (await allowed(act)) onClose();
  };
  if (part === 'Quantity') {
    return (
      <QuantityForm
        line={line}
        onDone={(milli) => void change(() => cart.setQuantity(line.key, milli))}
      />
    );
  }
  if (part === 'Discount') {
    return (
      <DiscountForm
        currency={currency}
        hasDiscount={line.discounts.length > 0}
        onDone={(discount) =>
          void change((approval) => cart.discountLine(line.key, discount, approval))
        }
      />
    );
  }
  if (part === 'Price') {
    return (
      <PriceForm
        line={line}
        currency={currency}
        onDone={(price) => void change((approval) => cart.overridePrice(line.key, price, approval))}
      />
    );
  }
  return <NoteForm line={line} onClose={onClose} />;
}

function NoteForm({ line, onClose }: Omit<PartProps, 'part'>) {
  const { cart } = useTill();
  const [note, setNote] = useState(line.note ?? '');
  return (
    <div className={styles['form']}>
      <Textarea
        label="Note on this line"
        maxLength={200}
        minRows={3}
        value={note}
        onChange={({ currentTarget }) => {
          setNote(currentTarget.value);
        }}
      />
      <Button
        onClick={() => {
          cart.setNote(line.key, note.trim() === '' ? null : note.trim());
          onClose();
        }}
      >
        Keep the note
      </Button>
    </div>
  );
}
