import { numbersOf } from './golden/table.ts';
import { type Batch, type DType, type Port, room, type Tensor, widthOf } from './tensor.ts';

/** Which golden columns go where: a list makes the one input, in this order; a map names the columns of each input. */
export type InputMap = readonly string[] | Readonly<Record<string, string | readonly string[]>>;

/** Every golden column that the map names, once; undefined without a map. */
export function columnsIn(map: InputMap | undefined): readonly string[] | undefined {
  if (map === undefined || Array.isArray(map)) return map;
  return [...new Set(Object.values(map as MapOfInputs).flat())];
}

/** The rows as a model takes them, or why it cannot take them: "it takes 2 numbers a row, the golden dataset has 3". */
export type Arranged = { readonly ok: true; readonly batch: Batch } | { readonly ok: false; readonly text: string };

/**
 * Golden columns as the inputs of a model. One input takes all columns side by side, or the one column of its shape;
 * several take what `map` says, else the columns of their names. A model that declares no input gets every column, or
 * what `map` names, as it is. Numbers become the input's kind. It cannot take a number that does not fit this kind (a
 * fraction or NaN for an integer), a text for a number, and another number of values than its shape has. Cost: a copy,
 * none for one column of the right kind.
 */
export function arrange(columns: readonly Tensor[], rows: number, ports: readonly Port[], map?: InputMap): Arranged {
  const wanted = ports.length === 0 ? undeclared(columns, map) : declared(columns, ports, map);
  if (typeof wanted === 'string') return { ok: false, text: wanted };
  const tensors: Tensor[] = [];
  for (const { port, from } of wanted) {
    const tensor = filled(port, from, rows);
    if (typeof tensor === 'string') return { ok: false, text: tensor };
    tensors.push(tensor);
  }
  return { ok: true, batch: { rows, tensors } };
}

/** An input and the columns that fill it. */
interface Filling {
  /** its kind is the column's own where the model does not declare it */
  readonly port: Omit<Port, 'dtype'> & { readonly dtype: DType | null };
  readonly from: readonly Tensor[];
}

function undeclared(columns: readonly Tensor[], map: InputMap | undefined): readonly Filling[] | string {
  const names = map === undefined ? columns.map(({ name }) => name) : map;
  const entries: [string, string | readonly string[]][] = Array.isArray(names)
    ? names.map((name: string) => [name, name])
    : Object.entries(names as Exclude<InputMap, readonly string[]>);
  const fillings: Filling[] = [];
  for (const [name, of] of entries) {
    const from = named(columns, of);
    if (typeof from === 'string') return from;
    const shape = from.length === 1 ? (from[0] as Tensor).shape : [null];
    fillings.push({ port: { name, dtype: null, shape }, from });
  }
  return fillings;
}

function declared(
  columns: readonly Tensor[],
  ports: readonly Port[],
  map: InputMap | undefined,
): readonly Filling[] | string {
  const [only] = ports;
  if (only !== undefined && ports.length === 1 && (map === undefined || Array.isArray(map))) {
    const from = map === undefined ? columns : named(columns, map as readonly string[]);
    return typeof from === 'string' ? from : [{ port: only, from }];
  }
  const fillings: Filling[] = [];
  for (const port of ports) {
    const wanted = map === undefined || Array.isArray(map) ? plain(port.name) : mapped(map as MapOfInputs, port.name);
    const from = wanted === null ? null : named(columns, wanted);
    if (from === null || typeof from === 'string') return from ?? unmapped(ports, columns);
    fillings.push({ port, from });
  }
  return fillings;
}

type MapOfInputs = Exclude<InputMap, readonly string[]>;

function mapped(map: MapOfInputs, port: string): string | readonly string[] | null {
  const key = Object.keys(map).find((name) => name === port) ?? Object.keys(map).find((name) => name === plain(port));
  return key === undefined ? null : (map[key] ?? null);
}

/** The name that the author of a model gave an input: exporters add "serving_default_" before and ":0" behind it. */
function plain(name: string): string {
  return name.replace(/^serving_default_/, '').replace(/:\d+$/, '');
}

function named(columns: readonly Tensor[], wanted: string | readonly string[]): readonly Tensor[] | string {
  const found: Tensor[] = [];
  for (const name of typeof wanted === 'string' ? [wanted] : wanted) {
    const column = columns.find((each) => each.name === name);
    if (column === undefined) return `it takes the input ${name}, the golden dataset has ${namesOf(columns)}`;
    found.push(column);
  }
  return found;
}

function unmapped(ports: readonly Port[], columns: readonly Tensor[]): string {
  return `it has ${ports.length} inputs (${namesOf(ports)}), and golden.inputs does not say which columns each takes (there are ${namesOf(columns)})`;
}

function namesOf(things: readonly { readonly name: string }[]): string {
  const shown = things
    .slice(0, 20)
    .map(({ name }) => name)
    .join(', ');
  return things.length > 20 ? `${shown}, …` : shown;
}

