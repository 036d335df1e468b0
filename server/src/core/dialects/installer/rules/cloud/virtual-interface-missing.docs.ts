/** The page of `installer/virtual-interface-missing`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import { VIRTUAL } from './about-interfaces.js';

export const docs: RuleDocs = {
  summary: 'The file does not name the NIC that carries the virtual address of the APIs.',
  why: 'The controllers move the address among themselves on this NIC (keepalived). It has no default, and without it the APIs of the cloud have no address.',
  source: 'JSON page 1.1, virtual_interface (required)',
  ...kvmExample({ [VIRTUAL]: undefined }),
};
