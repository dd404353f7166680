import { createTheme, type MantineColorsTuple } from '@mantine/core';

const petrol: MantineColorsTuple = [
  '#e9f6f7',
  '#d3eaec',
  '#a5d5d8',
  '#74c0c5',
  '#4eb0b6',
  '#2f9ca3',
  '#17858c',
  '#0b6e75',
  '#075a60',
  '#04464b',
];

// White on the eighth shade of each keeps a contrast of 4.5 to 1 or more.
const red: MantineColorsTuple = [
  '#fff0f0',
  '#ffdede',
  '#ffc2c2',
  '#ffa8a8',
  '#ff8a8a',
  '#f25555',
  '#de3636',
  '#c22525',
  '#a11c1c',
  '#7f1414',
];
const green: MantineColorsTuple = [
  '#eaf8ee',
  '#d4efdb',
  '#abdfb9',
  '#80ce95',
  '#5bbf76',
  '#3da95b',
  '#2a8f47',
  '#1d7537',
  '#155f2b',
  '#0d4820',
];
const orange: MantineColorsTuple = [
  '#fff4e6',
  '#ffe6c9',
  '#ffcf99',
  '#ffb866',
  '#ffa23d',
  '#f08418',
  '#cf6a06',
  '#a65200',
  '#874200',
  '#663100',
];

/** How the product looks: colours that can be read in light and dark, and targets that a finger meets. */
export const theme = createTheme({
  colors: { petrol, red, green, orange },
  primaryColor: 'petrol',
  primaryShade: { light: 7, dark: 7 },
  fontFamily:
    'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif',
  fontFamilyMonospace:
    'ui-monospace, "SF Mono", "Cascadia Mono", "DejaVu Sans Mono", "Liberation Mono", monospace',
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  headings: { fontWeight: '650' },
  components: {
    Button: { defaultProps: { size: 'lg' } },
    ActionIcon: { defaultProps: { size: 48, variant: 'subtle', color: 'gray' } },
    TextInput: { defaultProps: { size: 'lg' } },
    PasswordInput: { defaultProps: { size: 'lg' } },
    Textarea: { defaultProps: { size: 'lg' } },
    NativeSelect: { defaultProps: { size: 'lg' } },
    SegmentedControl: { defaultProps: { size: 'lg' } },
    Checkbox: { defaultProps: { size: 'lg' } },
    Switch: { defaultProps: { size: 'lg' } },
    // The layout of a till does not scroll behind a dialog, and locking it would write a style.
    Modal: { defaultProps: { lockScroll: false } },
    Drawer: { defaultProps: { lockScroll: false } },
  },
});
