/**
 * Checks all files: in this thread, or in several where there is so much to do that it is worth reading the rules once
 * more in each. Which thread checks what does not show in the report.
 */
import { foldersAmong, type Input, recogniseConfig, surroundingsOf } from '../core/index.js';
import { checkPart, type PartJob, type PartReport } from './check-part.js';
import { checkElsewhere } from './worker.js';

/** Characters that one thread checks in the time that another one needs to begin. */
const WORTH_A_THREAD = 250_000;

export async function checkParts(job: PartJob, jobs: number, told: () => void): Promise<PartReport> {
  const length = [...job.files, ...job.beside].reduce((sum, { text }) => sum + text.length, 0);
  const most = isAboutAll(job) ? 1 : Math.min(jobs, Math.floor(length / WORTH_A_THREAD));
  const parts = most < 2 ? [job] : partsOf(job, most);
  const [own = job, ...others] = parts;
  const elsewhere = others.map((part) => checkElsewhere(part, told));
  const here = checkPart(own, told);
  return merged(job, [here, ...(await Promise.all(elsewhere))]);
}

/** What is wrong in a configuration may hang on any of the files that it speaks of. */
function isAboutAll({ files, beside }: PartJob): boolean {
  return [...files, ...beside].some(recogniseConfig);
}

/** Files of one folder stay together: what is found in them does not hang on any other file. */
function partsOf(job: PartJob, most: number): readonly PartJob[] {
  const inputs = [...job.files, ...job.beside];
  const folderOf = foldersAmong(inputs.map(({ uri }) => uri));
  const folderOfInput = (input: Input): string =>
    folderOf(input.uri, surroundingsOf(input) ?? { anchors: [], deep: false });
  const lengths = new Map<string, number>();
  const folders = new Map(inputs.map((input) => [input.uri, folderOfInput(input)]));
  for (const { uri, text } of inputs) {
    const folder = folders.get(uri) ?? '';
    lengths.set(folder, (lengths.get(folder) ?? 0) + text.length);
  }
  // The longest first, each to the part that has the least to do.
  const loads = Array.from({ length: Math.min(most, lengths.size) }, () => ({
    length: 0,
    folders: new Set<string>(),
  }));
  for (const [folder, length] of [...lengths].sort(([, a], [, b]) => b - a)) {
    const least = loads.reduce((a, b) => (b.length < a.length ? b : a));
    least.length += length;
    least.folders.add(folder);
  }
  return loads.map((load) => {
    const isIn = ({ uri }: Input): boolean => load.folders.has(folders.get(uri) ?? '');
    return { ...job, files: job.files.filter(isIn), beside: job.beside.filter(isIn) };
  });
}

/** In the order in which the files were found. */
function merged({ files }: PartJob, reports: readonly PartReport[]): PartReport {
  const [only, ...others] = reports;
  if (only && others.length === 0) return only;
  const order = new Map(files.map(({ uri }, index) => [uri, index]));
  const inOrder = <Each extends { readonly uri: string }>(list: readonly Each[]): readonly Each[] =>
    list.toSorted((a, b) => (order.get(a.uri) ?? 0) - (order.get(b.uri) ?? 0));
  return {
    files: inOrder(reports.flatMap((report) => report.files)),
    repaired: inOrder(reports.flatMap((report) => report.repaired)),
    problems: [...new Set(reports.flatMap((report) => report.problems))],
    fixes: reports.reduce((sum, report) => sum + report.fixes, 0),
  };
}
