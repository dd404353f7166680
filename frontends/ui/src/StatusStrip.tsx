import { Fragment, type ReactNode } from 'react';
import styles from './StatusStrip.module.css';

/** One thing worth knowing at any moment. */
export type StatusNote = {
  readonly key: string;
  readonly tone: 'good' | 'warn' | 'bad' | 'plain';
  readonly icon?: ReactNode;
  readonly text: string;
  /** What goes on after the text; read, but not drawn, where there is no room. */
  readonly more?: string;
  /** Left out where there is no room. */
  readonly isMinor?: boolean;
  readonly onPress?: () => void;
};

/** How things stand, in a row; told to screen readers when it changes. */
export function StatusStrip({ notes }: { readonly notes: readonly StatusNote[] }) {
  return (
    <div className={styles['strip']} role="status">
      {notes.map((note) => (
        <Fragment key={note.key}>{note.onPress ? pressable(note) : plain(note)}</Fragment>
      ))}
    </div>
  );
}

function plain(note: StatusNote) {
  return (
    <span className={styles['note']} data-tone={note.tone} data-minor={note.isMinor ?? false}>
      {inside(note)}
    </span>
  );
}

function pressable(note: StatusNote) {
  return (
    <button
      type="button"
      className={styles['note']}
      data-tone={note.tone}
      data-minor={note.isMinor ?? false}
      onClick={note.onPress}
    >
      {inside(note)}
    </button>
  );
}

function inside({ icon, text, more }: StatusNote) {
  return (
    <>
      {icon}
      <span>
        {text}
        {more !== undefined && <span className={styles['more']}> {more}</span>}
      </span>
    </>
  );
}
