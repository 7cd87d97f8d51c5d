import { linesOf } from './settings/setting.ts';

/** A cell of a notebook that is plain text: its bytes, and the line of the file before its first. */
export interface TextCell {
  /** 1-based position among the cells; null for what stands outside of them */
  readonly number: number | null;
  /** the n of `In [n]`, where the file keeps it */
  readonly execution?: number;
  readonly start: number;
  readonly end: number;
  /** source code, where a value without quotes is an expression */
  readonly code: boolean;
}

type Mark = Omit<TextCell, 'end'>;

const shells = /^(?:sh|bash|zsh|shell|fs|console|powershell)$/;
const percentFile = /\.(?:py|r|jl|scala|sql|m)$/i;
const percentMark = /^[ \t]{0,8}(?:#|\/\/|--|%)[ \t]{0,2}(?:%%(?!%)|In\[(\d{1,6}| )\]:?)(.*)$/;
const command = /^[ \t]{0,4}(?:#|\/\/|--) COMMAND -{10}/;
const magic = /^(?:#|\/\/|--) MAGIC %(\w{1,20})/;
const fence = /^[ \t]{0,8}(`{3,}|~{3,})[ \t]{0,4}\{[ \t]{0,4}([A-Za-z0-9_.]{1,20})/;

/**
 * The cells of a notebook kept as text: percent scripts (`# %%`), exported scripts (`# In[3]:`), Databricks sources
 * (`# COMMAND ----------`), R Markdown, Quarto and MyST (each fenced chunk is a cell). Together they cover the text. Null when the
 * bytes (one character each in `text`) are none of these.
 */
export function textCells(text: string, path: string): TextCell[] | null {
  const marks = /\.(?:r|q)?md$/i.test(path) ? chunkMarks(text) : percentFile.test(path) ? scriptMarks(text) : null;
  if (marks === null || marks.length === 0) return null;
  const first = marks[0]?.start ?? 0;
  const all = first > 0 ? [{ number: null, start: 0, code: marks[0]?.code !== false }, ...marks] : marks;
  return all.map((mark, i) => ({ ...mark, end: all[i + 1]?.start ?? text.length }));
}

/** Whether bytes may be a notebook of this kind: a look that spares nearly every file the rest. */
export function mayBeTextNotebook(bytes: Uint8Array, path: string): boolean {
  if (/\.(?:r|q)md$/i.test(path)) return true;
  if (/\.md$/i.test(path)) return new TextDecoder('latin1').decode(bytes).includes('```{code-cell}');
  if (!percentFile.test(path)) return false;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1000));
  if (/^(?:#|\/\/|--) (?:Databricks notebook source|In\[)/m.test(head)) return true;
  for (let at = bytes.indexOf(37); at >= 0; at = bytes.indexOf(37, at + 1)) {
    const before = bytes[at - 1] === 32 ? bytes[at - 2] : bytes[at - 1];
    // behind the sign of a comment
    if (bytes[at + 1] === 37 && (before === 35 || before === 47 || before === 45 || before === 37)) return true;
  }
  return false;
}

function scriptMarks(text: string): Mark[] {
  const isDatabricks = /^(?:#|\/\/|--) Databricks notebook source/.test(text);
  const marks: Mark[] = [];
  let fresh = isDatabricks;
  let number = 0;
  for (const line of linesOf(text)) {
    const behind = line.start + line.text.length + 1;
    if (isDatabricks) {
      if (fresh && line.start > 0 && !command.test(line.text)) {
        marks.push({ number: ++number, start: line.start, code: codeOfMagic(magic.exec(line.text)?.[1]) });
        fresh = false;
      }
      if (command.test(line.text)) fresh = true;
      continue;
    }
    const found = percentMark.exec(line.text);
    if (found === null) continue;
    const execution = /^\d+$/.test(found[1] ?? '') ? { execution: Number(found[1]) } : {};
    const title = found[2] ?? '';
    const code = !/\[(?:markdown|md|raw)\]/i.test(title) && !/^\s*(?:\[)?(?:bash|sh)\b/.test(title);
    marks.push({ number: ++number, ...execution, start: Math.min(behind, text.length), code });
  }
  return marks;
}

function codeOfMagic(name: string | undefined): boolean {
  return name === undefined || !(shells.test(name) || name === 'md' || name === 'env');
}

function chunkMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  let number = 0;
  let open: string | null = null;
  for (const line of linesOf(text)) {
    const behind = Math.min(line.start + line.text.length + 1, text.length);
    const found: RegExpExecArray | null = open === null ? fence.exec(line.text) : null;
    if (found !== null) {
      open = found[1] ?? '';
      marks.push({ number: ++number, start: behind, code: !shells.test((found[2] ?? '').toLowerCase()) });
    } else if (open !== null && line.text.trim() === open) {
      open = null;
      marks.push({ number: null, start: behind, code: false });
    }
  }
  return marks;
}
