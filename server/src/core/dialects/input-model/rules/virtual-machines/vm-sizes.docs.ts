/** The pages about the sizes of virtual servers. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { changed, good, source } from './virtual-servers-examples.js';

const why = 'The hypervisor creates the virtual machine and needs its size.';

const noSize = (what: string, short: string): RuleDocs => ({
  summary: `The ${what} of a virtual server has no size.`,
  ...{ why, source, good },
  bad: changed(`data/vm_${short}.yml`, / +vm-size:\n(?: {6,}.*\n)+/, ''),
});

const noModel = (what: string, key: string): RuleDocs => ({
  summary: `The role of a virtual server has no ${what}.`,
  ...{ why, source, good },
  bad: changed('data/vm_roles.yml', new RegExp(` +${key}: .*\\n`), ''),
});

export const docs = {
  'input-model/vm-no-disk-size': noSize('disk model', 'disk'),
  'input-model/vm-no-cpu-size': noSize('CPU model', 'cpu'),
  'input-model/vm-no-memory-size': noSize('memory model', 'memory'),
  'input-model/vm-no-cpu-model': noModel('CPU model', 'cpu-model'),
  'input-model/vm-no-memory-model': noModel('memory model', 'memory-model'),
} as const satisfies Readonly<Record<string, RuleDocs>>;
