/**
 * URIs as the server compares them: the same file is written in several ways by editors, file watchers and us. Folders
 * end in a slash. Reading what a URI means is left to others.
 */

/** Equal for URIs that name the same file: percent signs and the letter of a Windows drive do not count. */
export function fileKey(uri: string): string {
  let plain = uri;
  try {
    plain = decodeURIComponent(uri);
  } catch {
    // Not every editor writes URIs as the standard wants them.
  }
  return plain.replace(
    /^(file:\/\/\/)([A-Za-z]):/,
    (_, start: string, drive: string) => `${start}${drive.toLowerCase()}:`,
  );
}

export function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/') + 1);
}

/** Unsaved documents, and old revisions, whose URIs carry a query, have no files beside them. */
export function hasFolder(uri: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(uri) && !/[?#]/.test(uri);
}

/** The folder above; undefined at the top. */
export function parentOf(folder: string): string | undefined {
  const parent = folderOf(folder.slice(0, -1));
  return hasFolder(parent) && !/^[a-z][a-z0-9+.-]*:\/\/$/i.test(parent) ? parent : undefined;
}

export function inFolder(folder: string, name: string): string {
  return folder + encodeURIComponent(name);
}

/** Whether a file lies in a folder or, when it is a deep one, anywhere below it. */
export function isInside(uri: string, folder: string, deep: boolean): boolean {
  const [key, own] = [fileKey(uri), fileKey(folder)];
  return deep ? key.startsWith(own) : folderOf(key) === own;
}
