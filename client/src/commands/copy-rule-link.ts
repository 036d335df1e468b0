/**
 * The command that copies a link to the page of a rule, and what opens such links: a URI of VS Code that leads to this
 * extension, so that it works in chats and tickets, without a network and with the rules of the one who follows it.
 */
import * as vscode from 'vscode';
import { findingsNear, ruleIdOf } from '../findings';
import { isRuleId, openPage } from './explain-rule';

export const copyRuleLinkCommand = 'helion.copyRuleLink';

export function registerCopyRuleLink(extensionId: string): vscode.Disposable[] {
  return [
    vscode.commands.registerCommand(copyRuleLinkCommand, async (argument?: unknown) => {
      const rule = typeof argument === 'string' ? argument : await ruleHere();
      if (rule === undefined) return undefined;
      const link = `${vscode.env.uriScheme}://${extensionId}/rule/${rule}`;
      await vscode.env.clipboard.writeText(link);
      vscode.window.setStatusBarMessage(vscode.l10n.t('Copied the link to {0}.', rule), SHOWN_MS);
      return link;
    }),
    vscode.window.registerUriHandler({
      async handleUri({ path }) {
        const rule = path.replace(/^\/rule\//, '');
        if (isRuleId(rule)) await openPage(rule);
      },
    }),
  ];
}

const SHOWN_MS = 5000;

/** Of the findings at the cursor; of the nearest where there is none. */
async function ruleHere(): Promise<string | undefined> {
  const editor = vscode.window.activeTextEditor;
  const line = editor?.selection.active.line ?? 0;
  const findings = editor ? findingsNear(editor.document, line) : [];
  const touching = findings.filter(({ range }) => range.start.line <= line && line <= range.end.line);
  const rules = new Set((touching.length > 0 ? touching : findings.slice(0, 1)).map(ruleIdOf));
  const [first, ...others] = [...rules].filter((rule) => rule !== undefined);
  if (first === undefined)
    void vscode.window.showInformationMessage(
      vscode.l10n.t('This file has no findings, and therefore no link to copy.'),
    );
  if (others.length === 0) return first;
  return await vscode.window.showQuickPick([first ?? '', ...others], {
    placeHolder: vscode.l10n.t('The rule whose link is copied'),
  });
}
