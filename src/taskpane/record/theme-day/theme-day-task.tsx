import type { TaskProps } from '../record-screen';

export function ThemeDayTask(_props: TaskProps) {
  return null;
}
