import type { TaskProps } from '../record-screen';

export function DuesTask(_props: TaskProps) {
  return null;
}
