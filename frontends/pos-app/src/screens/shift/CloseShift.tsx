import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { Page } from '../../app/Page.tsx';
import { useReadable, useTill } from '../../app/till-context.tsx';
import type { ReportText } from '../../till/shifts.ts';
import { CountDrawer } from './CountDrawer.tsx';

type Props = { readonly onClosed: (closed: { readonly report: ReportText | null }) => void };

/** Close blind: what should be there is shown only after it was counted. */
export function CloseShift({ onClosed }: Props) {
  const { shifts, status } = useTill();
  const { unsent } = useReadable(status);
  const [note, setNote] = useState('');
  const waits = unsent > 0 ? ` ${unsent} unsent sales belong to it and are sent first.` : '';
  return (
    <Page title="Close the shift">
      <CountDrawer
        hint={`Count all that is in the drawer. What should be there is shown afterwards.${waits}`}
        action="Close the shift"
        onCounted={async (counted) => {
          const answer = await shifts.close(counted, note.trim() === '' ? null : note.trim());
          if ('problem' in answer) return answer;
          onClosed(answer);
          return null;
        }}
      >
        <Textarea
          label="Note"
          maxLength={500}
          value={note}
          onChange={({ currentTarget }) => {
            setNote(currentTarget.value);
          }}
        />
      </CountDrawer>
    </Page>
  );
}
