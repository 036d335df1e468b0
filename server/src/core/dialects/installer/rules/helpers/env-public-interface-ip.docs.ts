/** The page of `installer/env-public-interface-ip`. */
import { unsupportedVariable } from '../../../../architecture/installer-variables.js';
import type { RuleDocs } from '../../../../rules/rule.js';
import { script } from './exports-examples.js';

export const docs: RuleDocs = {
  summary: `The variable ${unsupportedVariable} is exported.`,
  why: 'It is no longer supported: the installer stops at once when it is set.',
  source: 'Installation page for KVM 1.0',
  bad: script(`${unsupportedVariable}=192.168.131.2`),
  good: script('OVERCLOUD_NeutronPublicInterface=eth1'),
};
