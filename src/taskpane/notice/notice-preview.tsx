import {
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
import type { MemberKey } from '../../records/member';
import type { DraftCell } from '../../workbook/sheet-draft';
import { draftCellText, isFigure } from '../../reports/draft/draft-cell-text';
import type { DuesNotice } from '../../reports/dues-notice';
import { Heading } from '../parts/heading';
import { MemberLink } from '../parts/member-link';
import { usePane } from '../state/pane-context';
import { previewRows } from '../../reports/notice/preview-rows';

const FIRST_ROWS = 5;

const useStyles = makeStyles({
  preview: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXS },
  // The sheet is wider than the pane: it moves within its own frame.
  paper: {
    overflowX: 'auto',
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
  },
  line: { margin: 0 },
  title: { fontWeight: tokens.fontWeightSemibold, textAlign: 'center' },
  table: { tableLayout: 'auto', width: 'max-content', minWidth: '100%', fontSize: tokens.fontSizeBase200 },
  cell: { whiteSpace: 'nowrap', paddingLeft: '6px', paddingRight: '6px' },
  figure: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  figureHead: { '& > div': { justifyContent: 'flex-end' } },
  total: { fontWeight: tokens.fontWeightSemibold },
});

/** The very sheet that would be made: its heads, its first rows, its totals. A name leads to the person's page. */
export function NoticePreview({ notice: { draft, members: people } }: { readonly notice: DuesNotice }) {
  const styles = useStyles();
  const { words } = usePane();
  const { head, foot, header, nameAt, members, more, total } = previewRows(draft, FIRST_ROWS);
  const figures = total.map(isFigure);
  return (
    <section className={styles.preview} aria-label={words('noticeScreen.preview')}>
      <Heading>{words('noticeScreen.preview')}</Heading>
      {/* A region that scrolls has to be within reach of the keyboard. */}
      <div className={styles.paper} tabIndex={0} role="group" aria-label={words('noticeScreen.previewTable')}>
        {head.map((line, index) => (
          <p key={line} className={mergeClasses(styles.line, index === 0 && styles.title)}>
            {line}
          </p>
        ))}
        <Table className={styles.table} size="extra-small" aria-label={words('noticeScreen.previewTable')}>
          <TableHeader>
            <TableRow>
              {header.map((cell, column) => (
                <TableHeaderCell
                  key={column}
                  className={mergeClasses(styles.cell, figures[column] === true && styles.figureHead)}
                >
                  {draftCellText(cell)}
                </TableHeaderCell>
              ))}
            </TableRow>
          </TableHeader>
          <TableBody>
            {members.map((cells, row) => (
              <TableRow key={row}>{cells.map((cell, column) => bodyCell(cell, column, people[row]))}</TableRow>
            ))}
            {more > 0 && (
              <TableRow>
                <TableCell className={styles.cell} colSpan={header.length}>
                  {words('noticeScreen.moreRows', { count: more })}
                </TableCell>
              </TableRow>
            )}
            <TableRow className={styles.total}>{total.map((cell, column) => bodyCell(cell, column))}</TableRow>
          </TableBody>
        </Table>
        {foot.map((line) => (
          <p key={line} className={styles.line}>
            {line}
          </p>
        ))}
      </div>
    </section>
  );

  function bodyCell(cell: DraftCell, column: number, member?: MemberKey) {
    const text = draftCellText(cell);
    return (
      <TableCell key={column} className={mergeClasses(styles.cell, figures[column] === true && styles.figure)}>
        {member !== undefined && column === nameAt ? <MemberLink member={member}>{text}</MemberLink> : text}
      </TableCell>
    );
  }
}
