import { screen, waitFor, within } from '@testing-library/react';
import { axe, toHaveNoViolations } from 'jest-axe';
import { bytesFromSnapshot } from '../hosts/xlsx/from-snapshot';
import { sheets } from '../sheets';
import { readWord, type ReadWord } from '../word/read-word';
import { openScreen } from './open-pane';

expect.extend(toHaveNoViolations);

/** A file that the browser was given to download. */
interface Download {
  readonly name: string;
  readonly blob: Blob;
}

/** Stands where the browser takes downloads; jsdom has no such place. */
function catchDownloads(): Download[] {
  const caught: Download[] = [];
  const blobs = new Map<string, Blob>();
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      const url = `blob:${blobs.size}`;
      blobs.set(url, blob);
      return url;
    },
    revokeObjectURL: () => undefined,
  });
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const blob = blobs.get(this.href);
    if (blob) caught.push({ name: this.download, blob });
  });
  return caught;
}

async function readBack({ blob }: Download): Promise<ReadWord> {
  const buffer = await new Promise<ArrayBuffer>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.onerror = () => reject(new Error('unreadable'));
    reader.readAsArrayBuffer(blob);
  });
  return readWord(new Uint8Array(buffer));
}

afterEach(() => jest.restoreAllMocks());

test('the notice is downloaded as the screen shows it, and the workbook stays as it was', async () => {
  const downloads = catchDownloads();
  const { user, host, container } = await openScreen('notice');
  const before = host.snapshot();
  await user.click(await screen.findByRole('radio', { name: '仅合计' }));
  await user.type(screen.getByRole('textbox', { name: '联系人' }), '王芳');
  const papers = screen.getByRole('group', { name: 'Word 文件' });
  expect(
    within(papers)
      .getAllByRole('button')
      .map((each) => each.textContent),
  ).toEqual(['2026年上半年党费公示', '2026年6月党费收缴名册']);
  await user.click(within(papers).getByRole('button', { name: '2026年上半年党费公示' }));
  expect(await screen.findByText(/^已下载“2026年上半年党费公示\.docx”/u)).toBeTruthy();
  const [file] = downloads;
  if (!file) throw new Error('nothing was downloaded');
  expect(file.name).toBe('2026年上半年党费公示.docx');
  expect(file.blob.type).toBe('application/vnd.openxmlformats-officedocument.wordprocessingml.document');
  const word = await readBack(file);
  expect(word.tables[0]?.[0]).not.toContain('1月');
  expect(word.tables.flat(2)).toContain('12,000.84');
  expect(word.paragraphs.map(({ text }) => text).join('\n')).toContain('王芳');
  // jsdom prints nothing.
  jest.spyOn(HTMLIFrameElement.prototype, 'contentWindow', 'get').mockReturnValue(null);
  await user.click(screen.getByRole('button', { name: '打印' }));
  await waitFor(() => expect(document.querySelector('iframe')?.srcdoc).toContain('12,000.84'));
  expect(host.snapshot()).toEqual(before);
  expect(await axe(container)).toHaveNoViolations();
});

test('what is missing for a paper is said, and nothing is downloaded', async () => {
  const downloads = catchDownloads();
  const bytes = bytesFromSnapshot(
    sheets('# 活动安排\n月份 | 活动时间 | 活动主题\n6月 | 2026-06-22 | 重温入党誓词\n7月 | 2026-07-20 | 学习党章'),
  );
  const { user } = await openScreen('record', { bytes });
  await user.click(await screen.findByRole('tab', { name: '活动台账' }));
  await user.click(await screen.findByRole('button', { name: '签到表' }));
  expect(await screen.findByText(/^工作簿里没有认出.*“签到表”没有生成/u)).toBeTruthy();
  expect(downloads).toEqual([]);
  await user.click(screen.getByRole('button', { name: '活动通知' }));
  await waitFor(() => expect(downloads.map(({ name }) => name)).toEqual([expect.stringMatching(/活动通知\.docx$/u)]));
});
