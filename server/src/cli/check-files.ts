/**
 * Asks the core what is to be found in the files. Files of one environment are checked together, as in an editor; how
 * findings are printed is said in the reports.
 */
import { fileURLToPath } from 'node:url';
import { type AnalyseOptions, type Analysis, analyseTogether, type Finding } from '../core/index.js';
import { type ConfigurationChoice, configured } from './configuration.js';
import type { FoundFiles } from './find-files.js';

export interface CheckedFile {
  readonly analysis: Analysis;
  readonly findings: readonly Finding[];
}

/** `problems` has a sentence for every rule that failed. */
export function checkFiles(
  found: Omit<FoundFiles, 'empty' | 'problems'>,
  options: AnalyseOptions,
  choice: ConfigurationChoice = 'found',
): { readonly checked: readonly CheckedFile[]; readonly problems: readonly string[] } {
  const { files, options: about } = configured(found, choice);
  const analyses = analyseTogether([...files, ...found.beside], { ...options, ...about });
  const checked: CheckedFile[] = [];
  const problems = new Set<string>();
  for (const { uri } of files) {
    const analysis = analyses.of(uri);
    if (!analysis) continue;
    checked.push({ analysis, findings: analysis.findings() });
    for (const { rule, error } of analysis.failures())
      problems.add(`The rule '${rule}' failed on '${pathOf(analysis.environment.root)}': ${String(error)}`);
  }
  return { checked, problems: [...problems] };
}

/** The path of a file that the core knows by its URI. */
export function pathOf(uri: string): string {
  return fileURLToPath(uri);
}
