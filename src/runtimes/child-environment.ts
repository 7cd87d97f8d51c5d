const exact = new Set([
  'PATH',
  'LANG',
  'CUDA_VISIBLE_DEVICES',
  'LD_LIBRARY_PATH',
  'OMP_NUM_THREADS',
  'SYSTEMROOT',
  'PATHEXT',
]);
const prefixes = ['NVIDIA_', 'TF_'] as const;

/**
 * The environment of a model's process: only names that a runtime needs, and a home and temporary folder of its own.
 * No token, no `ACTIONS_…`, `INPUT_…` or `GITHUB_…` name is in it. Names are compared
 * without case, for Windows. `keep` are further names, which only the policy of the base can give.
 */
export function childEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  scratch: string,
  keep: readonly string[] = [],
): Record<string, string> {
  const kept = Object.entries(env).filter(([name, value]) => {
    const upper = name.toUpperCase();
    return (
      value !== undefined &&
      (exact.has(upper) || keep.includes(name) || prefixes.some((prefix) => upper.startsWith(prefix)))
    );
  });
  return {
    ...(Object.fromEntries(kept) as Record<string, string>),
    HOME: scratch,
    USERPROFILE: scratch,
    TMPDIR: scratch,
    TEMP: scratch,
    TMP: scratch,
    // The library would otherwise take the whole GPU, and the second model would not load.
    TF_FORCE_GPU_ALLOW_GROWTH: 'true',
    TF_CPP_MIN_LOG_LEVEL: '1',
  };
}
