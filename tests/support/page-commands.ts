import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A block of code on a page: its language, its text, and the heading that it stands under. */
export type CodeBlock = {
  readonly language: string;
  readonly text: string;
  readonly heading: string;
};

/** What a block of commands promises to print, line by line, after `# ->`. */
const promise = /^# -> (.*)$/;

/** The blocks of code of a page in `docs/`, in their order. */
export function codeBlocksOf(page: string): readonly CodeBlock[] {
  const blocks: CodeBlock[] = [];
  let heading = '';
  let open: { readonly language: string; readonly lines: string[] } | null = null;
  for (const line of readFileSync(join(import.meta.dirname, '../../docs', page), 'utf8').split(
    '\n',
  )) {
    const fence = /^```(\w*)$/.exec(line);
    if (open && fence) {
      blocks.push({ language: open.language, text: open.lines.join('\n'), heading });
      open = null;
    } else if (open) open.lines.push(line);
    else if (fence) open = { language: fence[1] ?? '', lines: [] };
    else if (line.startsWith('#')) heading = line.replace(/^#+ /, '');
  }
  return blocks;
}

/** What a block of commands is to print. */
export function promisesOf({ text }: CodeBlock): readonly string[] {
  return text.split('\n').flatMap((line) => promise.exec(line)?.[1] ?? []);
}
