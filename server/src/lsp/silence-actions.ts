/** The actions that write into a configuration which findings are accepted; a new one is created where there is none. */
import { type CodeAction, CodeActionKind, CreateFile, type Diagnostic } from 'vscode-languageserver';
import {
  type Analysis,
  type ConfigurationPlace,
  type Finding,
  type Silencing,
  type Span,
  silenceInConfiguration,
} from '../core/index.js';
import { fileKey, folderOf } from '../disk/uris.js';
import type { ServerContext } from './context.js';
import { toWorkspaceEdit } from './workspace-edit.js';

interface Offered {
  readonly action: CodeAction;
  readonly uris: readonly string[];
}

export function silenceActions(
  context: ServerContext,
  analysis: Analysis,
  span: Span,
  shownAs: (finding: Finding) => Diagnostic,
): readonly Offered[] {
  const { client, workspace, settings } = context;
  const { uri } = analysis.file;
  const place = nearest(workspace.environments(), uri) ?? { folder: workspace.folderAround(analysis) };
  if ('folder' in place && (!client.createsFiles || place.folder === '')) return [];
  return silenceInConfiguration(analysis, span, place, settings.get(uri).rules).flatMap((silencing) => {
    const edit = editOf(context, silencing);
    if (!edit) return [];
    const action: CodeAction = {
      title: silencing.title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [shownAs(silencing.finding)],
      edit,
    };
    return [{ action, uris: silencing.isNew ? [] : [silencing.configuration.file.uri] }];
  });
}

function editOf({ client, workspace }: ServerContext, { configuration, edits, isNew }: Silencing) {
  const edit = toWorkspaceEdit(configuration, edits, client, workspace);
  if (!edit || !isNew) return edit;
  // It fails where a file is there that nobody knew of.
  const create = CreateFile.create(configuration.file.uri, { overwrite: false, ignoreIfExists: false });
  return edit.documentChanges && { ...edit, documentChanges: [create, ...edit.documentChanges] };
}

/** The configuration in the nearest folder at or above a file; of two in one folder the one that counts. */
function nearest(
  environments: readonly (readonly Analysis[])[],
  uri: string,
): Exclude<ConfigurationPlace, { readonly folder: string }> | undefined {
  const above = environments
    .flat()
    .filter((each) => each.dialect === 'config' && fileKey(uri).startsWith(folderOf(fileKey(each.file.uri))));
  const depth = (each: Analysis) => folderOf(fileKey(each.file.uri)).length;
  return above.sort((a, b) => depth(b) - depth(a) || (a.file.uri > b.file.uri ? -1 : 1))[0];
}
