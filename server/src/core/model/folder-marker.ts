/**
 * What a comment says of the folder that its file lies in: `# helion-folder: template`, `# helion-folder: overlay-base`.
 */
import type { Comment, SyntaxTree } from '../syntax/tree.js';
import type { Span } from '../text/span.js';
import type { StatedFacts } from './stated-facts.js';

/** The words, with what each of them says. */
export const folderKinds = {
  template: 'Files here are templates, which a program fills in before they are used.',
  'overlay-base': 'Lists that are missing here come from another folder.',
} as const;

type FolderKind = keyof typeof folderKinds;

export interface FolderMarker {
  readonly word: string;
  /** Of the word. */
  readonly span: Span;
}

const MARKER = /^[#/;*\s]*helion-folder:[ \t]*([^\s,*]*)/;

const known = new WeakMap<readonly Comment[], readonly FolderMarker[]>();

export function folderMarkers({ text, tree }: { text: string; tree: SyntaxTree }): readonly FolderMarker[] {
  const { comments } = tree;
  const found =
    known.get(comments) ??
    comments.flatMap(({ span, text: said }) => {
      if (!said.startsWith('helion-folder:')) return [];
      const [whole = '', word = ''] = MARKER.exec(text.slice(span.start, span.end)) ?? [];
      const end = span.start + whole.length;
      return [{ word, span: { start: end - word.length, end } }];
    });
  known.set(comments, found);
  return found;
}

/** Whether a comment in the file says it of its folder, or a configuration of the file. */
export function isMarked(
  file: { text: string; tree: SyntaxTree; stated?: StatedFacts },
  kind: FolderKind,
): boolean {
  return file.stated?.folder === kind || folderMarkers(file).some(({ word }) => word === kind);
}
