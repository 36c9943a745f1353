/** Folder of a part, with its "/" ("xl/worksheets/"); '' at the root of the package. */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}

/** The part that holds the relationships of a part; of the package itself for ''. */
export function relationshipsPartOf(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** The part that a relationship's target names, relative to its source or from the root. */
export function resolveTarget(source: string, target: string): string {
  const path = decodeTarget(target.split('#')[0] ?? '').replaceAll('\\', '/');
  const segments: string[] = [];
  for (const segment of (path.startsWith('/') ? path : folderOf(source) + path).split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}

/** The target of a relationship as most programs write it: relative to the folder of its source. */
export function relativeTarget(source: string, part: string): string {
  const from = folderOf(source).split('/').slice(0, -1);
  const to = part.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

function decodeTarget(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch (error) {
    // A bare "%" in a name: the target is then meant as it stands.
    if (error instanceof URIError) return target;
    throw error;
  }
}

/** The first of "xl/worksheets/sheet1.xml", "…2.xml" that is free. */
export function freePartName(isTaken: (part: string) => boolean, stem: string, extension: string): string {
  let number = 1;
  while (isTaken(`${stem}${number}${extension}`)) number++;
  return `${stem}${number}${extension}`;
}
