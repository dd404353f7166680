/** How wide paper is, in millimetres, by its columns. */
const paperMm = { 32: 58, 42: 80 } as const;

/** Print lines of text through the browser's own dialogue, from a frame that nobody sees. */
export async function printInFrame(text: string, width: 32 | 42, page: Document): Promise<void> {
  const frame = page.createElement('iframe');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  frame.style.cssText = 'position:fixed;width:0;height:0;border:0;visibility:hidden';
  page.body.append(frame);
  try {
    const { contentWindow, contentDocument } = frame;
    if (!contentWindow || !contentDocument) throw new Error('The browser does not print here.');
    dress(contentDocument, text, width);
    await new Promise<void>((resolve) => {
      contentWindow.addEventListener('afterprint', () => {
        resolve();
      });
      contentWindow.focus();
      contentWindow.print();
      // Where printing tells nothing, the frame goes after a while.
      contentWindow.setTimeout(resolve, 60_000);
    });
  } finally {
    frame.remove();
  }
}

// Styles by script: a strict policy for content lets no style through that stands in the page.
function dress(inside: Document, text: string, width: 32 | 42): void {
  const lines = inside.createElement('pre');
  lines.textContent = text;
  lines.style.cssText = `margin:0;font:${width === 42 ? 11 : 10}px/1.25 ui-monospace,monospace;white-space:pre`;
  inside.body.style.margin = '0';
  inside.body.replaceChildren(lines);
  const view = inside.defaultView;
  if (!view) return;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(`@page { size: ${paperMm[width]}mm auto; margin: 2mm }`);
  inside.adoptedStyleSheets = [sheet];
}