function filled({ name, dtype, shape }: Filling['port'], from: readonly Tensor[], rows: number): Tensor | string {
  const [one] = from;
  // A picture with its colours first has as many values as one with them last: the sizes must be the same, one by one.
  const turned = one !== undefined && one.shape.length > 1 && one.shape.length === shape.length;
  if (turned && from.length === 1 && shape.some((size, i) => size !== null && size !== one.shape[i])) {
    const needed = shape.map((size) => size ?? '?').join(' × ');
    return `it takes ${needed} values a row for its input ${name}, the golden dataset has ${one.shape.join(' × ')}`;
  }
  const width = from.reduce((all, column) => all + widthOf(column.shape), 0);
  const fitting = shapeOf(shape, width);
  if (fitting === null) {
    const needed = shape.map((size) => size ?? '?').join(' × ');
    const what = dtype === 'string' ? 'text' : 'number';
    return `it takes ${needed || '1'} ${what}${needed === '1' || needed === '' ? '' : 's'} a row, the golden dataset has ${width}`;
  }
  const kind = dtype ?? commonKind(from);
  const [single] = from;
  if (single !== undefined && from.length === 1 && single.dtype === kind) return { ...single, name, shape: fitting };
  const values = kind === 'string' ? texts(from, rows, width) : numbers(kind, from, rows, width);
  return typeof values === 'string' ? `${values} for its input ${name}` : { name, dtype: kind, shape: fitting, values };
}

/** The sizes of one row: at most one open size is found from the width; a scalar input takes one value. */
function shapeOf(declaredShape: readonly (number | null)[], width: number): number[] | null {
  const known = declaredShape.filter((size) => size !== null);
  const product = widthOf(known);
  const open = declaredShape.length - known.length;
  if (declaredShape.length === 0) return width === 1 ? [] : null;
  if (open === 0) return product === width ? known : null;
  if (product === 0 || width % product !== 0) return null;
  let rest: number | null = width / product;
  return declaredShape.map((size) => {
    if (size !== null) return size;
    const own = rest ?? 1;
    rest = null;
    return own;
  });
}

function commonKind(from: readonly Tensor[]): DType {
  const kinds = new Set(from.map(({ dtype }) => dtype));
  const [only] = kinds;
  return kinds.size === 1 ? (only as DType) : kinds.has('string') ? 'string' : 'float64';
}

function texts(from: readonly Tensor[], rows: number, width: number): (string | null)[] {
  const values = new Array<string | null>(rows * width);
  sideBySide(from, rows, width, (to, column, at) => {
    const value = column.values[at];
    values[to] = value === null || value === undefined ? null : String(value);
  });
  return values;
}

/** Smallest and largest number of each kind of integer. */
const ranges: Readonly<Record<string, readonly [number, number]>> = {
  int32: [-(2 ** 31), 2 ** 31 - 1],
  uint8: [0, 255],
  bool: [0, 1],
  int64: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
};

function numbers(kind: Exclude<DType, 'string'>, from: readonly Tensor[], rows: number, width: number) {
  const values = room(kind, rows * width);
  let offset = 0;
  for (const given of from) {
    const own = widthOf(given.shape);
    const column = given.dtype === 'string' ? parsed(given) : given;
    if (column === null) return `column ${given.name} holds text${example(given)}, where ${kind} was needed`;
    const bad = kind.startsWith('float')
      ? putFloats(values as Float64Array, column, rows, own, width, offset)
      : putIntegers(values, kind, column, rows, own, width, offset);
    if (bad !== null) return bad;
    offset += own;
  }
  return values;
}

/** A column of texts that are all numbers, or gaps, as numbers; null when one is something else. */
function parsed(column: Tensor): Tensor | null {
  const values = numbersOf(column);
  return firstWord(column, values) < 0 ? { ...column, dtype: 'float64', values } : null;
}

function example(column: Tensor): string {
  const at = firstWord(column, numbersOf(column));
  return ` ("${String(column.values[at]).slice(0, 60)}" in row ${Math.floor(at / widthOf(column.shape)) + 1})`;
}

function firstWord({ values }: Tensor, parsedValues: Float64Array): number {
  return parsedValues.findIndex((value, i) => Number.isNaN(value) && values[i] !== null);
}

function putFloats(to: Float64Array, column: Tensor, rows: number, own: number, width: number, offset: number): null {
  const from = column.values as Float64Array;
  const big = column.dtype === 'int64';
  for (let row = 0; row < rows; row++) {
    for (let k = 0; k < own; k++) {
      const value = from[row * own + k] as number;
      to[row * width + offset + k] = big ? Number(value) : value;
    }
  }
  return null;
}

function putIntegers(
  to: ReturnType<typeof room>,
  kind: string,
  column: Tensor,
  rows: number,
  own: number,
  width: number,
  offset: number,
): string | null {
  const [least, most] = ranges[kind] as readonly [number, number];
  const exact = kind === 'int64' && column.dtype === 'int64';
  for (let i = 0; i < rows * own; i++) {
    const at = Math.floor(i / own) * width + offset + (i % own);
    const given = column.values[i] as number | bigint;
    if (exact) {
      (to as BigInt64Array)[at] = given as bigint;
      continue;
    }
    const value = Number(given);
    if (!Number.isInteger(value) || value < least || value > most)
      return `row ${Math.floor(i / own) + 1} of column ${column.name} holds ${value}, where ${kind} was needed`;
    if (kind === 'int64') (to as BigInt64Array)[at] = BigInt(value);
    else (to as Int32Array)[at] = value;
  }
  return null;
}

function sideBySide(
  from: readonly Tensor[],
  rows: number,
  width: number,
  put: (to: number, column: Tensor, at: number) => void,
): void {
  let offset = 0;
  for (const column of from) {
    const own = widthOf(column.shape);
    for (let row = 0; row < rows; row++)
      for (let k = 0; k < own; k++) put(row * width + offset + k, column, row * own + k);
    offset += own;
  }
}
