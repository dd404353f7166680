import { createContext, use, useCallback, useState, type ReactNode } from 'react';
import type { Approval, Refused } from '../../till/cart.ts';
import { useSay } from '../say/Saying.tsx';
import { ApprovalDialog } from './ApprovalDialog.tsx';

/** What is asked for: the right, and why it is needed. */
export type ApprovalRequest = { readonly grant: string; readonly problem: string };

type Ask = (request: ApprovalRequest) => Promise<Approval | null>;
type Asked = ApprovalRequest & { readonly answer: (approval: Approval | null) => void };

const AskContext = createContext<Ask>(async () => null);

/** Asks somebody with more rights when something needs it. */
export function ApprovalProvider({ children }: { readonly children: ReactNode }) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const ask = useCallback<Ask>(
    (request) =>
      new Promise((resolve) => {
        setAsked({
          ...request,
          answer(approval) {
            setAsked(null);
            resolve(approval);
          },
        });
      }),
    [],
  );
  return (
    <AskContext value={ask}>
      {children}
      {asked && <ApprovalDialog request={asked} onAnswer={asked.answer} />}
    </AskContext>
  );
}

/** Ask for an approval; null where nobody gave it. */
export function useAskApproval(): Ask {
  return use(AskContext);
}

/** Make a change; where a right is missing somebody is asked, and it is made then. Answers whether it was made. */
export function useAllowed(): (act: (approval?: Approval) => Refused | null) => Promise<boolean> {
  const ask = useAskApproval();
  const say = useSay();
  return useCallback(
    async (act) => {
      let refused = act();
      if (refused?.grant !== undefined) {
        const approval = await ask({ grant: refused.grant, problem: refused.problem });
        if (!approval) return false;
        refused = act(approval);
      }
      if (refused) say(refused.problem, 'bad');
      return refused === null;
    },
    [ask, say],
  );
}
