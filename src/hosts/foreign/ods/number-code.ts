/** A data style of a file: what it shows of a value, piece by piece. */
export interface DataStyle {
  /** number-style, currency-style, percentage-style, date-style, time-style, text-style, boolean-style. */
  readonly kind: string;
  /** In Excel's own code; collected while the style is read. */
  code: string;
  /** For which values another style takes its place: "value()>=0". */
  readonly maps: { readonly condition: string; readonly style: string }[];
}

export type Attributes = Readonly<Record<string, string>>;

/** Excel's code for one piece of a data style; its text, where it has any, is what stands inside. */
export function pieceCode(piece: string, attributes: Attributes, text: string, kind: string): string {
  const isLong = attributes['number:style'] === 'long';
  switch (piece) {
    case 'number':
      return numberCode(attributes);
    case 'scientific-number':
      return `0${decimals(attributes)}E+00`;
    case 'fraction':
      return '# ?/?';
    case 'text':
      return text === '' ? '' : literal(text, kind);
    case 'currency-symbol':
      return text === '' ? '' : literal(text, kind);
    case 'text-content':
      return '@';
    case 'year':
      return isLong ? 'yyyy' : 'yy';
    case 'month':
      if (attributes['number:textual'] === 'true') return isLong ? 'mmmm' : 'mmm';
      return isLong ? 'mm' : 'm';
    case 'day':
      return isLong ? 'dd' : 'd';
    case 'day-of-week':
      return isLong ? 'dddd' : 'ddd';
    case 'hours':
      return isLong ? 'hh' : 'h';
    case 'minutes':
      return isLong ? 'mm' : 'm';
    case 'seconds':
      return (isLong ? 'ss' : 's') + decimals(attributes);
    case 'am-pm':
      return 'AM/PM';
    default:
      return '';
  }
}

/** A number as it is with neither decimals nor grouping stated: General. */
function numberCode(attributes: Attributes): string {
  const places = attributes['number:decimal-places'];
  const isGrouped = attributes['number:grouping'] === 'true';
  const digits = Math.min(20, Number(attributes['number:min-integer-digits'] ?? 1));
  if (places === undefined && !isGrouped && digits <= 1) return 'General';
  const whole = '0'.repeat(digits) || '#';
  return (isGrouped ? `#,##${whole}` : whole) + decimals(attributes);
}

function decimals(attributes: Attributes): string {
  const most = Math.min(20, Number(attributes['number:decimal-places'] ?? 0));
  const least = Math.min(most, Number(attributes['number:min-decimal-places'] ?? most));
  return most > 0 ? `.${'0'.repeat(least)}${'#'.repeat(most - least)}` : '';
}

function literal(text: string, kind: string): string {
  if (kind === 'percentage-style' && text.trim() === '%') return '%';
  return /^[-\s/:.()]$/.test(text) ? (text === ' ' ? ' ' : text) : `"${text.replaceAll('"', '')}"`;
}

/** The code of a style with those that take its place for some values; null where it is no more than General. */
export function formatCode(name: string, styles: ReadonlyMap<string, DataStyle>): string | null {
  const style = styles.get(name);
  if (!style) return null;
  const at = (index: number): string => styles.get(style.maps[index]?.style ?? '')?.code ?? 'General';
  const conditions = style.maps.map(({ condition }) => condition.replace(/\s|value\(\)/g, ''));
  const code =
    conditions[0] === '>=0'
      ? `${at(0)};${style.code}`
      : conditions[0] === '>0' && conditions[1] === '<0'
        ? `${at(0)};${at(1)};${conditions[2] === '=0' ? at(2) : style.code}`
        : style.code;
  return code === '' || code === 'General' ? null : code;
}
