/**
 * The pages of the rules, shown inside VS Code and without a network: a read-only document of the scheme
 * `helion-rule`, whose text is a file of the extension. package.json associates them with VS Code's own Markdown preview;
 * where that is switched off, VS Code shows the text.
 */
import * as vscode from 'vscode';
import { hasOurLanguage } from '../languages';

const scheme = 'helion-rule';
const command = 'helion.explainRule';

/**
 * A URI that opens the page of the rule whose id replaces `{rule}`, for the link at the code of a finding. It
 * is not a command URI: the hovers of newer versions of VS Code do not run commands from there.
 */
export const ruleLink = `${scheme}:/{rule}.md`;

/** `extension` is the folder of the extension. */
export function registerExplainRule(extension: vscode.Uri): vscode.Disposable[] {
  return [
    vscode.workspace.registerTextDocumentContentProvider(scheme, {
      async provideTextDocumentContent(uri) {
        const rule = ruleOf(uri);
        return (await readPage(extension, rule)) ?? `No rule has the id "${rule}".\n`;
      },
    }),
    vscode.commands.registerCommand(command, async (argument?: unknown) => {
      const rule = typeof argument === 'string' ? argument : await ask();
      if (!rule) return;
      await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(ruleLink.replace('{rule}', rule)));
    }),
  ];
}

async function readPage(extension: vscode.Uri, rule: string): Promise<string | undefined> {
  // Links may come from anywhere, and must lead to pages of rules alone.
  if (!/^[\w-]+\/[\w-]+$/.test(rule)) return undefined;
  try {
    const page = await vscode.workspace.fs.readFile(
      vscode.Uri.joinPath(extension, 'docs', 'rules', `${rule}.md`),
    );
    return new TextDecoder().decode(page);
  } catch {
    return undefined;
  }
}

function ruleOf(uri: vscode.Uri): string {
  return uri.path.replace(/^\//, '').replace(/\.md$/, '');
}

/** Without an argument: one of the rules that the active file breaks. The one at the cursor comes first. */
async function ask(): Promise<string | undefined> {
  const editor = vscode.window.activeTextEditor;
  const findings = editor ? ourFindings(editor.document) : [];
  if (!editor || (findings.length === 0 && !hasOurLanguage(editor.document))) {
    void vscode.window.showInformationMessage(
      'Open a Helion file first: its findings name the rules to explain.',
    );
    return undefined;
  }
  const line = editor.selection.active.line;
  const distance = (diagnostic: vscode.Diagnostic) => Math.abs(diagnostic.range.start.line - line);
  const items = new Map<string, vscode.QuickPickItem>();
  for (const finding of findings.toSorted((a, b) => distance(a) - distance(b))) {
    const rule = ruleIdOf(finding);
    if (rule && !items.has(rule)) items.set(rule, { label: rule, detail: finding.message });
  }
  if (items.size === 0) {
    void vscode.window.showInformationMessage('No findings in this file, so no rule to explain.');
    return undefined;
  }
  const chosen = await vscode.window.showQuickPick([...items.values()], {
    placeHolder: 'The rule to explain',
  });
  return chosen?.label;
}

function ourFindings({ uri }: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'helion');
}

function ruleIdOf({ code }: vscode.Diagnostic): string | undefined {
  const value = typeof code === 'object' ? code.value : code;
  return typeof value === 'string' ? value : undefined;
}
