import { NotWritten } from '../../workbook/errors';

/** What is at a path; null where nothing is, be it that a link leads nowhere or in a circle. */
export async function presence<Found>(looked: Promise<Found>): Promise<Found | null> {
  try {
    return await looked;
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ELOOP') return null;
    throw error;
  }
}

/** Node's code of a failed file operation; '' for any other error. */
export function errorCode(error: unknown): string {
  const isCoded = typeof error === 'object' && error !== null && 'code' in error;
  return isCoded && typeof error.code === 'string' ? error.code : '';
}

/** The same work; what fails in it is named as a file that could not be written. Throws NotWritten. */
export async function notWritten<Done>(file: string, work: Promise<Done>): Promise<Done> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof NotWritten ? error : new NotWritten(file, reasonOf(error), { cause: error });
  }
}

function reasonOf(error: unknown): NotWritten['reason'] {
  switch (errorCode(error)) {
    case 'EEXIST':
      return 'exists';
    case 'ENOENT':
    case 'ENOTDIR':
      return 'no-folder';
    case 'ENAMETOOLONG':
      return 'name-too-long';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'not-permitted';
    default:
      return 'failed';
  }
}
