/** The page of `input-model/nic-device-id-duplicate`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { exampleModel } from '../../examples.js';
import { moreFile } from '../more-file.js';
import { good } from './nics-examples.js';

export const docs: RuleDocs = {
  summary: 'Two NIC device types have the same device id.',
  why: 'The id identifies the type of a NIC.',
  source: 'Ardana configuration processor, NIC device types validator',
  byHand: 'run `lspci -nn` on the machine to find the device id of the card.',
  bad: () =>
    exampleModel(
      moreFile(
        "nic-device-types:\n  - name: '1234:5678'\n    family: INTEL-82599\n    device-id: '5678'\n    type: simple-port\n  - name: '4321:5678'\n    family: INTEL-82599\n    device-id: '5678'\n    type: simple-port\n",
      ),
    ),
  good,
};
