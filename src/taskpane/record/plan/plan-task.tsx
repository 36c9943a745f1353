import type { TaskProps } from '../record-screen';

export function PlanTask(_props: TaskProps) {
  return null;
}
