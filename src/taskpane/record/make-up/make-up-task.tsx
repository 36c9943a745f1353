import type { TaskProps } from '../record-screen';

export function MakeUpTask(_props: TaskProps) {
  return null;
}
