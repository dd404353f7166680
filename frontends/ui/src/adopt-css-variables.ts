import {
  convertCssVariables,
  DEFAULT_THEME,
  defaultCssVariablesResolver,
  mergeMantineTheme,
} from '@mantine/core';
import { theme } from './theme.ts';

/**
 * Give the page the theme's colours and sizes. As a constructed sheet it needs no style element, so that the
 * content security policy can forbid those.
 */
export function adoptCssVariables(page: Document): void {
  const variables = defaultCssVariablesResolver(mergeMantineTheme(DEFAULT_THEME, theme));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(convertCssVariables(variables, ':root'));
  // Before the sheets of the page, which may refine it.
  page.adoptedStyleSheets = [sheet, ...page.adoptedStyleSheets];
}
