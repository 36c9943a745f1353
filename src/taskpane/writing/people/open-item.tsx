import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import type { MemberKey } from '../../../records/member';
import { MemberLink } from '../../parts/member-link';

export interface OpenItemProps {
  /** Whose it is: the name leads to the person's page. */
  readonly member: MemberKey;
  readonly name: string;
  readonly facts: ReactNode;
  /** On the button that opens the form. */
  readonly action: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** A finding asked for this very item: once its form is open, it is brought into sight. */
  readonly isTarget: boolean;
  /** The form. */
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  item: {
    padding: '4px 0',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  text: { flexGrow: 1, flexBasis: '10em' },
  name: { fontWeight: tokens.fontWeightSemibold },
  facts: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  form: { display: 'grid', gap: tokens.spacingVerticalS, padding: '4px 0 8px 8px' },
});

/** One thing that is open, and the form that settles it, unfolded on demand. */
export function OpenItem({ member, name, facts, action, isOpen, onToggle, isTarget, children }: OpenItemProps) {
  const styles = useStyles();
  const [nameId, formId] = [useId(), useId()];
  const item = useRef<HTMLLIElement>(null);
  const isWanted = isTarget && isOpen;
  useEffect(() => {
    if (!isWanted) return;
    item.current?.scrollIntoView({ block: 'center' });
    item.current?.querySelector('input')?.focus();
  }, [isWanted]);
  return (
    <li ref={item} className={styles.item}>
      <div className={styles.line}>
        <div className={styles.text}>
          <div id={nameId} className={styles.name}>
            <MemberLink member={member}>{name}</MemberLink>
          </div>
          <div className={styles.facts}>{facts}</div>
        </div>
        <Button
          size="small"
          aria-expanded={isOpen}
          aria-controls={isOpen ? formId : undefined}
          aria-describedby={nameId}
          onClick={onToggle}
        >
          {action}
        </Button>
      </div>
      {isOpen && (
        <div id={formId} className={styles.form} role="group" aria-labelledby={nameId}>
          {children}
        </div>
      )}
    </li>
  );
}
