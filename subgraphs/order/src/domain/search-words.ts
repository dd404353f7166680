const longest = 40;

/** The words of a text as orders are found by them: letters and digits alone, in small letters. */
export function searchWords(text: string): readonly string[] {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => word.slice(0, longest));
}

/** A query for all of these words, each by its beginning; none matches nothing. */
export function searchQuery(text: string): string {
  return searchWords(text)
    .map((word) => `${word}:*`)
    .join(' & ');
}
