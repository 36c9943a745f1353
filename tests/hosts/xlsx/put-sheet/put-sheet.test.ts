import { openWorkbook } from '../../../../src/hosts/xlsx/open-workbook';
import type { SheetDraft } from '../../../../src/workbook/sheet-draft';
import { put } from '../../contract/contract-workbook';
import { override, packageOf, partsOf, relationship, relationshipsXml, textOf, workbookParts } from '../package';
import { packageProblems } from '../package-problems';
import { branchBy } from '../producers';
import { fullDraft } from '../sample-draft';

const PLAIN = {
  sheets: [
    { name: '花名册', xml: '' },
    { name: '名单', xml: '' },
  ],
};

function added(bytes: Uint8Array, draft: SheetDraft = fullDraft(), replace = false): Uint8Array {
  const after = openWorkbook(bytes, 'a.xlsx').apply([put(draft, replace)]).bytes;
  expect(packageProblems(after)).toEqual([]);
  return after;
}

function definedNames(bytes: Uint8Array): readonly string[] {
  return textOf(bytes, 'xl/workbook.xml').match(/<definedName .*?<\/definedName>/g) ?? [];
}

describe('the names of a sheet', () => {
  test('the mark is hidden and the printed rows are named, both for the new sheet alone', () => {
    expect(definedNames(added(packageOf(workbookParts(PLAIN))))).toEqual([
      `<definedName name="_xlnm.Print_Titles" localSheetId="2">'2020年上半年党费公示'!$1:$2</definedName>`,
      `<definedName name="ThemeDayGenerated" localSheetId="2" hidden="1">"dues-notice 2020-H1"</definedName>`,
    ]);
  });

  test('none where the draft has none', () => {
    const draft = fullDraft({ mark: null, print: { orientation: 'landscape', repeatRows: null, pageNumbers: false } });
    const after = added(packageOf(workbookParts(PLAIN)), draft);
    expect(textOf(after, 'xl/workbook.xml')).not.toContain('definedName');
  });

  test('a replaced sheet keeps its place and the names people gave it; those about its old cells go', () => {
    const names = [
      '<definedName name="_xlnm.Print_Area" localSheetId="0">党费公示!$A$1:$B$2</definedName>',
      '<definedName name="ThemeDayGenerated" localSheetId="0" hidden="1">"dues-notice 2020-H1"</definedName>',
      '<definedName name="经手人" localSheetId="0">党费公示!$B$9</definedName>',
      '<definedName name="_xlnm.Print_Area" localSheetId="1">名单!$A$1:$B$2</definedName>',
    ];
    const sheets = [
      { name: '党费公示', xml: '' },
      { name: '名单', xml: '' },
    ];
    const after = `<definedNames>${names.join('')}</definedNames>`;
    const result = added(packageOf(workbookParts({ sheets, after })), fullDraft(), true);
    expect(definedNames(result)).toEqual([
      names[2],
      names[3],
      '<definedName name="_xlnm.Print_Titles" localSheetId="0">党费公示!$1:$2</definedName>',
      names[1],
    ]);
    expect(textOf(result, 'xl/workbook.xml')).toMatch(
      /<sheet name="党费公示" sheetId="1" +r:id="rId1"\/><sheet name="名单"/,
    );
  });
});

