import { CodedError, type Peers } from '@novapos/chassis';
import { getOperationAST } from 'graphql';
import type {
  SellingPointQuery,
  UsersForPeersQuery,
  UsersForPeersQueryVariables,
  UseApprovalMutationVariables,
} from '../src/peers/auth.generated.ts';
import { fakeApprovals } from './fake-approvals.ts';
import type { CustomerForSaleQuery } from '../src/peers/customer.generated.ts';
import type {
  VariantKey,
  VariantsForSaleQuery,
  VariantsForSaleQueryVariables,
} from '../src/peers/product.generated.ts';
import { fakeInventory } from './fake-inventory.ts';
import { fakePayment } from './fake-payment.ts';

/** What product answers of a variant. */
export type Article = NonNullable<VariantsForSaleQuery['variantsForSale'][number]>;

/** What auth answers of a register. */
export type Place = NonNullable<SellingPointQuery['sellingPoint']>;

/** What customer answers of whom a sale names. */
export type Buyer = NonNullable<CustomerForSaleQuery['customerForSale']>;

/** What auth answers of someone who sells. */
export type Colleague = NonNullable<UsersForPeersQuery['usersForPeers'][number]>;

/** Something that happens in the midst of one operation: before the peer did it, or before its answer. */
export type Interruption = {
  readonly operation: string;
  readonly when: 'before' | 'after';
  readonly happens: () => unknown;
};

/** The peers of this domain, in memory, at the port; they keep what they are asked to do. */
export function fakePeers() {
  const inventory = fakeInventory();
  const payment = fakePayment();
  const approvals = fakeApprovals();
  const places = new Map<string, Place>();
  const articles: (Article & { readonly barcode: string })[] = [];
  const customers = new Map<string, Buyer>();
  const staff = new Map<string, Colleague>();
  const asked: string[] = [];
  let next: Interruption | null = null;

  const find = ({ id, sku, barcode }: VariantKey): Article | null =>
    articles.find((each) =>
      id != null
        ? each.variantId === id
        : sku != null
          ? each.sku === sku
          : each.barcode === barcode,
    ) ?? null;

  const operations: object = {
    ...inventory,
    ...payment,
    SellingPoint: ({ registerId }: { readonly registerId: string }) => ({
      sellingPoint: places.get(registerId) ?? null,
    }),
    StoreKnown: ({ id }: { readonly id: string }) => ({
      storeForPeers: [...places.values()].some(({ storeId }) => storeId === id) ? { id } : null,
    }),
    UseApproval: ({ input }: UseApprovalMutationVariables) => ({
      useApproval: approvals.use(input),
    }),
    CustomerForSale: ({ id }: { readonly id: string }) => ({
      customerForSale: customers.get(id) ?? null,
    }),
    UsersForPeers: ({ ids }: UsersForPeersQueryVariables) => ({
      usersForPeers: [ids].flat().map((id) => staff.get(String(id)) ?? null),
    }),
    VariantsForSale: ({ keys }: VariantsForSaleQueryVariables) => ({
      variantsForSale: [keys].flat().map(find),
    }),
  };

  async function happen(name: string, when: Interruption['when']): Promise<void> {
    if (next?.operation !== name || next.when !== when) return;
    const { happens } = next;
    next = null;
    await happens();
  }

  const peers: Peers = {
    async ask(_peer, document, variables) {
      const name = getOperationAST(document)?.name?.value ?? '';
      asked.push(name);
      await happen(name, 'before');
      const answers = (operations as Record<string, (variables: never) => unknown>)[name];
      const answer = answers?.(variables as never);
      await happen(name, 'after');
      return answer as never;
    },
  };

  return {
    peers,
    inventory,
    payment,
    approvals,
    places,
    articles,
    customers,
    staff,
    asked,
    /** The next time this operation is asked for, this happens. */
    interrupt(interruption: Interruption): void {
      next = interruption;
    },
    /** The next time this operation is asked for, the connection is lost before or after it was done. */
    loseAt(operation: string, when: Interruption['when']): void {
      const happens = (): never => {
        throw new CodedError('UNAVAILABLE', `${operation}: no answer`);
      };
      next = { operation, when, happens };
    },
  };
}

/** The peers of this domain, in memory. */
export type FakePeers = ReturnType<typeof fakePeers>;
