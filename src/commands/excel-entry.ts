import { registerRibbonCommands } from './register';
import { showSentence } from './show-sentence';

// Without Office there is no ribbon either; the pane on the same page says what is wrong.
registerRibbonCommands(() => new Date(), showSentence).catch(() => undefined);
