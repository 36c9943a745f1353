import type { MemoryName, MemorySheet } from '../model/sheet';
import { ExcelError, NotPlayed } from '../protocol/excel-error';
import { method, property } from '../protocol/members';
import type { MemoryWorkbook } from '../model/workbook';
import { describeType } from '../protocol/object-type';
import { parseArea } from './area';
import { RangeObject } from './range';

/** NamedItemCollection of a sheet or of the workbook. */
export class NamesObject {
  constructor(
    readonly names: MemoryName[],
    readonly workbook: MemoryWorkbook,
  ) {}
}

class NameObject {
  constructor(
    readonly names: MemoryName[],
    readonly item: MemoryName,
    readonly workbook: MemoryWorkbook,
  ) {}
}

describeType(NamesObject, {
  name: 'NamedItemCollection',
  index: ({ names, workbook }, key) => {
    const item = find(names, String(key));
    if (!item) throw new ExcelError('ItemNotFound', String(key));
    return new NameObject(names, item, workbook);
  },
  items: ({ names, workbook }) => names.map((item) => new NameObject(names, item, workbook)),
  members: {
    add: method('1.4', ({ names, workbook }, [name, reference]) => {
      if (typeof reference !== 'string' || !reference.startsWith('=')) throw new NotPlayed('names of ranges');
      if (find(names, String(name))) throw new ExcelError('ItemAlreadyExists', String(name));
      const item: MemoryName = { name: String(name), formula: reference, visible: true };
      names.push(item);
      return new NameObject(names, item, workbook);
    }),
    getItemOrNullObject: method('1.4', ({ names, workbook }, [name]) => {
      const item = find(names, String(name));
      return item ? new NameObject(names, item, workbook) : null;
    }),
  },
});

describeType(NameObject, {
  name: 'NamedItem',
  members: {
    name: property('1.1', ({ item }) => item.name),
    formula: property(
      '1.7',
      ({ item }) => item.formula,
      ({ item }, value) => {
        if (typeof value !== 'string' || !value.startsWith('=')) throw new ExcelError('InvalidArgument');
        item.formula = value;
      },
    ),
    getRangeOrNullObject: method('1.4', ({ item, workbook }) => {
      const place = /^=('?)(?<sheet>[^'!]+)\1!(?<area>[$A-Z\d:]+)$/.exec(item.formula)?.groups;
      const sheet: MemorySheet | null = place ? workbook.findSheet(place.sheet ?? '') : null;
      return sheet ? new RangeObject(sheet, parseArea(place?.area ?? '')) : null;
    }),
    visible: property(
      '1.1',
      ({ item }) => item.visible,
      ({ item }, value) => (item.visible = Boolean(value)),
    ),
    delete: method('1.4', ({ names, item }) => void names.splice(names.indexOf(item), 1)),
  },
});

function find(names: readonly MemoryName[], name: string): MemoryName | undefined {
  return names.find((item) => item.name.toLowerCase() === name.toLowerCase());
}
