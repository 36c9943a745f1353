import { useState } from 'react';
import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { Words } from '../../locales/words';
import { openedRemark } from '../../reports/conversion-remark';
import type { Conversion } from '../../workbook/conversion';

export interface ConvertedLineProps {
  readonly conversion: Conversion;
  /** What the workbook is saved as. */
  readonly saved: string;
  readonly words: Words;
}

/** Says of a workbook that was made of another file what it does not have, until it is closed. */
export function ConvertedLine({ conversion, saved, words }: ConvertedLineProps) {
  const [isClosed, setIsClosed] = useState(false);
  if (isClosed) return null;
  return (
    <MessageBar intent={conversion.blocked.length > 0 ? 'warning' : 'info'} layout="multiline">
      <MessageBarBody>{openedRemark(conversion, saved, words)}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={words('workbench.close')}
            onClick={() => setIsClosed(true)}
          />
        }
      />
    </MessageBar>
  );
}
