/**
 * What is to be said of the files of every environment, open or not: it is kept, and made anew only for environments of
 * which something new is known. How it reaches the client is the business of `workspace-pulls.ts` and
 * `workspace-pushes.ts`.
 */
import type { Analysis } from '../core/index.js';
import { fileKey } from '../disk/uris.js';
import type { ServerContext } from './context.js';
import { shownInEnvironment } from './environment-items.js';
import { createSayings, type Saying } from './sayings.js';
import type { WorkspaceIndex } from './workspace-index.js';

interface WorkspaceReport extends Saying {
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

interface Reported {
  /** What the reports depend on beside the analyses. */
  readonly stamp: string;
  readonly reports: ReadonlyMap<string, WorkspaceReport>;
}

export function createWorkspaceReports(context: ServerContext, index: WorkspaceIndex): WorkspaceReports {
  const { client, workspace, settings, elsewhere } = context;
  const sayings = createSayings();
  const busy = new Set<string>();
  let reports: ReadonlyMap<string, WorkspaceReport> = new Map();
  let known: ReadonlyMap<readonly Analysis[], Reported> = new Map();

  const stampOf = (files: readonly Analysis[], note: string | undefined): string => {
    const open = files.filter(({ file }) => workspace.version(file.uri) !== undefined);
    const states = open.map(({ file: { uri } }) => `${uri} ${busy.has(uri)}`);
    return `${settings.generation} ${elsewhere.generation} ${note ?? ''} ${states.join(' ')}`;
  };

  /** Clients that are pushed to are told of open documents elsewhere, and others will be. */
  const isLeftOut = (uri: string): boolean =>
    workspace.version(uri) !== undefined && (!client.pullsDiagnostics || busy.has(uri));

  const reported = (files: readonly Analysis[], note: string | undefined, stamp: string): Reported => {
    const made = new Map<string, WorkspaceReport>();
    for (const { file } of files) {
      const key = fileKey(file.uri);
      const before = reports.get(key);
      if (client.pullsDiagnostics && isLeftOut(file.uri) && before) made.set(key, before);
    }
    const asked = files.filter(({ file }) => isLeftOut(file.uri));
    for (const { uri, items } of shownInEnvironment(context, files, new Set(asked), note)) {
      if (items.length === 0) continue;
      made.set(fileKey(uri), { ...sayings.say(uri, items), version: workspace.version(uri) ?? null });
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
        `Not every file of this workspace is checked, because it has too many. Files from '${nameOf(cut.at)}' on are checked when you open them; open a smaller folder to check all of it.`
      );
    };
  };
}

function nameOf(folder: string): string {
  return fileKey(folder).replace(/\/$/, '').replace(/^.*\//, '');
}
