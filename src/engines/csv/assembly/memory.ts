// Where things lie in the program's memory. What is asked for stays there until `release`.

let next: usize = 65536;

/** So many bytes, zeros at first use of the memory; 0 when the memory cannot grow so far. */
export function alloc(bytes: usize): usize {
  const at = (next + 15) & ~15;
  const end = at + bytes;
  const pages = <i32>((end + 65535) >> 16) - memory.size();
  if (pages > 0 && memory.grow(pages) < 0) return 0;
  next = end;
  return at;
}

/** Where the next bytes will lie: `release` of it gives back all that is taken after this. */
export function mark(): usize {
  return next;
}

export function release(at: usize): void {
  next = at;
}
