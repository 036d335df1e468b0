/** The pages of servers that a plan and the files of a cloud beside it name differently. */
import type { RuleDocs } from '../rule.js';
import { surroundedFiles, surroundedModel, WHY } from './cross-examples.js';

const installer = (what: string, good: string, bad: string): RuleDocs => ({
  summary: `The installer files have ${what} that is not in the plan next to them.`,
  why: `${WHY} An address and a name are not compared, because both may mean one server.`,
  source: 'The format of the plan; JSON page 1.1 and OVSvApp page 1.1 for the keys that mean the same',
  bad: surroundedFiles([good, bad]),
  good: surroundedFiles(),
});

const model = (what: string, good: string, bad: string): RuleDocs => ({
  summary: `The input model has ${what} that is not in the plan next to it.`,
  why: `${WHY} An address and a name are not compared, because both may mean one server.`,
  source: 'The format of the plan; the models published with Helion OpenStack, file cloudConfig.yml',
  bad: surroundedModel([good, bad]),
  good: surroundedModel(),
});

export const docs = {
  'installer/plan-ntp-differs': installer(
    'an NTP server',
    '"overcloud_server": "192.168.130.7"',
    '"overcloud_server": "192.168.130.8"',
  ),
  'installer/plan-dns-differs': installer(
    'a DNS server',
    '"overcloud_server": "192.168.130.5"',
    '"overcloud_server": "192.168.130.6"',
  ),
  'installer/plan-vcenter-differs': installer(
    'a vCenter',
    'vcenter_ip = 192.168.133.41',
    'vcenter_ip = 192.168.133.42',
  ),
  'input-model/plan-ntp-differs': model('an NTP server', '- 192.168.130.7', '- 192.168.130.8'),
  'input-model/plan-dns-differs': model('a DNS server', '- 192.168.130.5', '- 192.168.130.6'),
} satisfies Record<string, RuleDocs>;
