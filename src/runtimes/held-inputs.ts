/** Bytes of inputs that a model's process holds in memory rather than read them at every pass. */
const mostBytes = 64 * 2 ** 20;

/** Part of the memory of a container that inputs may take. */
const ofLimit = 1 / 16;

/** Memory of a model's process that is the gate's, not the model's: for the rows of one spool after the other. */
export interface HeldInputs {
  /** The one room, when so many bytes fit; null for too many. The first that asks decides how large it is. */
  room(bytes: number): ArrayBuffer | null;
  /** peak resident memory of this process in bytes, without that room */
  peakBytes(): number;
}

/** Room for inputs of at most `most` bytes: 64 MiB, or a 16th of what the process may use at all when that is less. */
export function heldInputs(most = mostOf(process.constrainedMemory()), peak = peakOfProcess): HeldInputs {
  let memory: ArrayBuffer | null = null;
  let before = 0;
  return {
    room(bytes) {
      if (memory === null && bytes <= most) {
        before = peak();
        memory = new ArrayBuffer(bytes);
      }
      return memory !== null && bytes <= memory.byteLength ? memory : null;
    },
    peakBytes: () => Math.max(before, peak() - (memory?.byteLength ?? 0)),
  };
}

/** The limit of a container in bytes; 0 or undefined where none is known. */
function mostOf(limit: number | undefined): number {
  return limit === undefined || limit === 0 ? mostBytes : Math.min(mostBytes, limit * ofLimit);
}

function peakOfProcess(): number {
  return process.resourceUsage().maxRSS * 1024;
}
