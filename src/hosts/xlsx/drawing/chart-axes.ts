import type { DraftChart } from '../../../workbook/sheet-draft';
import { element } from '../xml/write-xml';

const CATEGORY_AXIS = 500_000_001;
const VALUE_AXIS = 500_000_002;

const val = (name: string, value: string | number): string => element(name, { val: value });

export interface Axes {
  /** The two ids, as they stand in the chart's own element. */
  readonly ids: string;
  /** The axes themselves, which follow it. */
  readonly xml: string;
}

interface AxisSides {
  readonly category: 'b' | 'l';
  readonly value: 'b' | 'l';
  /** Bars lie below each other: the first category belongs at the top, and the numbers still at the bottom. */
  readonly reversed: boolean;
}

const UPRIGHT: AxisSides = { category: 'b', value: 'l', reversed: false };
const LYING: AxisSides = { category: 'l', value: 'b', reversed: true };

/** The ends of the value axis; null leaves one to the program. */
export interface AxisScale {
  readonly min: number | null;
  readonly max: number | null;
}

export function chartAxes(type: DraftChart['type'], scale: AxisScale): Axes {
  const { category, value, reversed } = type === 'bar' ? LYING : UPRIGHT;
  return {
    ids: val('c:axId', CATEGORY_AXIS) + val('c:axId', VALUE_AXIS),
    xml: categoryAxis(category, reversed) + valueAxis(value, reversed, scale),
  };
}

function categoryAxis(side: string, reversed: boolean): string {
  return element(
    'c:catAx',
    {},
    val('c:axId', CATEGORY_AXIS),
    element('c:scaling', {}, val('c:orientation', reversed ? 'maxMin' : 'minMax')),
    val('c:delete', 0),
    val('c:axPos', side),
    ...tickXml(),
    val('c:crossAx', VALUE_AXIS),
    val('c:crosses', 'autoZero'),
    val('c:auto', 1),
    val('c:lblAlgn', 'ctr'),
    val('c:lblOffset', 100),
    val('c:noMultiLvlLbl', 0),
  );
}

function valueAxis(side: string, reversed: boolean, { min, max }: AxisScale): string {
  const line = element('a:ln', { w: 6350 }, element('a:solidFill', {}, val('a:srgbClr', 'D9D9D9')));
  return element(
    'c:valAx',
    {},
    val('c:axId', VALUE_AXIS),
    element(
      'c:scaling',
      {},
      val('c:orientation', 'minMax'),
      max === null ? '' : val('c:max', max),
      min === null ? '' : val('c:min', min),
    ),
    val('c:delete', 0),
    val('c:axPos', side),
    element('c:majorGridlines', {}, element('c:spPr', {}, line)),
    element('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    ...tickXml(),
    val('c:crossAx', CATEGORY_AXIS),
    val('c:crosses', reversed ? 'max' : 'autoZero'),
    val('c:crossBetween', 'between'),
  );
}

function tickXml(): readonly string[] {
  return [val('c:majorTickMark', 'none'), val('c:minorTickMark', 'none'), val('c:tickLblPos', 'nextTo')];
}
