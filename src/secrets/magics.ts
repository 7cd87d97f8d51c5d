const shellCell =
  /^\s{0,40}(?:%%(?:bash|sh|zsh|system|sx|cmd|powershell|pwsh|!)(?:\s|$)|%%script\s{1,4}(?:--?[\w-]{1,20}\s{1,4}){0,4}(?:ba|z|k)?sh\b|%%(?:writefile|file)\s{1,4}(?:-a\s{1,4})?(\S{1,200}))/;
const codeFile = /\.(?:py|pyi|pyx|js|mjs|cjs|ts|tsx|jsx|java|go|rs|c|cc|cpp|cu|h|hpp|r|jl|rb|scala|sql)$/i;

/** Whether a cell's first line says that it is no code of the kernel: a shell cell, or the text of a settings file. */
export function isShellCell(source: Uint8Array): boolean {
  const found = shellCell.exec(new TextDecoder().decode(source.subarray(0, 400)));
  return found !== null && (found[1] === undefined || !codeFile.test(found[1]));
}

/**
 * The source with `%env NAME value` written as `%env NAME=value`, so that it reads as an assignment; offsets stay. The same
 * bytes when there is no such magic.
 */
export function withAssignedMagics(source: Uint8Array): Uint8Array {
  let copy: Uint8Array | null = null;
  for (let at = source.indexOf(37); at >= 0; at = source.indexOf(37, at + 1)) {
    if (source[at + 1] !== 101 && source[at + 1] !== 115) continue;
    const line = new TextDecoder('latin1').decode(source.subarray(at, at + 120));
    const found = /^%(?:set_)?env[ \t]{1,8}[A-Za-z_]\w{0,80}(?=[ \t][^\s=])/.exec(line);
    if (found === null) continue;
    copy ??= source.slice();
    copy[at + found[0].length] = 61;
  }
  return copy ?? source;
}
