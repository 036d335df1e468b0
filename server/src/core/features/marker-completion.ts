/** Completion in a comment that says what its folder is for: `# helion-folder: template`. */
import type { Analysis } from '../analysis/analysis.js';
import { folderKinds } from '../model/folder-marker.js';
import type { CompletionItem } from './completion-items.js';
import { lineAt } from './completion-site.js';

/** As much of the marker as is typed, from the first letters of its name on. */
const TYPED = /^\s*#\s*(h(?:e[\w-]*(?::[ \t]*[\w-]*)?)?)$/;

export function markerItems(analysis: Analysis, offset: number): readonly CompletionItem[] {
  const { file } = analysis;
  if (file.tree.language !== 'yaml') return [];
  const { prefix } = lineAt(analysis, offset);
  const [, typed] = TYPED.exec(prefix) ?? [];
  const [name = '', word] = typed?.split(':') ?? [];
  if (typed === undefined || !'helion-folder'.startsWith(name)) return [];
  if (word !== undefined && name !== 'helion-folder') return [];
  const span = { start: offset - typed.length, end: offset };
  return Object.entries(folderKinds).map(([kind, detail], index) => ({
    label: word === undefined ? `helion-folder: ${kind}` : kind,
    kind: 'value',
    detail,
    edit: { span, newText: `helion-folder: ${kind}` },
    isSnippet: false,
    filterText: `helion-folder: ${kind}`,
    sortText: String(index).padStart(4, '0'),
    preselect: false,
    retrigger: false,
    additionalEdits: [],
  }));
}
