import { Button, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  action: {
    minWidth: 0,
    padding: '0 6px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorBrandForeground1,
  },
});

export interface FindingActionProps {
  readonly children: string;
  readonly tabIndex: number;
  readonly describedBy: string;
  readonly expanded?: boolean;
  readonly controls?: string;
  readonly onClick: () => void;
}

/** One of the things that can be done about a line of the list. */
export function FindingAction({ children, tabIndex, describedBy, expanded, controls, onClick }: FindingActionProps) {
  const styles = useStyles();
  return (
    <Button
      className={styles.action}
      appearance="transparent"
      size="small"
      tabIndex={tabIndex}
      aria-describedby={describedBy}
      aria-expanded={expanded}
      aria-controls={expanded === true ? controls : undefined}
      onClick={onClick}
    >
      {children}
    </Button>
  );
}
