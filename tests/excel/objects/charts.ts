import type { CellRange } from '../../../src/workbook/snapshot';
import type { MemoryChart, MemorySeries, MemorySheet } from '../model/sheet';
import { ExcelError, NotPlayed } from '../protocol/excel-error';
import { method, property } from '../protocol/members';
import { describeType } from '../protocol/object-type';
import { columnsOf, rowsOf } from './area';
import { checkUnprotected } from './protected-cells';
import { RangeObject } from './range';

/** ChartCollection */
export class ChartsObject {
  constructor(readonly sheet: MemorySheet) {}
}

abstract class ChartPart {
  constructor(readonly chart: MemoryChart) {}
}
class ChartObject extends ChartPart {}
class TitleObject extends ChartPart {}
class LegendObject extends ChartPart {}
class SeriesListObject extends ChartPart {}
class AxesObject extends ChartPart {}
class CategoryAxisObject extends ChartPart {}

abstract class SeriesPart {
  constructor(readonly series: MemorySeries) {}
}
class SeriesObject extends SeriesPart {}
class SeriesFormatObject extends SeriesPart {}
class SeriesFillObject extends SeriesPart {}
class SeriesLineObject extends SeriesPart {}

const TYPES = ['ColumnClustered', 'BarClustered', 'Line', 'LineMarkers'];

describeType(ChartsObject, {
  name: 'ChartCollection',
  members: {
    add: method('1.1', ({ sheet }, [type, source, seriesBy]) => {
      checkUnprotected(sheet);
      if (!TYPES.includes(String(type))) throw new NotPlayed(`the chart type ${String(type)}`);
      const chart: MemoryChart = {
        type: String(type),
        title: '',
        titleVisible: true,
        legendVisible: true,
        legendPosition: 'Bottom',
        place: null,
        reversed: false,
        valueAxisAt: 'Automatic',
        series: seriesOf(rangeGiven(source), seriesBy),
      };
      sheet.charts.push(chart);
      return new ChartObject(chart);
    }),
  },
});

describeType(ChartObject, {
  name: 'Chart',
  members: {
    title: property('1.1', ({ chart }) => new TitleObject(chart)),
    legend: property('1.1', ({ chart }) => new LegendObject(chart)),
    series: property('1.1', ({ chart }) => new SeriesListObject(chart)),
    axes: property('1.1', ({ chart }) => new AxesObject(chart)),
    setPosition: method('1.1', ({ chart }, [first, last]) => {
      const { top, left } = rangeGiven(first).area;
      const { bottom, right } = rangeGiven(last).area;
      chart.place = { top, left, bottom, right };
    }),
  },
});

describeType(TitleObject, {
  name: 'ChartTitle',
  members: {
    text: property(
      '1.1',
      ({ chart }) => chart.title,
      ({ chart }, value) => (chart.title = String(value)),
    ),
    visible: property(
      '1.1',
      ({ chart }) => chart.titleVisible,
      ({ chart }, value) => (chart.titleVisible = Boolean(value)),
    ),
  },
});

describeType(LegendObject, {
  name: 'ChartLegend',
  members: {
    visible: property(
      '1.1',
      ({ chart }) => chart.legendVisible,
      ({ chart }, value) => (chart.legendVisible = Boolean(value)),
    ),
    position: property(
      '1.1',
      ({ chart }) => chart.legendPosition,
      ({ chart }, value) => (chart.legendPosition = String(value)),
    ),
  },
});

describeType(AxesObject, {
  name: 'ChartAxes',
  members: { categoryAxis: property('1.1', ({ chart }) => new CategoryAxisObject(chart)) },
});

describeType(CategoryAxisObject, {
  name: 'ChartAxis',
  members: {
    reversePlotOrder: property(
      '1.7',
      ({ chart }) => chart.reversed,
      ({ chart }, value) => (chart.reversed = Boolean(value)),
    ),
    position: property(
      '1.8',
      ({ chart }) => chart.valueAxisAt,
      ({ chart }, value) => (chart.valueAxisAt = String(value)),
    ),
  },
});

describeType(SeriesListObject, {
  name: 'ChartSeriesCollection',
  members: {
    add: method('1.7', ({ chart }, [name]) => {
      const series: MemorySeries = {
        name: typeof name === 'string' ? name : '',
        values: { top: 1, left: 1, bottom: 1, right: 1 },
        categories: null,
        colour: null,
      };
      chart.series.push(series);
      return new SeriesObject(series);
    }),
    getItemAt: method('1.1', ({ chart }, [index]) => {
      const series = chart.series[Number(index)];
      if (!series) throw new ExcelError('InvalidArgument');
      return new SeriesObject(series);
    }),
  },
});

describeType(SeriesObject, {
  name: 'ChartSeries',
  members: {
    name: property(
      '1.1',
      ({ series }) => series.name,
      ({ series }, value) => (series.name = String(value)),
    ),
    format: property('1.1', ({ series }) => new SeriesFormatObject(series)),
    setValues: method('1.7', ({ series }, [range]) => void (series.values = rangeGiven(range).area)),
    setXAxisValues: method('1.7', ({ series }, [range]) => void (series.categories = rangeGiven(range).area)),
  },
});

describeType(SeriesFormatObject, {
  name: 'ChartSeriesFormat',
  members: {
    fill: property('1.1', ({ series }) => new SeriesFillObject(series)),
    line: property('1.1', ({ series }) => new SeriesLineObject(series)),
  },
});

describeType(SeriesFillObject, {
  name: 'ChartFill',
  members: { setSolidColor: method('1.1', ({ series }, [colour]) => void (series.colour = String(colour))) },
});

describeType(SeriesLineObject, {
  name: 'ChartLineFormat',
  members: {
    color: property(
      '1.1',
      ({ series }) => series.colour,
      ({ series }, value) => (series.colour = String(value)),
    ),
  },
});

function rangeGiven(value: unknown): RangeObject {
  if (!(value instanceof RangeObject)) throw new NotPlayed('charts over anything but ranges');
  return value;
}

function seriesOf({ area }: RangeObject, seriesBy: unknown): MemorySeries[] {
  const byRows = seriesBy === 'Rows' || (seriesBy !== 'Columns' && columnsOf(area) > rowsOf(area));
  const pieces: CellRange[] = [];
  if (byRows) for (let row = area.top; row <= area.bottom; row++) pieces.push({ ...area, top: row, bottom: row });
  else
    for (let column = area.left; column <= area.right; column++) pieces.push({ ...area, left: column, right: column });
  return pieces.map((values, index) => ({ name: `Series${index + 1}`, values, categories: null, colour: null }));
}
