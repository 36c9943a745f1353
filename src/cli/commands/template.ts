import { createWorkbook } from '../../hosts/xlsx/create-workbook';
import { templateSheets } from '../../reports/template/template-sheets';
import { chinese } from '../../locales/zh-CN';
import { SETTING_ITEMS } from '../../reading/settings/setting-items';
import type { Session } from '../session';
import { storeFile } from '../store-file';
import { wrap } from '../text/wrap';

export interface TemplateOptions {
  readonly output: string;
  readonly year: number;
  readonly force: boolean;
}

/** `theme-day template`: an empty workbook for a branch that has none. */
export async function templateCommand({ output, year, force }: TemplateOptions, session: Session): Promise<number> {
  const { terminal, words } = session;
  const sheets = templateSheets({
    year,
    settings: SETTING_ITEMS.map(({ label, defaultText, explanation }) => ({
      item: label,
      value: /^\d+$/.test(defaultText) ? Number(defaultText) : defaultText === '' ? null : defaultText,
      note: explanation,
    })),
    ruleTitles: Object.values(chinese.rules).map(({ title }) => title),
  });
  const bytes = createWorkbook(sheets, { title: words('cli.written.templateTitle', { year }) });
  await storeFile(output, bytes, { force, input: null }, session);
  terminal.out(wrap(words('cli.written.template', { file: output, year }), 0));
  return 0;
}
