import { ActionIcon, TextInput } from '@mantine/core';
import { IconSearch, IconX } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useKeys } from '../../app/keyboard/use-keyboard.tsx';

type Props = {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onEnter: () => void;
};

/** Find articles by their words, SKU or barcode; `/` goes here from anywhere. */
export function SearchField({ text, onText, onEnter }: Props) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // Where a finger is the pointer, the focus would bring up a keyboard over the screen.
    if (window.matchMedia('(pointer: fine)').matches) field.current?.focus();
  }, []);
  const focus = () => field.current?.focus();
  useKeys(({ key, isInField }) => {
    const isHere = isInField && document.activeElement === field.current;
    const act = isHere ? actHere(key, text, { onText, onEnter }) : null;
    if (act) act();
    else if (key === '/' && !isInField) focus();
    else return false;
    return true;
  });
  return (
    <TextInput
      ref={field}
      aria-label="Search articles"
      placeholder="Scan, or search by name, SKU or barcode"
      leftSection={<IconSearch size={22} aria-hidden />}
      rightSectionWidth={52}
      rightSection={
        text !== '' && (
          <ActionIcon
            aria-label="Clear the search"
            onClick={() => {
              onText('');
              focus();
            }}
          >
            <IconX size={20} aria-hidden />
          </ActionIcon>
        )
      }
      autoComplete="off"
      autoCorrect="off"
      spellCheck={false}
      enterKeyHint="search"
      value={text}
      onChange={({ currentTarget }) => {
        onText(currentTarget.value);
      }}
    />
  );
}

function actHere(
  key: string,
  text: string,
  { onText, onEnter }: Pick<Props, 'onText' | 'onEnter'>,
): (() => void) | null {
  if (key === 'Enter') return onEnter;
  // Who wanted to come here is here already.
  if (key === '/' && text === '') return () => undefined;
  if (key !== 'Escape' || text === '') return null;
  return () => {
    onText('');
  };
}
