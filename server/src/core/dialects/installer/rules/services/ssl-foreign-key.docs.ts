/** The page of `installer/ssl-foreign-key`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { esxExample } from '../../examples.js';
import { goodSsl } from './ssl-examples.js';

export const docs: RuleDocs = {
  summary: 'The section `ssl` contains a key of the section `vcenter`.',
  why: 'The installer looks for it in `vcenter`. The example of the section ssl in the documentation shows vcenter by mistake.',
  source: 'JSON page 1.1, section ssl, whose example is faulty',
  ...esxExample(
    { ssl: { ...goodSsl, external_vlan_id: 1634 }, 'vcenter.external_vlan_id': undefined },
    { ssl: goodSsl },
  ),
};
