import fc, { type Arbitrary } from 'fast-check';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const EXTENSION = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac';

/** Mostly of the first, so that a whole sheet of many such may still be of the plain kind. */
function mostly<T>(usual: Arbitrary<T>, rare: Arbitrary<T>): Arbitrary<T> {
  return fc.oneof({ weight: 40, arbitrary: usual }, { weight: 1, arbitrary: rare });
}

/** Text as XML: what stands for itself, and references of every kind; rarely CDATA and comments. */
const piece = mostly(
  fc.constantFrom(
    ...[
      '√',
      '李明',
      'a',
      ' ',
      '12',
      '.5',
      '-',
      '1e3',
      '(8）',
      '\uD842\uDFB7',
      '_x000D_',
      '_x4e00_',
      '>',
      ']',
      '\n',
      '\t',
    ],
    ...['\r\n', '\r', '&lt;', '&amp;', '&quot;', '&apos;', '&#10;', '&#x4E00;', '&#128512;'],
    ...['一个比较长的文字，超过十三个字的那一种', '2020-06-01', 'true', '#REF!'],
  ),
  fc.constantFrom('<![CDATA[<x>]]>', '<!-- c -->', ']]>', '&nbsp;', '&#0;', '\uD842'),
);
const text = fc.array(piece, { maxLength: 3 }).map((pieces) => pieces.join(''));

const number = fc.oneof(
  fc.integer({ min: -5, max: 300 }).map(String),
  fc.double({ noNaN: true }).map(String),
  fc.constantFrom('007', '1.50', '+3', '0x10', '12345678901234567890', 'NaN', 'Infinity', ' 5 ', '1e400', '-0'),
);

const space = fc.constantFrom('', '', '', '', ' ', '\n', '\r\n  ', '\t');

const content = fc.oneof({ weight: 3, arbitrary: number }, { weight: 2, arbitrary: text });

const valued = content.map((inside) => `<v>${inside}</v>`);
const value = fc.oneof(
  { weight: 6, arbitrary: valued },
  { weight: 1, arbitrary: fc.constantFrom('<v/>', '<v></v>', '<v />', '<v xml:space="preserve"> 1 </v>') },
);

const run = fc.oneof(
  text.map((inside) => `<t>${inside}</t>`),
  text.map((inside) => `<t xml:space="preserve">${inside}</t>`),
  text.map((inside) => `<r><rPr><b/><sz val="11"/><rFont val="宋体"/></rPr><t>${inside}</t></r>`),
  text.map((inside) => `<rPh sb="0" eb="1"><t>${inside}</t></rPh>`),
  fc.constantFrom('<t/>', '<phoneticPr fontId="1"/>', '<r/>'),
);
const runs = fc.array(run, { maxLength: 3 }).map((inside) => inside.join(''));
const inline = runs.map((inside) => (inside === '' ? '<is/>' : `<is>${inside}</is>`));

const formula = fc.oneof(
  fc.constantFrom('<f>SUM(B2:C2)</f>', '<f>IF(A1&lt;2,"a","b")</f>', '<f/>', '<f></f>'),
  fc.constantFrom('<f t="shared" ref="A1:C3" si="0">A1+1</f>', '<f t="shared" si="0"/>', '<f t="shared" si="0"></f>'),
  fc.constantFrom(
    '<f t="array" ref="A1:A2">B1:B2</f>',
    '<f ca="1">NOW()</f>',
    '<f t="dataTable" ref="A1:B2" r1="C1"/>',
  ),
);

const inside = mostly(
  fc.oneof(
    { weight: 6, arbitrary: value },
    { weight: 3, arbitrary: inline },
    { weight: 3, arbitrary: fc.tuple(formula, fc.oneof(value, fc.constant(''))).map(([own, result]) => own + result) },
    { weight: 1, arbitrary: fc.constantFrom('', '<is><t>a</t></is><v>0</v>') },
  ),
  fc.constantFrom('<extLst/>', '<v>1</v><v>2</v>', 'x', '<v><b/></v>'),
);

/** Attributes in any order, in either quotation mark, now and then one that is wrong. */
function attributes(all: readonly string[]): Arbitrary<string> {
  const listed = fc.shuffledSubarray([...all]).map((some) => some.map((one) => ` ${one}`).join(''));
  return fc.oneof(
    { weight: 8, arbitrary: listed },
    { weight: 1, arbitrary: listed.map((some) => some.replaceAll('"', "'")) },
    { weight: 1, arbitrary: listed.map((some) => some.replaceAll(' ', '  ')) },
  );
}

const type = mostly(
  fc.constantFrom('s', 'inlineStr', 'str', 'n', 'b', 'e', 'd'),
  fc.constantFrom('z', '', 'S', 'a&amp;b'),
);

const oddAddress = fc.constantFrom('A9999999', 'a1', '$B$1', '', 'ZZZ1', 'AA01', 'A&#49;', 'A0', '7');

