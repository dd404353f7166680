import { EmptyState } from '@novapos/ui';
import { IconCash } from '@tabler/icons-react';
import { useState } from 'react';
import { Page } from '../../app/Page.tsx';
import { useReadable, useTill } from '../../app/till-context.tsx';
import type { ReportText } from '../../till/shifts.ts';
import { CountDrawer } from './CountDrawer.tsx';
import { OpenShift } from './OpenShift.tsx';
import { Report } from './Report.tsx';

/** The shift of this register: open it, move cash, look at it, close it. */
export function ShiftScreen() {
  const { shifts } = useTill();
  const state = useReadable(shifts.state);
  const [closed, setClosed] = useState<{ readonly report: ReportText | null } | null>(null);
  if (closed) {
    return (
      <Page title="The shift is closed">
        {closed.report ? (
          <Report report={closed.report} />
        ) : (
          <EmptyState icon={<IconCash size={44} />} title="Counted and kept on this till">
            <p>The Z report comes when the network is back and all sales have arrived.</p>
          </EmptyState>
        )}
      </Page>
    );
  }
  if (state.kind === 'open') return <OpenShift shift={state} onClosed={setClosed} />;
  return (
    <Page title="Open a shift">
      <CountDrawer
        hint="Count the float in the drawer. A shift never stands in the way of a sale."
        action="Open the shift"
        onCounted={(counted) => shifts.open(counted)}
      />
    </Page>
  );
}
