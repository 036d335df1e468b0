/**
 * Keeps large JSON documents from the server: JSON of ours is small, and lock files of many megabytes would be sent to
 * it with every opening and edited there with every key. What is ours among the small ones is said by the server.
 */
import * as vscode from 'vscode';
import type { Middleware } from 'vscode-languageclient';

/** In UTF-16 units. The largest known file of an installer has a few thousand. */
const largest = 1024 * 1024;

/** Decided when a document is opened, so that the server is told of all of its changes or of none. */
const kept = new WeakSet<vscode.TextDocument>();

export const withoutLargeJson: Middleware = {
  async didOpen(document, next) {
    const length = document.offsetAt(new vscode.Position(document.lineCount, 0));
    if (document.languageId !== 'json' || length <= largest) {
      kept.delete(document);
      await next(document);
    } else kept.add(document);
  },
  async didChange(event, next) {
    if (!kept.has(event.document)) await next(event);
  },
  async didClose(document, next) {
    if (!kept.has(document)) await next(document);
  },
};
