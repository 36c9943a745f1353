import { XlsxMemoryHost } from '../../../src/hosts/xlsx/memory-host';
import { sheets } from '../../sheets';
import { set } from '../contract/contract-workbook';
import { hostContract } from '../host-contract';
import { bytesFromSnapshot } from './from-snapshot';
import { openBook } from './open-book';

hostContract('an .xlsx file in memory', openBook);

describe('an .xlsx file in memory', () => {
  const edit = set('花名册', { row: 1, column: 1, expected: '姓名', value: '名字' });

  test('holds the new file after an edit, and the old one after a refused edit', async () => {
    const bytes = bytesFromSnapshot(sheets('# 花名册\n姓名'));
    const host = new XlsxMemoryHost(bytes, '支部.xlsx');
    await host.apply([edit]);
    const edited = host.bytes;
    expect(edited).not.toEqual(bytes);
    await expect(host.apply([edit])).rejects.toThrow('changed');
    expect(host.bytes).toBe(edited);
  });

  test('calls back after an edit until it is told to stop', async () => {
    const host = new XlsxMemoryHost(bytesFromSnapshot(sheets('# 花名册\n姓名')), '支部.xlsx');
    const calls: Uint8Array[] = [];
    const stop = host.onChange(() => calls.push(host.bytes));
    await host.apply([edit]);
    expect(calls).toEqual([host.bytes]);
    stop();
    await host.apply([set('花名册', { row: 1, column: 1, expected: '名字', value: '姓名' })]);
    expect(calls).toHaveLength(1);
  });

  test('names its file without the folder and has no screen to show a cell on', async () => {
    const host = new XlsxMemoryHost(bytesFromSnapshot(sheets('# 花名册\n姓名')), '支部.xlsx');
    expect((await host.read()).name).toBe('支部.xlsx');
    await expect(host.reveal()).resolves.toBeUndefined();
  });
});
