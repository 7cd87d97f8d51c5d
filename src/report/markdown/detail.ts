/** How much a Markdown surface shows of each thing, before its budget decides. */
export interface Detail {
  /** rows of one table */
  readonly rows: number;
  /** findings of data that get a part of their own, of a model six tenths of that; the others of one verdict are a table */
  readonly leading: number;
  /** rows of such a table */
  readonly following: number;
  /** bins of a histogram in a table */
  readonly bins: number;
  /** places of one finding */
  readonly places: number;
  /** the chain of reasons and the method of each measurement are shown */
  readonly complete: boolean;
  /** where the reader finds what is left out */
  readonly elsewhere: string;
  readonly marker: boolean;
}
