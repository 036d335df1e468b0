/** The page of `baremetal/vmplan-localhost`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { example, LINE, PAGE } from './vm-plan-examples.js';

export const docs: RuleDocs = {
  summary: 'The KVM host is called localhost.',
  why: 'To the VM that reaches for the host, localhost is that VM itself. The field stays empty for the host that the installer runs on.',
  source: PAGE,
  ...example(LINE.replace('172.30.1.12', 'localhost')),
};
