import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { CELL_COMMANDS, COMMANDS, KEY_COMMANDS, RIBBON_COMMANDS } from '../../src/commands/ribbon-command';
import { inEveryEnglish, manifestFor } from '../../webpack.manifest';

const root = path.join(__dirname, '..', '..');
const source = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
const ADDRESS = 'https://party.example.gov.cn/theme-day';

/**
 * What may stand in an element, in this order, by the published schemas (Office.js manifest reference: appforoffice
 * 1.1, taskpaneappversionoverrides 1.0, officeappbasictypes 1.0). `+` is one or more, `?` none or one.
 */
const CHILDREN: Readonly<Record<string, string>> = {
  OfficeApp:
    'Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides ExtendedOverrides',
  VersionOverrides: 'Requirements Hosts Resources',
  Requirements: '(Sets|bt:Sets)',
  Host: 'Runtimes AllFormFactors DesktopFormFactor',
  Runtimes: 'Runtime',
  AllFormFactors: 'ExtensionPoint',
  DesktopFormFactor: 'GetStarted FunctionFile ExtensionPoint+',
  GetStarted: 'Title Description LearnMoreUrl',
  CustomTab: 'Group+ Label',
  Group: 'Label Icon Control+',
  OfficeMenu: 'Control',
  Control: 'Label Supertip Icon (Action|Items)',
  Items: 'Item+',
  Item: 'Label Supertip Icon Action',
  Supertip: 'Title Description',
  Action: '(TaskpaneId SourceLocation|FunctionName)',
  Icon: 'bt:Image+',
  Resources: 'bt:Images bt:Urls bt:ShortStrings bt:LongStrings',
};

const ICON_SIZES = ['16', '20', '24', '32', '40', '48', '64', '80'];
const ENGLISH = [
  'en-US',
  'en-AU',
  'en-CA',
  'en-GB',
  'en-HK',
  'en-IE',
  'en-IN',
  'en-MY',
  'en-NZ',
  'en-PH',
  'en-SG',
  'en-ZA',
];

