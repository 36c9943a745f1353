import type { Words } from '../locales/words';
import { officeArrived } from '../taskpane/office/office-ready';
import { languageOfTag } from '../taskpane/office/office-language';
import { todayOf } from '../taskpane/state/clock';
import { COMMANDS, KEY_COMMANDS, RIBBON_COMMANDS, type Command } from './ribbon-command';
import type { ReplaceChoice } from './run-ribbon-command';
import type { Speech } from './speak';

/** What Excel gives a function: the event of a button, which waits for its end; a key gives none. */
type Given = Office.AddinCommands.Event | null | undefined;

/**
 * Ties what Excel calls to its work: the ribbon's buttons, the menu of a cell, keys. The page
 * of the pane loads this too: with the shared runtime one page and one state serve all, without
 * it Excel loads the page unseen for the buttons. Where Office cannot be reached the pane says
 * so, and the buttons wait until it can. One button's work is done at a time: a second click
 * waits for the first.
 */
export async function registerRibbonCommands(clock: () => Date, speech: Speech): Promise<void> {
  await officeArrived;
  let before: Promise<unknown> = Promise.resolve();
  for (const command of COMMANDS) {
    Office.actions.associate(command, (given: Given) => {
      // Excel keeps the button busy until the event is completed, so it is completed whatever happens.
      before = before
        .then(() => attempt(command, clock, speech))
        .then((sentence) => (sentence === null ? undefined : speech.say(sentence)))
        // Nothing is left to speak with where speaking failed; the next button's work goes on all the same.
        .catch(() => undefined)
        .finally(() => given?.completed());
    });
  }
}

/** Does the work; resolves to the sentence for the person where there is anything to say. */
async function attempt(command: Command, clock: () => Date, speech: Speech): Promise<string | null> {
  const [{ buttonSentence, runRibbonCommand }, { ExcelHost }, { wordsOf }, { openInPane }] = await Promise.all([
    import('./run-ribbon-command'),
    import('../hosts/excel/excel-host'),
    import('../locales/words'),
    import('./open-in-pane'),
  ]);
  const words = wordsOf(languageOfTag(Office.context.displayLanguage));
  const ignore = (): void => undefined; // A button listens for no changes, so none can fail to be reported.
  const host = new ExcelHost(ignore);
  const ask = (sheet: string): Promise<ReplaceChoice> => askToReplace(sheet, speech, words);
  try {
    if (await openInPane(command, host.atHome.selection)) return null;
    const button = RIBBON_COMMANDS.find((each) => each === command);
    if (button) return await runRibbonCommand(button, { host, words, today: todayOf(clock), ask });
    return isOfKey(command) ? null : words('commands.openPane');
  } catch (problem) {
    return buttonSentence(problem, words);
  }
}

function isOfKey(command: Command): boolean {
  return KEY_COMMANDS.some((each) => each === command);
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
