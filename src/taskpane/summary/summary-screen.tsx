/** Shown when its tab is opened. */
export default function SummaryScreen() {
  return null;
}
