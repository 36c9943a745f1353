import { makeStyles } from '@fluentui/react-components';
import { useRef, type KeyboardEvent } from 'react';
import type { Month } from '../../../records/month';
import type { MemberDuesOfMonth } from '../../../recording/dues/dues-of-month';
import { usePane } from '../../state/pane-context';
import type { TellApart } from '../people/tell-apart';
import type { DuesDraft } from './dues-draft';
import { DuesRow, type DuesRowProps } from './dues-row';

export interface DuesRowsProps extends Pick<DuesRowProps, 'months' | 'onPaid' | 'onBefore' | 'onDetails'> {
  readonly people: readonly MemberDuesOfMonth[];
  readonly month: Month;
  readonly draft: DuesDraft;
  readonly tellApart: TellApart;
}

const useStyles = makeStyles({ items: { listStyleType: 'none', margin: 0, padding: 0 } });

/** The members, one row each; arrow keys go from one box to the next. */
export function DuesRows({ people, month, draft, tellApart, ...row }: DuesRowsProps) {
  const styles = useStyles();
  const { words } = usePane();
  const list = useRef<HTMLUListElement>(null);

  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const boxes = [...(list.current?.querySelectorAll<HTMLInputElement>('input[type="checkbox"]') ?? [])];
    const place = boxes.findIndex((box) => box === event.target);
    if (step === undefined || place < 0) return;
    event.preventDefault();
    boxes[place + step]?.focus();
  }

  return (
    <ul ref={list} className={styles.items} aria-label={words('recordScreen.dues.list')} onKeyDown={onKeyDown}>
      {people.map((person) => (
        <DuesRow
          key={person.member}
          person={person}
          mark={tellApart(person.member)}
          month={month}
          isPaid={draft.paid[person.member] === true}
          paysBefore={draft.before[person.member] === true}
          details={draft.details[person.member] ?? null}
          {...row}
        />
      ))}
    </ul>
  );
}
