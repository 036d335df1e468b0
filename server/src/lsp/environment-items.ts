/** What is shown of the files of one environment: all of those that are open, and of the others not too much. */
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { Analysis } from '../core/index.js';
import type { ServerContext } from './context.js';
import { toRange } from './convert.js';
import { shownDiagnostics } from './shown-diagnostics.js';

/** Nobody reads more than these of the files of one environment that are not open. */
const MOST = 1000;

interface ShownFile {
  readonly uri: string;
  readonly items: readonly Diagnostic[];
}

/** `leftOut` are reported elsewhere; `note` is said in the first file that is not open. */
export function shownInEnvironment(
  context: ServerContext,
  files: readonly Analysis[],
  leftOut: ReadonlySet<Analysis>,
  note: string | undefined,
): readonly ShownFile[] {
  const { workspace } = context;
  const wanted = files.filter(
    (analysis) => !leftOut.has(analysis) && workspace.settingsOf(analysis.file.uri).workspaceDiagnostics,
  );
  const isOpen = ({ file }: Analysis): boolean => workspace.version(file.uri) !== undefined;
  const room = createRoom();
  const found = wanted.map((analysis) => {
    const findings = workspace.findings(analysis);
    return { analysis, findings: isOpen(analysis) ? findings : room.take(analysis, findings) };
  });
  const first = wanted.find((analysis) => !isOpen(analysis));
  const { full } = room;
  return found.map(({ analysis, findings }) => {
    const notes = [
      ...(full?.at === analysis ? [full.message] : []),
      ...(first === analysis && note !== undefined ? [note] : []),
    ];
    const items = shownDiagnostics(context, analysis, findings);
    return {
      uri: analysis.file.uri,
      items: [...notes.map((message) => noteAt(analysis, message)), ...items],
    };
  });
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
          message: `Only the first ${MOST} of ${MOST + hidden} findings in the files of this environment that are not open are shown. Open a file to see all of its findings.`,
        }
      );
    },
  };
}

function noteAt({ file }: Analysis, message: string): Diagnostic {
  return {
    range: toRange(file.lines, { start: 0, end: 0 }),
    severity: DiagnosticSeverity.Information,
    source: 'helion',
    message,
  };
}
