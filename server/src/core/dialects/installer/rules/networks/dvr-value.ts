/** The value of `overcloud_dvr` is neither True nor False. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { nearest } from '../../../../text/nearest.js';
import { eachEnvironment } from '../over.js';
import { change } from '../services/repairs.js';
import { DVR } from './dvr.js';
import { docs } from './dvr-value.docs.js';
import { textAt } from './meant-text.js';

export const dvrValue = defineRule({
  id: 'installer/dvr-value',
  severity: 'warning',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const written = textAt(environment, DVR);
    if (!written || environment.boolean(DVR)) return;
    const word = written.value.trim().toLowerCase();
    const meant = YES_OR_NO[word] ?? nearest(word, ['True', 'False']);
    const hint = meant === undefined ? '.' : `; did you mean '${meant}'?`;
    yield finding(written.at, `'${written.value}' is neither 'True' nor 'False'${hint}`, {
      fixes: () => (meant === undefined ? [] : change(environment.file, written, meant, true)),
    });
  },
});

const YES_OR_NO: Readonly<Record<string, string>> = {
  yes: 'True',
  on: 'True',
  '1': 'True',
  no: 'False',
  off: 'False',
  '0': 'False',
};
