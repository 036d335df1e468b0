/** What is said where more is found in a file than is shown. */
import type { SourceFile } from '../../model/source-file.js';
import { counted } from '../kit/words.js';
import type { Report } from '../rule.js';

/** At the top of the file, which is seen first. */
export function moreReport(file: SourceFile, more: number): Report {
  const what = counted(more, 'more finding is', 'more findings are');
  return {
    at: { file, span: { start: 0, end: 0 } },
    message: `At least ${what} not shown. Fix the findings shown first; they include the most severe.`,
  };
}
