/**
 * The command that opens a new plan as an unsaved document. The text comes from the server, which knows what a right
 * plan looks like; nothing is written to disk.
 */
import * as vscode from 'vscode';
import {
  type PlanTemplateParams,
  type PlanTemplateResult,
  planTemplateRequest,
} from '../../../server/src/lsp/protocol';
import type { LanguageServer } from '../language-server';
import { planLanguage } from '../languages';

type Hypervisor = PlanTemplateParams['hypervisor'];

function choices(): readonly (vscode.QuickPickItem & { readonly hypervisor: Hypervisor })[] {
  return [
    {
      label: 'KVM',
      description: vscode.l10n.t('compute nodes on bare metal, DVR routing'),
      hypervisor: 'kvm',
    },
    { label: 'ESX', description: vscode.l10n.t('VMware vCenter through compute proxies'), hypervisor: 'esx' },
  ];
}

export function registerNewPlan(server: LanguageServer): vscode.Disposable {
  return vscode.commands.registerCommand('helion.newPlan', async (argument?: unknown) => {
    const hypervisor = isHypervisor(argument) ? argument : await ask();
    if (!hypervisor) return undefined;
    const params: PlanTemplateParams = { hypervisor };
    const { text } = await server.request<PlanTemplateResult>(planTemplateRequest, params);
    const document = await vscode.workspace.openTextDocument({ language: planLanguage, content: text });
    await vscode.window.showTextDocument(document);
    return document.uri;
  });
}

async function ask(): Promise<Hypervisor | undefined> {
  const chosen = await vscode.window.showQuickPick(choices(), {
    placeHolder: vscode.l10n.t('The hypervisor of the new plan'),
  });
  return chosen?.hypervisor;
}

/** VS Code calls the command from its New File menu with arguments of its own, which are none of ours. */
function isHypervisor(value: unknown): value is Hypervisor {
  return value === 'kvm' || value === 'esx';
}
