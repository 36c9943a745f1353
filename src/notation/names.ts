import type { CellValue } from '../workbook/snapshot';
import { normaliseText } from './normalise';
import { writtenText, type Written } from './written';

/** Between names, but not inside a bracket: 张伟（技术科、办公室） is one. */
const SEPARATORS = /(?:[、,;/&+|]|\n)+(?![^(]*\))/u;

/** 和 joins sections (办公室和人教科); within a person's name (李和平) it must stay, so it counts only behind a section word or between spaces. */
const AND = /(?<=[科室处部组办局股队站所馆中心会])[和与及](?=\S{2})| [和与及] /gu;

/** Splits 办公室 人教科 or 李明、王芳 into its names; a name with inner spaces (张 三) stays one. */
export function splitNames(text: string): string[] {
  return text
    .split(/[\r\n]+/u)
    .flatMap((line) => normaliseText(line).replace(AND, '、').split(SEPARATORS))
    .flatMap((part) => joinSpacedNames(part.trim().split(/ +(?![^(]*\))/u)))
    .filter((name) => name !== '');
}

/** Parts of one character are parts of a name: 张 三 is one, 欧阳 明 is one, 张 三 李 四 are two. */
function joinSpacedNames(parts: readonly string[]): string[] {
  const names: string[] = [];
  for (let index = 0; index < parts.length;) {
    const run = singlesFrom(parts, index);
    if (run.length === 0) names.push(parts[index] ?? '');
    else if (run.length === 1 && names.length > 0) names.push(`${names.pop() ?? ''}${run.join('')}`);
    else if (run.length === 1) names.push(`${run.join('')}${parts[++index] ?? ''}`);
    else if (run.length >= 4 && run.length % 2 === 0) names.push(...pairs(run));
    else names.push(run.join(''));
    index += Math.max(run.length, 1);
  }
  return names;
}

function singlesFrom(parts: readonly string[], start: number): readonly string[] {
  const rest = parts.slice(start);
  const end = rest.findIndex((part) => Array.from(part).length !== 1);
  return end < 0 ? rest : rest.slice(0, end);
}

function pairs(run: readonly string[]): string[] {
  return run.flatMap((part, index) => (index % 2 === 0 ? [`${part}${run[index + 1] ?? ''}`] : []));
}

const USUAL = '、';

/** Several names in one cell, parted as the samples, the latest first, part theirs: 办公室 人教科, 办公室、人教科. */
export function namesLike(samples: readonly CellValue[], names: readonly string[]): Written {
  const texts = samples.filter((value) => typeof value === 'string');
  const between = texts.map(separatorOf).find((separator) => separator !== null) ?? USUAL;
  const like = names.join(between);
  return writtenText(isSame(splitNames(like), names) ? like : names.join(USUAL));
}

/** What stands between the first two names of a text; null where it holds but one. */
function separatorOf(text: string): string | null {
  const [first = '', second = ''] = splitNames(text);
  if (second === '' || !text.includes(first)) return null;
  const end = text.indexOf(first) + first.length;
  const start = text.indexOf(second, end);
  return start > end ? text.slice(end, start) : null;
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((name, index) => name === other[index]);
}
