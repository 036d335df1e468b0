/**
 * Numbers of nodes, written or left to their defaults. Where the plan gives one number for all VSA nodes, the sum of both
 * kinds is what counts.
 */
import type { Cloud, Presumed, Stated } from '../../model/cloud.js';
import { finding, related } from '../kit/finding.js';
import { addKey } from '../kit/fixes.js';
import { capital } from '../kit/words.js';
import type { Report } from '../rule.js';
import { compare, fileName } from './about-clouds.js';

const VSA = ['vsa-storage', 'vsa-ao-storage'];

export function countDifferences(plan: Cloud, other: Cloud): readonly Report[] {
  const keys = new Set([...Object.keys(plan.nodes), ...Object.keys(other.nodes)]);
  return [...keys].flatMap((key) => {
    if (VSA.includes(key) && sameSums(plan, other)) return [];
    const what = `the number of '${key}' nodes`;
    const [planned, built] = [plan.nodes[key], other.nodes[key]];
    if (planned && built) return compare((a, b) => a === b, [{ what, plan: planned, other: built }]);
    if (planned) return leftOut(plan, what, planned, other.presumed?.[key]);
    return built ? unplanned(plan, what, built, plan.presumed?.[key]) : [];
  });
}

/** True where both have as many VSA nodes, and the plan does not tell them apart. */
function sameSums(plan: Cloud, other: Cloud): boolean {
  if (plan.nodes['vsa-ao-storage']) return false;
  const sum = (cloud: Cloud) =>
    VSA.reduce((all, key) => all + ((cloud.nodes[key] ?? cloud.presumed?.[key])?.value ?? 0), 0);
  return sum(plan) === sum(other);
}

/** The plan says it, and the file leaves it to a default that is another number. */
function leftOut(
  plan: Cloud,
  what: string,
  planned: Stated<number>,
  presumed: Presumed | undefined,
): readonly Report[] {
  if (!presumed || presumed.value === planned.value) return [];
  const { at, key, section, value } = presumed;
  const message = `${capital(what)} is '${planned.value}' in the plan '${fileName(plan.uri)}', but '${key}' is missing here and defaults to ${value}.`;
  return [
    finding(at, message, {
      related: [related(planned.at, `The plan says '${planned.value}' here.`)],
      fixes: () => addKey(section, key, planned.value, { title: `Add '${key}: ${planned.value}'` }),
    }),
  ];
}

/** The file says it, and the plan leaves it to a default that is another number. */
function unplanned(
  plan: Cloud,
  what: string,
  built: Stated<number>,
  presumed: Presumed | undefined,
): readonly Report[] {
  if (!presumed || presumed.value === built.value) return [];
  const { at, key, section, value } = presumed;
  const name = fileName(plan.uri);
  return [
    finding(
      built.at,
      `${capital(what)} is '${built.value}' here, but '${value}', the default, in the plan '${name}'.`,
      {
        related: [related(at, `The plan has no '${key}' here.`)],
        fixes: () =>
          addKey(section, key, built.value, { title: `Add '${key}: ${built.value}' in '${name}'` }),
      },
    ),
  ];
}
