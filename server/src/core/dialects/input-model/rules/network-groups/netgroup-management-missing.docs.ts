/** The page of `input-model/netgroup-management-missing`. */

import { MANAGEMENT_GROUP } from '../../../../architecture/clm-generations.js';
import type { RuleDocs } from '../../../../rules/rule.js';
import { exampleFile, exampleModel } from '../../examples.js';
import { GROUP_CHECKS } from './sources-examples.js';

function managementExample(name: string) {
  return () =>
    exampleModel({
      ...Object.fromEntries(
        ['networks.yml', 'network_groups.yml', 'net_interfaces.yml', 'firewall_rules.yml'].map((file) => [
          `data/${file}`,
          exampleFile(`data/${file}`).replace(/\bMANAGEMENT\b(?!-)/g, name),
        ]),
      ),
      'data/control_plane.yml': exampleFile('data/control_plane.yml').replace(
        /^( *)- memcached\n/m,
        '$&$1- octavia-client\n',
      ),
    });
}

export const docs: RuleDocs = {
  summary: 'No network group is called MANAGEMENT.',
  why: 'SUSE OpenStack Cloud 8 and 9 find the network over which they set servers up by this name.',
  source: GROUP_CHECKS,
  bad: managementExample('MGMT'),
  good: managementExample(MANAGEMENT_GROUP),
};
