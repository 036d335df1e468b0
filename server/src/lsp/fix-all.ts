/** The request `helion/fixAll`: every fix that leaves no choice, each with its title, and what it leaves. */
import { ErrorCodes, LSPErrorCodes, ResponseError, type WorkspaceEdit } from 'vscode-languageserver';
import { type Analysis, type FixAll, type Fixed, fixAll } from '../core/index.js';
import type { ServerContext } from './context.js';
import { linesOf, toRange } from './convert.js';
import { type FixAllParams, type FixAllResult, fixAllRequest } from './protocol.js';
import type { Requests } from './requests.js';
import { type Annotation, answerFromWhatIsThere, toWorkspaceEdit } from './workspace-edit.js';

export function answerFixAll(context: ServerContext, requests: Requests): void {
  const { workspace } = context;
  requests.answer<FixAllParams, FixAllResult<WorkspaceEdit> | null>(
    fixAllRequest,
    async ({ uri, scope, preview = false }, current) => {
      // The type says so, but the client may be another program.
      if (scope !== 'file' && scope !== 'environment')
        throw new ResponseError(
          ErrorCodes.InvalidParams,
          `'${String(scope)}' is neither 'file' nor 'environment'.`,
        );
      await workspace.ready(uri);
      current();
      return await answerFromWhatIsThere(workspace, current, () => {
        const analysis = workspace.analysis(uri);
        if (!analysis) return { value: null, uris: [] };
        const found = fixAll(analysis, {
          ...(scope === 'environment' && { files: filesToEdit(context, analysis) }),
          settingsOf: (each) => workspace.settingsOf(each).rules,
        });
        const value = resultOf(context, analysis, found, preview === true);
        return { value, uris: found.edits.map((edit) => edit.uri) };
      });
    },
  );
}

/** Of the environment of a file. What an editor would not show of a file cannot be edited there. */
function filesToEdit({ workspace }: ServerContext, { environment }: Analysis): string[] {
  return environment.files
    .filter(({ uri, text }) => workspace.version(uri) !== undefined || !text.startsWith('\uFEFF'))
    .map(({ uri }) => uri);
}

function resultOf(
  { client, workspace }: ServerContext,
  analysis: Analysis,
  { edits, fixed, left }: FixAll,
  needsConfirmation: boolean,
): FixAllResult<WorkspaceEdit> {
  const annotate = ({ causes }: { readonly causes: readonly Fixed[] }): Annotation =>
    annotationOf(analysis, causes, fixed, needsConfirmation);
  const shown = client.annotatedEdits ? annotate : undefined;
  const edit = toWorkspaceEdit(analysis, edits, client, workspace, shown);
  if (!edit)
    throw new ResponseError(
      LSPErrorCodes.RequestFailed,
      'A file that would be edited is not known any more.',
    );
  const uris = new Set(edits.map(({ uri }) => uri));
  return {
    edit,
    fixed: fixed.flatMap(({ rule, title, uri, span }) => {
      const lines = linesOf(analysis, uri);
      return lines ? [{ rule, title, uri, range: toRange(lines, span) }] : [];
    }),
    left: left(),
    read: analysis
      .inFolder()
      .filter(({ file: { uri } }) => uris.has(uri) && workspace.version(uri) === undefined)
      .map(({ file: { uri, text } }) => ({ uri, text })),
  };
}

/** Edits of one fix share their annotation, so that a client can show and take them together. */
function annotationOf(
  analysis: Analysis,
  causes: readonly Fixed[],
  all: readonly Fixed[],
  needsConfirmation: boolean,
): Annotation {
  const titles = [...new Set(causes.map(({ title }) => title))];
  const places = causes.flatMap(({ rule, uri, span }) => {
    const lines = linesOf(analysis, uri);
    return lines ? [`line ${lines.positionAt(span.start).line + 1}: ${rule}`] : [];
  });
  return {
    id: causes.map((cause) => all.indexOf(cause)).join(' '),
    label: titles.join('; '),
    description: [...new Set(places)].join('; '),
    needsConfirmation,
  };
}
