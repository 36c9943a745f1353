import type { MemoryName } from '../model/sheet';
import { ExcelError, NotPlayed } from '../protocol/excel-error';
import { method, property } from '../protocol/members';
import { describeType } from '../protocol/object-type';

/** NamedItemCollection of a sheet or of the workbook. */
export class NamesObject {
  constructor(readonly names: MemoryName[]) {}
}

class NameObject {
  constructor(
    readonly names: MemoryName[],
    readonly item: MemoryName,
  ) {}
}

describeType(NamesObject, {
  name: 'NamedItemCollection',
  members: {
    add: method('1.4', ({ names }, [name, reference]) => {
      if (typeof reference !== 'string' || !reference.startsWith('=')) throw new NotPlayed('names of ranges');
      if (find(names, String(name))) throw new ExcelError('ItemAlreadyExists', String(name));
      const item: MemoryName = { name: String(name), formula: reference, visible: true };
      names.push(item);
      return new NameObject(names, item);
    }),
    getItemOrNullObject: method('1.4', ({ names }, [name]) => {
      const item = find(names, String(name));
      return item ? new NameObject(names, item) : null;
    }),
  },
});

describeType(NameObject, {
  name: 'NamedItem',
  members: {
    name: property('1.1', ({ item }) => item.name),
    formula: property('1.7', ({ item }) => item.formula),
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
