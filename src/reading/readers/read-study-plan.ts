import type { StudyTopic } from '../../records/study-topic';
import type { Table } from '../tables/table';
import { fieldReader, parseTextCell } from './field-reader';
import type { ReadingContext } from './reading-context';
import { monthFields } from './row-months';
import { rowTime } from './row-time';
import { tableRow } from './table-row';

/** Reads the study plan 学习计划 (plan 三(二)1): a month's topic each row. */
export function readStudyPlan(table: Table, context: ReadingContext): StudyTopic[] {
  const rows = table.dataRows.map((row) => tableRow(table, row));
  const months = monthFields(table, rows, context);
  return rows.flatMap((row, index) => {
    const time = rowTime(row, months[index] ?? null, ['date'], context);
    const topic = fieldReader(row, time.month, context.issues).read('topic', parseTextCell);
    if (topic === null) return [];
    if (time.month !== null) return [{ month: time.month, topic }];
    if (!time.unreadable && topic.state === 'read') {
      context.issues.missing(time.cell ?? topic.cell, { role: 'studyPlan', field: 'month', month: null }, 'month');
    }
    return [];
  });
}
