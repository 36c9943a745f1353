import '../excel/seam/browser-globals';
import { speech } from '../../src/commands/speak';
import { hearButtons } from '../../src/taskpane/office/said-to-pane';
import type { InMemoryExcel } from '../excel/in-memory-excel';
import { startExcel } from '../excel/start-excel';

let excel: InMemoryExcel;
const heard: string[] = [];

beforeAll(async () => {
  excel = await startExcel('1.13');
  hearButtons(({ sentence }) => heard.push(sentence));
});

test('a sentence is shown in a window of Office', async () => {
  await speech.say('什么都没有写入。');
  expect(excel.native.openedDialogs.map((url) => decodeURIComponent(url))).toEqual([
    expect.stringContaining('"text":"什么都没有写入。"'),
  ]);
  expect(heard).toEqual([]);
});

test('where Office refuses a window, in the pane; a question is then left unanswered', async () => {
  excel.native.refusesDialogs = 12_007;
  await speech.say('已经写入工作簿。');
  expect(heard).toEqual(['已经写入工作簿。']);
  await expect(speech.ask('替换吗', ['替换', '取消'])).resolves.toBeNull();
});
