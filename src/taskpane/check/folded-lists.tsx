import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Link,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { fullAddress } from '../../records/cell-ref';
import { findingText } from '../../reports/finding-text';
import { wantedText } from '../../reports/format/finding-words';
import type { CheckResult } from '../../rules/check-result';
import { usePane } from '../state/pane-context';

const useStyles = makeStyles({
  folded: { marginTop: tokens.spacingVerticalM, marginLeft: '-10px' },
  panel: { margin: '0 0 8px 22px' },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& li': { paddingBottom: tokens.spacingVerticalXS },
  },
  faint: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  link: { fontSize: 'inherit' },
});

/** What was waived and what was not checked: there for those who want to know, folded away for everyone else. */
export function FoldedLists({ result }: { readonly result: CheckResult }) {
  const styles = useStyles();
  const { words } = usePane();
  const { waived, notChecked } = result;
  if (waived.length === 0 && notChecked.length === 0) return null;
  return (
    <Accordion className={styles.folded} multiple collapsible>
      {waived.length > 0 && (
        <Folded value="waived" title={words('checkScreen.waived', { count: waived.length })}>
          <Waived result={result} />
        </Folded>
      )}
      {notChecked.length > 0 && (
        <Folded value="notChecked" title={words('checkScreen.notChecked', { count: notChecked.length })}>
          <NotChecked result={result} />
        </Folded>
      )}
    </Accordion>
  );
}

interface FoldedProps {
  readonly value: string;
  readonly title: string;
  readonly children: ReactNode;
}

function Folded({ value, title, children }: FoldedProps) {
  const styles = useStyles();
  return (
    <AccordionItem value={value}>
      <AccordionHeader as="h2" size="small">
        {title}
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>{children}</AccordionPanel>
    </AccordionItem>
  );
}

function Waived({ result: { waived, period } }: { readonly result: CheckResult }) {
  const styles = useStyles();
  const { session, words } = usePane();
  return (
    <ul className={styles.list}>
      {waived.map((finding, index) => (
        <li key={index}>
          {findingText(finding, words, period)}
          <div className={styles.faint}>
            {words('checkScreen.waivedBecause', { reason: finding.waiver.reason })}{' '}
            <Link as="button" className={styles.link} onClick={() => void session.reveal(finding.waiver.cell)}>
              {fullAddress(finding.waiver.cell)}
            </Link>
          </div>
        </li>
      ))}
    </ul>
  );
}

function NotChecked({ result: { notChecked } }: { readonly result: CheckResult }) {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <>
      <div className={styles.faint}>{words('checkScreen.notCheckedWhy')}</div>
      <ul className={styles.list}>
        {notChecked.map((each) => (
          <li key={each.rule}>
            {words('checkScreen.notCheckedLine', {
              title: words(`rules.${each.rule}.title`),
              needs: wantedText(each, words),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
