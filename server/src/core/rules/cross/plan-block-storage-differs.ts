/** The back ends of an installer file are those that the plan lists. */
import { finding, related } from '../kit/finding.js';
import { quoted } from '../kit/words.js';
import { defineRule } from '../rule.js';
import { fileName } from './about-clouds.js';
import { thePlanAnd } from './over.js';
import { docs } from './plan-block-storage-differs.docs.js';

export const planBlockStorageDiffers = defineRule({
  id: 'installer/plan-block-storage-differs',
  severity: 'warning',
  docs,
  over: thePlanAnd('installer'),
  *check(plan, installer) {
    const [planned, built] = [plan.blockStorage, installer.blockStorage];
    // Back ends are often added once the cloud runs: a file without any has nothing to say yet.
    if (!planned?.complete || !built || built.at.size === 0) return;
    const name = fileName(plan.uri);
    const wanted = [...planned.at.keys()];
    for (const [key, at] of built.at) {
      if (planned.at.has(key)) continue;
      const list = wanted.length > 0 ? quoted(wanted) : 'none';
      yield finding(at, `Block storage '${key}' is not in the plan '${name}', which has ${list}.`, {
        related: wanted
          .slice(0, 1)
          .map((first) => related(planned.at.get(first), 'The plan lists block storage here.')),
      });
    }
    const [first] = built.at.values();
    const missing = wanted.filter((key) => SECTIONS.includes(key) && !built.at.has(key));
    const isOther = [...built.at.keys()].every((key) => planned.at.has(key));
    if (!first || missing.length === 0 || !isOther || !built.complete) return;
    yield finding(first, `Missing block storage ${quoted(missing)}, which the plan '${name}' lists.`, {
      related: missing.map((key) => related(planned.at.get(key), `The plan lists '${key}' here.`)),
    });
  },
});

/** The back ends for which an installer file has sections. */
const SECTIONS = ['vsa', '3par'];
