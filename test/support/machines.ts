/** Checks a rule against the example `baremetal.csv`, with some of its lines changed, alone or beside an environment file. */
import {
  esxEnvironment,
  kvmEnvironment,
  machines,
  type Patch,
  patched,
} from '../../server/src/core/dialects/installer/examples.js';
import { csvOf, linesWith } from '../../server/src/core/dialects/installer/rules/baremetal/lines-examples.js';
import { type Circumstances, checkFiles, checkRule } from './check-rule.js';
import { parseFixture } from './fixture.js';

type RuleLike = { readonly id: string };

const CSV = 'baremetal.csv';

/** Lines by their place, from 0, in place of those of the example; or all lines of the file. */
type Lines = Readonly<Record<number, string>> | readonly string[];

/** Without excerpts, the rule must say nothing. An excerpt of `baremetal.csv` alone may leave out its name. */
export function checkMachines(
  rule: RuleLike,
  lines: Lines,
  excerpts = '',
  { files: beside, ...more }: Circumstances = {},
): void {
  const csv = Array.isArray(lines) ? csvOf(lines) : csvOf(linesWith(lines));
  const circumstances = { ...more, files: { [CSV]: csv, ...beside } };
  if (excerpts.trim() === '') checkFiles(rule, [], circumstances);
  else if (beside) checkRule(rule, excerpts, circumstances);
  else checkFiles(rule, parseFixture(excerpts, CSV), circumstances);
}

/** A line of the example with another text in the place of one that must stand in it. */
export function line(index: number, from: string, to: string): string {
  const text = machines[index] ?? '';
  if (!text.includes(from)) throw new Error(`Line ${index} of the example does not hold '${from}'.`);
  return text.replace(from, to);
}

/** A KVM cloud beside the machines, which has one compute node unless the patch says otherwise. */
export function kvmBeside(patch: Patch = {}): Circumstances {
  return { files: { 'custom-ips.json': patched(kvmEnvironment, { compute_scale: 1, ...patch }) } };
}

export function esxBeside(patch: Patch = {}): Circumstances {
  return { files: { 'custom-ips.json': patched(esxEnvironment, patch) } };
}
