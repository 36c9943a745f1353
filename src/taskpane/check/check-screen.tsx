/** Shown when its tab is opened. */
export default function CheckScreen() {
  return null;
}
