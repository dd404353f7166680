import { Look } from '@novapos/ui';
import { act, cleanup, render } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { App } from '../../app/App.tsx';
import { bringLateScreens } from '../../app/late-screens.ts';
import { TillProvider } from '../../app/till-context.tsx';
import type { FakeOptions } from '../fake-options.ts';
import { createFakeTill, type FakeTill } from '../fake-till.ts';

/** An opened till in a test, and the hands of its cashier. */
export type OpenedTill = {
  readonly till: FakeTill;
  /** Press keys as a person does, slowly. */
  readonly press: (...keys: readonly string[]) => Promise<void>;
  /** Scan a code as a scanner does, fast. */
  readonly scan: (code: string) => Promise<void>;
  /** All that the page says. */
  readonly text: () => string;
};

const personMs = 60;

/** Open the till at a screen, over an imagined one. */
export async function openTill(
  options: Partial<FakeOptions> = {},
  address = '/',
): Promise<OpenedTill> {
  cleanup();
  await bringLateScreens();
  const till = createFakeTill(options);
  await act(async () => {
    render(
      <TillProvider till={till}>
        <Look isStill>
          <MemoryRouter initialEntries={[address]}>
            <App />
          </MemoryRouter>
        </Look>
      </TillProvider>,
    );
  });
  await settle();
  return {
    till,
    async press(...keys) {
      for (const key of keys) await pressSlowly(key);
    },
    async scan(code) {
      await act(async () => {
        for (const key of [...Array.from(code), 'Enter']) keyDown(key);
      });
      await settle();
    },
    text: () => document.body.textContent,
  };
}

/** Let what is under way come to its end. */
export async function settle(ms = personMs): Promise<void> {
  await act(async () => {
    await new Promise((resolve) => setTimeout(resolve, ms));
  });
}

async function pressSlowly(key: string): Promise<void> {
  await act(async () => {
    const target = document.activeElement ?? document.body;
    const isTaken = keyDown(key);
    if (isTaken) return;
    if (target instanceof HTMLInputElement) typeInto(target, key);
    else if (key === 'Enter' && target instanceof HTMLElement) target.click();
  });
  await settle();
}

/** True where the page took the key. */
function keyDown(key: string): boolean {
  const target = document.activeElement ?? document.body;
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  return !target.dispatchEvent(event);
}

function typeInto(field: HTMLInputElement, key: string): void {
  if (Array.from(key).length !== 1) return;
  setValue(field, `${field.value}${key}`);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Put a value into a field as a browser does, which React notices. */
export function setValue(field: HTMLInputElement, value: string): void {
  const property = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
  property?.set?.call(field, value);
}
