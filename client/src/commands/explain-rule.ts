/**
 * The pages of the rules, shown inside VS Code and without a network: a read-only document of the scheme
 * `helion-rule`, whose text is a file of the extension. package.json associates them with VS Code's own Markdown preview;
 * where that is switched off, VS Code shows the text.
 */
import * as vscode from 'vscode';
import { type RulesResult, rulesRequest } from '../../../server/src/lsp/command-protocol';
import { findingsNear, ruleIdOf } from '../findings';
import type { LanguageServer } from '../language-server';

const scheme = 'helion-rule';
const command = 'helion.explainRule';

/**
 * A URI that opens the page of the rule whose id replaces `{rule}`, for the link at the code of a finding. It
 * is not a command URI: the hovers of newer versions of VS Code do not run commands from there.
 */
export const ruleLink = `${scheme}:/{rule}.md`;

/** `extension` is the folder of the extension. */
export function registerExplainRule(server: LanguageServer, extension: vscode.Uri): vscode.Disposable[] {
  return [
    vscode.workspace.registerTextDocumentContentProvider(scheme, {
      async provideTextDocumentContent(uri) {
        const rule = ruleOf(uri);
        return (await readPage(extension, rule)) ?? `No rule has the id "${rule}".\n`;
      },
    }),
    vscode.commands.registerCommand(command, async (argument?: unknown) => {
      const rule = typeof argument === 'string' ? argument : await ask(server);
      if (rule) await openPage(rule);
    }),
  ];
}

export async function openPage(rule: string): Promise<void> {
  await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(ruleLink.replace('{rule}', rule)));
}

async function readPage(extension: vscode.Uri, rule: string): Promise<string | undefined> {
  // Links may come from anywhere, and must lead to pages of rules alone.
  if (!isRuleId(rule)) return undefined;
  try {
    const page = await vscode.workspace.fs.readFile(
      vscode.Uri.joinPath(extension, 'docs', 'rules', `${rule}.md`),
    );
    return new TextDecoder().decode(page);
  } catch {
    return undefined;
  }
}

export function isRuleId(text: string): boolean {
  return /^[\w-]+\/[\w-]+$/.test(text);
}

function ruleOf(uri: vscode.Uri): string {
  return uri.path.replace(/^\//, '').replace(/\.md$/, '');
}

interface RuleItem extends vscode.QuickPickItem {
  readonly rule?: string;
}

/** Without an argument: one of all rules. Those that the active file breaks come first, the one at the cursor before them. */
async function ask(server: LanguageServer): Promise<string | undefined> {
  const chosen = await vscode.window.showQuickPick<RuleItem>(ruleItems(server), {
    title: 'Explain Rule',
    placeHolder: 'Rule id or what it finds',
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return chosen?.rule;
}

async function ruleItems(server: LanguageServer): Promise<RuleItem[]> {
  const here = brokenRules();
  let all: RuleItem[] = [];
  try {
    const { rules } = await server.request<RulesResult>(rulesRequest, {});
    all = rules
      .filter(({ id }) => !here.some(({ rule }) => rule === id))
      .map(({ id, title, severity }) => ({ label: id, description: severity, detail: title, rule: id }));
  } catch {
    // Without a server there are still the rules of the findings that are shown.
  }
  const parted = (label: string, items: readonly RuleItem[]): RuleItem[] =>
    items.length === 0 ? [] : [{ label, kind: vscode.QuickPickItemKind.Separator }, ...items];
  return [...parted('in this file', here), ...parted(here.length > 0 ? 'other rules' : 'rules', all)];
}

/** With what they say of the active file. */
function brokenRules(): RuleItem[] {
  const editor = vscode.window.activeTextEditor;
  const findings = editor ? findingsNear(editor.document, editor.selection.active.line) : [];
  const items = new Map<string, RuleItem>();
  for (const finding of findings) {
    const rule = ruleIdOf(finding);
    if (rule && !items.has(rule)) items.set(rule, { label: rule, detail: finding.message, rule });
  }
  return [...items.values()];
}
