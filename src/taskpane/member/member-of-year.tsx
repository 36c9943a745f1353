import { Button, Dropdown, makeStyles, Option, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { ruleNames } from '../../locales/rule-names';
import type { Reading } from '../../reading/read-branch';
import { valueOf } from '../../records/field';
import type { IsoDate } from '../../records/iso-date';
import type { Member } from '../../records/member';
import { dateText } from '../../reports/format/period';
import { memberSheet } from '../../reports/member/member-sheet';
import { figuresSentence, studySentence } from '../../reports/member/member-words';
import { memberYear, type MemberYear } from '../../reports/member/member-year';
import { personReminder } from '../../reports/reminders/reminder-text';
import { reminders } from '../../reports/reminders/reminders';
import { CopyableText } from '../parts/copyable-text';
import { Heading } from '../parts/heading';
import { printDocument } from '../parts/print-document';
import { PutSheetButton } from '../parts/put-sheet-button';
import { useSheetWriting } from '../parts/use-sheet-writing';
import { WrittenBar } from '../parts/written-bar';
import { usePane } from '../state/pane-context';
import { MemberDues } from './member-dues';
import { MemberMatters } from './member-matters';
import { MemberMissed } from './member-missed';
import { MemberStrip } from './member-strip';

export interface MemberOfYearProps {
  readonly reading: Reading;
  readonly member: Member;
  readonly year: number;
  readonly today: IsoDate;
  readonly onYear: (year: number) => void;
}

const useStyles = makeStyles({
  page: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  year: { minWidth: '84px' },
  part: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXS },
  faint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  line: { margin: 0 },
});

/** One person's year: what is open and the reminder of it, attendance, make-ups, dues; as a sheet, and on paper. */
export function MemberOfYear({ reading: { branch, years }, member, year, today, onYear }: MemberOfYearProps) {
  const styles = useStyles();
  const { session, words } = usePane();
  const writing = useSheetWriting();
  const own = useMemo(
    () => memberYear(branch, { member, year, today, ruleNames: ruleNames() }),
    [branch, member, year, today],
  );
  const text = useMemo(() => {
    const found = reminders(branch, { period: own.year, today, member, ruleNames: ruleNames() });
    const [reminder] = found.people;
    return reminder ? personReminder(reminder, found, words) : null;
  }, [branch, own.year, today, member, words]);

  async function print(): Promise<void> {
    const [{ memberPaper }, { printPage }] = await Promise.all([
      import('../../papers/member-paper'),
      import('../../papers/print-page'),
    ]);
    printDocument(printPage(memberPaper(own, words), words));
  }

  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <Heading>{words('member.pageTitle', { name: own.name, year: own.year })}</Heading>
        {years.length > 1 && <YearDropdown {...{ years, year, onYear }} className={styles.year} />}
      </div>
      <p className={styles.faint}>{aboutText(own)}</p>
      <div className={styles.head}>
        <PutSheetButton size="small" draft={() => memberSheet(own, words)} writing={writing}>
          {words('memberScreen.sheet')}
        </PutSheetButton>
        <Button size="small" onClick={() => void print().catch((problem: unknown) => session.report(problem))}>
          {words('memberScreen.print')}
        </Button>
      </div>
      <section className={styles.part}>
        <Heading>{words('member.headings.open')}</Heading>
        <MemberMatters year={own} />
      </section>
      {text !== null && (
        <CopyableText title={words('memberScreen.reminder')} text={text} action={words('memberScreen.copy')} />
      )}
      <section className={styles.part}>
        <Heading>{words('member.headings.attendance')}</Heading>
        <MemberStrip year={own} />
        <p className={styles.line}>{figuresSentence(own.attendance.figures, words)}</p>
        {own.study && <p className={styles.line}>{studySentence(own, words)}</p>}
      </section>
      <section className={styles.part}>
        <Heading>{words('member.headings.missed')}</Heading>
        <MemberMissed year={own} />
      </section>
      <section className={styles.part}>
        <Heading>{words('member.headings.dues')}</Heading>
        <MemberDues year={own} />
      </section>
      <WrittenBar {...writing} />
    </div>
  );

  function aboutText({ today: asOf }: MemberYear): string {
    const category = valueOf(member.category);
    const about = [valueOf(member.section), category && words(`member.categories.${category}`)];
    const date = words('member.asOf', { today: dateText(asOf, words) });
    return [...about.filter((each) => each !== null), date].join(words('member.legendBetween'));
  }
}

interface YearDropdownProps extends Pick<MemberOfYearProps, 'year' | 'onYear'> {
  readonly years: readonly number[];
  readonly className: string;
}

function YearDropdown({ years, year, onYear, className }: YearDropdownProps) {
  const { words } = usePane();
  return (
    <Dropdown
      className={className}
      size="small"
      aria-label={words('memberScreen.year')}
      value={String(year)}
      selectedOptions={[String(year)]}
      onOptionSelect={(_, { optionValue }) => onYear(Number(optionValue))}
    >
      {years.map((each) => (
        <Option key={each} value={String(each)}>
          {String(each)}
        </Option>
      ))}
    </Dropdown>
  );
}
