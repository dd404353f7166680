/** What was typed to search: words, and how many of what they find. */
export type SearchText = { readonly many: number; readonly words: string };

/** Read "3*milk" as three of what "milk" finds. */
export function readSearch(text: string): SearchText {
  const groups = /^\s*(?<many>[1-9]\d{0,2})\s*[*×]\s*(?<words>.*)$/.exec(text)?.groups;
  if (!groups) return { many: 1, words: text.trim() };
  return { many: Number(groups['many']), words: (groups['words'] ?? '').trim() };
}
