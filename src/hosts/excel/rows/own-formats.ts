const ASKED: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { pattern: true },
    borders: { style: true },
    horizontalAlignment: true,
  },
};

/** Asks which cells of a range have been formatted: a number format, a fill, a frame or an alignment. */
export class OwnFormats {
  private readonly properties: OfficeExtension.ClientResult<Excel.CellProperties[][]>;

  constructor(private readonly range: Excel.Range) {
    range.load('numberFormat');
    this.properties = range.getCellProperties(ASKED);
  }

  answer(): readonly (readonly boolean[])[] {
    const codes = this.range.numberFormat as unknown[][];
    return this.properties.value.map((row, down) =>
      row.map(({ format }, across) => codes[down]?.[across] !== 'General' || isFormatted(format)),
    );
  }
}

function isFormatted(format: Excel.CellPropertiesFormat | undefined): boolean {
  const { fill, borders, horizontalAlignment } = format ?? {};
  const sides = [borders?.top, borders?.bottom, borders?.left, borders?.right];
  return (
    (fill?.pattern ?? 'None') !== 'None' ||
    (horizontalAlignment ?? 'General') !== 'General' ||
    sides.some((side) => (side?.style ?? 'None') !== 'None')
  );
}
