/** There is an empty line. */

import { finding } from '../../../../rules/kit/finding.js';
import { fixOf } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import type { SeqNode } from '../../../../syntax/tree.js';
import { eachMachineList } from '../over.js';
import { deleteLine } from './about-lines.js';
import { docs } from './csv-empty-line.docs.js';

export const csvEmptyLine = defineRule({
  id: 'baremetal/csv-empty-line',
  severity: 'error',
  docs,
  over: eachMachineList,
  *check(csv) {
    const { file, lines } = csv;
    for (const run of emptyRuns(lines)) {
      const start = file.tree.spanOf(run.first).start;
      const end = file.tree.spanOf(run.last).end;
      const several = run.first !== run.last;
      yield finding(
        { file, span: { start, end } },
        several
          ? 'Empty lines: every line is read as a machine.'
          : 'Empty line: every line is read as a machine.',
        {
          fixes: () => {
            const title = several ? 'Delete the empty lines' : 'Delete the empty line';
            if (!several) return deleteLine(csv, run.first, { title, preferred: true });
            const next = run.next ? file.tree.spanOf(run.next).start : file.text.length;
            return fixOf(file, title, { span: { start, end: next }, newText: '' }, { preferred: true });
          },
        },
      );
    }
  },
});

interface Run {
  readonly first: SeqNode;
  last: SeqNode;
  next: SeqNode | undefined;
}

/** Empty lines that follow one another are one mistake. */
function emptyRuns(lines: readonly SeqNode[]): readonly Run[] {
  const runs: Run[] = [];
  let run: Run | undefined;
  for (const line of lines) {
    if (line.items.length > 0) {
      if (run) run.next = line;
      run = undefined;
    } else if (run) run.last = line;
    else {
      run = { first: line, last: line, next: undefined };
      runs.push(run);
    }
  }
  return runs;
}