interface Tag {
  readonly name: string;
  readonly children: string[];
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
    const tag: Tag = { name, children: [], attributes: { ...attributes }, parent: open.at(-1)?.name ?? '', text: '' };
    tags.push(tag);
    open.at(-1)?.children.push(name);
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
  ['development', inEveryEnglish(source), 'https://localhost:3000'],
  ['production', manifestFor(source, ADDRESS), ADDRESS],
])('the %s manifest', (_, xml, base) => {
  const tags = tagsOf(xml);

  test('its elements stand in the order that Office demands', () => {
    const outOfOrder = tags
      // The host named at the top of the file has nothing in it.
      .filter(({ name, attributes }) => CHILDREN[name] !== undefined && attributes.Name === undefined)
      .filter(({ name, children }) => !orderOf(CHILDREN[name] ?? '').test(`${children.join(' ')} `))
      .map(({ name, children }) => `${name}: ${children.join(' ')}`);
    expect(outOfOrder).toEqual([]);
  });

  test('every icon is there in all sizes that Excel asks for', () => {
    const icons = tags.filter(({ name }) => name === 'Icon').length;
    const images = tags.filter(({ name, parent }) => name === 'bt:Image' && parent === 'Icon');
    expect(images.map(({ attributes }) => attributes.size)).toEqual(
      Array.from({ length: icons }, () => ICON_SIZES).flat(),
    );
    for (const { attributes } of images) expect(attributes.resid?.endsWith(`.${attributes.size ?? ''}`)).toBe(true);
  });

  test('support and “learn more” lead to the guide', () => {
    const guide = `${base}/guide.html`;
    expect(tags.find(({ name }) => name === 'SupportUrl')?.attributes.DefaultValue).toBe(guide);
    const learnMore = tags.find(({ name }) => name === 'LearnMoreUrl')?.attributes.resid;
    expect(tags.find(({ attributes }) => attributes.id === learnMore)?.attributes.DefaultValue).toBe(guide);
  });

  test('the Id is a GUID and the version has four numbers', () => {
    expect(textsOf(tags, 'Id')).toEqual([expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)]);
    expect(textsOf(tags, 'Version')).toEqual([expect.stringMatching(/^[1-9]\d{0,4}(\.\d{1,5}){3}$/)]);
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
    const texts = tags.filter(({ name }) => ['bt:String', 'DisplayName', 'Description'].includes(name));
    const translated = texts.filter(
      ({ children, parent }) => parent !== 'Supertip' && parent !== 'GetStarted' && children.length > 0,
    );
    const overrides = tags.filter(({ name }) => name === 'bt:Override' || name === 'Override');
    expect(translated).toHaveLength(tags.filter(({ name }) => name === 'bt:String').length + 2);
    expect(overrides.map(({ attributes }) => attributes.Locale)).toEqual(translated.flatMap(() => ENGLISH));
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
      if (!file.endsWith('.png'))
        expect(['taskpane.html', 'guide.html', 'shortcuts.json', 'functions.js', 'functions.json']).toContain(file);
      else {
        const [, size] = /-(\d+)\.png$/.exec(file) ?? [];
        expect(existsSync(path.join(root, file))).toBe(true);
        expect(pngSize(path.join(root, file))).toEqual([Number(size), Number(size)]);
      }
    }
  });

  test('the buttons call the functions that the page offers', () => {
    expect(textsOf(tags, 'FunctionName')).toEqual([...RIBBON_COMMANDS, 'openRecord', ...CELL_COMMANDS]);
  });

  test('buttons, menu and pane run on one page, where Excel has the shared runtime', () => {
    const page = (name: string): (string | undefined)[] =>
      tags.filter((tag) => tag.name === name).flatMap(({ attributes }) => (attributes.resid ? [attributes.resid] : []));
    expect(page('Runtime')).toEqual(['Taskpane.Url']);
    expect(page('FunctionFile')).toEqual(['Taskpane.Url']);
    expect(tags.find(({ name }) => name === 'Runtime')?.attributes.lifetime).toBe('long');
  });

  test('the menu of a cell is one menu, and every item of it can be told apart', () => {
    const menus = tags.filter(({ name }) => name === 'OfficeMenu');
    expect(menus.map(({ attributes }) => attributes.id)).toEqual(['ContextMenuCell']);
    const ids = tags.flatMap(({ name, attributes }) => (name === 'Control' || name === 'Item' ? [attributes.id] : []));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('formulas have a file of their own and the pane’s page, under a name that Excel can write', () => {
    const types = tags.filter(({ name }) => name === 'ExtensionPoint').map(({ attributes }) => attributes['xsi:type']);
    expect(types).toEqual(['CustomFunctions', 'PrimaryCommandSurface', 'ContextMenu']);
    const [point] = tags.filter(({ name, parent }) => name === 'ExtensionPoint' && parent === 'AllFormFactors');
    expect(point?.children).toEqual(['Script', 'Page', 'Metadata', 'Namespace']);
    const sources = tags.filter(({ name, parent }) => name === 'SourceLocation' && parent !== 'DefaultSettings');
    expect(sources.map(({ parent, attributes }) => `${parent} ${attributes.resid ?? ''}`)).toEqual([
      'Script Functions.Script',
      'Page Taskpane.Url',
      'Metadata Functions.Metadata',
      'Action Taskpane.Url',
    ]);
    const namespace = tags.find(({ attributes }) => attributes.id === 'Functions.Namespace');
    expect(namespace?.attributes.DefaultValue).toMatch(/^[A-Z][A-Z0-9._]*$/);
  });

  test('the pane that opens with the workbook is the one of the button', () => {
    expect(textsOf(tags, 'TaskpaneId')).toEqual(['Office.AutoShowTaskpaneWithDocument']);
  });

  test('keys lie in a file beside the pages, for functions that the page offers', () => {
    const [overrides] = tags.filter(({ name }) => name === 'ExtendedOverrides');
    expect(overrides?.attributes.Url).toBe(`${base}/shortcuts.json`);
    const { actions, shortcuts } = JSON.parse(readFileSync(path.join(root, 'assets', 'shortcuts.json'), 'utf8')) as {
      actions: { id: string; type: string; name: string }[];
      shortcuts: { action: string; key: { default: string } }[];
    };
    const ids = actions.map(({ id }) => id);
    expect([...COMMANDS]).toEqual(expect.arrayContaining(ids));
    expect(ids).toEqual(expect.arrayContaining([...KEY_COMMANDS]));
    expect(shortcuts.map(({ action }) => action)).toEqual(ids);
    // Excel itself has nothing on these three keys together with a letter.
    const keys = shortcuts.map(({ key }) => key.default);
    for (const key of keys) expect(key).toMatch(/^Ctrl\+Alt\+Shift\+[A-Z]$/);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

/** A pattern for the names of an element's children, each followed by a blank. */
function orderOf(children: string): RegExp {
  return new RegExp(
    `^${children
      .replace(/([\w:]+)/g, '(?:$1 )')
      .replaceAll(' (', '(')
      .replace(/\) (?=[(|)])/g, ')')}$`,
  );
}

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
