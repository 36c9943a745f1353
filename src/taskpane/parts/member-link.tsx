import { Link, makeStyles } from '@fluentui/react-components';
import type { MemberKey } from '../../records/member';
import { usePane } from '../state/pane-context';
import { useSidePage } from '../state/side-page';

export interface MemberLinkProps {
  readonly member: MemberKey;
  readonly children: string;
  readonly tabIndex?: number;
}

const useStyles = makeStyles({
  link: { font: 'inherit', color: 'inherit', textAlign: 'inherit', textDecorationLine: 'none' },
});

/** A name that leads to the person's page. */
export function MemberLink({ member, children, tabIndex }: MemberLinkProps) {
  const styles = useStyles();
  const { words } = usePane();
  const { openMember } = useSidePage();
  return (
    <Link
      as="button"
      className={styles.link}
      tabIndex={tabIndex}
      title={words('memberScreen.open', { name: children })}
      onClick={() => openMember(member)}
    >
      {children}
    </Link>
  );
}
