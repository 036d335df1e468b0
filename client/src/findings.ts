/** The findings of ours in a document, as VS Code has them. */
import * as vscode from 'vscode';

/** Those that touch the line come first, then those that are nearest. */
export function findingsNear(document: vscode.TextDocument, line: number): vscode.Diagnostic[] {
  const distance = ({ range }: vscode.Diagnostic) =>
    Math.max(0, range.start.line - line, line - range.end.line);
  return ourFindings(document).toSorted((a, b) => distance(a) - distance(b));
}

function ourFindings({ uri }: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'helion');
}

export function ruleIdOf({ code }: vscode.Diagnostic): string | undefined {
  const value = typeof code === 'object' ? code.value : code;
  return typeof value === 'string' ? value : undefined;
}
