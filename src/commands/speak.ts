import { showPane } from './open-in-pane';
import { tellPane } from '../taskpane/office/said-to-pane';

/** The page that shows a sentence or a question, beside the pane's own. */
const MESSAGE_PAGE = 'message.html';

/** Share of the screen that the window takes, in per cent. */
const SIZE = { height: 30, width: 30 };

/** How a button of the ribbon speaks to the person: it has no place of its own on the screen. */
export interface Speech {
  /** Shows a sentence; lines of it are divided by line breaks. */
  say(sentence: string): Promise<void>;
  /** Asks, with a button for each answer; resolves to the place of the answer chosen, null where the question was closed or could not be shown. */
  ask(question: string, answers: readonly string[]): Promise<number | null>;
}

/** In a window of Office's own; where Office refuses one, in the pane, which is opened for it. */
export const speech: Speech = {
  async say(sentence) {
    const dialog = await openWindow(sentence, []);
    if (dialog === null) await sayInPane(sentence);
  },

  async ask(question, answers) {
    const dialog = await openWindow(question, answers);
    if (dialog === null) return null;
    return new Promise((resolve) => {
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, (answer) => {
        dialog.close();
        resolve('message' in answer ? Number(answer.message) : null);
      });
      dialog.addEventHandler(Office.EventType.DialogEventReceived, () => resolve(null));
    });
  },
};

/** null where Office refuses: a window is open already, windows are blocked, or the person declined. */
function openWindow(text: string, answers: readonly string[]): Promise<Office.Dialog | null> {
  const address = new URL(MESSAGE_PAGE, window.location.href);
  address.hash = encodeURIComponent(JSON.stringify({ text, answers }));
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(address.href, { ...SIZE, displayInIframe: true }, ({ status, value }) =>
      resolve(status === Office.AsyncResultStatus.Failed ? null : value),
    );
  });
}

async function sayInPane(sentence: string): Promise<void> {
  tellPane(sentence);
  await showPane();
}
