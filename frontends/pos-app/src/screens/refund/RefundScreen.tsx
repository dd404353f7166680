import { useState } from 'react';
import { Page } from '../../app/Page.tsx';
import { useReadable, useTill } from '../../app/till-context.tsx';
import { NeedsNetwork } from '../../app/NeedsNetwork.tsx';
import type { MadeRefund } from '../../till/refunds.ts';
import type { SoldOrder } from '../../till/sales.ts';
import { FindSale } from './FindSale.tsx';
import { RefundMade } from './RefundMade.tsx';
import { ReturnForm } from './ReturnForm.tsx';

/** Take goods back: the sale, the lines, the reason, the money; or exchange them for what is in the cart. */
export function RefundScreen() {
  const { status } = useTill();
  const { isOnline } = useReadable(status);
  const [order, setOrder] = useState<SoldOrder | null>(null);
  const [made, setMade] = useState<MadeRefund | null>(null);
  if (made) {
    return (
      <Page title="Refunded">
        <RefundMade made={made} currency={order?.currency ?? ''} />
      </Page>
    );
  }
  const title = order ? `Take back from ${order.receiptNumber}` : 'Refund or exchange';
  return (
    <Page title={title}>
      {isOnline ? (
        <Taking order={order} onOrder={setOrder} onMade={setMade} />
      ) : (
        <NeedsNetwork what="Taking goods back" />
      )}
    </Page>
  );
}

type TakingProps = {
  readonly order: SoldOrder | null;
  readonly onOrder: (order: SoldOrder | null) => void;
  readonly onMade: (made: MadeRefund) => void;
};

function Taking({ order, onOrder, onMade }: TakingProps) {
  if (!order) return <FindSale onFound={onOrder} />;
  return (
    <ReturnForm
      order={order}
      onMade={onMade}
      onLeave={() => {
        onOrder(null);
      }}
    />
  );
}
