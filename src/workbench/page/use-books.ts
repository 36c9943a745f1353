import { useCallback, useEffect, useState } from 'react';
import { TooLarge } from '../../workbook/errors';
import { LIMITS } from '../../hosts/xlsx/limits';
import type { FileWork } from '../book/file-work';
import { WorkbenchHost } from '../book/workbench-host';
import { PageProblem } from './page-errors';

/** A file to be opened: what it is called, and how its bytes are got. */
export interface BookFile {
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array>;
}

export interface Books {
  /** The workbook that is open; null until the first one is. */
  readonly host: WorkbenchHost | null;
  /** While a workbook is being opened. */
  readonly isOpening: boolean;
  readonly problem: unknown;
  readonly setProblem: (problem: unknown) => void;
  /** Opens a workbook in the place of the other, which stays where the new one cannot be used. */
  readonly open: (file: BookFile) => void;
}

/** A file that a person chose or dropped. */
export function bookFileOf(file: File): BookFile {
  return {
    name: file.name,
    bytes: async () => {
      if (file.size > LIMITS.file) throw new TooLarge(file.name, file.name, file.size, LIMITS.file);
      return new Uint8Array(await file.arrayBuffer());
    },
  };
}

/** The workbook of the page, beginning with the sample. */
export function useBooks(sample: BookFile, work: FileWork): Books {
  const [host, setHost] = useState<WorkbenchHost | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const [isOpening, setIsOpening] = useState(false);
  const open = useCallback(
    (file: BookFile): void => {
      setIsOpening(true);
      openBook(file, work)
        .then((opened) => {
          setHost(opened);
          setProblem(null);
        }, setProblem)
        .finally(() => setIsOpening(false));
    },
    [work],
  );
  useEffect(() => open(sample), [open, sample]);
  return { host, isOpening, problem, setProblem, open };
}

async function openBook({ name, bytes }: BookFile, work: FileWork): Promise<WorkbenchHost> {
  if (/\.(csv|txt|pdf|docx?)$/i.test(name)) throw new PageProblem('notXlsx', { file: name });
  return WorkbenchHost.open(await bytes(), name, work);
}
