/**
 * The request `helion/serverStatus`: what helps to understand a bug report. It has names of files below the folders of the
 * workspace, numbers and ids of rules; nothing of what is in the files, and no path above those folders.
 */
import {
  type Analysis,
  code,
  dotted,
  type Finding,
  joined,
  type Markdown,
  markdown,
  table,
} from '../core/index.js';
import { fileKey, folderOf } from '../disk/uris.js';
import { counted } from '../report/counts.js';
import { type ServerStatusResult, serverStatusRequest } from './command-protocol.js';
import type { ServerContext } from './context.js';
import type { Requests } from './requests.js';
import { changedSettings } from './settings-told.js';
import type { Times } from './times.js';
import type { WorkspaceIndex } from './workspace-index.js';

/** Nobody reads longer tables. */
const MOST_ROWS = 50;

const MEGABYTE = 1024 * 1024;

interface Asked {
  readonly context: ServerContext;
  readonly index: WorkspaceIndex;
  readonly times: Times;
  readonly startedAt: number;
}

export function answerServerStatus(
  context: ServerContext,
  requests: Requests,
  index: WorkspaceIndex,
  times: Times,
): void {
  const asked = { context, index, times, startedAt: Date.now() };
  requests.answer<unknown, ServerStatusResult>(serverStatusRequest, () => ({ text: statusText(asked) }));
}

function statusText(asked: Asked): string {
  const environments = asked.context.workspace.environments();
  const parts = [
    markdown`# Helion server status`,
    markdown`For bug reports. It contains no file contents and no secrets; file names are relative to the workspace.`,
    ...section('Server', dotted(aboutServer(asked))),
    ...section('Environments', environmentTable(asked, environments)),
    ...section('Findings by rule', ruleTable(asked, environments)),
    ...section('Rules that failed', listOr(failuresIn(environments), 'None.')),
    ...section('Settings that differ from the defaults', listOr(settingsOf(asked), 'None.')),
    ...section('Times', timeTable(asked)),
    ...section('What the client can do', dotted(abilities(asked))),
  ];
  return `${parts.map(({ source }) => source).join('\n\n')}\n`;
}

function section(title: string, body: Markdown): readonly Markdown[] {
  return [markdown`## ${title}`, body];
}

function listOr(lines: readonly Markdown[], otherwise: string): Markdown {
  return lines.length === 0 ? markdown`${otherwise}` : dotted(lines);
}

function aboutServer({ context, index, startedAt }: Asked): readonly Markdown[] {
  const { host, clientName, workspace } = context;
  const { name, bytes = {} } = host.runtime();
  const memory = Object.entries(bytes).map(([what, size]) => `${what} ${Math.round(size / MEGABYTE)} MB`);
  const seconds = Math.round((Date.now() - startedAt) / 1000);
  return [
    markdown`Version ${host.version}, in ${name}, for ${seconds} s`,
    markdown`Client: ${clientName ?? 'unknown'}`,
    markdown`Memory: ${memory.length > 0 ? memory.join(', ') : 'unknown'}`,
    markdown`Folders of the workspace: ${index.folders().length}; too large to be read whole: ${index.cuts().length}`,
    markdown`Open documents: ${workspace.open().length}, of which ${workspace.ours().length} are Helion files`,
  ];
}

function environmentTable(
  { context, index }: Asked,
  environments: readonly (readonly Analysis[])[],
): Markdown {
  if (environments.length === 0) return markdown`None.`;
  const folders = index.folders();
  const rows = environments.slice(0, MOST_ROWS).flatMap((files) => {
    const [first] = files;
    if (!first) return [];
    const length = files.reduce((sum, { file }) => sum + file.text.length, 0);
    const findings = files.flatMap((each) => context.workspace.findings(each));
    return [
      [
        code(shortPath(first.environment.root, folders)),
        first.dialect,
        files.length,
        Math.ceil(length / 1024),
        countsOf(findings),
      ],
    ];
  });
  const heads = ['Environment', 'Dialect', 'Files', 'KB', 'Findings'];
  return joined([table(heads, rows), ...more(environments.length, 'environment')], '\n\n');
}

function countsOf(findings: readonly Finding[]): string {
  const severities = ['error', 'warning', 'info', 'hint'] as const;
  const said = severities.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [severity === 'info' ? `${count} info` : counted(count, severity)];
  });
  return said.length === 0 ? 'none' : said.join(', ');
}

function more(count: number, word: string): readonly Markdown[] {
  return count > MOST_ROWS ? [markdown`And ${counted(count - MOST_ROWS, `more ${word}`)}.`] : [];
}

function ruleTable({ context }: Asked, environments: readonly (readonly Analysis[])[]): Markdown {
  const counts = new Map<string, number>();
  for (const analysis of environments.flat())
    for (const { rule } of context.workspace.findings(analysis))
      counts.set(rule, (counts.get(rule) ?? 0) + 1);
  if (counts.size === 0) return markdown`None.`;
  const rows = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const shown = rows.slice(0, MOST_ROWS).map(([rule, count]) => [code(rule), count]);
  return joined([table(['Rule', 'Findings'], shown), ...more(rows.length, 'rule')], '\n\n');
}

/** Which rules; what they stumbled over may tell what is in a file. */
function failuresIn(environments: readonly (readonly Analysis[])[]): readonly Markdown[] {
  const rules = environments.flat().flatMap((each) => each.failures().map(({ rule }) => rule));
  return [...new Set(rules)].sort().map((rule) => code(rule));
}

function settingsOf({ context: { workspace }, index }: Asked): readonly Markdown[] {
  const scopes = [...index.folders(), ...workspace.ours()];
  const said = scopes.flatMap((uri) => changedSettings(workspace.settingsOf(uri)));
  return [...new Set(said)].sort().map((each) => code(each));
}

function timeTable({ times }: Asked): Markdown {
  const rows = times
    .all()
    .map(({ what, count, lastMs, longestMs }) => [code(what), count, lastMs, longestMs]);
  return rows.length === 0
    ? markdown`No requests yet.`
    : table(['What', 'How often', 'Last (ms)', 'Longest (ms)'], rows);
}

function abilities({ context: { client } }: Asked): readonly Markdown[] {
  const all = Object.entries(client).sort(([a], [b]) => (a < b ? -1 : 1));
  const can = all.filter(([, value]) => value === true).map(([name]) => name);
  const cannot = all.filter(([, value]) => value === false).map(([name]) => name);
  const others = all.filter(([, value]) => typeof value !== 'boolean');
  return [
    markdown`Can: ${codes(can)}`,
    markdown`Cannot: ${codes(cannot)}`,
    ...others.map(([name, value]) => markdown`${code(name)}: ${String(value) || 'none'}`),
  ];
}

function codes(names: readonly string[]): Markdown {
  return names.length === 0 ? markdown`nothing` : joined(names.map((name) => code(name)));
}

/** Below a folder of the workspace, else only the last name, because a path tells who works where. */
function shortPath(uri: string, folders: readonly string[]): string {
  const key = fileKey(uri);
  const folder = folders.map(fileKey).find((each) => key.startsWith(each));
  if (folder !== undefined) return key === folder ? './' : key.slice(folder.length);
  const trimmed = key.replace(/\/$/, '');
  return `.../${trimmed.slice(folderOf(trimmed).length)}`;
}
