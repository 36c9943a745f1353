import { growthExponent } from './growth';
import { STAGES, type Measurement, type Stage } from './measure';
import type { Size } from './synthetic-branch';

/** What was measured of one size. */
export interface Result extends Size {
  readonly measurement: Measurement;
  /** How long exceljs takes to parse the same file, in milliseconds; null where it could not in the time or memory given. */
  readonly exceljs: number | null;
  /** How long LibreOffice took to compute the formulas, in milliseconds; or why that is not known. */
  readonly formulas: number | 'not installed' | 'over the limit';
}

/** All results as tables of Markdown: time, memory, growth. */
export function benchTables(results: readonly Result[]): string {
  return [timeTable(results), memoryTable(results), growthTable(results)].join('\n\n');
}

function timeTable(results: readonly Result[]): string {
  return table(
    [
      ...[
        'members × years',
        'cells',
        'exceljs',
        'parse',
        'read',
        '÷ parse',
        'check',
        '÷ parse',
        'read + check ÷ parse',
      ],
      ...['summary', '÷ parse', 'the same month by formulas'],
    ],
    results.map((result) => {
      const { parse, read, check, summary } = millisecondsOf(result);
      const share = (part: number): string => (part / parse).toFixed(2);
      return [
        ...[
          sizeText(result),
          String(result.measurement.cells),
          result.exceljs === null ? '—' : time(result.exceljs),
          time(parse),
          time(read),
          share(read),
        ],
        ...[time(check), share(check), share(read + check), time(summary), share(summary)],
        typeof result.formulas === 'number' ? time(result.formulas) : result.formulas,
      ];
    }),
  );
}

function memoryTable(results: readonly Result[]): string {
  return table(
    ['peak memory', ...STAGES.flatMap((stage) => (stage === 'parse' ? [stage] : [stage, '÷ parse']))],
    results.map((result) => {
      const { costs } = result.measurement;
      const columns = STAGES.flatMap((stage) => {
        const own = `${costs[stage].megabytes.toFixed(0)} MB`;
        return stage === 'parse' ? [own] : [own, (costs[stage].megabytes / costs.parse.megabytes).toFixed(2)];
      });
      return [sizeText(result), ...columns];
    }),
  );
}

/** From 200 members on: what every workbook costs, whatever its size, is no growth. */
const SMALLEST = 200;

function growthTable(results: readonly Result[]): string {
  const large = results.filter(({ members }) => members >= SMALLEST);
  const mostYears = Math.max(...large.map(({ years }) => years));
  const most = Math.max(...large.map(({ members }) => members));
  const rows: [string, readonly Result[], (result: Result) => number][] = [
    [`members (${mostYears} years)`, large.filter(({ years }) => years === mostYears), ({ members }) => members],
    [`years (${most} members)`, large.filter(({ members }) => members === most), ({ years }) => years],
    ['cells (all)', large, ({ measurement }) => measurement.cells],
  ];
  return table(
    ['time grows with', ...STAGES, 'formulas'],
    rows.map(([name, some, sizeOf]) => {
      const ofStage = (stage: Stage): string =>
        exponent(some.map((result) => ({ size: sizeOf(result), cost: millisecondsOf(result)[stage] })));
      const formulas = some.flatMap((result) =>
        typeof result.formulas === 'number' ? [{ size: sizeOf(result), cost: result.formulas }] : [],
      );
      return [name, ...STAGES.map(ofStage), exponent(formulas)];
    }),
  );
}

function exponent(points: Parameters<typeof growthExponent>[0]): string {
  const found = growthExponent(points);
  return found === null ? '—' : `^${found.toFixed(2)}`;
}

function millisecondsOf({ measurement: { costs } }: Result): Readonly<Record<Stage, number>> {
  const { parse, read, check, summary } = costs;
  return {
    parse: parse.milliseconds,
    read: read.milliseconds,
    check: check.milliseconds,
    summary: summary.milliseconds,
  };
}

function sizeText({ members, years }: Size): string {
  return `${members} × ${years}`;
}

function time(milliseconds: number): string {
  return milliseconds < 1000
    ? `${milliseconds.toFixed(milliseconds < 10 ? 1 : 0)} ms`
    : `${(milliseconds / 1000).toFixed(1)} s`;
}

/** A table of Markdown: the first column to the left, all others to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => (row[column] ?? '').length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}