describe('where the parts go', () => {
  test('ids and part names that are taken are not taken again', () => {
    const parts = workbookParts({
      sheets: [
        { name: '甲', xml: '' },
        { name: '乙', xml: '' },
      ],
    });
    const workbook = parts['xl/workbook.xml']?.replace('sheetId="1"', 'sheetId="41"') ?? '';
    const after = added(packageOf({ ...parts, 'xl/workbook.xml': workbook, 'xl/charts/chart1.xml': '<a/>' }));
    expect(textOf(after, 'xl/workbook.xml')).toContain('sheetId="42" r:id="rId4"');
    expect(Object.keys(partsOf(after)).filter((part) => part.startsWith('xl/charts/'))).toEqual(
      [1, 2, 3, 4].map((n) => `xl/charts/chart${n}.xml`),
    );
    expect(textOf(after, 'xl/charts/chart1.xml')).toBe('<a/>');
  });

  test('what only the old sheet used goes with it; what another uses too stays', () => {
    const drawing = (id: string): string => relationship(id, 'drawing', '../drawings/drawing1.xml');
    const sheets = [
      {
        name: '党费公示',
        xml: '',
        relationships: drawing('rId1') + relationship('rId2', 'comments', '../comments1.xml'),
      },
      { name: '名单', xml: '', relationships: drawing('rId1') },
    ];
    const types = ['drawings/drawing1', 'media/chart9', 'comments1']
      .map((name) => override(`/xl/${name}.xml`, 'comments'))
      .join('');
    const parts = {
      'xl/drawings/drawing1.xml': '<a/>',
      'xl/drawings/_rels/drawing1.xml.rels': relationshipsXml(relationship('rId1', 'chart', '../media/chart9.xml')),
      'xl/media/chart9.xml': '<a/>',
      'xl/comments1.xml': '<a/>',
    };
    const after =
      '<definedNames><definedName name="ThemeDayGenerated" localSheetId="0">"dues-notice 2020-H1"</definedName></definedNames>';
    const bytes = packageOf(workbookParts({ sheets, after, types, parts }));
    const result = partsOf(added(bytes, fullDraft({ charts: [] }), true));
    expect(Object.keys(result)).toEqual(expect.arrayContaining(['xl/drawings/drawing1.xml', 'xl/media/chart9.xml']));
    expect(Object.keys(result)).not.toContain('xl/comments1.xml');
    expect(Object.keys(result)).not.toContain('xl/worksheets/_rels/sheet1.xml.rels');
  });

  test('a workbook of prefixes and one without styles get theirs in their own way', () => {
    const parts = workbookParts(PLAIN);
    const workbook = parts['xl/workbook.xml'] ?? '';
    const prefixed = workbook.replace(/<(\/?)(?=[a-z])/gi, '<$1x:').replace('xmlns=', 'xmlns:x=');
    const result = textOf(added(packageOf({ ...parts, 'xl/workbook.xml': prefixed })), 'xl/workbook.xml');
    expect(result).toMatch(
      /<x:sheet name="2020年上半年党费公示" sheetId="3" r:id="rId4"\/><\/x:sheets><x:definedNames><x:definedName/,
    );
    expect(result).toContain('</x:definedNames><x:calcPr fullCalcOnLoad="1"/></x:workbook>');
  });

  test('relationships that a sheet element binds for itself are bound again', () => {
    const parts = workbookParts(PLAIN);
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const workbook =
      parts['xl/workbook.xml']?.replace(` xmlns:r="${office}"`, '').replaceAll(' r:id', ` xmlns:d="${office}" d:id`) ??
      '';
    const after = added(packageOf({ ...parts, 'xl/workbook.xml': workbook }));
    expect(textOf(after, 'xl/workbook.xml')).toContain(
      `<sheet xmlns:r="${office}" name="2020年上半年党费公示" sheetId="3" r:id="rId4"/>`,
    );
  });

  test('a strict workbook stays strict', () => {
    const strict = Object.entries(workbookParts(PLAIN)).map(([name, text]): [string, string] => [
      name,
      text
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/',
          'http://purl.oclc.org/ooxml/officeDocument/',
        ),
    ]);
    const after = partsOf(added(packageOf(Object.fromEntries(strict))));
    const all = Object.values(after)
      .map((part) => new TextDecoder().decode(part))
      .join('');
    expect(all).not.toMatch(/schemas\.openxmlformats\.org\/(spreadsheetml|drawingml|officeDocument)/);
  });
});

describe('the formats of cells', () => {
  test('the second sheet uses those of the first', async () => {
    const once = added(await branchBy('libreoffice'));
    const twice = added(once, fullDraft({ name: '又一张', mark: null }));
    expect(textOf(twice, 'xl/styles.xml')).toBe(textOf(once, 'xl/styles.xml'));
  });

  test('dates count as the workbook counts them', () => {
    const rows = [
      {
        cells: [
          { value: 44002, style: 'date' as const },
          { value: 44002, style: 'integer' as const },
        ],
      },
    ];
    const draft = fullDraft({ rows, merges: [], bars: [], shadings: [], charts: [], dropdowns: [] });
    const read = (before: string): unknown =>
      openWorkbook(added(packageOf(workbookParts({ ...PLAIN, before })), draft), 'a.xlsx').snapshot().sheets[2]?.values;
    expect(read('')).toEqual([[44002, 44002]]);
    expect(read('<workbookPr date1904="1"/>')).toEqual([[42540, 44002]]);
  });
});

test('texts that begin like formulas are texts, in cells, links and charts', () => {
  const after = added(packageOf(workbookParts(PLAIN)), fullDraft({ name: '+表' }));
  const sheet = textOf(after, 'xl/worksheets/sheet3.xml');
  expect(sheet).toContain('t="inlineStr"><is><t>=HYPERLINK("x")</t></is></c>');
  expect(sheet.match(/<f>/g)).toHaveLength(3);
  expect(textOf(after, 'xl/charts/chart1.xml')).toContain("<c:f>'+表'!$A$3:$A$6</c:f>");
});

test('a page begins with the rows that a draft names', () => {
  const print = { orientation: 'landscape', repeatRows: null, breaks: [3, 6], pageNumbers: true } as const;
  const sheet = textOf(added(packageOf(workbookParts(PLAIN)), fullDraft({ print })), 'xl/worksheets/sheet3.xml');
  expect(sheet).toContain(
    '</headerFooter><rowBreaks count="2" manualBreakCount="2"><brk id="2" max="16383" man="1"/><brk id="5" max="16383" man="1"/></rowBreaks>',
  );
});
