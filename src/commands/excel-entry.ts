import { registerRibbonCommands } from './register';

// Without Office there is no ribbon either; the pane on the same page says what is wrong.
registerRibbonCommands(() => new Date()).catch(() => undefined);