function cell(row: number): Arbitrary<string> {
  const inRow = fc.integer({ min: 0, max: 3 }).map((column) => `${'ABCD'.charAt(column)}${row}`);
  const address = mostly(inRow, oddAddress).map((place) => `r="${place}"`);
  const usual = fc
    .tuple(address, fc.option(type))
    .map(([place, kind]) => ` ${place} s="1"${kind === null ? '' : ` t="${kind}"`}`);
  const any = fc
    .tuple(address, type, mostly(fc.constant('x14ac:a="1"'), fc.constantFrom('y:b="2"', 'r="A1"', '1="1"')))
    .chain(([place, kind, more]) => attributes([place, `t="${kind}"`, 's="2"', 'cm="1"', 'ph="1"', more]));
  const tag = fc.oneof({ weight: 5, arbitrary: usual }, { weight: 1, arbitrary: any });
  const whole = fc
    .tuple(tag, space, inside, space)
    .map(([own, first, content, last]) => `<c${own}>${first}${content}${last}</c>`);
  return mostly(
    fc.oneof(
      { weight: 8, arbitrary: whole },
      { weight: 1, arbitrary: tag.map((own) => `<c${own}/>`) },
      { weight: 1, arbitrary: fc.constantFrom('<c/>', '<c><v>1</v></c>', '<c s="1" ><v>1</v></c>') },
    ),
    fc.constantFrom('<!-- c -->', '<d/>', '<c ></c >', 'x', '</c>'),
  );
}

const row = fc.integer({ min: 1, max: 4 }).chain((number) => {
  const usual = fc.oneof(
    { weight: 5, arbitrary: fc.constant(` r="${number}"`) },
    { weight: 2, arbitrary: attributes([`r="${number}"`, 'spans="1:4"', 'ht="15"', 'x14ac:dyDescent="0.25"']) },
    { weight: 1, arbitrary: fc.constant('') },
  );
  const tag = mostly(usual, fc.constantFrom(' r="0"', ' r=" 2"', ' r="1.5"', ' r="1048577"', ' r="1" r="1"'));
  const cells = fc.array(fc.tuple(space, cell(number)), { maxLength: 4 }).map((all) => all.flat().join(''));
  return fc.tuple(tag, cells).map(([own, inner]) => (inner === '' ? `<row${own}/>` : `<row${own}>${inner}</row>`));
});

const before = mostly(
  fc.constantFrom('', '<dimension ref="A1:D4"/>', '<cols><col min="1" max="2"/></cols>'),
  fc.constantFrom('<!-- <sheetData> -->', '<!-- <sheetData>', '<a>'),
);
const after = mostly(
  fc.constantFrom('', '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>', '<sheetProtection sheet="1"/>'),
  fc.constantFrom(
    '<!-- </sheetData> -->',
    '<sheetData><row r="9"/></sheetData>',
    '<a></b>',
    '<sheetData/>',
    '<mergeCells><mergeCell ref="x"/></mergeCells>',
  ),
);

/** A sheet's part, as programs write it and as none does; now and then one that is not well formed. */
export function sheetXml(): Arbitrary<string> {
  const rows = fc
    .array(
      fc.tuple(space, row).map((pair) => pair.join('')),
      { maxLength: 4 },
    )
    .map((all) => all.join(''));
  const head = mostly(
    fc.constantFrom('', '<?xml version="1.0" encoding="UTF-8"?>\r\n'),
    fc.constantFrom('<?xml version="1.1"?>', '<!DOCTYPE worksheet>', '\uFEFF', 'x'),
  );
  const uri = mostly(fc.constantFrom(MAIN, STRICT), fc.constant('u'));
  const form = fc.oneof({ weight: 4, arbitrary: fc.constant('') }, { weight: 1, arbitrary: fc.constant('x') });
  return fc.tuple(head, uri, form, before, rows, after).map(([xml, main, prefix, first, inner, last]) => {
    const declared = `xmlns${prefix === '' ? '' : `:${prefix}`}="${main}" xmlns:x14ac="${EXTENSION}"`;
    const whole = `<worksheet ${declared}>${first}<sheetData>${inner}</sheetData>${last}</worksheet>`;
    return xml + prefixed(prefix, whole);
  });
}

export function stringsXml(): Arbitrary<string> {
  const item = fc.oneof(
    { weight: 40, arbitrary: runs.map((all) => `<si>${all}</si>`) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('<si/>', '<si><si><t>a</t></si></si>', '<!-- c -->', '<t>b</t>', 'x', '<si>'),
    },
  );
  return fc.tuple(fc.constantFrom('', '', '', 'x'), fc.array(item, { maxLength: 5 })).map(([prefix, items]) => {
    const declared = `xmlns${prefix === '' ? '' : `:${prefix}`}="${MAIN}"`;
    return prefixed(prefix, `<sst ${declared} count="3">${items.join('')}</sst>`);
  });
}

/** Every element with that prefix. */
function prefixed(prefix: string, xml: string): string {
  return prefix === '' ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}:`);
}
