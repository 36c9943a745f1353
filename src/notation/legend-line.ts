import type { LegendMeaning } from '../records/settings';
import { markKey, type Legend } from './legend';
import { meaningOf } from './legend-words';
import { normaliseText } from './normalise';

/** A piece of a legend line. */
interface Piece {
  readonly text: string;
  readonly isMark: boolean;
  /** + / - also join words (请假+补课), so they count as marks only where nothing stands on their other side. */
  readonly isJoint: boolean;
  /** Which clause of the line it stands in: a mark and its word are never parted by a comma. */
  readonly clause: number;
  readonly openBefore: boolean;
  readonly openAfter: boolean;
  readonly meaning: LegendMeaning | null;
}

/** 注：, 考勤符号说明：, 说明 before the first mark. */
const HEAD = /^(?:填表|填写|考勤|签到|出勤)?(?:符号|标记|备注|注|说明|图例)+\s*[:：]?\s*/u;
const ANY_HEAD = /^(\p{L}{1,15}):\s*/u;

const PIECE = /[A-Za-z]+|\d+|(?:(?![A-Za-z])\p{L})+|[^\s\p{L}\p{N}]/gu;
const CLAUSE_END = /[;,。、]/gu;
const NO_MARK = /^[=~|<>:;,.、。"'“”‘’《》()[\]{}【】!?…·]$/u;
const JOINT = /^[+/\\–—−-]$/u;
/** Longer texts are rules, not legends. */
const LONGEST = 300;

const CONNECTIVES = /^(?:表示|代表|即为|为|即|指|是|作)|(?:表示|代表|记为|记作|打|用|划|画|记|为|是)$/gu;

/**
 * Reads a legend line such as "注：√出勤 △事假 ○病假 ×缺席", "√:到会；○:请假" or
 * "出勤√ 事假△". Empty where the line is none. Words that name no known meaning
 * leave their mark unknown.
 */
export function legendOfLine(text: string): Legend {
  if (text.length > LONGEST) return new Map();
  const pieces = piecesOf(text);
  const marksFirst = standMarksFirst(pieces);
  const legend = new Map<string, LegendMeaning>();
  pieces.forEach((piece, index) => {
    if (!piece.isMark) return;
    const word = neighbour(pieces, index, marksFirst ? 1 : -1);
    const alone = marksFirst ? piece.openBefore : piece.openAfter;
    const meaning = word?.clause === piece.clause ? word.meaning : null;
    if (meaning !== null && (!piece.isJoint || alone)) legend.set(markKey(piece.text), meaning);
  });
  return legend;
}

/** Whether the line says √出勤 rather than 出勤√; words before its first pair say nothing about that. */
function standMarksFirst(pieces: readonly Piece[]): boolean {
  const [first] = pieces;
  if (first === undefined || first.isMark) return true;
  return first.meaning === null && pieces.at(-1)?.isMark !== true;
}

/** The piece beside a mark; a dash between the two (√—出勤) only joins them. */
function neighbour(pieces: readonly Piece[], index: number, step: 1 | -1): Piece | undefined {
  const next = pieces[index + step];
  return next?.isJoint === true && pieces[index]?.isJoint === false ? pieces[index + 2 * step] : next;
}

function piecesOf(text: string): Piece[] {
  const line = withoutHead(normaliseText(text.replace(/[〇◯]/gu, '○')));
  return [...line.matchAll(PIECE)].flatMap((match): Piece[] => {
    const [found] = match;
    const before = line.slice(0, match.index);
    const after = line.slice(match.index + found.length);
    if (NO_MARK.test(found)) return [];
    const isMark = !/^[\p{L}\p{N}]/u.test(found) || isPlainMark(found, before, after);
    if (!isMark && /^\d/.test(found)) return [];
    const word = isMark ? '' : found.replace(CONNECTIVES, '');
    if (!isMark && word === '') return [];
    return [
      {
        text: found,
        isMark,
        isJoint: JOINT.test(found),
        clause: before.match(CLAUSE_END)?.length ?? 0,
        openBefore: /(^|[\s;,。、("“])$/u.test(before),
        openAfter: /^([\s;,。、)"”]|$)/u.test(after),
        meaning: isMark ? null : (meaningOf(found) ?? meaningOf(word)),
      },
    ];
  });
}

function withoutHead(line: string): string {
  const head = ANY_HEAD.exec(line);
  return head && meaningOf(head[1] ?? '') === null ? line.slice(head[0].length) : line.replace(HEAD, '');
}

/** A letter standing alone (Y, X), or a digit that is said to mean something (1=出勤). */
function isPlainMark(found: string, before: string, after: string): boolean {
  if (/^[A-Za-z]$/.test(found)) return true;
  return /^\d$/.test(found) && (/^["”]?\s*(=|:|表示|代表)/u.test(after) || /(=|:)\s*$/u.test(before));
}
