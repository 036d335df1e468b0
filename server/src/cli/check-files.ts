/**
 * Asks the core what is to be found in the files. Files of one environment are checked together, as in an editor; how
 * findings are printed is said in the reports.
 */
import { fileURLToPath } from 'node:url';
import type { Analyses, Analysis, Finding } from '../core/index.js';
import type { FoundFiles } from './find-files.js';

interface CheckedFile {
  readonly analysis: Analysis;
  readonly findings: readonly Finding[];
}

/** `problems` has a sentence for every rule that failed. `told` is called after each file. */
export function checkedAmong(
  analyses: Analyses,
  { files }: Pick<FoundFiles, 'files'>,
  told: () => void,
): { readonly checked: readonly CheckedFile[]; readonly problems: readonly string[] } {
  const checked: CheckedFile[] = [];
  const problems = new Set<string>();
  for (const { uri } of files) {
    const analysis = analyses.of(uri);
    if (analysis) {
      checked.push({ analysis, findings: analysis.findings() });
      for (const { rule, error } of analysis.failures())
        problems.add(`The rule '${rule}' failed on '${pathOf(analysis.environment.root)}': ${String(error)}`);
    }
    told();
  }
  return { checked, problems: [...problems] };
}

/** The path of a file that the core knows by its URI. */
export function pathOf(uri: string): string {
  return fileURLToPath(uri);
}
