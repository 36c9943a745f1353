/** How surely a word means its field where several columns claim it: 3 says exactly this, 1 is a general word. */
export type Weight = 1 | 2 | 3;

/** The words of one field, by how surely they mean it. */
export interface FieldWords {
  readonly field: string;
  readonly words: Readonly<Partial<Record<Weight, string>>>;
}

/** A field that a header word may stand for; the table's role decides. */
export interface Candidate {
  readonly field: string;
  readonly weight: Weight;
}
