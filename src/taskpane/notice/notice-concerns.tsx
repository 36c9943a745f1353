import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { fullAddress } from '../../records/cell-ref';
import type { NoticeConcern } from '../../reports/notice/concern';
import { Heading } from '../parts/heading';
import { usePane } from '../state/pane-context';

/** Shown at first; a ledger that was read wrongly can have one for every member. */
const FIRST = 8;

const useStyles = makeStyles({
  concerns: { display: 'grid', gap: tokens.spacingVerticalXS, justifyItems: 'start' },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalXS },
  item: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: tokens.spacingHorizontalXS },
  sign: { color: tokens.colorPaletteDarkOrangeForeground1 },
  link: { marginLeft: tokens.spacingHorizontalXS, whiteSpace: 'nowrap' },
});

/** What to look at before the notice hangs on the wall, each with the way to its cell. */
export function NoticeConcerns({ concerns }: { readonly concerns: readonly NoticeConcern[] }) {
  const styles = useStyles();
  const { session, words } = usePane();
  const [isOpen, setOpen] = useState(false);
  if (concerns.length === 0) return null;
  const shown = isOpen ? concerns : concerns.slice(0, FIRST);
  const rest = concerns.length - shown.length;
  return (
    <section className={styles.concerns} aria-label={words('noticeScreen.concerns')}>
      <Heading>{words('noticeScreen.concerns')}</Heading>
      <ul className={styles.list}>
        {shown.map(({ kind, text, cell }) => (
          <li key={`${kind} ${text}`} className={styles.item}>
            <span className={styles.sign} aria-hidden="true">
              ▲
            </span>
            <span>
              {text}
              {cell && (
                <Link
                  as="button"
                  className={styles.link}
                  aria-label={words('noticeScreen.goTo', { what: fullAddress(cell) })}
                  onClick={() => void session.reveal(cell)}
                >
                  {words('noticeScreen.go')}
                </Link>
              )}
            </span>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button size="small" onClick={() => setOpen(true)}>
          {words('noticeScreen.moreConcerns', { count: rest })}
        </Button>
      )}
    </section>
  );
}
