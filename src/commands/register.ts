import type { Words } from '../locales/words';
import { officeArrived } from '../taskpane/office/office-ready';
import { languageOfTag } from '../taskpane/office/office-language';
import { todayOf } from '../taskpane/state/clock';
import { RIBBON_COMMANDS, type RibbonCommand } from './ribbon-command';
import type { ReplaceChoice } from './run-ribbon-command';
import type { Speech } from './speak';

/**
 * Ties the ribbon's buttons to their work. The page of the pane loads this too: with
 * the shared runtime one page serves both, without it Excel loads the page unseen
 * for the buttons. Where Office cannot be reached the pane says so, and the buttons wait until it can. One button's work
 * is done at a time: a second click waits for the first.
 */
export async function registerRibbonCommands(clock: () => Date, speech: Speech): Promise<void> {
  await officeArrived;
  let before: Promise<unknown> = Promise.resolve();
  for (const command of RIBBON_COMMANDS) {
    Office.actions.associate(command, (event: Office.AddinCommands.Event) => {
      // Excel keeps the button busy until the event is completed, so it is completed whatever happens.
      before = before
        .then(() => attempt(command, clock, speech))
        .then((sentence) => (sentence === null ? undefined : speech.say(sentence)))
        // Nothing is left to speak with where speaking failed; the next button's work goes on all the same.
        .catch(() => undefined)
        .finally(() => event.completed());
    });
  }
}

/** Does the work; resolves to the sentence for the person where there is anything to say. */
async function attempt(command: RibbonCommand, clock: () => Date, speech: Speech): Promise<string | null> {
  const [{ buttonSentence, runRibbonCommand }, { ExcelHost }, { wordsOf }] = await Promise.all([
    import('./run-ribbon-command'),
    import('../hosts/excel/excel-host'),
    import('../locales/words'),
  ]);
  const words = wordsOf(languageOfTag(Office.context.displayLanguage));
  const ignore = (): void => undefined; // A button listens for no changes, so none can fail to be reported.
  const ask = (sheet: string): Promise<ReplaceChoice> => askToReplace(sheet, speech, words);
  try {
    return await runRibbonCommand(command, { host: new ExcelHost(ignore), words, today: todayOf(clock), ask });
  } catch (problem) {
    return buttonSentence(problem, words);
  }
}

/** A question that cannot be shown, or is closed, leaves the sheet as it is. */
async function askToReplace(sheet: string, speech: Speech, words: Words): Promise<ReplaceChoice> {
  const answers: readonly (readonly [ReplaceChoice, string])[] = [
    ['replace', words('pane.exists.replace')],
    ['keep-both', words('pane.exists.keepBoth')],
    ['cancel', words('pane.cancel')],
  ];
  const question = `${words('pane.exists.title', { sheet })}\n${words('pane.exists.what')}`;
  const chosen = await speech.ask(
    question,
    answers.map(([, label]) => label),
  );
  if (chosen === null) await speech.say(words('commands.kept', { sheet }));
  return answers[chosen ?? answers.length]?.[0] ?? 'cancel';
}
