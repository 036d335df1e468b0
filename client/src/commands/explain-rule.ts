/**
 * The pages of the rules, shown inside VS Code and without a network: a read-only document of the scheme
 * `helion-rule`, whose text is a file of the extension. package.json associates them with VS Code's own Markdown preview;
 * where that is switched off, VS Code shows the text.
 */
import * as vscode from 'vscode';
import { findingsNear, ruleIdOf } from '../findings';

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
        return (await readPage(extension, rule)) ?? `${vscode.l10n.t('No rule has the id "{0}".', rule)}\n`;
      },
    }),
    vscode.commands.registerCommand(command, async (argument?: unknown) => {
      const rule = typeof argument === 'string' ? argument : await ask(extension);
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
      vscode.Uri.joinPath(extension, 'docs', vscode.l10n.t('rules'), `${rule}.md`),
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
async function ask(extension: vscode.Uri): Promise<string | undefined> {
  const chosen = await vscode.window.showQuickPick<RuleItem>(ruleItems(extension), {
    title: vscode.l10n.t('Explain rule'),
    placeHolder: vscode.l10n.t('Rule id or what it finds'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return chosen?.rule;
}

async function ruleItems(extension: vscode.Uri): Promise<RuleItem[]> {
  const here = brokenRules();
  const all = (await allRules(extension)).filter(({ rule }) => !here.some((each) => each.rule === rule));
  const parted = (label: string, items: readonly RuleItem[]): RuleItem[] =>
    items.length === 0 ? [] : [{ label, kind: vscode.QuickPickItemKind.Separator }, ...items];
  return [
    ...parted(vscode.l10n.t('in this file'), here),
    ...parted(here.length > 0 ? vscode.l10n.t('other rules') : 'rules', all),
  ];
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

interface SettingsSchema {
  readonly properties: {
    readonly 'helion.rules': {
      readonly properties: Readonly<Record<string, { readonly description?: string }>>;
    };
  };
}

/** From the list of rules that settings are completed with, which says what each of them finds. */
async function allRules(extension: vscode.Uri): Promise<RuleItem[]> {
  try {
    const file = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'settings.schema.json'));
    const { properties }: SettingsSchema = JSON.parse(new TextDecoder().decode(file));
    return Object.entries(properties['helion.rules'].properties)
      .filter(([rule]) => isRuleId(rule))
      .map(([rule, { description = '' }]) => ({ label: rule, detail: description, rule }));
  } catch {
    // The rules of the findings that are shown are there all the same.
    return [];
  }
}
