/**
 * Edits of the core as workspace edits, made for the text that they were worked out from: open documents are named with
 * their version, and of other files the text on disk must still be the one that was read.
 */
import {
  type AnnotatedTextEdit,
  type ChangeAnnotation,
  LSPErrorCodes,
  ResponseError,
  TextDocumentEdit,
  TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Analysis, FileEdit } from '../core/index.js';
import type { ClientAbilities } from './client-abilities.js';
import { linesOf, toRange } from './convert.js';
import type { Workspace } from './workspace.js';

/** What is shown next to an edit where a client shows it before it is made. */
export interface Annotation extends ChangeAnnotation {
  readonly id: string;
}

/** `annotate` is only for clients that can show it. Undefined where not all of it can be edited: half of a fix would be worse than none. */
export function toWorkspaceEdit<Edit extends FileEdit>(
  analysis: Analysis,
  edits: readonly Edit[],
  client: ClientAbilities,
  { version }: Pick<Workspace, 'version'>,
  annotate?: (edit: Edit) => Annotation,
): WorkspaceEdit | undefined {
  const byFile = new Map<string, (TextEdit | AnnotatedTextEdit)[]>();
  const annotations = new Map<string, ChangeAnnotation>();
  for (const edit of edits) {
    const converted = toTextEdit(analysis, edit, version(edit.uri) !== undefined);
    if (!converted) return undefined;
    const { id: annotationId, ...annotation } = annotate?.(edit) ?? { id: undefined };
    if (annotationId !== undefined && 'label' in annotation) annotations.set(annotationId, annotation);
    const list = byFile.get(edit.uri) ?? [];
    list.push(annotationId === undefined ? converted : { ...converted, annotationId });
    byFile.set(edit.uri, list);
  }
  if (!client.versionedEdits) return { changes: Object.fromEntries(byFile) };
  return {
    documentChanges: [...byFile].map(([uri, list]) =>
      TextDocumentEdit.create({ uri, version: version(uri) ?? null }, list),
    ),
    ...(annotations.size > 0 && { changeAnnotations: Object.fromEntries(annotations) }),
  };
}

function toTextEdit(
  analysis: Analysis,
  { uri, span, newText }: FileEdit,
  isOpen: boolean,
): TextEdit | undefined {
  const lines = linesOf(analysis, uri);
  if (!lines) return undefined;
  const range = toRange(lines, span);
  const file = isOpen ? undefined : analysis.inFolder().find((each) => each.file.uri === uri)?.file;
  if (!file?.text.startsWith('\uFEFF')) return TextEdit.replace(range, newText);
  // Editors do not count the byte order mark of a file that they open, nor can it be taken out of their text.
  if (span.start === 0 && span.end > 0) return undefined;
  const { start, end } = range;
  const without = ({ line, character }: typeof start) =>
    line === 0 ? { line, character: Math.max(0, character - 1) } : { line, character };
  return TextEdit.replace({ start: without(start), end: without(end) }, newText);
}

/** What is made, and the files that it edits. */
interface Made<T> {
  readonly value: T;
  readonly uris: Iterable<string>;
}

/**
 * Makes edits and looks whether the files that are not open are on disk what they were made for; where not, they are
 * made once more from what is there now. Undefined when that has changed again, or cannot be read.
 */
export async function fromWhatIsThere<T>(
  workspace: Workspace,
  current: () => void,
  make: () => Made<T>,
): Promise<Made<T> | undefined> {
  for (let attempt = 0; attempt < 2; attempt++) {
    const made = make();
    const files = [...new Set(made.uris)];
    const versions = files.map((uri) => workspace.version(uri));
    const closed = files.filter((_, index) => versions[index] === undefined);
    const isSame = closed.length === 0 || (await workspace.asOnDisk(closed));
    current();
    if (isSame && files.every((uri, index) => workspace.version(uri) === versions[index])) return made;
  }
  return undefined;
}

/** The same for what is an answer in itself: there is none when a file does not keep still. */
export async function answerFromWhatIsThere<T>(
  workspace: Workspace,
  current: () => void,
  make: () => Made<T>,
): Promise<T> {
  const made = await fromWhatIsThere(workspace, current, make);
  if (made) return made.value;
  throw new ResponseError(
    LSPErrorCodes.RequestFailed,
    'A file that would be edited is changing or cannot be read; try again.',
  );
}
