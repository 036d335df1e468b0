/** Completion over the protocol: the core's items with ranges, kinds and texts as the client can take them. */
import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type CompletionParams,
  InsertTextFormat,
  InsertTextMode,
  MarkupKind,
  TextEdit,
} from 'vscode-languageserver';
import { type CompletionItem as CoreItem, completion, type Lines } from '../core/index.js';
import type { ServerContext } from './context.js';
import { toRange } from './convert.js';
import type { Requests } from './requests.js';

const KINDS: Readonly<Record<CoreItem['kind'], CompletionItemKind>> = {
  key: CompletionItemKind.Property,
  value: CompletionItemKind.Value,
  name: CompletionItemKind.Reference,
  item: CompletionItemKind.Struct,
  snippet: CompletionItemKind.Snippet,
};

export function answerCompletion({ client, options, workspace }: ServerContext, requests: Requests): void {
  const markup = client.markdownCompletion ? MarkupKind.Markdown : MarkupKind.PlainText;
  // Our texts are indented already, and an editor that indents them again would spoil them.
  const asIs = client.insertTextModes.includes(InsertTextMode.asIs);
  const again = options.suggestCommand
    ? { title: 'Choose the value', command: options.suggestCommand }
    : undefined;

  const toItem = (lines: Lines, item: CoreItem): CompletionItem => {
    const { edit, additionalEdits, detail, documentation } = item;
    return {
      label: item.label,
      kind: KINDS[item.kind],
      // Editors show `detail` beside the selected row alone, this beside every row.
      ...(client.labelDetails && { labelDetails: { description: detail } }),
      detail,
      ...(documentation !== undefined && { documentation: { kind: markup, value: documentation } }),
      textEdit: TextEdit.replace(toRange(lines, edit.span), edit.newText),
      insertTextFormat: item.isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
      ...(asIs && { insertTextMode: InsertTextMode.asIs }),
      filterText: item.filterText,
      sortText: item.sortText,
      ...(item.preselect && { preselect: true }),
      ...(item.retrigger && again && { command: again }),
      ...(additionalEdits.length > 0 && {
        additionalTextEdits: additionalEdits.map(({ span, newText }) =>
          TextEdit.replace(toRange(lines, span), newText),
        ),
      }),
    };
  };

  requests.answer<CompletionParams, CompletionList | null>(
    'textDocument/completion',
    async (params, current) => {
      await workspace.ready(params.textDocument.uri);
      current();
      const analysis = workspace.analysis(params.textDocument.uri);
      if (!analysis) return null;
      const { lines, tree } = analysis.file;
      // Elsewhere a comma ends a value, and nobody wants to be asked for the next one in the same line.
      if (params.context?.triggerCharacter === ',' && tree.language !== 'csv') return null;
      const items = completion(analysis, lines.offsetAt(params.position), { snippets: client.snippets });
      return { isIncomplete: false, items: items.map((item) => toItem(lines, item)) };
    },
  );
}
