/**
 * Why the disk refused something, as the end of a sentence: people who run a pipeline need not know what Node calls it.
 * What is rare keeps its own words, which can be searched for.
 */

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist.',
  EACCES: 'this user has no permission.',
  EPERM: 'this user has no permission.',
  EISDIR: 'it is a folder.',
  ENOTDIR: 'a part of its path is not a folder.',
  EEXIST: 'a part of its path is not a folder.',
  ELOOP: 'it is a symbolic link that leads back to itself.',
  EROFS: 'the disk is read-only.',
};

export function reasonOf(error: unknown): string {
  const code = codeOf(error);
  const known = code !== undefined && Object.hasOwn(REASONS, code) ? REASONS[code] : undefined;
  return known ?? messageOf(error);
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
