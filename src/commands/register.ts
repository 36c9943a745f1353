import { officeReady } from '../taskpane/office/office-ready';
import { languageOfTag } from '../taskpane/office/office-language';
import { todayOf } from '../taskpane/state/clock';
import { RIBBON_COMMANDS, type RibbonCommand } from './ribbon-command';

/**
 * Ties the ribbon's buttons to their work. The page of the pane loads this too: with
 * the shared runtime one page serves both, without it Excel loads the page unseen
 * for the buttons. Where Office cannot be reached the pane says so.
 */
export async function registerRibbonCommands(clock: () => Date, show: ShowSentence): Promise<void> {
  await officeReady();
  for (const command of RIBBON_COMMANDS) {
    Office.actions.associate(command, (event: Office.AddinCommands.Event) => {
      // Excel keeps the button busy until the event is completed, so it is completed whatever happens.
      void attempt(command, clock)
        .then((problem) => (problem === null ? undefined : show(problem)))
        .finally(() => event.completed());
    });
  }
}

/** Shows one sentence to the person; a button has no place of its own to speak. */
export type ShowSentence = (sentence: string) => Promise<void>;

/** Does the work; resolves to the sentence for the person where it could not be done. */
async function attempt(command: RibbonCommand, clock: () => Date): Promise<string | null> {
  const [{ buttonSentence, runRibbonCommand }, { ExcelHost }, { wordsOf }] = await Promise.all([
    import('./run-ribbon-command'),
    import('../hosts/excel/excel-host'),
    import('../locales/words'),
  ]);
  const words = wordsOf(languageOfTag(Office.context.displayLanguage));
  const ignore = (): void => undefined; // A button listens for no changes, so none can fail to be reported.
  try {
    await runRibbonCommand(command, { host: new ExcelHost(ignore), words, today: todayOf(clock) });
    return null;
  } catch (problem) {
    return buttonSentence(problem, words);
  }
}
