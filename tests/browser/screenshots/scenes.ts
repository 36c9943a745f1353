import type { Page } from 'playwright-core';
import type { PlainKey, WordKeyIn } from '../../../src/locales/word-key';
import type { Words } from '../../../src/locales/words';
import { cellRef } from '../../../src/records/cell-ref';
import { RECORD_TASKS, type RecordTask } from '../../../src/taskpane/state/record-target';
import { capitalised } from '../../../src/taskpane/parts/capitalised';
import { sampleSnapshot } from '../../commands/command-line-sheet';
import type { Snapshot } from '../../../src/workbook/snapshot';
import {
  cleanWorkbook,
  foreignWorkbook,
  newBranch,
  sampleWith,
  withMeetings,
  unpaidWorkbook,
  yearlessWorkbook,
} from './workbooks';

/** One state of the pane that a person may come to. */
export interface Scene {
  readonly name: string;
  readonly workbook?: () => Snapshot;
  /** Before the page is loaded. */
  readonly arrange?: (page: Page) => Promise<unknown>;
  /** From the loaded page to what is to be seen, which it waits for. */
  readonly open: (page: Page, words: Words) => Promise<unknown>;
  /** Looked at in high contrast and enlarged as well. */
  readonly isMain?: boolean;
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function screen(page: Page, words: Words, id: WordKeyIn<'frame.screens'>): Promise<void> {
  await page.getByRole('tab', { name: words(`frame.screens.${id}`), exact: true }).click();
}

async function check(page: Page, words: Words): Promise<void> {
  await screen(page, words, 'check');
  await button(page, words('checkScreen.check')).click();
  await page
    .getByText(words('checkScreen.checkedAt', { time: '10:00', sheets: '' }).trim())
    .first()
    .waitFor();
}

/** The first finding that has the button, which is pressed. */
function panel(
  label: 'checkScreen.explain' | 'checkScreen.waive',
  shown: 'checkScreen.explanation.rule' | 'checkScreen.waiver.intro',
): Scene['open'] {
  return async (page, words) => {
    await check(page, words);
    const press = (name: string): Promise<void> =>
      page.getByRole('listitem').getByRole('button', { name, exact: true }).first().click();
    if (label === 'checkScreen.waive') await press(words('checkScreen.more'));
    await press(words(label));
    await page.getByText(words(shown, { rule: '' })).waitFor();
  };
}

async function writeWaiver(page: Page, words: Words): Promise<void> {
  await panel('checkScreen.waive', 'checkScreen.waiver.intro')(page, words);
  await page.getByLabel(words('checkScreen.waiver.reason')).fill('经支委会研究，已于6月30日说明');
  await button(page, words('pane.apply')).click();
  await button(page, words('pane.undo')).waitFor();
}

async function generate(page: Page, words: Words, key: PlainKey): Promise<void> {
  await button(page, words(key)).click();
  await button(page, words('pane.written.open')).waitFor();
}

function part(id: WordKeyIn<'workbookScreen.sections'>): Scene['open'] {
  return async (page, words) => {
    await screen(page, words, 'workbook');
    await page
      .getByRole('tabpanel')
      .getByRole('button', { name: words(`workbookScreen.sections.${id}`) })
      .last()
      .click();
  };
}

async function record(page: Page, words: Words, task: RecordTask): Promise<void> {
  await screen(page, words, 'record');
  const tasks = page.getByRole('tablist', { name: words('recordScreen.tasksLabel') });
  await tasks.getByRole('tab', { name: words(`recordScreen.tasks.${task}`) }).click();
  await page.getByRole('tabpanel', { name: words(`recordScreen.tasks.${task}`) }).waitFor();
}

const correctColumn: Scene['open'] = async (page, words) => {
  await screen(page, words, 'workbook');
  await page.getByRole('button', { name: /^活动安排/ }).click();
  await page.getByRole('combobox', { name: /牵头人/ }).click();
  await page.getByRole('option', { name: capitalised(words('terms.field.organisers')), exact: true }).click();
  await button(page, words('pane.apply')).waitFor();
};

const previewNextYear: Scene['open'] = async (page, words) => {
  await part('nextYear')(page, words);
  const year = words('recordScreen.plan.yearText', { year: 2027 });
  await button(page, words('workbookScreen.nextYear.preview', { year })).click();
  await button(page, words('workbookScreen.nextYear.make.sheets')).waitFor();
};

const neverAnswered = (page: Page) => page.route('**/office/office.js', () => undefined);

export const SCENES: readonly Scene[] = [
  { name: '01-waiting', arrange: neverAnswered, open: (page, words) => button(page, words('pane.cancel')).waitFor() },
  {
    name: '02-failed',
    arrange: (page) => page.route('**/office/office.js', (route) => route.abort()),
    open: (page, words) => button(page, words('frame.retry')).waitFor({ timeout: 20_000 }),
  },
  {
    name: '03-stopped',
    arrange: neverAnswered,
    open: async (page, words) => {
      await button(page, words('pane.cancel')).click();
      await button(page, words('pane.readAgain')).waitFor();
    },
  },
  {
    name: '04-nothing-recognised',
    workbook: foreignWorkbook,
    open: (page, words) => button(page, words('pane.nothing.open')).waitFor(),
    isMain: true,
  },
  {
    name: '05-nothing-recognised-workbook',
    workbook: foreignWorkbook,
    open: async (page, words) => {
      await button(page, words('pane.nothing.open')).click();
      await page.getByRole('button', { name: /^值班表/ }).click();
      await page.getByRole('combobox', { name: words('workbookScreen.role') }).click();
      await page.getByRole('option', { name: words('terms.role.roster') }).click();
    },
  },
  { name: '06-year-needed', workbook: yearlessWorkbook, open: (page) => page.getByRole('spinbutton').waitFor() },
  {
    name: '07-overview',
    open: (page, words) =>
      page
        .getByRole('gridcell', { name: words('overview.clean') })
        .first()
        .waitFor(),
    isMain: true,
  },
  {
    name: '07-overview-meetings',
    workbook: withMeetings,
    open: (page, words) => page.getByRole('table', { name: words('meetings.title') }).waitFor(),
  },
  ...(['nothing', 'roster', 'plan'] as const).map((filled): Scene => ({
    name: `08-first-steps-${filled}`,
    workbook: () => newBranch(filled),
    open: (page, words) => page.getByText(words('overview.firstSteps.title')).waitFor(),
  })),
  {
    name: '09-first-steps-record',
    workbook: () => newBranch('nothing'),
    open: async (page, words) => {
      await screen(page, words, 'record');
      await page
        .getByRole('tabpanel', { name: words('recordScreen.tasks.signIn') })
        .getByText(words('overview.firstSteps.title'))
        .waitFor();
    },
  },
  {
    name: '10-check-before',
    open: async (page, words) => {
      await screen(page, words, 'check');
      await button(page, words('checkScreen.check')).waitFor();
    },
    isMain: true,
  },
  { name: '11-check', open: check, isMain: true },
  {
    name: '11-in-excel',
    open: async (page, words) => {
      await part('atHome')(page, words);
      await button(page, words('atHome.dropdowns.look')).click();
      await button(page, words('atHome.dropdowns.look')).waitFor({ state: 'detached' });
    },
    isMain: true,
  },
  {
    name: '11-marked',
    open: async (page, words) => {
      await check(page, words);
      await button(page, words('atHome.marks.put')).click();
      await button(page, words('atHome.marks.remove')).waitFor();
    },
    isMain: true,
  },
  {
    name: '11-selected',
    open: async (page, words) => {
      await check(page, words);
      await page.waitForFunction(() => window.inMemoryExcel.native.hearsMessages);
      await page.waitForFunction(() => window.inMemoryExcel.events.followsSelection);
      await page.evaluate(() => {
        const { events, workbook } = window.inMemoryExcel;
        events.selected(workbook, '党费台账', 'S22');
      });
      await page
        .getByRole('region', { name: words('atHome.here.title') })
        .getByRole('listitem')
        .first()
        .waitFor();
    },
    isMain: true,
  },
  { name: '12-check-clean', workbook: cleanWorkbook, open: check, isMain: true },
  { name: '13-explain', open: panel('checkScreen.explain', 'checkScreen.explanation.rule'), isMain: true },
  { name: '14-waive', open: panel('checkScreen.waive', 'checkScreen.waiver.intro'), isMain: true },
  { name: '16-written', open: writeWaiver, isMain: true },
  {
    name: '17-undone',
    open: async (page, words) => {
      await writeWaiver(page, words);
      await button(page, words('pane.undo')).click();
      await page.getByText(words('pane.undone')).waitFor();
    },
  },
  {
    name: '18-problem',
    open: async (page, words) => {
      await check(page, words);
      await page.evaluate(() => window.inMemoryExcel.faults.at('every', { kind: 'cell-edit' }));
      await button(page, words('checkScreen.check')).click();
      await button(page, words('frame.retry')).waitFor();
    },
  },
  {
    name: '19-folded',
    open: async (page, words) => {
      await check(page, words);
      for (const name of [words('checkScreen.notChecked', { count: '' }), words('checkScreen.waived', { count: '' })]) {
        for (const each of await page.getByRole('button', { name: name.replace(/[\s项]+$/u, '') }).all()) {
          await each.click();
        }
      }
    },
  },
  {
    name: '20-months',
    open: async (page, words) => {
      await screen(page, words, 'check');
      await page.getByRole('combobox', { name: words('checkScreen.month') }).click();
    },
  },
  {
    name: '30-notice',
    open: async (page, words) => {
      await screen(page, words, 'notice');
      await button(page, words('noticeScreen.generate')).waitFor();
    },
    isMain: true,
  },
  {
    name: '31-notice-written',
    open: async (page, words) => {
      await screen(page, words, 'notice');
      await generate(page, words, 'noticeScreen.generate');
    },
  },
  {
    name: '32-notice-exists',
    open: async (page, words) => {
      await screen(page, words, 'notice');
      await generate(page, words, 'noticeScreen.generate');
      await button(page, words('noticeScreen.generate')).click();
      await button(page, words('pane.exists.keepBoth')).waitFor();
    },
    isMain: true,
  },
  {
    name: '33-notice-needs',
    workbook: () => ({ ...cleanWorkbook(), sheets: cleanWorkbook().sheets.slice(0, 2) }),
    open: async (page, words) => {
      await screen(page, words, 'notice');
      await button(page, words('pane.nothing.open')).waitFor();
    },
  },
  {
    name: '34-notice-unrecorded',
    workbook: unpaidWorkbook,
    open: async (page, words) => {
      await screen(page, words, 'notice');
      await page.getByRole('checkbox', { checked: false }).first().waitFor();
    },
  },
  {
    name: '40-summary',
    open: async (page, words) => {
      await screen(page, words, 'summary');
      await button(page, words('summaryScreen.generate')).waitFor();
    },
    isMain: true,
  },
  {
    name: '41-summary-tables',
    open: async (page, words) => {
      await screen(page, words, 'summary');
      for (const table of ['months', 'members', 'sections', 'steps'] as const) {
        await button(page, words(`summaryScreen.tables.${table}`)).click();
      }
    },
  },
  ...RECORD_TASKS.map((task, index): Scene => ({
    name: `45-record-${index + 1}-${task}`,
    open: (page, words) => record(page, words, task),
    isMain: task === 'signIn',
  })),
  {
    name: '45-record-list',
    open: async (page, words) => {
      await record(page, words, 'signIn');
      await button(page, words('arriving.box.list')).click();
      await page
        .getByLabel(words('arriving.box.listText'))
        .fill('#接龙\n主题党日签到\n\n1. 李明\n2. 张伟\n3. 王方\n4. 赵敏（事假 照顾家人）\n5. 刘洋 住院\n6. 谢文');
      await page.getByRole('combobox', { name: /王方/ }).waitFor();
    },
  },
  {
    name: '45-record-bill',
    open: async (page, words) => {
      await record(page, words, 'dues');
      await button(page, words('arriving.box.bill')).click();
      await page.getByLabel(words('arriving.box.billText')).fill('李明 81.48\n王芳 60元 6月\n小张 50\n赵敏 30 退款');
      await page.getByRole('combobox', { name: /小张/ }).waitFor();
    },
  },
  {
    name: '46-record-preview',
    open: async (page, words) => {
      await record(page, words, 'signIn');
      await button(page, words('recordScreen.signIn.all')).click();
      await button(page, words('recordScreen.preview')).click();
      await page.getByText(words('recordScreen.out.title')).waitFor();
    },
  },
  {
    name: '47-record-prepare',
    open: async (page, words) => {
      await record(page, words, 'signIn');
      await button(page, words('checkScreen.later')).click();
      await page.getByText(words('recordScreen.prepare.orWith')).waitFor();
    },
  },
  {
    name: '48-record-prepare-preview',
    open: async (page, words) => {
      await record(page, words, 'signIn');
      await button(page, words('checkScreen.later')).click();
      await button(page, words('recordScreen.prepare.button', { month: '2026年7月' })).click();
      await page.getByText(words('recordScreen.out.title')).waitFor();
    },
  },
  {
    name: '50-workbook',
    open: async (page, words) => {
      await screen(page, words, 'workbook');
      await page.getByRole('button', { name: /^活动安排/ }).click();
    },
    isMain: true,
  },
  {
    name: '50-workbook-unused',
    workbook: () => sampleWith(cellRef('活动安排', 2, 4), '牵头人'),
    open: async (page, words) => {
      await screen(page, words, 'workbook');
      await page.getByRole('button', { name: /^活动安排/ }).click();
    },
  },
  {
    name: '51-workbook-correction',
    workbook: () => sampleWith(cellRef('活动安排', 2, 4), '牵头人'),
    open: correctColumn,
    isMain: true,
  },
  {
    name: '52-workbook-written',
    workbook: () => sampleWith(cellRef('活动安排', 2, 4), '牵头人'),
    open: async (page, words) => {
      await correctColumn(page, words);
      await button(page, words('pane.apply')).click();
      await button(page, words('pane.undo')).waitFor();
    },
  },
  {
    name: '53-workbook-matrix',
    workbook: sampleSnapshot,
    open: async (page, words) => {
      await screen(page, words, 'workbook');
      await page.getByRole('button', { name: /^党费台账/ }).click();
    },
  },
  {
    name: '54-settings',
    open: async (page, words) => {
      await button(page, words('frame.settings')).first().click();
      await page.getByLabel(words('workbookScreen.items.themeDay.label')).waitFor();
    },
  },
  {
    name: '60-member',
    open: async (page, words) => {
      await button(page, words('frame.people')).click();
      await page.getByRole('searchbox', { name: words('memberScreen.find') }).fill('luodan');
      await page.getByRole('button', { name: '罗丹' }).click();
      await page.getByRole('list', { name: words('memberScreen.strip') }).waitFor();
    },
    isMain: true,
  },
  {
    name: '61-member-search',
    open: async (page, words) => {
      await button(page, words('frame.people')).click();
      await page.getByRole('searchbox', { name: words('memberScreen.find') }).waitFor();
    },
  },
  {
    name: '62-member-reminders',
    open: async (page, words) => {
      await screen(page, words, 'check');
      await check(page, words);
      await button(page, words('memberScreen.reminders.open')).click();
      await button(page, words('memberScreen.copy')).first().waitFor();
    },
  },
  { name: '55-missing', open: part('missing') },
  { name: '57-next-year', open: part('nextYear') },
  { name: '58-next-year-preview', open: previewNextYear },
  { name: '56-about', open: part('about') },
];
