/**
 * Completion in comments that silence findings: the commands, and the ids of rules. Those that find something where the
 * comment would silence it come first.
 */
import type { Analysis } from '../analysis/analysis.js';
import { suppressionLine } from '../analysis/suppression.js';
import type { Rule } from '../rules/rule.js';
import type { CompletionItem } from './completion-items.js';
import { lineAt } from './completion-site.js';

const COMMANDS = [
  ['helion-disable-next-line', 'disables rules on the next line'],
  ['helion-disable-line', 'disables rules on this line'],
  ['helion-disable-file', 'disables rules in this file'],
] as const;

/** What is offered at a place in a comment; nothing in comments that are about something else. */
export function suppressionItems(analysis: Analysis, offset: number): readonly CompletionItem[] {
  const line = lineAt(analysis, offset);
  const tail = /^[^\s,]*/.exec(line.text.slice(line.prefix.length))?.[0] ?? '';
  const command = /(?:^|\s|#)(helion[\w-]*)$/.exec(line.prefix)?.[1];
  if (command !== undefined) {
    const span = { start: offset - command.length, end: offset + tail.length };
    return COMMANDS.map(([label, detail]) => itemOf(span, label, detail, label));
  }
  const [, kind, list, word = ''] =
    /helion-disable-(next-line|line|file)\b((?:[\s,]+[^\s,]+)*?)[\s,]+([^\s,]*)$/.exec(line.prefix) ?? [];
  if (kind === undefined || /(?:^|\s)--/.test(`${list} ${word}`)) return [];
  const silenced = new Set(list?.match(/[^\s,]+/g));
  const span = { start: offset - word.length, end: offset + tail.length };
  const found = foundAt(analysis, kind, offset);
  const rules = analysis.rules.filter(({ id }) => !silenced.has(id));
  return rules
    .toSorted((a, b) => Number(found.has(b.id)) - Number(found.has(a.id)))
    .map((rule) => itemOf(span, rule.id, titleOf(rule), rule.id));
}

/** The rules that find something on the line that such a comment speaks of. */
function foundAt(analysis: Analysis, kind: string, offset: number): ReadonlySet<string> {
  const { file } = analysis;
  const line = suppressionLine(file, kind, offset);
  const found = analysis.findings().filter(({ uri, span }) => {
    if (uri !== file.uri) return false;
    return line === undefined || file.lines.positionAt(span.start).line === line;
  });
  return new Set(found.map(({ rule }) => rule));
}

/** The bundles of the server hold no pages of rules, and of families not even their summaries. */
function titleOf({ docs, severity }: Rule<never>): string {
  const { summary }: { readonly summary?: string } = docs ?? {};
  return summary ?? severity;
}

function itemOf(span: CompletionItem['edit']['span'], label: string, detail: string, newText: string) {
  return {
    label,
    kind: 'value',
    detail,
    edit: { span, newText },
    isSnippet: false,
    filterText: label,
    sortText: '',
    preselect: false,
    retrigger: false,
    additionalEdits: [],
  } as const;
}
