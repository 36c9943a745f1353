/** The papers that leave the office, by the word that chooses them. */
export const PAPER_KINDS = [
  'notice',
  'summary',
  'rectify',
  'invitation',
  'sign-in',
  'dues-list',
  'slips',
  'brief',
] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

/**
 * A piece of a line. `gap`: something that the workbook does not tell and a person has
 * to add, marked so that nobody overlooks it. `blank`: room to write by hand, in
 * characters.
 */
export type Piece = string | { readonly gap: string } | { readonly blank: number };

export type Align = 'left' | 'centre' | 'right' | 'justified';

export interface Heading {
  readonly kind: 'heading';
  /** 1: 一、 2: （一） 3: 1. The number stands in the text. */
  readonly level: 1 | 2 | 3;
  readonly text: string;
  /** What goes on in the same line, in the type of the body; none for a heading alone. */
  readonly pieces: readonly Piece[];
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly pieces: readonly Piece[];
  /** Justified paragraphs begin two characters in. */
  readonly align: Align;
  /** Stays on the page of what follows. */
  readonly keepsNext?: boolean;
}

export interface PaperColumn {
  readonly head: string;
  /** Its share of the page's width, as a part of the shares of all columns. */
  readonly width: number;
  readonly align: 'left' | 'centre' | 'right';
}

export interface PaperTable {
  readonly kind: 'table';
  readonly columns: readonly PaperColumn[];
  /** One text a column. */
  readonly rows: readonly (readonly string[])[];
  readonly totals: readonly string[] | null;
  /** Rows high enough for a signature. */
  readonly isRoomy: boolean;
  /** Its last rows stay on the page of what follows. */
  readonly keepsNext: boolean;
}

/** A slip to be cut out and handed to one person; several stand on a page, none is parted by its end. */
export interface Slip {
  readonly kind: 'slip';
  readonly title: string;
  readonly paragraphs: readonly (readonly Piece[])[];
  /** Who sends it and when, to the right. */
  readonly closing: readonly string[];
}

/** Who the paper is from and its date, to the right, kept on one page with room for the seal. */
export interface Closing {
  readonly kind: 'closing';
  readonly lines: readonly (readonly Piece[])[];
}

export type Block = Heading | Paragraph | PaperTable | Slip | Closing;

/**
 * A paper as plain data, independent of Word, a screen or a printer. All text is text,
 * whatever it looks like.
 */
export interface Paper {
  /** `member`: one person's year, which is made from the person's page alone. */
  readonly kind: PaperKind | 'member';
  /** A long one is broken into lines by sense. */
  readonly titleLines: readonly string[];
  /** Under the title; null for none. */
  readonly subtitle: string | null;
  readonly orientation: 'portrait' | 'landscape';
  /** For its file, without folder and ending. */
  readonly fileName: string;
  readonly blocks: readonly Block[];
}
