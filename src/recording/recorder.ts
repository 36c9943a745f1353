import type { RecordingBook } from './recording';
import type { WritingList } from './writing-list';

/** One kind of intent: puts on the list what is to be written, or why it cannot be. */
export type Recorder<I> = (intent: I, book: RecordingBook, list: WritingList) => void;
