import { moneyText } from './money-text.ts';
import styles from './Money.module.css';

type Props = {
  readonly minor: number;
  readonly currency: string;
  /** `display` fills a screen, for what must be read from afar. */
  readonly size?: 'text' | 'large' | 'display';
  readonly tone?: 'plain' | 'muted' | 'good';
};

/** An amount; its digits stand under each other. */
export function Money({ minor, currency, size = 'text', tone = 'plain' }: Props) {
  return (
    <span className={styles['money']} data-size={size} data-tone={tone}>
      {moneyText(minor, currency)}
    </span>
  );
}
