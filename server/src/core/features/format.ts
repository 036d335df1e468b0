/** Tidying a file up; undefined for files that are left as they are. */
import type { Analysis } from '../analysis/analysis.js';
import type { TextEdit } from '../text/text-edit.js';

export function format(analysis: Analysis): readonly TextEdit[] | undefined {
  return analysis.assist.format();
}
