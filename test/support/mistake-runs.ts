/** The fixes of many single mistakes in one environment, in one style of writing it. */
import type { Environment } from './environments.js';
import { findingsIn, keyOf, newTally, stateOf, type Tally, wrongFixes } from './fix-checks.js';
import { singleMistakes } from './single-mistakes.js';
import { inStyle, type Style } from './styles.js';

interface MistakeRun {
  readonly style: Style;
  readonly count: number;
  readonly seed: number;
}

/** Everything that is wrong with the fixes, in words, with the seed that draws the same mistakes again. */
export function wrongFixesOfMistakes(
  { name, inputs, options }: Environment,
  { style, count, seed }: MistakeRun,
  tally: Tally = newTally(),
): readonly string[] {
  const written = inStyle(inputs, style);
  if (!written) return [];
  const whole = stateOf(written, options);
  const known = new Set(findingsIn(whole.analyses).map(keyOf));
  const wrong: string[] = [];
  for (const { inputs: changed, shown } of singleMistakes(written, count, seed))
    for (const each of wrongFixes(stateOf(changed, options, whole.analyses), known, tally))
      if (!isOfSyntax(each)) wrong.push(`${name}, ${style}, seed ${seed}: ${shown} | ${each}`);
  return wrong;
}

/** Repairs of the syntax know nothing of schemas; fix-all leaves out those that make findings. */
export function isOfSyntax(wrong: string): boolean {
  return /(?:^|: )common\/(?:yaml|json)-\S+: .* new: /.test(wrong);
}
