import { MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { theme } from './theme.ts';

/** All that is drawn stands in it; `isStill` leaves out transitions, for tests. */
export function Look({
  children,
  isStill = false,
}: {
  readonly children: ReactNode;
  readonly isStill?: boolean;
}) {
  return (
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      withCssVariables={false}
      withGlobalClasses={false}
      {...(isStill ? { env: 'test' as const } : {})}
    >
      {children}
    </MantineProvider>
  );
}
