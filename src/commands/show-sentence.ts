/** The page that shows one sentence, beside the pane's own. */
const MESSAGE_PAGE = 'message.html';

/** Share of the screen that the sentence takes, in per cent. */
const SIZE = { height: 30, width: 30 };

/** Shows a sentence in a window of Office's own, since a button has no other place to speak. */
export function showSentence(sentence: string): Promise<void> {
  const address = new URL(MESSAGE_PAGE, window.location.href);
  address.hash = encodeURIComponent(sentence);
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(address.href, { ...SIZE, displayInIframe: true }, () => resolve());
  });
}
