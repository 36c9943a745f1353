import { officeReady } from '../taskpane/office/office-ready';
import { languageOfTag } from '../taskpane/office/office-language';
import { todayOf } from '../taskpane/session/clock';
import { RIBBON_COMMANDS, type RibbonCommand } from './ribbon-command';
import { showSentence } from './show-sentence';

/**
 * Ties the ribbon's buttons to their work. The page of the pane loads this too: with
 * the shared runtime one page serves both, without it Excel loads the page unseen
 * for the buttons. Where Office cannot be reached the pane says so.
 */
export async function registerRibbonCommands(clock: () => Date): Promise<void> {
  await officeReady();
  for (const command of RIBBON_COMMANDS) {
    Office.actions.associate(command, (event: Office.AddinCommands.Event) => void answer(command, event, clock));
  }
}

/** Excel keeps the button busy until the event is completed, so it is completed whatever happens. */
async function answer(command: RibbonCommand, event: Office.AddinCommands.Event, clock: () => Date): Promise<void> {
  try {
    const problem = await attempt(command, clock);
    if (problem !== null) await showSentence(problem);
  } finally {
    event.completed();
  }
}

/** Does the work; resolves to the sentence for the person where it could not be done. */
async function attempt(command: RibbonCommand, clock: () => Date): Promise<string | null> {
  const [{ runRibbonCommand }, { commandSentence }, { ExcelHost }, { wordsOf }] = await Promise.all([
    import('./run-ribbon-command'),
    import('./command-sentence'),
    import('../hosts/excel/excel-host'),
    import('../locales/words'),
  ]);
  const words = wordsOf(languageOfTag(Office.context.displayLanguage));
  const ignore = (): void => undefined; // A button listens for no changes, so none can fail to be reported.
  try {
    await runRibbonCommand(command, { host: new ExcelHost(ignore), words, today: todayOf(clock) });
    return null;
  } catch (problem) {
    return commandSentence(problem, words);
  }
}
