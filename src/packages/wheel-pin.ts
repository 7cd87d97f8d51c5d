/** One Python wheel that a recipe takes libraries from: the only bytes that are accepted under its name. */
export interface WheelPin {
  readonly name: string;
  readonly version: string;
  /** file name as the index offers it */
  readonly file: string;
  /** of the whole file, in hexadecimal */
  readonly sha256: string;
  readonly bytes: number;
}
