import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  box: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    margin: '4px 0 4px 16px',
    padding: '8px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
    '& p': { margin: 0 },
  },
});

/** The quiet box that unfolds under a finding. */
export function PanelBox({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().box}>{children}</div>;
}
