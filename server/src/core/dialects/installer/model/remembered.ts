/** Answers for paths in one version of a file: hundreds of rules ask for the same few, and a file never changes. */

export function remembered<T>(answer: (path: string) => T): (path: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (path) => {
    const before = known.get(path);
    if (before) return before.value;
    const value = answer(path);
    known.set(path, { value });
    return value;
  };
}
