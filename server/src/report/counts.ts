/** How many there are, in words. */
import { countOf, type FileReport, findingsIn } from './report.js';

/** `1 error`, `2 errors`. */
export function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

/** `1 error, 2 warnings`; undefined where there is no finding. */
export function countsOf(files: readonly FileReport[]): string | undefined {
  const all = findingsIn({ files });
  const errors = countOf(all, 'error');
  const warnings = countOf(all, 'warning');
  const notes = all.length - errors - warnings;
  const said = [
    errors > 0 ? [counted(errors, 'error')] : [],
    warnings > 0 ? [counted(warnings, 'warning')] : [],
    notes > 0 ? [counted(notes, 'note')] : [],
  ].flat();
  return said.length === 0 ? undefined : said.join(', ');
}
