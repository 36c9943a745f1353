import { extendElement, setAttributes, withAttributes } from '../../../../src/hosts/xlsx/xml/edit-element';
import { Splices } from '../../../../src/hosts/xlsx/xml/splices';
import { attribute, childOf, parseTree, type XmlElement } from '../../../../src/hosts/xlsx/xml/xml-tree';

function childNamed(text: string, name: string): XmlElement {
  const child = childOf(parseTree({ file: 'a.xlsx', part: 'a.xml', text }), name);
  if (!child) throw new Error(`no ${name}`);
  return child;
}

test.each([
  ['a value is replaced in its place', '<a b="1" c="2">', { b: '9' }, '<a b="9" c="2">'],
  ['a new one comes last', '<a b="1"/>', { c: '2' }, '<a b="1" c="2"/>'],
  ['one is left out', '<a b="1" c="2">', { b: null }, '<a c="2">'],
  ['one that is not there is not missed', '<a>', { b: null }, '<a>'],
  ['quotes and blanks of the others stay', "<a  b = '1'\n\tc='2' />", { c: '3' }, `<a  b = '1' c="3" />`],
  ['a name inside a value is no attribute', `<a b=' c="1"' c="2">`, { c: null }, `<a b=' c="1"'>`],
  ['a longer name is another', '<a xc="1" c="2">', { c: '3' }, '<a xc="1" c="3">'],
  ['values are escaped', '<a>', { b: '<"&\n' }, '<a b="&lt;&quot;&amp;&#10;">'],
])('%s', (_, tag, values, expected) => {
  expect(withAttributes(tag, values)).toBe(expected);
});

test.each([
  ['<r><a>1</a></r>', '<r><a>1<n/></a></r>'],
  ['<r><a></a></r>', '<r><a><n/></a></r>'],
  ['<r><a/></r>', '<r><a><n/></a></r>'],
  ['<r><a b="1" /></r>', '<r><a b="1"><n/></a></r>'],
  ['<r><!-- <a> --><a b=">"/></r>', '<r><!-- <a> --><a b=">"><n/></a></r>'],
  ['<r>\r\n<c>😀&amp;</c>\r\n<a/></r>', '<r>\r\n<c>😀&amp;</c>\r\n<a><n/></a></r>'],
])('content is put into a of %j', (text, expected) => {
  const splices = new Splices();
  extendElement(splices, text, childNamed(text, 'a'), '<n/>');
  expect(splices.applyTo(text)).toBe(expected);
});

test('content and attributes at once, in an element of either form', () => {
  for (const text of ['<r><a c="1"/></r>', '<r><a c="1"></a></r>']) {
    const splices = new Splices();
    extendElement(splices, text, childNamed(text, 'a'), '<n/>', { c: '2' });
    expect(splices.applyTo(text)).toBe('<r><a c="2"><n/></a></r>');
  }
});

test('an attribute is set where the element stands', () => {
  const text = '<r><a c="1"/><a c="1"/></r>';
  const splices = new Splices();
  setAttributes(splices, text, childNamed(text, 'a'), { c: '2' });
  expect(splices.applyTo(text)).toBe('<r><a c="2"/><a c="1"/></r>');
  expect(attribute(childNamed(text, 'a'), 'c')).toBe('1');
});

describe('splices', () => {
  test('are applied to the text as it was, insertions at one place in their order', () => {
    const splices = new Splices();
    splices.replace(3, 5, 'X');
    splices.insert(3, 'a');
    splices.insert(3, 'b');
    splices.insert(0, '<');
    splices.insert(6, '>');
    expect(splices.applyTo('012345')).toBe('<012abX5>');
  });

  test('that overlap are a defect', () => {
    const splices = new Splices();
    splices.replace(0, 3, '');
    splices.replace(2, 4, '');
    expect(() => splices.applyTo('012345')).toThrow(RangeError);
  });
});
