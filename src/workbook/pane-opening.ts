/** Whether the pane opens by itself with this workbook, for everybody who opens it and has the add-in. */
export interface PaneOpening {
  /** What is stated in the workbook now. */
  readonly isOn: () => boolean;
  /** States it in the workbook, or takes the statement out again. Rejects where it cannot be kept. */
  set(on: boolean): Promise<void>;
}
