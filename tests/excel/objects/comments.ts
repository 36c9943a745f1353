import type { MemoryComment, MemorySheet } from '../model/sheet';
import type { MemoryWorkbook } from '../model/workbook';
import { ExcelError } from '../protocol/excel-error';
import { method, property } from '../protocol/members';
import { describeType } from '../protocol/object-type';
import { parseArea } from './area';
import { checkUnprotected } from './protected-cells';
import { RangeObject } from './range';

/** CommentCollection of one sheet or of all of them. */
export class CommentsObject {
  constructor(
    readonly workbook: MemoryWorkbook,
    readonly sheets: readonly MemorySheet[],
  ) {}

  get comments(): readonly CommentObject[] {
    return this.sheets.flatMap((sheet) => sheet.comments.map((comment) => new CommentObject(sheet, comment)));
  }
}

class CommentObject {
  constructor(
    readonly sheet: MemorySheet,
    readonly comment: MemoryComment,
  ) {}
}

/** CommentReplyCollection */
class RepliesObject {
  constructor(readonly replies: readonly ReplyObject[]) {}
}

class ReplyObject {
  constructor(
    readonly id: string,
    readonly content: string,
  ) {}
}

describeType(CommentsObject, {
  name: 'CommentCollection',
  items: ({ comments }) => comments,
  index: ({ comments }, id) => {
    const found = comments.find(({ comment }) => comment.id === id);
    if (!found) throw new ExcelError('ItemNotFound', String(id));
    return found;
  },
  members: {
    // The documentation has one comment a cell; a cell with a note takes none either.
    add: method('1.10', ({ workbook, sheets }, [address, content]) => {
      const { sheet, area } = placeGiven(workbook, sheets, address);
      checkUnprotected(sheet);
      if (area.top !== area.bottom || area.left !== area.right) throw new ExcelError('InvalidArgument');
      const isTaken = [...sheet.comments, ...sheet.notes].some(
        ({ range }) => range.top === area.top && range.left === area.left,
      );
      if (isTaken) throw new ExcelError('InvalidOperation', 'the cell has a comment');
      const comment = { id: workbook.newId(), range: area, content: String(content), replies: [] };
      sheet.comments.push(comment);
      return new CommentObject(sheet, comment);
    }),
  },
});

function placeGiven(
  workbook: MemoryWorkbook,
  [own]: readonly MemorySheet[],
  given: unknown,
): { readonly sheet: MemorySheet; readonly area: RangeObject['area'] } {
  if (given instanceof RangeObject) return given;
  const [, name, address = ''] = /^(?:'?([^'!]+)'?!)?(.+)$/.exec(String(given)) ?? [];
  const sheet = name === undefined ? own : workbook.findSheet(name);
  if (!sheet) throw new ExcelError('InvalidArgument', String(given));
  return { sheet, area: parseArea(address) };
}

describeType(CommentObject, {
  name: 'Comment',
  id: ({ comment }) => comment.id,
  members: {
    id: property('1.10', ({ comment }) => comment.id),
    content: property(
      '1.10',
      ({ comment }) => comment.content,
      ({ comment }, value) => (comment.content = String(value)),
    ),
    replies: property(
      '1.10',
      ({ comment }) =>
        new RepliesObject(comment.replies.map((text, at) => new ReplyObject(`${comment.id}-${at}`, text))),
    ),
    getLocation: method('1.10', ({ sheet, comment }) => new RangeObject(sheet, comment.range)),
    delete: method('1.10', ({ sheet, comment }) => {
      checkUnprotected(sheet);
      sheet.comments.splice(sheet.comments.indexOf(comment), 1);
    }),
  },
});

describeType(RepliesObject, { name: 'CommentReplyCollection', items: ({ replies }) => replies, members: {} });

describeType(ReplyObject, {
  name: 'CommentReply',
  id: ({ id }) => id,
  members: { id: property('1.10', ({ id }) => id), content: property('1.10', ({ content }) => content) },
});
