import { useEffect, useState } from 'react';
import { useAskApproval } from '../../app/approval/Approvals.tsx';
import { useTill } from '../../app/till-context.tsx';
import type { Approval } from '../../till/cart.ts';
import type { MadeRefund, ReturnLine, ReturnQuote, ReturnReason } from '../../till/refunds.ts';
import type { SoldOrder, Tender } from '../../till/sales.ts';

type Failed = { readonly problem: string; readonly requestId: string | null };

/** A refund while it is put together. */
export type Return = {
  readonly lines: readonly ReturnLine[];
  readonly setLine: (line: ReturnLine) => void;
  readonly reason: ReturnReason;
  readonly setReason: (reason: ReturnReason) => void;
  readonly note: string;
  readonly setNote: (note: string) => void;
  readonly quote: ReturnQuote | null;
  readonly failed: Failed | null;
  readonly isBusy: boolean;
  /** Give the money back. */
  readonly refund: () => Promise<void>;
  /** Take back and sell the cart; the tenders pay the difference. */
  readonly exchange: (tenders: readonly Tender[]) => Promise<void>;
};

/** Put a refund together; every figure of it is asked for anew when its lines change. */
export function useReturn(order: SoldOrder, onMade: (made: MadeRefund) => void): Return {
  const { refunds } = useTill();
  const ask = useAskApproval();
  const [lines, setLines] = useState<readonly ReturnLine[]>([]);
  const [reason, setReason] = useState<ReturnReason>('CHANGED_MIND');
  const [note, setNote] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const { quote, failed, setFailed } = useQuote(order, lines);

  const approved = async (): Promise<Approval | null | 'nobody'> => {
    const grant = quote?.missingGrant ?? null;
    if (grant === null) return null;
    const problem = quote?.objections[0] ?? 'You may not take goods back.';
    return (await ask({ grant, problem })) ?? 'nobody';
  };
  const make = async (send: (approval: Approval | null) => ReturnType<typeof refunds.refund>) => {
    const approval = await approved();
    if (approval === 'nobody') return;
    setIsBusy(true);
    const answer = await send(approval);
    setIsBusy(false);
    if ('refund' in answer) onMade(answer.refund);
    else setFailed(answer);
  };
  const request = { orderId: order.orderId, lines, reason, note: note.trim() || null };
  return {
    lines,
    setLine(line) {
      setLines((before) => {
        const others = before.filter(({ number }) => number !== line.number);
        return line.quantityMilli > 0 ? [...others, line] : others;
      });
    },
    reason,
    setReason,
    note,
    setNote,
    quote,
    failed,
    isBusy,
    refund: () => make((approval) => refunds.refund({ ...request, approval })),
    exchange: (tenders) => make((approval) => refunds.exchange({ ...request, approval, tenders })),
  };
}

function useQuote({ orderId }: SoldOrder, lines: readonly ReturnLine[]) {
  const { refunds } = useTill();
  const [quote, setQuote] = useState<ReturnQuote | null>(null);
  const [failed, setFailed] = useState<Failed | null>(null);
  useEffect(() => {
    let isCurrent = true;
    setQuote(null);
    if (lines.length === 0) return undefined;
    void refunds.quote(orderId, lines).then((answer) => {
      if (!isCurrent) return;
      setQuote('quote' in answer ? answer.quote : null);
      setFailed('quote' in answer ? null : answer);
    });
    return () => {
      isCurrent = false;
    };
  }, [refunds, orderId, lines]);
  return { quote, failed, setFailed };
}
