/** The type of a line is unknown. */

import { cephTypes } from '../../../../architecture/ceph.js';
import { changeToGuess, didYouMean, guessed } from '../../../../rules/kit/did-you-mean.js';
import { finding } from '../../../../rules/kit/finding.js';
import { quoted } from '../../../../rules/kit/words.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachCephCluster } from '../over.js';
import { docs } from './ceph-csv-type.docs.js';

export const cephCsvType = defineRule({
  id: 'baremetal/ceph-csv-type',
  severity: 'error',
  docs,
  over: eachCephCluster,
  *check({ parts }) {
    for (const { fields, type } of parts) {
      const written = fields[2];
      if (!written || type) continue;
      const called = OTHER_NAMES[written.text.toLowerCase()];
      const guess = called ? guessed(written.text, called) : didYouMean(written.text, TYPES);
      const ending = guess.word ? guess.ending : `. Expected ${quoted(TYPES, 'or')}.`;
      yield finding(written.at, `Unknown node type '${written.text}'${ending}`, {
        fixes: () => changeToGuess(written, guess),
      });
    }
  },
});

const TYPES = cephTypes.map(({ name }) => name);

/** The long names of what runs on the nodes. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  monitor: 'mon',
  'monitor-master': 'mon-master',
  storage: 'osd',
  disk: 'osd',
  gateway: 'radosgw',
  rgw: 'radosgw',
  control: 'controllers',
  nova: 'computes',
};
