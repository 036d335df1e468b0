/**
 * The command that opens an example, in memory or, when a folder is chosen for it, as a copy on disk, and the commands of
 * the walkthrough, each of which shows one thing in an example.
 */
import * as vscode from 'vscode';
import {
  type EnvironmentFilesParams,
  type EnvironmentFilesResult,
  environmentFilesRequest,
} from '../../../server/src/lsp/command-protocol';
import { type Examples, exampleUri } from '../example-files';
import type { LanguageServer } from '../language-server';

/** What each example shows first. */
const firstFiles: Readonly<Record<string, string>> = {
  'broken/plan': 'helion.yml',
  'broken/installer': 'kvm-custom-ips.json',
  'broken/carrier-grade': 'environment.json',
  'broken/input-model': 'data/servers.yml',
  kvm: 'helion.yml',
  esx: 'helion.yml',
  'installer-kvm': 'kvm-custom-ips.json',
  'installer-esx': 'esx-custom-ips.json',
  'carrier-grade': 'definition.json',
  'input-model': 'data/servers.yml',
};

/** What a step of the walkthrough shows: the command at the first place of the word. */
interface Stop {
  readonly example: string;
  readonly word: string;
  readonly command: string;
}

const stops: Readonly<Record<string, Stop>> = {
  // Of the External network, which must be tagged: the others have no comment after the word.
  'helion.tour.fixFinding': {
    example: 'broken/plan',
    word: 'untagged           # External',
    command: 'editor.action.quickFix',
  },
  'helion.tour.followName': {
    example: 'input-model',
    word: 'CONTROLLER-ROLE',
    command: 'editor.action.goToReferences',
  },
  'helion.tour.predictedCloud': {
    example: 'input-model',
    word: 'controller1',
    command: 'helion.showPredictedFiles',
  },
};

/** So long is waited for the server. */
const patienceMs = 10_000;
const pauseMs = 100;

/** `extension` is the folder of the extension. */
export function registerOpenExample(
  server: LanguageServer,
  examples: () => Promise<Examples>,
  extension: vscode.Uri,
): vscode.Disposable[] {
  const { registerCommand } = vscode.commands;
  return [
    registerCommand('helion.openExample', async (argument?: unknown) => {
      const chosen = typeof argument === 'string' ? argument : await ask();
      if (chosen === undefined) return undefined;
      return chosen === '' ? copyAll(await examples()) : open(chosen);
    }),
    ...Object.entries(stops).map(([id, stop]) => registerCommand(id, () => tour(server, stop))),
    registerCommand('helion.tour.checkInCi', () =>
      vscode.commands.executeCommand(
        'markdown.showPreview',
        vscode.Uri.joinPath(extension, 'docs', 'user', 'ci.md'),
      ),
    ),
  ];
}

interface Item extends vscode.QuickPickItem {
  /** Empty for a copy of all. */
  readonly example?: string;
}

async function ask(): Promise<string | undefined> {
  const { t } = vscode.l10n;
  const separator = (label: string): Item => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const items: Item[] = [
    separator(t('With mistakes')),
    { label: t('Plan'), description: 'helion.yml', example: 'broken/plan' },
    { label: t('Installer folder'), description: 'JSON, baremetal.csv', example: 'broken/installer' },
    { label: t('Carrier-grade cloud'), description: 'environment.json', example: 'broken/carrier-grade' },
    { label: t('Input model'), description: 'cloudConfig.yml', example: 'broken/input-model' },
    separator(t('Without mistakes')),
    { label: t('Plan for KVM'), description: 'helion.yml', example: 'kvm' },
    { label: t('Plan for ESX'), description: 'helion.yml', example: 'esx' },
    { label: t('Installer folder for KVM'), description: 'JSON, baremetal.csv', example: 'installer-kvm' },
    { label: t('Installer folder for ESX'), description: 'JSON, baremetal.csv', example: 'installer-esx' },
    { label: t('Carrier-grade cloud'), description: 'definition.json', example: 'carrier-grade' },
    { label: t('Input model'), description: 'cloudConfig.yml', example: 'input-model' },
    separator(t('On disk')),
    { label: t('Copy all examples to a folder...'), example: '' },
  ];
  const chosen = await vscode.window.showQuickPick(items, {
    title: t('Open an example'),
    placeHolder: t('Examples open in memory: you can edit them, and nothing is written to disk.'),
    matchOnDescription: true,
  });
  return chosen?.example;
}

async function open(example: string): Promise<vscode.TextEditor | undefined> {
  const first = firstFiles[example];
  if (first === undefined) return undefined;
  const document = await vscode.workspace.openTextDocument(exampleUri(`${example}/${first}`));
  return vscode.window.showTextDocument(document, { preview: false });
}

/** Puts the cursor on a word and does there what a user would do. */
async function tour(server: LanguageServer, { example, word, command }: Stop): Promise<void> {
  const editor = await open(example);
  if (!editor) return;
  const { document } = editor;
  const at = document.positionAt(Math.max(0, document.getText().indexOf(word)) + 1);
  editor.selection = new vscode.Selection(at, at);
  editor.revealRange(new vscode.Range(at, at), vscode.TextEditorRevealType.InCenter);
  await known(server, document.uri);
  // The page with the button may have taken the focus back, and a menu that opens without it closes at once.
  await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
  await vscode.commands.executeCommand(command);
}

/** Waits until the server has read what is around a file, or takes too long. */
async function known(server: LanguageServer, uri: vscode.Uri): Promise<void> {
  const params: EnvironmentFilesParams = { uri: uri.toString() };
  for (let waited = 0; waited < patienceMs; waited += pauseMs) {
    const found = await server.request<EnvironmentFilesResult | null>(environmentFilesRequest, params);
    const isWhole = found && (found.files.length > 1 || !found.root.endsWith('/'));
    if (isWhole || vscode.languages.getDiagnostics(uri).length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}

/** Into a folder that the user chooses, and never over what is there. */
async function copyAll(examples: Examples): Promise<void> {
  const [parent] =
    (await vscode.window.showOpenDialog({
      ...{ canSelectFiles: false, canSelectFolders: true, openLabel: vscode.l10n.t('Copy examples here') },
    })) ?? [];
  if (!parent) return;
  const folder = vscode.Uri.joinPath(parent, 'helion-examples');
  if (await exists(folder)) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t('Nothing was copied: the folder "helion-examples" already exists there.'),
    );
    return;
  }
  for (const [path, text] of examples)
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, path), new TextEncoder().encode(text));
  await vscode.commands.executeCommand('vscode.openFolder', folder, { forceNewWindow: true });
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
