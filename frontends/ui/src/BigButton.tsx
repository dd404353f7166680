import type { ReactNode, Ref } from 'react';
import styles from './BigButton.module.css';

type Props = {
  readonly children: ReactNode;
  /** Such as the amount, at the right edge. */
  readonly aside?: ReactNode;
  readonly onClick: () => void;
  readonly tone?: 'primary' | 'plain' | 'danger';
  readonly isDisabled?: boolean;
  readonly isBusy?: boolean;
  /** The key that does the same. */
  readonly shortcut?: string;
  readonly ref?: Ref<HTMLButtonElement>;
};

/** The one thing to do next on a screen. */
export function BigButton(props: Props) {
  const { children, aside, onClick, tone = 'primary', shortcut, ref } = props;
  const { isDisabled = false, isBusy = false } = props;
  return (
    <button
      {...(ref ? { ref } : {})}
      type="button"
      className={styles['button']}
      data-tone={tone}
      disabled={isDisabled}
      aria-busy={isBusy}
      aria-keyshortcuts={shortcut}
      onClick={() => {
        if (!isBusy) onClick();
      }}
    >
      <span>{children}</span>
      {aside !== undefined && <span className={styles['aside']}>{aside}</span>}
      {shortcut !== undefined && (
        <kbd className={styles['key']} aria-hidden>
          {shortcut}
        </kbd>
      )}
    </button>
  );
}
