/**
 * Typing a slip as a person does, and what is new because of it in all files of the window: what the tests of live
 * editing are made of.
 */
import * as vscode from 'vscode';
import { type Asked, type LiveSlip, type Said, typedBy } from '../../support/live-slip';
import { actionsAt, ask, equal, hoverText, ok, pause, positionOf, ruleOf, until } from './helpers';

/** How often each finding is there; positions are left out, because lines above may come and go. */
export type Known = ReadonlyMap<string, number>;

interface Found {
  readonly uri: vscode.Uri;
  readonly diagnostic: vscode.Diagnostic;
}

/** Long enough for whatever else may come after the first answer. */
const settleMs = 700;

/** Ours, and what VS Code itself says of JSON. */
const OURS: ReadonlySet<string | undefined> = new Set(['helion', 'json']);

function everything(): readonly Found[] {
  return vscode.languages
    .getDiagnostics()
    .flatMap(([uri, diagnostics]) =>
      diagnostics.flatMap((diagnostic) => (OURS.has(diagnostic.source) ? [{ uri, diagnostic }] : [])),
    );
}

function asLine({ uri, diagnostic }: Found): string {
  const severity = vscode.DiagnosticSeverity[diagnostic.severity].toLowerCase();
  return `${vscode.workspace.asRelativePath(uri)}: ${severity} ${ruleOf(diagnostic)}: ${diagnostic.message}`;
}

/** The findings of all files once they stay the same for a while. */
export async function knownNow(): Promise<Known> {
  let last = '';
  await until('findings that stay as they are', async () => {
    const now = everything().map(asLine).toSorted().join('\n');
    const isSame = now === last && now !== '';
    last = now;
    if (!isSame) await pause(2 * settleMs);
    return isSame;
  });
  return countOf(everything());
}

function countOf(findings: readonly Found[]): Known {
  const counts = new Map<string, number>();
  for (const each of findings) counts.set(asLine(each), (counts.get(asLine(each)) ?? 0) + 1);
  return counts;
}

/** What has come since, each with `+`, and what has gone, with `-`. */
function changes(known: Known): readonly string[] {
  const now = countOf(everything());
  return [...new Set([...known.keys(), ...now.keys()])].flatMap((line) => {
    const more = (now.get(line) ?? 0) - (known.get(line) ?? 0);
    return Array.from({ length: Math.abs(more) }, () => `${more > 0 ? '+' : '-'} ${line}`);
  });
}

/** Waits until these findings have come and none has gone, and holds that it stays so. */
export async function changedBy(known: Known, expected: readonly string[]): Promise<void> {
  const isThere = () => JSON.stringify(changes(known)) === JSON.stringify(expected);
  await until('the findings', isThere).catch(() => undefined);
  await pause(settleMs);
  equal(changes(known), expected, 'What has come and gone');
}

/** The finding of a slip, which is all that has changed in any file. */
export async function onlyNew(
  known: Known,
  document: vscode.TextDocument,
  { severity, rule, at, message }: Said,
): Promise<vscode.Diagnostic> {
  const file = vscode.workspace.asRelativePath(document.uri);
  await changedBy(known, [`+ ${file}: ${severity} ${rule}: ${message}`]);
  const found = everything().find(
    ({ uri, diagnostic }) => uri.toString() === document.uri.toString() && diagnostic.message === message,
  );
  ok(found, 'The finding is in another file.');
  equal(document.getText(found.diagnostic.range), at, 'The text that it points at');
  return found.diagnostic;
}

/** Types a slip, or pastes it, at its place. */
export async function typeSlip(document: vscode.TextDocument, slip: LiveSlip): Promise<void> {
  const start = document.getText().indexOf(slip.from);
  ok(start >= 0, `'${slip.from}' is not in ${document.uri}.`);
  for (const { at, removed, text } of typedBy(slip, start)) {
    select(document, at, at + removed);
    if (removed > 0) await vscode.commands.executeCommand('deleteLeft');
    if (slip.pasted) await vscode.commands.executeCommand('paste', { text, pasteOnNewLine: false });
    else for (const each of text) await vscode.commands.executeCommand('type', { text: each });
  }
}

function select(document: vscode.TextDocument, from: number, to: number): void {
  const editor = vscode.window.activeTextEditor;
  ok(editor?.document === document, 'Another file is in front.');
  editor.selection = new vscode.Selection(document.positionAt(from), document.positionAt(to));
  editor.revealRange(editor.selection);
}

/** Hover and completion go on while the slip is there. */
export async function asksAreAnswered(document: vscode.TextDocument, asked: Asked): Promise<void> {
  const hover = await hoverText(document.uri, positionOf(document, asked.hover));
  ok(hover.toLowerCase().includes(asked.hoverSays), `The hover says: ${hover}`);
  const list = await ask<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    positionOf(document, asked.complete),
  );
  const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
  ok(labels.includes(asked.offers), `'${asked.offers}' is not offered: ${labels.join(', ')}`);
}

/** Puts the cursor on the finding and lets the editor apply the fix that it takes; false where none is to be had. */
export async function applyFix(
  document: vscode.TextDocument,
  { range }: vscode.Diagnostic,
  { fix }: LiveSlip,
): Promise<boolean> {
  if (fix === 'none') {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
      vscode.CodeActionKind.QuickFix.value,
    );
    equal(
      actions.flatMap(({ title, diagnostics }) => (diagnostics?.length ? [title] : [])),
      [],
      'Fixes',
    );
    return false;
  }
  // Until the editor has heard of the finding there is nothing to apply.
  await actionsAt(document, range, vscode.CodeActionKind.QuickFix);
  const start = document.offsetAt(range.start);
  select(document, start, start);
  const { version } = document;
  await vscode.commands.executeCommand('editor.action.codeAction', {
    kind: vscode.CodeActionKind.QuickFix.value,
    apply: 'first',
    preferred: fix !== 'first',
  });
  await until('the fix', () => document.version !== version);
  return true;
}

/** One press of the key. */
export async function undo(document: vscode.TextDocument): Promise<void> {
  const { version } = document;
  await vscode.commands.executeCommand('undo');
  await until('the step back', () => document.version !== version);
}
