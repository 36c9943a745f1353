import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, makeStyles } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { usePane } from '../../state/pane-context';

export interface SettledPeopleProps {
  readonly count: number;
  /** True while somebody is searched for, who may be among them. */
  readonly isOpen: boolean;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  settled: { marginLeft: '-10px' },
  panel: { margin: '0 0 0 10px' },
});

/** Those of whom nothing more is expected this month, folded away. */
export function SettledPeople({ count, isOpen, children }: SettledPeopleProps) {
  const styles = useStyles();
  const { words } = usePane();
  const [isUnfolded, setIsUnfolded] = useState(false);
  return (
    <Accordion
      className={styles.settled}
      collapsible
      openItems={isOpen || isUnfolded ? ['settled'] : []}
      onToggle={() => setIsUnfolded(!isUnfolded)}
    >
      <AccordionItem value="settled">
        <AccordionHeader as="h2" size="small">
          {words('recordScreen.dues.settled', { count })}
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>{children}</AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
