import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { RIBBON_COMMANDS } from '../../src/commands/ribbon-command';
import { manifestFor } from '../../webpack.manifest';

const root = path.join(__dirname, '..', '..');
const source = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
const ADDRESS = 'https://party.example.gov.cn/theme-day';

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: string;
  text: string;
}

/** Every element in order, with its text; throws for XML that is not well formed. */
function tagsOf(xml: string): Tag[] {
  const tags: Tag[] = [];
  const open: Tag[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    const tag = { name, attributes: { ...attributes }, parent: open.at(-1)?.name ?? '', text: '' };
    tags.push(tag);
    open.push(tag);
  });
  parser.on('text', (text) => {
    const tag = open.at(-1);
    if (tag) tag.text += text.trim();
  });
  parser.on('closetag', () => void open.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return tags;
}

const textsOf = (tags: readonly Tag[], name: string): string[] =>
  tags.filter((tag) => tag.name === name).map(({ text }) => text);

describe.each([
  ['development', source, 'https://localhost:3000'],
  ['production', manifestFor(source, ADDRESS), ADDRESS],
])('the %s manifest', (_, xml, base) => {
  const tags = tagsOf(xml);

  test('its elements stand in the order that Office demands', () => {
    const order =
      'Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides';
    expect(tags.filter(({ parent }) => parent === 'OfficeApp').map(({ name }) => name)).toEqual(order.split(' '));
  });

  test('the Id is a GUID and the version has four numbers', () => {
    expect(textsOf(tags, 'Id')).toEqual([expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)]);
    expect(textsOf(tags, 'Version')).toEqual([expect.stringMatching(/^\d+\.\d+\.\d+\.\d+$/)]);
  });

  test('asks for Excel with ExcelApi 1.9 and the right to write the document, and nothing more', () => {
    const sets = tags.filter(({ name }) => name === 'Set' || name === 'bt:Set').map(({ attributes }) => attributes);
    expect(new Set(sets.map(({ Name, MinVersion }) => `${Name ?? ''} ${MinVersion ?? ''}`))).toEqual(
      new Set(['ExcelApi 1.9']),
    );
    expect(textsOf(tags, 'Permissions')).toEqual(['ReadWriteDocument']);
    expect(
      tags.filter(({ name }) => name === 'Host').map(({ attributes }) => attributes.Name ?? attributes['xsi:type']),
    ).toEqual(['Workbook', 'Workbook']);
  });

  test('every resource that is used is defined once, and every one defined is used', () => {
    const used = new Set(tags.flatMap(({ attributes }) => attributes.resid ?? []));
    const defined = tags.flatMap(({ name, attributes }) =>
      /^bt:(Image|Url|String)$/.test(name) ? (attributes.id ?? []) : [],
    );
    expect(new Set(defined).size).toBe(defined.length);
    expect([...used].sort()).toEqual([...defined].sort());
    for (const id of defined) expect(id.length).toBeLessThanOrEqual(32);
  });

  test('texts keep within the lengths that Office allows', () => {
    const within = (parent: string, limit: number): void => {
      const strings = tags.filter((tag) => tag.name === 'bt:String' && tag.parent === parent);
      const overrides = tags.filter((tag) => tag.name === 'bt:Override' && tag.parent === 'bt:String');
      for (const { attributes } of strings) expect((attributes.DefaultValue ?? '').length).toBeLessThanOrEqual(limit);
      for (const { attributes } of overrides) expect((attributes.Value ?? '').length).toBeLessThanOrEqual(250);
    };
    within('bt:ShortStrings', 125);
    within('bt:LongStrings', 250);
  });

  test('Chinese comes first and every text has an English one', () => {
    expect(textsOf(tags, 'DefaultLocale')).toEqual(['zh-CN']);
    const strings = tags.filter(({ name }) => name === 'bt:String').length;
    expect(tags.filter(({ name, attributes }) => name === 'bt:Override' && attributes.Locale === 'en-US')).toHaveLength(
      strings,
    );
    expect(tags.filter(({ name, attributes }) => name === 'Override' && attributes.Locale === 'en-US')).toHaveLength(2);
  });

  test('every address is the add-in’s own, and every image exists in its size', () => {
    const addresses = tags
      .flatMap(({ attributes, text }) => [...Object.values(attributes), text])
      .filter((value) => value.startsWith('https:'));
    expect(addresses.length).toBeGreaterThan(15);
    for (const address of addresses) {
      if (address === new URL(base).origin) continue;
      expect(address.startsWith(`${base}/`)).toBe(true);
      const file = address.slice(base.length + 1);
      if (!file.endsWith('.png')) expect(file).toBe('taskpane.html');
      else {
        const [, size] = /-(\d+)\.png$/.exec(file) ?? [];
        expect(existsSync(path.join(root, file))).toBe(true);
        expect(pngSize(path.join(root, file))).toEqual([Number(size), Number(size)]);
      }
    }
  });

  test('the buttons call the functions that the page offers', () => {
    expect(textsOf(tags, 'FunctionName')).toEqual([...RIBBON_COMMANDS]);
  });
});

/** Width and height from the head of a PNG file. */
function pngSize(file: string): [number, number] {
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe('the manifest for an address', () => {
  const [development, production] = [tagsOf(source), tagsOf(manifestFor(source, ADDRESS))];

  test('has an Id and names of its own, so that both can be installed', () => {
    expect(textsOf(production, 'Id')).not.toEqual(textsOf(development, 'Id'));
    const nameOf = (tags: Tag[]): unknown => tags.find(({ name }) => name === 'DisplayName')?.attributes.DefaultValue;
    expect(nameOf(production)).toBe('主题党日助手');
    expect(nameOf(development)).not.toBe('主题党日助手');
  });

  test('says nothing of the development address', () => {
    expect(manifestFor(source, ADDRESS)).not.toContain('localhost');
  });

  test.each(['http://party.example.gov.cn', 'https://party.example.gov.cn/?a=1', 'party.example.gov.cn'])(
    'is refused for %s',
    (address) => {
      expect(() => manifestFor(source, address)).toThrow();
    },
  );
});
