/**
 * What the client and the server say to each other for commands about rules, findings, comparisons and the server itself. Types and
 * method names only, as in `protocol.ts`: the client imports these two files and nothing else of the server.
 */

/**
 * Request, client to server: the findings as a text, or null where there is no environment. Nothing is written; the client
 * opens the text as an unsaved document.
 */
export const exportFindingsRequest = 'helion/exportFindings';
export interface ExportFindingsParams {
  /** A file of the environment whose findings are wanted; those of all known files where it is absent. */
  readonly uri?: string;
  readonly format: 'sarif' | 'json' | 'markdown';
}
export interface ExportFindingsResult {
  readonly text: string;
  readonly files: number;
  readonly findings: number;
}

/** Request, client to server: what is worth knowing of the server in a bug report, as Markdown. It has no parameters. */
export const serverStatusRequest = 'helion/serverStatus';
export interface ServerStatusResult {
  readonly text: string;
}

/**
 * Request, client to server: an issue text about a finding, with the smallest environment that still has it and with masked
 * values. Null where there is no finding. Nothing is written or sent. It can be cancelled.
 */
export const falseAlarmRequest = 'helion/falseAlarm';
export interface FalseAlarmParams {
  readonly uri: string;
  /** Where the finding is, or what it is nearest to; as the Language Server Protocol counts. */
  readonly position: { readonly line: number; readonly character: number };
  /** Only findings of this rule. */
  readonly rule?: string;
}
export interface FalseAlarmResult {
  readonly rule: string;
  /** Markdown. */
  readonly text: string;
}

/** Request, client to server: the files of the environment of a document, or null when it is none of ours. */
export const environmentFilesRequest = 'helion/environmentFiles';
export interface EnvironmentFilesParams {
  readonly uri: string;
}
export interface EnvironmentFilesResult {
  /** A folder, ending in a slash, or the only file. */
  readonly root: string;
  readonly files: readonly string[];
}

/**
 * Request, client to server: what changes in the cloud of a document, compared with what was deployed, with another folder, or
 * with the same files as they were. Null when the document is none of ours. Nothing is changed or run.
 */
export const compareRequest = 'helion/compare';
export interface CompareParams {
  readonly uri: string;
  readonly base:
    | { readonly kind: 'saved' }
    | { readonly kind: 'folder'; readonly uri: string }
    | { readonly kind: 'files'; readonly files: readonly { readonly uri: string; readonly text: string }[] };
}
export interface CompareResult {
  /** The environment: a folder, ending in a slash, or the only file. */
  readonly root: string;
  /** Markdown; or why nothing can be compared. */
  readonly text: string;
  /** How many differences there are. */
  readonly count: number;
  /** Places that lines of the text name. */
  readonly links: readonly {
    /** From 0, as are the columns. */
    readonly line: number;
    readonly start: number;
    readonly end: number;
    /** In the base, or in the environment of the document. */
    readonly side: 'before' | 'after';
    readonly uri: string;
    readonly position: { readonly line: number; readonly character: number };
  }[];
}
