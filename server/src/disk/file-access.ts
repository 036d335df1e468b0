/**
 * What is asked of a disk, or of a client that acts as one. Nothing is ever changed there. Nothing else reads files:
 * which are worth looking at is said in `filter.ts` and `view.ts`.
 */

/**
 * No function rejects: what is in the way is told. A function whose file system does not answer never settles.
 */
export interface FileAccess {
  /** What lies in a folder, whose URI ends in a slash. Links to folders are left out. */
  list(folder: string): Promise<Listed>;
  /**
   * The text of a regular file of at most `limit` bytes; nothing else is opened. Where `within` is given, the file lies
   * in that folder, whatever links lead to it.
   */
  read(uri: string, limit: number, within?: string): Promise<FileRead>;
  /** Changes whenever what `list` or `read` say of a URI may change. Absent where asking is no cheaper than reading. */
  stamp?(uri: string): Promise<string>;
}

/** The same for who waits for each answer. */
export interface FilesNow {
  list(folder: string): Listed;
  read(uri: string, limit: number, within?: string): FileRead;
}

interface Looked {
  /** Taken before the look; absent while another change would not show in it. */
  readonly stamp?: string;
  /** Why nothing is known. */
  readonly problem?: unknown;
}

export interface Listed extends Looked {
  readonly entries: readonly FolderEntry[];
  /** Whether there are links in it, also such as are no entries: what they lead to may change elsewhere. */
  readonly hasLinks?: boolean;
}

export interface FolderEntry {
  readonly name: string;
  readonly isFolder: boolean;
  readonly isLink?: boolean;
}

export interface FileRead extends Looked {
  readonly text?: string;
}
