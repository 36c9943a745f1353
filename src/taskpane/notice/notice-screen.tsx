/** Shown when its tab is opened. */
export default function NoticeScreen() {
  return null;
}
