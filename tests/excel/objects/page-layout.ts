import type { MemorySheet } from '../model/sheet';
import { NotPlayed } from '../protocol/excel-error';
import { method, property } from '../protocol/members';
import { describeType, type Member } from '../protocol/object-type';
import { areaAddress, parseArea } from './area';
import { checkUnprotected } from './protected-cells';
import { RangeAreasObject, RangeObject } from './range';

/** PageLayout and what hangs below it: the print set-up of one sheet. */
abstract class PagePart {
  constructor(readonly sheet: MemorySheet) {}
}
export class PageLayoutObject extends PagePart {}
export class PageBreaksObject extends PagePart {}
class PageBreakObject extends PagePart {}
class HeadersFootersObject extends PagePart {}
class HeaderFooterObject extends PagePart {}

describeType(PageLayoutObject, {
  name: 'PageLayout',
  members: {
    orientation: entry('orientation'),
    paperSize: entry('paperSize'),
    zoom: entry('zoom'),
    centerHorizontally: entry('centerHorizontally'),
    leftMargin: entry('leftMargin'),
    rightMargin: entry('rightMargin'),
    topMargin: entry('topMargin'),
    bottomMargin: entry('bottomMargin'),
    headersFooters: property('1.9', ({ sheet }) => new HeadersFootersObject(sheet)),
    setPrintTitleRows: area('titleRows'),
    setPrintArea: area('printArea'),
    getPrintAreaOrNullObject: method('1.9', ({ sheet }) => {
      const { printArea } = sheet.page;
      return typeof printArea === 'string' ? new RangeAreasObject(sheet, [parseArea(printArea)]) : null;
    }),
  },
});

describeType(PageBreaksObject, {
  name: 'PageBreakCollection',
  members: {
    add: method('1.9', ({ sheet }, [given]) => {
      checkUnprotected(sheet);
      if (typeof given !== 'string') throw new NotPlayed('a page break at a range');
      const before: readonly unknown[] = Array.isArray(sheet.page.breaks) ? sheet.page.breaks : [];
      sheet.page.breaks = [...before, areaAddress(parseArea(given))];
      return new PageBreakObject(sheet);
    }),
  },
});

describeType(PageBreakObject, { name: 'PageBreak', members: {} });

describeType(HeadersFootersObject, {
  name: 'HeaderFooterGroup',
  members: { defaultForAllPages: property('1.9', ({ sheet }) => new HeaderFooterObject(sheet)) },
});

describeType(HeaderFooterObject, { name: 'HeaderFooter', members: { centerFooter: entry('centerFooter') } });

function entry<T extends PagePart>(name: string): Member<T> {
  return property(
    '1.9',
    ({ sheet }) => sheet.page[name] ?? null,
    ({ sheet }, value) => {
      checkUnprotected(sheet);
      sheet.page[name] = value;
    },
  );
}

function area<T extends PagePart>(name: string): Member<T> {
  return method('1.9', ({ sheet }, [given]) => {
    checkUnprotected(sheet);
    if (given instanceof RangeObject) sheet.page[name] = areaAddress(given.area);
    else if (typeof given === 'string' && /^\$\d+:\$\d+$/.test(given)) sheet.page[name] = given;
    else if (typeof given === 'string') sheet.page[name] = areaAddress(parseArea(given));
    else throw new NotPlayed(`${name} of several ranges`);
  });
}
