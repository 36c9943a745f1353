import { tokens } from '@fluentui/react-components';

/** The foot of a task with its buttons: in sight however long the list above it is. */
export const FOOT = {
  position: 'sticky',
  bottom: 0,
  zIndex: 1,
  display: 'grid',
  gap: tokens.spacingVerticalS,
  margin: '0 -12px',
  padding: '8px 12px',
  backgroundColor: tokens.colorNeutralBackground1,
  borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
} as const;
