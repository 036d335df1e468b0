/** Plans that the protocol and CLI tests open: the ones under `examples/`, read once. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

function example(name: string): string {
  return readFileSync(fileURLToPath(new URL(`../../examples/${name}`, import.meta.url)), 'utf8');
}

/** Follows the architecture: nothing is to be found. */
export const goodPlan = example('kvm/helion.yml');

/** Has a mistake in every section. */
export const brokenPlan = example('broken/plan/helion.yml');

/** The same format as JSON, without a mistake. */
export const jsonPlan = example('json/lab.helion.json');
