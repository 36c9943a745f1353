import fc, { type Arbitrary } from 'fast-check';

/** Makes of a text another at a place between 0 and 1 of its length. */
type Damage = (text: string, at: number) => string;

/** What is put in somewhere: pieces of XML that belong elsewhere, and characters that belong nowhere. */
const PIECES = [
  ...['<', '>', '&', '"', "'", '/', '=', ' ', ':', 'x:', ']]>', '\r\n', '\r', '\t', '0', '7', 'A'],
  ...['\u0000', '\u0001', '\uFFFE', '\uD800', '\uDC00', '\uD842\uDFB7', '\u0085'],
  ...['&lt;', '&amp;', '&#0;', '&#13;', '&#x41;', '&#x110000;', '&nbsp;', '&#xD800;', '&;'],
  ...['<!-- c -->', '<!--', '-->', '<![CDATA[1]]>', '<?x y?>', '<!DOCTYPE a>', '<?xml version="1.1"?>'],
  ...[' xmlns="u"', ' xmlns:x="u"', ' x:a="1"', ' r="A1"', ' r="2"', ' t="s"', ' t="d"', ' t="z"', ' s="1"', ' 1a="b"'],
  ...['<row>', '</row>', '<row/>', '<row r="9">', '<c/>', '<c>', '</c>', '<c r="ZZZ1"/>', '<v>1</v>', '<v/>', '<f/>'],
  ...['<f>A1</f>', '<is/>', '<is><t>a</t></is>', '<t>b</t>', '<si/>', '<rPh><t>c</t></rPh>', '<r><t>d</t></r>'],
  ...['<sheetData/>', '</sheetData>', '<sheetData>', '<a><b></a></b>', '<mergeCell ref="A1:B2"/>'],
];

/** One damage of any kind; the same seed gives the same. */
export function damagedText(): Arbitrary<Damage> {
  const piece = fc.constantFrom(...PIECES);
  const length = fc.integer({ min: 1, max: 12 });
  // A little beside the place, so that several damages do not meet in one.
  const aside = fc.integer({ min: -20, max: 20 });
  return fc.oneof(
    { weight: 4, arbitrary: fc.tuple(piece, aside).map(([put, by]): Damage => spliced(() => put, 0, by)) },
    {
      weight: 2,
      arbitrary: fc.tuple(piece, length, aside).map(([put, cut, by]): Damage => spliced(() => put, cut, by)),
    },
    { weight: 2, arbitrary: fc.tuple(length, aside).map(([cut, by]): Damage => spliced(() => '', cut, by)) },
    { weight: 1, arbitrary: fc.tuple(length, aside).map(([cut, by]): Damage => spliced((was) => was + was, cut, by)) },
    { weight: 1, arbitrary: fc.constant<Damage>((text, at) => text.slice(0, Math.floor(text.length * at))) },
  );
}

function spliced(replace: (was: string) => string, cut: number, by: number): Damage {
  return (text, at) => {
    const start = Math.min(text.length, Math.max(0, Math.floor(text.length * at) + by));
    return text.slice(0, start) + replace(text.slice(start, start + cut)) + text.slice(start + cut);
  };
}
