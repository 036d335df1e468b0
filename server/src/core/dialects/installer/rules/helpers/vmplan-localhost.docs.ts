/** The page of `baremetal/vmplan-localhost`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { example, LINE, PAGE } from './vm-plan-examples.js';

export const docs: RuleDocs = {
  summary: 'The KVM host is named localhost.',
  why: 'For the VM that connects to the host, localhost is the VM itself. Leave the field empty for the host on which the installer runs.',
  source: PAGE,
  ...example(LINE.replace('172.30.1.12', 'localhost')),
};
