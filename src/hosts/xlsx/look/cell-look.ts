/** What a cell's style looks like on a screen. Colours are "#rrggbb"; null is the automatic one. */
export interface CellLook {
  readonly fill: string | null;
  readonly colour: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  /** In points. */
  readonly size: number;
  readonly font: string | null;
  /** 'general': numbers right, texts left, true and false in the middle. */
  readonly horizontal: 'general' | 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'center' | 'bottom';
  readonly wrapped: boolean;
  /** In steps of about three characters' width. */
  readonly indent: number;
  /** Excel's code of the number format, "General" where there is none. */
  readonly format: string;
  readonly borders: CellBorders;
}

export interface BorderLine {
  /** In pixels. */
  readonly width: 1 | 2 | 3;
  readonly colour: string | null;
}

export interface CellBorders {
  readonly left: BorderLine | null;
  readonly right: BorderLine | null;
  readonly top: BorderLine | null;
  readonly bottom: BorderLine | null;
}

export const PLAIN_LOOK: CellLook = {
  fill: null,
  colour: null,
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  size: 11,
  font: null,
  horizontal: 'general',
  vertical: 'bottom',
  wrapped: false,
  indent: 0,
  format: 'General',
  borders: { left: null, right: null, top: null, bottom: null },
};
