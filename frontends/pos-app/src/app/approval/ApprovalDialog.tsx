import { Button } from '@mantine/core';
import { Dialog, ErrorNote } from '@novapos/ui';
import { useState } from 'react';
import type { Approval } from '../../till/cart.ts';
import { KeysEndHere } from '../keyboard/use-keyboard.tsx';
import { PinEntry } from '../pin/PinEntry.tsx';
import { useTill } from '../till-context.tsx';
import type { ApprovalRequest } from './Approvals.tsx';
import styles from './ApprovalDialog.module.css';

type Props = {
  readonly request: ApprovalRequest;
  readonly onAnswer: (approval: Approval | null) => void;
};

/** Somebody who may allows one act by their PIN. */
export function ApprovalDialog({ request, onAnswer }: Props) {
  const { staff } = useTill();
  const approvers = staff.approversOf(request.grant);
  const [approverId, setApproverId] = useState(approvers[0]?.userId ?? null);
  const close = () => {
    onAnswer(null);
  };
  return (
    <Dialog title="Somebody must allow this" onClose={close} size="sm">
      <KeysEndHere />
      <p className={styles['why']}>{request.problem}</p>
      {approverId === null ? (
        <ErrorNote>Nobody who works here may allow it.</ErrorNote>
      ) : (
        <>
          <div className={styles['people']} role="group" aria-label="Who allows it">
            {approvers.map(({ userId, name }) => (
              <Button
                key={userId}
                variant={userId === approverId ? 'filled' : 'default'}
                aria-pressed={userId === approverId}
                onClick={() => {
                  setApproverId(userId);
                }}
              >
                {name}
              </Button>
            ))}
          </div>
          <PinEntry
            key={approverId}
            label="PIN of who allows it"
            action="Allow"
            check={async (pin) => {
              const outcome = await staff.approve(request.grant, approverId, pin);
              if (outcome.kind === 'ok') onAnswer(outcome.approval);
              return outcome;
            }}
          />
        </>
      )}
    </Dialog>
  );
}
