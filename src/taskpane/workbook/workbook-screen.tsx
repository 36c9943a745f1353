/** Shown when its tab is opened. */
export default function WorkbookScreen() {
  return null;
}
