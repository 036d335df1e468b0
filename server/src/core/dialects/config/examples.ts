/** The texts from which the examples of the rules are made: a small configuration, and files that it is about. */
import type { ExampleFiles } from '../../rules/rule.js';
import { configurationNames } from './model/recognise-config.js';

const [NAME = ''] = configurationNames;

/** A configuration and, where it is about other files, those. */
export function configured(text: string, others: ExampleFiles = {}): ExampleFiles {
  return { [NAME]: text, ...others };
}

/** A configuration as it should be, and the same with `good` (words of it) written as `bad`. */
export function example(
  text: string,
  change: { readonly good: string; readonly bad: string },
  others: ExampleFiles = {},
) {
  return {
    bad: configured(
      text.replace(change.good, () => change.bad),
      others,
    ),
    good: configured(text, others),
  };
}

/** What a lab switches off, and what it accepts in a file without comments. */
export const labConfiguration = `rules:
  common/ip-documentation: off
exclude:
  - old/**
overrides:
  - files: [lab/**]
    rules:
      plan/*: info
suppressions:
  - file: denver.helion.json
    pointer: /hypervisor
    rules: [plan/hypervisor-unknown]
    reason: this lab tries Xen
`;

/** The plan in it, which has no comments because it is JSON. */
export const labPlan: ExampleFiles = { 'denver.helion.json': '{\n  "hypervisor": "xen"\n}\n' };
