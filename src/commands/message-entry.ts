import { showMessage } from './message';

showMessage(window.location.hash, document, (place) => {
  // The window can be answered only once Office knows it.
  void Office.onReady(() => Office.context.ui.messageParent(String(place)));
});
