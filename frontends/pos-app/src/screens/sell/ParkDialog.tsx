import { Button, TextInput } from '@mantine/core';
import { Dialog, ErrorNote } from '@novapos/ui';
import { useState, type SubmitEvent } from 'react';
import { KeysEndHere } from '../../app/keyboard/use-keyboard.tsx';
import { useSay } from '../../app/say/Saying.tsx';
import { useReadable, useTill } from '../../app/till-context.tsx';

type Failed = { readonly problem: string; readonly requestId: string | null };

/** Put the cart aside under a name that is found again. */
export function ParkDialog({ onClose }: { readonly onClose: () => void }) {
  const { parked, cart } = useTill();
  const { customer } = useReadable(cart.state);
  const say = useSay();
  const [label, setLabel] = useState(customer?.name ?? '');
  const [failed, setFailed] = useState<Failed | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const park = async (event: SubmitEvent) => {
    event.preventDefault();
    setIsBusy(true);
    const refused = await parked.park(label.trim());
    setIsBusy(false);
    setFailed(refused);
    if (refused) return;
    say('Parked. F7 shows parked carts.', 'good');
    onClose();
  };
  return (
    <Dialog title="Park the cart" onClose={onClose} size="sm" focus="inside">
      <KeysEndHere />
      <form onSubmit={(event) => void park(event)}>
        <TextInput
          label="Found again by"
          placeholder="Such as “blue jacket”"
          required
          withAsterisk={false}
          maxLength={60}
          data-autofocus
          value={label}
          onChange={({ currentTarget }) => {
            setLabel(currentTarget.value);
          }}
        />
        {failed && <ErrorNote requestId={failed.requestId}>{failed.problem}</ErrorNote>}
        <Button type="submit" fullWidth mt="md" loading={isBusy}>
          Park
        </Button>
      </form>
    </Dialog>
  );
}
