import { EmptyState } from '@novapos/ui';
import { IconCloudOff } from '@tabler/icons-react';

/** What can't be done now, and that selling goes on. */
export function NeedsNetwork({ what }: { readonly what: string }) {
  return (
    <EmptyState icon={<IconCloudOff size={44} />} title={`${what} needs the network`}>
      <p>Selling goes on. Come back here when this till is online again.</p>
    </EmptyState>
  );
}
