/** Bytes that one packed file of a table may unpack to: what a runner's memory holds twice. */
export const mostBytes = 2 ** 30;
