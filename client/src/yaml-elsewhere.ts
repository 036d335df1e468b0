/**
 * The YAML extension of Red Hat beside ours: what it does for every YAML document, the server leaves to it, so that nothing
 * is there twice. It may be installed, enabled or set otherwise at any time, and started before or after ours: what counts
 * is that it is there, because every YAML document that is opened starts it.
 */
import * as vscode from 'vscode';
import { type YamlElsewhere, yamlElsewhereNotification } from '../../server/src/lsp/protocol';
import type { LanguageServer } from './language-server';

const yamlExtension = 'redhat.vscode-yaml';

export function yamlElsewhere(): YamlElsewhere {
  if (!vscode.extensions.getExtension(yamlExtension)) return {};
  const validates = vscode.workspace.getConfiguration('yaml').get('validate') !== false;
  return { problems: validates, structure: true };
}

export function tellOfYamlElsewhere(server: LanguageServer): vscode.Disposable[] {
  const tell = (): void => {
    // A server that is not reached is started again, and is then told by its options.
    server.notify(yamlElsewhereNotification, yamlElsewhere()).catch(() => undefined);
  };
  return [
    vscode.extensions.onDidChange(tell),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('yaml.validate')) tell();
    }),
  ];
}
