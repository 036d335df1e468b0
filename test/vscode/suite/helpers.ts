/**
 * What the tests inside VS Code share: waiting for what happens later, opening fixtures, asking for findings. It uses
 * nothing but the `vscode` API, so that the same tests run in a worker.
 */
import * as vscode from 'vscode';
import type { HelionExtension } from '../../../client/src/extension';

export const extensionId = 'helion-language-server.helion-language-server';

const patienceMs = 15_000;

export async function pause(ms: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ms));
}

/** The first value of `probe` that is there; throws with `what` when there is none in time. */
export async function until<T>(
  what: string,
  probe: () => T | undefined | false | PromiseLike<T | undefined | false>,
): Promise<T> {
  const end = Date.now() + patienceMs;
  for (;;) {
    const value = await probe();
    if (value !== undefined && value !== false) return value;
    if (Date.now() > end) throw new Error(`Waited ${patienceMs} ms in vain for ${what}.`);
    await pause(50);
  }
}

export function ok(value: unknown, message: string): asserts value {
  if (!value) throw new Error(message);
}

/** Compares by what JSON makes of both, which is enough for plain data. */
export function equal(actual: unknown, expected: unknown, message = 'Not equal'): void {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== b) throw new Error(`${message}: got ${a}, expected ${b}.`);
}

/** Compares texts of many lines, and tells the first that differs. */
export function sameText(actual: string, expected: string, message: string): void {
  const [a, b] = [actual.split('\n'), expected.split('\n')];
  const line = a.findIndex((text, index) => text !== b[index]);
  if (line >= 0) equal(a.slice(line, line + 3), b.slice(line, line + 3), `${message}, line ${line + 1}`);
  equal(a.length, b.length, `${message}, lines`);
}

/** What the extension hands out; it is active when this resolves. */
export async function helion(): Promise<HelionExtension> {
  const extension = vscode.extensions.getExtension<HelionExtension>(extensionId);
  ok(extension, `The extension ${extensionId} is not installed.`);
  return await extension.activate();
}

export function fixtureUri(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  ok(folder, 'No folder is open.');
  return vscode.Uri.joinPath(folder.uri, name);
}

/**
 * Opens a file of the fixture workspace in an editor, as a user does: a document that a program opens stays open for
 * minutes after its editor is closed.
 */
export async function openFixture(name: string): Promise<vscode.TextDocument> {
  const uri = fixtureUri(name);
  await vscode.commands.executeCommand('vscode.open', uri);
  return await until(`the editor of ${name}`, () => {
    const document = vscode.window.activeTextEditor?.document;
    return document?.uri.toString() === uri.toString() ? document : undefined;
  });
}

/** An unsaved document of one of our languages, shown. */
export async function openText(content: string, language = 'helion-plan'): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ language, content });
  await vscode.window.showTextDocument(document);
  return document;
}

/** Undoes every edit and closes every editor, so that the next test begins anew. */
export async function closeAll(): Promise<void> {
  for (const editor of [...vscode.window.visibleTextEditors]) {
    await vscode.window.showTextDocument(editor.document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** The ids of the rules that a document breaks now, sorted. */
export function rulesOf(document: { readonly uri: vscode.Uri }): string[] {
  return vscode.languages.getDiagnostics(document.uri).map(ruleOf).sort();
}

/** Waits for a finding of one rule, in a document or in a file that is not open. */
export async function finding(
  document: { readonly uri: vscode.Uri },
  rule: string,
): Promise<vscode.Diagnostic> {
  return await until(`a finding of ${rule} in ${document.uri} (there are: ${rulesOf(document)})`, () =>
    vscode.languages.getDiagnostics(document.uri).find((diagnostic) => ruleOf(diagnostic) === rule),
  );
}

/** Waits until one rule has no finding any more. */
export async function noFinding(document: { readonly uri: vscode.Uri }, rule: string): Promise<void> {
  await until(`no finding of ${rule}`, () => !rulesOf(document).includes(rule));
}

/** Where `text` stands in a document; `$0` inside it marks the position, else its start is meant. */
export function positionOf(document: vscode.TextDocument, text: string): vscode.Position {
  const searched = text.replace('$0', '');
  const offset = document.getText().indexOf(searched);
  ok(offset >= 0, `"${searched}" is not in ${document.uri}.`);
  return document.positionAt(offset + Math.max(0, text.indexOf('$0')));
}

/** Replaces the first `text` of a document, as typing would. */
export async function replace(document: vscode.TextDocument, text: string, by: string): Promise<void> {
  const start = document.getText().indexOf(text);
  ok(start >= 0, `"${text}" is not in ${document.uri}.`);
  const edit = new vscode.WorkspaceEdit();
  const range = new vscode.Range(document.positionAt(start), document.positionAt(start + text.length));
  edit.replace(document.uri, range, by);
  ok(await vscode.workspace.applyEdit(edit), 'VS Code refused the edit.');
}

/**
 * What VS Code answers to one of its `vscode.execute...Provider` commands. It answers with nothing when the request was
 * overtaken, by a change or by its own light bulb, and so is asked again, as a user would press the key again.
 */
export async function ask<T>(command: string, ...parameters: readonly unknown[]): Promise<T> {
  return await until(`an answer to ${command}`, async () => {
    const answer = await vscode.commands.executeCommand<T | undefined>(command, ...parameters);
    const items = typeof answer === 'object' && answer !== null && 'items' in answer ? answer.items : answer;
    return Array.isArray(items) && items.length === 0 ? undefined : answer;
  });
}

/** The text of hovers, joined. */
export async function hoverText(uri: vscode.Uri, position: vscode.Position): Promise<string> {
  const hovers = await ask<vscode.Hover[]>('vscode.executeHoverProvider', uri, position);
  return hovers
    .flatMap((hover) => hover.contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}

/** Code actions whose edit is there already, as the light bulb has them. */
export async function actionsAt(
  document: vscode.TextDocument,
  range: vscode.Range,
  kind?: vscode.CodeActionKind,
): Promise<vscode.CodeAction[]> {
  return await ask<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    kind?.value,
    50,
  );
}
