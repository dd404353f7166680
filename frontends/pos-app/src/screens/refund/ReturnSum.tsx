import { Button } from '@mantine/core';
import { BigButton, ErrorNote, Money } from '@novapos/ui';
import { IconInfoCircle } from '@tabler/icons-react';
import { useReadable, useTill } from '../../app/till-context.tsx';
import type { ReturnQuote } from '../../till/refunds.ts';
import { simulatedCard } from '../pay/simulated-card.ts';
import { tenderText } from '../pay/tender-text.ts';
import type { Return } from './use-return.ts';
import styles from './Refund.module.css';

type Props = { readonly taking: Return; readonly currency: string };

/** What goes back and by which means, what speaks against it, and the decision. */
export function ReturnSum({ taking, currency }: Props) {
  const { cart } = useTill();
  const { lines, totalMinor } = useReadable(cart.state);
  const { quote, failed, isBusy } = taking;
  return (
    <>
      {quote && <Quote quote={quote} currency={currency} />}
      {failed && <ErrorNote requestId={failed.requestId}>{failed.problem}</ErrorNote>}
      <BigButton
        onClick={() => void taking.refund()}
        isDisabled={quote === null}
        isBusy={isBusy}
        aside={quote ? <Money minor={quote.totalMinor} currency={currency} /> : undefined}
      >
        Refund
      </BigButton>
      {quote && lines.length > 0 && (
        <Exchange
          taking={taking}
          currency={currency}
          differenceMinor={totalMinor - quote.totalMinor}
          cashMinor={cart.cashDue(totalMinor - quote.totalMinor)}
        />
      )}
      {lines.length === 0 && (
        <p className={styles['note']}>
          For an exchange, put the new articles into the cart first, then come here.
        </p>
      )}
    </>
  );
}

function Quote({ quote, currency }: { readonly quote: ReturnQuote; readonly currency: string }) {
  return (
    <div className={styles['quote']} role="status">
      {quote.tenders.map(({ type, amountMinor, cardLast4 }, index) => (
        <p key={`${index}-${type}`} className={styles['back']}>
          <span>
            Back by {tenderText(type).toLowerCase()}
            {cardLast4 === null ? '' : ` …${cardLast4}`}
          </span>
          <Money minor={amountMinor} currency={currency} />
        </p>
      ))}
      {quote.objections.map((objection) => (
        <p key={objection} className={styles['objection']}>
          <IconInfoCircle size={20} aria-hidden /> {objection}
        </p>
      ))}
      {quote.missingGrant !== null && (
        <p className={styles['objection']}>
          <IconInfoCircle size={20} aria-hidden /> A manager must allow it by their PIN.
        </p>
      )}
    </div>
  );
}

type ExchangeProps = Props & { readonly differenceMinor: number; readonly cashMinor: number };

function Exchange({ taking, currency, differenceMinor, cashMinor }: ExchangeProps) {
  if (differenceMinor <= 0) {
    return (
      <Button variant="default" loading={taking.isBusy} onClick={() => void taking.exchange([])}>
        Exchange for the cart, give back <Money minor={-differenceMinor} currency={currency} />
      </Button>
    );
  }
  return (
    <div className={styles['exchange']}>
      <p className={styles['note']}>Exchange for the cart; the customer pays the difference:</p>
      <Button
        variant="default"
        loading={taking.isBusy}
        onClick={() => void taking.exchange([{ type: 'CASH', tenderedMinor: cashMinor }])}
      >
        Cash&nbsp;
        <Money minor={cashMinor} currency={currency} />
      </Button>
      <Button
        variant="default"
        loading={taking.isBusy}
        onClick={() =>
          void taking.exchange([
            { type: 'CARD', amountMinor: differenceMinor, cardToken: simulatedCard() },
          ])
        }
      >
        Card&nbsp;
        <Money minor={differenceMinor} currency={currency} />
      </Button>
    </div>
  );
}
