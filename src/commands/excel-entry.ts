import { registerRibbonCommands } from './register';
import { speech } from './speak';

void registerRibbonCommands(() => new Date(), speech);
