import { refusal } from '@novapos/chassis';
import type { Decision } from '@novapos/kernel';
import type { Role } from '../domain/role.ts';

const messages = {
  SignInFailed: 'The e-mail and password do not belong together.',
  SignInLocked: 'Too many failures. Try again when the lock is over.',
  TenantAmbiguous: 'This sign-in fits several tenants. Say which, by tenantId.',
  RegisterNotFound: 'There is no such register, or it is out of service.',
  StoreNotFound: 'There is no such store.',
  DeviceNotFound: 'There is no such device.',
  DeviceNotPaired: 'This device is not paired. Pair it with a register again.',
  PinWrong: 'The PIN is not right.',
  ApprovalNotAllowed: 'This can not be allowed. Ask someone who has the right for it.',
  UserNotFound: 'There is no such user.',
  SessionEnded: 'This session is over. Sign in again.',
  DetailsInvalid: 'Some of this can not be used. Mend what `problems` lists.',
  NameTaken: 'Another one has this name or code already. Choose another.',
  EmailTaken: 'Another user has this e-mail address already.',
  RoleNotYours: 'This role has rights that you do not have. Ask someone who has it.',
  LastAdmin: 'This is the last active admin. Make someone else an admin first.',
} as const;

type Kind = keyof typeof messages;
type Text = { readonly code: string; readonly message: string };
type Presented<Refusal> = Refusal extends { readonly kind: infer Name }
  ? Text & Omit<Refusal, 'kind'> & { readonly __typename: Name }
  : never;

/** A refusal to give or touch a role, before the role is written as the contract does. */
export type RoleRefused = Text & { readonly role: Role };

/** A decision as the union's member: its value under a name, or the refusal under its own. */
export function present<Name extends string, Value extends object, Refused extends { kind: Kind }>(
  name: Name,
  decision: Decision<Value, Refused>,
): (Value & { readonly __typename: Name }) | Presented<Refused> {
  if (decision.ok) return { __typename: name, ...decision.value };
  const { kind, ...extra } = decision.refusal;
  return refusal(kind, messages[kind], extra) as unknown as Presented<Refused>;
}
