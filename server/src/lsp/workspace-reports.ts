/**
 * What is to be said of the files of every environment, open or not: it is kept, and made anew only for environments of
 * which something new is known. How it reaches the client is the business of `workspace-pulls.ts` and
 * `workspace-pushes.ts`.
 */
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { Analysis } from '../core/index.js';
import type { ServerContext } from './context.js';
import { toRange } from './convert.js';
import { createSayings, type Saying } from './sayings.js';
import { shownDiagnostics } from './shown-diagnostics.js';
import { fileKey } from './uris.js';
import type { WorkspaceIndex } from './workspace-index.js';

export interface WorkspaceReport extends Saying {
  /** Of a document that is open. */
  readonly version: number | null;
}

export interface WorkspaceReports {
  /** Looks at everything again; the keys of the files of which something new is to be said. */
  renew(): readonly string[];
  /** Undefined when nothing is found in a file. */
  get(key: string): WorkspaceReport | undefined;
  keys(): readonly string[];
  /** Documents that the client asks for are left as they are: they are answered for by themselves. */
  readonly busy: Set<string>;
}

/** Nobody reads more than these of the files of one environment that are not open. */
const MOST = 1000;

interface Reported {
  /** What the reports depend on beside the analyses. */
  readonly stamp: string;
  readonly reports: ReadonlyMap<string, WorkspaceReport>;
}

export function createWorkspaceReports(context: ServerContext, index: WorkspaceIndex): WorkspaceReports {
  const { client, workspace, settings } = context;
  const sayings = createSayings();
  const busy = new Set<string>();
  let reports: ReadonlyMap<string, WorkspaceReport> = new Map();
  let known: ReadonlyMap<readonly Analysis[], Reported> = new Map();

  const stampOf = (files: readonly Analysis[], note: string | undefined): string => {
    const open = files.filter(({ file }) => workspace.version(file.uri) !== undefined);
    const states = open.map(({ file: { uri } }) => `${uri} ${busy.has(uri)}`);
    return `${settings.generation} ${note ?? ''} ${states.join(' ')}`;
  };

  const itemsOf = (files: readonly Analysis[], note: string | undefined) => {
    const room = createRoom();
    const shown = files.flatMap((analysis): [Analysis, Diagnostic[]][] => {
      const { uri } = analysis.file;
      if (!workspace.settingsOf(uri).workspaceDiagnostics) return [];
      if (workspace.version(uri) !== undefined)
        return client.pullsDiagnostics && !busy.has(uri)
          ? [[analysis, shownDiagnostics(context, analysis, workspace.findings(analysis))]]
          : [];
      const found = room.take(analysis, workspace.findings(analysis));
      return [[analysis, shownDiagnostics(context, analysis, found)]];
    });
    const notes = new Map([[room.full?.at, room.full?.message]]);
    const first = shown.find(([{ file }]) => workspace.version(file.uri) === undefined)?.[0];
    for (const [analysis, items] of shown) {
      const said = [notes.get(analysis), analysis === first ? note : undefined];
      items.unshift(...said.flatMap((message) => (message === undefined ? [] : [noteAt(analysis, message)])));
    }
    return shown;
  };

  const reported = (files: readonly Analysis[], note: string | undefined, stamp: string): Reported => {
    const made = new Map<string, WorkspaceReport>();
    for (const { file } of files) {
      const key = fileKey(file.uri);
      const before = reports.get(key);
      if (busy.has(file.uri) && workspace.version(file.uri) !== undefined && before) made.set(key, before);
    }
    for (const [{ file }, items] of itemsOf(files, note)) {
      if (items.length === 0) continue;
      const saying = sayings.say(file.uri, items);
      made.set(fileKey(file.uri), { ...saying, version: workspace.version(file.uri) ?? null });
    }
    return { stamp, reports: made };
  };

  const cutNotes = createCutNotes(index, ({ file }) => workspace.version(file.uri) === undefined);
  return {
    renew() {
      const before = reports;
      const now = new Map<readonly Analysis[], Reported>();
      const all = new Map<string, WorkspaceReport>();
      const noteFor = cutNotes();
      for (const files of workspace.environments()) {
        const note = noteFor(files);
        const stamp = stampOf(files, note);
        const old = known.get(files);
        const same = old?.stamp === stamp ? old : reported(files, note, stamp);
        now.set(files, same);
        for (const [key, report] of same.reports) all.set(key, report);
      }
      known = now;
      reports = all;
      const changed = [...all].filter(([key, { resultId }]) => before.get(key)?.resultId !== resultId);
      const gone = [...before.keys()].filter((key) => !all.has(key));
      for (const key of gone) sayings.forget(key);
      return [...changed.map(([key]) => key), ...gone];
    },
    get: (key) => reports.get(key),
    keys: () => [...reports.keys()],
    busy,
  };
}

/** Counts how many findings of the closed files of an environment are shown. */
function createRoom() {
  let left = MOST;
  let hidden = 0;
  let at: Analysis | undefined;
  return {
    take<T>(analysis: Analysis, findings: readonly T[]): readonly T[] {
      const taken = findings.slice(0, left);
      left -= taken.length;
      hidden += findings.length - taken.length;
      if (taken.length < findings.length) at ??= analysis;
      return taken;
    },
    get full(): { readonly at: Analysis; readonly message: string } | undefined {
      return (
        at && {
          at,
          message: `The files of this environment that are not open have ${MOST + hidden} findings; the first ${MOST} are shown. Open a file to see all of its own.`,
        }
      );
    },
  };
}

/** What is said, in the first file of a folder that holds too much, of those that nobody looked at. */
function createCutNotes(
  index: WorkspaceIndex,
  isClosed: (analysis: Analysis) => boolean,
): () => (files: readonly Analysis[]) => string | undefined {
  return () => {
    const cuts = [...index.cuts()];
    return (files) => {
      const key = cuts.length === 0 ? undefined : fileKey(files.find(isClosed)?.file.uri ?? '');
      const at = cuts.findIndex(({ folder }) => key?.startsWith(fileKey(folder)));
      const [cut] = at < 0 ? [] : cuts.splice(at, 1);
      return (
        cut &&
        `This workspace holds more files than are looked at; what lies in '${nameOf(cut.at)}' and after it is checked when it is opened.`
      );
    };
  };
}

function nameOf(folder: string): string {
  return fileKey(folder).replace(/\/$/, '').replace(/^.*\//, '');
}

function noteAt({ file }: Analysis, message: string): Diagnostic {
  return {
    range: toRange(file.lines, { start: 0, end: 0 }),
    severity: DiagnosticSeverity.Information,
    source: 'helion',
    message,
  };
}
