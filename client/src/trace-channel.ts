/**
 * The output channel for the trace of the protocol. The language client library traces only while the log level of
 * its channel is "Trace", which a user sets in a menu that few know; this channel follows the setting
 * `helion.trace.server` instead. What a trace says is left to the library.
 */
import * as vscode from 'vscode';

/** A channel whose level follows the setting and which shows every traced message. */
export function createTraceChannel(subscriptions: vscode.Disposable[]): vscode.LogOutputChannel {
  const channel = vscode.window.createOutputChannel('Helion (trace)', { log: true });
  const levelChanged = new vscode.EventEmitter<vscode.LogLevel>();
  const level = () =>
    vscode.workspace.getConfiguration('helion').get('trace.server', 'off') === 'off'
      ? vscode.LogLevel.Info
      : vscode.LogLevel.Trace;
  subscriptions.push(
    channel,
    levelChanged,
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('helion.trace.server')) levelChanged.fire(level());
    }),
  );
  return {
    name: channel.name,
    get logLevel() {
      return level();
    },
    onDidChangeLogLevel: levelChanged.event,
    // The real channel drops what is below its own level, so a trace is written as information.
    trace: (message, ...args) => channel.info(message, ...args),
    debug: (message, ...args) => channel.debug(message, ...args),
    info: (message, ...args) => channel.info(message, ...args),
    warn: (message, ...args) => channel.warn(message, ...args),
    error: (message, ...args) => channel.error(message, ...args),
    append: (value) => channel.append(value),
    appendLine: (value) => channel.appendLine(value),
    replace: (value) => channel.replace(value),
    clear: () => channel.clear(),
    show: (_column?: unknown, preserveFocus?: boolean) => channel.show(preserveFocus),
    hide: () => channel.hide(),
    dispose: () => channel.dispose(),
  };
}
