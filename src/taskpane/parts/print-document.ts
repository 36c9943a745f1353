/** Where a page to be printed stands: it is in nobody's way, and gone once it was printed or cancelled. */
const OUT_OF_SIGHT = 'position:fixed;left:-10000px;width:800px;height:600px;border:0';

/** Opens the browser's print preview on a document of its own. The pane stays as it is. */
export function printDocument(html: string): void {
  const frame = document.createElement('iframe');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  frame.style.cssText = OUT_OF_SIGHT;
  frame.addEventListener('load', () => {
    const page = frame.contentWindow;
    if (!page) return;
    page.addEventListener('afterprint', () => frame.remove());
    page.print();
  });
  frame.srcdoc = html;
  document.body.append(frame);
}
