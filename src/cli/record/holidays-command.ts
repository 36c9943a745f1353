import type { WordKeyIn } from '../../locales/word-key';
import type { Command } from 'commander';
import { UsageProblem } from '../usage-problem';
import { recordingCommand, type Describing } from './record-program';
import type { RecordingOptions } from './run-recording';

interface HolidaysOptions extends RecordingOptions {
  readonly year?: number;
  readonly from: string;
}

/** A notice is a page; whatever is much larger is another file. */
const LARGEST_TEXT = 1_000_000;

/** `theme-day holidays`: the days of the State Council's notice of a year, into the settings of a copy. */
export function holidaysCommand(describing: Describing): Command {
  const { session, conclude } = describing;
  const option = (key: WordKeyIn<'cli.options'>): string => session.words(`cli.options.${key}`);
  return recordingCommand(describing, 'holidays', 'cli.commands.holidays', 'noticeYear')
    .requiredOption('--from <file>', option('noticeText'))
    .action(async (file: string, options: HolidaysOptions): Promise<void> => {
      const { year, from, output, dryRun } = options;
      if (year === undefined) throw new UsageProblem('missingOption', { name: '--year' });
      if (output === undefined && !dryRun) throw new UsageProblem('outputOrDryRun', {});
      const [{ readHolidayNotice }, { runRecording }] = await Promise.all([
        import('../../reading/holidays/holiday-notice'),
        import('./run-recording'),
      ]);
      const notice = readHolidayNotice(await noticeText(from), year);
      conclude(await runRecording(file, options, session, () => [{ kind: 'holidays', year, notice }]));
    });
}

/** The text of the file: UTF-8, or GB 18030, in which editors of Windows may have saved it. */
async function noticeText(file: string): Promise<string> {
  const { readWorkbookFile } = await import('../../hosts/xlsx/file-workbook');
  const { bytes, name } = await readWorkbookFile(file, LARGEST_TEXT);
  const { decodeText } = await import('../../hosts/foreign/csv/decode-text');
  return decodeText(bytes, name);
}
