import {
  Button,
  Link,
  makeStyles,
  mergeClasses,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';

/** Rows that are shown at first, and how many more with each press. */
const STEP = 100;

export interface CompactColumn {
  readonly head: string;
  /** Right-aligned and never broken. */
  readonly isFigure?: boolean;
  /** A date or a word: never broken. */
  readonly isShort?: boolean;
}

export interface CompactRow {
  readonly key: string;
  readonly texts: readonly string[];
  /** Where a text leads when it is pressed, by its column. */
  readonly leads?: readonly (Lead | null | undefined)[];
}

export interface Lead {
  /** For those who hear it: where it leads. */
  readonly label?: string;
  readonly go: () => void;
}

export interface CompactTableProps {
  readonly label: string;
  readonly columns: readonly CompactColumn[];
  /** The first text of a row names it. */
  readonly rows: readonly CompactRow[];
  /** For the button under a long table, from the number of rows that it adds. */
  readonly moreText: (count: number) => string;
}

const useStyles = makeStyles({
  table: { tableLayout: 'auto', fontSize: tokens.fontSizeBase200 },
  cell: {
    verticalAlign: 'top',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    fontSize: tokens.fontSizeBase200,
  },
  figure: { width: '1%', whiteSpace: 'nowrap', textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  short: { width: '1%', whiteSpace: 'nowrap' },
  // A name is broken only where there is no other way.
  text: { minWidth: '3em' },
  head: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200, '& > div': { minHeight: 0 } },
  lead: { fontSize: 'inherit', textAlign: 'inherit' },
  figureHead: { '& > div': { minHeight: 0, justifyContent: 'flex-end' } },
});

/** A read-only table for a narrow pane. */
export function CompactTable({ label, columns, rows, moreText }: CompactTableProps) {
  const styles = useStyles();
  const [count, setCount] = useState(STEP);
  const rest = Math.min(rows.length - count, STEP);
  const kind = ({ isFigure, isShort }: CompactColumn) =>
    isFigure === true ? styles.figure : isShort === true ? styles.short : styles.text;
  return (
    <>
      <Table className={styles.table} size="extra-small" aria-label={label}>
        <TableHeader>
          <TableRow>
            {columns.map((column) => (
              <TableHeaderCell
                key={column.head}
                className={mergeClasses(
                  styles.cell,
                  styles.head,
                  kind(column),
                  column.isFigure === true && styles.figureHead,
                )}
              >
                {column.head}
              </TableHeaderCell>
            ))}
          </TableRow>
        </TableHeader>
        <TableBody>
          {rows.slice(0, count).map(({ key, texts, leads }) => (
            <TableRow key={key}>
              {columns.map((column, index) => (
                <TableCell key={column.head} className={mergeClasses(styles.cell, kind(column))}>
                  <CellText text={texts[index]} lead={leads?.[index]} />
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {rest > 0 && (
        <Button size="small" onClick={() => setCount(count + STEP)}>
          {moreText(rest)}
        </Button>
      )}
    </>
  );
}

function CellText({ text, lead }: { readonly text: string | undefined; readonly lead: Lead | null | undefined }) {
  const styles = useStyles();
  if (!lead || text === undefined || text === '') return text;
  return (
    <Link as="button" className={styles.lead} aria-label={lead.label} onClick={lead.go}>
      {text}
    </Link>
  );
}
