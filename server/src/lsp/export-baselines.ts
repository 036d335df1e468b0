/** Exports leave known findings out as the command line does: those in the baselines that configurations name. */
import { type Analysis, knownIn, readBaseline } from '../core/index.js';
import type { FileAccess } from '../disk/file-access.js';
import { fileKey, folderOf } from '../disk/uris.js';
import { LARGEST_BASELINE, withoutKnownFindings } from '../report/known-findings.js';
import { type Paths, pathIn } from '../report/paths.js';
import type { Report } from '../report/report.js';

interface Left {
  readonly report: Report;
  readonly hasBaseline: boolean;
}

/** A baseline that cannot be read leaves the report as it is, with a sentence about that. */
export async function withoutBaselines(
  report: Report,
  analyses: readonly Analysis[],
  paths: Paths,
  access: Pick<FileAccess, 'read'>,
): Promise<Left> {
  const named = new Map(analyses.map(({ file, configuration }) => [file.uri, configuration.baseline]));
  const baselines = new Set([...named.values()].filter((uri) => uri !== undefined));
  let left = report;
  for (const uri of baselines) {
    const name = pathIn(paths, uri);
    const { text } = await access.read(uri, LARGEST_BASELINE);
    const baseline = text === undefined ? undefined : readBaseline(text);
    if (!baseline) {
      const problem =
        text === undefined ? `The baseline '${name}' could not be read.` : `'${name}' is not a baseline.`;
      left = { ...left, problems: [...left.problems, problem] };
      continue;
    }
    const isKnown = knownIn(baseline);
    left = withoutKnownFindings(left, {
      name,
      counts: (file) => named.get(file.uri) === uri,
      isKnown: ({ rule, line }, file) => isKnown({ file: pathBetween(uri, file.uri), rule, line }),
    });
  }
  return { report: left, hasBaseline: baselines.size > 0 };
}

/** The path of a file from the folder of another one, with slashes. */
function pathBetween(from: string, to: string): string {
  const folder = folderOf(fileKey(from)).split('/').slice(0, -1);
  const names = fileKey(to).split('/');
  const differs = folder.findIndex((name, index) => name !== names[index]);
  const same = differs < 0 ? folder.length : differs;
  return [...folder.slice(same).map(() => '..'), ...names.slice(same)].join('/');
}
