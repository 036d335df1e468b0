/**
 * The command that tells what a change does to the cloud: the environment of the active file against the last commit, the saved
 * state or another folder. What is said comes from the server; it is shown as a read-only document whose lines lead to the
 * files, and is made again on demand.
 */
import * as vscode from 'vscode';
import {
  type CompareParams,
  type CompareResult,
  compareRequest,
} from '../../../server/src/lsp/command-protocol';
import { type LastCommit, lastCommit } from '../git-extension';
import type { LanguageServer } from '../language-server';

const scheme = 'helion-comparison';

/** What is compared with; tests and other extensions may say it. */
type Base = 'commit' | 'saved' | vscode.Uri;

interface Comparison {
  readonly uri: vscode.Uri;
  readonly base: Base;
  result: CompareResult;
  /** The revision of a file that a line of the base leads to. */
  toBase(uri: vscode.Uri): vscode.Uri;
}

export function registerCompare(server: LanguageServer): vscode.Disposable[] {
  const shown = new Map<string, Comparison>();
  const changed = new vscode.EventEmitter<vscode.Uri>();
  return [
    changed,
    vscode.workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: (uri) =>
        shown.get(uri.toString())?.result.text ?? `${vscode.l10n.t('This comparison was closed.')}\n`,
    }),
    vscode.languages.registerDocumentLinkProvider(
      { scheme },
      { provideDocumentLinks: ({ uri }) => linksOf(shown.get(uri.toString())) },
    ),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => void shown.delete(uri.toString())),
    vscode.commands.registerCommand('helion.compare', async (argument?: unknown, base?: unknown) => {
      const at = argument instanceof vscode.Uri ? argument : vscode.window.activeTextEditor?.document.uri;
      // From a comparison, the same environment is compared again.
      const uri = at && (shown.get(at.toString())?.uri ?? at);
      if (!uri) return say(vscode.l10n.t('Open a Helion file first: its environment is compared.'));
      const chosen = isBase(base) ? base : await ask();
      return chosen === undefined ? undefined : show(await compared(server, uri, chosen), shown, changed);
    }),
    vscode.commands.registerCommand('helion.refreshComparison', async (argument?: unknown) => {
      const at = argument instanceof vscode.Uri ? argument : vscode.window.activeTextEditor?.document.uri;
      const before = at && shown.get(at.toString());
      if (!before) return undefined;
      return show(await compared(server, before.uri, before.base), shown, changed);
    }),
  ];
}

function isBase(value: unknown): value is Base {
  return value === 'commit' || value === 'saved' || value instanceof vscode.Uri;
}

async function ask(): Promise<Base | undefined> {
  const items: (vscode.QuickPickItem & { readonly base: Base | 'folder' })[] = [
    {
      label: vscode.l10n.t('Last commit'),
      description: vscode.l10n.t('what changed since then'),
      base: 'commit',
    },
    {
      label: vscode.l10n.t('Saved state'),
      description: vscode.l10n.t('what is deployed now'),
      base: 'saved',
    },
    { label: vscode.l10n.t('Another folder...'), base: 'folder' },
  ];
  const chosen = await vscode.window.showQuickPick(items, {
    placeHolder: vscode.l10n.t('Compare the cloud with'),
  });
  if (chosen?.base !== 'folder') return chosen?.base;
  const [folder] =
    (await vscode.window.showOpenDialog({
      ...{ canSelectFiles: false, canSelectFolders: true, openLabel: vscode.l10n.t('Compare') },
    })) ?? [];
  return folder;
}

/** A sentence where nothing can be compared. */
async function compared(server: LanguageServer, uri: vscode.Uri, base: Base): Promise<Comparison | string> {
  try {
    const commit = base === 'commit' ? await lastCommit(server, uri) : undefined;
    if (typeof commit === 'string') return commit;
    const params: CompareParams = { uri: uri.toString(), base: sentBase(base, commit) };
    const result = await server.request<CompareResult | null>(compareRequest, params);
    if (!result) return vscode.l10n.t('Nothing was compared: open a Helion file, and try again.');
    return { uri, base, result, toBase: (file) => commit?.toCommit(file) ?? file };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function sentBase(base: Base, commit: LastCommit | undefined): CompareParams['base'] {
  if (commit) return { kind: 'files', files: commit.files };
  return base instanceof vscode.Uri ? { kind: 'folder', uri: base.toString() } : { kind: 'saved' };
}

/** Returns the text, or what is said instead. */
async function show(
  comparison: Comparison | string,
  shown: Map<string, Comparison>,
  changed: vscode.EventEmitter<vscode.Uri>,
): Promise<string> {
  if (typeof comparison === 'string') return say(comparison);
  const { base, result, uri: compared } = comparison;
  const name = base instanceof vscode.Uri ? base.path.replace(/^.*\//, '') : titleOf(base);
  const root =
    vscode.Uri.parse(result.root)
      .path.split('/')
      .findLast((each) => each !== '') ?? '';
  const uri = vscode.Uri.from({
    scheme,
    path: `/${vscode.l10n.t('{0} compared with {1}', root, name)}.md`,
    query: JSON.stringify([compared.toString(), base.toString()]),
  });
  shown.set(uri.toString(), comparison);
  changed.fire(uri);
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document, { preview: false });
  return result.text;
}

function titleOf(base: 'commit' | 'saved'): string {
  return base === 'commit' ? vscode.l10n.t('last commit') : vscode.l10n.t('saved state');
}

function linksOf(comparison: Comparison | undefined): vscode.DocumentLink[] {
  return (comparison?.result.links ?? []).map(({ line, start, end, side, uri, position }) => {
    const file = vscode.Uri.parse(uri);
    const at = side === 'before' ? comparison?.toBase(file) : file;
    const fragment = `L${position.line + 1},${position.character + 1}`;
    const link = new vscode.DocumentLink(new vscode.Range(line, start, line, end), at?.with({ fragment }));
    link.tooltip = vscode.l10n.t('Go to this line');
    return link;
  });
}

/** Does not wait until somebody closes the message. */
function say(sentence: string): string {
  void vscode.window.showInformationMessage(sentence);
  return sentence;
}
