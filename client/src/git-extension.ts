/**
 * The files of an environment as they were in the last commit, asked of VS Code's own git extension: neither the client nor the
 * server runs git.
 */
import * as vscode from 'vscode';
import {
  type EnvironmentFilesParams,
  type EnvironmentFilesResult,
  environmentFilesRequest,
} from '../../server/src/lsp/command-protocol';
import type { LanguageServer } from './language-server';

/** As much of the API of that extension as is used here. */
interface GitExtension {
  readonly enabled: boolean;
  getAPI(version: 1): GitApi;
}

interface GitApi {
  readonly state: 'uninitialized' | 'initialized';
  readonly onDidChangeState: vscode.Event<unknown>;
  getRepository(uri: vscode.Uri): GitRepository | null;
  toGitUri(uri: vscode.Uri, ref: string): vscode.Uri;
}

interface GitRepository {
  readonly state: { readonly HEAD: { readonly commit?: string } | undefined };
  diffWithHEAD(): Promise<readonly { readonly originalUri: vscode.Uri }[]>;
  show(ref: string, path: string): Promise<string>;
}

export interface LastCommit {
  readonly files: readonly { readonly uri: string; readonly text: string }[];
  /** The file as it was then. */
  toCommit(uri: vscode.Uri): vscode.Uri;
}

const HEAD = 'HEAD';

/** Each of them is a run of git. */
const AT_ONCE = 8;

/** A sentence where there is none. */
export async function lastCommit(server: LanguageServer, uri: vscode.Uri): Promise<LastCommit | string> {
  const git = await gitApi();
  if (!git)
    return vscode.l10n.t('Git is not available: the git extension of the editor is missing or disabled.');
  const repository = git.getRepository(uri);
  if (!repository) return vscode.l10n.t('This file is not in a git repository that is open in the editor.');
  if (repository.state.HEAD?.commit === undefined)
    return vscode.l10n.t('The git repository has no commits yet.');
  const params: EnvironmentFilesParams = { uri: uri.toString() };
  const environment = await server.request<EnvironmentFilesResult | null>(environmentFilesRequest, params);
  if (!environment) return vscode.l10n.t('Open a Helion file first: its environment is compared.');
  const wanted = await filesThen(repository, environment);
  const files: { uri: string; text: string }[] = [];
  for (let at = 0; at < wanted.length; at += AT_ONCE) {
    const some = wanted.slice(at, at + AT_ONCE);
    const texts = await Promise.all(some.map((file) => textThen(repository, vscode.Uri.parse(file))));
    for (const [index, file] of some.entries()) {
      const text = texts[index];
      if (text !== undefined) files.push({ uri: file, text });
    }
  }
  return { files, toCommit: (file) => git.toGitUri(file, HEAD) };
}

async function gitApi(): Promise<GitApi | undefined> {
  try {
    const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
    const activated = await extension?.activate();
    const api = activated?.enabled ? activated.getAPI(1) : undefined;
    if (api?.state === 'uninitialized')
      await new Promise<void>((resolve) => {
        const listening = api.onDidChangeState(() => {
          listening.dispose();
          resolve();
        });
      });
    return api;
  } catch {
    // Where git itself is missing, the extension refuses.
    return undefined;
  }
}

/** The files that are there now, and those that were there and are not. */
async function filesThen(
  repository: GitRepository,
  { root, files }: EnvironmentFilesResult,
): Promise<readonly string[]> {
  const now = new Map(files.map((file) => [keyOf(vscode.Uri.parse(file)), file]));
  const folder = keyOf(vscode.Uri.parse(root.endsWith('/') ? root : root.replace(/[^/]*$/, '')));
  for (const { originalUri } of await repository.diffWithHEAD()) {
    const key = keyOf(originalUri);
    // Below the folder the server knows which are ours; the spelling of the others is that of git.
    if (key.startsWith(folder) && !now.has(key) && root.endsWith('/'))
      now.set(key, root + key.slice(folder.length).split('/').map(encodeURIComponent).join('/'));
  }
  return [...now.values()];
}

function keyOf(uri: vscode.Uri): string {
  return uri.path;
}

/** Undefined where the commit does not have it. */
async function textThen(repository: GitRepository, uri: vscode.Uri): Promise<string | undefined> {
  try {
    return await repository.show(HEAD, uri.fsPath);
  } catch {
    return undefined;
  }
}
